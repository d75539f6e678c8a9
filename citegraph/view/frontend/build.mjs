/* Bundles src/ into ../assets: explorer.js, explorer.css, and the licences of what is in them.
   The same sources and locked packages give the same bytes. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const out = resolve(here, process.argv[2] ?? "../assets");

const result = await build({
  absWorkingDir: here,
  entryPoints: { explorer: "src/main.tsx" },
  outdir: out,
  bundle: true,
  format: "iife",
  target: ["es2022", "chrome103", "firefox113", "safari16.4"],
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  write: false,
});

/* The name of the package that a bundled file belongs to, or null for our own. */
function packageOf(file) {
  const match = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file);
  return match ? match[1] : null;
}

function licenceOf(name) {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : "";
  return `${name} ${version} (${license})\n\n${text}\n`;
}

const packages = [...new Set(Object.keys(result.metafile.inputs).map(packageOf))]
  .filter(Boolean)
  .sort();
const head =
  "explorer.js holds parts of the packages below. The page also holds vis-network, taken from\n" +
  "the installed pyvis; its licence (Apache-2.0 or MIT) stands at its head.\n";
const licences = [head, ...packages.map(licenceOf)].join(`\n${"-".repeat(80)}\n\n`);

if (!existsSync(out)) mkdirSync(out, { recursive: true });
for (const file of result.outputFiles) writeFileSync(file.path, file.text);
writeFileSync(join(out, "LICENSES.txt"), licences);
const sizes = result.outputFiles.map((file) => `${file.path.split("/").pop()} ${file.text.length}`);
console.log(sizes.join(", "));
