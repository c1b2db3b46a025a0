// A whole election by the keyboard alone: registrar, organizer and a trustee, every screen of theirs on the way. A
// second trustee and the voters act by command line.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { choose, download, languages, press, reach, screen, toFault, write, writeMoment } from "./keys.mjs";
import { office, publicKey } from "./office.mjs";
import { clean, device, heading, launch } from "./support.mjs";

const PASSPHRASE = "a play's passphrase";
// Locking a new file takes seconds on purpose, and a test's machine may be busy.
const PATIENCE = 180_000;
const VOTERS = ["ada", "bo", "cy", "di"];

let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([office(), launch()]);
});
after(async () => {
  await browser?.close();
  place?.end();
});

const keys = { trustees: [] };
const pages = {};
let election;

/** A window of somebody who has no mouse. */
async function visit(role, address) {
  await pages[role]?.context().close();
  const page = await device(browser, { acceptDownloads: true });
  page.context().setDefaultTimeout(PATIENCE);
  // Without these a page saves and chooses files as in every browser; their dialogs are the system's own.
  await page.addInitScript(() => {
    for (const name of ["showSaveFilePicker", "showOpenFilePicker"]) Object.defineProperty(globalThis, name, { value: undefined });
  });
  // Choosers are answered here from the beginning, not by a window of the system.
  page.on("filechooser", () => {});
  await page.goto(`${address}?lang=en`);
  pages[role] = page;
  return page;
}

/** Makes a key and saves it; gives the public part. */
async function newKey(page, role) {
  await press(page, "Make a new key");
  await screen(page, "Your new key");
  await download(page, "Save the key file", place.file(`${role}.key`));
  await holds(page, "Save the key file");
  await press(page, "Continue");
  return readFileSync(place.file(`${role}.key`), "utf8").split(" ")[2];
}

/** The focus is still where it was, although the screen was drawn again. */
async function holds(page, name) {
  const held = await page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent);
  assert.equal(held.trim(), name, "the focus is lost");
}

test("the registrar makes a key", async () => {
  const page = await visit("registrar", `${place.address}/register`);
  await screen(page, "Sign in as registrar");
  await languages(page);
  keys.registrar = await newKey(page, "registrar");
  await screen(page, "Your key is ready");
  clean(page, place.address);
});

test("the trustee makes a key and saves its file", async () => {
  const page = await visit("trustee", `${place.address}/trustee`);
  await screen(page, "Trustee of an election");
  await languages(page);
  await press(page, "Create a new key");
  await screen(page, "Create a new key");
  await press(page, "Create the key");
  await toFault(page, "Enter your name.");
  await page.keyboard.type("Trustee 1");
  await write(page, "Passphrase", PASSPHRASE);
  await write(page, "The same passphrase again", PASSPHRASE);
  await page.keyboard.press("Enter");
  await save(page);
  await screen(page, "Your key");
  keys.trustees.push((await page.locator("bdi.code").first().textContent()).trim().split("=")[1]);
  await press(page, "Print a backup");
  await screen(page, "Backup on paper");
  await press(page, "Back");
  await heading(page, "Your key");
  clean(page, place.address);
  keys.trustees.push(publicKey(await place.trustee(2, "key", "--name", "Trustee 2")));
});

/** Saves what the trustee's page hands out, and chooses it again. */
async function save(page) {
  await screen(page, "Save your file now");
  const link = await page.locator("a[download]").getAttribute("href");
  await download(page, /^Download /, place.file("trustee-1.age"));
  await choose(page, "Now choose the file that you have just saved.", place.file("trustee-1.age"));
  await page.waitForFunction((old) => document.querySelector("a[download]")?.getAttribute("href") !== old, link);
}

