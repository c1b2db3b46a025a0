// A whole election whose organizer and registrar act in the browser alone; trustees and voters by command line.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { kept, office, publicKey } from "./office.mjs";
import { clean, device, faultsOf, fits, heading, LANGUAGES, launch } from "./support.mjs";

const VOTERS = 8;
let place;
let browser;
before(async () => {
  [place, browser] = await Promise.all([office(), launch()]);
});
after(async () => {
  await browser?.close();
  place?.end();
});

const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/** Presses what saves a file; gives its name and its text. */
async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: readFileSync(path), text: readFileSync(path, "utf8") };
}

/** Makes a new key: the text of its file, and the public key. */
async function newKey(page) {
  await press(page, "Make a new key");
  await heading(page, "Your new key");
  const file = await saved(page, () => press(page, "Save the key file"));
  const [, , publicPart, secret] = file.text.trim().split(" ");
  assert.equal((await page.locator("bdi.code").first().textContent()).trim(), publicPart);
  return { ...file, key: publicPart, secret };
}

async function show(page, key) {
  await page.locator("#key-file").setInputFiles({ name: key.name, mimeType: "text/plain", buffer: key.bytes });
}

/** Every language, a narrow window, forced colours, dark: no fault of a screen, and nothing wider than it. */
async function look(page, where) {
  for (const lang of LANGUAGES) {
    await page.locator("#language").selectOption(lang);
    assert.deepEqual(await faultsOf(page), [], `${where}, ${lang}`);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await fits(page);
  await page.setViewportSize({ width: 1024, height: 800 });
  await page.locator("#language").selectOption("en");
  for (const media of [{ forcedColors: "active", colorScheme: "light" }, { forcedColors: "none", colorScheme: "dark" }]) {
    await page.emulateMedia(media);
    assert.deepEqual(await faultsOf(page), [], `${where}, ${JSON.stringify(media)}`);
  }
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
}

/** A moment for a field of dates, some minutes from now, in this machine's zone. */
function soon(minutes) {
  const date = new Date(Date.now() + minutes * 60_000 - new Date().getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 16);
}

const secrets = [];
async function nothingKept(page) {
  const all = await kept(page);
  for (const secret of secrets) assert.ok(!all.includes(secret), "something secret is in the browser's storage");
  for (const url of page.requests) for (const secret of secrets) assert.ok(!url.includes(secret), "something secret was in an address");
}

/** The list of a build's files, as `make web` writes it. */
const listed = (files) => files.map(({ name, hash }) => `${name}\ttype\tcaching\t${hash}\n`).join("");

async function chooseText(page, field, name, text) {
  await page.locator(field).setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
}

let organizer;
let registrar;
let election;
const trustees = [];

test("the registrar makes a key before there is an election", async () => {
  const page = await device(browser);
  await page.goto(`${place.address}/register?lang=en`);
  await heading(page, "Sign in as registrar");
  registrar = await newKey(page);
  secrets.push(registrar.secret);
  await press(page, "Continue");
  await heading(page, "Your key is ready");
  await page.getByText(registrar.key, { exact: true }).waitFor();
  await look(page, "key ready");

  // A list can be looked at already, and compared with the ballots of a draft.
  const list = "voter;style;weight\nada;north;2\nbo;south;1\n";
  await chooseText(page, "#voter-file", "voters.csv", list);
  await page.getByText("voters.csv: 2 voters, named by the column “voter”. No fault.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Make the codes" }).count(), 0);
  await place.tool("urne-organizer", "new", place.file("north.toml"));
  const north = '\n[[styles]]\nid = "north"\ntitle = "North"\ncontests = ["question"]\n';
  const draft = readFileSync(place.file("north.toml"), "utf8") + north;
  await chooseText(page, "#draft-file", "north.toml", "opens = 12\n");
  await page.getByRole("alert").getByText("Line 1").waitFor();
  await chooseText(page, "#draft-file", "north.toml", draft);
  await page.getByText("north.toml is chosen.").waitFor();
  await chooseText(page, "#voter-file", "voters.csv", list);
  await page.getByRole("alert").getByText("voters.csv has one fault").waitFor();
  await page.locator("#complaints tbody th").getByText("3", { exact: true }).waitFor();
  await look(page, "a list that does not fit the draft");
  clean(page, place.address);
  await nothingKept(page);
});

