/* What can be counted of a cluster. */

import type { Network } from "../data/types.ts";
import { mostFirst } from "./occurring.tsx";
import { addRow, mostRowsFirst, type Tally } from "./tallies.ts";

export interface AboutCluster {
  readonly nodes: readonly number[]; // most occurrences first
  readonly units: readonly Tally[]; // documents or works with the nodes that stand in them
  readonly links: readonly Tally[]; // clusters with the edges that lead there
  readonly years: readonly [first: number, last: number] | null;
}

export function aboutCluster(shown: Network, number: number): AboutCluster {
  const { community, year } = shown;
  const members = Array.from({ length: shown.size }, (_, node) => node).filter(
    (node) => community[node] === number,
  );
  const nodes = mostFirst(shown, members);
  const units = new Map<number, number[]>();
  for (const node of nodes) {
    if (shown.unitOf(node) !== shown.unit) continue; // the other side of a two-mode network
    for (const unit of shown.unitsOf(node)) addRow(units, unit, node);
  }
  const links = new Map<number, number[]>();
  for (let edge = 0; edge < shown.edges; edge += 1) {
    const [from, to] = [community[shown.from[edge]], community[shown.to[edge]]];
    if (from === number) addRow(links, to, edge);
    else if (to === number) addRow(links, from, edge);
  }
  const years = nodes.map((node) => year[node]).filter(Boolean);
  return {
    nodes,
    units: mostRowsFirst(units),
    links: mostRowsFirst(links),
    years: years.length ? [Math.min(...years), Math.max(...years)] : null,
  };
}
