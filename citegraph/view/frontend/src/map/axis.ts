/* Draws the axis of years over a map whose x is the year, and its grid below it. */

import { t } from "../base/texts.ts";
import { offsetOf, type View } from "./geometry.ts";
import { fontOf, textWidth } from "./lettering.ts";
import type { Canvas } from "./painter.ts";
import type { Palette } from "./palette.ts";
import { ticksOf, type Axis } from "./timeline.ts";

export const AXIS_HEIGHT = 26;
const TICK_ROOM = 52; // pixels from one year to the next
const TEXT = { size: 12, bold: false };

export function drawGrid(canvas: Canvas, axis: Axis, view: View, colours: Palette): void {
  const { x: offset } = offsetOf(view);
  canvas.strokeStyle = colours.line;
  canvas.lineWidth = 1;
  canvas.globalAlpha = 0.7;
  canvas.beginPath();
  for (const { x } of ticksOf(axis, view.scale, TICK_ROOM)) {
    const across = Math.round(x * view.scale + offset) + 0.5;
    canvas.moveTo(across, AXIS_HEIGHT);
    canvas.lineTo(across, view.height);
  }
  canvas.stroke();
  canvas.setLineDash([2, 4]);
  canvas.beginPath();
  for (const gap of axis.gaps) {
    const across = Math.round(gap * view.scale + offset) + 0.5;
    canvas.moveTo(across, AXIS_HEIGHT);
    canvas.lineTo(across, view.height);
  }
  canvas.stroke();
  canvas.setLineDash([]);
  if (axis.lane) {
    canvas.globalAlpha = 0.05;
    canvas.fillStyle = colours.muted;
    const left = axis.lane.left * view.scale + offset;
    canvas.fillRect(left, 0, (axis.lane.right - axis.lane.left) * view.scale, view.height);
  }
  canvas.globalAlpha = 1;
}

export function drawAxis(canvas: Canvas, axis: Axis, view: View, colours: Palette): void {
  canvas.globalAlpha = 0.94;
  canvas.fillStyle = colours.paper;
  canvas.fillRect(0, 0, view.width, AXIS_HEIGHT);
  canvas.globalAlpha = 1;
  canvas.fillStyle = colours.line;
  canvas.fillRect(0, AXIS_HEIGHT - 1, view.width, 1);
  canvas.fillStyle = colours.muted;
  canvas.font = fontOf(TEXT);
  canvas.textBaseline = "middle";
  canvas.textAlign = "center";
  for (const { text, x } of axisTexts(axis, view)) canvas.fillText(text, x, AXIS_HEIGHT / 2);
  canvas.textAlign = "start";
}

interface AxisText {
  readonly text: string;
  readonly x: number; // its middle, pixels
}

/* The lane of those without a year, and years that do not touch. */
export function axisTexts(axis: Axis, view: View): AxisText[] {
  const { x: offset } = offsetOf(view);
  const texts: AxisText[] = [];
  let free = -Infinity; // where the next text may begin
  const add = (text: string, at: number) => {
    const [middle, half] = [at * view.scale + offset, textWidth(text, TEXT.size, TEXT.bold) / 2];
    if (middle - half < free) return;
    texts.push({ text, x: middle });
    free = middle + half + 8;
  };
  if (axis.lane) add(t("map.without-year"), (axis.lane.left + axis.lane.right) / 2);
  for (const { year, x } of ticksOf(axis, view.scale, TICK_ROOM)) add(String(year), x);
  return texts;
}
