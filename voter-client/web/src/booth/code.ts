// The first screens: the code, and what was voted before.

import { currentBallot, overview } from "../board.ts";
import { bdi, button, freshId, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, failed, organizer, show, waiting } from "kit/shell.ts";
import { moment, pick, t } from "kit/text.ts";
import type { Kept } from "../store.ts";
import { contestScreen } from "./contest.ts";
import { resume } from "./sending.ts";
import type { Booth } from "./state.ts";

interface Fault {
  which: number;
  text: string;
}

/** Asks for the code, or one from each registrar. */
export function codeScreen(booth: Booth, typed: string[] = []): void {
  const count = booth.manifest.registrars.length;
  const given = Array.from({ length: count }, (_, i) => typed[i] ?? "");
  let fault: Fault | undefined;
  let until = booth.manifest.closes;
  const draw = () =>
    show(() => {
      const ids = given.map(() => freshId());
      const fields = given.map((value, i) => {
        const wrong = fault?.which === i + 1 ? fault.text : undefined;
        const id = ids[i] ?? "";
        const input = h("input", {
          id, name: `code-${i + 1}`, type: "text", value, class: "code", dir: "ltr",
          autocomplete: "off", autocapitalize: "characters", spellcheck: "false", maxlength: 60,
          "aria-describedby": wrong ? `${id}-hint ${id}-wrong` : `${id}-hint`,
          "aria-invalid": wrong !== undefined,
          oninput: () => (given[i] = input.value),
        });
        const registrar = booth.manifest.registrars[i]?.name ?? "";
        return h("div", { class: wrong ? "field wrong" : "field" },
          h("label", { for: id }, count > 1 ? t("code-label-of", { registrar }) : t("code-label")),
          h("p", { id: `${id}-hint`, class: "hint" }, t("code-hint")),
          wrong ? h("p", { id: `${id}-wrong`, class: "wrong" }, wrong) : false,
          input);
      });
      const submit = (event: Event) => {
        event.preventDefault();
        void enter();
      };
      const description = pick(booth.manifest.description);
      return {
        title: t("code-title"),
        body: [
          fault ? errorSummary([{ text: fault.text, target: ids[fault.which - 1] ?? "" }]) : false,
          description ? h("p", {}, description) : false,
          h("p", {}, t("code-until", { time: moment(until) })),
          h("form", { onsubmit: submit, novalidate: true }, fields, h("p", {}, h("button", { class: "main" }, t("continue")))),
          h("details", {}, h("summary", {}, t("code-lost")), h("p", {}, t("code-lost-help", { organizer: organizer() }))),
          h("details", {}, h("summary", {}, t("secret-title")), h("p", {}, t("secret-text", { count: booth.manifest.trustees.length, threshold: booth.manifest.threshold }))),
          h("p", {}, h("a", { href: "find" }, t("find-link"))),
        ],
      };
    });
  const enter = async () => {
    try {
      booth.enter(await booth.engine.identify(given));
    } catch (error) {
      if (!(error instanceof Failure) || !/^(code-|not-on-roll)/.test(error.code)) return failed(error, draw);
      fault = { which: error.which || 1, text: t(`fault-${error.code}`, { found: error.found }) };
      draw();
      document.getElementById("errors")?.focus();
      return;
    }
    fault = undefined;
    given.fill("");
    await look(booth);
  };
  booth.go("start", draw, true);
  void overview().then(({ closes }) => {
    if (closes) until = closes;
  });
}

/** What was voted before: sent and unanswered, kept here, or known to the board. The last call before the end. */
async function look(booth: Booth): Promise<void> {
  const { voter, engine, store, election } = booth;
  if (!voter) return;
  waiting(t("looking"));
  try {
    const mine = (await store.ballots(election)).filter((kept) => kept.credential === voter.credential);
    const unanswered = mine.find((kept) => !kept.receipt && !kept.refusal);
    if (unanswered) return resume(booth, unanswered);
    const stated = await currentBallot(voter.credential);
    booth.current = stated ? await engine.current(stated.index, stated.tracking) : undefined;
    const newest = Math.max(-1, ...mine.map((kept) => (kept.receipt ? (kept.index ?? -1) : -1)));
    if (newest > (booth.current?.index ?? -1)) {
      throw new Failure("contradiction", `there is a receipt for entry ${newest}, which the board does not show`);
    }
    const refused = mine.some((kept) => kept.refusal && kept.replaces === booth.replaces);
    if (booth.current || refused) return booth.go("before", () => beforeScreen(booth, mine, refused));
    contestScreen(booth, 0);
  } catch (error) {
    failed(error, () => void look(booth));
  }
}

function beforeScreen(booth: Booth, mine: Kept[], refused: boolean): void {
  const { current } = booth;
  const here = mine.some((kept) => kept.tracking === current?.tracking);
  show(() => ({
    title: current ? t("before-title") : t("refused-before-title"),
    body: [
      current
        ? h("div", {},
            h("p", {}, t("before-when", { time: moment(current.time) })),
            h("p", {}, t("tracking-code"), " ", bdi(current.code, "code")),
            h("p", {}, t("before-last-counts")),
            here ? false : h("p", { class: "note" }, t("before-elsewhere", { organizer: organizer() })))
        : false,
      refused ? h("p", { class: "note" }, t("refused-before", { organizer: organizer() })) : false,
      h("p", {}, button(current ? t("before-again") : t("continue"), () => contestScreen(booth, 0), "main")),
    ],
  }));
}
