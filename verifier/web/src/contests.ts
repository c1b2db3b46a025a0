// The result as it was computed here, contest by contest.

import { h } from "kit/dom.ts";
import type { Contest, Manifest, Text } from "kit/manifest.ts";
import { amount, langOf, number, pick, t } from "kit/text.ts";
import type { ContestLine, PositionLine } from "./types.ts";

export function results(lines: ContestLine[], manifest: Manifest | undefined): HTMLElement[] {
  return lines.map((line) => {
    const contest = manifest?.contests.find(({ id }) => id === line.contest);
    const names = (ids: string[]) => ids.map((id) => optionTitle(contest, id)).join(", ");
    const decision = line.outcome === "counted" ? line.decision : line.outcome;
    return h("section", {},
      h("h3", { lang: contest && langOf(contest.title) }, contest ? pick(contest.title) : line.title),
      h("p", {}, t(`decision-${decision}`)),
      line.winners.length > 0 && h("p", {}, h("strong", {}, t("winners", { count: line.winners.length, names: names(line.winners) }))),
      line.tied.length > 0 && h("p", {}, t("tied", { names: names(line.tied) })),
      line.outcome === "counted" && totals(line, contest));
  });
}

function totals(line: ContestLine, contest: Contest | undefined): HTMLElement {
  const money = contest?.ballot.allocation !== undefined;
  const shown = (total: number | null) =>
    total === null ? "–" : money && contest ? amount(total, contest.unit) : number(total);
  const row = (position: PositionLine) => {
    const won = position.kind === "option" && line.winners.includes(position.id);
    return h("tr", {},
      h("th", { scope: "row", lang: textOf(contest, position) }, label(position, contest), won && h("strong", {}, ` ✓ ${t("won")}`)),
      h("td", {}, shown(position.total)));
  };
  const table = h("table", {},
    h("caption", {}, t("totals")),
    h("thead", { class: "unseen" }, h("tr", {}, h("th", { scope: "col" }, t("totals-of")), h("th", { scope: "col" }, t("totals-total")))),
    h("tbody", {}, line.positions.map(row)));
  // Every pair of options, every grade of each: a long list.
  const long = line.positions.some(({ kind }) => kind === "pair") || line.positions.length > 60;
  return long ? h("details", {}, h("summary", {}, t("totals")), table) : table;
}

function option(contest: Contest | undefined, id: string): Text | undefined {
  return contest?.options.find((each) => each.id === id)?.title;
}

function optionTitle(contest: Contest | undefined, id: string): string {
  const title = option(contest, id);
  return title ? pick(title) : id;
}

function textOf(contest: Contest | undefined, position: PositionLine): string | undefined {
  const title = position.kind === "option" ? option(contest, position.of[0] ?? "") : undefined;
  return title && langOf(title);
}

function label(position: PositionLine, contest: Contest | undefined): string {
  const [one = "", other = ""] = position.of;
  switch (position.kind) {
    case "option":
      return optionTitle(contest, one);
    case "grade": {
      const grade = contest?.ballot.grades?.grades[Number(other)];
      return `${optionTitle(contest, one)}: ${grade ? pick(grade) : other}`;
    }
    case "no_opinion":
      return `${optionTitle(contest, one)}: ${t("no-opinion")}`;
    case "pair":
      return t("pair", { one: optionTitle(contest, one), other: optionTitle(contest, other) });
    case "blank":
      return t("blank-votes");
  }
}
