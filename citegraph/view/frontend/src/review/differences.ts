/* What two printed texts do not share, word by word: a word in another script or case, or in
   another place, is the same word. */

import { searchKey } from "../data/search.ts";

export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

const PIECES = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;
const WORD = /[\p{L}\p{N}]/u;
/* Longer texts are shown as they are. */
const LONGEST = 5000;

/* Both texts in pieces; words that the other side lacks differ. Two texts that share no word, as in
   two languages, are left unmarked: all of it differs. */
export function differences(left: string, right: string): [Piece[], Piece[]] {
  const [ones, others] = [piecesOf(left), piecesOf(right)];
  const marked: [Piece[], Piece[]] = [markMissing(ones, others), markMissing(others, ones)];
  const shares = marked[0].some(({ text, differs }) => !differs && WORD.test(text));
  return shares ? marked : [unmarked(ones), unmarked(others)];
}

function unmarked(pieces: readonly string[]): Piece[] {
  return pieces.map((text) => ({ text, differs: false }));
}

function piecesOf(text: string): string[] {
  return text.length > LONGEST ? [text] : (text.match(PIECES) ?? []);
}

function markMissing(own: readonly string[], other: readonly string[]): Piece[] {
  const left = new Map<string, number>();
  for (const word of other.filter((piece) => WORD.test(piece))) {
    const key = searchKey(word);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return own.map((text) => {
    if (!WORD.test(text)) return { text, differs: false };
    const key = searchKey(text);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return { text, differs: count <= 0 };
  });
}
