/* The name of an item with its cluster and second line; a click shows it and finds it on the
   map. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import type { Item } from "../data/types.ts";
import { lookAt } from "../state/looking.ts";
import { network, showItem } from "../state/store.ts";
import { fileName } from "./place.tsx";
import { Swatch } from "./swatch.tsx";

function nodeOfItem(item: Item): number {
  return item.kind === network.value.itemKind ? network.value.nodeOf(item.position) : -1;
}

export function openItem(item: Item): void {
  showItem(item);
  const node = nodeOfItem(item);
  if (node >= 0) lookAt({ at: "node", node });
}

/* A work without an author is labelled by the beginning of its title: then the title is shown. */
export function nameLines({ kind, id, label, subtitle, year }: Item): [string, string] {
  if (kind === "document" && subtitle === id) return [label, fileName(id)];
  const beginning = label.replace(/…( \d+)?$/, "");
  if (!subtitle.startsWith(beginning)) return [label, subtitle];
  return [subtitle, kind === "work" && year !== null ? String(year) : ""];
}

export function ItemName({ item }: { item: Item }): JSX.Element {
  const node = nodeOfItem(item);
  const [first, second] = nameLines(item);
  return (
    <button type="button" class="row-name" onClick={() => openItem(item)}>
      <span class="row-label">
        {node < 0 ? null : <Swatch community={network.value.community[node]} />}
        <Printed text={first} />
      </span>
      {second ? <Printed class="row-subtitle" text={second} /> : null}
    </button>
  );
}
