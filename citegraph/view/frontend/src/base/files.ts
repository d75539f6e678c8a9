/* Writes files out of the page, under names that say what is in them. */

import { page } from "../data/page.ts";

const LONGEST = 60; // characters of a part of a name
const READ_BY_THEN = 60_000; // milliseconds; when the browser reads is its own affair

/* Letters and digits of any script, joined by hyphens. */
function slug(text: string): string {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return Array.from(words.join("-")).slice(0, LONGEST).join("").replace(/-+$/, "");
}

/* "refs-selection.bib": the title of the page, what was taken, the suffix. */
export function fileName(parts: readonly string[], suffix: string): string {
  const named = [page.title || "citegraph", ...parts].map(slug).filter(Boolean);
  return `${named.join("-") || "citegraph"}.${suffix}`;
}

export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN);
}
