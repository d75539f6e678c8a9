/* The range of years: two thumbs on one track under a histogram, and two fields to type in. */

import { computed } from "@preact/signals";
import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { Count } from "../parts/count.tsx";
import { library } from "../data/page.ts";
import { NO_YEAR, workColumns } from "../state/columns.ts";
import { changeFilters, filters } from "../state/store.ts";
import { firstStep, scaleOf, stepOf, type Bin, type Years } from "./year_scale.ts";

/* Null where there is nothing to choose: no two years. */
const known = computed<Years | null>(() =>
  scaleOf(
    workColumns()
      .year.filter((year) => year !== NO_YEAR)
      .sort(),
  ),
);

/* Keeps the years in order and within what there is; the whole range is no filter. */
function choose({ first, last }: Years, from: number, to: number): void {
  const bound = (year: number) => Math.min(last, Math.max(first, year));
  const years = [bound(Math.min(from, to)), bound(Math.max(from, to))] as const;
  changeFilters({ years: years[0] === first && years[1] === last ? null : years });
}

export function YearFilter(): JSX.Element | null {
  const years = known.value;
  if (!years) return null;
  const [from, to] = filters.value.years ?? [years.first, years.last];
  const step = firstStep(years);
  const share = (year: number) => (100 * (stepOf(years, year) - step)) / (years.last - step);
  return (
    <section class="filter" id="year-filter" aria-labelledby="year-title">
      <h3 id="year-title">{t("browse.years")}</h3>
      <Histogram years={years} from={from} to={to} />
      <div class="two-thumbs">
        <span class="track" style={{ "--from": `${share(from)}%`, "--to": `${share(to)}%` }} />
        <Thumb
          years={years}
          value={from}
          label={t("browse.year-from")}
          move={(year) => choose(years, Math.min(year < years.begin ? years.first : year, to), to)}
        />
        <Thumb
          years={years}
          value={to}
          label={t("browse.year-to")}
          move={(year) => choose(years, from, Math.max(year, from))}
        />
      </div>
      <div class="year-fields">
        <YearField
          years={years}
          value={from}
          label={t("browse.year-from-field")}
          move={(year) => choose(years, year, to)}
        />
        <span aria-hidden="true">–</span>
        <YearField
          years={years}
          value={to}
          label={t("browse.year-to-field")}
          move={(year) => choose(years, from, year)}
        />
      </div>
      <WithoutYear />
    </section>
  );
}

interface ThumbProps {
  readonly years: Years;
  readonly value: number;
  readonly label: string;
  readonly move: (year: number) => void;
}

function Thumb({ years, value, label, move }: ThumbProps): JSX.Element {
  const moved = (input: HTMLInputElement) => {
    move(Number(input.value));
    const [from, to] = filters.value.years ?? [years.first, years.last];
    // A thumb that was drawn beyond the other stops at it.
    if (Number(input.value) > stepOf(years, to)) input.value = String(stepOf(years, to));
    if (Number(input.value) < stepOf(years, from)) input.value = String(stepOf(years, from));
  };
  return (
    <input
      type="range"
      class="thumb"
      min={firstStep(years)}
      max={years.last}
      value={stepOf(years, value)}
      aria-label={label}
      aria-valuetext={String(value)}
      onInput={(event) => moved(event.currentTarget)}
    />
  );
}

function YearField({ years, value, label, move }: ThumbProps): JSX.Element {
  const typed = (input: HTMLInputElement) => {
    const year = Number.parseInt(input.value, 10);
    if (Number.isFinite(year)) move(year);
    input.value = String(value);
  };
  return (
    <input
      type="number"
      class="year-field"
      min={years.first}
      max={years.last}
      value={value}
      aria-label={label}
      onChange={(event) => typed(event.currentTarget)}
    />
  );
}

function spanOf({ begin }: Years, { first, last }: Bin): string {
  if (last < begin) return t("browse.before-year", { year: String(begin) });
  return first === last ? String(first) : `${first}–${last}`;
}

/* A press on a bar takes its years; the same can be done with the thumbs and the fields. */
function Histogram({ years, from, to }: { years: Years; from: number; to: number }): JSX.Element {
  return (
    <div class="histogram" aria-hidden="true">
      {years.bins.map((bin) => {
        const { first, last, count } = bin;
        const inside = last >= from && first <= to;
        return (
          <span
            class={inside ? "year-bar" : "year-bar out"}
            key={first}
            title={t("browse.bar", { years: spanOf(years, bin), n: count })}
            onClick={() => choose(years, first, last)}
          >
            <span style={{ height: `${count ? Math.max(4, (100 * count) / years.most) : 0}%` }} />
          </span>
        );
      })}
    </div>
  );
}

function WithoutYear(): JSX.Element | null {
  const { year } = workColumns();
  const without = () =>
    library.items.work.filter((work) => work.year === null).map((work) => work.position);
  const n = year.reduce((all, one) => all + Number(one === NO_YEAR), 0);
  if (!n) return null;
  return (
    <div class="value-row">
      <label class="check-line">
        <input
          type="checkbox"
          id="without-year"
          checked={filters.value.withoutYear}
          onChange={(event) => changeFilters({ withoutYear: event.currentTarget.checked })}
        />
        <span>{t("browse.without-year")}</span>
      </label>
      <Count
        n={n}
        rows={() => ({
          title: t("browse.without-year"),
          kind: "items",
          itemKind: "work",
          positions: without(),
        })}
      />
    </div>
  );
}
