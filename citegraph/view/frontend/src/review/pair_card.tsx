/* Two prints beside each other: what differs is bold, below them why they may be one. */

import type { ComponentChildren, JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Button, Printed } from "../base/elements.tsx";
import { nameOf, t } from "../base/texts.ts";
import { itemAt, library } from "../data/page.ts";
import type { Evidence, Pair } from "../data/types.ts";
import { EvidenceList, featureName, signed } from "../parts/evidence.tsx";
import { openItem } from "../parts/item_name.tsx";
import { Place } from "../parts/place.tsx";
import { differences, type Piece } from "./differences.ts";
import { current, wantsFocus } from "./view_state.ts";

interface PairCardProps {
  readonly pair: Pair;
  readonly summary: string; // what is so now, and how sure
  readonly class?: string;
  readonly open?: boolean; // whether the reasons are
  readonly children: ComponentChildren; // what can be answered
}

export function PairCard({
  pair,
  summary,
  class: name = "",
  open = false,
  children,
}: PairCardProps): JSX.Element {
  const card = useRef<HTMLLIElement>(null);
  const isCurrent = current.value === pair.position;
  useLayoutEffect(() => {
    if (!isCurrent || !wantsFocus.value) return;
    wantsFocus.value = false;
    card.current?.focus();
  });
  const [left, right] = differences(pair.left.text, pair.right.text);
  // One reference that prints both is shown once.
  const together = pair.left.reference !== null && pair.left.reference === pair.right.reference;
  return (
    <li
      ref={card}
      class={`pair ${name}`}
      tabIndex={isCurrent ? 0 : -1}
      data-pair={pair.position}
      data-kind={pair.kind}
      aria-current={isCurrent ? "true" : undefined}
      onFocusIn={() => {
        current.value = pair.position;
      }}
    >
      <p class="pair-head">
        <b>{nameOf("decided", pair.kind)}</b> <span class="muted">{summary}</span>
      </p>
      <div class="sides">
        <SideView pair={pair} side={0} pieces={left} alone={!together} />
        <SideView pair={pair} side={1} pieces={right} alone={!together} />
      </div>
      {together ? <Surroundings pair={pair} side={0} /> : null}
      {isOne(pair) ? <Owner pair={pair} side={0} /> : null}
      <div class="answers">{children}</div>
      <Reasons evidence={pair.evidence} open={open} />
    </li>
  );
}

interface SideProps {
  readonly pair: Pair;
  readonly side: 0 | 1;
  readonly pieces: readonly Piece[];
  readonly alone: boolean; // whether it says itself where it stands and what it belongs to
}

function SideView({ pair, side, pieces, alone }: SideProps): JSX.Element {
  return (
    <div class="side">
      <bdi class="side-text">
        {pieces.map(({ text, differs }) => (differs ? <b class="differs">{text}</b> : text))}
      </bdi>
      {alone ? <Surroundings pair={pair} side={side} /> : null}
    </div>
  );
}

/* Where a side is printed: the reference around a name, file and line, and what it belongs to. */
function Surroundings({ pair, side }: { pair: Pair; side: 0 | 1 }): JSX.Element {
  const { reference } = side ? pair.right : pair.left;
  const printed = reference === null ? null : library.references[reference];
  return (
    <div class="surroundings">
      {printed && pair.kind !== "work" ? (
        <Printed class="side-context" text={printed.text} />
      ) : null}
      {printed ? <Place file={printed.file} line={printed.line} page={printed.page} /> : null}
      {isOne(pair) ? null : <Owner pair={pair} side={side} />}
    </div>
  );
}

/* Whether both sides belong to one thing now. */
function isOne({ items: [left, right] }: Pair): boolean {
  return left !== null && left === right;
}

function Owner({ pair, side }: { pair: Pair; side: 0 | 1 }): JSX.Element | null {
  const position = pair.items[side];
  if (position === null) return null;
  const item = itemAt(pair.kind, position);
  return (
    <Button class="link" title={t("review.open-item")} onClick={() => openItem(item)}>
      {pair.kind === "work" ? t("review.details") : <Printed text={item.label} />}
    </Button>
  );
}

interface ReasonsProps {
  readonly evidence: readonly Evidence[];
  readonly open: boolean;
}

function Reasons({ evidence, open }: ReasonsProps): JSX.Element | null {
  if (!evidence.length) return null;
  const names = evidence.map(({ feature, weight }) => `${featureName(feature)} ${signed(weight)}`);
  return (
    <details class="reasons" open={open}>
      <summary>{open ? t("review.reasons", { n: evidence.length }) : names.join(" · ")}</summary>
      <EvidenceList evidence={evidence} />
    </details>
  );
}
