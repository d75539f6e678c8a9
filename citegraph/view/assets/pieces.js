/* Pieces that several panels are made of: sections, places, printed lines, names to click. */

function muted(text) {
  return make("span", { class: "muted" }, text);
}

function section(title, content, count = null) {
  const counted = count === null ? null : muted(` ${formatNumber(count)}`);
  const heading = make("h3", {}, title, counted);
  return make("section", { class: "details-section" }, heading, content);
}

/* A section with a list that shows its first rows; without rows there is none. */
function listSection(title, kind, rows, most = 12) {
  if (!rows.length) return null;
  return section(title, shortened(rows, most, make("ul", { class: kind })), rows.length);
}

function itemsSection(title, items) {
  const rows = items.map((item) => make("li", {}, itemButton(item), copyTools(item)));
  return listSection(title, "items", rows);
}

/* The name of an item with its cluster and second line; a click shows it. */
function itemButton(item) {
  const node = nodeOfItem(item);
  const [first, second] = nameLines(item);
  return make(
    "button",
    { type: "button", class: "row-name", click: () => showFromList(item) },
    make("span", { class: "row-label" }, swatch(node?.community), data(first)),
    second ? data(second, "span", { class: "row-subtitle" }) : null,
  );
}

/* A work without an author is labelled by the beginning of its title: a list shows the title. */
function nameLines(item) {
  const beginning = item.label.replace(/…$/, "");
  return item.subtitle.startsWith(beginning) ? [item.subtitle, ""] : [item.label, item.subtitle];
}

function place(file, line, page = null) {
  const sheet = page === null ? "" : `, ${t("page", { page })}`;
  const attributes = { class: "place", title: library.files[file] };
  return data(`${placeText(file, line)}${sheet}`, "span", attributes);
}

function printedReference(position) {
  const { file, line, page, number, text } = library.references[position];
  const printed = number ? `${number}. ${text}` : text;
  return make("li", {}, place(file, line, page), data(printed, "blockquote"));
}

function passageRow({ file, line, marker, context }) {
  return make("li", {}, place(file, line), " ", data(marker, "b"), data(context, "blockquote"));
}

function closeButton(close) {
  return button("×", close, { class: "button quiet close", "aria-label": t("close") });
}

function checkBox(label, checked, changed) {
  const box = make("input", { type: "checkbox", checked, change: () => changed(box.checked) });
  return make("label", { class: "check-line" }, box, label);
}
