/* Starts the map in its element and ties it to the state; what it returns ends it. */

import { effect } from "@preact/signals";
import { language } from "../base/texts.ts";
import { look, type Look } from "../state/looking.ts";
import { focusedNode, hovered, layout, network } from "../state/store.ts";
import {
  bringIntoView,
  fitAll,
  fitAnew,
  fitIfWaiting,
  fitNodes,
  giveCamera,
  keepLimits,
  redraw,
  stay,
} from "./camera.ts";
import { emphasis, selectedNodes } from "./emphasis.ts";
import { clickMap, doubleClickMap, holdMap, watchPointer } from "./gestures.ts";
import { giveHooks } from "./hooks.ts";
import { keepCamera } from "./kept_camera.ts";
import { watchLasso } from "./lasso.ts";
import { palette, watchScheme } from "./palette.ts";
import { nodeShown, scene, windowSize } from "./scene.ts";
import { allEdges } from "./seen.ts";
import { drawStage, forgetPictures } from "./stage.ts";
import { makeCamera } from "./vis.ts";

export function startMap(map: HTMLElement, canvas: HTMLElement): () => void {
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = canvas;
    const { width: before, height: high } = windowSize.peek();
    if (width !== before || height !== high) windowSize.value = { width, height };
    fitIfWaiting();
  };
  measure();
  const vis = makeCamera(canvas);
  giveCamera(vis);
  vis.on("beforeDrawing", drawStage);
  vis.on("zoom", keepLimits);
  vis.on("dragStart", stay);
  vis.on("resize", measure);
  vis.on("click", ({ pointer, event }) => {
    if (event.type !== "press") clickMap(pointer.DOM, event.srcEvent ?? event); // see "hold"
  });
  vis.on("doubleClick", ({ pointer }) => doubleClickMap(pointer.DOM));
  vis.on("hold", ({ pointer }) => holdMap(pointer.DOM));
  const observer = new ResizeObserver(measure);
  observer.observe(canvas);
  const ends = [
    watchScheme(),
    watchPointer(map),
    watchLasso(map),
    ...followState(),
    keepCamera(vis),
  ];
  giveHooks(map);
  return () => {
    for (const end of ends) end();
    observer.disconnect();
    giveCamera(null);
    forgetPictures();
    vis.destroy();
  };
}

function followState(): (() => void)[] {
  return [
    effect(() => {
      void [network.value, layout.value];
      fitAnew();
    }),
    effect(() => answer(look.value)),
    effect(() => {
      void [scene.value, emphasis.value, selectedNodes.value, focusedNode.value, hovered.value];
      void [palette.value, language.value, allEdges.value, windowSize.value];
      redraw();
    }),
  ];
}

function answer(wish: Look | null): void {
  if (!wish) return;
  const { size } = network.peek();
  if (wish.at === "all") fitAll();
  else if (wish.at === "node") {
    if (wish.node < size && nodeShown.peek()[wish.node]) bringIntoView(wish.node);
  } else
    fitNodes(
      wish.nodes.filter((node) => node >= 0 && node < size),
      true,
    );
}
