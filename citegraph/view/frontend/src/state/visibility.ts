/* Which items pass the filters, which edges remain, and which items the search finds. */

import { computed } from "@preact/signals";
import { library, networks } from "../data/page.ts";
import type { ItemKind, Network, SourceDocument } from "../data/types.ts";
import { anyFlagged, NO_YEAR, unitsOfEdges, workColumns, worksOfKind } from "./columns.ts";
import { countFlags, foundOfKind } from "./finding.ts";
import { filters, network, query, type Filters } from "./store.ts";

/* 1 where something is shown. `item` and `listed` are by position in the table of the network's
   kind, `edge` by edge; `found` is null without a query. */
interface Visible {
  readonly item: Uint8Array;
  readonly edge: Uint8Array;
  readonly found: Uint8Array | null;
  readonly listed: Uint8Array; // passes the filters and is found
  readonly items: number;
  readonly edges: number;
  readonly count: number; // of those listed
}

function passesYear(year: number, { years, withoutYear }: Filters): boolean {
  if (year === NO_YEAR) return withoutYear;
  return !years || (years[0] <= year && year <= years[1]);
}

/* 1 for each work that passes what is asked of the work itself, its citing documents aside. */
const fitting = computed<Uint8Array>(() => {
  const now = filters.value;
  const { year, type, language, venue } = workColumns();
  const typeOff = type.values.map((value) => now.typesOff.has(value));
  const languageOff = language.values.map((value) => now.languagesOff.has(value));
  return Uint8Array.from(year, (one, work) =>
    Number(
      !typeOff[type.code[work]] &&
        !languageOff[language.code[work]] &&
        passesYear(one, now) &&
        !(now.venuesOff.size && now.venuesOff.has(venue[work])),
    ),
  );
});

const documentsOn = computed<Uint8Array>(() => {
  const off = filters.value.documentsOff;
  return Uint8Array.from(library.items.document, (_, place) => Number(!off.has(place)));
});

/* 1 for each work that passes all filters. A work that no document cites needs none. */
const passing = computed<Uint8Array>(() => {
  const flags = Uint8Array.from(fitting.value);
  if (!filters.value.documentsOff.size) return flags;
  const { documents } = workColumns();
  for (let work = 0; work < flags.length; work += 1) {
    const cited = documents.start[work + 1] > documents.start[work];
    if (cited && !anyFlagged(documents, work, documentsOn.value)) flags[work] = 0;
  }
  return flags;
});

/* A document answers for itself: its own year, and the work that it is where that is known. */
function passesDocument({ position, work, year }: SourceDocument): boolean {
  if (!documentsOn.value[position]) return false;
  if (work !== null) return fitting.value[work] === 1;
  return year === null || passesYear(year, filters.value);
}

/* 1 for each item that passes the filters of works: what is no work stays while one of its works
   does. */
function passingItems(kind: ItemKind): Uint8Array {
  if (kind === "work") return Uint8Array.from(passing.value);
  if (kind === "document") {
    return Uint8Array.from(library.items.document, (one) => Number(passesDocument(one)));
  }
  if (kind === "either") {
    return Uint8Array.from(library.items.either, ({ stands }) =>
      Number(stands.kind === "work" ? passing.value[stands.position] : passesDocument(stands)),
    );
  }
  const works = worksOfKind(kind);
  return Uint8Array.from(library.items[kind], (_, place) =>
    Number(
      works.start[place] === works.start[place + 1] || anyFlagged(works, place, passing.value),
    ),
  );
}

/* Takes away the items of clusters that are off; -1 is that of all that stand in no cluster. */
function hideCommunities(item: Uint8Array, shown: Network, off: ReadonlySet<number>): void {
  const community = new Int32Array(item.length).fill(-1);
  shown.item.forEach((position, node) => {
    community[position] = shown.community[node];
  });
  for (let one = 0; one < item.length; one += 1) if (off.has(community[one])) item[one] = 0;
}

/* Whether an edge still has one of the documents or works that it is made of; null: all have. */
function unitTest(shown: Network, now: Filters): ((edge: number) => boolean) | null {
  const ofWorks = shown.unit === "work";
  if (ofWorks ? countFlags(passing.value) === passing.value.length : !now.documentsOff.size) {
    return null;
  }
  const on = ofWorks ? passing.value : documentsOn.value;
  const units = unitsOfEdges(shown);
  return (edge) => units.start[edge] === units.start[edge + 1] || anyFlagged(units, edge, on);
}

/* How many links the filter of the strongest keeps; they come strongest first. */
export function keptEdges(edges: number, strongest: number): number {
  return Math.min(edges, Math.ceil(edges * strongest));
}

const filtered = computed(() => {
  const [shown, now] = [network.value, filters.value];
  const item = passingItems(shown.itemKind);
  if (now.communitiesOff.size) hideCommunities(item, shown, now.communitiesOff);
  const on = Uint8Array.from(shown.item, (position) => item[position]);
  const edge = new Uint8Array(shown.edges);
  const linked = new Uint8Array(item.length);
  const stands = unitTest(shown, now);
  const kept = keptEdges(shown.edges, now.strongest);
  const { from, to } = shown;
  let edges = 0;
  for (let one = 0; one < kept; one += 1) {
    if (!on[from[one]] || !on[to[one]] || (stands && !stands(one))) continue;
    edge[one] = 1;
    linked[shown.item[from[one]]] = linked[shown.item[to[one]]] = 1;
    edges += 1;
  }
  if (!now.singletons) for (let i = 0; i < item.length; i += 1) item[i] &= linked[i];
  return { item, edge, edges };
});

export const visible = computed<Visible>(() => {
  const { item, edge, edges } = filtered.value;
  const found = foundOfKind(network.value.itemKind, query.value);
  const listed = found ? item.map((value, place) => value & found[place]) : item;
  return { item, edge, found, listed, items: countFlags(item), edges, count: countFlags(listed) };
});

/* What the query finds among the items of another kind: their first network, how many, and which
   one it is where it is one; else -1. */
interface Elsewhere {
  readonly place: number;
  readonly count: number;
  readonly only: number;
}

export const foundElsewhere = computed<readonly Elsewhere[]>(() => {
  const kinds = new Set<ItemKind>([network.value.itemKind]);
  const found: Elsewhere[] = [];
  for (const { itemKind, place } of networks) {
    if (kinds.has(itemKind)) continue;
    kinds.add(itemKind);
    const flags = foundOfKind(itemKind, query.value);
    const count = flags ? countFlags(flags) : 0;
    if (flags && count) found.push({ place, count, only: count === 1 ? flags.indexOf(1) : -1 });
  }
  return found;
});

/* The works behind everything that is listed. */
export const visibleWorks = computed<readonly number[]>(() => {
  const { start, numbers } = worksOfKind(network.value.itemKind);
  const wanted = new Uint8Array(library.items.work.length);
  visible.value.listed.forEach((listed, item) => {
    if (!listed) return;
    for (let place = start[item]; place < start[item + 1]; place += 1) {
      wanted[numbers[place]] = passing.value[numbers[place]];
    }
  });
  return flagged(wanted);
});

/* The places of the ones. */
export function flagged(flags: Uint8Array): number[] {
  const places: number[] = [];
  flags.forEach((flag, place) => {
    if (flag) places.push(place);
  });
  return places;
}
