/* Where the other rooms ask the map to look. */

import { signal } from "@preact/signals";

export type Look =
  | { readonly at: "node"; readonly node: number } // bring it into view
  | { readonly at: "nodes"; readonly nodes: readonly number[] } // fit them
  | { readonly at: "all" };

/* Set anew by each request; the map reads it. */
export const look = signal<Look | null>(null);

export function lookAt(next: Look): void {
  look.value = { ...next };
}
