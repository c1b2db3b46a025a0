// The registrar's page: key, voter list, codes, letters, the list that is posted.

import "./sentences.ts";
import { h } from "kit/dom.ts";
import { failed, knowElection, waiting } from "kit/shell.ts";
import { chooseLanguage, t } from "kit/text.ts";
import { Desk, electionId } from "./desk.ts";
import { askKey } from "./keys.ts";
import { beforeScreen } from "./register/before.ts";
import { Registry } from "./register/desk.ts";

let registry: Registry | undefined;

async function main(): Promise<void> {
  waiting(t("loading"));
  const desk = await Desk.start("registrar");
  const election = electionId();
  if (!election) {
    // Before there is an election: a key can be made, whose public part the organizer names in the draft.
    return askKey(desk, { role: "registrar", intro: [h("p", {}, t("register-before"))], signed: async (key) => beforeScreen(desk, key) });
  }
  desk.hear((progress) => waiting(t("loading"), progress));
  waiting(t("loading"), { done: 0, total: 1 });
  const { manifest, status } = await desk.follow(election);
  desk.hear(() => {});
  knowElection(manifest);
  askKey(desk, { role: "registrar", intro: [h("p", {}, t("register-intro"))], signed: async () => {
    registry = new Registry(desk, manifest, status, await desk.admit());
    registry.next();
  } });
}

addEventListener("beforeunload", (event) => {
  if (registry && registry.codes > 0) event.preventDefault();
});
chooseLanguage();
void main().catch((error) => failed(error, () => location.reload()));
