/* Select by drawing around nodes: a free line, or a rectangle with Shift. While the lasso is on,
   the pointer draws where it otherwise moves the map; the wheel and the keys move it as before.
   The shape is kept in map units, so that it stays in its place when the map moves under it. */

const lasso = { on: false, stroke: null };
const LASSO = { click: 5, step: 2 }; // pixels: less is a click; points this near are left out

function lassoButton() {
  const icon = make("span", { class: "lasso-icon", "aria-hidden": "true" });
  return button(icon, () => useLasso(!lasso.on), {
    class: "button tool",
    id: "lasso",
    title: t("lasso"),
    "aria-label": t("lasso"),
    "aria-pressed": String(lasso.on),
    "aria-describedby": "lasso-help",
    "aria-keyshortcuts": "L",
  });
}

/* The key by its letter; where the layout is not Latin, by its place. */
function isLassoKey({ key, code, ctrlKey, metaKey, altKey }) {
  if (ctrlKey || metaKey || altKey) return false;
  return key.toLowerCase() === "l" || (code === "KeyL" && !/^[ -~]/.test(key));
}

function useLasso(on) {
  lasso.on = on;
  dropStroke();
  byId("lasso").setAttribute("aria-pressed", String(on));
  byId("map").classList.toggle("drawing", on);
  buildLassoHint();
}

function buildLassoHint() {
  const hint = byId("lasso-hint");
  hint.hidden = !lasso.on;
  const keys = make("span", { class: "lasso-keys muted" }, t("lasso-keys"));
  const end = closeButton(() => useLasso(false));
  end.setAttribute("aria-label", t("lasso-end"));
  replaceContent(hint, make("span", {}, make("b", {}, t("lasso-hint")), keys), end);
}

/* The map's own gestures are below the container: what is taken here does not reach them. */
function startLasso(container) {
  container.addEventListener("pointerdown", beginStroke, true);
  container.addEventListener("pointermove", continueStroke);
  container.addEventListener("pointerup", endStroke);
  container.addEventListener("pointercancel", dropStroke);
}

function beginStroke(event) {
  if (!lasso.on || event.button !== 0) return;
  event.stopPropagation();
  if (lasso.stroke) return dropStroke(); // a second finger: not meant as a drawing
  const pixels = pixelsOf(event);
  const point = toMap(pixels, view());
  const { pointerId, shiftKey } = event;
  lasso.stroke = { pointerId, isBox: shiftKey, points: [point], last: pixels, length: 0 };
  byId("map").setPointerCapture(pointerId);
  if (state.hovered) change({ hovered: null });
}

function pixelsOf(event) {
  const { left, top } = byId("map").getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function continueStroke(event) {
  const { stroke } = lasso;
  if (stroke?.pointerId !== event.pointerId) return;
  const pixels = pixelsOf(event);
  const step = Math.hypot(pixels.x - stroke.last.x, pixels.y - stroke.last.y);
  if (step < LASSO.step) return;
  const point = toMap(pixels, view());
  if (stroke.isBox) stroke.points = boxBetween(stroke.points[0], point);
  else stroke.points.push(point);
  stroke.last = pixels;
  stroke.length += step;
  drawLasso();
}

function boxBetween(from, to) {
  return [from, { x: to.x, y: from.y }, to, { x: from.x, y: to.y }];
}

/* What was no more than a click does what a click does. */
function endStroke(event) {
  const { stroke } = lasso;
  if (stroke?.pointerId !== event.pointerId) return;
  continueStroke(event);
  dropStroke();
  if (stroke.length < LASSO.click) clickMap(stroke.last, stroke.points[0], event);
  else selectInside(outline(stroke.points), stroke.isBox ? isCtrl(event) : addsToSelection(event));
}

/* Shift makes the rectangle, so there it does not add as well. */
function isCtrl(event) {
  return event.ctrlKey || event.metaKey;
}

function dropStroke() {
  lasso.stroke = null;
  drawLasso();
}

function outline(points) {
  const shape = new Path2D();
  for (const { x, y } of points) shape.lineTo(x, y);
  shape.closePath();
  return shape;
}

/* A node is inside with its centre, also where the line crosses itself (non-zero winding). */
function selectInside(shape, adding) {
  const context = make("canvas").getContext("2d");
  const inside = currentNetwork().nodes.filter(
    (node) => isNodeVisible(node) && context.isPointInPath(shape, node.x, node.y),
  );
  if (!inside.length) return toast(t("lasso-empty"));
  const chosen = new Set(adding ? selectedPositions() : []);
  for (const node of inside) chosen.add(node.item);
  const message = unseenCount(chosen.size);
  if (!adding) return replaceSelection(chosen, message);
  select(chosen);
  if (message) toast(message);
}

/* The bar of the selection tells its size; a small window does not show it beside the map. */
function unseenCount(n) {
  const isSeen = byId("selection-bar").parentElement.offsetWidth > 0;
  return isSeen ? "" : t(`selected-${currentNetwork().itemKind}`, { n });
}

function drawLasso() {
  const sheet = byId("lasso-sheet");
  sheet.hidden = !lasso.stroke;
  if (!lasso.stroke) return;
  const { width, height, scale, centre } = view();
  const ratio = window.devicePixelRatio || 1;
  [sheet.width, sheet.height] = [width * ratio, height * ratio];
  const context = sheet.getContext("2d");
  const zoom = ratio * scale;
  const left = ratio * (width / 2 - centre.x * scale);
  const top = ratio * (height / 2 - centre.y * scale);
  context.setTransform(zoom, 0, 0, zoom, left, top);
  strokeLasso(context, lasso.stroke.points, scale);
}

function strokeLasso(context, points, scale) {
  const shape = outline(points);
  context.fillStyle = palette.accent;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5 / scale;
  context.lineJoin = "round";
  context.globalAlpha = 0.1;
  context.fill(shape);
  context.globalAlpha = 1;
  context.setLineDash([5 / scale, 4 / scale]);
  context.stroke(shape);
}
