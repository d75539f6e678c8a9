/* The layouts that a network has: its map first, then those by year. */

import { computed } from "@preact/signals";
import type { Layout, Network } from "../data/types.ts";
import { layout, layoutName, network } from "../state/store.ts";

/* Names for a switch: "map" and what the network has beside it. */
export function layoutsOf(shown: Network): readonly string[] {
  return shown.size ? shown.layouts.map(({ name }) => name) : [];
}

/* The name of the layout that is shown; the wished one may not be there. */
export const shownLayout = computed<string>(() => {
  const wished = layoutName.value;
  return layoutsOf(network.value).includes(wished) ? wished : (layout.value?.name ?? "map");
});

/* x stands for the year; such a layout is never turned. */
export function isByYear(one: Layout | undefined): boolean {
  return one?.name === "timeline" || one?.name === "years";
}
