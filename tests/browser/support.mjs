// A town with an open poll, and browsers that visit it.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";

const root = resolve(import.meta.dirname, "../..");
export const binaries = process.env.URNE_BINARIES ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// What is compared with what a tool says is English, whatever its developer speaks.
process.env.LC_ALL = "C.UTF-8";

export const LANGUAGES = ["fr", "en", "es", "ca"];

/** Starts a town from a folder of `tests/data`; `say` gives it a word and waits until it has obeyed. */
export async function town(inputs = "village", ...further) {
  const program = join(binaries, "urne-town");
  assert.ok(existsSync(program), "build first: cargo build --workspace --bins");
  const child = spawn(program, [join(root, "tests/data", inputs), ...further], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    assert.ok(!done, "the town has ended");
    return value;
  };
  const { election, codes, folder } = JSON.parse(await next());
  const free = codes[0].map((_, i) => codes.map((list) => list[i]));
  return {
    election,
    /** Where its tools keep their files. */
    folder,
    /** The codes of a voter who has not come yet. */
    voter: () => free.shift(),
    say: async (word) => {
      child.stdin.write(`${word}\n`);
      assert.equal(await next(), "done");
    },
    end: () => child.stdin.end(),
  };
}

export function launch() {
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args });
}

/** A device of its own: a page that notes what it asks of whom, and every breach of its policy. */
export async function device(browser, options = {}) {
  const context = await browser.newContext({ locale: "en-GB", ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  return watch(page);
}

export function watch(page) {
  page.requests = [];
  page.faults = [];
  page.on("request", (request) => page.requests.push(request.url()));
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted|integrity/i.test(message.text())) page.faults.push(message.text());
  });
  return page;
}

/** Nobody but the board was asked, and nothing broke the policy. */
export function clean(page, election) {
  const origin = new URL(election).origin;
  const strange = page.requests.filter((url) => !url.startsWith(origin) && !url.startsWith(`blob:${origin}`));
  assert.deepEqual(strange, [], "requests to others");
  assert.deepEqual(page.faults, [], "breaches of the policy");
}

/** Waits for a screen by its heading. */
export async function heading(page, text) {
  await page.getByRole("heading", { level: 1, name: text }).waitFor();
}

export const next = (page) => page.getByRole("button", { name: "Continue", exact: true }).click();

/** Opens the booth and shows the codes. */
export async function enter(page, election, codes, lang = "en") {
  await page.goto(`${election}/vote?lang=${lang}`);
  await heading(page, "Enter your voting code");
  const fields = page.locator("input.code");
  for (const [i, code] of codes.entries()) await fields.nth(i).fill(code);
  await next(page);
}

/** Fills in every contest of the village; each ends with "Continue". */
export async function fill(page) {
  await heading(page, "Who chairs the committee?");
  await page.getByLabel("Bo Widerberg").check();
  await next(page);
  await heading(page, "Who sits on the committee?");
  await page.getByLabel("Dia Ndiaye").check();
  await page.getByLabel("Fay Weldon").check();
  await next(page);
  await heading(page, "Which projects should be built?");
  await page.getByLabel("Trees on the station square").check();
  await page.getByLabel("Shade for the swimming pool").check();
  await next(page);
  await heading(page, "Which festivities do you prefer?");
  await page.getByLabel("Music day", { exact: true }).fill("6");
  await page.getByLabel("Christmas market", { exact: true }).fill("3");
  await page.getByRole("button", { name: "More for Christmas market" }).click();
  await next(page);
  await heading(page, "Score the services");
  await page.getByLabel("Roads", { exact: true }).fill("2");
  await page.getByLabel("School", { exact: true }).fill("5");
  await next(page);
  await heading(page, "What do you think of the plans?");
  await page.getByRole("group", { name: "Northern plan" }).getByLabel("Good").check();
  await page.getByRole("group", { name: "Southern plan" }).getByLabel("No opinion").check();
  await next(page);
  await heading(page, "Which name for the square?");
  await page.getByRole("button", { name: "Place as 1: Oak Square" }).click();
  await page.getByRole("button", { name: "Place as 2: Peace Square" }).click();
  await page.getByRole("button", { name: "Move Peace Square up" }).click();
  await next(page);
  await heading(page, "How should the rest be shared out?");
  await page.getByLabel("Sport", { exact: true }).fill("400");
  await page.getByLabel("Culture", { exact: true }).fill("350");
  await next(page);
  await heading(page, "Check your choices, then vote");
}

export async function vote(page) {
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await heading(page, "Your vote is in the ballot box");
}

/** The code that stands behind a term of the receipt, or on the review. */
export async function trackingCode(page) {
  return (await page.locator("bdi.code").first().textContent()).trim();
}

/** Everything that axe-core holds against a page. */
export async function faultsOf(page) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
}

/** Nothing is wider than the window. */
export async function fits(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `the page is ${content} wide in a window of ${window}`);
}
