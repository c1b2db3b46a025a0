// The page's side of the worker. What the engine refuses is thrown as a Failure.

import { pinned } from "./pinned.ts";
import type { Answer, Checked, Manifest, Prepared, Recorded, Voter } from "./types.ts";

/** Something that did not go as it should; `code` has a sentence in the language files. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    readonly detail: string,
    readonly which = 0,
    readonly found = 0,
  ) {
    super(detail);
  }
}

export interface Progress {
  done: number;
  total: number;
  complete: boolean;
}

type Reply = { ok?: unknown; error?: { code: string; detail: string; which?: number; found?: number } };

/** The log of one election, and the voter's secrets, in a worker. */
export class Engine {
  #worker: Worker;
  #waiting = new Map<number, (reply: Reply) => void>();
  #next = 0;

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: string }>) => {
      this.#waiting.get(data.id)?.(JSON.parse(data.answer) as Reply);
      this.#waiting.delete(data.id);
    };
  }

  /** Starts the worker; its script is fetched with its hash, so another one is not run. */
  static async start(election: string, seen: string): Promise<Engine> {
    const script = await pinned(WORKER).then((response) => response.blob(), (error: Error) => {
      throw new Failure(error.message, WORKER.url);
    });
    const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const rules = { createScriptURL: (made: string) => (made.startsWith("blob:") ? made : "") };
    const policy = window.trustedTypes?.createPolicy("urne", rules);
    const engine = new Engine(new Worker((policy?.createScriptURL(url) ?? url) as string));
    URL.revokeObjectURL(url);
    await engine.#call("start", election, seen, location.origin);
    return engine;
  }

  async #call<T>(call: string, ...args: (string | number)[]): Promise<T> {
    const id = (this.#next += 1);
    const reply = await new Promise<Reply>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, call, args });
    });
    if (reply.error) {
      const { code, detail, which, found } = reply.error;
      throw new Failure(code, detail, which, found);
    }
    return reply.ok as T;
  }

  /** Verifies the log up to the opening of the poll. */
  async read(progress: (progress: Progress) => void): Promise<void> {
    for (;;) {
      const now = await this.#call<Progress>("read");
      progress(now);
      if (now.complete) return;
    }
  }

  manifest = () => this.#call<{ manifest: Manifest; credentials: number }>("manifest");
  checkpoint = () => this.#call<{ note: string; size: number }>("checkpoint");
  extend = (note: string) => this.#call<null>("extend", note);
  voting = () => this.#call<null>("voting");
  identify = (codes: string[]) => this.#call<Voter>("identify", JSON.stringify(codes));
  current = (index: number, tracking: string) => this.#call<Recorded>("current", index, tracking);
  prepare = (answers: Answer[], replaces: string) =>
    this.#call<Prepared>("prepare", JSON.stringify(answers), replaces);
  cast = () => this.#call<string>("cast");
  open = () => this.#call<string>("open");
  forget = () => this.#call<null>("forget");
  leave = () => this.#call<null>("leave");
  accept = (submission: string, entry: string, receipt: string) =>
    this.#call<{ index: number; time: string; note: string }>("accept", submission, entry, receipt);
  refused = (submission: string, refusal: string) =>
    this.#call<{ reason: string; detail: string; time: string }>("refused", submission, refusal);
  kept = (submission: string) =>
    this.#call<{ credential: string; replaces: string; tracking: string; code: string }>("kept", submission);
  tracking = (text: string) => this.#call<{ code: string; hash: string | null }>("tracking", text);
  receipt = (entry: string, receipt: string) =>
    this.#call<Recorded & { note: string }>("receipt", entry, receipt);
  found = (fingerprint: string, tracking: string, index: number) =>
    this.#call<Recorded>("found", fingerprint, tracking, index);
  check = (opening: string, shown: string) => this.#call<Checked>("check", opening, shown);
}
