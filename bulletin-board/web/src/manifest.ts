// What stands in a manifest (specs/manifest.md), as far as pages show it.

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
