/* What stands out: the hovered or shown node with its neighbours, a link, a cluster, what the
   search finds, or the selection; all else fades. */

import { computed } from "@preact/signals";
import { otherEnd } from "../data/page.ts";
import type { Network } from "../data/types.ts";
import { selected } from "../state/selection.ts";
import { focus, focusedNode, hovered, network } from "../state/store.ts";
import { visible } from "../state/visibility.ts";
import { nodeShown, visibleEdge } from "./scene.ts";

export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly edges: readonly number[];
  readonly centre: number; // the node that all is about, or -1
  readonly fade: number; // how much the rest steps back, 0 to 1
}

const MOST_LINES = 600;

export function around(shown: Network, node: number): Emphasis {
  const edges = [...shown.edgesOf(node)].filter((edge) => visibleEdge.value[edge]);
  const near = edges.map((edge) => otherEnd(shown, edge, node));
  return {
    nodes: new Set([node, ...near]),
    edges: edges.slice(0, MOST_LINES),
    centre: node,
    fade: 0.72,
  };
}

/* Nodes and the links among them. */
function group(shown: Network, nodes: ReadonlySet<number>, fade: number): Emphasis {
  if (nodes.size === 1) return around(shown, [...nodes][0]);
  const edges: number[] = [];
  for (const node of nodes) {
    if (edges.length >= MOST_LINES) break;
    for (const edge of shown.edgesOf(node)) {
      if (shown.from[edge] !== node || !visibleEdge.value[edge]) continue;
      if (nodes.has(shown.to[edge])) edges.push(edge);
    }
  }
  edges.sort((a, b) => a - b);
  return { nodes, edges: edges.slice(0, MOST_LINES), centre: -1, fade };
}

function* nodesWhere(shown: Network, test: (node: number) => boolean): Generator<number> {
  for (let node = 0; node < shown.size; node += 1) if (test(node)) yield node;
}

/* The selected nodes that are shown. */
export const selectedNodes = computed<ReadonlySet<number>>(() => {
  const [shown, there] = [network.value, nodeShown.value];
  const nodes = [...selected.value].map((position) => shown.nodeOf(position));
  return new Set(nodes.filter((node) => node >= 0 && there[node]));
});

const foundNodes = computed<ReadonlySet<number> | null>(() => {
  const [shown, there, { found }] = [network.value, nodeShown.value, visible.value];
  if (!found) return null;
  return new Set(nodesWhere(shown, (node) => Boolean(there[node] && found[shown.item[node]])));
});

/* What stands out while nothing is pointed at. */
const lasting = computed<Emphasis | null>(() => {
  const [shown, there, now] = [network.value, nodeShown.value, focus.value];
  const found = foundNodes.value;
  if (found) return { nodes: found, edges: [], centre: -1, fade: 0.72 };
  const node = focusedNode.value;
  if (node >= 0 && there[node]) return around(shown, node);
  if (now?.what === "edge" && now.network === shown.place && now.edge < shown.edges) {
    const ends = new Set([shown.from[now.edge], shown.to[now.edge]]);
    return { nodes: ends, edges: [now.edge], centre: -1, fade: 0.72 };
  }
  if (now?.what === "cluster" && now.network === shown.place) {
    const { community } = shown;
    const own = (one: number) => Boolean(there[one] && community[one] === now.community);
    return group(shown, new Set(nodesWhere(shown, own)), 0.62);
  }
  return selectedNodes.value.size ? group(shown, selectedNodes.value, 0.5) : null;
});

export const emphasis = computed<Emphasis | null>(() => {
  const node = hovered.value;
  return node >= 0 && node < network.value.size && nodeShown.value[node]
    ? around(network.value, node)
    : lasting.value;
});
