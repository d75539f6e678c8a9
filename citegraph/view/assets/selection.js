/* The selection is made in items of one kind; another network shows the items behind it, and coming
   back without a change finds it as it was. */

function itemsBehind(kind, works) {
  if (kind === "work") return works;
  const wanted = new Set(works);
  return library.items[kind]
    .filter((item) => item.works.some((work) => wanted.has(work)))
    .map((item) => item.position);
}

function worksOf(kind, positions) {
  return unique([...positions].flatMap((position) => library.items[kind][position].works));
}

function selectedPositions() {
  const { kind, positions } = state.selection;
  const wanted = currentNetwork().itemKind;
  if (kind === wanted) return positions;
  return new Set(itemsBehind(wanted, worksOf(kind, positions)));
}

function selectedWorks() {
  return worksOf(state.selection.kind, state.selection.positions);
}

function select(positions) {
  const sorted = unique(positions);
  change({ selection: { kind: currentNetwork().itemKind, positions: new Set(sorted) } });
}

function toggleSelected(position, wanted = null) {
  const chosen = new Set(selectedPositions());
  if (wanted ?? !chosen.has(position)) chosen.add(position);
  else chosen.delete(position);
  select(chosen);
}

function addToSelection(positions) {
  select([...selectedPositions(), ...positions]);
}

/* What comes in the place of a larger selection can be undone; without one nothing is said but
   the message. */
function replaceSelection(positions, message = "") {
  const before = state.selection;
  select(positions);
  if (before.positions.size > 1) {
    const replaced = t("selection-replaced", { n: before.positions.size });
    const text = message ? `${message}. ${replaced}` : replaced;
    toast(text, t("undo"), () => change({ selection: before }));
  } else if (message) toast(message);
}

function selectNeighbours() {
  const chosen = selectedPositions();
  const { nodeOf } = currentNetwork();
  const found = [...chosen].flatMap((position) => {
    const node = nodeOf.get(position);
    return node ? node.edges.filter(isEdgeVisible).map((edge) => otherEnd(edge, node).item) : [];
  });
  addToSelection(found);
}
