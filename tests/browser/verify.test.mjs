// The verify page: every check green for an honest election, the failed check named for a tampered one; from the board
// and from a file without a connection; for everybody.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { clean, device, faultsOf, fits, heading, LANGUAGES, launch, town } from "./support.mjs";

const VECTORS = new URL("../../specs/vectors/", import.meta.url).pathname;
const WORDS = {
  start: { fr: "Commencer la vérification", en: "Start verifying", es: "Empezar a verificar", ca: "Comença a verificar" },
  verified: { fr: "Vérifié : tout est juste", en: "Verified: everything is right", es: "Verificado: todo es correcto", ca: "Verificat: tot és correcte" },
};

let place;
let browser;
let archive;
before(async () => {
  [place, browser] = await Promise.all([town("kinds"), launch()]);
  await place.say("simulate");
  await place.say("finish");
  archive = join(place.folder, "archive.tar");
});
after(async () => {
  await browser?.close();
  place?.end();
});

const origin = () => new URL(place.election).origin;
const start = (page) => page.getByRole("button", { name: WORDS.start.en }).click();

/** The words behind the checks, by their numbers. */
async function standings(page) {
  const words = await page.locator("ol.checks > li .word").allTextContents();
  assert.equal(words.length, 19);
  return Object.fromEntries(words.map((word, i) => [i + 1, word]));
}

/** The page for files, with everything loaded. */
async function filePage(options = {}, query = "") {
  const page = await device(browser, options);
  await page.goto(`${origin()}/verify?lang=en${query}`);
  await heading(page, "Verify an election from a file");
  return page;
}

async function verifyFile(page, file) {
  await page.getByLabel("The record, a file").setInputFiles(file);
  await start(page);
}

async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

test("an honest election from its board: every check green, the result, the report", async () => {
  const page = await device(browser);
  await page.goto(`${place.election}/verify?lang=en&workers=2`);
  await heading(page, "Verify this election");
  await page.getByText(/About .* MB will be downloaded/).waitFor();
  await start(page);
  await heading(page, WORDS.verified.en);
  const found = await standings(page);
  for (const [number, word] of Object.entries(found)) {
    // No paper ballots in this version; a board without other pages names only its own.
    const fine = number === "17" ? ["does not apply"] : ["passed"];
    assert.ok(fine.includes(word), `check ${number}: ${word}`);
  }
  await page.getByRole("heading", { name: "Which projects shall be built?" }).waitFor();
  await page.getByText("Chosen: Yes").first().waitFor();
  const json = await saved(page, "Save the report for programs");
  assert.match(json.name, /^urne-report-[0-9a-f]{8}\.json$/);
  const report = JSON.parse(json.text);
  assert.equal(report.exit, 0);
  assert.equal(report.checks.length, 19);
  const html = await saved(page, "Save the report as a page");
  assert.match(html.text, /VERIFIED: every check passed/);
  // What is shown is what the record's own result says.
  const shown = await page.locator("section", { hasText: "Which projects shall be built?" }).locator("tr", { hasText: "Shade for the pool" }).locator("td").textContent();
  const projects = report.contests.find(({ contest }) => contest === "projects");
  assert.equal(Number(shown), projects.positions.find(({ id }) => id === "pool").total);
  clean(page, place.election);
});

