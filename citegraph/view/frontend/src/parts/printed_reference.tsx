/* One printed reference: where it stands and what is printed there, word for word. */

import type { ComponentChildren, JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { library } from "../data/page.ts";
import { Place } from "./place.tsx";

interface PrintedReferenceProps {
  readonly position: number;
  readonly children?: ComponentChildren; // the text, where something in it is marked
}

export function PrintedReference({ position, children }: PrintedReferenceProps): JSX.Element {
  const { file, line, page, number, text } = library.references[position];
  return (
    <div class="printed">
      <Place file={file} line={line} page={page} />
      <blockquote>
        {number ? <span class="printed-number">{number.replace(/\.$/, "")}. </span> : null}
        {children ?? <Printed text={text} />}
      </blockquote>
    </div>
  );
}
