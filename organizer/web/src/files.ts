// Files that are chosen, and files that are saved.

import { h } from "kit/dom.ts";
import type { Chosen } from "./desk.ts";

const KEPT_FOR = 60_000;

/** Saves a file where the browser saves files. */
export function save(name: string, content: string | Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}

export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** A field that takes a file. */
export function fileField(id: string, label: string, accept: string, take: (file: Chosen) => void, hint?: string): HTMLElement {
  const input = h("input", { id, type: "file", accept, "aria-describedby": hint ? `${id}-hint` : undefined, onchange: () => {
    const file = input.files?.[0];
    if (!file) return;
    void file.arrayBuffer().then((bytes) => {
      // The same file can be chosen again after it was mended.
      input.value = "";
      take({ name: file.name, bytes: new Uint8Array(bytes) });
    });
  } });
  return h("div", { class: "field" }, h("label", { for: id }, label), hint ? h("p", { id: `${id}-hint`, class: "hint" }, hint) : false, input);
}
