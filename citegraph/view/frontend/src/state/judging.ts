/* What the decisions settle: directly, or through others (a is b, b is c); and where they disagree.
   Things that are one already are one here too: an answer about two of their prints is about both.
   */

import { computed } from "@preact/signals";
import { whatNames } from "../data/decision_names.ts";
import type { DecisionRow } from "../data/decision_rows.ts";
import { library } from "../data/page.ts";
import type { Pair, UncertainPair } from "../data/types.ts";
import { decisions, rowsInOrder, type End } from "./decisions.ts";

type Judgement = "same" | "different" | null;

const JUDGED = new Set(["same", "different"]);

/* What the sides of pairs belong to, by kind and name. */
const itemsByName = computed(() => {
  const found = new Map<string, number>();
  for (const pair of [...library.merges, ...library.uncertain]) {
    [pair.left, pair.right].forEach(({ key }, side) => {
      const item = pair.items[side];
      if (key && item !== null) found.set(`${pair.kind} ${whatNames(pair.kind, key)}`, item);
    });
  }
  for (const { row, ends } of decisions.value) {
    for (const { key, item } of ends) {
      if (item !== null) found.set(`${row.kind} ${whatNames(row.kind, key)}`, item);
    }
  }
  return found;
});

/* Sets of things that are one. */
class Groups {
  private readonly above = new Map<string, string>();

  find(one: string): string {
    let top = one;
    for (let next = this.above.get(top); next !== undefined; next = this.above.get(top)) top = next;
    if (top !== one) this.above.set(one, top);
    return top;
  }

  join(one: string, other: string): void {
    const [first, second] = [this.find(one), this.find(other)];
    if (first !== second) this.above.set(second, first);
  }
}

function elementOf(kind: string, key: string, item: number | null): string {
  const named = `${kind} ${whatNames(kind, key)}`;
  const known = item ?? itemsByName.value.get(named);
  return known === undefined ? named : `${kind} #${known}`;
}

function pairName(kind: string, left: string, right: string): string {
  return [kind, ...[whatNames(kind, left), whatNames(kind, right)].sort()].join("\t");
}

/* The last row about each two, where that is no withdrawal. */
const standing = computed(() => {
  const found = new Map<string, DecisionRow>();
  for (const row of rowsInOrder.value) {
    if (row.verdict === "rename") continue;
    const name = pairName(row.kind, row.left, row.right);
    found.delete(name);
    if (JUDGED.has(row.verdict)) found.set(name, row);
  }
  return found;
});

const judged = computed(() => {
  const groups = new Groups();
  const apart: { ends: readonly [string, string]; row: DecisionRow }[] = [];
  for (const row of standing.value.values()) {
    const left = elementOf(row.kind, row.left, null);
    const right = elementOf(row.kind, row.right, null);
    if (row.verdict === "same") groups.join(left, right);
    else if (left !== right) apart.push({ ends: [left, right], row });
  }
  return { groups, apart };
});

/* What is decided about two, and whether by an answer about just these. */
export function judge(kind: string, [left, right]: readonly [End, End]): [Judgement, boolean] {
  const direct = standing.value.get(pairName(kind, left.key, right.key));
  if (direct) return [direct.verdict as Judgement, true];
  if (!standing.value.size) return [null, false];
  const [one, other] = [left, right].map(({ key, item }) => elementOf(kind, key, item));
  if (one === other) return [null, false];
  const { groups, apart } = judged.value;
  const [first, second] = [groups.find(one), groups.find(other)];
  if (first === second) return ["same", false];
  const differ = apart.some(({ ends }) => {
    const [a, b] = ends.map((end) => groups.find(end));
    return (a === first && b === second) || (a === second && b === first);
  });
  return [differ ? "different" : null, false];
}

/* The two of each row that says «different» of what others make one. */
const contradicted = computed<ReadonlySet<string>>(() => {
  const { groups, apart } = judged.value;
  const found = apart.filter(({ ends: [a, b] }) => groups.find(a) === groups.find(b));
  return new Set(found.map(({ row }) => pairName(row.kind, row.left, row.right)));
});

/* Whether a row says «different» of what others make one. */
export function isContradicted({ kind, left, right, verdict }: DecisionRow): boolean {
  return verdict === "different" && contradicted.value.has(pairName(kind, left, right));
}

function judgePair(pair: Pair): Judgement {
  return judge(pair.kind, [
    { key: pair.left.key, text: "", item: pair.items[0] },
    { key: pair.right.key, text: "", item: pair.items[1] },
  ])[0];
}

/* Whether a decision can speak of a pair: two that print the same name are not told apart. */
export function isAskable(pair: Pair): boolean {
  return pair.kind !== "publisher" && pair.left.key !== "" && pair.right.key !== "";
}

/* The questions that no answer has settled, most useful first; of several between the same two
   items the first. */
export const openQuestions = computed<readonly UncertainPair[]>(() => {
  const asked = new Set<string>();
  return library.uncertain.filter((pair) => {
    if (!isAskable(pair) || judgePair(pair)) return false;
    const [left, right] = endNames(pair);
    const name = [pair.kind, left, right].join("\t");
    if (asked.has(name)) return false;
    asked.add(name);
    return true;
  });
});

/* What a question is between: two items, or, within one item, two prints. */
function endNames(pair: Pair): string[] {
  const [left, right] = pair.items;
  const items = left !== null && right !== null && left !== right;
  return (items ? [String(left), String(right)] : [pair.left.key, pair.right.key]).sort();
}

/* The rows of the table and of this visit that hold, in their order; names among them. */
export const standingRows = computed<readonly DecisionRow[]>(() => {
  const renames = new Map<string, DecisionRow>();
  for (const row of rowsInOrder.value) {
    const name = `${row.kind} ${whatNames(row.kind, row.left)}`;
    if (row.verdict === "rename") renames.set(name, row);
    else if (row.verdict === "withdrawn" && renames.get(name)?.right === row.right) {
      renames.delete(name);
    }
  }
  return [...standing.value.values(), ...renames.values()];
});
