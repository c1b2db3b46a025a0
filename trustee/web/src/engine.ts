// The engine: the trustee's file and the log of the election, in a worker.

import { Remote } from "kit/remote.ts";
import type { About, Sent, Status } from "./types.ts";

export class Engine {
  #remote: Remote;

  private constructor(remote: Remote) {
    this.#remote = remote;
  }

  static async start(): Promise<Engine> {
    const remote = await Remote.start(WORKER);
    await remote.call("start", location.origin);
    return new Engine(remote);
  }

  create = (file: string, name: string, passphrase: string) =>
    this.#remote.call<null>("create", file, name, passphrase, 0);
  open = (file: string, bytes: Uint8Array, passphrase: string) => this.#remote.call<null>("open", file, bytes, passphrase);
  about = () => this.#remote.call<About>("about");
  unsaved = async () => new Uint8Array(await this.#remote.call<number[]>("unsaved"));
  saved = (bytes: Uint8Array) => this.#remote.call<null>("saved", bytes);
  paper = () => this.#remote.call<string>("paper");
  catchUp = () => this.#remote.call<boolean>("catch_up");
  status = () => this.#remote.call<Status>("status");
  act = () => this.#remote.call<Sent[]>("act");
  evidence = () => this.#remote.call<string>("evidence");

  /** Verifies the whole log; `progress` hears how far it is. */
  async follow(address: string, progress: (done: number, total: number) => void): Promise<void> {
    this.#remote.told = (told) => {
      const { done, total } = told as { done: number; total: number };
      progress(done, total);
    };
    await this.#remote.call<null>("follow", address);
  }
}
