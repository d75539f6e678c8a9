/* The rows of the list that are in the document: those in sight, and one that always is. */

import { defaultRangeExtractor, type Range } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import { useVirtualizer, type Rows } from "../parts/virtualizer.ts";

export type ListRows = Rows<HTMLDivElement>;

interface RowsWanted {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly order: Uint32Array;
  readonly height: (position: number) => number;
  readonly header: number; // height of what stays above the rows
  readonly keep: number; // a row that stays in the document wherever the list is scrolled, or -1
  readonly offset: number; // where to start
}

function rangeWith(keep: number): (range: Range) => number[] {
  return (range) => {
    const rows = defaultRangeExtractor(range);
    if (keep < 0 || keep >= range.count || rows.includes(keep)) return rows;
    return keep < rows[0] ? [keep, ...rows] : [...rows, keep];
  };
}

export function useVirtualRows(wanted: RowsWanted): ListRows {
  const { scroller, order, height, header, keep } = wanted;
  const keyOf = useMemo(() => (row: number) => order[row], [order]);
  const extract = useMemo(() => rangeWith(keep), [keep]);
  return useVirtualizer<HTMLDivElement>({
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => height(order[row]),
    getItemKey: keyOf,
    rangeExtractor: extract,
    overscan: 8,
    scrollMargin: header,
    scrollPaddingStart: header,
    initialOffset: wanted.offset,
  });
}
