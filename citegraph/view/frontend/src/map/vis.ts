/* What is used of vis-network, which stands in the page before this script: the camera, and the
   gestures of mouse and fingers. It has no nodes: hit testing and drawing are ours. */

import { page } from "../data/page.ts";

interface VisEvent {
  readonly pointer: { readonly DOM: { x: number; y: number } };
  readonly event: { readonly srcEvent?: MouseEvent } & Partial<MouseEvent>;
}

export interface VisNetwork {
  on(name: "click" | "doubleClick" | "hold", told: (event: VisEvent) => void): void;
  on(name: "zoom" | "dragStart" | "resize", told: () => void): void;
  on(name: "beforeDrawing", told: (canvas: CanvasRenderingContext2D) => void): void;
  redraw(): void;
  destroy(): void;
  getScale(): number;
  getViewPosition(): { x: number; y: number };
  moveTo(options: { position: { x: number; y: number }; scale: number; animation: false }): void;
}

declare global {
  const vis: {
    Network: new (container: HTMLElement, data: object, options: object) => VisNetwork;
  };
}

/* With the options that the carrier wrote into the page. */
export function makeCamera(container: HTMLElement): VisNetwork {
  const made = new vis.Network(container, { nodes: [], edges: [] }, page.options);
  container.querySelector<HTMLElement>(".vis-network")?.setAttribute("tabindex", "-1");
  return made;
}
