// The end: the vote is in the ballot box, and what proves it.

import { bdi, button, h } from "kit/dom.ts";
import { qr } from "kit/qr.ts";
import { show } from "kit/shell.ts";
import type { Kept } from "../store.ts";
import { moment, number, pick, t } from "kit/text.ts";
import { codeScreen } from "./code.ts";
import type { Booth } from "./state.ts";

/** Shows the receipt of an accepted ballot. */
export function showReceipt(booth: Booth, kept: Kept): void {
  booth.remember(kept);
  booth.voter = undefined;
  void booth.engine.leave();
  booth.leave(() => show(() => screen(booth, kept)));
}

function screen(booth: Booth, kept: Kept) {
  const link = findLink(kept);
  const rows: [string, Node | string][] = [
    [t("receipt-election"), pick(booth.manifest.title)],
    [t("receipt-time"), kept.time ? moment(kept.time) : ""],
    [t("tracking-code"), bdi(kept.code, "code")],
    [t("fingerprint"), bdi(kept.fingerprint, "code")],
    [t("receipt-number"), number((kept.index ?? 0) + 1)],
  ];
  return {
    title: t("done-title"),
    body: [
      h("div", { class: "done" }, h("p", {}, t("done-text"))),
      h("section", { class: "receipt" },
        h("h2", {}, t("receipt-title")),
        h("dl", {}, rows.map(([term, value]) => h("div", {}, h("dt", {}, term), h("dd", {}, value)))),
        h("div", { class: "scan" }, qr(link, t("receipt-qr")), h("p", { class: "hint" }, t("receipt-qr")),
          h("p", { class: "on-paper" }, t("receipt-address"), " ", bdi(link.split("#")[0] ?? "", "address")))),
      h("p", { class: "hint" }, t("receipt-secret")),
      h("p", { class: "actions" },
        button(t("print"), () => print()),
        button(t("save"), () => save(kept)),
        h("a", { href: link }, t("find-now"))),
      h("h2", {}, t("later-title")),
      h("p", {}, t("later-text")),
      h("p", { class: "actions" },
        button(t("vote-again"), () => again(booth), "quiet"),
        button(t("clear"), () => void clear(booth), "quiet")),
      h("p", { class: "hint" }, t("clear-hint")),
    ],
  };
}

function findLink(kept: Kept): string {
  return new URL(`find#f=${kept.fingerprint}&t=${kept.tracking}`, location.href.split("#")[0]).href;
}

/** The receipt as a file, which the page "find my ballot" reads. */
function save(kept: Kept): void {
  const { election, entry, fingerprint, receipt, tracking, code } = kept;
  const text = JSON.stringify({ kind: "urne-receipt", election, fingerprint, code, tracking, entry, receipt }, null, 1);
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  h("a", { href: url, download: `receipt-${code.slice(0, 5)}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function again(booth: Booth): void {
  booth.remember(undefined);
  codeScreen(booth);
}

async function clear(booth: Booth): Promise<void> {
  await booth.store.clear(booth.election);
  booth.remember(undefined);
  booth.leave(() => show(() => ({ title: t("cleared-title"), body: [h("p", {}, t("cleared-text"))] })));
}