test("a draft by form, its faults beside the fields, and handed in", async () => {
  for (const ordinal of [1, 2]) trustees.push(publicKey(await place.trustee(ordinal, "key", "--name", `Trustee ${ordinal}`)));
  const page = await device(browser);
  await page.goto(`${place.address}/organize?lang=en`);
  await heading(page, "Sign in as organizer");
  await look(page, "sign in");
  await show(page, registrar);
  await page.getByRole("alert").getByText("This is not a key file for this page.").waitFor();
  organizer = await newKey(page);
  secrets.push(organizer.secret);
  assert.match(organizer.text, /^urne\/v1\/signing-key organizer /);
  await look(page, "new key");
  await press(page, "Continue");
  await heading(page, "What shall people vote on?");
  await look(page, "beginning");
  await press(page, "Yes or no");
  await heading(page, "Draft of the election");

  // What is open is named and leads to its field.
  await press(page, "Check and preview");
  await page.getByRole("alert").getByText("Give the election a title.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "errors");
  await look(page, "form with faults");
  await page.getByLabel("Title", { exact: true }).first().fill("Assembly of the harbour");
  await page.locator('[id="organizer.name"]').fill("Harbour association");
  await page.getByLabel("Votes are taken as soon as I open the poll").check();
  await page.getByLabel("Closes", { exact: true }).fill(soon(-120));
  await page.getByLabel("The organizer may close earlier").check();
  await page.getByLabel("Question", { exact: true }).fill("Shall the quay be rebuilt?");
  await page.locator('[id="registrars.0.name"]').fill("Town hall");
  await page.locator('[id="registrars.0.key"]').fill(registrar.key);
  await press(page, "Take out number 3");
  for (const [i, key] of trustees.entries()) {
    await page.locator(`[id="trustees.${i}.name"]`).fill(`Trustee ${i + 1}`);
    await page.locator(`[id="trustees.${i}.key"]`).fill(i === 1 ? "not a key" : key);
  }
  await page.locator("#floor").fill("2");

  // A second question of another kind, with costs.
  await page.getByLabel("Kind of question").selectOption("budget");
  await press(page, "Add a question");
  await page.locator('[id="contests.1.title"]').fill("Which projects?");
  for (const [i, [title, cost]] of [["Benches", "40000"], ["Lamps", "50000"], ["Trees", "35000"]].entries()) {
    await page.locator(`[id="contests.1.options.${i}.title"]`).fill(title);
    await page.locator(`[id="contests.1.options.${i}.cost"]`).fill(cost);
  }
  await press(page, "Check and preview");
  // The module's check names the line; the page, the field.
  await page.getByRole("alert").getByText("is not a public key").waitFor();
  assert.equal(await page.locator('[id="trustees.1.key"]').getAttribute("aria-invalid"), "true");
  await page.getByRole("alert").getByRole("link").click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "trustees.1.key");
  await page.locator('[id="trustees.1.key"]').fill(trustees[1]);
  await press(page, "Check and preview");
  await page.getByRole("alert").waitFor();
  // Closing before opening is refused; then a closing time that is right.
  await page.getByLabel("Closes", { exact: true }).fill(soon(24 * 60));

  // The draft is a file that the command line reads, and that the page reads back.
  const draft = await saved(page, () => press(page, "Save the draft"));
  const checked = JSON.parse(await place.tool("urne-organizer", "--json", "check", place.write("vote.toml", draft.text)));
  assert.equal(checked.manifest.title[0].text, "Assembly of the harbour");
  await press(page, "Begin with something else");
  await page.locator("#draft-file").setInputFiles({ name: "broken.toml", mimeType: "text/plain", buffer: Buffer.from('title = "x"\nopens = 12\n') });
  await page.getByRole("alert").getByText("Line 2").waitFor();
  await page.locator("#draft-file").setInputFiles({ name: "vote.toml", mimeType: "text/plain", buffer: draft.bytes });
  await heading(page, "Draft of the election");
  assert.equal(await page.locator('[id="contests.1.options.2.cost"]').inputValue(), "35000");
  assert.equal(await page.locator('[id="trustees.1.key"]').inputValue(), trustees[1]);
  await look(page, "form");

  await press(page, "Check and preview");
  await heading(page, "Preview");
  await page.getByText("Shall the quay be rebuilt?").first().waitFor();
  await page.getByLabel("Benches").check();
  await page.getByText("€40,000 of €100,000 used").waitFor();
  const id = (await page.locator("section bdi.code").last().textContent()).trim();
  assert.match(id, /^[0-9a-f]{64}$/);
  await look(page, "preview");
  const anyway = page.locator("#anyway");
  if (await anyway.count()) await anyway.check();
  await press(page, "Hand the election in");
  await heading(page, "Hand the election in?");
  await look(page, "once more");
  await press(page, "Yes, hand it in");
  await heading(page, "The election stands");
  election = `${place.address}/elections/${id}`;
  assert.equal(page.url().split("?")[0], `${election}/organize`, "the number of the preview is that of the election");
  await press(page, "Continue");
  await heading(page, "Waiting for trustees: begin the key ceremony");
  await page.getByText("Trustee 1, Trustee 2").waitFor();
  await look(page, "waiting");
  clean(page, place.address);
  await nothingKept(page);
  await page.close({ runBeforeUnload: false });
});

