/* What tests ask the map, on `window.citegraph`: places in the window, and what is drawn. */

import { focus, hovered, network } from "../state/store.ts";
import { selected } from "../state/selection.ts";
import { axisTexts } from "./axis.ts";
import { view } from "./camera.ts";
import { emphasis } from "./emphasis.ts";
import { toScreen } from "./geometry.ts";
import { boxOf } from "./lettering.ts";
import { nodeShown, placement } from "./scene.ts";
import { drawnEdges } from "./seen.ts";
import { seenLabels } from "./stage.ts";
import type { Axis } from "./timeline.ts";

export function giveHooks(map: HTMLElement): void {
  const placeOfNode = (node: number): [number, number] => {
    const { x, y } = placement.peek();
    const { left, top } = map.getBoundingClientRect();
    const point = toScreen({ x: x[node], y: y[node] }, view());
    return [left + point.x, top + point.y];
  };
  const placeOnScreen = (position: number): [number, number] | null => {
    const node = network.peek().nodeOf(position);
    return node < 0 ? null : placeOfNode(node);
  };
  const holder = window as { citegraph?: object };
  holder.citegraph = { ...holder.citegraph, placeOnScreen, seenMap };
}

/* Items by their positions; boxes of labels in the pixels of the map. */
function seenMap(): object {
  const shown = network.peek();
  const itemsOf = (nodes: Iterable<number>) =>
    [...nodes].map((node) => shown.item[node]).sort((a, b) => a - b);
  const nodes = Array.from({ length: shown.size }, (_, node) => node);
  return {
    focus: focus.peek(),
    hovered: hovered.peek() < 0 ? null : shown.item[hovered.peek()],
    selected: [...selected.peek()].sort((a, b) => a - b),
    shown: itemsOf(nodes.filter((node) => nodeShown.peek()[node])),
    standing: itemsOf(emphasis.peek()?.nodes ?? []),
    edges: drawnEdges.peek(),
    scale: view().scale,
    layout: placement.peek().layout,
    years: placement.peek().axis ? axisTexts(placement.peek().axis as Axis, view()) : [],
    labels: seenLabels().map((label) => ({
      text: label.text,
      community: label.community,
      ...boxOf(label),
    })),
  };
}
