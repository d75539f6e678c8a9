/* Which mentions were taken as one, and why. */

function mergesSection(item) {
  const merges = library.merges.filter(
    (merge) => merge.kind === item.kind && merge.item === item.position,
  );
  return listSection(t("merges"), "merges", merges.map(mergeRow), 8);
}

function mergeRow({ left, right, score, rule, evidence }) {
  const rounded = formatNumber(score, 2);
  const summary = make("summary", {}, t("merge-score", { score: rounded }), " · ", data(rule));
  const reasons = make("details", {}, summary, make("ul", {}, evidence.map(reasonRow)));
  return make("li", {}, mergeSide(left), mergeSide(right), reasons);
}

function mergeSide([text, position]) {
  const found = position === null ? null : library.references[position];
  return make("p", {}, data(text, "b"), " ", found ? place(found.file, found.line) : null);
}

function reasonRow([feature, detail, weight]) {
  return make("li", {}, data(feature, "b"), " ", data(detail), " ", muted(signed(weight)));
}

function signed(weight) {
  return `${weight > 0 ? "+" : ""}${formatNumber(weight, 2)}`;
}
