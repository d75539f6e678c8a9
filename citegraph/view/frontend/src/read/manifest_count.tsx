/* A count of the manifest, which opens its rows where the page has them. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { library, networks } from "../data/page.ts";
import type { ItemKind } from "../data/types.ts";
import { readTab, type RowsBehind } from "../state/store.ts";
import { Count } from "../parts/count.tsx";

interface ManifestCountProps {
  readonly path: readonly string[];
  readonly value: unknown;
}

export function ManifestCount({ path, value }: ManifestCountProps): JSX.Element {
  if (path[0] === "networks") return <NetworkCounts kind={path[1]} value={value} />;
  if (typeof value !== "number") return <Printed text={JSON.stringify(value) ?? ""} />;
  if (path[0] === "uncertain" && value) return <ToReview n={value} />;
  const rows = rowsOf(path, titleOf(path));
  const found = rows?.positions.length ?? 0;
  if (!rows || !found) return <span class="number">{formatNumber(value)}</span>;
  if (path[0] === "merges" && found < value) return <Merges n={value} rows={rows} />;
  return <Count n={value} label={rows.title} rows={() => rows} />;
}

function titleOf([key, inner]: readonly string[]): string {
  const name = nameOf("manifest", key);
  return inner === undefined ? name : `${name}: ${nameOf("counted", inner)}`;
}

function ToReview({ n }: { n: number }): JSX.Element {
  return (
    <button
      type="button"
      class="count"
      onClick={() => {
        readTab.value = "review";
      }}
    >
      {formatNumber(n)}
    </button>
  );
}

/* The page holds the merges of what is printed differently; the others have nothing to show. */
function Merges({ n, rows }: { n: number; rows: RowsBehind }): JSX.Element {
  const text = t("read.printed-differently", { n: rows.positions.length });
  return (
    <>
      <span class="number">{formatNumber(n)}</span> · <Count n={n} text={text} rows={() => rows} />
    </>
  );
}

const KIND_OF: Readonly<Record<string, ItemKind>> = {
  documents: "document",
  works: "work",
  people: "person",
  venues: "venue",
  publishers: "publisher",
};

function places<R>(rows: readonly R[], test: (row: R) => boolean = () => true): number[] {
  return rows.flatMap((row, place) => (test(row) ? [place] : []));
}

function rowsOf([key, inner]: readonly string[], title: string): RowsBehind | null {
  if (Object.hasOwn(KIND_OF, key)) {
    const itemKind = KIND_OF[key];
    return { title, kind: "items", itemKind, positions: places(library.items[itemKind]) };
  }
  switch (key) {
    case "references_in":
    case "references_out":
      return { title, kind: "references", positions: places(library.references) };
    case "lists": {
      const withLists = places(library.items.document, ({ lists }) => lists > 0);
      return { title, kind: "items", itemKind: "document", positions: withLists };
    }
    case "relations": {
      const found = library.relations.filter(({ kind }) => kind === inner);
      return { title, kind: "items", itemKind: "work", positions: found.map(({ to }) => to) };
    }
    case "citations":
      return { title, kind: "citations", positions: places(library.citations) };
    case "merges":
      return {
        title,
        kind: "merges",
        positions: places(library.merges, ({ kind }) => kind === inner),
      };
    case "problems":
      return {
        title,
        kind: "problems",
        positions: places(library.problems, ({ code }) => code === inner),
      };
    default:
      return null;
  }
}

function NetworkCounts({ kind, value }: { kind: string; value: unknown }): JSX.Element {
  const { nodes = 0, edges = 0 } = value as { nodes?: number; edges?: number };
  const shown = networks.find((one) => one.kind === kind);
  if (!shown)
    return <span class="number">{`${formatNumber(nodes)} / ${formatNumber(edges)}`}</span>;
  const title = nameOf("network", kind);
  return (
    <span class="number">
      <Count
        n={nodes}
        label={title}
        rows={() => ({
          title,
          kind: "items",
          itemKind: shown.itemKind,
          positions: [...shown.item],
        })}
      />
      {" / "}
      <Count
        n={edges}
        label={title}
        rows={() => ({
          title,
          kind: "edges",
          network: shown.place,
          positions: Array.from({ length: shown.edges }, (_, edge) => edge),
        })}
      />
    </span>
  );
}
