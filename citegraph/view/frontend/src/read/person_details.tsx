/* A person: the forms in which the name is printed, the works, with whom they were written. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { nameOf, t } from "../base/texts.ts";
import type { Mention, Person } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { ListSection } from "../parts/section.tsx";
import { CitingDocuments, PassagesOf, People, Works } from "./shared_lists.tsx";

export function PersonParts({ person }: { person: Person }): JSX.Element {
  return (
    <>
      <Forms person={person} />
      <Works works={person.works} />
      <People works={person.works} beside={person.position} title={t("read.co-authors")} />
      <CitingDocuments documents={person.documents} />
      <PassagesOf works={person.works} />
    </>
  );
}

/* Each printed form with how often it is printed, and in which role where not as an author. */
function Forms({ person }: { person: Person }): JSX.Element | null {
  const forms = new Map<string, Mention[]>();
  for (const mention of person.mentions) {
    forms.set(mention.printed, [...(forms.get(mention.printed) ?? []), mention]);
  }
  const all = [...forms].sort((a, b) => b[1].length - a[1].length);
  const title = t("read.printed-forms");
  return (
    <ListSection
      title={title}
      all={all}
      most={8}
      class="rows forms"
      row={([form, mentions]) => <Form form={form} mentions={mentions} />}
      rows={() => ({ title, kind: "references", positions: person.references })}
    />
  );
}

function Form({ form, mentions }: { form: string; mentions: readonly Mention[] }): JSX.Element {
  const roles = [...new Set(mentions.map(({ role }) => role))].filter((role) => role !== "author");
  const positions = [...new Set(mentions.map(({ reference }) => reference))];
  return (
    <div class="counted">
      <span>
        <Printed text={form} />
        {roles.length ? (
          <span class="muted"> · {roles.map((role) => nameOf("role", role)).join(", ")}</span>
        ) : null}
      </span>
      <Count
        n={positions.length}
        text={t("read.count-reference", { n: positions.length })}
        rows={() => ({ title: form, kind: "references", positions })}
      />
    </div>
  );
}
