/* Where the map looks: its middle in map units and the pixels of one unit. The map writes it after
   each movement and obeys what others write; null is the whole map, fitted. */

import { signal } from "@preact/signals";

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const camera = signal<Camera | null>(null);
