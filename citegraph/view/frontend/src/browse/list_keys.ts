/* The keys of the list, as ARIA's pattern of a grid has them: arrows walk through the cells, one
   cell has the tab stop, Enter does what the cell does, Space selects. */

import { items } from "../state/store.ts";
import { selectListed, toggleSelected } from "../state/selection.ts";
import { activeCell, focusCell, HEADER, listOrder } from "./list_state.ts";
import { numberColumns } from "./list_columns.ts";

/* How far each key goes: rows and columns. */
function stepOf(key: string, page: number): readonly [rows: number, columns: number] | null {
  switch (key) {
    case "ArrowDown":
      return [1, 0];
    case "ArrowUp":
      return [-1, 0];
    case "PageDown":
      return [page, 0];
    case "PageUp":
      return [-page, 0];
    case "ArrowRight":
      return [0, 1];
    case "ArrowLeft":
      return [0, -1];
    default:
      return null;
  }
}

function move(rows: number, columns: number, page: boolean): void {
  const { row, column } = activeCell.value;
  const [last, lastColumn] = [listOrder.value.length - 1, numberColumns.value.length + 1];
  const first = page ? Math.min(0, last) : HEADER;
  const next = Math.max(first, Math.min(last, row + rows));
  focusCell(next, Math.max(0, Math.min(lastColumn, column + columns)));
}

function toEnd(key: "Home" | "End"): void {
  const last = listOrder.value.length - 1;
  focusCell(key === "End" ? last : Math.min(0, last), activeCell.value.column);
}

/* `page` is the number of rows in sight. */
export function pressInList(event: KeyboardEvent, page: number): void {
  const { key } = event;
  const command = event.ctrlKey || event.metaKey;
  const step = stepOf(key, page);
  if (key === "a" && command && !event.shiftKey) selectListed();
  else if (event.altKey || (command && step)) return;
  else if (step) move(step[0], step[1], key.startsWith("Page"));
  else if (key === "Home" || key === "End") toEnd(key);
  else if (key === " " && activeCell.value.row !== HEADER) {
    toggleSelected(items.value[listOrder.value[activeCell.value.row]].position);
  } else return;
  event.preventDefault();
}
