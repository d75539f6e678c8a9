/* What the reader has decided in this visit, and the table of decisions as far as it is known: from
   the server that `citegraph serve` runs, or from a file that the reader chose. */

import { computed, signal } from "@preact/signals";
import type { DecidedKind, DecisionRow, Verdict } from "../data/decision_rows.ts";
import { page } from "../data/page.ts";
import type { Pair } from "../data/types.ts";

/* One of the two that a decision is about. */
export interface End {
  readonly key: string; // its name in decisions.tsv
  readonly text: string; // how it is shown
  readonly item: number | null; // what it belongs to now
}

export interface Decision {
  readonly number: number;
  readonly row: DecisionRow;
  readonly ends: readonly [End, End];
  readonly written: boolean; // it stands in the table that is known
  readonly taken: boolean; // it stands in a file that was downloaded
  readonly undone: boolean;
}

/* Decisions of this visit in the order in which they were made. */
export const decisions = signal<readonly Decision[]>([]);
/* The rows of the table; null where it is not known. */
export const tableRows = signal<readonly DecisionRow[] | null>(null);
export const signer = signal("");

/* What neither a file nor the server has yet. */
export const unsaved = computed(() =>
  decisions.value.filter(({ written, taken }) => !written && !taken),
);

/* The rows that count, in their order: those of the table, then what is not in it yet. */
export const rowsInOrder = computed<readonly DecisionRow[]>(() => [
  ...(tableRows.value ?? []),
  ...decisions.value.filter(({ written }) => !written).map(({ row }) => row),
]);

export function endsOf(pair: Pair): [End, End] {
  return [
    { key: pair.left.key, text: pair.left.text, item: pair.items[0] },
    { key: pair.right.key, text: pair.right.text, item: pair.items[1] },
  ];
}

/* The day where the reader is. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function rowOf(kind: DecidedKind, ends: readonly [End, End], verdict: Verdict, why: string) {
  const [left, right] = ends.map(({ key }) => key);
  return { left, right, verdict, kind, by: signer.value.trim(), date: today(), why };
}

function add(row: DecisionRow, ends: readonly [End, End]): Decision {
  const number = (decisions.value.at(-1)?.number ?? 0) + 1;
  const made = { number, row, ends, written: false, taken: false, undone: false };
  decisions.value = [...decisions.value, made];
  return made;
}

/* Notes a verdict; the page sends it on, or keeps it to be downloaded. */
export function decide(
  kind: DecidedKind,
  ends: readonly [End, End],
  verdict: Verdict,
  why = "",
): Decision {
  return add(rowOf(kind, ends, verdict, why), ends);
}

function samePair(one: DecisionRow, other: DecisionRow): boolean {
  if (one.kind !== other.kind) return false;
  const [left, right] = [other.left, other.right];
  return (one.left === left && one.right === right) || (one.left === right && one.right === left);
}

/* What stood about the same two before a decision of this visit, or null. */
function before(decision: Decision): DecisionRow | null {
  const rows = (tableRows.value ?? []).filter((row) => samePair(row, decision.row));
  const own = decisions.value.filter((one) => samePair(one.row, decision.row));
  const last = rows.at(-own.filter(({ written }) => written).length - 1);
  return last && last.verdict !== "withdrawn" ? last : null;
}

/* Takes a decision back: what was never written goes, what was is withdrawn by another row. */
export function undo(decision: Decision): void {
  if (!decision.written && !decision.taken) {
    decisions.value = decisions.value.filter(({ number }) => number !== decision.number);
    return;
  }
  const earlier = before(decision);
  change(decision.number, { undone: true });
  const row = { ...decision.row, verdict: "withdrawn", by: signer.value.trim(), date: today() };
  change(add(row, decision.ends).number, { undone: true });
  if (earlier) change(add(earlier, decision.ends).number, { undone: true });
}

/* Takes back a row of the table that another visit, or another hand, has written. */
export function withdraw(row: DecisionRow): void {
  const ends = [row.left, row.right].map((key) => ({ key, text: key, item: null }));
  const withdrawn = {
    ...row,
    verdict: "withdrawn",
    by: signer.value.trim(),
    date: today(),
    why: "",
  };
  add(withdrawn, [ends[0], ends[1]]);
}

function change(number: number, updates: Partial<Decision>): void {
  decisions.value = decisions.value.map((one) =>
    one.number === number ? { ...one, ...updates } : one,
  );
}

export function markSaved(numbers: readonly number[], how: "written" | "taken"): void {
  const chosen = new Set(numbers);
  decisions.value = decisions.value.map((one) =>
    chosen.has(one.number) ? { ...one, [how]: true } : one,
  );
}

export function isLive(): boolean {
  return page.live !== null;
}
