/* At the foot of the panel: how much is selected, and what can be done with it. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { Icon } from "../base/icons.tsx";
import { t } from "../base/texts.ts";
import { Count } from "../parts/count.tsx";
import { openDownloads } from "../state/dialogs.ts";
import { tellUndo } from "../state/notice.ts";
import { select, selected, selectNeighbours } from "../state/selection.ts";
import { network, selection } from "../state/store.ts";

/* Selects nothing; the notice offers to take that back. */
function clearSelection(): void {
  const before = selection.value;
  select([]);
  tellUndo(t("browse.selection-cleared", { n: before.positions.size }), () => {
    selection.value = before;
  });
}

export function SelectionBar(): JSX.Element | null {
  const { kind, positions } = selection.value;
  if (!positions.size) return null;
  const here = selected.value;
  const [itemKind, shown] = here.size ? [network.value.itemKind, here] : [kind, positions];
  const text = t(`browse.selected-${itemKind}`, { n: shown.size });
  return (
    <div class="selection-bar" id="selection-bar" role="group" aria-label={t("browse.selection")}>
      <span class="selection-count" role="status">
        <Count
          n={shown.size}
          text={text}
          rows={() => ({ title: text, kind: "items", itemKind, positions: [...shown] })}
        />
        {here.size ? null : <span class="muted">{t("browse.selected-not-here")}</span>}
      </span>
      <Button
        class="button quiet"
        aria-label={t("browse.clear-selection")}
        title={t("browse.clear-selection")}
        onClick={clearSelection}
      >
        <Icon name="close" />
      </Button>
      <div class="selection-actions">
        <Button
          title={t("browse.neighbours-help")}
          disabled={!here.size}
          onClick={selectNeighbours}
        >
          {t("browse.neighbours")}
        </Button>
        <Button class="button primary" onClick={() => openDownloads({ what: "selection" })}>
          <Icon name="download" />
          {t("browse.take-away")}
        </Button>
      </div>
    </div>
  );
}
