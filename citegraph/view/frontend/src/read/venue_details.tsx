/* A journal, proceedings, a site or a publisher: its names, what it published, who writes there. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Venue } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { PrintedReference } from "../parts/printed_reference.tsx";
import { ListSection } from "../parts/section.tsx";
import { PassagesOf, Works } from "./person_details.tsx";
import { CitingDocuments } from "./work_details.tsx";

export function VenueParts({ venue }: { venue: Venue }): JSX.Element {
  return (
    <>
      <Forms venue={venue} />
      <Works works={venue.works} />
      <People works={venue.works} />
      <CitingDocuments documents={venue.documents} />
      <PassagesOf works={venue.works} />
      <References references={venue.references} />
    </>
  );
}

function Forms({ venue: { forms, references } }: { venue: Venue }): JSX.Element | null {
  const title = t("read.printed-forms");
  return (
    <ListSection
      title={title}
      all={forms}
      most={8}
      class="rows forms"
      row={(form) => <Printed text={form} />}
      rows={() => ({ title, kind: "references", positions: references })}
    />
  );
}

/* The authors of works, those of most of them first. */
export function People({ works }: { works: readonly number[] }): JSX.Element | null {
  const found = new Map<number, number[]>();
  for (const work of works) {
    for (const one of library.items.work[work].people) {
      found.set(one, [...(found.get(one) ?? []), work]);
    }
  }
  const all = [...found].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const title = t("read.people");
  return (
    <ListSection
      title={title}
      all={all}
      row={([one, theirs]) => (
        <div class="counted">
          <ItemName item={library.items.person[one]} />
          <Count
            n={theirs.length}
            text={t("read.count-work", { n: theirs.length })}
            rows={() => ({
              title: library.items.person[one].label,
              kind: "items",
              itemKind: "work",
              positions: theirs,
            })}
          />
        </div>
      )}
      rows={() => ({
        title,
        kind: "items",
        itemKind: "person",
        positions: all.map(([one]) => one),
      })}
    />
  );
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
