/* Small heads at the ends of directed links that are cited. */

import { offsetOf, type View } from "./geometry.ts";
import type { Pen } from "./palette.ts";
import { radiusOf, type Scene } from "./scene.ts";

export const ARROW = { large: 8, small: 6 }; // pixels
export const MOST_ARROWS = 160; // of more links only those that stand out have heads
const HALF_ANGLE = 0.42;

export function traceArrows(
  pen: Pick<Pen, "moveTo" | "lineTo" | "closePath">,
  scene: Scene,
  view: View,
  edges: Iterable<number>,
  length: number,
): void {
  const { network, x, y } = scene;
  const { scale } = view;
  const offset = offsetOf(view);
  for (const edge of edges) {
    const [from, to] = [network.from[edge], network.to[edge]];
    const [across, down] = [x[to] - x[from], y[to] - y[from]];
    const radius = radiusOf(scene, to, scale) + 1;
    if (Math.hypot(across, down) * scale < radius + length) continue;
    const turn = Math.atan2(down, across);
    const tip = [
      x[to] * scale + offset.x - radius * Math.cos(turn),
      y[to] * scale + offset.y - radius * Math.sin(turn),
    ] as const;
    pen.moveTo(...tip);
    for (const side of [-HALF_ANGLE, HALF_ANGLE]) {
      pen.lineTo(tip[0] - length * Math.cos(turn + side), tip[1] - length * Math.sin(turn + side));
    }
    pen.closePath();
  }
}
