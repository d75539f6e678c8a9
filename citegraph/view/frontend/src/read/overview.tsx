/* What stands here while nothing is shown: what this map is, its clusters, its most cited items,
   and how to begin. */

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Community, ItemKind, Network } from "../data/types.ts";
import { browseTab, network, panel, show, type RowsBehind } from "../state/store.ts";
import { ClusterName } from "../parts/cluster_name.tsx";
import { Count } from "../parts/count.tsx";
import { ListSection, Section } from "../parts/section.tsx";
import { Heading } from "./heading.tsx";
import { explainKind, familyOf, networkName } from "./kinds.ts";
import { isAlike, Linked, linkedFirst, mostFirst, Occurring } from "./occurring.tsx";

const MOST_CITED = 10;
const MOST_CLUSTERS = 5;

export function Overview(): JSX.Element {
  const shown = network.value;
  if (shown.place < 0) return <NoNetwork />;
  return (
    <article>
      <header class="item-head">
        <Heading text={networkName(shown)} />
        <p>{explainKind(shown)}</p>
      </header>
      <MapCounts shown={shown} />
      {shown.edges ? null : <Empty shown={shown} />}
      <Clusters shown={shown} />
      <MostCited shown={shown} />
      <HowToBegin shown={shown} />
      <InAll />
      {shown.edges ? <Exactly shown={shown} /> : null}
    </article>
  );
}

function NoNetwork(): JSX.Element {
  return (
    <article>
      <header class="item-head">
        <Heading text={t("read.no-network")} />
        <p>{t("read.no-network-advice")}</p>
      </header>
      <InAll />
    </article>
  );
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, place) => place);
}

function MapCounts({ shown }: { shown: Network }): JSX.Element {
  const nodes = t(`read.count-${shown.itemKind}`, { n: shown.size });
  const links = t("read.count-link", { n: shown.edges });
  const clusters = t("read.count-cluster", { n: shown.communities.length });
  return (
    <ul class="facts">
      <li>
        <Count
          n={shown.size}
          text={nodes}
          rows={() => ({
            title: nodes,
            kind: "items",
            itemKind: shown.itemKind,
            positions: [...shown.item],
          })}
        />
      </li>
      <li>
        <Count
          n={shown.edges}
          text={links}
          rows={() => ({
            title: links,
            kind: "edges",
            network: shown.place,
            positions: range(shown.edges),
          })}
        />
      </li>
      {shown.communities.length ? (
        <li>
          <button type="button" class="count" onClick={showClusters}>
            {clusters}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function showClusters(): void {
  browseTab.value = "clusters";
  panel.value = "browse";
}

/* A map without links: why, and what would make one. */
function Empty({ shown }: { shown: Network }): JSX.Element {
  return (
    <div class="callout">
      <p>{t(shown.size ? "read.no-links" : "read.no-nodes")}</p>
      <p lang="en">{shown.explanation}</p>
    </div>
  );
}

function Clusters({ shown }: { shown: Network }): JSX.Element | null {
  const largest = [...shown.communities].sort((a, b) => b.size - a.size).slice(0, MOST_CLUSTERS);
  if (!largest.length) return null;
  return (
    <Section title={t("read.clusters")}>
      <ul class="rows">
        {largest.map((cluster) => (
          <li key={cluster.number}>
            <ClusterRow shown={shown} cluster={cluster} />
          </li>
        ))}
      </ul>
      {largest.length < shown.communities.length ? (
        <button type="button" class="button quiet more" onClick={showClusters}>
          {t("read.all-clusters", { n: shown.communities.length })}
        </button>
      ) : null}
    </Section>
  );
}

function ClusterRow({ shown, cluster }: { shown: Network; cluster: Community }): JSX.Element {
  const rows = (): RowsBehind => ({
    title: cluster.label,
    kind: "items",
    itemKind: shown.itemKind,
    positions: range(shown.size)
      .filter((node) => shown.community[node] === cluster.number)
      .map((node) => shown.item[node]),
  });
  return (
    <div class="counted">
      <ClusterName
        cluster={cluster}
        open={() => show({ what: "cluster", network: shown.place, community: cluster.number })}
      />
      <Count n={cluster.size} rows={rows} label={cluster.label} />
    </div>
  );
}

function MostCited({ shown }: { shown: Network }): JSX.Element | null {
  const alike = useMemo(() => isAlike(shown), [shown]);
  const nodes = useMemo(() => {
    const order = alike ? linkedFirst : mostFirst;
    return order(shown, range(shown.size)).slice(0, MOST_CITED);
  }, [shown]);
  if (!alike) {
    return (
      <ListSection
        title={t(`read.most-${familyOf(shown)}`)}
        all={nodes}
        most={MOST_CITED}
        row={(node) => <Occurring shown={shown} node={node} />}
        plain
      />
    );
  }
  return (
    <Section title={t("read.most-linked")}>
      <p class="muted small">{t("read.all-cited-alike", { n: shown.occurrences[0] })}</p>
      <ul class="rows">
        {nodes.map((node) => (
          <li key={node}>
            <Linked shown={shown} node={node} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function HowToBegin({ shown }: { shown: Network }): JSX.Element {
  return (
    <Section title={t("read.how-to-begin")}>
      <ul class="hints">
        <li>{t("read.begin-search")}</li>
        <li>{t("read.begin-open")}</li>
        <li>{shown.edges ? t("read.begin-link") : t("read.begin-list")}</li>
      </ul>
    </Section>
  );
}

const KINDS: readonly ItemKind[] = ["document", "work", "person", "venue", "publisher"];

/* The whole library, whatever the map shows of it. */
function InAll(): JSX.Element {
  const kinds = KINDS.filter((kind) => library.items[kind].length);
  const references = t("read.count-reference", { n: library.references.length });
  return (
    <Section title={t("read.in-all")}>
      <ul class="facts">
        {kinds.map((kind) => (
          <li key={kind}>
            <CountOfKind kind={kind} />
          </li>
        ))}
        <li>
          <Count
            n={library.references.length}
            text={references}
            rows={() => ({
              title: references,
              kind: "references",
              positions: range(library.references.length),
            })}
          />
        </li>
      </ul>
    </Section>
  );
}

function CountOfKind({ kind }: { kind: ItemKind }): JSX.Element {
  const n = library.items[kind].length;
  const title = t(`read.count-${kind}`, { n });
  return (
    <Count
      n={n}
      text={title}
      rows={() => ({ title, kind: "items", itemKind: kind, positions: range(n) })}
    />
  );
}

function Exactly({ shown }: { shown: Network }): JSX.Element {
  return (
    <details class="section exactly">
      <summary>{t("read.how-counted")}</summary>
      <p class="muted" lang="en">
        <Printed text={shown.explanation} />
      </p>
    </details>
  );
}
