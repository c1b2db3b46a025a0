// The worker: runs the module, which asks the board by itself and waits for the answers.

import { compiled, provideRequests, serve, tell } from "kit/served.ts";
import { initSync, Page } from "urne-organizer-wasm";

const PROGRESS_EVERY = 100;
let page: Page | undefined;

/** What the module calls while something takes long. */
function progress(): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - last < PROGRESS_EVERY) return;
    last = now;
    tell({ done, total });
  };
}

async function start(role: string, origin: string): Promise<string> {
  provideRequests();
  Object.assign(self, { boardProgress: progress() });
  initSync({ module: await compiled(WASM, origin) });
  page = new Page(origin, role);
  return '{"ok":null}';
}

/** Bytes travel as base64: an answer is a string of JSON. */
function base64(bytes: Uint8Array): string {
  let plain = "";
  for (let at = 0; at < bytes.length; at += 0x8000) plain += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(plain);
}

function run(call: string, args: unknown[]): string {
  const method = page?.[call];
  if (!page || typeof method !== "function") return '{"error":{"code":"misuse","detail":"not started"}}';
  try {
    const answer: unknown = method.apply(page, args);
    if (answer instanceof Uint8Array) return JSON.stringify({ ok: base64(answer) });
    return typeof answer === "string" ? answer : '{"ok":null}';
  } catch (error) {
    // A call that gives bytes throws what others answer.
    if (typeof error === "string") return error;
    throw error;
  }
}

serve((call, args) => {
  const [role = "", origin = ""] = args.map(String);
  return call === "start" ? start(role, origin) : run(call, args);
});
