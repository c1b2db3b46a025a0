// What the draft means: the ballot as voters will see it, rules and people in words, and the id that it will have.

import { bdi, button, h, type Child } from "kit/dom.ts";
import { langOf, language, moment, number, pick, t } from "kit/text.ts";
import { errorSummary, show } from "kit/shell.ts";
import { empty, inputs, question, rule } from "../../../../voter-client/web/src/contests/index.ts";
import { section, tick } from "../fields.ts";
import type { Checked, FullContest, FullManifest } from "../types.ts";
import { ruleWords } from "./rules.ts";

interface Going {
  post: () => void;
  edit: () => void;
  save: () => void;
}

/** The checked draft; doubts must be seen before it can be posted. */
export function previewScreen(checked: Checked, going: Going): void {
  const { manifest, findings = [], id = "" } = checked;
  if (!manifest) return going.edit();
  const doubts = findings.filter(({ doubt }) => doubt);
  const lang = language();
  let anyway = false;
  let refused = false;
  const draw = () =>
    show(() => ({
      title: t("preview-title"),
      body: [
        refused && !anyway ? errorSummary([{ text: t("preview-anyway-needed"), target: "anyway" }]) : false,
        h("p", {}, t("preview-text")),
        findings.length > 0 ? section(t("preview-findings"),
          h("p", {}, t("preview-findings-text")),
          h("ul", { lang }, findings.map(({ doubt, line, what }) =>
            h("li", {}, h("strong", { lang: document.documentElement.lang }, t(doubt ? "finding-doubt" : "finding-note", { line })), ` ${what}`)))) : false,
        manifestParts(manifest),
        section(t("preview-id"), h("p", {}, t("preview-id-text")), h("p", {}, bdi(id, "code"))),
        doubts.length > 0 ? tick("anyway", t("preview-anyway", { count: doubts.length }), anyway, (yes) => {
          anyway = yes;
          draw();
          document.getElementById("anyway")?.focus();
        }) : false,
        h("p", { class: "actions" },
          button(t("preview-post"), post, "main"),
          button(t("preview-edit"), going.edit),
          button(t("draft-save"), going.save)),
      ],
    }));
  const post = () => {
    if (doubts.length === 0 || anyway) return going.post();
    refused = true;
    draw();
    document.getElementById("errors")?.focus();
  };
  draw();
}

export function manifestParts(manifest: FullManifest): Child[] {
  const description = pick(manifest.description);
  const { threshold, trustees, registrars, floor } = manifest;
  return [
    section(t("preview-ballot"),
      h("p", { class: "question-title" }, h("strong", { lang: langOf(manifest.title) }, pick(manifest.title))),
      description ? h("p", { lang: langOf(manifest.description) }, description) : false,
      manifest.contests.map(contestPreview)),
    section(t("preview-rest"), h("dl", {},
      row(t("set-opens"), moment(manifest.opens)),
      row(t("set-closes"), moment(manifest.closes) + (manifest.early_close ? ` (${t("preview-early")})` : "")),
      row(t("set-organizer"), manifest.organizer.name),
      row(t("part-registrars"), registrars.map(({ name }) => name).join(", ")),
      row(t("part-trustees"), trustees.map(({ name }) => name).join(", ")),
      row(t("set-threshold"), t("preview-threshold", { threshold, count: trustees.length })),
      row(t("set-floor"), t("preview-floor", { floor: number(floor) })),
      manifest.styles.length > 1 ? manifest.styles.map((style) =>
        row(t("preview-style", { style: style.id }), style.contests.join(", "))) : false)),
  ];
}

export function row(term: string, ...value: Child[]): HTMLElement {
  return h("div", {}, h("dt", {}, term), h("dd", {}, value));
}

function contestPreview(contest: FullContest): HTMLElement {
  const asked = { contest, order: contest.options.map((_, i) => i), answer: empty(contest), changed: () => {} };
  return h("fieldset", { class: "ballot" },
    h("legend", {}, question(contest)),
    h("p", { class: "hint" }, rule(contest), contest.shuffle ? ` ${t("preview-shuffle")}` : ""),
    inputs(asked),
    h("p", {}, h("strong", {}, t("preview-result")), " ", ruleWords(contest)));
}
