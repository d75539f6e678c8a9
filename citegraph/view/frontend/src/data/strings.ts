/* The strings of the works: all texts of one work stand together, in the order that
   citegraph/view/tables/strings.py says. */

import type { Block } from "./block.ts";
import { decoded, starts, summed } from "./columns.ts";
import { countHoles, fill } from "./marks.ts";

const INLINE = -1;
const VERBATIM = -2;

export class WorkStrings {
  private readonly starts: Int32Array;
  private readonly entries: Int32Array; // where those of each work begin
  private readonly holes: readonly number[]; // of each template

  constructor(private readonly block: Block) {
    this.starts = starts(block.works.counts);
    const most = 1 + block.formats.length;
    this.entries = starts(block.works.details.map((count) => most + count));
    this.holes = block.works.templates.map(countHoles);
  }

  id(work: number): string {
    return this.block.works.strings[this.starts[work]];
  }

  /* The value of a field, by its place among the names of fields. */
  field(work: number, place: number): string {
    return this.block.works.strings[this.starts[work] + 1 + place];
  }

  /* The place of the text of the first reference of a work among all strings. */
  firstText(work: number): number {
    return this.starts[work] + 1 + decoded(this.block.works.fields, work).length;
  }

  at(place: number): string {
    return this.block.works.strings[place];
  }

  /* A detail of the merges of a work. */
  detail(work: number, place: number): string {
    return this.entry(work, 1 + this.block.formats.length + place);
  }

  /* Entry 0 is the label, 1 the entry in the first format. */
  entry(work: number, wanted: number): string {
    const { strings, entries, templates, references } = this.block.works;
    let at = this.firstText(work) + references[work].length;
    for (let one = 0; ; one += 1) {
      const number = entries[this.entries[work] + one];
      const own = number === INLINE || number === VERBATIM ? strings[at++] : "";
      const template = number < 0 ? own : templates[number];
      let holes = 0;
      if (number !== VERBATIM) holes = number < 0 ? countHoles(own) : this.holes[number];
      if (one === wanted) {
        if (number === VERBATIM) return own;
        return fill(template, this.known(work), strings.slice(at, at + holes));
      }
      at += holes;
    }
  }

  /* What marks stand for: id, fields, references, then line and file of each of these. */
  private known(work: number): string[] {
    const { works, references, files } = this.block;
    const ones = works.references[work];
    const end = this.firstText(work) + ones.length;
    const known = works.strings.slice(this.starts[work], end);
    for (const one of ones) {
      known.push(String(this.lines()[one] || ""), files[references.file[one]]);
    }
    return known;
  }

  private linesMade: Int32Array | undefined;

  /* The line of each reference; 0 for none. */
  lines(): Int32Array {
    return (this.linesMade ??= summed(this.block.references.line));
  }
}
