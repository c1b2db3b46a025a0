// Choice and budget: options that are chosen or not.

import { bdi, h } from "kit/dom.ts";
import { amount, number, t } from "kit/text.ts";
import type { Contest } from "kit/manifest.ts";
import type { Answer } from "../types.ts";
import { type Asked, blankBox, meter, options, status, ticked, title, total } from "./common.ts";

interface Rules {
  blank: boolean;
  min: number;
  max: number;
  budget?: { least: number; limit: number };
}

function rules({ ballot }: Contest): Rules {
  if (ballot.budget) return { ...ballot.budget, budget: ballot.budget };
  return ballot.choice ?? { blank: false, min: 0, max: 0 };
}

export function spent(contest: Contest, answer: Answer): number {
  return contest.options.reduce((sum, option, i) => sum + option.cost * (answer.values[i] ?? 0), 0);
}

export function rule(contest: Contest): string {
  const { min, max, budget } = rules(contest);
  const all = contest.options.length;
  const sentences: string[] = [];
  if (budget) {
    sentences.push(t("rule-budget", { limit: amount(budget.limit, contest.unit) }));
    if (budget.least > 0) sentences.push(t("rule-budget-least", { least: amount(budget.least, contest.unit) }));
    if (min === 0 && max >= all) return sentences.join(" ");
  }
  if (min === max) sentences.push(t("rule-choose-exactly", { max }));
  else if (min === 0 && max >= all) sentences.push(t("rule-choose-any"));
  else if (min === 0) sentences.push(t("rule-choose-up-to", { max }));
  else sentences.push(t("rule-choose-between", { min, max }));
  return sentences.join(" ");
}

export function problem(contest: Contest, answer: Answer): string | undefined {
  const { min, max, budget } = rules(contest);
  if (answer.blank) return undefined;
  const chosen = total(answer);
  if (budget) {
    const cost = spent(contest, answer);
    if (cost > budget.limit) return t("problem-budget-over", { over: amount(cost - budget.limit, contest.unit) });
    if (cost < budget.least) return t("problem-budget-under", { least: amount(budget.least, contest.unit) });
  }
  if (chosen > max) return t("problem-too-many", { max, chosen });
  if (chosen < min) return chosen === 0 && min === 1 ? t("problem-none") : t("problem-too-few", { min, chosen });
  return undefined;
}

export function inputs(asked: Asked): HTMLElement {
  const { contest, answer } = asked;
  const { max, blank, budget } = rules(contest);
  if (max === 1 && !budget) return oneOf(asked, blank);
  const list = h("div", { class: "options" });
  const { element: state, say } = status();
  const bar = budget ? meter(t("budget-bar"), budget.limit) : undefined;
  if (bar) state.prepend(bar.element);
  const update = () => {
    const chosen = total(answer);
    const cost = spent(contest, answer);
    bar?.set(cost);
    if (!budget) say(t("state-chosen", { chosen, max }), chosen > max);
    else if (cost > budget.limit) say(t("state-over", { over: amount(cost - budget.limit, contest.unit) }), true);
    else
      say(
        t("state-budget", {
          spent: amount(cost, contest.unit),
          limit: amount(budget.limit, contest.unit),
          left: amount(budget.limit - cost, contest.unit),
        }),
        chosen > max,
      );
  };
  const change = () => {
    asked.changed();
    update();
  };
  const boxes = options(asked).map(({ place, option }) => {
    const price = contest.options.some((each) => each.cost > 0);
    const box = ticked(
      "checkbox",
      contest.id,
      answer.values[place] === 1,
      (checked) => {
        answer.values[place] = checked ? 1 : 0;
        if (checked && answer.blank) {
          answer.blank = false;
          tick(blankElement, false);
        }
        change();
      },
      title(option),
      ...(price ? [h("span", { class: "cost" }, bdi(amount(option.cost, contest.unit)))] : []),
    );
    return box;
  });
  const blankElement = blank
    ? blankBox(asked, (checked) => {
        answer.blank = checked;
        if (checked) {
          answer.values.fill(0);
          boxes.forEach((box) => tick(box, false));
        }
        change();
      })
    : undefined;
  list.append(...boxes, ...(blankElement ? [blankElement] : []));
  update();
  return h("div", {}, list, state);
}

function tick(box: HTMLElement | undefined, checked: boolean): void {
  const input = box?.querySelector("input");
  if (input) input.checked = checked;
}

function oneOf(asked: Asked, blank: boolean): HTMLElement {
  const { contest, answer } = asked;
  const choose = (place: number | undefined) => {
    answer.values.fill(0);
    answer.blank = place === -1;
    if (place !== undefined && place >= 0) answer.values[place] = 1;
    asked.changed();
  };
  const buttons = options(asked).map(({ place, option }) =>
    ticked("radio", contest.id, answer.values[place] === 1, () => choose(place), title(option)),
  );
  if (blank) {
    const box = ticked("radio", contest.id, answer.blank, () => choose(-1), h("span", {}, t("blank")));
    box.classList.add("blank");
    buttons.push(box);
  } else if (rules(contest).min === 0) {
    const none = total(answer) === 0;
    buttons.push(ticked("radio", contest.id, none, () => choose(undefined), h("span", {}, t("none-of-these"))));
  }
  return h("div", { class: "options" }, buttons);
}

/** What is chosen, in words. */
export function words(contest: Contest, answer: Answer, order: number[]): HTMLElement {
  const chosen = options({ contest, order }).filter(({ place }) => answer.values[place] === 1);
  if (chosen.length === 0) return h("p", {}, t("said-nothing"));
  const price = contest.ballot.budget !== undefined;
  const list = h(
    "ul",
    {},
    chosen.map(({ option }) =>
      h("li", {}, title(option), price ? h("span", { class: "cost" }, bdi(amount(option.cost, contest.unit))) : false),
    ),
  );
  if (!price) return list;
  const sum = t("said-spent", { count: number(chosen.length), spent: amount(spent(contest, answer), contest.unit) });
  return h("div", {}, list, h("p", { class: "sum" }, sum));
}
