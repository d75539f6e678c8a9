/* The columns of the list, and what each shows of an item. */

import { computed } from "@preact/signals";
import { t } from "../base/texts.ts";
import type { Item, Network } from "../data/types.ts";
import { items, network, sort, type RowsBehind, type SortColumn } from "../state/store.ts";

/* By which the list is sorted when the column that it was sorted by is not there. */
export const NO_VALUE = Number.NEGATIVE_INFINITY;

/* What the number of units of an item means: it is cited by them, it cites them, or they are the
   works that it made or stands in. */
function unitsName({ kind, unit }: Network): "cited" | "cites" | "works" | "both" {
  if (kind === "two-mode") return "both";
  if (unit === "document") return "cited";
  return kind.endsWith("coupling") ? "cites" : "works";
}

/* Columns after the name, of the network that is shown. */
export const numberColumns = computed<readonly SortColumn[]>(() => {
  const shown = network.value;
  const last = sort.value.column === "strength" ? "strength" : "links";
  const dated = items.value.some((item) => item.year !== null);
  if (dated) return ["year", "cited", last];
  // The works of a document are those that it cites: that number stands in the next column.
  const same = unitsName(shown) === "works" || shown.itemKind === "document";
  return same ? ["cited", last] : ["works", "cited", last];
});

/* All that the list can be sorted by. */
export const sortColumns = computed<readonly SortColumn[]>(() => [
  "label",
  ...numberColumns.value.slice(0, -1),
  "links",
  "strength",
]);

export function columnName(column: SortColumn): string {
  return t(`browse.column-${column === "cited" ? unitsName(network.value) : column}`);
}

export function columnHelp(column: SortColumn): string {
  return t(`browse.help-${column === "cited" ? unitsName(network.value) : column}`);
}

export function valueOf(column: SortColumn, shown: Network, item: Item): number {
  const node = shown.nodeOf(item.position);
  switch (column) {
    case "year":
      return item.year ?? NO_VALUE;
    case "works":
      return item.works.length;
    case "links":
      return node < 0 ? 0 : shown.edgesOf(node).length; // its degree may count more
    case "strength":
      return node < 0 ? 0 : shown.strength[node];
    default:
      return node < 0 ? unitsBehind(shown, item).length : shown.occurrences[node];
  }
}

function unitOf(shown: Network, item: Item): "document" | "work" {
  const node = shown.nodeOf(item.position);
  return node < 0 ? shown.unit : shown.unitOf(node);
}

/* The documents or works that an item is counted by. */
function unitsBehind(shown: Network, item: Item): readonly number[] {
  const node = shown.nodeOf(item.position);
  const units = node < 0 ? [] : shown.unitsOf(node);
  if (units.length) return units;
  return unitOf(shown, item) === "document" ? item.documents : item.works;
}

/* The rows that a number of an item counts. */
export function rowsBehind(column: SortColumn, shown: Network, item: Item): RowsBehind {
  const title = `${columnName(column)}: ${item.label}`;
  if (column === "works") return { title, kind: "items", itemKind: "work", positions: item.works };
  if (column === "cited") {
    return {
      title,
      kind: "items",
      itemKind: unitOf(shown, item),
      positions: unitsBehind(shown, item),
    };
  }
  const node = shown.nodeOf(item.position);
  const edges = node < 0 ? [] : [...shown.edgesOf(node)];
  return { title, kind: "edges", network: shown.place, positions: edges };
}

/* Whether a number opens rows: those that it counts, or the links that a strength adds up. Of other
   programs' networks only the number may be known. */
export function opensRows(column: SortColumn, shown: Network, item: Item): boolean {
  const { length } = rowsBehind(column, shown, item).positions;
  return column === "strength" ? length > 0 : length === valueOf(column, shown, item);
}