/** The organizer's page of the election, opened anew and signed in. */
async function signIn(page = undefined) {
  const opened = page ?? (await device(browser));
  await opened.goto(`${election}/organize?lang=en`);
  await heading(opened, "Sign in as organizer");
  await show(opened, organizer);
  return opened;
}

let codes;

test("a draft from a table of grades, from Pabulib, from projects of two budgets", async () => {
  const page = await device(browser);
  await page.goto(`${place.address}/organize?lang=en`);
  await heading(page, "Sign in as organizer");
  await show(page, organizer);
  await heading(page, "What shall people vote on?");
  await press(page, "Read a table of grades");
  await heading(page, "Begin with a table of grades");
  await look(page, "table of grades");
  const table = "voter;Ada;Zoé\n1;3;1\n2;2;\n3;9;1\n";
  const alert = (text) => page.getByRole("alert").getByText(text).waitFor();
  await page.locator("#table-best").fill("three");
  await chooseText(page, "#table-file", "poll.csv", table);
  await alert("Write a whole number.");
  assert.equal(await page.locator("#table-best").getAttribute("aria-invalid"), "true");
  await page.locator("#table-best").fill("3");
  await page.locator("#table-names").fill("Good, Fair");
  await chooseText(page, "#table-file", "poll.csv", table);
  await alert("The grades are 3 in number, the names 2.");
  await look(page, "table with a fault");
  await page.locator("#table-names").fill("Good, Fair, Poor");
  await chooseText(page, "#table-file", "poll.csv", "voter;Ada;Ada\n1;1;1\n");
  await alert("Line 1");
  await page.getByText("two columns are called 'Ada'").waitFor();
  await chooseText(page, "#table-file", "poll.csv", table);
  await heading(page, "What is in the file");
  await page.getByText("poll.csv:4: Ada: '9' is no grade of this scale; set aside").waitFor();
  await look(page, "what a table holds");
  const ballots = await saved(page, () => press(page, "Save ballots.csv"));
  assert.equal(ballots.text, "voter,choices\n1,grades=Ada:1+Zoe:3\n2,grades=Ada:2\n");
  const voters = await saved(page, () => press(page, "Save voters.csv"));
  assert.equal(voters.text, "voter,style,weight\n1,all,1\n2,all,1\n");
  await press(page, "Go on with the draft");
  await heading(page, "Draft of the election");
  await page.getByText(organizer.key, { exact: true }).waitFor();
  assert.equal(await page.locator('[id="contests.0.title"]').inputValue(), "What do you think of them?");
  assert.equal(await page.locator('[id="contests.0.options.1.title"]').inputValue(), "Zoé");
  const draft = await saved(page, () => press(page, "Save the draft"));
  assert.match(draft.text, /grades = \["Good", "Fair", "Poor"\]/);

  await press(page, "Begin with something else");
  await press(page, "Read a list of projects");
  await heading(page, "Begin with a list of projects");
  const projects = "id;title/en;budget_amount;budget/id\n1;Benches;400;12\n2;Lamps;500;13\n";
  await page.locator("#import-budget").fill("12=1000");
  await chooseText(page, "#projects-file", "projects.csv", projects);
  await page.getByText("the money of budget 13 is not known").waitFor();
  await page.locator("#import-budget").fill("12=1000; 13=2000");
  await chooseText(page, "#projects-file", "projects.csv", projects);
  await heading(page, "Draft of the election");
  await page.locator('[id="contests.1"]').waitFor();
  const budgets = await saved(page, () => press(page, "Save the draft"));
  assert.match(budgets.text, /budget = 1000[^]*budget = 2000/);

  await press(page, "Begin with something else");
  await press(page, "Read a list of projects");
  await page.locator("#projects-file").setInputFiles(join(import.meta.dirname, "../../organizer/samples/valmont-sur-lere.pb"));
  await heading(page, "What is in the file");
  assert.match((await saved(page, () => press(page, "Save report.txt"))).text, /imported/);
  await press(page, "Go on with the draft");
  await heading(page, "Draft of the election");
  clean(page, place.address);
  await page.close({ runBeforeUnload: false });
});