test("the organizer fills in a draft, mends its faults, previews it and hands it in", async () => {
  const page = await visit("organizer", `${place.address}/organize`);
  await screen(page, "Sign in as organizer");
  await choose(page, "Choose your key file", place.file("registrar.key"));
  await toFault(page, "This is not a key file for this page.");
  await newKey(page, "organizer");
  await screen(page, "What shall people vote on?");
  await languages(page);
  await press(page, "Yes or no");
  await screen(page, "Draft of the election");
  await press(page, "Check and preview");
  await toFault(page, "Give the election a title.");

  // From the title on, each field in its turn.
  await page.keyboard.type("Assembly of the harbour");
  await write(page, "Organizer", "Harbour association");
  await press(page, "Votes are taken as soon as I open the poll", "Space");
  await writeMoment(page, "Closes", 24 * 60);
  await press(page, "The organizer may close earlier", "Space");
  await write(page, "Question", "Shall the quay be rebuilt?");
  await write(page, "Name", "Town hall");
  await write(page, "Public key", keys.registrar);
  await write(page, "Name", "Trustee 1");
  await write(page, "Public key", keys.trustees[0]);
  await write(page, "Name", "Trustee 2");
  await write(page, "Public key", "not a key");
  await press(page, "Take out number 3");
  await holds(page, "Add a trustee");
  await write(page, "Fewest ballots for a total", "2");

  // A fault that the check finds leads to its field, too.
  await press(page, "Check and preview");
  await toFault(page, /is not a public key/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "trustees.1.key");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(keys.trustees[1]);
  await press(page, "Rules of question 1", "Space");
  await press(page, "Check and preview");

  await screen(page, "Preview");
  await press(page, "Yes", "Space");
  assert.ok(await page.getByLabel("Yes", { exact: true }).isChecked());
  await page.keyboard.press("ArrowDown");
  assert.ok(await page.getByLabel("No", { exact: true }).isChecked());
  if (await page.locator("#anyway").count()) {
    await press(page, "Hand the election in");
    await toFault(page, /Look at the doubtful points/);
    await page.keyboard.press("Space");
    assert.equal(await page.evaluate(() => document.activeElement.id), "anyway");
  }
  await press(page, "Change the draft");
  await heading(page, "Draft of the election");
  await press(page, "Check and preview");
  await heading(page, "Preview");
  if (await page.locator("#anyway").count()) await press(page, /doubtful point/, "Space");
  await press(page, "Hand the election in");
  await screen(page, "Hand the election in?");
  await press(page, "Yes, hand it in");
  await screen(page, "The election stands");
  election = page.url().split("?")[0].replace(/\/organize$/, "");
  await press(page, "Continue");
  await screen(page, "Waiting for trustees: begin the key ceremony");
  await press(page, "Addresses to hand on");
  await press(page, "What else can be done");
  await press(page, "Publish a notice");
  await screen(page, "Publish a notice");
  await press(page, "Continue");
  await toFault(page, "Write something.");
  await press(page, "Back");
  await heading(page, "Waiting for trustees: begin the key ceremony");
  clean(page, place.address);
  // News come while somebody is at the menu of languages: the focus stays there (see the trustee's first step).
  await reach(page, "Language", "Shift+Tab");
});

/** Shows the trustee's file and gives the passphrase. */
async function open(page) {
  await screen(page, "Trustee of an election");
  await press(page, "Open my file");
  await screen(page, "Open my file");
  await press(page, "Open");
  await toFault(page, "Choose your file first.");
  await choose(page, "Your file", place.file("trustee-1.age"));
  await write(page, "Passphrase", PASSPHRASE);
  await press(page, "Open");
}

test("the trustee takes the first step of the ceremony", async () => {
  // The command line makes the passphrase cheap to try: what takes a second there takes longer in a busy browser.
  for (const ordinal of [1, 2]) await place.tool("urne-trustee", "--file", place.file(`trustee-${ordinal}.age`), "--work-factor", "8", "join", "--election", election);
  const page = await visit("trustee", `${election}/trustee`);
  await open(page);
  await screen(page, "Is this your election?");
  await press(page, "Something is wrong");
  await screen(page, "Do not go on");
  await press(page, "Back");
  await heading(page, "Is this your election?");
  await press(page, "All this is right");
  await screen(page, "Step 1 of 4: commit to your part of the key");
  await press(page, "Draw my part and send the seal");
  await save(page);
  await screen(page, "Nothing for you to do now");
  clean(page, place.address);
  await pages.organizer.getByText("2 entries, all verified").waitFor();
  assert.equal(await pages.organizer.evaluate(() => document.activeElement.id), "language", "the focus is lost when news come");
});

let codes;

test("the registrar makes codes, prints letters and hands the list in", async () => {
  const page = await visit("registrar", `${election}/register`);
  await screen(page, "Sign in as registrar");
  await choose(page, "Choose your key file", place.file("registrar.key"));
  await screen(page, "Choose the list of voters");
  await choose(page, "List of voters (CSV)", place.write("faulty.csv", "voter;weight\nada;1\nada;1\nbo;none\n"));
  await toFault(page, /^faulty.csv has 2 faults/);
  await choose(page, "List of voters (CSV)", place.write("voters.csv", `voter\n${VOTERS.join("\n")}\n`));
  await page.getByText(`voters.csv: ${VOTERS.length} voters`).waitFor();
  await screen(page, "Choose the list of voters");
  await press(page, "Make the codes");
  await screen(page, "Make the codes?");
  await press(page, "Yes, make the codes");
  await screen(page, "Hand the codes out, then hand in the list");
  await languages(page);
  await download(page, "Save the codes (CSV)", place.file("codes.csv"));
  codes = readFileSync(place.file("codes.csv"), "utf8").trim().split("\n").slice(1).map((line) => line.split(",")[1]);
  await holds(page, "Save the codes (CSV)");
  await download(page, "Save the list file", place.file("list.json"));
  await press(page, "Print letters");
  await screen(page, "Letters");
  await reach(page, "Language of the letters");
  for (const [key, words] of [["ArrowUp", "El vostre codi de vot"], ["ArrowDown", "Your voting code"]]) {
    await page.keyboard.press(key);
    await page.locator(".letter").first().getByRole("heading", { name: words }).waitFor();
    assert.ok(await page.evaluate(() => document.activeElement.matches(".controls select")), "the focus is lost when the letters change");
  }
  await write(page, "Whom voters call", "Harbour office");
  await page.locator(".letter").last().getByText("Harbour office").waitFor();
  await press(page, "Back");
  await screen(page, "Hand the codes out, then hand in the list");
  await press(page, "Hand the list in");
  await screen(page, "Hand in the list of voters?");
  await press(page, "Yes, hand the list in");
  await screen(page, "Your list stands");
  await press(page, "Destroy the codes on this page");
  await page.getByText("Then destroy the file of codes").waitFor();
  await screen(page, "Your list stands");
  clean(page, place.address);
});

