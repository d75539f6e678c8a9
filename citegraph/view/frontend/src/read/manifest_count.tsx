/* A count of the manifest, which opens its rows where the page has them. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { formatNumber, nameOf } from "../base/texts.ts";
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
  const rows = rowsOf(path, path.map((name) => nameOf("manifest", name)).join(": "));
  if (path[0] === "uncertain" && value) {
    return (
      <button
        type="button"
        class="count"
        onClick={() => {
          readTab.value = "review";
        }}
      >
        {formatNumber(value)}
      </button>
    );
  }
  if (!rows || rows.positions.length !== value) {
    return <span class="number">{formatNumber(value)}</span>;
  }
  return <Count n={value} label={rows.title} rows={() => rows} />;
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
