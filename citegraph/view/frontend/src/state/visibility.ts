/* Which items pass the filters, which edges remain, and which items the search finds. */

import { computed } from "@preact/signals";
import { matches } from "../data/search.ts";
import { library, networks } from "../data/page.ts";
import type { Item, Network, Work } from "../data/types.ts";
import { filters, items, network, query, type Filters } from "./store.ts";

/* 1 where something is shown. `item` and `listed` are by position in the table of the network's
   kind, `edge` by edge; `found` is null without a query. */
export interface Visible {
  readonly item: Uint8Array;
  readonly edge: Uint8Array;
  readonly found: Uint8Array | null;
  readonly listed: Uint8Array; // passes the filters and is found
  readonly items: number;
  readonly edges: number;
  readonly count: number; // of those listed
}

function passesWork(work: Work, now: Filters): boolean {
  if (now.typesOff.has(work.type) || now.languagesOff.has(work.language)) return false;
  const { documents } = work;
  if (documents.length && documents.every((one) => now.documentsOff.has(one))) return false;
  if (work.year === null) return now.withoutYear;
  return !now.years || (now.years[0] <= work.year && work.year <= now.years[1]);
}

export const passing = computed<Uint8Array>(() =>
  Uint8Array.from(library.items.work, (work) => Number(passesWork(work, filters.value))),
);

/* What is no work stays while one of its works does. */
function passesItem(item: Item, shown: Network, now: Filters): boolean {
  const node = shown.nodeOf(item.position);
  if (node >= 0 && now.communitiesOff.has(shown.community[node])) return false;
  return item.works.length === 0 || item.works.some((work) => passing.value[work]);
}

const filtered = computed(() => {
  const [shown, now] = [network.value, filters.value];
  const item = Uint8Array.from(items.value, (one) => Number(passesItem(one, shown, now)));
  const edge = new Uint8Array(shown.edges);
  const linked = new Uint8Array(item.length);
  const off = now.documentsOff;
  const kept = Math.ceil(shown.edges * now.strongest);
  let edges = 0;
  for (let one = 0; one < kept; one += 1) {
    const [from, to] = [shown.item[shown.from[one]], shown.item[shown.to[one]]];
    if (!item[from] || !item[to]) continue;
    if (off.size && shown.unit === "document") {
      if (shown.unitsOfEdge(one).every((unit) => off.has(unit))) continue;
    }
    edge[one] = linked[from] = linked[to] = 1;
    edges += 1;
  }
  if (!now.singletons) for (let i = 0; i < item.length; i += 1) item[i] &= linked[i];
  return { item, edge, edges };
});

export const visible = computed<Visible>(() => {
  const { item, edge, edges } = filtered.value;
  const test = matches(query.value);
  const found = test && Uint8Array.from(items.value, (one) => Number(test(one)));
  const listed = found ? item.map((value, place) => value & found[place]) : item;
  const sum = (flags: Uint8Array) => flags.reduce((all, one) => all + one, 0);
  return { item, edge, found, listed, items: sum(item), edges, count: sum(listed) };
});

/* How many items of each network the query finds. */
export const foundElsewhere = computed<readonly number[]>(() => {
  const test = matches(query.value);
  if (!test) return networks.map(() => 0);
  return networks.map(({ itemKind }) => library.items[itemKind].filter(test).length);
});

/* The works behind everything that is listed. */
export const visibleWorks = computed<readonly number[]>(() => {
  const works = new Set<number>();
  for (const item of items.value) {
    if (!visible.value.listed[item.position]) continue;
    for (const work of item.works) if (passing.value[work]) works.add(work);
  }
  return [...works].sort((a, b) => a - b);
});
