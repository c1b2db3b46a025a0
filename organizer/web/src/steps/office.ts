// The election as its organizer sees it: one next step, where everything stands, what else can be done.

import { bdi, button, h, type Child } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { failed, redraw, show, waiting } from "kit/shell.ts";
import { has, moment, number, t } from "kit/text.ts";
import { confirmScreen } from "../confirm.ts";
import type { Desk } from "../desk.ts";
import { row } from "../draft/preview.ts";
import { section } from "../fields.ts";
import type { FullManifest, Round, Status, Step } from "../types.ts";
import { others } from "./others.ts";
import { pagesScreen } from "./pages.ts";
import { publishing } from "./publish.ts";

const LOOK_EVERY = 10_000;

/** Steps after which nothing is as before: they are asked for once more. */
const FINAL = ["post-key", "open-poll", "close-poll", "post-close", "post-result"];

export class Office {
  #shown = false;

  constructor(
    readonly desk: Desk,
    readonly manifest: FullManifest,
    public status: Status,
  ) {
    setInterval(() => void this.#look(), LOOK_EVERY);
  }

  /** What comes next: what the organizer can do now, else what is waited for. */
  next(): Step | undefined {
    const now = new Date().toISOString();
    const mine = this.status.next.find(({ role, task, from }) =>
      role === "organizer" && !(from && from > now) && !(task === "close-poll" && this.status.closes > now));
    return mine ?? this.status.next.find(({ role }) => role !== "organizer") ?? this.status.next[0];
  }

  show(): void {
    this.#shown = true;
    show(() => {
      const next = this.next();
      return {
        title: next ? this.#title(next) : t(`phase-${this.status.phase}`),
        body: [
          next ? this.#step(next) : h("p", {}, t("nothing-more")),
          this.#standing(),
          this.status.phase === "setup" ? [this.#ceremony(), this.#lists()] : false,
          this.#addresses(),
          others(this),
        ],
      };
    });
  }

  /** Leaves the screen that looks by itself for news. */
  leave(draw: () => void): void {
    this.#shown = false;
    draw();
  }

  /** Does a step; shows what stands then. `refused` may show itself why it was not done. */
  async act(act: string, values: Record<string, unknown> = {}, refused: (failure: Failure) => boolean = () => false): Promise<void> {
    this.#shown = false;
    waiting(t("acting"));
    try {
      this.status = await this.desk.act(act, values);
      this.show();
    } catch (error) {
      if (error instanceof Failure && refused(error)) return;
      failed(error, () => void this.refresh());
    }
  }

  async refresh(): Promise<void> {
    this.#shown = false;
    waiting(t("looking-again"));
    try {
      this.status = await this.desk.refresh();
      this.show();
    } catch (error) {
      failed(error, () => void this.refresh());
    }
  }

  /** Looks for news; nobody is disturbed who is about to do something. */
  async #look(): Promise<void> {
    if (!this.#shown || document.hidden) return;
    const size = this.status.size;
    const status = await this.desk.refresh().catch(() => undefined);
    if (!status || !this.#shown) return;
    this.status = status;
    const busy = document.activeElement?.closest("main") && document.activeElement.tagName !== "H1";
    if (status.size !== size && !busy && !document.querySelector("main details[open]")) redraw();
  }

  #alike(step: Step): Step[] {
    return this.status.next.filter(({ role, task }) => role === step.role && task === step.task);
  }

  #title(step: Step): string {
    if (step.role === "organizer") return t("next-you", { step: t(`task-${step.task}`) });
    return step.role === "voters" ? t("next-voters") : t("next-others", { role: step.role, step: t(`task-${step.task}`) });
  }

  #step(step: Step): Child[] {
    const names = this.#alike(step).flatMap(({ name }) => (name ? [name] : []));
    const { voted, credentials, closes, count } = this.status;
    const values = { voted: number(voted), voters: number(credentials ?? 0), time: moment(closes), decrypted: count?.decrypted ?? 0, needed: count?.needed ?? 0 };
    const now = new Date().toISOString();
    const main = step.task === "publish" ? publishing(this) : step.role === "organizer" && has(`do-${step.task}`)
      ? h("p", { class: "actions" }, button(t(`do-${step.task}`), () => this.ask(step.task), "main"))
      : false;
    return [
      h("p", {}, t(`task-${step.task}-text`, values)),
      names.length > 0 && step.role !== "organizer" ? h("p", {}, h("strong", {}, t("waiting-for")), " ", names.join(", ")) : false,
      step.from && step.from > now ? h("p", {}, t("step-from", { time: moment(step.from) })) : false,
      step.role !== "voters" && step.until && step.until > now ? h("p", {}, t("step-until", { time: moment(step.until) })) : false,
      step.task === "abort" ? h("p", {}, step.what) : false,
      main,
      h("p", {}, button(t("look-again"), () => void this.refresh(), "quiet")),
    ];
  }

