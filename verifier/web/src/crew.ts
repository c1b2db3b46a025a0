// The workers: one holds the verification, the others check ballots. They are started once, so that everything is
// there when the connection is cut, and serve one verification after the other.

import { Failure } from "kit/failure.ts";
import { Remote } from "kit/remote.ts";

const MOST = 8;
/** A bundle of the largest ballots takes seconds; who needs this long has died. */
const PATIENCE = 300_000;

type Argument = string | number | boolean | Uint8Array | Blob;

/** How many helpers: one core is left to the page and to the worker that holds the verification. */
export function helpers(): number {
  const asked = Number(new URLSearchParams(location.search).get("workers"));
  const wanted = Number.isInteger(asked) && asked > 0 ? asked : (navigator.hardwareConcurrency || 2) - 1;
  return Math.min(MOST, Math.max(1, wanted));
}

export class Crew {
  private constructor(
    readonly chief: Remote,
    readonly helpers: Remote[],
  ) {}

  static async start(count: number): Promise<Crew> {
    const remotes = await Promise.all(Array.from({ length: count + 1 }, () => Remote.start(WORKER)));
    await Promise.all(remotes.map((remote) => remote.call("load", location.origin)));
    const [chief, ...others] = remotes;
    if (!chief) throw new Failure("internal", "no worker has started");
    return new Crew(chief, others);
  }

  stop(): void {
    for (const remote of [this.chief, ...this.helpers]) remote.stop();
  }
}

/** A call whose answer must come in time: a worker that was ended from outside says nothing. */
export async function ask<T>(remote: Remote, call: string, ...args: Argument[]): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure("stalled", call)), PATIENCE);
  });
  try {
    return await Promise.race([remote.call<T>(call, ...args), late]);
  } finally {
    clearTimeout(timer);
  }
}
