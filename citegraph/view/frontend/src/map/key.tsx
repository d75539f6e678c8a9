/* The key to the map, above its status line: what sizes, marks, bands and arrows mean here. */

import { signal } from "@preact/signals";
import type { ComponentChildren, JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { formatNumber, t } from "../base/texts.ts";
import { Swatch } from "../parts/swatch.tsx";
import { network, nodeSize } from "../state/store.ts";
import { bonds, bondStrength } from "./bonds.ts";
import { wholeScale } from "./camera.ts";
import { selectedNodes } from "./emphasis.ts";
import { radiusOf, scene, shownNodes, sizeValues } from "./scene.ts";
import { seenScale } from "./seen.ts";

const keyOpen = signal(false);
const MOST_WHOLE = 1000; // larger values are whole numbers

export function MapKey(): JSX.Element | null {
  if (!network.value.size) return null;
  const open = keyOpen.value;
  return (
    <div class="map-key" data-covers-map>
      <Button
        class="link-button"
        id="map-key"
        aria-expanded={open ? "true" : "false"}
        onClick={() => {
          keyOpen.value = !open;
        }}
      >
        {t(open ? "map.key-close" : "map.key-open")}
      </Button>
      {open ? <ul>{rows()}</ul> : null}
    </div>
  );
}

function Row({ sign, children }: { sign: JSX.Element; children: ComponentChildren }): JSX.Element {
  return (
    <li>
      <span class="key-sign" aria-hidden="true">
        {sign}
      </span>
      <span>{children}</span>
    </li>
  );
}

function rows(): JSX.Element[] {
  const { directed, itemKind, communities } = network.value;
  const rows = [<Sizes key="sizes" />];
  if (communities.length) {
    const marks = communities
      .slice(0, 3)
      .map(({ number }) => <Swatch key={number} community={number} />);
    rows.push(
      <Row key="marks" sign={<>{marks}</>}>
        {t("map.key-clusters")}
      </Row>,
    );
  }
  if (bonds.value.length && bondStrength(seenScale.value, wholeScale()) > 0) {
    rows.push(
      <Row key="bands" sign={<i class="key-band" />}>
        {t("map.key-bands")}
      </Row>,
    );
  }
  if (directed)
    rows.push(
      <Row key="arrows" sign={<i class="key-arrow" />}>
        {t("map.key-arrows")}
      </Row>,
    );
  if (itemKind === "either") {
    rows.push(
      <Row key="holes" sign={<i class="key-hole" />}>
        {t("map.key-holes")}
      </Row>,
    );
  }
  if (selectedNodes.value.size) {
    rows.push(
      <Row key="rings" sign={<i class="key-ring" />}>
        {t("map.key-rings")}
      </Row>,
    );
  }
  return rows;
}

/* The least, a middle and the largest of the nodes that are shown, as large as they are drawn. */
function samples(): number[] {
  const [nodes, values] = [shownNodes.value, sizeValues.value];
  if (!nodes.length) return [];
  const [most, least] = [nodes[0], nodes[nodes.length - 1]];
  if (values[most] === values[least]) return [most];
  const middle = (values[most] + values[least]) / 2;
  const between = nodes.find((node) => values[node] <= middle && values[node] > values[least]);
  return [least, ...(between === undefined ? [] : [between]), most];
}

function numberText(value: number): string {
  if (Number.isInteger(value) || value >= MOST_WHOLE) return formatNumber(Math.round(value));
  return formatNumber(Number(value.toPrecision(2)));
}

function Sizes(): JSX.Element {
  const values = sizeValues.value;
  return (
    <li>
      {samples().map((node) => {
        const radius = radiusOf(scene.value, node, seenScale.value);
        const side = 2 * Math.ceil(radius);
        return (
          <span class="key-size" key={node}>
            <svg width={side} height={side} aria-hidden="true">
              <circle cx={side / 2} cy={side / 2} r={radius} />
            </svg>
            {numberText(values[node])}
          </span>
        );
      })}
      <span>{t(`map.size-by-${nodeSize.value}`)}</span>
    </li>
  );
}
