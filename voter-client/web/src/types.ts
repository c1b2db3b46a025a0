// What stands in the manifest, and what the engine answers.

export type Text = { lang: string; text: string }[];

export interface Unit {
  decimals: number;
  name: string;
}

export interface Option {
  cost: number;
  id: string;
  title: Text;
}

export interface Ballot {
  allocation?: { each: number; least: number; total: number };
  budget?: { blank: boolean; least: number; limit: number; max: number; min: number };
  choice?: { blank: boolean; max: number; min: number };
  grades?: { grades: Text[]; no_opinion: boolean };
  points?: { blank: boolean; each: number; least: number; most: number };
  ranking?: { blank: boolean; counted: "pairs" | { points: number[] }; max: number; min: number };
  score?: { each: number };
}

export interface Contest {
  ballot: Ballot;
  id: string;
  options: Option[];
  title: Text;
  unit: Unit;
}

export interface Party {
  name: string;
}

export interface Manifest {
  closes: string;
  contests: Contest[];
  description: Text;
  opens: string;
  organizer: Party;
  registrars: Party[];
  threshold: number;
  title: Text;
  trustees: Party[];
}

/** One number for each option, in the manifest's order. */
export interface Answer {
  values: number[];
  blank: boolean;
}

/** A contest of the voter's style, and in which order its options are shown. */
export interface Place {
  id: string;
  order: number[];
}

export interface Voter {
  credential: string;
  fingerprint: string;
  weight: number;
  contests: Place[];
}

export interface Prepared {
  tracking: string;
  code: string;
}

export interface Recorded {
  index: number;
  time: string;
  tracking: string;
  code: string;
  credential: string;
  fingerprint: string;
}

export interface Checked extends Prepared {
  fingerprint: string;
  contests: Place[];
  answers: Answer[];
}
