/* The fold of the search, step for step that of citegraph.text.search: what is written in one
   script is found by what is typed in another. */

import { page } from "./page.ts";

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
