/* What the library does not say by position: looked up once, then kept. */

import { sorted } from "../data/columns.ts";
import { library } from "../data/page.ts";
import type { Item, Merge, Reference, SourceDocument, UncertainPair, Work } from "../data/types.ts";
import { addRow } from "./tallies.ts";

let citationsOf: Map<number, number[]> | null = null;

function collect(): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { position, works } of library.citations) {
    for (const work of works) addRow(found, work, position);
  }
  return found;
}

/* The citations in texts that mean one of these works. */
export function citationsOfWorks(works: readonly number[]): readonly number[] {
  citationsOf ??= collect();
  const all = citationsOf;
  return sorted(works.flatMap((work) => all.get(work) ?? []));
}

export function mergesOf(item: Item): Merge[] {
  return library.merges.filter(
    ({ kind, items }) => kind === item.kind && items.includes(item.position),
  );
}

export function uncertainOf(item: Item): UncertainPair[] {
  return library.uncertain.filter(
    ({ kind, items }) => kind === item.kind && items.includes(item.position),
  );
}

/* The printed references in the list of a document. */
export function referencesIn(document: number): Reference[] {
  return library.references.filter((reference) => reference.document === document);
}

/* Documents that an item is itself, or has published, or whose author it is. */
export function ownDocuments(item: Item): readonly number[] {
  if (item.kind === "document") return [item.position];
  return sorted(item.works.flatMap((work) => [...library.items.work[work].own]));
}

/* The whole title of what has one; the label of a work may cut it. */
export function titleOf(item: Item): string {
  if (item.kind === "work") return (item as Work).fields.title || item.label;
  return (item.kind === "document" && (item as SourceDocument).title) || item.label;
}
