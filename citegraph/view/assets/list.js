/* The complete, sortable list: the accessible twin of the map. Rows are made once per network and
   then only shown, hidden and put in order. */

const list = { rows: [], body: null, header: null };

const LIST_COLUMNS = {
  label: { text: () => t("column-name"), value: (item) => item.label },
  year: { text: () => t("column-year"), value: (item) => item.year ?? -Infinity, number: true },
  works: { text: () => t("column-works"), value: (item) => item.works.length, number: true },
  cited: { text: () => t("column-cited"), value: (item) => citedBy(item), number: true },
  links: { text: () => t("column-links"), value: (item) => degreeOf(item), number: true },
};

function citedBy(item) {
  return nodeOfItem(item)?.cited ?? item.files.length;
}

function degreeOf(item) {
  return nodeOfItem(item)?.degree ?? 0;
}

function listColumns() {
  const second = currentNetwork().itemKind === "work" ? "year" : "works";
  return ["label", second, "cited", "links"];
}

function buildList() {
  if (!listColumns().includes(state.sort.column)) {
    state.sort = { column: "label", descending: false };
  }
  list.rows = currentItems().map(makeRow);
  list.body = make("tbody", { keydown: moveInList });
  list.header = make("thead");
  const title = t(`list-of-${currentNetwork().itemKind}`);
  const caption = make("caption", { class: "visually-hidden" }, title);
  const table = make("table", { class: "list" }, caption, list.header, list.body);
  const tools = make("div", { class: "list-tools" });
  tools.append(
    make("span", { id: "list-count", class: "muted" }),
    button(t("select-listed"), selectListed, { class: "button quiet", id: "select-listed" }),
  );
  const empty = make("div", { class: "list-empty muted", id: "list-empty", hidden: true });
  replaceContent(byId("panel-list"), tools, make("div", { class: "list-scroll" }, table, empty));
  sortList();
}

function selectListed() {
  addToSelection(currentItems().filter(isListed).map((item) => item.position));
}

function makeRow(item) {
  const box = make("input", {
    type: "checkbox",
    "aria-label": t("select-item", { name: item.label }),
    change: (event) => toggleSelected(item.position, event.target.checked),
  });
  const name = itemButton(item);
  const numbers = listColumns().slice(1).map((column) => {
    const value = LIST_COLUMNS[column].value(item);
    const text = Number.isFinite(value) ? String(value) : "—";
    return make("td", { class: `number ${column}` }, text);
  });
  const head = make("th", { scope: "row" }, name);
  const row = make("tr", {}, make("td", { class: "check" }, box), head, numbers);
  row.addEventListener("mouseenter", () => change({ hovered: nodeOfItem(item) }));
  row.addEventListener("mouseleave", () => change({ hovered: null }));
  return { item, row, box, name };
}

function showFromList(item) {
  showItem(item);
  const node = nodeOfItem(item);
  if (node && isNodeVisible(node)) bringIntoView(node);
}

function sortList() {
  const { column, descending } = state.sort;
  const { value, number } = LIST_COLUMNS[column];
  const collator = new Intl.Collator([state.language, "ru", "en"], { numeric: true });
  const compare = number
    ? (a, b) => value(a.item) - value(b.item) || 0
    : (a, b) => collator.compare(value(a.item), value(b.item));
  const byName = (a, b) => collator.compare(a.item.label, b.item.label);
  list.rows.sort((a, b) => (descending ? -compare(a, b) : compare(a, b)) || byName(a, b));
  list.body.replaceChildren(...list.rows.map(({ row }) => row));
  const corner = make("td", { class: "check" });
  replaceContent(list.header, make("tr", {}, corner, listColumns().map(sortHeader)));
  refreshList();
}

function sortHeader(column) {
  const chosen = state.sort.column === column;
  const { number, text } = LIST_COLUMNS[column];
  const descending = chosen ? !state.sort.descending : Boolean(number);
  const sort = () => {
    change({ sort: { column, descending } });
    list.header.querySelector(`[data-column="${column}"]`).focus();
  };
  const arrow = make("span", { class: "arrow", "aria-hidden": "true" }, arrowOf(chosen));
  const attributes = { type: "button", class: "sorter", "data-column": column, click: sort };
  const direction = state.sort.descending ? "descending" : "ascending";
  return make(
    "th",
    {
      scope: "col",
      class: number ? `number ${column}` : "",
      "aria-sort": chosen ? direction : "none",
    },
    make("button", attributes, text(), arrow),
  );
}

function arrowOf(chosen) {
  if (!chosen) return "";
  return state.sort.descending ? "↓" : "↑";
}

function refreshList() {
  const chosen = selectedPositions();
  let shown = 0;
  for (const { item, row, box, name } of list.rows) {
    const listed = isListed(item);
    shown += listed ? 1 : 0;
    row.hidden = !listed;
    box.checked = chosen.has(item.position);
    row.classList.toggle("chosen", box.checked);
    const current = state.focus?.item === item;
    row.classList.toggle("current", current);
    if (current) name.setAttribute("aria-current", "true");
    else name.removeAttribute("aria-current");
  }
  const kind = currentNetwork().itemKind;
  byId("list-count").textContent = t(`count-${kind}`, { n: shown });
  byId("list-empty").hidden = shown > 0;
  if (!shown) replaceContent(byId("list-empty"), t("list-empty"), foundElsewhere());
  byId("select-listed").disabled = shown === 0;
  byId("search-count").textContent = state.query.trim() ? t("found", { n: shown }) : "";
}

/* What the query finds in the other networks, as buttons that go there. */
function foundElsewhere() {
  if (!state.query.trim()) return [];
  const matches = matcher(state.query);
  return networks.flatMap((network, place) => {
    const count = library.items[network.itemKind].filter(matches).length;
    if (!count || network === currentNetwork()) return [];
    const text = `${networkName(network)}: ${t("found", { n: count })}`;
    return [button(text, () => switchNetwork(place))];
  });
}

/* Arrow keys walk through the names, Space in a name ticks its box. */
function moveInList(event) {
  const listed = list.rows.filter(({ row }) => !row.hidden);
  const place = listed.findIndex(({ row }) => row.contains(event.target));
  const steps = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: listed.length - 1 };
  if (event.key === " " && event.target === listed[place]?.name) {
    event.preventDefault();
    toggleSelected(listed[place].item.position);
  } else if (event.key in steps && listed[steps[event.key]]) {
    event.preventDefault();
    listed[steps[event.key]].name.focus();
  }
}
