/* The tab in which the reader decides: open questions, what was merged, and the decisions made. */

import type { JSX } from "preact";
import { Segments } from "../base/tabs.tsx";
import { formatNumber, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import { decisions } from "../state/decisions.ts";
import { openQuestions } from "../state/judging.ts";
import { ChosenItems } from "./chosen_items.tsx";
import { Decided } from "./decided.tsx";
import { LiveBar } from "./live_bar.tsx";
import { Merged } from "./merged.tsx";
import { Questions } from "./questions.tsx";
import { current, view, type View } from "./view_state.ts";

const VIEWS: Readonly<Record<View, () => JSX.Element>> = {
  questions: Questions,
  merged: Merged,
  decided: Decided,
};

export function Review(): JSX.Element {
  const Shown = VIEWS[view.value];
  const made = decisions.value.filter(({ undone }) => !undone).length;
  const choices = [
    { value: "questions", text: counted("review.questions", openQuestions.value.length) },
    { value: "merged", text: counted("review.merged", library.merges.length) },
    { value: "decided", text: counted("review.decided", made) },
  ] as const;
  return (
    <div class="review">
      <LiveBar />
      <ChosenItems />
      <Segments
        label={t("review.title")}
        choices={choices}
        chosen={view.value}
        class="review-views"
        choose={(chosen) => {
          current.value = -1;
          view.value = chosen;
        }}
      />
      <Shown />
    </div>
  );
}

function counted(key: string, n: number): string {
  return n ? `${t(key)} ${formatNumber(n)}` : t(key);
}
