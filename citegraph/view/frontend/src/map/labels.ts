/* Labels that never lie on each other nor on what covers the map: the important come first, each
   takes the first free place beside its node, and what finds none waits for the next zoom. */

import { communityOf, itemOf } from "../data/page.ts";
import { nameOfCluster } from "../parts/cluster_name.tsx";
import { hovered, focusedNode } from "../state/store.ts";
import type { Area } from "./areas.ts";
import { selectedNodes, type Emphasis } from "./emphasis.ts";
import { seenBox, toScreen, type Box, type View } from "./geometry.ts";
import { leastProminence, prominence } from "./prominence.ts";
import { radiusOf, type Scene } from "./scene.ts";

export const LABEL_FONT =
  'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
const SIZE = 12;
const HEIGHT = 16;
const GAP = 3;
const LONGEST = 34;
const MOST = 260;
const CROWD = 120; // with more nodes in the window, the first labels may lie on nodes
const ON_NODES = 14;

export interface Label {
  readonly text: string;
  readonly x: number; // left, pixels
  readonly y: number; // middle
  readonly size: number;
  readonly bold: boolean;
  readonly community: number | null; // a cluster's name has its colour
}

/* Boxes already used, in cells of a grid, so that a test looks at a few boxes only. */
class TakenPlaces {
  private readonly cells = new Map<number, (Box & { owner: number })[]>();

  constructor(private readonly room: Box) {}

  private cellsOf({ left, top, right, bottom }: Box): number[] {
    const names: number[] = [];
    for (let x = Math.floor(left / 64); x <= Math.floor(right / 64); x += 1) {
      for (let y = Math.floor(top / 64); y <= Math.floor(bottom / 64); y += 1) {
        names.push(x * 4096 + y);
      }
    }
    return names;
  }

  isFree(box: Box, own = -1): boolean {
    const { room } = this;
    if (box.left < room.left || box.top < room.top) return false;
    if (box.right > room.right || box.bottom > room.bottom) return false;
    return this.cellsOf(box).every((cell) =>
      (this.cells.get(cell) ?? []).every(
        (other) =>
          other.owner === own ||
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top,
      ),
    );
  }

  take(box: Box, owner = -2): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push({ ...box, owner });
      else this.cells.set(cell, [{ ...box, owner }]);
    }
  }
}

const ruler = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
const widths = new Map<string, number>();

export function fontOf({ size, bold }: { size: number; bold: boolean }): string {
  return `${bold ? "600 " : ""}${size}px ${LABEL_FONT}`;
}

