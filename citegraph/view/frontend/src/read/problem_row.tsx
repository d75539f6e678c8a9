/* One problem: where, what, what to do, and the printed text concerned. */

import type { JSX } from "preact";
import { nameOf } from "../base/texts.ts";
import type { Problem } from "../data/types.ts";
import { Place } from "../parts/place.tsx";

interface ProblemRowProps {
  readonly problem: Problem;
  readonly told?: Problem; // what the head of the group has said of all of them
}

export function ProblemRow({ problem, told }: ProblemRowProps): JSX.Element {
  const { level, code, message, advice, file, line, raw } = problem;
  return (
    <div class="problem">
      {told ? null : (
        <p class="problem-head small">
          <span class={`problem-level ${level}`}>{nameOf("problem-level", level)}</span>
          <code>{code}</code>
        </p>
      )}
      {file === null ? null : <Place file={file} line={line} />}
      {message === told?.message ? null : (
        <p lang="en" dir="auto">
          {message}
        </p>
      )}
      {!advice || advice === told?.advice ? null : (
        <p class="muted" lang="en" dir="auto">
          {advice}
        </p>
      )}
      {raw ? <blockquote dir="auto">{raw}</blockquote> : null}
    </div>
  );
}
