// The pictures of the README: the main pages as a visitor sees them, on a telephone and on a desk.
//   node tests/browser/pictures.mjs [OUT]

import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { device, enter, fill, heading, launch, next, town, vote } from "./support.mjs";

const out = resolve(process.argv[2] ?? join(import.meta.dirname, "../pictures"));
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

const place = await town();
const browser = await launch();
try {
  await booth(browser, place);
  const page = await device(browser, DESK);
  await page.goto(`${place.election}?lang=en`);
  await page.screenshot({ path: join(out, "home.png"), fullPage: true });
} finally {
  await browser.close();
  place.end();
}
