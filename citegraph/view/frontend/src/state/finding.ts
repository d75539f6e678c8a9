/* Which items a query finds. The folded words of all items of a kind stand in one text, so that a
   search among ten thousand of them is a few passes of indexOf. */

import { library, networks } from "../data/page.ts";
import { searchKey } from "../data/search.ts";
import type { Item, ItemKind } from "../data/types.ts";
import { textsOf } from "../data/words.ts";

const SLICE = 8; // milliseconds of work between two turns of the page
const STEP = 50; // items between two looks at the clock

const folded = new Map<string, string>();

/* The fold of one printed word; the same words come again and again. */
function foldWord(word: string): string {
  let key = folded.get(word);
  if (key === undefined) {
    key = /[\p{L}\p{N}]/u.test(word) ? searchKey(word) : "";
    folded.set(word, key);
  }
  return key;
}

/* The distinct folded words of an item, each behind a space; a text without letters or numbers is
   found as it is. */
function wordsOf(item: Item): string {
  const words = new Set<string>();
  for (const text of textsOf(item)) {
    for (const word of text.split(" ")) {
      const key = foldWord(word);
      if (key.includes(" ")) for (const one of key.split(" ")) words.add(one);
      else if (key) words.add(key);
    }
  }
  if (!words.size) for (const text of textsOf(item)) words.add(searchKey(text));
  return ` ${[...words].join(" ")}\n`;
}

/* " words of the first item\n words of the second\n" and where each begins; made bit by bit. */
class Haystack {
  text = "";
  readonly starts: Uint32Array;
  private readonly parts: string[] = [];

  constructor(private readonly items: readonly Item[]) {
    this.starts = new Uint32Array(items.length + 1);
  }

  /* Takes in so many more items; false: there are no more. */
  extend(count: number): boolean {
    const end = Math.min(this.items.length, this.parts.length + count);
    for (let place = this.parts.length; place < end; place += 1) {
      const words = wordsOf(this.items[place]);
      this.parts.push(words);
      this.starts[place + 1] = this.starts[place] + words.length;
    }
    if (end < this.items.length) return true;
    this.text ||= this.parts.join("");
    return false;
  }
}

const haystacks = new Map<ItemKind, Haystack>();

function haystackOf(kind: ItemKind): Haystack {
  let haystack = haystacks.get(kind);
  if (!haystack) {
    haystack = new Haystack(library.items[kind]);
    haystacks.set(kind, haystack);
  }
  return haystack;
}

let waiting: Haystack[] | null = null;

/* Folds what the page will search in, in slices between which the page goes on; the network's own
   kind first. */
export function prepareSearch(first: ItemKind): void {
  if (waiting) return;
  const kinds = new Set([first, ...networks.map(({ itemKind }) => itemKind)]);
  const all = [...kinds].map(haystackOf);
  waiting = all;
  const slice = () => {
    const end = performance.now() + SLICE;
    while (all.length && performance.now() < end) if (!all[0].extend(STEP)) all.shift();
    if (all.length) setTimeout(slice);
  };
  setTimeout(slice);
}

/* Whether a search finds everything folded. */
export function searchIsReady(): boolean {
  return waiting?.length === 0;
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
  const haystack = haystackOf(kind);
  haystack.extend(library.items[kind].length);
  const flags = new Uint8Array(library.items[kind].length).fill(1);
  for (const word of words) narrow(flags, haystack, word);
  last.set(kind, { query, flags });
  return flags;
}

export function countFlags(flags: Uint8Array): number {
  let count = 0;
  for (const flag of flags) count += flag;
  return count;
}
