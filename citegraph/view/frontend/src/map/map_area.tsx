/* The middle: the map and its tools. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { network } from "../state/store.ts";

export function MapArea(): JSX.Element {
  return (
    <section class="map-area" aria-label={t("map.title")}>
      {network.value.size} / {network.value.edges}
    </section>
  );
}
