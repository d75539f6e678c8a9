/* The header of the list: each name of a column sorts by it. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import type { SortColumn } from "../state/store.ts";
import { columnHelp, columnName, numberColumns } from "./list_columns.ts";
import { chosenSort, HEADER, sortBy } from "./list_state.ts";

export function ListHeader({ activeColumn }: { activeColumn: number }): JSX.Element {
  return (
    <div role="rowgroup" class="list-header">
      <div role="row" class="row" aria-rowindex={1} data-row={HEADER}>
        <div role="columnheader" class="cell check" aria-colindex={1}>
          <span class="visually-hidden" data-column={0} tabIndex={activeColumn === 0 ? 0 : -1}>
            {t("browse.column-selected")}
          </span>
        </div>
        {(["label", ...numberColumns.value] as const).map((column, place) => (
          <HeaderCell
            key={column}
            column={column}
            place={place + 1}
            active={activeColumn === place + 1}
          />
        ))}
      </div>
    </div>
  );
}

interface HeaderProps {
  readonly column: SortColumn;
  readonly place: number;
  readonly active: boolean;
}

function HeaderCell({ column, place, active }: HeaderProps): JSX.Element {
  const { column: chosen, descending } = chosenSort.value;
  const direction = descending ? "descending" : "ascending";
  const arrow = descending ? "↓" : "↑";
  return (
    <div
      role="columnheader"
      class={place > 1 ? "cell number" : "cell name"}
      aria-colindex={place + 1}
      aria-sort={chosen === column ? direction : "none"}
    >
      <button
        type="button"
        class="sorter"
        data-column={place}
        data-sort={column}
        tabIndex={active ? 0 : -1}
        title={columnHelp(column)}
        onClick={() => sortBy(column)}
      >
        {columnName(column)}
        {chosen === column ? (
          <span class="arrow" aria-hidden="true">
            {arrow}
          </span>
        ) : null}
      </button>
    </div>
  );
}
