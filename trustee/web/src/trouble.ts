// What went wrong, and what to do about it.

import { bdi, button, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { failed, organizer, show } from "kit/shell.ts";
import { t } from "kit/text.ts";
import type { Desk } from "./desk.ts";
import { offer } from "./download.ts";

/** Says it; two checkpoints that contradict each other are handed out for the observers. */
export function trouble(desk: Desk, error: unknown, again?: () => void): void {
  if (!(error instanceof Failure) || error.code !== "contradiction") return failed(error, again);
  void desk.engine.evidence().then((evidence) => show(() => ({
    title: t("error-contradiction"),
    body: [
      h("p", {}, t("error-contradiction-help", { organizer: organizer() })),
      evidence
        ? h("p", {}, offer(t("evidence"), "contradiction.txt", new TextEncoder().encode(evidence)))
        : false,
      h("details", {}, h("summary", {}, t("error-detail")), h("p", {}, bdi(error.detail, "detail"))),
      again ? h("p", {}, button(t("try-again"), again, "quiet")) : false,
    ],
  })));
}
