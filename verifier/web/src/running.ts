// The screen while a verification runs.

import { announce, h } from "kit/dom.ts";
import { show } from "kit/shell.ts";
import { number, t } from "kit/text.ts";
import { CheckList } from "./checks.ts";
import type { Progress, Stage } from "./run.ts";

const STAGES: Stage[] = ["reading", "tiles", "sums", "pages", "count"];
const STOP = "stop";
/** Milliseconds between two changes of the numbers. */
const PACE = 250;

export class Running {
  #now: Progress = { stage: "reading", done: 0, total: 0, status: { entries: 0, ballots: 0, standings: [] } };
  #began = performance.now();
  /** When the ballots began to come, and how many there were. */
  #ballots: { at: number; count: number } | undefined;
  #drawn = 0;
  #quarter = 0;
  #list = new CheckList([]);
  #bar = h("progress");
  #line = h("p", { class: "rate" });
  #stage = h("p");

  constructor(readonly helpers: number, stop: () => void) {
    show(() => {
      this.#list = new CheckList(this.#now.status.standings);
      this.#bar = h("progress", { "aria-label": t("running-progress") });
      this.#line = h("p", { class: "rate" });
      this.#stage = h("p");
      this.#draw();
      return {
        title: t("running-title"),
        body: [
          this.#stage, this.#bar, this.#line,
          h("p", { class: "hint" }, t("running-workers", { count: helpers })),
          h("p", {}, h("button", { type: "button", id: STOP, onclick: stop }, t("stop"))),
          h("h2", {}, t("checks-title")),
          this.#list.element,
        ],
      };
    });
  }

  update(progress: Progress): void {
    const { ballots } = progress.status;
    const at = performance.now();
    if (ballots > 0) this.#ballots ??= { at, count: ballots };
    const other = progress.stage !== this.#now.stage;
    this.#now = progress;
    const failed = this.#list.update(progress.status.standings);
    for (const check of failed) announce(t("announce-failed", { number: check, name: t(`check-${check}`) }));
    if (other || at - this.#drawn > PACE) this.#draw();
    const quarter = Math.floor((4 * progress.done) / Math.max(1, progress.total));
    if (progress.stage === "reading" && quarter > this.#quarter && quarter < 4) {
      this.#quarter = quarter;
      announce(t("announce-percent", { percent: 25 * quarter }));
    }
  }

  #draw(): void {
    this.#drawn = performance.now();
    const { stage, done, total, status } = this.#now;
    this.#stage.textContent = t("stage", { number: STAGES.indexOf(stage) + 1, all: STAGES.length, what: t(`stage-${stage}`) });
    if (total > 0 && stage !== "count") {
      this.#bar.max = total;
      this.#bar.value = Math.min(done, total);
    } else this.#bar.removeAttribute("value");
    const parts = [t("read-so-far", { entries: number(status.entries), ballots: number(status.ballots) })];
    if (stage === "reading") {
      const rate = this.rate();
      if (rate > 0) parts.push(t("rate", { rate: number(Math.round(rate)) }));
      const left = this.#left();
      if (left !== undefined) parts.push(left);
    }
    this.#line.textContent = parts.join(" · ");
  }

  /** Draws anew by `draw`, and leaves the focus where it was. */
  static around(draw: () => void): void {
    const focused = document.activeElement?.id === STOP;
    draw();
    if (focused) document.getElementById(STOP)?.focus();
  }

  /** Ballots a second since they began to come. */
  rate(): number {
    if (!this.#ballots) return 0;
    const seconds = (performance.now() - this.#ballots.at) / 1000;
    const { ballots } = this.#now.status;
    return seconds > 0.5 ? (ballots - this.#ballots.count) / seconds : 0;
  }

  #left(): string | undefined {
    const { done, total } = this.#now;
    const spent = performance.now() - this.#began;
    if (spent < 3000 || done === 0 || total <= done) return undefined;
    const seconds = Math.ceil(((spent / done) * (total - done)) / 1000);
    return seconds < 90 ? t("seconds-left", { seconds }) : t("minutes-left", { minutes: Math.round(seconds / 60) });
  }
}
