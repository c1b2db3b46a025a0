// The check on a second device: first the tracking code goes there, only then what was encrypted.

import { bdi, button, h } from "kit/dom.ts";
import { pack, qr } from "kit/qr.ts";
import { failed, organizer, show } from "kit/shell.ts";
import { t } from "kit/text.ts";
import { choices, reviewScreen } from "./review.ts";
import type { Booth } from "./state.ts";

/** Step 1: the second device takes the tracking code. */
export function checkScreen(booth: Booth): void {
  const { prepared } = booth;
  if (!prepared) return void reviewScreen(booth);
  const link = new URL(`check#t=${prepared.tracking}`, location.href.split("#")[0]).href;
  booth.go("check", () => {
    if (booth.prepared !== prepared) return void reviewScreen(booth);
    show(() => ({
      title: t("check-title"),
      body: [
        h("p", { class: "hint" }, t("check-step", { number: 1, count: 3 })),
        h("p", {}, t("check-scan")),
        h("div", { class: "scan" }, qr(link, t("check-scan")), h("p", {}, t("check-by-hand"), " ", bdi(link.split("#")[0] ?? "", "address"))),
        h("p", {}, t("check-same-code")),
        h("p", { class: "tracking" }, bdi(prepared.code, "code")),
        h("p", { class: "actions" },
          button(t("check-same"), () => void openScreen(booth), "main"),
          button(t("check-differs"), () => wrongScreen(booth), "quiet"),
          button(t("back"), () => history.back(), "quiet")),
      ],
    }));
  });
}

/** Step 2: the ballot is used up, and shown to the second device. */
async function openScreen(booth: Booth): Promise<void> {
  const { prepared } = booth;
  if (!prepared) return;
  booth.prepared = undefined;
  let opening: string;
  let link: string;
  try {
    opening = await booth.engine.open();
    link = new URL(`check#o=${await pack(opening)}`, location.href.split("#")[0]).href;
  } catch (error) {
    return failed(error, () => void reviewScreen(booth));
  }
  booth.go("opened", () =>
    show(() => ({
      title: t("check-compare-title"),
      body: [
        h("p", { class: "hint" }, t("check-step", { number: 2, count: 3 })),
        h("p", {}, t("check-scan-again")),
        h("div", { class: "scan" }, qr(link, t("check-scan-again")), copyBox(link)),
        h("p", { class: "hint" }, t("check-step", { number: 3, count: 3 })),
        h("p", {}, t("check-compare")),
        h("div", { class: "review" }, choices(booth)),
        h("p", { class: "note" }, t("check-used-up")),
        h("p", { class: "actions" },
          button(t("check-right"), () => void reviewScreen(booth), "main"),
          button(t("check-wrong"), () => wrongScreen(booth), "quiet")),
      ],
    })),
  );
}

function copyBox(text: string): HTMLElement {
  const box = h("textarea", { readonly: true, rows: 3, "aria-label": t("check-copy-label"), onfocus: () => box.select() });
  box.value = text;
  return h("details", {}, h("summary", {}, t("check-copy")), box);
}

/** Something does not agree: what to note and whom to call. */
function wrongScreen(booth: Booth): void {
  const code = booth.prepared?.code;
  booth.changed();
  booth.go("wrong", () =>
    show(() => ({
      title: t("wrong-title"),
      body: [
        h("p", {}, t("wrong-not-cast")),
        h("ol", {},
          h("li", {}, t("wrong-note"), code ? [" ", bdi(code, "code")] : false),
          h("li", {}, t("wrong-photo")),
          h("li", {}, t("wrong-call", { organizer: organizer() })),
          h("li", {}, t("wrong-other-device"))),
      ],
    })),
  );
}
