// The path of a vote, with real browsers against a real board.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clean, device, enter, faultsOf, fill, heading, launch, next, town, trackingCode, vote, watch } from "./support.mjs";

let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([town(), launch()]);
});
after(async () => {
  await browser?.close();
  place?.end();
});

test("a vote of every kind of contest, its receipt, and the ballot found again", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await heading(page, "Who chairs the committee?");
  const asked = page.requests.length;
  await fill(page);
  assert.equal(page.requests.length, asked, "nothing is asked of the network between code and vote");
  const shown = await trackingCode(page);
  await vote(page);
  assert.equal(await trackingCode(page), shown, "the code of the review is that of the receipt");
  const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the receipt" }).click()]);
  const receipt = await saved.path();
  await page.getByRole("link", { name: "See my ballot in the ballot box" }).click();
  await heading(page, "Your ballot is in the ballot box");
  await page.getByText("this one counts").waitFor();
  clean(page, place.election);

  const other = await device(browser);
  await other.goto(`${place.election}/find?lang=en`);
  await heading(other, "Find my ballot");
  await other.locator("input[type=file]").setInputFiles(receipt);
  await heading(other, "Your ballot is in the ballot box");
  clean(other, place.election);
});

test("a vote is replaced, from another device too", async () => {
  const codes = place.voter();
  const page = await device(browser);
  await enter(page, place.election, codes);
  await fill(page);
  await vote(page);
  const first = await trackingCode(page);
  const receipt = page.url();
  assert.ok(receipt.endsWith("lang=en"));

  const other = await device(browser);
  await enter(other, place.election, codes);
  await heading(other, "You have voted already");
  assert.equal(await trackingCode(other), first);
  await other.getByText("Not cast on this device").waitFor();
  await other.getByRole("button", { name: "Vote again" }).click();
  await fill(other);
  await vote(other);
  assert.notEqual(await trackingCode(other), first);

  await page.getByRole("link", { name: "See my ballot in the ballot box" }).click();
  await page.getByText("A later vote with the same code has taken its place").waitFor();
});

test("a wrong code is told apart from a mistyped one", async () => {
  const page = await device(browser);
  const [code] = place.voter();
  await enter(page, place.election, ["ABC"]);
  await page.getByRole("alert").getByText("this one has 3").waitFor();
  const last = code.at(-1) === "0" ? "1" : "0";
  await page.locator("input.code").fill(code.slice(0, -1) + last);
  await next(page);
  await page.getByRole("alert").getByText("typing mistake").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "errors");
  // A code of nobody: the checksum holds, the roll does not know it.
  await page.locator("input.code").fill("0".repeat(28));
  await next(page);
  await page.getByRole("alert").getByText("not on the electoral roll").waitFor();
  // Small letters, no dashes, blanks around: the same code.
  await page.locator("input.code").fill(`  ${code.replaceAll("-", "").toLowerCase()} `);
  await next(page);
  await heading(page, "Who chairs the committee?");
});

test("a code in the address's fragment leaves no trace there", async () => {
  const page = await device(browser);
  const [code] = place.voter();
  await page.goto(`${place.election}/vote?lang=en#code=${code}`);
  await heading(page, "Enter your voting code");
  assert.equal(await page.locator("input.code").inputValue(), code);
  assert.equal(new URL(page.url()).hash, "");
  assert.ok(!page.requests.some((url) => url.includes(code)));
});

test("answers that are not allowed are named, and lead to where they are mended", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await heading(page, "Who chairs the committee?");
  await next(page);
  await page.getByRole("alert").getByText("Choose an option.").waitFor();
  await page.getByLabel("Blank vote").check();
  await next(page);
  await heading(page, "Who sits on the committee?");
  for (const name of ["Dia Ndiaye", "Éli Bourgeois", "Fay Weldon"]) await page.getByLabel(name).check();
  await next(page);
  await page.getByRole("alert").getByText("2 are allowed").waitFor();
  await page.getByLabel("Éli Bourgeois").uncheck();
  await next(page);
  await heading(page, "Which projects should be built?");
  for (const name of ["Trees on the station square", "Shade for the swimming pool", "A lock-up for bicycles"]) await page.getByLabel(name).check();
  await page.getByText("€30,500 too much").waitFor();
  await next(page);
  await page.getByRole("alert").getByText("costs €30,500 more").waitFor();
  await page.getByLabel("Blank vote").check();
  assert.equal(await page.getByLabel("A lock-up for bicycles").isChecked(), false);
  await next(page);
  await heading(page, "Which festivities do you prefer?");
  await page.getByLabel("Music day", { exact: true }).fill("7");
  await next(page);
  await page.getByRole("alert").getByText("Music day: give a number from 0 to 6.").waitFor();
  assert.deepEqual(await faultsOf(page), []);
});

test("an amount that could mean two things is not taken", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await fill(page);
  await page.getByRole("button", { name: "Change: How should the rest be shared out?" }).click();
  await heading(page, "How should the rest be shared out?");
  const sport = page.getByLabel("Sport", { exact: true });
  for (const typed of ["1.500", "1,500"]) {
    await sport.fill(typed);
    await next(page);
    await page.getByRole("alert").getByText("Sport: give a number").waitFor();
    await heading(page, "How should the rest be shared out?");
  }
  await sport.fill("400,00");
  await next(page);
  await heading(page, "Check your choices, then vote");
});

