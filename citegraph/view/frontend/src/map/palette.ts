/* Colours come from the style sheet, so that light and dark have one home. They are read anew when
   the theme or the system's scheme changes. */

import { computed, signal } from "@preact/signals";
import { COLOURS, type Shape } from "../parts/swatch.tsx";

export interface Palette {
  readonly clusters: readonly string[];
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly paper: string;
  readonly accent: string;
  readonly edgeStrength: number;
  readonly areaStrength: number;
}

const changes = signal(0); // of the scheme

function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    clusters: Array.from({ length: COLOURS }, (_, place) => value(`cluster-${place}`)),
    ink: value("ink"),
    muted: value("muted"),
    line: value("line"),
    paper: value("map"),
    accent: value("accent"),
    edgeStrength: Number(value("edge-strength")) || 1,
    areaStrength: Number(value("area-strength")) || 0.08,
  };
}

export const palette = computed<Palette>(() => {
  void changes.value;
  return readPalette();
});

/* Reads the colours at once, not when the browser comes to tell of a change. */
export function readColours(): void {
  changes.value += 1;
}

/* The system's scheme, and the theme that the reader chose, which stands at the root element. */
export function watchScheme(): () => void {
  const query = matchMedia("(prefers-color-scheme: dark)");
  const told = readColours;
  query.addEventListener("change", told);
  const observer = new MutationObserver(told);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    query.removeEventListener("change", told);
    observer.disconnect();
  };
}

export function clusterColour(colours: Palette, community: number): string {
  return community < 0 ? colours.muted : colours.clusters[community % COLOURS];
}

/* Corners of each shape and where the first stands, in turns; all shapes look equally large. */
const CORNERS: Readonly<Record<Exclude<Shape, "circle">, readonly [number, number, number]>> = {
  diamond: [4, 0, 1.22],
  square: [4, 0.125, 1.22],
  triangle: [3, 0, 1.3],
};

export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
}

export function cornersOf(shape: Shape, x: number, y: number, radius: number): [number, number][] {
  if (shape === "circle") return [];
  const [count, turn, larger] = CORNERS[shape];
  return Array.from({ length: count }, (_, corner) => {
    const angle = 2 * Math.PI * (corner / count + turn) - Math.PI / 2;
    return [x + larger * radius * Math.cos(angle), y + larger * radius * Math.sin(angle)];
  });
}

/* Adds a shape of the given radius to a path. */
export function traceShape(pen: Pen, shape: Shape, x: number, y: number, radius: number): void {
  if (shape === "circle") {
    pen.moveTo(x + radius, y);
    pen.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  cornersOf(shape, x, y, radius).forEach(([across, down], corner) => {
    if (corner) pen.lineTo(across, down);
    else pen.moveTo(across, down);
  });
  pen.closePath();
}
