/* The heading of what is shown; it takes the focus when a key opened it. */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { focus } from "../state/store.ts";

let isKey = false; // whether the reader's last act was a key

addEventListener(
  "keydown",
  () => {
    isKey = true;
  },
  true,
);
addEventListener(
  "pointerdown",
  () => {
    isKey = false;
  },
  true,
);

export function Heading({ text }: { text: string }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const now = focus.value;
  useEffect(() => {
    if (now && isKey) heading.current?.focus();
  }, [now]);
  return (
    <h2 ref={heading} tabIndex={-1} dir="auto">
      {text}
    </h2>
  );
}
