/* Lists that the details of several kinds of items have: works, people, documents, passages. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import { Count } from "../parts/count.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { Passage } from "../parts/passage.tsx";
import { PrintedReference } from "../parts/printed_reference.tsx";
import { ListSection } from "../parts/section.tsx";
import { citationsOfWorks } from "./lookups.ts";
import { addRow, mostRowsFirst } from "./tallies.ts";

interface WorksProps {
  readonly works: readonly number[];
  readonly title?: string;
}

export function Works({ works, title = t("read.works") }: WorksProps): JSX.Element | null {
  const all = [...works].sort(
    (a, b) => library.items.work[b].documents.length - library.items.work[a].documents.length,
  );
  return (
    <ListSection
      title={title}
      all={all}
      row={(one) => <ItemName item={library.items.work[one]} />}
      rows={() => ({ title, kind: "items", itemKind: "work", positions: all })}
    />
  );
}

interface PeopleProps {
  readonly works: readonly number[];
  readonly beside?: number; // a person, whose co-authors these are
  readonly title?: string;
}

/* The authors of works, those of most of them first. */
export function People({ works, beside = -1, title = t("read.people") }: PeopleProps) {
  const found = new Map<number, number[]>();
  for (const work of works) {
    for (const one of library.items.work[work].people) if (one !== beside) addRow(found, one, work);
  }
  const all = mostRowsFirst(found);
  const { person } = library.items;
  const nameOf = (one: number) =>
    beside < 0 ? person[one].label : `${person[beside].label} + ${person[one].label}`;
  return (
    <ListSection
      title={title}
      all={all}
      row={({ of, rows }) => (
        <div class="counted">
          <ItemName item={person[of]} />
          <Count
            n={rows.length}
            text={t("read.count-work", { n: rows.length })}
            rows={() => ({ title: nameOf(of), kind: "items", itemKind: "work", positions: rows })}
          />
        </div>
      )}
      rows={() => ({
        title,
        kind: "items",
        itemKind: "person",
        positions: all.map(({ of }) => of),
      })}
    />
  );
}

interface CitingDocumentsProps {
  readonly documents: readonly number[];
}

export function CitingDocuments({ documents }: CitingDocumentsProps): JSX.Element | null {
  const title = t("read.citing-documents");
  return (
    <ListSection
      title={title}
      all={documents}
      most={4}
      row={(one) => <ItemName item={library.items.document[one]} />}
      rows={() => ({ title, kind: "items", itemKind: "document", positions: documents })}
    />
  );
}

interface PassagesProps {
  readonly citations: readonly number[];
  readonly title: string;
}

export function Passages({ citations, title }: PassagesProps): JSX.Element | null {
  return (
    <ListSection
      title={title}
      all={citations}
      most={3}
      row={(position) => <Passage position={position} />}
      rows={() => ({ title, kind: "citations", positions: citations })}
    />
  );
}

export function PassagesOf({ works }: { works: readonly number[] }): JSX.Element | null {
  return <Passages citations={citationsOfWorks(works)} title={t("read.passages")} />;
}

interface ReferencesProps {
  readonly references: readonly number[];
  readonly title?: string;
}

export function References({ references, title = t("read.as-printed") }: ReferencesProps) {
  return (
    <ListSection
      title={title}
      all={references}
      most={4}
      row={(position) => <PrintedReference position={position} />}
      rows={() => ({ title, kind: "references", positions: references })}
    />
  );
}
