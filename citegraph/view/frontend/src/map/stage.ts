/* One picture after the other. Areas, edges and nodes are drawn on a sheet that is larger than the
   window; while the map moves the sheet is moved, and drawn anew when it rests. What stands out,
   rings and labels are drawn over it each time, so that hovering costs little. */

import { hovered, focusedNode } from "../state/store.ts";
import { bondStrength } from "./bonds.ts";
import { redraw, view as readView, wholeScale } from "./camera.ts";
import { coveredBoxes } from "./covered.ts";
import { chooseEdges, type DrawnEdges } from "./edges.ts";
import { emphasis, selectedNodes } from "./emphasis.ts";
import type { View } from "./geometry.ts";
import { drawLasso } from "./lasso.ts";
import { placeLabels } from "./labels.ts";
import type { Label } from "./lettering.ts";
import { palette, type Palette } from "./palette.ts";
import * as paint from "./painter.ts";
import { scene, type Scene } from "./scene.ts";
import { allEdges, drawnEdges, seenEdges, seenScale } from "./seen.ts";
import { AXIS_HEIGHT, drawAxis, drawGrid } from "./axis.ts";

interface Sheet {
  readonly canvas: HTMLCanvasElement;
  readonly scene: Scene;
  readonly colours: Palette;
  readonly all: boolean;
  readonly ratio: number;
  readonly view: View; // of the sheet: with its margin
  readonly edges: DrawnEdges;
  readonly made: number; // when, milliseconds
  readonly cost: number;
}

const REST = 140; // milliseconds without a move
const MOST_PIXELS = 9e6;
const LIGHT = 1500; // lines and nodes that are drawn anew for each frame

let sheet: Sheet | null = null;
let last: View | null = null;
let labels: { readonly at: View; readonly placed: readonly Label[] } | null = null;
let resting = 0;

export function forgetPictures(): void {
  sheet = last = labels = null;
  clearTimeout(resting);
}

function isSame(a: View | null, b: View): boolean {
  return (
    a !== null &&
    a.scale === b.scale &&
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height
  );
}

/* Draws the whole window; the canvas comes with vis-network's transformation. */
export function drawStage(canvas: paint.Canvas): void {
  const now = readView();
  const [shown, colours] = [scene.peek(), palette.peek()];
  if (!now.width || !shown.network.size) return;
  const ratio = canvas.getTransform().a / now.scale;
  canvas.save();
  canvas.setTransform(ratio, 0, 0, ratio, 0, 0);
  const moving = last !== null && !isSame(last, now) && sheet?.scene === shown;
  last = now;
  if (moving) waitForRest();
  const drawn = sheetFor(now, ratio, moving);
  if (shown.axis) drawGrid(canvas, shown.axis, now, colours);
  blit(canvas, drawn, now);
  drawOver(canvas, shown, now, colours, moving);
  if (shown.axis) drawAxis(canvas, shown.axis, now, colours);
  drawLasso(canvas, now, colours.accent);
  canvas.restore();
}

function waitForRest(): void {
  clearTimeout(resting);
  resting = window.setTimeout(redraw, REST);
}

function sheetFor(now: View, ratio: number, moving: boolean): Sheet {
  const wanted = { scene: scene.peek(), colours: palette.peek(), all: allEdges.peek(), ratio };
  const old = sheet;
  if (
    old &&
    old.scene === wanted.scene &&
    old.colours === wanted.colours &&
    old.all === wanted.all &&
    old.ratio === ratio
  ) {
    if (covers(old, now)) return old;
    const isLight = old.edges.drawn.length + wanted.scene.nodes.length < LIGHT;
    const isRecent = performance.now() - old.made < Math.max(200, 5 * old.cost);
    if (moving && !isLight && isRecent) return old;
  }
  sheet = drawSheet(wanted, now, marginOf(now, ratio));
  tellSeen(sheet);
  return sheet;
}

function tellSeen({ edges: { drawn, left }, view: { scale } }: Sheet): void {
  seenScale.value = scale;
  const before = drawnEdges.peek();
  seenEdges.value = drawn;
  if (before.drawn === drawn.length && before.left === left) return;
  drawnEdges.value = { drawn: drawn.length, left };
}

