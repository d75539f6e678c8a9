/* A number that opens the rows which it counts. */

import type { JSX } from "preact";
import { formatNumber, t } from "../base/texts.ts";
import { show, type RowsBehind } from "../state/store.ts";

/* What a grid needs to move the focus to a number. */
interface CellAttributes {
  readonly "data-column": number;
  readonly tabIndex: number;
}

interface CountProps {
  readonly n: number;
  readonly text?: string; // instead of the number alone
  readonly label?: string; // what is counted, where the text around does not say it
  readonly rows: () => RowsBehind;
  readonly attributes?: CellAttributes; // its place in a grid
}

export function Count({ n, text, label, rows, attributes }: CountProps): JSX.Element {
  const shown = text ?? formatNumber(n);
  if (!n)
    return (
      <span class="number" {...attributes}>
        {shown}
      </span>
    );
  return (
    <button
      type="button"
      class="count"
      title={t("base.show-rows")}
      aria-label={label ? `${label}: ${shown}` : undefined}
      onClick={() => show({ what: "rows", rows: rows() })}
      {...attributes}
    >
      {shown}
    </button>
  );
}
