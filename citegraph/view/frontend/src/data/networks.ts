/* Networks in typed columns, each made when it is first asked for. */

import type { Block, EdgesTable, Heading, NodesTable } from "./block.ts";
import { common, summed } from "./columns.ts";
import type { Either, Item, Items, Layout, Network, Work } from "./types.ts";

const MEASURES = ["pagerank", "betweenness", "closeness", "participation", "core"] as const;

export function makeNetworks({ networks, nodes, edges }: Block, items: Items): Network[] {
  let [node, edge] = [0, 0];
  return networks.map((heading, place) => {
    const part = new Part(nodes, edges, heading, node, edge);
    node += heading.nodes;
    edge += heading.edges;
    return new NetworkColumns(place, heading, part, items);
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

/* A network whose columns are made when they are first asked for: most visits see one or two. */
class NetworkColumns implements Network {
  readonly kind: string;
  readonly itemKind: Network["itemKind"];
  readonly unit: Network["unit"];
  readonly directed: boolean;
  readonly explanation: string;
  readonly communities: Network["communities"];
  readonly size: number;
  readonly edges: number;
  private places: Map<number, number> | undefined;
  private links: ((node: number) => Int32Array) | undefined;
  private nodeUnits: NodesTable["units"] | undefined;
  private edgeUnits: EdgesTable["units"] | undefined;

  constructor(
    readonly place: number,
    private readonly heading: Heading,
    private readonly part: Part,
    private readonly items: Items,
  ) {
    this.kind = heading.kind;
    this.itemKind = heading.itemKind;
    this.unit = heading.unit;
    this.directed = heading.directed;
    this.explanation = heading.explanation;
    this.communities = heading.communities.map(([number, label, size]) => ({
      number,
      label,
      size,
    }));
    this.size = heading.nodes;
    this.edges = heading.edges;
  }

  get item() {
    return this.once("item", () => summed(this.part.node("item")));
  }
  get degree() {
    return this.numbers("degree");
  }
  get strength() {
    return this.numbers("strength");
  }
  get community() {
    return this.once("community", () => Int32Array.from(this.part.node("community")));
  }

  get from() {
    return this.once("from", () => Int32Array.from(this.part.edge("from")));
  }
  get to() {
    return this.once("to", () => Int32Array.from(this.part.edge("to")));
  }
  get count() {
    return this.once("count", () => Float64Array.from(this.part.edge("count")));
  }
  get weight() {
    return this.once("weight", () => Float64Array.from(this.part.edge("weight")));
  }
  get layouts() {
    return this.once("layouts", () => makeLayouts(this.heading, this.part));
  }

  get occurrences() {
    return this.once("occurrences", () =>
      Float64Array.from(
        this.part.node("occurrences"),
        (count, node) => count ?? this.unitsOf(node).length,
      ),
    );
  }

  get year() {
    return this.once("year", () =>
      Int32Array.from(this.part.node("year"), (year, node) => year ?? this.itemOf(node).year ?? 0),
    );
  }

  get measures(): Readonly<Record<string, Float64Array>> {
    return this.once("measures", () =>
      Object.fromEntries(MEASURES.map((name) => [name, Float64Array.from(this.part.node(name))])),
    );
  }

  nodeOf(position: number): number {
    this.places ??= new Map(Array.from(this.item, (item, node) => [item, node]));
    return this.places.get(position) ?? -1;
  }

  edgesOf(node: number): Int32Array {
    this.links ??= linksOf(this.size, this.from, this.to);
    return this.links(node);
  }

  unitOf(node: number): "document" | "work" {
    return unitOfItem(this.itemOf(node), this.unit);
  }

  unitsOf(node: number): readonly number[] {
    this.nodeUnits ??= this.part.node("units");
    return this.nodeUnits[node] ?? behind(this.itemOf(node), this.unitOf(node));
  }

  unitsOfEdge(edge: number): readonly number[] {
    this.edgeUnits ??= this.part.edge("units");
    const told = this.edgeUnits[edge];
    if (told) return told;
    const source = this.from[edge];
    const first = this.directed ? own(this.itemOf(source)) : this.unitsOf(source);
    return common(first, this.unitsOf(this.to[edge]));
  }

  private itemOf(node: number): Item {
    return this.items[this.itemKind][this.item[node]];
  }

  private numbers(name: "degree" | "strength"): Float64Array {
    return this.once(name, () => Float64Array.from(this.part.node(name)));
  }

  /* From then on it is a property of its own, which is read fastest. */
  private once<V>(name: string, make: () => V): V {
    const value = make();
    Object.defineProperty(this, name, { value });
    return value;
  }
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
