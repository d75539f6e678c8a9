/* The panel of filters. Works are filtered; a person or a venue stays while a work of it does. */

function buildFilters() {
  const { filters } = state;
  const reset = button(t("reset-filters"), resetFilters, {
    class: "button quiet",
    id: "reset-filters",
  });
  const active = make("span", { id: "filter-count", class: "muted" });
  replaceContent(
    byId("panel-filters"),
    make("div", { class: "filter-head" }, active, reset),
    yearFilter(),
    edgeFilter(),
    choiceFilter("types", t("types"), (work) => [work.type], (code) => nameOf("type", code)),
    choiceFilter("languages", t("languages"), (work) => [work.language], languageName),
    choiceFilter("files", t("source-documents"), (work) => work.files, fileName),
    make(
      "fieldset",
      { class: "filter" },
      make("legend", {}, t("node-size")),
      sizeChoice("cited", t("size-cited"), filters),
      sizeChoice("strength", t("size-strength"), filters),
    ),
  );
  refreshFilters();
}

/* How the map is drawn is no filter and stays. */
function resetFilters() {
  const { areas, size } = state.filters;
  change({ filters: { ...freshFilters(), areas, size } });
}

function sizeChoice(value, text, filters) {
  const choose = () => changeFilters({ size: value });
  const checked = filters.size === value;
  const radio = make("input", { type: "radio", name: "node-size", value, checked, change: choose });
  return make("label", { class: "check-line" }, radio, make("span", {}, text));
}

/* Check boxes for each value that the works have, the most frequent first. */
function choiceFilter(name, title, valuesOf, textOf) {
  const counts = new Map();
  for (const work of library.works) {
    for (const value of valuesOf(work)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const rows = [...counts]
    .map(([value, count]) => ({ value, count, text: textOf(value) }))
    .sort((a, b) => b.count - a.count || a.text.localeCompare(b.text))
    .map(({ value, count, text }) => choiceRow(name, value, text, count));
  const box = make("fieldset", { class: "filter" }, make("legend", {}, title));
  return shortened(rows, 8, box);
}

function choiceRow(name, value, text, count) {
  const changed = (on) => {
    const off = new Set(state.filters[name]);
    if (on) off.delete(value);
    else off.add(value);
    changeFilters({ [name]: off });
  };
  const row = checkBox(data(text), !state.filters[name].has(value), changed);
  row.append(make("span", { class: "muted number" }, formatNumber(count)));
  return row;
}

function yearsOfWorks() {
  return library.works.map((work) => work.year).filter((year) => year !== null);
}

/* Two thumbs on one track under a histogram. */
function yearFilter() {
  const years = yearsOfWorks();
  if (new Set(years).size < 2) return null;
  const sorted = unique(years);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const chosen = state.filters.years ?? [first, last];
  const thumb = (value, text) =>
    make("input", {
      type: "range",
      class: "thumb",
      min: first,
      max: last,
      value,
      "aria-label": text,
      input: () => readThumbs(first, last),
    });
  const thumbs = [thumb(chosen[0], t("year-from")), thumb(chosen[1], t("year-to"))];
  return make(
    "fieldset",
    { class: "filter", id: "year-filter" },
    make("legend", {}, t("years")),
    histogram(years, first, last),
    make("div", { class: "two-thumbs" }, make("span", { class: "track" }), thumbs),
    make("div", { class: "range-text" }, make("output", { id: "years-shown" })),
    withoutYearBox(library.works.length - years.length),
  );
}

function withoutYearBox(missing) {
  if (!missing) return null;
  const changed = (withoutYear) => changeFilters({ withoutYear });
  return checkBox(t("without-year", { n: missing }), state.filters.withoutYear, changed);
}

function yearThumbs() {
  return [...document.querySelectorAll("#year-filter .thumb")];
}

function readThumbs(first, last) {
  const [from, to] = yearThumbs().map((thumb) => Number(thumb.value));
  const years = [Math.min(from, to), Math.max(from, to)];
  changeFilters({ years: years[0] === first && years[1] === last ? null : years });
}

function histogram(years, first, last) {
  const bins = Math.min(last - first + 1, 40);
  const width = (last - first + 1) / bins;
  const counts = Array.from({ length: bins }, () => 0);
  for (const year of years) counts[Math.floor((year - first) / width)] += 1;
  const most = Math.max(...counts);
  const bars = counts.map((count, place) => {
    const [from, next] = [place, place + 1].map((bin) => Math.ceil(first + bin * width));
    const bar = make("span", { class: "bar", "data-from": from, "data-to": next - 1 });
    bar.style.setProperty("--height", `${(100 * count) / most}%`);
    return bar;
  });
  return make("div", { class: "histogram", "aria-hidden": "true" }, bars);
}

/* One step of the slider is one distinct strength, at most a hundred of them. */
function strengthSteps() {
  const weights = unique(currentNetwork().edges.map((edge) => edge.weight));
  const stride = Math.max(1, Math.ceil(weights.length / 100));
  return [0, ...weights.filter((_, place) => place > 0 && place % stride === 0)];
}

function edgeFilter() {
  const steps = strengthSteps();
  const place = Math.max(0, steps.findLastIndex((step) => step <= state.filters.minWeight));
  const slider = make("input", {
    type: "range",
    id: "strength-slider",
    min: 0,
    max: steps.length - 1,
    value: place,
    "aria-label": t("strongest-edges"),
    disabled: steps.length < 2,
    input: () => changeFilters({ minWeight: steps[Number(slider.value)] }),
  });
  const hide = (hidden) => changeFilters({ singletons: !hidden });
  const alone = checkBox(t("hide-singletons"), !state.filters.singletons, hide);
  return make(
    "fieldset",
    { class: "filter" },
    make("legend", {}, t("edges")),
    slider,
    make("div", { class: "range-text" }, make("output", { id: "edges-shown" })),
    alone,
  );
}

/* How many kinds of filter are not at rest. */
function activeFilters() {
  const { filters } = state;
  const sets = [filters.types, filters.languages, filters.files, filters.communities];
  const flags = [filters.years, !filters.withoutYear, filters.minWeight > 0, !filters.singletons];
  return sets.filter((one) => one.size).length + flags.filter(Boolean).length;
}

function refreshFilters() {
  const active = activeFilters();
  byId("filter-count").textContent = active ? t("filters-active", { n: active }) : "";
  byId("reset-filters").disabled = active === 0;
  byId("tab-filters").dataset.badge = active || "";
  const edges = { n: currentNetwork().edges.length, shown: visibleEdges.size };
  byId("edges-shown").textContent = t("edges-shown", edges);
  refreshYears();
}

function refreshYears() {
  const output = byId("years-shown");
  if (!output) return;
  const thumbs = yearThumbs();
  const whole = [Number(thumbs[0].min), Number(thumbs[0].max)];
  const [from, to] = state.filters.years ?? whole;
  output.textContent = `${from}–${to}`;
  for (const bar of document.querySelectorAll(".bar")) {
    const inside = Number(bar.dataset.to) >= from && Number(bar.dataset.from) <= to;
    bar.classList.toggle("out", !inside);
  }
  const track = document.querySelector(".two-thumbs .track");
  const share = (year) => `${(100 * (year - whole[0])) / (whole[1] - whole[0])}%`;
  track.style.setProperty("--from", share(from));
  track.style.setProperty("--to", share(to));
}
