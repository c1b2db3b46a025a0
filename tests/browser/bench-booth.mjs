// What the booth costs a voter: bytes on the way, and the time to make a ballot of twenty options in Chromium beside
// the same code natively, in one run. JSON on standard output, lines for people on standard error.
//   node tests/browser/bench-booth.mjs [--ballots 50]

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { request } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { binaries, launch, town } from "./support.mjs";

const { values: options } = parseArgs({ options: { ballots: { type: "string", default: "50" } } });
const ballots = Number(options.ballots);

/** A file as it is sent to a browser: its text, and how many bytes that took. */
function get(url) {
  return new Promise((resolve, reject) => {
    const ask = (coding) =>
      new Promise((done) => {
        request(url, { headers: { "accept-encoding": coding } }, (answer) => {
          const parts = [];
          answer.on("data", (part) => parts.push(part));
          answer.on("end", () => done(Buffer.concat(parts)));
        }).on("error", reject).end();
      });
    Promise.all([ask("identity"), ask("br")]).then(([plain, sent]) => resolve({ text: plain.toString("latin1"), sent: sent.length }));
  });
}

/** Everything that the booth loads, found as a browser finds it: each file names the next. */
async function weigh(election) {
  const { origin } = new URL(election);
  const sizes = {};
  const open = [`${election}/vote`];
  const seen = new Set(open);
  while (open.length > 0) {
    const url = open.shift();
    const { text, sent } = await get(url);
    const kind = /\.(\w+)$/.exec(url)?.[1] ?? "html";
    sizes[kind] = (sizes[kind] ?? 0) + sent;
    if (kind === "wasm") continue;
    for (const [path] of text.matchAll(/\/assets\/[a-z0-9.-]+/g)) {
      const next = origin + path;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  return { ...sizes, total };
}

/** Medians of the booth's own worker, called as the page calls it. */
async function inBrowser(place, code) {
  const browser = await launch();
  // Only so that this measurement can start the worker by itself.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${place.election}/vote?lang=en`);
  const name = /\/assets\/vote-[0-9a-f]+\.js/.exec(await page.content())[0];
  const times = await page.evaluate(
    async ({ script, election, code, ballots }) => {
      const text = await (await fetch(script)).text();
      const worker = new Worker(URL.createObjectURL(new Blob([await (await fetch(/\/assets\/voter-worker-[0-9a-f]+\.js/.exec(text)[0])).text()])));
      let id = 0;
      const call = (name, ...args) =>
        new Promise((resolve, reject) => {
          id += 1;
          worker.onmessage = ({ data }) => {
            const { ok, error } = JSON.parse(data.answer);
            if (error) reject(new Error(JSON.stringify(error)));
            else resolve(ok);
          };
          worker.postMessage({ id, call: name, args });
        });
      const began = performance.now();
      await call("start", election, "", location.origin);
      while (!(await call("read")).complete);
      const ready = performance.now() - began;
      await call("identify", JSON.stringify([code]));
      const answers = JSON.stringify([{ values: Array.from({ length: 20 }, (_, i) => Number(i === 0)), blank: false }]);
      const times = [];
      for (let i = 0; i < ballots; i += 1) {
        const before = performance.now();
        await call("prepare", answers, "");
        times.push(performance.now() - before);
      }
      return { ready, median: times.sort((a, b) => a - b)[times.length >> 1] };
    },
    { script: name, election: place.election.split("/").at(-1), code, ballots },
  );
  await browser.close();
  return times;
}

const place = await town("twenty");
try {
  const bytes = await weigh(place.election);
  const [code] = place.voter();
  const { ready, median } = await inBrowser(place, code);
  const out = execFileSync(join(binaries, "urne-bench-ballot"), [place.election, code, "--ballots", String(ballots)]);
  const native = Number(out.toString());
  assert.ok(native > 0 && median > 0);
  const round = (value) => Math.round(value * 100) / 100;
  console.error(`The booth, compressed: ${bytes.total} bytes (${Object.entries(bytes).filter(([kind]) => kind !== "total").map(([kind, size]) => `${kind} ${size}`).join(", ")})`);
  console.error(`Ready to vote (module compiled, log verified) after ${round(ready)} ms`);
  console.error(`A ballot of 20 options: ${round(median)} ms in Chromium, ${round(native)} ms natively, ratio ${round(median / native)}`);
  console.log(JSON.stringify({ bytes, ready_ms: round(ready), ballot_ms: round(median), native_ms: round(native), ratio: round(median / native) }));
} finally {
  place.end();
}
