/* The networks of the page: each with what joins two of its items, and its size. */

import type { JSX } from "preact";
import { Icon } from "../base/icons.tsx";
import { Menu, type MenuItem } from "../base/menu.tsx";
import { nameOf, t } from "../base/texts.ts";
import { networks } from "../data/page.ts";
import type { Network } from "../data/types.ts";
import { network, switchNetwork } from "../state/store.ts";

/* Which kinds stand together, in the order of the menu. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  cocitation: [
    "cocitation",
    "author-cocitation",
    "venue-cocitation",
    "term-cocitation",
    "proximity-cocitation",
  ],
  citation: ["citation", "two-mode"],
  coupling: ["coupling", "author-coupling", "venue-coupling"],
  authors: ["co-authorship"],
  words: ["keywords", "terms"],
};

function groupOf(kind: string): string {
  return Object.keys(GROUPS).find((group) => GROUPS[group].includes(kind)) ?? "other";
}

function sizeOf(shown: Network): string {
  if (!shown.size) return t("shell.empty-network");
  return [t("shell.nodes", { n: shown.size }), t("shell.links", { n: shown.edges })].join(" · ");
}

function entryOf(shown: Network): MenuItem<number> {
  return {
    value: shown.place,
    text: nameOf("network", shown.kind),
    group: nameOf("network-group", groupOf(shown.kind)),
    detail: nameOf("joins", shown.kind),
    note: sizeOf(shown),
    faint: !shown.edges,
  };
}

/* In the order of the groups; kinds that are in none come last. */
function inOrder(): Network[] {
  const order = Object.values(GROUPS).flat();
  const rank = ({ kind }: Network) => (order.indexOf(kind) + order.length + 1) % (order.length + 1);
  return [...networks].sort((a, b) => rank(a) - rank(b) || a.place - b.place);
}

export function NetworkMenu(): JSX.Element | null {
  const shown = network.value;
  if (shown.place < 0) return null;
  return (
    <Menu
      id="network-menu"
      label={t("shell.networks")}
      class="button network-button"
      items={inOrder().map(entryOf)}
      chosen={shown.place}
      choose={switchNetwork}
    >
      <Icon name="network" />
      <span class="network-name">{nameOf("network", shown.kind)}</span>
      <span class="network-short">{nameOf("network-short", shown.kind)}</span>
      <span class="network-size">{sizeOf(shown)}</span>
      <Icon name="down" />
    </Menu>
  );
}
