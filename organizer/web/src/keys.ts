// Signing in: a key file from the disk, or a new key that is saved there. It is never kept in the browser.

import { bdi, button, h, type Child } from "kit/dom.ts";
import { Failure } from "kit/failure.ts";
import { errorSummary, failed, redraw, show } from "kit/shell.ts";
import { t } from "kit/text.ts";
import type { Chosen, Desk } from "./desk.ts";
import { fileField, save } from "./files.ts";

interface Asking {
  role: "organizer" | "registrar";
  /** What stands above: what the page is for. */
  intro: Child[];
  /** Goes on with the public key; throws where the key is that of somebody else. */
  signed: (key: string) => Promise<void>;
}

export function askKey(desk: Desk, asking: Asking): void {
  const { role } = asking;
  let fault: { sentence: string; detail: string } | undefined;
  const wrong = (error: unknown) => {
    if (!(error instanceof Failure) || !/^(key-file|other-key)$/.test(error.code)) return failed(error, draw);
    fault = { sentence: t(`fault-${error.code}`), detail: error.detail };
    draw();
    document.getElementById("errors")?.focus();
  };
  const take = (file: Chosen) => {
    fault = undefined;
    void desk.takeKey(file).then(({ key }) => asking.signed(key)).catch(wrong);
  };
  const make = () => void desk.makeKey().then(({ key, file }) => madeScreen(key, file)).catch(wrong);
  const draw = () =>
    show(() => ({
      title: t(`sign-in-${role}`),
      body: [
        fault ? errorSummary([{ text: fault.sentence, target: "key-file" }]) : false,
        fault ? h("p", { class: "hint" }, bdi(fault.detail, "detail")) : false,
        asking.intro,
        fileField("key-file", t("key-choose"), ".key,text/plain", take, t("key-hint", { file: `${role}.key` })),
        h("h2", {}, t("key-none-title")),
        h("p", {}, t(`key-none-${role}`)),
        h("p", {}, button(t("key-make"), make)),
      ],
    }));
  const madeScreen = (key: string, file: string) => {
    let saved = false;
    const keep = () => {
      save(`${role}.key`, file, "text/plain");
      saved = true;
      redraw();
    };
    show(() => ({
      title: t("key-made-title"),
      body: [
        h("p", { class: "note" }, t("key-made-text")),
        h("p", { class: "actions" }, button(t("key-save"), keep, saved ? "" : "main")),
        h("h2", {}, t("key-public")),
        h("p", {}, bdi(key, "code")),
        h("p", { class: "hint" }, t(`key-public-${role}`)),
        h("p", { class: "actions" }, button(t("continue"), () => void asking.signed(key).catch(wrong), saved ? "main" : "")),
        saved ? false : h("p", { class: "hint" }, t("key-not-saved")),
      ],
    }));
  };
  draw();
}
