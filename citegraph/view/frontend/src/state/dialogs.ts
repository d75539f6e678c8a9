/* Which dialogs are open. */

import { signal } from "@preact/signals";

export const downloadsOpen = signal(false);
