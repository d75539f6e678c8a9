/* What the last full picture shows: for the status line, and for clicks on links. */

import { signal } from "@preact/signals";

/* Whether all links are drawn, not only the strongest. */
export const allEdges = signal(false);

/* How many of the visible links in the window are drawn, and how many are not. */
export const drawnEdges = signal<{ drawn: number; left: number }>({ drawn: 0, left: 0 });

/* The links that can be seen, and so be clicked on. */
export const seenEdges = signal<Int32Array>(new Int32Array());

/* The scale of the last full picture: sizes in the key follow it. */
export const seenScale = signal(1);
