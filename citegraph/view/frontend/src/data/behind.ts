/* The works and documents behind people, venues and documents: citegraph/view/tables/behind.py
   follows the same rules. */

import type { Block, Numbers } from "./block.ts";
import { sorted } from "./columns.ts";
import { findMentions, type Mentions } from "./mentions.ts";

export interface Behind {
  readonly workOfReference: Int32Array; // -1: none
  readonly mentions: Mentions;
  readonly citing: readonly Numbers[]; // the documents that cite each work
  readonly works: Readonly<Record<"person" | "venue" | "publisher" | "document", Numbers[]>>;
  documentsOf(works: Numbers): Numbers; // that cite one of them
}

export function findBehind(block: Block): Behind {
  const { works, people, venues, publishers, documents, references } = block;
  const workOfReference = new Int32Array(references.file.length).fill(-1);
  const citing = works.references.map(
    (ones, work) =>
      works.documents[work] ??
      sorted(
        ones
          .map((one) => references.document[one])
          .filter((document) => documents.sameAs[document] === null),
      ),
  );
  works.references.forEach((ones, work) => {
    for (const one of ones) workOfReference[one] = work;
  });
  const named = collect(people.id.length, works.people);
  const held = collect(venues.id.length, works.venue.map(asList));
  const published = collect(publishers.id.length, works.publisher.map(asList));
  const printedIn = (lists: readonly Numbers[], into: Set<number>[]) =>
    lists.forEach((ones, item) => ones.forEach((one) => add(into[item], workOfReference[one])));
  const mentions = findMentions(block, workOfReference);
  printedIn(mentions.venue, held);
  printedIn(mentions.publisher, published);
  mentions.rows.forEach((rows, person) =>
    rows.forEach((row) => add(named[person], workOfReference[mentions.reference[row]])),
  );
  return {
    workOfReference,
    mentions,
    citing,
    works: {
      person: named.map(sorted),
      venue: held.map(sorted),
      publisher: published.map(sorted),
      document: collect(documents.id.length, citing).map(sorted),
    },
    documentsOf: (ones) => sorted(ones.flatMap((work) => citing[work])),
  };
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
