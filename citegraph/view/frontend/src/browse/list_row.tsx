/* A row of the list: check box, name over title, numbers. The cell that has the keyboard is the
   only one that Tab reaches. */

import type { JSX, TargetedMouseEvent } from "preact";
import { formatNumber, t } from "../base/texts.ts";
import type { Item } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { nameLines, openItem } from "../parts/item_name.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { selected, toggleSelected } from "../state/selection.ts";
import { focus, hovered, network, query, type SortColumn } from "../state/store.ts";
import { numberColumns, opensRows, rowsBehind, valueOf } from "./list_columns.ts";
import { Marked } from "./marked.tsx";

interface RowProps {
  readonly item: Item;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly activeColumn: number; // -1: the keyboard is in another row
  readonly tick: (row: number, wanted: boolean, range: boolean) => void;
}

const ONE_LINE = 32; // heights in pixels where text is 14 pixels
const TWO_LINES = 50;
const FITTING = 18; // letters of a name that fit on a line beside the numbers
const TITLE = 32; // those of a title below
const TEXT = 14;

/* How much larger than ours the reader's browser is set to show text. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / TEXT || 1;
}

/* Works and documents take two lines each: what stands on them is not read for ten thousand rows
   out of sight. */
export function rowHeight(item: Item, scale: number): number {
  const named = item.kind === "work" || item.kind === "document" || item.kind === "either";
  const two = named || nameLines(item)[1] !== "" || item.label.length > FITTING;
  return Math.round(scale * (two ? TWO_LINES : ONE_LINE));
}

let hovering = 0;

/* A row that only passes below the pointer while the list scrolls is not shown on the map. */
export function hoverSoon(node: number): void {
  clearTimeout(hovering);
  hovering = window.setTimeout(() => {
    hovered.value = node;
  }, 60);
}

function tabIndexOf(active: boolean): 0 | -1 {
  return active ? 0 : -1;
}

export function ListRow({ item, row, top, height, activeColumn, tick }: RowProps): JSX.Element {
  const shown = network.value;
  const node = shown.nodeOf(item.position);
  const now = focus.value;
  const current = now?.what === "item" && now.kind === item.kind && now.position === item.position;
  const chosen = selected.value.has(item.position);
  const over = node >= 0 && hovered.value === node;
  const names = ["row", chosen && "chosen", current && "current", over && "over"];
  return (
    <div
      role="row"
      class={names.filter(Boolean).join(" ")}
      data-row={row}
      data-item={item.position}
      aria-rowindex={row + 2}
      aria-selected={chosen}
      aria-current={current ? "true" : undefined}
      style={{ transform: `translateY(${top}px)`, height: `${height}px` }}
      onMouseEnter={() => hoverSoon(node)}
      onMouseLeave={() => hoverSoon(-1)}
    >
      <div role="gridcell" class="cell check" aria-colindex={1}>
        <input
          type="checkbox"
          data-column={0}
          checked={chosen}
          tabIndex={tabIndexOf(activeColumn === 0)}
          aria-label={t("browse.select-item", { name: item.label })}
          onClick={(event) => tick(row, event.currentTarget.checked, event.shiftKey)}
        />
      </div>
      <NameCell item={item} node={node} active={activeColumn === 1} />
      {numberColumns.value.map((column, place) => (
        <NumberCell
          key={column}
          item={item}
          column={column}
          place={place + 2}
          active={activeColumn === place + 2}
        />
      ))}
    </div>
  );
}

function NameCell({
  item,
  node,
  active,
}: {
  item: Item;
  node: number;
  active: boolean;
}): JSX.Element {
  const [first, second] = nameLines(item);
  const clicked = (event: TargetedMouseEvent<HTMLButtonElement>) => {
    if (event.ctrlKey || event.metaKey) toggleSelected(item.position);
    else openItem(item);
  };
  return (
    <div role="rowheader" class="cell name" aria-colindex={2}>
      <button
        type="button"
        class="name-button"
        data-column={1}
        tabIndex={tabIndexOf(active)}
        aria-label={second ? `${first}. ${second}` : first}
        title={second ? `${first}\n${second}` : first}
        onClick={clicked}
      >
        <span class="name-line">
          <Swatch community={node < 0 ? -1 : network.value.community[node]} />
          <Marked
            class={second ? "name-text" : "name-text alone"}
            text={first}
            query={query.value}
            room={second ? FITTING : FITTING + 8}
          />
        </span>
        {second ? (
          <Marked class="name-title" text={second} query={query.value} room={TITLE} />
        ) : null}
      </button>
    </div>
  );
}

interface NumberProps {
  readonly item: Item;
  readonly column: SortColumn;
  readonly place: number;
  readonly active: boolean;
}

function NumberCell({ item, column, place, active }: NumberProps): JSX.Element {
  const shown = network.value;
  const value = valueOf(column, shown, item);
  const own = { "data-column": place, tabIndex: tabIndexOf(active) };
  const plain = column === "year" ? (item.year ?? "—") : null;
  const digits = column === "strength" ? 1 : 0;
  return (
    <div role="gridcell" class="cell number" aria-colindex={place + 1}>
      {plain === null ? (
        <Count
          n={opensRows(column, shown, item) ? value : 0}
          text={formatNumber(value, digits)}
          attributes={own}
          rows={() => rowsBehind(column, shown, item)}
        />
      ) : (
        <span {...own}>{plain}</span>
      )}
    </div>
  );
}
