/* Whether nodes lie where a label wants to stand, asked of the index of their places. */

import { toMap, toScreen, type Box, type View } from "./geometry.ts";
import { nodeShown, radiusOf, type Scene } from "./scene.ts";

const COVERED = 0.8; // of the radius: a label may touch but not cover a node

export class Discs {
  private readonly largest: number; // pixels
  private readonly shown = nodeShown.peek();

  constructor(
    private readonly scene: Scene,
    private readonly view: View,
  ) {
    const { nodes } = scene;
    this.largest = nodes.length ? COVERED * radiusOf(scene, nodes[0], view.scale) : 0;
  }

  /* `own` may lie there: it is the node of the label. */
  isFree({ left, top, right, bottom }: Box, own = -1): boolean {
    const { scene, view, largest, shown } = this;
    const from = toMap({ x: left - largest, y: top - largest }, view);
    const to = toMap({ x: right + largest, y: bottom + largest }, view);
    const covers = (node: number): boolean => {
      if (node === own || !shown[node]) return false;
      const { x, y } = toScreen({ x: scene.x[node], y: scene.y[node] }, view);
      const half = COVERED * radiusOf(scene, node, view.scale);
      return x + half > left && x - half < right && y + half > top && y - half < bottom;
    };
    return !scene.index?.search(from.x, from.y, to.x, to.y, covers).length;
  }
}
