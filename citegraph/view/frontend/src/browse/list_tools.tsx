/* Above the list: the order, and what selects all that is listed. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { selectListed } from "../state/selection.ts";
import { sort, type SortColumn } from "../state/store.ts";
import { columnName, sortColumns } from "./list_columns.ts";
import { chosenSort, listOrder, sortBy } from "./list_state.ts";

export function ListTools(): JSX.Element {
  const { column, descending } = chosenSort.value;
  const turn = t(descending ? "browse.descending" : "browse.ascending");
  const listed = listOrder.value.length;
  const choose = (chosen: SortColumn) => {
    sort.value = { column: chosen, descending: chosen !== "label" };
  };
  return (
    <div class="list-tools">
      <label class="sort-choice">
        <span>{t("browse.sort")}</span>
        <select
          value={column}
          id="sort-choice"
          onChange={(event) => choose(event.currentTarget.value as SortColumn)}
        >
          {sortColumns.value.map((one) => (
            <option key={one} value={one} selected={one === column}>
              {columnName(one)}
            </option>
          ))}
        </select>
      </label>
      <Button
        class="button quiet turn"
        aria-label={turn}
        title={turn}
        onClick={() => sortBy(column)}
      >
        <span aria-hidden="true">{descending ? "↓" : "↑"}</span>
      </Button>
      <Button
        class="button quiet"
        id="select-listed"
        disabled={!listed}
        title={t("browse.select-listed-help")}
        onClick={selectListed}
      >
        {t("browse.select-listed", { n: listed })}
      </Button>
    </div>
  );
}
