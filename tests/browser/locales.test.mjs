// The language files: the same messages everywhere, with the same values and the plural forms of each language; no
// message that the pages ask for is missing, none is left over.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { FluentResource } from "@fluent/bundle";

const root = resolve(import.meta.dirname, "../../voter-client");
const languages = readdirSync(join(root, "locales"));
const texts = new Map(
  languages.map((language) => [language, new FluentResource(readFileSync(join(root, "locales", language, "voter.ftl"), "utf8")).body]),
);

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

test("every language has the same messages with the same values", () => {
  const [first, ...others] = languages.map((language) =>
    Object.fromEntries(texts.get(language).map((message) => [message.id, values(message)])),
  );
  for (const other of others) assert.deepEqual(other, first);
});

test("every count has the plural forms of its language", () => {
  for (const language of languages) {
    const rules = new Intl.PluralRules(language);
    const needed = [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))].sort();
    for (const message of texts.get(language)) {
      visit(message.value, (part) => {
        if (part.type !== "select") return;
        const forms = part.variants.map(({ key }) => key.value ?? key).sort();
        assert.deepEqual(forms, needed, `${language}: ${message.id}`);
      });
    }
  }
});

test("the pages ask for all messages and for no others", () => {
  const sources = readdirSync(join(root, "web/src"), { recursive: true }).filter((name) => name.endsWith(".ts"));
  const code = sources.map((name) => readFileSync(join(root, "web/src", name), "utf8")).join("\n");
  const known = texts.get("en").map(({ id }) => id);
  // Names that are put together: their beginnings.
  const made = ["error-", "fault-", "refused-", "rule-", "sending"];
  const unused = known.filter((id) => !code.includes(`"${id}"`) && !made.some((beginning) => id.startsWith(beginning)));
  assert.deepEqual(unused, []);
  const asked = [...code.matchAll(/\bt\("([a-z-]+)"/g)].map(([, id]) => id);
  assert.deepEqual(asked.filter((id) => !known.includes(id)), []);
});
