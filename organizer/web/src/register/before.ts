// Before there is an election: the registrar's key, and a first look at a list of voters.

import { bdi, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, failed, redraw, show } from "kit/shell.ts";
import { language, t } from "kit/text.ts";
import type { Chosen, Desk } from "../desk.ts";
import { section } from "../fields.ts";
import { fileField } from "../files.ts";
import type { Looked } from "../types.ts";
import { complaints, found } from "./voters.ts";

const LIST = "voter-file";
const DRAFT = "draft-file";

export function beforeScreen(desk: Desk, key: string): void {
  let draft: { name: string; styles: string[] } | undefined;
  let list: { file: string; looked: Looked; lang: string } | undefined;
  let problem: { target: string; which: number; detail: string; lang: string } | undefined;

  const refuse = (target: string) => (error: unknown) => {
    if (!(error instanceof Failure) || !/^(fault|file)$/.test(error.code)) return failed(error, draw);
    problem = { target, which: error.which, detail: error.detail, lang: language() };
    redraw();
    document.getElementById("errors")?.focus();
  };
  const again = (focus: string) => {
    problem = undefined;
    redraw();
    document.getElementById(focus)?.focus();
  };
  const takeDraft = (chosen: Chosen) =>
    void desk.readDraft(chosen).then(({ styles = [] }) => {
      // A draft without ballots of its own has one for all.
      draft = { name: chosen.name, styles: styles.length > 0 ? styles.map(({ id }) => id) : ["all"] };
      list = undefined;
      again(DRAFT);
    }).catch(refuse(DRAFT));
  const look = (chosen: Chosen) =>
    void desk.lookBefore(chosen, draft?.styles).then((looked) => {
      list = { file: chosen.name, looked, lang: language() };
      again(looked.complaints.length > 0 ? "errors" : LIST);
    }).catch(refuse(LIST));
  const draw = () =>
    show(() => ({
      title: t("key-ready-title"),
      body: [
        problem ? [
          errorSummary([{ text: problem.which ? t("file-fault", { line: problem.which }) : t("error-file"), target: problem.target }]),
          h("p", { lang: problem.lang }, problem.detail),
        ] : false,
        list && list.looked.complaints.length > 0 ? complaints(list.file, list.looked, list.lang) : false,
        h("p", {}, t("key-ready-text")),
        h("h2", {}, t("key-public")),
        h("p", {}, bdi(key, "code")),
        section(t("before-title"),
          h("p", {}, t("before-text")),
          fileField(DRAFT, t("draft-load-label"), ".toml", takeDraft, draft ? t("before-draft", { file: draft.name }) : t("before-draft-hint")),
          fileField(LIST, t("voters-file"), ".csv,text/csv", look, t("voters-file-hint"))),
        list && list.looked.complaints.length === 0 ? found([], list.file, list.looked) : false,
      ],
    }));
  draw();
}
