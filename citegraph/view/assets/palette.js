/* Colours come from the style sheet, so that light and dark have one home; from the eighth cluster
   on the same colours come with another shape. */

const COLOURS = 7;
const SHAPES = ["circle", "diamond", "square", "triangle"];
let palette = readPalette();

function readPalette() {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const clusters = Array.from({ length: COLOURS }, (_, place) => colour(`cluster-${place}`));
  return {
    clusters,
    none: colour("muted"),
    ink: colour("ink"),
    muted: colour("muted"),
    paper: colour("map"),
    accent: colour("accent"),
    edgeStrength: Number(colour("edge-strength")),
    areaStrength: Number(colour("area-strength")),
  };
}

function clusterColour(community) {
  return palette.clusters[community % COLOURS] ?? palette.none;
}

function clusterShape(community) {
  return SHAPES[Math.floor(community / COLOURS) % SHAPES.length];
}

/* Adds a shape of the given radius to the current path. */
function traceShape(context, shape, x, y, radius) {
  if (shape === "circle") {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  const corners = { diamond: [4, 0], square: [4, 0.25], triangle: [3, 0.25] }[shape];
  const [count, turn] = corners;
  for (let corner = 0; corner < count; corner += 1) {
    const angle = 2 * Math.PI * ((corner + (count === 3 ? 0 : turn * 2)) / count) - Math.PI / 2;
    const point = [x + 1.2 * radius * Math.cos(angle), y + 1.2 * radius * Math.sin(angle)];
    if (corner) context.lineTo(...point);
    else context.moveTo(...point);
  }
  context.closePath();
}

/* A small picture of a cluster's colour and shape for lists and the legend. */
function swatch(community) {
  const shape = community === undefined ? "none" : clusterShape(community);
  const mark = make("span", { class: `swatch ${shape}`, "aria-hidden": "true" });
  const colour =
    community === undefined ? "transparent" : `var(--cluster-${community % COLOURS})`;
  mark.style.setProperty("--swatch", colour);
  return mark;
}

function watchColourScheme(repaint) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    palette = readPalette();
    repaint();
  });
}
