// The worker's side: answers the calls of a page, and asks the board while a module waits for the answer.

import { pinned, type Pinned } from "./pinned.ts";

interface Request {
  id: number;
  call: string;
  args: unknown[];
}

/** Answers every call with what `act` gives for it, a string of JSON; one after the other. */
export function serve(act: (call: string, args: unknown[]) => string | Promise<string>): void {
  let before: Promise<unknown> = Promise.resolve();
  self.onmessage = ({ data: { id, call, args } }: MessageEvent<Request>) => {
    before = before.then(async () => {
      let answer: string;
      try {
        answer = await act(call, args);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        const code = detail === "tampered" || detail === "network" ? detail : "internal";
        answer = JSON.stringify({ error: { code, detail } });
      }
      self.postMessage({ id, answer });
    });
  };
}

/** Tells the page something while a call runs. */
export function tell(told: unknown): void {
  self.postMessage({ told });
}

/** The module of this build; `origin` because a worker that was made from a blob has no address of its own. */
export async function compiled(module: Pinned, origin: string): Promise<WebAssembly.Module> {
  return WebAssembly.compileStreaming(await pinned({ ...module, url: origin + module.url }));
}

/** One request that is waited for, which workers may do. Status 0 where no answer came. */
export function request(method: string, url: string, body?: Uint8Array): { status: number; body: Uint8Array } {
  const xhr = new XMLHttpRequest();
  try {
    xhr.open(method, url, false);
    xhr.responseType = "arraybuffer";
    if (body) xhr.setRequestHeader("content-type", "application/json");
    xhr.send(body as Uint8Array<ArrayBuffer> | undefined);
    return { status: xhr.status, body: new Uint8Array((xhr.response as ArrayBuffer | null) ?? new ArrayBuffer(0)) };
  } catch {
    return { status: 0, body: new Uint8Array() };
  }
}

/** Lets the Rust code of a module ask the board: its client calls this function of the worker's global scope. */
export function provideRequests(): void {
  Object.assign(self, { boardRequest: request });
}
