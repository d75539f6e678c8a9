/* The map: vis-network keeps camera, gestures and hit testing; painter.js and labels.js draw. */

const mapNodes = new vis.DataSet();

function startMap() {
  const container = byId("map");
  camera.network = new vis.Network(container, { nodes: mapNodes, edges: [] }, readBlock("options"));
  container.querySelector(".vis-network").tabIndex = -1;
  camera.network.on("beforeDrawing", (context) => {
    if (!currentNetwork().nodes.length) return;
    drawAreas(context);
    drawEdges(context, camera.network.getScale());
  });
  camera.network.on("afterDrawing", (context) => {
    drawLabels(context);
    drawLasso();
  });
  listenToMap();
  startLasso(container);
  container.addEventListener("keydown", moveByKey);
  watchColourScheme(() => camera.network.redraw());
}

/* vis-network asks this for every node it draws. */
function renderNode({ ctx, id }) {
  const node = currentNetwork().nodes[id];
  let size = 2 * (drawing.radius.get(node) ?? 1);
  const drawn = () => {
    size = drawNode(ctx, node, camera.network.getScale());
  };
  return { drawNode: drawn, get nodeDimensions() { return { width: size, height: size }; } };
}

function loadNodes() {
  const network = currentNetwork();
  orientNodes(network.nodes);
  sizeNodes(network);
  mapNodes.clear();
  mapNodes.add(
    network.nodes.map((node) => ({
      id: node.place,
      x: node.x,
      y: node.y,
      shape: "custom",
      ctxRenderer: renderNode,
      hidden: !isNodeVisible(node),
    })),
  );
  refreshEdges();
  fitNodes(network.nodes.filter(isNodeVisible));
  explainEmptyMap(network);
}

function refreshEdges() {
  groupEdges();
  outlineAreas();
}

function applyFiltersToMap() {
  const network = currentNetwork();
  const changed = network.nodes.filter(
    (node) => mapNodes.get(node.place)?.hidden === isNodeVisible(node),
  );
  mapNodes.update(changed.map((node) => ({ id: node.place, hidden: !isNodeVisible(node) })));
  sizeNodes(network);
  refreshEdges();
}

function repaintMap() {
  updateEmphasis();
  camera.network.redraw();
}

function listenToMap() {
  const { network } = camera;
  network.on("hoverNode", ({ node }) => change({ hovered: nodeAt(node) }));
  network.on("blurNode", () => change({ hovered: null }));
  network.on("click", ({ nodes, pointer, event }) => {
    clickMap(pointer.DOM, pointer.canvas, event.srcEvent ?? event);
    if (nodes.length) network.unselectAll();
  });
  network.on("hold", ({ pointer }) => {
    const hit = network.getNodeAt(pointer.DOM);
    if (hit !== undefined) toggleSelected(nodeAt(hit).item);
  });
  network.on("doubleClick", ({ pointer }) => {
    const hit = network.getNodeAt(pointer.DOM);
    if (hit !== undefined) select([...around(nodeAt(hit)).nodes].map((node) => node.item));
  });
}

function nodeAt(id) {
  return currentNetwork().nodes[id] ?? null;
}

/* A click at a place given in pixels and in map units. */
function clickMap(pixels, point, event) {
  const hit = camera.network.getNodeAt(pixels);
  const node = hit === undefined ? null : nodeAt(hit);
  if (node && addsToSelection(event)) toggleSelected(node.item);
  else if (node) chooseNode(node);
  else chooseEdge(edgeAt(point));
}

function addsToSelection(event) {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}

/* A plain click shows a node and selects it alone. */
function chooseNode(node) {
  replaceSelection([node.item]);
  showItem(currentItems()[node.item]);
}

function chooseEdge(edge) {
  if (edge) show({ edge, network: currentNetwork() });
  else if (state.focus) show(null);
}

/* The nearest visible edge within five pixels; the lines that stand out are asked first. */
function edgeAt(point) {
  const reach = 5 / camera.network.getScale();
  const nearest = (edges) => {
    let best = null;
    let least = reach;
    for (const edge of edges) {
      const distance = distanceToLine(point, edge.from, edge.to);
      if (distance < least) [best, least] = [edge, distance];
    }
    return best;
  };
  return nearest(drawing.emphasis?.lines ?? []) ?? nearest(visibleEdges);
}

function distanceToLine(point, from, to) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy || 1;
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

function moveByKey(event) {
  const moves = {
    ArrowLeft: () => panBy(-60, 0),
    ArrowRight: () => panBy(60, 0),
    ArrowUp: () => panBy(0, -60),
    ArrowDown: () => panBy(0, 60),
    "+": () => zoomBy(1.3),
    "=": () => zoomBy(1.3),
    "-": () => zoomBy(1 / 1.3),
    0: () => fitVisible(),
  };
  const move = moves[event.key];
  if (!move || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  move();
}

function fitVisible() {
  fitNodes(currentNetwork().nodes.filter(isNodeVisible), true);
}

function explainEmptyMap(network) {
  const box = byId("map-empty");
  box.hidden = network.nodes.length > 0;
  replaceContent(
    box,
    make("h2", {}, t("empty-map")),
    data(network.explanation || (network.kind ? t("empty-map-advice") : t("no-network")), "p"),
  );
}

/* The map as it is seen now, on its own background. */
function mapPicture(done) {
  const source = byId("map").querySelector("canvas");
  const picture = make("canvas");
  [picture.width, picture.height] = [source.width, source.height];
  const context = picture.getContext("2d");
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(source, 0, 0);
  picture.toBlob(done, "image/png");
}
