/* Which edges are drawn and how strongly. The strongest come first; how many depends on what the
   window shows, so that zooming in shows more. Their opacity follows from ink: the lines of a
   cluster together darken the ground that its nodes stand on by about the same share, however many
   they are. So a clique is a calm veil at first and comes apart into lines as one zooms in. */

import { seenBox, type View } from "./geometry.ts";
import type { Scene } from "./scene.ts";

export interface EdgeGroup {
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
const INK = 0.16; // share of the ground that lines may darken
const FAINTEST = 0.035;
const STRONGEST = 0.5;
const FEWEST = 1200;
const MOST = 2500;

/* Lines that a window can show: more where there are more nodes. */
export function edgeBudget(scene: Scene): number {
  return Math.round(Math.min(Math.max(3 * scene.nodes.length, FEWEST), MOST));
}

export function chooseEdges(scene: Scene, view: View, margin: number, all: boolean): DrawnEdges {
  const { edges, x, y, network } = scene;
  const { left, top, right, bottom } = seenBox(view, margin);
  const budget = all ? Infinity : edgeBudget(scene);
  const drawn: number[] = [];
  let more = 0;
  for (const edge of edges) {
    const [from, to] = [network.from[edge], network.to[edge]];
    if (Math.min(x[from], x[to]) > right || Math.max(x[from], x[to]) < left) continue;
    if (Math.min(y[from], y[to]) > bottom || Math.max(y[from], y[to]) < top) continue;
    if (drawn.length < budget) drawn.push(edge);
    else more += 1;
  }
  const chosen = Int32Array.from(drawn);
  return { groups: groupEdges(scene, chosen, view.scale), drawn: chosen, left: more };
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
      const opacity = Math.min(0.7, base * (0.5 + 0.5 * (strength / STRENGTHS)) * 1.2);
      return { community: own, edges, opacity, width: lineWidth(strength) };
    });
}
