// A worker: holds a verification, or helps with one.

import { compiled, serve } from "kit/served.ts";
import { Helper, initSync, Verification } from "urne-verifier-wasm";

const DONE = '{"ok":null}';
let instance: Helper | Verification | undefined;

/** A file that is read piece by piece, at once, as workers can. */
class Slices {
  constructor(private readonly file: Blob) {}

  size(): number {
    return this.file.size;
  }

  read(offset: number, length: number): Uint8Array {
    const part = this.file.slice(offset, offset + length);
    return new Uint8Array(new FileReaderSync().readAsArrayBuffer(part));
  }
}

async function bytes(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Becomes a verification with what is expected, or a helper. */
function become(role: unknown, expected: unknown): string {
  instance?.free();
  instance = role === "helper" ? new Helper() : new Verification(String(expected));
  return DONE;
}

async function run(call: string, args: unknown[]): Promise<string> {
  const method = instance?.[call];
  if (typeof method !== "function") throw new Error(`nothing answers ${call}`);
  const values: unknown[] = [];
  for (const arg of args) {
    if (!(arg instanceof Blob)) values.push(arg);
    else if (call === "open_archive") values.push(new Slices(arg));
    else {
      try {
        values.push(await bytes(arg));
      } catch (error) {
        return JSON.stringify({ error: { code: "unreadable", detail: String(error) } });
      }
    }
  }
  return method.apply(instance, values) as string;
}

serve(async (call, args) => {
  switch (call) {
    case "load":
      initSync({ module: await compiled(WASM, String(args[0])) });
      return DONE;
    case "become":
      return become(args[0], args[1]);
    default:
      return run(call, args);
  }
});
