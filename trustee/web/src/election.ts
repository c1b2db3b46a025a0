// The log is verified, the election is shown to whoever has not joined it yet.

import { bdi, button, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { knowElection, show, waiting } from "kit/shell.ts";
import { langOf, moment, number, pick, t } from "kit/text.ts";
import type { Desk } from "./desk.ts";
import { keyScreen } from "./key.ts";
import { startScreen } from "./start.ts";
import { nextScreen } from "./step.ts";
import { trouble } from "./trouble.ts";

export async function electionScreen(desk: Desk): Promise<void> {
  waiting(t("reading"));
  try {
    if (!desk.status) await desk.engine.follow(desk.address, (done, total) => waiting(t("reading"), { done, total }));
    const status = await desk.look();
    knowElection(status.manifest);
    if (status.fresh) joinScreen(desk);
    else nextScreen(desk);
  } catch (error) {
    const otherFile = error instanceof Failure && ["old-copy", "other-election"].includes(error.code);
    trouble(desk, error, otherFile ? () => startScreen(desk) : () => void electionScreen(desk));
  }
}

function joinScreen(desk: Desk): void {
  show(() => {
    const { status } = desk;
    if (!status) return { title: t("reading"), body: [] };
    const { manifest, trustee } = status;
    const id = status.election.slice(0, 20).match(/.{4}/g)?.join(" ") ?? "";
    const row = (term: string, ...value: (Node | string)[]) => h("div", {}, h("dt", {}, term), h("dd", {}, value));
    const people = manifest.trustees.map(({ name }, i) => h("li", {}, name, i + 1 === trustee ? ` ${t("you")}` : ""));
    const { quorum, keys } = manifest.witnesses;
    return {
      title: t("join-title"),
      body: [
        h("p", {}, t("join-intro")),
        h("dl", {},
          row(t("join-election"), h("span", { lang: langOf(manifest.title) }, pick(manifest.title))),
          row(t("join-number"), bdi(id, "code")),
          row(t("join-organizer"), manifest.organizer.name),
          row(t("join-poll"), t("join-poll-dates", { opens: moment(manifest.opens), closes: moment(manifest.closes) })),
          row(t("join-registrars"), manifest.registrars.map(({ name }) => name).join(", ")),
          row(t("join-trustees"), t("join-threshold", { threshold: manifest.threshold, count: manifest.trustees.length }), h("ol", {}, people)),
          row(t("join-witnesses"), quorum === 0 ? t("join-no-witnesses") : t("join-quorum", { quorum, count: keys.length })),
          row(t("join-floor"), t("join-floor-why", { floor: number(manifest.floor) })),
          row(t("join-questions"), h("ul", {}, manifest.contests.map(({ title }) => h("li", { lang: langOf(title) }, pick(title)))))),
        manifest.threshold === manifest.trustees.length ? h("p", { class: "note" }, t("join-all-needed")) : false,
        h("p", {}, t("join-telephone")),
        h("p", { class: "actions" },
          button(t("join-right"), () => nextScreen(desk), "main"),
          button(t("join-wrong"), () => wrongScreen(desk), "quiet"),
          button(t("join-key"), () => void keyScreen(desk), "quiet")),
      ],
    };
  });
}

function wrongScreen(desk: Desk): void {
  show(() => ({
    title: t("wrong-title"),
    body: [h("p", {}, t("wrong-what", { organizer: desk.status?.manifest.organizer.name ?? "" })), h("p", {}, button(t("back"), () => joinScreen(desk), "quiet"))],
  }));
}
