/* A small picture of a cluster's colour and shape; from the eighth cluster on the same colours come
   with another shape. */

import type { JSX } from "preact";

export const COLOURS = 7;
const SHAPES = ["circle", "diamond", "square", "triangle"] as const;
export type Shape = (typeof SHAPES)[number];

export function clusterShape(community: number): Shape {
  return SHAPES[Math.floor(Math.max(community, 0) / COLOURS) % SHAPES.length];
}

export function Swatch({ community }: { community: number }): JSX.Element {
  const shape =
    community < 0 ? "none" : `${clusterShape(community)} cluster-${community % COLOURS}`;
  return <span class={`swatch ${shape}`} aria-hidden="true" />;
}
