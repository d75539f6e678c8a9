/* A list of any length: only the rows in sight are in the page; their heights are measured. */

import {
  Virtualizer,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  type VirtualizerOptions,
} from "@tanstack/virtual-core";
import type { JSX } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";

interface VirtualRowsProps {
  readonly count: number;
  readonly height: number; // of most rows, until they are measured
  readonly label: string;
  readonly row: (place: number) => JSX.Element;
}

type RowVirtualizer = Virtualizer<HTMLDivElement, HTMLLIElement>;

function useVirtualizer(count: number, height: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((drawn: number, _: void) => drawn + 1, 0);
  const options: VirtualizerOptions<HTMLDivElement, HTMLLIElement> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
    initialRect: { width: 360, height: 600 },
    observeElementRect: observeElementRect<HTMLDivElement>,
    observeElementOffset: observeElementOffset<HTMLDivElement>,
    scrollToFn: (offset, how, instance) => elementScroll(offset, how, instance as never),
    measureElement: measureElement<HTMLLIElement>,
    onChange: () => redraw(),
  };
  const [virtualizer] = useState((): RowVirtualizer => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  return { virtualizer, scroller };
}

export function VirtualRows({ count, height, label, row }: VirtualRowsProps): JSX.Element {
  const { virtualizer, scroller } = useVirtualizer(count, height);
  return (
    <div class="virtual" ref={scroller} tabIndex={0} role="group" aria-label={label}>
      <ul class="virtual-rows" style={{ height: `${virtualizer.getTotalSize()}px` }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            data-index={index}
            ref={(element) => virtualizer.measureElement(element)}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
