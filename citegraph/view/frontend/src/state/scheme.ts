/* Light or dark: the reader's choice, else what the system wishes. */

import { computed, signal } from "@preact/signals";
import { theme } from "./store.ts";

const wish = matchMedia("(prefers-color-scheme: dark)");
const systemIsDark = signal(wish.matches);
wish.addEventListener("change", () => {
  systemIsDark.value = wish.matches;
});

export const scheme = computed<"light" | "dark">(() => {
  if (theme.value !== "system") return theme.value;
  return systemIsDark.value ? "dark" : "light";
});
