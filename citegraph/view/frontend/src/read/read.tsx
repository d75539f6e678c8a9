/* The right panel: details of what is shown, questions of the review, problems, about. */

import type { ComponentChildren, JSX } from "preact";
import { TabPanel, Tabs } from "../base/tabs.tsx";
import { t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import { readTab, type ReadTab } from "../state/store.ts";
import { About } from "./about.tsx";
import { Details } from "./details.tsx";
import { Problems } from "./problems.tsx";

interface ReadProps {
  readonly review: ComponentChildren; // a room of its own, which the shell puts in
  readonly questions: number; // open ones
}

export function Read({ review, questions }: ReadProps): JSX.Element {
  const chosen = readTab.value;
  return (
    <aside class="panel read" aria-label={t("read.title")}>
      <Tabs<ReadTab>
        label={t("read.title")}
        chosen={chosen}
        choose={(tab) => {
          readTab.value = tab;
        }}
        choices={[
          { value: "details", text: t("read.details") },
          { value: "review", text: t("read.review"), badge: questions },
          { value: "problems", text: t("read.problems"), badge: library.problems.length },
          { value: "about", text: t("read.about") },
        ]}
      />
      <TabPanel key={chosen} value={chosen}>
        <Shown chosen={chosen} review={review} />
      </TabPanel>
    </aside>
  );
}

interface ShownProps {
  readonly review: ComponentChildren;
  readonly chosen: ReadTab;
}

function Shown({ chosen, review }: ShownProps): JSX.Element {
  if (chosen === "details") return <Details />;
  if (chosen === "review") return <div class="read-body of-review">{review}</div>;
  return <div class="read-body">{chosen === "problems" ? <Problems /> : <About />}</div>;
}
