/* How the map was made, document by document, and what went wrong. */

const LEVELS = ["error", "warning", "note"];

function buildAbout() {
  replaceContent(
    byId("panel-about"),
    make("h2", {}, t("about-map")),
    networks.map(networkRow),
    listSection(t("documents"), "documents", library.documents.map(documentRow), 50),
    section(t("how-made"), manifestTree(manifest)),
    section(t("keyboard"), make("p", {}, t("keyboard-help"))),
    make("p", { class: "muted" }, t("licences")),
  );
}

function networkRow(network) {
  const explanation = data(network.explanation, "span", { lang: "en" });
  return make("p", {}, make("b", {}, networkName(network)), ": ", explanation);
}

function documentRow(documentRecord, file) {
  const { title, lists, references, citations, format, encoding } = documentRecord;
  const facts = [
    t("count-reference", { n: references }),
    t("count-list", { n: lists }),
    t("count-citation", { n: citations }),
    [format, encoding].filter(Boolean).join(", "),
  ];
  const passages = library.citations.filter((citation) => citation.file === file);
  const row = make(
    "li",
    {},
    data(fileName(file), "b", { title: library.files[file] }),
    title ? data(title, "p") : null,
    data(facts.join(" · "), "p", { class: "muted" }),
  );
  if (!lists) row.append(make("p", { class: "notice" }, t("no-list")));
  if (passages.length) row.append(passagesOf(passages));
  return row;
}

function passagesOf(passages) {
  const rows = passages.map(passageRow);
  const summary = make("summary", {}, t("show-citations", { n: passages.length }));
  return make("details", {}, summary, shortened(rows, 20, make("ul", { class: "printed" })));
}

/* Any nesting of the manifest as nested lists; what lies deep and is long opens on demand. */
function manifestTree(value, depth = 0) {
  if (Array.isArray(value)) return data(value.map(plainValue).join(", ") || "—");
  if (value === null || typeof value !== "object") return data(plainValue(value));
  const pairs = Object.entries(value);
  const rows = pairs.flatMap(([name, inner]) => {
    const title = data(name.replaceAll("_", " "), "dt");
    return [title, make("dd", {}, manifestTree(inner, depth + 1))];
  });
  const tree = make("dl", { class: "fields" }, rows);
  if (depth < 2 || pairs.length < 5) return tree;
  return make("details", {}, make("summary", {}, t("values", { n: pairs.length })), tree);
}

function plainValue(value) {
  if (typeof value === "number") return formatNumber(value, 6);
  return value !== null && typeof value === "object" ? JSON.stringify(value) : String(value ?? "—");
}

function buildProblems() {
  const { problems } = library;
  byId("tab-problems").dataset.badge = problems.length || "";
  const groups = LEVELS.map((level) => problems.filter((problem) => problem.level === level))
    .map((group, place) => problemGroup(LEVELS[place], group));
  replaceContent(
    byId("panel-problems"),
    make("h2", {}, t("problems")),
    problems.length ? groups : make("p", { class: "muted" }, t("no-problems")),
  );
}

function problemGroup(level, problems) {
  return listSection(nameOf("level", level), "problems", problems.map(problemRow), 50);
}

function problemRow({ level, code, message, advice, file, line, raw }) {
  return make(
    "li",
    { class: `problem ${level}` },
    file === null ? null : place(file, line),
    data(message, "p", { lang: "en" }),
    advice ? data(advice, "p", { class: "muted", lang: "en" }) : null,
    raw ? data(raw, "blockquote") : null,
    data(code, "code", { class: "muted" }),
  );
}
