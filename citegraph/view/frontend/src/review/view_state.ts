/* What the tab shows: which list, which card is current, and how the merges are filtered. */

import { computed, signal } from "@preact/signals";
import { library } from "../data/page.ts";
import { searchKey } from "../data/search.ts";
import type { Merge, Pair } from "../data/types.ts";
import { queryWords } from "../state/finding.ts";

export type View = "questions" | "merged" | "decided";

export const view = signal<View>("questions");

/* The current card, by kind and position: the first one where it is gone. */
export const current = signal(-1);
/* Set where the current card is to have the keyboard. */
export const wantsFocus = signal(false);

interface MergeFilter {
  readonly kind: string; // "": all
  readonly rule: string;
  readonly most: number; // the highest score that is shown, 0 to 1
  readonly text: string;
}

export const mergeFilter = signal<MergeFilter>({ kind: "", rule: "", most: 1, text: "" });

export function filterMerges(updates: Partial<MergeFilter>): void {
  mergeFilter.value = { ...mergeFilter.value, ...updates };
}

const keys = new WeakMap<Pair, string>();

function keyOf(pair: Pair): string {
  let key = keys.get(pair);
  if (key === undefined) {
    key = ` ${searchKey(`${pair.left.text} ${pair.right.text}`)}`;
    keys.set(pair, key);
  }
  return key;
}

/* The merges that pass the filter, the least certain first. */
export const mergesShown = computed<readonly Merge[]>(() => {
  const { kind, rule, most, text } = mergeFilter.value;
  const words = queryWords(text);
  return library.merges
    .filter((one) => (!kind || one.kind === kind) && (!rule || one.rule === rule))
    .filter((one) => one.score <= most && words.every((word) => keyOf(one).includes(` ${word}`)))
    .sort((one, other) => one.score - other.score || one.position - other.position);
});

/* How often each value of a column of the merges occurs, most often first. */
export function tally(column: "kind" | "rule"): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of library.merges) counts.set(one[column], (counts.get(one[column]) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}
