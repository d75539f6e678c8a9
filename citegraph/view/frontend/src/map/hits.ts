/* What stands at a place of the window. */

import { view } from "./camera.ts";
import { emphasis } from "./emphasis.ts";
import { distanceToSegment, toMap, type Point } from "./geometry.ts";
import { nodeShown, radiusOf, scene, visibleEdge } from "./scene.ts";
import { seenEdges } from "./seen.ts";

const LARGEST_RADIUS = 24;
const NEAR_NODE = 4; // pixels beside a node that are still it
const NEAR_EDGE = 5;

/* The node at a place, or -1; of several the one whose rim is nearest. */
export function nodeAtPixel(pixel: Point): number {
  const drawn = scene.peek();
  const { index, x, y } = drawn;
  if (!index) return -1;
  const now = view();
  const point = toMap(pixel, now);
  const shown = nodeShown.peek();
  const reach = (LARGEST_RADIUS + NEAR_NODE) / now.scale;
  const near = index.neighbors(point.x, point.y, 40, reach, (node) => shown[node] > 0);
  let [best, least] = [-1, NEAR_NODE];
  for (const node of near) {
    const distance = Math.hypot(x[node] - point.x, y[node] - point.y) * now.scale;
    const away = distance - radiusOf(drawn, node, now.scale);
    if (away <= least) [best, least] = [node, away];
  }
  return best;
}

/* The nearest drawn edge within five pixels, or -1; the lines that stand out are asked first. */
export function edgeAtPixel(pixel: Point): number {
  const { network, x, y } = scene.peek();
  const now = view();
  const point = toMap(pixel, now);
  const nearest = (edges: Iterable<number>): number => {
    let [best, least] = [-1, NEAR_EDGE / now.scale];
    for (const edge of edges) {
      if (!visibleEdge.peek()[edge]) continue;
      const [from, to] = [network.from[edge], network.to[edge]];
      const distance = distanceToSegment(point, { x: x[from], y: y[from] }, { x: x[to], y: y[to] });
      if (distance < least) [best, least] = [edge, distance];
    }
    return best;
  };
  const standing = nearest(emphasis.peek()?.edges ?? []);
  return standing >= 0 ? standing : nearest(seenEdges.peek());
}
