/* Two prints beside each other: what differs is bold, below them why they may be one. */

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button, Printed } from "../base/elements.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { itemAt, library } from "../data/page.ts";
import type { Evidence, Pair } from "../data/types.ts";
import { openItem } from "../parts/item_name.tsx";
import { differences, type Piece } from "./differences.ts";
import { current, wantsFocus } from "./view_state.ts";

interface PairCardProps {
  readonly pair: Pair;
  readonly summary: string; // what is so now, and how sure
  readonly class?: string;
  readonly children: ComponentChildren; // what can be answered
}

export function PairCard({
  pair,
  summary,
  class: name = "",
  children,
}: PairCardProps): JSX.Element {
  const card = useRef<HTMLLIElement>(null);
  const isCurrent = current.value === pair.position;
  useEffect(() => {
    if (!isCurrent || !wantsFocus.value) return;
    wantsFocus.value = false;
    card.current?.focus();
  });
  const [left, right] = differences(pair.left.text, pair.right.text);
  return (
    <li
      ref={card}
      class={`pair ${name}`}
      tabIndex={isCurrent ? 0 : -1}
      data-pair={pair.position}
      aria-current={isCurrent ? "true" : undefined}
      onFocusIn={() => {
        current.value = pair.position;
      }}
    >
      <p class="pair-head">
        <b>{nameOf("merged", pair.kind)}</b> <span class="muted">{summary}</span>
      </p>
      <div class="sides">
        <SideView pair={pair} side={0} pieces={left} />
        <SideView pair={pair} side={1} pieces={right} />
      </div>
      <Reasons evidence={pair.evidence} />
      <div class="answers">{children}</div>
    </li>
  );
}

interface SideProps {
  readonly pair: Pair;
  readonly side: 0 | 1;
  readonly pieces: readonly Piece[];
}

function SideView({ pair, side, pieces }: SideProps): JSX.Element {
  const { reference } = side ? pair.right : pair.left;
  const printed = reference === null ? null : library.references[reference];
  const position = pair.items[side];
  const item = position === null ? null : itemAt(pair.kind, position);
  return (
    <div class="side">
      <bdi class="side-text">
        {pieces.map(({ text, differs }) => (differs ? <b class="differs">{text}</b> : text))}
      </bdi>
      {printed && pair.kind !== "work" ? (
        <Printed class="side-context" text={printed.text} />
      ) : null}
      {printed ? (
        <span class="place">
          <bdi>{library.files[printed.file]}</bdi>
          {printed.line === null ? null : `:${printed.line}`}
        </span>
      ) : null}
      {item ? (
        <Button class="link" title={t("review.open-item")} onClick={() => openItem(item)}>
          <Printed text={item.label} />
        </Button>
      ) : null}
    </div>
  );
}

function Reasons({ evidence }: { evidence: readonly Evidence[] }): JSX.Element | null {
  if (!evidence.length) return null;
  return (
    <details class="reasons" open>
      <summary>{t("review.reasons", { n: evidence.length })}</summary>
      <ul>
        {evidence.map(({ feature, detail, weight }) => (
          <li>
            <span>
              {nameOf("feature", feature)} <Printed class="muted" text={detail} />
            </span>
            <span class="number">{signed(weight)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function signed(weight: number): string {
  return `${weight > 0 ? "+" : ""}${formatNumber(weight, 1)}`.replace("-", "−");
}
