// Sentences in the reader's language, and how numbers, dates and amounts look in it.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import ca from "../../locales/ca/common.ftl";
import en from "../../locales/en/common.ftl";
import es from "../../locales/es/common.ftl";
import fr from "../../locales/fr/common.ftl";
import type { Text, Unit } from "./manifest.ts";

/** Languages and what they call themselves. */
export const LANGUAGES: Record<string, string> = {
  ca: "Català",
  en: "English",
  es: "Español",
  fr: "Français",
};

const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];
const sources: Record<string, string[]> = { ca: [ca], en: [en], es: [es], fr: [fr] };
const MEMORY = "urne-language";

let current = "en";
let bundle = load("en");

function load(language: string): FluentBundle {
  // Marks that keep directions apart are needed only where directions mix; elsewhere they get into copied text.
  const loaded = new FluentBundle(language, { useIsolating: RIGHT_TO_LEFT.includes(language) });
  // What a role says itself takes the place of what all pages say.
  for (const source of sources[language] ?? []) loaded.addResource(new FluentResource(source), { allowOverrides: true });
  return loaded;
}

export function language(): string {
  return current;
}

/** Adds a role's own sentences, by language; before the language is chosen. */
export function learn(texts: Record<string, string>): void {
  for (const [tag, text] of Object.entries(texts)) sources[tag]?.push(text);
}

/** The language asked for in the address, kept from before, or that of the browser. */
export function chooseLanguage(): void {
  const asked = new URLSearchParams(location.search).get("lang");
  const wanted = [asked, remembered(), ...navigator.languages];
  const known = wanted.map((tag) => tag?.slice(0, 2) ?? "").find((tag) => tag in sources);
  speak(known ?? "en");
}

export function speak(language: string): void {
  current = language;
  bundle = load(language);
  document.documentElement.lang = language;
  document.documentElement.dir = RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
}

export function remember(language: string): void {
  try {
    localStorage.setItem(MEMORY, language);
  } catch {
    // A browser that keeps nothing asks again.
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(MEMORY);
  } catch {
    return null;
  }
}

/** A sentence. */
export function t(id: string, values: Record<string, string | number> = {}): string {
  const message = bundle.getMessage(id);
  if (!message?.value) return id;
  return bundle.formatPattern(message.value, values);
}

/** Whether there is such a sentence. */
export function has(id: string): boolean {
  return bundle.hasMessage(id);
}

/** A text of the manifest in the reader's language, else in English, else in its first. */
export function pick(text: Text): string {
  const of = (tag: string) => text.find((part) => part.lang.slice(0, 2) === tag)?.text;
  return of(current) ?? of("en") ?? text[0]?.text ?? "";
}

/** The language that `pick` takes, where it is another than the reader's. */
export function langOf(text: Text): string | undefined {
  const found = text.find((part) => part.text === pick(text))?.lang;
  return found?.slice(0, 2) === current ? undefined : found;
}

/** The reader's own form of the language, such as British English, for numbers and dates. */
function region(): string {
  return navigator.languages.find((tag) => tag.slice(0, 2) === current) ?? current;
}

export function number(value: number, digits = 0): string {
  return new Intl.NumberFormat(region(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** An amount in a contest's unit. */
export function amount(value: number, unit: Unit): string {
  const scale = 10 ** unit.decimals;
  const digits = value % scale === 0 ? 0 : unit.decimals;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (/^[A-Z]{3}$/.test(unit.name)) {
    try {
      const money = { ...options, style: "currency" as const, currency: unit.name };
      return new Intl.NumberFormat(region(), money).format(value / scale);
    } catch {
      // Three letters that are no currency.
    }
  }
  const plain = new Intl.NumberFormat(region(), options).format(value / scale);
  return unit.name ? `${plain}\u00a0${unit.name}` : plain;
}

/** An amount as typed, with the separators of any of the languages; undefined if it is none, or if it could be two. */
export function readAmount(typed: string, unit: Unit): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f'’]/g, "");
  const match = /^(\d*)(?:[.,](\d*))?$/.exec(plain);
  if (!match) return undefined;
  const [, whole = "", fraction = ""] = match;
  // 1.500 is a thousand and a half to one reader and one and a half to another: where the unit has no thousandths,
  // neither is taken for the other.
  if (fraction.length === 3 && unit.decimals < 3) return undefined;
  if (fraction.length > unit.decimals && /[1-9]/.test(fraction.slice(unit.decimals))) return undefined;
  const digits = whole + fraction.slice(0, unit.decimals).padEnd(unit.decimals, "0");
  const value = Number(digits || "0");
  return Number.isSafeInteger(value) ? value : undefined;
}

export function moment(time: string): string {
  const style = { dateStyle: "long", timeStyle: "short" } as const;
  return new Intl.DateTimeFormat(region(), style).format(new Date(time));
}
