/* A short notice at the foot of the page, with one thing to do. */

import { signal } from "@preact/signals";

export interface Notice {
  readonly text: string;
  readonly action?: { readonly text: string; readonly run: () => void };
}

export const notice = signal<Notice | null>(null);

export function tell(text: string, action?: Notice["action"]): void {
  notice.value = { text, action };
}