export function textWidth(text: string, size: number, bold: boolean): number {
  const key = `${size}/${bold}/${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > 20000) widths.clear();
    ruler.font = fontOf({ size, bold });
    width = ruler.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

function shortText(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

interface Wanted {
  readonly scene: Scene;
  readonly view: View;
  readonly emphasis: Emphasis | null;
  readonly whole: number; // the scale at which the whole map is seen
  readonly covered: readonly Box[]; // pixels
  readonly room: Box; // where labels may stand, pixels
}

export function placeLabels(wanted: Wanted): Label[] {
  const { scene, view, emphasis, room } = wanted;
  const texts = new TakenPlaces(room);
  const discs = new TakenPlaces(room);
  for (const box of wanted.covered) texts.take(box);
  const nodes = nodesInRoom(scene, view, room);
  for (const node of nodes) discs.take(discBox(scene, node, view), node);
  const free = nodes.length > CROWD ? new TakenPlaces(room) : discs;
  const labels: Label[] = [];
  const forced = forcedNodes();
  for (const node of forced) addNode(labels, node, wanted, texts, discs, true);
  if (!emphasis || emphasis.fade < 0.6) {
    for (const [rank, area] of bySize(scene.outlines).entries()) {
      addAreaName(labels, area, rank < SURELY_NAMED, wanted, texts, free);
    }
  }
  candidates(wanted, nodes, forced).forEach((node, rank) => {
    addNode(labels, node, wanted, texts, rank < ON_NODES ? free : discs, false);
  });
  return labels;
}

/* What is pointed at or shown has a label whatever lies there. */
function forcedNodes(): number[] {
  return [...new Set([hovered.value, focusedNode.value])].filter((node) => node >= 0);
}

function nodesInRoom({ index, nodes, x, y }: Scene, view: View, room: Box): number[] {
  if (!index) return [];
  const [from, to] = [seenBox(view), (value: number) => value / view.scale];
  const left = from.left + to(room.left - 40);
  const right = from.left + to(room.right + 40);
  const top = from.top + to(room.top - 20);
  const bottom = from.top + to(room.bottom + 20);
  return [...nodes].filter(
    (node) => x[node] >= left && x[node] <= right && y[node] >= top && y[node] <= bottom,
  );
}

/* A little smaller than the disc, so that a label may touch but not cover it. */
function discBox(scene: Scene, node: number, view: View): Box {
  const { x, y } = toScreen({ x: scene.x[node], y: scene.y[node] }, view);
  const half = radiusOf(scene, node, view.scale) * 0.8;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/* `nodes` come the most important first: of them those that the zoom labels, or those that stand
   out, the selection before them. */
function candidates(wanted: Wanted, nodes: readonly number[], forced: readonly number[]): number[] {
  const { emphasis, view, whole } = wanted;
  const rest = nodes.filter((node) => !forced.includes(node));
  if (emphasis && emphasis.fade >= 0.6) {
    return rest.filter((node) => emphasis.nodes.has(node)).slice(0, MOST);
  }
  const least = leastProminence(view.scale, whole);
  const chosen = selectedNodes.value;
  const labelled = rest.filter((node) => !chosen.has(node) && prominence.value.of[node] >= least);
  return [...rest.filter((node) => chosen.has(node)), ...labelled].slice(0, MOST);
}

function addNode(
  labels: Label[],
  node: number,
  { scene, view }: Wanted,
  texts: TakenPlaces,
  discs: TakenPlaces,
  forced: boolean,
): void {
  const text = shortText(itemOf(scene.network, node).label, forced ? 60 : LONGEST);
  const bold = forced || selectedNodes.value.has(node);
  const width = textWidth(text, SIZE, bold);
  const point = toScreen({ x: scene.x[node], y: scene.y[node] }, view);
  const radius = radiusOf(scene, node, view.scale) + GAP;
  const boxes = placesBeside(point, radius, width);
  const open = boxes.find((one) => texts.isFree(one) && discs.isFree(one, node));
  const box = open ?? (forced ? (boxes.find((one) => texts.isFree(one)) ?? boxes[0]) : null);
  if (!box || !text) return;
  texts.take(box);
  labels.push({ text, x: box.left, y: (box.top + box.bottom) / 2, size: SIZE, bold,
    community: null });
}

function placesBeside({ x, y }: { x: number; y: number }, radius: number, width: number): Box[] {
  const half = HEIGHT / 2;
  const box = (left: number, middle: number): Box => ({
    left, right: left + width, top: middle - half, bottom: middle + half,
  });
  const slant = 0.7 * radius;
  return [
    box(x + radius, y),
    box(x - radius - width, y),
    box(x - width / 2, y + radius + half),
    box(x - width / 2, y - radius - half),
    box(x + slant, y - slant - half),
    box(x + slant, y + slant + half),
    box(x - slant - width, y - slant - half),
    box(x - slant - width, y + slant + half),
  ];
}

export function clusterName(scene: Scene, community: number): string {
  const found = communityOf(scene.network, community);
  return found ? nameOfCluster(found) : "";
}

const NAME = { least: 13, most: 16, longest: 44, short: 28 };
const SURELY_NAMED = 8; // of the largest; smaller ones where their area is as wide as half the name

function bySize(areas: readonly Area[]): Area[] {
  const extent = ({ members }: Area) => members.length;
  return [...areas].sort((a, b) => extent(b) - extent(a) || a.community - b.community);
}

/* On a crowded map its first terms only. */
function nameText(scene: Scene, community: number): string {
  const name = clusterName(scene, community);
  if (scene.nodes.length <= CROWD) return shortText(name, NAME.longest);
  const terms = name.split(" · ");
  const [first, second] = terms;
  const two = second && first.length + second.length < NAME.short ? `${first} · ${second}` : first;
  return shortText(two, NAME.short);
}

/* Large clusters have larger names. */
function nameSize(area: Area, scene: Scene): number {
  const share = Math.sqrt(area.members.length / Math.max(scene.nodes.length, 1));
  return Math.round(NAME.least + (NAME.most - NAME.least) * Math.min(1, 1.6 * share));
}

/* The name of a cluster stands in the middle of its area where nodes are small, else above it,
   below it or in it, where there is room. */
function addAreaName(
  labels: Label[],
  area: Area,
  surely: boolean,
  { scene, view }: Wanted,
  texts: TakenPlaces,
  discs: TakenPlaces,
): void {
  const text = nameText(scene, area.community);
  const size = nameSize(area, scene);
  const width = textWidth(text, size, true);
  const box = areaBox(area, view);
  if (!box || (!surely && box.right - box.left < width / 2)) return;
  const half = size / 2 + 4;
  if (scene.axis) {
    // The name of a row stays at its beginning, or where that is out of sight at the window's edge.
    const left = Math.max(box.left, 12);
    const place = { left, right: left + width + 4, top: box.top - 2 * half, bottom: box.top };
    if (!texts.isFree(place)) return;
    texts.take(place);
    labels.push({ text, x: left, y: box.top - half, size, bold: true, community: area.community });
    return;
  }
  const centre = (box.left + box.right) / 2;
  const within = [0, -0.2, 0.2].map((part) =>
    (box.top + box.bottom) / 2 + part * (box.bottom - box.top));
  const beside = [box.top - 2 - half, box.bottom + 2 + half];
  const heights = scene.nodes.length > CROWD ? [...within, ...beside] : [...beside, ...within];
  for (const middle of heights) {
    for (const shift of [0, -0.25, 0.25]) {
      const left = centre - width / 2 + shift * (box.right - box.left);
      const place = { left: left - 4, right: left + width + 4, top: middle - half,
        bottom: middle + half };
      if (!texts.isFree(place) || !discs.isFree(place)) continue;
      texts.take(place);
      labels.push({ text, x: left, y: middle, size, bold: true, community: area.community });
      return;
    }
  }
}

/* About the largest ring of an area, in pixels. */
function areaBox(area: Area, view: View): Box | null {
  let largest: Box | null = null;
  const extent = (box: Box) => (box.right - box.left) * (box.bottom - box.top);
  for (const { points } of area.rings) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 0; at < points.length; at += 2) {
      left = Math.min(left, points[at]);
      right = Math.max(right, points[at]);
      top = Math.min(top, points[at + 1]);
      bottom = Math.max(bottom, points[at + 1]);
    }
    const box = { left, top, right, bottom };
    if (!largest || extent(box) > extent(largest)) largest = box;
  }
  if (!largest) return null;
  const upper = toScreen({ x: largest.left, y: largest.top }, view);
  const lower = toScreen({ x: largest.right, y: largest.bottom }, view);
  return { left: upper.x, top: upper.y, right: lower.x, bottom: lower.y };
}
