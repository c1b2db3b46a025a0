// A letter for each voter, to be printed: what it is about, the code, how to vote, until when, whom to call.

import { bdi, button, h } from "kit/dom.ts";
import { failed, redraw, show, waiting } from "kit/shell.ts";
import { qr } from "kit/qr.ts";
import { LANGUAGES, language, langOf, moment, number, pick, speak, t } from "kit/text.ts";
import { text } from "../fields.ts";
import type { Letter } from "../types.ts";
import type { Registry } from "./desk.ts";

/** Letters drawn at a time: more than a printer takes at once, few enough for a browser. */
const BATCH = 500;

let contact = "";

export function lettersScreen(registry: Registry, back: () => void): void {
  let from = 0;
  let letters: Letter[] = [];
  const before = language();
  const leave = () => {
    speak(before);
    back();
  };
  const load = async () => {
    waiting(t("letters-drawing"));
    try {
      letters = await registry.desk.letters(from, BATCH);
      draw();
    } catch (error) {
      failed(error, leave);
    }
  };
  const draw = () =>
    show(() => {
      const select = "letters-language";
      const tongue = h("select", { id: select, onchange: () => {
        speak(tongue.value);
        redraw();
      } }, Object.entries(LANGUAGES).map(([tag, name]) => h("option", { value: tag, lang: tag, selected: tag === language() }, name)));
      const range = { from: number(from + 1), to: number(from + letters.length), count: number(registry.codes) };
      return {
        title: t("letters-title"),
        body: [
          h("div", { class: "controls" },
            h("p", {}, t("letters-text", range)),
            h("div", { class: "field" }, h("label", { for: select }, t("letters-language")), tongue),
            text({ id: "contact", label: t("letters-contact"), hint: t("letters-contact-hint"), faults: new Map() }, contact, (value) => {
              contact = value;
              document.querySelectorAll(".letter .contact").forEach((element) => (element.textContent = whom(registry)));
            }),
            h("p", { class: "actions" },
              button(t("letters-print"), () => {
                registry.kept = true;
                print();
              }, "main"),
              from + letters.length < registry.codes ? button(t("letters-next"), () => {
                from += BATCH;
                void load();
              }) : false,
              button(t("back"), leave))),
          h("div", { class: "letters" }, letters.map((letter) => page(registry, letter))),
        ],
      };
    });
  void load();
}

const whom = (registry: Registry): string => contact.trim() || registry.manifest.organizer.name;

/** The booth with this code filled in; the fragment reaches no server. */
export function link(registry: Registry, code: string): string {
  const codes = registry.ordinal === 2 ? `code=&code=${code}` : `code=${code}`;
  return `${location.origin}/elections/${registry.status.id}/vote#${codes}`;
}

function page(registry: Registry, { voter, code, style }: Letter): HTMLElement {
  const { manifest, status, two } = registry;
  const title = pick(manifest.title);
  const url = link(registry, code);
  const paper = manifest.styles.find(({ id }) => id === style);
  const me = manifest.registrars[registry.ordinal - 1]?.name ?? "";
  const other = manifest.registrars[2 - registry.ordinal]?.name ?? "";
  return h("section", { class: "letter", "aria-label": t("letter-for", { voter }) },
    h("p", { class: "to" }, bdi(voter)),
    h("h2", {}, t("letter-title")),
    h("p", {}, h("strong", { lang: langOf(manifest.title) }, title)),
    manifest.styles.length > 1 && paper ? h("p", {}, t("letter-style"), " ", h("span", { lang: langOf(paper.title) }, pick(paper.title))) : false,
    h("p", {}, t("letter-dates", { opens: moment(status.opens), closes: moment(status.closes) })),
    h("p", {}, two ? t("letter-code-of", { registrar: me }) : t("letter-code")),
    h("p", {}, bdi(code, "code")),
    two ? h("p", {}, t("letter-two", { registrar: other })) : false,
    h("p", {}, t("letter-how")),
    qr(url, t("letter-qr")),
    h("p", {}, bdi(url, "address")),
    h("p", {}, t("letter-secret")),
    h("p", {}, t("letter-contact"), " ", h("span", { class: "contact" }, whom(registry))));
}
