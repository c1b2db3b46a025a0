// The page's side of the module: a key, a draft, an election, a voter list, all in a worker.

import type { Form } from "./draft/form.ts";
import { Remote } from "kit/remote.ts";
import { language } from "kit/text.ts";
import type { Checked, Compared, ExportTerms, File, FullManifest, Letter, Looked, Status, Votes } from "./types.ts";

const MEMORY = "urne-seen-";

/** A file that somebody has chosen. */
export interface Chosen {
  name: string;
  bytes: Uint8Array;
}

export class Desk {
  #remote: Remote;
  #language = "en";

  private constructor(remote: Remote) {
    this.#remote = remote;
  }

  static async start(role: "organizer" | "registrar"): Promise<Desk> {
    const remote = await Remote.start(WORKER);
    await remote.call("start", role, location.origin);
    return new Desk(remote);
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

  /** Hears how far something is that takes long. */
  hear(progress: (progress: { done: number; total: number }) => void): void {
    this.#remote.told = (told) => progress(told as { done: number; total: number });
  }

  makeKey = () => this.#call<{ key: string; file: string }>("make_key");
  takeKey = (file: Chosen) => this.#call<{ key: string }>("take_key", file.bytes);

  begin = (kind: string, language: string) => this.#call<Form>("begin", JSON.stringify({ kind, language }));
  readDraft = (file: Chosen) => this.#call<Form>("read_draft", file.name, file.bytes);
  writeDraft = (form: Form) => this.#call<string>("write_draft", JSON.stringify(form));
  importProjects = (file: Chosen, terms: Record<string, string>) =>
    this.#call<{ form?: Form; votes?: Votes; faults?: { line: number; what: string }[] }>(
      "import_projects", file.name, file.bytes, JSON.stringify(terms));
  importJudgments = (file: Chosen, grading: Record<string, unknown>) =>
    this.#call<{ form: Form; votes: Votes }>("import_judgments", file.name, file.bytes, JSON.stringify(grading));
  check = (form: Form) => this.#call<Checked>("check", JSON.stringify(form));
  post = () => this.#call<{ election: string; id: string }>("post");

  /** Verifies the whole log. The last checkpoint that was seen is kept in the browser: it is public. */
  async follow(id: string): Promise<{ manifest: FullManifest; status: Status }> {
    const told = await this.#call<{ manifest: FullManifest; status: Status }>("follow", id, seen(id));
    see(told.status);
    return told;
  }

  admit = () => this.#call<number>("admit");
  async refresh(): Promise<Status> {
    return see(await this.#call<Status>("refresh"));
  }
  async act(act: string, values: Record<string, unknown> = {}): Promise<Status> {
    return see(await this.#call<Status>("act", JSON.stringify({ act, ...values })));
  }
  archive = () => this.#call<string>("archive");
  exports = (terms: ExportTerms) => this.#call<File[]>("exports", JSON.stringify(terms));

  look = (file: Chosen) => this.#call<Looked>("look", file.name, file.bytes);
  lookBefore = (file: Chosen, styles?: string[]) => this.#call<Looked>("look_before", file.name, file.bytes, JSON.stringify(styles ?? null));
  label = (file: Chosen) => this.#call<string>("label", file.name, file.bytes);
  issue = () => this.#call<{ codes: number }>("issue");
  codes = () => this.#call<string>("codes");
  letters = (from: number, count: number) => this.#call<Letter[]>("letters", from, count);
  forgetCodes = () => this.#call<null>("forget_codes");
  listFile = () => this.#call<{ name: string; text: string }>("list_file");
  takeList = (file: Chosen) => this.#call<{ voters: number }>("take_list", file.name, file.bytes);
  async postList(): Promise<{ posted: { parts: number; stood: number }; status: Status }> {
    const told = await this.#call<{ posted: { parts: number; stood: number }; status: Status }>("post_list");
    see(told.status);
    return told;
  }
  compare = () => this.#call<Compared>("compare");
}

function seen(id: string): string {
  try {
    return localStorage.getItem(MEMORY + id) ?? "";
  } catch {
    return "";
  }
}

function see(status: Status): Status {
  try {
    localStorage.setItem(MEMORY + status.id, status.note);
  } catch {
    // A browser that keeps nothing does not notice a board that goes back.
  }
  return status;
}

/** The id of the election in the page's own address; empty before there is one. */
export function electionId(): string {
  return /\/elections\/([0-9a-f]{64})\//.exec(location.pathname)?.[1] ?? "";
}
