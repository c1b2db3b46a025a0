// The second device: holds the tracking code first, then encrypts what it is given again and shows what it says.

import "./sentences.ts";
import { electionId } from "./board.ts";
import { question, words } from "./contests/index.ts";
import { bdi, button, freshId, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { Engine } from "./engine.ts";
import { unpack } from "kit/qr.ts";
import { errorSummary, failed, knowElection, organizer, show, waiting } from "kit/shell.ts";
import { Store } from "./store.ts";
import { chooseLanguage, t } from "kit/text.ts";
import type { Manifest } from "kit/manifest.ts";
import type { Checked } from "./types.ts";

const HELD = `urne-check-${electionId()}`;
let engine: Engine;
let manifest: Manifest;

async function main(): Promise<void> {
  const given = new URLSearchParams(location.hash.slice(1));
  history.replaceState(null, "", location.pathname + location.search);
  waiting(t("loading"));
  const store = await Store.open();
  engine = await Engine.start(electionId(), await store.seen(electionId()));
  await engine.read((progress) => waiting(t("loading"), progress));
  await store.see(electionId(), (await engine.checkpoint()).note);
  ({ manifest } = await engine.manifest());
  knowElection(manifest);
  await take(given);
}

/** What came with an address: a tracking hash, or after it an opening. */
async function take(given: URLSearchParams): Promise<void> {
  const [tracking, opening] = [given.get("t"), given.get("o")];
  if (tracking) return hold(tracking);
  if (opening) return check(await unpack(opening).catch(() => ""));
  codeScreen();
}

async function hold(text: string): Promise<void> {
  const { code, hash } = await engine.tracking(text);
  localStorage.setItem(HELD, hash ?? code);
  heldScreen(code);
}

function codeScreen(wrong = false, typed = ""): void {
  show(() => {
    const id = freshId();
    const input = h("input", { id, type: "text", class: "code", dir: "ltr", value: typed, autocomplete: "off", spellcheck: "false", "aria-describedby": `${id}-hint`, "aria-invalid": wrong });
    const submit = (event: Event) => {
      event.preventDefault();
      void hold(input.value).catch(() => codeScreen(true, input.value));
    };
    return {
      title: t("second-title"),
      body: [
        wrong ? errorSummary([{ text: t("fault-tracking"), target: id }]) : false,
        h("p", {}, t("second-intro")),
        h("form", { onsubmit: submit, novalidate: true },
          h("label", { for: id }, t("tracking-code")),
          h("p", { id: `${id}-hint`, class: "hint" }, t("second-code-hint")),
          input,
          h("p", {}, h("button", { class: "main" }, t("continue")))),
      ],
    };
  });
  if (wrong) document.getElementById("errors")?.focus();
}

function heldScreen(code: string): void {
  show(() => {
    const id = freshId();
    const box = h("textarea", { id, rows: 4, dir: "ltr", spellcheck: "false" });
    return {
      title: t("second-held-title"),
      body: [
        h("p", {}, t("second-held")),
        h("p", { class: "tracking" }, bdi(code, "code")),
        h("p", {}, t("second-next")),
        h("details", {}, h("summary", {}, t("second-paste")),
          h("label", { for: id }, t("second-paste-label")), box,
          h("p", {}, button(t("continue"), () => void pasted(box.value)))),
      ],
    };
  });
}

async function pasted(text: string): Promise<void> {
  const fragment = text.trim().split("#")[1];
  const packed = fragment ? new URLSearchParams(fragment).get("o") : null;
  await check(packed ? await unpack(packed).catch(() => "") : text.trim());
}

async function check(opening: string): Promise<void> {
  const held = localStorage.getItem(HELD);
  if (!held) return codeScreen();
  try {
    resultScreen(await engine.check(opening, held));
  } catch (error) {
    if (error instanceof Failure && error.code === "check") return wrongScreen(error);
    failed(error, () => codeScreen());
  }
}

function resultScreen(checked: Checked): void {
  show(() => ({
    title: t("second-result-title"),
    body: [
      h("p", {}, t("second-result")),
      h("div", { class: "review" }, checked.contests.flatMap(({ id, order }, i) => {
        const contest = manifest.contests.find((each) => each.id === id);
        const answer = checked.answers[i];
        if (!contest || !answer) return [];
        return [h("section", {}, h("h2", {}, question(contest)), words(contest, answer, order, true))];
      })),
      h("p", {}, t("second-compare")),
      h("dl", {}, h("div", {}, h("dt", {}, t("tracking-code")), h("dd", {}, bdi(checked.code, "code"))), h("div", {}, h("dt", {}, t("fingerprint")), h("dd", {}, bdi(checked.fingerprint, "code")))),
      h("p", { class: "note" }, t("second-not-cast")),
      h("details", {}, h("summary", {}, t("second-differs")), whatToDo(checked.code)),
      h("p", {}, button(t("second-again"), () => {
        localStorage.removeItem(HELD);
        codeScreen();
      }, "quiet")),
    ],
  }));
}

function wrongScreen(failure: Failure): void {
  show(() => ({
    title: t("second-wrong-title"),
    body: [
      h("p", {}, t("second-wrong")),
      whatToDo(localStorage.getItem(HELD) ?? ""),
      h("details", {}, h("summary", {}, t("error-detail")), h("p", {}, bdi(failure.detail, "detail"))),
      h("p", {}, button(t("second-again"), () => codeScreen(), "quiet")),
    ],
  }));
}

function whatToDo(code: string): HTMLElement {
  return h("ol", {},
    h("li", {}, t("wrong-note"), " ", bdi(code, "code")),
    h("li", {}, t("wrong-photo")),
    h("li", {}, t("wrong-call", { organizer: organizer() })),
    h("li", {}, t("wrong-other-device")));
}

chooseLanguage();
addEventListener("hashchange", () => {
  const given = new URLSearchParams(location.hash.slice(1));
  if (![...given].length) return;
  history.replaceState(null, "", location.pathname + location.search);
  void take(given).catch((error) => failed(error));
});
void main().catch((error) => failed(error, () => location.reload()));
