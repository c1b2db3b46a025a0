// The same path in Firefox, which is driven by another tool: a vote of every kind of contest, its receipt, the ballot
// found again, a check on a second device.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clean, code, fox, heading, press, says, tampering, type, watched } from "./fox.mjs";
import { town } from "./support.mjs";

let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([town(), fox()]);
});
after(async () => {
  await browser?.end();
  place?.end();
});

const device = () => browser.device();
const next = (page) => press(page, "Continue");

async function enter(page, codes, election = place.election) {
  await page.goto(`${election}/vote?lang=en`);
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
  clean(page, place.election);
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
  clean(second, place.election);
});

test("Firefox: a vote is replaced from another device", async () => {
  const codes = place.voter();
  const page = await device();
  await enter(page, codes);
  await fill(page);
  await press(page, "Vote");
  await heading(page, "Your vote is in the ballot box");
  const other = await device();
  await enter(other, codes);
  await heading(other, "You have voted already");
  assert.equal(await code(other), await code(page));
  await press(other, "Vote again");
  await fill(other);
  await press(other, "Vote");
  await heading(other, "Your vote is in the ballot box");
  await press(page, "See my ballot in the ballot box");
  await says(page, "A later vote with the same code has taken its place");
  clean(other, place.election);
});

test("Firefox: a board that is killed while the vote is sent gets it after its restart", async () => {
  const page = await device();
  await enter(page, place.voter());
  await fill(page);
  const shown = await code(page);
  await place.say("kill");
  await press(page, "Vote");
  await heading(page, "No connection to the ballot box yet");
  // The page is closed meanwhile, and opened again when the board is back: it goes on by itself.
  const context = page.browserContext();
  await page.close();
  await place.say("restart");
  const again = watched(await context.newPage());
  await again.goto(`${place.election}/vote?lang=en`);
  await heading(again, "Your vote is in the ballot box");
  assert.equal(await code(again), shown);
});

test("Firefox: files that are not those of the page are not run", async () => {
  for (const [files, refused] of [[/voter-worker-/, "This page has been tampered with"], [/voter-[0-9a-f]+\.wasm/, "This page has been tampered with"]]) {
    const other = await tampering(place.election, files);
    try {
      const page = await device();
      await page.goto(`${other.address}/vote?lang=en`);
      await heading(page, refused);
      assert.ok(page.faults.some((fault) => /integrity/i.test(fault)), "the browser says why");
    } finally {
      other.end();
    }
  }
  // The page's own script: nothing of it runs, and what stands there says so.
  const other = await tampering(place.election, /\/vote-[0-9a-f]+\.js/);
  try {
    const page = await device();
    await page.goto(`${other.address}/vote?lang=en`);
    await says(page, "do not vote here and tell the organizer");
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(await page.$("h1"), null);
  } finally {
    other.end();
  }
});

test("Firefox: a mistyped code is told", async () => {
  const page = await device();
  await enter(page, ["ABC"]);
  await page.waitForFunction(() => document.querySelector("#errors")?.textContent.includes("this one has 3"));
  clean(page, place.election);
});

test("Firefox: after the close nobody votes, and everybody finds", async () => {
  const page = await device();
  await enter(page, place.voter());
  await fill(page);
  await place.say("close");
  await press(page, "Vote");
  await heading(page, "Your vote was not taken");
  await says(page, "The poll is closed.");
  const late = await device();
  await late.goto(`${place.election}/vote?lang=en`);
  await heading(late, "The poll is closed");
  clean(page, place.election);
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
