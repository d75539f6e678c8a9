/* A list of any length: only the rows in sight are in the page; their heights are measured. */

import { measureElement } from "@tanstack/virtual-core";
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useVirtualizer } from "./virtualizer.ts";

interface VirtualRowsProps {
  readonly count: number;
  readonly height: number; // of most rows, until they are measured
  readonly label: string;
  readonly row: (place: number) => JSX.Element;
}

export function VirtualRows({ count, height, label, row }: VirtualRowsProps): JSX.Element {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer<HTMLLIElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 6,
    initialRect: { width: 360, height: 600 },
    measureElement,
  });
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
