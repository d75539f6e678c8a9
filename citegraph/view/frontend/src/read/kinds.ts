/* The words of each kind of network: kinds whose links mean the same share a family of texts. */

import { nameOf, t } from "../base/texts.ts";
import type { Network } from "../data/types.ts";

const FAMILIES: Readonly<Record<string, string>> = {
  cocitation: "cocitation",
  "author-cocitation": "cocitation",
  "venue-cocitation": "cocitation",
  "term-cocitation": "cocitation",
  "proximity-cocitation": "proximity",
  citation: "citation",
  "two-mode": "citation",
  coupling: "coupling",
  "author-coupling": "coupling",
  "venue-coupling": "coupling",
  "co-authorship": "authorship",
  keywords: "keywords",
  terms: "terms",
};

export function familyOf({ kind }: Network): string {
  return Object.hasOwn(FAMILIES, kind) ? FAMILIES[kind] : "other";
}

/* One line that says what is linked on this map. */
export function explainKind({ kind, explanation }: Network): string {
  const joins = nameOf("joins", kind);
  return joins === kind ? explanation : `${joins}.`;
}

export function networkName({ kind }: Network): string {
  return nameOf("network", kind);
}

export function neighboursTitle(network: Network): string {
  return t(`read.neighbours-${familyOf(network)}`);
}

/* What a link says: "2 documents cite both". */
export function countWords(network: Network, n: number): string {
  return t(`read.edge-count-${familyOf(network)}`, { n });
}

/* What the occurrences of a node are: "Documents that cite it". */
export function occurrencesWords(shown: Network, node: number): string {
  const isCiting = shown.unitOf(node) !== shown.unit; // the other side of a two-mode network
  return t(`read.occurrences-${isCiting ? "coupling" : familyOf(shown)}`);
}
