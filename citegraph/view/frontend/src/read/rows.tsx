/* The rows behind a number, all of them. */

import type { JSX } from "preact";
import { Button, Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { itemOf, library, networks } from "../data/page.ts";
import type { Network } from "../data/types.ts";
import { lookAt } from "../state/looking.ts";
import { select } from "../state/selection.ts";
import { network, panel, show, type RowsBehind } from "../state/store.ts";
import { ItemLink } from "../parts/item_link.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { MergeRow } from "../parts/merge_row.tsx";
import { Passage } from "../parts/passage.tsx";
import { PrintedReference } from "../parts/printed_reference.tsx";
import { VirtualRows } from "../parts/virtual_rows.tsx";
import { Heading } from "./heading.tsx";
import { countWords } from "./kinds.ts";
import { ProblemRow } from "./problem_row.tsx";

const HEIGHTS: Readonly<Record<RowsBehind["kind"], number>> = {
  items: 48,
  references: 96,
  citations: 96,
  edges: 88,
  merges: 96,
  problems: 120,
};

export function Rows({ rows }: { rows: RowsBehind }): JSX.Element {
  const { title, kind, positions } = rows;
  return (
    <article class="rows-view">
      <header class="item-head">
        <Heading text={title} />
        {/\d/.test(title) ? null : (
          <p class="muted">{t("read.count-row", { n: positions.length })}</p>
        )}
        <RowsActions rows={rows} />
      </header>
      <VirtualRows
        key={title}
        count={positions.length}
        height={HEIGHTS[kind]}
        label={title}
        row={(place) => <Row rows={rows} position={positions[place]} />}
      />
    </article>
  );
}

/* Items that the map shows can be selected or looked at together. */
function RowsActions({ rows }: { rows: RowsBehind }): JSX.Element | null {
  const { kind, itemKind, positions } = rows;
  if (kind !== "items" || itemKind !== network.value.itemKind || !positions.length) return null;
  const nodes = positions.map((one) => network.value.nodeOf(one)).filter((node) => node >= 0);
  return (
    <p class="actions">
      {nodes.length ? (
        <Button
          onClick={() => {
            panel.value = "map";
            lookAt({ at: "nodes", nodes });
          }}
        >
          {t("read.show-on-map")}
        </Button>
      ) : null}
      <Button onClick={() => select(positions)}>{t("read.select")}</Button>
    </p>
  );
}

function Row({ rows, position }: { rows: RowsBehind; position: number }): JSX.Element {
  switch (rows.kind) {
    case "items":
      return <ItemName item={library.items[rows.itemKind ?? "work"][position]} />;
    case "references":
      return <ReferenceRow position={position} />;
    case "citations":
      return <CitationRow position={position} />;
    case "edges":
      return <EdgeRow shown={networks[rows.network ?? 0]} edge={position} />;
    case "merges":
      return <MergeOf position={position} />;
    case "problems":
      return <ProblemRow problem={library.problems[position]} />;
  }
}

function ReferenceRow({ position }: { position: number }): JSX.Element {
  const { work } = library.references[position];
  return (
    <>
      <PrintedReference position={position} />
      {work === null ? null : (
        <p class="small to-item">
          → <ItemLink item={library.items.work[work]} />
        </p>
      )}
    </>
  );
}

function CitationRow({ position }: { position: number }): JSX.Element {
  const { works } = library.citations[position];
  return (
    <>
      <Passage position={position} />
      {works.length ? (
        <ul class="names small to-item">
          {works.map((work) => (
            <li key={work}>
              → <ItemLink item={library.items.work[work]} />
            </li>
          ))}
        </ul>
      ) : (
        <p class="small muted">{t("read.leads-nowhere")}</p>
      )}
    </>
  );
}

function EdgeRow({ shown, edge }: { shown: Network; edge: number }): JSX.Element {
  const [from, to] = [itemOf(shown, shown.from[edge]), itemOf(shown, shown.to[edge])];
  return (
    <button
      type="button"
      class="row-name edge-row"
      onClick={() => show({ what: "edge", network: shown.place, edge })}
    >
      <Printed class="row-label" text={from.label} />
      <span class="edge-row-to">
        <span aria-hidden="true">{shown.directed ? "→" : "—"}</span> <Printed text={to.label} />
      </span>
      <span class="row-subtitle">{countWords(shown, shown.count[edge])}</span>
    </button>
  );
}

function MergeOf({ position }: { position: number }): JSX.Element {
  const merge = library.merges[position];
  const item = merge.items[0] ?? merge.items[1];
  return (
    <>
      <MergeRow merge={merge} />
      {item === null ? null : (
        <p class="small to-item">
          → <ItemLink item={library.items[merge.kind][item]} />
        </p>
      )}
    </>
  );
}
