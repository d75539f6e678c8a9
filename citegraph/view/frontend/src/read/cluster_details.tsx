/* A cluster of a map: its terms, its most cited members, who cites most of it, and what it is
   linked with. */

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Button } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { communityOf, library } from "../data/page.ts";
import type { Community, Network } from "../data/types.ts";
import { openDownloads } from "../state/dialogs.ts";
import { lookAt } from "../state/looking.ts";
import { select } from "../state/selection.ts";
import { changeFilters, filters, network, panel, show, switchNetwork } from "../state/store.ts";
import { ClusterName, nameOfCluster } from "../parts/cluster_name.tsx";
import { Count } from "../parts/count.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { ListSection } from "../parts/section.tsx";
import { aboutCluster, type AboutCluster } from "./cluster_facts.ts";
import { Heading } from "./heading.tsx";
import { familyOf, networkName } from "./kinds.ts";
import { Occurring } from "./occurring.tsx";
import type { Tally } from "./tallies.ts";

interface ClusterProps {
  readonly shown: Network;
  readonly cluster: Community;
}

type WithFacts = ClusterProps & { readonly about: AboutCluster };

export function ClusterDetails({ shown, cluster }: ClusterProps): JSX.Element {
  const about = useMemo(() => aboutCluster(shown, cluster.number), [shown, cluster]);
  return (
    <article>
      <header class="item-head">
        <p class="badges">
          <span class="badge">{t("read.cluster")}</span>
          <span class="badge">{networkName(shown)}</span>
          {about.years ? <span class="badge">{yearSpan(about.years)}</span> : null}
        </p>
        <Heading text={nameOfCluster(cluster)} />
        <p>
          <Count
            n={about.nodes.length}
            text={t(`read.count-${shown.itemKind}`, { n: about.nodes.length })}
            rows={() => ({
              title: nameOfCluster(cluster),
              kind: "items",
              itemKind: shown.itemKind,
              positions: about.nodes.map((node) => shown.item[node]),
            })}
          />
        </p>
        <Actions shown={shown} cluster={cluster} about={about} />
      </header>
      <Members shown={shown} cluster={cluster} about={about} />
      <Documents shown={shown} cluster={cluster} about={about} />
      <Others shown={shown} cluster={cluster} about={about} />
    </article>
  );
}

function yearSpan([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function Actions({ shown, cluster, about }: WithFacts): JSX.Element {
  const others = shown.communities
    .map(({ number }) => number)
    .filter((number) => number !== cluster.number);
  const off = filters.value.communitiesOff;
  const alone =
    shown.place === network.value.place &&
    others.length > 0 &&
    others.every((number) => off.has(number)) &&
    !off.has(cluster.number);
  const go = () => switchNetwork(shown.place);
  return (
    <p class="actions">
      <Button
        onClick={() => {
          go();
          panel.value = "map";
          lookAt({ at: "nodes", nodes: about.nodes });
        }}
      >
        {t("read.show-on-map")}
      </Button>
      <Button
        onClick={() => {
          go();
          select(about.nodes.map((node) => shown.item[node]));
        }}
      >
        {t("read.select")}
      </Button>
      <Button
        onClick={() => {
          go();
          openDownloads({ what: "cluster", community: cluster.number });
        }}
      >
        {t("read.take-away")}
      </Button>
      {others.length ? (
        <Button
          aria-pressed={alone ? "true" : "false"}
          onClick={() => {
            go();
            changeFilters({ communitiesOff: new Set(alone ? [] : others) });
          }}
        >
          {t("read.show-only")}
        </Button>
      ) : null}
    </p>
  );
}

function Members({ shown, cluster, about }: WithFacts): JSX.Element | null {
  const title = t(`read.most-${familyOf(shown)}`);
  const positions = about.nodes.map((node) => shown.item[node]);
  return (
    <ListSection
      title={title}
      all={about.nodes}
      most={8}
      row={(node) => <Occurring shown={shown} node={node} />}
      rows={() => ({
        title: nameOfCluster(cluster),
        kind: "items",
        itemKind: shown.itemKind,
        positions,
      })}
    />
  );
}

/* The documents (or works) that most members stand in. */
function Documents({ shown, about }: WithFacts): JSX.Element | null {
  const title = t(`read.cluster-units-${shown.unit}`);
  return (
    <ListSection
      title={title}
      all={about.units}
      most={5}
      row={({ of, rows }: Tally) => (
        <div class="counted">
          <ItemName item={library.items[shown.unit][of]} />
          <Count
            n={rows.length}
            text={t(`read.count-${shown.itemKind}`, { n: rows.length })}
            rows={() => ({
              title: library.items[shown.unit][of].label,
              kind: "items",
              itemKind: shown.itemKind,
              positions: rows.map((node) => shown.item[node]),
            })}
          />
        </div>
      )}
      rows={() => ({
        title,
        kind: "items",
        itemKind: shown.unit,
        positions: about.units.map(({ of }) => of),
      })}
    />
  );
}

/* Links to other clusters, and among its own members. */
function Others({ shown, cluster, about }: WithFacts): JSX.Element | null {
  return (
    <ListSection
      plain
      title={t("read.links-of-cluster")}
      all={about.links}
      most={99}
      row={({ of, rows }: Tally) => {
        const other = communityOf(shown, of);
        const known = other ? nameOfCluster(other) : t("read.no-cluster");
        const name = of === cluster.number ? t("read.within-cluster") : known;
        return (
          <div class="counted">
            {of === cluster.number || !other ? (
              <span>{name}</span>
            ) : (
              <ClusterName
                cluster={other}
                open={() => show({ what: "cluster", network: shown.place, community: of })}
              />
            )}
            <Count
              n={rows.length}
              text={t("read.count-link", { n: rows.length })}
              rows={() => ({
                title: `${nameOfCluster(cluster)} – ${name}`,
                kind: "edges",
                network: shown.place,
                positions: rows,
              })}
            />
          </div>
        );
      }}
    />
  );
}
