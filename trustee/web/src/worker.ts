// The worker: runs the module, which holds the trustee's secrets and asks the board itself.

import { compiled, provideRequests, serve, tell } from "kit/served.ts";
import { initSync, Page } from "urne-trustee-wasm";

let page: Page | undefined;

async function start(origin: string): Promise<string> {
  provideRequests();
  initSync({ module: await compiled(WASM, origin) });
  page = new Page();
  return '{"ok":null}';
}

serve((call, args) => {
  if (call === "start") return start(String(args[0]));
  if (!page) return '{"error":{"code":"misuse","detail":"not started"}}';
  if (call === "unsaved") return JSON.stringify({ ok: Array.from(page.unsaved()) });
  if (call === "follow") return page.follow(String(args[0]), (done, total) => tell({ done, total }));
  const method = page[call];
  if (typeof method !== "function") return '{"error":{"code":"misuse","detail":"no such call"}}';
  return method.apply(page, args) as string;
});
