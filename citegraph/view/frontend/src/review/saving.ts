/* Where decisions go: to the server at once, to a file that is downloaded, or into the reader's own
   file. */

import { signal } from "@preact/signals";
import { tell } from "../state/notice.ts";
import { saveFile } from "../base/files.ts";
import { t } from "../base/texts.ts";
import {
  appendRows,
  decodeTable,
  NoTable,
  readRows,
  renderTable,
  type DecisionRow,
} from "../data/decision_rows.ts";
import { askBuild, askState, Refused, sendRows, type ServerState } from "../data/live.ts";
import {
  decisions,
  markSaved,
  signer,
  tableRows,
  undo,
  unsaved,
  type Decision,
} from "../state/decisions.ts";

/* What the server said last, and why it could not be asked or did not write. */
export const server = signal<ServerState | null>(null);
export const serverFault = signal("");
const sending = signal(false);
/* The mark of the page that is shown; another one means that it was built again elsewhere. */
export const pageShown = signal("");

const FILE = "decisions.tsv";
const MEDIA_TYPE = "text/tab-separated-values;charset=utf-8";

function offer(text: string): void {
  saveFile(new Blob([text], { type: MEDIA_TYPE }), FILE);
}

function numbersOf(chosen: readonly Decision[]): number[] {
  return chosen.map(({ number }) => number);
}

/* The decisions of this visit as a file of their own. */
export function download(): void {
  offer(renderTable(decisions.value.map(({ row }) => row)));
  markSaved(numbersOf(decisions.value), "taken");
}

/* The reader's own file with the decisions behind what it holds. */
export async function appendTo(file: File): Promise<void> {
  try {
    const text = decodeTable(new Uint8Array(await file.arrayBuffer()));
    const known = readRows(text);
    // What was appended before is there already, unless this is another file.
    const added = decisions.value.filter(
      ({ row, written }) => !(written && known.some((one) => isRow(one, row))),
    );
    const union = appendRows(
      text,
      added.map(({ row }) => row),
    );
    offer(union);
    markSaved(numbersOf(decisions.value), "written");
    tableRows.value = readRows(union);
    tell(t("review.appended", { n: added.length }));
  } catch (error) {
    const code = error instanceof NoTable ? error.code : "unreadable";
    const detail = error instanceof NoTable ? error.detail : "";
    tell(t(`review.file-${code}`, { name: file.name, detail }));
  }
}

function isRow(one: DecisionRow, other: DecisionRow): boolean {
  return (["left", "right", "verdict", "kind"] as const).every((name) => one[name] === other[name]);
}

/* Sends what is not written yet, one request after the other. */
export async function send(): Promise<void> {
  if (sending.value || !unsaved.value.length) return;
  sending.value = true;
  const chosen = unsaved.value;
  try {
    take(await sendRows(chosen.map(({ row }) => row)), chosen);
    chosen.filter(({ number }) => !isListed(number)).forEach(takeBackLate);
  } catch (error) {
    serverFault.value = faultOf(error);
    return;
  } finally {
    sending.value = false;
  }
  await send();
}

function isListed(number: number): boolean {
  return decisions.value.some((one) => one.number === number);
}

/* What was undone while it was on its way stands in the table by now: it is withdrawn there. */
function takeBackLate(sent: Decision): void {
  const written = { ...sent, written: true };
  decisions.value = [...decisions.value, written].sort((a, b) => a.number - b.number);
  undo(written);
}

let answers = 0; // of the server; what was asked before the last one is out of date

function take(state: ServerState, written: readonly Decision[] = []): void {
  answers += 1;
  serverFault.value = "";
  markSaved(numbersOf(written), "written");
  if (!server.value && !signer.value) signer.value = state.by;
  pageShown.value ||= state.page;
  server.value = state;
  tableRows.value = state.rows;
}

function faultOf(error: unknown): string {
  if (error instanceof Refused && error.status) return error.message;
  return t("review.server-gone");
}

/* Looks what stands there now; an answer that another one overtook says less than that. */
export async function look(): Promise<void> {
  const before = answers;
  try {
    const state = await askState();
    if (answers === before) take(state);
  } catch (error) {
    serverFault.value = faultOf(error);
  }
}

const PAUSE = 500;

/* Builds again, and shows the page anew when that is done; the address keeps the view. */
export async function buildAgain(): Promise<void> {
  try {
    take(await askBuild());
    while (server.value?.build.status === "building") {
      await new Promise((done) => {
        setTimeout(done, PAUSE);
      });
      take(await askState());
    }
  } catch (error) {
    serverFault.value = faultOf(error);
    return;
  }
  if (server.value?.build.status === "done") location.reload();
}
