/* Icons: strokes on a grid of 16, in the colour of the text; words beside them say what they
   mean. */

import type { JSX } from "preact";

const PATHS = {
  plus: "M8 3v10M3 8h10",
  minus: "M3 8h10",
  fit: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  lasso:
    "M8 2.5c3.3 0 6 1.8 6 4.2s-2.7 4.2-6 4.2-6-1.8-6-4.2 2.7-4.2 6-4.2M5 10.5c-.3 1.5-1 " +
    "2.5-2 3",
  areas:
    "M5.5 2.8C8.5 1 13 2.5 13.4 6.3c.4 3.6-2.2 7.2-5.6 7-3.6-.2-5.4-3-5.2-5.8.1-2 " +
    "1.2-3.7 2.9-4.7",
  close: "M4 4l8 8M12 4l-8 8",
  back: "M10 3L5 8l5 5",
  forward: "M6 3l5 5-5 5",
  down: "M4 6l4 4 4-4",
  up: "M4 10l4-4 4 4",
  check: "M3.5 8.5l3 3 6-7",
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
  out: "M6 3.5H3v9.5h9.5v-3M9 2.5h4.5V7M13.5 2.5L7.5 8.5",
  download: "M8 2.5v7.5M4.5 7L8 10.5 11.5 7M3 13.5h10",
  link:
    "M6.5 9.5l3-3M7 5l1.7-1.7a2.6 2.6 0 013.7 3.7L10.7 8.7M9 11l-1.7 1.7a2.6 2.6 0 " +
    "01-3.7-3.7L5.3 7.3",
  picture: "M2.5 3.5h11v9h-11zM2.5 11l3-3 2.5 2.5 2-2 3.5 3",
  sun:
    "M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 " +
    "8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1",
  moon: "M13 9.8A5.5 5.5 0 116.2 3a4.4 4.4 0 006.8 6.8",
  half: "M8 2.5a5.5 5.5 0 100 11 5.5 5.5 0 000-11zM8 2.5v11M10.5 3.2v9.6M12.5 5v6",
  help:
    "M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8M6.2 6.3a1.8 1.8 0 113.1 " +
    "1.3c-.7.6-1.3.9-1.3 1.9M8 11.6v.1",
  search: "M7 2.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M10.5 10.5l3 3",
  left: "M2.5 3h11v10h-11zM6.5 3v10",
  right: "M2.5 3h11v10h-11zM9.5 3v10",
  list: "M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1",
  map:
    "M4 4.5a1.5 1.5 0 100-.1M11.5 3.6a1.5 1.5 0 100-.1M9 12a1.8 1.8 0 100-.1M5.5 " +
    "4.4l4.5-.5M5 5.8l4.7 4.9M11.4 5.1l-.6 5.2",
  details: "M3 2.5h10v11H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3",
  network:
    "M4 4.5a1.5 1.5 0 100-.1M11.5 3.6a1.5 1.5 0 100-.1M9 12a1.8 1.8 0 100-.1M5.5 " +
    "4.4l4.5-.5M5 5.8l4.7 4.9M11.4 5.1l-.6 5.2",
  clock: "M8 2.2a5.8 5.8 0 100 11.6A5.8 5.8 0 008 2.2M8 4.8V8l2.2 1.6",
  warning: "M8 2.5l6 10.8H2zM8 6.5v3.2M8 11.5v.1",
  undo: "M5.5 3L2.5 6l3 3M2.5 6h7a3.8 3.8 0 010 7.5H6",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
