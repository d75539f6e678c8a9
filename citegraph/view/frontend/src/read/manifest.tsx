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

/* Nested counts ("merges": {"person": 11}) stand under a heading of their own. */
function Counts({ counts }: { counts: Tree }): JSX.Element {
  const entries = Object.entries(counts);
  const nested = entries.filter(([, value]) => isTree(value)) as [string, Tree][];
  return (
    <table class="manifest">
      <tbody>
        {entries
          .filter(([, value]) => !isTree(value))
          .map(([key, value]) => (
            <CountLine key={key} path={[key]} value={value} />
          ))}
      </tbody>
      {nested.map(([key, values]) =>
        Object.keys(values).length ? (
          <tbody key={key}>
            <tr>
              <th class="group" scope="rowgroup" colSpan={2}>
                {nameOf("manifest", key)}
              </th>
            </tr>
            {Object.entries(values).map(([inner, value]) => (
              <CountLine key={inner} path={[key, inner]} value={value} />
            ))}
          </tbody>
        ) : null,
      )}
    </table>
  );
}

interface CountLineProps {
  readonly path: readonly string[];
  readonly value: unknown;
}

function CountLine({ path, value }: CountLineProps): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <CountName path={path} />
      </th>
      <td>
        <ManifestCount path={path} value={value} />
      </td>
    </tr>
  );
}

function CountName({ path: [key, inner] }: { path: readonly string[] }): JSX.Element {
  if (inner === undefined) return <>{nameOf("manifest", key)}</>;
  if (key === "networks") return <>{nameOf("network", inner)}</>;
  if (key === "problems") return <code>{inner}</code>;
  return <>{nameOf("counted", inner)}</>;
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
