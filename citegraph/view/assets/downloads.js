/* Take the selection, what is visible, or everything: reference files, a table, or the picture. */

const SCOPES = {
  selection: selectedWorks,
  visible: worksPassing,
  all: () => library.works.map((work) => work.position),
};
let scope = null; // the reader's choice; until then the selection when there is one

function chosenScope() {
  if (scope && SCOPES[scope]().length) return scope;
  return selectedWorks().length ? "selection" : "all";
}

function openDownloads() {
  buildDownloads();
  byId("downloads").showModal();
}

function buildDownloads() {
  const choices = Object.keys(SCOPES).map(scopeChoice);
  const formats = [...downloadFormats.map(({ format }) => format), "csv"].map((format) =>
    button(nameOf("format", format), () => download(format), { "data-format": format }),
  );
  const title = make("h2", { id: "downloads-title" }, t("download-works"));
  const close = closeButton(() => byId("downloads").close());
  const picture = button(t("download-picture"), downloadPicture, { "data-format": "png" });
  replaceContent(
    byId("downloads"),
    make("div", { class: "details-head" }, title, close),
    make("fieldset", { class: "filter" }, make("legend", {}, t("which-works")), choices),
    make("div", { class: "format-buttons" }, formats),
    make("div", { class: "dialog-foot" }, picture),
  );
}

function scopeChoice(name) {
  const count = SCOPES[name]().length;
  const radio = make("input", {
    type: "radio",
    name: "scope",
    value: name,
    checked: name === chosenScope(),
    disabled: count === 0,
    change: () => {
      scope = name;
    },
  });
  const counted = make("span", { class: "muted number" }, formatNumber(count));
  const text = make("span", {}, t(`scope-${name}`));
  return make("label", { class: "check-line" }, radio, text, counted);
}

function download(format) {
  const works = SCOPES[chosenScope()]();
  const [text, suffix, mediaType] = format === "csv"
    ? [csvText(works), "csv", "text/csv"]
    : entriesText(downloadFormats.find((one) => one.format === format), works);
  save(new Blob([text], { type: `${mediaType};charset=utf-8` }), `${chosenScope()}.${suffix}`);
  toast(t("downloaded", { n: works.length }));
}

function entriesText({ format, suffix, mediaType, entries }, works) {
  // Only line ends go: the last line of a RIS entry ends with a space.
  const texts = works.map((work) => entries[work].replace(/\n+$/, "")).filter(Boolean);
  const text = format === "csl-json" ? `[\n${texts.join(",\n")}\n]\n` : `${texts.join("\n\n")}\n`;
  return [text, suffix, mediaType];
}

const CSV_FIELDS = [
  "author", "title", "container", "issued", "volume", "issue", "pages", "publisher", "place",
  "doi", "url",
];

/* RFC 4180 with a byte order mark, which spreadsheets need for Cyrillic. */
function csvText(works) {
  const rows = works.map((position) => {
    const { id, fields, type, language: code, files } = library.works[position];
    const texts = CSV_FIELDS.map((name) => fields[name] ?? "");
    const citing = files.map((file) => library.files[file]).join("; ");
    return [id, type, code, ...texts, files.length, citing];
  });
  const header = ["id", "type", "language", ...CSV_FIELDS, "cited", "cited_by"];
  return `\ufeff${[header, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}

/* A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP). */
function csvCell(value) {
  const text = String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function downloadPicture() {
  mapPicture((blob) => save(blob, `${currentNetwork().kind || "map"}.png`));
}

function save(blob, name) {
  const anchor = make("a");
  anchor.href = URL.createObjectURL(blob);
  anchor.download = `citegraph-${name}`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10000);
}
