// The organizer's page: key, draft, and the election's steps one after the other.

import "./sentences.ts";
import { button, h } from "kit/dom.ts";
import { failed, knowElection, show, waiting } from "kit/shell.ts";
import { chooseLanguage, t } from "kit/text.ts";
import { confirmScreen } from "./confirm.ts";
import { Desk, electionId } from "./desk.ts";
import { Editor } from "./draft/editor.ts";
import { previewScreen } from "./draft/preview.ts";
import { askKey } from "./keys.ts";
import { Office } from "./steps/office.ts";
import type { Checked } from "./types.ts";

let unsaved = false;

async function main(): Promise<void> {
  waiting(t("loading"));
  const desk = await Desk.start("organizer");
  const election = electionId();
  if (election) return before(desk, election);
  askKey(desk, { role: "organizer", intro: [h("p", {}, t("organize-intro"))], signed: async (key) => draft(desk, key) });
}

/** An election that stands: its log is verified before a key is asked for. */
async function before(desk: Desk, election: string): Promise<void> {
  desk.hear((progress) => waiting(t("loading"), progress));
  waiting(t("loading"), { done: 0, total: 1 });
  const { manifest, status } = await desk.follow(election);
  desk.hear(() => {});
  knowElection(manifest);
  const signed = async () => {
    await desk.admit();
    new Office(desk, manifest, status).show();
  };
  askKey(desk, { role: "organizer", intro: [h("p", {}, t("organize-again"))], signed });
}

function draft(desk: Desk, key: string): void {
  unsaved = true;
  const editor = new Editor(desk, key, preview);
  function preview(checked: Checked): void {
    previewScreen(checked, {
      edit: () => editor.edit(),
      save: () => void editor.save(),
      post: () => confirmScreen({ act: "post", yes: () => void post(), no: () => preview(checked) }),
    });
  }
  async function post(): Promise<void> {
    waiting(t("posting"));
    try {
      const { id } = await desk.post();
      unsaved = false;
      // The page goes on without being loaded anew, so that the key need not be shown again.
      history.pushState(null, "", `/elections/${id}/organize${location.search}`);
      const { manifest, status } = await desk.follow(id);
      knowElection(manifest);
      posted(new Office(desk, manifest, status));
    } catch (error) {
      failed(error, () => void post());
    }
  }
  editor.begin();
}

function posted(office: Office): void {
  show(() => ({
    title: t("posted-title"),
    body: [
      h("p", { class: "note" }, t("posted-text")),
      h("p", { class: "actions" }, button(t("continue"), () => office.show(), "main")),
    ],
  }));
}

addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});
addEventListener("popstate", () => location.reload());
chooseLanguage();
void main().catch((error) => failed(error, () => location.reload()));
