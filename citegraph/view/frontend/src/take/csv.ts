/* Tables as spreadsheets open them: RFC 4180, a byte order mark for Cyrillic, and an apostrophe
   before what would run as a formula (the rule of citegraph.text.cells, which takes it back). */

import { plain } from "../data/decision_rows.ts";
import { communityOf, library } from "../data/page.ts";
import type { Network, Work } from "../data/types.ts";
import { visible } from "../state/visibility.ts";

type Cell = string | number | null;

const MARK = "\ufeff";
/* At the beginning, and where another separator begins a cell for some spreadsheets. */
const FORMULA = /(^|[,;\t])((?:[^\S\t]|["'])*)(?=[=+\-@＝＋－＠])/gu;

function csvCell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = plain(value).replace(FORMULA, "$1$2'");
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

const FIELDS = [
  "author",
  "title",
  "container",
  "issued",
  "volume",
  "issue",
  "pages",
  "publisher",
  "place",
  "doi",
  "isbn",
  "url",
];

/* The first line of a table of works; clusters only where the nodes are works. */
export function workHeader(shown: Network): string {
  const cluster = shown.itemKind === "work" ? ["cluster"] : [];
  return MARK + csvLine(["id", "type", "language", ...FIELDS, "cited", "cited_by", ...cluster]);
}

export function workLine(shown: Network, work: Work): string {
  const cited = work.documents.map((one) => {
    const { file, id } = library.items.document[one];
    return library.files[file] ?? id;
  });
  const fields = FIELDS.map((name) => work.fields[name] ?? "");
  const cells = [work.id, work.type, work.language, ...fields, cited.length, cited.join("; ")];
  if (shown.itemKind === "work") cells.push(clusterOf(shown, work.position));
  return csvLine(cells);
}

function clusterOf(shown: Network, work: number): string {
  const node = shown.nodeOf(work);
  return node < 0 ? "" : (communityOf(shown, shown.community[node])?.label ?? "");
}

/* The links of the network as it is shown. */
export function* edgeLines(shown: Network): Generator<string> {
  const items = library.items[shown.itemKind];
  yield MARK + csvLine(["source", "target", "source_label", "target_label", "count", "weight"]);
  for (let edge = 0; edge < shown.edges; edge += 1) {
    if (!visible.value.edge[edge]) continue;
    const ends = [items[shown.item[shown.from[edge]]], items[shown.item[shown.to[edge]]]];
    const [ids, labels] = [ends.map(({ id }) => id), ends.map(({ label }) => label)];
    yield csvLine([...ids, ...labels, shown.count[edge], shown.weight[edge]]);
  }
}
