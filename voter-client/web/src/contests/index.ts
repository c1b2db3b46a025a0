// Every kind of contest: how it is asked, what is wrong with an answer, what an answer says.

import { h } from "kit/dom.ts";
import { langOf, pick, t } from "kit/text.ts";
import type { Contest } from "kit/manifest.ts";
import type { Answer } from "../types.ts";
import * as choose from "./choose.ts";
import type { Asked } from "./common.ts";
import * as grades from "./grades.ts";
import * as numbers from "./numbers.ts";
import * as ranking from "./ranking.ts";

export type { Asked } from "./common.ts";

function kind({ ballot }: Contest) {
  if (ballot.choice || ballot.budget) return choose;
  if (ballot.grades) return grades;
  return ballot.ranking ? ranking : numbers;
}

function offersBlank({ ballot }: Contest): boolean {
  return [ballot.choice, ballot.budget, ballot.points, ballot.ranking].some((rules) => rules?.blank);
}

/** Nothing answered yet. */
export function empty(contest: Contest): Answer {
  const open = contest.ballot.grades ? grades.OPEN : 0;
  return { values: contest.options.map(() => open), blank: false };
}

/** How to fill it in. */
export function rule(contest: Contest): string {
  const sentence = kind(contest).rule(contest);
  return offersBlank(contest) ? `${sentence} ${t("rule-blank")}` : sentence;
}

/** What keeps an answer from being valid. */
export function problem(contest: Contest, answer: Answer): string | undefined {
  return kind(contest).problem(contest, answer);
}

export function inputs(asked: Asked): HTMLElement {
  return kind(asked.contest).inputs(asked);
}

/** An answer in words; `opened` where it was read from the values of a ballot. */
export function words(contest: Contest, answer: Answer, order: number[], opened = false): HTMLElement {
  const said = answer.blank ? h("p", {}, t("said-blank")) : kind(contest).words(contest, answer, order, opened);
  return h("div", { class: "said" }, said);
}

/** The question. */
export function question(contest: Contest): HTMLElement {
  return h("span", { lang: langOf(contest.title) }, pick(contest.title));
}
