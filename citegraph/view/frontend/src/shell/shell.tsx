/* The frame of the page: toolbar, the three panels, and what lies over them. */

import type { JSX } from "preact";
import { Browse } from "../browse/browse.tsx";
import { MapArea } from "../map/map_area.tsx";
import { Read } from "../read/read.tsx";
import { Review } from "../review/review.tsx";
import { Toolbar } from "./toolbar.tsx";

export function Shell(): JSX.Element {
  return (
    <>
      <Toolbar />
      <main class="workbench">
        <Browse />
        <MapArea />
        <Read review={<Review />} />
      </main>
    </>
  );
}
