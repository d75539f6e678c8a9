/* What there is to draw, whatever the camera sees: where nodes stand and how large they are, which
   are shown and in which order, the areas of the clusters. All are computed from the state. */

import { computed, signal } from "@preact/signals";
import Flatbush from "flatbush";
import { itemOf, realItem } from "../data/page.ts";
import type { Network } from "../data/types.ts";
import { areas, layout, network, nodeSize } from "../state/store.ts";
import { visible } from "../state/visibility.ts";
import { outlineAreas, outlineRows, type Area } from "./areas.ts";
import { boundsOf, type Box } from "./geometry.ts";
import { isByYear } from "./layouts.ts";
import { axisOf, type Axis } from "./timeline.ts";

interface Placement {
  readonly network: Network;
  readonly layout: string;
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly index: Flatbush | null; // of the nodes' points; null without a node
  readonly spacing: number; // typical distance between neighbours
  readonly axis: Axis | null; // of years
}

/* The size of the map's window, for maps that are turned to suit it. */
export const windowSize = signal<{ width: number; height: number }>({ width: 0, height: 0 });

/* A map means the same when its axes change places: the longer one follows the longer side of the
   window, where that makes it clearly larger. */
function isBetterTurned(box: Box, { width, height }: { width: number; height: number }): boolean {
  const across = Math.max(box.right - box.left, 1);
  const down = Math.max(box.bottom - box.top, 1);
  const fits = (wide: number, high: number) => Math.min(width / wide, height / high);
  return fits(down, across) > 1.15 * fits(across, down);
}

/* Height over width of the window in coarse steps: turning a window changes the map, pulling at its
   edge does not. */
const windowShape = computed(() => {
  const { width, height } = windowSize.value;
  return width && height ? Math.min(2, Math.max(0.5, Math.round((4 * height) / width) / 4)) : 1;
});

/* Where x is the year, y means nothing but order: it is stretched to use the window. */
function stretched(y: ArrayLike<number>, box: Box, shape: number): ArrayLike<number> {
  const wished = (0.8 * shape * (box.right - box.left)) / Math.max(box.bottom - box.top, 1);
  const factor = Math.min(MOST_STRETCH, Math.max(1, wished));
  return Float64Array.from(y, (value) => value * factor);
}

const MOST_STRETCH = 4;

function* nodesOf(shown: Network): Generator<number> {
  for (let node = 0; node < shown.size; node += 1) yield node;
}

export const placement = computed<Placement>(() => {
  const [shown, now] = [network.value, layout.value];
  let [x, y]: ArrayLike<number>[] = [now.x, now.y];
  const byYear = isByYear(now);
  const shape = windowShape.value;
  const box = boundsOf(nodesOf(shown), x, y);
  if (box && byYear) y = stretched(y, box, shape);
  else if (box && isBetterTurned(box, { width: 1, height: shape })) [x, y] = [y, x];
  const index = indexOf(shown.size, x, y);
  const spacing = typicalSpacing(shown.size, x, y, index);
  const axis = byYear ? axisOf(shown.year, x, spacing) : null;
  return { network: shown, layout: now.name, x, y, index, spacing, axis };
});

function indexOf(size: number, x: ArrayLike<number>, y: ArrayLike<number>): Flatbush | null {
  if (!size) return null;
  const index = new Flatbush(size);
  for (let node = 0; node < size; node += 1) index.add(x[node], y[node]);
  index.finish();
  return index;
}

/* The median distance to the nearest node, of a sample. */
function typicalSpacing(
  size: number,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  index: Flatbush | null,
): number {
  const found: number[] = [];
  for (let node = 0; node < size; node += Math.ceil(size / 250)) {
    const near = index?.neighbors(x[node], y[node], 1, Infinity, (other) => other !== node) ?? [];
    for (const other of near) found.push(Math.hypot(x[node] - x[other], y[node] - y[other]));
  }
  const apart = found.filter((distance) => distance > 0).sort((a, b) => a - b);
  return apart[apart.length >> 1] ?? 60;
}

/* The value that the size of a node stands for. */
export const sizeValues = computed<ArrayLike<number>>(() => {
  const [shown, by] = [network.value, nodeSize.value];
  if (by === "strength") return shown.strength;
  return by === "pagerank" ? (shown.measures.pagerank ?? shown.occurrences) : shown.occurrences;
});

const FULL_COUNT = 5; // a node that occurs less often is not of full size, though none does more

/* From 0 to 1: the area of a node grows with its value. Where all are equal none is large. */
const shares = computed<Float32Array>(() => {
  const values = sizeValues.value;
  let [least, most] = [Infinity, 0];
  for (let node = 0; node < values.length; node += 1) {
    least = Math.min(least, values[node]);
    most = Math.max(most, values[node]);
  }
  if (nodeSize.value === "occurrences") most = Math.max(most, FULL_COUNT);
  else if (least === most) most *= FULL_COUNT;
  return Float32Array.from(values, (value) => (most ? Math.sqrt(Math.max(value, 0) / most) : 0));
});

