/* Which rows of a long list are in sight: TanStack's Virtualizer as a hook. */

import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

type Options<R extends Element> = VirtualizerOptions<HTMLDivElement, R>;
type Wanted<R extends Element> = Pick<
  Options<R>,
  "count" | "getScrollElement" | "estimateSize" | "overscan"
> &
  Partial<Options<R>>;

export type Rows<R extends Element> = Virtualizer<HTMLDivElement, R>;

/* The component is drawn anew when other rows come into sight. */
export function useVirtualizer<R extends Element>(wanted: Wanted<R>): Rows<R> {
  const [, redraw] = useReducer((drawn: number, _: void) => drawn + 1, 0);
  const options: Options<R> = {
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => redraw(),
    ...wanted,
  };
  const [rows] = useState(() => new Virtualizer(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), []);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
