/* The elements of a picture as SVG; all text goes through the DOM, which escapes it. */

import { clusterShape } from "../parts/swatch.tsx";
import { cornersOf } from "./palette.ts";

export const SPACE = "http://www.w3.org/2000/svg";
/* What XML 1.0 does not admit. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export type Values = Readonly<Record<string, string | number>>;

export function make(parent: Element, name: string, values: Values, text = ""): Element {
  const made = parent.ownerDocument.createElementNS(SPACE, name);
  for (const [key, value] of Object.entries(values)) {
    made.setAttribute(key, typeof value === "number" ? short(value) : value);
  }
  if (text) made.textContent = text.replace(NOT_XML, " ");
  parent.append(made);
  return made;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/* Collects a path; the names are those of the canvas. */
export class PathText {
  private readonly parts: string[] = [];

  moveTo(x: number, y: number): void {
    this.parts.push(`M${short(x)} ${short(y)}`);
  }

  lineTo(x: number, y: number): void {
    this.parts.push(`L${short(x)} ${short(y)}`);
  }

  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.parts.push(`Q${short(cx)} ${short(cy)} ${short(x)} ${short(y)}`);
  }

  closePath(): void {
    this.parts.push("Z");
  }

  get text(): string {
    return this.parts.join("");
  }
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/* The mark of a cluster as a shape. */
export function addShape(
  parent: Element,
  community: number,
  { x, y, radius }: Disc,
  looks: Values,
): Element {
  const corners = cornersOf(clusterShape(community), x, y, radius);
  const points = corners.map(([across, down]) => `${short(across)},${short(down)}`).join(" ");
  return corners.length
    ? make(parent, "polygon", { ...looks, points })
    : make(parent, "circle", { ...looks, cx: x, cy: y, r: radius });
}
