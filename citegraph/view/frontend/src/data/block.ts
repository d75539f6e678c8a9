/* The block of data as Python writes it (citegraph/view/tables; docs/page-data.md): tables by
   columns. Nothing above data/ sees these shapes. */

import type { Problem, SearchRules, Texts, ItemKind } from "./types.ts";

/* Distinct values once, then the place of each. */
export interface Coded<V = string> {
  readonly values: readonly V[];
  readonly places: readonly number[];
}

export type Numbers = readonly number[];
export type Gaps = readonly (number | null)[];
export type Strings = readonly string[];
/* What counts apart: how many rows each thing has, then the rows of all behind each other. */
export interface EvidenceTable {
  readonly counts: Numbers;
  readonly feature: Coded;
  readonly detail: readonly (string | null)[]; // null: "LEFT | RIGHT"; none of merges of works
  readonly weight: readonly (number | null)[]; // null: it alone decides against
}

export interface DocumentsTable {
  readonly id: Strings;
  readonly label: Strings;
  readonly title: Strings;
  readonly format: Strings;
  readonly encoding: Strings;
  readonly file: Gaps;
  readonly lists: Numbers;
  readonly citations: Numbers;
  readonly year: Gaps;
  readonly work: Gaps;
  readonly sameAs: Gaps;
}

/* `line` is the difference to the one before, 0 for none; `texts` are those of references without
   a work, the others are among the strings of their work. */
export interface ReferencesTable {
  readonly id: readonly (string | null)[]; // null: its place in the first list of the document
  readonly document: Numbers;
  readonly file: Numbers;
  readonly line: Numbers;
  readonly page: Gaps;
  readonly number: Strings;
  readonly texts: Strings;
}

export type ManifestationRow = readonly [
  relation: string,
  label: string,
  language: string,
  year: number | null,
  references: Numbers,
];

export interface WorksTable {
  readonly year: Gaps;
  readonly type: Coded;
  readonly language: Coded;
  readonly fields: Coded<Strings>; // names of the values among the strings
  readonly counts: Numbers; // of the strings of each work
  readonly strings: Strings; // see strings.ts
  readonly templates: Strings;
  readonly entries: Numbers; // for each work its label, its entry in each format, its details
  readonly details: Numbers; // how many each work has
  readonly references: readonly Numbers[];
  readonly people: readonly Numbers[];
  readonly venue: Gaps;
  readonly publisher: Gaps;
  readonly documents: readonly (Numbers | null)[]; // null: those of its references
  readonly own: readonly Numbers[];
  readonly links: readonly (number | readonly (readonly [string, string])[])[];
  readonly manifestations: readonly (readonly ManifestationRow[])[];
}

/* People, venues or publishers; a label is a place among the forms, or a text. */
export interface NamedTable {
  readonly id: Strings;
  readonly label: readonly (number | string)[];
  readonly latin: Strings; // "": as the label
  readonly forms: readonly Strings[];
}

/* Whom each reference names, work by work, then those without one. */
export interface MentionsTable {
  readonly counts: Numbers; // of the people of each reference
  readonly person: Numbers;
  readonly role: Coded;
  readonly place: Numbers;
  readonly printed: readonly (number | string)[]; // a place among the forms, or a text
  readonly venue: Numbers; // -1: none; -2: that of the work
  readonly publisher: Numbers;
  readonly more: readonly [venues: Further, publishers: Further];
}

export type Further = readonly (readonly [reference: number, venue: number])[];

export interface MadeTable {
  readonly id: Strings;
  readonly label: Strings;
  readonly works: readonly Numbers[];
  readonly documents: readonly Numbers[];
}

/* Of `texts`, `references`, `items` and `keys` each pair has two: left, right. A reference is a
   place among those of the item, or -1 - its place among all. A text is null where it is that of
   the reference, a number where it is a form of the item. A key is null where it is the text
   or, of a work, fingerprint and beginning of the reference; with @ it names a mention. */
export interface PairsTable {
  readonly kind: Coded<"work" | "person" | "venue" | "publisher">;
  readonly texts: readonly (string | number | null)[];
  readonly references: Gaps;
  readonly items: Gaps;
  readonly keys: readonly (string | null)[];
  readonly score: Numbers;
  readonly evidence: EvidenceTable;
}

