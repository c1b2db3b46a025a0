// What the page holds: the engine, and where the person keeps the file.

import type { Engine } from "./engine.ts";
import type { Status } from "./types.ts";

export class Desk {
  /** The name under which the file was made or opened. */
  name = "trustee.age";
  /** The file itself, in browsers that let a page write to it. */
  handle: FileSystemFileHandle | undefined;
  /** Whether there is a new file that has not been seen saved. */
  unsaved = false;
  status: Status | undefined;
  /** Whether the board did not answer when it was asked last. */
  away = false;
  /** What was done last, said on the next screen. */
  said = "";

  /** `election`: the id in the page's address; nothing where keys are made before there is one. */
  constructor(
    readonly engine: Engine,
    readonly election: string,
  ) {}

  /** The election's address, as tools know it. */
  get address(): string {
    return `${location.origin}/elections/${this.election}`;
  }

  async look(): Promise<Status> {
    this.status = await this.engine.status();
    return this.status;
  }
}

/** The id in this page's address, if it is that of an election. */
export function electionInAddress(): string {
  return /\/elections\/([0-9a-f]{64})\//.exec(location.pathname)?.[1] ?? "";
}
