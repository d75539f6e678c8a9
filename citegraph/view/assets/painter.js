/* Draws cluster areas and edges below the nodes of vis-network, and the nodes themselves.
   Everything is drawn from the state, so that hovering and filtering change no data. */

const drawing = {
  spacing: 60, // map units between neighbouring nodes
  radius: new Map(), // node -> radius in map units
  groups: [], // faint edges that are stroked together
  areas: [], // outlines of the clusters
  emphasis: null, // nodes that stand out and their lines, or null for all
  selected: new Set(),
};

function typicalSpacing(nodes) {
  const sample = nodes.filter((_, place) => place % Math.ceil(nodes.length / 200) === 0);
  const nearest = sample.map((one) => {
    let best = Infinity;
    for (const other of nodes) {
      if (other !== one) best = Math.min(best, Math.hypot(one.x - other.x, one.y - other.y));
    }
    return best;
  });
  const finite = nearest.filter((distance) => Number.isFinite(distance) && distance > 0);
  finite.sort((a, b) => a - b);
  return finite.length ? finite[Math.floor(finite.length / 2)] : 60;
}

/* Area grows with the number of citing documents, or with link strength. */
function sizeNodes(network) {
  const value = (node) => (state.filters.size === "strength" ? node.strength : node.cited);
  const most = network.nodes.reduce((best, node) => Math.max(best, value(node)), 0) || 1;
  drawing.spacing = typicalSpacing(network.nodes);
  drawing.radius = new Map(
    network.nodes.map((node) => {
      const share = Math.sqrt(Math.max(value(node), 0) / most);
      return [node, drawing.spacing * (0.1 + 0.16 * share)];
    }),
  );
}

/* Edges of one cluster and strength are one group; between clusters they are grey. */
function groupEdges() {
  const groups = new Map();
  const network = currentNetwork();
  const strongest = network.edges.reduce((best, edge) => Math.max(best, edge.weight), 0) || 1;
  for (const edge of visibleEdges) {
    const same = edge.from.community === edge.to.community;
    const strength = Math.ceil((3 * edge.weight) / strongest);
    const key = `${same ? edge.from.community : -1}/${strength}`;
    if (!groups.has(key)) {
      groups.set(key, { community: same ? edge.from.community : -1, strength, edges: [] });
    }
    groups.get(key).edges.push(edge);
  }
  drawing.groups = [...groups.values()].sort((a, b) => a.strength - b.strength);
}

function averageDegree() {
  return (2 * visibleEdges.size) / Math.max(visibleItems.size, 1);
}

/* The denser the map the fainter a line, so that a clique reads as a veil and not as a knot. */
function edgeOpacity(strength) {
  const density = Math.min(0.55, Math.max(0.05, 6 / Math.max(averageDegree(), 1)));
  return palette.edgeStrength * density * (0.55 + 0.15 * strength);
}

function lineWidth(strength) {
  const thin = 12 / Math.max(averageDegree(), 12);
  return Math.max(0.5, (0.6 + 0.3 * strength) * Math.sqrt(thin));
}

function drawEdges(context, scale) {
  const { emphasis } = drawing;
  const faded = emphasis ? 0.4 : 1;
  for (const group of drawing.groups) {
    context.globalAlpha = Math.min(1, edgeOpacity(group.strength) * faded);
    context.strokeStyle = group.community < 0 ? palette.muted : clusterColour(group.community);
    context.lineWidth = lineWidth(group.strength) / scale;
    strokeLines(context, group.edges);
  }
  if (emphasis) drawEmphasis(context, scale, emphasis);
  context.globalAlpha = 1;
}

function strokeLines(context, edges) {
  context.beginPath();
  for (const { from, to } of edges) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}

function drawEmphasis(context, scale, { lines, centre }) {
  context.globalAlpha = Math.min(0.8, 3 / Math.sqrt(lines.size || 1));
  context.strokeStyle = centre ? clusterColour(centre.community) : palette.accent;
  context.lineWidth = (lines.size === 1 ? 3 : 1.2) / scale;
  strokeLines(context, lines);
}

