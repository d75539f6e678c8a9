/* The left panel: search, list, filters, clusters. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { items, showItem } from "../state/store.ts";
import { visible } from "../state/visibility.ts";

export function Browse(): JSX.Element {
  const listed = items.value.filter((item) => visible.value.listed[item.position]);
  return (
    <aside class="panel browse" aria-label={t("browse.title")}>
      <ul>
        {listed.slice(0, 100).map((item) => (
          <li>
            <button type="button" onClick={() => showItem(item)}>{item.label}</button>
          </li>
        ))}
      </ul>
    </aside>
  );
}
