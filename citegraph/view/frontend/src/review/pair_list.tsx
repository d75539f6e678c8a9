/* A list of cards, the first ones drawn and the rest on demand; it takes the keys of its cards. */

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Button } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import type { Verdict } from "../data/decision_rows.ts";
import type { Pair } from "../data/types.ts";
import { onKeys } from "./answering.ts";
import { current } from "./view_state.ts";

const STEP = 20;

interface PairListProps<P extends Pair> {
  readonly label: string;
  readonly pairs: readonly P[];
  readonly card: (pair: P) => JSX.Element;
  readonly say: (pair: P, verdict: Verdict) => void;
}

export function PairList<P extends Pair>({
  label,
  pairs,
  card,
  say,
}: PairListProps<P>): JSX.Element {
  const [most, setMost] = useState(STEP);
  const place = pairs.findIndex(({ position }) => position === current.value);
  useEffect(() => {
    if (place < 0) current.value = pairs[0]?.position ?? -1;
    else if (place >= most) setMost(place + STEP);
  });
  return (
    <>
      <ul
        class="pairs"
        aria-label={label}
        onKeyDown={(event) => onKeys(event, pairs, (pair, verdict) => say(pair as P, verdict))}
      >
        {pairs.slice(0, most).map((pair) => card(pair))}
      </ul>
      {pairs.length > most ? (
        <Button class="button more" onClick={() => setMost(most + STEP)}>
          {t("review.more", { n: pairs.length - most })}
        </Button>
      ) : null}
    </>
  );
}
