// The form of a draft.

import { bdi, button, h, type Child } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, failed, redraw, show, waiting } from "kit/shell.ts";
import { language, LANGUAGES, t } from "kit/text.ts";
import type { Chosen, Desk } from "../desk.ts";
import { choice, type Faults, languageName, moment, section, text, texts, tick, zone } from "../fields.ts";
import { fileField, save } from "../files.ts";
import type { Checked, Place } from "../types.ts";
import { contestParts } from "./contests.ts";
import { fresh, type Form, languages, type Party, setLanguage, tidy } from "./form.ts";
import { judgmentsScreen } from "./judgments.ts";
import { importScreen } from "./projects.ts";
import { EXAMPLES } from "./settings.ts";

export class Editor {
  form: Form | undefined;
  faults: Faults = new Map();
  #summary: { text: string; target: string; lang?: string }[] = [];

  constructor(
    readonly desk: Desk,
    /** The public key that signs, so that the form can show it. */
    readonly key: string,
    /** Goes on with a draft that can be posted. */
    readonly checked: (checked: Checked) => void,
  ) {}

  /** Where a draft comes from: a kind of vote, a file of projects or grades, a draft that was saved. */
  begin(): void {
    let problem: { text: string; detail: string; lang: string } | undefined;
    const wrong = (error: unknown) => {
      if (!(error instanceof Failure) || !/^(fault|file)$/.test(error.code)) return failed(error, draw);
      problem = { text: error.code === "fault" ? t("file-fault", { line: error.which }) : t("error-file"), detail: error.detail, lang: language() };
      draw();
      document.getElementById("errors")?.focus();
    };
    const load = (file: Chosen) => void this.desk.readDraft(file).then((read) => this.take(read)).catch(wrong);
    const draw = () =>
      show(() => ({
        title: t("draft-begin-title"),
        body: [
          problem ? errorSummary([{ text: problem.text, target: "draft-file" }]) : false,
          problem ? h("p", { lang: problem.lang }, problem.detail) : false,
          h("p", {}, t("draft-begin-text")),
          section(t("draft-kinds"),
            h("ul", { class: "choices" }, EXAMPLES.map((kind) =>
              h("li", {}, button(t(`example-${kind}`), () => void this.template(kind).catch(wrong), "quiet"))))),
          section(t("draft-import"), h("p", {}, t("draft-import-text")),
            h("p", {}, button(t("draft-import-button"), () => importScreen(this.desk, (read) => this.take(read), draw)))),
          section(t("draft-table"), h("p", {}, t("draft-table-text")),
            h("p", {}, button(t("draft-table-button"), () => judgmentsScreen(this.desk, (read) => this.take(read), draw)))),
          section(t("draft-load"), fileField("draft-file", t("draft-load-label"), ".toml", load, t("draft-load-hint"))),
        ],
      }));
    draw();
  }

  async template(kind: string): Promise<void> {
    const form = tidy(await this.desk.begin(kind, language()));
    form.contests = form.contests.map((contest) => fresh(contest, form, kind));
    this.take(form);
  }

  /** Another contest of a kind. */
  async add(kind: string): Promise<void> {
    if (!this.form) return;
    const form = tidy(await this.desk.begin(kind, this.form.language));
    for (const contest of form.contests) this.form.contests.push(fresh(contest, this.form, kind));
    this.draw(`contests.${this.form.contests.length - 1}`);
  }

  take(read: Form): void {
    this.form = tidy(read);
    for (const [list, least] of [[this.form.registrars, 1], [this.form.trustees, 3]] as const) {
      if (list.length === 0) for (let i = 0; i < least; i += 1) list.push({ name: "", key: "" });
    }
    this.faults = new Map();
    this.#summary = [];
    this.edit();
  }

