// The engine: the log of one election, and the voter's secrets, in a worker.

import type { Manifest } from "kit/manifest.ts";
import { Remote } from "kit/remote.ts";
import type { Answer, Checked, Prepared, Recorded, Voter } from "./types.ts";

export interface Progress {
  done: number;
  total: number;
  complete: boolean;
}

export class Engine {
  #remote: Remote;

  private constructor(remote: Remote) {
    this.#remote = remote;
  }

  static async start(election: string, seen: string): Promise<Engine> {
    const remote = await Remote.start(WORKER);
    await remote.call("start", election, seen, location.origin);
    return new Engine(remote);
  }

  /** Verifies the log up to the opening of the poll. */
  async read(progress: (progress: Progress) => void): Promise<void> {
    for (;;) {
      const now = await this.#remote.call<Progress>("read");
      progress(now);
      if (now.complete) return;
    }
  }

  manifest = () => this.#remote.call<{ manifest: Manifest; credentials: number }>("manifest");
  checkpoint = () => this.#remote.call<{ note: string; size: number }>("checkpoint");
  extend = (note: string) => this.#remote.call<null>("extend", note);
  voting = () => this.#remote.call<null>("voting");
  identify = (codes: string[]) => this.#remote.call<Voter>("identify", JSON.stringify(codes));
  current = (index: number, tracking: string) => this.#remote.call<Recorded>("current", index, tracking);
  prepare = (answers: Answer[], replaces: string) =>
    this.#remote.call<Prepared>("prepare", JSON.stringify(answers), replaces);
  cast = () => this.#remote.call<string>("cast");
  open = () => this.#remote.call<string>("open");
  forget = () => this.#remote.call<null>("forget");
  leave = () => this.#remote.call<null>("leave");
  accept = (submission: string, entry: string, receipt: string) =>
    this.#remote.call<{ index: number; time: string; note: string }>("accept", submission, entry, receipt);
  refused = (submission: string, refusal: string) =>
    this.#remote.call<{ reason: string; detail: string; time: string }>("refused", submission, refusal);
  kept = (submission: string) =>
    this.#remote.call<{ credential: string; replaces: string; tracking: string; code: string }>("kept", submission);
  tracking = (text: string) => this.#remote.call<{ code: string; hash: string | null }>("tracking", text);
  receipt = (entry: string, receipt: string) =>
    this.#remote.call<Recorded & { note: string }>("receipt", entry, receipt);
  found = (fingerprint: string, tracking: string, index: number) =>
    this.#remote.call<Recorded>("found", fingerprint, tracking, index);
  check = (opening: string, shown: string) => this.#remote.call<Checked>("check", opening, shown);
}
