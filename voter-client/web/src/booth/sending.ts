// Vote: signed, stored, sent until the board has answered.

import { send } from "../board.ts";
import { announce, bdi, button, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { failed, organizer, show } from "kit/shell.ts";
import type { Kept } from "../store.ts";
import { has, t } from "kit/text.ts";
import { codeScreen } from "./code.ts";
import { showReceipt } from "./receipt.ts";
import type { Booth } from "./state.ts";

/** The click on "Vote"; a second one changes nothing. */
export async function cast(booth: Booth): Promise<void> {
  const { voter, prepared, engine, store } = booth;
  if (booth.casting || !voter || !prepared) return;
  booth.casting = true;
  const kept: Kept = {
    tracking: prepared.tracking,
    code: prepared.code,
    election: booth.election,
    credential: voter.credential,
    fingerprint: voter.fingerprint,
    replaces: booth.replaces,
    submission: "",
  };
  try {
    kept.submission = await engine.cast();
    await store.keep(kept);
  } catch (error) {
    booth.casting = false;
    booth.prepared = undefined;
    return failed(error, () => codeScreen(booth));
  }
  await resume(booth, kept);
}

/** Sends a stored ballot until there is an answer, however long that takes. */
export async function resume(booth: Booth, kept: Kept): Promise<void> {
  booth.casting = true;
  booth.leave(() => sendingScreen(booth, kept, ""));
  const sent = await send(kept.submission, (attempt) => {
    if (attempt > 1) return;
    booth.leave(() => sendingScreen(booth, kept, "-again"));
    announce(t("sending-again"));
  });
  try {
    if ("refusal" in sent) await refused(booth, kept, sent.refusal);
    else await accepted(booth, kept, sent);
  } catch (error) {
    failed(error, () => void resume(booth, kept));
  }
}

function sendingScreen(booth: Booth, kept: Kept, again: "" | "-again"): void {
  show(() => ({
    title: t(`sending${again}`),
    body: [
      h("progress", { "aria-label": t(`sending${again}`) }),
      h("p", {}, t(`sending${again}-help`)),
      booth.store.lasting ? false : h("p", { class: "note" }, t("keep-open")),
      h("p", {}, t("tracking-code"), " ", bdi(kept.code, "code")),
    ],
  }));
}

async function accepted(booth: Booth, kept: Kept, sent: { entry: string; receipt: string }): Promise<void> {
  const { engine, store, election } = booth;
  const { index, time, note } = await engine.accept(kept.submission, sent.entry, sent.receipt);
  const answered = { ...kept, ...sent, index, time };
  await store.answer(answered);
  booth.casting = false;
  // The receipt is good whatever follows; that the log goes on from what was seen is a second matter.
  await engine.extend(note).then(
    async () => store.see(election, (await engine.checkpoint()).note),
    (error) => {
      if (error instanceof Failure && error.code === "contradiction") throw error;
    },
  );
  showReceipt(booth, answered);
}

async function refused(booth: Booth, kept: Kept, refusal: string): Promise<void> {
  const { reason, detail } = await booth.engine.refused(kept.submission, refusal);
  // Before the poll opens the same ballot may still be cast later.
  if (reason !== "not-yet-open") await booth.store.answer({ ...kept, refusal, reason });
  booth.casting = false;
  const sentence = `refused-${reason}`;
  booth.leave(() =>
    show(() => ({
      title: t("refused-title"),
      body: [
        h("p", {}, has(sentence) ? t(sentence) : t("refused-other", { organizer: organizer() })),
        h("details", {}, h("summary", {}, t("error-detail")), h("p", {}, bdi(`${reason}: ${detail}`, "detail"))),
        h("p", {}, button(t("start-again"), () => codeScreen(booth), "main")),
      ],
    })),
  );
}
