// The same path in Firefox, which is driven by another tool: a vote of every kind of contest, its receipt, the ballot
// found again, a check on a second device.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import puppeteer from "puppeteer-core";
import { town } from "./support.mjs";

const FIREFOX = process.env.FIREFOX ?? "/usr/bin/firefox-esr";
let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([
    town(),
    puppeteer.launch({ browser: "firefox", executablePath: FIREFOX, headless: true, args: ["--width=1000", "--height=900"] }),
  ]);
});
after(async () => {
  await browser?.close();
  place?.end();
});

/** A page that keeps what it asks for and what goes wrong in it. */
async function device() {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.asked = [];
  page.faults = [];
  page.on("request", (request) => page.asked.push(request.url()));
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (message) => {
    if (/Content-Security-Policy|integrity/i.test(message.text())) page.faults.push(message.text());
  });
  return page;
}

const heading = (page, text) => page.waitForFunction((wanted) => document.querySelector("h1")?.textContent === wanted, {}, text);

/** Clicks the control of these words: a button, or a label's field. */
async function press(page, words) {
  const found = await page.evaluate((wanted) => {
    const named = (element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim() === wanted;
    const button = [...document.querySelectorAll("button, summary, a")].find(named);
    const title = [...document.querySelectorAll("label")].find((label) => label.textContent.includes(wanted));
    const target = button ?? title;
    target?.click();
    return Boolean(target);
  }, words);
  assert.ok(found, `nothing is called ${words}`);
}

async function type(page, words, text) {
  const id = await page.evaluate((wanted) => [...document.querySelectorAll("label")].find((label) => label.textContent.trim() === wanted)?.htmlFor, words);
  assert.ok(id, `no field is called ${words}`);
  await page.type(`#${id}`, text);
}

const next = (page) => press(page, "Continue");

async function enter(page, codes) {
  await page.goto(`${place.election}/vote?lang=en`);
  await heading(page, "Enter your voting code");
  const fields = await page.$$("input.code");
  for (const [i, code] of codes.entries()) await fields[i].type(code);
  await next(page);
}

async function fill(page) {
  await heading(page, "Who chairs the committee?");
  await press(page, "Bo Widerberg");
  await next(page);
  await heading(page, "Who sits on the committee?");
  await press(page, "Dia Ndiaye");
  await next(page);
  await heading(page, "Which projects should be built?");
  await press(page, "Trees on the station square");
  await next(page);
  await heading(page, "Which festivities do you prefer?");
  await type(page, "Music day", "6");
  await next(page);
  await heading(page, "Score the services");
  await type(page, "Roads", "2");
  await next(page);
  await heading(page, "What do you think of the plans?");
  await page.evaluate(() => document.querySelectorAll("fieldset.graded").forEach((set) => set.querySelector("input").click()));
  await next(page);
  await heading(page, "Which name for the square?");
  await press(page, "Place as 1: Oak Square");
  await next(page);
  await heading(page, "How should the rest be shared out?");
  await type(page, "Sport", "400");
  await next(page);
  await heading(page, "Check your choices, then vote");
}

const code = (page) => page.$eval("bdi.code", (element) => element.textContent.trim());

function clean(page) {
  const origin = new URL(place.election).origin;
  // Firefox draws some controls with a font of its own, which it names as data.
  const known = [origin, `blob:${origin}`, "data:font/"];
  const strange = page.asked.filter((url) => !known.some((start) => url.startsWith(start)));
  assert.deepEqual(strange, [], "requests to others");
  assert.deepEqual(page.faults, [], "breaches of the policy");
}

test("Firefox: a vote of every kind of contest is cast and found again", async () => {
  const page = await device();
  await enter(page, place.voter());
  await fill(page);
  const shown = await code(page);
  await press(page, "Vote");
  await heading(page, "Your vote is in the ballot box");
  assert.equal(await code(page), shown);
  await page.reload();
  await heading(page, "Your vote is in the ballot box");
  await press(page, "See my ballot in the ballot box");
  await heading(page, "Your ballot is in the ballot box");
  clean(page);
});

test("Firefox: a ballot is checked on a second device", async () => {
  const page = await device();
  await enter(page, place.voter());
  await fill(page);
  const shown = await code(page);
  await press(page, "Check this ballot on a second device");
  await heading(page, "Check this ballot");
  const second = await device();
  await second.goto(`${place.election}/check?lang=en`);
  await heading(second, "Check a ballot");
  await second.type("input.code", shown);
  await next(second);
  await heading(second, "This device has noted the tracking code");
  await press(page, "Yes, it is the same");
  await heading(page, "Compare both devices");
  const link = await page.$eval("textarea", (box) => box.value);
  await second.goto(link);
  await heading(second, "This is what the ballot contains");
  const said = (where) => where.$$eval(".review .said", (all) => all.map((each) => each.textContent));
  assert.deepEqual(await said(second), await said(page));
  clean(second);
});

test("Firefox: a mistyped code is told", async () => {
  const page = await device();
  await enter(page, ["ABC"]);
  await page.waitForFunction(() => document.querySelector("#errors")?.textContent.includes("this one has 3"));
  clean(page);
});

test("Firefox: a finished election is verified, every check green", async () => {
  const counted = await town("kinds");
  try {
    await counted.say("simulate");
    await counted.say("finish");
    const page = await device();
    await page.goto(`${counted.election}/verify?lang=en`);
    await heading(page, "Verify this election");
    await page.waitForFunction(() => [...document.querySelectorAll("button")].some((button) => button.textContent.trim() === "Start verifying"));
    await press(page, "Start verifying");
    await heading(page, "Verified: everything is right");
    const words = await page.$$eval("ol.checks > li .word", (all) => all.map((each) => each.textContent));
    assert.equal(words.length, 19);
    assert.deepEqual(words.filter((word) => word !== "passed"), ["does not apply"], "paper alone does not apply");
    assert.deepEqual(page.faults, []);
  } finally {
    counted.end();
  }
});
