/* The notice at the foot of the page. It goes after some seconds, unless the reader points at it,
   is in it, or has to copy from it. */

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button, Printed } from "../base/elements.tsx";
import { Icon } from "../base/icons.tsx";
import { t } from "../base/texts.ts";
import { notice, type Notice } from "../state/notice.ts";

const STAYS = 7000; // milliseconds

export function clearNotice(): void {
  notice.value = null;
}

export function Toast(): JSX.Element {
  const now = notice.value;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (now && !now.byHand ? clearLater(now, place.current) : undefined), [now]);
  return (
    <div class="toast" id="toast" role="status" aria-live="polite" ref={place}>
      {now ? <NoticeText now={now} /> : null}
    </div>
  );
}

function clearLater(shown: Notice, place: HTMLElement | null): () => void {
  const timer = setInterval(() => {
    const used = place?.matches(":hover") || place?.contains(document.activeElement);
    if (!used && notice.value === shown) clearNotice();
  }, STAYS);
  return () => clearInterval(timer);
}

function NoticeText({ now }: { now: Notice }): JSX.Element {
  const { text, action, quoted, byHand } = now;
  return (
    <div class="toast-body">
      <span class="notice-text">{text}</span>
      {quoted ? <Printed class="notice-quoted" text={quoted} /> : null}
      {byHand === undefined ? null : <ToCopy text={byHand} />}
      {action ? (
        <Button
          class="button quiet"
          onClick={() => {
            clearNotice();
            action.run();
          }}
        >
          {action.text}
        </Button>
      ) : null}
      <Button class="button tool" aria-label={t("base.close")} onClick={clearNotice}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function ToCopy({ text }: { text: string }): JSX.Element {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.select(), [text]);
  return (
    <textarea
      class="text-to-copy"
      readOnly
      dir="auto"
      ref={box}
      value={text}
      aria-label={t("base.text-to-copy")}
    />
  );
}
