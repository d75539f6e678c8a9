/* References, citations, merges, questions, relations, suggestions and problems: rows made when
   they are first asked for. */

import type { Behind } from "./behind.ts";
import type { Block, EvidenceRow, PairsTable } from "./block.ts";
import { decoded, sorted, table } from "./columns.ts";
import type {
  Citation, Evidence, Library, Merge, Pair, Problem, Reference, Side, UncertainPair,
} from "./types.ts";

type Rows = Pick<
  Library,
  "references" | "citations" | "merges" | "uncertain" | "relations" | "suggestions" | "problems"
>;

export function makeRecords(block: Block, behind: Behind): Rows {
  return {
    references: makeReferences(block, behind),
    citations: makeCitations(block, behind),
    merges: makeMerges(block),
    uncertain: makeUncertain(block),
    ...makeGuesses(block),
    problems: makeProblems(block),
  };
}

function makeReferences({ references }: Block, behind: Behind): Reference[] {
  return table(references.text.length, (position) => ({
    position,
    id: references.id[position],
    document: references.document[position],
    file: references.file[position],
    line: references.line[position],
    page: references.page[position],
    number: references.number[position],
    text: references.text[position],
    work: behind.workOfReference[position] < 0 ? null : behind.workOfReference[position],
  }));
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
    works: sorted(citations.references[position].map((one) => behind.workOfReference[one])
      .filter((work) => work >= 0)),
  }));
}

function side(pairs: PairsTable, place: number): Side {
  return {
    text: pairs.texts[place],
    reference: pairs.references[place],
    key: pairs.keys[place],
  };
}

function pair(pairs: PairsTable, position: number): Pair {
  return {
    position,
    kind: decoded(pairs.kind, position),
    left: side(pairs, 2 * position),
    right: side(pairs, 2 * position + 1),
    items: [pairs.items[2 * position], pairs.items[2 * position + 1]],
    score: pairs.score[position],
    evidence: pairs.evidence[position].map(evidence),
  };
}

export function evidence([feature, detail, weight]: EvidenceRow): Evidence {
  return { feature, detail, weight };
}

function makeMerges({ merges }: Block): Merge[] {
  return table(merges.score.length, (position) => ({
    ...pair(merges, position),
    rule: decoded(merges.rule, position),
    by: decoded(merges.by, position),
  }));
}

function makeUncertain({ uncertain }: Block): UncertainPair[] {
  return table(uncertain.score.length, (position) => ({
    ...pair(uncertain, position),
    joined: uncertain.joined[position],
    usefulness: uncertain.usefulness[position],
  }));
}

function makeGuesses(
  { relations, suggestions }: Block,
): Pick<Library, "relations" | "suggestions"> {
  return {
    relations: table(relations.score.length, (position) => {
      const reasons = relations.evidence[position].map(evidence);
      return {
        kind: decoded(relations.kind, position),
        from: relations.from[position],
        to: relations.to[position],
        detail: reasons.map(({ detail }) => detail).filter(Boolean).join("; "),
        score: relations.score[position],
        evidence: reasons,
      };
    }),
    suggestions: table(suggestions.label.length, (position) => ({
      document: suggestions.document[position],
      label: suggestions.label[position],
      work: suggestions.work[position],
      probability: suggestions.probability[position],
      accepted: suggestions.accepted[position],
      evidence: suggestions.evidence[position].map(evidence),
      places: suggestions.places[position].map(([file, line]) => ({ file, line })),
      contexts: suggestions.contexts[position],
    })),
  };
}

function makeProblems({ problems }: Block): Problem[] {
  return table(problems.code.length, (position) => ({
    level: problems.level[position],
    code: problems.code[position],
    message: problems.message[position],
    advice: problems.advice[position],
    file: problems.file[position],
    line: problems.line[position],
    raw: problems.raw[position],
  }));
}
