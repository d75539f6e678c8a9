/* What the page asks the server that `citegraph serve` runs: the table of decisions, and builds. */

import { page } from "./page.ts";
import type { DecisionRow } from "./decision_rows.ts";

interface BuildState {
  readonly status: "idle" | "building" | "done" | "failed";
  readonly number: number;
  readonly stage: string;
  readonly done: number;
  readonly total: number;
  readonly message: string;
}

export interface ServerState {
  readonly table: string;
  readonly by: string;
  readonly closed: string; // why the table cannot be written, or ""
  readonly rows: readonly DecisionRow[];
  readonly problems: readonly string[];
  readonly page: string; // changes with the page on the disk
  readonly stale: boolean; // whether the table is newer than the page
  readonly build: BuildState;
}

/* What the server answered instead of doing what was asked; `status` 0: it is not there. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

async function ask(path: string, options: RequestInit): Promise<ServerState> {
  const live = page.live;
  if (!live) throw new Refused(0, "");
  let answer: Response;
  try {
    answer = await fetch(live.address + path, { ...options, redirect: "error" });
  } catch {
    throw new Refused(0, "");
  }
  const found = (await answer.json().catch(() => ({}))) as Partial<ServerState> & {
    error?: string;
  };
  if (!answer.ok) throw new Refused(answer.status, found.error ?? answer.statusText);
  return found as ServerState;
}

function post(path: string, body: unknown): Promise<ServerState> {
  const headers = {
    "Content-Type": "application/json",
    "X-Citegraph-Token": page.live?.token ?? "",
  };
  return ask(path, { method: "POST", headers, body: JSON.stringify(body) });
}

export function askState(): Promise<ServerState> {
  return ask("state", {});
}

export function sendRows(rows: readonly DecisionRow[]): Promise<ServerState> {
  return post("decisions", { rows });
}

export function askBuild(): Promise<ServerState> {
  return post("build", {});
}
