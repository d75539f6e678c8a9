/* Which people, venue and publisher each printed reference names, turned round: where each of them
   is printed. */

import type { Block, Further, Numbers } from "./block.ts";
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
  const printed = (size: number, column: Numbers, ofWorks: readonly (number | null)[], more: Further) => {
    const found = Array.from({ length: size }, () => [] as number[]);
    order.forEach((one, place) => {
      const own = column[place] === OF_WORK ? ofWorks[workOfReference[one]] : column[place];
      if (own !== null && own >= 0) found[own].push(one);
    });
    for (const [one, other] of more) found[other].push(one);
    return found.map(sorted);
  };
  const [moreVenues, morePublishers] = mentions.more;
  return {
    rows,
    reference,
    venue: printed(venues.id.length, mentions.venue, works.venue, moreVenues),
    publisher: printed(publishers.id.length, mentions.publisher, works.publisher, morePublishers),
  };
}

/* All references: those of the first work, of the second, …, then those of none. */
function workByWork(lists: readonly Numbers[], workOfReference: Int32Array): number[] {
  const order = [...new Set(lists.flat())];
  workOfReference.forEach((work, one) => {
    if (work < 0) order.push(one);
  });
  return order;
}