test("a wrong key is told apart from a file that is none", async () => {
  const page = await device(browser);
  await page.goto(`${election}/organize?lang=en`);
  await heading(page, "Sign in as organizer");
  const other = await newKey(page);
  await press(page, "Continue");
  await page.getByRole("alert").getByText("This key is not one of this election.").waitFor();
  assert.notEqual(other.key, organizer.key);
  await page.locator("#key-file").setInputFiles({ name: "x.key", mimeType: "text/plain", buffer: Buffer.from("what is this\n") });
  await page.getByRole("alert").getByText("This is not a key file for this page.").waitFor();
  clean(page, place.address);
});

test("a list of voters: dry run, faults by line, codes, letters, the list handed in", async () => {
  const page = await device(browser);
  await page.goto(`${election}/register?lang=en`);
  await heading(page, "Sign in as registrar");
  await show(page, registrar);
  await heading(page, "Choose the list of voters");
  await look(page, "voter list");
  const choose = (text) => page.locator("#voter-file").setInputFiles({ name: "voters.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await choose("voter;weight\nada;1\nada;1\nbo;none\n");
  await page.getByRole("alert").getByText("voters.csv has 2 faults").waitFor();
  const rows = await page.locator("#complaints tbody tr").allTextContents();
  assert.ok(rows[0].startsWith("3voter'ada' already stands in line 2"), rows[0]);
  assert.ok(rows[1].startsWith("4weight'none' is not a whole number"), rows[1]);
  await look(page, "faulty list");
  await choose(`voter;weight\n${Array.from({ length: VOTERS }, (_, i) => `v${i};${i === 0 ? 3 : 1}`).join("\n")}\n`);
  await page.getByText("one voter has weight 3").first().waitFor();
  assert.equal(await page.getByRole("button", { name: "Make the codes" }).count(), 0);
  await choose(`voter;weight\n${Array.from({ length: VOTERS }, (_, i) => `v${i};1`).join("\n")}\n`);
  await page.getByText(`voters.csv: ${VOTERS} voters, named by the column “voter”. No fault.`).waitFor();
  await look(page, "dry run");
  await press(page, "Make the codes");
  await press(page, "Yes, make the codes");
  await heading(page, "Hand the codes out, then hand in the list");
  assert.ok(await page.getByRole("button", { name: "Hand the list in", exact: true }).isDisabled());
  await look(page, "codes");
  codes = await saved(page, () => press(page, "Save the codes (CSV)"));
  const table = codes.text.trim().split("\n").map((line) => line.split(","));
  assert.deepEqual(table[0], ["voter", "code", "fingerprint", "style", "label"]);
  assert.equal(table.length, VOTERS + 1);
  secrets.push(...table.slice(1).map(([, code]) => code), ...table.slice(1).map(([, code]) => code.replaceAll("-", "")));
  const list = await saved(page, () => press(page, "Save the list file"));
  for (const [, code] of table.slice(1)) assert.ok(!list.text.includes(code) && !list.text.includes(code.replaceAll("-", "")));

  await press(page, "Print letters");
  await heading(page, "Letters");
  assert.equal(await page.locator(".letter").count(), VOTERS);
  await page.getByLabel("Whom voters call").fill("Harbour office, 02 40 00 00 00");
  await look(page, "letters");
  const first = page.locator(".letter").first();
  await first.getByText("Harbour office, 02 40 00 00 00").waitFor();
  const [voter, code] = table[1];
  await first.getByText(voter, { exact: true }).waitFor();
  assert.equal((await first.locator("bdi.code").textContent()).trim(), code);
  assert.equal((await first.locator("bdi.address").textContent()).trim(), `${election}/vote#code=${code}`);
  await page.getByLabel("Language of the letters").selectOption("fr");
  await page.locator(".letter").first().getByRole("heading", { name: "Votre code de vote" }).waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".controls").isVisible(), false, "the controls are not printed");
  assert.equal(await page.locator("header").isVisible(), false);
  assert.ok(await page.locator(".letter").last().locator("svg.qr").isVisible());
  const pages = (await page.pdf({ format: "A4" })).toString("latin1").match(/\/Type\s*\/Page\b/g);
  assert.equal(pages.length, VOTERS, "a page for each letter");
  await page.emulateMedia({ media: "screen" });
  await page.locator(".controls").getByRole("button", { name: "Retour" }).click();
  await heading(page, "Hand the codes out, then hand in the list");

  await press(page, "Hand the list in");
  await press(page, "Yes, hand the list in");
  await heading(page, "Your list stands");
  await page.getByText(`The roll in the ballot box is that of your list: ${VOTERS} of ${VOTERS} voters.`).waitFor();
  await look(page, "list stands");
  await press(page, "Destroy the codes on this page");
  await page.getByText("Then destroy the file of codes").waitFor();
  clean(page, place.address);
  await nothingKept(page);

  // Opened anew, it knows that the list stands, and compares with the file that was saved.
  await page.goto(`${election}/register?lang=en`);
  await show(page, registrar);
  await heading(page, "Your list stands");
  await page.locator("#list-file").setInputFiles({ name: list.name, mimeType: "application/json", buffer: list.bytes });
  await page.getByText("The roll in the ballot box is that of your list").waitFor();
});

