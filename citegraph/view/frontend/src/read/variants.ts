/* Where the printed variants of one work differ: words that most of the others in the same script
   do not print. A transliteration differs in every word, which tells nothing. */

import { searchKey } from "../data/search.ts";

export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/* Above this share of differing words a variant is simply another text: nothing is marked. */
const ANOTHER_TEXT = 0.5;
const MOST_VARIANTS = 40;

function cut(text: string): string[] {
  return text.split(/([\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*)/u);
}

function keysOf(pieces: readonly string[]): string[] {
  return pieces.map((piece, place) => (place % 2 ? searchKey(piece) : ""));
}

function isCyrillic(text: string): boolean {
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  return cyrillic > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/* The pieces of each text, those told apart that differ; null where nothing is to be marked. */
export function markDifferences(texts: readonly string[]): (readonly Piece[] | null)[] {
  if (texts.length < 2 || texts.length > MOST_VARIANTS) return texts.map(() => null);
  const pieces = texts.map(cut);
  const keys = pieces.map(keysOf);
  const printed = keys.map((words) => new Set(words.filter(Boolean)));
  const scripts = texts.map(isCyrillic);
  return pieces.map((ones, place) => {
    const others = printed.filter((_, one) => one !== place && scripts[one] === scripts[place]);
    const differs = keys[place].map(
      (key) => key !== "" && others.filter((words) => words.has(key)).length * 2 < others.length,
    );
    const words = keys[place].filter(Boolean).length;
    const marked = differs.filter(Boolean).length;
    if (!marked || marked > words * ANOTHER_TEXT) return null;
    return ones.map((text, one) => ({ text, differs: differs[one] }));
  });
}
