/* How a node stands in its network: each measure with one line that says what it means. */

import type { JSX } from "preact";
import { formatNumber, hasText, nameOf, t } from "../base/texts.ts";
import type { Item } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import type { Placed } from "./placing.ts";
import { networkName, occurrencesWords } from "./kinds.ts";

interface MeasuresProps {
  readonly item: Item;
  readonly place: Placed;
}

export function Measures({ item, place }: MeasuresProps): JSX.Element {
  const { shown, node } = place;
  const names = Object.keys(shown.measures);
  return (
    <section class="section">
      <details class="measures">
        <summary>
          <h3>{t("read.measures", { name: networkName(shown) })}</h3>
        </summary>
        <dl class="measure-list">
          <Counted item={item} place={place} />
          <Measure
            name={t("read.strength")}
            value={shown.strength[node]}
            meaning={t("read.about-strength")}
          />
          {names.map((name) => (
            <Measure
              key={name}
              name={nameOf("measure", name)}
              value={shown.measures[name][node]}
              meaning={hasText(`read.about-${name}`) ? t(`read.about-${name}`) : ""}
            />
          ))}
        </dl>
      </details>
    </section>
  );
}

/* The two that are counted: they open what they count. */
function Counted({ item, place: { shown, node } }: MeasuresProps): JSX.Element {
  const units = shown.unitsOf(node);
  const edges = [...shown.edgesOf(node)];
  const links = t("read.links-of-node");
  const occurrences = occurrencesWords(shown, node);
  return (
    <>
      <div class="measure">
        <dt>{occurrences}</dt>
        <dd>
          {units.length === shown.occurrences[node] ? (
            <Count
              n={units.length}
              label={occurrences}
              rows={() => ({
                title: `${item.label}: ${occurrences}`,
                kind: "items",
                itemKind: shown.unitOf(node),
                positions: units,
              })}
            />
          ) : (
            formatNumber(shown.occurrences[node])
          )}
        </dd>
      </div>
      <div class="measure">
        <dt>{links}</dt>
        <dd>
          <Count
            n={edges.length}
            label={links}
            rows={() => ({
              title: `${item.label}: ${links}`,
              kind: "edges",
              network: shown.place,
              positions: edges,
            })}
          />
        </dd>
      </div>
    </>
  );
}

interface MeasureProps {
  readonly name: string;
  readonly value: number;
  readonly meaning: string;
}

function Measure({ name, value, meaning }: MeasureProps): JSX.Element {
  return (
    <div class="measure">
      <dt>{name}</dt>
      <dd class="number">{formatNumber(value, 4)}</dd>
      {meaning ? <dd class="muted small">{meaning}</dd> : null}
    </div>
  );
}
