// Three trustees hold a whole ceremony in browsers of their own, rehearse, and open the totals.

import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { Ceremony } from "./ceremony.mjs";
import { LANGUAGES, clean, faultsOf, fits, heading, launch, watch } from "./support.mjs";

const PASSPHRASE = "five words that nobody guesses";
// Unlocking a file takes seconds on purpose, and a test's machine may be busy.
const PATIENCE = 300_000;

let browser;
let town;
before(async () => {
  [browser, town] = await Promise.all([launch(), Ceremony.start()]);
});
after(async () => {
  await browser.close();
  town.end();
});

/** A trustee with a browser and a file. `writes`: the browser lets pages write to files, here to one of a test's own. */
class Trustee {
  constructor(name, writes) {
    Object.assign(this, { name, writes, file: town.path(`${name.toLowerCase()}.age`) });
  }

  /** A new page; the one before is closed. */
  async visit(address) {
    this.context ??= await browser.newContext({ locale: "en-GB", acceptDownloads: true });
    await this.page?.close();
    this.page = watch(await this.context.newPage());
    this.page.setDefaultTimeout(PATIENCE);
    await this.page.addInitScript((writes) => {
      const file = async () => (await navigator.storage.getDirectory()).getFileHandle("trustee.age", { create: true });
      const set = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true });
      set("showSaveFilePicker", writes ? file : undefined);
      set("showOpenFilePicker", writes ? async () => [await file()] : undefined);
    }, this.writes);
    await this.page.goto(`${address}/trustee?lang=en`);
    await heading(this.page, "Trustee of an election");
  }

  /** Makes a key; gives it as the organizer takes it. */
  async create() {
    await this.visit(town.board);
    const { page } = this;
    await this.press("Create a new key");
    await page.getByLabel("Your name").fill(this.name);
    await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
    await page.getByLabel("The same passphrase again").fill(PASSPHRASE);
    await this.press("Create the key");
    await this.save();
    await heading(page, "Your key");
    return (await page.locator("bdi.code").first().textContent()).trim();
  }

  press(name) {
    return this.page.getByRole("button", { name, exact: true }).click();
  }

  /** Saves what the page hands out, and shows it that it is there. */
  async save() {
    const { page } = this;
    await heading(page, "Save your file now");
    if (this.writes) return this.press("Save the file");
    await this.download();
    await page.getByLabel("Now choose the file that you have just saved.").setInputFiles(this.file);
  }

  async download() {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.getByRole("link", { name: /^Download / }).click()]);
    await download.saveAs(this.file);
  }

  /** Chooses a file and gives the passphrase. */
  async open(file = this.file, passphrase = PASSPHRASE) {
    const { page } = this;
    await this.press("Open my file");
    if (this.writes) await this.press("Choose your file");
    else await page.getByLabel("Your file").setInputFiles(file);
    await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
    await this.press("Open");
  }

  /** Lets the command line make the passphrase cheap to try: what takes a second there takes longer in a busy browser. */
  async lighten() {
    const { page } = this;
    const name = "trustee.age";
    if (this.writes) {
      const bytes = await page.evaluate(async (name) => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
        return Array.from(new Uint8Array(await (await handle.getFile()).arrayBuffer()));
      }, name);
      writeFileSync(this.file, Buffer.from(bytes));
    }
    await town.trustee(this.file, PASSPHRASE, "--work-factor", "8", "join", "--election", town.election);
    if (!this.writes) return;
    await page.evaluate(async ([name, bytes]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
      const writable = await handle.createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    }, [name, Array.from(readFileSync(this.file))]);
  }

  async join() {
    await this.visit(town.election);
    await this.open();
    await heading(this.page, "Is this your election?");
  }

  /** Does what is due; `savings` times the page hands out a new file first. */
  async act(title, button, savings = 1) {
    await heading(this.page, title);
    await this.press(button);
    if (this.writes) return;
    for (let i = 0; i < savings; i += 1) await this.save();
  }

  says(text) {
    return this.page.getByText(text, { exact: false }).first().waitFor();
  }
}

