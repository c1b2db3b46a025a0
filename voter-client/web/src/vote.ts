// The booth: code, contests, review, vote, receipt.

import "./sentences.ts";
import { electionId, overview } from "./board.ts";
import { Booth } from "./booth/state.ts";
import { codeScreen } from "./booth/code.ts";
import { resume } from "./booth/sending.ts";
import { showReceipt } from "./booth/receipt.ts";
import { Engine } from "./engine.ts";
import { Failure } from "kit/failure.ts";
import { failed, knowElection, waiting } from "kit/shell.ts";
import { Store } from "./store.ts";
import { chooseLanguage, t } from "kit/text.ts";

async function main(): Promise<void> {
  const codes = takeCodes();
  waiting(t("loading"));
  const election = electionId();
  const store = await Store.open();
  const engine = await Engine.start(election, await store.seen(election));
  let known = false;
  await engine.read(async (progress) => {
    waiting(t("loading"), progress);
    if (!known) {
      known = true;
      knowElection((await engine.manifest()).manifest);
    }
  });
  await store.see(election, (await engine.checkpoint()).note);
  const booth = new Booth(engine, store, (await engine.manifest()).manifest);
  knowElection(booth.manifest);
  addEventListener("popstate", (event) => booth.back((event as PopStateEvent).state));
  addEventListener("beforeunload", (event) => {
    if (booth.unsaved) event.preventDefault();
  });
  const unanswered = (await store.ballots(election)).find((kept) => !kept.receipt && !kept.refusal);
  if (unanswered) return resume(booth, unanswered);
  const last = (await store.ballots(election)).find((kept) => kept.tracking === booth.last());
  if (last?.receipt && codes.length === 0) return showReceipt(booth, last);
  await engine.voting();
  // The newest entry need not tell; a board that lies here only keeps itself from being voted on.
  const { phase } = await overview();
  if (phase && /^(closing|tally|finished)$/.test(phase)) throw new Failure("closed", phase);
  codeScreen(booth, codes);
}

/** Codes from the address's fragment, which is cleared from the history at once. */
function takeCodes(): string[] {
  const fragment = location.hash.slice(1);
  if (!fragment) return [];
  history.replaceState(null, "", location.pathname + location.search);
  const named = new URLSearchParams(fragment);
  const codes = named.getAll("code");
  return codes.length > 0 ? codes : fragment.split(/[+,]/).map(decodeURIComponent);
}

chooseLanguage();
const run = (): void => void main().catch((error) => failed(error, () => location.reload()));
run();
