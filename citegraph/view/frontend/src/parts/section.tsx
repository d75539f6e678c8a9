/* A section of a panel: a heading with the number of its rows, which opens them all, and the first
   rows. A section without rows is not there. */

import type { ComponentChildren, JSX } from "preact";
import { formatNumber, t } from "../base/texts.ts";
import { show, type RowsBehind } from "../state/store.ts";
import { Count } from "./count.tsx";

interface SectionProps {
  readonly title: string;
  readonly n?: number;
  readonly rows?: () => RowsBehind;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Section({ title, n, rows, class: name = "", children }: SectionProps): JSX.Element {
  const counted =
    n === undefined ? null : rows ? <Count n={n} rows={rows} label={title} /> : <Plain n={n} />;
  return (
    <section class={`section ${name}`}>
      <h3>
        {title} {counted}
      </h3>
      {children}
    </section>
  );
}

function Plain({ n }: { n: number }): JSX.Element {
  return <span class="number muted">{formatNumber(n)}</span>;
}

interface ListSectionProps<R> {
  readonly title: string;
  readonly all: readonly R[];
  readonly row: (one: R, place: number) => JSX.Element;
  readonly rows?: () => RowsBehind; // without them the list is shown whole
  readonly most?: number;
  readonly class?: string;
  readonly plain?: boolean; // without the number of rows
}

/* A section with a list: its first rows, and a way to the others. */
export function ListSection<R>(props: ListSectionProps<R>): JSX.Element | null {
  const { title, all, row, rows, most = 6, plain, class: name = "rows" } = props;
  if (!all.length) return null;
  // One more row takes no more room than the words that there is one.
  const shown = rows && all.length > most + 1 ? all.slice(0, most) : all;
  return (
    <Section title={title} n={plain ? undefined : all.length} rows={rows}>
      <ul class={name}>
        {shown.map((one, place) => (
          <li key={place}>{row(one, place)}</li>
        ))}
      </ul>
      {shown.length < all.length && rows ? (
        <button
          type="button"
          class="button quiet more"
          onClick={() => show({ what: "rows", rows: rows() })}
        >
          {t("parts.show-all", { n: all.length })}
        </button>
      ) : null}
    </Section>
  );
}