/** A screen in every language, as assistive technology and small windows find it. */
async function look(page) {
  for (const lang of [...LANGUAGES.filter((each) => each !== "en"), "en"]) {
    await page.locator("#language").selectOption(lang);
    assert.deepEqual(await faultsOf(page), [], `${lang}: ${await page.title()}`);
  }
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await fits(page);
  await page.setViewportSize(size);
  for (const media of [{ forcedColors: "active", colorScheme: "light" }, { forcedColors: "none", colorScheme: "dark" }]) {
    await page.emulateMedia(media);
    assert.deepEqual(await faultsOf(page), [], `${JSON.stringify(media)}: ${await page.title()}`);
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
}

/** Waits until so many entries stand in the log. */
async function reaches(size) {
  const end = Date.now() + PATIENCE;
  while ((await town.size()) < size) {
    assert.ok(Date.now() < end, `the log does not reach ${size} entries`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Nothing is kept but the language that was chosen. */
async function keepsNothing(page) {
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key !== "urne-language"),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
  assert.deepEqual(kept, { local: [], session: [], databases: [], caches: [], cookies: "" });
}

test("three browsers hold the ceremony, rehearse and open the totals", async (t) => {
  const [ada, bo, cy] = [new Trustee("Ada", false), new Trustee("Bo", false), new Trustee("Cy", true)];
  const all = [ada, bo, cy];

  await t.test("a key is made before there is an election", async () => {
    await ada.visit(town.board);
    await look(ada.page);
    await ada.press("Create a new key");
    await ada.press("Create the key");
    await heading(ada.page, "Create a new key");
    await ada.page.getByRole("alert").getByText("Enter your name.").waitFor();
    await look(ada.page);
    const keys = [];
    for (const trustee of all) keys.push(await trustee.create());
    await look(ada.page);
    await ada.press("Print a backup");
    await heading(ada.page, "Backup on paper");
    await look(ada.page);
    await town.found(keys, 2);
    // A file that a page has made is one of the command line too.
    for (const trustee of all) await trustee.lighten();
  });

  await t.test("what does not open is said in words", async () => {
    const stranger = new Trustee("Stranger", false);
    await town.trustee(stranger.file, PASSPHRASE, "--work-factor", "8", "key", "--name", "Stranger");
    await stranger.visit(town.election);
    await stranger.open(stranger.file, "another passphrase");
    await stranger.says("The passphrase does not open this file.");
    await look(stranger.page);
    const damaged = town.path("damaged.age");
    const bytes = readFileSync(stranger.file);
    bytes[bytes.length - 1] ^= 1;
    writeFileSync(damaged, bytes);
    await stranger.page.reload();
    await stranger.open(damaged);
    await stranger.says("This is not a trustee’s file, or it is damaged.");
    await stranger.page.reload();
    await stranger.open();
    await heading(stranger.page, "This file does not belong to this election");
    await look(stranger.page);
    await stranger.context.close();
  });

  await t.test("each commits once its file is saved", async () => {
    for (const trustee of all) await trustee.join();
    await look(ada.page);
    for (const trustee of all) await trustee.press("All this is right");
    await heading(ada.page, "Step 1 of 4: commit to your part of the key");
    await look(ada.page);
    copyFileSync(ada.file, town.path("before.age"));
    await ada.press("Draw my part and send the seal");
    await heading(ada.page, "Save your file now");
    await look(ada.page);
    // An older copy is not taken for the new file, and nothing has been sent.
    await ada.page.getByLabel("Now choose the file that you have just saved.").setInputFiles(town.path("before.age"));
    await ada.says("This is not the file that you have just saved");
    assert.equal(await town.size(), 1, "the manifest alone");
    // Whoever leaves now is warned.
    const warning = ada.page.waitForEvent("dialog");
    const leaving = ada.page.close({ runBeforeUnload: true });
    const dialog = await warning;
    assert.equal(dialog.type(), "beforeunload");
    await dialog.dismiss();
    await leaving;
    await ada.save();
    await ada.says("Step 1 is done");
    assert.equal(await town.size(), 2);
    await look(ada.page);
    await bo.act("Step 1 of 4: commit to your part of the key", "Draw my part and send the seal");
    await cy.act("Step 1 of 4: commit to your part of the key", "Draw my part and send the seal");
    await reaches(4);
  });

  await t.test("the command line goes on with a file of the page, and the page with one of the command line", async () => {
    await bo.page.close();
    bo.page = undefined;
    const said = await town.trustee(bo.file, PASSPHRASE, "step");
    assert.match(said, /round 2 of 4/);
    for (const trustee of [ada, cy]) await trustee.act("Step 2 of 4: show what you sealed", "Send");
    copyFileSync(ada.file, town.path("old.age"));
    await bo.visit(town.election);
    await bo.open();
    for (const trustee of all) await trustee.act("Step 3 of 4: give the others their shares", "Send the shares");
    for (const trustee of all) await trustee.act("Step 4 of 4: check what you received", "Check and confirm");
    // Manifest, seals, openings, shares, confirmations.
    await reaches(1 + 3 + 3 + 6 + 3);
  });

  await t.test("an old copy is found out", async () => {
    await bo.visit(town.election);
    const file = bo.file;
    await bo.open(town.path("old.age"));
    await heading(bo.page, "This is an old copy of your file");
    await look(bo.page);
    await bo.visit(town.election);
    await bo.open(file);
    await heading(bo.page, "Nothing for you to do now");
  });

  await t.test("each rehearses from the file that it has saved", async () => {
    await town.organizer("publish-key");
    await town.enrol();
    await heading(ada.page, "Rehearsal: try your share");
    // The backup on paper holds the share now.
    await ada.press("Print a backup");
    await heading(ada.page, "Backup on paper");
    await ada.page.emulateMedia({ media: "print" });
    assert.ok(await ada.page.locator("section.paper svg").first().isVisible());
    assert.ok(await ada.page.locator("pre.armored").isVisible());
    assert.ok(!(await ada.page.getByRole("button", { name: "Print" }).isVisible()));
    await ada.page.emulateMedia({ media: null });
    const paper = town.path("paper.age");
    writeFileSync(paper, await ada.page.locator("pre.armored").textContent());
    assert.match(await town.trustee(paper, PASSPHRASE, "status"), /Phase setup/);
    await ada.press("Back");
    for (const trustee of all) await trustee.act("Rehearsal: try your share", "Rehearse");
    await ada.says("The rehearsal is done");
    await look(ada.page);
  });

  await t.test("two of the three open the totals", async () => {
    for (const trustee of all) await heading(trustee.page, "Nothing for you to do now");
    await town.organizer("open");
    await ada.says("The poll is open.");
    await town.vote();
    await town.organizer("close");
    await heading(ada.page, "Open the totals");
    await ada.says("What was counted");
    await look(ada.page);
    await ada.act("Open the totals", "Open these totals", 2);
    await ada.says("Your part of the opening stands in the record.");
    await cy.act("Open the totals", "Open these totals");
    await cy.says("Your part of the opening stands in the record.");
    const result = await town.organizer("result");
    assert.match(result, /Red/);
    for (const trustee of all) await heading(trustee.page, "The election is finished");
    await look(bo.page);
    await town.verify();
  });

  await t.test("nothing is left in the browsers", async () => {
    for (const { page, context } of all) {
      await keepsNothing(page);
      clean(page, town.election);
      await context.close();
    }
  });
});
