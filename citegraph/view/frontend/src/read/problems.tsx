/* What could not be read, parsed or decided, grouped by kind of problem. */

import type { JSX } from "preact";
import { signal } from "@preact/signals";
import type { Problem } from "../data/types.ts";
import { Segments } from "../base/tabs.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { RowsBehind } from "../state/store.ts";
import { Count } from "../parts/count.tsx";
import { ProblemRow } from "./problem_row.tsx";

const LEVELS = ["error", "warning", "note"] as const;
type Level = (typeof LEVELS)[number];

/* So many of one kind are shown in place; the number opens all. */
const MOST = 5;

const level = signal<Level | "all">("all");

export function Problems(): JSX.Element {
  const { problems } = library;
  const shown = problems.flatMap((one, place) =>
    level.value === "all" || one.level === level.value ? [place] : [],
  );
  return (
    <article>
      <header class="item-head">
        <h2>{t("read.problems")}</h2>
        {problems.length ? <p>{t("read.about-problems")}</p> : <p>{t("read.no-problems")}</p>}
        {problems.length ? <Levels /> : null}
      </header>
      {groups(shown).map(([code, places]) => (
        <Group key={code} code={code} places={places} />
      ))}
    </article>
  );
}

function Levels(): JSX.Element {
  const counts = LEVELS.map(
    (one) => [one, library.problems.filter((problem) => problem.level === one).length] as const,
  );
  const present = counts.filter(([, n]) => n);
  if (present.length < 2) return <></>;
  const all = { value: "all" as const, text: t("read.all-levels") };
  const each = present.map(([value, n]) => ({
    value,
    text: `${nameOf("level", value)} ${formatNumber(n)}`,
  }));
  return (
    <Segments<Level | "all">
      class="small"
      label={t("read.levels")}
      choices={[all, ...each]}
      chosen={level.value}
      choose={(value) => {
        level.value = value;
      }}
    />
  );
}

/* Code -> problems; the gravest first, then the most frequent. */
function groups(places: readonly number[]): [string, number[]][] {
  const found = new Map<string, number[]>();
  for (const place of places) {
    const { code } = library.problems[place];
    found.set(code, [...(found.get(code) ?? []), place]);
  }
  const gravity = ([, ones]: [string, number[]]) => LEVELS.indexOf(library.problems[ones[0]].level);
  return [...found].sort((a, b) => gravity(a) - gravity(b) || b[1].length - a[1].length);
}

interface GroupProps {
  readonly code: string;
  readonly places: readonly number[];
}

/* What all of a group say is said once, at its head. */
function common(places: readonly number[]): Problem {
  const all = places.map((place) => library.problems[place]);
  const [first] = all;
  const same = (name: "message" | "advice") =>
    all.every((one) => one[name] === first[name]) ? first[name] : "";
  return { ...first, message: same("message"), advice: same("advice") };
}

function Group({ code, places }: GroupProps): JSX.Element {
  const told = common(places);
  const rows = (): RowsBehind => ({ title: code, kind: "problems", positions: places });
  return (
    <section class="section problem-group">
      <h3>
        <code>{code}</code>
        <span class={`problem-level small ${told.level}`}>
          {nameOf("problem-level", told.level)}
        </span>
        <Count n={places.length} label={code} rows={rows} />
      </h3>
      {told.message ? <p lang="en">{told.message}</p> : null}
      {told.advice ? (
        <p class="muted" lang="en">
          {told.advice}
        </p>
      ) : null}
      <ul class="rows">
        {places.slice(0, MOST).map((place) => (
          <li key={place}>
            <ProblemRow problem={library.problems[place]} told={told} />
          </li>
        ))}
      </ul>
      {places.length > MOST ? (
        <Count n={places.length} text={t("parts.show-all", { n: places.length })} rows={rows} />
      ) : null}
    </section>
  );
}
