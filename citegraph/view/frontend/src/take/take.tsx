/* The dialog from which references, the network and the picture of the map are taken away. */

import type { JSX } from "preact";
import { Dialog } from "../base/dialog.tsx";
import { Button, Printed } from "../base/elements.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { page } from "../data/page.ts";
import type { Format } from "../data/types.ts";
import { nameOfCluster } from "../parts/cluster_name.tsx";
import { downloadsOpen } from "../state/dialogs.ts";
import { notice } from "../state/notice.ts";
import { network } from "../state/store.ts";
import { takeEntries, takeLines, takeNetwork, takePictureOf, takeTable } from "./actions.ts";
import { chooseScope, cluster, scope, works, worksOfScope, type What } from "./scope.ts";

export function Take(): JSX.Element {
  return (
    <Dialog id="downloads" title={t("take.title")} open={downloadsOpen} wide>
      <div class="take-columns">
        <Scopes />
        <Formats />
      </div>
      <NetworkFiles />
      <Told />
    </Dialog>
  );
}

/* The notice lies behind the dialog, where nobody reads it; so it stands here too. */
function Told(): JSX.Element {
  const now = notice.value;
  return (
    <p class="take-told" role="status">
      {now ? (
        <>
          {now.text} <Printed class="notice-quoted" text={now.quoted ?? ""} />
        </>
      ) : null}
    </p>
  );
}

function Scopes(): JSX.Element {
  const names: Readonly<Record<What, string>> = {
    selection: t("take.selection"),
    cluster: t("take.cluster"),
    visible: t("take.visible"),
    all: t("take.all"),
  };
  return (
    <fieldset class="take-scopes">
      <legend>{t("take.which-works")}</legend>
      <Scope what="selection" name={names.selection} />
      {network.value.communities.length ? <ClusterScope name={names.cluster} /> : null}
      <Scope what="visible" name={names.visible} />
      <Scope what="all" name={names.all} />
    </fieldset>
  );
}

function Scope({ what, name }: { what: What; name: string }): JSX.Element {
  const own = what === "cluster" ? { what, community: cluster.value } : { what };
  const count = worksOfScope(own).length;
  return (
    <label class="check-line">
      <input
        type="radio"
        name="scope"
        value={what}
        checked={scope.value.what === what}
        disabled={count === 0}
        onChange={() => chooseScope(what)}
      />
      <span>{name}</span>
      <span class="muted number">{formatNumber(count)}</span>
    </label>
  );
}

function ClusterScope({ name }: { name: string }): JSX.Element {
  return (
    <>
      <Scope what="cluster" name={name} />
      <select
        class="field take-cluster"
        aria-label={t("take.which-cluster")}
        value={String(cluster.value)}
        onChange={(event) => chooseScope("cluster", Number(event.currentTarget.value))}
      >
        {network.value.communities.map((one) => (
          <option key={one.number} value={String(one.number)}>
            {nameOfCluster(one)}
          </option>
        ))}
      </select>
    </>
  );
}

function Formats(): JSX.Element {
  const entries = page.formats.filter(({ download }) => download);
  const lists = page.formats.filter(({ copy, download }) => copy && !download);
  return (
    <div class="take-formats">
      <h3>{t("take.references")}</h3>
      <div class="format-buttons">
        {entries.map((format) => (
          <EntriesButton key={format.name} format={format} />
        ))}
        <FormatButton name="csv" hint={t("take.hint-csv")} act={takeTable} />
      </div>
      {lists.length ? (
        <>
          <h3>{t("take.lines")}</h3>
          <div class="format-buttons">
            {lists.map((format) => (
              <FormatButton
                key={format.name}
                name={format.name}
                hint={t("take.hint-lines")}
                act={() => takeLines(format)}
              />
            ))}
          </div>
        </>
      ) : null}
    </div>
  );
}

function EntriesButton({ format }: { format: Format }): JSX.Element {
  const hints: Readonly<Record<string, string>> = {
    bibtex: t("take.hint-bibtex"),
    ris: t("take.hint-ris"),
    "csl-json": t("take.hint-csl-json"),
  };
  return (
    <FormatButton
      name={format.name}
      hint={hints[format.name] ?? ""}
      act={() => takeEntries(format)}
    />
  );
}

interface FormatButtonProps {
  readonly name: string;
  readonly hint: string;
  readonly act: () => Promise<void>;
}

function FormatButton({ name, hint, act }: FormatButtonProps): JSX.Element {
  return (
    <Button
      class="button format-button"
      data-format={name}
      disabled={works.value.length === 0}
      onClick={() => void act()}
    >
      <span class="format-name">{nameOf("format", name)}</span>
      <span class="muted small">{hint}</span>
    </Button>
  );
}

function NetworkFiles(): JSX.Element | null {
  if (!network.value.size) return null;
  return (
    <section class="take-network">
      <h3>{t("take.network")}</h3>
      <div class="format-row">
        <Button data-format="png" onClick={() => void takePictureOf("png")}>
          {t("take.picture-png")}
        </Button>
        <Button data-format="svg" onClick={() => void takePictureOf("svg")}>
          {t("take.picture-svg")}
        </Button>
        <Button data-format="graphml" onClick={() => void takeNetwork("graphml")}>
          {t("take.graphml")}
        </Button>
        <Button data-format="edges" onClick={() => void takeNetwork("csv")}>
          {t("take.edges")}
        </Button>
      </div>
    </section>
  );
}
