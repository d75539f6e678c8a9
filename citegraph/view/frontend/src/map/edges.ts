/* Which edges are drawn and how strongly. The strongest of each node come first (scene.ts); how
   many depends on what the window shows, so that zooming in shows more. Their opacity follows from
   ink: the lines of a cluster together darken the ground that its nodes stand on by about the same
   share, however many they are. So a clique is a calm veil at first and comes apart into lines as
   one zooms in. */

import type { Network } from "../data/types.ts";
import { seenBox, type View } from "./geometry.ts";
import type { Scene } from "./scene.ts";

interface EdgeGroup {
  readonly community: number; // of both ends, or -1
  readonly edges: readonly number[];
  readonly opacity: number;
  readonly width: number; // pixels
}

export interface DrawnEdges {
  readonly groups: readonly EdgeGroup[];
  readonly drawn: Int32Array; // strongest first
  readonly left: number; // visible edges in the window that are not drawn
}

const STRENGTHS = 4; // classes of lines
const INK = 0.2; // share of the ground that lines may darken
const FAINTEST = 0.035;
const STRONGEST = 0.3;
const SMALL = 1200; // so many lines are all drawn
const FEWEST = 500;
const MOST = 2500;
const PER_NODE = 3;
const BETWEEN_SHARE = 0.25;
const MOST_OF_PAIR = 60;
const BETWEEN = 0.7; // how strong links between clusters are beside those within

/* Lines that a window can show: more where it has more nodes. */
function edgeBudget(scene: Scene, inside: Uint8Array): number {
  if (scene.edges.length <= SMALL) return SMALL;
  let nodes = 0;
  for (const node of scene.nodes) nodes += inside[node];
  return Math.min(Math.max(PER_NODE * nodes, FEWEST), MOST);
}

/* Lines that only pass through the window tell nothing there. A part of the lines is kept for links
   between clusters: the strongest of each node are nearly all within its cluster. */
export function chooseEdges(scene: Scene, view: View, all: boolean): DrawnEdges {
  const { edges, network } = scene;
  const { from, to } = network;
  const inside = nodesInside(scene, view);
  const there = edges.filter((edge) => inside[from[edge]] || inside[to[edge]]);
  const budget = all ? Infinity : edgeBudget(scene, inside);
  const kept =
    there.length > budget
      ? linksBetween(network, there, BETWEEN_SHARE * budget)
      : new Set<number>();
  let free = budget - kept.size;
  const chosen = there.filter((edge) => kept.has(edge) || free-- > 0);
  return {
    groups: groupEdges(scene, chosen, view.scale),
    drawn: chosen,
    left: there.length - chosen.length,
  };
}

/* Some of each pair of clusters, the strongest first. */
function linksBetween(
  { from, to, community }: Network,
  edges: Int32Array,
  most: number,
): Set<number> {
  const kept = new Set<number>();
  const ofPair = new Map<number, number>();
  for (const edge of edges) {
    const [one, other] = [community[from[edge]], community[to[edge]]];
    if (one === other) continue;
    const key = (Math.min(one, other) + 1) * edges.length + Math.max(one, other);
    const count = ofPair.get(key) ?? 0;
    if (count >= MOST_OF_PAIR) continue;
    ofPair.set(key, count + 1);
    kept.add(edge);
    if (kept.size >= most) break;
  }
  return kept;
}

function nodesInside({ nodes, x, y, network }: Scene, view: View): Uint8Array {
  const { left, top, right, bottom } = seenBox(view);
  const inside = new Uint8Array(network.size);
  for (const node of nodes) {
    if (x[node] < left || x[node] > right || y[node] < top || y[node] > bottom) continue;
    inside[node] = 1;
  }
  return inside;
}

/* 1 to STRENGTHS, by the weight of the strongest edge that is shown. */
function classOf(weight: number, strongest: number): number {
  return strongest > 0 ? Math.max(1, Math.ceil(STRENGTHS * Math.sqrt(weight / strongest))) : 1;
}

function lineWidth(strength: number): number {
  return 0.5 + 0.2 * strength;
}

function groupEdges(scene: Scene, chosen: Int32Array, scale: number): EdgeGroup[] {
  const { network, x, y, spacing, nodes } = scene;
  const { from, to, weight, community } = network;
  // A network's edges come strongest first, and so does the first round of the drawn ones.
  const strongest = scene.edges.length ? weight[scene.edges[0]] : 0;
  const ink = new Map<number, number>();
  const groups = new Map<string, { community: number; strength: number; edges: number[] }>();
  for (const edge of chosen) {
    const [one, other] = [from[edge], to[edge]];
    const own = community[one] === community[other] ? community[one] : -1;
    const strength = classOf(weight[edge], strongest);
    const length = Math.hypot(x[one] - x[other], y[one] - y[other]);
    ink.set(own, (ink.get(own) ?? 0) + length * lineWidth(strength));
    const key = `${own}/${strength}`;
    const group = groups.get(key);
    if (group) group.edges.push(edge);
    else groups.set(key, { community: own, strength, edges: [edge] });
  }
  const crowd = new Map<number, number>([[-1, 1.5 * nodes.length]]);
  for (const node of nodes) crowd.set(community[node], (crowd.get(community[node]) ?? 0) + 1);
  return [...groups.values()]
    .sort((a, b) => a.strength - b.strength || a.community - b.community)
    .map(({ community: own, strength, edges }) => {
      const ground = (crowd.get(own) ?? 1) * spacing * spacing * scale;
      const share = INK / Math.max((ink.get(own) ?? 0) / ground, 1e-6);
      const base = Math.min(STRONGEST, Math.max(FAINTEST, share));
      const part = (0.6 + 0.6 * (strength / STRENGTHS)) * (own < 0 ? BETWEEN : 1);
      const opacity = Math.min(0.7, base * part);
      return { community: own, edges, opacity, width: lineWidth(strength) };
    });
}
