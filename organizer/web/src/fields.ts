// Fields of the draft's form. The id of each is the path of its setting in the draft, so that what the check says of
// a setting stands beside its field.

import { freshId, h, type Child } from "kit/dom.ts";
import { LANGUAGES, t } from "kit/text.ts";
import type { Words } from "./draft/form.ts";

/** What is wrong, by field. */
export type Faults = Map<string, { text: string; lang?: string }>;

export interface Asked {
  id: string;
  label: string;
  hint?: string;
  faults: Faults;
}

function field({ id, label, hint, faults }: Asked, input: HTMLElement, lang?: string): HTMLElement {
  const fault = faults.get(id);
  const described = [hint ? `${id}-hint` : "", fault ? `${id}-wrong` : ""].filter(Boolean).join(" ");
  if (described) input.setAttribute("aria-describedby", described);
  if (fault) input.setAttribute("aria-invalid", "true");
  input.id = id;
  return h("div", { class: fault ? "field wrong" : "field" },
    h("label", { for: id }, label, lang ? h("span", { class: "tag" }, ` (${lang})`) : false),
    hint ? h("p", { id: `${id}-hint`, class: "hint" }, hint) : false,
    fault ? h("p", { id: `${id}-wrong`, class: "wrong", lang: fault.lang }, fault.text) : false,
    input);
}

export function text(asked: Asked, value: string, change: (value: string) => void, kind: { numeric?: boolean; code?: boolean; type?: string } = {}): HTMLElement {
  const input = h("input", {
    type: kind.type ?? "text", value, autocomplete: "off", inputmode: kind.numeric ? "numeric" : undefined,
    class: kind.code ? "code" : kind.numeric ? "short" : "long", spellcheck: kind.code ? "false" : undefined,
    oninput: () => change(input.value),
  });
  return field(asked, input);
}

export function choice(asked: Asked, value: string, values: [value: string, label: string][], change: (value: string) => void): HTMLElement {
  const select = h("select", { onchange: () => change(select.value) },
    values.map(([each, label]) => h("option", { value: each, selected: each === value }, label)));
  return field(asked, select);
}

export function tick(id: string, label: string, checked: boolean, change: (checked: boolean) => void, hint?: string): HTMLElement {
  const input = h("input", { type: "checkbox", id, checked, "aria-describedby": hint ? `${id}-hint` : undefined, onchange: () => change(input.checked) });
  return h("div", { class: "tick-field" },
    h("div", { class: "tick" }, input, h("label", { for: id }, label)),
    hint ? h("p", { id: `${id}-hint`, class: "hint" }, hint) : false);
}

/** What a language calls itself. */
export const languageName = (tag: string): string => LANGUAGES[tag] ?? tag;

/** A text in each of the ballot's languages. The first has the setting's own id. */
export function texts(asked: Asked, words: Words, tags: string[], long = false): Child[] {
  return tags.map((tag, i) => {
    const id = i === 0 ? asked.id : `${asked.id}.${tag}`;
    const change = () => (words[tag] = input.value);
    const attributes = { lang: tag, autocomplete: "off", oninput: change, class: "long" };
    const input = long ? h("textarea", { ...attributes, rows: 3 }, words[tag] ?? "") : h("input", { ...attributes, type: "text", value: words[tag] ?? "" });
    return field({ ...asked, id, hint: i === 0 ? asked.hint : undefined }, input, tags.length > 1 ? languageName(tag) : undefined);
  });
}

/** A moment that is chosen in this browser's own time zone; one that a draft file gives in words stays as it is. */
export function moment(asked: Asked, value: string, change: (value: string) => void): HTMLElement {
  if (value && !local(value)) return text({ ...asked, hint: t("time-words-hint") }, value, change);
  const set = (typed: string) => change(typed ? zoned(typed) : "");
  return text(asked, local(value), set, { type: "datetime-local" });
}

const two = (number: number) => String(number).padStart(2, "0");

/** A moment with an offset, as a field for dates has it; empty where it is none. */
export function local(value: string): string {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(value)) return "";
  const date = new Date(value.replace(" ", "T"));
  if (Number.isNaN(date.getTime())) return "";
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** A moment of this browser's clocks with its offset, `2026-12-01T20:00+01:00`. */
export function zoned(typed: string): string {
  const minutes = -new Date(typed).getTimezoneOffset();
  const [sign, offset] = minutes < 0 ? ["-", -minutes] : ["+", minutes];
  return `${typed.slice(0, 16)}${sign}${two(Math.floor(offset / 60))}:${two(offset % 60)}`;
}

/** The minute in UTC, as the log has it. */
export function utc(typed: string): string {
  return `${new Date(typed).toISOString().slice(0, 16)}Z`;
}

/** What this browser calls its time zone. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function section(title: string, ...children: Child[]): HTMLElement {
  const id = freshId();
  return h("section", { "aria-labelledby": id, class: "part" }, h("h2", { id }, title), children);
}
