/* Bundles src/ into ../assets, or into the folder that is named: explorer.js, explorer.css, and
   the licences of what is in them. The same sources and locked packages give the same bytes on
   every machine: paths are relative, lists are sorted, lines end with \n. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(process.argv[2] ?? join(here, "..", "assets"));

/* What may be part of a page that anybody passes on. */
const ALLOWED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];

const settings = {
  absWorkingDir: here,
  entryPoints: { explorer: "src/main.tsx" },
  outdir: out,
  bundle: true,
  format: "iife",
  target: ["es2022", "chrome103", "firefox113", "safari16.4"],
  jsx: "automatic",
  jsxImportSource: "preact",
  minify: true,
  lineLimit: 120,
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  write: false,
};

/* The folder of the package that a bundled file belongs to, or null for our own. */
function packageOf(file) {
  const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
  if (match) return match[1];
  if (file.startsWith("src/")) return null;
  throw new Error(`${file} is neither in src/ nor in a package`);
}

function readText(path) {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}

/* Name, version and licence of a package with the licence's whole text. */
function licenceOf(folder) {
  const path = join(here, folder);
  const { name, version, license } = JSON.parse(readText(join(path, "package.json")));
  if (!ALLOWED.includes(license)) {
    throw new Error(`${name} has the licence ${license}; allowed: ${ALLOWED.join(", ")}`);
  }
  const files = readdirSync(path)
    .filter((one) => /^(licen[cs]e|notice)/i.test(one))
    .sort();
  if (!files.length) throw new Error(`${name} brings no text of its licence`);
  const texts = files.map((one) => readText(join(path, one)).trim());
  return `${name} ${version} (${license})\n\n${texts.join("\n\n")}\n`;
}

const HEAD =
  "explorer.js holds parts of the packages below. The page also holds vis-network, taken from\n" +
  "the installed pyvis; its licence (Apache-2.0 or MIT) stands at its head.\n";

const { metafile, outputFiles } = await build(settings);
const packages = new Set(Object.keys(metafile.inputs).map(packageOf).filter(Boolean));
const licences = [HEAD, ...[...packages].sort().map(licenceOf)].join(`\n${"-".repeat(80)}\n\n`);
if (licences.includes("*/")) throw new Error("a licence would end the comment that it stands in");

mkdirSync(out, { recursive: true });
writeFileSync(join(out, "LICENSES.txt"), licences);
for (const { path, text } of outputFiles) {
  /* Whoever passes a page on passes the licences on with it. */
  const head = path.endsWith(".js") ? `/*! citegraph's explorer. ${licences}*/\n` : "";
  writeFileSync(path, head + text);
  console.log(`${basename(path)} ${Buffer.byteLength(head + text)} bytes`);
}
