/* What an item is linked with on its map, strongest first; the number opens the link. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { itemOf, otherEnd } from "../data/page.ts";
import type { Item, Network } from "../data/types.ts";
import { network, show } from "../state/store.ts";
import { ItemName } from "../parts/item_name.tsx";
import { ListSection } from "../parts/section.tsx";
import type { Placed } from "./placing.ts";
import { countWords, neighboursTitle, networkName } from "./kinds.ts";

export function Neighbours({ place: { shown, node } }: { place: Placed }): JSX.Element {
  const edges = [...shown.edgesOf(node)];
  if (!shown.directed) {
    return <Links title={neighboursTitle(shown)} node={node} edges={edges} shown={shown} />;
  }
  const out = edges.filter((edge) => shown.from[edge] === node);
  const back = edges.filter((edge) => shown.to[edge] === node);
  return (
    <>
      <Links title={t("read.cites")} node={node} edges={out} shown={shown} />
      <Links title={t("read.cited-by")} node={node} edges={back} shown={shown} />
    </>
  );
}

interface LinksProps {
  readonly title: string;
  readonly node: number;
  readonly edges: readonly number[];
  readonly shown: Network;
}

function Links({ title, node, edges, shown }: LinksProps): JSX.Element | null {
  const most = Math.max(...edges.slice(0, 1).map((edge) => shown.weight[edge]));
  const isEven = edges.every((edge) => shown.weight[edge] === most); // then bars say nothing
  const isHere = shown.place === network.value.place;
  const heading = isHere ? title : `${title} (${networkName(shown)})`;
  return (
    <ListSection
      title={heading}
      all={edges}
      most={8}
      row={(edge) => (
        <LinkRow
          shown={shown}
          edge={edge}
          other={itemOf(shown, otherEnd(shown, edge, node))}
          share={isEven || !most ? 0 : shown.weight[edge] / most}
        />
      )}
      rows={() => ({ title: heading, kind: "edges", network: shown.place, positions: edges })}
    />
  );
}

interface LinkRowProps {
  readonly shown: Network;
  readonly edge: number;
  readonly other: Item;
  readonly share: number; // of the strongest link's weight; 0: not to be shown
}

function LinkRow({ shown, edge, other, share }: LinkRowProps): JSX.Element {
  const words = countWords(shown, shown.count[edge]);
  const action = t("read.show-link", { name: other.label });
  return (
    <div class="counted">
      <ItemName item={other} />
      <button
        type="button"
        class="count strength"
        title={words}
        aria-label={`${action}: ${words}`}
        onClick={() => show({ what: "edge", network: shown.place, edge })}
      >
        {share ? (
          <span class="bar" aria-hidden="true">
            <span style={{ width: `${Math.max(4, share * 100)}%` }} />
          </span>
        ) : null}
        {t("read.times", { n: shown.count[edge] })}
      </button>
    </div>
  );
}
