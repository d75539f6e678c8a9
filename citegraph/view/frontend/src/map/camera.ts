/* Where the map looks: reading the camera and moving it. */

import { networkPlace } from "../state/store.ts";
import { boundsOf, toScreen, viewOf, type Box, type Margin, type View } from "./geometry.ts";
import { placement, shownNodes, windowSize } from "./scene.ts";
import type { VisNetwork } from "./vis.ts";

const MARGIN: Margin = { left: 28, right: 44, top: 32, bottom: 44 };
const AXIS_ROOM = 24; // more of it above, where years are printed
const LARGEST = 4; // pixels per map unit
const PIXELS_APART = 90; // nodes farther apart than so gain nothing

let vis: VisNetwork | null = null;
let goal: { x: number; y: number; scale: number } | null = null;
let waiting = true; // for a window to fit the map to

export function giveCamera(made: VisNetwork | null): void {
  vis = made;
  waiting = true;
}

export function view(): View {
  const { width, height } = windowSize.peek();
  const { x, y } = vis?.getViewPosition() ?? { x: 0, y: 0 };
  return { scale: vis?.getScale() ?? 1, x, y, width, height };
}

export function redraw(): void {
  vis?.redraw();
}

function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

export function moveCamera(
  { x, y, scale }: { x: number; y: number; scale: number },
  animate: boolean,
): void {
  const animation = animate && !isCalm() && { duration: 250, easingFunction: "easeInOutQuad" };
  vis?.moveTo({ position: { x, y }, scale, animation });
  goal = animation ? { x, y, scale } : null;
}

/* vis-network ends an animation a little before or beyond its goal. */
export function arrive(): void {
  if (goal) moveCamera(goal, false);
}

/* The reader took hold of the map: where it was going counts no more. */
export function stay(): void {
  goal = null;
}

function largestScale(): number {
  return Math.min(LARGEST, PIXELS_APART / Math.max(placement.peek().spacing, 1));
}

function viewFor(nodes: Iterable<number>): View | null {
  const { x, y, axis, spacing } = placement.peek();
  const box = boundsOf(nodes, x, y);
  if (!box) return null;
  const rim = box.right > box.left || box.bottom > box.top ? 0.8 * spacing : 0; // of areas
  const around: Box = {
    left: box.left - rim,
    top: box.top - rim,
    right: box.right + rim,
    bottom: box.bottom + rim,
  };
  const margin = axis ? { ...MARGIN, top: MARGIN.top + AXIS_ROOM } : MARGIN;
  return viewOf(around, windowSize.peek(), margin, largestScale());
}

/* The scale at which all that is shown fits the window. */
export function wholeScale(): number {
  return wholeView()?.scale ?? 1;
}

export function wholeView(): View | null {
  return viewFor(shownNodes.peek());
}

export function fitNodes(nodes: Iterable<number>, animate: boolean): void {
  const wanted = viewFor(nodes);
  if (wanted) moveCamera(wanted, animate);
}

export function fitAll(animate = true): void {
  fitNodes(shownNodes.peek(), animate);
}

/* A window of no size (another panel is shown) is waited for. */
export function fitAnew(): void {
  waiting = windowSize.peek().width === 0;
  if (!waiting) fitAll(false);
}

export function fitIfWaiting(): void {
  if (waiting && windowSize.peek().width > 0 && networkPlace.peek() >= 0) fitAnew();
}

export function zoomBy(factor: number): void {
  const now = view();
  moveCamera({ ...now, scale: limitedScale(now.scale * factor) }, true);
}

/* Neither into a void nor so far out that the map is lost. */
function limitedScale(scale: number): number {
  const whole = wholeScale();
  return Math.min(Math.max(scale, 0.25 * Math.min(whole, 1)), 4 * Math.max(largestScale(), whole));
}

/* The wheel and fingers go where they want; beyond the limits the camera is brought back. */
export function keepLimits(): void {
  const now = view();
  const scale = limitedScale(now.scale);
  if (scale !== now.scale) moveCamera({ ...now, scale }, false);
}

export function panBy(x: number, y: number): void {
  const now = view();
  moveCamera({ x: now.x + x / now.scale, y: now.y + y / now.scale, scale: now.scale }, false);
}

/* Moves only when the node is outside the window or under its edge. */
export function bringIntoView(node: number): void {
  const { x, y } = placement.peek();
  const now = view();
  const point = toScreen({ x: x[node], y: y[node] }, now);
  const isWithin = (place: number, size: number) => place > 60 && place < size - 60;
  const inside = isWithin(point.x, now.width) && isWithin(point.y, now.height);
  if (!inside) moveCamera({ x: x[node], y: y[node], scale: now.scale }, true);
}
