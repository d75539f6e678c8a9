/* Where a text cites two things near each other. */

import { library } from "../data/page.ts";
import { citationsOfWorks } from "./lookups.ts";

/* One passage that cites both, or the two nearest, so many lines apart. */
export interface Near {
  readonly citations: readonly number[];
  readonly lines: number;
}

/* Farther apart than so many lines only the nearest two are shown. */
const NEAR = 40;

function within(document: number, works: readonly number[]): number[] {
  return citationsOfWorks(works).filter((one) => library.citations[one].document === document);
}

function apart(one: number, other: number): number {
  return Math.abs(library.citations[one].line - library.citations[other].line);
}

/* The pairs of passages of a document that cite the two, nearest first. */
export function nearPassages(
  document: number,
  left: readonly number[],
  right: readonly number[],
): Near[] {
  const [first, second] = [within(document, left), within(document, right)];
  const both = new Set(first.filter((one) => second.includes(one)));
  const alone = second.filter((one) => !both.has(one));
  const found: Near[] = [...both].map((one) => ({ citations: [one], lines: 0 }));
  for (const one of alone.length ? first : []) {
    if (both.has(one)) continue;
    const nearest = alone.reduce((a, b) => (apart(one, b) < apart(one, a) ? b : a));
    found.push({ citations: [one, nearest].sort((a, b) => a - b), lines: apart(one, nearest) });
  }
  found.sort((a, b) => a.lines - b.lines || a.citations[0] - b.citations[0]);
  return found.filter(({ lines }, place) => place === 0 || lines <= NEAR);
}
