/* Labels that never lie on each other nor on what covers the map: the important come first, each
   takes the first free place beside its node, and what finds none waits for the next zoom. */

import { itemOf } from "../data/page.ts";
import { hovered, focusedNode } from "../state/store.ts";
import { Discs } from "./discs.ts";
import { selectedNodes, type Emphasis } from "./emphasis.ts";
import { seenBox, toScreen, type Box, type View } from "./geometry.ts";
import { PLATE, shortText, textWidth, type Label } from "./lettering.ts";
import { addNames } from "./names.ts";
import { leastProminence, mostLabels, prominence } from "./prominence.ts";
import { radiusOf, type Scene } from "./scene.ts";
import { TakenPlaces } from "./taken_places.ts";

const SIZE = 12;
const HEIGHT = 16;
const GAP = 3;
const RINGED_GAP = 9; // of nodes with a ring
const LONGEST_FORCED = 60;
const MOST = 260;
const CROWD = 120; // with more nodes in the window, the first labels may lie on nodes
const ON_NODES = 12;

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
  for (const box of wanted.covered) texts.take(box);
  const nodes = nodesInRoom(scene, view, room);
  const discs = new Discs(scene, view);
  const labels: Label[] = [];
  const forced = forcedNodes();
  for (const node of forced) addNode(labels, node, wanted, { texts, discs, over: "anything" });
  const ground = { scene, view, texts, discs };
  const isNamed = !emphasis || emphasis.fade < 0.6;
  if (isNamed) addNames(labels, ground, "large");
  const most = emphasis ? MOST : mostLabels(view.scale, wanted.whole);
  const onNodes = nodes.length > CROWD ? ON_NODES : 0;
  let placed = 0;
  for (const node of candidates(wanted, nodes, forced)) {
    if (placed >= most) break;
    const over = placed < onNodes ? "nodes" : "nothing";
    if (addNode(labels, node, wanted, { texts, discs, over })) placed += 1;
  }
  if (isNamed) addNames(labels, ground, "small");
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
  const { of: prominent } = prominence.value;
  const labelled = rest
    .filter((node) => !chosen.has(node) && prominent[node] >= least)
    .sort((a, b) => prominent[b] - prominent[a]);
  return [...rest.filter((node) => chosen.has(node)), ...labelled].slice(0, MOST);
}

interface Around {
  readonly texts: TakenPlaces;
  readonly discs: Discs;
  readonly over: "nothing" | "nodes" | "anything"; // what the label may cover
}

function addNode(
  labels: Label[],
  node: number,
  { scene, view }: Wanted,
  { texts, discs, over }: Around,
): boolean {
  const forced = over === "anything";
  const text = shortText(itemOf(scene.network, node).label, forced ? LONGEST_FORCED : undefined);
  const bold = forced || selectedNodes.value.has(node);
  const width = textWidth(text, SIZE, bold);
  const point = toScreen({ x: scene.x[node], y: scene.y[node] }, view);
  const radius = radiusOf(scene, node, view.scale) + (forced ? RINGED_GAP : GAP);
  const boxes = placesBeside(point, radius, width);
  const open = boxes.find((one) => texts.isFree(one) && discs.isFree(one, node));
  const covering = over === "nothing" ? undefined : boxes.find((one) => texts.isFree(plated(one)));
  const box = open ?? covering ?? (forced ? boxes[0] : undefined);
  if (!box || !text) return false;
  texts.take(open ? box : plated(box));
  labels.push({
    text,
    x: box.left,
    y: (box.top + box.bottom) / 2,
    size: SIZE,
    bold,
    community: null,
    plated: !open,
  });
  return true;
}

function plated(box: Box): Box {
  return { ...box, left: box.left - PLATE.narrow, right: box.right + PLATE.narrow };
}

function placesBeside({ x, y }: { x: number; y: number }, radius: number, width: number): Box[] {
  const half = HEIGHT / 2;
  const box = (left: number, middle: number): Box => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
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
