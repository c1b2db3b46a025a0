// Where a record comes from: a board, or a file of one's own.

import { Failure } from "kit/failure.ts";
import type { Remote } from "kit/remote.ts";
import type { Located, Plan } from "./types.ts";

const TRIES = 4;

/** The bytes of an object; `full` where the full bundle came in place of a partial one that the board has dropped. */
export interface Piece {
  blob: Blob;
  full: boolean;
}

export interface Source {
  /** Opens the record in the worker that verifies. */
  open(chief: Remote): Promise<Plan>;
  /** An object; undefined if there is none. */
  read(object: Located, signal: AbortSignal): Promise<Piece | undefined>;
}

/** A file: every worker gets only the slice that it works on, and nothing is copied before that. */
export function archive(file: File): Source {
  return {
    open: (chief) => chief.call<Plan>("open_archive", file),
    read: async ({ offset = 0, length = 0 }) => ({ blob: file.slice(offset, offset + length), full: false }),
  };
}

/** The record at an election's address. Full bundles never change, so the browser may keep them for the second reading. */
export function board(address: string): Source {
  const get = (path: string, signal?: AbortSignal) => fetched(`${address}/${path}`, signal);
  return {
    async open(chief) {
      const checkpoint = await get("checkpoint");
      if (!checkpoint) throw new Failure("board", "checkpoint");
      return chief.call<Plan>("open_board", address, checkpoint);
    },
    async read({ path }, signal) {
      const blob = await get(path, signal);
      if (blob) return { blob, full: false };
      const [whole, width] = path.split(".p/");
      if (!width || !whole?.startsWith("tile/entries/")) return undefined;
      const full = await get(whole, signal);
      return full && { blob: full, full: true };
    },
  };
}

/** A file from the board; undefined where it has none. */
async function fetched(url: string, signal?: AbortSignal): Promise<Blob | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, { signal, cache: url.endsWith("/checkpoint") ? "no-store" : "default" });
      if (response.ok) return await response.blob();
      if (response.status === 404) return undefined;
      if (attempt === TRIES || response.status < 500) throw new Failure("board", `${url}: ${response.status}`);
    } catch (error) {
      if (error instanceof Failure || signal?.aborted) throw error;
      if (attempt >= TRIES) throw new Failure("network", `${url}: ${String(error)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 500 * 2 ** attempt));
  }
}
