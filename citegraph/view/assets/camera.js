/* Where the map looks: pixels per map unit, the centre, and what fits. */

const camera = { network: null, width: 0, height: 0 };
const FIT_MARGIN = { left: 72, right: 72, top: 72, bottom: 72 };
const LARGEST_SCALE = 4;

function view() {
  const { canvasView } = camera.network.canvas;
  const scale = camera.network.getScale();
  const centre = camera.network.getViewPosition();
  const { clientWidth, clientHeight } = canvasView ?? byId("map");
  return { scale, centre, width: clientWidth, height: clientHeight };
}

function toScreen(point, { scale, centre, width, height }) {
  return {
    x: (point.x - centre.x) * scale + width / 2,
    y: (point.y - centre.y) * scale + height / 2,
  };
}

function toMap(point, { scale, centre, width, height }) {
  return {
    x: (point.x - width / 2) / scale + centre.x,
    y: (point.y - height / 2) / scale + centre.y,
  };
}

function boundsOf(nodes) {
  const xs = nodes.map((node) => node.x);
  const ys = nodes.map((node) => node.y);
  const low = (values) => values.reduce((a, b) => Math.min(a, b));
  const high = (values) => values.reduce((a, b) => Math.max(a, b));
  return { left: low(xs), right: high(xs), top: low(ys), bottom: high(ys) };
}

/* A layout means the same when its axes change places: the longer one follows the longer side of
   the window, where that makes the map clearly larger. */
function orientNodes(nodes) {
  for (const node of nodes) [node.x, node.y] = node.position;
  if (nodes.length < 2) return;
  const { left, right, top, bottom } = boundsOf(nodes);
  const { clientWidth: width, clientHeight: height } = byId("map");
  const fits = (across, down) => Math.min(width / Math.max(across, 1), height / Math.max(down, 1));
  const [across, down] = [right - left, bottom - top];
  if (fits(down, across) <= 1.1 * fits(across, down)) return;
  for (const node of nodes) [node.y, node.x] = node.position;
}

/* Boxes that lie over the map, in its own pixels. */
function coveredBoxes() {
  const origin = byId("map").getBoundingClientRect();
  return [byId("legend"), byId("map-tools")]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0)
    .map((box) => ({
      left: box.left - origin.left,
      right: box.right - origin.left,
      top: box.top - origin.top,
      bottom: box.bottom - origin.top,
    }));
}

/* Shows these nodes as large as they fit; above or beside the legend where it would cover some,
   unless that makes the map much smaller. */
function fitNodes(nodes, animate = false) {
  if (!nodes.length) return;
  const plain = cameraFor(nodes, FIT_MARGIN);
  const { clientWidth: width, clientHeight: height } = byId("map");
  const legend = coveredBoxes().find((box) => box.left < 40);
  const isHidden = (node) => {
    const point = toScreen(node, { ...plain, width, height });
    return point.x < legend.right + 12 && point.y > legend.top - 12;
  };
  let best = plain;
  if (legend && nodes.some(isHidden)) {
    const above = cameraFor(nodes, { ...FIT_MARGIN, bottom: height - legend.top + 28 });
    const beside = cameraFor(nodes, { ...FIT_MARGIN, left: legend.right + 28 });
    best = above.scale > beside.scale ? above : beside;
    if (best.scale < 0.7 * plain.scale) best = plain;
  }
  moveCamera(best.centre, best.scale, animate);
}

function cameraFor(nodes, margin) {
  const { left, right, top, bottom } = boundsOf(nodes);
  const { clientWidth: width, clientHeight: height } = byId("map");
  const narrow = Math.min(1, width / 600);
  const sides = { left: margin.left * narrow, right: margin.right * narrow };
  const free = [width - sides.left - sides.right, height - margin.top - margin.bottom];
  const scale = Math.min(
    Math.max(free[0], 40) / Math.max(right - left, 1),
    Math.max(free[1], 40) / Math.max(bottom - top, 1),
    nodes.length === 1 ? 1 : LARGEST_SCALE,
  );
  const centre = {
    x: (left + right) / 2 + (sides.right - sides.left) / 2 / scale,
    y: (top + bottom) / 2 + (margin.bottom - margin.top) / 2 / scale,
  };
  return { centre, scale };
}

function moveCamera(position, scale, animate) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const animation = animate && !calm ? { duration: 250, easingFunction: "easeInOutQuad" } : false;
  camera.network.moveTo({ position, scale, animation });
}

function zoomBy(factor) {
  moveCamera(camera.network.getViewPosition(), camera.network.getScale() * factor, true);
}

function panBy(x, y) {
  const { scale, centre } = view();
  moveCamera({ x: centre.x + x / scale, y: centre.y + y / scale }, scale, false);
}

/* Moves only when the node is outside the window or under its edge. */
function bringIntoView(node) {
  const seen = view();
  const point = toScreen(node, seen);
  const inside =
    point.x > 60 && point.x < seen.width - 60 && point.y > 60 && point.y < seen.height - 60;
  if (!inside) moveCamera({ x: node.x, y: node.y }, seen.scale, true);
}
