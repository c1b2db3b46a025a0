// Grades: every option gets one.

import { freshId, h } from "kit/dom.ts";
import { langOf, pick, t } from "kit/text.ts";
import type { Contest } from "kit/manifest.ts";
import type { Answer } from "../types.ts";
import { type Asked, options, ticked, title } from "./common.ts";

/** In an answer 1 is the best grade and 0 no opinion; an option that has not been looked at has -1. */
export const OPEN = -1;

export function rule(contest: Contest): string {
  return t(contest.ballot.grades?.no_opinion ? "rule-grades-or-none" : "rule-grades");
}

export function problem(contest: Contest, answer: Answer): string | undefined {
  const open = answer.values.findIndex((value) => value === OPEN);
  const option = contest.options[open];
  return option ? t("problem-grade", { option: pick(option.title) }) : undefined;
}

export function inputs(asked: Asked): HTMLElement {
  const { contest, answer } = asked;
  const grades = contest.ballot.grades?.grades ?? [];
  const sets = options(asked).map(({ place, option }) => {
    const name = freshId();
    const grade = (value: number, label: HTMLElement) =>
      ticked("radio", name, answer.values[place] === value, () => {
        answer.values[place] = value;
        asked.changed();
      }, label);
    const buttons = grades.map((text, i) => grade(i + 1, h("span", { lang: langOf(text) }, pick(text))));
    if (contest.ballot.grades?.no_opinion) buttons.push(grade(0, h("span", {}, t("no-opinion"))));
    return h("fieldset", { class: "graded" }, h("legend", {}, title(option)), h("div", { class: "grades" }, buttons));
  });
  return h("div", { class: "options" }, sets);
}

export function words(contest: Contest, answer: Answer, order: number[]): HTMLElement {
  const grades = contest.ballot.grades?.grades ?? [];
  const rows = options({ contest, order }).map(({ place, option }) => {
    const text = grades[(answer.values[place] ?? 0) - 1];
    return h("tr", {}, h("th", { scope: "row" }, title(option)), h("td", { lang: text && langOf(text) }, text ? pick(text) : t("no-opinion")));
  });
  return h("table", {}, h("tbody", {}, rows));
}
