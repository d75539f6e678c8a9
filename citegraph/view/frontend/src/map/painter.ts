/* Draws a scene on a canvas whose unit is the pixel of the page: areas, edges, nodes, labels. */

import { clusterShape } from "../parts/swatch.tsx";
import { traceRing } from "./areas.ts";
import type { DrawnEdges } from "./edges.ts";
import type { Emphasis } from "./emphasis.ts";
import { offsetOf, seenBox, type View } from "./geometry.ts";
import { fontOf, type Label } from "./labels.ts";
import { clusterColour, traceShape, type Palette } from "./palette.ts";
import { radiusOf, type Scene } from "./scene.ts";

export type Canvas = CanvasRenderingContext2D;

/* Lines in one stroke: more of them make the browser's fill slow. */
const BATCH = 80;

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
  }
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
  canvas.globalAlpha = Math.min(0.9, Math.max(0.16, 5 / Math.sqrt(edges.length || 1) / 2));
  canvas.strokeStyle = centre >= 0 ? clusterColour(colours, community[centre]) : colours.accent;
  canvas.lineWidth = edges.length === 1 ? 2.6 : edges.length > 150 ? 0.9 : 1.3;
  strokeLines(canvas, scene, view, edges);
  if (scene.network.directed) drawArrows(canvas, scene, view, edges);
  canvas.globalAlpha = 1;
  const standing = [...scene.nodes].reverse().filter((one) => nodes.has(one));
  drawNodes(canvas, scene, view, standing, colours);
}

/* Small heads at the ends that are cited. */
function drawArrows(canvas: Canvas, scene: Scene, view: View, edges: readonly number[]): void {
  const { network, x, y } = scene;
  const { scale } = view;
  const offset = offsetOf(view);
  canvas.fillStyle = canvas.strokeStyle;
  canvas.globalAlpha = Math.max(canvas.globalAlpha, 0.5);
  canvas.beginPath();
  for (const edge of edges) {
    const [from, to] = [network.from[edge], network.to[edge]];
    const turn = Math.atan2(y[to] - y[from], x[to] - x[from]);
    const radius = radiusOf(scene, to, scale) + 1;
    const tip = [x[to] * scale + offset.x - radius * Math.cos(turn),
      y[to] * scale + offset.y - radius * Math.sin(turn)] as const;
    canvas.moveTo(...tip);
    for (const side of [-0.42, 0.42]) {
      canvas.lineTo(tip[0] - 8 * Math.cos(turn + side), tip[1] - 8 * Math.sin(turn + side));
    }
    canvas.closePath();
  }
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
  drawRings(canvas, scene, view, chosen, { away: 2.6, width: 2.2, colour });
  const there = [...new Set(marked)].filter((node) => node >= 0);
  drawRings(canvas, scene, view, there, { away: 6, width: 1.6, colour });
}

export function drawLabels(canvas: Canvas, labels: readonly Label[], colours: Palette): void {
  canvas.textBaseline = "middle";
  canvas.lineJoin = "round";
  canvas.strokeStyle = colours.paper;
  for (const label of labels) {
    canvas.font = fontOf(label);
    canvas.lineWidth = label.community === null ? 3.5 : 6;
    canvas.globalAlpha = 0.88;
    canvas.strokeText(label.text, label.x, label.y);
    canvas.globalAlpha = 1;
    canvas.fillStyle =
      label.community === null ? colours.ink : clusterColour(colours, label.community);
    canvas.fillText(label.text, label.x, label.y);
  }
}
