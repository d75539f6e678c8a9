/* How clusters hang together: for each pair one band, as broad as the weights of the links between
   the two make together. Single links between clusters are lost in an overview of thousands. Each
   cluster has its strongest bands only, and they go as the reader zooms in to the links. */

import { computed } from "@preact/signals";
import type { Point } from "./geometry.ts";
import { edgeOrder, members, placement } from "./scene.ts";

interface Bond {
  readonly from: Point; // map units
  readonly to: Point;
  readonly share: number; // of the strongest, 0 to 1
}

const FEWEST_NODES = 120; // smaller maps show each link
const FEWEST_MEMBERS = 3;
const OF_EACH = 2;
const MOST_BONDS = 24;
const WEAKEST = 0.02; // of the strongest
const GONE = 3; // times the scale of the whole map

interface Pair {
  readonly one: number;
  readonly other: number;
  weight: number;
}

function pairsOfClusters(): Pair[] {
  const { network } = placement.value;
  const { from, to, weight, community, communities } = network;
  const pairs = new Map<number, Pair>();
  for (const edge of edgeOrder.value) {
    const [start, end] = [community[from[edge]], community[to[edge]]];
    if (start === end || start < 0 || end < 0) continue;
    const [one, other] = start < end ? [start, end] : [end, start];
    const key = one * communities.length + other;
    const pair = pairs.get(key);
    if (pair) pair.weight += weight[edge];
    else pairs.set(key, { one, other, weight: weight[edge] });
  }
  return [...pairs.values()].sort((a, b) => b.weight - a.weight);
}

/* A member in the midst of its cluster: also of one that consists of islands. */
function middleOf(nodes: readonly number[]): Point {
  const { x, y } = placement.value;
  const median = (of: ArrayLike<number>) =>
    nodes.map((node) => of[node]).sort((a, b) => a - b)[nodes.length >> 1];
  const [across, down] = [median(x), median(y)];
  const far = (node: number) => (x[node] - across) ** 2 + (y[node] - down) ** 2;
  const nearest = nodes.reduce((best, node) => (far(node) < far(best) ? node : best));
  return { x: x[nearest], y: y[nearest] };
}

export const bonds = computed<readonly Bond[]>(() => {
  const { network, axis } = placement.value;
  if (network.size < FEWEST_NODES || axis) return [];
  const groups = members.value;
  const isLarge = (community: number) => (groups.get(community)?.length ?? 0) >= FEWEST_MEMBERS;
  const pairs = pairsOfClusters().filter(({ one, other }) => isLarge(one) && isLarge(other));
  const most = pairs[0]?.weight ?? 0;
  const count = new Map<number, number>();
  const takes = (community: number) => (count.get(community) ?? 0) < OF_EACH;
  const chosen = pairs.filter(({ one, other, weight }) => {
    if (weight < WEAKEST * most || !(takes(one) || takes(other))) return false;
    for (const end of [one, other]) count.set(end, (count.get(end) ?? 0) + 1);
    return true;
  });
  const middle = (community: number) => middleOf(groups.get(community) ?? []);
  return chosen.slice(0, MOST_BONDS).map(({ one, other, weight }) => ({
    from: middle(one),
    to: middle(other),
    share: weight / most,
  }));
});

/* How clearly bands are drawn at a scale: 0 where the links themselves can be seen. */
export function bondStrength(scale: number, whole: number): number {
  return Math.min(1, Math.max(0, (GONE - scale / whole) / (GONE - 1.5)));
}

export function bondWidth({ share }: Bond): number {
  return 1.5 + 7.5 * Math.sqrt(share);
}

/* The handle of the curve: bands that meet part a little. */
export function bondHandle(from: Point, to: Point): Point {
  const bow = 0.12;
  return {
    x: (from.x + to.x) / 2 - bow * (to.y - from.y),
    y: (from.y + to.y) / 2 + bow * (to.x - from.x),
  };
}
