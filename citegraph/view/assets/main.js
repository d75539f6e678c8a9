/* Starts the page and says what each part depends on; the order is that of the work to be done. */

function translatePage() {
  applyTexts();
  buildToolbar();
  buildDock();
  buildMapTools();
  buildLassoHint();
  buildList();
  buildLegend();
  buildFilters();
  buildDetails();
  buildAbout();
  buildProblems();
  buildSelectionBar();
}

function start() {
  useLanguage(language);
  updateVisible();
  updateFound();
  startMap();
  translatePage();
  startTabs();
  startSearch();
  startShortcuts();
  byId("open-downloads").addEventListener("click", openDownloads);
  byId("legend").open = !matchMedia("(max-width: 760px)").matches;
  loadNodes();
  connect();
  repaintMap();
}

function connect() {
  onChange(["language"], translatePage);
  onChange(["network"], () => {
    buildToolbar();
    buildList();
    buildLegend();
    buildFilters();
    loadNodes();
  });
  onChange(["sort"], sortList);
  onChange(["filters"], () => {
    applyFiltersToMap();
    refreshLegend();
    if (document.activeElement?.type === "range") refreshFilters();
    else rebuildFilters();
  });
  onChange(["filters", "query", "selection", "focus"], refreshList);
  onChange(["focus", "selection", "network"], buildDetails);
  onChange(["focus"], openDetails);
  onChange(["selection", "network"], buildSelectionBar);
  const drawn = ["network", "filters", "query", "selection", "focus", "hovered", "language"];
  onChange(drawn, repaintMap);
}

/* Building anew loses the focus; it goes back to the control at the same place. */
function rebuildFilters() {
  const panel = byId("panel-filters");
  const place = [...panel.querySelectorAll("input")].indexOf(document.activeElement);
  buildFilters();
  panel.querySelectorAll("input")[place]?.focus();
}

/* For the console and for tests: the fold of the search, and where an item stands in the window. */
window.citegraph = Object.freeze({
  searchKey,
  placeOnScreen(position) {
    const node = currentNetwork().nodeOf.get(position);
    const { left, top } = byId("map").getBoundingClientRect();
    const { x, y } = toScreen(node, view());
    return [left + x, top + y];
  },
});

start();
