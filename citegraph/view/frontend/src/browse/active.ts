/* The filters that are not at rest, in words, each with what takes it back. */

import { computed } from "@preact/signals";
import { formatNumber, t } from "../base/texts.ts";
import { changeFilters, filters, NO_FILTERS } from "../state/store.ts";
import { VALUE_FILTERS, type ValueFilter } from "./value_filters.ts";

interface ActiveFilter {
  readonly name: string;
  readonly text: string;
  readonly remove: () => void;
}

const NAMED = 2; // values that a chip names

/* "Type: Book, Article" or "Type: without Book", whichever is shorter. */
function valuesText({ name, rows, off }: ValueFilter): string {
  const hidden = rows.value.filter(({ value }) => off.value.has(value));
  const left = rows.value.filter(({ value }) => !off.value.has(value));
  const only = left.length > 0 && left.length < hidden.length;
  const named = (only ? left : hidden).map(({ text }) => text);
  const rest = named.length - NAMED;
  const list = named.slice(0, NAMED).join(", ") + (rest > 0 ? ` +${formatNumber(rest)}` : "");
  return t(only ? "browse.chip-only" : "browse.chip-without", {
    filter: t(`browse.filter-${name}`),
    values: list,
  });
}

function share(value: number): string {
  return formatNumber(100 * value, 2);
}

function shareText(strongest: number): string {
  return t("browse.chip-strongest", { share: share(strongest) });
}

export const activeFilters = computed<readonly ActiveFilter[]>(() => {
  const { years, withoutYear, communitiesOff, strongest, singletons } = filters.value;
  const active: ActiveFilter[] = [];
  const add = (name: string, on: boolean, text: () => string, remove: () => void) => {
    if (on) active.push({ name, text: text(), remove });
  };
  add(
    "years",
    years !== null,
    () => (years ?? []).join("–"),
    () => changeFilters({ years: null }),
  );
  add(
    "without-year",
    !withoutYear,
    () => t("browse.chip-with-year"),
    () => changeFilters({ withoutYear: true }),
  );
  add(
    "strongest",
    strongest < 1,
    () => shareText(strongest),
    () => changeFilters({ strongest: 1 }),
  );
  add(
    "singletons",
    !singletons,
    () => t("browse.chip-linked"),
    () => changeFilters({ singletons: true }),
  );
  for (const filter of VALUE_FILTERS) {
    add(
      filter.name,
      filter.off.value.size > 0,
      () => valuesText(filter),
      () => filter.setOff([]),
    );
  }
  add(
    "clusters",
    communitiesOff.size > 0,
    () => t("browse.chip-clusters", { n: communitiesOff.size }),
    () => changeFilters({ communitiesOff: new Set() }),
  );
  return active;
});

export function resetFilters(): void {
  filters.value = NO_FILTERS;
}
