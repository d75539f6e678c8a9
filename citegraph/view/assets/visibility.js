/* Which items pass the filters, which edges remain, and which items the search finds. */

let visibleItems = new Set();
let visibleEdges = new Set();
let foundItems = null; // a set of positions, or null without a query

function passesWork(work, filters) {
  if (filters.types.has(work.type) || filters.languages.has(work.language)) return false;
  if (!work.files.some((file) => !filters.files.has(file))) return work.files.length === 0;
  if (work.year === null) return filters.withoutYear;
  return !filters.years || (filters.years[0] <= work.year && work.year <= filters.years[1]);
}

/* A person or a venue stays while one of its works does. */
function passesItem(item, filters, passed) {
  const community = currentNetwork().nodeOf.get(item.position)?.community;
  if (filters.communities.has(community)) return false;
  return item.works.length === 0 || item.works.some((work) => passed[work]);
}

function updateVisible() {
  const { filters } = state;
  const network = currentNetwork();
  const passed = library.works.map((work) => passesWork(work, filters));
  const kept = currentItems().filter((item) => passesItem(item, filters, passed));
  visibleItems = new Set(kept.map((item) => item.position));
  visibleEdges = new Set(
    network.edges.filter(
      (edge) =>
        edge.weight >= filters.minWeight &&
        visibleItems.has(edge.from.item) &&
        visibleItems.has(edge.to.item) &&
        edge.files.some((file) => !filters.files.has(file)),
    ),
  );
  if (!filters.singletons) dropSingletons(network);
}

function dropSingletons(network) {
  const linked = new Set();
  for (const edge of visibleEdges) linked.add(edge.from.item).add(edge.to.item);
  for (const node of network.nodes) {
    if (!linked.has(node.item)) visibleItems.delete(node.item);
  }
}

function updateFound() {
  const query = state.query.trim();
  const matches = matcher(query);
  foundItems = query
    ? new Set(currentItems().filter(matches).map((item) => item.position))
    : null;
}

function isEdgeVisible(edge) {
  return visibleEdges.has(edge);
}

function isNodeVisible(node) {
  return visibleItems.has(node.item);
}

function isListed(item) {
  return visibleItems.has(item.position) && (!foundItems || foundItems.has(item.position));
}

function worksPassing() {
  const kind = currentNetwork().itemKind;
  const listed = currentItems().filter(isListed).map((item) => item.position);
  const works = worksOf(kind, listed);
  return works.filter((work) => passesWork(library.works[work], state.filters));
}

onChange(["network", "filters"], updateVisible);
onChange(["network", "query"], updateFound);
