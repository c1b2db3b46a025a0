// The list of the numbered checks, and where each stands: in words and by a sign, never by colour alone.

import { h } from "kit/dom.ts";
import { t } from "kit/text.ts";
import type { CheckLine, Standing } from "./types.ts";

export const CHECKS = 19;

const SIGNS: Record<Standing, string> = {
  waiting: "○",
  running: "…",
  passed: "✓",
  failed: "✗",
  "not-applicable": "–",
  "not-run": "–",
};

/** Numbers of the checks, from 1. */
export function numbers(): number[] {
  return Array.from({ length: CHECKS }, (_, i) => i + 1);
}

export class CheckList {
  readonly element = h("ol", { class: "checks" });
  #rows: { item: HTMLElement; sign: HTMLElement; word: HTMLElement; now: Standing }[] = [];

  constructor(standings: Standing[], lines: CheckLine[] = []) {
    for (const number of numbers()) {
      const now = standings[number - 1] ?? "waiting";
      const sign = h("span", { class: "sign", "aria-hidden": "true" }, SIGNS[now]);
      const word = h("span", { class: "word" }, t(`standing-${now}`));
      const line = lines[number - 1];
      const findings = line && line.findings.length > 0 && h("ul", { lang: "en", dir: "ltr" },
        line.findings.map((finding) => h("li", {}, finding)),
        line.more > 0 && h("li", {}, `and ${line.more} more`));
      const item = h("li", { class: now, value: number }, sign,
        h("div", {}, h("p", {}, h("strong", {}, `${number}. `, t(`check-${number}`)), ": ", word), h("p", { class: "hint" }, t(`check-${number}-help`)), findings));
      this.#rows.push({ item, sign, word, now });
      this.element.append(item);
    }
  }

  /** Shows where the checks stand now; the numbers of those that have failed since. */
  update(standings: Standing[]): number[] {
    const failed: number[] = [];
    this.#rows.forEach((row, i) => {
      const now = standings[i];
      if (!now || now === row.now) return;
      row.now = now;
      row.item.className = now;
      row.sign.textContent = SIGNS[now];
      row.word.textContent = t(`standing-${now}`);
      if (now === "failed") failed.push(i + 1);
    });
    return failed;
  }
}
