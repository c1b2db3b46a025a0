// What the module answers.

import type { Contest, Manifest } from "kit/manifest.ts";

/** A place in the draft that something is said about: its line, and the field of the form, if that is known. */
export interface Place {
  line: number;
  field: string | null;
  what: string;
}

export interface Checked {
  toml: string;
  fault?: Place;
  manifest?: FullManifest;
  findings?: (Place & { doubt: boolean })[];
  id?: string;
}

export interface Rule {
  method: Record<string, { seats?: number; by?: string; limit?: number }> | string;
  quorum: { numerator: number; denominator: number };
  share: { numerator: number; denominator: number; strict: boolean; blank: boolean };
  ties: string;
}

export type FullContest = Contest & { rule: Rule; shuffle: boolean };

export interface FullManifest extends Manifest {
  contests: FullContest[];
  early_close: boolean;
  floor: number;
  styles: { id: string; title: Manifest["title"]; contests: string[] }[];
}

export interface Step {
  role: "organizer" | "registrar" | "trustee" | "voters" | "witness";
  ordinal: number;
  name: string | null;
  task: string;
  what: string;
  from: string | null;
  until: string | null;
  since: string;
}

export type Round = "later" | "done" | { awaited: { sent: number; of: number } };

export interface Status {
  election: string;
  id: string;
  phase: "setup" | "voting" | "closing" | "tally" | "finished" | "aborted";
  since: string;
  opens: string;
  closes: string;
  early_close: boolean;
  size: number;
  credentials: number | null;
  weight: number | null;
  ballots: number;
  voted: number;
  ceremony: { attempt: number; key: boolean; failed: number | null; trustees: { name: string; rounds: Round[]; rehearsed: boolean }[] };
  lists: { name: string; parts: number; of: number }[];
  count: { decrypted: number; needed: number } | null;
  aborted: string | null;
  /** How many files the record states that the pages are made of. */
  pages: number | null;
  next: Step[];
  note: string;
}

export interface File {
  name: string;
  type: string;
  text: string;
}

/** What is asked for the result as files; empty where it was left open. */
export interface ExportTerms {
  country: string;
  town: string;
  edition: string;
  url: string;
  contact: string;
  licence: string;
  theme: string;
  keywords: string;
  siret: string;
  name: string;
  matter: string;
  contests: string[];
  ids: Record<string, string>;
  votes: Record<string, string>;
  date: string;
  document: string;
}

/** The ballots of a file from which a draft was made: a report, and what the command line writes of them. */
export interface Votes {
  report: string;
  voters: string;
  ballots: string;
}

export interface Looked {
  voters: number;
  complaints: { line: number; column: string | null; what: string }[];
  weight?: number;
  column?: string;
  styles?: { style: string; voters: number; weight: number }[];
  weights?: { weight: number; voters: number }[];
  few?: { contest: string; weight: number; voters: number }[];
  floor?: number;
}

export interface Compared {
  posted: number;
  parts: number;
  voters: number;
  same?: number;
  roll: number | null;
}

export interface Letter {
  voter: string;
  code: string;
  style: string;
}
