/* What to do when nothing is listed. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { items, query } from "../state/store.ts";
import { visible } from "../state/visibility.ts";
import { countFlags } from "../state/finding.ts";
import { activeFilters, resetFilters } from "./active.ts";
import { Elsewhere } from "./search_box.tsx";

/* Why the list is empty: nothing is there, the filters hide it, or the search finds nothing. */
function reason(): string {
  if (!items.value.length) return "nothing";
  if (!query.value.trim()) return "hidden";
  const { found } = visible.value;
  return found && countFlags(found) ? "found-hidden" : "not-found";
}

export function ListEmpty(): JSX.Element {
  const why = reason();
  const { found } = visible.value;
  return (
    <div class="list-empty" id="list-empty">
      <p>
        {t(`browse.empty-${why}`, { n: found ? countFlags(found) : 0, query: query.value.trim() })}
      </p>
      {why === "not-found" ? <p class="muted">{t("browse.empty-advice")}</p> : null}
      <div class="list-empty-actions">
        {query.value ? (
          <Button
            onClick={() => {
              query.value = "";
            }}
          >
            {t("browse.clear-search")}
          </Button>
        ) : null}
        {activeFilters.value.length ? (
          <Button onClick={resetFilters}>{t("browse.reset-filters")}</Button>
        ) : null}
      </div>
      <Elsewhere />
    </div>
  );
}
