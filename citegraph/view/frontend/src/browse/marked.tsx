/* Text with what the search found in it marked: a word is compared by its fold, so that
   "islank" marks the beginning of «Исланкина». */

import type { JSX } from "preact";
import { searchKey } from "../data/search.ts";
import { queryWords } from "../state/finding.ts";

const WORD = /[\p{L}\p{N}\p{M}'’‘ʼʹʺ′ˈ`´]+/gu;

/* How many characters of a word fold to the beginning asked for; 0: it begins otherwise. */
function foundLength(word: string, wanted: string): number {
  if (!searchKey(word).startsWith(wanted)) return 0;
  const characters = [...word];
  let beginning = "";
  for (const character of characters) {
    beginning += character;
    if (searchKey(beginning).startsWith(wanted)) return beginning.length;
  }
  return word.length;
}

interface Piece {
  readonly text: string;
  readonly found: boolean;
}

function piecesOf(text: string, query: string): readonly Piece[] {
  const wanted = queryWords(query);
  const pieces: Piece[] = [];
  let done = 0;
  for (const { 0: word, index } of wanted.length ? text.matchAll(WORD) : []) {
    const length = Math.max(...wanted.map((one) => foundLength(word, one)));
    if (!length) continue;
    pieces.push({ text: text.slice(done, index), found: false });
    pieces.push({ text: text.slice(index, index + length), found: true });
    done = index + length;
  }
  pieces.push({ text: text.slice(done), found: false });
  return pieces.filter((piece) => piece.text);
}

const KEPT = 10; // letters before the first mark, at least

/* Leaves out the beginning where the first mark would else be cut off: `room` letters surely
   fit. */
function inSight(pieces: readonly Piece[], room: number): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!rest.length || first.found || first.text.length + rest[0].text.length <= room) {
    return pieces;
  }
  const length = rest.reduce((all, { text }) => all + text.length, 0);
  const kept = first.text.slice(-Math.max(KEPT, room - length));
  const space = kept.indexOf(" ");
  return [{ text: `…${space < 0 ? kept : kept.slice(space)}`, found: false }, ...rest];
}

interface MarkedProps {
  readonly text: string;
  readonly query: string;
  readonly room: number;
  readonly class: string;
}

/* Printed text, as Printed shows it, with marks. */
export function Marked({ text, query, room, class: name }: MarkedProps): JSX.Element {
  return (
    <bdi class={name}>
      {inSight(piecesOf(text, query), room).map((piece) =>
        piece.found ? <mark>{piece.text}</mark> : piece.text,
      )}
    </bdi>
  );
}
