/* A journal, proceedings, a site or a publisher: its names, what it published, who writes there. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import type { Venue } from "../data/types.ts";
import { ListSection } from "../parts/section.tsx";
import { CitingDocuments, PassagesOf, People, References, Works } from "./shared_lists.tsx";

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
