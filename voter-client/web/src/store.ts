// What this browser keeps: signed ballots with the board's answers, and the last checkpoint seen. No codes, no
// choices. A ballot is stored before it is sent; what it replaces is taken by one ballot only, in all tabs.

import { Failure } from "kit/failure.ts";

export interface Kept {
  /** Tracking hash of the ballot. */
  tracking: string;
  code: string;
  election: string;
  credential: string;
  fingerprint: string;
  replaces: string;
  /** The exact bytes that are sent. */
  submission: string;
  /** The board's answer: entry and receipt, or a refusal. */
  entry?: string;
  receipt?: string;
  index?: number;
  time?: string;
  refusal?: string;
  reason?: string;
}

const BALLOTS = "ballots";
const SEEN = "seen";

export class Store {
  #database: IDBDatabase | undefined;
  #memory = new Map<string, Kept>();

  /** False where the browser keeps nothing, as some do in private windows. */
  get lasting(): boolean {
    return this.#database !== undefined;
  }

  static async open(): Promise<Store> {
    const store = new Store();
    try {
      store.#database = await new Promise((resolve, reject) => {
        const request = indexedDB.open("urne", 1);
        request.onupgradeneeded = () => {
          request.result.createObjectStore(BALLOTS, { keyPath: "tracking" }).createIndex("election", "election");
          request.result.createObjectStore(SEEN);
        };
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    } catch {
      // Kept in memory then: the page says that it must stay open.
    }
    return store;
  }

  /** Stores a signed ballot. Refuses a second one over the same predecessor, unless the first was refused. */
  async keep(kept: Kept): Promise<void> {
    const taken = (others: Kept[]) =>
      others.some((other) => same(other, kept) && other.refusal === undefined && other.tracking !== kept.tracking);
    const failure = new Failure("signed-already", "another ballot over the same one is signed");
    if (!this.#database) {
      if (taken([...this.#memory.values()])) throw failure;
      this.#memory.set(kept.tracking, kept);
      return;
    }
    const transaction = this.#database.transaction(BALLOTS, "readwrite", { durability: "strict" });
    const ballots = transaction.objectStore(BALLOTS);
    let refused = false;
    const all = ballots.index("election").getAll(kept.election);
    all.onsuccess = () => {
      refused = taken(all.result as Kept[]);
      if (!refused) ballots.put(kept);
    };
    await finished(transaction);
    if (refused) throw failure;
  }

  /** Adds the board's answer. */
  async answer(kept: Kept): Promise<void> {
    if (!this.#database) {
      this.#memory.set(kept.tracking, kept);
      return;
    }
    const transaction = this.#database.transaction(BALLOTS, "readwrite", { durability: "strict" });
    transaction.objectStore(BALLOTS).put(kept);
    await finished(transaction);
  }

  async ballots(election: string): Promise<Kept[]> {
    if (!this.#database) return [...this.#memory.values()].filter((kept) => kept.election === election);
    const ballots = this.#database.transaction(BALLOTS).objectStore(BALLOTS).index("election");
    return (await result(ballots.getAll(election))) as Kept[];
  }

  /** Removes every trace of an election's ballots that have been answered. */
  async clear(election: string): Promise<void> {
    for (const kept of await this.ballots(election)) {
      if (kept.receipt === undefined && kept.refusal === undefined) continue;
      this.#memory.delete(kept.tracking);
      if (!this.#database) continue;
      const transaction = this.#database.transaction(BALLOTS, "readwrite");
      transaction.objectStore(BALLOTS).delete(kept.tracking);
      await finished(transaction);
    }
  }

  async seen(election: string): Promise<string> {
    if (!this.#database) return "";
    const note = await result(this.#database.transaction(SEEN).objectStore(SEEN).get(election));
    return typeof note === "string" ? note : "";
  }

  async see(election: string, note: string): Promise<void> {
    if (!this.#database) return;
    const transaction = this.#database.transaction(SEEN, "readwrite");
    transaction.objectStore(SEEN).put(note, election);
    await finished(transaction);
  }
}

function same(one: Kept, other: Kept): boolean {
  return one.election === other.election && one.credential === other.credential && one.replaces === other.replaces;
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
