/* Answers by button or key: a verdict is noted, the next card becomes the current one, and the
   notice at the foot takes it back. */

import type { DecidedKind, Verdict } from "../data/decision_rows.ts";
import type { Pair } from "../data/types.ts";
import { t } from "../base/texts.ts";
import { isTyping } from "../base/typing.ts";
import { decide, decisions, endsOf, undo, type Decision } from "../state/decisions.ts";
import { tell } from "../state/notice.ts";
import { current, wantsFocus } from "./view_state.ts";

const KEYS: Readonly<Record<string, string>> = {
  s: "same",
  y: "same",
  ы: "same",
  d: "different",
  n: "different",
  в: "different",
  k: "next",
  л: "next",
  " ": "next",
  arrowdown: "next",
  arrowup: "previous",
  u: "undo",
  г: "undo",
};

export function answer(pair: Pair, verdict: Verdict, shown: readonly Pair[]): void {
  const goesOn = step(shown, pair, 1);
  const next = goesOn === pair.position ? step(shown, pair, -1) : goesOn;
  const made = decide(pair.kind as DecidedKind, endsOf(pair), verdict, "review");
  current.value = next;
  wantsFocus.value = true;
  tellDecided(verdict, [made]);
}

/* Says what was decided, and offers to take back just that, whatever is decided meanwhile. */
export function tellDecided(verdict: Verdict, made: readonly Decision[]): void {
  const numbers = new Set(made.map(({ number }) => number));
  const run = () =>
    decisions.value.filter(({ number, undone }) => numbers.has(number) && !undone).forEach(undo);
  tell(t(`review.said-${verdict}`), { text: t("review.undo"), run });
}

/* Takes the last answer back that still holds. */
function undoLast(): void {
  const last = decisions.value.filter(({ undone }) => !undone).at(-1);
  if (!last) return;
  undo(last);
  tell(t("review.taken-back"));
}

function step(shown: readonly Pair[], pair: Pair, by: number): number {
  const place = shown.findIndex(({ position }) => position === pair.position);
  const next = Math.min(Math.max(place + by, 0), shown.length - 1);
  return shown[next]?.position ?? -1;
}

/* Keys of a list of cards; they work while one of its cards has the focus. Space and the arrows
   stay those of the button or the list under them. */
export function onKeys(
  event: KeyboardEvent,
  shown: readonly Pair[],
  say: (pair: Pair, verdict: Verdict) => void,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
  const meaning = KEYS[event.key.toLowerCase()];
  const onControl = event.target instanceof HTMLElement && event.target.matches("button, summary");
  if (!meaning || (onControl && event.key === " ")) return;
  const pair = shown.find(({ position }) => position === current.value) ?? shown[0];
  event.preventDefault();
  if (meaning === "undo") undoLast();
  else if (!pair) return;
  else if (meaning === "same" || meaning === "different") say(pair, meaning);
  else {
    current.value = step(shown, pair, meaning === "next" ? 1 : -1);
    wantsFocus.value = true;
  }
}
