// Steps that state which files the pages are made of: a list of one's own build can be compared before.

import { bdi, button, h, type Child } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, redraw } from "kit/shell.ts";
import { language, t } from "kit/text.ts";
import { confirmScreen } from "../confirm.ts";
import type { Chosen } from "../desk.ts";
import { fileField } from "../files.ts";
import type { Office } from "./office.ts";

/** Names of files in which the ballot box and the list are not the same. */
interface Differences {
  other: string[];
  missing: string[];
  extra: string[];
}

const FIELD = "own-build";

export function pagesScreen(office: Office, act: "open-poll" | "pages", values: Record<string, string> = {}): void {
  let list: { name: string; text: string } | undefined;
  // Drawn anew in another language too.
  let wrong: { sentence: () => string; further: () => Child } | undefined;

  const choose = (chosen?: Chosen) => {
    list = chosen && { name: chosen.name, text: new TextDecoder().decode(chosen.bytes) };
    wrong = undefined;
    redraw();
    document.getElementById(FIELD)?.focus();
  };
  const refused = (failure: Failure): boolean => {
    if (failure.code === "other-pages") {
      const found = JSON.parse(failure.detail) as Differences;
      wrong = { sentence: () => t("own-build-differs", { file: list?.name ?? "" }), further: () => differences(found) };
    } else if (failure.code === "fault") {
      const lang = language();
      const where = () => t("file-fault", { line: failure.which });
      wrong = { sentence: () => t("error-file"), further: () => h("p", {}, where(), " ", h("span", { lang }, failure.detail)) };
    } else return false;
    draw();
    document.getElementById("errors")?.focus();
    return true;
  };
  const field = (): Child[] => [
    wrong ? wrong.further() : false,
    fileField(FIELD, t("own-build"), ".txt,text/plain", choose, list ? t("own-build-chosen", { file: list.name }) : t("own-build-hint")),
    list ? h("p", {}, button(t("own-build-leave-out"), () => choose(), "small")) : false,
  ];
  const draw = () => confirmScreen({
    act,
    values,
    problems: () => (wrong ? [errorSummary([{ text: wrong.sentence(), target: FIELD }])] : []),
    fields: field,
    yes: () => void office.act(act, list ? { list } : {}, refused),
    no: () => office.show(),
  });
  draw();
}

function differences({ other, missing, extra }: Differences): HTMLElement {
  const names = (sentence: string, list: string[]) => list.length > 0 && [
    h("p", {}, sentence),
    h("ul", {}, list.map((name) => h("li", {}, bdi(name, "address")))),
  ];
  return h("div", { class: "note", id: "differences" },
    names(t("own-build-other"), other),
    names(t("own-build-missing"), missing),
    names(t("own-build-extra"), extra),
    h("p", {}, t("own-build-advice")));
}
