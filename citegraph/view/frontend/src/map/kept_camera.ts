/* Keeps the camera in the state, where the address of the page finds it, and obeys what others
   write there. The whole map, fitted, is no camera to keep. */

import { effect } from "@preact/signals";
import { camera, type Camera } from "../state/camera.ts";
import { layout, network } from "../state/store.ts";
import { fitAll, moveCamera, view, wholeView } from "./camera.ts";
import type { View } from "./geometry.ts";
import type { VisNetwork } from "./vis.ts";

const PAUSE = 150; // milliseconds without a movement
const ALIKE = 2; // pixels

let own: Camera | null = null; // what was last written here

export function keepCamera(vis: VisNetwork): () => void {
  let timer = 0;
  vis.on("beforeDrawing", () => {
    clearTimeout(timer);
    timer = window.setTimeout(write, PAUSE);
  });
  const end = effect(() => {
    void [network.value, layout.value];
    const wish = camera.value;
    if (wish === own) return;
    own = wish;
    // After the map of another network has been fitted.
    queueMicrotask(() => (wish ? moveCamera(wish, false) : fitAll(false)));
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}

function write(): void {
  const now = view();
  const whole = wholeView();
  if (!now.width || !whole) return;
  const next = isAlike(now, whole) ? null : { x: now.x, y: now.y, scale: now.scale };
  if (JSON.stringify(next) === JSON.stringify(own)) return;
  own = next;
  camera.value = next;
}

function isAlike(one: View, other: View): boolean {
  const pixels = Math.hypot(one.x - other.x, one.y - other.y) * other.scale;
  return pixels < ALIKE && Math.abs(one.scale / other.scale - 1) < 0.005;
}
