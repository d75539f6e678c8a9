/* The names of clusters on the map: ink on a plate of the ground's colour with the mark of the
   cluster before it, so that they can be read over nodes of any colour. */

import { communityOf } from "../data/page.ts";
import { nameOfCluster } from "../parts/cluster_name.tsx";
import type { Area } from "./areas.ts";
import type { Discs } from "./discs.ts";
import { toScreen, type Box, type View } from "./geometry.ts";
import { MARK_ROOM, PLATE, shortText, textWidth, type Label } from "./lettering.ts";
import type { Scene } from "./scene.ts";
import type { TakenPlaces } from "./taken_places.ts";

export function clusterName(scene: Scene, community: number): string {
  const found = communityOf(scene.network, community);
  return found ? nameOfCluster(found) : "";
}

const NAME = { least: 13, most: 16, longest: 44, short: 28 };
const LARGE = 8; // so many clusters are surely named
const CROWD = 120; // on a map of more nodes names are short

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

interface Ground {
  readonly scene: Scene;
  readonly view: View;
  readonly texts: TakenPlaces;
  readonly discs: Discs;
}

/* The large clusters are named wherever there is room, also on their nodes; the others, later,
   where nothing stands. */
export function addNames(labels: Label[], ground: Ground, which: "large" | "small"): void {
  const { scene, view } = ground;
  const areas = bySize(scene.outlines);
  const isLarge = which === "large";
  for (const area of isLarge ? areas.slice(0, LARGE) : areas.slice(LARGE)) {
    const box = areaBox(area, view);
    if (!box) continue;
    if (scene.axis) addRowName(labels, area, box, ground);
    else addName(labels, area, box, ground, isLarge);
  }
}

function labelOf(scene: Scene, area: Area): { label: Omit<Label, "x" | "y">; width: number } {
  const [text, size] = [nameText(scene, area.community), nameSize(area, scene)];
  const label = { text, size, bold: true, community: area.community, plated: true };
  return { label, width: MARK_ROOM + textWidth(text, size, true) + PLATE.rim };
}

/* The name of a row stays at its beginning, or where that is out of sight at the window's edge. */
function addRowName(labels: Label[], area: Area, box: Box, { scene, texts }: Ground): void {
  const { label, width } = labelOf(scene, area);
  const left = Math.max(box.left, 8);
  const high = label.size + 8;
  const place = { left, right: left + width, top: box.top - high, bottom: box.top };
  if (!texts.isFree(place)) return;
  texts.take(place);
  labels.push({ ...label, x: left + MARK_ROOM, y: box.top - high / 2 });
}

/* Above its area or below it, where no node lies; a large one else in it. */
function addName(
  labels: Label[],
  area: Area,
  box: Box,
  { scene, texts, discs }: Ground,
  surely: boolean,
): void {
  const { label, width } = labelOf(scene, area);
  const half = label.size / 2 + 4;
  const within = [0.5, 0.3, 0.7, 0.15, 0.85].map((part) => box.top + part * (box.bottom - box.top));
  const places = (middles: readonly number[]) =>
    middles.flatMap((middle) =>
      [0, -0.25, 0.25].map((shift): Box => {
        const left = (box.left + box.right) / 2 - width / 2 + shift * (box.right - box.left);
        return {
          left: left - PLATE.rim,
          right: left + width,
          top: middle - half,
          bottom: middle + half,
        };
      }),
    );
  const free = [...places([box.top - half, box.bottom + half]), ...places(within)].find(
    (place) => texts.isFree(place) && discs.isFree(place),
  );
  const place = free ?? (surely ? places(within).find((one) => texts.isFree(one)) : undefined);
  if (!place) return;
  texts.take(place);
  labels.push({
    ...label,
    x: place.left + PLATE.rim + MARK_ROOM,
    y: (place.top + place.bottom) / 2,
  });
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
