// What can be done besides the next step: a later closing time, an early close, a notice, a new key ceremony, the end.

import { button, h, type Child } from "kit/dom.ts";
import { LANGUAGES, moment as shownMoment, t } from "kit/text.ts";
import { errorSummary, redraw, show } from "kit/shell.ts";
import { confirmScreen } from "../confirm.ts";
import { type Faults, languageName, text, texts, tick, utc } from "../fields.ts";
import type { Words } from "../draft/form.ts";
import type { Office } from "./office.ts";
import { pagesScreen } from "./pages.ts";
import { archive } from "./publish.ts";

export function others(office: Office): HTMLElement {
  const { phase, early_close, closes, ceremony } = office.status;
  const early = phase === "voting" && early_close && closes > new Date().toISOString();
  const running = phase === "setup" || phase === "voting";
  const act = (id: string, open: () => void, wanted: boolean) => {
    if (!wanted) return false;
    const made = button(t(`other-${id}`), () => office.leave(open), "quiet");
    made.id = `other-${id}`;
    return h("li", {}, made);
  };
  return h("details", {}, h("summary", {}, t("others")), h("div", {}, h("ul", { class: "choices" },
    act("extend", () => extend(office), phase === "voting"),
    act("close", () => office.ask("close-poll"), early),
    act("notice", () => notice(office), phase !== "closing"),
    act("pages", () => pagesScreen(office, "pages"), office.status.pages !== null && phase !== "closing"),
    act("new-attempt", () => attempt(office), phase === "setup" && !ceremony.key),
    act("abort", () => reason(office, "abort"), running),
    act("archive", () => void archive(office), phase !== "finished"))));
}

/** What is wrong, said anew where the page's language changes. */
interface Wrong {
  field: string;
  text: () => string;
}

/** A small form of its own; `done` gives what is wrong, or nothing where it was taken. */
function form(office: Office, title: string, text: () => string, fields: (faults: Faults) => Child[], done: () => Wrong | undefined): void {
  let fault: Wrong | undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    fault = done();
    if (!fault) return;
    redraw();
    document.getElementById("errors")?.focus();
  };
  show(() => ({
    title: t(title),
    body: [
      fault ? errorSummary([{ text: fault.text(), target: fault.field }]) : false,
      h("p", {}, text()),
      h("form", { novalidate: true, onsubmit: submit },
        fields(new Map(fault ? [[fault.field, { text: fault.text() }]] : [])),
        h("p", { class: "actions" }, h("button", { class: "main" }, t("continue")), button(t("back"), () => office.show()))),
    ],
  }));
}

function extend(office: Office): void {
  let typed = "";
  form(office, "other-extend", () => t("extend-text", { time: shownMoment(office.status.closes) }),
    (faults) => [text({ id: "extend-closes", label: t("extend-closes"), faults }, typed, (value) => (typed = value), { type: "datetime-local" })],
    () => {
      if (!typed) return { field: "extend-closes", text: () => t("open-closes") };
      const closes = utc(typed);
      if (closes <= office.status.closes) return { field: "extend-closes", text: () => t("extend-later") };
      confirmScreen({ act: "extend", values: { time: shownMoment(closes) }, yes: () => void office.act("extend", { closes }), no: () => office.show() });
      return undefined;
    });
}

function notice(office: Office): void {
  const tags = office.manifest.title.map(({ lang }) => lang);
  const further = Object.keys(LANGUAGES).filter((tag) => !tags.includes(tag));
  const words: Words = {};
  form(office, "other-notice", () => t("notice-text"),
    (faults) => [
      texts({ id: "notice", label: t("notice-label"), faults }, words, tags, true),
      further.length > 0 && h("details", { open: further.some((tag) => words[tag]?.trim()) }, h("summary", {}, t("notice-further")),
        h("div", {}, further.map((tag) => texts({ id: `notice-${tag}`, label: `${t("notice-label")} (${languageName(tag)})`, faults }, words, [tag], true)))),
    ],
    () => {
      const said = Object.entries(words).filter(([, text]) => text.trim());
      if (said.length === 0) return { field: "notice", text: () => t("notice-empty") };
      const fields = () => said.map(([tag, text]) => h("blockquote", { lang: tag }, h("p", {}, said.length > 1 ? `${languageName(tag)}: ` : "", text)));
      confirmScreen({ act: "notice", fields, yes: () => void office.act("notice", { texts: Object.fromEntries(said) }), no: () => office.show() });
      return undefined;
    });
}

function reason(office: Office, act: "abort" | "new-attempt", further: () => Child[] = () => [], values: () => Record<string, unknown> = () => ({})): void {
  let typed = "";
  form(office, `other-${act}`, () => t(`other-${act}-text`),
    (faults) => [text({ id: "reason", label: t("reason"), hint: t("reason-hint"), faults }, typed, (value) => (typed = value)), ...further()],
    () => {
      const why = typed.trim();
      if (!why || why.length > 200) return { field: "reason", text: () => t("reason-length") };
      confirmScreen({ act, values: { reason: why }, yes: () => void office.act(act, { reason: why, ...values() }), no: () => office.show() });
      return undefined;
    });
}

function attempt(office: Office): void {
  const culprits = new Set<number>();
  const boxes = () => [h("fieldset", {}, h("legend", {}, t("culprits")), office.status.ceremony.trustees.map(({ name }, i) =>
    tick(`culprit-${i + 1}`, name, culprits.has(i + 1), (yes) => void (yes ? culprits.add(i + 1) : culprits.delete(i + 1)))))];
  reason(office, "new-attempt", boxes, () => ({ culprits: [...culprits] }));
}
