/* The frame of the page: toolbar, the three panels, and what lies over them. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { Browse } from "../browse/browse.tsx";
import { MapArea } from "../map/map_area.tsx";
import { Read } from "../read/read.tsx";
import { Review } from "../review/review.tsx";
import { openQuestions } from "../state/judging.ts";
import { panel } from "../state/store.ts";
import { Take } from "../take/take.tsx";
import { Boundary } from "./boundary.tsx";
import { Dock } from "./dock.tsx";
import { Help } from "./help.tsx";
import { goToSearch, panels } from "./panels.ts";
import { Splitter } from "./splitter.tsx";
import { Toast } from "./toast.tsx";
import { Toolbar } from "./toolbar.tsx";

export function Shell(): JSX.Element {
  return (
    <>
      <SkipLink />
      <Toolbar />
      <Workbench />
      <Dock />
      <Take />
      <Help />
      <Toast />
    </>
  );
}

function SkipLink(): JSX.Element {
  return (
    <a
      class="skip-link"
      href="#search-box"
      onClick={(event) => {
        event.preventDefault();
        goToSearch();
      }}
    >
      {t("shell.skip")}
    </a>
  );
}

function Workbench(): JSX.Element {
  const { left, right } = panels;
  return (
    <div
      class="workbench"
      data-panel={panel.value}
      data-left={left.open.value ? "open" : "closed"}
      data-right={right.open.value ? "open" : "closed"}
      style={{ "--left": `${left.width.value}px`, "--right": `${right.width.value}px` }}
    >
      <Boundary class="panel browse">
        <Browse />
      </Boundary>
      <Splitter side="left" />
      <main class="middle">
        <Boundary class="map-area">
          <MapArea />
        </Boundary>
      </main>
      <Splitter side="right" />
      <Boundary class="panel read">
        <Read review={<Review />} questions={openQuestions.value.length} />
      </Boundary>
    </div>
  );
}
