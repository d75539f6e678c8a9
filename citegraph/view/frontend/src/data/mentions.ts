/* Which people, venue and publisher each printed reference names, turned round: where each of them
   is printed. */

import type { Block, Gaps, Numbers } from "./block.ts";
import { sorted, starts } from "./columns.ts";

const OF_WORK = -2;

export interface Mentions {
  /* The rows in the table of mentions of each person, by reference; the reference of each row. */
  readonly rows: readonly Numbers[];
  readonly reference: Int32Array;
  readonly venue: readonly Numbers[]; // the references of each
  readonly publisher: readonly Numbers[];
}

export function findMentions(block: Block, workOfReference: Int32Array): Mentions {
  const { mentions, works, people, venues, publishers } = block;
  const order = workByWork(works.references, workOfReference);
  const begin = starts(mentions.counts);
  const reference = new Int32Array(mentions.person.length);
  order.forEach((one, place) => reference.fill(one, begin[place], begin[place + 1]));
  const rows = people.id.map(() => [] as number[]);
  mentions.person.forEach((person, row) => rows[person].push(row));
  for (const ones of rows) ones.sort((a, b) => reference[a] - reference[b] || a - b);
  const own =
    (column: Gaps) =>
    (thing: number, place: number): Named => [
      order[place],
      thing === OF_WORK ? column[workOfReference[order[place]]] : thing,
    ];
  const [ownVenue, ownPublisher] = [own(works.venue), own(works.publisher)];
  const [moreVenues, morePublishers] = mentions.more;
  return {
    rows,
    reference,
    venue: turned(venues.id.length, mentions.venue.map(ownVenue), moreVenues),
    publisher: turned(publishers.id.length, mentions.publisher.map(ownPublisher), morePublishers),
  };
}

type Named = readonly [reference: number, thing: number | null];

/* The references that name each thing. */
function turned(size: number, named: readonly Named[], more: readonly Named[]): Numbers[] {
  const found = Array.from({ length: size }, () => [] as number[]);
  for (const [reference, thing] of [...named, ...more]) {
    if (thing !== null && thing >= 0) found[thing].push(reference);
  }
  return found.map(sorted);
}

/* All references: those of the first work, of the second, …, then those of none. */
function workByWork(lists: readonly Numbers[], workOfReference: Int32Array): number[] {
  const order = [...new Set(lists.flat())];
  workOfReference.forEach((work, one) => {
    if (work < 0) order.push(one);
  });
  return order;
}
