/* The interface in the reader's language; the data themselves are never translated. */

import { signal } from "@preact/signals";
import { page } from "../data/page.ts";

export const language = signal("en");

/* The first of the browser's languages that the page speaks. */
export function preferredLanguage(): string {
  const wished = navigator.languages.length ? navigator.languages : [navigator.language || "en"];
  return wished.map((tag) => tag.slice(0, 2)).find((tag) => tag in page.texts) ?? "en";
}

/* Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();
const plurals = new Map<string, Intl.PluralRules>();

export function formatNumber(value: number, digits = 0): string {
  const key = `${language.value}/${digits}`;
  const known = formats.get(key);
  const format = known ?? new Intl.NumberFormat(language.value, { maximumFractionDigits: digits });
  if (!known) formats.set(key, format);
  return format.format(value);
}

function pluralForm(value: number): string {
  const known = plurals.get(language.value);
  const rules = known ?? new Intl.PluralRules(language.value);
  if (!known) plurals.set(language.value, rules);
  return rules.select(value);
}

type Values = Readonly<Record<string, string | number>>;

/* The text of a key with its {places} filled; the plural form follows the value of n. */
export function t(key: string, values: Values = {}): string {
  const table = page.texts[language.value] ?? {};
  let text = table[key] ?? page.texts.en?.[key] ?? key;
  if (typeof text !== "string") {
    text = text[pluralForm(Number(values.n))] ?? text.other ?? key;
  }
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : whole;
    return typeof value === "number" ? formatNumber(value) : value;
  });
}

export function hasText(key: string): boolean {
  return Object.hasOwn(page.texts.en ?? {}, key);
}

/* The name of a coded value such as a field or a type; an unknown code is shown as it is. */
export function nameOf(table: string, code: string): string {
  const names = page.texts[language.value]?.[`names.${table}`];
  return typeof names === "object" && Object.hasOwn(names, code) ? names[code] : code;
}

export function languageName(code: string): string {
  if (!code) return t("base.language-unknown");
  try {
    const name = new Intl.DisplayNames(language.value, { type: "language" }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(language.value) + name.slice(1);
  } catch {
    return code;
  }
}
