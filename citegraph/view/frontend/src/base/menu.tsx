/* A button that opens a menu of which one item is chosen (ARIA menu button, menuitemradio). */

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icons.tsx";

export interface MenuItem<V> {
  readonly value: V;
  readonly text: string;
  readonly group?: string; // items of one group stand together, below its name
  readonly detail?: string; // a second line
  readonly note?: string; // at the end of the first line
  readonly faint?: boolean;
}

interface MenuProps<V> {
  readonly id: string;
  readonly label: string; // of the button and the menu
  readonly class?: string; // of the button
  readonly end?: boolean; // opens to the left
  readonly items: readonly MenuItem<V>[];
  readonly chosen: V;
  readonly choose: (value: V) => void;
  readonly children: ComponentChildren; // what the button shows
}

export function Menu<V>(props: MenuProps<V>): JSX.Element {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => (open ? whenLeft(whole.current, () => setOpen(false)) : undefined), [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="menu" ref={whole}>
      <button
        type="button"
        class={props.class ?? "button"}
        id={props.id}
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open ? "true" : "false"}
        title={props.label}
        aria-controls={open ? `${props.id}-list` : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown" || open) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {props.children}
      </button>
      {open ? <MenuList {...props} close={close} /> : null}
    </div>
  );
}

/* Calls back when something outside is pressed or gets the focus. */
function whenLeft(element: HTMLElement | null, leave: () => void): () => void {
  const check = (event: Event) => {
    if (!element?.contains(event.target as Node)) leave();
  };
  document.addEventListener("pointerdown", check, true);
  document.addEventListener("focusin", check, true);
  return () => {
    document.removeEventListener("pointerdown", check, true);
    document.removeEventListener("focusin", check, true);
  };
}

const MANY = 7; // items that stand in two columns where the window is wide enough

function MenuList<V>(props: MenuProps<V> & { close: () => void }): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });
  // Before the next key is read: who types on at once means the menu.
  useLayoutEffect(() => {
    const found = list.current?.querySelector<HTMLElement>('[aria-checked="true"]');
    (found ?? entries(list.current)[0])?.focus();
  }, []);
  const pick = (value: V) => {
    props.close();
    props.choose(value);
  };
  const many = props.items.length > MANY ? "many" : "";
  return (
    <div
      class={`menu-list ${props.end ? "at-end" : ""} ${many}`}
      role="menu"
      ref={list}
      id={`${props.id}-list`}
      aria-label={props.label}
      onKeyDown={(event) => walkMenu(event, props.close, typed.current)}
    >
      {grouped(props.items).map(([group, items]) => (
        <div class="menu-group" key={group} role="group" aria-label={group || undefined}>
          {group ? (
            <div class="menu-heading" aria-hidden="true">
              {group}
            </div>
          ) : null}
          {items.map((item) => (
            <MenuEntry
              key={item.text}
              item={item}
              checked={item.value === props.chosen}
              pick={pick}
              id={`${props.id}-${String(item.value)}`}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface MenuEntryProps<V> {
  readonly id: string;
  readonly item: MenuItem<V>;
  readonly checked: boolean;
  readonly pick: (value: V) => void;
}

/* The text alone is its name; what else it says describes it. */
function MenuEntry<V>({ id, item, checked, pick }: MenuEntryProps<V>): JSX.Element {
  const { text, note, detail } = item;
  return (
    <button
      type="button"
      class={item.faint ? "menu-item faint" : "menu-item"}
      role="menuitemradio"
      tabIndex={-1}
      aria-checked={checked ? "true" : "false"}
      aria-labelledby={`${id}-text`}
      data-text={text}
      onClick={() => pick(item.value)}
      aria-describedby={detail ? `${id}-detail ${id}-note` : undefined}
    >
      <span class="menu-mark">{checked ? <Icon name="check" /> : null}</span>
      <span class="menu-text" id={`${id}-text`}>
        {text}
      </span>
      <span class="menu-note" id={`${id}-note`}>
        {note}
      </span>
      {detail ? (
        <span class="menu-detail" id={`${id}-detail`}>
          {detail}
        </span>
      ) : null}
    </button>
  );
}

function grouped<V>(items: readonly MenuItem<V>[]): [string, MenuItem<V>[]][] {
  const groups = new Map<string, MenuItem<V>[]>();
  for (const item of items) {
    const own = groups.get(item.group ?? "") ?? [];
    groups.set(item.group ?? "", [...own, item]);
  }
  return [...groups];
}

function entries(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>("[role=menuitemradio]") ?? [])];
}

/* Arrows, Home, End and letters move; Escape and Tab close. */
function walkMenu(
  event: KeyboardEvent,
  close: () => void,
  typed: { text: string; at: number },
): void {
  const all = entries(event.currentTarget as HTMLElement);
  const place = all.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: (place + 1) % all.length,
    ArrowUp: (place - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (event.key in steps) all[steps[event.key]]?.focus();
  else if (event.key.length === 1 && event.key !== " ") typeAhead(event, all, place, typed);
  else return;
  event.stopPropagation();
  if (event.key !== "Tab") event.preventDefault();
}

/* The next item that begins with what was typed within a second. */
function typeAhead(
  event: KeyboardEvent,
  all: HTMLElement[],
  place: number,
  typed: { text: string; at: number },
): void {
  const letter = event.key.toLowerCase();
  const goesOn = event.timeStamp - typed.at < 1000;
  typed.text = goesOn && typed.text !== letter ? typed.text + letter : letter;
  typed.at = event.timeStamp;
  const first = typed.text.length > 1 ? place : place + 1;
  const order = all.map((_, step) => all[(first + step) % all.length]);
  order.find((one) => one.dataset.text?.toLowerCase().startsWith(typed.text))?.focus();
}
