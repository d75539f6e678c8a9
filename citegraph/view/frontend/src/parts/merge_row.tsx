/* Two mentions taken as one: both sides as printed, and why. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Merge, Side } from "../data/types.ts";
import { EvidenceList } from "./evidence.tsx";
import { Place } from "./place.tsx";

export function MergeRow({ merge }: { merge: Merge }): JSX.Element {
  const { left, right, rule, score, by, evidence } = merge;
  return (
    <div class="merge">
      <SideText side={left} />
      <SideText side={right} />
      <details>
        <summary>
          {by ? t("parts.decided-by", { name: by }) : nameOf("rule", rule)}
          {by ? null : <span class="muted"> · {formatNumber(score * 100)} %</span>}
        </summary>
        <EvidenceList evidence={evidence} />
      </details>
    </div>
  );
}

export function SideText({ side }: { side: Side }): JSX.Element {
  const reference = side.reference === null ? null : library.references[side.reference];
  return (
    <p class="merge-side">
      <Printed text={side.text} />{" "}
      {reference ? <Place file={reference.file} line={reference.line} /> : null}
    </p>
  );
}
