// The screen with the verdict, the result as it was computed here, the checks and the report.

import { bdi, button, h } from "kit/dom.ts";
import type { Manifest } from "kit/manifest.ts";
import { show } from "kit/shell.ts";
import { moment, number, t } from "kit/text.ts";
import { CheckList } from "./checks.ts";
import { results } from "./contests.ts";
import type { Outcome, Report } from "./types.ts";

let urls: string[] = [];

export function outcomeScreen(outcome: Outcome, manifest: Manifest | undefined, again: () => void): void {
  urls.forEach((url) => URL.revokeObjectURL(url));
  const file = (type: string, text: string) => URL.createObjectURL(new Blob([text], { type }));
  urls = [file("text/html", outcome.html), file("application/json", outcome.json)];
  const { report } = outcome;
  const name = `urne-report-${report.election.slice(0, 8) || "record"}`;
  show(() => ({
    title: t(`verdict-${verdict(report)}`),
    body: [
      box(report),
      found(report),
      h("h2", {}, t("report-title")),
      h("p", {}, t("report-intro")),
      h("ul", { class: "plain" },
        h("li", {}, h("a", { href: urls[0], download: `${name}.html` }, t("report-html"))),
        h("li", {}, h("a", { href: urls[1], download: `${name}.json` }, t("report-json")))),
      report.contests.length > 0 && [h("h2", {}, t("result-title")), h("p", {}, t("result-intro")), results(report.contests, manifest)],
      h("h2", {}, t("checks-title")),
      new CheckList(report.checks.map(({ status }) => status), report.checks).element,
      facts(report),
      list(t("compared"), report.remarks),
      list(t("not-checked"), report.unchecked),
      proves(),
      h("p", {}, button(t("again"), again)),
    ],
  }));
}

type Verdict = "verified" | "failed" | "missing" | "incomplete" | "unfinished";

function verdict(report: Report): Verdict {
  if (report.checks.some(({ status }) => status === "failed")) return "failed";
  if (report.find && !report.find.found) return "missing";
  // Green is only what the verifier itself calls verified.
  if (report.exit === 0) return "verified";
  return report.finished ? "incomplete" : "unfinished";
}

function box(report: Report): HTMLElement {
  const kind = verdict(report);
  const failed = report.checks.filter(({ status }) => status === "failed");
  const [first] = failed;
  if (first) {
    return h("div", { class: "errors" },
      h("p", {}, h("strong", {}, t("failed-check", { number: first.number, name: t(`check-${first.number}`) }))),
      first.findings[0] !== undefined && h("p", { lang: "en", dir: "ltr" }, first.findings[0]),
      failed.length > 1 && h("p", {}, t("failed-more", { count: failed.length - 1 })),
      h("p", {}, t("failed-what-now")));
  }
  const text = h("p", {}, t(`verdict-${kind}-text`, { ballots: number(report.numbers.ballots) }));
  return h("div", { class: kind === "verified" ? "done" : "note" }, text);
}

function found({ find }: Report): HTMLElement | false {
  if (!find?.found) return false;
  return h("div", { class: "note" },
    h("p", {}, t(find.counts ? "ballot-counts" : "ballot-replaced", { number: number(find.index + 1), time: moment(find.time) })));
}

function facts(report: Report): HTMLElement {
  const row = (term: string, value: Node | string) => h("div", {}, h("dt", {}, term), h("dd", {}, value));
  const { numbers, checkpoint, board } = report;
  const witnesses = checkpoint?.cosigned.map(({ witness }) => witness).join(", ");
  return h("details", {}, h("summary", {}, t("facts")),
    h("dl", {},
      report.election && row(t("fact-election"), bdi(report.election, "code")),
      board && row(t("fact-board"), bdi(`${board.name} ${board.key}`, "code")),
      row(t("fact-entries"), number(report.entries)),
      row(t("fact-voters"), number(numbers.credentials)),
      row(t("fact-ballots"), t("fact-ballots-text", { all: number(numbers.ballots), counted: number(numbers.counted), replaced: number(numbers.replaced) })),
      checkpoint && row(t("fact-checkpoint"), bdi(`${checkpoint.size} ${checkpoint.root}`, "code")),
      checkpoint && row(t("fact-witnesses"), witnesses || t("nobody")),
      report.later_pages.map(({ entry, time, files }) =>
        row(t("fact-pages"), t("fact-pages-text", { number: number(entry + 1), time: moment(time), files })))));
}

function list(title: string, lines: string[]): HTMLElement | false {
  if (lines.length === 0) return false;
  return h("details", {}, h("summary", {}, title), h("ul", { lang: "en", dir: "ltr" }, lines.map((line) => h("li", {}, line))));
}

/** What a verification proves, and what not. */
export function proves(): HTMLElement {
  return h("details", {}, h("summary", {}, t("proves-title")),
    h("div", {},
      h("p", {}, t("proves-yes")),
      h("p", {}, t("proves-no")),
      h("p", {}, t("proves-page"))));
}
