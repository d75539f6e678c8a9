/* A link of a map: what it joins, what it says, and the printed lines and passages behind it. */

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../base/elements.tsx";
import { formatNumber, t } from "../base/texts.ts";
import { itemOf, page, realItem } from "../data/page.ts";
import type { Item, Network } from "../data/types.ts";
import { lookAt } from "../state/looking.ts";
import { panel, switchNetwork } from "../state/store.ts";
import { Count } from "../parts/count.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { Section } from "../parts/section.tsx";
import { DocumentUnit, WorkUnit } from "./edge_units.tsx";
import { Heading } from "./heading.tsx";
import { countWords, familyOf, networkName } from "./kinds.ts";

/* So many documents or works are shown at first, and more at each request. */
const STEP = 5;

interface EdgeProps {
  readonly shown: Network;
  readonly edge: number;
}

export function EdgeDetails({ shown, edge }: EdgeProps): JSX.Element {
  const ends = [end(shown, shown.from[edge]), end(shown, shown.to[edge])] as const;
  return (
    <article key={`${shown.place}-${edge}`}>
      <header class="item-head">
        <p class="badges">
          <span class="badge">{t("read.link")}</span>
          <span class="badge">{networkName(shown)}</span>
        </p>
        <Heading text={t(`read.edge-${familyOf(shown)}`)} />
        <ul class="rows ends">
          <li>
            <ItemName item={ends[0]} />
          </li>
          {shown.directed ? <li class="muted arrow">{t("read.cites-arrow")}</li> : null}
          <li>
            <ItemName item={ends[1]} />
          </li>
        </ul>
        <p class="actions">
          <Button onClick={() => showBoth(shown, edge)}>{t("read.show-on-map")}</Button>
        </p>
      </header>
      <EdgeNumbers shown={shown} edge={edge} ends={ends} />
      <Units shown={shown} edge={edge} ends={ends} />
    </article>
  );
}

function end(shown: Network, node: number): Item {
  return realItem(itemOf(shown, node));
}

function showBoth(shown: Network, edge: number): void {
  switchNetwork(shown.place);
  panel.value = "map";
  lookAt({ at: "nodes", nodes: [shown.from[edge], shown.to[edge]] });
}

type WithEnds = EdgeProps & { readonly ends: readonly [Item, Item] };

function EdgeNumbers({ shown, edge, ends }: WithEnds): JSX.Element {
  const positions = shown.unitsOfEdge(edge);
  const words = countWords(shown, shown.count[edge]);
  const title = `${ends[0].label} + ${ends[1].label}: ${words}`;
  return (
    <dl class="measure-list">
      <div class="measure">
        <dt>{t("read.count")}</dt>
        <dd>
          <Count
            n={positions.length === shown.count[edge] ? positions.length : 0}
            text={words}
            rows={() => ({ title, kind: "items", itemKind: shown.unit, positions })}
          />
        </dd>
      </div>
      <div class="measure">
        <dt>{t("read.weight")}</dt>
        <dd class="number">{formatNumber(shown.weight[edge], 4)}</dd>
        <dd class="muted small">{weightMeaning(shown)}</dd>
      </div>
    </dl>
  );
}

/* What the weight is, by the kind of network and the normalization that the build was given. */
function weightMeaning(shown: Network): string {
  const family = familyOf(shown);
  if (family === "proximity" || family === "citation") return t(`read.weight-${family}`);
  const options = page.manifest.options as
    Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  const measure = String(options?.network?.normalization ?? "other");
  const known = ["association", "cosine", "jaccard", "inclusion", "equivalence", "none"];
  return t(`read.weight-${known.includes(measure) ? measure : "other"}`);
}

function Units({ shown, edge, ends }: WithEnds): JSX.Element | null {
  const [most, setMost] = useState(STEP);
  const units = shown.unitsOfEdge(edge);
  if (!units.length) return null;
  const title = t(`read.behind-${shown.unit}`);
  const family = familyOf(shown);
  return (
    <Section
      title={title}
      n={units.length}
      rows={() => ({ title, kind: "items", itemKind: shown.unit, positions: units })}
    >
      {units
        .slice(0, most)
        .map((unit) =>
          shown.unit === "document" ? (
            <DocumentUnit key={unit} document={unit} ends={ends} directed={shown.directed} />
          ) : (
            <WorkUnit key={unit} work={unit} ends={ends} isCited={family === "coupling"} />
          ),
        )}
      {units.length > most ? (
        <Button class="button quiet more" onClick={() => setMost(most + 4 * STEP)}>
          {t("read.show-more", { n: units.length - most })}
        </Button>
      ) : null}
    </Section>
  );
}
