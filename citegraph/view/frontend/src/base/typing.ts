/* Whether a key belongs to a field that takes text, and so to nobody else. */

const FIELDS = "textarea, select, input:not([type=checkbox], [type=radio], [type=range])";

export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(FIELDS);
}
