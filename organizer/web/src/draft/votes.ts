// What else stands in a file from which a draft is made: its ballots, those with faults set aside by line.

import { button, h } from "kit/dom.ts";
import { show } from "kit/shell.ts";
import { language, t } from "kit/text.ts";
import { section } from "../fields.ts";
import { save } from "../files.ts";
import type { Votes } from "../types.ts";

/** Lines of the report that are shown; all of them stand in its file. */
const SHOWN = 300;

export function votesScreen({ report, voters, ballots }: Votes, go: () => void, back: () => void): void {
  const lang = language();
  const lines = report.trimEnd().split("\n");
  // Faults stand first, what counts at the end.
  const shown = lines.length > SHOWN ? [...lines.slice(0, SHOWN / 2), "…", ...lines.slice(-SHOWN / 2)] : lines;
  show(() => ({
    title: t("votes-title"),
    body: [
      h("p", {}, t("votes-text")),
      h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": t("votes-report") }, h("pre", { lang }, shown.join("\n"))),
      section(t("votes-files"),
        h("p", {}, t("votes-files-text")),
        h("p", { class: "actions" },
          button(t("export-save", { file: "voters.csv" }), () => save("voters.csv", voters, "text/csv"), "small"),
          button(t("export-save", { file: "ballots.csv" }), () => save("ballots.csv", ballots, "text/csv"), "small"),
          button(t("export-save", { file: "report.txt" }), () => save("report.txt", report, "text/plain"), "small"))),
      h("p", { class: "actions" }, button(t("votes-draft"), go, "main"), button(t("back"), back)),
    ],
  }));
}
