/* What stands behind a link: a document with the lines in which it cites both ends, or a work with
   the lines that print it. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { library } from "../data/page.ts";
import type { Item } from "../data/types.ts";
import { Count } from "../parts/count.tsx";
import { ItemLink } from "../parts/item_link.tsx";
import { Passage } from "../parts/passage.tsx";
import { Place } from "../parts/place.tsx";
import { PrintedReference } from "../parts/printed_reference.tsx";
import { citationsOfWorks, ownDocuments } from "./lookups.ts";
import { nearPassages, type Near } from "./near_passages.ts";

const MOST_LINES = 3;
const MOST_PASSAGES = 3;

interface DocumentUnitProps {
  readonly document: number;
  readonly ends: readonly [Item, Item];
  readonly directed: boolean; // then the first end is the document
}

export function DocumentUnit({ document, ends, directed }: DocumentUnitProps): JSX.Element {
  const item = library.items.document[document];
  const cited = directed ? [ends[1]] : ends;
  return (
    <section class="unit">
      <h4>
        <ItemLink item={item} text={item.title || item.label} />
      </h4>
      {cited.map((end) => {
        const lines = end.references.filter((one) => library.references[one].document === document);
        return <Lines key={end.position} title={end.label} lines={lines} />;
      })}
      {directed ? (
        <Citations document={document} works={ends[1].works} />
      ) : (
        <NearEachOther document={document} ends={ends} />
      )}
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly number[] }): JSX.Element | null {
  if (!lines.length) return null;
  return (
    <>
      <h5>
        <bdi>{title}</bdi>{" "}
        {lines.length > MOST_LINES ? (
          <Count
            n={lines.length}
            label={title}
            rows={() => ({ title, kind: "references", positions: lines })}
          />
        ) : null}
      </h5>
      <ul class="rows">
        {lines.slice(0, MOST_LINES).map((one) => (
          <li key={one}>
            <PrintedReference position={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface CitationsProps {
  readonly document: number;
  readonly works: readonly number[];
}

function Citations({ document, works }: CitationsProps): JSX.Element | null {
  const all = citationsOfWorks(works).filter((one) => library.citations[one].document === document);
  if (!all.length) return null;
  const title = t("read.in-its-text");
  return (
    <>
      <h5>
        {title}{" "}
        <Count
          n={all.length}
          label={title}
          rows={() => ({ title, kind: "citations", positions: all })}
        />
      </h5>
      <ul class="rows">
        {all.slice(0, MOST_PASSAGES).map((one) => (
          <li key={one}>
            <Passage position={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface NearProps {
  readonly document: number;
  readonly ends: readonly [Item, Item];
}

function NearEachOther({ document, ends }: NearProps): JSX.Element | null {
  const all = nearPassages(document, ends[0].works, ends[1].works);
  if (!all.length) return null;
  const title = t("read.in-its-text");
  const positions = [...new Set(all.flatMap(({ citations }) => [...citations]))];
  return (
    <>
      <h5>
        {title}{" "}
        <Count
          n={positions.length}
          label={title}
          rows={() => ({ title, kind: "citations", positions })}
        />
      </h5>
      <ul class="rows">
        {all.slice(0, MOST_PASSAGES).map((near) => (
          <li key={near.citations.join()}>
            <NearRow near={near} />
          </li>
        ))}
      </ul>
    </>
  );
}

function NearRow({ near: { citations, lines } }: { near: Near }): JSX.Element {
  const words =
    citations.length === 1 ? t("read.one-passage") : t("read.lines-apart", { n: lines });
  return (
    <div class="near">
      <p class="muted small">{words}</p>
      {citations.map((one) => (
        <Passage key={one} position={one} />
      ))}
    </div>
  );
}

interface WorkUnitProps {
  readonly work: number;
  readonly ends: readonly [Item, Item];
  readonly isCited: boolean; // the ends cite it; else it is by them, or holds them
}

export function WorkUnit({ work, ends, isCited }: WorkUnitProps): JSX.Element {
  const item = library.items.work[work];
  return (
    <section class="unit">
      <h4>
        <ItemLink item={item} text={item.fields.title || item.label} />
      </h4>
      {isCited ? (
        <CitedLines work={work} ends={ends} />
      ) : (
        <Lines title={t("read.as-printed")} lines={item.references} />
      )}
      {isCited || item.references.length ? null : <OwnPlaces documents={item.own} />}
    </section>
  );
}

/* The lines by which both cite a work; those of one document that both wrote are one. */
function CitedLines({ work, ends }: Omit<WorkUnitProps, "isCited">): JSX.Element {
  const [left, right] = ends.map((end) => {
    const documents = new Set(ownDocuments(end));
    return library.items.work[work].references.filter((one) =>
      documents.has(library.references[one].document),
    );
  });
  const [first, second] = ends.map(({ label }) => label);
  if (left.join() === right.join()) return <Lines title={`${first} · ${second}`} lines={left} />;
  return (
    <>
      <Lines title={first} lines={left} />
      <Lines title={second} lines={right} />
    </>
  );
}

/* A work that nothing cites is in the library as a document: there it stands. */
function OwnPlaces({ documents }: { documents: readonly number[] }): JSX.Element {
  return (
    <ul class="rows">
      {documents.map((one) => (
        <li class="printed" key={one}>
          <Place file={library.items.document[one].file} line={null} />
        </li>
      ))}
    </ul>
  );
}
