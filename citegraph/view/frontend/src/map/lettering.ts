/* Labels as they stand on the map: their letters, how wide they are, the plates below them. */

import type { Box } from "./geometry.ts";

export interface Label {
  readonly text: string;
  readonly x: number; // left, pixels
  readonly y: number; // middle
  readonly size: number;
  readonly bold: boolean;
  readonly community: number | null; // of the name of a cluster, which has its mark before it
  readonly plated: boolean; // on a plate, because it lies on nodes
}

/* Pixels from the left of a plate to the text of a cluster's name: its mark stands there. */
export const MARK_ROOM = 16;
export const MARK_RADIUS = 4.5;
export const PLATE = { opacity: 0.88, corner: 5, rim: 4, narrow: 2 };

export const LABEL_FONT =
  'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
const LONGEST = 34;

const ruler = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
const widths = new Map<string, number>();

export function fontOf({ size, bold }: { size: number; bold: boolean }): string {
  return `${bold ? "600 " : ""}${size}px ${LABEL_FONT}`;
}

export function textWidth(text: string, size: number, bold: boolean): number {
  const key = `${size}/${bold}/${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > 20000) widths.clear();
    ruler.font = fontOf({ size, bold });
    width = ruler.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

export function shortText(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

/* All that a label covers, in pixels. */
export function boxOf({ text, x, y, size, bold, community, plated }: Label): Box {
  const rim = !plated ? 0 : community === null ? PLATE.narrow : PLATE.rim;
  const half = size / 2 + (plated ? 2 : 0);
  return {
    left: x - rim - (community === null ? 0 : MARK_ROOM),
    right: x + textWidth(text, size, bold) + rim,
    top: y - half,
    bottom: y + half,
  };
}

/* The middle of the mark before a cluster's name. */
export function markOf({ x, y }: Label): { x: number; y: number } {
  return { x: x - MARK_ROOM + MARK_RADIUS + 2, y };
}
