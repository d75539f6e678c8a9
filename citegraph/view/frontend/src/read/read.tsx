/* The right panel: details of what is shown, questions of the review, problems, about. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { focus } from "../state/store.ts";

export function Read(): JSX.Element {
  return (
    <aside class="panel read" aria-label={t("read.title")}>
      <pre>{JSON.stringify(focus.value)}</pre>
    </aside>
  );
}
