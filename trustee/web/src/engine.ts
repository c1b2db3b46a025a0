// The engine: the trustee's file and the log of the election, in a worker.

import { Remote } from "kit/remote.ts";
import { language } from "kit/text.ts";
import type { About, Sent, Status } from "./types.ts";

export class Engine {
  #remote: Remote;
  #language = "en";

  private constructor(remote: Remote) {
    this.#remote = remote;
  }

  static async start(): Promise<Engine> {
    const remote = await Remote.start(WORKER);
    await remote.call("start", location.origin);
    return new Engine(remote);
  }

  /** A call of the module, which tells what is wrong in the page's language. */
  #call<T>(...call: Parameters<Remote["call"]>): Promise<T> {
    if (this.#language !== language()) {
      this.#language = language();
      // Calls are answered one after the other.
      void this.#remote.call("speak", this.#language);
    }
    return this.#remote.call<T>(...call);
  }

  create = (file: string, name: string, passphrase: string) =>
    this.#call<null>("create", file, name, passphrase, 0);
  open = (file: string, bytes: Uint8Array, passphrase: string) => this.#call<null>("open", file, bytes, passphrase);
  about = () => this.#call<About>("about");
  unsaved = async () => new Uint8Array(await this.#call<number[]>("unsaved"));
  saved = (bytes: Uint8Array) => this.#call<null>("saved", bytes);
  paper = () => this.#call<string>("paper");
  catchUp = () => this.#call<boolean>("catch_up");
  status = () => this.#call<Status>("status");
  act = () => this.#call<Sent[]>("act");
  evidence = () => this.#call<string>("evidence");

  /** Verifies the whole log; `progress` hears how far it is. */
  async follow(address: string, progress: (done: number, total: number) => void): Promise<void> {
    this.#remote.told = (told) => {
      const { done, total } = told as { done: number; total: number };
      progress(done, total);
    };
    await this.#call<null>("follow", address);
  }
}
