// What every page must be for everybody: no fault that axe-core finds, in every language; narrow windows; the
// keyboard alone; paper.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clean, device, enter, faultsOf, fill, fits, heading, LANGUAGES, launch, next, town, vote } from "./support.mjs";

let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([town(), launch()]);
});
after(async () => {
  await browser?.close();
  place?.end();
});

async function look(page, where) {
  for (const lang of LANGUAGES) {
    await page.locator("#language").selectOption(lang);
    assert.deepEqual(await faultsOf(page), [], `${where} in ${lang}`);
    await fits(page);
  }
  await page.locator("#language").selectOption("en");
}

for (const [name, options] of [
  ["320 pixels wide", { viewport: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
]) {
  test(`every screen in every language, ${name}`, async () => {
    const page = await device(browser, options);
    await page.goto(`${place.election}/vote?lang=en`);
    await heading(page, "Enter your voting code");
    await look(page, "code");
    await enter(page, place.election, place.voter());
    await heading(page, "Who chairs the committee?");
    // A fault on the way, then the path as it should be, with a look at every screen.
    await next(page);
    await look(page, "error");
    await fill(page);
    await look(page, "review");
    for (let step = 8; step > 0; step -= 1) {
      await page.goBack();
      await page.waitForTimeout(100);
      await look(page, `contest ${step}`);
    }
    for (let step = 1; step <= 8; step += 1) await next(page);
    await heading(page, "Check your choices, then vote");
    await vote(page);
    await look(page, "receipt");
    await page.goto(`${place.election}/find?lang=en`);
    await heading(page, "Find my ballot");
    await look(page, "find");
    await page.goto(`${place.election}/check?lang=en`);
    await heading(page, "Check a ballot");
    await look(page, "second device");
    clean(page, place.election);
  });
}

test("a whole vote with the keyboard alone", async () => {
  const page = await device(browser);
  const [code] = place.voter();
  await page.goto(`${place.election}/vote?lang=en`);
  await heading(page, "Enter your voting code");
  /** Tabs on to the element with this name and gives it a key. */
  const press = async (name, ...keys) => {
    for (let tabs = 0; tabs < 60; tabs += 1) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element?.labels?.[0]?.textContent ?? "";
        return [element?.getAttribute("aria-label") ?? "", element?.textContent ?? "", label].map((text) => text.trim());
      });
      if (!now.includes(name)) continue;
      for (const key of keys) await page.keyboard.press(key);
      return;
    }
    assert.fail(`the keyboard does not reach ${name}`);
  };
  await press("Voting code");
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await heading(page, "Who chairs the committee?");
  await page.keyboard.press("Tab");
  await press("Continue", "Shift+Tab", "ArrowDown");
  await press("Continue", "Enter");
  await heading(page, "Who sits on the committee?");
  await press("Fay Weldon", "Space");
  await press("Continue", "Enter");
  await heading(page, "Which projects should be built?");
  await press("A box of books at the harbour€3,800", "Space");
  await press("Continue", "Enter");
  await heading(page, "Which festivities do you prefer?");
  await press("More for Music day", "Enter", "Enter", "Enter", "Enter", "Enter", "Enter");
  await press("More for Harvest fair", "Enter", "Enter", "Enter", "Enter");
  await press("Continue", "Enter");
  await heading(page, "Score the services");
  await press("Continue", "Enter");
  await heading(page, "What do you think of the plans?");
  await press("Good", "Space");
  await press("Good", "Space");
  await press("Continue", "Enter");
  await heading(page, "Which name for the square?");
  await press("Place as 1: Oak Square", "Enter");
  await press("Place as 2: Peace Square", "Enter");
  await press("Move Peace Square up", "Enter");
  await press("Continue", "Enter");
  await heading(page, "How should the rest be shared out?");
  await press("Sport");
  await page.keyboard.type("1000");
  await press("Continue", "Enter");
  await heading(page, "Check your choices, then vote");
  assert.match(await page.locator(".review").textContent(), /Peace Square.*Oak Square/s);
  await press("Vote", "Enter");
  await heading(page, "Your vote is in the ballot box");
});

test("the receipt on paper holds what is needed and nothing else", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await fill(page);
  await vote(page);
  await page.emulateMedia({ media: "print" });
  const visible = await page.evaluate(() => document.body.innerText);
  for (const needed of ["Your vote is in the ballot box", "Tracking code", "Voter number", "Cast on"]) assert.ok(visible.includes(needed), needed);
  for (const needless of ["Save the receipt", "Language", "And later?"]) assert.ok(!visible.includes(needless), needless);
  const box = await page.locator("svg.qr").boundingBox();
  assert.ok(box && box.width > 150 && box.width < 250, "a QR code of 5 cm");
});

test("a closed poll takes no vote and says so", async () => {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await fill(page);
  await place.say("close");
  await page.getByRole("button", { name: "Vote", exact: true }).click();
  await heading(page, "Your vote was not taken");
  await page.getByText("The poll is closed.").waitFor();
  const late = await device(browser);
  await late.goto(`${place.election}/vote?lang=en`);
  await heading(late, "The poll is closed");
  assert.deepEqual(await faultsOf(late), []);
  clean(late, place.election);
});
