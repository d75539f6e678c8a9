/* People, venues, publishers, documents, and what networks make: terms, keywords, either. */

import type { Behind } from "./behind.ts";
import type { Block, MadeTable, MentionsTable, NamedTable } from "./block.ts";
import { decoded, sorted, table } from "./columns.ts";
import type { Either, Item, Items, Mention, Person, SourceDocument, Venue, Work } from "./types.ts";

/* What every item has here; a year is only known of works and documents. */
abstract class MadeItem {
  readonly year = null;
  abstract readonly works: readonly number[];
  protected abstract readonly behind: Behind;

  private documentsMade: readonly number[] | undefined;
  get documents(): readonly number[] {
    return (this.documentsMade ??= this.behind.documentsOf(this.works));
  }
}

class PersonItem extends MadeItem implements Person {
  readonly kind = "person";
  readonly id: string;
  readonly label: string;
  readonly latin: string;
  readonly forms: readonly string[];
  readonly subtitle: string;
  readonly works: readonly number[];

  constructor(
    private readonly from: MentionsTable,
    people: NamedTable,
    protected readonly behind: Behind,
    readonly position: number,
  ) {
    super();
    const { id, label, latin, forms, subtitle } = namesOf(people, position);
    [this.id, this.label, this.latin, this.subtitle] = [id, label, latin, subtitle];
    this.forms = forms;
    this.works = behind.works.person[position];
  }

  private referencesMade: readonly number[] | undefined;
  get references(): readonly number[] {
    const { rows, reference } = this.behind.mentions;
    return (this.referencesMade ??= sorted(rows[this.position].map((row) => reference[row])));
  }

  get mentions(): readonly Mention[] {
    return this.behind.mentions.rows[this.position].map((row) => {
      const printed = this.from.printed[row];
      return {
        reference: this.behind.mentions.reference[row],
        role: decoded(this.from.role, row),
        place: this.from.place[row],
        printed: typeof printed === "number" ? this.forms[printed] : printed,
      };
    });
  }
}

class VenueItem extends MadeItem implements Venue {
  readonly id: string;
  readonly label: string;
  readonly latin: string;
  readonly forms: readonly string[];
  readonly subtitle: string;
  readonly works: readonly number[];
  readonly references: readonly number[];

  constructor(
    readonly kind: "venue" | "publisher",
    venues: NamedTable,
    protected readonly behind: Behind,
    readonly position: number,
  ) {
    super();
    const { id, label, latin, forms, subtitle } = namesOf(venues, position);
    [this.id, this.label, this.latin, this.subtitle] = [id, label, latin, subtitle];
    this.forms = forms;
    this.works = behind.works[kind][position];
    this.references = behind.mentions[kind][position];
  }
}

/* A term or keyword; its references are those of its works. */
class NodeItem extends MadeItem implements Item {
  readonly id: string;
  readonly label: string;
  readonly subtitle = "";
  readonly works: readonly number[];

  constructor(
    readonly kind: "term" | "keyword",
    private readonly from: MadeTable,
    private readonly all: readonly Work[],
    protected readonly behind: Behind,
    readonly position: number,
  ) {
    super();
    this.id = from.id[position];
    this.label = from.label[position];
    this.works = from.works[position];
  }

  override get documents(): readonly number[] {
    const told = this.from.documents[this.position];
    return told.length ? told : super.documents;
  }

  get references(): readonly number[] {
    return sorted(this.works.flatMap((work) => this.all[work].references));
  }
}

export function makePeople({ people, mentions }: Block, behind: Behind): Person[] {
  return table(people.id.length, (place) => new PersonItem(mentions, people, behind, place));
}

export function makeVenues(
  kind: "venue" | "publisher",
  venues: NamedTable,
  behind: Behind,
): Venue[] {
  return table(venues.id.length, (place) => new VenueItem(kind, venues, behind, place));
}

export function makeMade(
  kind: "term" | "keyword",
  made: MadeTable,
  works: readonly Work[],
  behind: Behind,
): Item[] {
  return table(made.id.length, (place) => new NodeItem(kind, made, works, behind, place));
}

/* What people, venues and publishers have; the second line is the Latin form, where it differs. */
function namesOf(from: NamedTable, position: number) {
  const forms = from.forms[position];
  const given = from.label[position];
  const label = typeof given === "number" ? forms[given] : given;
  const latin = from.latin[position] || label;
  return { id: from.id[position], label, latin, forms, subtitle: latin === label ? "" : latin };
}

export function makeDocuments({ documents, references }: Block, behind: Behind): SourceDocument[] {
  const printed = documents.id.map(() => [] as number[]);
  references.document.forEach((document, one) => printed[document].push(one));
  return table(documents.id.length, (position) => {
    const [id, label, title] = [
      documents.id[position],
      documents.label[position],
      documents.title[position],
    ];
    return {
      kind: "document",
      position,
      id,
      label,
      title,
      subtitle: title && title !== label ? title : id,
      year: documents.year[position],
      references: printed[position],
      works: behind.works.document[position],
      documents: [position],
      file: documents.file[position] ?? -1,
      format: documents.format[position],
      encoding: documents.encoding[position],
      lists: documents.lists[position],
      citations: documents.citations[position],
      work: documents.work[position],
      sameAs: documents.sameAs[position],
    };
  });
}

/* A node of a two-mode network: what it stands for, under a position of its own. */
class EitherItem implements Either {
  readonly kind = "either";

  constructor(
    readonly stands: Work | SourceDocument,
    readonly position: number,
  ) {}

  get id() {
    return this.stands.id;
  }
  get label() {
    return this.stands.label;
  }
  get subtitle() {
    return this.stands.subtitle;
  }
  get year() {
    return this.stands.year;
  }
  get references() {
    return this.stands.references;
  }
  get works() {
    return this.stands.works;
  }
  get documents() {
    return this.stands.documents;
  }
}

export function makeEithers({ eithers }: Block, items: Omit<Items, "either">): Either[] {
  return table(
    eithers.kind.length,
    (place) => new EitherItem(items[eithers.kind[place]][eithers.position[place]], place),
  );
}
