/* The order of the list, and the cell of it that has the keyboard. */

import { computed, effect, signal } from "@preact/signals";
import { language } from "../base/texts.ts";
import type { Item, ItemKind } from "../data/types.ts";
import { items, network, networkPlace, sort, type SortColumn } from "../state/store.ts";
import { visible } from "../state/visibility.ts";
import { NO_VALUE, sortColumns, valueOf } from "./list_columns.ts";

const ranks = new Map<string, Int32Array>();

/* Where each item stands in the alphabet of the reader's language. */
function alphabetOf(kind: ItemKind, all: readonly Item[]): Int32Array {
  const name = `${language.value} ${kind}`;
  let rank = ranks.get(name);
  if (!rank) {
    const { compare } = new Intl.Collator(language.value, { numeric: true });
    const order = all
      .map((_, place) => place)
      .sort((a, b) => compare(all[a].label, all[b].label) || a - b);
    rank = new Int32Array(all.length);
    for (let place = 0; place < order.length; place += 1) rank[order[place]] = place;
    ranks.set(name, rank);
  }
  return rank;
}

/* All items in the order that was chosen; what has no value comes last either way. */
const sorted = computed<Uint32Array>(() => {
  const [shown, all] = [network.value, items.value];
  const { column, descending } = chosenSort.value;
  const values =
    column === "label"
      ? Float64Array.from(alphabetOf(shown.itemKind, all))
      : Float64Array.from(all, (item) => valueOf(column, shown, item));
  const way = descending ? -1 : 1;
  return Uint32Array.from(all, (_, place) => place).sort((a, b) => {
    const [one, other] = [values[a], values[b]];
    if (one === other) return a - b;
    if (one === NO_VALUE || other === NO_VALUE) return one === NO_VALUE ? 1 : -1;
    return way * (one - other);
  });
});

/* The chosen order, or the first that this network has. */
export const chosenSort = computed<{ column: SortColumn; descending: boolean }>(() =>
  sortColumns.value.includes(sort.value.column)
    ? sort.value
    : { column: "cited", descending: true },
);

/* Positions of the listed items, in order. */
export const listOrder = computed<Uint32Array>(() => {
  const { listed } = visible.value;
  return sorted.value.filter((position) => listed[position]);
});

/* Sorts by a column: numbers from the largest, names from A; again: the other way round. */
export function sortBy(column: SortColumn): void {
  const now = chosenSort.value;
  const descending = now.column === column ? !now.descending : column !== "label";
  sort.value = { column, descending };
}

/* The cell with the keyboard: the position of its item, or HEADER; columns count from the check
   box. */
export const HEADER = -1;
const NOWHERE = -2;
const NAME_COLUMN = 1;
const cell = signal({ position: NOWHERE, column: NAME_COLUMN });

/* The row and column of that cell; the first row where its item is not listed any more. */
export const activeCell = computed<{ row: number; column: number }>(() => {
  const { position, column } = cell.value;
  if (position === HEADER) return { row: HEADER, column };
  const row = position < 0 ? 0 : listOrder.value.indexOf(position);
  return listOrder.value.length ? { row: Math.max(row, 0), column } : { row: HEADER, column };
});

export function markCell(row: number, column: number): void {
  const position = row < 0 ? HEADER : listOrder.value[row];
  const now = cell.peek();
  if (now.position !== position || now.column !== column) cell.value = { position, column };
}

/* Counts up when the list shall take the keyboard. */
export const focusWanted = signal(0);

export function focusCell(row: number, column: number): void {
  markCell(row, column);
  focusWanted.value += 1;
}

export function focusRow(row: number): void {
  if (listOrder.value.length) focusCell(row, NAME_COLUMN);
}

/* Another network starts at its first row. */
let place = networkPlace.peek();
effect(() => {
  if (networkPlace.value === place) return;
  place = networkPlace.value;
  cell.value = { position: NOWHERE, column: NAME_COLUMN };
});
