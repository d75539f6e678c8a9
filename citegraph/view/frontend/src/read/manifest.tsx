/* The manifest of the build as tables: sources, what was counted, every option. */

import type { ComponentChildren, JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { page } from "../data/page.ts";
import { ManifestCount } from "./manifest_count.tsx";

type Tree = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Tree {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

export function Manifest(): JSX.Element {
  const { counts, options, ...others } = page.manifest;
  return (
    <>
      <Table tree={others} name={(key) => nameOf("manifest", key)} />
      {isTree(counts) ? (
        <details open>
          <summary>{nameOf("manifest", "counts")}</summary>
          <Counts counts={counts} />
        </details>
      ) : null}
      {isTree(options) ? <Options options={options} /> : null}
    </>
  );
}

interface TableProps {
  readonly tree: Tree;
  readonly name: (key: string) => ComponentChildren;
}

function Table({ tree, name }: TableProps): JSX.Element {
  return (
    <table class="manifest">
      <tbody>
        {Object.entries(tree).map(([key, value]) => (
          <tr key={key}>
            <th scope="row">{name(key)}</th>
            <td>
              <Value value={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ value }: { value: unknown }): JSX.Element {
  if (Array.isArray(value)) {
    if (!value.length) return <>—</>;
    return (
      <ul class="plain">
        {value.map((one, place) => (
          <li key={place}>
            <Value value={one} />
          </li>
        ))}
      </ul>
    );
  }
  if (isTree(value)) return <Table tree={value} name={(key) => <code>{key}</code>} />;
  if (typeof value === "number") return <span class="number">{formatNumber(value, 6)}</span>;
  if (typeof value === "boolean") return <>{t(value ? "read.yes" : "read.no")}</>;
  return <Printed text={String(value ?? "") || "—"} />;
}

/* Nested counts ("merges": {"person": 11}) are lines of their own. */
function Counts({ counts }: { counts: Tree }): JSX.Element {
  const lines = Object.entries(counts).flatMap(([key, value]): [string[], unknown][] =>
    isTree(value)
      ? Object.entries(value).map(([inner, one]) => [[key, inner], one])
      : [[[key], value]],
  );
  return (
    <table class="manifest">
      <tbody>
        {lines.map(([path, value]) => (
          <tr key={path.join()}>
            <th scope="row">
              <CountName path={path} />
            </th>
            <td>
              <ManifestCount path={path} value={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CountName({ path: [key, inner] }: { path: readonly string[] }): JSX.Element {
  const name = nameOf("manifest", key);
  if (inner === undefined) return <>{name}</>;
  if (key === "networks")
    return (
      <>
        {name}: {nameOf("network", inner)}
      </>
    );
  if (key === "problems")
    return (
      <>
        {name}: <code>{inner}</code>
      </>
    );
  return (
    <>
      {name}: {nameOf("counted", inner)}
    </>
  );
}

/* Options by stage, each stage opened on demand: names are those of the settings file. */
function Options({ options }: { options: Tree }): JSX.Element {
  return (
    <>
      <p class="small muted">{t("read.about-options")}</p>
      {Object.entries(options).map(([stage, values]) => (
        <details key={stage}>
          <summary>
            <code>[{stage}]</code>
          </summary>
          {isTree(values) ? (
            <Table tree={values} name={(key) => <code>{key}</code>} />
          ) : (
            <Value value={values} />
          )}
        </details>
      ))}
    </>
  );
}
