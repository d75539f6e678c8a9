/* The selection is made in items of one kind; another network shows the items behind it, and coming
   back without a change finds it as it was. */

import { computed } from "@preact/signals";
import { library, otherEnd } from "../data/page.ts";
import type { ItemKind } from "../data/types.ts";
import { items, network, selection } from "./store.ts";
import { visible } from "./visibility.ts";

function unique(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

export function worksOf(kind: ItemKind, positions: Iterable<number>): number[] {
  return unique([...positions].flatMap((position) => library.items[kind][position].works));
}

function itemsBehind(kind: ItemKind, works: readonly number[]): number[] {
  if (kind === "work") return [...works];
  const wanted = new Set(works);
  return library.items[kind]
    .filter((item) => item.works.some((work) => wanted.has(work)))
    .map((item) => item.position);
}

/* Positions of the selected items, of the kind that the network shows. */
export const selected = computed<ReadonlySet<number>>(() => {
  const { kind, positions } = selection.value;
  const wanted = network.value.itemKind;
  return kind === wanted ? positions : new Set(itemsBehind(wanted, worksOf(kind, positions)));
});

export const selectedWorks = computed(() =>
  worksOf(selection.value.kind, selection.value.positions),
);

export function select(positions: Iterable<number>): void {
  selection.value = { kind: network.value.itemKind, positions: new Set(unique(positions)) };
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
  addToSelection(items.value.filter((item) => visible.value.listed[item.position])
    .map((item) => item.position));
}
