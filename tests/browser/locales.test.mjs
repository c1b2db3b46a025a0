// The language files of every role: the same messages everywhere, with the same values and the plural forms of each
// language; no message that the pages ask for is missing, none is left over.

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";

const root = resolve(import.meta.dirname, "../..");
const ROLES = [
  { file: "voter.ftl", room: "voter-client" },
  { file: "verifier.ftl", room: "verifier" },
  { file: "trustee.ftl", room: "trustee" },
  { file: "organizer.ftl", room: "organizer" },
].filter(({ room }) => existsSync(join(root, room, "web/src")));
const KIT = { file: "common.ftl", room: "bulletin-board" };
const languages = readdirSync(join(root, "bulletin-board/locales"));

function messages({ file, room }, language) {
  const body = new FluentResource(readFileSync(join(root, room, "locales", language, file), "utf8")).body;
  assert.ok(body.every(({ id, value }) => id && value), `${room}, ${language}: every message has a text`);
  return body;
}

function code({ room }) {
  const folder = join(root, room, "web/src");
  const sources = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".ts"));
  return sources.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

/** Visits every part of a pattern. */
function visit(part, see) {
  if (!part || typeof part !== "object") return;
  if (Array.isArray(part)) return part.forEach((each) => visit(each, see));
  see(part);
  Object.values(part).forEach((each) => visit(each, see));
}

function values(message) {
  const names = new Set();
  visit(message.value, (part) => part.type === "var" && names.add(part.name));
  return [...names].sort();
}

const ids = (role) => messages(role, "en").map(({ id }) => id);

// Which of these are asked for is tested where that is done: by the server.
const BOARD = { file: "board.ftl", room: "bulletin-board" };

for (const role of [KIT, BOARD, ...ROLES]) {
  test(`${role.file}: every language has the same messages with the same values`, () => {
    const [first, ...others] = languages.map((language) =>
      Object.fromEntries(messages(role, language).map((message) => [message.id, values(message)])),
    );
    for (const other of others) assert.deepEqual(other, first);
  });

  test(`${role.file}: every count has the plural forms of its language`, () => {
    for (const language of languages) {
      const rules = new Intl.PluralRules(language);
      const needed = [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))].sort();
      for (const message of messages(role, language)) {
        visit(message.value, (part) => {
          if (part.type !== "select") return;
          const forms = part.variants.map(({ key }) => key.value ?? key).sort();
          // A choice between words, such as a phase, is no count.
          if (!forms.every((form) => ["zero", "one", "two", "few", "many", "other"].includes(form))) return;
          assert.deepEqual(forms, needed, `${language}: ${message.id}`);
        });
      }
    }
  });
}

// Names that are put together in the code: `t(`error-${code}`)`.
const made = (text) => [...text.matchAll(/`([a-z-]+)\$\{/g)].map(([, beginning]) => beginning);

for (const role of ROLES) {
  test(`${role.file}: the pages ask for all messages and for no others`, () => {
    const text = `${code(role)}\n${code(KIT)}`;
    const beginnings = made(text);
    const unused = ids(role).filter((id) => !text.includes(`"${id}"`) && !beginnings.some((beginning) => id.startsWith(beginning)));
    assert.deepEqual(unused, []);
    const known = [...ids(role), ...ids(KIT)];
    const asked = [...text.matchAll(/\b(?:t|has)\("([a-z0-9-]+)"/g)].map(([, id]) => id);
    assert.deepEqual(asked.filter((id) => id !== "footer-promise" && !known.includes(id)), []);
  });
}