test("key, poll, close, result: always one next step", async () => {
  const page = await signIn();
  await heading(page, "Waiting for trustees: begin the key ceremony");
  for (const ordinal of [1, 2]) await place.trustee(ordinal, "join", "--election", election);
  for (let round = 0; round < 4; round += 1) for (const ordinal of [1, 2]) await place.trustee(ordinal, "step");
  await press(page, "Look again");
  await heading(page, "Your next step: publish the key");
  await look(page, "publish the key");
  await press(page, "Publish the key");
  await press(page, "Yes, publish the key");
  await heading(page, "Waiting for trustees: rehearse");
  for (const ordinal of [1, 2]) await place.trustee(ordinal, "step");
  await press(page, "Look again");
  await heading(page, "Your next step: open the poll");
  await press(page, "Open the poll");
  await page.getByText(`${VOTERS} voters are on the roll`).waitFor();
  // The list of a build of one's own: none, another, that of the board.
  const served = await (await fetch(`${place.address}/api/v1/pages`)).json();
  const [first, second] = served;
  const others = [...served.slice(2), { ...first, hash: second.hash }, { name: "mine.html", hash: first.hash }];
  await look(page, "open the poll");
  await chooseText(page, "#own-build", "files.txt", "what is this\n");
  await page.getByText("files.txt is chosen.").waitFor();
  await press(page, "Yes, open the poll");
  await page.getByText("this is no list of files as 'make web' writes it").waitFor();
  await chooseText(page, "#own-build", "files.txt", listed(others));
  await press(page, "Yes, open the poll");
  await page.getByRole("alert").getByText("The ballot box has other files than files.txt. Nothing was sent.").waitFor();
  assert.deepEqual(await page.locator("#differences li").allTextContents(), [first.name, "mine.html", second.name]);
  await page.locator("#language").selectOption("fr");
  await page.getByRole("alert").getByText("L’urne a d’autres fichiers que files.txt. Rien n’a été envoyé.").waitFor();
  await page.locator("#language").selectOption("en");
  await look(page, "other files than of one's own build");
  await press(page, "No, go back");
  await heading(page, "Your next step: open the poll");
  await page.getByText(/entries, all verified/).waitFor();
  assert.equal(await page.getByText("files stated in the record").count(), 0, "nothing was posted");
  await press(page, "Open the poll");
  await chooseText(page, "#own-build", "files.txt", listed(others));
  await press(page, "Go without the list");
  await page.getByText("May be left out.").waitFor();
  await chooseText(page, "#own-build", "files.txt", listed(served));
  await press(page, "Yes, open the poll");
  await heading(page, "People are voting");
  await page.getByText(`${served.length} files stated in the record`).waitFor();
  await look(page, "voting");

  await page.getByText("What else can be done").click();
  await press(page, "State the files of these pages anew");
  await heading(page, "State the files of these pages anew?");
  await chooseText(page, "#own-build", "files.txt", listed(others));
  await press(page, "Yes, state them");
  await page.getByRole("alert").getByText("The ballot box has other files than files.txt.").waitFor();
  await chooseText(page, "#own-build", "files.txt", listed(served));
  await press(page, "Yes, state them");
  await heading(page, "People are voting");

  const path = place.write("codes.csv", codes.text);
  const ballots = Array.from({ length: VOTERS - 1 }, (_, i) => `v${i},question=${i % 3 === 0 ? "no" : "yes"};projects=${i % 2 ? "benches+lamps" : "blank"}`);
  const written = JSON.parse(await place.tool("urne-organizer", "--json", "check", place.file("vote.toml")));
  const [question, projects] = written.manifest.contests.map(({ id }) => id);
  const lines = ballots.map((line) => line.replace("question=", `${question}=`).replace("projects=", `${projects}=`));
  await place.tool("urne-vote", "--election", election, "simulate", "--codes", path, "--ballots", place.write("ballots.csv", `voter,choices\n${lines.join("\n")}\n`), "--parallel", "2");
  await press(page, "Look again");
  await page.getByText(`${VOTERS - 1} of ${VOTERS} have voted`).first().waitFor();

  // A notice, and a later closing time.
  await page.getByText("What else can be done").click();
  await press(page, "Publish a notice");
  await press(page, "Continue");
  await page.getByRole("alert").getByText("Write something.").waitFor();
  await page.locator("#notice").fill("The hall is open until eight.");
  await page.getByText("In further languages").click();
  await page.locator("#notice-fr").fill("La salle est ouverte jusqu’à huit heures.");
  await look(page, "notice");
  await press(page, "Continue");
  await page.getByText("La salle est ouverte jusqu’à huit heures.").waitFor();
  await press(page, "Yes, publish");
  await heading(page, "People are voting");
  await page.getByText("What else can be done").click();
  await press(page, "Close later");
  await page.getByLabel("New closing time").fill(soon(60));
  await press(page, "Continue");
  await page.getByRole("alert").getByText("Choose a time later than the present one.").waitFor();
  await page.getByLabel("New closing time").fill(soon(48 * 60));
  await look(page, "close later");
  await press(page, "Continue");
  await press(page, "Yes, close later");
  await heading(page, "People are voting");

  await page.getByText("What else can be done").click();
  await press(page, "Close now, before the time");
  await heading(page, "Close the poll before its time?");
  await press(page, "Yes, close it now, for good");
  await heading(page, "Waiting for trustees: open the result");
  for (const ordinal of [1, 2]) await place.trustee(ordinal, "step");
  await press(page, "Look again");
  await heading(page, "Your next step: publish the result");
  await press(page, "Publish the result");
  await press(page, "Yes, publish the result");
  await heading(page, "Your next step: publish the record");
  await look(page, "finished");
  const archive = await saved(page, () => press(page, "Save the record"));
  const file = place.write("election.tar", archive.bytes);
  assert.match(await place.tool("urne-verify", file), /accepted|verified|holds/i);
  await heading(page, "Your next step: publish the record");
  await press(page, "Result as files");
  const results = await saved(page, () => press(page, "Save results.json"));
  const counted = JSON.parse(results.text);
  assert.equal(counted.turnout.counted, VOTERS - 1);
  await page.getByRole("button", { name: `Save ${projects}.pb` }).waitFor();
  await look(page, "files");

  // What RUDI and SCDL ask for besides.
  await page.getByText("More formats").click();
  await look(page, "more formats");
  const fill = (name, value) => page.locator(`#export-${name}`).fill(value);
  await fill("url", "https://data.example.org/vote");
  await fill("contact", "Open data office <opendata@example.org>");
  await page.locator("#export-licence").selectOption("odbl-1.0");
  await fill("theme", "economy");
  await fill("keywords", "quay, harbour");
  await fill("siret", "1");
  await fill("matter", "8.4 aménagement du territoire");
  await press(page, "Make the files again");
  await page.getByRole("alert").getByText("14").waitFor();
  await fill("siret", "21860194600013");
  await fill("name", "The harbour");
  await fill("date", "2026-11-30");
  await fill("document", "https://example.org/17");
  await fill(`number-${question}`, "2026-17");
  for (const [option, meaning] of [["yes", "contre"], ["no", "pour"], ["blank", "abstention"]]) {
    await page.locator(`#export-vote-${option}`).selectOption(meaning);
  }
  await press(page, "Make the files again");
  const rudi = JSON.parse((await saved(page, () => press(page, "Save rudi.json"))).text);
  assert.equal(rudi.access_condition.licence.licence_label, "odbl-1.0");
  assert.deepEqual([rudi.theme, rudi.keywords], ["economy", ["quay", "harbour"]]);
  assert.equal(rudi.contacts[0].email, "opendata@example.org");
  const decisions = (await saved(page, () => press(page, "Save deliberations.csv"))).text.trim().split("\n");
  assert.equal(decisions.length, 2);
  const row = decisions[1].split(",");
  assert.deepEqual(row.slice(0, 6), ["The harbour", "21860194600013", "2026-17", "2026-11-30", "8.4", "aménagement du territoire"]);
  const no = ballots.filter((line) => line.includes("question=no")).length;
  assert.deepEqual(row.slice(13), [String(no), String(VOTERS - 1 - no), "0", "https://example.org/17"]);
  clean(page, place.address);
  await nothingKept(page);
});

