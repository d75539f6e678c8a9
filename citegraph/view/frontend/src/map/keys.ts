/* The map by keyboard: arrows push it, Shift and an arrow walk from node to node along the links,
   Enter shows and Space selects the node walked to. */

import { signal } from "@preact/signals";
import { t } from "../base/texts.ts";
import { itemOf, otherEnd } from "../data/page.ts";
import { selected, toggleSelected } from "../state/selection.ts";
import { focusedNode, hovered, network, showItem } from "../state/store.ts";
import { bringIntoView, fitAll, panBy, zoomBy } from "./camera.ts";
import { replaceSelection } from "./choosing.ts";
import { nodeShown, placement, shownNodes, visibleEdge } from "./scene.ts";

/* What a screen reader is told of the walk. */
export const announcement = signal("");

const STEP = 60;
const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const MOVES: Readonly<Record<string, () => void>> = {
  "+": () => zoomBy(1.3),
  "=": () => zoomBy(1.3),
  "-": () => zoomBy(1 / 1.3),
  "0": () => fitAll(),
};

export function moveByKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = DIRECTIONS[event.key];
  const done = direction ? moveAlong(direction, event.shiftKey) : act(event);
  if (done) event.preventDefault();
}

function moveAlong([across, down]: readonly [number, number], walking: boolean): boolean {
  if (walking) walk(across, down);
  else panBy(STEP * across, STEP * down);
  return true;
}

function act(event: KeyboardEvent): boolean {
  const move = MOVES[event.key];
  if (move) move();
  else if (event.key === "Enter" || event.key === " ") return choose(event.key === " ");
  else return false;
  return true;
}

function choose(adding: boolean): boolean {
  const node = hovered.peek() >= 0 ? hovered.peek() : focusedNode.peek();
  if (node < 0) return false;
  const item = itemOf(network.peek(), node);
  if (adding) {
    toggleSelected(item.position);
    const key = selected.peek().has(item.position) ? "map.walk-selected" : "map.walk-unselected";
    announcement.value = t(key, { label: item.label });
    return true;
  }
  replaceSelection([item.position]);
  showItem(item);
  return true;
}

/* From where the walk is, or else from the most important node. */
function walk(across: number, down: number): void {
  const at = hovered.peek() >= 0 ? hovered.peek() : focusedNode.peek();
  const there = at >= 0 && nodeShown.peek()[at];
  const next = there ? nearestThatWay(at, across, down) : (shownNodes.peek()[0] ?? -1);
  if (next < 0) {
    announcement.value = t("map.walk-end");
    return;
  }
  hovered.value = next;
  bringIntoView(next);
  announcement.value = describe(next);
}

function describe(node: number): string {
  const shown = network.peek();
  const links = shown.edgesOf(node).filter((edge) => visibleEdge.peek()[edge]).length;
  return t("map.walk", { label: itemOf(shown, node).label, n: links });
}

/* The nearest linked node in a quarter of the compass; without one, the nearest of all there. */
function nearestThatWay(node: number, across: number, down: number): number {
  const shown = network.peek();
  const linked = [...shown.edgesOf(node)]
    .filter((edge) => visibleEdge.peek()[edge])
    .map((edge) => otherEnd(shown, edge, node));
  const near = nearestOf(linked, node, across, down);
  return near >= 0 ? near : nearestOf(shownNodes.peek(), node, across, down);
}

function nearestOf(nodes: Iterable<number>, from: number, across: number, down: number): number {
  const { x, y } = placement.peek();
  let [best, least] = [-1, Infinity];
  for (const node of nodes) {
    const [dx, dy] = [x[node] - x[from], y[node] - y[from]];
    const along = dx * across + dy * down;
    const aside = Math.abs(dx * down - dy * across);
    if (node === from || along <= 0 || aside > along) continue;
    const far = along + 0.8 * aside;
    if (far < least) [best, least] = [node, far];
  }
  return best;
}
