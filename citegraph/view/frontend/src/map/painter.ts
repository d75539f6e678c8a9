/* Draws a scene on a canvas whose unit is the pixel of the page: areas, edges, nodes, labels. */

import { clusterShape } from "../parts/swatch.tsx";
import { traceRing } from "./areas.ts";
import { ARROW, MOST_ARROWS, traceArrows } from "./arrows.ts";
import { bondHandle, bonds, bondWidth } from "./bonds.ts";
import type { DrawnEdges } from "./edges.ts";
import type { Emphasis } from "./emphasis.ts";
import { offsetOf, seenBox, toScreen, type View } from "./geometry.ts";
import { boxOf, fontOf, markOf, MARK_RADIUS, PLATE, type Label } from "./lettering.ts";
import { clusterColour, traceShape, type Palette } from "./palette.ts";
import { radiusOf, type Scene } from "./scene.ts";

export type Canvas = CanvasRenderingContext2D;

/* Lines in one stroke: more of them make the browser's fill slow. */
const BATCH = 80;
/* Pixels from the rim of a node to the ring about it. */
export const RING = { chosen: { away: 2.6, width: 2.2 }, marked: { away: 6, width: 1.6 } };
export const BOND_OPACITY = 0.3;
export const HOLE = 0.42; // of the radius: of nodes that stand for documents among works

export function drawAreas(canvas: Canvas, scene: Scene, view: View, colours: Palette): void {
  if (!scene.shaded) return;
  const { x, y } = offsetOf(view);
  for (const { community, rings } of scene.outlines) {
    canvas.save();
    canvas.transform(view.scale, 0, 0, view.scale, x, y);
    canvas.beginPath();
    for (const ring of rings) traceRing(canvas, ring);
    canvas.restore();
    canvas.fillStyle = canvas.strokeStyle = clusterColour(colours, community);
    canvas.globalAlpha = colours.areaStrength;
    canvas.fill();
    canvas.globalAlpha = 2 * colours.areaStrength;
    canvas.lineWidth = 1;
    canvas.stroke();
  }
  canvas.globalAlpha = 1;
}

/* The bands between clusters, below everything but the areas. */
export function drawBonds(canvas: Canvas, view: View, strength: number, colours: Palette): void {
  if (!strength) return;
  canvas.strokeStyle = colours.muted;
  canvas.globalAlpha = BOND_OPACITY * strength;
  canvas.lineCap = "round";
  for (const bond of bonds.peek()) {
    const [from, to] = [toScreen(bond.from, view), toScreen(bond.to, view)];
    const handle = bondHandle(from, to);
    canvas.lineWidth = bondWidth(bond);
    canvas.beginPath();
    canvas.moveTo(from.x, from.y);
    canvas.quadraticCurveTo(handle.x, handle.y, to.x, to.y);
    canvas.stroke();
  }
  canvas.lineCap = "butt";
  canvas.globalAlpha = 1;
}

export function drawEdges(
  canvas: Canvas,
  scene: Scene,
  view: View,
  drawn: DrawnEdges,
  colours: Palette,
): void {
  for (const { community, edges, opacity, width } of drawn.groups) {
    canvas.globalAlpha = Math.min(1, opacity * colours.edgeStrength);
    canvas.strokeStyle = clusterColour(colours, community);
    canvas.lineWidth = width;
    strokeLines(canvas, scene, view, edges);
  }
  if (scene.network.directed && drawn.drawn.length <= MOST_ARROWS) {
    canvas.fillStyle = colours.muted;
    canvas.globalAlpha = 0.6;
    fillArrows(canvas, scene, view, drawn.drawn, ARROW.small);
  }
  canvas.globalAlpha = 1;
}

export function strokeLines(
  canvas: Canvas,
  { network, x, y }: Scene,
  view: View,
  edges: readonly number[],
): void {
  const { scale } = view;
  const offset = offsetOf(view);
  for (let first = 0; first < edges.length; first += BATCH) {
    canvas.beginPath();
    for (const edge of edges.slice(first, first + BATCH)) {
      const [from, to] = [network.from[edge], network.to[edge]];
      canvas.moveTo(x[from] * scale + offset.x, y[from] * scale + offset.y);
      canvas.lineTo(x[to] * scale + offset.x, y[to] * scale + offset.y);
    }
    canvas.stroke();
  }
}

/* Nodes with a rim of the ground's colour, so that neighbours stay apart; the least important
   first. */
export function drawNodes(
  canvas: Canvas,
  scene: Scene,
  view: View,
  nodes: Iterable<number>,
  colours: Palette,
): void {
  const { network, x, y } = scene;
  const { scale } = view;
  const offset = offsetOf(view);
  const seen = seenBox(view, 30);
  canvas.strokeStyle = colours.paper;
  for (const node of nodes) {
    if (x[node] < seen.left || x[node] > seen.right) continue;
    if (y[node] < seen.top || y[node] > seen.bottom) continue;
    const radius = radiusOf(scene, node, scale);
    const community = network.community[node];
    const [across, down] = [x[node] * scale + offset.x, y[node] * scale + offset.y];
    canvas.fillStyle = clusterColour(colours, community);
    canvas.beginPath();
    traceShape(canvas, clusterShape(community), across, down, radius);
    if (radius > 2.4) {
      canvas.lineWidth = radius > 5 ? 2.4 : 1.6;
      canvas.stroke();
    }
    canvas.fill();
    if (scene.hollow?.[node]) {
      canvas.fillStyle = colours.paper;
      canvas.beginPath();
      traceShape(canvas, "circle", across, down, HOLE * radius);
      canvas.fill();
    }
  }
}

