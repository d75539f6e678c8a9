/* What the choices of the reader do to the whole document, and the keys that work everywhere. */

import { effect } from "@preact/signals";
import { language, t } from "../base/texts.ts";
import { isTyping } from "../base/typing.ts";
import { page } from "../data/page.ts";
import { searchKey } from "../data/search.ts";
import { readColours } from "../map/palette.ts";
import { downloadsOpen, helpOpen, takeScope } from "../state/dialogs.ts";
import { notice } from "../state/notice.ts";
import { printing, scheme } from "../state/scheme.ts";
import { focus, query, show } from "../state/store.ts";
import { goToSearch, panels } from "./panels.ts";
import { clearNotice } from "./toast.tsx";

export function startDocument(): void {
  effect(() => {
    document.documentElement.dataset.theme = scheme.value;
  });
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = page.title || t("shell.title");
  });
  effect(() => {
    if (focus.value) panels.right.open.value = true;
  });
  effect(() => {
    if (!downloadsOpen.value) takeScope.value = null;
  });
  addEventListener("beforeprint", () => print(true));
  addEventListener("afterprint", () => print(false));
  document.addEventListener("keydown", pressed);
  giveHooks();
}

/* The map is drawn anew before the browser takes it to paper. */
function print(now: boolean): void {
  printing.value = now;
  readColours();
}

/* For the console and for tests; the map adds its own. */
function giveHooks(): void {
  const holder = window as { citegraph?: object };
  holder.citegraph = { ...holder.citegraph, searchKey, page };
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (event.key === "Escape") leave();
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === "/") goToSearch();
  else if (event.key === "?") helpOpen.value = true;
  else return;
  event.preventDefault();
}

/* A notice, the search, the details: one at a time. */
function leave(): void {
  if (notice.value) clearNotice();
  else if (query.value) query.value = "";
  else if (focus.value) show(null);
}
