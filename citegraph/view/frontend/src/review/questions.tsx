/* The open questions, the most useful first: is this one or two? */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { formatNumber, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { UncertainPair } from "../data/types.ts";
import { isAskable, openQuestions } from "../state/judging.ts";
import { answer } from "./answering.ts";
import { PairCard } from "./pair_card.tsx";
import { PairList } from "./pair_list.tsx";

export function Questions(): JSX.Element {
  const open = openQuestions.value;
  const settled = library.uncertain.filter(isAskable).length - open.length;
  if (!open.length) {
    return <p class="muted empty">{t(settled ? "review.all-answered" : "review.no-questions")}</p>;
  }
  return (
    <>
      <p class="muted hint">
        {t("review.questions-hint")} <Keys />
      </p>
      <PairList
        label={t("review.questions")}
        pairs={open}
        say={(pair, verdict) => answer(pair, verdict, open)}
        card={(pair) => <Question key={pair.position} pair={pair} all={open} />}
      />
    </>
  );
}

const KEYS = { S: "same", D: "different", K: "later", U: "undo" } as const;

function Keys(): JSX.Element {
  return (
    <span class="keys">
      {t("review.keys")}
      {Object.entries(KEYS).map(([key, what]) => (
        <span class="key" key={key}>
          <kbd>{key}</kbd> {t(`review.${what}`)}
        </span>
      ))}
    </span>
  );
}

interface QuestionProps {
  readonly pair: UncertainPair;
  readonly all: readonly UncertainPair[];
}

function Question({ pair, all }: QuestionProps): JSX.Element {
  const chance = formatNumber(pair.score * 100);
  const summary = t(pair.joined ? "review.now-one" : "review.now-two", { score: chance });
  return (
    <PairCard pair={pair} summary={summary} open>
      <Button data-verdict="same" onClick={() => answer(pair, "same", all)}>
        {t("review.same")}
      </Button>
      <Button data-verdict="different" onClick={() => answer(pair, "different", all)}>
        {t("review.different")}
      </Button>
    </PairCard>
  );
}
