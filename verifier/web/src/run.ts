// One verification from beginning to end. One worker holds the state and takes every object in its order. From the
// opening of the poll on, the others examine whole bundles of ballots, each the next that nobody has; what they find is
// taken in the record's order. The verdict is asked for only after everything was taken, and the module refuses it
// otherwise.

import { Failure } from "kit/failure.ts";
import type { Remote } from "kit/remote.ts";
import { ask, type Crew } from "./crew.ts";
import type { Piece, Source } from "./source.ts";
import type { Expected, Located, Outcome, Status } from "./types.ts";

/** Bundles that may be under way or wait for their turn, for each helper: bounds the memory. */
const WINDOW = 4;
/** Objects that are fetched before they are needed where one worker takes them. */
const AHEAD = 4;

export type Stage = "reading" | "tiles" | "sums" | "pages" | "count";

export interface Progress {
  stage: Stage;
  /** Of this stage. */
  done: number;
  total: number;
  status: Status;
}

/** Says that the observer has stopped it. */
export class Stopped extends Error {}

export class Run {
  #crew: Crew;
  #source: Source;
  #abort = new AbortController();
  #status: Status = { entries: 0, ballots: 0, standings: [] };
  #size = 0;
  #stopped = false;
  #stage: Stage | undefined;
  /** Hears how far it is. */
  progress: (progress: Progress) => void = () => {};
  /** Hears the manifest, as JSON, once it was taken. */
  manifest: (body: string) => void = () => {};

  constructor(crew: Crew, source: Source) {
    this.#crew = crew;
    this.#source = source;
  }

  stop(): void {
    this.#stopped = true;
    this.#abort.abort();
  }

