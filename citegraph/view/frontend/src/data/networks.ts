/* Networks in typed columns; the links of each node are found when they are first asked for. */

import type { Block, EdgesTable, Heading, NodesTable } from "./block.ts";
import { common, lazily, summed } from "./columns.ts";
import type { Either, Item, Items, Layout, Network, Work } from "./types.ts";

const MEASURES = ["pagerank", "betweenness", "closeness", "participation", "core"] as const;

export function makeNetworks({ networks, nodes, edges }: Block, items: Items): Network[] {
  let [node, edge] = [0, 0];
  return networks.map((heading, place) => {
    const part = new Part(nodes, edges, heading, node, edge);
    node += heading.nodes;
    edge += heading.edges;
    return makeNetwork(place, heading, part, items);
  });
}

/* The rows of one network in the tables of all. */
class Part {
  constructor(
    private readonly nodes: NodesTable,
    private readonly edges: EdgesTable,
    private readonly heading: Heading,
    private readonly firstNode: number,
    private readonly firstEdge: number,
  ) {}

  node<K extends keyof NodesTable>(name: K): NodesTable[K] {
    const end = this.firstNode + this.heading.nodes;
    return this.nodes[name].slice(this.firstNode, end) as unknown as NodesTable[K];
  }

  edge<K extends keyof EdgesTable>(name: K): EdgesTable[K] {
    const end = this.firstEdge + this.heading.edges;
    return this.edges[name].slice(this.firstEdge, end) as unknown as EdgesTable[K];
  }
}

function makeNetwork(place: number, heading: Heading, part: Part, items: Items): Network {
  const { kind, itemKind, unit, directed, explanation, nodes: size, edges } = heading;
  const item = summed(part.node("item"));
  const [from, to] = [Int32Array.from(part.edge("from")), Int32Array.from(part.edge("to"))];
  const itemOf = (node: number): Item => items[itemKind][item[node]];
  const adjacency = lazily(() => linksOf(size, from, to));
  const places = lazily(() => new Map(Array.from(item, (position, node) => [position, node])));
  const units = unitsOfNetwork(part, heading, itemOf, { from, to });
  const column = (name: "degree" | "strength") => Float64Array.from(part.node(name));
  return {
    place, kind, itemKind, unit, directed, explanation, size, item, edges, from, to, ...units,
    communities: heading.communities.map(([number, label, many]) =>
      ({ number, label, size: many })),
    layouts: makeLayouts(heading, part),
    occurrences: Float64Array.from(part.node("occurrences"), (count, node) =>
      count ?? units.unitsOf(node).length),
    degree: column("degree"),
    strength: column("strength"),
    community: Int32Array.from(part.node("community")),
    year: Int32Array.from(part.node("year"), (year, node) => year ?? itemOf(node).year ?? 0),
    measures: Object.fromEntries(
      MEASURES.map((name) => [name, Float64Array.from(part.node(name))])),
    count: Float64Array.from(part.edge("count")),
    weight: Float64Array.from(part.edge("weight")),
    nodeOf: (position) => places().get(position) ?? -1,
    edgesOf: (node) => adjacency()(node),
  };
}

/* The units of nodes and edges: those that are told, or what stands behind the items. */
function unitsOfNetwork(
  part: Part,
  { unit, directed }: Heading,
  itemOf: (node: number) => Item,
  { from, to }: Pick<Network, "from" | "to">,
): Pick<Network, "unitOf" | "unitsOf" | "unitsOfEdge"> {
  const [told, toldOfEdge] = [part.node("units"), part.edge("units")];
  const unitOf = (node: number) => unitOfItem(itemOf(node), unit);
  const unitsOf = (node: number) => told[node] ?? behind(itemOf(node), unitOf(node));
  const first = directed ? (node: number) => own(itemOf(node)) : unitsOf;
  return {
    unitOf,
    unitsOf,
    unitsOfEdge: (edge) => toldOfEdge[edge] ?? common(first(from[edge]), unitsOf(to[edge])),
  };
}

function makeLayouts({ layouts }: Heading, part: Part): Layout[] {
  const [x, y] = [Float64Array.from(part.node("x")), Float64Array.from(part.node("y"))];
  const others = layouts.map(({ name, step, ...ways }) => ({
    name,
    x: Float64Array.from(ways.x, (one) => one * step),
    y: Float64Array.from(ways.y, (one) => one * step),
  }));
  return [{ name: "map", x, y }, ...others];
}

/* The edges of each node in one array, node by node; edges come strongest first. */
function linksOf(size: number, from: Int32Array, to: Int32Array): (node: number) => Int32Array {
  const starts = new Int32Array(size + 1);
  for (let edge = 0; edge < from.length; edge += 1) {
    starts[from[edge] + 1] += 1;
    if (from[edge] !== to[edge]) starts[to[edge] + 1] += 1;
  }
  for (let node = 0; node < size; node += 1) starts[node + 1] += starts[node];
  const links = new Int32Array(starts[size]);
  const next = starts.slice(0, size);
  for (let edge = 0; edge < from.length; edge += 1) {
    links[next[from[edge]]++] = edge;
    if (from[edge] !== to[edge]) links[next[to[edge]]++] = edge;
  }
  return (node) => links.subarray(starts[node], starts[node + 1]);
}

/* In a two-mode network a document counts the works that it cites. */
function unitOfItem(item: Item, unit: "document" | "work"): "document" | "work" {
  return item.kind === "either" && (item as Either).stands.kind === "document" ? "work" : unit;
}

function behind(item: Item, unit: "document" | "work"): readonly number[] {
  return unit === "work" ? item.works : item.documents;
}

/* The documents that an item is itself. */
function own(item: Item): readonly number[] {
  if (item.kind === "either") return own((item as Either).stands);
  if (item.kind === "document") return [item.position];
  return item.kind === "work" ? (item as Work).own : [];
}
