// Contests from a file of projects: Decidim's open data, or Pabulib.

import { button, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, failed, show } from "kit/shell.ts";
import { language, t } from "kit/text.ts";
import type { Chosen, Desk } from "../desk.ts";
import { type Faults, text } from "../fields.ts";
import { fileField } from "../files.ts";
import type { Form } from "./form.ts";
import { votesScreen } from "./votes.ts";

const none: Faults = new Map();

export function importScreen(desk: Desk, take: (form: Form) => void, back: () => void): void {
  const terms = { budget: "", share: "70%", currency: "EUR", title: "" };
  let problems: { text: string; detail?: string }[] = [];
  let lang = language();
  const refuse = (found: typeof problems) => {
    [problems, lang] = [found, language()];
    draw();
    document.getElementById("errors")?.focus();
  };
  const read = (file: Chosen) => {
    if (!file.name.toLowerCase().endsWith(".pb") && !terms.budget.trim()) return refuse([{ text: t("import-no-budget") }]);
    desk.importProjects(file, { ...terms, title: terms.title || t("import-title-default") }).then(({ form, votes, faults }) => {
      if (form && votes) return votesScreen(votes, () => take(form), draw);
      if (form) return take(form);
      return refuse((faults ?? []).map(({ line, what }) => ({ text: t("file-fault", { line }), detail: what })));
    }).catch((error: unknown) => {
      if (!(error instanceof Failure) || !/^(fault|file)$/.test(error.code)) return failed(error, draw);
      return refuse([{ text: error.which ? t("file-fault", { line: error.which }) : t("error-file"), detail: error.detail }]);
    });
  };
  const draw = () =>
    show(() => ({
      title: t("draft-import"),
      body: [
        problems.length > 0 ? errorSummary(problems.map(({ text: sentence }) => ({ text: sentence, target: "projects-file", lang }))) : false,
        problems.some(({ detail }) => detail) ? h("ul", { lang, id: "complaints" }, problems.map(({ text: sentence, detail }) => h("li", {}, `${sentence} ${detail ?? ""}`))) : false,
        h("p", {}, t("import-text")),
        text({ id: "import-budget", label: t("set-budget"), hint: t("import-budget-hint"), faults: none }, terms.budget, (value) => (terms.budget = value)),
        text({ id: "import-share", label: t("set-share"), hint: t("set-share-hint"), faults: none }, terms.share, (value) => (terms.share = value), { numeric: true }),
        text({ id: "import-currency", label: t("set-unit"), hint: t("set-unit-hint"), faults: none }, terms.currency, (value) => (terms.currency = value), { numeric: true }),
        fileField("projects-file", t("import-file"), ".csv,.pb,text/csv", read, t("import-file-hint")),
        h("p", { class: "actions" }, button(t("back"), back)),
      ],
    }));
  draw();
}
