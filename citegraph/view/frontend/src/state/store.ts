/* What the reader chose, as signals: whoever reads one is told when it changes. */

import { computed, signal } from "@preact/signals";
import { library, networks, realItem } from "../data/page.ts";
import type { Item, ItemKind, Network } from "../data/types.ts";

/* What the panel of details shows. `rows` opens a number: the rows that it counts. */
export type Focus =
  | { readonly what: "item"; readonly kind: ItemKind; readonly position: number }
  | { readonly what: "edge"; readonly network: number; readonly edge: number }
  | { readonly what: "cluster"; readonly network: number; readonly community: number }
  | { readonly what: "rows"; readonly rows: RowsBehind };

/* The rows behind a number, and the words for it. */
export interface RowsBehind {
  readonly title: string;
  readonly kind: "items" | "references" | "citations" | "edges" | "merges" | "problems";
  readonly itemKind?: ItemKind; // for items
  readonly network?: number; // for edges
  readonly positions: readonly number[];
}

export interface Filters {
  readonly years: readonly [first: number, last: number] | null; // null: all
  readonly withoutYear: boolean;
  readonly typesOff: ReadonlySet<string>;
  readonly languagesOff: ReadonlySet<string>;
  readonly documentsOff: ReadonlySet<number>;
  readonly venuesOff: ReadonlySet<number>; // -1: those without one
  readonly communitiesOff: ReadonlySet<number>; // -1: in none; of the network that is shown
  readonly strongest: number; // share of the links that is kept, strongest first: 0 to 1
  readonly singletons: boolean;
}

export const NO_FILTERS: Filters = Object.freeze({
  years: null,
  withoutYear: true,
  typesOff: new Set<string>(),
  languagesOff: new Set<string>(),
  documentsOff: new Set<number>(),
  venuesOff: new Set<number>(),
  communitiesOff: new Set<number>(),
  strongest: 1,
  singletons: true,
});

/* Items of one kind; a network of another kind shows the items behind them (selection.ts). */
interface Selection {
  readonly kind: ItemKind;
  readonly positions: ReadonlySet<number>;
}

export type SortColumn = "label" | "year" | "works" | "cited" | "links" | "strength";
export type ReadTab = "details" | "review" | "problems" | "about";
export type BrowseTab = "list" | "filters" | "clusters";
export type Panel = "map" | "browse" | "read"; // the one that a narrow window shows
export type Theme = "system" | "light" | "dark";
export type NodeSize = "occurrences" | "strength" | "pagerank";

export const networkPlace = signal(0);
export const layoutName = signal("map");
export const query = signal("");
export const filters = signal<Filters>(NO_FILTERS);
export const selection = signal<Selection>({ kind: "work", positions: new Set() });
export const focus = signal<Focus | null>(null);
export const trail = signal<readonly Focus[]>([]);
export const hovered = signal(-1); // a node of the network that is shown
export const sort = signal<{ column: SortColumn; descending: boolean }>({
  column: "cited",
  descending: true,
});
export const nodeSize = signal<NodeSize>("occurrences");
export const areas = signal(true); // whether clusters are shaded
export const theme = signal<Theme>("system");
export const readTab = signal<ReadTab>("details");
export const browseTab = signal<BrowseTab>("list");
export const panel = signal<Panel>("map");

const NOTHING: Network = Object.freeze({
  place: -1,
  kind: "",
  itemKind: "work" as const,
  unit: "document" as const,
  directed: false,
  explanation: "",
  communities: [],
  layouts: [{ name: "map", x: new Float64Array(), y: new Float64Array() }],
  size: 0,
  item: new Int32Array(),
  occurrences: new Float64Array(),
  degree: new Float64Array(),
  strength: new Float64Array(),
  community: new Int32Array(),
  year: new Int32Array(),
  measures: {},
  edges: 0,
  from: new Int32Array(),
  to: new Int32Array(),
  count: new Float64Array(),
  weight: new Float64Array(),
  nodeOf: () => -1,
  edgesOf: () => new Int32Array(),
  unitOf: () => "document" as const,
  unitsOf: () => [],
  unitsOfEdge: () => [],
});

export const network = computed<Network>(() => networks[networkPlace.value] ?? NOTHING);
export const layout = computed(
  () =>
    network.value.layouts.find(({ name }) => name === layoutName.value) ?? network.value.layouts[0],
);
export const items = computed<readonly Item[]>(() => library.items[network.value.itemKind]);

/* Shows something in the panel of details; the last one can be gone back to. */
export function show(next: Focus | null): void {
  if (focus.value && next) trail.value = [...trail.value, focus.value];
  if (!next) trail.value = [];
  focus.value = next;
  if (!next) return;
  readTab.value = "details";
  panel.value = "read";
}

export function showItem(item: Item): void {
  const { kind, position } = realItem(item);
  const now = focus.value;
  const shown = now?.what === "item" && now.kind === kind && now.position === position;
  if (shown) panel.value = "read";
  else show({ what: "item", kind, position });
}

export function goBack(): void {
  focus.value = trail.value.at(-1) ?? null;
  trail.value = trail.value.slice(0, -1);
}

/* The node of the item that is shown in the details, or -1. */
export const focusedNode = computed(() => {
  const now = focus.value;
  if (now?.what !== "item" || now.kind !== network.value.itemKind) return -1;
  return network.value.nodeOf(now.position);
});

export function changeFilters(updates: Partial<Filters>): void {
  filters.value = { ...filters.value, ...updates };
}

/* Another network keeps selection and filters, but for the clusters: only the last one has them. */
export function switchNetwork(place: number): void {
  if (place === networkPlace.value) return;
  hovered.value = -1;
  filters.value = { ...filters.value, communitiesOff: new Set() };
  networkPlace.value = place;
}
