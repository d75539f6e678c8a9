/* The edge of a panel: dragged or moved by arrow keys it makes the panel wider or narrower
   (ARIA window splitter). */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { NARROWEST, panels, usualWidth, WIDEST, widen, type Side } from "./panels.ts";

const STEP = 24;

export function Splitter({ side }: { side: Side }): JSX.Element | null {
  const { width, open } = panels[side];
  if (!open.value) return null;
  const outwards = side === "left" ? 1 : -1;
  return (
    <div
      class={`splitter ${side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={side === "left" ? t("shell.left-width") : t("shell.right-width")}
      title={t("shell.splitter-help")}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      aria-valuenow={width.value}
      onDblClick={() => usualWidth(side)}
      onPointerDown={(event) => drag(event, width.value, (by) => widen(side, by * outwards))}
      onKeyDown={(event) => {
        const step = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
        if (step) widen(side, width.value + step * outwards);
        else if (event.key === "Home") widen(side, NARROWEST);
        else if (event.key === "End") widen(side, WIDEST);
        else if (event.key === "Enter") open.value = false;
        else return;
        event.preventDefault();
      }}
    />
  );

  function drag(event: PointerEvent, from: number, move: (width: number) => void): void {
    const edge = event.currentTarget as HTMLElement;
    const start = event.clientX;
    edge.setPointerCapture(event.pointerId);
    edge.onpointermove = (now) => move(from * outwards + now.clientX - start);
    edge.onlostpointercapture = () => {
      edge.onpointermove = null;
    };
  }
}
