/* Rows of decisions.tsv as citegraph.workflow.decision_rows writes and reads them: cells between
   tabs, one line end after each row, nothing in a cell that a spreadsheet would run. */

export type Verdict = "same" | "different" | "rename" | "withdrawn";
export type DecidedKind = "work" | "person" | "venue";

export interface DecisionRow {
  readonly left: string;
  readonly right: string;
  readonly verdict: string;
  readonly kind: string;
  readonly by: string;
  readonly date: string;
  readonly why: string;
}

export const COLUMNS = ["left", "right", "verdict", "kind", "by", "date", "why"] as const;
/* What a row cannot do without. */
const NEEDED = COLUMNS.slice(0, 4);

const PARTING = /[\r\x0b\x0c\x1c-\x1f\x85]/g;
const CONTROLS = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
/* The first characters of formulas, and of a remark. */
const DANGEROUS = /^'*[=+\-@＝＋－＠#]/u;
const ESCAPED = /^'+[=+\-@＝＋－＠#]/u;
/* How a line begins that is a remark; that of a cell is behind an apostrophe. */
const REMARK = /^\s*"?\s*#/;
/* A cell with line ends in it goes on for so many lines at most. */
const MOST_LINES = 20;

/* A table that cannot be added to; the code names what to say. */
export class NoTable extends Error {
  constructor(
    readonly code: "column" | "encoding",
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/* The text as one line without control characters. */
export function plain(text: string): string {
  const parted = text.replace(PARTING, " ");
  const kept = parted.replace(CONTROLS, (one) => (one === "\n" || one === "\t" ? one : ""));
  return kept.replace(/\s+/gu, " ").trim();
}

function cellOf(value: string): string {
  let text = plain(value);
  if (DANGEROUS.test(text)) text = `'${text}`;
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

function renderRow(cells: readonly string[]): string {
  return cells.map(cellOf).join("\t");
}

/* A whole table: the header and the rows. */
export function renderTable(rows: readonly DecisionRow[]): string {
  return appendRows("", rows);
}

/* The text with the rows behind it, in the order of its own columns; what it holds stays as it is.
   Throws NoTable for a text that is no table of decisions. */
export function appendRows(text: string, rows: readonly DecisionRow[]): string {
  const header = headerOf(text);
  const columns = header ?? [...COLUMNS];
  const missing = NEEDED.find((name) => !columns.includes(name));
  if (missing) throw new NoTable("column", missing);
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  let torn = text && !/[\r\n]$/.test(text) ? end : "";
  if (
    isOpen(
      text
        .split(/\r\n|\n|\r/)
        .at(-1)
        ?.split("\t")
        .at(-1) ?? "",
    )
  )
    torn += end;
  const added = header ? [] : [renderRow(columns)];
  for (const row of rows) {
    added.push(
      renderRow(columns.map((name) => (name in row ? row[name as keyof DecisionRow] : ""))),
    );
  }
  return text + torn + added.map((line) => line + end).join("");
}

function headerOf(text: string): string[] | null {
  const [row] = splitRows(text);
  return row ? row.map((name) => name.toLowerCase()) : null;
}

/* The decisions of a table; lines that are none are left out, as the next build tells. */
export function readRows(text: string): DecisionRow[] {
  const rows = splitRows(text);
  const header = rows.shift()?.map((name) => name.toLowerCase()) ?? [];
  if (NEEDED.some((name) => !header.includes(name))) return [];
  return rows
    .map((cells) => {
      const value = (name: string) => cells[header.indexOf(name)] ?? "";
      const [verdict, kind] = [value("verdict").toLowerCase(), value("kind").toLowerCase()];
      return {
        left: value("left"),
        right: value("right"),
        verdict,
        kind,
        by: value("by"),
        date: value("date"),
        why: value("why"),
      };
    })
    .filter((row) => row.left && row.right);
}

function isOpen(cell: string): boolean {
  return cell.startsWith('"') && (cell.split('"').length - 1) % 2 === 1;
}

function valueOf(cell: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/u.exec(cell);
  const text = plain(quoted ? quoted[1].replaceAll('""', '"') : cell);
  return ESCAPED.test(text) ? text.slice(1) : text;
}

/* The cells of each row; a quoted cell may go on over several lines, an empty line ends it. Empty
   rows and remarks are left out. */
function splitRows(text: string): string[][] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\n|\r/);
  const rows: string[][] = [];
  for (let number = 0; number < lines.length; number += 1) {
    let cells = lines[number].split("\t");
    const isRemark = REMARK.test(lines[number]);
    if (isOpen(cells.at(-1) ?? "")) {
      for (let more = 1; more < MOST_LINES && lines[number + more]?.trim(); more += 1) {
        const joined = lines
          .slice(number, number + more + 1)
          .join("\n")
          .split("\t");
        if (joined.some(isOpen)) continue;
        cells = joined;
        number += more;
        break;
      }
    }
    const values = cells.map(valueOf);
    if (!isRemark && values.some(Boolean)) rows.push(values);
  }
  return rows;
}

/* The text of a file that spreadsheets or editors have saved. Throws NoTable for a code page that
   is neither UTF-8 nor UTF-16 with its mark: the program itself refuses to add to it. */
export function decodeTable(data: Uint8Array): string {
  const marked =
    data[0] === 0xff && data[1] === 0xfe
      ? "utf-16le"
      : data[0] === 0xfe && data[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(marked, { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    throw new NoTable("encoding", "");
  }
}
