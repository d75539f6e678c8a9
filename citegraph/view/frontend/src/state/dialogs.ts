/* Which dialogs are open; any room may open one. */

import { signal } from "@preact/signals";

export const downloadsOpen = signal(false);
export const helpOpen = signal(false);
