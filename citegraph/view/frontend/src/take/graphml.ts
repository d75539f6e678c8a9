/* The network as it is shown, as GraphML (graphml.graphdrawing.org), for Gephi, yEd, Cytoscape. */

import { communityOf, library } from "../data/page.ts";
import type { Network } from "../data/types.ts";
import { layout } from "../state/store.ts";
import { visible } from "../state/visibility.ts";

const KEYS = [
  ["node", "label", "string"],
  ["node", "cluster", "string"],
  ["node", "occurrences", "double"],
  ["node", "year", "int"],
  ["node", "x", "double"],
  ["node", "y", "double"],
  ["edge", "count", "double"],
  ["edge", "weight", "double"],
] as const;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

/* What XML 1.0 cannot hold is left out (2.2 Characters). */
function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"\t\n]/g, (char) => ENTITIES[char]);
}

function data(key: string, value: string | number): string {
  return `<data key="${key}">${typeof value === "number" ? value : xmlText(value)}</data>`;
}

function node(shown: Network, place: number): string {
  const item = library.items[shown.itemKind][shown.item[place]];
  const values = [
    data("label", item.label),
    data("cluster", communityOf(shown, shown.community[place])?.label ?? ""),
    data("occurrences", shown.occurrences[place]),
    item.year === null ? "" : data("year", item.year),
    data("x", layout.value.x[place]),
    data("y", layout.value.y[place]),
  ];
  return `<node id="${xmlText(item.id)}">${values.join("")}</node>\n`;
}

export function* graphmlLines(shown: Network): Generator<string> {
  const items = library.items[shown.itemKind];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [of, name, type] of KEYS) {
    yield `<key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
  }
  yield `<graph edgedefault="${shown.directed ? "directed" : "undirected"}">\n`;
  for (let place = 0; place < shown.size; place += 1) {
    if (visible.value.item[shown.item[place]]) yield node(shown, place);
  }
  for (let edge = 0; edge < shown.edges; edge += 1) {
    if (!visible.value.edge[edge]) continue;
    const [from, to] = [shown.from, shown.to].map((ends) => items[shown.item[ends[edge]]].id);
    yield (
      `<edge source="${xmlText(from)}" target="${xmlText(to)}">` +
      `${data("count", shown.count[edge])}${data("weight", shown.weight[edge])}</edge>\n`
    );
  }
  yield "</graph>\n</graphml>\n";
}
