// Elements without markup in strings.

export type Child = Node | string | false | null | undefined | Child[];
type Value = string | number | boolean | undefined | ((event: Event) => void);

/** An element; `on...` members are listeners, true is an attribute without a value, false and undefined none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

export function append(parent: Node, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (typeof child === "string") parent.appendChild(document.createTextNode(child));
    else if (child) parent.appendChild(child);
  }
}

let counter = 0;

/** An id that no other element has. */
export function freshId(): string {
  counter += 1;
  return `x${counter}`;
}

/** A code or number that keeps its direction within any text. */
export function bdi(text: string, className?: string): HTMLElement {
  return h("bdi", { class: className, dir: "ltr" }, text);
}

/** A button that does something. */
export function button(label: string, act: () => void, className = ""): HTMLButtonElement {
  return h("button", { type: "button", class: className, onclick: act }, label);
}

/** Says something to people who use a screen reader. */
export function announce(text: string): void {
  const live = document.getElementById("live");
  if (live) live.textContent = text;
}
