// The voter list: a dry run with counts and every fault by its line.

import { button, h, type Child } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, failed, show, waiting } from "kit/shell.ts";
import { language, number, pick, t } from "kit/text.ts";
import { confirmScreen } from "../confirm.ts";
import type { Chosen } from "../desk.ts";
import { section } from "../fields.ts";
import { fileField, save } from "../files.ts";
import type { FullManifest, Looked } from "../types.ts";
import type { Registry } from "./desk.ts";

const SHOWN = 200;

export function votersScreen(registry: Registry): void {
  const { desk, manifest, two } = registry;
  let file = "";
  let looked: Looked | undefined;
  let lang = language();
  let problem: { text: string; detail: string; lang: string } | undefined;
  const refuse = (error: unknown) => {
    if (!(error instanceof Failure) || !/^(fault|file)$/.test(error.code)) return failed(error, draw);
    problem = { text: error.which ? t("file-fault", { line: error.which }) : t("error-file"), detail: error.detail, lang: language() };
    draw();
    document.getElementById("errors")?.focus();
  };
  const look = (chosen: Chosen) => {
    [file, looked, problem] = [chosen.name, undefined, undefined];
    waiting(t("looking-list"));
    desk.look(chosen).then((told) => {
      [looked, lang] = [told, language()];
      draw();
      if (told.complaints.length > 0) document.getElementById("errors")?.focus();
    }).catch(refuse);
  };
  const label = (chosen: Chosen) => {
    problem = undefined;
    desk.label(chosen).then((text) => {
      save("voters-labelled.csv", text, "text/csv");
      show(() => ({
        title: t("labelled-title"),
        body: [h("p", {}, t("labelled-text")), h("p", { class: "actions" }, button(t("continue"), draw, "main"))],
      }));
    }).catch(refuse);
  };
  const make = () => confirmScreen({ act: "make-codes", values: { count: number(looked?.voters ?? 0) }, yes: () => void registry.make(), no: draw });
  const draw = () =>
    show(() => ({
      title: t("voters-title"),
      body: [
        problem ? errorSummary([{ text: problem.text, target: "voter-file" }]) : false,
        problem ? h("p", { lang: problem.lang }, problem.detail) : false,
        looked && looked.complaints.length > 0 ? complaints(file, looked, lang) : false,
        h("p", {}, t("voters-text")),
        fileField("voter-file", t("voters-file"), ".csv,text/csv", look, t("voters-file-hint")),
        looked && looked.complaints.length === 0 ? found(manifest.styles, file, looked, make) : false,
        manifest.styles.length > 1 ? section(t("voters-styles"), h("p", {}, t("voters-styles-text")),
          h("ul", {}, manifest.styles.map(({ id, title }) => h("li", {}, h("code", {}, id), ` – ${pick(title)}`)))) : false,
        two ? section(t("label-title"), h("p", {}, t("label-text")), fileField("label-file", t("label-file"), ".csv,text/csv", label)) : false,
      ],
    }));
  draw();
}

export function complaints(file: string, looked: Looked, lang: string): Child[] {
  const shown = looked.complaints.slice(0, SHOWN);
  return [
    errorSummary([{ text: t("voters-faults", { count: looked.complaints.length, file }), target: "complaints" }]),
    h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("voters-faults-title"), id: "complaints" }, h("table", { class: "grid" },
      h("caption", {}, t("voters-faults-title")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("fault-line")), h("th", { scope: "col" }, t("fault-column")), h("th", { scope: "col" }, t("fault-what")))),
      h("tbody", {}, shown.map(({ line, column, what }) => h("tr", {}, h("th", { scope: "row" }, number(line)), h("td", {}, column ?? ""), h("td", { lang }, what)))))),
    shown.length < looked.complaints.length ? h("p", {}, t("voters-faults-more", { count: looked.complaints.length - shown.length })) : false,
  ];
}

/** What is in a list without fault; `make` goes on with it. */
export function found(ballots: FullManifest["styles"], file: string, looked: Looked, make?: () => void): HTMLElement {
  const { voters, weight = 0, column = "", styles = [], weights = [], few = [], floor = 0 } = looked;
  const title = (id: string) => pick(ballots.find((style) => style.id === id)?.title ?? []) || id;
  return section(t("found-list"),
    h("p", {}, t("found-voters", { count: voters, file, column })),
    styles.length > 0 && h("table", { class: "grid" }, h("caption", {}, t("found-styles")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("found-style")), h("th", { scope: "col" }, t("found-count")), h("th", { scope: "col" }, t("found-weight")))),
      h("tbody", {}, styles.map((style) => h("tr", {}, h("th", { scope: "row" }, title(style.style)), h("td", {}, number(style.voters)), h("td", {}, number(style.weight))))),
      h("tfoot", {}, h("tr", {}, h("th", { scope: "row" }, t("found-all")), h("td", {}, number(voters)), h("td", {}, number(weight))))),
    weights.length > 1 ? h("table", { class: "grid" }, h("caption", {}, t("found-weights")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("found-weight")), h("th", { scope: "col" }, t("found-count")))),
      h("tbody", {}, weights.map((each) => h("tr", {}, h("th", { scope: "row" }, number(each.weight)), h("td", {}, number(each.voters)))))) : false,
    few.length > 0 ? h("div", { class: "note" }, h("p", {}, t("found-few", { floor })),
      h("ul", {}, few.map((one) => h("li", {}, t("found-few-one", { contest: one.contest, weight: number(one.weight), count: one.voters }))))) : false,
    h("p", {}, t("found-dry")),
    make && few.length === 0 ? h("p", { class: "actions" }, button(t("make-codes"), make, "main")) : false);
}
