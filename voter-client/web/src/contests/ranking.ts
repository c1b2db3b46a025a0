// Ranking: options are put in order with buttons; nothing needs to be dragged.

import { announce, button, h } from "kit/dom.ts";
import { number, pick, t } from "kit/text.ts";
import type { Contest } from "kit/manifest.ts";
import type { Answer } from "../types.ts";
import { type Asked, blankBox, options, title } from "./common.ts";

export function rule(contest: Contest): string {
  const { min, max } = contest.ballot.ranking ?? { min: 1, max: 1 };
  const all = contest.options.length;
  const sentence = min === max ? (max === all ? "rule-rank-all" : "rule-rank-exactly") : "rule-rank-between";
  return `${t(sentence, { min, max })} ${min === all ? "" : t("rule-rank-rest")}`.trim();
}

/** The places of the ranked options, the first first. */
function ranked(answer: Answer): number[] {
  const places = answer.values.map((rank, place) => ({ rank, place })).filter(({ rank }) => rank > 0);
  return places.sort((a, b) => a.rank - b.rank).map(({ place }) => place);
}

export function problem(contest: Contest, answer: Answer): string | undefined {
  const { min, max } = contest.ballot.ranking ?? { min: 0, max: 0 };
  if (answer.blank) return undefined;
  const chosen = ranked(answer).length;
  if (chosen < min) return t("problem-rank-few", { min, chosen });
  if (chosen > max) return t("problem-rank-many", { max, chosen });
  return undefined;
}

export function inputs(asked: Asked): HTMLElement {
  const { contest, answer } = asked;
  const { blank, max } = contest.ballot.ranking ?? { blank: false, max: 0 };
  const area = h("div", {});
  const name = (place: number) => {
    const option = contest.options[place];
    return option ? pick(option.title) : "";
  };
  const put = (order: number[]) => {
    answer.values.fill(0);
    order.forEach((place, i) => (answer.values[place] = i + 1));
    if (order.length > 0) answer.blank = false;
    asked.changed();
  };
  /** Draws again and puts the focus where the hand was; says what has moved. */
  const after = (moved: number, action: string) => {
    draw();
    const rank = answer.values[moved] ?? 0;
    announce(rank > 0 ? t("ranked-now", { option: name(moved), rank: number(rank) }) : t("unranked-now", { option: name(moved) }));
    const row = area.querySelector(`[data-place="${moved}"]`);
    const same = row?.querySelector<HTMLButtonElement>(`[data-action="${action}"]:not([disabled])`);
    (same ?? row?.querySelector<HTMLButtonElement>("button:not([disabled])"))?.focus();
  };
  const act = (label: string, sentence: string, place: number, action: string, order: () => number[], off = false) => {
    const made = button(label, () => {
      put(order());
      after(place, action);
    }, "small");
    made.setAttribute("aria-label", t(sentence, { option: name(place), rank: number(ranked(answer).length + 1) }));
    made.dataset.action = action;
    made.disabled = off;
    return made;
  };
  const swapped = (i: number, j: number) => {
    const order = ranked(answer);
    const [one, other] = [order[i], order[j]];
    if (one === undefined || other === undefined) return order;
    [order[i], order[j]] = [other, one];
    return order;
  };
  const draw = () => {
    const order = ranked(answer);
    const full = order.length >= max;
    const all = options(asked);
    const first = order.map((place, i) => {
      const option = contest.options[place];
      return h("li", { "data-place": place }, h("span", { class: "rank" }, number(i + 1)), option ? title(option) : false, h("span", { class: "acts" },
        act("\u2191", "rank-up", place, "up", () => swapped(i, i - 1), i === 0),
        act("\u2193", "rank-down", place, "down", () => swapped(i, i + 1), i === order.length - 1),
        act("\u00d7", "rank-out", place, "out", () => ranked(answer).filter((other) => other !== place)),
      ));
    });
    const rest = all.filter(({ place }) => answer.values[place] === 0).map(({ place, option }) =>
      h("li", { "data-place": place }, title(option), h("span", { class: "acts" },
        full ? false : act(t("rank-in-short", { rank: number(order.length + 1) }), "rank-in", place, "in", () => [...ranked(answer), place]),
      )),
    );
    const box = blank ? blankBox(asked, (checked) => {
      put([]);
      answer.blank = checked;
      draw();
      area.querySelector<HTMLInputElement>(".blank input")?.focus();
    }) : undefined;
    area.replaceChildren(
      h("h2", { class: "minor" }, t("ranked")),
      first.length > 0 ? h("ol", { class: "ranked" }, first) : h("p", { class: "hint" }, t("ranked-none")),
      h("h2", { class: "minor" }, t("unranked")),
      rest.length > 0 ? h("ul", { class: "ranked" }, rest) : h("p", { class: "hint" }, t("unranked-none")),
      ...(full && rest.length > 0 ? [h("p", { class: "hint" }, t("ranked-full", { max }))] : []),
      ...(box ? [box] : []),
    );
  };
  draw();
  return area;
}

/** The order, or where only points are known the points of each option. */
export function words(contest: Contest, answer: Answer, order: number[], opened: boolean): HTMLElement {
  const counted = contest.ballot.ranking?.counted;
  if (opened && counted !== "pairs") {
    const rows = options({ contest, order }).map(({ place, option }) =>
      h("tr", {}, h("th", { scope: "row" }, title(option)), h("td", {}, t("said-points", { points: answer.values[place] ?? 0 }))),
    );
    return h("table", {}, h("tbody", {}, rows));
  }
  const items = ranked(answer).flatMap((place) => {
    const option = contest.options[place];
    return option ? [h("li", {}, title(option))] : [];
  });
  return items.length > 0 ? h("ol", {}, items) : h("p", {}, t("said-nothing"));
}
