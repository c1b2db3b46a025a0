// The public key: what the organizer needs, and what comes next.

import { announce, bdi, button, h } from "kit/dom.ts";
import { show } from "kit/shell.ts";
import { t } from "kit/text.ts";
import type { Desk } from "./desk.ts";
import { electionScreen } from "./election.ts";
import { paperScreen } from "./paper.ts";

export async function keyScreen(desk: Desk): Promise<void> {
  const { name, key, fingerprint, elections } = await desk.engine.about();
  show(() => {
    const copy = button(t("key-copy"), () => {
      void navigator.clipboard.writeText(`${name}=${key}`).then(() => announce(t("key-copied")), () => announce(t("key-not-copied")));
    }, "small");
    const links = elections.map((id) => h("li", {}, h("a", { href: `/elections/${id}/trustee` }, bdi(id, "detail"))));
    return {
      title: t("key-title"),
      body: [
        h("div", { class: "done" }, h("p", {}, t("key-done", { name }))),
        h("p", {}, t("key-give")),
        h("dl", {},
          h("div", {}, h("dt", {}, t("key-public")), h("dd", {}, bdi(`${name}=${key}`, "code"), " ", copy)),
          h("div", {}, h("dt", {}, t("key-fingerprint")), h("dd", {}, bdi(fingerprint, "code")))),
        h("p", {}, t("key-telephone")),
        h("h2", {}, t("key-next")),
        h("ul", {}, h("li", {}, t("key-next-keep")), h("li", {}, t("key-next-paper")), h("li", {}, t("key-next-wait"))),
        links.length && !desk.election ? [h("p", {}, t("key-elections")), h("ul", {}, links)] : false,
        h("p", { class: "actions" },
          desk.election ? button(t("key-to-election"), () => void electionScreen(desk), "main") : false,
          button(t("paper-button"), () => void paperScreen(desk, () => void keyScreen(desk)))),
      ],
    };
  });
}
