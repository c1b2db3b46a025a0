// The first screens: open the file, or make a key.

import { button, freshId, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, show, waiting } from "kit/shell.ts";
import { t } from "kit/text.ts";
import type { Desk } from "./desk.ts";
import { bytesOf, fileName } from "./download.ts";
import { electionScreen } from "./election.ts";
import { keyScreen } from "./key.ts";
import { fromPaper } from "./paper.ts";
import { save } from "./saving.ts";
import { trouble } from "./trouble.ts";

/** Fewer characters are guessed in a day. */
const SHORTEST = 12;
const GOOD = 20;

export function startScreen(desk: Desk): void {
  show(() => ({
    title: t("start-title"),
    body: [
      h("p", {}, t("start-intro")),
      h("p", { class: "actions" },
        button(t("start-open"), () => openScreen(desk), "main"),
        button(t("start-create"), () => createScreen(desk))),
      h("p", {}, button(t("start-paper"), () => openScreen(desk, true), "quiet")),
      h("p", { class: "note" }, t("start-safety")),
    ],
  }));
}

type Problem = { text: string; target: string };

function passwordField(id: string, label: string, hint: string, complete: string, oninput: (value: string) => void = () => {}) {
  const input = h("input", { id, type: "password", autocomplete: complete, "aria-describedby": `${id}-hint`, oninput: () => oninput(input.value) });
  const field = h("div", { class: "field" }, h("label", { for: id }, label), h("p", { id: `${id}-hint`, class: "hint" }, hint), input);
  return { input, field };
}

export function createScreen(desk: Desk, problems: Problem[] = [], typed = ""): void {
  show(() => {
    const [nameId, firstId, secondId] = [freshId(), freshId(), freshId()];
    const name = h("input", { id: nameId, type: "text", value: typed, autocomplete: "name", "aria-describedby": `${nameId}-hint` });
    const strength = h("p", { class: "hint", "aria-live": "polite" }, "");
    const first = passwordField(firstId, t("create-passphrase"), t("create-passphrase-hint", { count: SHORTEST }), "new-password", (value) => {
      strength.textContent = value ? t(worth(value)) : "";
    });
    const second = passwordField(secondId, t("create-again"), t("create-again-hint"), "new-password");
    const submit = (event: Event) => {
      event.preventDefault();
      const found: Problem[] = [];
      if (!name.value.trim()) found.push({ text: t("create-no-name"), target: nameId });
      if ([...first.input.value].length < SHORTEST) found.push({ text: t("create-short", { count: SHORTEST }), target: firstId });
      else if (first.input.value !== second.input.value) found.push({ text: t("create-differ"), target: secondId });
      if (found.length === 0) return void create(desk, name.value.trim(), first.input.value);
      summary.replaceChildren(errorSummary(found));
      document.getElementById("errors")?.focus();
    };
    const summary = h("div", {}, problems.length ? errorSummary(problems.map(({ text }) => ({ text, target: nameId }))) : false);
    return {
      title: t("create-title"),
      body: [
        summary,
        h("p", {}, t("create-intro")),
        h("form", { onsubmit: submit, novalidate: true },
          h("div", { class: "field" }, h("label", { for: nameId }, t("create-name")), h("p", { id: `${nameId}-hint`, class: "hint" }, t("create-name-hint")), name),
          first.field, strength, second.field,
          h("p", { class: "note" }, t("create-no-reset")),
          h("p", { class: "actions" }, h("button", { class: "main" }, t("create-button")), button(t("back"), () => startScreen(desk), "quiet"))),
      ],
    };
  });
  if (problems.length > 0) document.getElementById("errors")?.focus();
}

/** How hard a passphrase is to guess, roughly: what counts is its length, if it does not repeat itself. */
function worth(passphrase: string): "create-weak" | "create-fair" | "create-good" {
  const length = [...passphrase].length;
  const different = new Set(passphrase).size;
  if (length < SHORTEST || different < 6) return "create-weak";
  return length < GOOD || different < 9 ? "create-fair" : "create-good";
}

