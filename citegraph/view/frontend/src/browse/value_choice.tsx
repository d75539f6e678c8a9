/* Check boxes for the values of one filter, the most frequent first. */

import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { Button, Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { searchKey } from "../data/search.ts";
import { Count } from "../parts/count.tsx";
import { rowsOfValue, type Value, type ValueFilter, type ValueRow } from "./value_filters.ts";

const SEARCHED = 12; // more values than this can be searched
const FIRST = 8; // so many are shown of a long list
const MORE = 100;

/* What the reader opened or shut by hand. */
const opened = signal<Readonly<Record<string, boolean>>>({});

export function ValueChoice({ filter }: { filter: ValueFilter }): JSX.Element | null {
  const { name } = filter;
  const rows = filter.rows.value;
  if (rows.length < 2) return null;
  const off = rows.filter(({ value }) => filter.off.value.has(value)).length;
  const open = opened.value[name] ?? (off > 0 || rows.length <= SEARCHED);
  return (
    <details
      class="filter"
      id={`filter-${name}`}
      open={open}
      onToggle={(event) => {
        const now = event.currentTarget.open;
        if (now !== open) opened.value = { ...opened.value, [name]: now };
      }}
    >
      <summary>
        <h3>{t(`browse.filter-${name}`)}</h3>
        <span class="muted">
          {off ? t("browse.of", { n: rows.length - off, all: String(rows.length) }) : rows.length}
        </span>
      </summary>
      {open ? <Values filter={filter} rows={rows} /> : null}
    </details>
  );
}

function Values({ filter, rows }: { filter: ValueFilter; rows: readonly ValueRow[] }): JSX.Element {
  const [wanted, search] = useState("");
  const [limit, setLimit] = useState(rows.length <= SEARCHED ? rows.length : FIRST);
  const key = wanted.trim() ? searchKey(wanted) : "";
  const found = key ? rows.filter(({ text }) => searchKey(text).includes(key)) : rows;
  const title = t(`browse.filter-${filter.name}`);
  const rest = found.length - limit;
  return (
    <>
      {rows.length > SEARCHED ? (
        <input
          type="text"
          class="value-search"
          value={wanted}
          autocomplete="off"
          aria-label={t("browse.search-values", { filter: title })}
          placeholder={t("browse.search-values", { filter: title })}
          onInput={(event) => search(event.currentTarget.value)}
        />
      ) : null}
      <AllOrNone filter={filter} found={found} title={title} />
      <div class="values">
        {found.slice(0, limit).map((row) => (
          <ValueLine key={row.value} filter={filter} row={row} />
        ))}
      </div>
      {found.length ? null : <p class="muted">{t("browse.no-value")}</p>}
      {rest > 0 ? (
        <Button class="button quiet tiny" onClick={() => setLimit(limit + MORE)}>
          {t("browse.more", { n: Math.min(rest, MORE) })}
        </Button>
      ) : null}
    </>
  );
}

interface AllProps {
  readonly filter: ValueFilter;
  readonly found: readonly ValueRow[];
  readonly title: string;
}

function AllOrNone({ filter, found, title }: AllProps): JSX.Element {
  const values = found.map(({ value }) => value);
  const off = filter.off.value;
  const on = () => filter.setOff([...off].filter((value) => !values.includes(value)));
  return (
    <div class="all-or-none">
      <Button
        class="button quiet tiny"
        onClick={on}
        disabled={!values.some((one) => off.has(one))}
        aria-label={`${t("browse.all")}: ${title}`}
      >
        {t("browse.all")}
      </Button>
      <Button
        class="button quiet tiny"
        onClick={() => filter.setOff([...off, ...values])}
        disabled={values.every((one) => off.has(one))}
        aria-label={`${t("browse.none")}: ${title}`}
      >
        {t("browse.none")}
      </Button>
    </div>
  );
}

function ValueLine({ filter, row }: { filter: ValueFilter; row: ValueRow }): JSX.Element {
  const off = filter.off.value;
  const toggle = (on: boolean) => {
    const next = new Set<Value>(off);
    if (on) next.delete(row.value);
    else next.add(row.value);
    filter.setOff(next);
  };
  const only = () =>
    filter.setOff(filter.rows.value.map(({ value }) => value).filter((one) => one !== row.value));
  return (
    <div class="value-row">
      <label class="check-line" title={row.text}>
        <input
          type="checkbox"
          checked={!off.has(row.value)}
          onChange={(event) => toggle(event.currentTarget.checked)}
        />
        <Printed text={row.text} />
      </label>
      <Button
        class="button quiet tiny only"
        onClick={only}
        aria-label={t("browse.only-value", { name: row.text })}
      >
        {t("browse.only")}
      </Button>
      <Count n={row.count} rows={() => rowsOfValue(filter, row)} />
    </div>
  );
}
