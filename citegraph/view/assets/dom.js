/* Elements are made here and nowhere else: text is text, and only harmless attributes are set. */

const ATTRIBUTES = new Set([
  "class", "id", "type", "role", "tabindex", "title", "for", "name", "value", "min", "max", "step",
  "scope", "lang", "dir", "placeholder", "hidden", "open", "colspan", "datetime",
]);
const PROPERTIES = new Set(["checked", "disabled", "indeterminate"]);

function isAllowed(name) {
  return ATTRIBUTES.has(name) || name.startsWith("aria-") || name.startsWith("data-");
}

/* make("button", { type: "button", click: f }, "text", other); null children are left out. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (PROPERTIES.has(name)) element[name] = value;
    else if (!isAllowed(name)) throw new Error(`attribute ${name} is not allowed`);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== false) element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/* Printed text in any script: it cannot turn the text around it (UAX 9). */
function data(text, tag = "span", attributes = {}) {
  return make(tag, { dir: "auto", ...attributes }, String(text));
}

function button(text, click, attributes = {}) {
  return make("button", { type: "button", class: "button", ...attributes, click }, text);
}

/* A link out of the page; what is not http or https stays text. */
function link(text, address) {
  let scheme = "";
  try {
    scheme = new URL(address).protocol;
  } catch {
    /* not an address */
  }
  if (scheme !== "http:" && scheme !== "https:") return data(text);
  const anchor = data(text, "a");
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

function replaceContent(element, ...children) {
  element.replaceChildren(...children.flat().filter((child) => child !== null));
}

function byId(id) {
  return document.getElementById(id);
}

/* Fills every element that names its text in the template. */
function applyTexts() {
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = t(element.dataset.text);
  }
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", t(element.dataset.label));
  }
  for (const element of document.querySelectorAll("[data-placeholder]")) {
    element.setAttribute("placeholder", t(element.dataset.placeholder));
  }
}

/* One choice of several as a row of buttons (ARIA radio group with arrow keys). */
function fillSegments(group, choices, chosen, choose) {
  const pick = (value) => {
    choose(value);
    group.querySelector('[aria-checked="true"]').focus();
  };
  const move = (event, place) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    pick(choices[(place + step + choices.length) % choices.length].value);
  };
  const buttons = choices.map(({ value, text, lang }, place) =>
    make(
      "button",
      {
        type: "button",
        role: "radio",
        class: "segment",
        lang: lang ?? null,
        "data-value": value,
        "aria-checked": String(value === chosen),
        tabindex: value === chosen ? "0" : "-1",
        click: () => pick(value),
        keydown: (event) => move(event, place),
      },
      text,
    ),
  );
  replaceContent(group, buttons);
}

/* A long list shows its first part; the rest comes on demand. */
function shortened(elements, most, container) {
  const rest = elements.slice(most);
  container.append(...elements.slice(0, most));
  if (!rest.length) return container;
  const more = button(t("show-all", { n: elements.length }), () => more.replaceWith(...rest), {
    class: "button quiet more",
  });
  container.append(more);
  return container;
}
