/* People, venues, publishers, documents, and what networks make: terms, keywords, either. */

import type { Behind } from "./behind.ts";
import type { Block, MadeTable, MentionsTable, NamedTable } from "./block.ts";
import { decoded, sorted, table } from "./columns.ts";
import type { Either, Item, Items, Mention, Person, SourceDocument, Venue, Work } from "./types.ts";

export function makePeople({ people, mentions }: Block, behind: Behind): Person[] {
  return table(people.id.length, (position) => {
    const rows = behind.mentions.rows[position];
    const works = behind.works.person[position];
    const named = namesOf(people, position);
    return lazyItem<Person>({ kind: "person", position, works, year: null, ...named }, {
      references: () => sorted(rows.map((row) => behind.mentions.reference[row])),
      documents: () => behind.documentsOf(works),
      mentions: () => rows.map((row) => mention(mentions, named.forms, row, behind)),
    });
  });
}

/* What people, venues and publishers have; the second line is the Latin form, where it differs. */
function namesOf(from: NamedTable, position: number) {
  const forms = from.forms[position];
  const given = from.label[position];
  const label = typeof given === "number" ? forms[given] : given;
  const latin = from.latin[position] || label;
  return { id: from.id[position], label, latin, forms, subtitle: latin === label ? "" : latin };
}

function mention(
  mentions: MentionsTable, forms: readonly string[], row: number, behind: Behind,
): Mention {
  const printed = mentions.printed[row];
  return {
    reference: behind.mentions.reference[row],
    role: decoded(mentions.role, row),
    place: mentions.place[row],
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
  kind: "venue" | "publisher", venues: NamedTable, behind: Behind,
): Venue[] {
  return table(venues.id.length, (position) => {
    const works = behind.works[kind][position];
    const references = behind.mentions[kind][position];
    return lazyItem<Venue>(
      { kind, position, works, references, year: null, ...namesOf(venues, position) },
      { documents: () => behind.documentsOf(works) },
    );
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
