// Points, scores and allocations: a number for each option.

import { bdi, button, freshId, h } from "kit/dom.ts";
import { amount, number, pick, readAmount, t } from "kit/text.ts";
import type { Contest, Unit } from "kit/manifest.ts";
import type { Answer } from "../types.ts";
import { type Asked, blankBox, meter, options, status, title, total } from "./common.ts";

interface Rules {
  blank: boolean;
  each: number;
  least: number;
  /** Most in all; infinite for scores. */
  most: number;
  unit: Unit | undefined;
}

function rules({ ballot, unit }: Contest): Rules {
  const { allocation, points, score } = ballot;
  if (allocation) return { blank: false, each: allocation.each, least: allocation.least, most: allocation.total, unit };
  if (points) return { ...points, unit: undefined };
  return { blank: false, each: score?.each ?? 0, least: 0, most: Infinity, unit: undefined };
}

function write(value: number, unit: Unit | undefined): string {
  return unit ? amount(value, unit) : number(value);
}

export function rule(contest: Contest): string {
  const { each, least, most, unit } = rules(contest);
  const values = { each: write(each, unit), least: write(least, unit), most: write(most, unit) };
  if (most === Infinity) return t("rule-score", values);
  const kind = unit ? "allocation" : "points";
  const sentences = [t(`rule-${kind}`, values)];
  if (each < most) sentences.push(t(`rule-${kind}-each`, values));
  if (least === most) sentences.push(t("rule-all"));
  else if (least > 0) sentences.push(t("rule-least", values));
  return sentences.join(" ");
}

export function problem(contest: Contest, answer: Answer): string | undefined {
  const { each, least, most, unit } = rules(contest);
  if (answer.blank) return undefined;
  const worst = answer.values.findIndex((value) => !(value <= each));
  if (worst >= 0) {
    const option = contest.options[worst];
    return t("problem-each", { option: option ? pick(option.title) : "", each: write(each, unit) });
  }
  const sum = total(answer);
  if (sum > most) return t("problem-sum-over", { over: write(sum - most, unit), most: write(most, unit) });
  if (sum < least) return t("problem-sum-under", { missing: write(least - sum, unit), least: write(least, unit) });
  return undefined;
}

export function inputs(asked: Asked): HTMLElement {
  const { contest, answer } = asked;
  const { blank, each, most, unit } = rules(contest);
  const { element: state, say } = status();
  const bar = most === Infinity ? undefined : meter(t("sum-bar"), most);
  if (bar) state.prepend(bar.element);
  const update = () => {
    const sum = total(answer);
    bar?.set(sum);
    if (most === Infinity) return;
    if (sum > most) say(t("state-over", { over: write(sum - most, unit) }), true);
    else say(t("state-sum", { sum: write(sum, unit), most: write(most, unit), left: write(most - sum, unit) }), false);
  };
  const fields = options(asked).map(({ place, option }) => {
    const id = freshId();
    const plain = (value: number) => (unit ? inUnits(value, unit) : String(value));
    const input = h("input", {
      id,
      type: "text",
      inputmode: unit && unit.decimals > 0 ? "decimal" : "numeric",
      autocomplete: "off",
      value: answer.values[place] ? plain(answer.values[place] ?? 0) : "",
      placeholder: "0",
      oninput: () => set(read(input.value), false),
      onblur: () => set(answer.values[place] ?? 0, true),
    });
    const read = (typed: string) => (unit ? readAmount(typed, unit) : /^\s*\d*\s*$/.test(typed) ? Number(typed) : undefined);
    const set = (value: number | undefined, rewrite: boolean) => {
      const wrong = value === undefined || !(value <= each);
      answer.values[place] = value ?? NaN;
      if (rewrite && value !== undefined && !Number.isNaN(value)) input.value = value ? plain(value) : "";
      input.setAttribute("aria-invalid", String(wrong));
      if (value) unblank();
      asked.changed();
      update();
    };
    const step = unit ? 10 ** unit.decimals : 1;
    const by = (change: number) => {
      const now = answer.values[place] ?? 0;
      set(Math.max(0, Math.min(each, (Number.isNaN(now) ? 0 : now) + change)), true);
    };
    const more = button("+", () => by(step), "step");
    more.setAttribute("aria-label", t("more-for", { option: pick(option.title) }));
    const less = button("\u2212", () => by(-step), "step");
    less.setAttribute("aria-label", t("less-for", { option: pick(option.title) }));
    const clear = () => set(0, true);
    const row = h("div", { class: "numbered" }, h("label", { for: id }, title(option)), h("div", { class: "stepper" }, less, input, more, unit?.name ? bdi(unit.name, "unit") : false));
    return { row, clear };
  });
  const box = blank
    ? blankBox(asked, (checked) => {
        if (checked) fields.forEach(({ clear }) => clear());
        answer.blank = checked;
        asked.changed();
        update();
      })
    : undefined;
  const unblank = () => {
    answer.blank = false;
    const input = box?.querySelector("input");
    if (input) input.checked = false;
  };
  update();
  return h("div", {}, h("div", { class: "options" }, fields.map(({ row }) => row), box), most === Infinity ? false : state);
}

/** An amount as it is typed. */
function inUnits(value: number, { decimals }: Unit): string {
  const digits = value % 10 ** decimals === 0 ? 0 : decimals;
  return (value / 10 ** decimals).toFixed(digits);
}

/** What is given, in words: options without anything are not named. */
export function words(contest: Contest, answer: Answer, order: number[]): HTMLElement {
  const { most, unit } = rules(contest);
  const all = options({ contest, order });
  const score = most === Infinity;
  const given = all.filter(({ place }) => score || (answer.values[place] ?? 0) > 0);
  if (given.length === 0) return h("p", {}, t("said-nothing"));
  const rows = given.map(({ place, option }) =>
    h("tr", {}, h("th", { scope: "row" }, title(option)), h("td", {}, bdi(write(answer.values[place] ?? 0, unit)))),
  );
  const table = h("table", {}, h("tbody", {}, rows));
  if (score) return table;
  const left = most - total(answer);
  return h("div", {}, table, left > 0 ? h("p", { class: "sum" }, t("said-left", { left: write(left, unit) })) : false);
}
