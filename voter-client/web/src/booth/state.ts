// What the booth knows of one voter, and where in the path they are.

import { electionId } from "../board.ts";
import { empty } from "../contests/index.ts";
import type { Engine } from "../engine.ts";
import type { Kept, Store } from "../store.ts";
import type { Contest, Manifest } from "kit/manifest.ts";
import type { Answer, Prepared, Recorded, Voter } from "../types.ts";

const LAST = "urne-last";
const NO_BALLOT = "0".repeat(64);

export class Booth {
  readonly election = electionId();
  voter: Voter | undefined;
  answers: Answer[] = [];
  /** What the next ballot replaces. */
  current: Recorded | undefined;
  prepared: Prepared | undefined;
  /** From the click on "Vote" on nothing leads back. */
  casting = false;
  #steps = new Map<string, () => void>();

  constructor(
    readonly engine: Engine,
    readonly store: Store,
    readonly manifest: Manifest,
  ) {}

  /** A voter has shown a code: their paper is blank. */
  enter(voter: Voter): void {
    this.voter = voter;
    this.prepared = undefined;
    this.answers = this.contests().map(({ contest }) => empty(contest));
  }

  /** The voter's contests, each with the order of its options. */
  contests(): { contest: Contest; order: number[] }[] {
    return (this.voter?.contests ?? []).flatMap(({ id, order }) => {
      const contest = this.manifest.contests.find((each) => each.id === id);
      return contest ? [{ contest, order }] : [];
    });
  }

  get replaces(): string {
    return this.current?.tracking ?? NO_BALLOT;
  }

  /** Whether leaving the page would lose something. */
  get unsaved(): boolean {
    return this.casting || this.answers.some(({ values, blank }) => blank || values.some((value) => value > 0));
  }

  /** A changed choice ends the prepared ballot. */
  changed(): void {
    if (!this.prepared) return;
    this.prepared = undefined;
    void this.engine.forget();
  }

  /** Goes to a step of the path, so that the browser's button leads back to the one before. */
  go(step: string, draw: () => void, replace = false): void {
    this.#steps.set(step, draw);
    if (replace) history.replaceState(step, "");
    else if (history.state !== step) history.pushState(step, "");
    draw();
  }

  /** The browser's buttons. After the vote they lead nowhere. */
  back(step: unknown): void {
    const draw = typeof step === "string" ? this.#steps.get(step) : undefined;
    if (draw) draw();
    else this.#steps.get("start")?.();
  }

  /** The vote is on its way: all steps before are forgotten, with what was chosen. */
  leave(end: () => void): void {
    this.#steps.clear();
    this.#steps.set("start", end);
    this.answers = [];
    this.prepared = undefined;
    history.replaceState("end", "");
    this.#steps.set("end", end);
    end();
  }

  /** The ballot whose receipt this tab shows when it is loaded again. */
  last(): string | null {
    try {
      return sessionStorage.getItem(LAST);
    } catch {
      return null;
    }
  }

  remember(kept: Kept | undefined): void {
    try {
      if (kept) sessionStorage.setItem(LAST, kept.tracking);
      else sessionStorage.removeItem(LAST);
    } catch {
      // Shown again by its code then.
    }
  }
}
