/* Works; what only the details show is made when it is asked for. */

import type { Behind } from "./behind.ts";
import type { WorksTable } from "./block.ts";
import { decoded, table } from "./columns.ts";
import type { Manifestation, Work } from "./types.ts";

const ROLES = ["author", "editor", "translator"];

class WorkItem implements Work {
  readonly kind = "work";
  readonly works: readonly number[];

  constructor(
    private readonly from: WorksTable,
    readonly position: number,
    private readonly firstText: number,
  ) {
    this.works = [position];
  }

  get id() { return this.from.id[this.position]; }
  get label() { return this.from.label[this.position]; }
  get subtitle() { return this.fields.title || this.fields.container || ""; }
  get year() { return this.from.year[this.position]; }
  get type() { return decoded(this.from.type, this.position); }
  get language() { return decoded(this.from.language, this.position); }
  get references() { return this.from.references[this.position]; }
  get documents() { return this.from.documents[this.position]; }
  get people() { return this.from.people[this.position]; }
  get venue() { return this.from.venue[this.position]; }
  get publisher() { return this.from.publisher[this.position]; }
  get own() { return this.from.own[this.position]; }

  get fields(): Readonly<Record<string, string>> {
    const names = decoded(this.from.fields, this.position);
    const fields = readFields(names, this.from.texts, this.firstText);
    Object.defineProperty(this, "fields", { value: fields });
    return fields;
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
      ([relation, label, language, year, references]) =>
        ({ relation, label, language, year, references }),
    );
  }
}

/* Field by field; the parts of names are put together as "Family, Given; Family, Given". */
function readFields(names: readonly string[], texts: readonly string[], first: number) {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  const people: Record<string, Map<string, string>[]> = {};
  names.forEach((name, place) => {
    const [role, part] = name.split(" ");
    if (!part) fields[name] = texts[first + place];
    const key = role.toLowerCase();
    if (!part) return;
    people[key] ??= [];
    if (role !== key) people[key].push(new Map());
    people[key].at(-1)?.set(part, texts[first + place]);
  });
  const named: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const role of ROLES) if (people[role]) named[role] = people[role].map(fullName).join("; ");
  return Object.freeze(Object.assign(named, fields));
}

/* As citegraph.model.Name prints itself. */
function fullName(parts: Map<string, string>): string {
  const literal = parts.get("literal");
  if (literal) return literal;
  const particle = parts.get("particle");
  const family = `${particle ? `${particle} ` : ""}${parts.get("family") ?? ""}`;
  return [family, parts.get("given"), parts.get("suffix")].filter(Boolean).join(", ");
}

export function makeWorks(works: WorksTable, _behind: Behind): Work[] {
  let text = 0;
  return table(works.id.length, (position) => {
    const first = text;
    text += decoded(works.fields, position).length;
    return new WorkItem(works, position, first);
  });
}
