/* A link of the map: which documents cite both ends, and the printed lines that do. */

function edgeDetails(edge, network) {
  const items = [edge.from, edge.to].map((node) => library.items[network.itemKind][node.item]);
  const weight = formatNumber(edge.weight, 4);
  const badge = make("p", { class: "badges" }, make("span", { class: "badge" }, t("link")));
  const documents = edge.files.map((file) => documentLines(file, items));
  return [
    make("header", { class: "item-head" }, badge, make("h2", {}, t("cited-together"))),
    make("ul", { class: "items" }, items.map((item) => make("li", {}, itemButton(item)))),
    make("p", { class: "muted" }, t("link-strength", { n: edge.count, weight })),
    section(t("citing-documents"), make("div", {}, documents), edge.files.length),
  ];
}

function documentLines(file, items) {
  const groups = items.flatMap((item) => {
    const lines = item.references.filter((one) => library.references[one].file === file);
    const printed = make("ul", { class: "printed" }, lines.map(printedReference));
    return [data(item.label, "h5"), printed];
  });
  const title = library.documents[file]?.title;
  const name = title ? `${fileName(file)} — ${title}` : fileName(file);
  return make("article", { class: "citing" }, data(name, "h4"), groups);
}
