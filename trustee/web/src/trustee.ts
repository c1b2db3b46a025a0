// The trustee's page: the key, its file, the ceremony, the rehearsal, the decryption.

import "./sentences.ts";
import { Desk, electionInAddress } from "./desk.ts";
import { Engine } from "./engine.ts";
import { failed, waiting } from "kit/shell.ts";
import { startScreen } from "./start.ts";
import { chooseLanguage, t } from "kit/text.ts";

async function main(): Promise<void> {
  waiting(t("loading"));
  const desk = new Desk(await Engine.start(), electionInAddress());
  addEventListener("beforeunload", (event) => {
    if (desk.unsaved) event.preventDefault();
  });
  startScreen(desk);
}

chooseLanguage();
void main().catch((error) => failed(error, () => location.reload()));
