/* What the details show, in an address: "work:ID", "edge:NETWORK:ID:ID", "cluster:NETWORK:NUMBER".
   The rows behind a number have no name; they are kept only while the page is open. */

import { itemAt, library, networks, otherEnd } from "../data/page.ts";
import type { ItemKind, Network } from "../data/types.ts";
import { decoded, placesOf, wellFormed } from "./address_items.ts";
import type { Focus } from "./store.ts";

export function encodeFocus(focus: Focus | null): string {
  if (!focus || focus.what === "rows") return "";
  if (focus.what === "item") return joined(focus.kind, itemAt(focus.kind, focus.position).id);
  const shown = networks[focus.network];
  if (focus.what === "cluster") return joined("cluster", shown.kind, String(focus.community));
  const items = library.items[shown.itemKind];
  const ends = [shown.from[focus.edge], shown.to[focus.edge]];
  return joined("edge", shown.kind, ...ends.map((node) => items[shown.item[node]].id));
}

function joined(...parts: readonly string[]): string {
  return parts.map((part) => encodeURIComponent(wellFormed(part))).join(":");
}

/* Null for what is not in this library. */
export function decodeFocus(text: string): Focus | null {
  const [what, ...rest] = text.split(":").map(decoded);
  if (what === "edge") return edgeOf(rest);
  if (what === "cluster") return clusterOf(rest);
  if (!Object.hasOwn(library.items, what)) return null;
  const kind = what as ItemKind;
  const position = placesOf(kind).get(rest[0]);
  return position === undefined ? null : { what: "item", kind, position };
}

function networkOf(kind: string): Network | undefined {
  return networks.find((one) => one.kind === kind);
}

function clusterOf([kind, number]: readonly string[]): Focus | null {
  const shown = networkOf(kind);
  const found = shown?.communities.find((one) => String(one.number) === number);
  return shown && found ? { what: "cluster", network: shown.place, community: found.number } : null;
}

function edgeOf([kind, ...ids]: readonly string[]): Focus | null {
  const shown = networkOf(kind);
  if (!shown) return null;
  const nodes = ids.map((id) => {
    const position = placesOf(shown.itemKind).get(id);
    return position === undefined ? -1 : shown.nodeOf(position);
  });
  if (nodes.length !== 2 || nodes.includes(-1)) return null;
  const edges = [...shown.edgesOf(nodes[0])];
  const edge = edges.find((one) => otherEnd(shown, one, nodes[0]) === nodes[1]);
  return edge === undefined ? null : { what: "edge", network: shown.place, edge };
}
