/* The panels beside the map: how wide, and whether they are open. */

import { signal, type Signal } from "@preact/signals";
import { panel } from "../state/store.ts";

export type Side = "left" | "right";

export const NARROWEST = 260;
export const WIDEST = 640;
const USUAL: Readonly<Record<Side, number>> = { left: 340, right: 380 };

interface PanelState {
  readonly width: Signal<number>;
  readonly open: Signal<boolean>;
}

export const panels: Readonly<Record<Side, PanelState>> = {
  left: { width: signal(USUAL.left), open: signal(true) },
  right: { width: signal(USUAL.right), open: signal(true) },
};

export function widen(side: Side, width: number): void {
  panels[side].width.value = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

export function usualWidth(side: Side): void {
  panels[side].width.value = USUAL[side];
}

/* Brings a panel into view, however wide the window is. */
function openPanel(side: Side): void {
  panels[side].open.value = true;
  panel.value = side === "left" ? "browse" : "read";
}

export function goToSearch(): void {
  openPanel("left");
  // The panel may only now come to be drawn.
  setTimeout(() => document.getElementById("search-box")?.focus());
}
