/* The panel of details: what the reader looks at now, or how to begin. */

function buildDetails() {
  const panel = byId("panel-details");
  const { focus } = state;
  if (!focus) replaceContent(panel, welcome());
  else if (focus.edge) replaceContent(panel, detailsHead(), edgeDetails(focus.edge, focus.network));
  else replaceContent(panel, detailsHead(), itemDetails(focus.item));
  panel.scrollTop = 0;
}

function detailsHead() {
  const attributes = { class: "button quiet", disabled: !state.trail.length };
  const back = button(`← ${t("back")}`, goBack, attributes);
  return make("div", { class: "details-head" }, back, closeButton(() => show(null)));
}

function welcome() {
  const network = currentNetwork();
  const onMap = [
    [`count-${network.itemKind}`, network.nodes.length],
    ["count-link", network.edges.length],
  ];
  const inAll = [
    ["count-work", library.works.length],
    ["count-person", library.people.length],
    ["count-venue", library.venues.length],
    ["count-document", library.documents.length],
  ];
  return [
    make("h2", {}, t("welcome")),
    make("p", {}, network.kind ? t(`explain-${network.kind}`) : t("no-network")),
    facts(onMap),
    make("h3", {}, t("in-all")),
    facts(inAll),
    make("p", { class: "muted" }, t("welcome-advice")),
  ];
}

function facts(counts) {
  const rows = counts.map(([key, n]) => make("li", {}, t(key, { n })));
  return make("ul", { class: "facts" }, rows);
}