test("a board that does not answer is said to be away; a draft of the command line is read, time zone and all", async () => {
  const page = await device(browser, { timezoneId: "America/Montevideo" });
  await page.route("**/api/v1/board", (route) => route.abort());
  await page.goto(`${place.address}/organize?lang=en`);
  await show(page, organizer);
  await heading(page, "What shall people vote on?");
  const written = readFileSync(place.file("vote.toml"), "utf8").replace(/^closes = .*$/m, 'closes = "2030-07-01 20:00"').replace(/^timezone = .*$/m, 'timezone = "Europe/Paris"');
  const twins = written.replaceAll('"Lamps"', '"Benches"');
  await page.locator("#draft-file").setInputFiles({ name: "vote.toml", mimeType: "text/plain", buffer: Buffer.from(twins) });
  await heading(page, "Draft of the election");
  await press(page, "Check and preview");
  await heading(page, "No connection to the ballot box");
  await look(page, "no connection");
  await page.unroute("**/api/v1/board");
  await press(page, "Try again");
  await heading(page, "Draft of the election");
  await press(page, "Check and preview");
  await heading(page, "Preview");
  await page.getByText("1 July 2030 at 15:00").waitFor();
  // Doubts must be seen before anything is handed in.
  await page.getByText("has the same title as the one in line").waitFor();
  await press(page, "Hand the election in");
  await page.getByRole("alert").getByText("Look at the doubtful points").waitFor();
  await look(page, "doubts");
  assert.deepEqual(page.faults, []);
});