  /** Shows the form. */
  edit(): void {
    const form = this.form;
    if (!form) return this.begin();
    show(() => ({
      title: t("draft-title"),
      body: [
        this.#summary.length > 0 ? errorSummary(this.#summary) : false,
        h("p", {}, t("draft-text")),
        h("form", { novalidate: true, onsubmit: (event: Event) => {
          event.preventDefault();
          void this.check();
        } },
          this.#texts(form),
          this.#dates(form),
          contestParts(this, form),
          this.#people(form),
          h("p", { class: "actions" },
            h("button", { class: "main" }, t("draft-check")),
            button(t("draft-save"), () => void this.save()),
            button(t("draft-other"), () => this.begin(), "quiet"))),
      ],
    }));
  }

  /** Draws the form again after something was added or taken away, and leads to a field. */
  draw(focus?: string): void {
    const top = scrollY;
    redraw();
    const element = focus ? document.getElementById(focus) : undefined;
    if (element) element.focus();
    else scrollTo(0, top);
  }

  async save(): Promise<void> {
    if (!this.form) return;
    save("vote.toml", await this.desk.writeDraft(this.form), "application/toml");
  }

  /** The check of the command line, on this board; faults lead back to their fields. */
  async check(): Promise<void> {
    const form = this.form;
    if (!form) return;
    const open = this.#open(form);
    if (open.length > 0) return this.#refuse(open);
    waiting(t("checking"));
    try {
      const checked = await this.desk.check(form);
      if (checked.fault) return this.#refuse([this.#fault(checked.fault)]);
      this.faults = new Map();
      this.#summary = [];
      this.checked(checked);
    } catch (error) {
      failed(error, () => this.edit());
    }
  }

