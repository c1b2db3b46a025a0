// How many ballots a second are verified: in Chromium with one and with two helpers, and by urne-verify on one thread,
// of one record, in one run. JSON on standard output, a line for people on standard error.
//   node tests/browser/bench-verify.mjs [--ballots 10000] [--record FILE.tar] [--rounds 1] [--workers 1,2]
// Without a record one is made: the demo with so many voters who choose among 20 projects. It is kept in
// target/bench-verify.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { device, heading, launch, town } from "./support.mjs";

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

/** A record of so many ballots, one of each voter: the demo over a file of made-up ballots. */
async function make(ballots) {
  const record = join(folder, `record-${ballots}.tar`);
  if (existsSync(record)) return record;
  mkdirSync(folder, { recursive: true });
  const projects = Array.from({ length: PROJECTS }, (_, i) => i + 1);
  const chosen = (voter) => projects.filter((project) => project === 1 + (voter % PROJECTS) || (voter * 7 + project * 13) % 5 === 0);
  const voters = Array.from({ length: ballots }, (_, i) => i + 1);
  const lines = [
    "META", "key;value", "description;A record to measure", "country;Nowhere", "unit;Bench", "instance;1",
    `num_projects;${PROJECTS}`, `num_votes;${ballots}`, "budget;50000", "vote_type;approval", "min_length;0", `max_length;${PROJECTS}`,
    "rule;greedy", "date_begin;2026", "date_end;2026", "language;en", "currency;EUR",
    "PROJECTS", "project_id;cost;name", ...projects.map((id) => `${id};${1000 * id};Project ${id}`),
    "VOTES", "voter_id;vote", ...voters.map((voter) => `${voter};${chosen(voter).join(",")}`), "",
  ];
  const file = join(folder, `bench-${ballots}.pb`);
  writeFileSync(file, lines.join("\n"));
  const began = performance.now();
  const child = spawn("nice", ["-n", "19", join(binaries, "urne-demo"), "--once", "--data", folder, file], { stdio: ["ignore", 2, 2] });
  const [code] = await once(child, "exit");
  assert.equal(code, 0, "the demo ends well");
  renameSync(join(folder, `bench-${ballots}`, "archive.tar"), record);
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
// A board that serves the page.
const place = await town("kinds");
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
