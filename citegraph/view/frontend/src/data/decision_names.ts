/* What decisions.tsv calls works, people and venues: names that last when the sources change. The
   same rules as citegraph.text.decision_names, which names the sides of merges and questions. */

import { library } from "./page.ts";
import type { DecidedKind } from "./decision_rows.ts";
import type { Item, Mention, Person, Venue, Work } from "./types.ts";

const HINT = 60;

/* Letters whose full case fold has combining marks, which are no letters (Unicode, CaseFolding). */
const FOLDED: Readonly<Record<string, string>> = {
  ё: "е",
  ß: "ss",
  ς: "σ",
  ΐ: "ι",
  ΰ: "υ",
  ǰ: "j",
  ẖ: "h",
  ẗ: "t",
  ẘ: "w",
  ẙ: "y",
};

/* The text for comparison: letters and digits only, without case. */
function lettersAndDigits(text: string): string {
  const folded = text.normalize("NFKC").toLowerCase();
  return folded.replace(/[ёßςΐΰǰẖẗẘẙ]/gu, (one) => FOLDED[one]).replace(/[^\p{L}\p{N}]+/gu, "");
}

/* The part of a name that names, without what stands behind it for people. */
export function whatNames(kind: string, name: string): string {
  const first = name.split(" ", 1)[0];
  if (kind === "person" && first.includes("@")) return first;
  if (kind === "work" && /^[0-9a-f]{16}$/.test(first)) return first;
  return lettersAndDigits(name);
}

async function fingerprint(text: string): Promise<string> {
  const data = new TextEncoder().encode(lettersAndDigits(text));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  return Array.from(digest.subarray(0, 8), (one) => one.toString(16).padStart(2, "0")).join("");
}

/* The name of an item in decisions, or "" where nothing that is printed names it. */
export async function nameOfItem(item: Item): Promise<string> {
  if (item.kind === "work") return nameOfWork(item as Work);
  if (item.kind === "person") return nameOfPerson(item as Person);
  if (item.kind === "venue") return nameOfVenue(item as Venue);
  return "";
}

export function isDecidable(kind: string): kind is DecidedKind {
  return kind === "work" || kind === "person" || kind === "venue";
}

/* Polytonic Greek and Cherokee, whose full case fold JavaScript does not have. */
const FOLDED_OTHERWISE = /[\u0345\u037a\u1f00-\u1fff\u13a0-\u13ff]/u;

/* The longest print is hardly a «там же», which names nothing by itself. Where the page cannot
   make the fingerprint, the print itself, pasted whole, names the reference as well. */
async function nameOfWork(work: Work): Promise<string> {
  const texts = work.references.map((one) => library.references[one].text);
  const text = texts.reduce((one, other) => (other.length > one.length ? other : one), "");
  if (!lettersAndDigits(text)) return "";
  if (FOLDED_OTHERWISE.test(text)) return text;
  return `${await fingerprint(text)} ${text.replace(/\s+/gu, " ").trim().slice(0, HINT)}`.trim();
}

let owners: Map<string, number> | null = null;

/* The printed names that one person alone has; -1 where several print one. */
function ownersOfNames(): Map<string, number> {
  if (owners) return owners;
  owners = new Map();
  for (const person of library.items.person) {
    for (const form of [...person.forms, ...person.mentions.map(({ printed }) => printed)]) {
      const key = lettersAndDigits(form);
      const known = owners.get(key);
      owners.set(key, known === undefined || known === person.position ? person.position : -1);
    }
  }
  return owners;
}

/* The label or a form that nobody else prints; or else a single mention. */
async function nameOfPerson(person: Person): Promise<string> {
  const known = ownersOfNames();
  for (const name of [person.label, ...person.forms]) {
    if (known.get(lettersAndDigits(name)) === person.position) return name;
  }
  const mention = person.mentions[0];
  return mention ? nameOfMention(mention) : "";
}

async function nameOfMention({ reference, role, place, printed }: Mention): Promise<string> {
  const text = library.references[reference].text;
  return `${await fingerprint(text)}@${role}.${place} ${printed}`.trim();
}

function nameOfVenue(venue: Venue): string {
  const label = lettersAndDigits(venue.label);
  return venue.forms.find((form) => lettersAndDigits(form) === label) ?? venue.forms[0] ?? "";
}
