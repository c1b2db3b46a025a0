// How the result of a contest comes about, in words (specs/rules.md).

import { amount, t } from "kit/text.ts";
import type { FullContest } from "../types.ts";

const percent = (numerator: number, denominator: number): string =>
  (100 * numerator) % denominator === 0 ? `${(100 * numerator) / denominator}\u00a0%` : `${numerator}/${denominator}`;

export function ruleWords(contest: FullContest): string {
  const { method, quorum, share, ties } = contest.rule;
  const [name = "totals", settings = {}] = typeof method === "string" ? [method, {}] : (Object.entries(method)[0] ?? []);
  if (name === "totals") return t("method-totals");
  const values = { seats: settings.seats ?? 1, limit: amount(settings.limit ?? 0, contest.unit) };
  const sentences = [t(name === "budget" ? `method-budget-${settings.by ?? "votes"}` : `method-${name}`, values)];
  if (share.numerator > 0) {
    sentences.push(t(share.strict ? "rule-more-than" : "rule-at-least", { share: percent(share.numerator, share.denominator) }));
  }
  if (quorum.numerator > 0) sentences.push(t("rule-quorum", { share: percent(quorum.numerator, quorum.denominator) }));
  sentences.push(t(`rule-ties-${ties}`));
  return sentences.join(" ");
}
