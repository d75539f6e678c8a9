/* The selection is made in items of one kind; another network shows the items behind it, and coming
   back without a change finds it as it was. */

import { computed } from "@preact/signals";
import { sorted } from "../data/columns.ts";
import { library, otherEnd } from "../data/page.ts";
import type { ItemKind } from "../data/types.ts";
import { anyFlagged, worksOfKind } from "./columns.ts";
import { network, selection } from "./store.ts";
import { flagged, visible } from "./visibility.ts";

function workFlags(kind: ItemKind, positions: Iterable<number>): Uint8Array {
  const flags = new Uint8Array(library.items.work.length);
  const { start, numbers } = worksOfKind(kind);
  for (const item of positions) {
    for (let place = start[item]; place < start[item + 1]; place += 1) flags[numbers[place]] = 1;
  }
  return flags;
}

export function worksOf(kind: ItemKind, positions: Iterable<number>): number[] {
  return flagged(workFlags(kind, positions));
}

function itemsBehind(kind: ItemKind, works: Uint8Array): number[] {
  if (kind === "work") return flagged(works);
  const lists = worksOfKind(kind);
  return flagged(
    Uint8Array.from(library.items[kind], (_, item) => Number(anyFlagged(lists, item, works))),
  );
}

/* Positions of the selected items, of the kind that the network shows. */
export const selected = computed<ReadonlySet<number>>(() => {
  const { kind, positions } = selection.value;
  const wanted = network.value.itemKind;
  if (kind === wanted || !positions.size) return positions;
  return new Set(itemsBehind(wanted, workFlags(kind, positions)));
});

export const selectedWorks = computed(() =>
  worksOf(selection.value.kind, selection.value.positions),
);

export function select(positions: Iterable<number>): void {
  selection.value = { kind: network.value.itemKind, positions: new Set(sorted(positions)) };
}

export function toggleSelected(position: number, wanted?: boolean): void {
  const chosen = new Set(selected.value);
  if (wanted ?? !chosen.has(position)) chosen.add(position);
  else chosen.delete(position);
  select(chosen);
}

export function addToSelection(positions: Iterable<number>): void {
  select([...selected.value, ...positions]);
}

/* Adds everything that a visible link joins to the selection. */
export function selectNeighbours(): void {
  const shown = network.value;
  const found: number[] = [];
  for (const position of selected.value) {
    const node = shown.nodeOf(position);
    if (node < 0) continue;
    for (const edge of shown.edgesOf(node)) {
      if (visible.value.edge[edge]) found.push(shown.item[otherEnd(shown, edge, node)]);
    }
  }
  addToSelection(found);
}

/* All items that pass filters and search. */
export function selectListed(): void {
  addToSelection(flagged(visible.value.listed));
}
