/* Puts long texts together without holding the page up. */

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
