// The pictures of the README: the main pages as a visitor sees them, on a telephone and on a desk.
//   node tests/browser/pictures.mjs [OUT]

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { binaries, device, enter, fill, heading, launch, next, town, vote } from "./support.mjs";

const out = resolve(process.argv[2] ?? join(import.meta.dirname, "../data/pictures"));
const PHONE = { viewport: { width: 360, height: 640 }, deviceScaleFactor: 1 };
const DESK = { viewport: { width: 900, height: 700 }, deviceScaleFactor: 1 };
mkdirSync(out, { recursive: true });

/** Several screens side by side in one picture. */
async function strip(browser, name, shots) {
  const page = await (await browser.newContext({ viewport: { width: shots.length * 384 + 24, height: 688 } })).newPage();
  const images = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot.toString("base64")}">`).join("");
  await page.setContent(`<style>body{margin:24px 0 0 24px;display:flex;gap:24px;background:#d5d9de}img{inline-size:360px;block-size:640px}</style>${images}`);
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.context().close();
}

async function booth(browser, place) {
  const page = await device(browser, PHONE);
  const shots = [];
  const shoot = async () => shots.push(await page.screenshot());
  await enter(page, place.election, place.voter());
  await heading(page, "Who chairs the committee?");
  await page.getByLabel("Bo Widerberg").check();
  await next(page);
  await heading(page, "Who sits on the committee?");
  await page.getByLabel("Dia Ndiaye").check();
  await next(page);
  await heading(page, "Which projects should be built?");
  await page.getByLabel("Trees on the station square").check();
  await page.getByLabel("A lock-up for bicycles").check();
  await shoot();
  const again = await device(browser, PHONE);
  await enter(again, place.election, place.voter());
  await fill(again);
  shots.push(await again.screenshot());
  await vote(again);
  shots.push(await again.screenshot());
  await strip(browser, "booth", shots);
}

/** A finished election: its page, and the verifier at work on it. */
async function counted(browser) {
  const place = await town("kinds");
  try {
    await place.say("simulate");
    await place.say("finish");
    const page = await device(browser, DESK);
    await page.goto(`${place.election}?lang=en`);
    await page.screenshot({ path: join(out, "result.png"), clip: { x: 0, y: 0, width: 900, height: 1000 }, fullPage: true });
    const phone = await device(browser, PHONE);
    await phone.goto(`${place.election}?lang=en`);
    const shots = [await phone.screenshot()];
    await phone.goto(`${place.election}/verify?lang=en`);
    await heading(phone, "Verify this election");
    shots.push(await phone.screenshot());
    await phone.getByRole("button", { name: "Start verifying" }).click();
    await heading(phone, "Verified: everything is right");
    shots.push(await phone.screenshot());
    await strip(browser, "verify", shots);
    const report = join(place.folder, "report.html");
    execFileSync(join(binaries, "urne-verify"), [join(place.folder, "archive.tar"), "--format", "html", "--output", report]);
    await page.goto(pathToFileURL(report).href);
    const { y } = await page.getByRole("heading", { name: "Checks" }).boundingBox();
    await page.screenshot({ path: join(out, "report.png"), clip: { x: 0, y: y - 24, width: 900, height: 1100 }, fullPage: true });
  } finally {
    place.end();
  }
}

/** The pages of those who run an election, before there is one. */
async function roles(browser, board) {
  const press = (page, name) => page.getByRole("button", { name, exact: true }).click();
  const shots = [];
  const organizer = await device(browser, PHONE);
  await organizer.goto(`${board}/organize?lang=en`);
  await press(organizer, "Make a new key");
  await heading(organizer, "Your new key");
  await Promise.all([organizer.waitForEvent("download"), press(organizer, "Save the key file")]);
  await press(organizer, "Continue");
  await heading(organizer, "What shall people vote on?");
  shots.push(await organizer.screenshot());
  await press(organizer, "Yes or no");
  await heading(organizer, "Draft of the election");
  await organizer.getByLabel("Title", { exact: true }).first().fill("Assembly of the harbour");
  shots.push(await organizer.screenshot());
  const trustee = await device(browser, PHONE);
  await trustee.goto(`${board}/trustee?lang=en`);
  await heading(trustee, "Trustee of an election");
  shots.push(await trustee.screenshot());
  await strip(browser, "roles", shots);
}

const place = await town();
const browser = await launch();
try {
  await booth(browser, place);
  await roles(browser, new URL(place.election).origin);
  await counted(browser);
} finally {
  await browser.close();
  place.end();
}
