/* The interface in the reader's language; the data themselves are never translated. */

const textTables = readBlock("texts");
const interfaceLanguages = Object.keys(textTables);

function preferredLanguage() {
  const wished = navigator.languages || [navigator.language || "en"];
  const known = wished.map((tag) => tag.slice(0, 2)).find((tag) => tag in textTables);
  return known || "en";
}

let language = preferredLanguage();

function useLanguage(name) {
  language = name;
  document.documentElement.lang = name;
}

function formatNumber(value, digits = 0) {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: digits });
  return format.format(value);
}

/* The text of a key with its {places} filled; the plural form follows the value of n. */
function t(key, values = {}) {
  let text = textTables[language][key] ?? textTables.en[key] ?? key;
  if (typeof text === "object") {
    text = text[new Intl.PluralRules(language).select(values.n)] ?? text.other;
  }
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name] ?? whole;
    return typeof value === "number" ? formatNumber(value) : String(value);
  });
}

/* The text of a coded value such as a field or a type; an unknown code is shown as it is. */
function nameOf(table, code) {
  const names = textTables[language][`${table}-names`];
  return Object.hasOwn(names, code) ? names[code] : code;
}

function languageName(code) {
  if (!code) return t("language-unknown");
  try {
    const name = new Intl.DisplayNames(language, { type: "language" }).of(code);
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  } catch {
    return code;
  }
}
