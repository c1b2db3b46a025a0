// Find my ballot: by fingerprint and tracking code, or by the receipt's file. The board says where it is; that it is
// there, and that the log goes on from what was seen, is computed here.

import "./sentences.ts";
import { electionId, findBallot } from "./board.ts";
import { bdi, button, freshId, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { Engine } from "./engine.ts";
import { errorSummary, failed, knowElection, organizer, show, waiting } from "kit/shell.ts";
import { Store } from "./store.ts";
import { chooseLanguage, moment, number, t } from "kit/text.ts";
import type { Recorded } from "./types.ts";

let engine: Engine;
let size = 0;

async function main(): Promise<void> {
  const given = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", location.pathname + location.search);
  waiting(t("loading"));
  const store = await Store.open();
  engine = await Engine.start(electionId(), await store.seen(electionId()));
  await engine.read((progress) => waiting(t("loading"), progress));
  const newest = await engine.checkpoint();
  size = newest.size;
  await store.see(electionId(), newest.note);
  knowElection((await engine.manifest()).manifest);
  const [fingerprint, tracking] = [given.get("f"), given.get("t")];
  if (fingerprint && tracking) return look(fingerprint, tracking);
  form();
}

function form(fingerprint = "", code = "", wrong?: { text: string; field: number }): void {
  show(() => {
    const ids = [freshId(), freshId(), freshId()] as const;
    const field = (i: 0 | 1, value: string) =>
      h("input", {
        id: ids[i], type: "text", class: "code", dir: "ltr", value, autocomplete: "off", spellcheck: "false",
        "aria-describedby": `${ids[i]}-hint`, "aria-invalid": wrong?.field === i,
      });
    const one = field(0, fingerprint);
    const other = field(1, code);
    const submit = (event: Event) => {
      event.preventDefault();
      void look(one.value, other.value);
    };
    const file = h("input", { id: ids[2], type: "file", accept: "application/json,.json", onchange: () => {
      const chosen = file.files?.[0];
      if (chosen) void chosen.text().then(receipt);
    } });
    return {
      title: t("find-title"),
      body: [
        wrong ? errorSummary([{ text: wrong.text, target: ids[wrong.field] ?? "" }]) : false,
        h("p", {}, t("find-intro")),
        h("form", { onsubmit: submit, novalidate: true },
          h("div", { class: "field" }, h("label", { for: ids[0] }, t("fingerprint")), h("p", { id: `${ids[0]}-hint`, class: "hint" }, t("fingerprint-hint")), one),
          h("div", { class: "field" }, h("label", { for: ids[1] }, t("tracking-code")), h("p", { id: `${ids[1]}-hint`, class: "hint" }, t("second-code-hint")), other),
          h("p", {}, h("button", { class: "main" }, t("find-button")))),
        h("div", { class: "field" }, h("label", { for: ids[2] }, t("find-file")), file),
      ],
    };
  });
  if (wrong) document.getElementById("errors")?.focus();
}

async function look(fingerprint: string, tracking: string): Promise<void> {
  const plain = fingerprint.replace(/[\s-]/g, "");
  if (plain.length !== 20) return form(fingerprint, tracking, { text: t("fault-fingerprint"), field: 0 });
  let code: string;
  try {
    ({ code } = await engine.tracking(tracking));
  } catch {
    return form(fingerprint, tracking, { text: t("fault-tracking"), field: 1 });
  }
  waiting(t("looking"));
  try {
    const stated = await findBallot(plain, code);
    if (!stated) return missing(fingerprint, code);
    await newest(stated.index);
    result(await engine.found(plain, tracking, stated.index), stated.current);
  } catch (error) {
    failed(error, () => form(fingerprint, tracking));
  }
}

/** Where the ballot came after what was read, the log is read on. */
async function newest(index: number): Promise<void> {
  if (index < size) return;
  const answer = await fetch(`/elections/${electionId()}/checkpoint`, { cache: "no-store" });
  await engine.extend(await answer.text());
  ({ size } = await engine.checkpoint());
}

async function receipt(text: string): Promise<void> {
  try {
    const kept = JSON.parse(text) as { election?: string; entry?: string; receipt?: string };
    if (kept.election !== electionId()) throw new Failure("other-election", kept.election ?? "");
    const read = await engine.receipt(kept.entry ?? "", kept.receipt ?? "");
    await newest(read.index);
    await engine.extend(read.note);
    await look(read.fingerprint, read.tracking);
  } catch (error) {
    const told = error instanceof SyntaxError ? new Failure("receipt-file", error.message) : error;
    failed(told, () => form());
  }
}

function result(found: Recorded, current: boolean): void {
  show(() => ({
    title: t("found-title"),
    body: [
      h("div", { class: "done" }, h("p", {}, current ? t("found-current") : t("found-replaced"))),
      h("dl", {},
        row(t("receipt-time"), moment(found.time)),
        row(t("receipt-number"), number(found.index + 1)),
        row(t("tracking-code"), bdi(found.code, "code")),
        row(t("fingerprint"), bdi(found.fingerprint, "code"))),
      h("p", {}, t("found-proof", { size })),
      h("p", { class: "hint" }, t("found-secret")),
      h("p", {}, button(t("find-other"), () => form(), "quiet")),
    ],
  }));
}

function row(term: string, value: Node | string): HTMLElement {
  return h("div", {}, h("dt", {}, term), h("dd", {}, value));
}

function missing(fingerprint: string, code: string): void {
  show(() => ({
    title: t("missing-title"),
    body: [
      h("p", {}, t("missing-text")),
      h("p", {}, bdi(fingerprint, "code"), " ", bdi(code, "code")),
      h("p", {}, t("missing-help", { organizer: organizer() })),
      h("p", {}, button(t("back"), () => form(fingerprint, code), "quiet")),
    ],
  }));
}

chooseLanguage();
void main().catch((error) => failed(error, () => location.reload()));
