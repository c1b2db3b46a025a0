// A whole election in Firefox: organizer, registrar and three trustees each with a page of their own and real files,
// saved and chosen again; voters by command line.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { choose, clean, code, fox, heading, press, says, type } from "./fox.mjs";
import { kept, office } from "./office.mjs";

const PASSPHRASE = "a play's passphrase";
let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([office(), fox()]);
});
after(async () => {
  await browser?.end();
  place?.end();
});

/** A moment for a field of dates, some minutes from now, in this machine's zone. */
function soon(minutes) {
  const date = new Date(Date.now() + minutes * 60_000 - new Date().getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 16);
}

const fill = (page, id, text) =>
  page.$eval(`[id="${id}"]`, (field, value) => {
    field.value = value;
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  }, text);

/** Makes a key on a page and saves it; gives the public part. */
async function newKey(page, path) {
  await press(page, "Make a new key");
  await heading(page, "Your new key");
  const key = await code(page);
  await browser.saved(() => press(page, "Save the key file"), path);
  assert.ok(readFileSync(path, "utf8").includes(key));
  await press(page, "Continue");
  return key;
}

class Trustee {
  constructor(ordinal) {
    Object.assign(this, { ordinal, file: place.file(`trustee-${ordinal}.age`) });
  }

  async visit(address) {
    this.page ??= await browser.device();
    await this.page.goto(`${address}/trustee?lang=en`);
    await heading(this.page, "Trustee of an election");
  }

  async create() {
    await this.visit(place.address);
    const { page } = this;
    await press(page, "Create a new key");
    await type(page, "Your name", `Trustee ${this.ordinal}`);
    await type(page, "Passphrase", PASSPHRASE);
    await type(page, "The same passphrase again", PASSPHRASE);
    await press(page, "Create the key");
    await this.save();
    await heading(page, "Your key");
    return (await code(page)).split("=")[1];
  }

  /** Saves what the page hands out, and shows it that it is there. */
  async save() {
    const { page } = this;
    await heading(page, "Save your file now");
    await browser.saved(() => page.$eval("main a[download]", (link) => link.click()), this.file);
    await choose(page, "Now choose the file that you have just saved.", this.file);
  }

  async open() {
    const { page } = this;
    await press(page, "Open my file");
    await choose(page, "Your file", this.file);
    await type(page, "Passphrase", PASSPHRASE);
    await press(page, "Open");
  }

  /** Does what is due; the page hands out a new file first. */
  async act(title, button, savings = 1) {
    await heading(this.page, title);
    await press(this.page, button);
    for (let i = 0; i < savings; i += 1) await this.save();
  }
}

