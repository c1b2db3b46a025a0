// The backup on paper: the file as text and as pictures that a telephone reads.

import { bdi, button, h } from "kit/dom.ts";
import { qr } from "kit/qr.ts";
import { show, waiting } from "kit/shell.ts";
import { moment, t } from "kit/text.ts";
import type { Desk } from "./desk.ts";
import { trouble } from "./trouble.ts";

/** Characters in a picture: one that an ordinary telephone reads from an ordinary print. */
const PART = 900;

export async function paperScreen(desk: Desk, back: () => void): Promise<void> {
  waiting(t("paper-working"));
  try {
    const [text, about] = [await desk.engine.paper(), await desk.engine.about()];
    const made = new Date().toISOString();
    const parts = inParts(text);
    show(() => ({
      title: t("paper-title"),
      body: [
        h("p", { class: "hint" }, t("paper-intro")),
        h("p", { class: "actions" }, button(t("paper-print"), () => print(), "main"), button(t("back"), back, "quiet")),
        h("section", { class: "paper" },
          h("dl", {},
            h("div", {}, h("dt", {}, t("paper-of")), h("dd", {}, about.name)),
            h("div", {}, h("dt", {}, t("key-fingerprint")), h("dd", {}, bdi(about.fingerprint, "code"))),
            h("div", {}, h("dt", {}, t("paper-made")), h("dd", {}, moment(made)))),
          h("p", {}, t("paper-how")),
          h("div", { class: "pictures" }, parts.map((part, i) => h("figure", {},
            qr(part, t("paper-picture", { number: i + 1, count: parts.length })),
            h("figcaption", {}, t("paper-picture", { number: i + 1, count: parts.length }))))),
          h("pre", { class: "armored", tabindex: 0, "aria-label": t("paper-text") }, text)),
      ],
    }));
  } catch (error) {
    trouble(desk, error, back);
  }
}

/** Each part says which it is, so that they can be read in any order. */
export function inParts(text: string): string[] {
  const count = Math.max(1, Math.ceil(text.length / PART));
  return Array.from({ length: count }, (_, i) => `URNE:${i + 1}/${count}:${text.slice(i * PART, (i + 1) * PART)}`);
}

/** The text of a backup from what was typed or scanned: one text, or its parts in any order. */
export function fromPaper(typed: string): string {
  const plain = typed.replace(/\s/g, "");
  const parts = [...plain.matchAll(/URNE:(\d+)\/\d+:((?:(?!URNE:\d+\/).)*)/g)];
  const whole = parts.length
    ? [...new Map(parts.map(([, number, part]) => [Number(number), part]))].sort(([a], [b]) => a - b).map(([, part]) => part).join("")
    : plain;
  const body = whole.replace(/^-*BEGINAGEENCRYPTEDFILE-*/, "").replace(/-*ENDAGEENCRYPTEDFILE-*$/, "");
  if (!body) return "";
  const lines = body.match(/.{1,64}/g) ?? [];
  return ["-----BEGIN AGE ENCRYPTED FILE-----", ...lines, "-----END AGE ENCRYPTED FILE-----", ""].join("\n");
}
