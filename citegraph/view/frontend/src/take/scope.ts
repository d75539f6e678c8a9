/* Which works are taken away. */

import { computed } from "@preact/signals";
import { library } from "../data/page.ts";
import { takeScope, type TakeScope } from "../state/dialogs.ts";
import { selectedWorks, worksOf } from "../state/selection.ts";
import { focus, items, network } from "../state/store.ts";
import { visible, visibleWorks } from "../state/visibility.ts";

export type What = TakeScope["what"];

function everything(): number[] {
  return library.items.work.map(({ position }) => position);
}

function worksOfCluster(community: number): number[] {
  const { itemKind, item, community: communities } = network.value;
  return worksOf(
    itemKind,
    item.filter((_, node) => communities[node] === community),
  );
}

export function worksOfScope(scope: TakeScope): readonly number[] {
  switch (scope.what) {
    case "selection":
      return selectedWorks.value;
    case "cluster":
      return worksOfCluster(scope.community);
    case "visible":
      return visibleWorks.value;
    case "all":
      return everything();
  }
}

/* The cluster that is offered first: the one in the details, else the first. */
function likelyCluster(): number {
  const now = focus.value;
  const shown = network.value;
  if (now?.what === "cluster" && now.network === shown.place) return now.community;
  return shown.communities[0]?.number ?? -1;
}

/* The reader's choice; until then what is selected, or what filters and search leave. */
export const scope = computed<TakeScope>(() => {
  if (takeScope.value) return takeScope.value;
  if (selectedWorks.value.length) return { what: "selection" };
  const isPart = visible.value.count < items.value.length;
  return { what: isPart && visibleWorks.value.length ? "visible" : "all" };
});

/* The cluster that the list of clusters shows, chosen or not. */
export const cluster = computed(() =>
  scope.value.what === "cluster" ? scope.value.community : likelyCluster(),
);

export function chooseScope(what: What, community = cluster.value): void {
  takeScope.value = what === "cluster" ? { what, community } : { what };
}

export const works = computed(() => worksOfScope(scope.value));
