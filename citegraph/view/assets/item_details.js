/* All that is known of one item: its fields, every printed form with its place, what belongs to it
   and what it is cited with. */

const FIELD_ORDER = [
  "author", "editor", "translator", "translated_title", "container", "container_subtitle",
  "translated_container", "series", "genre", "edition", "volume", "issue", "part", "issued", "pages", "page_total",
  "document_number", "archive",
  "place", "publisher", "doi", "isbn", "issn", "url", "accessed", "note",
];

function itemDetails(item) {
  const parts = { work: workParts, person: personParts, venue: venueParts }[item.kind](item);
  return [itemHead(item), itemActions(item), ...parts, coCited(item), mergesSection(item)];
}

function itemHead(item) {
  const isWork = item.kind === "work";
  return make(
    "header",
    { class: "item-head" },
    make("p", { class: "badges" }, badges(item)),
    data(isWork ? item.fields.title || item.label : item.label, "h2"),
    isWork || !item.subtitle ? null : data(item.subtitle, "p", { class: "muted" }),
  );
}

function badges(item) {
  const texts = item.kind === "work" ? workBadges(item) : [t(`kind-${item.kind}`)];
  const marks = texts.filter(Boolean).map((text) => data(text, "span", { class: "badge" }));
  const node = nodeOfItem(item);
  const { communities } = currentNetwork();
  const cluster = node && communities.find((one) => one.number === node.community);
  if (!cluster) return marks;
  const name = data(communityName(cluster));
  return [...marks, make("span", { class: "badge" }, swatch(cluster.number), name)];
}

function workBadges({ type, year, language: code }) {
  return [nameOf("type", type), year ?? t("no-year"), code ? languageName(code) : ""];
}

function itemActions(item) {
  const actions = make("div", { class: "actions" });
  if (item.kind === currentNetwork().itemKind) {
    const chosen = selectedPositions().has(item.position);
    const text = chosen ? t("deselect") : t("add-to-selection");
    actions.append(button(text, () => toggleSelected(item.position)));
  }
  const network = networkWith(item);
  if (network) actions.append(button(t("show-on-map"), () => showOnMap(item, network)));
  return actions;
}

/* The network that shows an item, the current one first. */
function networkWith(item) {
  return [currentNetwork(), ...networks].find(
    (network) => network.itemKind === item.kind && network.nodeOf.has(item.position),
  );
}

function showOnMap(item, network) {
  switchNetwork(networks.indexOf(network));
  change({ focus: { item } });
  openPanel("map");
  bringIntoView(nodeOfItem(item));
}

function workParts(work) {
  const links = work.links.map(([text, address]) => make("li", {}, link(text, address)));
  return [
    copyLine(work),
    fieldList(work),
    listSection(t("links"), "links", links),
    printedSection(work.references),
    itemsSection(t("people"), work.people.map((one) => library.people[one])),
    work.venue === null ? null : itemsSection(t("venue"), [library.venues[work.venue]]),
    listSection(t("passages"), "printed", passagesCiting(work).map(passageRow)),
  ];
}

function fieldList({ fields, id }) {
  const names = FIELD_ORDER.filter((name) => Object.hasOwn(fields, name));
  const rows = names.map((name) => [nameOf("field", name), data(fields[name])]);
  rows.push([t("key"), data(id, "code")]);
  const cells = rows.flatMap(([name, value]) => [make("dt", {}, name), make("dd", {}, value)]);
  return make("dl", { class: "fields" }, cells);
}

function personParts(person) {
  const printed = new Map();
  for (const [reference, role, form] of person.mentions) {
    if (!printed.has(form)) printed.set(form, []);
    printed.get(form).push({ reference, role });
  }
  const forms = [...printed].map(([form, mentions]) => printedForm(form, mentions));
  return [
    listSection(t("printed-forms"), "forms", forms),
    worksSection(person),
    printedSection(person.references),
  ];
}

/* A printed form of a name and where it stands; another role than author is told. */
function printedForm(form, mentions) {
  const places = mentions.map(({ reference, role }) => {
    const { file, line } = library.references[reference];
    const text = role === "author" ? "" : ` (${nameOf("field", role).toLowerCase()})`;
    return `${placeText(file, line)}${text}`;
  });
  return make("li", {}, data(form, "b"), " ", data(places.join(", "), "span", { class: "place" }));
}

function venueParts(venue) {
  const forms = venue.forms.map((form) => data(form, "li"));
  return [
    listSection(t("printed-forms"), "forms", forms),
    worksSection(venue),
    printedSection(venue.references),
  ];
}

function worksSection(item) {
  return itemsSection(t("works"), item.works.map((work) => library.works[work]));
}

function printedSection(references) {
  return listSection(t("as-printed"), "printed", references.map(printedReference));
}

/* Passages of a document that cite a work by its number in that document's own list. */
function passagesCiting(work) {
  const references = work.references.map((one) => library.references[one]);
  const wanted = new Set(references.map(({ file, number }) => `${file}#${number}`));
  return library.citations.filter(
    ({ form, file, labels }) =>
      form === "bracket" && labels.some((label) => wanted.has(`${file}#${label}`)),
  );
}

function coCited(item) {
  const network = networkWith(item);
  if (!network) return null;
  const neighbours = neighboursOf(network.nodeOf.get(item.position), network);
  const rows = neighbours.map((neighbour) => coCitedRow(neighbour, network));
  return listSection(t("cited-with"), "items", rows, 10);
}

function coCitedRow({ edge, item }, network) {
  const attributes = {
    class: "button quiet tiny",
    "aria-label": t("show-link", { name: item.label }),
  };
  const times = button(t("times", { n: edge.count }), () => show({ edge, network }), attributes);
  return make("li", {}, itemButton(item), times);
}
