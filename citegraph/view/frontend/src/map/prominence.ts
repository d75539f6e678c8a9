/* How early a node's label appears: a node that is the most important far and wide is labelled at
   first, one beside a more important one when the reader has zoomed in. (Prominence as of mountain
   tops: the distance to the nearest higher one.) So the first labels are spread over the map. */

import { computed } from "@preact/signals";
import { boundsOf } from "./geometry.ts";
import { placement, shownNodes, sizeValues } from "./scene.ts";

interface Prominence {
  readonly of: Float32Array; // map units, per node
  readonly first: number; // the least of the nodes that are labelled on the whole map
}

const FIRST_LABELS = 12;
const TRIED = 4; // times as many nodes are tried, for not each finds room for its label
const MOST_SOUGHT = 2000; // beside the others a higher node stands next
const FEW = 24; // so many nodes are all labelled, where there is room

export const prominence = computed<Prominence>(() => {
  const { x, y, index, network, spacing } = placement.value;
  const nodes = shownNodes.value;
  const far = new Float32Array(network.size);
  const place = new Int32Array(network.size).fill(-1);
  nodes.forEach((node, at) => {
    place[node] = at;
  });
  const box = boundsOf(nodes, x, y);
  const widest = box ? Math.hypot(box.right - box.left, box.bottom - box.top) + 1 : 1;
  const values = sizeValues.value;
  const most = nodes.length ? Math.max(values[nodes[0]], 0) : 0;
  nodes.forEach((node, at) => {
    if (at >= MOST_SOUGHT) {
      far[node] = spacing * (0.4 + (most ? values[node] / most : 0));
      return;
    }
    const higher = (other: number) => place[other] >= 0 && place[other] < at;
    const [nearest] = at && index ? index.neighbors(x[node], y[node], 1, Infinity, higher) : [];
    const distance =
      nearest === undefined ? widest : Math.hypot(x[node] - x[nearest], y[node] - y[nearest]);
    far[node] = distance * (0.4 + (most ? values[node] / most : 0));
  });
  const heights = [...nodes].map((node) => far[node]).sort((a, b) => b - a);
  const first = nodes.length <= FEW ? 0 : (heights[TRIED * FIRST_LABELS - 1] ?? 0);
  return { of: far, first };
});

/* The least prominence of a labelled node at a scale; `whole` is the scale of the whole map. */
export function leastProminence(scale: number, whole: number): number {
  return prominence.value.first * Math.min(1, whole / scale) ** 1.75;
}

/* Labels of nodes in the window at a scale. */
export function mostLabels(scale: number, whole: number): number {
  if (prominence.value.first === 0) return Infinity;
  return Math.round(FIRST_LABELS * Math.max(1, scale / whole));
}
