/* Light or dark: the reader's choice, else what the system wishes; on paper light. */

import { computed, signal } from "@preact/signals";
import { theme } from "./store.ts";

const wish = matchMedia("(prefers-color-scheme: dark)");
const systemIsDark = signal(wish.matches);
wish.addEventListener("change", () => {
  systemIsDark.value = wish.matches;
});

export const printing = signal(false);

export const scheme = computed<"light" | "dark">(() => {
  if (printing.value) return "light";
  if (theme.value !== "system") return theme.value;
  return systemIsDark.value ? "dark" : "light";
});
