// Which settings a contest of a kind may have (specs/manifest.md), and how each is asked.

import type { Contest } from "./form.ts";

export interface Setting {
  name: string;
  as: "number" | "text" | "yes" | "one-of";
  values?: string[];
  fits: (contest: Contest) => boolean;
}

export const EXAMPLES = [
  "yes-no", "decision", "election", "multiple", "budget", "points", "score", "grades", "ranking", "borda", "allocation",
];

const kind = (contest: Contest) => contest.kind ?? "choice";
const of = (...kinds: string[]) => (contest: Contest) => kinds.includes(kind(contest));

/** The rule, as the draft means it where it does not name one. */
export function rule(contest: Contest): string {
  if (typeof contest.rule === "string" && contest.rule) return contest.rule.replaceAll(" ", "_");
  const winners = contest.winners !== undefined && contest.winners !== "";
  if (kind(contest) === "grades" && winners) return "majority_judgment";
  if (kind(contest) === "ranking" && winners && contest.counted === "pairs") return "schulze";
  if (winners) return "most_votes";
  return kind(contest) === "budget" ? "budget" : "totals";
}

const RULES: Record<string, string[]> = {
  choice: ["totals", "most_votes", "budget"],
  budget: ["totals", "most_votes", "budget"],
  points: ["totals", "most_votes", "budget"],
  score: ["totals", "most_votes", "budget"],
  allocation: ["totals", "most_votes", "budget"],
  grades: ["totals", "majority_judgment"],
  ranking: ["totals", "most_votes", "schulze", "ranked_pairs"],
};

export const rules = (contest: Contest): string[] => RULES[kind(contest)] ?? [];

const byRule = (...names: string[]) => (contest: Contest) => names.includes(rule(contest));
const decides = (contest: Contest) => rule(contest) !== "totals";
const majority = (contest: Contest) => of("choice", "budget")(contest) && byRule("most_votes", "budget")(contest);
const money = (contest: Contest) => of("budget", "allocation")(contest) || byRule("budget")(contest);

export const SETTINGS: Setting[] = [
  { name: "min", as: "number", fits: of("choice", "budget", "ranking") },
  { name: "max", as: "number", fits: of("choice", "budget", "ranking") },
  { name: "points", as: "number", fits: of("points") },
  { name: "each", as: "text", fits: of("points", "score", "allocation") },
  { name: "unit", as: "text", fits: money },
  { name: "total", as: "text", fits: of("allocation") },
  { name: "budget", as: "text", fits: (contest) => of("budget")(contest) || byRule("budget")(contest) },
  { name: "share", as: "text", fits: of("budget", "allocation") },
  { name: "least", as: "text", fits: of("points") },
  { name: "grades", as: "one-of", values: ["seven", "six", "five", "four", "three"], fits: of("grades") },
  { name: "no_opinion", as: "yes", fits: of("grades") },
  { name: "counted", as: "one-of", values: ["borda", "pairs"], fits: of("ranking") },
  { name: "blank", as: "yes", fits: of("choice", "budget", "points", "ranking") },
  { name: "shuffle", as: "yes", fits: () => true },
  { name: "winners", as: "number", fits: (contest) => decides(contest) && !byRule("budget")(contest) },
  { name: "by", as: "one-of", values: ["votes", "optimum"], fits: byRule("budget") },
  { name: "without_opinion", as: "one-of", values: ["ignored", "worst"], fits: (contest) => byRule("majority_judgment")(contest) && contest.no_opinion === true },
  { name: "quorum", as: "text", fits: decides },
  { name: "majority", as: "text", fits: majority },
  { name: "blank_counts", as: "yes", fits: (contest) => majority(contest) && Boolean(contest.majority) && contest.blank === true },
  { name: "ties", as: "one-of", values: ["undecided", "lot", "order", "id"], fits: decides },
];

/** Drops settings that the contest's kind or rule no longer has. */
export function prune(contest: Contest): void {
  for (const { name, fits } of SETTINGS) if (!fits(contest)) delete contest[name];
}

/** Whether its options have costs. */
export const priced = (contest: Contest): boolean => kind(contest) === "budget" || rule(contest) === "budget";
