/* What lies over the map and hides it: labels keep away from there. */

import type { Box } from "./geometry.ts";

const MARK = "data-covers-map";

/* Boxes in the map's own pixels. */
export function coveredBoxes(): Box[] {
  const map = document.getElementById("map");
  if (!map) return [];
  const origin = map.getBoundingClientRect();
  return [...document.querySelectorAll(`[${MARK}]`)]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0)
    .map((box) => ({
      left: box.left - origin.left - 4,
      right: box.right - origin.left + 4,
      top: box.top - origin.top - 4,
      bottom: box.bottom - origin.top + 4,
    }));
}