/* All nodes, the most important first: by size, then occurrences, then strength of their links. */
const ranking = computed<Int32Array>(() => {
  const [shown, values] = [network.value, sizeValues.value];
  const { occurrences, strength } = shown;
  return Int32Array.from({ length: shown.size }, (_, node) => node).sort(
    (a, b) =>
      values[b] - values[a] ||
      occurrences[b] - occurrences[a] ||
      strength[b] - strength[a] ||
      a - b,
  );
});

const visibleItem = computed(() => visible.value.item);
export const visibleEdge = computed(() => visible.value.edge);

/* Whether each node passes the filters. */
export const nodeShown = computed<Uint8Array>(() => {
  const [shown, item] = [network.value, visibleItem.value];
  return Uint8Array.from(shown.item, (position) => item[position]);
});

/* The nodes that pass the filters, the most important first. */
export const shownNodes = computed<Int32Array>(() => {
  const shown = nodeShown.value;
  return ranking.value.filter((node) => shown[node]);
});

/* The visible edges: first the strongest of each node, then the second of each, and so on, so that
   a few links show the whole map and not one dense list; within a round the strong come first, and
   of equally strong ones the short, so that a clique cut anywhere is a net of near neighbours. */
export const edgeOrder = computed<Int32Array>(() => {
  const { network: shown, x, y } = placement.value;
  const wanted = visibleEdge.value;
  const { from, to, weight } = shown;
  const edges = Int32Array.from({ length: shown.edges }, (_, edge) => edge).filter(
    (edge) => wanted[edge],
  );
  const lengths = new Float32Array(shown.edges);
  for (const edge of edges) {
    lengths[edge] = Math.hypot(x[from[edge]] - x[to[edge]], y[from[edge]] - y[to[edge]]);
  }
  edges.sort((a, b) => weight[b] - weight[a] || lengths[a] - lengths[b] || a - b);
  return inRounds(edges, shown);
});

/* Edges by the lower of their ranks among the links of their two ends; the order stays within. */
function inRounds(edges: Int32Array, { from, to, size }: Network): Int32Array {
  const seen = new Uint32Array(size);
  const rounds: number[][] = [];
  for (const edge of edges) {
    const round = Math.min(seen[from[edge]]++, seen[to[edge]]++);
    (rounds[round] ??= []).push(edge);
  }
  const order = new Int32Array(edges.length);
  let place = 0;
  for (const round of rounds) for (const edge of round ?? []) order[place++] = edge;
  return order;
}

/* The visible members of each cluster, the most important first; -1: of none. */
export const members = computed<ReadonlyMap<number, readonly number[]>>(() => {
  const { community } = network.value;
  const groups = new Map<number, number[]>();
  for (const node of shownNodes.value) {
    const group = groups.get(community[node]);
    if (group) group.push(node);
    else groups.set(community[node], [node]);
  }
  return groups;
});

/* Of all clusters, also where their shading is switched off: their names stand at them. In the
   table of clusters by years each has a row; on a timeline they run through each other. */
const outlines = computed<readonly Area[]>(() => {
  const { x, y, spacing, axis, layout: name } = placement.value;
  if (!axis) return outlineAreas(members.value, x, y, spacing);
  return name === "years" ? outlineRows(members.value, x, y, spacing) : [];
});

/* In a network of documents and works, which nodes are documents. */
const hollow = computed<Uint8Array | null>(() => {
  const shown = network.value;
  if (shown.itemKind !== "either") return null;
  return Uint8Array.from({ length: shown.size }, (_, node) =>
    Number(realItem(itemOf(shown, node)).kind === "document"),
  );
});

export interface Scene extends Placement {
  readonly hollow: Uint8Array | null; // nodes that are drawn with a hole
  readonly shares: Float32Array;
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
  readonly outlines: readonly Area[];
  readonly shaded: boolean;
}

/* Another object whenever anything of it changes. */
export const scene = computed<Scene>(() => ({
  ...placement.value,
  shares: shares.value,
  hollow: hollow.value,
  nodes: shownNodes.value,
  edges: edgeOrder.value,
  outlines: outlines.value,
  shaded: areas.value,
}));

const ROOMY = 30; // pixels between nodes from which on they grow more slowly

/* Pixels: never too small to hit nor larger than a label can stand beside; on a crowded map small,
   so that nodes stay apart and their links show between them. */
export function radiusOf({ shares: sizes, spacing }: Scene, node: number, scale: number): number {
  const apart = spacing * scale;
  const room = apart > ROOMY ? ROOMY + 0.45 * (apart - ROOMY) : apart;
  const least = Math.min(3.5, Math.max(1.2, 0.21 * apart));
  return Math.min(Math.max(room * (0.1 + 0.2 * sizes[node]), least * (1 + sizes[node])), 22);
}
