/* Select by drawing around nodes: a free line or a rectangle. While the lasso is on, the pointer
   draws where it otherwise moves the map; the wheel and the keys move it as before. The shape is
   kept in map units, so that it stays in its place when the map moves under it. */

import { signal } from "@preact/signals";
import { t } from "../base/texts.ts";
import { isTyping } from "../base/typing.ts";
import { tell } from "../state/notice.ts";
import { select, selected } from "../state/selection.ts";
import { hovered, network } from "../state/store.ts";
import { redraw, view } from "./camera.ts";
import { replaceSelection } from "./choosing.ts";
import { offsetOf, toMap, type Point, type View } from "./geometry.ts";
import { clickMap, isAdding } from "./gestures.ts";
import type { Canvas } from "./painter.ts";
import { placement, shownNodes } from "./scene.ts";

export const lassoOn = signal(false);
export const lassoShape = signal<"free" | "box">("free");

interface Stroke {
  readonly pointer: number;
  readonly isBox: boolean;
  readonly byShift: boolean;
  readonly points: Point[]; // map units
  last: Point; // pixels
  length: number;
}

const drawing = signal(false); // whether a line is being drawn
let stroke: Stroke | null = null;

const CLICK = 5; // pixels: less is a click
const STEP = 2; // points this near are left out

export function useLasso(on: boolean): void {
  lassoOn.value = on;
  dropStroke();
}

function dropStroke(): void {
  stroke = null;
  drawing.value = false;
  redraw();
}

/* The map's own gestures are below its element: what is taken here does not reach them. */
export function watchLasso(map: HTMLElement): () => void {
  const begin = (event: PointerEvent) => beginStroke(event, map);
  const goOn = (event: PointerEvent) => continueStroke(event, map);
  const end = (event: PointerEvent) => endStroke(event, map);
  map.addEventListener("pointerdown", begin, true);
  map.addEventListener("pointermove", goOn);
  map.addEventListener("pointerup", end);
  map.addEventListener("pointercancel", dropStroke);
  window.addEventListener("keydown", pressed, true);
  return () => {
    map.removeEventListener("pointerdown", begin, true);
    map.removeEventListener("pointermove", goOn);
    map.removeEventListener("pointerup", end);
    map.removeEventListener("pointercancel", dropStroke);
    window.removeEventListener("keydown", pressed, true);
  };
}

/* The key by its letter; where the layout is not Latin, by its place. */
function isLassoKey({ key, code, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key.toLowerCase() === "l" || (code === "KeyL" && !/^[ -~]/.test(key));
}

function pressed(event: KeyboardEvent): void {
  if (document.querySelector("dialog[open], [role=menu]")) return;
  const toggles = isLassoKey(event) && !isTyping(event.target) && network.peek().size > 0;
  if (toggles) useLasso(!lassoOn.peek());
  else if (event.key === "Escape" && stroke) dropStroke();
  else if (event.key === "Escape" && lassoOn.peek() && !isTyping(event.target)) useLasso(false);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function pixelsOf(event: PointerEvent, map: HTMLElement): Point {
  const { left, top } = map.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function beginStroke(event: PointerEvent, map: HTMLElement): void {
  if (!lassoOn.peek() || event.button !== 0) return;
  event.stopPropagation();
  if (stroke) return dropStroke(); // a second finger: not meant as a drawing
  const last = pixelsOf(event, map);
  const isBox = event.shiftKey || lassoShape.peek() === "box";
  stroke = {
    pointer: event.pointerId,
    isBox,
    byShift: event.shiftKey,
    points: [toMap(last, view())],
    last,
    length: 0,
  };
  drawing.value = true;
  map.setPointerCapture(event.pointerId);
  hovered.value = -1;
}

function continueStroke(event: PointerEvent, map: HTMLElement): void {
  if (stroke?.pointer !== event.pointerId) return;
  const pixels = pixelsOf(event, map);
  const step = Math.hypot(pixels.x - stroke.last.x, pixels.y - stroke.last.y);
  if (step < STEP) return;
  const point = toMap(pixels, view());
  if (stroke.isBox) stroke.points.splice(1, Infinity, ...boxBetween(stroke.points[0], point));
  else stroke.points.push(point);
  stroke.last = pixels;
  stroke.length += step;
  redraw();
}

function boxBetween(from: Point, to: Point): Point[] {
  return [{ x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/* What was no more than a click does what a click does. */
function endStroke(event: PointerEvent, map: HTMLElement): void {
  if (stroke?.pointer !== event.pointerId) return;
  continueStroke(event, map);
  const { points, last, length, byShift } = stroke;
  dropStroke();
  // Shift made the rectangle, so there it does not add as well.
  const adding = byShift ? event.ctrlKey || event.metaKey : isAdding(event);
  if (length < CLICK) clickMap(last, event);
  else selectInside(points, adding);
}

function outline(points: readonly Point[]): Path2D {
  const shape = new Path2D();
  for (const { x, y } of points) shape.lineTo(x, y);
  shape.closePath();
  return shape;
}

const tester = document.createElement("canvas").getContext("2d") as Canvas;

/* A node is inside with its centre, also where the line crosses itself (non-zero winding). */
function selectInside(points: readonly Point[], adding: boolean): void {
  const shape = outline(points);
  const { x, y, network: shown } = placement.peek();
  const inside = [...shownNodes.peek()].filter((node) =>
    tester.isPointInPath(shape, x[node], y[node]),
  );
  if (!inside.length) return tell(t("map.lasso-empty"));
  const chosen = new Set(adding ? selected.peek() : []);
  for (const node of inside) chosen.add(shown.item[node]);
  const told = unseenCount(chosen.size);
  if (!adding) return replaceSelection(chosen, told);
  select(chosen);
  if (told) tell(told);
}

/* The bar of the selection tells its size; a narrow window does not show it beside the map. */
function unseenCount(n: number): string {
  const browse = document.querySelector<HTMLElement>(".panel.browse");
  return browse?.offsetWidth ? "" : t("map.selected", { n });
}

export function drawLasso(canvas: Canvas, now: View, colour: string): void {
  if (!stroke) return;
  const { x, y } = offsetOf(now);
  canvas.save();
  canvas.transform(now.scale, 0, 0, now.scale, x, y);
  const shape = outline(stroke.points);
  canvas.fillStyle = canvas.strokeStyle = colour;
  canvas.lineWidth = 1.5 / now.scale;
  canvas.lineJoin = "round";
  canvas.globalAlpha = 0.1;
  canvas.fill(shape);
  canvas.globalAlpha = 1;
  canvas.setLineDash([5 / now.scale, 4 / now.scale]);
  canvas.stroke(shape);
  canvas.restore();
}
