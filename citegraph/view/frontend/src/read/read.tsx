/* The right panel: details of what is shown, questions of the review, problems, about. */

import type { JSX } from "preact";
import { TabPanel, Tabs } from "../base/tabs.tsx";
import { t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import { readTab, type ReadTab } from "../state/store.ts";
import { About } from "./about.tsx";
import { Details } from "./details.tsx";
import { Problems } from "./problems.tsx";

interface ReadProps {
  readonly review?: JSX.Element; // the room of the review, which the shell puts in
  readonly questions?: number; // open ones
}

export function Read({ review, questions = library.uncertain.length }: ReadProps): JSX.Element {
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

function Shown({
  chosen,
  review,
}: {
  chosen: ReadTab;
  review: JSX.Element | undefined;
}): JSX.Element {
  switch (chosen) {
    case "details":
      return <Details />;
    case "review":
      return review ?? <></>;
    case "problems":
      return (
        <div class="read-body">
          <Problems />
        </div>
      );
    case "about":
      return (
        <div class="read-body">
          <About />
        </div>
      );
  }
}
