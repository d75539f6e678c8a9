/* The address of the page says what the reader sees: opened again it restores the view. Another
   network or another thing in the details is a step of the browser's history. */

import { batch, computed, effect } from "@preact/signals";
import { t } from "../base/texts.ts";
import { PARTS, STEP_PARTS, type Part } from "./address_parts.ts";
import { tell } from "./notice.ts";
import { focus, network, panel, trail, type Focus } from "./store.ts";

const PAUSE = 400; // milliseconds between two changes of the address

const written = PARTS.map(({ name, write }) =>
  computed(() => {
    const text = write();
    return text && `${name}=${text}`;
  }),
);

const fragment = computed(() => {
  const text = written
    .map(({ value }) => value)
    .filter(Boolean)
    .join("&");
  return text ? `#${text}` : "";
});

/* What is a step of the history when it changes. */
const step = computed(() => {
  const now = focus.value;
  if (now?.what === "rows") return `${network.value.kind} ${now.rows.title}`;
  return `${network.value.kind} ${JSON.stringify(now)}`;
});

/* What each step showed, while the page is open: the rows behind a number have no address. */
const shown = new Map<number, Focus | null>();
let entry = 0;
let [lastStep, lastFragment] = ["", ""];
let timer = 0;

/* Reads an address; a part that is wrong is left as it is at first, whatever it is. */
function read(text: string, parts: readonly Part[] = PARTS): void {
  const given = new Map<string, string>();
  for (const part of text.replace(/^#/, "").split("&")) {
    const [name] = part.split("=", 1);
    given.set(name, part.slice(name.length + 1));
  }
  let missing = 0;
  batch(() => {
    for (const part of parts) missing += readPart(part, given.get(part.name) ?? "");
  });
  if (missing) tell(t("base.link-is-old", { n: missing }));
}

function readPart(part: Part, text: string): number {
  try {
    return part.read(text) ?? 0;
  } catch {
    return 0;
  }
}

/* Browsers refuse too many changes in a short time. */
function change(how: "pushState" | "replaceState", text: string): void {
  const address = `${location.pathname}${location.search}${text}`;
  try {
    history[how]({ entry }, "", address);
  } catch {
    // The view is right all the same; only its address stays behind.
  }
}

/* Writes now what else would be written in a moment. */
function writeNow(): void {
  clearTimeout(timer);
  timer = 0;
  change("replaceState", lastFragment);
}

function follow(nextStep: string, nextFragment: string): void {
  if (nextStep !== lastStep) {
    if (timer) writeNow();
    entry += 1;
    change("pushState", nextFragment);
  } else if (nextFragment !== lastFragment && !timer) {
    timer = window.setTimeout(writeNow, PAUSE);
  }
  [lastStep, lastFragment] = [nextStep, nextFragment];
  shown.set(entry, focus.peek());
}

/* The reader wrote another address, or went to a step: that takes nothing back but the step. */
function restore(event: PopStateEvent): void {
  const state = event.state as { entry?: unknown } | null;
  const known = typeof state?.entry === "number" ? state.entry : -1;
  batch(() => {
    if (shown.has(known)) goTo(known);
    else readAnother();
    // Not a step: it is where the history already stands.
    [lastStep, lastFragment] = [step.value, fragment.value];
  });
  writeNow();
}

function readAnother(): void {
  entry += 1;
  read(location.hash);
  shown.set(entry, focus.value);
}

function goTo(known: number): void {
  const kept = shown.get(known) ?? null;
  entry = known;
  read(location.hash, STEP_PARTS);
  focus.value = kept;
  trail.value = trail.value.at(-1) === kept ? trail.value.slice(0, -1) : [];
  if (!kept && panel.value === "read") panel.value = "map";
}

export function startAddress(): void {
  if (location.hash.length > 1) read(location.hash);
  [lastStep, lastFragment] = [step.value, fragment.value];
  shown.set(entry, focus.value);
  change("replaceState", location.hash);
  effect(() => follow(step.value, fragment.value));
  addEventListener("popstate", restore);
}

/* The address of what is seen now. */
export function addressNow(): string {
  writeNow();
  return location.href;
}