/** The organizer looks for news and finds this step. */
async function due(title) {
  const page = pages.organizer;
  await press(page, "Look again");
  await screen(page, title);
  return page;
}

/** The organizer takes a step after a question. */
async function step(button, question, yes) {
  const page = pages.organizer;
  await press(page, button);
  await screen(page, question);
  await press(page, "No, go back");
  await reach(page, button);
  await page.keyboard.press("Enter");
  await heading(page, question);
  await press(page, yes);
}

test("the organizer publishes the key, the trustee rehearses", async () => {
  await place.trustee(2, "step");
  for (let round = 1; round < 4; round += 1) for (const ordinal of [1, 2]) await place.trustee(ordinal, "step");
  const organizer = await due("Your next step: publish the key");
  await step("Publish the key", "Publish the key of the ballot box?", "Yes, publish the key");
  await screen(organizer, "Waiting for trustees: rehearse");
  const page = await visit("trustee", `${election}/trustee`);
  await open(page);
  await screen(page, "Rehearsal: try your share");
  await press(page, "Rehearse");
  await save(page);
  await screen(page, "Nothing for you to do now");
  // What another trustee does is drawn into the screen; whoever is at a button of it stays there.
  await reach(page, "Print a backup");
  await place.trustee(2, "step");
  await page.locator("tr", { hasText: "Trustee 2" }).getByText("rehearsed").waitFor();
  await holds(page, "Print a backup");
});

test("the poll is opened and closed, the totals are opened, the result is published", async () => {
  const organizer = await due("Your next step: open the poll");
  await step("Open the poll", "Open the poll?", "Yes, open the poll");
  await screen(organizer, "People are voting");
  const [contest] = JSON.parse(await place.tool("urne-vote", "--json", "--election", election, "contests")).contests;
  const ballots = VOTERS.map((voter, i) => `${voter},${contest.id}=${i === 0 ? "no" : "yes"}`);
  await place.tool("urne-vote", "--election", election, "simulate", "--codes", place.file("codes.csv"), "--ballots", place.write("ballots.csv", `voter,choices\n${ballots.join("\n")}\n`));
  await due("People are voting");
  await press(organizer, "What else can be done", "Space");
  await press(organizer, "Close later");
  await screen(organizer, "Close later");
  await writeMoment(organizer, "New closing time", -60);
  await press(organizer, "Continue");
  await toFault(organizer, "Choose a time later than the present one.");
  await press(organizer, "Back");
  await heading(organizer, "People are voting");
  await press(organizer, "What else can be done");
  await press(organizer, "Close now, before the time");
  await screen(organizer, "Close the poll before its time?");
  await press(organizer, "Yes, close it now, for good");
  await screen(organizer, "Waiting for trustees: open the result");

  const { trustee } = pages;
  await screen(trustee, "Open the totals");
  await press(trustee, "Open these totals");
  for (let savings = 0; savings < 2; savings += 1) await save(trustee);
  await screen(trustee, "Nothing for you to do now");
  await place.trustee(2, "step");
  await due("Your next step: publish the result");
  await step("Publish the result", "Publish the result?", "Yes, publish the result");
  await screen(organizer, "Your next step: publish the record");
  await download(organizer, "Save the record", place.file("election.tar"));
  assert.match(await place.tool("urne-verify", place.file("election.tar")), /^VERIFIED/);
  await heading(organizer, "Your next step: publish the record");
  await press(organizer, "Result as files");
  await organizer.getByRole("button", { name: /results\.json$/ }).waitFor();
  await screen(organizer, "Result as files");
  await download(organizer, /results\.json$/, place.file("results.json"));
  await press(organizer, "Back");
  await screen(trustee, "The election is finished");
  for (const page of [organizer, trustee]) {
    clean(page, place.address);
    for (const code of codes) assert.ok(!page.requests.some((url) => url.includes(code)));
  }
});
