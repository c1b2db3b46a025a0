// What is asked of the board besides the files of the log (specs/http.md).

import { Failure } from "kit/failure.ts";

const TIME_LIMIT = 30_000;
const LONGEST_PAUSE = 20_000;

/** The id of the election in the page's own address. */
export function electionId(): string {
  return /\/elections\/([0-9a-f]{64})\//.exec(location.pathname)?.[1] ?? "";
}

function api(path: string): string {
  return `/api/v1/elections/${electionId()}${path}`;
}

async function ask(path: string): Promise<unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(api(path), { cache: "no-store", signal: AbortSignal.timeout(TIME_LIMIT) }).catch(
      () => undefined,
    );
    if (response?.ok) return response.json();
    if (response?.status === 404) return undefined;
    if (attempt === 4) throw new Failure("network", `${path}: ${response?.status ?? "no answer"}`);
    await pause(500 * 2 ** attempt);
  }
}

/** What the board calls a credential's current ballot. */
export async function currentBallot(credential: string): Promise<{ index: number; tracking: string } | undefined> {
  return (await ask(`/credentials/${credential}`)) as { index: number; tracking: string } | undefined;
}

export async function findBallot(
  fingerprint: string,
  tracking: string,
): Promise<{ index: number; current: boolean } | undefined> {
  const query = new URLSearchParams({ fingerprint, tracking });
  return (await ask(`/ballots?${query}`)) as { index: number; current: boolean } | undefined;
}

/** What the board says of itself, for people: the closing time in force, the phase. */
export async function overview(): Promise<{ closes?: string; phase?: string }> {
  return ((await ask("").catch(() => undefined)) as { closes?: string; phase?: string } | undefined) ?? {};
}

export type Sent = { entry: string; receipt: string } | { refusal: string };

/** Sends a signed ballot, the same bytes again until the board answers. `waiting` hears of every failure. */
export async function send(submission: string, waiting: (attempt: number) => void): Promise<Sent> {
  for (let attempt = 1; ; attempt += 1) {
    const sent = await once(submission).catch(() => undefined);
    if (sent) return sent;
    waiting(attempt);
    await pause(Math.min(LONGEST_PAUSE, 1000 * 2 ** (attempt - 1)));
  }
}

async function once(submission: string): Promise<Sent | undefined> {
  const response = await fetch(api("/entries"), {
    method: "POST",
    body: submission,
    headers: { "content-type": "application/json" },
    signal: AbortSignal.timeout(TIME_LIMIT),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as { entry: string; receipt: string };
  // The signature covers the exact bytes of the refusal, which stand in the problem document as they are.
  const refusal = /"refusal":(\{"body":\{.*\},"signature":"[A-Za-z0-9_-]+"\})/.exec(text)?.[1];
  return refusal ? { refusal } : undefined;
}

/** A pause that ends early when the connection comes back. */
function pause(time: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener("online", go);
      resolve();
    };
    const timer = setTimeout(go, time);
    addEventListener("online", go);
  });
}
