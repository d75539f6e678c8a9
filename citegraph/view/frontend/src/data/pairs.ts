/* Merges and questions, with the keys that decisions.tsv takes. */

import type { Block, EvidenceTable, MergesTable, PairsTable, UncertainTable } from "./block.ts";
import { decoded, starts, summed, table } from "./columns.ts";
import type { WorkStrings } from "./strings.ts";
import type { Evidence, Items, Merge, Reference, Side, UncertainPair } from "./types.ts";

const HINT = 60;
const DIGITS = 16;

/* What the sides of pairs are read from. */
interface Known {
  readonly references: readonly Reference[];
  readonly items: Pick<Items, "work" | "person" | "venue" | "publisher">;
  readonly prints: ReadonlyMap<number, string>; // fingerprints of references
}

export function makePairs(
  block: Block,
  references: readonly Reference[],
  items: Known["items"],
  strings: WorkStrings,
): { merges: Merge[]; uncertain: UncertainPair[] } {
  const { reference, print } = block.prints;
  const prints = new Map(
    Array.from(summed(reference), (one, place) => [
      one,
      print.slice(DIGITS * place, DIGITS * (place + 1)),
    ]),
  );
  const known = { references, items, prints };
  return {
    merges: makeMerges(block.merges, known, strings),
    uncertain: makeUncertain(block.uncertain, known),
  };
}

type Reasons = (row: number, both: string) => Evidence[];
type Detail = (row: number, one: number) => string | null;

/* Reasons of each row, read when they are asked for: `detailOf` tells one detail of a row, `both`
   is what stands on both sides. */
export function reasons({ counts, feature, weight, detail }: EvidenceTable, detailOf?: Detail) {
  const begin = starts(counts);
  return (row: number, both = ""): Evidence[] =>
    table(counts[row], (one) => ({
      feature: decoded(feature, begin[row] + one),
      detail: (detailOf ? detailOf(row, one) : detail[begin[row] + one]) ?? both,
      weight: weight[begin[row] + one] ?? -Infinity,
    }));
}

/* The details of merges of works stand with the work, those of all its merges behind each other. */
function detailsOfMerges({ kind, items, evidence }: MergesTable, strings: WorkStrings): Detail {
  const ofWorks = new Map<number, number>();
  const begin = new Int32Array(evidence.counts.length);
  let here = 0;
  evidence.counts.forEach((count, row) => {
    const work = decoded(kind, row) === "work" ? items[2 * row] : null;
    begin[row] = work === null ? here : (ofWorks.get(work) ?? 0);
    if (work === null) here += count;
    else ofWorks.set(work, begin[row] + count);
  });
  return (row, one) => {
    const work = decoded(kind, row) === "work" ? items[2 * row] : null;
    const place = begin[row] + one;
    return work === null ? evidence.detail[place] : strings.detail(work, place);
  };
}

/* A pair; its sides and evidence are made when they are asked for. */
class PairRow {
  readonly kind: Merge["kind"];
  readonly items: readonly [number | null, number | null];
  readonly score: number;

  constructor(
    private readonly from: PairsTable,
    private readonly known: Known,
    private readonly why: Reasons,
    readonly position: number,
  ) {
    this.kind = decoded(from.kind, position);
    this.items = [from.items[2 * position], from.items[2 * position + 1]];
    this.score = from.score[position];
  }

  get left(): Side {
    return this.side(0);
  }
  get right(): Side {
    return this.side(1);
  }
  get evidence(): readonly Evidence[] {
    return this.why(this.position, `${this.left.text} | ${this.right.text}`);
  }

  private side(one: 0 | 1): Side {
    const place = 2 * this.position + one;
    const reference = this.reference(this.from.references[place], this.items[one]);
    const text = this.text(this.from.texts[place], reference, this.items[one]);
    return { text, reference, key: this.key(this.from.keys[place], text, reference) };
  }

  private reference(place: number | null, item: number | null): number | null {
    if (place === null) return null;
    return place < 0 ? -1 - place : this.known.items[this.kind][item ?? 0].references[place];
  }

  private text(
    text: string | number | null,
    reference: number | null,
    item: number | null,
  ): string {
    if (typeof text === "string") return text;
    if (text === null) return reference === null ? "" : this.known.references[reference].text;
    return this.kind === "work" ? "" : this.known.items[this.kind][item ?? 0].forms[text];
  }

  private key(key: string | null, text: string, reference: number | null): string {
    const print = reference === null ? undefined : this.known.prints.get(reference);
    if (key?.startsWith("@") && print) return `${print}${key} ${text}`;
    if (key !== null) return key;
    return this.kind === "work" && print ? `${print} ${hint(text)}`.trimEnd() : text;
  }
}

/* White space as Python knows it. */
const SPACES = /(?:(?!\ufeff)[\s\x1c-\x1f\x85])+/gu;

/* The beginning of a printed text, so that people know it again. */
function hint(text: string): string {
  return [...text.split(SPACES).filter(Boolean).join(" ")].slice(0, HINT).join("");
}

class MergeRow extends PairRow implements Merge {
  readonly rule: string;
  readonly by: string;

  constructor(from: MergesTable, known: Known, why: Reasons, position: number) {
    super(from, known, why, position);
    this.rule = decoded(from.rule, position);
    this.by = decoded(from.by, position);
  }
}

class UncertainRow extends PairRow implements UncertainPair {
  readonly joined: boolean;
  readonly usefulness: number;
  declare readonly kind: UncertainPair["kind"];

  constructor(from: UncertainTable, known: Known, why: Reasons, position: number) {
    super(from, known, why, position);
    this.joined = from.joined[position];
    this.usefulness = from.usefulness[position];
  }
}

function makeMerges(merges: MergesTable, known: Known, strings: WorkStrings): Merge[] {
  const why = reasons(merges.evidence, detailsOfMerges(merges, strings));
  return table(merges.score.length, (row) => new MergeRow(merges, known, why, row));
}

function makeUncertain(uncertain: UncertainTable, known: Known): UncertainPair[] {
  const why = reasons(uncertain.evidence);
  return table(uncertain.score.length, (row) => new UncertainRow(uncertain, known, why, row));
}