  /** What is empty and must not be; said here in the reader's language, before the check. */
  #open(form: Form): { field: string; text: string; lang: string }[] {
    const missing: { field: string; text: string; lang: string }[] = [];
    const need = (field: string, value: string | undefined, sentence: string) => {
      if (!value?.trim()) missing.push({ field, text: sentence, lang: language() });
    };
    need("title", Object.values(form.title).join(""), t("open-title"));
    need("organizer.name", form.organizer.name, t("open-organizer"));
    need("opens", form.opens, t("open-opens"));
    need("closes", form.closes, t("open-closes"));
    form.contests.forEach((contest, i) => {
      need(`contests.${i}.title`, Object.values(contest.title).join(""), t("open-contest", { number: i + 1 }));
      contest.options.forEach((option, j) =>
        need(`contests.${i}.options.${j}.title`, Object.values(option.title).join(""), t("open-option", { number: j + 1, contest: i + 1 })));
    });
    for (const list of ["registrars", "trustees"] as const) {
      form[list].forEach((party, i) => {
        need(`${list}.${i}.name`, party.name, t(`open-${list}-name`, { number: i + 1 }));
        need(`${list}.${i}.key`, party.key, t(`open-${list}-key`, { number: i + 1 }));
      });
    }
    return missing;
  }

  #fault(place: Place): { field: string; text: string; lang: string } {
    return { field: place.field ?? "", text: place.what, lang: language() };
  }

  #refuse(faults: { field: string; text: string; lang?: string }[]): void {
    this.faults = new Map(faults.map(({ field, text: sentence, lang }) => [field, lang ? { text: sentence, lang } : { text: sentence }]));
    this.#summary = faults.map(({ field, text: sentence, lang }) => ({ text: sentence, target: field, ...(lang ? { lang } : {}) }));
    this.edit();
    // A fault of something that has no field of its own leads to what it belongs to.
    this.#summary = this.#summary.map((item) => ({ ...item, target: nearest(item.target) }));
    redraw();
    document.getElementById("errors")?.focus();
  }

  #texts(form: Form): HTMLElement {
    const tags = languages(form);
    const known = [...new Set([...Object.keys(LANGUAGES), ...tags])];
    return section(t("part-texts"),
      h("fieldset", {}, h("legend", {}, t("ballot-languages")), known.map((tag) =>
        tick(`language.${tag}`, languageName(tag), tags.includes(tag), (wanted) => {
          if (!wanted && tags.length === 1) return this.draw(`language.${tag}`);
          setLanguage(form, tag, wanted);
          this.draw(`language.${tag}`);
        }))),
      texts({ id: "title", label: t("set-title"), faults: this.faults }, form.title, tags),
      texts({ id: "description", label: t("set-description"), hint: t("set-description-hint"), faults: this.faults }, (form.description ??= {}), tags, true),
      text({ id: "organizer.name", label: t("set-organizer"), hint: t("set-organizer-hint"), faults: this.faults }, form.organizer.name, (name) => (form.organizer.name = name)),
      h("p", { class: "hint" }, `${t("key-public")} – `, bdi(this.key, "code")),
    );
  }

  #dates(form: Form): HTMLElement {
    const hint = t("time-hint", { zone: zone() });
    const now = form.opens === "now";
    return section(t("part-dates"),
      tick("opens-now", t("opens-now"), now, (yes) => {
        form.opens = yes ? "now" : "";
        this.draw("opens-now");
      }, t("opens-now-hint")),
      now ? false : moment({ id: "opens", label: t("set-opens"), hint, faults: this.faults }, form.opens, (value) => (form.opens = value)),
      moment({ id: "closes", label: t("set-closes"), hint, faults: this.faults }, form.closes, (value) => (form.closes = value)),
      tick("early_close", t("set-early_close"), form.early_close === true, (yes) => (form.early_close = yes), t("set-early_close-hint")),
    );
  }

  #people(form: Form): Child[] {
    const trustees = form.trustees.length;
    const several = Array.from({ length: Math.max(0, trustees - 1) }, (_, i) => String(i + 2));
    const majority = Math.floor(trustees / 2) + 1;
    return [
      section(t("part-registrars"), h("p", {}, t("part-registrars-text")), this.#parties(form.registrars, "registrars", 1, 2)),
      section(t("part-trustees"), h("p", {}, t("part-trustees-text")), this.#parties(form.trustees, "trustees", 2, 32),
        choice({ id: "threshold", label: t("set-threshold"), hint: t("set-threshold-hint"), faults: this.faults },
          String(form.threshold ?? ""), [["", t("threshold-majority", { count: majority })], ...several.map((n): [string, string] => [n, n])],
          (value) => (value ? (form.threshold = Number(value)) : delete form.threshold)),
        text({ id: "floor", label: t("set-floor"), hint: t("set-floor-hint"), faults: this.faults }, String(form.floor ?? "5"),
          (value) => (form.floor = numeric(value)), { numeric: true })),
    ];
  }

  #parties(parties: Party[], list: "registrars" | "trustees", least: number, most: number): Child[] {
    const rows = parties.map((party, i) => {
      const path = `${list}.${i}`;
      const remove = () => {
        parties.splice(i, 1);
        this.draw(`${list}-add`);
      };
      return h("fieldset", { class: "row" }, h("legend", {}, t(`party-${list}`, { number: i + 1 })),
        text({ id: `${path}.name`, label: t("set-name"), faults: this.faults }, party.name, (name) => (party.name = name)),
        text({ id: `${path}.key`, label: t("set-key"), hint: i === 0 ? t(`set-key-${list}`) : undefined, faults: this.faults },
          party.key, (key) => (party.key = key), { code: true }),
        parties.length > least ? button(t("remove-party", { number: i + 1 }), remove, "small") : false);
    });
    const add = () => {
      parties.push({ name: "", key: "" });
      this.draw(`${list}.${parties.length - 1}.name`);
    };
    const more = button(t(`add-${list}`), add);
    more.id = `${list}-add`;
    return [rows, parties.length < most ? h("p", {}, more) : false];
  }
}

/** A whole number as such; anything else as it was typed, for the check to name. */
export function numeric(value: string): string | number {
  return /^\d{1,15}$/.test(value.trim()) ? Number(value) : value;
}

/** The field, or the nearest part of the form that it belongs to. */
function nearest(field: string): string {
  for (let path = field; path; path = path.replace(/\.?[^.]*$/, "")) if (document.getElementById(path)) return path;
  return "title";
}
