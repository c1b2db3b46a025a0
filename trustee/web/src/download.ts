// Files that the page hands to the person.

import { h } from "kit/dom.ts";

/** A link that saves these bytes under a name. */
export function offer(label: string, name: string, bytes: Uint8Array, done: () => void = () => {}): HTMLAnchorElement {
  const file = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: "application/octet-stream" });
  const link = h("a", { class: "button", href: URL.createObjectURL(file), download: name, onclick: done }, label);
  return link;
}

/** A name that no older download has: a person must be able to tell the newest file. */
export function dated(name: string, now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join("");
  return `${name.replace(/(-\d{4}-\d\d-\d\d-\d{6})?( ?\(\d+\))?\.age$/, "")}-${day}-${time}.age`;
}

/** A name of a file made from that of a person. */
export function fileName(person: string): string {
  const plain = person.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return words ? `trustee-${words}.age` : "trustee.age";
}

/** The bytes of a file that was chosen. */
export async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
