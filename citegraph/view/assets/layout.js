/* The frame: toolbar, tabs, the dock of small windows, the bar of the selection, short messages. */

const TAB_GROUPS = {
  "browse-tabs": ["list", "filters"],
  "read-tabs": ["details", "problems", "about"],
};
const DOCK = ["map", "list", "filters", "details", "problems", "about"];

function networkName(network) {
  return nameOf("network", network.kind);
}

function buildToolbar() {
  const choices = networks.map((network, place) => ({ value: place, text: networkName(network) }));
  fillSegments(byId("network-switch"), choices, state.network, (place) => switchNetwork(place));
  const languages = interfaceLanguages.map((code) => ({
    value: code,
    text: code.toUpperCase(),
    lang: code,
  }));
  fillSegments(byId("language-switch"), languages, state.language, (code) => {
    useLanguage(code);
    change({ language: code });
  });
}

function buildMapTools() {
  const tool = (sign, name, action) => {
    const attributes = { class: "button tool", "aria-label": t(name), title: t(name) };
    return button(sign, action, attributes);
  };
  replaceContent(
    byId("map-tools"),
    tool("+", "zoom-in", () => zoomBy(1.4)),
    tool("−", "zoom-out", () => zoomBy(1 / 1.4)),
    tool("⤢", "fit", fitVisible),
    lassoButton(),
  );
}

function startTabs() {
  for (const [group, names] of Object.entries(TAB_GROUPS)) {
    byId(group).addEventListener("keydown", (event) => moveInTabs(event, names));
    for (const name of names) byId(`tab-${name}`).addEventListener("click", () => openPanel(name));
    openTab(names[0]);
  }
}

function moveInTabs(event, names) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const place = names.findIndex((name) => byId(`tab-${name}`) === event.target);
  const next = names[(place + step + names.length) % names.length];
  openPanel(next);
  byId(`tab-${next}`).focus();
}

function openTab(name) {
  const names = Object.values(TAB_GROUPS).find((group) => group.includes(name)) ?? [];
  for (const other of names) {
    const chosen = other === name;
    byId(`tab-${other}`).setAttribute("aria-selected", String(chosen));
    byId(`tab-${other}`).tabIndex = chosen ? 0 : -1;
    byId(`panel-${other}`).hidden = !chosen;
  }
}

/* On a wide window a panel is a tab; on a small one it also takes the screen. */
function openPanel(name) {
  openTab(name);
  document.documentElement.dataset.panel = name;
  for (const entry of byId("dock").children) {
    entry.setAttribute("aria-pressed", String(entry.dataset.name === name));
  }
}

function buildDock() {
  const current = document.documentElement.dataset.panel;
  const entries = DOCK.map((name) =>
    make(
      "button",
      {
        type: "button",
        class: "dock-button",
        "data-name": name,
        "aria-pressed": String(name === current),
        click: () => openPanel(name),
      },
      t(name),
    ),
  );
  replaceContent(byId("dock"), entries);
}

/* A click on the map opens the details beside it, or as a sheet over its lower half. */
function openDetails() {
  openTab("details");
  const small = matchMedia("(max-width: 760px)").matches;
  if (small && state.focus) openPanel("details");
  else if (small && document.documentElement.dataset.panel === "details") openPanel("map");
}

function buildSelectionBar() {
  const count = selectedPositions().size;
  const bar = byId("selection-bar");
  bar.hidden = count === 0;
  if (!count) return;
  const kind = currentNetwork().itemKind;
  replaceContent(
    bar,
    make("span", { class: "selection-count", role: "status" }, t(`selected-${kind}`, { n: count })),
    button(t("neighbours"), selectNeighbours, { title: t("neighbours-help") }),
    button(t("clear"), () => select([])),
  );
}

let toastTimer = 0;

function toast(text, actionText = "", action = null) {
  const act = () => {
    action();
    clearToast();
  };
  showToast([make("span", {}, text), action ? button(actionText, act) : null]);
}

/* A message goes after six seconds unless it must be closed. */
function showToast(children, stays = false) {
  clearTimeout(toastTimer);
  replaceContent(byId("toast"), children);
  if (!stays) toastTimer = setTimeout(clearToast, 6000);
}

function clearToast() {
  clearTimeout(toastTimer);
  replaceContent(byId("toast"));
}

/* "/" goes to the search, L takes the lasso or puts it away, Escape leaves what is open. */
function startShortcuts() {
  document.addEventListener("keydown", (event) => {
    if (byId("downloads").open) return;
    const typing = isTyping(event.target);
    if (event.key === "/" && !typing) {
      event.preventDefault();
      if (matchMedia("(max-width: 760px)").matches) openPanel("list");
      byId("search-box").focus();
    } else if (isLassoKey(event) && !typing) useLasso(!lasso.on);
    else if (event.key === "Escape") leave();
  });
}

function isTyping(element) {
  return element.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}

/* The lasso, a message that stays, the search, the details: one at a time. */
function leave() {
  if (lasso.on) useLasso(false);
  else if (byId("toast").querySelector("textarea")) clearToast();
  else if (state.query) clearQuery();
  else show(null);
}

function clearQuery() {
  byId("search-box").value = "";
  change({ query: "" });
}

function startSearch() {
  const box = byId("search-box");
  box.addEventListener("input", () => {
    openTab("list");
    change({ query: box.value });
  });
  box.addEventListener("keydown", (event) => {
    const first = list.rows.find(({ row }) => !row.hidden);
    if (!first) return;
    if (event.key === "Enter") showFromList(first.item);
    else if (event.key === "ArrowDown") first.name.focus();
    else return;
    event.preventDefault();
  });
}