test("reload, double click and the back button neither lose nor double a vote", async () => {
  const page = await device(browser);
  const codes = place.voter();
  await enter(page, place.election, codes);
  await fill(page);
  let posted = 0;
  page.on("request", (request) => (posted += request.method() === "POST" ? 1 : 0));
  await page.getByRole("button", { name: "Vote", exact: true }).dblclick();
  await heading(page, "Your vote is in the ballot box");
  assert.equal(posted, 1);
  const code = await trackingCode(page);
  await page.goBack();
  await heading(page, "Your vote is in the ballot box");
  await page.reload();
  await heading(page, "Your vote is in the ballot box");
  assert.equal(await trackingCode(page), code);
});

test("a ballot is checked on a second device, is used up by it, and a fresh one is cast", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await fill(page);
  const code = await trackingCode(page);
  await page.getByText("Not sure whether this device").click();
  await page.getByRole("button", { name: "Check this ballot on a second device" }).click();
  await heading(page, "Check this ballot");

  const second = await device(browser);
  await second.goto(`${place.election}/check?lang=en`);
  await heading(second, "Check a ballot");
  await second.locator("input.code").fill(code.toLowerCase());
  await next(second);
  await heading(second, "This device has noted the tracking code");
  assert.equal(await trackingCode(second), code);

  await page.getByRole("button", { name: "Yes, it is the same" }).click();
  await heading(page, "Compare both devices");
  await page.getByText("Copy instead of scanning").click();
  const link = await page.locator("textarea").inputValue();
  await second.goto(link);
  await heading(second, "This is what the ballot contains");
  const said = (where) => where.locator(".review .said").allTextContents();
  assert.deepEqual(await said(second), await said(page));
  assert.deepEqual(await faultsOf(second), []);
  clean(second, place.election);

  await page.getByRole("button", { name: "It is the same" }).click();
  await heading(page, "Check your choices, then vote");
  assert.notEqual(await trackingCode(page), code);
  await vote(page);
});

test("the second device needs no connection once its page is there", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await fill(page);
  const code = await trackingCode(page);
  const second = await device(browser);
  await second.goto(`${place.election}/check?lang=en`);
  await heading(second, "Check a ballot");
  await second.context().setOffline(true);
  const asked = second.requests.length;
  await second.locator("input.code").fill(code);
  await next(second);
  await heading(second, "This device has noted the tracking code");
  await page.getByText("Not sure whether this device").click();
  await page.getByRole("button", { name: "Check this ballot on a second device" }).click();
  await page.getByRole("button", { name: "Yes, it is the same" }).click();
  await page.getByText("Copy instead of scanning").click();
  const link = await page.locator("textarea").inputValue();
  await second.getByText("Paste instead of scanning").click();
  await second.getByLabel("Text from the voting device").fill(link);
  await next(second);
  await heading(second, "This is what the ballot contains");
  assert.equal(second.requests.length, asked, "nothing was asked for");
});

test("with two registrars two codes are needed, in either order", async () => {
  const twofold = await town("village", "--registrars", "2");
  try {
    const page = await device(browser);
    const [one, other] = twofold.voter();
    const [stranger] = twofold.voter();
    await enter(page, twofold.election, [one, stranger]);
    await page.getByRole("alert").getByText("not on the electoral roll").waitFor();
    await enter(page, twofold.election, [other, one]);
    await fill(page);
    await vote(page);
    clean(page, twofold.election);
  } finally {
    twofold.end();
  }
});

test("a second device that holds another code says that something is wrong", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await fill(page);
  await page.getByText("Not sure whether this device").click();
  await page.getByRole("button", { name: "Check this ballot on a second device" }).click();
  await page.getByRole("button", { name: "Yes, it is the same" }).click();
  await page.getByText("Copy instead of scanning").click();
  const link = await page.locator("textarea").inputValue();
  const second = await device(browser);
  await second.goto(`${place.election}/check?lang=en#t=${"a".repeat(64)}`);
  await heading(second, "This device has noted the tracking code");
  await second.goto(link);
  await heading(second, "This ballot does not pass the check");
});

test("a board that is killed while the vote is sent gets it after its restart", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await fill(page);
  const code = await trackingCode(page);
  await place.say("kill");
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await heading(page, "No connection to the ballot box yet");
  // The page is closed meanwhile, and opened again when the board is back: it goes on by itself.
  const context = page.context();
  await page.close({ runBeforeUnload: false });
  await place.say("restart");
  const again = watch(await context.newPage());
  await again.goto(`${place.election}/vote?lang=en`);
  await heading(again, "Your vote is in the ballot box");
  assert.equal(await trackingCode(again), code);
  clean(again, place.election);
});

test("files that are not those of the page are not run", async () => {
  const page = await device(browser);
  await page.route("**/assets/voter-worker-*.js", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}\n// another booth` });
  });
  await page.goto(`${place.election}/vote?lang=en`);
  await heading(page, "This page has been tampered with");
  assert.ok(page.faults.some((fault) => /integrity/i.test(fault)));
});

test("two windows do not sign two votes over one", async () => {
  const codes = place.voter();
  const one = await device(browser);
  await enter(one, place.election, codes);
  await fill(one);
  const other = watch(await one.context().newPage());
  await enter(other, place.election, codes);
  await fill(other);
  await vote(one);
  await other.getByRole("button", { name: "Vote", exact: true }).click();
  await heading(other, "You have signed this vote already in another window");
});
