/* What speaks for and against two mentions being one: each reason with its weight as a small bar,
   to the right for, to the left against. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { formatNumber, nameOf } from "../base/texts.ts";
import type { Evidence } from "../data/types.ts";

/* A bar is full at the greatest weight of its list, and no list makes a bar of less than this. */
const LEAST_FULL = 1;

export function signed(weight: number): string {
  if (!Number.isFinite(weight)) return weight < 0 ? "−∞" : "+∞";
  return `${weight > 0 ? "+" : ""}${formatNumber(weight, 2)}`.replace("-", "−");
}

/* Venues are joined by one reason, whose name is that of the rule. */
export function featureName(feature: string): string {
  const name = nameOf("feature", feature);
  return name === feature ? nameOf("rule", feature) : name;
}

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }): JSX.Element | null {
  if (!evidence.length) return null;
  const sizes = evidence.map(({ weight }) => Math.abs(weight)).filter(Number.isFinite);
  const full = Math.max(LEAST_FULL, ...sizes);
  return (
    <ul class="evidence">
      {evidence.map((one, place) => (
        <EvidenceRow key={place} one={one} full={full} />
      ))}
    </ul>
  );
}

interface EvidenceRowProps {
  readonly one: Evidence;
  readonly full: number; // the weight that fills the bar
}

function EvidenceRow({ one, full }: EvidenceRowProps): JSX.Element {
  const { feature, detail, weight } = one;
  const share = Math.min(1, Math.abs(weight) / full) * 50;
  const left = weight < 0 ? 50 - share : 50;
  return (
    <li>
      <span class="evidence-name">{featureName(feature)}</span>
      <span class="evidence-bar" aria-hidden="true">
        <span
          class={weight < 0 ? "against" : "for"}
          style={{ left: `${left}%`, width: `${share}%` }}
        />
      </span>
      <span class="number">{signed(weight)}</span>
      {detail ? <Printed class="evidence-detail" text={detail} /> : null}
    </li>
  );
}
