/* References, citations, relations, suggestions and problems. */

import type { Behind } from "./behind.ts";
import type { Block } from "./block.ts";
import { decoded, sorted, table } from "./columns.ts";
import { reasons } from "./pairs.ts";
import type { WorkStrings } from "./strings.ts";
import type { Citation, Library, Problem, Reference, Relation, Suggestion } from "./types.ts";

export function makeReferences(block: Block, behind: Behind, strings: WorkStrings): Reference[] {
  const { references, works, documents } = block;
  const lines = strings.lines();
  const textAt = new Int32Array(references.file.length).fill(-1);
  works.references.forEach((ones, work) => {
    const first = strings.firstText(work);
    ones.forEach((one, place) => {
      textAt[one] = first + place;
    });
  });
  let loose = 0;
  const count = new Int32Array(documents.id.length);
  return table(references.file.length, (position) => {
    const document = references.document[position];
    count[document] += 1;
    const work = behind.workOfReference[position];
    return {
      position,
      id: references.id[position] ?? `${documents.id[document]}#1.${count[document]}`,
      document,
      file: references.file[position],
      line: lines[position] || null,
      page: references.page[position],
      number: references.number[position],
      text: work < 0 ? references.texts[loose++] : strings.at(textAt[position]),
      work: work < 0 ? null : work,
    };
  });
}

function makeCitations({ citations }: Block, behind: Behind): Citation[] {
  return table(citations.line.length, (position) => ({
    position,
    document: citations.document[position],
    file: citations.file[position],
    line: citations.line[position],
    form: decoded(citations.form, position),
    marker: citations.marker[position],
    context: citations.context[position],
    works: sorted(
      citations.references[position]
        .map((one) => behind.workOfReference[one])
        .filter((work) => work >= 0),
    ),
  }));
}

function makeRelations({ relations }: Block): Relation[] {
  const why = reasons(relations.evidence);
  return table(relations.score.length, (position) => {
    const evidence = why(position);
    return {
      kind: decoded(relations.kind, position),
      from: relations.from[position],
      to: relations.to[position],
      detail: evidence
        .map(({ detail }) => detail)
        .filter(Boolean)
        .join("; "),
      score: relations.score[position],
      evidence,
    };
  });
}

function makeSuggestions({ suggestions }: Block): Suggestion[] {
  const why = reasons(suggestions.evidence);
  return table(suggestions.label.length, (position) => ({
    document: suggestions.document[position],
    label: suggestions.label[position],
    work: suggestions.work[position],
    probability: suggestions.probability[position],
    accepted: suggestions.accepted[position],
    evidence: why(position),
    places: suggestions.places[position].map(([file, line]) => ({ file, line })),
    contexts: suggestions.contexts[position],
  }));
}

function makeProblems({ problems }: Block, references: readonly Reference[]): Problem[] {
  const raw = (one: number | string) => (typeof one === "number" ? references[one].text : one);
  return table(problems.code.length, (position) => ({
    level: problems.level[position],
    code: problems.code[position],
    message: problems.message[position],
    advice: problems.advice[position],
    file: problems.file[position],
    line: problems.line[position],
    raw: raw(problems.raw[position]),
  }));
}

type Rows = Pick<Library, "citations" | "relations" | "suggestions" | "problems">;

export function makeRecords(block: Block, behind: Behind, references: readonly Reference[]): Rows {
  return {
    citations: makeCitations(block, behind),
    relations: makeRelations(block),
    suggestions: makeSuggestions(block),
    problems: makeProblems(block, references),
  };
}
