// The public pages, which the server writes: for everybody, in every language, on every page, at every stage of an
// election; without a script; live with one.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { clean, device, enter, faultsOf, fill, fits, LANGUAGES, launch, town, vote } from "./support.mjs";

let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([town(), launch()]);
});
after(async () => {
  await browser?.close();
  place?.end();
});

const LOOKS = [
  ["320 pixels wide", { viewport: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
];

/** Every page that the server writes, failures too. */
function pages() {
  const home = place.election;
  const board = new URL("/", home).href;
  return [board, home, `${home}/log`, `${home}/log?entry=none`, `${home}/log/0`, `${home}/log/checkpoint`, `${home}/log/99999`, `${board}nothing`];
}

async function cast() {
  const page = await device(browser);
  await enter(page, place.election, place.voter());
  await fill(page);
  await vote(page);
  await page.context().close();
}

async function look(page, address) {
  for (const lang of LANGUAGES) {
    const url = new URL(address);
    url.searchParams.set("lang", lang);
    await page.goto(url.href);
    assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
    assert.deepEqual(await faultsOf(page), [], `${url}`);
    await fits(page);
    // Written the other way round, nothing sticks out either.
    await page.evaluate(() => { document.documentElement.dir = "rtl"; });
    await fits(page);
  }
}

for (const [name, options] of LOOKS) {
  test(`while voting, every page in every language, ${name}`, async () => {
    const page = await device(browser, options);
    for (const address of pages()) await look(page, address);
    clean(page, place.election);
    await page.context().close();
  });
}

test("the language is chosen on the page and kept", async () => {
  const page = await device(browser, { locale: "es-ES" });
  await page.goto(place.election);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "es");
  await page.getByRole("link", { name: "Català" }).click();
  await page.waitForURL(/lang=ca/);
  await page.getByRole("link", { name: /entrades del registre/ }).click();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "ca");
  await page.context().close();
});

test("without a script everything is there", async () => {
  const page = await device(browser, { javaScriptEnabled: false });
  await page.goto(`${place.election}?lang=en`);
  await page.getByText("You can vote until").waitFor();
  assert.match(await page.locator("[data-number=credentials]").textContent(), /^\d+$/);
  assert.equal(await page.getByRole("link", { name: "Vote", exact: true }).getAttribute("href"), `${new URL(place.election).pathname}/vote?lang=en`);
  await page.getByRole("link", { name: /entries of the record/ }).click();
  await page.getByLabel("Number of an entry").fill("0");
  await page.getByRole("button", { name: "Show the entry" }).click();
  await page.getByRole("heading", { level: 1, name: "Entry 0" }).waitFor();
  await page.getByText("Town Hall").or(page.getByText("Mairie de Valmont")).first().waitFor();
  await page.getByRole("link", { name: "Next entry" }).click();
  await page.getByRole("heading", { level: 1, name: "Entry 1" }).waitFor();
  await page.context().close();
});

test("everything is reached with the keyboard", async () => {
  const page = await device(browser);
  for (const address of [place.election, `${place.election}/log`]) {
    await page.goto(`${address}?lang=en`);
    const wanted = await page.evaluate(() => {
      const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), summary, [tabindex='0']")];
      globalThis.reachable = all.filter((element) => element.checkVisibility());
      return globalThis.reachable.length;
    });
    const seen = new Set();
    for (let tabs = 0; tabs < wanted + 5; tabs += 1) {
      await page.keyboard.press("Tab");
      const [at, outline] = await page.evaluate(() => {
        const { outlineStyle } = getComputedStyle(document.activeElement);
        return [globalThis.reachable.indexOf(document.activeElement), outlineStyle];
      });
      if (at < 0) continue;
      seen.add(at);
      assert.notEqual(outline, "none", "the focus is seen");
    }
    assert.equal(seen.size, wanted, address);
  }
  await page.context().close();
});

test("times are told by the reader's own clock, too", async () => {
  const page = await device(browser, { timezoneId: "America/Martinique" });
  await page.goto(`${place.election}?lang=fr`);
  await page.getByText("à votre heure").first().waitFor();
  clean(page, place.election);
  await page.context().close();
});

test("the number of ballots grows while one looks", async () => {
  const page = await device(browser);
  await page.goto(`${place.election}?lang=en`);
  const number = page.locator("[data-number=ballots]");
  const before = Number(await number.textContent());
  await cast();
  await page.waitForFunction((before) => Number(document.querySelector("[data-number=ballots]").textContent) === before + 1, before, { timeout: 40_000 });
  clean(page, place.election);
  await page.context().close();
});

test("the end of voting is told to those who look", async () => {
  const page = await device(browser);
  await page.goto(`${place.election}?lang=en`);
  await cast();
  await place.say("close");
  await page.getByText("Something has changed in this election.").waitFor({ timeout: 40_000 });
  await page.getByRole("link", { name: "Show the page again" }).click();
  await page.getByText("Voting has ended. The trustees are opening the total.").waitFor();
  await page.context().close();
});

test("the result, with pictures and tables, in every language", async () => {
  await place.say("count");
  for (const [name, options] of LOOKS) {
    const page = await device(browser, options);
    for (const address of pages()) await look(page, address);
    clean(page, place.election);
    if (name === "dark") {
      await page.goto(`${place.election}?lang=fr`);
      const charts = page.locator("main img");
      for (const chart of await charts.all()) {
        await chart.scrollIntoViewIfNeeded();
        await chart.evaluate((image) => image.decode());
        assert.ok(await chart.evaluate((image) => image.naturalWidth > 300), "the picture is drawn");
      }
      assert.ok((await charts.count()) >= 8);
    }
    await page.context().close();
  }
});

test("on paper and without colours the result is all there", async () => {
  const page = await device(browser);
  await page.goto(`${place.election}?lang=en`);
  await page.emulateMedia({ media: "print" });
  for (const heading of await page.locator("main h2, main h3").all()) assert.ok(await heading.isVisible());
  assert.ok(await page.locator(".verdict").first().isVisible());
  assert.ok(await page.locator("table").first().isVisible());
  assert.ok((await page.pdf()).length > 10_000);
  await page.context().close();
});