/* How lines that stand out are drawn: the fewer the clearer. */
export function standingLook(count: number): { opacity: number; width: number } {
  return {
    opacity: Math.min(0.9, Math.max(0.16, 2.5 / Math.sqrt(count || 1))),
    width: count === 1 ? 2.6 : count > 150 ? 0.9 : 1.3,
  };
}

/* The links that stand out, and the nodes at their ends, over what was washed out. */
export function drawEmphasis(
  canvas: Canvas,
  scene: Scene,
  view: View,
  { nodes, edges, centre }: Emphasis,
  colours: Palette,
): void {
  const { community } = scene.network;
  const look = standingLook(edges.length);
  canvas.globalAlpha = look.opacity;
  canvas.strokeStyle = centre >= 0 ? clusterColour(colours, community[centre]) : colours.accent;
  canvas.lineWidth = look.width;
  strokeLines(canvas, scene, view, edges);
  if (scene.network.directed) {
    canvas.fillStyle = canvas.strokeStyle;
    canvas.globalAlpha = Math.max(canvas.globalAlpha, 0.6);
    fillArrows(canvas, scene, view, edges, ARROW.large);
  }
  canvas.globalAlpha = 1;
  const standing = [...scene.nodes].reverse().filter((one) => nodes.has(one));
  drawNodes(canvas, scene, view, standing, colours);
}

function fillArrows(
  canvas: Canvas,
  scene: Scene,
  view: View,
  edges: Iterable<number>,
  length: number,
): void {
  canvas.beginPath();
  traceArrows(canvas, scene, view, edges, length);
  canvas.fill();
}

function drawRings(
  canvas: Canvas,
  scene: Scene,
  view: View,
  nodes: Iterable<number>,
  { away, width, colour }: { away: number; width: number; colour: string },
): void {
  const { x, y } = scene;
  const { scale } = view;
  const offset = offsetOf(view);
  const seen = seenBox(view, 30);
  canvas.strokeStyle = colour;
  canvas.lineWidth = width;
  canvas.beginPath();
  for (const node of nodes) {
    if (x[node] < seen.left || x[node] > seen.right) continue;
    if (y[node] < seen.top || y[node] > seen.bottom) continue;
    const [across, down] = [x[node] * scale + offset.x, y[node] * scale + offset.y];
    const radius = radiusOf(scene, node, scale) + away;
    canvas.moveTo(across + radius, down);
    canvas.arc(across, down, radius, 0, 2 * Math.PI);
  }
  canvas.stroke();
}

/* Lets everything below step back towards the ground. */
export function drawVeil(canvas: Canvas, view: View, fade: number, colours: Palette): void {
  canvas.globalAlpha = fade;
  canvas.fillStyle = colours.paper;
  canvas.fillRect(0, 0, view.width, view.height);
  canvas.globalAlpha = 1;
}

/* Rings about the selected nodes, and wider ones about what is pointed at or shown. */
export function drawMarks(
  canvas: Canvas,
  scene: Scene,
  view: View,
  colours: Palette,
  chosen: Iterable<number>,
  marked: Iterable<number>,
): void {
  const colour = colours.ink;
  drawRings(canvas, scene, view, chosen, { ...RING.chosen, colour });
  const there = [...new Set(marked)].filter((node) => node >= 0);
  drawRings(canvas, scene, view, there, { ...RING.marked, colour });
}

/* Names of clusters and labels over nodes stand on plates, all others have a halo. */
export function drawLabels(canvas: Canvas, labels: readonly Label[], colours: Palette): void {
  canvas.textBaseline = "middle";
  canvas.lineJoin = "round";
  canvas.lineWidth = 3.5;
  for (const label of labels) {
    canvas.font = fontOf(label);
    if (label.plated) drawPlate(canvas, label, colours);
    else {
      canvas.strokeStyle = colours.paper;
      canvas.globalAlpha = PLATE.opacity;
      canvas.strokeText(label.text, label.x, label.y);
    }
    canvas.globalAlpha = 1;
    canvas.fillStyle = colours.ink;
    canvas.fillText(label.text, label.x, label.y);
  }
}

function drawPlate(canvas: Canvas, label: Label, colours: Palette): void {
  const { left, top, right, bottom } = boxOf(label);
  canvas.globalAlpha = PLATE.opacity;
  canvas.fillStyle = colours.paper;
  canvas.beginPath();
  canvas.roundRect(left, top, right - left, bottom - top, PLATE.corner);
  canvas.fill();
  if (label.community === null) return;
  const { x, y } = markOf(label);
  canvas.globalAlpha = 1;
  canvas.fillStyle = clusterColour(colours, label.community);
  canvas.beginPath();
  traceShape(canvas, clusterShape(label.community), x, y, MARK_RADIUS);
  canvas.fill();
}
