/* The works and documents behind people, venues and documents: citegraph/view/tables/behind.py
   follows the same rules. */

import type { Block, Numbers } from "./block.ts";
import { sorted } from "./columns.ts";

export interface Behind {
  readonly workOfReference: Int32Array; // -1: none
  readonly citing: readonly Numbers[]; // the documents that cite each work
  readonly works: Readonly<Record<"person" | "venue" | "publisher" | "document", Numbers[]>>;
  documentsOf(works: Numbers): number[]; // that cite one of them
}

export function findBehind({ works, people, venues, publishers, documents, references }: Block) {
  const workOfReference = new Int32Array(references.file.length).fill(-1);
  const citing = works.references.map((ones, work) => works.documents[work] ??
    sorted(ones.map((one) => references.document[one])
      .filter((document) => documents.sameAs[document] === null)));
  works.references.forEach((ones, work) => {
    for (const one of ones) workOfReference[one] = work;
  });
  const named = collect(people.id.length, works.people);
  const held = collect(venues.id.length, works.venue.map(asList));
  const published = collect(publishers.id.length, works.publisher.map(asList));
  const printedIn = (lists: readonly Numbers[], into: Set<number>[]) =>
    lists.forEach((ones, item) => ones.forEach((one) => add(into[item], workOfReference[one])));
  printedIn(venues.references, held);
  printedIn(publishers.references, published);
  printedIn(mentionsOf(people), named);
  const behind: Behind = {
    workOfReference,
    citing,
    works: {
      person: named.map(sorted),
      venue: held.map(sorted),
      publisher: published.map(sorted),
      document: collect(documents.id.length, citing).map(sorted),
    },
    documentsOf: (ones) => sorted(ones.flatMap((work) => citing[work])),
  };
  return behind;
}

function asList(value: number | null): Numbers {
  return value === null ? [] : [value];
}

function add(set: Set<number>, value: number): void {
  if (value >= 0) set.add(value);
}

/* For each thing the places of the lists that name it. */
function collect(size: number, lists: readonly Numbers[]): Set<number>[] {
  const found = Array.from({ length: size }, () => new Set<number>());
  lists.forEach((list, place) => list.forEach((thing) => found[thing].add(place)));
  return found;
}

/* The references of the mentions of each person. */
function mentionsOf({ mentions, reference }: Block["people"]): Numbers[] {
  let end = 0;
  return mentions.map((count) => reference.slice(end, (end += count)));
}