/* Convex hulls of the visible nodes of each cluster, drawn with round corners. */
function outlineAreas() {
  drawing.areas = [];
  if (!state.filters.areas) return;
  for (const community of currentNetwork().communities) {
    const members = currentNetwork().nodes.filter(
      (node) => node.community === community.number && isNodeVisible(node),
    );
    const hull = convexHull(withoutOutliers(members));
    if (members.length > 2) drawing.areas.push({ community, hull });
  }
}

/* In a large cluster a few members far out would stretch its area over the others. */
function withoutOutliers(nodes) {
  if (nodes.length < 40) return nodes;
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
  const [x, y] = [middle(nodes.map((node) => node.x)), middle(nodes.map((node) => node.y))];
  const distance = (node) => Math.hypot(node.x - x, node.y - y);
  const usual = middle(nodes.map(distance));
  return nodes.filter((node) => distance(node) <= 2 * usual);
}

/* Andrew's monotone chain. */
function convexHull(points) {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const turn = (o, a, b) => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
  const chain = (list) => {
    const hull = [];
    for (const point of list) {
      while (hull.length > 1 && turn(hull[hull.length - 2], hull[hull.length - 1], point) <= 0) {
        hull.pop();
      }
      hull.push(point);
    }
    return hull.slice(0, -1);
  };
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function drawAreas(context) {
  for (const { community, hull } of drawing.areas) {
    context.globalAlpha = palette.areaStrength;
    context.fillStyle = clusterColour(community.number);
    context.beginPath();
    traceAround(context, hull, drawing.spacing * 0.6);
    context.fill();
  }
  context.globalAlpha = 1;
}

/* The outline at a distance from the hull: an arc about each corner, joined by straight lines. */
function traceAround(context, hull, distance) {
  const normal = (from, to) => Math.atan2(from.x - to.x, to.y - from.y);
  hull.forEach((corner, place) => {
    const before = hull[(place + hull.length - 1) % hull.length];
    const after = hull[(place + 1) % hull.length];
    context.arc(corner.x, corner.y, distance, normal(before, corner), normal(corner, after));
  });
  context.closePath();
}

/* In map units; on the screen never too small to hit nor larger than a label can stand beside. */
function nodeRadius(node, scale) {
  return Math.min(Math.max(drawing.radius.get(node), 3.5 / scale), 22 / scale);
}

function drawNode(context, node, scale) {
  const radius = nodeRadius(node, scale);
  const { emphasis } = drawing;
  const faded = emphasis && !emphasis.nodes.has(node);
  context.beginPath();
  traceShape(context, clusterShape(node.community), node.x, node.y, radius);
  context.fillStyle = palette.paper;
  context.fill();
  context.globalAlpha = faded ? 0.22 : 1;
  context.fillStyle = clusterColour(node.community);
  context.strokeStyle = palette.paper;
  context.lineWidth = 1.2 / scale;
  context.fill();
  context.stroke();
  if (drawing.selected.has(node.item)) ring(context, node, radius + 2.6 / scale, 2.2 / scale);
  if (node === focusedNode()) ring(context, node, radius + 6 / scale, 1.6 / scale);
  context.globalAlpha = 1;
  return 2 * radius + 6 / scale;
}

function ring(context, node, radius, width) {
  context.globalAlpha = 1;
  context.strokeStyle = palette.ink;
  context.lineWidth = width;
  context.beginPath();
  context.arc(node.x, node.y, radius, 0, 2 * Math.PI);
  context.stroke();
}

/* What stands out: the hovered or shown node with its neighbours, an edge, or what was found. */
function updateEmphasis() {
  drawing.selected = selectedPositions();
  const centre = state.hovered ?? (state.query.trim() ? null : focusedNode());
  if (centre) drawing.emphasis = around(centre);
  else if (state.focus?.edge && currentNetwork() === state.focus.network) {
    const { edge } = state.focus;
    drawing.emphasis = { nodes: new Set([edge.from, edge.to]), lines: new Set([edge]) };
  } else if (foundItems) {
    const nodes = currentNetwork().nodes.filter((node) => foundItems.has(node.item));
    drawing.emphasis = { nodes: new Set(nodes), lines: new Set() };
  } else drawing.emphasis = null;
}

function around(centre) {
  const lines = new Set(centre.edges.filter(isEdgeVisible));
  const nodes = new Set([centre, ...[...lines].map((edge) => otherEnd(edge, centre))]);
  return { nodes, lines, centre };
}
