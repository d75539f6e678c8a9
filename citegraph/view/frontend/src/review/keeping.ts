/* Decisions outlive a reload (in the session storage, where the browser allows it), and the reader
   is asked before leaving with some that are in no file. */

import { effect } from "@preact/signals";
import { COLUMNS, type DecisionRow } from "../data/decision_rows.ts";
import { decisions, isLive, signer, unsaved, type Decision, type End } from "../state/decisions.ts";
import { look, send, server } from "./saving.ts";

const PLACE = `citegraph decisions ${location.pathname}`;
/* How often a live page looks what others have written. */
const PAUSE = 5000;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function readEnd(value: unknown): End | null {
  if (!isRecord(value) || typeof value.key !== "string" || typeof value.text !== "string") {
    return null;
  }
  return { key: value.key, text: value.text, item: null };
}

function isDecisionRow(row: object): row is DecisionRow {
  return COLUMNS.every((name) => typeof (row as Partial<DecisionRow>)[name] === "string");
}

function readDecision(value: unknown): Decision | null {
  if (!isRecord(value) || !isRecord(value.row) || !Array.isArray(value.ends)) return null;
  const { row } = value;
  const [left, right] = value.ends.map(readEnd);
  if (!left || !right || !isDecisionRow(row)) return null;
  return {
    number: Number(value.number),
    row,
    ends: [left, right],
    written: value.written === true,
    taken: value.taken === true,
    undone: value.undone === true,
  };
}

function restore(): void {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(PLACE) ?? "{}");
    if (!isRecord(kept)) return;
    if (typeof kept.signer === "string") signer.value = kept.signer;
    if (!Array.isArray(kept.decisions)) return;
    decisions.value = kept.decisions.map(readDecision).filter((one) => one !== null);
  } catch {
    // Nothing is kept, or nothing may be: the visit begins anew.
  }
}

function keep(): void {
  const kept = JSON.stringify({ decisions: decisions.value, signer: signer.value });
  try {
    sessionStorage.setItem(PLACE, kept);
  } catch {
    // The warning before leaving still holds.
  }
}

/* Begins to keep, to warn and, on a live page, to send. To be called once. */
export function startKeeping(): void {
  restore();
  effect(keep);
  addEventListener("beforeunload", (event) => {
    if (unsaved.value.length) event.preventDefault();
  });
  if (!isLive()) return;
  effect(() => {
    // Outside of the effect: what sending reads must not start it again when it fails.
    if (unsaved.value.length) setTimeout(() => void send());
  });
  void look();
  setInterval(() => {
    const quiet = document.visibilityState === "visible" && !unsaved.value.length;
    if (quiet && server.value?.build.status !== "building") void look();
  }, PAUSE);
}
