/* The filters that switch values of works off: type, language, citing document, venue. */

import { computed, type ReadonlySignal } from "@preact/signals";
import { languageName, nameOf, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Work } from "../data/types.ts";
import { changeFilters, filters, type Filters, type RowsBehind } from "../state/store.ts";

export type Value = string | number;
type ValueFilterName = "type" | "language" | "document" | "venue";

export interface ValueRow {
  readonly value: Value;
  readonly text: string;
  readonly count: number; // of works
}

export interface ValueFilter {
  readonly name: ValueFilterName;
  readonly rows: ReadonlySignal<readonly ValueRow[]>; // the most frequent first
  readonly off: ReadonlySignal<ReadonlySet<Value>>;
  setOff(off: Iterable<Value>): void;
  worksOf(value: Value): number[];
}

const NO_VENUE = -1;

function documentName(position: number): string {
  const { label } = library.items.document[position];
  return label || library.files[position];
}

function venueName(position: number): string {
  return position === NO_VENUE ? t("browse.no-venue") : library.items.venue[position].label;
}

interface Making {
  readonly name: ValueFilterName;
  readonly key: "typesOff" | "languagesOff" | "documentsOff" | "venuesOff";
  readonly valuesOf: (work: Work) => readonly Value[];
  readonly textOf: (value: Value) => string;
}

function make({ name, key, valuesOf, textOf }: Making): ValueFilter {
  const counts = computed(() => {
    const found = new Map<Value, number>();
    for (const work of library.items.work) {
      for (const value of valuesOf(work)) found.set(value, (found.get(value) ?? 0) + 1);
    }
    return found;
  });
  const rows = computed(() =>
    [...counts.value]
      .map(([value, count]) => ({ value, count, text: textOf(value) }))
      .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text)),
  );
  return {
    name,
    rows,
    off: computed(() => filters.value[key] as ReadonlySet<Value>),
    setOff: (off) => changeFilters({ [key]: new Set(off) } as Partial<Filters>),
    worksOf: (value) =>
      library.items.work
        .filter((work) => valuesOf(work).includes(value))
        .map((work) => work.position),
  };
}

export const VALUE_FILTERS: readonly ValueFilter[] = [
  make({
    name: "type",
    key: "typesOff",
    valuesOf: (work) => [work.type],
    textOf: (value) => nameOf("type", String(value)) || t("browse.no-type"),
  }),
  make({
    name: "language",
    key: "languagesOff",
    valuesOf: (work) => [work.language],
    textOf: (value) => languageName(String(value)),
  }),
  make({
    name: "document",
    key: "documentsOff",
    valuesOf: (work) => work.documents,
    textOf: (value) => documentName(Number(value)),
  }),
  make({
    name: "venue",
    key: "venuesOff",
    valuesOf: (work) => [work.venue ?? NO_VENUE],
    textOf: (value) => venueName(Number(value)),
  }),
];

export function rowsOfValue(filter: ValueFilter, { value, text }: ValueRow): RowsBehind {
  const title = `${t(`browse.filter-${filter.name}`)}: ${text}`;
  return { title, kind: "items", itemKind: "work", positions: filter.worksOf(value) };
}
