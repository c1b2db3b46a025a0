// What the engine answers.

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
