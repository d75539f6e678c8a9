/* Works; what only some rooms show is made when it is asked for. */

import type { Behind } from "./behind.ts";
import type { WorksTable } from "./block.ts";
import { decoded, table } from "./columns.ts";
import type { WorkStrings } from "./strings.ts";
import type { Manifestation, Work } from "./types.ts";

const ROLES = ["author", "editor", "translator"];

class WorkItem implements Work {
  readonly kind = "work";
  readonly works: readonly number[];
  readonly year: number | null;
  readonly type: string;
  readonly language: string;
  readonly references: readonly number[];
  readonly documents: readonly number[];

  constructor(
    private readonly from: WorksTable,
    private readonly strings: WorkStrings,
    readonly position: number,
    behind: Behind,
  ) {
    this.works = [position];
    this.year = from.year[position];
    this.type = decoded(from.type, position);
    this.language = decoded(from.language, position);
    this.references = from.references[position];
    this.documents = behind.citing[position];
  }

  get id() {
    return this.strings.id(this.position);
  }
  get subtitle() {
    return this.fields.title || this.fields.container || "";
  }
  get people() {
    return this.from.people[this.position];
  }
  get venue() {
    return this.from.venue[this.position];
  }
  get publisher() {
    return this.from.publisher[this.position];
  }
  get own() {
    return this.from.own[this.position];
  }

  private labelMade: string | undefined;
  get label(): string {
    return (this.labelMade ??= this.strings.entry(this.position, 0));
  }

  private fieldsMade: Readonly<Record<string, string>> | undefined;
  get fields(): Readonly<Record<string, string>> {
    const names = decoded(this.from.fields, this.position);
    const value = (place: number) => this.strings.field(this.position, place);
    return (this.fieldsMade ??= readFields(names, value));
  }

  get links(): readonly (readonly [string, string])[] {
    const links = this.from.links[this.position];
    if (typeof links !== "number") return links;
    const { doi, url } = this.fields;
    const made: [string, string][] = [];
    if (links & 1) made.push([doi, `https://doi.org/${doi}`]);
    if (links & 2) made.push([url, url]);
    return made;
  }

  get manifestations(): readonly Manifestation[] {
    return this.from.manifestations[this.position].map(
      ([relation, label, language, year, references]) => ({
        relation,
        label,
        language,
        year,
        references,
      }),
    );
  }
}

/* Field by field; the parts of names are put together as "Family, Given; Family, Given". A part of
   a name is called "author given"; the first of each name "AUTHOR family". */
function readFields(
  names: readonly string[],
  value: (place: number) => string,
): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  const people: Record<string, Map<string, string>[]> = {};
  names.forEach((name, place) => {
    const [role, part] = name.split(" ");
    if (!part) {
      fields[name] = value(place);
      return;
    }
    const named = (people[role.toLowerCase()] ??= []);
    if (role === role.toUpperCase()) named.push(new Map());
    named.at(-1)?.set(part, value(place));
  });
  const shown = ROLES.filter((role) => people[role]).map((role) => [
    role,
    people[role].map(fullName).join("; "),
  ]);
  return Object.freeze({ ...Object.fromEntries(shown), ...fields });
}

/* As citegraph.model.Name prints itself. */
function fullName(parts: Map<string, string>): string {
  const literal = parts.get("literal");
  if (literal) return literal;
  const particle = parts.get("particle");
  const family = `${particle ? `${particle} ` : ""}${parts.get("family") ?? ""}`;
  return [family, parts.get("given"), parts.get("suffix")].filter(Boolean).join(", ");
}

export function makeWorks(from: WorksTable, strings: WorkStrings, behind: Behind): Work[] {
  return table(from.counts.length, (position) => new WorkItem(from, strings, position, behind));
}
