/* The shapes of what the page knows. An item is a work, a person, …: it is named by its kind and
   its position in the table of that kind. Rooms above read these; data/load.ts makes them. */

export type ItemKind =
  "work" | "person" | "venue" | "publisher" | "document" | "term" | "keyword" | "either";

/* What every item has. References, works, documents are positions in the library's tables. */
export interface Item {
  readonly kind: ItemKind;
  readonly position: number;
  readonly id: string;
  readonly label: string;
  readonly subtitle: string;
  readonly year: number | null;
  readonly references: readonly number[]; // printed references that it stands in
  readonly works: readonly number[]; // a work: itself; a document: the works that it cites
  readonly documents: readonly number[]; // those that cite it; a document: itself
}

export interface Work extends Item {
  readonly kind: "work";
  readonly fields: Readonly<Record<string, string>>;
  readonly type: string;
  readonly language: string;
  readonly people: readonly number[];
  readonly venue: number | null;
  readonly publisher: number | null;
  readonly links: readonly (readonly [text: string, address: string])[];
  readonly own: readonly number[]; // documents of the library that are this work
  readonly manifestations: readonly Manifestation[];
}

/* How some references present the work: the original, a translation, another edition, … */
export interface Manifestation {
  readonly relation: string;
  readonly label: string; // its title
  readonly language: string;
  readonly year: number | null;
  readonly references: readonly number[];
}

export interface Person extends Item {
  readonly kind: "person";
  readonly latin: string;
  readonly forms: readonly string[];
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly reference: number;
  readonly role: string;
  readonly place: number; // 1-based among those of its role
  readonly printed: string;
}

/* A journal, proceedings or site; a publisher has the same shape. */
export interface Venue extends Item {
  readonly kind: "venue" | "publisher";
  readonly latin: string;
  readonly forms: readonly string[];
}

/* A node of a two-mode network, on one side documents and on the other works: what it stands for
   says the rest (page.ts, realItem). */
export interface Either extends Item {
  readonly kind: "either";
  readonly stands: Work | SourceDocument;
}

/* A source: what was read and what was found in it. */
export interface SourceDocument extends Item {
  readonly kind: "document";
  readonly file: number; // -1: only its id is known
  readonly title: string;
  readonly format: string;
  readonly encoding: string;
  readonly lists: number;
  readonly citations: number; // in its text
  readonly work: number | null; // the work that it is
  readonly sameAs: number | null; // the document that cites for it
}

/* A printed reference; it stands in `file` at `line`. */
export interface Reference {
  readonly position: number;
  readonly id: string;
  readonly document: number;
  readonly file: number;
  readonly line: number | null;
  readonly page: number | null;
  readonly number: string;
  readonly text: string;
  readonly work: number | null;
}

/* A citation in a text. */
export interface Citation {
  readonly position: number;
  readonly document: number;
  readonly file: number;
  readonly line: number;
  readonly form: string;
  readonly marker: string;
  readonly context: string;
  readonly works: readonly number[];
}

/* One side of a merge or of a question: what is printed, and the key that decisions.tsv takes; ""
   where it takes none (publishers), or cannot tell the two apart (both print the same). */
export interface Side {
  readonly text: string;
  readonly reference: number | null;
  readonly key: string;
}

export interface Evidence {
  readonly feature: string;
  readonly detail: string;
  readonly weight: number;
}

