// What the module says.

import type { Manifest } from "kit/manifest.ts";

export interface About {
  name: string;
  key: string;
  fingerprint: string;
  elections: string[];
  unsaved: boolean;
}

export type Actor = "organizer" | "voters" | { registrar: number } | { trustee: number } | { witness: number };

export interface NextStep {
  actor: Actor;
  name: string;
  task: string;
  from: string | null;
  until: string | null;
}

export interface Ceremony {
  attempt: number;
  round: number;
  key: boolean;
  failed: number | null;
  trustees: { trustee: number; name: string; rounds: unknown[]; rehearsed: boolean }[];
}

export interface Count {
  turnout: { ballots: number; counted: number; credentials: number; weight: number };
  contests: { contest: string; ballots: number; outcome: "counted" | "withheld" | "empty" }[];
  by: number[];
  done: boolean;
  needed: boolean;
}

export interface Status {
  election: string;
  manifest: Manifest & { floor: number; witnesses: { quorum: number; keys: unknown[] } };
  trustee: number;
  phase: "setup" | "voting" | "closing" | "tally" | "finished" | "aborted";
  size: number;
  ceremony: Ceremony;
  next: NextStep[];
  due: string | null;
  witnesses: boolean;
  rehearsed: boolean;
  aborted: string | null;
  fresh: boolean;
  intended: boolean;
  count: Count | null;
}

export interface Sent {
  kind: string;
  index: number;
  stood_already: boolean;
}
