// The page's side of the module: a key, a draft, an election, a voter list, all in a worker.

import type { Form } from "./draft/form.ts";
import { Remote } from "kit/remote.ts";
import type { Checked, Compared, File, FullManifest, Letter, Looked, Status } from "./types.ts";

const MEMORY = "urne-seen-";

/** A file that somebody has chosen. */
export interface Chosen {
  name: string;
  bytes: Uint8Array;
}

export class Desk {
  #remote: Remote;

  private constructor(remote: Remote) {
    this.#remote = remote;
  }

  static async start(role: "organizer" | "registrar"): Promise<Desk> {
    const remote = await Remote.start(WORKER);
    await remote.call("start", role, location.origin);
    return new Desk(remote);
  }

  /** Hears how far something is that takes long. */
  hear(progress: (progress: { done: number; total: number }) => void): void {
    this.#remote.told = (told) => progress(told as { done: number; total: number });
  }

  makeKey = () => this.#remote.call<{ key: string; file: string }>("make_key");
  takeKey = (file: Chosen) => this.#remote.call<{ key: string }>("take_key", file.bytes);

  begin = (kind: string, language: string) => this.#remote.call<Form>("begin", JSON.stringify({ kind, language }));
  readDraft = (file: Chosen) => this.#remote.call<Form>("read_draft", file.name, file.bytes);
  writeDraft = (form: Form) => this.#remote.call<string>("write_draft", JSON.stringify(form));
  importProjects = (file: Chosen, terms: Record<string, string>) =>
    this.#remote.call<{ form?: Form; notes?: string[]; projects?: number; faults?: { line: number; what: string }[] }>(
      "import_projects", file.name, file.bytes, JSON.stringify(terms));
  check = (form: Form, language: string) => this.#remote.call<Checked>("check", JSON.stringify(form), language);
  post = () => this.#remote.call<{ election: string; id: string }>("post");

  /** Verifies the whole log. The last checkpoint that was seen is kept in the browser: it is public. */
  async follow(id: string): Promise<{ manifest: FullManifest; status: Status }> {
    const told = await this.#remote.call<{ manifest: FullManifest; status: Status }>("follow", id, seen(id));
    see(told.status);
    return told;
  }

  admit = () => this.#remote.call<number>("admit");
  async refresh(): Promise<Status> {
    return see(await this.#remote.call<Status>("refresh"));
  }
  async act(act: string, values: Record<string, unknown> = {}): Promise<Status> {
    return see(await this.#remote.call<Status>("act", JSON.stringify({ act, ...values })));
  }
  archive = () => this.#remote.call<string>("archive");
  exports = (terms: Record<string, string>) => this.#remote.call<File[]>("exports", JSON.stringify(terms));

  look = (file: Chosen) => this.#remote.call<Looked>("look", file.name, file.bytes);
  label = (file: Chosen) => this.#remote.call<string>("label", file.name, file.bytes);
  issue = () => this.#remote.call<{ codes: number }>("issue");
  codes = () => this.#remote.call<string>("codes");
  letters = (from: number, count: number) => this.#remote.call<Letter[]>("letters", from, count);
  forgetCodes = () => this.#remote.call<null>("forget_codes");
  listFile = () => this.#remote.call<{ name: string; text: string }>("list_file");
  takeList = (file: Chosen) => this.#remote.call<{ voters: number }>("take_list", file.name, file.bytes);
  async postList(): Promise<{ posted: { parts: number; stood: number }; status: Status }> {
    const told = await this.#remote.call<{ posted: { parts: number; stood: number }; status: Status }>("post_list");
    see(told.status);
    return told;
  }
  compare = () => this.#remote.call<Compared>("compare");
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