  /** Asks once more where a step is final. */
  ask(task: string): void {
    if (task === "abort" || task === "new-attempt") return this.leave(() => document.getElementById(`other-${task}`)?.click());
    if (!FINAL.includes(task)) return void this.act(task);
    const now = new Date().toISOString();
    const early = task === "close-poll" && this.status.closes > now ? "close-early" : task;
    const { voted, credentials, closes } = this.status;
    const values = { voted: number(voted), voters: number(credentials ?? 0), time: moment(closes) };
    if (task === "open-poll") return this.leave(() => pagesScreen(this, task, values));
    this.leave(() => confirmScreen({ act: early, values, yes: () => void this.act(task), no: () => this.show() }));
  }

  #standing(): HTMLElement {
    const { phase, since, closes, size, credentials, weight, voted, ballots, count, aborted, pages } = this.status;
    return section(t("standing"), h("dl", {},
      row(t("state"), t("state-since", { phase: t(`phase-${phase}`), time: moment(since) })),
      row(t("set-opens"), moment(this.manifest.opens)),
      row(t("set-closes"), moment(closes)),
      credentials === null ? false : row(t("state-voters"), weight === credentials ? number(credentials) : t("state-weight", { count: number(credentials), weight: number(weight ?? 0) })),
      this.status.phase === "setup" ? false : row(t("state-voted"), t("state-ballots", { voted: number(voted), ballots: number(ballots) })),
      count ? row(t("state-decryption"), t("state-decrypted", { count: count.decrypted, needed: count.needed })) : false,
      aborted ? row(t("state-aborted"), aborted) : false,
      pages === null ? false : row(t("state-pages"), t("state-pages-stated", { count: pages })),
      row(t("state-log"), t("state-entries", { count: size }))));
  }

  #ceremony(): HTMLElement {
    const { attempt, trustees, key } = this.status.ceremony;
    const rounds = ["1", "2", "3", "4"];
    const cell = (round: Round | undefined) => {
      if (round === "done") return t("round-done");
      if (round === undefined || round === "later") return t("round-later");
      return round.awaited.sent > 0 ? t("round-part", round.awaited) : t("round-awaited");
    };
    return section(t("ceremony"), h("p", {}, key ? t("ceremony-done") : t("ceremony-text", { attempt })),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": `${t("ceremony")}, ${t("ceremony-trustee")}` }, h("table", { class: "grid" },
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("ceremony-trustee")), rounds.map((number) => h("th", { scope: "col" }, t("ceremony-round", { number }))), h("th", { scope: "col" }, t("ceremony-rehearsal")))),
        h("tbody", {}, trustees.map(({ name, rounds: done, rehearsed }) =>
          h("tr", {}, h("th", { scope: "row" }, name), rounds.map((_, i) => h("td", {}, cell(done[i]))), h("td", {}, t(rehearsed ? "round-done" : "round-later"))))))));
  }

  #lists(): HTMLElement {
    return section(t("lists"), h("dl", {}, this.status.lists.map(({ name, parts, of }) =>
      row(name, parts === 0 ? t("list-none") : parts === of ? t("list-complete") : t("list-parts", { parts, of })))));
  }

  #addresses(): HTMLElement {
    const base = `${location.origin}/elections/${this.status.id}`;
    const address = (label: string, url: string) => row(label, h("a", { href: url }, bdi(url, "address")));
    return h("details", {}, h("summary", {}, t("addresses")), h("div", {}, h("dl", {},
      address(t("address-public"), base),
      address(t("address-trustees"), `${base}/trustee`),
      address(t("address-registrars"), `${base}/register`),
      address(t("address-voters"), `${base}/vote`),
      address(t("address-verify"), `${base}/verify`),
      row(t("preview-id"), bdi(this.status.id, "code")))));
  }
}
