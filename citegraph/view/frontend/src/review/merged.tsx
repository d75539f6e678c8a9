/* What was taken as one, the least certain first; any of it can be parted. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Merge } from "../data/types.ts";
import { endsOf } from "../state/decisions.ts";
import { isAskable, judge } from "../state/judging.ts";
import { answer } from "./answering.ts";
import { PairCard } from "./pair_card.tsx";
import { PairList } from "./pair_list.tsx";
import { filterMerges, mergeFilter, mergesShown, tally } from "./view_state.ts";

export function Merged(): JSX.Element {
  if (!library.merges.length) return <p class="muted empty">{t("review.no-merges")}</p>;
  const shown = mergesShown.value;
  return (
    <>
      <MergeFilters />
      <p class="muted hint" aria-live="polite">
        {t("review.merges-shown", { n: shown.length, all: formatNumber(library.merges.length) })}
      </p>
      <PairList
        label={t("review.merged")}
        pairs={shown}
        say={(pair, verdict) => part(pair, verdict === "different", shown)}
        card={(pair) => <MergeCard key={pair.position} pair={pair} all={shown} />}
      />
    </>
  );
}

/* «Not the same» of a merge; «the same» confirms it against a later build. */
function part(pair: Merge, isDifferent: boolean, all: readonly Merge[]): void {
  if (isAskable(pair)) answer(pair, isDifferent ? "different" : "same", all);
}

function MergeCard({ pair, all }: { pair: Merge; all: readonly Merge[] }): JSX.Element {
  const how = pair.by ? t("review.decided-by", { name: pair.by }) : nameOf("rule", pair.rule);
  const summary = t("review.merged-how", { score: formatNumber(pair.score * 100), how });
  const [verdict, isDirect] = judge(pair.kind, endsOf(pair));
  return (
    <PairCard pair={pair} summary={summary} class={verdict === "different" ? "parted" : ""}>
      {isAskable(pair) ? (
        <>
          <Button
            data-verdict="different"
            aria-pressed={verdict === "different" ? "true" : "false"}
            onClick={() => answer(pair, "different", all)}
          >
            {t("review.not-same")}
          </Button>
          <Button
            data-verdict="same"
            aria-pressed={verdict === "same" ? "true" : "false"}
            onClick={() => answer(pair, "same", all)}
          >
            {t("review.confirm")}
          </Button>
          {verdict && isDirect ? (
            <Button
              class="button quiet"
              data-verdict="withdrawn"
              onClick={() => answer(pair, "withdrawn", all)}
            >
              {t("review.undecided")}
            </Button>
          ) : null}
        </>
      ) : (
        <span class="muted">
          {t(pair.kind === "publisher" ? "review.no-publishers" : "review.same-print")}
        </span>
      )}
    </PairCard>
  );
}

function MergeFilters(): JSX.Element {
  const { kind, rule, most, text } = mergeFilter.value;
  return (
    <div class="merge-filters">
      <input
        type="search"
        value={text}
        aria-label={t("review.find")}
        placeholder={t("review.find")}
        onInput={({ currentTarget }) => filterMerges({ text: currentTarget.value })}
      />
      <Choice label={t("review.kind")} table="decided" column="kind" chosen={kind} />
      <Choice label={t("review.rule")} table="rule" column="rule" chosen={rule} />
      <label class="score-filter">
        <span>{t("review.score-most", { score: formatNumber(most * 100) })}</span>
        <input
          type="range"
          min="0"
          max="100"
          value={String(Math.round(most * 100))}
          onInput={({ currentTarget }) => filterMerges({ most: Number(currentTarget.value) / 100 })}
        />
      </label>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly table: string;
  readonly column: "kind" | "rule";
  readonly chosen: string;
}

function Choice({ label, table, column, chosen }: ChoiceProps): JSX.Element {
  return (
    <select
      aria-label={label}
      value={chosen}
      name={column}
      onChange={({ currentTarget }) => filterMerges({ [column]: currentTarget.value })}
    >
      <option value="">{t(`review.all-${column}s`)}</option>
      {tally(column).map(([value, n]) => (
        <option value={value} key={value}>{`${nameOf(table, value)} (${formatNumber(n)})`}</option>
      ))}
    </select>
  );
}
