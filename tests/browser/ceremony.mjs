// A board with an election whose trustees' keys were made elsewhere, played with the real tools.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { binaries } from "./support.mjs";

const run = promisify(execFile);
const DRAFT = `
title = { fr = "Couleur du pont", en = "Colour of the bridge" }
floor = 2
opens = "now"
closes = "in 6 hours"
early_close = true

[organizer]
name = "Town hall"

[[contests]]
id = "colour"
title = { fr = "Quelle couleur ?", en = "Which colour?" }
kind = "choice"
options = [{ id = "red", title = "Red" }, { id = "blue", title = "Blue" }]
`;
const VOTERS = ["v1", "v2", "v3"];

/** Runs a tool, which must succeed; gives what it prints. */
async function tool(name, args, env = {}) {
  const { stdout } = await run(join(binaries, name), args, { env: { ...process.env, ...env } });
  return stdout;
}

const keyIn = (output) => output.split(/\s+/).find((word) => /^[A-Za-z0-9_-]{43}$/.test(word));

export class Ceremony {
  /** Starts a board; the organizer and one registrar make their keys. */
  static async start() {
    const town = new Ceremony();
    town.folder = mkdtempSync(join(tmpdir(), "urne-trustee-"));
    for (const role of ["organizer", "registrar"]) mkdirSync(join(town.folder, role));
    await town.organizer("key");
    town.registrarKey = keyIn(await town.registrar("key"));
    town.process = spawn(join(binaries, "urne-board"), ["serve", "--any-organizer", "--listen", "127.0.0.1:0", "--data", town.path("board")], { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface({ input: town.process.stdout })) {
      if (!line.startsWith("listening on ")) continue;
      town.board = line.slice("listening on ".length).trim();
      break;
    }
    assert.ok(town.board, "the board says where it listens");
    return town;
  }

  path = (name) => join(this.folder, name);
  organizer = (...args) => tool("urne-organizer", ["--dir", this.path("organizer"), ...args]);
  registrar = (...args) => tool("urne-organizer", ["registrar", "--dir", this.path("registrar"), ...args]);
  trustee = (file, passphrase, ...args) => tool("urne-trustee", ["--file", file, ...args], { URNE_PASSPHRASE: passphrase });

  /** Posts an election for trustees given as `NAME=KEY`. */
  async found(trustees, threshold) {
    const parties = trustees.map((each) => {
      const at = each.lastIndexOf("=");
      return `\n[[trustees]]\nname = "${each.slice(0, at)}"\nkey = "${each.slice(at + 1)}"\n`;
    });
    const registrars = `\n[[registrars]]\nname = "Registry"\nkey = "${this.registrarKey}"\n`;
    writeFileSync(this.path("draft.toml"), `threshold = ${threshold}\n${DRAFT}${registrars}${parties.join("")}`);
    const posted = await this.organizer("post", this.path("draft.toml"), "--board", this.board);
    this.election = posted.split(/\s+/).find((word) => /^http:\/\/.*\/elections\/[0-9a-f]{64}$/.test(word));
    assert.ok(this.election, posted);
  }

  /** Makes the voters' codes and posts the roll. */
  async enrol() {
    writeFileSync(this.path("voters.csv"), `voter,style,weight\n${VOTERS.map((voter) => `${voter},all,1\n`).join("")}`);
    await tool("urne-organizer", ["registrar", "labels", this.path("voters.csv"), "--out", this.path("labelled.csv")]);
    await this.registrar("import", this.path("labelled.csv"));
    await this.registrar("credentials", "--election", this.election, "--out", this.path("codes.csv"));
    await this.registrar("post", "--election", this.election);
  }

  /** Every voter votes, the first two for red. */
  async vote() {
    const rows = readFileSync(this.path("codes.csv"), "utf8").trim().split("\n").slice(1).map((line) => line.split(","));
    for (const voter of VOTERS) {
      const code = this.path(`${voter}.code`);
      writeFileSync(code, `${rows.find(([name]) => name === voter)[1]}\n`);
      const choice = voter === "v3" ? "colour=blue" : "colour=red";
      await tool("urne-vote", ["--election", this.election, "--state", this.path(`device-${voter}`), "vote", "--yes", "--code-file", code, "--choose", choice]);
    }
  }

  /** Entries in the signed record. */
  async size() {
    const checkpoint = await (await fetch(`${this.election}/checkpoint`)).text();
    return Number(checkpoint.split("\n")[1]);
  }

  verify = () => tool("urne-verify", [this.election]);

  end() {
    this.process.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
