/* An item with the number of its occurrences on a map, which opens them: "cited by 3 documents". */

import type { JSX } from "preact";
import { formatNumber, t } from "../base/texts.ts";
import { itemOf } from "../data/page.ts";
import type { Network } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { occurrencesWords } from "./kinds.ts";

interface OccurringProps {
  readonly shown: Network;
  readonly node: number;
}

export function Occurring({ shown, node }: OccurringProps): JSX.Element {
  const item = itemOf(shown, node);
  const words = occurrencesWords(shown, node);
  const positions = shown.unitsOf(node);
  const n = shown.occurrences[node];
  return (
    <div class="counted">
      <ItemName item={item} />
      <Count
        n={positions.length === n ? n : 0} // else only the number is known
        text={formatNumber(n)}
        label={words}
        rows={() => ({
          title: `${item.label}: ${words}`,
          kind: "items",
          itemKind: shown.unitOf(node),
          positions,
        })}
      />
    </div>
  );
}

/* Nodes by occurrences, then by the strength of their links. */
export function mostFirst(shown: Network, nodes: Iterable<number>): number[] {
  const { occurrences, strength } = shown;
  return [...nodes].sort(
    (a, b) => occurrences[b] - occurrences[a] || strength[b] - strength[a] || a - b,
  );
}

/* Whether all nodes that are linked occur equally often, so that the number tells nothing. */
export function isAlike({ size, edges, occurrences }: Network): boolean {
  return size > 2 && edges > 0 && occurrences.every((one) => one === occurrences[0]);
}

/* Nodes by the number of their links, then by the strength of these. */
export function linkedFirst(shown: Network, nodes: Iterable<number>): number[] {
  const { degree, strength } = shown;
  return [...nodes].sort((a, b) => degree[b] - degree[a] || strength[b] - strength[a] || a - b);
}

/* An item with the number of its links, which opens them. */
export function Linked({ shown, node }: OccurringProps): JSX.Element {
  const item = itemOf(shown, node);
  const edges = [...shown.edgesOf(node)];
  const words = t("read.links-of-node");
  return (
    <div class="counted">
      <ItemName item={item} />
      <Count
        n={edges.length}
        label={words}
        rows={() => ({
          title: `${item.label}: ${words}`,
          kind: "edges",
          network: shown.place,
          positions: edges,
        })}
      />
    </div>
  );
}