async function create(desk: Desk, name: string, passphrase: string): Promise<void> {
  waiting(t("create-working"));
  try {
    desk.name = fileName(name);
    desk.unsaved = true;
    await desk.engine.create(desk.name, name, passphrase);
    await save(desk);
    await keyScreen(desk);
  } catch (error) {
    desk.unsaved = false;
    if (error instanceof Failure && error.code === "name") return createScreen(desk, [{ text: t("error-name"), target: "" }], name);
    trouble(desk, error, () => startScreen(desk));
  }
}

/** Asks for the file, or for its text from paper, and the passphrase. */
export function openScreen(desk: Desk, paper = false, fault = ""): void {
  let handle: FileSystemFileHandle | undefined;
  show(() => {
    const [sourceId, passId] = [freshId(), freshId()];
    const text = h("textarea", { id: sourceId, rows: 8, dir: "ltr", spellcheck: "false", autocomplete: "off", "aria-describedby": `${sourceId}-hint` });
    const file = h("input", { id: sourceId, type: "file", accept: ".age", "aria-describedby": `${sourceId}-hint` });
    const chosen = h("p", { "aria-live": "polite" }, handle?.name ?? "");
    const pick = async () => {
      const [found] = (await window.showOpenFilePicker?.().catch(() => undefined)) ?? [];
      if (!found) return;
      handle = found;
      chosen.textContent = found.name;
    };
    const picker = !paper && window.showOpenFilePicker !== undefined;
    const choose = h("button", { id: sourceId, type: "button", "aria-describedby": `${sourceId}-hint`, onclick: () => void pick() }, t("open-pick"));
    const source = paper ? text : picker ? choose : file;
    const passphrase = passwordField(passId, t("open-passphrase"), t("open-passphrase-hint"), "current-password");
    const wrong = fault ? [{ text: t(fault), target: fault === "open-nothing" || fault === "error-damaged" ? sourceId : passId }] : [];
    const summary = h("div", {}, wrong.length ? errorSummary(wrong) : false);
    const submit = (event: Event) => {
      event.preventDefault();
      const given = paper ? new Blob([fromPaper(text.value)]) : file.files?.[0];
      void open(desk, paper, handle, given, passphrase.input.value);
    };
    const label = paper ? t("open-paper") : t("open-file");
    return {
      title: paper ? t("open-paper-title") : t("open-title"),
      body: [
        summary,
        h("form", { onsubmit: submit, novalidate: true },
          h("div", { class: "field" },
            // A button is named by its own words.
            picker ? false : h("label", { for: sourceId }, label),
            h("p", { id: `${sourceId}-hint`, class: "hint" }, paper ? t("open-paper-hint") : t("open-file-hint")),
            source, chosen),
          passphrase.field,
          h("p", { class: "actions" }, h("button", { class: "main" }, t("open-button")), button(t("back"), () => startScreen(desk), "quiet"))),
      ],
    };
  });
  if (fault) document.getElementById("errors")?.focus();
}

async function open(desk: Desk, paper: boolean, handle: FileSystemFileHandle | undefined, given: Blob | undefined, passphrase: string): Promise<void> {
  try {
    if (handle?.requestPermission && (await handle.requestPermission({ mode: "readwrite" })) !== "granted") handle = undefined;
    const file = handle ? await handle.getFile() : given;
    if (!file || file.size === 0) return openScreen(desk, paper, "open-nothing");
    if (!passphrase) return openScreen(desk, paper, "open-no-passphrase");
    waiting(t("open-working"));
    desk.name = file instanceof File ? file.name : "trustee.age";
    await desk.engine.open(desk.name, await bytesOf(file), passphrase);
    desk.handle = handle;
    desk.status = undefined;
    if (desk.election) return void (await electionScreen(desk));
    await keyScreen(desk);
  } catch (error) {
    if (error instanceof Failure && ["wrong-passphrase", "damaged"].includes(error.code)) return openScreen(desk, paper, `error-${error.code}`);
    trouble(desk, error, () => startScreen(desk));
  }
}
