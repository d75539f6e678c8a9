/* The map as it is seen now, as a picture: what stands out, what is selected, labels, the axis of
   years; on the map's ground, without its tools; on wish with title, clusters and source. */

import { formatNumber, nameOf, t } from "../base/texts.ts";
import { page } from "../data/page.ts";
import { nodeSize } from "../state/store.ts";
import { bondStrength } from "./bonds.ts";
import { view, wholeScale } from "./camera.ts";
import { AXIS_HEIGHT } from "./axis.ts";
import { chooseEdges, type DrawnEdges } from "./edges.ts";
import { emphasis, type Emphasis } from "./emphasis.ts";
import type { View } from "./geometry.ts";
import { placeLabels } from "./labels.ts";
import { textWidth, type Label } from "./lettering.ts";
import { clusterName } from "./names.ts";
import { palette, type Palette } from "./palette.ts";
import { scene, type Scene } from "./scene.ts";
import { allEdges } from "./seen.ts";

export interface Picture {
  readonly scene: Scene;
  readonly view: View;
  readonly colours: Palette;
  readonly edges: DrawnEdges;
  readonly bonds: number; // how clearly the bands between clusters are drawn
  readonly emphasis: Emphasis | null;
  readonly labels: readonly Label[];
  readonly caption: Caption | null;
}

export interface Caption {
  readonly title: string;
  readonly subtitle: string;
  readonly clusters: readonly LegendEntry[];
  readonly source: string;
  readonly head: number; // pixels above the map
  readonly foot: number; // and below it
}

/* A cluster in the legend; x and y are of its mark, from the left upper corner of the foot. */
interface LegendEntry {
  readonly community: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const HEAD = 56;
const LINE = 22;
const MARK = 18; // from a mark to its text
const MARGIN = 16;
export const LEGEND_TEXT = { size: 12, bold: false };

export function takePicture(withCaption: boolean): Picture {
  const [shown, now] = [scene.peek(), view()];
  const standing = emphasis.peek();
  const room = {
    left: 4,
    top: shown.axis ? AXIS_HEIGHT + 2 : 4,
    right: now.width - 4,
    bottom: now.height - 4,
  };
  return {
    scene: shown,
    view: now,
    colours: palette.peek(),
    edges: chooseEdges(shown, now, allEdges.peek()),
    bonds: bondStrength(now.scale, wholeScale()),
    emphasis: standing,
    labels: placeLabels({
      scene: shown,
      view: now,
      emphasis: standing,
      whole: wholeScale(),
      covered: [],
      room,
    }),
    caption: withCaption ? captionOf(shown, now.width) : null,
  };
}

function captionOf(shown: Scene, width: number): Caption {
  const { kind, itemKind, size, edges } = shown.network;
  const sizes = [
    t(`map.nodes-${itemKind}`, { n: size }),
    t("map.links", { n: edges }),
    t(`map.size-by-${nodeSize.peek()}`),
  ];
  const { entries, height } = legendOf(shown, width);
  return {
    title: page.title,
    subtitle: [nameOf("network", kind), ...sizes].join(" · "),
    clusters: entries,
    source: t("map.picture-source", { version: page.version }),
    head: HEAD,
    foot: height + LINE + MARGIN,
  };
}

/* Clusters side by side, in as many lines as they need. */
function legendOf(shown: Scene, width: number): { entries: LegendEntry[]; height: number } {
  const entries: LegendEntry[] = [];
  let [x, y] = [MARGIN, MARGIN];
  for (const { number, size } of shown.network.communities) {
    const text = `${clusterName(shown, number)} (${formatNumber(size)})`;
    const wide = MARK + textWidth(text, LEGEND_TEXT.size, LEGEND_TEXT.bold) + 24;
    if (x > MARGIN && x + wide > width) [x, y] = [MARGIN, y + LINE];
    entries.push({ community: number, text, x, y });
    x += wide;
  }
  return { entries, height: entries.length ? y + LINE / 2 : 0 };
}
