/* The picture of the map as SVG: areas, links and nodes as shapes, labels as text, in groups with
   names, for Inkscape and word processors. All text goes through the DOM, which escapes it. */

import { itemOf } from "../data/page.ts";
import { focusedNode } from "../state/store.ts";
import { traceRing } from "./areas.ts";
import { ARROW, MOST_ARROWS, traceArrows } from "./arrows.ts";
import { AXIS_HEIGHT, axisTexts } from "./axis.ts";
import { bondHandle, bonds, bondWidth } from "./bonds.ts";
import { selectedNodes } from "./emphasis.ts";
import { offsetOf, seenBox, toScreen } from "./geometry.ts";
import { boxOf, LABEL_FONT, markOf, MARK_RADIUS, PLATE, type Label } from "./lettering.ts";
import { clusterColour } from "./palette.ts";
import type { Caption, Picture } from "./picture.ts";
import { BOND_OPACITY, HOLE, RING, standingLook } from "./painter.ts";
import { nodeShown, radiusOf } from "./scene.ts";
import { addShape, make, PathText, SPACE, type Values } from "./svg_elements.ts";

const BATCH = 80; // lines in one path, as on the screen

export function svgOf(picture: Picture): string {
  const { view, caption, colours } = picture;
  const [head, foot] = [caption?.head ?? 0, caption?.foot ?? 0];
  const [width, height] = [view.width, view.height + head + foot];
  const whole = document.implementation.createDocument(SPACE, "svg");
  const root = whole.documentElement;
  for (const [key, value] of Object.entries({
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    "font-family": LABEL_FONT,
  }))
    root.setAttribute(key, String(value));
  if (caption) make(root, "title", {}, caption.title);
  make(root, "rect", { id: "ground", width, height, fill: colours.paper });
  const clip = make(make(root, "defs", {}), "clipPath", { id: "window" });
  make(clip, "rect", { width: view.width, height: view.height });
  const map = make(root, "g", {
    id: "map",
    transform: `translate(0 ${head})`,
    "clip-path": "url(#window)",
  });
  addAxis(map, picture);
  addAreas(map, picture);
  addBonds(map, picture);
  addEdges(map, picture);
  addStanding(map, picture);
  addNodes(map, picture);
  addRings(map, picture);
  addLabels(map, picture);
  if (caption) addCaption(root, picture, caption);
  const text = new XMLSerializer().serializeToString(whole);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

function addAxis(map: Element, { scene, view, colours }: Picture): void {
  if (!scene.axis) return;
  const group = make(map, "g", { id: "years", "font-size": 12, fill: colours.muted });
  for (const { text, x } of axisTexts(scene.axis, view)) {
    make(group, "line", { x1: x, x2: x, y1: AXIS_HEIGHT, y2: view.height, stroke: colours.line });
    make(group, "text", { x, y: 17, "text-anchor": "middle" }, text);
  }
}

function addAreas(map: Element, { scene, view, colours, emphasis }: Picture): void {
  if (!scene.shaded) return;
  const group = make(map, "g", { id: "areas" });
  const { x, y } = offsetOf(view);
  for (const { community, rings } of scene.outlines) {
    const path = new PathText();
    for (const { points } of rings) {
      const placed = points.map((value, at) => value * view.scale + (at % 2 ? y : x));
      traceRing(path, { points: placed });
    }
    make(group, "path", {
      d: path.text,
      fill: clusterColour(colours, community),
      "fill-opacity": colours.areaStrength * (1 - (emphasis?.fade ?? 0)),
    });
  }
}

function linesPath({ scene, view }: Picture, edges: readonly number[]): string {
  const { network, x, y } = scene;
  const offset = offsetOf(view);
  const path = new PathText();
  for (const edge of edges) {
    const [from, to] = [network.from[edge], network.to[edge]];
    path.moveTo(x[from] * view.scale + offset.x, y[from] * view.scale + offset.y);
    path.lineTo(x[to] * view.scale + offset.x, y[to] * view.scale + offset.y);
  }
  return path.text;
}

function addBonds(map: Element, picture: Picture): void {
  const { view, colours, emphasis } = picture;
  if (!picture.bonds) return;
  const group = make(map, "g", {
    id: "bands",
    fill: "none",
    stroke: colours.muted,
    "stroke-linecap": "round",
    "stroke-opacity": BOND_OPACITY * picture.bonds * (1 - (emphasis?.fade ?? 0)),
  });
  for (const bond of bonds.peek()) {
    const [from, to] = [toScreen(bond.from, view), toScreen(bond.to, view)];
    const handle = bondHandle(from, to);
    const path = new PathText();
    path.moveTo(from.x, from.y);
    path.quadraticCurveTo(handle.x, handle.y, to.x, to.y);
    make(group, "path", { d: path.text, "stroke-width": bondWidth(bond) });
  }
}

function addArrows(
  map: Element,
  picture: Picture,
  edges: Iterable<number>,
  size: number,
  looks: Values,
): void {
  const { scene, view } = picture;
  if (!scene.network.directed) return;
  const path = new PathText();
  traceArrows(path, scene, view, edges, size);
  if (path.text) make(map, "path", { d: path.text, ...looks });
}

/* About the selected nodes and, wider, the one that is shown. */
function addRings(map: Element, { scene, view, colours }: Picture): void {
  const group = make(map, "g", { id: "rings", fill: "none", stroke: colours.ink });
  const ring = (node: number, away: number, width: number) => {
    if (node < 0) return;
    const { x, y } = toScreen({ x: scene.x[node], y: scene.y[node] }, view);
    make(group, "circle", {
      cx: x,
      cy: y,
      r: radiusOf(scene, node, view.scale) + away,
      "stroke-width": width,
    });
  };
  for (const node of selectedNodes.peek()) ring(node, RING.chosen.away, RING.chosen.width);
  const node = focusedNode.peek();
  if (nodeShown.peek()[node]) ring(node, RING.marked.away, RING.marked.width);
}

function addEdges(map: Element, picture: Picture): void {
  const { colours, edges: drawn, emphasis } = picture;
  const links = make(map, "g", { id: "links", fill: "none" });
  for (const { community, edges, opacity, width } of drawn.groups) {
    const group = make(links, "g", {
      stroke: clusterColour(colours, community),
      "stroke-width": width,
      "stroke-opacity": opacity * colours.edgeStrength * (1 - (emphasis?.fade ?? 0)),
    });
    for (let first = 0; first < edges.length; first += BATCH) {
      make(group, "path", { d: linesPath(picture, edges.slice(first, first + BATCH)) });
    }
  }
  if (drawn.drawn.length > MOST_ARROWS) return;
  addArrows(links, picture, drawn.drawn, ARROW.small, {
    fill: colours.muted,
    "fill-opacity": 0.6 * (1 - (emphasis?.fade ?? 0)),
  });
}

function addStanding(map: Element, picture: Picture): void {
  const { scene, colours, emphasis } = picture;
  if (!emphasis?.edges.length) return;
  const { centre, edges } = emphasis;
  const stroke =
    centre >= 0 ? clusterColour(colours, scene.network.community[centre]) : colours.accent;
  const look = standingLook(edges.length);
  make(map, "path", {
    id: "standing",
    d: linesPath(picture, edges),
    fill: "none",
    stroke,
    "stroke-width": look.width,
    "stroke-opacity": look.opacity,
  });
  addArrows(map, picture, edges, ARROW.large, { fill: stroke, "fill-opacity": 0.6 });
}

/* Each node with the whole label of what it stands for. */
function addNodes(map: Element, { scene, view, colours, emphasis }: Picture): void {
  const group = make(map, "g", { id: "nodes", stroke: colours.paper, "stroke-width": 1.2 });
  const offset = offsetOf(view);
  const seen = seenBox(view, 30);
  const { x, y, network } = scene;
  for (const node of [...scene.nodes].reverse()) {
    if (x[node] < seen.left || x[node] > seen.right) continue;
    if (y[node] < seen.top || y[node] > seen.bottom) continue;
    const community = network.community[node];
    const [cx, cy] = [x[node] * view.scale + offset.x, y[node] * view.scale + offset.y];
    const radius = radiusOf(scene, node, view.scale);
    const mark = addShape(
      group,
      community,
      { x: cx, y: cy, radius },
      {
        class: "node",
        fill: clusterColour(colours, community),
        "fill-opacity": emphasis && !emphasis.nodes.has(node) ? 1 - emphasis.fade : 1,
      },
    );
    make(mark, "title", {}, itemOf(network, node).label);
    if (scene.hollow?.[node]) {
      make(group, "circle", { cx, cy, r: HOLE * radius, fill: colours.paper, stroke: "none" });
    }
  }
}

/* The halo of each label is a text of its own: word processors draw strokes over fills. */
function addLabels(map: Element, { labels, colours }: Picture): void {
  const halos = make(map, "g", {
    id: "halos",
    fill: "none",
    stroke: colours.paper,
    "stroke-width": 3.5,
    "stroke-opacity": 0.85,
    "stroke-linejoin": "round",
  });
  const plates = make(map, "g", {
    id: "plates",
    fill: colours.paper,
    "fill-opacity": PLATE.opacity,
  });
  const marks = make(map, "g", { id: "marks" });
  const texts = make(map, "g", { id: "labels", fill: colours.ink });
  const place = ({ x, y, size, bold }: Label): Values => ({
    x,
    y: y + 0.36 * size,
    "font-size": size,
    "font-weight": bold ? 600 : 400,
  });
  for (const label of labels) {
    if (label.plated) {
      const { left, top, right, bottom } = boxOf(label);
      make(plates, "rect", {
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        rx: PLATE.corner,
      });
    } else make(halos, "text", place(label), label.text);
    if (label.community !== null) {
      const { x, y } = markOf(label);
      addShape(
        marks,
        label.community,
        { x, y, radius: MARK_RADIUS },
        { fill: clusterColour(colours, label.community) },
      );
    }
    make(texts, "text", place(label), label.text);
  }
}

function addCaption(root: Element, { view, colours }: Picture, caption: Caption): void {
  const group = make(root, "g", { id: "caption" });
  make(
    group,
    "text",
    { x: 16, y: 28, "font-size": 18, "font-weight": 600, fill: colours.ink },
    caption.title,
  );
  make(group, "text", { x: 16, y: 48, "font-size": 12, fill: colours.muted }, caption.subtitle);
  const top = caption.head + view.height;
  for (const { community, text, x, y } of caption.clusters) {
    addShape(
      group,
      community,
      { x: x + 5, y: top + y, radius: 5 },
      { fill: clusterColour(colours, community) },
    );
    make(group, "text", { x: x + 18, y: top + y + 4, "font-size": 12, fill: colours.ink }, text);
  }
  make(
    group,
    "text",
    { x: 16, y: top + caption.foot - 12, "font-size": 11, fill: colours.muted },
    caption.source,
  );
}
