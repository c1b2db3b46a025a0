// What is around every screen: header with the election's title and the languages, main part, footer.

import { append, bdi, button, h, type Child } from "./dom.ts";
import { Failure } from "./failure.ts";
import { LANGUAGES, has, language, langOf, pick, remember, speak, t } from "./text.ts";
import type { Manifest } from "./manifest.ts";

export interface Screen {
  title: string;
  body: Child[];
}

let draw: () => Screen = () => ({ title: "", body: [] });
let manifest: Manifest | undefined;
let shown = "";

export function knowElection(known: Manifest): void {
  manifest = known;
  redraw();
}

/** Shows a screen; it is drawn again when the language changes. */
export function show(screen: () => Screen): void {
  draw = screen;
  render();
  const heading = document.querySelector<HTMLElement>("h1");
  heading?.focus({ preventScroll: true });
  scrollTo(0, 0);
}

/** Draws the same screen again; whoever is at an element stays there, or goes to the heading where it is gone. */
export function redraw(): void {
  const held = document.activeElement;
  const place = held ? alike(held).indexOf(held) : -1;
  render();
  if (!held || held === document.body) return;
  const same = (held.id && document.getElementById(held.id)) || alike(held)[place] || document.querySelector("h1");
  if (same instanceof HTMLElement) same.focus({ preventScroll: true });
}

/** Elements of the page that are named like this one. */
function alike(element: Element): Element[] {
  const name = (each: Element) => each.getAttribute("aria-label") ?? each.textContent;
  return [...document.querySelectorAll(element.tagName)].filter((each) => name(each) === name(element));
}

function render(): void {
  const { title, body } = draw();
  const election = manifest ? pick(manifest.title) : "";
  document.title = [title, election].filter(Boolean).join(" – ");
  const header = h(
    "header",
    {},
    h("div", { class: "wide" }, h("p", { class: "election", lang: manifest && langOf(manifest.title) }, election || "Urne"), languages()),
  );
  const main = h("main", { id: "main", class: "wide" }, h("h1", { tabindex: -1 }, title));
  append(main, body);
  const live = document.getElementById("live") ?? h("div", { id: "live", class: "unseen", "aria-live": "polite" });
  const skip = h("a", { class: "skip", href: "#main", onclick: toMain }, t("skip"));
  document.body.replaceChildren(skip, header, main, footer(), live);
  shown = title;
}

function toMain(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("h1")?.focus();
}

function languages(): HTMLElement {
  const options = Object.entries(LANGUAGES).map(([tag, name]) =>
    h("option", { value: tag, lang: tag, selected: tag === language() }, name),
  );
  const select = h("select", { id: "language", onchange: () => {
    speak(select.value);
    remember(select.value);
    redraw();
    document.getElementById("language")?.focus();
  } }, options);
  return h("div", { class: "language" }, h("label", { for: "language", class: "unseen" }, t("language")), select);
}

function footer(): HTMLElement {
  const organizer = manifest?.organizer.name;
  return h(
    "footer",
    {},
    h("div", { class: "wide" }, organizer ? h("p", {}, t("footer-organizer", { organizer })) : false, has("footer-promise") ? h("p", {}, t("footer-promise")) : false),
  );
}

export function organizer(): string {
  return manifest?.organizer.name ?? "";
}

/** The title of the screen that is shown. */
export function currentTitle(): string {
  return shown;
}

/** A screen that waits. */
export function waiting(sentence: string, progress?: { done: number; total: number }): void {
  const known = document.getElementById("progress");
  if (known instanceof HTMLProgressElement && progress) {
    known.max = progress.total;
    known.value = progress.done;
    return;
  }
  show(() => ({
    title: sentence,
    body: [h("progress", { id: "progress", "aria-label": sentence }), h("p", {}, t("waiting-help"))],
  }));
}

/** A screen that says what went wrong and what to do. */
export function failed(error: unknown, again?: () => void): void {
  const failure = error instanceof Failure ? error : new Failure("internal", String(error));
  const sentence = `error-${failure.code}`;
  show(() => ({
    title: has(sentence) ? t(sentence) : t("error-internal"),
    body: [
      has(`${sentence}-help`) ? h("p", {}, t(`${sentence}-help`, { organizer: organizer() })) : h("p", {}, t("error-internal-help", { organizer: organizer() })),
      h("details", {}, h("summary", {}, t("error-detail")), h("p", {}, bdi(`${failure.code}: ${failure.detail}`, "detail"))),
      again ? h("p", {}, button(t("try-again"), again)) : false,
    ],
  }));
}

/** A list of what must be mended, at the top; it takes the focus. */
export function errorSummary(problems: { text: string; target: string; lang?: string }[]): HTMLElement {
  const items = problems.map(({ text, target, lang }) =>
    h("li", {}, h("a", { href: `#${target}`, lang, onclick: (event: Event) => {
      event.preventDefault();
      document.getElementById(target)?.focus();
    } }, text)),
  );
  return h("div", { class: "errors", role: "alert", tabindex: -1, id: "errors" }, h("h2", {}, t("problem-title")), h("ul", {}, items));
}
