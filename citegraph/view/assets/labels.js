/* Labels that never lie on each other: the important come first, each takes the first free place
   beside its node, and what finds none waits until the reader zooms in. On a crowded
   map the names of clusters and the first few labels may lie on nodes, which are small there. */

const LABEL = { size: 12, height: 15, gap: 3, most: 400, longest: 34 };
const CROWD = { nodes: 120, labels: 16 };
const labelWidths = new Map();

function drawLabels(context) {
  const seen = view();
  const ratio = context.getTransform().a / seen.scale;
  context.save();
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const nodes = nodesInWindow(seen);
  const taken = { texts: new TakenPlaces(seen), discs: new TakenPlaces(seen) };
  for (const box of coveredBoxes()) taken.texts.take(box);
  for (const node of nodes) taken.discs.take(nodeBox(node, seen), node);
  const crowded = nodes.length > CROWD.nodes;
  const first = crowded ? { ...taken, discs: new TakenPlaces(seen) } : taken;
  drawAreaNames(context, seen, first);
  labelOrder(nodes).forEach((node, rank) => {
    placeLabel(context, node, seen, rank < CROWD.labels ? first : taken);
  });
  context.restore();
}

/* Boxes already used, in cells of a grid, so that a test looks at a few boxes only. */
class TakenPlaces {
  constructor({ width, height }) {
    this.width = width;
    this.height = height;
    this.cells = new Map();
  }

  cellsOf({ left, top, right, bottom }) {
    const names = [];
    for (let x = Math.floor(left / 64); x <= Math.floor(right / 64); x += 1) {
      for (let y = Math.floor(top / 64); y <= Math.floor(bottom / 64); y += 1) {
        names.push(`${x},${y}`);
      }
    }
    return names;
  }

  isFree(box, own = null) {
    const inside =
      box.left >= 2 && box.top >= 2 && box.right <= this.width - 2 && box.bottom <= this.height - 2;
    return inside && this.cellsOf(box).every((cell) =>
      (this.cells.get(cell) ?? []).every(
        (other) =>
          (own && other.owner === own) ||
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top,
      ),
    );
  }

  take(box, owner = null) {
    for (const cell of this.cellsOf(box)) {
      if (!this.cells.has(cell)) this.cells.set(cell, []);
      this.cells.get(cell).push({ ...box, owner });
    }
  }
}

function nodesInWindow(seen) {
  const inWindow = (node) => {
    const { x, y } = toScreen(node, seen);
    return x > -40 && y > -20 && x < seen.width + 40 && y < seen.height + 20;
  };
  return currentNetwork().nodes.filter((node) => isNodeVisible(node) && inWindow(node));
}

/* A little smaller than the disc, so that a label may touch but not cover it. */
function nodeBox(node, seen) {
  const { x, y } = toScreen(node, seen);
  const half = nodeRadius(node, seen.scale) * seen.scale * 0.8;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/* Focus and hover, then the selection, then what stands out, then the most cited. */
function importance(node) {
  const { emphasis } = drawing;
  if (node === state.hovered || node === focusedNode()) return 4;
  if (drawing.selected.has(node.item)) return 3;
  if (emphasis?.nodes.has(node)) return 2;
  return emphasis ? 0 : 1;
}

function labelOrder(nodes) {
  return nodes
    .filter((node) => importance(node) > 0)
    .sort(
      (a, b) =>
        importance(b) - importance(a) ||
        b.cited - a.cited ||
        b.strength - a.strength ||
        a.place - b.place,
    )
    .slice(0, LABEL.most);
}

function shortLabel(text, longest = LABEL.longest) {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

function labelWidth(context, text) {
  const key = `${context.font}|${text}`;
  if (!labelWidths.has(key)) labelWidths.set(key, context.measureText(text).width);
  return labelWidths.get(key);
}

function placeLabel(context, node, seen, { texts, discs }) {
  const rank = importance(node);
  const text = shortLabel(node.label);
  context.font = `${rank > 2 ? "600 " : ""}${LABEL.size}px ${LABEL_FONT}`;
  const width = labelWidth(context, text);
  const point = toScreen(node, seen);
  const radius = nodeRadius(node, seen.scale) * seen.scale + LABEL.gap;
  const boxes = labelPlaces(point, radius, width);
  const free = boxes.find((one) => texts.isFree(one) && discs.isFree(one, node));
  const box = free ?? (rank === 4 ? boxes[0] : null);
  if (!box) return;
  texts.take(box);
  drawHalo(context, text, box.left, (box.top + box.bottom) / 2, palette.ink);
}

function labelPlaces({ x, y }, radius, width) {
  const half = LABEL.height / 2;
  const box = (left, middle) => ({
    left,
    right: left + width,
    top: middle - half,
    bottom: middle + half,
  });
  return [
    box(x + radius, y),
    box(x - radius - width, y),
    box(x - width / 2, y + radius + half),
    box(x - width / 2, y - radius - half),
    box(x + 0.7 * radius, y - 0.7 * radius - half),
    box(x + 0.7 * radius, y + 0.7 * radius + half),
    box(x - 0.7 * radius - width, y - 0.7 * radius - half),
    box(x - 0.7 * radius - width, y + 0.7 * radius + half),
  ];
}

function drawHalo(context, text, x, y, colour) {
  context.lineWidth = 3.5;
  context.strokeStyle = palette.paper;
  context.globalAlpha = 0.85;
  context.strokeText(text, x, y);
  context.globalAlpha = 1;
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/* The name of a cluster stands above its area, if there is room. */
function drawAreaNames(context, seen, { texts, discs }) {
  context.font = `600 13px ${LABEL_FONT}`;
  for (const { community, hull } of drawing.areas) {
    const text = shortLabel(communityName(community), 1.5 * LABEL.longest);
    const width = labelWidth(context, text);
    const { left, right, top } = boundsOf(hull);
    const anchor = toScreen({ x: (left + right) / 2, y: top - drawing.spacing * 0.55 }, seen);
    const start = Math.min(Math.max(anchor.x - width / 2, 8), seen.width - width - 8);
    const box = { left: start, right: start + width, top: anchor.y - 20, bottom: anchor.y - 4 };
    if (!texts.isFree(box) || !discs.isFree(box)) continue;
    texts.take(box);
    drawHalo(context, text, start, anchor.y - 12, clusterColour(community.number));
  }
}

function communityName(community) {
  return community.label || t("cluster-number", { n: community.number + 1 });
}

const LABEL_FONT = '-apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif';
