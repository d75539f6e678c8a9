/* How the maps were made, document by document, and what the page is made of. */

import type { JSX } from "preact";
import { OutLink, Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { library, networks, page } from "../data/page.ts";
import type { Network, SourceDocument } from "../data/types.ts";
import { switchNetwork } from "../state/store.ts";
import { Count } from "../parts/count.tsx";
import { ItemLink } from "../parts/item_link.tsx";
import { fileName } from "../parts/place.tsx";
import { ListSection, Section } from "../parts/section.tsx";
import { referencesIn } from "./lookups.ts";
import { explainKind, networkName } from "./kinds.ts";
import { Manifest } from "./manifest.tsx";

export function About(): JSX.Element {
  const positions = library.items.document.map((one) => one.position);
  const title = t("read.documents");
  return (
    <article>
      <header class="item-head">
        <h2>{t("read.about-page")}</h2>
        <p>{t("read.made-by", { version: page.version || String(page.manifest.version ?? "") })}</p>
      </header>
      <ListSection
        plain
        class="rows maps"
        title={t("read.maps")}
        all={networks}
        most={99}
        row={(shown) => <NetworkRow shown={shown} />}
      />
      <ListSection
        title={title}
        all={library.items.document}
        most={10}
        row={(one) => <DocumentRow one={one} />}
        rows={() => ({ title, kind: "items", itemKind: "document", positions })}
      />
      <Section title={t("read.how-made")}>
        <Manifest />
      </Section>
      <Licences />
    </article>
  );
}

function NetworkRow({ shown }: { shown: Network }): JSX.Element {
  const { size, edges, explanation, itemKind, place } = shown;
  const nodes = t(`read.count-${itemKind}`, { n: size });
  const links = t("read.count-link", { n: edges });
  const range = (n: number) => Array.from({ length: n }, (_, one) => one);
  return (
    <div>
      <div class="counted">
        <button type="button" class="link" onClick={() => switchNetwork(place)}>
          {networkName(shown)}
        </button>
        <span class="small">
          <Count
            n={size}
            text={nodes}
            rows={() => ({
              title: nodes,
              kind: "items",
              itemKind,
              positions: [...shown.item],
            })}
          />
          {" · "}
          <Count
            n={edges}
            text={links}
            rows={() => ({
              title: links,
              kind: "edges",
              network: place,
              positions: range(edges),
            })}
          />
        </span>
      </div>
      {edges ? (
        <details>
          <summary class="small">{explainKind(shown)}</summary>
          <p class="muted small" lang="en">
            <Printed text={explanation} />
          </p>
        </details>
      ) : (
        <p class="muted small" lang="en">
          <Printed text={explanation} />
        </p>
      )}
    </div>
  );
}

function DocumentRow({ one }: { one: SourceDocument }): JSX.Element {
  const references = referencesIn(one.position).map(({ position }) => position);
  const how = [one.format, one.encoding].filter(Boolean).join(", ");
  const citations = library.citations
    .filter(({ document }) => document === one.position)
    .map(({ position }) => position);
  return (
    <div>
      <ItemLink item={one} text={fileName(library.files[one.file] ?? one.id)} />
      {one.title ? (
        <p>
          <Printed text={one.title} />
        </p>
      ) : null}
      <p class="small muted">
        <Count
          n={references.length}
          text={t("read.count-reference", { n: references.length })}
          rows={() => ({ title: one.label, kind: "references", positions: references })}
        />
        {" · "}
        <Count
          n={citations.length}
          text={t("read.count-citation", { n: one.citations })}
          rows={() => ({ title: one.label, kind: "citations", positions: citations })}
        />
        {how ? (
          <>
            {" "}
            · <Printed text={how} />
          </>
        ) : null}
      </p>
      {one.lists ? null : <p class="muted small">{t("read.no-list")}</p>}
    </div>
  );
}

/* What the page holds besides the data; the whole texts stand beside the bundle. */
const PARTS: readonly (readonly [name: string, licence: string, address: string])[] = [
  ["vis-network 9.1.2", "Apache-2.0 / MIT", "https://github.com/visjs/vis-network"],
  ["Preact, @preact/signals", "MIT", "https://preactjs.com"],
  ["@tanstack/virtual-core", "MIT", "https://tanstack.com/virtual"],
  ["flatbush", "ISC", "https://github.com/mourner/flatbush"],
];

function Licences(): JSX.Element {
  return (
    <Section title={t("read.licences")}>
      <p class="small">{t("read.about-licences")}</p>
      <ul class="rows">
        {PARTS.map(([name, licence, address]) => (
          <li key={name} class="counted">
            <OutLink text={name} address={address} />
            <span class="muted">{licence}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
