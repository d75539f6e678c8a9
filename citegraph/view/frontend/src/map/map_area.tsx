/* The middle: the map with its tools, its status and, where it is empty, why. */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../base/texts.ts";
import { Printed } from "../base/elements.tsx";
import { network } from "../state/store.ts";
import { MapKey } from "./key.tsx";
import { announcement, moveByKey } from "./keys.ts";
import { lassoOn } from "./lasso.ts";
import { PictureDialog } from "./picture_dialog.tsx";
import { startMap } from "./start.ts";
import { Status } from "./status.tsx";
import { LassoHint, Tools } from "./tools.tsx";

export function MapArea(): JSX.Element {
  const map = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!map.current || !canvas.current) return undefined;
    return startMap(map.current, canvas.current);
  }, []);
  return (
    <section class="map-area" aria-label={t("map.title")}>
      <div
        class={lassoOn.value ? "map drawing" : "map"}
        id="map"
        ref={map}
        tabIndex={0}
        role="application"
        aria-label={t("map.title")}
        aria-describedby="map-help"
        onKeyDown={moveByKey}
      >
        <div class="map-canvas" ref={canvas} />
      </div>
      <p class="visually-hidden" id="map-help">
        {t("map.help")}
      </p>
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
      {network.value.size ? null : <EmptyMap />}
      <MapKey />
      <Status />
      <Tools />
      <LassoHint />
      <PictureDialog />
    </section>
  );
}

function EmptyMap(): JSX.Element {
  const { kind, explanation } = network.value;
  return (
    <div class="map-empty" id="map-empty">
      <h2>{t("map.empty")}</h2>
      {explanation ? (
        <p>
          <Printed text={explanation} />
        </p>
      ) : null}
      <p class="muted">{t(kind ? "map.empty-advice" : "map.no-network")}</p>
    </div>
  );
}