/* So wide that a sheet stays of a bearable size. */
function marginOf({ width, height }: View, ratio: number): number {
  const wished = Math.round(0.25 * Math.min(width, height));
  const fits = (margin: number) =>
    (width + 2 * margin) * (height + 2 * margin) * ratio * ratio < MOST_PIXELS;
  return [wished, Math.round(wished / 2), Math.round(wished / 4)].find(fits) ?? 0;
}

function covers(old: Sheet, now: View): boolean {
  if (old.view.scale !== now.scale) return false;
  const across = (old.view.width - now.width) / 2 / now.scale;
  const down = (old.view.height - now.height) / 2 / now.scale;
  return Math.abs(now.x - old.view.x) <= across && Math.abs(now.y - old.view.y) <= down;
}

type Wanted = Pick<Sheet, "scene" | "colours" | "all" | "ratio">;

function drawSheet(wanted: Wanted, now: View, margin: number): Sheet {
  const start = performance.now();
  const { scene: shown, colours, all, ratio } = wanted;
  const whole = { ...now, width: now.width + 2 * margin, height: now.height + 2 * margin };
  const canvas = sheet?.canvas ?? document.createElement("canvas");
  const [width, height] = [Math.ceil(whole.width * ratio), Math.ceil(whole.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const pen = canvas.getContext("2d") as paint.Canvas;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, whole.width, whole.height);
  paint.drawAreas(pen, shown, whole, colours);
  paint.drawBonds(pen, whole, bondStrength(now.scale, wholeScale()), colours);
  const edges = chooseEdges(shown, whole, all);
  paint.drawEdges(pen, shown, whole, edges, colours);
  paint.drawNodes(pen, shown, whole, [...shown.nodes].reverse(), colours);
  const end = performance.now();
  return { ...wanted, canvas, view: whole, edges, made: end, cost: end - start };
}

/* Where the sheet lies in the window; without a zoom on whole pixels, so that it stays sharp. */
function blit(canvas: paint.Canvas, { canvas: picture, view: at, ratio }: Sheet, now: View): void {
  const zoom = now.scale / at.scale;
  const sharp = (value: number) => (zoom === 1 ? Math.round(value * ratio) / ratio : value);
  const left = sharp((at.x - now.x) * now.scale + now.width / 2 - (at.width * zoom) / 2);
  const top = sharp((at.y - now.y) * now.scale + now.height / 2 - (at.height * zoom) / 2);
  const grown = zoom / ratio;
  canvas.drawImage(picture, left, top, picture.width * grown, picture.height * grown);
}

function drawOver(
  canvas: paint.Canvas,
  shown: Scene,
  now: View,
  colours: Palette,
  moving: boolean,
): void {
  const standing = emphasis.peek();
  if (standing) {
    paint.drawVeil(canvas, now, standing.fade, colours);
    if (shown.axis) drawGrid(canvas, shown.axis, now, colours);
    paint.drawEmphasis(canvas, shown, now, standing, colours);
  }
  paint.drawMarks(canvas, shown, now, colours, selectedNodes.peek(), [
    focusedNode.peek(),
    hovered.peek(),
  ]);
  paint.drawLabels(canvas, labelsFor(shown, now, moving), colours);
}

/* While the map is pushed its labels go with it; when it rests or zooms they are placed anew. */
function labelsFor(shown: Scene, now: View, moving: boolean): readonly Label[] {
  if (moving && labels && labels.at.scale === now.scale) {
    const across = (labels.at.x - now.x) * now.scale;
    const down = (labels.at.y - now.y) * now.scale;
    return labels.placed.map((label) => ({ ...label, x: label.x + across, y: label.y + down }));
  }
  const room = {
    left: 4,
    top: shown.axis ? AXIS_HEIGHT + 2 : 4,
    right: now.width - 4,
    bottom: now.height - 4,
  };
  const placed = placeLabels({
    scene: shown,
    view: now,
    emphasis: emphasis.peek(),
    whole: wholeScale(),
    covered: coveredBoxes(),
    room,
  });
  labels = { at: now, placed };
  return placed;
}

/* The labels as they stand in the window now. */
export function seenLabels(): readonly Label[] {
  return labels?.placed ?? [];
}
