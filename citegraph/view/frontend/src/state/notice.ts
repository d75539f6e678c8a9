/* Short notices at the foot of the page: what was done, and one thing to do about it. */

import { signal } from "@preact/signals";
import { putOnClipboard } from "../base/clipboard.ts";
import { t } from "../base/texts.ts";

export interface Notice {
  readonly text: string;
  readonly action?: { readonly text: string; readonly run: () => void };
  readonly quoted?: string; // printed text that the notice is about
  readonly byHand?: string; // a text to copy by hand; such a notice stays until it is closed
}

export const notice = signal<Notice | null>(null);

export function tell(text: string, action?: Notice["action"], quoted?: string): void {
  notice.value = { text, action, quoted };
}

/* Tells what was done and offers to take it back. */
export function tellUndo(text: string, undo: () => void): void {
  tell(text, { text: t("base.undo"), run: undo });
}

/* Copies a text and says so; where nothing copies, shows it to be copied by hand. */
export async function copyText(text: string, told: string, quoted?: string): Promise<void> {
  if (await putOnClipboard(text)) tell(told, undefined, quoted);
  else notice.value = { text: t("base.copy-by-hand"), byHand: text };
}
