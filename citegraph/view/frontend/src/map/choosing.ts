/* A selection that is replaced on the map can be taken back. */

import { t } from "../base/texts.ts";
import { select } from "../state/selection.ts";
import { tell, tellUndo } from "../state/notice.ts";
import { selection } from "../state/store.ts";

const WORTH_UNDO = 2; // a selection of fewer is made again at once

/* `told` goes before the notice of what was replaced. */
export function replaceSelection(positions: Iterable<number>, told = ""): void {
  const before = selection.peek();
  select(positions);
  const n = before.positions.size;
  if (n < WORTH_UNDO) {
    if (told) tell(told);
    return;
  }
  const replaced = t("map.selection-replaced", { n });
  tellUndo(told ? `${told} ${replaced}` : replaced, () => {
    selection.value = before;
  });
}
