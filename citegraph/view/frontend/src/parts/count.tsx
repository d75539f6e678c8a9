/* A number that opens the rows which it counts. */

import type { JSX } from "preact";
import { formatNumber, t } from "../base/texts.ts";
import { show, type RowsBehind } from "../state/store.ts";

interface CountProps {
  readonly n: number;
  readonly text?: string; // instead of the number alone
  readonly label?: string; // what is counted, where the text around does not say it
  readonly rows: () => RowsBehind;
}

export function Count({ n, text, label, rows }: CountProps): JSX.Element {
  const shown = text ?? formatNumber(n);
  if (!n) return <span class="number">{shown}</span>;
  return (
    <button
      type="button"
      class="count"
      title={t("base.show-rows")}
      aria-label={label ? `${label}: ${shown}` : undefined}
      onClick={() => show({ what: "rows", rows: rows() })}
    >
      {shown}
    </button>
  );
}
