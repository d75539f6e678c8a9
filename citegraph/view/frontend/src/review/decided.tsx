/* The decisions of this visit, each to be taken back, and how they reach decisions.tsv. */

import type { JSX } from "preact";
import { Button, Printed } from "../base/elements.tsx";
import { nameOf, t } from "../base/texts.ts";
import type { DecisionRow } from "../data/decision_rows.ts";
import {
  decisions,
  isLive,
  signer,
  tableRows,
  undo,
  withdraw,
  type Decision,
} from "../state/decisions.ts";
import { isContradicted, standingRows } from "../state/judging.ts";
import { appendTo, download } from "./saving.ts";

export function Decided(): JSX.Element {
  const made = [...decisions.value].reverse();
  return (
    <>
      <Signer />
      {isLive() ? null : <Files />}
      {made.length ? (
        <ul class="decisions" aria-label={t("review.this-visit")} tabIndex={-1}>
          {made.map((one) => (
            <DecisionView key={one.number} decision={one} />
          ))}
        </ul>
      ) : (
        <p class="muted empty">{t("review.none-yet")}</p>
      )}
      <Earlier />
    </>
  );
}

function Signer(): JSX.Element {
  return (
    <label class="signer">
      <span>{t("review.signer")}</span>
      <input
        type="text"
        name="by"
        maxLength={100}
        value={signer.value}
        onInput={({ currentTarget }) => {
          signer.value = currentTarget.value;
        }}
      />
    </label>
  );
}

function Files(): JSX.Element | null {
  if (!decisions.value.length) return null;
  return (
    <div class="files">
      <Button class="button primary" data-action="download" onClick={download}>
        {t("review.download")}
      </Button>
      <label class="button file-choice">
        {t("review.append")}
        <input
          type="file"
          class="visually-hidden"
          accept=".tsv,.txt,text/tab-separated-values"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            if (file) void appendTo(file);
          }}
        />
      </label>
      <p class="muted">{t("review.files-hint")}</p>
    </div>
  );
}

function DecisionView({ decision }: { decision: Decision }): JSX.Element {
  const { row, ends, undone } = decision;
  const right = row.verdict === "rename" ? row.right : ends[1].text;
  return (
    <li class={`decision ${undone ? "undone" : ""}`}>
      <p>
        <b>{nameOf("verdict", row.verdict)}</b>{" "}
        <span class="muted">
          {nameOf("decided", row.kind)} · {t(stateOf(decision))}
        </span>
      </p>
      <p class="decision-ends">
        <Printed text={ends[0].text} /> <span aria-hidden="true">{sign(row.verdict)}</span>{" "}
        <Printed text={right} />
      </p>
      {isContradicted(row) ? <p class="warning">{t("review.contradicts")}</p> : null}
      {undone ? null : (
        <Button
          class="button quiet"
          data-action="undo"
          onClick={({ currentTarget }) => {
            currentTarget.closest("ul")?.focus(); // The button goes, the keyboard stays near.
            undo(decision);
          }}
        >
          {t("review.undo")}
        </Button>
      )}
    </li>
  );
}

function stateOf({ written, taken, undone, row }: Decision): string {
  if (undone && row.verdict !== "withdrawn") return "review.state-undone";
  if (written) return "review.state-written";
  return taken ? "review.state-taken" : "review.state-open";
}

function sign(verdict: string): string {
  return { same: "=", different: "≠", rename: "→" }[verdict] ?? "?";
}

/* What the table held before this visit. */
function Earlier(): JSX.Element | null {
  const own = new Set(decisions.value.map(({ row }) => nameRow(row)));
  const rows = standingRows.value.filter((row) => !own.has(nameRow(row)));
  if (!tableRows.value || !rows.length) return null;
  return (
    <details class="earlier">
      <summary>{t("review.earlier", { n: rows.length })}</summary>
      <ul class="decisions">
        {rows.map((row) => (
          <EarlierRow key={nameRow(row)} row={row} />
        ))}
      </ul>
    </details>
  );
}

function EarlierRow({ row }: { row: DecisionRow }): JSX.Element {
  return (
    <li class="decision">
      <p>
        <b>{nameOf("verdict", row.verdict)}</b>{" "}
        <span class="muted">
          {[nameOf("decided", row.kind), row.by, row.date].filter(Boolean).join(" · ")}
        </span>
      </p>
      <p class="decision-ends">
        <Printed text={row.left} /> {sign(row.verdict)} <Printed text={row.right} />
      </p>
      {isContradicted(row) ? <p class="warning">{t("review.contradicts")}</p> : null}
      <Button class="button quiet" onClick={() => withdraw(row)}>
        {t("review.take-back")}
      </Button>
    </li>
  );
}

/* What a row says, whoever wrote it when: the table may have no columns for that. */
function nameRow({ left, right, verdict, kind }: DecisionRow): string {
  return [left, right, verdict, kind].join("\t");
}
