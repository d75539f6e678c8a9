/* The right panel: details of what is shown, questions of the review, problems, about. */

import type { ComponentChildren, JSX } from "preact";
import { t } from "../base/texts.ts";
import { focus } from "../state/store.ts";

export function Read({ review }: { review: ComponentChildren }): JSX.Element {
  return (
    <aside class="panel read" aria-label={t("read.title")}>
      <pre>{JSON.stringify(focus.value)}</pre>
      <div id="panel-review">{review}</div>
    </aside>
  );
}
