// One next step at a time: what is due, who is awaited, how it ended.

import { button, h, type Child } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { announceNext, progressOf, countOf, sentOf } from "./progress.ts";
import { redraw, show, waiting } from "kit/shell.ts";
import { t } from "kit/text.ts";
import type { Desk } from "./desk.ts";
import { paperScreen } from "./paper.ts";
import { save } from "./saving.ts";
import { trouble } from "./trouble.ts";
import type { Sent, Status } from "./types.ts";

/** How long to wait before looking again, in milliseconds. */
const PAUSE = 2500;

/** Counts the screens, so that what waited for an earlier one ends. */
let turn = 0;

export function nextScreen(desk: Desk): void {
  turn += 1;
  const { status } = desk;
  if (!status) return;
  if (status.phase === "finished" || status.phase === "aborted") return endScreen(desk);
  if (status.due && !(status.due === "decrypt" && status.witnesses)) dueScreen(desk, status.due);
  else waitScreen(desk);
  watch(desk);
}

function dueScreen(desk: Desk, task: string): void {
  show(() => {
    const { status } = desk;
    if (!status) return { title: "", body: [] };
    return {
      title: t(`due-${task}`),
      body: [
        done(desk),
        h("p", {}, t(`due-${task}-what`)),
        task === "decrypt" ? [countOf(status), h("p", { class: "note" }, t("due-decrypt-intent"))] : false,
        h("p", { class: "actions" }, button(t(`due-${task}-button`), () => void act(desk), "main"), toPaper(desk, status)),
        progressOf(status),
      ],
    };
  });
}

async function act(desk: Desk): Promise<void> {
  turn += 1;
  try {
    const sent = await actSaved(desk);
    desk.said = sentOf(sent);
    await desk.look();
    nextScreen(desk);
  } catch (error) {
    trouble(desk, error, () => void again(desk));
  }
}

/** Does what is due as soon as the file that it needs is seen saved. */
async function actSaved(desk: Desk): Promise<Sent[]> {
  for (;;) {
    waiting(t("acting"));
    try {
      return await desk.engine.act();
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== "unsaved") throw error;
      await save(desk);
    }
  }
}

/** After something went wrong: as far as the log is now, unless a file waits to be saved or sent. */
async function again(desk: Desk): Promise<void> {
  waiting(t("reading"));
  try {
    await desk.engine.catchUp();
    await desk.look();
    nextScreen(desk);
  } catch (error) {
    trouble(desk, error, () => void again(desk));
  }
}

function waitScreen(desk: Desk): void {
  show(() => {
    const { status } = desk;
    if (!status) return { title: "", body: [] };
    return {
      title: t("wait-title"),
      body: [
        done(desk),
        h("p", {}, waitingFor(status)),
        desk.away ? h("p", { class: "note" }, t("wait-away")) : false,
        announceNext(status),
        h("p", { class: "hint" }, t("wait-leave")),
        h("p", { class: "actions" }, toPaper(desk, status)),
        progressOf(status),
      ],
    };
  });
}

/** Looks for news as long as the screen stands: the same screen is drawn again in place, another one takes over. */
function watch(desk: Desk): void {
  const mine = turn;
  const kind = () => [desk.status?.phase, desk.status?.due, desk.status?.witnesses, desk.status?.rehearsed].join();
  const before = kind();
  const look = async () => {
    if (mine !== turn) return;
    const away = desk.away;
    try {
      const news = await desk.engine.catchUp();
      if (mine !== turn) return;
      desk.away = false;
      if (news) await desk.look();
      if (mine !== turn) return;
      if (kind() !== before) return nextScreen(desk);
      if (news || away) redraw();
    } catch (error) {
      if (mine !== turn) return;
      if (!(error instanceof Failure) || error.code !== "network") return trouble(desk, error, () => void again(desk));
      desk.away = true;
      if (!away) redraw();
    }
    setTimeout(() => void look(), PAUSE);
  };
  setTimeout(() => void look(), PAUSE);
}

function waitingFor(status: Status): string {
  if (status.phase === "voting") return t("wait-voting");
  if (status.phase === "tally" && status.count?.done) return t("wait-result");
  if (status.phase === "tally" && status.witnesses) return t("wait-witnesses");
  if (status.phase === "setup" && status.rehearsed) return t("wait-opening");
  return t("wait-others");
}

function done(desk: Desk): Child {
  return desk.said ? h("div", { class: "done" }, h("p", {}, desk.said)) : false;
}

/** Worth printing once the file holds a share of complete keys. */
function toPaper(desk: Desk, status: Status): Child {
  return status.ceremony.key ? button(t("paper-button"), () => {
    turn += 1;
    void paperScreen(desk, () => nextScreen(desk));
  }) : false;
}

function endScreen(desk: Desk): void {
  show(() => {
    const { status } = desk;
    const finished = status?.phase === "finished";
    return {
      title: finished ? t("end-finished") : t("end-aborted"),
      body: finished
        ? [h("p", {}, t("end-finished-what")), h("p", { class: "note" }, t("end-destroy"))]
        : [h("p", {}, t("end-aborted-what", { reason: status?.aborted ?? "" })), h("p", { class: "note" }, t("end-destroy"))],
    };
  });
}
