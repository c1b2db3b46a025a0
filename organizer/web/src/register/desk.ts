// The registrar's way: voter list, codes, letters, list. One next step at a time.

import { button, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { failed, redraw, show, waiting } from "kit/shell.ts";
import { language, number, t } from "kit/text.ts";
import { confirmScreen } from "../confirm.ts";
import type { Desk } from "../desk.ts";
import { row } from "../draft/preview.ts";
import { section, tick } from "../fields.ts";
import { fileField, save } from "../files.ts";
import type { Compared, FullManifest, Status } from "../types.ts";
import { lettersScreen } from "./letters.ts";
import { votersScreen } from "./voters.ts";

export class Registry {
  /** Codes that were made here and not destroyed yet. */
  codes = 0;
  /** Whether they were saved or printed, so that nobody posts a list whose codes are lost. */
  kept = false;

  constructor(
    readonly desk: Desk,
    readonly manifest: FullManifest,
    public status: Status,
    /** Which registrar this is, from 1. */
    readonly ordinal: number,
  ) {}

  get two(): boolean {
    return this.manifest.registrars.length === 2;
  }

  /** The screen of what comes next. */
  next(): void {
    const list = this.status.lists[this.ordinal - 1];
    if (list && list.parts > 0 && list.parts === list.of) return this.standsScreen();
    if (list && list.parts > 0) return this.resumeScreen(list.parts, list.of);
    if (this.status.phase !== "setup") return this.tooLate();
    if (this.codes > 0) return this.codesScreen();
    votersScreen(this);
  }

  /** Makes the codes of the list that was looked at. */
  async make(): Promise<void> {
    waiting(t("making-codes"), { done: 0, total: 1 });
    this.desk.hear((progress) => waiting(t("making-codes"), progress));
    try {
      this.codes = (await this.desk.issue()).codes;
      this.kept = false;
      this.codesScreen();
    } catch (error) {
      failed(error, () => this.next());
    }
  }

  /** Codes are there: saved and printed first, then the list is posted. */
  codesScreen(): void {
    const keep = async () => {
      save("codes.csv", await this.desk.codes(), "text/csv");
      this.kept = true;
      sure = true;
      redraw();
    };
    const keepList = async () => {
      const { name, text } = await this.desk.listFile();
      save(name, text, "application/json");
    };
    const print = () => lettersScreen(this, () => this.codesScreen());
    let sure = this.kept;
    show(() => {
      const post = button(t("list-post"), () => this.askPost(), "main");
      post.disabled = !sure;
      return {
        title: t("codes-title"),
        body: [
          h("p", { class: "note" }, t("codes-warning", { count: this.codes })),
          h("ol", { class: "steps" },
            h("li", {}, h("p", {}, t("codes-hand-out")), h("p", { class: "actions" }, button(t("codes-print"), print), button(t("codes-save"), () => void keep()))),
            h("li", {}, h("p", {}, t("list-file-text")), h("p", { class: "actions" }, button(t("list-file-save"), () => void keepList()))),
            h("li", {}, h("p", {}, t("list-post-text")),
              tick("kept", t("codes-kept"), sure, (yes) => {
                sure = yes;
                post.disabled = !yes;
              }),
              h("p", { class: "actions" }, post))),
        ],
      };
    });
  }

  askPost(): void {
    confirmScreen({ act: "post-list", values: { count: number(this.codes) }, yes: () => void this.post(), no: () => this.next() });
  }

  async post(): Promise<void> {
    waiting(t("list-posting"), { done: 0, total: 1 });
    this.desk.hear((progress) => waiting(t("list-posting"), progress));
    try {
      this.status = (await this.desk.postList()).status;
      this.next();
    } catch (error) {
      if (error instanceof Failure && error.code === "refused" && error.detail.includes("lists differ")) {
        return failed(new Failure("lists-differ", error.detail), () => this.next());
      }
      failed(error, () => void this.post());
    }
  }

  /** A list of which only some parts stand: the same list must be posted on. */
  resumeScreen(parts: number, of: number): void {
    let problem: { text: string; lang: string } | undefined;
    const take = (file: { name: string; bytes: Uint8Array }) =>
      void this.desk.takeList(file).then(() => this.post()).catch((error: unknown) => {
        if (!(error instanceof Failure) || error.code !== "file") return failed(error, () => this.next());
        problem = { text: error.detail, lang: language() };
        draw();
      });
    const draw = () =>
      show(() => ({
        title: t("resume-title"),
        body: [
          problem ? h("p", { class: "wrong", role: "alert" }, t("error-file"), " ", h("span", { lang: problem.lang }, problem.text)) : false,
          h("p", {}, t("resume-text", { parts, of })),
          this.codes > 0 ? h("p", { class: "actions" }, button(t("resume-go"), () => void this.post(), "main")) : fileField("list-file", t("resume-file"), ".json", take),
        ],
      }));
    draw();
  }

  /** The list stands: compared with the roll; the codes are to be handed out, then destroyed. */
  standsScreen(compared?: Compared): void {
    const missing = (error: unknown) => {
      if (!(error instanceof Failure) || error.code !== "misuse") failed(error, () => this.next());
    };
    const look = () => void this.desk.refresh().then((status) => {
      this.status = status;
      this.standsScreen();
    }).catch((error: unknown) => failed(error, () => this.next()));
    const forget = () => void this.desk.forgetCodes().then(() => {
      this.codes = 0;
      this.kept = false;
      this.standsScreen(compared);
    });
    const take = (file: { name: string; bytes: Uint8Array }) =>
      void this.desk.takeList(file).then(() => this.standsScreen()).catch((error: unknown) => failed(error, () => this.next()));
    const draw = (found?: Compared) =>
      show(() => ({
        title: t("stands-title"),
        body: [
          h("p", {}, t("stands-text")),
          found ? comparison(found) : fileField("list-file", t("stands-compare"), ".json", take, t("stands-compare-hint")),
          this.#roll(),
          this.codes > 0 ? section(t("stands-codes"),
            h("p", { class: "note" }, t("stands-codes-text")),
            h("p", { class: "actions" },
              button(t("codes-print"), () => lettersScreen(this, () => this.standsScreen(found))),
              button(t("codes-forget"), forget, "main"))) : h("p", { class: "note" }, t("stands-destroy")),
          h("p", {}, button(t("look-again"), look, "quiet")),
        ],
      }));
    if (compared) return draw(compared);
    this.desk.compare().then(draw, (error: unknown) => {
      missing(error);
      draw();
    });
  }

  #roll(): HTMLElement {
    const { credentials, weight, phase } = this.status;
    return section(t("standing"), h("dl", {},
      row(t("state"), t(`phase-${phase}`)),
      this.status.lists.map(({ name, parts, of }) => row(name, parts === 0 ? t("list-none") : parts === of ? t("list-complete") : t("list-parts", { parts, of }))),
      credentials === null ? false : row(t("state-voters"), t("state-weight", { count: number(credentials), weight: number(weight ?? 0) }))));
  }

  tooLate(): void {
    show(() => ({ title: t("too-late-title"), body: [h("p", {}, t("too-late-text"))] }));
  }
}

function comparison({ posted, parts, voters, same, roll }: Compared): HTMLElement {
  if (roll === null) return h("p", {}, t("compare-waiting", { posted, parts }));
  const right = same === voters && roll === voters;
  return h("p", { class: right ? "done" : "wrong" }, t(right ? "compare-right" : "compare-wrong", { voters: number(voters), same: number(same ?? 0), roll: number(roll) }));
}
