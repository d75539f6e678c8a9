/* Keeps the strongest links: a share of them, in steps that feel even from ten links to half a
   million. */

import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { formatNumber, t } from "../base/texts.ts";
import { Count } from "../parts/count.tsx";
import { changeFilters, filters, network } from "../state/store.ts";
import { flagged, keptEdges, visible } from "../state/visibility.ts";

const SHARES = [
  0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.003, 0.005, 0.007, 0.01, 0.015, 0.02, 0.03, 0.04, 0.05,
  0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75,
  0.8, 0.85, 0.9, 0.95, 1,
];

/* The shares that each keep another number of links. */
const steps = computed<readonly number[]>(() => {
  const { edges } = network.value;
  return SHARES.filter(
    (share, place) => place === 0 || keptEdges(edges, share) > keptEdges(edges, SHARES[place - 1]),
  );
});

/* The step that keeps as much as the filter does, or a little more. */
function placeOf(strongest: number): number {
  const place = steps.value.findIndex((share) => share >= strongest);
  return place < 0 ? steps.value.length - 1 : place;
}

export function LinkFilter(): JSX.Element | null {
  const shown = network.value;
  const { strongest, singletons } = filters.value;
  if (!shown.edges) return null;
  const kept = keptEdges(shown.edges, strongest);
  const said = t("browse.links-kept", { share: formatNumber(100 * strongest, 2), n: kept });
  return (
    <section class="filter" id="link-filter" aria-labelledby="link-title">
      <h3 id="link-title">{t("browse.links")}</h3>
      <div class="slider-line">
        <label for="strength-slider">{t("browse.strongest")}</label>
        <output for="strength-slider">{formatNumber(100 * strongest, 2)} %</output>
        <input
          type="range"
          id="strength-slider"
          min={0}
          max={steps.value.length - 1}
          value={placeOf(strongest)}
          disabled={steps.value.length < 2}
          aria-valuetext={said}
          onInput={(event) =>
            changeFilters({ strongest: steps.value[Number(event.currentTarget.value)] })
          }
        />
      </div>
      <LinksShown kept={kept} />
      <div class="value-row">
        <label class="check-line">
          <input
            type="checkbox"
            id="hide-singletons"
            checked={!singletons}
            onChange={(event) => changeFilters({ singletons: !event.currentTarget.checked })}
          />
          <span>{t("browse.hide-singletons")}</span>
        </label>
      </div>
    </section>
  );
}

/* How many links are shown of how many, and how weak the weakest that is kept is. */
function LinksShown({ kept }: { kept: number }): JSX.Element {
  const shown = network.value;
  const { edge, edges } = visible.value;
  const weakest = shown.weight[kept - 1];
  const tied = kept < shown.edges && shown.weight[kept] === weakest;
  return (
    <p class="links-shown muted">
      <Count
        n={edges}
        text={t("browse.links-shown", { n: shown.edges, shown: edges })}
        rows={() => ({
          title: t("browse.links"),
          kind: "edges",
          network: shown.place,
          positions: flagged(edge),
        })}
      />
      {kept < shown.edges ? (
        <span>{t("browse.weakest", { weight: formatNumber(weakest, 3) })}</span>
      ) : null}
      {tied ? <span>{t("browse.tied")}</span> : null}
    </p>
  );
}
