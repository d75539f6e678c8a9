/* The picture of the map as PNG, twice as fine as the screen. */

import { clusterShape } from "../parts/swatch.tsx";
import { focusedNode } from "../state/store.ts";
import { drawAxis, drawGrid } from "./axis.ts";
import { selectedNodes } from "./emphasis.ts";
import { fontOf } from "./lettering.ts";
import * as paint from "./painter.ts";
import { clusterColour, traceShape } from "./palette.ts";
import { LEGEND_TEXT, type Caption, type Picture } from "./picture.ts";

const FINE = 2;

export function pngOf(picture: Picture): Promise<Blob | null> {
  const { view, caption, colours } = picture;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(FINE * view.width);
  canvas.height = Math.round(FINE * (view.height + (caption?.head ?? 0) + (caption?.foot ?? 0)));
  const pen = canvas.getContext("2d") as paint.Canvas;
  pen.scale(FINE, FINE);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.save();
  pen.translate(0, caption?.head ?? 0);
  pen.beginPath();
  pen.rect(0, 0, view.width, view.height);
  pen.clip();
  drawMap(pen, picture);
  pen.restore();
  if (caption) drawCaption(pen, picture, caption);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function drawMap(pen: paint.Canvas, picture: Picture): void {
  const { scene, view, colours, emphasis } = picture;
  if (scene.axis) drawGrid(pen, scene.axis, view, colours);
  paint.drawAreas(pen, scene, view, colours);
  paint.drawBonds(pen, view, picture.bonds, colours);
  paint.drawEdges(pen, scene, view, picture.edges, colours);
  paint.drawNodes(pen, scene, view, [...scene.nodes].reverse(), colours);
  if (emphasis) {
    paint.drawVeil(pen, view, emphasis.fade, colours);
    paint.drawEmphasis(pen, scene, view, emphasis, colours);
  }
  paint.drawMarks(pen, scene, view, colours, selectedNodes.peek(), [focusedNode.peek()]);
  paint.drawLabels(pen, picture.labels, colours);
  if (scene.axis) drawAxis(pen, scene.axis, view, colours);
}

function drawCaption(pen: paint.Canvas, { view, colours }: Picture, caption: Caption): void {
  const write = (text: string, x: number, y: number, size: number, bold: boolean, ink: string) => {
    pen.font = fontOf({ size, bold });
    pen.fillStyle = ink;
    pen.fillText(text, x, y);
  };
  pen.textBaseline = "middle";
  write(caption.title, 16, 22, 18, true, colours.ink);
  write(caption.subtitle, 16, 44, 12, false, colours.muted);
  const top = caption.head + view.height;
  for (const { community, text, x, y } of caption.clusters) {
    pen.fillStyle = clusterColour(colours, community);
    pen.beginPath();
    traceShape(pen, clusterShape(community), x + 5, top + y, 5);
    pen.fill();
    write(text, x + 18, top + y, LEGEND_TEXT.size, LEGEND_TEXT.bold, colours.ink);
  }
  write(caption.source, 16, top + caption.foot - 16, 11, false, colours.muted);
}
