/* What mouse and fingers do on the map. vis-network tells of clicks and long presses and moves the
   camera itself. */

import { batch } from "@preact/signals";
import { itemOf } from "../data/page.ts";
import { toggleSelected } from "../state/selection.ts";
import { focus, hovered, network, show, showItem } from "../state/store.ts";
import { replaceSelection } from "./choosing.ts";
import { around } from "./emphasis.ts";
import type { Point } from "./geometry.ts";
import { edgeAtPixel, nodeAtPixel } from "./hits.ts";

type Keys = Pick<MouseEvent, "ctrlKey" | "metaKey" | "shiftKey">;

export function isAdding(event: Partial<Keys>): boolean {
  return Boolean(event.ctrlKey || event.metaKey || event.shiftKey);
}

/* A plain click shows a node and selects it alone. */
export function clickMap(pixel: Point, event: Partial<Keys>): void {
  const node = nodeAtPixel(pixel);
  if (node < 0) return chooseEdge(edgeAtPixel(pixel));
  const item = itemOf(network.peek(), node);
  if (isAdding(event)) return toggleSelected(item.position);
  batch(() => {
    replaceSelection([item.position]);
    showItem(item);
  });
}

function chooseEdge(edge: number): void {
  if (edge >= 0) show({ what: "edge", network: network.peek().place, edge });
  else if (focus.peek()) show(null);
}

/* A node with its neighbours. */
export function doubleClickMap(pixel: Point): void {
  const node = nodeAtPixel(pixel);
  if (node < 0) return;
  const shown = network.peek();
  replaceSelection([...around(shown, node).nodes].map((one) => shown.item[one]));
}

export function holdMap(pixel: Point): void {
  const node = nodeAtPixel(pixel);
  if (node >= 0) toggleSelected(network.peek().item[node]);
}

function pixelOf(event: MouseEvent, map: HTMLElement): Point {
  const { left, top } = map.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/* One look per frame at what the pointer is over. */
export function watchPointer(map: HTMLElement): () => void {
  let frame = 0;
  const look = (event: PointerEvent) => {
    if (event.pointerType === "touch" || event.buttons) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const pixel = pixelOf(event, map);
      const node = nodeAtPixel(pixel);
      hovered.value = node;
      const isLink = node >= 0 || edgeAtPixel(pixel) >= 0;
      map.classList.toggle("pointing", isLink);
    });
  };
  const leave = () => {
    cancelAnimationFrame(frame);
    hovered.value = -1;
  };
  map.addEventListener("pointermove", look);
  map.addEventListener("pointerleave", leave);
  return () => {
    leave();
    map.removeEventListener("pointermove", look);
    map.removeEventListener("pointerleave", leave);
  };
}
