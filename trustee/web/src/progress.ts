// Who has done what, who is awaited, what is counted.

import { h } from "kit/dom.ts";
import { moment, number, pick, t } from "kit/text.ts";
import type { NextStep, Sent, Status } from "./types.ts";

/** The trustees and how far each is, while that matters. */
export function progressOf(status: Status): HTMLElement | false {
  if (status.phase !== "setup") return false;
  const { attempt, trustees, key } = status.ceremony;
  const row = ({ trustee, name, rounds, rehearsed }: (typeof trustees)[number]) => {
    const complete = rounds.filter((round) => round === "done").length;
    const state = rehearsed ? t("progress-rehearsed") : key ? t("progress-key") : t("progress-rounds", { done: complete });
    return h("tr", {}, h("th", { scope: "row" }, name, trustee === status.trustee ? ` ${t("you")}` : ""), h("td", {}, state));
  };
  return h("section", {},
    h("h2", {}, t("progress-title")),
    attempt > 1 ? h("p", {}, t("progress-attempt", { attempt })) : false,
    h("table", {}, h("tbody", {}, trustees.map(row))));
}

/** Who must act now; those who must do the same stand together. */
export function announceNext(status: Status): HTMLElement | false {
  const groups = new Map<string, { step: NextStep; names: string[] }>();
  for (const step of status.next) {
    const group = groups.get(step.task) ?? { step, names: [] };
    group.names.push(step.actor === "voters" ? t("voters") : step.name);
    groups.set(step.task, group);
  }
  if (groups.size === 0) return false;
  const item = ({ step, names }: { step: NextStep; names: string[] }) => {
    const when = [step.from ? t("next-from", { time: moment(step.from) }) : "", step.until ? t("next-until", { time: moment(step.until) }) : ""];
    return h("li", {}, h("strong", {}, names.join(", ")), ": ", [t(`next-${step.task}`), ...when.filter(Boolean)].join(" "));
  };
  return h("section", {}, h("h2", {}, t("next-title")), h("ul", {}, [...groups.values()].map(item)));
}

/** What is counted, before it is decrypted. */
export function countOf(status: Status): HTMLElement | false {
  const { count, manifest } = status;
  if (!count) return false;
  const { turnout, contests } = count;
  const row = (term: string, value: string) => h("tr", {}, h("th", { scope: "row" }, term), h("td", {}, value));
  const titles = new Map(manifest.contests.map(({ id, title }) => [id, pick(title)]));
  return h("section", {},
    h("h2", {}, t("count-title")),
    h("table", {}, h("tbody", {},
      row(t("count-credentials"), number(turnout.credentials)),
      row(t("count-ballots"), number(turnout.ballots)),
      row(t("count-replaced"), number(turnout.ballots - turnout.counted)),
      row(t("count-counted"), number(turnout.counted)),
      row(t("count-weight"), number(turnout.weight)))),
    h("h2", {}, t("count-contests")),
    h("table", {}, h("tbody", {}, contests.map(({ contest, ballots, outcome }) =>
      row(titles.get(contest) ?? contest, `${number(ballots)} – ${t(`outcome-${outcome}`)}`)))));
}

/** What was sent, in a sentence. */
export function sentOf(sent: Sent[]): string {
  const last = sent.at(-1);
  if (!last) return t("sent-nothing");
  return last.stood_already ? t("sent-already") : t(`sent-${last.kind}`);
}