  async go(expected: Expected): Promise<Outcome> {
    try {
      return await this.#go(expected);
    } catch (error) {
      const { aborted, reason } = this.#abort.signal;
      // Whoever still works is told to end.
      this.#abort.abort();
      if (this.#stopped) throw new Stopped();
      // Where one worker failed, the others were ended for it: that one says why.
      throw aborted ? reason : error;
    }
  }

  async #go(expected: Expected): Promise<Outcome> {
    const { chief, helpers } = this.#crew;
    performance.mark("verify-began");
    await ask(chief, "become", "verification", JSON.stringify(expected));
    const { objects, size } = await this.#source.open(chief);
    this.#size = size;
    const bundles = objects.filter(({ path }) => path.startsWith("tile/entries/"));
    const tiles = objects.slice(bundles.length);

    let context: string | null = null;
    let alone = 0;
    for await (const [object, piece] of this.#inOrder(bundles)) {
      await this.#take(object, piece, "reading");
      alone += 1;
      if (alone === 1) this.manifest(await ask<string>(chief, "manifest"));
      context = await ask<string | null>(chief, "context");
      if (context !== null) break;
    }
    if (context !== null) {
      const told = context;
      await Promise.all(helpers.map(async (helper) => {
        await ask(helper, "become", "helper");
        await ask(helper, "begin", told);
      }));
      await this.#share(bundles.slice(alone));
    }
    let taken = 0;
    for await (const [object, piece] of this.#inOrder(tiles)) {
      await this.#take(object, piece, "tiles", [(taken += 1), tiles.length]);
    }

    const end = await ask<{ again: string[]; status: Status }>(chief, "end");
    this.#status = end.status;
    const needed = new Set(end.again);
    const again = bundles.filter(({ path }) => needed.has(path));
    await (context === null ? this.#sumAlone(again) : this.#sum(again));
    await this.#pages();
    this.#say("count", 0, 1);
    const outcome = await ask<Outcome>(chief, "conclude");
    performance.mark("verify-done");
    return outcome;
  }

  #say(stage: Stage, done: number, total: number): void {
    if (this.#abort.signal.aborted) throw new Stopped();
    // Whoever measures finds where the time goes.
    if (stage !== this.#stage) performance.mark(`verify-${stage}`);
    this.#stage = stage;
    this.progress({ stage, done, total, status: this.#status });
  }

  /** Objects with their bytes, some of them fetched ahead. */
  async *#inOrder(objects: Located[]): AsyncGenerator<[Located, Piece | undefined]> {
    const read = (object: Located) => {
      const piece = this.#source.read(object, this.#abort.signal);
      piece.catch(() => {});
      return piece;
    };
    const coming: Promise<Piece | undefined>[] = [];
    for (const [i, object] of objects.entries()) {
      while (coming.length < Math.min(AHEAD, objects.length - i)) {
        const next = objects[i + coming.length];
        if (next) coming.push(read(next));
      }
      yield [object, await coming.shift()];
    }
  }

  /** Gives an object to the worker that verifies. */
  async #take({ path }: Located, piece: Piece | undefined, stage: Stage, tiles = [0, 0]): Promise<void> {
    const { chief } = this.#crew;
    this.#status = piece
      ? await ask<Status>(chief, "object", path, piece.full, piece.blob)
      : await this.#absent(path);
    const [done = 0, total = 0] = stage === "reading" ? [this.#status.entries, this.#size] : tiles;
    this.#say(stage, done, total);
  }

  /** A board may have dropped a partial hash tile; anything else must come. */
  #absent(path: string): Promise<Status> {
    if (path.startsWith("tile/entries/")) throw new Failure("board", path);
    return ask<Status>(this.#crew.chief, "absent", path);
  }

  async #piece(object: Located): Promise<Piece> {
    const piece = await this.#source.read(object, this.#abort.signal);
    if (!piece) throw new Failure("board", object.path);
    return piece;
  }

  /** Lets every helper do the same with the next object that nobody has, as long as there are any. */
  async #each(
    objects: Located[],
    room: (i: number) => Promise<void>,
    work: (helper: Remote, object: Located, piece: Piece, i: number) => Promise<void>,
  ): Promise<void> {
    let next = 0;
    const claim = () => {
      const i = next;
      const object = objects[i];
      if (!object || this.#abort.signal.aborted) return undefined;
      next += 1;
      // The next one is fetched while this one is worked on.
      const piece = room(i).then(() => this.#piece(object));
      piece.catch(() => {});
      return { i, object, piece };
    };
    const one = async (helper: Remote) => {
      try {
        let claimed = claim();
        while (claimed) {
          const { i, object, piece } = claimed;
          const bytes = await piece;
          claimed = claim();
          await work(helper, object, bytes, i);
        }
      } catch (error) {
        // The others end too, also those who wait for their turn.
        this.#abort.abort(error);
        throw error;
      }
    };
    const ends = await Promise.allSettled(this.#crew.helpers.map(one));
    const failed = ends.filter((end) => end.status === "rejected").map((end) => end.reason as unknown);
    const first = failed.find((reason) => reason instanceof Failure) ?? failed[0];
    if (first !== undefined) throw first;
  }

  /** The first reading of bundles by all helpers. */
  async #share(bundles: Located[]): Promise<void> {
    const { chief, helpers } = this.#crew;
    const reports = new Map<number, string>();
    const waiting: (() => void)[] = [];
    let taken = 0;
    const most = WINDOW * helpers.length;
    const { signal } = this.#abort;
    signal.addEventListener("abort", () => waiting.splice(0).forEach((wake) => wake()));
    const room = async (i: number) => {
      while (i >= taken + most && !signal.aborted) await new Promise<void>((wake) => waiting.push(wake));
    };
    let taking: Promise<void> = Promise.resolve();
    const take = async () => {
      for (let report = reports.get(taken); report !== undefined; report = reports.get(taken)) {
        reports.delete(taken);
        this.#status = await ask<Status>(chief, "examined", bundles[taken]?.path ?? "", report);
        taken += 1;
        waiting.splice(0).forEach((wake) => wake());
        this.#say("reading", this.#status.entries, this.#size);
      }
    };
    await this.#each(bundles, room, async (helper, { path }, { full, blob }, i) => {
      reports.set(i, await ask<string>(helper, "examine", path, full, blob));
      // Not waited for here: the helper goes on. A fault comes out below, and ends the others.
      taking = taking.then(take);
      taking.catch((error: unknown) => this.#abort.abort(error));
    });
    await taking;
  }

  /** The second reading: every helper sums what it reads. */
  async #sum(bundles: Located[]): Promise<void> {
    const { chief, helpers } = this.#crew;
    let done = 0;
    this.#say("sums", 0, bundles.length);
    await this.#each(bundles, async () => {}, async (helper, { path }, { full, blob }) => {
      const counted = await ask<string>(chief, "counted", path);
      const again = await ask<string>(helper, "sum", path, full, counted, blob);
      await ask(chief, "summed", again);
      this.#say("sums", (done += 1), bundles.length);
    });
    for (const helper of helpers) await ask(chief, "add_sums", await ask<string>(helper, "sums"));
  }

  /** The same where nothing was shared. */
  async #sumAlone(bundles: Located[]): Promise<void> {
    let done = 0;
    for (const object of bundles) {
      const { full, blob } = await this.#piece(object);
      await ask(this.#crew.chief, "again", object.path, full, blob);
      this.#say("sums", (done += 1), bundles.length);
    }
  }

  /** Fetches what the log says that the board serves as pages. */
  async #pages(): Promise<void> {
    const { chief } = this.#crew;
    const files = await ask<{ name: string; url: string }[]>(chief, "pages");
    for (const [i, { name, url }] of files.entries()) {
      this.#say("pages", i, files.length);
      try {
        const response = await fetch(url, { cache: "no-store", signal: this.#abort.signal });
        if (response.ok) await ask(chief, "page", name, await response.blob());
        else await ask(chief, "no_page", name, `status ${response.status}`);
      } catch (error) {
        if (error instanceof Failure || this.#abort.signal.aborted) throw error;
        await ask(chief, "no_page", name, "no answer");
      }
    }
  }
}
