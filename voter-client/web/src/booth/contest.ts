// One screen for each contest.

import { button, h } from "kit/dom.ts";
import { inputs, problem, question, rule } from "../contests/index.ts";
import { errorSummary, show } from "kit/shell.ts";
import { pick, t } from "kit/text.ts";
import { reviewScreen } from "./review.ts";
import type { Booth } from "./state.ts";

/** Asks the contest with this number, from 0; `back` where the voter came from the review to change it. */
export function contestScreen(booth: Booth, index: number, back = false): void {
  const contests = booth.contests();
  const asked = contests[index];
  const answer = booth.answers[index];
  if (!asked || !answer) return void reviewScreen(booth);
  const { contest, order } = asked;
  let wrong: string | undefined;
  const draw = () =>
    show(() => {
      const area = h("div", { id: "answer", tabindex: -1, role: "group", "aria-describedby": wrong ? "rule wrong" : "rule" },
        wrong ? h("p", { id: "wrong", class: "wrong" }, wrong) : false,
        inputs({ contest, order, answer, changed: () => booth.changed() }));
      area.setAttribute("aria-label", pick(contest.title));
      return {
        title: pick(contest.title),
        body: [
          wrong ? errorSummary([{ text: wrong, target: "answer" }]) : false,
          contests.length > 1 ? h("p", { class: "hint" }, t("contest-of", { number: index + 1, count: contests.length })) : false,
          h("p", { id: "rule" }, rule(contest)),
          area,
          h("p", { class: "actions" }, button(t("continue"), next, "main"), index > 0 || back ? button(t("back"), () => history.back(), "quiet") : false),
        ],
      };
    });
  const next = () => {
    wrong = problem(contest, answer);
    if (wrong) {
      draw();
      document.getElementById("errors")?.focus();
    } else if (back || index + 1 >= contests.length) {
      void reviewScreen(booth);
    } else {
      contestScreen(booth, index + 1);
    }
  };
  booth.go(`contest-${index}${back ? "-again" : ""}`, draw);
}

/** The question as a heading of the review. */
export { question };
