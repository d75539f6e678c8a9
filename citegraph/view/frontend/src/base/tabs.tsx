/* Tabs and rows of choices with the keys that ARIA's patterns ask for. */

import type { ComponentChildren, JSX } from "preact";

interface Choice<V extends string> {
  readonly value: V;
  readonly text: string;
  readonly short?: string; // instead of the text where there is little room
  readonly badge?: number;
  readonly lang?: string;
  readonly hint?: string;
}

interface ChoicesProps<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly chosen: V;
  readonly choose: (value: V) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/* Walks through the choices by arrow keys; the chosen one has the focus. */
function walk<V extends string>(
  event: KeyboardEvent,
  { choices, chosen, choose }: ChoicesProps<V>,
): void {
  const place = choices.findIndex(({ value }) => value === chosen);
  const ends: Record<string, number> = { Home: 0, End: choices.length - 1 };
  const step = STEPS[event.key];
  const next = ends[event.key] ?? (step ? (place + step + choices.length) % choices.length : -1);
  if (next < 0) return;
  event.preventDefault();
  choose(choices[next].value);
  const group = event.currentTarget as HTMLElement;
  (group.children[next] as HTMLElement).focus();
}

/* ARIA tabs; the panel of each is `panel-VALUE`. */
export function Tabs<V extends string>(props: ChoicesProps<V>): JSX.Element {
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={props.label}
      onKeyDown={(event) => walk(event, props)}
    >
      {props.choices.map(({ value, text, badge }) => (
        <button
          type="button"
          role="tab"
          id={`tab-${value}`}
          key={value}
          aria-selected={value === props.chosen ? "true" : "false"}
          aria-controls={`panel-${value}`}
          tabIndex={value === props.chosen ? 0 : -1}
          onClick={() => props.choose(value)}
        >
          {text}
          {badge ? <span class="badge">{badge}</span> : null}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  readonly value: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function TabPanel({ value, class: name = "", children }: TabPanelProps): JSX.Element {
  return (
    <div
      class={`tab-panel ${name}`}
      role="tabpanel"
      id={`panel-${value}`}
      aria-labelledby={`tab-${value}`}
    >
      {children}
    </div>
  );
}

/* One choice of a few as a row of buttons (ARIA radio group). */
export function Segments<V extends string>(
  props: ChoicesProps<V> & { readonly class?: string },
): JSX.Element {
  return (
    <div
      class={`segments ${props.class ?? ""}`}
      role="radiogroup"
      aria-label={props.label}
      onKeyDown={(event) => walk(event, props)}
    >
      {props.choices.map(({ value, text, short, lang, hint }) => (
        <button
          type="button"
          role="radio"
          class="segment"
          key={value}
          lang={lang}
          title={hint}
          data-value={value}
          aria-checked={value === props.chosen ? "true" : "false"}
          tabIndex={value === props.chosen ? 0 : -1}
          onClick={() => props.choose(value)}
        >
          {short ? <ShortOrLong short={short} text={text} /> : text}
        </button>
      ))}
    </div>
  );
}

/* One of the two is shown, and heard. */
function ShortOrLong({ short, text }: { short: string; text: string }): JSX.Element {
  return (
    <>
      <span class="segment-long">{text}</span>
      <span class="segment-short">{short}</span>
    </>
  );
}
