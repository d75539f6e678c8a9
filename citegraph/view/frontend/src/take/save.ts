/* Writes files out of the page, under names that say what is in them. */

import { page } from "../data/page.ts";

const LONGEST = 60; // characters of a part of a name

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

export function save(content: Blob, name: string): void {
  const anchor = document.createElement("a");
  anchor.href = URL.createObjectURL(content);
  anchor.download = name;
  anchor.click();
  // The browser reads the content after the click; how long after is its own affair.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 60000);
}

const LONGEST_TURN = 40; // milliseconds at a time, so that the page stays alive

/* Collects a text of many parts, and lets the page breathe between them. */
export async function collect(parts: Iterable<string>, mediaType: string): Promise<Blob> {
  const collected: string[] = [];
  let turn = performance.now();
  for (const part of parts) {
    collected.push(part);
    if (performance.now() - turn < LONGEST_TURN) continue;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
  }
  // A lone surrogate cannot stand in UTF-8; a Blob writes U+FFFD for it.
  return new Blob(collected, { type: `${mediaType};charset=utf-8` });
}
