/* The list of all that passes search and filters: the twin of the map for keyboard and screen
   reader (an ARIA grid), with only the rows in sight in the document. */

import { effect } from "@preact/signals";
import type { JSX, TargetedFocusEvent } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { t } from "../base/texts.ts";
import { addToSelection, toggleSelected } from "../state/selection.ts";
import { focus, items, network } from "../state/store.ts";
import { ListEmpty } from "./list_empty.tsx";
import { ListHeader } from "./list_header.tsx";
import { pressInList } from "./list_keys.ts";
import { hoverSoon, ListRow, rowHeight, textScale } from "./list_row.tsx";
import { ListTools } from "./list_tools.tsx";
import { numberColumns } from "./list_columns.ts";
import { activeCell, focusWanted, listOrder, markCell } from "./list_state.ts";
import { useVirtualRows, type ListRows } from "./virtual_rows.ts";

const HEADER_HEIGHT = 32;

/* Where the list was scrolled to when another tab was opened. */
let left = { network: -1, offset: 0 };

export function List(): JSX.Element {
  return (
    <>
      <ListTools />
      {listOrder.value.length ? <Grid /> : <ListEmpty />}
    </>
  );
}

function Grid(): JSX.Element {
  const grid = useRef<HTMLDivElement>(null);
  const [order, all, shown] = [listOrder.value, items.value, network.value];
  const active = activeCell.value;
  const scale = useMemo(textScale, []);
  const header = Math.round(HEADER_HEIGHT * scale);
  const rows = useVirtualRows({
    scroller: grid,
    order,
    height: (position) => rowHeight(all[position], scale),
    header,
    keep: active.row,
    offset: left.network === shown.place ? left.offset : 0,
  });
  useKeyboard(grid, rows);
  useFollowing(rows);
  useLayoutEffect(
    () => () => {
      left = { network: shown.place, offset: rows.scrollOffset ?? 0 };
    },
    [shown.place],
  );
  const tick = useTicks();
  const columns = numberColumns.value.length;
  return (
    <div
      class={`list columns-${columns}`}
      role="grid"
      ref={grid}
      aria-label={t(`browse.list-of-${shown.itemKind}`)}
      aria-multiselectable="true"
      aria-rowcount={order.length + 1}
      aria-colcount={columns + 2}
      onKeyDown={(event) => pressInList(event, pageOf(rows))}
      onFocusIn={followFocus}
    >
      <ListHeader activeColumn={active.row < 0 ? active.column : -1} />
      <div role="rowgroup" class="list-body" style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ index, key, start, size }) => (
          <ListRow
            key={key}
            item={all[order[index]]}
            row={index}
            top={start - header}
            height={size}
            activeColumn={index === active.row ? active.column : -1}
            tick={tick}
          />
        ))}
      </div>
    </div>
  );
}

/* Rows in sight, less the one that stays in sight when paging. */
function pageOf(rows: ListRows): number {
  const range = rows.range;
  return range ? Math.max(1, range.endIndex - range.startIndex - 1) : 10;
}

/* The cell that was clicked or tabbed to has the keyboard; its node stands out on the map. */
function followFocus(event: TargetedFocusEvent<HTMLDivElement>): void {
  const target = event.target as HTMLElement;
  const row = target.closest<HTMLElement>("[data-row]")?.dataset.row;
  if (row === undefined || target.dataset.column === undefined) return;
  markCell(Number(row), Number(target.dataset.column));
  const position = listOrder.peek()[Number(row)];
  if (position !== undefined) hoverSoon(network.peek().nodeOf(position));
}

/* Puts the focus where the keyboard went. */
function useKeyboard(grid: { current: HTMLDivElement | null }, rows: ListRows): void {
  const wanted = focusWanted.value;
  const last = useRef(wanted);
  const { row, column } = activeCell.value;
  useLayoutEffect(() => {
    if (wanted === last.current) return;
    last.current = wanted;
    if (row >= 0) rows.scrollToIndex(row);
    const place = `[data-row="${row}"] [data-column="${column}"]`;
    grid.current?.querySelector<HTMLElement>(place)?.focus({ preventScroll: true });
  });
}

/* Brings the row of what was chosen elsewhere into sight. */
function useFollowing(rows: ListRows): void {
  useEffect(() => {
    let first = true;
    return effect(() => {
      const now = focus.value;
      if (first || now?.what !== "item" || now.kind !== network.peek().itemKind) {
        first = false;
        return;
      }
      const row = listOrder.peek().indexOf(now.position);
      if (row < 0) return;
      markCell(row, 1);
      rows.scrollToIndex(row, { align: "auto" });
    });
  }, []);
}

/* Ticks a row; with Shift all from the one that was ticked before. */
function useTicks(): (row: number, wanted: boolean, range: boolean) => void {
  const before = useRef(-1);
  return (row, wanted, range) => {
    const order = listOrder.peek();
    const [from, to] = [Math.min(before.current, row), Math.max(before.current, row)];
    if (range && wanted && from >= 0) addToSelection(order.slice(from, to + 1));
    else toggleSelected(order[row], wanted);
    before.current = row;
  };
}
