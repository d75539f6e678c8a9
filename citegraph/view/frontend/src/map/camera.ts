/* Where the map looks: reading the camera and moving it. */

import { networkPlace } from "../state/store.ts";
import {
  between,
  boundsOf,
  easeInOut,
  toScreen,
  viewOf,
  type Box,
  type Margin,
  type Place,
  type View,
} from "./geometry.ts";
import { placement, shownNodes, windowSize } from "./scene.ts";
import type { VisNetwork } from "./vis.ts";

const MARGIN: Margin = { left: 28, right: 44, top: 32, bottom: 44 };
const AXIS_ROOM = 24; // more of it above, where years are printed
const LARGEST = 4; // pixels per map unit
const PIXELS_APART = 90; // nodes farther apart than so gain nothing
const GLIDE = 250; // milliseconds from one place to another

let vis: VisNetwork | null = null;
let goal: Place | null = null; // of a glide
let frame = 0; // its next one
let waiting = true; // for a window to fit the map to

export function giveCamera(made: VisNetwork | null): void {
  stay();
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

/* Of two animations of vis-network that start within one frame the first never ends, so frames
   are counted out here. */
export function moveCamera({ x, y, scale }: Place, animate: boolean): void {
  const to = { x, y, scale };
  stay();
  if (!animate || isCalm()) return put(to);
  const [from, start] = [view(), performance.now()];
  const step = (now: number) => {
    const part = (now - start) / GLIDE;
    if (part >= 1) return moveCamera(to, false);
    put(between(from, to, easeInOut(Math.max(part, 0))));
    frame = requestAnimationFrame(step);
  };
  goal = to;
  frame = requestAnimationFrame(step);
}

function put({ x, y, scale }: Place): void {
  vis?.moveTo({ position: { x, y }, scale, animation: false });
}

/* Where the map looks, or will when it has come to rest. */
function viewToBe(): View {
  return { ...view(), ...goal };
}

/* The reader took hold of the map: where it was going counts no more. */
export function stay(): void {
  cancelAnimationFrame(frame);
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
  const now = viewToBe();
  moveCamera({ ...now, scale: limitedScale(now.scale * factor) }, true);
}

/* Neither into a void nor so far out that the map is lost. */
function limitedScale(scale: number): number {
  const whole = wholeScale();
  return Math.min(Math.max(scale, 0.25 * Math.min(whole, 1)), 4 * Math.max(largestScale(), whole));
}

/* The wheel and fingers go where they want; beyond the limits the camera is brought back. */
export function keepLimits(): void {
  stay();
  const now = view();
  const scale = limitedScale(now.scale);
  if (scale !== now.scale) moveCamera({ ...now, scale }, false);
}

export function panBy(x: number, y: number): void {
  const now = viewToBe();
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
