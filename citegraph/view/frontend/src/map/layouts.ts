/* Which layouts go by year. */

import type { Layout } from "../data/types.ts";

/* x stands for the year; such a layout is never turned. */
export function isByYear(one: Layout | undefined): boolean {
  return one?.name === "timeline" || one?.name === "years";
}
