/* Draws the axis of years over a map whose x is the year, and its grid below it. */

import { t } from "../base/texts.ts";
import { offsetOf, type View } from "./geometry.ts";
import { fontOf, textWidth } from "./labels.ts";
import type { Canvas } from "./painter.ts";
import type { Palette } from "./palette.ts";
import { ticksOf, type Axis } from "./timeline.ts";

export const AXIS_HEIGHT = 26;
export const TICK_ROOM = 52; // pixels from one year to the next
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
  const { x: offset } = offsetOf(view);
  canvas.globalAlpha = 0.94;
  canvas.fillStyle = colours.paper;
  canvas.fillRect(0, 0, view.width, AXIS_HEIGHT);
  canvas.globalAlpha = 1;
  canvas.fillStyle = colours.line;
  canvas.fillRect(0, AXIS_HEIGHT - 1, view.width, 1);
  canvas.fillStyle = colours.muted;
  canvas.font = fontOf(TEXT);
  canvas.textBaseline = "middle";
  let free = -Infinity; // where the next text may begin
  if (axis.lane) {
    const text = t("map.without-year");
    const width = textWidth(text, TEXT.size, TEXT.bold);
    const middle = ((axis.lane.left + axis.lane.right) / 2) * view.scale + offset;
    canvas.fillText(text, middle - width / 2, AXIS_HEIGHT / 2);
    free = middle + width / 2 + 8;
  }
  for (const { year, x } of ticksOf(axis, view.scale, TICK_ROOM)) {
    const width = textWidth(String(year), TEXT.size, TEXT.bold);
    const left = x * view.scale + offset - width / 2;
    if (left < free) continue;
    canvas.fillText(String(year), left, AXIS_HEIGHT / 2);
    free = left + width + 8;
  }
}
