// What the formats of others ask for that an election does not say: Pabulib, RUDI, SCDL.

import { h, type Child } from "kit/dom.ts";
import { langOf, pick, t } from "kit/text.ts";
import { choice, type Faults, section, text, tick } from "../fields.ts";
import type { ExportTerms, FullContest, FullManifest } from "../types.ts";

const none: Faults = new Map();

/** Licences that RUDI knows by name. */
const LICENCES = [
  "etalab-2.0", "etalab-1.0", "odbl-1.0", "cc-by-nd-4.0", "public-domain-cc0", "apache-2.0", "gpl-3.0", "mit",
];

/** What an option means, as SCDL has it. */
const MEANINGS = ["pour", "contre", "abstention"];

/** Questions that can be decisions: voters choose one of what can be for, against and abstention. */
function decisions(manifest: FullManifest): FullContest[] {
  return manifest.contests.filter(({ ballot: { choice: ballot }, options }) => {
    const count = options.length + (ballot?.blank ? 1 : 0);
    return ballot?.max === 1 && (count === 2 || count === 3);
  });
}

export function emptyTerms(manifest: FullManifest): ExportTerms {
  return {
    country: "", town: "", edition: "",
    url: "", contact: "", licence: "etalab-2.0", theme: "citizenship", keywords: "vote,participation",
    siret: "", name: "", matter: "", date: "", document: "",
    contests: decisions(manifest).map(({ id }) => id), ids: {}, votes: {},
  };
}

/** The names of the terms that are plain texts. */
type Texts = { [name in keyof ExportTerms]: ExportTerms[name] extends string ? name : never }[keyof ExportTerms];

export function formatFields(manifest: FullManifest, terms: ExportTerms): Child[] {
  const asked = (name: Texts, hint?: string, type = "text") =>
    text({ id: `export-${name}`, label: t(`export-${name}`), faults: none, ...(hint ? { hint } : {}) }, terms[name], (value) => (terms[name] = value), { type });
  const licences = LICENCES.map((name): [string, string] => [name, name]);
  return [
    section(t("export-pabulib"), asked("country"), asked("town", t("export-organizer-hint")), asked("edition", t("export-year-hint"))),
    section(t("export-rudi"),
      asked("url", t("export-rudi-hint")), asked("contact"),
      choice({ id: "export-licence", label: t("export-licence"), faults: none }, terms.licence, licences, (value) => (terms.licence = value)),
      asked("theme", t("export-theme-hint")), asked("keywords", t("export-keywords-hint"))),
    section(t("export-scdl"), decisions(manifest).length === 0 ? h("p", {}, t("export-no-decision")) : [
      asked("siret", t("export-scdl-hint")), asked("name", t("export-organizer-hint")), asked("matter", t("export-matter-hint")),
      asked("date", t("export-date-hint"), "date"), asked("document"),
      chosen(manifest, terms), meanings(manifest, terms),
    ]),
  ];
}

/** Which questions are decisions, and their numbers. */
function chosen(manifest: FullManifest, terms: ExportTerms): Child[] {
  const contests = decisions(manifest);
  return contests.map(({ id, title }) => {
    const box = `export-decision-${id}`;
    const take = (yes: boolean) => {
      const others = terms.contests.filter((other) => other !== id);
      const input = document.getElementById(box);
      // One at least stays.
      if (!yes && others.length === 0 && input instanceof HTMLInputElement) input.checked = true;
      else terms.contests = yes ? [...others, id] : others;
    };
    return h("fieldset", { class: "row" }, h("legend", { lang: langOf(title) }, pick(title)),
      contests.length > 1 ? tick(box, t("export-decision"), terms.contests.includes(id), take) : false,
      text({ id: `export-number-${id}`, label: t("export-number"), hint: t("export-number-hint", { id }), faults: none }, terms.ids[id] ?? "", (value) => (terms.ids[id] = value)));
  });
}

/** What each option means; options of the same short name mean the same in every question. */
function meanings(manifest: FullManifest, terms: ExportTerms): HTMLElement {
  const contests = decisions(manifest);
  const options = new Map(contests.flatMap(({ options }) => options.map(({ id, title }) => [id, pick(title)] as const)));
  if (contests.some(({ ballot }) => ballot.choice?.blank)) options.set("blank", t("export-blank"));
  const values: [string, string][] = [["", t("export-by-name")], ...MEANINGS.map((word): [string, string] => [word, t(`export-vote-${word}`)])];
  return h("fieldset", { class: "row", "aria-describedby": "export-votes-hint" }, h("legend", {}, t("export-votes")),
    h("p", { class: "hint", id: "export-votes-hint" }, t("export-votes-hint")),
    [...options].map(([id, title]) => choice({ id: `export-vote-${id}`, label: title, faults: none }, terms.votes[id] ?? "", values, (value) => (terms.votes[id] = value))));
}
