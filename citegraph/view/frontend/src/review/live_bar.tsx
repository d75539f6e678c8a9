/* A page that `citegraph serve` opened: where decisions go, what stands against it, and building
   again. */

import type { JSX } from "preact";
import { Button, Printed } from "../base/elements.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { isLive, unsaved } from "../state/decisions.ts";
import { buildAgain, download, pageShown, send, server, serverFault } from "./saving.ts";

export function LiveBar(): JSX.Element | null {
  if (!isLive()) return null;
  const state = server.value;
  const waiting = unsaved.value.length;
  return (
    <section class="live" aria-label={t("review.live")}>
      <p class="live-line" role="status" data-waiting={waiting}>
        {waiting ? t("review.live-waiting", { n: waiting }) : t("review.live-written")}{" "}
        {state ? <Printed class="place" text={state.table} /> : null}
      </p>
      <Fault waiting={waiting} />
      <BuildButton />
    </section>
  );
}

function Fault({ waiting }: { waiting: number }): JSX.Element | null {
  const text = serverFault.value || server.value?.closed;
  if (!text) return null;
  return (
    <div class="fault" role="alert">
      <p>
        <b>{t("review.not-written")}</b> <Printed text={text} />
      </p>
      {waiting ? (
        <div class="answers">
          <Button onClick={() => void send()}>{t("review.try-again")}</Button>
          <Button data-action="download" onClick={download}>
            {t("review.download")}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function BuildButton(): JSX.Element {
  const build = server.value?.build;
  const isBuilding = build?.status === "building";
  const isNew = !isBuilding && !!server.value && server.value.page !== pageShown.value;
  return (
    <div class="build">
      <Button
        class={server.value?.stale ? "button primary" : "button"}
        data-action="build"
        disabled={isBuilding || !build}
        onClick={() => void buildAgain()}
      >
        {t(isBuilding ? "review.building" : "review.build-again")}
      </Button>
      {build && isBuilding ? (
        <Progress stage={build.stage} done={build.done} total={build.total} />
      ) : null}
      {isNew ? (
        <Button class="button primary" data-action="reload" onClick={() => location.reload()}>
          {t("review.show-new")}
        </Button>
      ) : null}
      {server.value?.stale && !isBuilding ? <span class="muted">{t("review.stale")}</span> : null}
      {build?.status === "failed" ? (
        <p class="warning" role="alert">
          {t("review.build-failed")} <Printed text={build.message} />
        </p>
      ) : null}
    </div>
  );
}

interface ProgressProps {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

function Progress({ stage, done, total }: ProgressProps): JSX.Element {
  const counted = total > 1 ? ` ${formatNumber(done)} / ${formatNumber(total)}` : "";
  return (
    <span class="progress" role="status">
      <progress
        max={total || 1}
        value={total ? done : undefined}
        aria-label={t("review.building")}
      />
      <span class="muted">{(stage ? nameOf("stage", stage) : "") + counted}</span>
    </span>
  );
}
