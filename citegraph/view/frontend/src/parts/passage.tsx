/* A passage of a text that cites, with the marker of the citation told apart in it. */

import type { JSX } from "preact";
import { library } from "../data/page.ts";
import { Place } from "./place.tsx";

/* The text before the marker, the marker, and the text behind it. */
function partsOfPassage(context: string, marker: string): [string, string, string] {
  const start = marker ? context.indexOf(marker) : -1;
  if (start < 0) return [context, "", ""];
  const end = start + marker.length;
  return [context.slice(0, start), context.slice(start, end), context.slice(end)];
}

export function Passage({ position }: { position: number }): JSX.Element {
  const { file, line, marker, context } = library.citations[position];
  const [before, found, after] = partsOfPassage(context, marker);
  return (
    <div class="printed">
      <span class="passage-head">
        <Place file={file} line={line} />
        {found ? null : <bdi class="passage-marker">{marker}</bdi>}
      </span>
      <blockquote dir="auto">
        {before}
        {found ? <mark>{found}</mark> : null}
        {after}
      </blockquote>
    </div>
  );
}
