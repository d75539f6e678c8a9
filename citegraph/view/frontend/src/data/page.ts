/* What the page was given, for all rooms; empty until load() has filled it. */

import type { Community, Either, Item, ItemKind, Library, Network, PageData } from "./types.ts";

export let page: PageData;
export let library: Library;
export let networks: readonly Network[] = [];

export function givePage(data: PageData): void {
  page = data;
  library = data.library;
  networks = data.networks;
}

export function itemAt<K extends ItemKind>(kind: K, position: number): Library["items"][K][number] {
  return library.items[kind][position] as Library["items"][K][number];
}

/* What an item is: that for which a node of a two-mode network stands, else itself. */
export function realItem(item: Item): Item {
  return item.kind === "either" ? (item as Either).stands : item;
}

/* The item that a node stands for. */
export function itemOf(network: Network, node: number): Item {
  return library.items[network.itemKind][network.item[node]];
}

export function communityOf(network: Network, number: number): Community | undefined {
  return network.communities.find((one) => one.number === number);
}

export function otherEnd(network: Network, edge: number, node: number): number {
  return network.from[edge] === node ? network.to[edge] : network.from[edge];
}