test("Firefox: a whole election by pages", async (t) => {
  const registry = await browser.device();
  const organizing = await browser.device();
  const trustees = [1, 2, 3].map((ordinal) => new Trustee(ordinal));
  const keys = {};
  let election;

  await t.test("everybody makes a key", async () => {
    await registry.goto(`${place.address}/register?lang=en`);
    await heading(registry, "Sign in as registrar");
    keys.registrar = await newKey(registry, place.file("registrar.key"));
    await heading(registry, "Your key is ready");
    keys.trustees = [];
    for (const trustee of trustees) keys.trustees.push(await trustee.create());
  });

  await t.test("the organizer drafts, previews and hands in", async () => {
    const page = organizing;
    await page.goto(`${place.address}/organize?lang=en`);
    await heading(page, "Sign in as organizer");
    await newKey(page, place.file("organizer.key"));
    await heading(page, "What shall people vote on?");
    await press(page, "Yes or no");
    await heading(page, "Draft of the election");
    await fill(page, "title", "Colour of the bridge");
    await fill(page, "organizer.name", "Town hall");
    await press(page, "Votes are taken as soon as I open the poll");
    await fill(page, "closes", soon(24 * 60));
    await press(page, "The organizer may close earlier");
    await fill(page, "contests.0.title", "Shall it be red?");
    await fill(page, "registrars.0.name", "Registry");
    await fill(page, "registrars.0.key", keys.registrar);
    for (const [i, key] of keys.trustees.entries()) {
      await fill(page, `trustees.${i}.name`, `Trustee ${i + 1}`);
      await fill(page, `trustees.${i}.key`, key);
    }
    await fill(page, "floor", "2");
    await press(page, "Check and preview");
    await heading(page, "Preview");
    await page.evaluate(() => document.getElementById("anyway")?.click());
    await press(page, "Hand the election in");
    await heading(page, "Hand the election in?");
    await press(page, "Yes, hand it in");
    await heading(page, "The election stands");
    election = page.url().replace(/\/organize.*/, "");
    assert.match(election, /\/elections\/[0-9a-f]{64}$/);
    await press(page, "Continue");
    await heading(page, "Waiting for trustees: begin the key ceremony");
  });

  await t.test("the registrar makes codes and hands the list in", async () => {
    const page = registry;
    await page.goto(`${election}/register?lang=en`);
    await heading(page, "Sign in as registrar");
    await (await page.$("#key-file")).uploadFile(place.file("registrar.key"));
    await heading(page, "Choose the list of voters");
    await (await page.$("#voter-file")).uploadFile(place.write("voters.csv", "voter\nada\nbo\ncy\n"));
    await says(page, "voters.csv: 3 voters");
    await press(page, "Make the codes");
    await press(page, "Yes, make the codes");
    await heading(page, "Hand the codes out, then hand in the list");
    await browser.saved(() => press(page, "Save the codes (CSV)"), place.file("codes.csv"));
    await browser.saved(() => press(page, "Save the list file"), place.file("list.json"));
    await press(page, "Print letters");
    await heading(page, "Letters");
    assert.equal((await page.$$(".letter svg.qr")).length, 3);
    await press(page, "Back");
    await heading(page, "Hand the codes out, then hand in the list");
    await press(page, "Hand the list in");
    await press(page, "Yes, hand the list in");
    await heading(page, "Your list stands");
    clean(page, place.address);
  });

  await t.test("three trustees hold the ceremony and rehearse", async () => {
    for (const trustee of trustees) {
      // The command line makes the passphrase cheap to try: what takes a second there takes longer in a busy browser.
      await place.trustee(trustee.ordinal, "join", "--election", election);
      await trustee.visit(election);
      await trustee.open();
      await heading(trustee.page, "Is this your election?");
      await press(trustee.page, "All this is right");
    }
    for (const trustee of trustees) await trustee.act("Step 1 of 4: commit to your part of the key", "Draw my part and send the seal");
    for (const trustee of trustees) await trustee.act("Step 2 of 4: show what you sealed", "Send");
    for (const trustee of trustees) await trustee.act("Step 3 of 4: give the others their shares", "Send the shares");
    for (const trustee of trustees) await trustee.act("Step 4 of 4: check what you received", "Check and confirm");
    await says(trustees[2].page, "Step 4 is done");
    const page = organizing;
    await press(page, "Look again");
    await heading(page, "Your next step: publish the key");
    await press(page, "Publish the key");
    await press(page, "Yes, publish the key");
    await heading(page, "Waiting for trustees: rehearse");
    for (const trustee of trustees) await trustee.act("Rehearsal: try your share", "Rehearse");
    for (const trustee of trustees) await heading(trustee.page, "Nothing for you to do now");
  });

  await t.test("the poll is opened and closed, the totals are opened, the result is published", async () => {
    const page = organizing;
    await press(page, "Look again");
    await heading(page, "Your next step: open the poll");
    await press(page, "Open the poll");
    await press(page, "Yes, open the poll");
    await heading(page, "People are voting");
    const [contest] = JSON.parse(await place.tool("urne-vote", "--json", "--election", election, "contests")).contests;
    const ballots = ["ada", "bo", "cy"].map((voter, i) => `${voter},${contest.id}=${i < 2 ? "yes" : "no"}`);
    await place.tool("urne-vote", "--election", election, "simulate", "--codes", place.file("codes.csv"), "--ballots", place.write("ballots.csv", `voter,choices\n${ballots.join("\n")}\n`));
    await press(page, "Look again");
    await says(page, "3 of 3 have voted");
    await press(page, "What else can be done");
    await press(page, "Close now, before the time");
    await heading(page, "Close the poll before its time?");
    await press(page, "Yes, close it now, for good");
    await heading(page, "Waiting for trustees: open the result");
    const [one, two, three] = trustees;
    await one.act("Open the totals", "Open these totals", 2);
    await says(one.page, "Your part of the opening stands in the record.");
    await three.act("Open the totals", "Open these totals", 2);
    await says(three.page, "Your part of the opening stands in the record.");
    await press(page, "Look again");
    await heading(page, "Your next step: publish the result");
    await press(page, "Publish the result");
    await press(page, "Yes, publish the result");
    await heading(page, "Your next step: publish the record");
    await browser.saved(() => press(page, "Save the record"), place.file("election.tar"));
    assert.match(await place.tool("urne-verify", place.file("election.tar")), /^VERIFIED/);
    await heading(two.page, "The election is finished");
  });

  await t.test("nothing secret is left in the browser", async () => {
    const secrets = readFileSync(place.file("codes.csv"), "utf8").trim().split("\n").slice(1).map((line) => line.split(",")[1]);
    secrets.push(...["organizer", "registrar"].map((role) => readFileSync(place.file(`${role}.key`), "utf8").trim().split(" ")[3]));
    for (const page of [organizing, registry, ...trustees.map((trustee) => trustee.page)]) {
      const all = await kept(page);
      for (const secret of secrets) {
        assert.ok(!all.includes(secret), "something secret is in the browser's storage");
        assert.ok(!page.asked.some((url) => url.includes(secret)), "something secret was in an address");
      }
      clean(page, place.address);
    }
  });
});
