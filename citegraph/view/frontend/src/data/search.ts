/* The fold of the search, step for step that of citegraph.text.search: what is written in one
   script is found by what is typed in another. */

import { page } from "./page.ts";
import type { Item } from "./types.ts";

let characters: Map<string, string> | null = null;

function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

export function searchKey(text: string): string {
  characters ??= new Map(Object.entries(page.search.chars));
  const lowered = text.normalize("NFKC").toLowerCase();
  let key = "";
  for (const char of lowered) key += characters.get(char) ?? char;
  key = key.normalize("NFD").replace(/\p{M}/gu, "");
  for (const [from, to] of page.search.replace) key = key.replaceAll(from, to);
  return collapseSpaces(key.replace(/[^\p{L}\p{N}]+/gu, " ")) || collapseSpaces(lowered);
}

const keys = new WeakMap<Item, string>();

/* The folded words by which an item is found. */
export function keyOf(item: Item): string {
  let key = keys.get(item);
  if (key === undefined) {
    key = (item as Item & { key?: string }).key ?? searchKey(`${item.label} ${item.subtitle}`);
    keys.set(item, key);
  }
  return key;
}

/* A test for items, or null for an empty query: each word of the query begins a word of the item. */
export function matches(query: string): ((item: Item) => boolean) | null {
  const words = query.trim() ? searchKey(query).split(" ").filter(Boolean) : [];
  if (!words.length) return null;
  return (item) => words.every((word) => ` ${keyOf(item)}`.includes(` ${word}`));
}