export interface MergesTable extends PairsTable {
  readonly rule: Coded;
  readonly by: Coded;
}

export interface UncertainTable extends PairsTable {
  readonly joined: readonly boolean[];
  readonly usefulness: Numbers;
}

export interface RelationsTable {
  readonly kind: Coded;
  readonly from: Numbers;
  readonly to: Numbers;
  readonly score: Numbers;
  readonly evidence: EvidenceTable;
}

export interface CitationsTable {
  readonly document: Numbers;
  readonly file: Numbers;
  readonly line: Numbers;
  readonly form: Coded;
  readonly marker: Strings;
  readonly context: Strings;
  readonly references: readonly Numbers[];
}

export interface SuggestionsTable {
  readonly document: Numbers;
  readonly label: Strings;
  readonly work: Numbers;
  readonly probability: Numbers;
  readonly accepted: readonly boolean[];
  readonly evidence: EvidenceTable;
  readonly places: readonly (readonly (readonly [file: number, line: number | null])[])[];
  readonly contexts: readonly Strings[];
}

export interface ProblemsTable {
  readonly level: readonly Problem["level"][];
  readonly code: Strings;
  readonly message: Strings;
  readonly advice: Strings;
  readonly file: Gaps;
  readonly line: Gaps;
  readonly raw: readonly (number | string)[]; // the place of a reference, or a text
}

export interface FormatTable {
  readonly name: string;
  readonly suffix: string;
  readonly mediaType: string;
  readonly download: boolean;
  readonly copy: boolean;
}

export interface LayoutTable {
  readonly name: string;
  readonly step: number;
  readonly x: Numbers;
  readonly y: Numbers;
}

export interface Heading {
  readonly kind: string;
  readonly itemKind: ItemKind;
  readonly unit: "document" | "work";
  readonly directed: boolean;
  readonly explanation: string;
  readonly communities: readonly (readonly [number: number, label: string, size: number])[];
  readonly nodes: number;
  readonly edges: number;
  readonly layouts: readonly LayoutTable[];
}

/* Nodes and edges of all networks stand one behind another; edges name nodes of their network. */
export interface NodesTable {
  readonly item: Numbers; // the difference to the one before in its network
  readonly occurrences: Gaps; // null: as many as units
  readonly degree: Numbers;
  readonly strength: Numbers;
  readonly community: Numbers;
  readonly x: Numbers;
  readonly y: Numbers;
  readonly year: Gaps; // null: that of the item; 0: none
  readonly units: readonly (Numbers | null)[]; // null: what stands behind the item
  readonly pagerank: Numbers;
  readonly betweenness: Numbers;
  readonly closeness: Numbers;
  readonly participation: Numbers;
  readonly core: Numbers;
}

export interface EdgesTable {
  readonly from: Numbers;
  readonly to: Numbers;
  readonly count: Numbers;
  readonly weight: Numbers;
  readonly units: readonly (Numbers | null)[]; // null: what both ends have
}

export interface Block {
  readonly title: string;
  readonly version: string;
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly search: SearchRules;
  readonly options: object; // of vis-network
  readonly files: Strings;
  readonly documents: DocumentsTable;
  readonly references: ReferencesTable;
  readonly works: WorksTable;
  readonly people: NamedTable;
  readonly venues: NamedTable;
  readonly publishers: NamedTable;
  readonly mentions: MentionsTable;
  readonly terms: MadeTable;
  readonly keywords: MadeTable;
  readonly eithers: { readonly kind: readonly ("document" | "work")[]; readonly position: Numbers };
  readonly merges: MergesTable;
  readonly uncertain: UncertainTable;
  readonly prints: {
    readonly reference: Numbers; // the difference to the one before
    readonly print: string; // 16 digits each
  };
  readonly relations: RelationsTable;
  readonly citations: CitationsTable;
  readonly suggestions: SuggestionsTable;
  readonly problems: ProblemsTable;
  readonly formats: readonly FormatTable[];
  readonly networks: readonly Heading[];
  readonly nodes: NodesTable;
  readonly edges: EdgesTable;
}
