/* Which items a query finds. The words of all items of a kind stand in one text, so that a search
   among ten thousand of them is a few passes of indexOf. */

import { library } from "../data/page.ts";
import { keyOf, searchKey } from "../data/search.ts";
import type { ItemKind } from "../data/types.ts";

interface Haystack {
  readonly text: string; // " words of the first item\n words of the second\n"
  readonly starts: Uint32Array;
}

const haystacks = new Map<ItemKind, Haystack>();

function haystackOf(kind: ItemKind): Haystack {
  let haystack = haystacks.get(kind);
  if (!haystack) {
    const keys = library.items[kind].map(keyOf);
    const starts = new Uint32Array(keys.length + 1);
    keys.forEach((key, place) => {
      starts[place + 1] = starts[place] + key.length + 2;
    });
    haystack = { text: keys.map((key) => ` ${key}\n`).join(""), starts };
    haystacks.set(kind, haystack);
  }
  return haystack;
}

/* The folded words of a query; each must begin a word of what is found. */
export function queryWords(query: string): readonly string[] {
  return query.trim() ? searchKey(query).split(" ").filter(Boolean) : [];
}

/* Takes from the flags what has no word that begins so. */
function narrow(flags: Uint8Array, { text, starts }: Haystack, word: string): void {
  let item = 0;
  let place = text.indexOf(` ${word}`);
  while (item < flags.length) {
    while (item < flags.length && (place < 0 || starts[item + 1] <= place)) flags[item++] = 0;
    item += 1;
    if (item < flags.length) place = text.indexOf(` ${word}`, starts[item]);
  }
}

const last = new Map<ItemKind, { readonly query: string; readonly flags: Uint8Array }>();

/* 1 for each item of the kind that the query finds; null for an empty query. */
export function foundOfKind(kind: ItemKind, query: string): Uint8Array | null {
  const words = queryWords(query);
  if (!words.length) return null;
  const known = last.get(kind);
  if (known?.query === query) return known.flags;
  const flags = new Uint8Array(library.items[kind].length).fill(1);
  for (const word of words) narrow(flags, haystackOf(kind), word);
  last.set(kind, { query, flags });
  return flags;
}

export function countFlags(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return count;
}
