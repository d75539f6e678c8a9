/* The panel of filters. Works are filtered; a person or a venue stays while a work of it does. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { Icon } from "../base/icons.tsx";
import { Segments } from "../base/tabs.tsx";
import { t } from "../base/texts.ts";
import { network, nodeSize, type NodeSize } from "../state/store.ts";
import { activeFilters, resetFilters } from "./active.ts";
import { LinkFilter } from "./link_filter.tsx";
import { ValueChoice } from "./value_choice.tsx";
import { VALUE_FILTERS } from "./value_filters.ts";
import { YearFilter } from "./year_filter.tsx";

export function Filters(): JSX.Element {
  return (
    <>
      <Chips />
      <div class="filter-scroll">
        <YearFilter />
        <LinkFilter />
        {VALUE_FILTERS.map((filter) => (
          <ValueChoice key={filter.name} filter={filter} />
        ))}
        <NodeSizeChoice />
      </div>
    </>
  );
}

/* What is active, on one line that is always there: nothing below it jumps. */
function Chips(): JSX.Element {
  const active = activeFilters.value;
  return (
    <div class="filter-head">
      {active.length ? (
        <ul class="chips" aria-label={t("browse.active")}>
          {active.map(({ name, text, remove }) => (
            <li key={name}>
              <button
                type="button"
                class="chip"
                data-filter={name}
                title={text}
                onClick={remove}
                aria-label={t("browse.remove-filter", { name: text })}
              >
                <bdi>{text}</bdi>
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <span class="muted">{t("browse.no-filter")}</span>
      )}
      <Button
        class="button quiet"
        id="reset-filters"
        title={t("browse.reset-filters")}
        disabled={!active.length}
        onClick={resetFilters}
      >
        {t("browse.reset")}
      </Button>
    </div>
  );
}

function NodeSizeChoice(): JSX.Element {
  const sizes: NodeSize[] = ["occurrences", "strength"];
  if (network.value.measures.pagerank) sizes.push("pagerank");
  const choices = sizes.map((value) => ({
    value,
    text: t(`browse.size-${value}`),
    hint: t(`browse.size-${value}-help`),
  }));
  return (
    <section class="filter" aria-labelledby="node-size-title">
      <h3 id="node-size-title">{t("browse.node-size")}</h3>
      <Segments
        class="small"
        label={t("browse.node-size")}
        choices={choices}
        chosen={nodeSize.value}
        choose={(value) => {
          nodeSize.value = value;
        }}
      />
    </section>
  );
}
