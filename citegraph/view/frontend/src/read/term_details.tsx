/* A term or a keyword: the works that have it, whose they are, who cites them. */

import type { JSX } from "preact";
import type { Item } from "../data/types.ts";
import { CitingDocuments, People, References, Works } from "./shared_lists.tsx";

export function TermParts({ item }: { item: Item }): JSX.Element {
  return (
    <>
      <Works works={item.works} />
      <People works={item.works} />
      <CitingDocuments documents={item.documents} />
      <References references={item.references} />
    </>
  );
}
