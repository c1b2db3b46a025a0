// How many ballots a second are verified: in Chromium with one and with two helpers, and by urne-verify on one thread,
// of one record, in one run. JSON on standard output, a line for people on standard error.
//   node tests/browser/bench-verify.mjs [--ballots 10000] [--record FILE.tar] [--rounds 1] [--workers 1,2]
// Without a record one is made: a town whose voters choose projects. It is kept in target/bench-verify.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { device, heading, launch } from "./support.mjs";

const { values: options } = parseArgs({
  options: {
    ballots: { type: "string", default: "10000" },
    record: { type: "string" },
    rounds: { type: "string", default: "1" },
    workers: { type: "string", default: "1,2" },
  },
});
const root = resolve(import.meta.dirname, "../..");
const binaries = process.env.URNE_BINARIES ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug");
const folder = join(root, "target/bench-verify");
const PROJECTS = 20;

/** A town over a folder of inputs. */
async function town(inputs) {
  const child = spawn("nice", ["-n", "19", join(binaries, "urne-town"), inputs], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    assert.ok(!done, "the town has ended");
    return value;
  };
  const place = JSON.parse(await next());
  return {
    ...place,
    say: async (word) => {
      child.stdin.write(`${word}\n`);
      assert.equal(await next(), "done");
    },
    end: () => child.stdin.end(),
  };
}

/** A record of so many ballots, one of each voter. */
async function make(ballots) {
  const record = join(folder, `record-${ballots}.tar`);
  if (existsSync(record)) return record;
  const inputs = join(folder, `inputs-${ballots}`);
  mkdirSync(inputs, { recursive: true });
  const ids = Array.from({ length: PROJECTS }, (_, i) => `project-${String(i + 1).padStart(2, "0")}`);
  const projects = ids.map((id, i) => `{ id = "${id}", title = "Project ${i + 1}", cost = ${1000 * (i + 1)} }`);
  writeFileSync(join(inputs, "draft.toml"), `title = "A record to measure"
language = "en"
floor = 2
[organizer]
name = "Town hall"
[[contests]]
id = "projects"
title = "Which projects?"
kind = "choice"
min = 0
max = ${PROJECTS}
winners = 3
options = [${projects.map((project) => project.replace(/, cost = \d+/, "")).join(", ")}]
`);
  const voters = Array.from({ length: ballots }, (_, i) => `v${String(i + 1).padStart(7, "0")}`);
  writeFileSync(join(inputs, "voters.csv"), `voter,style,weight\n${voters.map((voter) => `${voter},all,1\n`).join("")}`);
  const choice = (i) => ids.filter((_, j) => (i * 7 + j * 13) % 5 === 0).join("+");
  writeFileSync(join(inputs, "ballots.csv"), `voter,choices\n${voters.map((voter, i) => `${voter},projects=${choice(i)}\n`).join("")}`);
  const began = performance.now();
  const place = await town(inputs);
  await place.say("simulate");
  await place.say("finish");
  copyFileSync(join(place.folder, "archive.tar"), `${record}.part`);
  renameSync(`${record}.part`, record);
  place.end();
  console.error(`made ${record} in ${Math.round((performance.now() - began) / 1000)} s`);
  return record;
}

/** urne-verify with one thread; its report and the seconds. */
async function native(record) {
  const began = performance.now();
  const env = { ...process.env, RAYON_NUM_THREADS: "1" };
  const child = spawn(join(binaries, "urne-verify"), [record, "--format", "json"], { env, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const part of child.stdout) text += part;
  const seconds = (performance.now() - began) / 1000;
  const report = JSON.parse(text);
  assert.equal(report.exit, 0, report.verdict);
  return { report, seconds };
}

/** The page with so many helpers; seconds in all and of its steps. */
async function page(browser, origin, record, workers) {
  const view = await device(browser);
  view.context().setDefaultTimeout(1_800_000);
  await view.goto(`${origin}/verify?lang=en&workers=${workers}`);
  await heading(view, "Verify an election from a file");
  await view.getByLabel("The record, a file").setInputFiles(record);
  await view.getByRole("button", { name: "Start verifying" }).click();
  await heading(view, "Verified: everything is right");
  const marks = await view.evaluate(() =>
    Object.fromEntries(performance.getEntriesByType("mark").map(({ name, startTime }) => [name, startTime / 1000])),
  );
  await view.context().close();
  const reading = (marks["verify-tiles"] ?? marks["verify-sums"]) - marks["verify-began"];
  return { seconds: marks["verify-done"] - marks["verify-began"], reading, sums: marks["verify-count"] - (marks["verify-sums"] ?? marks["verify-count"]) };
}

const record = options.record ?? (await make(Number(options.ballots)));
const counts = options.workers.split(",").map(Number);
const inputs = join(root, "tests/data/kinds");
const place = await town(inputs);
const browser = await launch();
const figures = { native: [], pages: Object.fromEntries(counts.map((count) => [count, []])) };
let ballots = 0;
try {
  for (let round = 0; round < Number(options.rounds); round += 1) {
    const own = await native(record);
    ballots = own.report.numbers.ballots;
    figures.native.push(own.seconds);
    for (const count of counts) figures.pages[count].push(await page(browser, new URL(place.election).origin, record, count));
  }
} finally {
  await browser.close();
  place.end();
}

const best = (list) => list.reduce((one, other) => (other.seconds < one.seconds ? other : one));
const rate = (seconds) => Math.round(ballots / seconds);
const nativeSeconds = Math.min(...figures.native);
const pages = Object.fromEntries(counts.map((count) => [count, best(figures.pages[count])]));
const first = pages[counts[0]];
const result = {
  ballots,
  native_one_thread: { seconds: nativeSeconds, ballots_per_second: rate(nativeSeconds) },
  browser: Object.fromEntries(counts.map((count) => [count, {
    ...pages[count],
    ballots_per_second: rate(pages[count].seconds),
    faster_than_first: first.seconds / pages[count].seconds,
    reading_faster_than_first: first.reading / pages[count].reading,
    of_native: nativeSeconds / pages[count].seconds,
  }])),
};
console.log(JSON.stringify(result, null, 2));
const said = counts.map((count) => `${count} helper${count === 1 ? "" : "s"} ${result.browser[count].ballots_per_second}/s (×${result.browser[count].faster_than_first.toFixed(2)})`);
console.error(`${ballots} ballots verified: urne-verify on one thread ${result.native_one_thread.ballots_per_second}/s; Chromium with ${said.join(", with ")}`);
