/* Which dialogs are open; any room may open one. */

import { signal } from "@preact/signals";

/* What is taken away: what is selected, a cluster of the network, what is visible, everything. */
export type TakeScope =
  | { readonly what: "selection" | "visible" | "all" }
  | { readonly what: "cluster"; readonly community: number };

export const downloadsOpen = signal(false);
export const takeScope = signal<TakeScope | null>(null); // null: nothing was chosen yet
export const helpOpen = signal(false);

export function openDownloads(scope: TakeScope | null = null): void {
  takeScope.value = scope;
  downloadsOpen.value = true;
}
