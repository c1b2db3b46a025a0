// The page's side of a worker in which a module runs. A call is answered with JSON: `{"ok":...}`, or
// `{"error":{"code","detail"}}`, which is thrown as a Failure.

import { Failure } from "./failure.ts";
import { pinned, type Pinned } from "./pinned.ts";

type Argument = string | number | boolean | Uint8Array | Blob;
type Reply = { ok?: unknown; error?: { code: string; detail: string; which?: number; found?: number } };
type Message = { id: number; answer: string } | { told: unknown };

let policy: { createScriptURL(url: string): unknown } | undefined;

/** An address that the policy of the pages lets a worker be made from: only one that was fetched with its hash. */
function scriptUrl(url: string): string {
  const rules = { createScriptURL: (made: string) => (made.startsWith("blob:") ? made : "") };
  policy ??= window.trustedTypes?.createPolicy("urne", rules);
  return (policy?.createScriptURL(url) ?? url) as string;
}

export class Remote {
  #worker: Worker;
  #waiting = new Map<number, (reply: Reply) => void>();
  #next = 0;
  /** Hears what the worker tells between its answers, such as how far it is. */
  told: (what: unknown) => void = () => {};

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Message>) => {
      if ("told" in data) return this.told(data.told);
      this.#waiting.get(data.id)?.(JSON.parse(data.answer) as Reply);
      this.#waiting.delete(data.id);
    };
    worker.onerror = (event) => {
      const reply = { error: { code: "internal", detail: event.message } };
      this.#waiting.forEach((answer) => answer(reply));
      this.#waiting.clear();
    };
  }

  /** Starts a worker whose script, fetched with its hash, is exactly that of the build. */
  static async start(script: Pinned): Promise<Remote> {
    const blob = await pinned(script).then((response) => response.blob(), (error: Error) => {
      throw new Failure(error.message, script.url);
    });
    const url = URL.createObjectURL(new Blob([blob], { type: "text/javascript" }));
    const remote = new Remote(new Worker(scriptUrl(url)));
    URL.revokeObjectURL(url);
    return remote;
  }

  async call<T>(call: string, ...args: Argument[]): Promise<T> {
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

  stop(): void {
    this.#worker.terminate();
  }
}
