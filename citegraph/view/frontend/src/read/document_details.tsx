/* A document of the library: how it was read, what was found in it, and which work it is. */

import type { ComponentChildren, JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { formatNumber, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { SourceDocument, Suggestion } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { EvidenceList } from "../parts/evidence.tsx";
import { ItemLink } from "../parts/item_link.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { Place } from "../parts/place.tsx";
import { ListSection } from "../parts/section.tsx";
import { referencesIn, titleOf } from "./lookups.ts";
import { Passages, References, Works } from "./shared_lists.tsx";

export function DocumentParts({ one }: { one: SourceDocument }): JSX.Element {
  const references = referencesIn(one.position).map(({ position }) => position);
  const { position } = one;
  return (
    <>
      <Facts one={one} references={references} />
      {one.lists ? null : <p class="callout">{t("read.no-list")}</p>}
      <References references={references} title={t("read.references")} />
      <Passages citations={citationsIn(position)} title={t("read.citations-in-text")} />
      <Works works={one.works} title={t("read.cited-works")} />
      <Suggestions document={position} />
      <Problems one={one} />
    </>
  );
}

function Facts({
  one,
  references,
}: {
  one: SourceDocument;
  references: readonly number[];
}): JSX.Element {
  const how = [one.format, one.encoding].filter(Boolean).join(", ");
  const sameAs = one.sameAs === null ? null : library.items.document[one.sameAs];
  const file = library.files[one.file] ?? one.id;
  const title = t("read.citations-in-text");
  return (
    <dl class="fields">
      <Fact name={t("read.file")}>
        <Printed text={file} />
      </Fact>
      {how ? (
        <Fact name={t("read.read-as")}>
          <Printed text={how} />
        </Fact>
      ) : null}
      <Fact name={t("read.lists")}>
        <Count
          n={one.lists}
          label={t("read.lists")}
          rows={() => ({ title: one.label, kind: "references", positions: references })}
        />
      </Fact>
      <Fact name={t("read.references")}>
        <Count
          n={references.length}
          label={t("read.references")}
          rows={() => ({ title: one.label, kind: "references", positions: references })}
        />
      </Fact>
      <Fact name={title}>
        <Count
          n={one.citations}
          label={title}
          rows={() => ({ title, kind: "citations", positions: citationsIn(one.position) })}
        />
      </Fact>
      {one.work === null ? null : (
        <Fact name={t("read.is-work")}>
          <ItemLink
            item={library.items.work[one.work]}
            text={titleOf(library.items.work[one.work])}
          />
        </Fact>
      )}
      {sameAs ? (
        <Fact name={t("read.same-as")}>
          <ItemLink item={sameAs} />
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function citationsIn(document: number): number[] {
  return library.citations
    .filter((one) => one.document === document)
    .map(({ position }) => position);
}

/* Works that the numbers in the text of a document without a list may mean. */
function Suggestions({ document }: { document: number }): JSX.Element | null {
  const all = library.suggestions.filter((one) => one.document === document);
  return (
    <ListSection
      title={t("read.suggestions")}
      all={all}
      row={(one) => <SuggestionRow one={one} />}
    />
  );
}

function SuggestionRow({ one }: { one: Suggestion }): JSX.Element {
  const share = formatNumber(one.probability * 100);
  const verdict = one.accepted ? t("read.accepted") : t("read.probability", { share });
  return (
    <div class="suggestion">
      <span class="muted">
        <Printed text={`[${one.label}]`} /> · {verdict}
      </span>
      <ItemName item={library.items.work[one.work]} />
      <details>
        <summary>{t("read.why")}</summary>
        <p class="small muted">
          {one.places.map(({ file, line }, place) => (
            <span key={place}>
              <Place file={file} line={line} />{" "}
            </span>
          ))}
        </p>
        <EvidenceList evidence={one.evidence} />
        {one.contexts.map((text, place) => (
          <blockquote key={place} dir="auto">
            {text}
          </blockquote>
        ))}
      </details>
    </div>
  );
}

function Problems({ one }: { one: SourceDocument }): JSX.Element | null {
  const found = library.problems.flatMap((problem, place) =>
    problem.file === one.file ? [place] : [],
  );
  if (!found.length) return null;
  const title = t("read.problems");
  return (
    <p class="counted">
      <span>{title}</span>
      <Count
        n={found.length}
        label={title}
        rows={() => ({ title: `${title}: ${one.label}`, kind: "problems", positions: found })}
      />
    </p>
  );
}
