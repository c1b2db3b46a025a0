// The draft as it is filled in: the settings of the draft file under their own names, so that the command line reads
// what is written here, and this page what was written there.

export type Words = Record<string, string>;
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

export interface Party {
  name: string;
  key: string;
}

export interface Option {
  id?: string;
  title: Words;
  cost?: string | number;
}

export interface Contest {
  id?: string;
  title: Words;
  kind?: string;
  options: Option[];
  [setting: string]: Value | Words | Option[] | undefined;
}

export interface Style {
  id: string;
  title?: Words;
  contests?: string[];
}

export interface Form {
  language: string;
  title: Words;
  description?: Words;
  opens: string;
  closes: string;
  timezone?: string;
  early_close?: boolean;
  threshold?: string | number;
  floor?: string | number;
  organizer: { name: string };
  registrars: Party[];
  trustees: Party[];
  contests: Contest[];
  styles?: Style[];
  [setting: string]: unknown;
}

const words = (value: unknown, language: string): Words =>
  typeof value === "string" ? { [language]: value } : { ...(value as Words | undefined) };

/** A form from what the module has read: texts by language throughout. */
export function tidy(read: Form): Form {
  const language = read.language || "en";
  const contests = (read.contests ?? []).map((contest) => ({
    ...contest,
    title: words(contest.title, language),
    options: (contest.options ?? []).map((option) => ({ ...option, title: words(option.title, language) })),
  }));
  const styles = read.styles?.map((style) => ({ ...style, title: words(style.title ?? style.id, language) }));
  return {
    ...read,
    language,
    title: words(read.title, language),
    description: words(read.description ?? "", language),
    organizer: read.organizer ?? { name: "" },
    registrars: read.registrars ?? [],
    trustees: read.trustees ?? [],
    contests,
    ...(styles ? { styles } : {}),
  };
}

/** The languages of its texts, the main one first. */
export function languages(form: Form): string[] {
  const used = new Set([form.language]);
  for (const text of texts(form)) Object.keys(text).forEach((tag) => used.add(tag));
  return [...used];
}

function texts(form: Form): Words[] {
  const contests = form.contests.flatMap((contest) => [contest.title, ...contest.options.map((option) => option.title)]);
  const styles = (form.styles ?? []).flatMap((style) => (style.title ? [style.title] : []));
  return [form.title, form.description ?? {}, ...contests, ...styles];
}

/** Takes a language in, or out with all its texts. */
export function setLanguage(form: Form, tag: string, wanted: boolean): void {
  for (const text of texts(form)) {
    if (!wanted) delete text[tag];
    else text[tag] ??= "";
  }
  if (!wanted && form.language === tag) form.language = languages(form).find((other) => other !== tag) ?? tag;
}

/** A text in no language yet. */
export function blank(form: Form): Words {
  return Object.fromEntries(languages(form).map((tag) => [tag, ""]));
}

/** Answers that every election of a kind has, in the languages of the ballot, not of the page. */
const ANSWERS: Record<string, [string, string, string]> = {
  ca: ["Sí", "No", "Abstenció"],
  en: ["Yes", "No", "Abstention"],
  es: ["Sí", "No", "Abstención"],
  fr: ["Oui", "Non", "Abstention"],
};

/** A contest of a template, ready to be filled in: its rules, without the texts of the example. */
export function fresh(contest: Contest, form: Form, kind: string): Contest {
  const made: Contest = { ...contest, title: blank(form) };
  delete made.id;
  const answers = kind === "yes-no" ? 2 : kind === "decision" ? 3 : 0;
  if (answers === 0) {
    made.options = Array.from({ length: 3 }, () => ({ title: blank(form) }));
    return made;
  }
  made.options = made.options.slice(0, answers).map((option, i) => ({
    id: option.id,
    title: Object.fromEntries(languages(form).map((tag) => [tag, (ANSWERS[tag.slice(0, 2)] ?? [])[i] ?? ""])),
  }));
  return made;
}
