// The keyboard alone: Tab, Shift+Tab, Enter, Space, arrows and typing; and what must hold of every screen for whoever
// has nothing else.

import assert from "node:assert/strict";

// More stops than any screen has.
const MOST = 200;

/** What the keyboard can reach on a screen, gathered in the page: what is shown, and of radio buttons one a group. */
function gather() {
  const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
  const shown = all.filter((element) => element.checkVisibility() && !element.disabled);
  const groups = new Map();
  const single = shown.filter((element) => {
    if (element.type !== "radio") return true;
    const known = groups.get(element.name);
    if (!known || element.checked) groups.set(element.name, element);
    return false;
  });
  const set = new Set([...single, ...groups.values()]);
  globalThis.stops = shown.filter((element) => set.has(element));
  globalThis.left = undefined;
  return globalThis.stops.length;
}

/** Where the focus is, how it looks there, and how the element looks that had it before. */
function here() {
  const element = document.activeElement;
  const looks = (each) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each);
    return [outlineStyle === "none" ? "" : `${outlineWidth} ${outlineColor}`, boxShadow].join(" / ");
  };
  const before = globalThis.left;
  globalThis.left = element;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 40)];
  const top = document.elementFromPoint(x, y);
  return {
    at: globalThis.stops.indexOf(element),
    body: element === document.body,
    what: element.outerHTML.slice(0, 120),
    looks: looks(element),
    // A part that the browser draws into a field, such as the button of a calendar, shows the focus itself.
    inner: !element.matches(":focus-visible"),
    before: before && before !== element ? looks(before) : undefined,
    covered: !top || !(element.contains(top) || top.contains(element) || [...(element.labels ?? [])].some((label) => label.contains(top))),
  };
}

/**
 * Tabs once through the whole screen and back to where it began. Every stop is in the window and looks otherwise with
 * the focus than without; the order is that of the document; nothing is left out and nothing holds the focus.
 */
export async function tour(page) {
  const wanted = await page.evaluate(gather);
  const title = await page.locator("h1").textContent();
  const seen = new Set();
  let [first, last, turns] = [undefined, undefined, 0];
  for (let tabs = 0; ; tabs += 1) {
    assert.ok(tabs < MOST, `${title}: the keyboard does not come out again`);
    await page.keyboard.press("Tab");
    const now = await page.evaluate(here);
    if (last?.picture) assert.notDeepEqual(await last.field.screenshot(), last.picture, `${title}: the focus is not seen in ${last.what}`);
    else if (last && now.before !== undefined) assert.notEqual(now.before, last.looks, `${title}: the focus is not seen on ${last.what}`);
    // Out of the page, to the browser's own controls.
    if (now.body) continue;
    assert.ok(now.at >= 0, `${title}: the focus is where it should not be, ${now.what}`);
    assert.ok(!now.covered, `${title}: the focus is on what is not in the window, ${now.what}`);
    if (last && now.at < last.at) turns += 1;
    assert.ok(turns <= 1, `${title}: the order goes back to ${now.what}`);
    if (now.at === first && turns === 1) break;
    first ??= now.at;
    seen.add(now.at);
    last = now;
    if (!now.inner) continue;
    last.field = await page.evaluateHandle(() => document.activeElement);
    last.picture = await last.field.screenshot();
  }
  const missed = await page.evaluate((reached) => globalThis.stops.filter((_, i) => !reached.includes(i)).map((element) => element.outerHTML.slice(0, 120)), [...seen]);
  assert.deepEqual(missed, [], `${title}: not reached`);
  assert.equal(seen.size, wanted);
  // Back and on: the same place. What follows begins before it, as on a new screen.
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  assert.equal((await page.evaluate(here)).at, first, `${title}: Shift+Tab and Tab lead to another place`);
  await page.keyboard.press("Shift+Tab");
}

/** A new screen: the focus is on its heading, and all of it is within reach. */
export async function screen(page, title) {
  await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", `${title}: the focus is on the heading`);
  await tour(page);
}

/** The list of what must be mended has the focus; its first link leads to the field. */
export async function toFault(page, text) {
  await page.getByRole("alert").getByText(text).first().waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "errors");
  await tour(page);
  await reach(page, text);
  const target = await page.evaluate(() => document.activeElement.getAttribute("href").slice(1));
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), target);
}

/** Tabs on to what has this name, or back to it. */
export async function reach(page, name, key = "Tab") {
  for (let tabs = 0; tabs < MOST; tabs += 1) {
    await page.keyboard.press(key);
    const names = await page.evaluate(() => {
      const element = document.activeElement;
      const texts = [element.getAttribute("aria-label"), element.tagName === "SELECT" ? "" : element.textContent, ...[...(element.labels ?? [])].map((label) => label.textContent)];
      return texts.map((text) => (text ?? "").trim());
    });
    if (names.some((each) => (name instanceof RegExp ? name.test(each) : each === name))) return;
  }
  assert.fail(`the keyboard does not reach ${name}`);
}

/** Tabs on to a button or link and presses it. */
export async function press(page, name, key = "Enter") {
  await reach(page, name);
  await page.keyboard.press(key);
}

/** Tabs on to a field and writes into it; what it held is chosen by the Tab and gives way. */
export async function write(page, label, text) {
  await reach(page, label);
  await page.keyboard.type(text);
  assert.equal(await page.evaluate(() => document.activeElement.value), text, `${label}`);
}

/** Tabs on to a field for files, opens the browser's chooser with Enter, and chooses there. */
export async function choose(page, label, file) {
  await reach(page, label);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(file);
}

/** Tabs on to what saves a file and presses it; the file is kept under this path. */
export async function download(page, name, path) {
  await reach(page, name);
  const [saved] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  await saved.saveAs(path);
}

/** The language menu by arrows: another language and back; the focus stays on the menu. */
export async function languages(page) {
  const state = () => page.evaluate(() => [document.documentElement.lang, document.activeElement.id, document.querySelector("h1").textContent]);
  const [, , title] = await state();
  await reach(page, "Language");
  await page.keyboard.press("ArrowDown");
  const [other, held, words] = await state();
  assert.notEqual(other, "en");
  assert.equal(held, "language");
  assert.notEqual(words, title);
  await page.keyboard.press("ArrowUp");
  assert.deepEqual(await state(), ["en", "language", title]);
}

/** A moment for a field of dates, some minutes from now, typed part by part as the browser's language has them. */
export async function writeMoment(page, label, minutes) {
  const moment = new Date(Date.now() + minutes * 60_000 - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  const [year, month, day, hour, minute] = moment.match(/\d+/g);
  const twelve = `${String(hour % 12 || 12).padStart(2, "0")}${minute}${hour < 12 ? "A" : "P"}`;
  await reach(page, label);
  for (const [date, time] of [[`${month}${day}`, twelve], [`${day}${month}`, `${hour}${minute}`]]) {
    for (let part = 0; part < 6; part += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(`${date}${year}`);
    // A year may have more digits: an arrow leaves it.
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type(time);
    if ((await page.evaluate(() => document.activeElement.value)) === moment) return;
  }
  assert.fail(`${label} does not take ${moment}`);
}
