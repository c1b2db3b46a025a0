// What the module answers.

/** Where a check stands. */
export type Standing = "waiting" | "running" | "passed" | "failed" | "not-applicable" | "not-run";

/** An object of the record; `offset` and `length` where it stands in a file. */
export interface Located {
  path: string;
  offset?: number;
  length?: number;
}

/** The objects after the checkpoint, in order, and the number of entries that the checkpoint states. */
export interface Plan {
  objects: Located[];
  size: number;
}

/** How far the reading is; `standings` in the order of the checks. */
export interface Status {
  entries: number;
  ballots: number;
  standings: Standing[];
}

export interface Kept {
  name: string;
  text: string;
}

/** What the observer knows from elsewhere. */
export interface Expected {
  election: string;
  board_key: string;
  checkpoints: Kept[];
  receipts: Kept[];
  fingerprint: string;
  tracking: string;
}

export interface CheckLine {
  number: number;
  name: string;
  status: Standing;
  detail: string;
  findings: string[];
  more: number;
}

export interface PositionLine {
  id: string;
  kind: "option" | "grade" | "no_opinion" | "pair" | "blank";
  of: string[];
  title: string;
  total: number | null;
}

export interface ContestLine {
  contest: string;
  title: string;
  outcome: "counted" | "withheld" | "empty";
  decision: string;
  positions: PositionLine[];
  winners: string[];
  tied: string[];
}

/** The part of the report that the page shows. */
export interface Report {
  exit: number;
  title: string;
  election: string;
  phase: string;
  finished: boolean;
  entries: number;
  numbers: { credentials: number; ballots: number; counted: number; replaced: number };
  checkpoint: { size: number; root: string; cosigned: { witness: string; time: number }[] } | null;
  board: { name: string; key: string } | null;
  checks: CheckLine[];
  contests: ContestLine[];
  find: { found: boolean; index: number; time: string; counts: boolean; tracking: string } | null;
  later_pages: { entry: number; time: string; files: number }[];
  remarks: string[];
  unchecked: string[];
}

/** The report, and as the files that observers keep. */
export interface Outcome {
  report: Report;
  json: string;
  html: string;
}
