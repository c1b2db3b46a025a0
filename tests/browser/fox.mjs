// Firefox, as the tests drive it: by what a person reads on the page, with real files in a folder of downloads.

import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
/** Unlocking a file takes seconds on purpose, and a test's machine may be busy. */
const PATIENCE = Number(process.env.URNE_PATIENCE ?? 300_000);

/** Starts Firefox with a folder in which it saves without asking. */
export async function fox() {
  const downloads = mkdtempSync(join(tmpdir(), "urne-fox-"));
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: FIREFOX,
    headless: true,
    args: ["--width=1000", "--height=900"],
    extraPrefsFirefox: {
      "browser.download.dir": downloads,
      "browser.download.folderList": 2,
      "browser.download.useDownloadDir": true,
      "browser.download.always_ask_before_handling_new_types": false,
    },
  });
  return {
    device: () => device(browser),
    /** What is saved by an act, moved to `path` once it is there whole. */
    saved: async (act, path) => {
      const before = new Set(readdirSync(downloads));
      await act();
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        const found = readdirSync(downloads).find((name) => !before.has(name) && !name.endsWith(".part"));
        const whole = found && !existsSync(join(downloads, `${found}.part`)) && statSync(join(downloads, found)).size > 0;
        if (whole) {
          renameSync(join(downloads, found), path);
          return found;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      assert.fail("nothing was saved");
    },
    end: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** A device of its own: a page that keeps what it asks for and what goes wrong in it. */
async function device(browser) {
  const context = await browser.createBrowserContext();
  return watched(await context.newPage());
}

export function watched(page) {
  page.setDefaultTimeout(PATIENCE);
  page.asked = [];
  page.faults = [];
  page.on("request", (request) => page.asked.push(request.url()));
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => {
    if (/Content-Security-Policy|integrity/i.test(message.text())) page.faults.push(message.text());
  });
  return page;
}

/** Nobody but the board was asked, and nothing broke the policy. */
export function clean(page, address) {
  const { origin } = new URL(address);
  // Firefox draws some controls with a font of its own, which it names as data.
  const known = [origin, `blob:${origin}`, "data:font/"];
  const strange = page.asked.filter((url) => !known.some((start) => url.startsWith(start)));
  assert.deepEqual(strange, [], "requests to others");
  assert.deepEqual(page.faults, [], "breaches of the policy");
}

/** Waits for a screen by its heading; says which one is there instead. */
export async function heading(page, text) {
  // A window in the background is drawn and woken up rarely.
  await page.bringToFront();
  try {
    await page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, {}, text);
  } catch {
    assert.fail(`no “${text}”, but ${await page.evaluate(() => document.querySelector("main")?.innerText.slice(0, 800))}\n${page.faults.join("\n")}`);
  }
}

export const says = (page, text) => page.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, text);

/** Clicks the control of these words, once it is there: a button, a link, or a label's field. */
export async function press(page, words) {
  const control = (wanted) => {
    const named = (element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim() === wanted;
    const button = [...document.querySelectorAll("button, summary, a")].find((each) => named(each) && !each.disabled);
    return button ?? [...document.querySelectorAll("label")].find((label) => label.textContent.includes(wanted));
  };
  await page.bringToFront();
  const found = await page.waitForFunction(control, {}, words);
  // Where the click leads to another page, this one may be gone before it can answer.
  await found.evaluate((element) => element.click()).catch((error) => assert.match(String(error), /destroyed|navigat|discarded|aborted/i));
}

/** The id of the field with this label. */
export async function field(page, words) {
  const found = await page.waitForFunction((wanted) => [...document.querySelectorAll("label")].find((label) => label.textContent.trim() === wanted)?.htmlFor, {}, words);
  return found.jsonValue();
}

export async function type(page, words, text) {
  await page.type(`[id="${await field(page, words)}"]`, text);
}

/** Chooses a file for the field with this label. */
export async function choose(page, words, path) {
  const input = await page.$(`[id="${await field(page, words)}"]`);
  await input.uploadFile(path);
}

export const code = (page) => page.$eval("bdi.code", (element) => element.textContent.trim());

/** A server in between that passes everything on but for the files whose names match: at their end it adds a line. */
export async function tampering(address, files) {
  const target = new URL(address);
  const server = createServer((asked, answer) => {
    const headers = { ...asked.headers, host: target.host, "accept-encoding": "identity" };
    const onward = request({ host: target.hostname, port: target.port, path: asked.url, method: asked.method, headers }, (given) => {
      const other = files.test(asked.url);
      if (other) delete given.headers["content-length"];
      answer.writeHead(given.statusCode, given.headers);
      given.on("data", (bytes) => answer.write(bytes));
      given.on("end", () => answer.end(other ? "\n// another booth" : ""));
    });
    asked.pipe(onward);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { address: address.replace(target.host, `127.0.0.1:${server.address().port}`), end: () => server.close() };
}
