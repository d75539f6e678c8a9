/* The clusters of the network: what they are called and how large they are, to look at, to select,
   to hide. */

import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { Button, Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import type { Network } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { lookAt } from "../state/looking.ts";
import { addToSelection } from "../state/selection.ts";
import { changeFilters, filters, focus, network, show } from "../state/store.ts";

interface Cluster {
  readonly number: number; // -1: all that stand in none
  readonly name: string;
  readonly nodes: readonly number[];
}

function nodesByCommunity({ size, community }: Network): Map<number, number[]> {
  const nodes = new Map<number, number[]>();
  for (let node = 0; node < size; node += 1) {
    const known = nodes.get(community[node]);
    if (known) known.push(node);
    else nodes.set(community[node], [node]);
  }
  return nodes;
}

/* The largest first; what stands in no cluster comes last. */
const clusters = computed<readonly Cluster[]>(() => {
  const shown = network.value;
  const nodes = nodesByCommunity(shown);
  const found = shown.communities.map(({ number, label }) => ({
    number,
    name: label || t("browse.cluster-number", { n: number + 1 }),
    nodes: nodes.get(number) ?? [],
  }));
  found.sort((a, b) => b.nodes.length - a.nodes.length || a.number - b.number);
  const alone = nodes.get(-1);
  if (alone && found.length) {
    found.push({ number: -1, name: t("browse.no-cluster"), nodes: alone });
  }
  return found;
});

function itemsOf(nodes: readonly number[]): number[] {
  return nodes.map((node) => network.value.item[node]);
}

function hide(off: Iterable<number>): void {
  changeFilters({ communitiesOff: new Set(off) });
}

export function Clusters(): JSX.Element {
  const all = clusters.value;
  const off = filters.value.communitiesOff;
  if (!all.length) return <p class="clusters-empty muted">{t("browse.no-clusters")}</p>;
  const hidden = all.filter(({ number }) => off.has(number)).length;
  const most = Math.max(...all.map(({ nodes }) => nodes.length));
  return (
    <>
      <div class="filter-head">
        <span class="muted" role="status">
          {hidden
            ? t("browse.clusters-shown", { n: all.length, shown: all.length - hidden })
            : t("browse.clusters-count", { n: all.length })}
        </span>
        <span>
          <Button
            class="button quiet"
            id="show-clusters"
            disabled={!hidden}
            onClick={() => hide([])}
          >
            {t("browse.show-all")}
          </Button>
          <Button
            class="button quiet"
            id="hide-clusters"
            disabled={hidden === all.length}
            onClick={() => hide(all.map(({ number }) => number))}
          >
            {t("browse.hide-all")}
          </Button>
        </span>
      </div>
      <ul class="clusters">
        {all.map((cluster) => (
          <ClusterRow key={cluster.number} cluster={cluster} most={most} />
        ))}
      </ul>
    </>
  );
}

function ClusterRow({ cluster, most }: { cluster: Cluster; most: number }): JSX.Element {
  const { number, name, nodes } = cluster;
  const off = filters.value.communitiesOff;
  const now = focus.value;
  const current =
    now?.what === "cluster" && now.network === network.value.place && now.community === number;
  const toggle = (on: boolean) =>
    hide(on ? [...off].filter((one) => one !== number) : [...off, number]);
  return (
    <li class={current ? "cluster current" : "cluster"} data-cluster={number}>
      <input
        type="checkbox"
        checked={!off.has(number)}
        aria-label={t("browse.show-cluster", { name })}
        onChange={(event) => toggle(event.currentTarget.checked)}
      />
      <ClusterName cluster={cluster} current={current} />
      <Count
        n={nodes.length}
        rows={() => ({
          title: name,
          kind: "items",
          itemKind: network.value.itemKind,
          positions: itemsOf(nodes),
        })}
      />
      <span class={`cluster-bar cluster-${Math.max(number, 0) % 7}`} aria-hidden="true">
        <span style={{ width: `${(100 * nodes.length) / most}%` }} />
      </span>
      <ClusterActions cluster={cluster} />
    </li>
  );
}

function ClusterName({ cluster, current }: { cluster: Cluster; current: boolean }): JSX.Element {
  const { number, name, nodes } = cluster;
  const content = (
    <>
      <Swatch community={number} />
      <Printed text={name} />
    </>
  );
  if (number < 0) return <span class="cluster-name">{content}</span>;
  const open = () => {
    show({ what: "cluster", network: network.value.place, community: number });
    lookAt({ at: "nodes", nodes });
  };
  return (
    <button
      type="button"
      class="cluster-name"
      title={t("browse.cluster-details", { name })}
      aria-current={current ? "true" : undefined}
      onClick={open}
    >
      {content}
    </button>
  );
}

function ClusterActions({ cluster }: { cluster: Cluster }): JSX.Element {
  const { number, name, nodes } = cluster;
  const only = () => hide(clusters.value.map((one) => one.number).filter((one) => one !== number));
  return (
    <span class="cluster-actions">
      <Button
        class="button quiet tiny"
        onClick={only}
        aria-label={t("browse.only-value", { name })}
      >
        {t("browse.only")}
      </Button>
      <Button
        class="button quiet tiny"
        onClick={() => addToSelection(itemsOf(nodes))}
        aria-label={t("browse.select-item", { name })}
      >
        {t("browse.select")}
      </Button>
    </span>
  );
}
