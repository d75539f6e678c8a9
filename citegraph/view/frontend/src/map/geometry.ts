/* Boxes, views and distances: pure reckoning without the page. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/* Where the map looks: pixels per map unit, its centre in map units, its size in pixels. */
export interface View {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/* What the centre of a window shows, and pixels per map unit. */
export type Place = Pick<View, "x" | "y" | "scale">;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function between(from: Place, to: Place, part: number): Place {
  const mix = (one: number, other: number) => one + part * (other - one);
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: mix(from.scale, to.scale) };
}

/* Slow at both ends, for a part from 0 to 1. */
export function easeInOut(part: number): number {
  return part < 0.5 ? 2 * part * part : 1 - 2 * (1 - part) ** 2;
}

export function toScreen(point: Point, view: View): Point {
  return {
    x: (point.x - view.x) * view.scale + view.width / 2,
    y: (point.y - view.y) * view.scale + view.height / 2,
  };
}

export function toMap(point: Point, view: View): Point {
  return {
    x: (point.x - view.width / 2) / view.scale + view.x,
    y: (point.y - view.height / 2) / view.scale + view.y,
  };
}

/* From map units to pixels: screen = map * scale + offset. */
export function offsetOf(view: View): Point {
  return {
    x: view.width / 2 - view.x * view.scale,
    y: view.height / 2 - view.y * view.scale,
  };
}

/* What a view shows, in map units, with some pixels more on each side. */
export function seenBox(view: View, margin = 0): Box {
  const across = (view.width / 2 + margin) / view.scale;
  const down = (view.height / 2 + margin) / view.scale;
  return {
    left: view.x - across,
    top: view.y - down,
    right: view.x + across,
    bottom: view.y + down,
  };
}

export function boundsOf(
  nodes: Iterable<number>,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of nodes) {
    if (x[node] < left) left = x[node];
    if (x[node] > right) right = x[node];
    if (y[node] < top) top = y[node];
    if (y[node] > bottom) bottom = y[node];
  }
  return left <= right ? { left, top, right, bottom } : null;
}

export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy || 1;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

export interface Margin {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/* The view of a size that shows a box as large as it fits, but not larger than `most`. */
export function viewOf(
  box: Box,
  size: { width: number; height: number },
  margin: Margin,
  most: number,
): View {
  const { width, height } = size;
  const narrow = Math.min(1, width / 640);
  const [left, right] = [margin.left * narrow, margin.right * narrow];
  const across = Math.max(width - left - right, 40);
  const down = Math.max(height - margin.top - margin.bottom, 40);
  const scale = Math.min(
    across / Math.max(box.right - box.left, 1),
    down / Math.max(box.bottom - box.top, 1),
    most,
  );
  return {
    scale,
    x: (box.left + box.right) / 2 + (right - left) / 2 / scale,
    y: (box.top + box.bottom) / 2 + (margin.bottom - margin.top) / 2 / scale,
    width,
    height,
  };
}
