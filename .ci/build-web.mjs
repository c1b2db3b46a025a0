// Bundles the pages of every role: module, worker, scripts, style, pages. Every file but the pages is named for its
// hash, and whoever loads one states its whole hash. The list of them all is files.txt.
//   node build-web.mjs FOLDER_OF_THE_MODULES OUT

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const [, , modules, out] = process.argv;
const root = resolve(import.meta.dirname, "..");
const kit = join(root, "bulletin-board/web/src");
const ROLES = [
  { role: "voter", folder: "voter-client/web/src", pages: ["vote", "check", "find"] },
  { role: "verifier", folder: "verifier/web/src", pages: ["verify"] },
  { role: "trustee", folder: "trustee/web/src", pages: ["trustee"] },
  { role: "organizer", folder: "organizer/web/src", pages: ["organize", "register"] },
].filter(({ role, folder }) => existsSync(join(root, folder)) && (process.env.URNE_WEB_ONLY ?? role) === role);
const files = [];

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

/** Writes a file, also compressed, and lists it. */
function write(name, type, caching, bytes) {
  const path = join(out, name);
  writeFileSync(path, bytes);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  const quality = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: quality }));
  files.push([name, type, caching, createHash("sha256").update(bytes).digest("hex")].join("\t"));
}

/** A file named for its content. */
function asset(stem, ending, type, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  const name = `${stem}-${hash}.${ending}`;
  write(name, type, "immutable", bytes);
  return { url: `/assets/${name}`, integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}` };
}

/** The language files are read by people: comments and empty lines need not travel. */
const languages = {
  name: "languages",
  setup({ onLoad }) {
    onLoad({ filter: /\.ftl$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/^#.*\n|^\n/gm, ""),
      loader: "text",
    }));
  },
};

async function bundle({ role, folder }, entry, format, define) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, folder, entry)],
    alias: { kit, [`urne-${role}-wasm`]: resolve(modules, `urne_${role}_wasm.js`) },
    bundle: true,
    charset: "utf8",
    define: { ...Object.fromEntries(Object.entries(define).map(([name, value]) => [name, JSON.stringify(value)])), "import.meta.url": '""' },
    format,
    legalComments: "none",
    // Names stay, so that what a browser runs can be read.
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [languages],
    target: "es2022",
    write: false,
  });
  return outputFiles[0].contents;
}

const SCRIPT = "text/javascript; charset=utf-8";
// One file for all pages; the parts are in the order of their names.
const styles = readdirSync(join(kit, "style")).sort().map((part) => readFileSync(join(kit, "style", part)));
const style = asset("style", "css", "text/css; charset=utf-8", Buffer.concat(styles));
const icon = asset("icon", "svg", "image/svg+xml", readFileSync(join(kit, "icon.svg")));

// What stands there until the script has taken over; it stays where a script is switched off, or is not the one
// whose hash the page states.
const BEFORE = [
  ["fr", "Chargement… Si rien ne vient : activez JavaScript, qui verrouille votre bulletin sur votre appareil. S’il est actif, ne votez pas ici et prévenez l’organisateur."],
  ["en", "Loading… If nothing comes: switch JavaScript on, which locks your ballot on your device. If it is on, do not vote here and tell the organizer."],
  ["es", "Cargando… Si no aparece nada: active JavaScript, que cierra su papeleta en su dispositivo. Si está activo, no vote aquí y avise a la organización."],
  ["ca", "S’està carregant… Si no apareix res: activeu JavaScript, que tanca la vostra papereta al vostre dispositiu. Si està actiu, no voteu aquí i aviseu l’organització."],
];

for (const each of ROLES) {
  const { role, pages } = each;
  const wasm = asset(role, "wasm", "application/wasm", readFileSync(join(modules, `urne_${role}_wasm_bg.wasm`)));
  const worker = asset(`${role}-worker`, "js", SCRIPT, await bundle(each, "worker.ts", "iife", { WASM: wasm }));
  for (const page of pages) {
    const script = asset(page, "js", SCRIPT, await bundle(each, `${page}.ts`, "esm", { WORKER: worker }));
    write(`${page}.html`, "text/html; charset=utf-8", "page", Buffer.from(html(script)));
  }
}

function html(script) {
  const sentences = BEFORE.map(([tag, text]) => `<p lang="${tag}">${text}</p>`).join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Urne</title>
<link rel="icon" type="image/svg+xml" href="${icon.url}">
<link rel="stylesheet" href="${style.url}" integrity="${style.integrity}">
<script type="module" src="${script.url}" integrity="${script.integrity}"></script>
</head>
<body><main class="wide">${sentences}</main></body>
</html>
`;
}

writeFileSync(join(out, "files.txt"), `${files.sort().join("\n")}\n`);
