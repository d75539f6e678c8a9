/* One reference on the clipboard: as a line after GOST or APA, or as its BibTeX entry. */

/* Format -> texts by the position of the work; those of a download are taken from there. */
const copyTexts = new Map(
  readBlock("copies").map(({ format, entries }) => [
    format,
    entries ?? downloadFormats.find((one) => one.format === format).entries,
  ]),
);

function copyButtons(work, look) {
  const formats = [...copyTexts.keys()].filter((format) => copyTexts.get(format)[work.position]);
  return formats.map((format) => {
    const name = nameOf("format", format);
    return button(name, () => copyReference(work, format), {
      class: look,
      "data-copy": format,
      "aria-label": t("copy-as", { name: work.label, format: name }),
    });
  });
}

/* "Copy: GOST, APA, BibTeX" below the head of a work; nothing without a text. */
function copyLine(work) {
  const buttons = copyButtons(work, "button");
  if (!buttons.length) return null;
  const attributes = { class: "copy-line", role: "group", "aria-label": t("copy-reference") };
  return make("div", attributes, muted(t("copy")), buttons);
}

/* The same for a work in the list of a person or a venue. */
function copyTools(item) {
  const buttons = item.kind === "work" ? copyButtons(item, "button quiet tiny") : [];
  return buttons.length ? make("span", { class: "copy-tools" }, buttons) : null;
}

async function copyReference(work, format) {
  const text = copyTexts.get(format)[work.position].replace(/\n+$/, "");
  if (!(await putOnClipboard(text))) return showTextToCopy(text);
  const beginning = data(shortLabel(text, 90), "span", { class: "toast-text" });
  showToast([make("span", {}, t("copied", { format: nameOf("format", format) })), beginning]);
}

async function putOnClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text); // no such interface, or it refuses
  }
}

/* The older way; it copies what is selected in the page. */
function copyByCommand(text) {
  const focused = document.activeElement;
  const box = textBox(text, "visually-hidden");
  document.body.append(box);
  box.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    box.remove();
    focused?.focus({ preventScroll: true });
  }
}

function textBox(text, name) {
  const box = make("textarea", { class: name, "aria-label": t("text-to-copy"), dir: "auto" });
  box.readOnly = true;
  box.value = text;
  return box;
}

function showTextToCopy(text) {
  const box = textBox(text, "text-to-copy");
  const told = make("span", {}, t("copy-by-hand"));
  showToast([make("div", { class: "by-hand" }, told, box), closeButton(clearToast)], true);
  box.select();
}
