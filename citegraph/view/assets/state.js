/* What the reader chose. Parts of the page say what they depend on and are told when it changes. */

const state = {
  network: 0,
  focus: null, // { item } or { edge, network }
  trail: [],
  hovered: null, // a node of the map
  query: "",
  filters: freshFilters(),
  selection: { kind: "work", positions: new Set() },
  sort: { column: "label", descending: false },
  language,
};

function freshFilters() {
  return {
    years: null, // [first, last], or null for all
    withoutYear: true,
    types: new Set(), // sets hold what is switched off
    languages: new Set(),
    files: new Set(),
    communities: new Set(),
    minWeight: 0,
    singletons: true,
    areas: true,
    size: "cited",
  };
}

const listeners = [];

function onChange(names, listener) {
  listeners.push({ names: new Set(names), listener });
}

function change(updates) {
  Object.assign(state, updates);
  const names = Object.keys(updates);
  for (const { names: wanted, listener } of listeners) {
    if (names.some((name) => wanted.has(name))) listener();
  }
}

function changeFilters(updates) {
  change({ filters: { ...state.filters, ...updates } });
}

function currentNetwork() {
  return networks[state.network] ?? emptyNetwork;
}

const emptyNetwork = {
  kind: "",
  itemKind: "work",
  explanation: "",
  communities: [],
  nodes: [],
  edges: [],
  nodeOf: new Map(),
};

function currentItems() {
  return library.items[currentNetwork().itemKind];
}

function nodeOfItem(item) {
  const network = currentNetwork();
  if (item?.kind !== network.itemKind) return null;
  return network.nodeOf.get(item.position) ?? null;
}

function focusedNode() {
  return nodeOfItem(state.focus?.item);
}

function show(focus) {
  if (state.focus && focus) state.trail.push(state.focus);
  if (!focus) state.trail = [];
  change({ focus });
}

function showItem(item) {
  if (state.focus?.item !== item) show({ item });
  else change({ focus: state.focus });
}

function goBack() {
  change({ focus: state.trail.pop() ?? null });
}

/* Another network forgets the clusters and strengths that only the last one has. */
function switchNetwork(place) {
  if (place === state.network) return;
  const filters = { ...state.filters, communities: new Set(), minWeight: 0 };
  change({ network: place, hovered: null, filters });
}