test("a board that serves another booth than the log names fails check 19", async () => {
  const page = await device(browser);
  await page.context().route(/\/elections\/[0-9a-f]{64}\/vote$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${await answer.text()}<!-- another booth -->` });
  });
  await page.goto(`${place.election}/verify?lang=en`);
  await start(page);
  await page.getByText(/vote\.html/).first().waitFor();
  const found = await standings(page);
  assert.equal(found[19], "failed");
  assert.equal(found[18], "passed", "the record itself is right");
});

test("the same record from a file, without a connection", async () => {
  const page = await filePage();
  await page.context().setOffline(true);
  page.requests.length = 0;
  await verifyFile(page, archive);
  await heading(page, WORDS.verified.en);
  const found = await standings(page);
  assert.equal(found[19], "does not apply", "a file has no server to be compared with");
  assert.ok([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18].every((number) => found[number] === "passed"));
  assert.deepEqual(page.requests.filter((url) => !url.startsWith("blob:")), [], "nothing was asked for");
  // Again, still without a connection, and this time the file is dropped.
  await page.getByRole("button", { name: "Verify again" }).click();
  await heading(page, "Verify an election from a file");
  const bytes = [...readFileSync(join(VECTORS, "accept/record-two-bundles.tar"))];
  const handed = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "dropped.tar"));
    return data;
  }, bytes);
  await page.dispatchEvent(".drop", "drop", { dataTransfer: handed });
  await page.getByText("Chosen: dropped.tar").waitFor();
  await start(page);
  await heading(page, WORDS.verified.en);
  assert.deepEqual(page.faults, []);
});

for (const [name, number, words] of [
  ["ballot-copied-later", 10, "Ballots"],
  ["total-off-by-one", 16, "Totals"],
  ["ballot-after-close", 2, "Order"],
]) {
  test(`a tampered record fails by its check: ${name}`, async () => {
    const file = join(VECTORS, `reject/${name}.tar`);
    const wanted = JSON.parse(readFileSync(file.replace(/tar$/, "json"), "utf8"));
    assert.equal(wanted.check, number);
    const page = await filePage({}, "&workers=2");
    await verifyFile(page, file);
    await heading(page, "Not verified: a check failed");
    await page.locator("main").getByText(`Check ${number} failed: ${words}`).waitFor();
    const found = await standings(page);
    assert.equal(found[number], "failed");
    assert.ok(!(await page.getByText("Result, as computed here").isVisible()), "no result is shown");
    if (wanted.place) assert.ok((await page.locator("ol.checks").textContent()).includes(wanted.place), wanted.place);
    assert.deepEqual(await faultsOf(page), []);
    clean(page, place.election);
  });
}

test("one altered byte of the town's own record is found", async () => {
  const bytes = readFileSync(archive);
  // Within the last ballot's proof: letters stay letters.
  const at = bytes.lastIndexOf('"proof":"') + 400;
  bytes[at] = bytes[at] === 65 ? 66 : 65;
  const page = await filePage();
  await verifyFile(page, { name: "altered.tar", mimeType: "application/x-tar", buffer: bytes });
  await heading(page, "Not verified: a check failed");
  const found = await standings(page);
  assert.ok([1, 2, 3, 9, 10].some((number) => found[number] === "failed"));
  assert.notEqual(found[18], "passed");
});

test("a file that is no record is refused in words", async () => {
  const page = await filePage();
  await start(page);
  await page.getByRole("link", { name: "Choose the file of a record first." }).waitFor();
  await verifyFile(page, { name: "x.tar", mimeType: "application/x-tar", buffer: Buffer.from("hello") });
  await page.getByRole("link", { name: /is not the record of an election/ }).waitFor();
  assert.deepEqual(await faultsOf(page), []);
});

test("what one knows from elsewhere is compared", async () => {
  const page = await filePage();
  await page.getByText("What I know from elsewhere").click();
  await page.getByLabel("Id of the election").fill("ab");
  await verifyFile(page, archive);
  await page.getByRole("link", { name: /is not the id of an election/ }).waitFor();
  // Another election's id fails check 5.
  await page.getByLabel("Id of the election").fill("ab".repeat(32));
  await start(page);
  await heading(page, "Not verified: a check failed");
  await page.locator("main").getByText("Check 5 failed: Rules of the election").waitFor();
  await page.getByRole("button", { name: "Verify again" }).click();
  // The right one, and a checkpoint that was kept.
  await page.getByLabel("Id of the election").fill(place.election.split("/").at(-1));
  const checkpoint = await (await fetch(`${place.election}/checkpoint`)).text();
  await page.getByLabel("Checkpoints that I kept").setInputFiles({ name: "monday.txt", mimeType: "text/plain", buffer: Buffer.from(checkpoint) });
  await start(page);
  await heading(page, WORDS.verified.en);
  await page.getByText("What was compared with what you brought").click();
  await page.getByText(/monday\.txt .* is part of this record/).waitFor();
});

test("a worker that dies is never taken for a verified record", async () => {
  const page = await filePage({}, "&workers=2");
  await page.clock.install();
  const [, ...helpers] = page.workers();
  assert.equal(helpers.length, 2);
  for (const helper of helpers) await helper.evaluate(() => self.close()).catch(() => {});
  await verifyFile(page, join(VECTORS, "accept/record-two-bundles.tar"));
  await heading(page, "Verifying…");
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await page.clock.fastForward(301_000);
  await heading(page, "The verification has come to a halt");
  assert.ok(!(await page.getByText(WORDS.verified.en).isVisible()));
});

test("a verification can be stopped and started again", async () => {
  const page = await device(browser);
  // A slow board.
  let release = () => {};
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/tile/**", async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await page.goto(`${place.election}/verify?lang=en&workers=1`);
  await start(page);
  await heading(page, "Verifying…");
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("The verification was stopped.").waitFor();
  release();
  await start(page);
  await heading(page, WORDS.verified.en);
});

for (const [name, options] of [
  ["320 pixels wide", { viewport: { width: 320, height: 640 } }],
  ["dark", { colorScheme: "dark" }],
  ["forced colours", { forcedColors: "active" }],
]) {
  test(`every screen in every language, ${name}`, async () => {
    const page = await filePage(options);
    const look = async (where) => {
      for (const lang of LANGUAGES) {
        await page.locator("#language").selectOption(lang);
        await page.evaluate(() => document.querySelectorAll("details").forEach((details) => (details.open = true)));
        assert.deepEqual(await faultsOf(page), [], `${where} in ${lang}`);
        await fits(page);
      }
      await page.locator("#language").selectOption("en");
    };
    await look("file");
    await verifyFile(page, archive);
    await heading(page, WORDS.verified.en);
    await look("verdict");
    await page.goto(`${place.election}/verify?lang=en`);
    await heading(page, "Verify this election");
    await look("start");
    clean(page, place.election);
  });
}
