// The new file goes to the person, comes back, and is compared; only then is anything sent that depends on it.

import { button, freshId, h } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, show, waiting } from "kit/shell.ts";
import { t } from "kit/text.ts";
import type { Desk } from "./desk.ts";
import { bytesOf, dated, offer } from "./download.ts";

/** Resolves once the new file has been seen saved. */
export async function save(desk: Desk): Promise<void> {
  const bytes = await desk.engine.unsaved();
  desk.unsaved = true;
  if (desk.handle) {
    waiting(t("saving"));
    if (await written(desk, desk.handle, bytes)) return;
  }
  await new Promise<void>((resolve) => saveScreen(desk, bytes, resolve));
}

/** Writes to a file and reads it back; the browser puts the whole new content in place of the old, or nothing. */
async function written(desk: Desk, handle: FileSystemFileHandle, bytes: Uint8Array): Promise<boolean> {
  try {
    const writable = await handle.createWritable();
    await writable.write(bytes as Uint8Array<ArrayBuffer>);
    await writable.close();
    await desk.engine.saved(await bytesOf(await handle.getFile()));
  } catch {
    return false;
  }
  desk.handle = handle;
  desk.unsaved = false;
  return true;
}

function saveScreen(desk: Desk, bytes: Uint8Array, done: () => void): void {
  let fault = "";
  const id = freshId();
  const name = dated(desk.name);
  const draw = () => {
    show(() => ({
      title: t("save-title"),
      body: [
        fault ? errorSummary([{ text: t(fault), target: id }]) : false,
        h("p", {}, t("save-why")),
        window.showSaveFilePicker
          ? [
              h("p", {}, button(t("save-pick"), () => void pick(), "main")),
              h("details", {}, h("summary", {}, t("save-otherwise")), byHand()),
            ]
          : byHand(),
        h("p", { class: "note" }, t("save-old-copies")),
      ],
    }));
    if (fault) document.getElementById("errors")?.focus();
  };
  const byHand = () => {
    const input = h("input", { id, type: "file", accept: ".age", onchange: () => void back(input.files?.[0]) });
    return h("ol", { class: "steps" },
      h("li", {}, h("p", {}, t("save-download")), h("p", {}, offer(t("save-download-button", { file: name }), name, bytes))),
      h("li", {}, h("p", {}, h("label", { for: id }, t("save-choose"))), h("p", { class: "hint" }, t("save-choose-why")), input));
  };
  const back = async (file: File | undefined) => {
    if (!file) return;
    try {
      await desk.engine.saved(await bytesOf(file));
      desk.unsaved = false;
      desk.name = file.name;
      done();
    } catch (error) {
      fault = error instanceof Failure && error.code === "not-the-file" ? "save-other-file" : "save-unreadable";
      draw();
    }
  };
  const pick = async () => {
    const handle = await window.showSaveFilePicker?.({ suggestedName: desk.name }).catch(() => undefined);
    if (!handle) return;
    if (await written(desk, handle, bytes)) {
      desk.name = handle.name;
      return done();
    }
    fault = "save-unwritable";
    draw();
  };
  draw();
}
