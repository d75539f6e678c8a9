/* Where an item stands on the maps of the page. */

import { library, networks, realItem } from "../data/page.ts";
import type { Item, Network } from "../data/types.ts";
import { network } from "../state/store.ts";

export interface Placed {
  readonly shown: Network;
  readonly node: number;
}

let eithers: Map<Item, number> | null = null;

/* In two-mode networks the nodes have positions of their own. */
function positionIn(shown: Network, item: Item): number {
  if (shown.itemKind === item.kind) return item.position;
  if (shown.itemKind !== "either") return -1;
  eithers ??= new Map(library.items.either.map((one) => [one.stands, one.position]));
  return eithers.get(realItem(item)) ?? -1;
}

export function nodeOn(shown: Network, item: Item): number {
  const position = positionIn(shown, item);
  return position < 0 ? -1 : shown.nodeOf(position);
}

/* The maps that show an item, the current one first. */
export function placesOf(item: Item): Placed[] {
  const others = networks.filter((one) => one !== network.value);
  return [network.value, ...others]
    .map((shown) => ({ shown, node: nodeOn(shown, item) }))
    .filter(({ node }) => node >= 0);
}
