// The worker: runs the module, fetches the files of the log that it asks for.

import { initSync, Page } from "urne-voter-wasm";
import { pinned } from "./pinned.ts";

interface Request {
  id: number;
  call: string;
  args: (string | number)[];
}

const FILES_TRIES = 4;
let base = "";
let page: Page | undefined;

async function start(election: string, seen: string, origin: string): Promise<string> {
  base = `${origin}/elections/${election}/`;
  // The worker's own address is no base for others.
  const response = await pinned({ ...WASM, url: origin + WASM.url });
  initSync({ module: await WebAssembly.compileStreaming(response) });
  page = new Page(election, seen);
  return '{"ok":null}';
}

/** Calls the module until it lacks no file. */
async function run(call: string, args: (string | number)[]): Promise<string> {
  const method = page?.[call];
  if (!page || typeof method !== "function") return '{"error":{"code":"misuse","detail":"not started"}}';
  const values = args.map((arg) => (typeof arg === "number" ? BigInt(arg) : arg));
  const given = new Set<string>();
  for (;;) {
    const answer = method.apply(page, values) as string | undefined;
    if (typeof answer !== "string") return '{"ok":null}';
    if (!answer.startsWith('{"need":')) return answer;
    const { need } = JSON.parse(answer) as { need: string[] };
    if (need.every((path) => given.has(path))) throw new Error(`asked again for ${need.join(" ")}`);
    need.forEach((path) => given.add(path));
    const files = await Promise.all(need.map(file));
    need.forEach((path, i) => page?.provide(path, files[i] ?? new Uint8Array()));
  }
}

async function file(path: string): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(base + path, { cache: path === "checkpoint" ? "no-store" : "default" });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      if (attempt === FILES_TRIES || response.status < 500) throw new Error(`${path}: ${response.status}`);
    } catch (error) {
      if (attempt >= FILES_TRIES) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
  }
}

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  const { id, call, args } = data;
  let answer: string;
  try {
    const [election = "", seen = "", origin = ""] = args.map(String);
    answer = call === "start" ? await start(election, seen, origin) : await run(call, args);
  } catch (error) {
    const tampered = error instanceof Error && error.message === "tampered";
    answer = JSON.stringify({ error: { code: tampered ? "tampered" : "network", detail: String(error) } });
  }
  self.postMessage({ id, answer });
};
