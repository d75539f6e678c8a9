/* What filters ask of works, in typed columns: a change of a filter then costs a few milliseconds
   even with ten thousand works. Made once, when first asked for. */

import { library } from "../data/page.ts";
import type { ItemKind, Network } from "../data/types.ts";

/* A column of few values: each work holds the place of its value. */
interface Codes<V> {
  readonly values: readonly V[];
  readonly code: Uint32Array;
}

/* Lists of numbers one behind the other; list n stands from start[n] to start[n + 1]. */
interface Lists {
  readonly start: Uint32Array;
  readonly numbers: Int32Array;
}

interface WorkColumns {
  readonly year: Int32Array; // NO_YEAR where none is known
  readonly type: Codes<string>;
  readonly language: Codes<string>;
  readonly venue: Int32Array; // NO_VENUE where none is known
  readonly documents: Lists;
}

export const NO_YEAR = -100000;
const NO_VENUE = -1;

function codesOf<V>(column: readonly V[]): Codes<V> {
  const places = new Map<V, number>();
  const code = Uint32Array.from(column, (value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], code };
}

function listsOf(rows: readonly (readonly number[])[]): Lists {
  const start = new Uint32Array(rows.length + 1);
  rows.forEach((row, place) => {
    start[place + 1] = start[place] + row.length;
  });
  const numbers = new Int32Array(start[rows.length]);
  rows.forEach((row, place) => numbers.set(row, start[place]));
  return { start, numbers };
}

let columns: WorkColumns | null = null;

export function workColumns(): WorkColumns {
  const works = library.items.work;
  columns ??= {
    year: Int32Array.from(works, (work) => work.year ?? NO_YEAR),
    type: codesOf(works.map((work) => work.type)),
    language: codesOf(works.map((work) => work.language)),
    venue: Int32Array.from(works, (work) => work.venue ?? NO_VENUE),
    documents: listsOf(works.map((work) => work.documents)),
  };
  return columns;
}

const worksBehind = new Map<ItemKind, Lists>();

/* The works of every item of a kind. */
export function worksOfKind(kind: ItemKind): Lists {
  let lists = worksBehind.get(kind);
  if (!lists) {
    lists = listsOf(library.items[kind].map((item) => item.works));
    worksBehind.set(kind, lists);
  }
  return lists;
}

const edgeUnits = new WeakMap<Network, Lists>();

/* The documents or works that each edge is made of. */
export function unitsOfEdges(shown: Network): Lists {
  let lists = edgeUnits.get(shown);
  if (!lists) {
    lists = listsOf(Array.from(shown.weight, (_, edge) => shown.unitsOfEdge(edge)));
    edgeUnits.set(shown, lists);
  }
  return lists;
}

/* Whether one of the numbers of a list is flagged. */
export function anyFlagged({ start, numbers }: Lists, list: number, flags: Uint8Array): boolean {
  for (let place = start[list]; place < start[list + 1]; place += 1) {
    if (flags[numbers[place]]) return true;
  }
  return false;
}
