/* One line at the foot of the map: how much is shown of what, and the way to see the rest. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { formatNumber, t } from "../base/texts.ts";
import { network } from "../state/store.ts";
import { visible } from "../state/visibility.ts";
import { nodeShown } from "./scene.ts";
import { allEdges, drawnEdges } from "./seen.ts";

function nodesText(): string {
  const { size, itemKind } = network.value;
  const n = nodeShown.value.reduce((all, one) => all + one, 0);
  const all = t(`map.nodes-${itemKind}`, { n: size });
  return n === size ? all : t("map.of", { n: formatNumber(n), all });
}

function edgesText(): string {
  const { edges } = visible.value;
  const total = network.value.edges;
  const all = t("map.links", { n: total });
  return edges === total ? all : t("map.of", { n: formatNumber(edges), all });
}

export function Status(): JSX.Element | null {
  if (!network.value.size) return null;
  const { drawn, left } = drawnEdges.value;
  return (
    <div class="map-status" data-covers-map>
      <span>
        {nodesText()} · {edgesText()}
      </span>
      {left && !allEdges.value ? (
        <span>
          {" · "}
          {t("map.strongest", { n: formatNumber(drawn) })}{" "}
          <Button
            class="link-button"
            id="all-links"
            onClick={() => {
              allEdges.value = true;
            }}
          >
            {t("map.show-all-links")}
          </Button>
        </span>
      ) : null}
      {allEdges.value ? (
        <span>
          {" · "}
          <Button
            class="link-button"
            id="all-links"
            onClick={() => {
              allEdges.value = false;
            }}
          >
            {t("map.show-strongest")}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
