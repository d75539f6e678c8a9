/* A work, set like the card of a catalogue, and everything that prints or cites it. */

import type { ComponentChildren, JSX } from "preact";
import { OutLink, Printed } from "../base/elements.tsx";
import { formatNumber, nameOf, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Relation, Work } from "../data/types.ts";
import { CopyLine } from "../parts/copy.tsx";
import { EvidenceList } from "../parts/evidence.tsx";
import { ItemLink } from "../parts/item_link.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { ListSection } from "../parts/section.tsx";
import { PrintedForms } from "./printed_forms.tsx";
import { CitingDocuments, PassagesOf } from "./shared_lists.tsx";

const FIELDS = [
  "editor",
  "translator",
  "translated_title",
  "container",
  "container_subtitle",
  "translated_container",
  "series",
  "genre",
  "edition",
  "volume",
  "issue",
  "part",
  "issued",
  "pages",
  "page_total",
  "document_number",
  "archive",
  "place",
  "publisher",
  "isbn",
  "issn",
  "doi",
  "url",
  "accessed",
  "note",
] as const;

export function WorkParts({ work }: { work: Work }): JSX.Element {
  return (
    <>
      <Card work={work} />
      <CopyLine work={work} />
      <PrintedForms references={work.references} manifestations={work.manifestations} />
      <PassagesOf works={[work.position]} />
      <CitingDocuments documents={work.documents} />
      <OwnDocuments work={work} />
      <Relations work={work} />
    </>
  );
}

function Card({ work }: { work: Work }): JSX.Element {
  const { fields, links, id } = work;
  const linked = new Set(links.map(([text]) => text));
  const rows = FIELDS.filter((name) => fields[name] && !linked.has(fields[name]));
  return (
    <dl class="fields">
      <Authors work={work} />
      {rows.map((name) => (
        <Field key={name} name={nameOf("field", name)}>
          <FieldValue work={work} name={name} />
        </Field>
      ))}
      {links.length ? (
        <Field name={t("read.links")}>
          {links.map(([text, address]) => (
            <p key={address}>
              <OutLink text={text} address={address} />
            </p>
          ))}
        </Field>
      ) : null}
      <Field name={t("read.key")}>
        <code>
          <Printed text={id} />
        </code>
      </Field>
    </dl>
  );
}

function Field({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Authors({ work }: { work: Work }): JSX.Element | null {
  const { people, fields } = work;
  if (!people.length && !fields.author) return null;
  return (
    <Field name={nameOf("field", "author")}>
      {people.length ? (
        <ul class="names">
          {people.map((one) => (
            <li key={one}>
              <ItemLink item={library.items.person[one]} />
            </li>
          ))}
        </ul>
      ) : (
        <Printed text={fields.author} />
      )}
    </Field>
  );
}

/* The host is a link to the venue, the publisher to all that it has published. */
function FieldValue({ work, name }: { work: Work; name: string }): JSX.Element {
  const text = work.fields[name];
  if (name === "container" && work.venue !== null) {
    return <ItemLink item={library.items.venue[work.venue]} text={text} />;
  }
  if (name === "publisher" && work.publisher !== null) {
    return <ItemLink item={library.items.publisher[work.publisher]} text={text} />;
  }
  return <Printed text={text} />;
}

function OwnDocuments({ work }: { work: Work }): JSX.Element | null {
  const title = t("read.own-documents");
  return (
    <ListSection
      title={title}
      all={work.own}
      row={(one) => <ItemName item={library.items.document[one]} />}
      rows={() => ({ title, kind: "items", itemKind: "document", positions: work.own })}
    />
  );
}

function Relations({ work }: { work: Work }): JSX.Element | null {
  const { position } = work;
  const all = library.relations.filter(({ from, to }) => from === position || to === position);
  return (
    <ListSection
      title={t("read.relations")}
      all={all}
      row={(one) => <RelationRow relation={one} position={position} />}
    />
  );
}

interface RelationRowProps {
  readonly relation: Relation;
  readonly position: number; // of the work whose details these are
}

function RelationRow({ relation, position }: RelationRowProps): JSX.Element {
  const { kind, from, to, score, evidence } = relation;
  const other = library.items.work[from === position ? to : from];
  const side = from === position ? "" : "-of";
  const share = formatNumber(score * 100);
  return (
    <div class="relation">
      <span class="muted small">{nameOf("relation", `${kind}${side}`)}</span>
      <ItemName item={other} />
      <details>
        <summary class="small">{t("read.probability", { share })}</summary>
        <EvidenceList evidence={evidence} />
      </details>
    </div>
  );
}
