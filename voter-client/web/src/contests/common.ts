// What the kinds of contests share.

import { freshId, h } from "kit/dom.ts";
import { langOf, pick, t } from "kit/text.ts";
import type { Contest, Option } from "kit/manifest.ts";
import type { Answer } from "../types.ts";

/** A contest on the screen: what is asked, what has been answered so far, and whom to tell of a change. */
export interface Asked {
  contest: Contest;
  order: number[];
  answer: Answer;
  changed: () => void;
}

/** The options in the order in which this voter is shown them. */
export function options({ contest, order }: { contest: Contest; order: number[] }): { place: number; option: Option }[] {
  return order.flatMap((place) => {
    const option = contest.options[place];
    return option ? [{ place, option }] : [];
  });
}

/** An option's title, in its own language. */
export function title(option: Option): HTMLElement {
  return h("span", { lang: langOf(option.title), class: "option-title" }, pick(option.title));
}

export function total(answer: Answer): number {
  return answer.values.reduce((sum, value) => sum + value, 0);
}

/** A box or a round button with its label. */
export function ticked(
  type: "checkbox" | "radio",
  name: string,
  checked: boolean,
  change: (checked: boolean) => void,
  ...label: Node[]
): HTMLElement {
  const id = freshId();
  const input = h("input", { type, id, name, checked, onchange: () => change(input.checked) });
  return h("div", { class: "tick" }, input, h("label", { for: id }, label));
}

/** The box of the blank vote. */
export function blankBox(asked: Asked, change: (blank: boolean) => void): HTMLElement {
  const box = ticked("checkbox", `${asked.contest.id}-blank`, asked.answer.blank, change, h("span", {}, t("blank")));
  box.classList.add("blank");
  return box;
}

/** A sentence that follows what is being filled in. */
export function status(): { element: HTMLElement; say: (sentence: string, wrong: boolean) => void } {
  const text = h("p", { "aria-live": "polite" });
  const element = h("div", { class: "status" }, text);
  return {
    element,
    say(sentence, wrong) {
      if (text.textContent !== sentence) text.textContent = sentence;
      element.classList.toggle("wrong", wrong);
    },
  };
}

/** A bar that fills up. */
export function meter(label: string, most: number): { element: HTMLElement; set: (value: number) => void } {
  const filled = h("div", { class: "filled" });
  const element = h("div", { class: "meter", role: "presentation", title: label }, filled);
  return {
    element,
    set(value) {
      // Set as a property: the policy of the page allows no style attributes in markup.
      filled.style.inlineSize = `${Math.min(100, most > 0 ? (100 * value) / most : 0)}%`;
      element.classList.toggle("over", value > most);
    },
  };
}
