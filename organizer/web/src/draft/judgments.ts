// A contest from a table of grades: what its numbers mean, and what the grades are called.

import { button, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, failed, redraw, show } from "kit/shell.ts";
import { language, t } from "kit/text.ts";
import type { Chosen, Desk } from "../desk.ts";
import { type Faults, text } from "../fields.ts";
import { fileField } from "../files.ts";
import type { Form } from "./form.ts";
import { votesScreen } from "./votes.ts";

const FILE = "table-file";

export function judgmentsScreen(desk: Desk, take: (form: Form) => void, back: () => void): void {
  const terms = { title: "", best: "6", worst: "1", none: "0", names: "", voter: "" };
  // Its sentence is said anew in another language; the detail comes from the module in one.
  let wrong: { field: string; sentence: () => string; detail: string; lang: string } | undefined;

  const refuse = (field: string, sentence: () => string, detail = "") => {
    wrong = { field, sentence, detail, lang: language() };
    redraw();
    document.getElementById("errors")?.focus();
  };
  const read = (file: Chosen) => {
    for (const name of ["best", "worst", "none"] as const) {
      const open = name === "none" && !terms.none.trim();
      if (!open && !/^\d{1,9}$/.test(terms[name].trim())) return refuse(`table-${name}`, () => t("table-number"));
    }
    const [best, worst] = [Number(terms.best), Number(terms.worst)];
    const grades = terms.names.split(/[,;\n]/).map((name) => name.trim()).filter(Boolean);
    const count = Math.abs(best - worst) + 1;
    if (grades.length > 0 && grades.length !== count) return refuse("table-names", () => t("table-names-count", { named: grades.length, count }));
    const grading = {
      best, worst, grades,
      none: terms.none.trim() ? Number(terms.none) : null,
      voter: terms.voter.trim() || null,
      title: terms.title.trim() || t("table-title-default"),
      language: language(),
    };
    return desk.importJudgments(file, grading).then(({ form, votes }) => {
      wrong = undefined;
      votesScreen(votes, () => take(form), draw);
    }).catch((error: unknown) => {
      if (!(error instanceof Failure) || !/^(fault|file)$/.test(error.code)) return failed(error, draw);
      return refuse(FILE, () => (error.which ? t("file-fault", { line: error.which }) : t("error-file")), error.detail);
    });
  };
  const faults = (): Faults => new Map(wrong ? [[wrong.field, { text: wrong.sentence() }]] : []);
  const asked = (name: keyof typeof terms, label: string, hint: string, numeric = false) =>
    text({ id: `table-${name}`, label, hint, faults: faults() }, terms[name], (value) => (terms[name] = value), { numeric });
  const draw = () =>
    show(() => ({
      title: t("draft-table"),
      body: [
        wrong ? errorSummary([{ text: wrong.sentence(), target: wrong.field }]) : false,
        wrong?.detail ? h("p", { lang: wrong.lang, id: "complaints" }, wrong.detail) : false,
        h("p", {}, t("table-text")),
        asked("title", t("set-question"), t("table-title-hint", { title: t("table-title-default") })),
        asked("best", t("table-best"), t("table-best-hint"), true),
        asked("worst", t("table-worst"), t("table-worst-hint"), true),
        asked("none", t("table-none"), t("table-none-hint"), true),
        asked("names", t("table-names"), t("table-names-hint")),
        asked("voter", t("table-voter"), t("table-voter-hint")),
        fileField(FILE, t("table-file"), ".csv,text/csv", (file) => void read(file), t("table-file-hint")),
        h("p", { class: "actions" }, button(t("back"), back)),
      ],
    }));
  draw();
}
