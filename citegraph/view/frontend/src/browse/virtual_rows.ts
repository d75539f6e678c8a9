/* Only the rows in sight are in the document; TanStack's Virtualizer knows which these are. */

import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useReducer, useRef } from "preact/hooks";

export type Rows = Virtualizer<HTMLDivElement, HTMLDivElement>;

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

export function useVirtualRows(wanted: RowsWanted): Rows {
  const { scroller, order, height, header, keep } = wanted;
  const [, redraw] = useReducer((times: number, _: null) => times + 1, 0);
  const keyOf = useMemo(() => (row: number) => order[row], [order]);
  const extract = useMemo(() => rangeWith(keep), [keep]);
  const options = {
    count: order.length,
    getScrollElement: () => scroller.current,
    estimateSize: (row: number) => height(order[row]),
    getItemKey: keyOf,
    rangeExtractor: extract,
    overscan: 8,
    scrollMargin: header,
    scrollPaddingStart: header,
    initialOffset: wanted.offset,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(null),
  };
  const rows = useRef<Rows | null>(null);
  rows.current ??= new Virtualizer(options);
  rows.current.setOptions(options);
  useLayoutEffect(() => rows.current?._didMount(), []);
  useLayoutEffect(() => rows.current?._willUpdate());
  return rows.current;
}
