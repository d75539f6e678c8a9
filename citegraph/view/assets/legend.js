/* The clusters with their colours and names: show or hide each, only one, select its members. */

function buildLegend() {
  const { communities } = currentNetwork();
  const legend = byId("legend");
  legend.hidden = communities.length === 0;
  const title = make("summary", {}, t("clusters"), muted(` ${communities.length}`));
  const rows = communities.map(legendRow);
  const shade = (areas) => changeFilters({ areas });
  const areas = checkBox(t("show-areas"), state.filters.areas, shade);
  replaceContent(legend, title, make("ul", { class: "legend-list" }, rows), areas);
}

function legendRow(community) {
  const name = communityName(community);
  const label = make("span", { class: "legend-name" }, swatch(community.number), data(name));
  const shown = !state.filters.communities.has(community.number);
  const box = checkBox(label, shown, (on) => showCommunity(community.number, on));
  const only = button(t("only"), () => showOnly(community.number), {
    class: "button quiet tiny",
    "aria-label": t("only-cluster", { name }),
  });
  const pick = button(t("select"), () => addToSelection(membersOf(community.number)), {
    class: "button quiet tiny",
    "aria-label": t("select-cluster", { name }),
  });
  const size = make("span", { class: "muted number" }, formatNumber(community.size));
  const tools = make("span", { class: "legend-tools" }, only, pick);
  return make("li", { class: "legend-row" }, box, tools, size);
}

function membersOf(community) {
  const nodes = currentNetwork().nodes.filter(
    (node) => node.community === community && isNodeVisible(node),
  );
  return nodes.map((node) => node.item);
}

function showCommunity(community, on) {
  const hidden = new Set(state.filters.communities);
  if (on) hidden.delete(community);
  else hidden.add(community);
  changeFilters({ communities: hidden });
}

/* A second click on "only" brings all clusters back. */
function showOnly(community) {
  const numbers = currentNetwork().communities.map((one) => one.number);
  const others = numbers.filter((one) => one !== community);
  const alone = others.every((one) => state.filters.communities.has(one));
  changeFilters({ communities: new Set(alone && others.length ? [] : others) });
}

function refreshLegend() {
  const boxes = byId("legend").querySelectorAll(".legend-row input");
  currentNetwork().communities.forEach((community, place) => {
    boxes[place].checked = !state.filters.communities.has(community.number);
  });
}
