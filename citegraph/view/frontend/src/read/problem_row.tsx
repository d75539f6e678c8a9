/* One problem: where, what, what to do, and the printed text concerned. */

import type { JSX } from "preact";
import { nameOf } from "../base/texts.ts";
import type { Problem } from "../data/types.ts";
import { Place } from "../parts/place.tsx";

export function ProblemRow({ problem }: { problem: Problem }): JSX.Element {
  const { level, code, message, advice, file, line, raw } = problem;
  return (
    <div class={`problem ${level}`}>
      <p class="problem-head small">
        <span class="problem-level">{nameOf("problem-level", level)}</span>
        <code>{code}</code>
        {file === null ? null : <Place file={file} line={line} />}
      </p>
      <p lang="en" dir="auto">
        {message}
      </p>
      {advice ? (
        <p class="muted" lang="en" dir="auto">
          {advice}
        </p>
      ) : null}
      {raw ? <blockquote dir="auto">{raw}</blockquote> : null}
    </div>
  );
}
