/* Every printed form of a work with its place; where forms differ from each other is marked, and
   forms that present the work in different ways (a translation, another edition) stand apart. */

import type { JSX } from "preact";
import { languageName, nameOf, t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Manifestation } from "../data/types.ts";
import { PrintedReference } from "../parts/printed_reference.tsx";
import { ListSection } from "../parts/section.tsx";
import { markDifferences, type Piece } from "./variants.ts";

interface PrintedFormsProps {
  readonly references: readonly number[];
  readonly manifestations: readonly Manifestation[];
}

const MOST = 6;

export function PrintedForms({
  references,
  manifestations,
}: PrintedFormsProps): JSX.Element | null {
  const title = t("read.as-printed");
  const parted = manifestations.length > 1;
  const ones = parted ? manifestations.flatMap((one) => [...one.references]) : references;
  const texts = ones.map((one) => library.references[one].text);
  const marked = markDifferences(texts.slice(0, 40));
  const heads = new Map(
    parted ? manifestations.map((one) => [one.references[0], one] as const) : [],
  );
  return (
    <ListSection
      title={title}
      all={ones}
      most={MOST}
      class="rows printed-forms"
      row={(position, place) => (
        <>
          <ManifestationHead one={heads.get(position)} />
          <PrintedReference position={position}>
            {marked[place] ? <Marked pieces={marked[place]} /> : undefined}
          </PrintedReference>
        </>
      )}
      rows={() => ({ title, kind: "references", positions: ones })}
    />
  );
}

function ManifestationHead({ one }: { one: Manifestation | undefined }): JSX.Element | null {
  if (!one) return null;
  return (
    <p class="manifestation">
      <span class="badge">{nameOf("manifestation", one.relation)}</span>
      <span class="muted small">
        {[one.language ? languageName(one.language) : "", one.year].filter(Boolean).join(", ")}
      </span>
    </p>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }): JSX.Element {
  return (
    <bdi>
      {pieces.map(({ text, differs }, place) =>
        differs ? (
          <mark key={place} class="differs" title={t("read.differs")}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}
