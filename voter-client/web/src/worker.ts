// The worker: runs the module, fetches the files of the log that it asks for.

import { compiled, serve } from "kit/served.ts";
import { initSync, Page } from "urne-voter-wasm";

const FILES_TRIES = 4;
let base = "";
let api = "";
let page: Page | undefined;

async function start(election: string, seen: string, origin: string): Promise<string> {
  base = `${origin}/elections/${election}/`;
  api = `${origin}/api/v1/elections/${election}/`;
  initSync({ module: await compiled(WASM, origin) });
  page = new Page(election, seen);
  return '{"ok":null}';
}

/** Calls the module until it lacks no file. */
async function run(call: string, args: unknown[]): Promise<string> {
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

/** What the module asks for is a file of the log, or under `api/` an answer of the interface. */
function address(path: string): string {
  return path.startsWith("api/") ? api + path.slice(4) : base + path;
}

async function file(path: string): Promise<Uint8Array> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(address(path), { cache: path.startsWith("api/") ? "no-store" : "default" });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      // What the board does not have is empty; the module knows what that means.
      if (response.status === 404) return new Uint8Array();
      if (attempt === FILES_TRIES || response.status < 500) throw new Error(`${path}: ${response.status}`);
    } catch (error) {
      if (attempt >= FILES_TRIES) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
  }
}

serve((call, args) => {
  const [election = "", seen = "", origin = ""] = args.map(String);
  return call === "start" ? start(election, seen, origin) : run(call, args);
});
