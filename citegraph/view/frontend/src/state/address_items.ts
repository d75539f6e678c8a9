/* Sets of items in an address: a few by their ids, which other builds of the library share; many as
   a row of bits with a fingerprint, which only the same items can read. */

import { library } from "../data/page.ts";
import type { ItemKind } from "../data/types.ts";

const MOST_IDS = 60;
const MOST_BITS = 60000; // about 10,000 characters

/* What an encoded id never holds stands between them and before the bits. */
const BITS = ":";

export function encodeItems(kind: ItemKind, positions: Iterable<number>): string {
  const all = [...positions];
  const items = library.items[kind];
  if (all.length <= MOST_IDS) {
    return all.map((one) => encodeURIComponent(wellFormed(items[one]?.id ?? ""))).join(",");
  }
  if (items.length > MOST_BITS) return "";
  return `${BITS}${fingerprint(kind)}.${packed(all, items.length)}`;
}

interface Decoded {
  readonly positions: readonly number[];
  readonly missing: number; // how many are not in this library; 1 for a row of bits
}

/* Throws nothing: what cannot be read counts as missing. The empty id is -1: "none". */
export function decodeItems(kind: ItemKind, text: string): Decoded {
  if (text.startsWith(BITS)) return decodeBits(kind, text.slice(BITS.length));
  const ids = text.split(",").slice(0, MOST_IDS).map(decoded);
  const places = placesOf(kind);
  const found = ids.map((id) => (id === "" ? -1 : places.get(id)));
  const positions = found.filter((one) => one !== undefined);
  return { positions, missing: found.length - positions.length };
}

function decodeBits(kind: ItemKind, text: string): Decoded {
  const [print, bits = ""] = text.split(".");
  if (print !== fingerprint(kind)) return { positions: [], missing: 1 };
  return { positions: unpacked(bits, library.items[kind].length), missing: 0 };
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/* Half a character cannot be encoded. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

const places = new Map<ItemKind, Map<string, number>>();

export function placesOf(kind: ItemKind): ReadonlyMap<string, number> {
  let found = places.get(kind);
  if (!found) {
    found = new Map(library.items[kind].map(({ id, position }) => [wellFormed(id), position]));
    places.set(kind, found);
  }
  return found;
}

const prints = new Map<ItemKind, string>();

/* FNV-1a over all ids of a kind (Fowler, Noll and Vo; 32 bits). */
function fingerprint(kind: ItemKind): string {
  let print = prints.get(kind);
  if (print === undefined) {
    let hash = 0x811c9dc5;
    for (const { id } of library.items[kind]) {
      for (const char of `${id}\n`) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
    }
    print = (hash >>> 0).toString(36);
    prints.set(kind, print);
  }
  return print;
}

/* Base64 with the characters of addresses (RFC 4648, 5), six items each. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function packed(positions: readonly number[], size: number): string {
  const sextets = new Uint8Array(Math.ceil(size / 6));
  for (const one of positions) sextets[Math.floor(one / 6)] |= 1 << (one % 6);
  return Array.from(sextets, (digit) => DIGITS[digit])
    .join("")
    .replace(/A+$/, "");
}

function unpacked(text: string, size: number): number[] {
  const positions: number[] = [];
  for (let place = 0; place < text.length && 6 * place < size; place += 1) {
    const digit = DIGITS.indexOf(text[place]);
    for (let bit = 0; bit < 6; bit += 1) {
      const position = 6 * place + bit;
      if (digit > 0 && digit & (1 << bit) && position < size) positions.push(position);
    }
  }
  return positions;
}
