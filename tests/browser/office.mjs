// A board of its own, and the command lines of those who do not act in the browser.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { binaries } from "./support.mjs";

const run = promisify(execFile);

function program(name) {
  const path = join(binaries, name);
  assert.ok(existsSync(path), "build first: cargo build --workspace --bins");
  return path;
}

/** Starts a board with nothing on it, in a folder that goes away with it. */
export async function office() {
  const folder = mkdtempSync(join(tmpdir(), "urne-office-"));
  const child = spawn(program("urne-board"), ["serve", "--data", join(folder, "board"), "--listen", "127.0.0.1:0", "--any-organizer"], { stdio: ["ignore", "pipe", "pipe"] });
  const address = await Promise.any([child.stdout, child.stderr].map(async (stream) => {
    for await (const line of createInterface({ input: stream })) {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (found) return found[0];
    }
    throw new Error("the board says no address");
  }));
  for (const stream of [child.stdout, child.stderr]) stream.resume();
  const tool = async (name, ...words) => (await run(program(name), words, { env: { ...process.env, URNE_PASSPHRASE: "a play's passphrase" }, maxBuffer: 1 << 26 })).stdout;
  const file = (name) => join(folder, name);
  return {
    address,
    file,
    write: (name, text) => {
      writeFileSync(file(name), text);
      return file(name);
    },
    tool,
    /** A trustee's tool with a file of its own. */
    trustee: (ordinal, ...words) => tool("urne-trustee", "--file", file(`trustee-${ordinal}.age`), "--work-factor", "10", ...words),
    end: () => {
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A public key among the words that a tool printed. */
export function publicKey(printed) {
  const key = /\b[A-Za-z0-9_-]{43}\b/.exec(printed);
  assert.ok(key, `no key in ${printed}`);
  return key[0];
}

/** What a browser keeps of a page: nothing in it may be secret. */
export async function kept(page) {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify({ local: { ...localStorage }, session: { ...sessionStorage }, databases, cookies: document.cookie });
  });
}
