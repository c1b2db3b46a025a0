// What the observer knows from elsewhere: the same that the command line takes.

import { freshId, h } from "kit/dom.ts";
import { t } from "kit/text.ts";
import type { Expected, Kept } from "./types.ts";

/** The fields by the code of the fault that the module finds in them. */
export type Field = "expected-election" | "expected-key" | "expected-checkpoint" | "expected-receipt" | "expected-ballot";

export interface Form {
  element: HTMLElement;
  read(): Promise<Expected>;
  /** The id of a field. */
  id(field: string): string;
}

/** The texts survive a change of language; chosen files do too. */
export interface Given {
  election: string;
  board_key: string;
  fingerprint: string;
  tracking: string;
  checkpoints: File[];
  receipts: File[];
}

export function nothing(): Given {
  return { election: "", board_key: "", fingerprint: "", tracking: "", checkpoints: [], receipts: [] };
}

export function form(given: Given, withElection: boolean, wrong?: string): Form {
  const ids: Record<string, string> = {};
  const text = (name: "election" | "board_key" | "fingerprint" | "tracking", field: Field, words: string) => {
    const id = freshId();
    ids[field] ??= id;
    const input = h("input", {
      id, type: "text", class: "code", dir: "ltr", value: given[name], autocomplete: "off", spellcheck: "false",
      "aria-describedby": `${id}-hint`, "aria-invalid": wrong === field,
      oninput: () => (given[name] = input.value),
    });
    return h("div", { class: "field" }, h("label", { for: id }, t(`expected-${words}`)), h("p", { id: `${id}-hint`, class: "hint" }, t(`expected-${words}-hint`)), input);
  };
  const files = (name: "checkpoints" | "receipts", field: Field, words: string) => {
    const id = freshId();
    ids[field] = id;
    const input = h("input", {
      id, type: "file", multiple: true, "aria-describedby": `${id}-hint`, "aria-invalid": wrong === field,
      onchange: () => (given[name] = [...(input.files ?? [])]),
    });
    const chosen = given[name].map((file) => file.name).join(", ");
    return h("div", { class: "field" }, h("label", { for: id }, t(`expected-${words}`)), h("p", { id: `${id}-hint`, class: "hint" }, t(`expected-${words}-hint`), chosen && ` (${chosen})`), input);
  };
  const filled = Object.values(given).some((value) => value.length > 0);
  const element = h("details", { open: filled || wrong !== undefined },
    h("summary", {}, t("expected-title")),
    h("div", {},
      h("p", {}, t("expected-intro")),
      withElection ? text("election", "expected-election", "election") : false,
      text("board_key", "expected-key", "key"),
      files("checkpoints", "expected-checkpoint", "checkpoint"),
      files("receipts", "expected-receipt", "receipt"),
      text("fingerprint", "expected-ballot", "fingerprint"),
      text("tracking", "expected-ballot", "tracking")));
  return {
    element,
    id: (field) => ids[field] ?? "",
    read: async () => ({
      election: given.election.trim().toLowerCase(),
      board_key: given.board_key.trim(),
      fingerprint: given.fingerprint.trim(),
      tracking: given.tracking.trim(),
      checkpoints: await kept(given.checkpoints),
      receipts: await kept(given.receipts),
    }),
  };
}

/** No checkpoint and no receipt is longer. */
const LARGEST = 1 << 16;

function kept(files: File[]): Promise<Kept[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, text: await file.slice(0, LARGEST).text() })));
}
