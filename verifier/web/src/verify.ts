// Verify: the whole record of an election, from its board or from a file, computed again in this browser.

import "./sentences.ts";
import { announce, freshId, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import type { Manifest } from "kit/manifest.ts";
import { errorSummary, failed, knowElection, show, waiting } from "kit/shell.ts";
import { chooseLanguage, number, t } from "kit/text.ts";
import { ask, Crew, helpers } from "./crew.ts";
import { form, nothing } from "./expected.ts";
import { outcomeScreen, proves } from "./outcome.ts";
import { Run, Stopped } from "./run.ts";
import { Running } from "./running.ts";
import { archive, board, type Source } from "./source.ts";

const election = /\/elections\/([0-9a-f]{64})\/verify$/.exec(location.pathname)?.[1];
const address = `${location.origin}/elections/${election}`;
const given = nothing();
let crew: Promise<Crew> | undefined;
let file: File | undefined;
/** Bytes to be downloaded, as far as the board tells. */
let download: number | undefined;

interface Wrong {
  code: string;
  text: string;
}

/** The workers; on the page for files they are started at once, since the connection may be cut before they are needed. */
function gather(): Promise<Crew> {
  crew ??= Crew.start(helpers());
  crew.catch(() => (crew = undefined));
  return crew;
}

function dismiss(): void {
  void crew?.then((all) => all.stop(), () => {});
  crew = undefined;
}

function start(wrong?: Wrong, note = ""): void {
  show(() => {
    const expected = form(given, election === undefined, wrong?.code);
    const chooser = election === undefined ? choose(wrong) : undefined;
    const submit = (event: Event) => {
      event.preventDefault();
      void begin(expected.read);
    };
    const target = wrong?.code === "file" ? (chooser?.id ?? "") : expected.id(wrong?.code ?? "");
    return {
      title: t(election === undefined ? "archive-title" : "start-title"),
      body: [
        wrong && errorSummary([{ text: wrong.text, target }]),
        note && h("p", { class: "note" }, note),
        h("p", {}, t(election === undefined ? "archive-intro" : "start-intro")),
        h("form", { onsubmit: submit, novalidate: true },
          chooser?.element,
          expected.element,
          election !== undefined && h("p", { class: "hint", id: "download" }, downloadText()),
          h("p", {}, h("button", { class: "main" }, t("start")))),
        proves(),
        election !== undefined && h("p", { class: "hint" }, t("start-archive"), " ", h("a", { href: "/verify" }, t("start-archive-link"))),
        election === undefined && h("p", { class: "hint" }, t("archive-offline")),
      ],
    };
  });
  if (wrong) document.getElementById("errors")?.focus();
}

/** Chooses a file, by the button or by dropping it. */
function choose(wrong?: Wrong): { element: HTMLElement; id: string } {
  const id = freshId();
  const chosen = h("p", { role: "status" });
  const tell = () => chosen.replaceChildren(file ? t("archive-chosen", { name: file.name, size: megabytes(file.size) }) : "");
  const take = (taken: File | undefined) => {
    file = taken;
    tell();
  };
  const input = h("input", {
    id, type: "file", accept: ".tar,application/x-tar", "aria-describedby": `${id}-hint`, "aria-invalid": wrong?.code === "file",
    onchange: () => take(input.files?.[0]),
  });
  tell();
  const element = h("div", {
    class: "field drop",
    ondragover: (event) => event.preventDefault(),
    ondrop: (event) => {
      event.preventDefault();
      take((event as DragEvent).dataTransfer?.files[0]);
    },
  }, h("label", { for: id }, t("archive-file")), h("p", { id: `${id}-hint`, class: "hint" }, t("archive-hint")), input, chosen);
  return { element, id };
}

function megabytes(bytes: number): string {
  return t("megabytes", { count: bytes < 10_000_000 ? number(bytes / 1_000_000, 1) : number(Math.round(bytes / 1_000_000)) });
}

function downloadText(): string {
  return download === undefined ? t("download-unknown") : t("download", { size: megabytes(download) });
}

/** Estimates the download: as many bundles as the checkpoint says, each as large as one in the middle. */
async function estimate(): Promise<void> {
  const checkpoint = await fetch(`${address}/checkpoint`, { cache: "no-store" });
  const size = Number((await checkpoint.text()).split("\n")[1]);
  if (!checkpoint.ok || !Number.isSafeInteger(size) || size < 1) return;
  const { bundle, count } = middle(size);
  const head = await fetch(`${address}/${bundle}`, { method: "HEAD" });
  const length = Number(head.headers.get("content-length"));
  if (!head.ok || !(length > 0)) return;
  download = Math.round(length * count + 32 * size);
  document.getElementById("download")?.replaceChildren(downloadText());
}

/** A bundle in the middle of a log of this size, and how many times it the log is. */
function middle(size: number): { bundle: string; count: number } {
  const full = Math.floor(size / 256);
  const place = (n: number): string => {
    const last = String(n % 1000).padStart(3, "0");
    return n < 1000 ? last : `${place(Math.floor(n / 1000)).replace(/(^|\/)(?=\d)/g, "$1x")}/${last}`;
  };
  if (full === 0) return { bundle: `tile/entries/000.p/${size}`, count: 1 };
  return { bundle: `tile/entries/${place(Math.floor(full / 2))}`, count: size / 256 };
}

async function begin(read: () => Promise<Parameters<Run["go"]>[0]>): Promise<void> {
  if (election === undefined && !file) return start({ code: "file", text: t("archive-missing") });
  let manifest: Manifest | undefined;
  try {
    waiting(t("preparing"));
    const expected = await read();
    const all = await gather();
    await ask(all.chief, "become", "verification", JSON.stringify(expected));
    await ask(all.chief, "expected");
    const source: Source = election === undefined ? archive(file as File) : board(address);
    const run = new Run(all, source);
    const screen = new Running(all.helpers.length, () => run.stop());
    run.progress = (progress) => screen.update(progress);
    run.manifest = (body) => {
      const read = readManifest(body);
      manifest = read;
      if (read) Running.around(() => knowElection(read));
    };
    const outcome = await run.go(expected);
    // A manifest that does not stand is not shown as if it did.
    const named = outcome.report.title ? manifest : undefined;
    outcomeScreen(outcome, named, () => start());
  } catch (error) {
    if (error instanceof Stopped) return start(undefined, t("stopped"));
    if (error instanceof Failure && error.code.startsWith("expected-")) return start({ code: error.code, text: t(`fault-${error.code}`) });
    if (error instanceof Failure && error.code === "not-an-archive") return start({ code: "file", text: t("fault-archive") });
    // A module that has failed is not used again.
    dismiss();
    announce(t("announce-ended"));
    failed(error, () => (election === undefined ? void prepare() : start()));
  }
}

function readManifest(body: string): Manifest | undefined {
  try {
    return JSON.parse(body) as Manifest;
  } catch {
    return undefined;
  }
}

/** On the page for files: everything is loaded before a file is asked for. */
async function prepare(): Promise<void> {
  waiting(t("preparing"));
  await gather();
  start();
}

chooseLanguage();
if (election === undefined) void prepare().catch((error) => failed(error, () => location.reload()));
else {
  start();
  void estimate().catch(() => {});
}
// A file that misses its place would be opened by the browser instead of the page.
for (const event of ["dragover", "drop"]) addEventListener(event, (dropped) => dropped.preventDefault());
