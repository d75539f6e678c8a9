/* The works of a scope in the format that is asked for. */

import { language } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Format, Network } from "../data/types.ts";
import { workHeader, workLine } from "./csv.ts";

/* The entries of a format; works that have none are left out. */
export function* entriesOf(format: Format, works: readonly number[]): Generator<string> {
  const isList = format.name === "csl-json";
  let count = 0;
  if (isList) yield "[\n";
  for (const work of works) {
    // Only line ends go: the last line of a RIS entry ends with a space.
    const text = format.textOf(work).replace(/\n+$/, "");
    if (!text) continue;
    if (count) yield isList ? ",\n" : "\n\n";
    yield text;
    count += 1;
  }
  yield isList ? "\n]\n" : "\n";
}

export function* tableOf(shown: Network, works: readonly number[]): Generator<string> {
  yield workHeader(shown);
  for (const work of works) yield workLine(shown, library.items.work[work]);
}

/* One line per work in alphabetical order, to be put below a text. */
export function* linesOf(format: Format, works: readonly number[]): Generator<string> {
  const lines = works.map((work) => format.textOf(work).trim()).filter(Boolean);
  lines.sort(new Intl.Collator(language.value).compare);
  for (const line of lines) yield `${line}\n`;
}

export function countWithText(format: Format, works: readonly number[]): number {
  return works.filter((work) => format.textOf(work).trim()).length;
}
