/* A person: the forms in which the name is printed, the works, with whom they were written. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { nameOf, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Mention, Person } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { ItemName } from "../parts/item_name.tsx";
import { Passage } from "../parts/passage.tsx";
import { ListSection } from "../parts/section.tsx";
import { citationsOfWorks } from "./lookups.ts";
import { CitingDocuments } from "./work_details.tsx";

export function PersonParts({ person }: { person: Person }): JSX.Element {
  return (
    <>
      <Forms person={person} />
      <Works works={person.works} />
      <CoAuthors person={person} />
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

function CoAuthors({ person }: { person: Person }): JSX.Element | null {
  const shared = new Map<number, number[]>();
  for (const work of person.works) {
    for (const one of library.items.work[work].people) {
      if (one !== person.position) shared.set(one, [...(shared.get(one) ?? []), work]);
    }
  }
  const all = [...shared].sort((a, b) => b[1].length - a[1].length || a[0] - b[0]);
  const title = t("read.co-authors");
  return (
    <ListSection
      title={title}
      all={all}
      row={([one, works]) => (
        <div class="counted">
          <ItemName item={library.items.person[one]} />
          <Count
            n={works.length}
            text={t("read.count-work", { n: works.length })}
            rows={() => ({
              title: `${person.label} + ${library.items.person[one].label}`,
              kind: "items",
              itemKind: "work",
              positions: works,
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

export function PassagesOf({ works }: { works: readonly number[] }): JSX.Element | null {
  const title = t("read.passages");
  const all = citationsOfWorks(works);
  return (
    <ListSection
      title={title}
      all={all}
      most={3}
      row={(position) => <Passage position={position} />}
      rows={() => ({ title, kind: "citations", positions: all })}
    />
  );
}
