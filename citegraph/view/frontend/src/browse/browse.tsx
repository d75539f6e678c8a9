/* The left panel: search, list, filters, clusters; at its foot what is selected. */

import type { JSX } from "preact";
import { Tabs, TabPanel } from "../base/tabs.tsx";
import { t } from "../base/texts.ts";
import { prepareSearch } from "../state/finding.ts";
import { browseTab, network } from "../state/store.ts";
import { activeFilters } from "./active.ts";
import { Clusters } from "./clusters.tsx";
import { Filters } from "./filters.tsx";
import { List } from "./list.tsx";
import { SearchBox } from "./search_box.tsx";
import { SelectionBar } from "./selection_bar.tsx";

const ROOMS = { list: List, filters: Filters, clusters: Clusters } as const;

export function Browse(): JSX.Element {
  const chosen = browseTab.value;
  const Room = ROOMS[chosen];
  const tabs = [
    { value: "list" as const, text: t("browse.list") },
    { value: "filters" as const, text: t("browse.filters"), badge: activeFilters.value.length },
    { value: "clusters" as const, text: t("browse.clusters") },
  ];
  return (
    <aside
      class="panel browse"
      aria-label={t("browse.title")}
      onPointerEnter={() => prepareSearch(network.value.itemKind)}
    >
      <SearchBox />
      <Tabs
        label={t("browse.title")}
        choices={tabs}
        chosen={chosen}
        choose={(value) => {
          browseTab.value = value;
        }}
      />
      <TabPanel value={chosen} class={`browse-${chosen}`} key={chosen}>
        <Room />
      </TabPanel>
      <SelectionBar />
    </aside>
  );
}
