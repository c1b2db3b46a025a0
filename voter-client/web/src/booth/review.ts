// The review: everything once more, the tracking code, and the one button that votes.

import { question, words } from "../contests/index.ts";
import { bdi, button, h } from "kit/dom.ts";
import { failed, show, waiting } from "kit/shell.ts";
import { pick, t } from "kit/text.ts";
import { checkScreen } from "./check.ts";
import { contestScreen } from "./contest.ts";
import { cast } from "./sending.ts";
import type { Booth } from "./state.ts";

/** Encrypts if that has not been done, and shows the review. */
export async function reviewScreen(booth: Booth): Promise<void> {
  const draw = async () => {
    try {
      if (!booth.prepared) {
        waiting(t("preparing"));
        booth.prepared = await booth.engine.prepare(booth.answers, booth.replaces);
      }
      review(booth);
    } catch (error) {
      failed(error, () => contestScreen(booth, 0));
    }
  };
  booth.go("review", () => void draw());
}

function review(booth: Booth): void {
  const code = booth.prepared?.code ?? "";
  show(() => ({
    title: t("review-title"),
    body: [
      h("p", {}, t("review-intro")),
      h("div", { class: "review" }, choices(booth, (i) => contestScreen(booth, i, true))),
      h("p", { class: "tracking" }, t("tracking-code"), " ", bdi(code, "code"), h("span", { class: "hint" }, t("tracking-hint"))),
      booth.store.lasting ? false : h("p", { class: "note" }, t("keep-open")),
      booth.current ? h("p", { class: "note" }, t("review-replaces")) : false,
      h("p", { class: "actions" }, button(t("vote"), () => void cast(booth), "main vote")),
      h("details", {}, h("summary", {}, t("check-offer")),
        h("p", {}, t("check-why")),
        h("p", {}, button(t("check-start"), () => void checkScreen(booth), "quiet"))),
    ],
  }));
}

/** What the voter has chosen, contest by contest. */
export function choices(booth: Booth, change?: (index: number) => void): HTMLElement[] {
  return booth.contests().map(({ contest, order }, i) => {
    const answer = booth.answers[i] ?? { values: [], blank: false };
    const again = change ? button(t("change"), () => change(i), "quiet small") : undefined;
    again?.setAttribute("aria-label", t("change-of", { contest: pick(contest.title) }));
    return h("section", {}, h("div", { class: "question" }, h("h2", {}, question(contest)), again), words(contest, answer, order));
  });
}
