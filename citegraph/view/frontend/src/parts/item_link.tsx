/* The name of an item within a line, as a link that shows it. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import type { Item } from "../data/types.ts";
import { openItem } from "./item_name.tsx";

export function ItemLink({ item, text }: { item: Item; text?: string }): JSX.Element {
  return (
    <button type="button" class="link" onClick={() => openItem(item)}>
      <Printed text={text ?? item.label} />
    </button>
  );
}
