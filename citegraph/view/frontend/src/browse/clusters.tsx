/* The clusters of the network: what they are called and how large they are, to look at, to select,
   to hide. */

import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { Button, Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import type { Item, Network } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { nameOfCluster } from "../parts/cluster_name.tsx";
import { COLOURS, Swatch } from "../parts/swatch.tsx";
import { lookAt } from "../state/looking.ts";
import { addToSelection } from "../state/selection.ts";
import { changeFilters, filters, focus, items, network, show } from "../state/store.ts";

interface Cluster {
  readonly number: number; // -1: all that stand in none
  readonly name: string;
  readonly items: readonly number[]; // positions
}

/* The items by cluster; what is not in the network stands in none. */
function itemsByCommunity(shown: Network, all: readonly Item[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const { position } of all) {
    const node = shown.nodeOf(position);
    const community = node < 0 ? -1 : shown.community[node];
    const known = found.get(community);
    if (known) known.push(position);
    else found.set(community, [position]);
  }
  return found;
}

/* The largest first; what stands in no cluster comes last. */
const clusters = computed<readonly Cluster[]>(() => {
  const shown = network.value;
  const positions = itemsByCommunity(shown, items.value);
  const found = shown.communities.map((community) => ({
    number: community.number,
    name: nameOfCluster(community),
    items: positions.get(community.number) ?? [],
  }));
  found.sort((a, b) => b.items.length - a.items.length || a.number - b.number);
  const alone = positions.get(-1);
  if (alone && found.length) {
    found.push({ number: -1, name: t("browse.no-cluster"), items: alone });
  }
  return found;
});

function hide(off: Iterable<number>): void {
  changeFilters({ communitiesOff: new Set(off) });
}

export function Clusters(): JSX.Element {
  const all = clusters.value;
  const off = filters.value.communitiesOff;
  if (!all.length) return <p class="clusters-empty muted">{t("browse.no-clusters")}</p>;
  // What stands in no cluster is not one of them.
  const named = all.filter(({ number }) => number >= 0);
  const hidden = all.filter(({ number }) => off.has(number)).length;
  const hiddenNamed = named.filter(({ number }) => off.has(number)).length;
  // What stands in no cluster may be more than all that does.
  const sizes = all.map(({ number, items: positions }) => (number < 0 ? 0 : positions.length));
  const most = Math.max(1, ...sizes);
  return (
    <>
      <div class="filter-head">
        <span class="muted" role="status">
          {hiddenNamed
            ? t("browse.clusters-shown", { n: named.length, shown: named.length - hiddenNamed })
            : t("browse.clusters-count", { n: named.length })}
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

function barColour(community: number): string {
  return community < 0 ? "var(--muted)" : `var(--cluster-${community % COLOURS})`;
}

function ClusterRow({ cluster, most }: { cluster: Cluster; most: number }): JSX.Element {
  const { number, name, items: positions } = cluster;
  const off = filters.value.communitiesOff;
  const current = isFocused(number);
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
      <div class="cluster-line">
        <ClusterName cluster={cluster} current={current} />
        <Count
          n={positions.length}
          rows={() => ({
            title: name,
            kind: "items",
            itemKind: network.value.itemKind,
            positions,
          })}
        />
      </div>
      <div class="cluster-line">
        <span class="cluster-bar" aria-hidden="true">
          <span
            style={{
              width: `${Math.min(100, (100 * positions.length) / most)}%`,
              background: barColour(number),
            }}
          />
        </span>
        <ClusterActions cluster={cluster} />
      </div>
    </li>
  );
}

function isFocused(community: number): boolean {
  const now = focus.value;
  if (now?.what !== "cluster") return false;
  return now.network === network.value.place && now.community === community;
}

function ClusterName({ cluster, current }: { cluster: Cluster; current: boolean }): JSX.Element {
  const { number, name, items: positions } = cluster;
  const content = (
    <>
      <Swatch community={number} />
      <Printed text={name} />
    </>
  );
  if (number < 0) return <span class="cluster-name">{content}</span>;
  const open = () => {
    const shown = network.value;
    show({ what: "cluster", network: shown.place, community: number });
    lookAt({ at: "nodes", nodes: positions.map((position) => shown.nodeOf(position)) });
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
  const { number, name, items: positions } = cluster;
  const only = () => hide(clusters.value.map((one) => one.number).filter((one) => one !== number));
  return (
    <>
      <Button
        class="button quiet tiny"
        onClick={only}
        aria-label={t("browse.only-value", { name })}
      >
        {t("browse.only")}
      </Button>
      <Button
        class="button quiet tiny"
        onClick={() => addToSelection(positions)}
        aria-label={t("browse.select-item", { name })}
      >
        {t("browse.select")}
      </Button>
    </>
  );
}
