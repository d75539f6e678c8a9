/* People, venues, publishers, documents, and what networks make: terms, keywords, either. */

import type { Behind } from "./behind.ts";
import type { Block, MadeTable, PeopleTable, VenuesTable } from "./block.ts";
import { decoded, sorted, table } from "./columns.ts";
import type { Either, Item, Items, Mention, Person, SourceDocument, Venue, Work } from "./types.ts";

export function makePeople(people: PeopleTable, behind: Behind): Person[] {
  let end = 0;
  return table(people.id.length, (position) => {
    const [first, last] = [end, (end += people.mentions[position])];
    const label = people.label[position];
    const latin = people.latin[position] || label;
    const forms = people.forms[position];
    const works = behind.works.person[position];
    return lazyItem<Person>({
      kind: "person", position, id: people.id[position], label, latin, forms, works, year: null,
      subtitle: latin === label ? "" : latin,
    }, {
      references: () => sorted(people.reference.slice(first, last)),
      documents: () => behind.documentsOf(works),
      mentions: () => table(last - first, (one) => mention(people, forms, first + one)),
    });
  });
}

function mention(people: PeopleTable, forms: readonly string[], place: number): Mention {
  const printed = people.printed[place];
  return {
    reference: people.reference[place],
    role: decoded(people.role, place),
    place: people.place[place],
    printed: typeof printed === "number" ? forms[printed] : printed,
  };
}

/* An item with parts that are made when they are first asked for. */
function lazyItem<I extends Item>(
  given: Partial<I>, made: { readonly [name: string]: () => unknown },
): I {
  for (const [name, make] of Object.entries(made)) {
    Object.defineProperty(given, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make();
        Object.defineProperty(this, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return given as I;
}

export function makeVenues(
  kind: "venue" | "publisher", venues: VenuesTable, behind: Behind,
): Venue[] {
  return table(venues.id.length, (position) => {
    const label = venues.label[position];
    const latin = venues.latin[position] || label;
    const works = behind.works[kind][position];
    return lazyItem<Venue>({
      kind, position, id: venues.id[position], label, latin, forms: venues.forms[position], works,
      year: null, subtitle: latin === label ? "" : latin, references: venues.references[position],
    }, { documents: () => behind.documentsOf(works) });
  });
}

export function makeDocuments(
  { documents, references }: Block, behind: Behind,
): SourceDocument[] {
  const printed = documents.id.map(() => [] as number[]);
  references.document.forEach((document, one) => printed[document].push(one));
  return table(documents.id.length, (position) => {
    const [id, label, title] = [documents.id[position], documents.label[position],
      documents.title[position]];
    return {
      kind: "document", position, id, label, title, subtitle: title && title !== label ? title : id,
      year: documents.year[position], references: printed[position],
      works: behind.works.document[position], documents: [position],
      file: documents.file[position] ?? -1, format: documents.format[position],
      encoding: documents.encoding[position], lists: documents.lists[position],
      citations: documents.citations[position], work: documents.work[position],
      sameAs: documents.sameAs[position],
    };
  });
}

export function makeMade(
  kind: "term" | "keyword", made: MadeTable, works: readonly Work[], behind: Behind,
): Item[] {
  return table(made.id.length, (position) => {
    const own = made.works[position];
    const documents = made.documents[position];
    return lazyItem<Item>({
      kind, position, id: made.id[position], label: made.label[position], subtitle: "",
      year: null, works: own,
    }, {
      references: () => sorted(own.flatMap((work) => works[work].references)),
      documents: () => (documents.length ? documents : behind.documentsOf(own)),
    });
  });
}

/* The nodes of two-mode networks: each is what it stands for, under a position of its own. */
export function makeEithers({ eithers }: Block, items: Omit<Items, "either">): Either[] {
  return table(eithers.kind.length, (position) => {
    const stands = items[eithers.kind[position]][eithers.position[position]];
    const { id, label, subtitle, year, references, works, documents } = stands;
    return {
      kind: "either", position, stands, id, label, subtitle, year, references, works, documents,
    };
  });
}
