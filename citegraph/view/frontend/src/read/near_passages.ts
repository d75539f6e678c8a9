/* Where a text cites two things near each other. */

import { library } from "../data/page.ts";
import { citationsOfWorks } from "./lookups.ts";

/* One passage that cites both, or the two nearest, so many lines apart. */
export interface Near {
  readonly citations: readonly number[];
  readonly lines: number;
}

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
  const seconds = new Set(second);
  const found: Near[] = [];
  for (const one of first) {
    if (seconds.has(one)) found.push({ citations: [one], lines: 0 });
    else if (second.length) {
      const nearest = second.reduce((a, b) => (apart(one, b) < apart(one, a) ? b : a));
      found.push({ citations: [one, nearest].sort((a, b) => a - b), lines: apart(one, nearest) });
    }
  }
  return found.sort((a, b) => a.lines - b.lines || a.citations[0] - b.citations[0]);
}