test("two registrars with keys of the command line: labels, half codes, one roll", async () => {
  const organize = (...words) => place.tool("urne-organizer", "--dir", place.file("second"), ...words);
  const keys = [];
  await organize("key");
  for (const ordinal of [1, 2]) {
    const home = place.file(`registrar-${ordinal}`);
    keys.push({ public: publicKey(await place.tool("urne-organizer", "--dir", home, "registrar", "key")), file: `${home}/registrar.key` });
  }
  const draft = place.file("second.toml");
  const named = (what, list) => list.flatMap((key, i) => [`--${what}`, `${what} ${i + 1}=${key}`]);
  await organize("new", draft, "--floor", "2", ...named("registrar", keys.map((key) => key.public)), ...named("trustee", trustees));
  const posted = JSON.parse(await organize("--json", "post", draft, "--board", place.address, "--anyway"));

  const plain = { name: "voters.csv", mimeType: "text/csv", buffer: Buffer.from("voter\nada\nbo\ncy\n") };
  let labelled;
  for (const ordinal of [1, 2]) {
    const page = await device(browser);
    await page.goto(`${posted.election}/register?lang=en`);
    await heading(page, "Sign in as registrar");
    await page.locator("#key-file").setInputFiles(keys[ordinal - 1].file);
    await heading(page, "Choose the list of voters");
    await page.locator("#voter-file").setInputFiles(plain);
    await page.getByText("there is no column 'label'").waitFor();
    if (ordinal === 1) {
      labelled = await saved(page, () => page.locator("#label-file").setInputFiles(plain));
      await heading(page, "The list now has labels");
      await press(page, "Continue");
    }
    await page.locator("#voter-file").setInputFiles({ name: labelled.name, mimeType: "text/csv", buffer: labelled.bytes });
    await page.getByText("3 voters, named by the column").waitFor();
    await press(page, "Make the codes");
    await press(page, "Yes, make the codes");
    await press(page, "Print letters");
    await heading(page, "Letters");
    const letter = page.locator(".letter").first();
    const code = (await letter.locator("bdi.code").textContent()).trim();
    assert.ok((await letter.locator("bdi.address").textContent()).endsWith(ordinal === 1 ? `/vote#code=${code}` : `/vote#code=&code=${code}`));
    await letter.getByText(`You need a second code. It comes in another letter, from registrar ${3 - ordinal}.`).waitFor();
    await page.locator(".controls").getByRole("button", { name: "Back" }).click();
    await saved(page, () => press(page, "Save the codes (CSV)"));
    await press(page, "Hand the list in");
    await press(page, "Yes, hand the list in");
    await heading(page, "Your list stands");
    await page.getByText(ordinal === 1 ? "1 of 1 parts of your list stand." : "The roll in the ballot box is that of your list: 3 of 3 voters.").waitFor();
    clean(page, place.address);
  }
});