export interface Pair {
  readonly position: number;
  readonly kind: "work" | "person" | "venue" | "publisher";
  readonly left: Side;
  readonly right: Side;
  readonly items: readonly [left: number | null, right: number | null];
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/* Two mentions taken as one, by a rule or by a person. */
export interface Merge extends Pair {
  readonly rule: string;
  readonly by: string;
}

/* Two mentions that may be one: a question to the reader. */
export interface UncertainPair extends Pair {
  readonly joined: boolean;
  readonly usefulness: number;
}

export interface Relation {
  readonly kind: string;
  readonly from: number; // works
  readonly to: number;
  readonly detail: string;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/* A work that a number in the text of a document without a list may mean. */
export interface Suggestion {
  readonly document: number;
  readonly label: string;
  readonly work: number;
  readonly probability: number;
  readonly accepted: boolean;
  readonly evidence: readonly Evidence[];
  readonly places: readonly { readonly file: number; readonly line: number | null }[];
  readonly contexts: readonly string[];
}

export interface Problem {
  readonly level: "note" | "warning" | "error";
  readonly code: string;
  readonly message: string;
  readonly advice: string;
  readonly file: number | null;
  readonly line: number | null;
  readonly raw: string;
}

export interface Items {
  readonly work: readonly Work[];
  readonly person: readonly Person[];
  readonly venue: readonly Venue[];
  readonly publisher: readonly Venue[];
  readonly document: readonly SourceDocument[];
  readonly term: readonly Item[];
  readonly keyword: readonly Item[];
  readonly either: readonly Either[];
}

export interface Library {
  readonly files: readonly string[];
  readonly references: readonly Reference[];
  readonly items: Items;
  readonly merges: readonly Merge[];
  readonly uncertain: readonly UncertainPair[];
  readonly relations: readonly Relation[];
  readonly citations: readonly Citation[];
  readonly suggestions: readonly Suggestion[];
  readonly problems: readonly Problem[];
}

export interface Community {
  readonly number: number;
  readonly label: string;
  readonly size: number;
}

/* Positions in map units, y downwards; one per node. */
export interface Layout {
  readonly name: string; // "map", "timeline", "years"
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/* A network in columns: nodes and edges are numbers, and stand at the same place in each column.
   Edges come strongest first. */
export interface Network {
  readonly place: number;
  readonly kind: string;
  readonly itemKind: ItemKind;
  readonly unit: "document" | "work"; // what its occurrences and links are counted in
  readonly directed: boolean;
  readonly explanation: string;
  readonly communities: readonly Community[];
  readonly layouts: readonly Layout[]; // the first is that of the map
  readonly size: number; // of nodes
  readonly item: Int32Array; // node -> position of its item
  readonly occurrences: Float64Array;
  readonly degree: Float64Array;
  readonly strength: Float64Array;
  readonly community: Int32Array; // -1: none
  readonly year: Int32Array; // 0: none
  readonly measures: Readonly<Record<string, Float64Array>>; // "pagerank", "betweenness", …
  readonly edges: number; // how many
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly count: Float64Array;
  readonly weight: Float64Array;
  nodeOf(position: number): number; // -1: not in this network
  edgesOf(node: number): Int32Array; // strongest first
  unitOf(node: number): "document" | "work"; // as `unit`, but for documents of two-mode networks
  unitsOf(node: number): readonly number[]; // documents or works, see unitOf
  unitsOfEdge(edge: number): readonly number[];
}

/* The texts of one format, by work; "" where a work has none. */
export interface Format {
  readonly name: string; // "bibtex", "ris", "csl-json", "gost", "apa"
  readonly suffix: string;
  readonly mediaType: string;
  readonly download: boolean;
  readonly copy: boolean;
  textOf(work: number): string;
}

export type Texts = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

export interface SearchRules {
  readonly chars: Readonly<Record<string, string>>;
  readonly replace: readonly (readonly [from: string, to: string])[];
}

/* Everything that the page was given. */
export interface PageData {
  readonly title: string;
  readonly version: string;
  readonly library: Library;
  readonly networks: readonly Network[];
  readonly formats: readonly Format[];
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly texts: Readonly<Record<string, Texts>>; // language -> "room.key" -> text
  readonly search: SearchRules;
  readonly options: object; // of vis-network
  readonly live: Live | null; // where decisions can be written at once, or null
}

/* A page that `citegraph serve` opened: where it sends decisions, and the word that allows it. */
export interface Live {
  readonly address: string;
  readonly token: string;
}
