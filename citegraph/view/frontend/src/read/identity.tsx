/* Why the mentions of an item count as one, and what is still a question about it. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { formatNumber, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Item, UncertainPair } from "../data/types.ts";
import { readTab } from "../state/store.ts";
import { MergeRow, SideText } from "../parts/merge_row.tsx";
import { ListSection } from "../parts/section.tsx";
import { mergesOf, uncertainOf } from "./lookups.ts";

export function Identity({ item }: { item: Item }): JSX.Element {
  const title = t("read.merges");
  const merges = mergesOf(item).map(({ position }) => position);
  return (
    <>
      <Questions pairs={uncertainOf(item)} />
      <ListSection
        title={title}
        all={merges}
        most={4}
        row={(position) => <MergeRow merge={library.merges[position]} />}
        rows={() => ({ title: `${title}: ${item.label}`, kind: "merges", positions: merges })}
      />
    </>
  );
}

function Questions({ pairs }: { pairs: readonly UncertainPair[] }): JSX.Element | null {
  if (!pairs.length) return null;
  return (
    <>
      <ListSection
        title={t("read.questions")}
        all={pairs}
        row={(pair) => <Question pair={pair} />}
      />
      <Button
        onClick={() => {
          readTab.value = "review";
        }}
      >
        {t("read.go-to-review")}
      </Button>
    </>
  );
}

function Question({ pair }: { pair: UncertainPair }): JSX.Element {
  const share = formatNumber(pair.score * 100);
  const now = t(pair.joined ? "read.joined-now" : "read.apart-now");
  return (
    <div class="merge">
      <SideText side={pair.left} />
      <SideText side={pair.right} />
      <p class="muted small">
        {now} · {t("read.probability", { share })}
      </p>
    </div>
  );
}
