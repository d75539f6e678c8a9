/* Reads the block of data into the shapes of types.ts. */

import { findBehind } from "./behind.ts";
import type { Block } from "./block.ts";
import { makeDocuments, makeEithers, makeMade, makePeople, makeVenues } from "./items.ts";
import { makeNetworks } from "./networks.ts";
import { givePage } from "./page.ts";
import { makePairs } from "./pairs.ts";
import { makeRecords, makeReferences } from "./records.ts";
import { WorkStrings } from "./strings.ts";
import type { Items, Library, Live, PageData } from "./types.ts";
import { unpack } from "./unpack.ts";
import { makeWorks } from "./works.ts";

/* Rejects where the data are damaged or the browser is too old for them. */
export async function load(): Promise<void> {
  givePage(makePage(await unpack()));
}

function makePage(block: Block): PageData {
  const strings = new WorkStrings(block);
  const library = makeLibrary(block, strings);
  const { title, version, manifest, texts, search, options } = block;
  return {
    title,
    version,
    manifest,
    texts,
    search,
    options,
    library,
    live: readLive(),
    networks: makeNetworks(block, library.items),
    formats: block.formats.map((format, place) => ({
      ...format,
      textOf: (work) => strings.entry(work, 1 + place),
    })),
  };
}

/* What a server has added to the page that it sent, or null. */
function readLive(): Live | null {
  const text = document.getElementById("data-live")?.textContent;
  return text ? (JSON.parse(text) as Live) : null;
}

function makeLibrary(block: Block, strings: WorkStrings): Library {
  const behind = findBehind(block);
  const work = makeWorks(block.works, strings, behind);
  const items: Omit<Items, "either"> = {
    work,
    person: makePeople(block, behind),
    venue: makeVenues("venue", block.venues, behind),
    publisher: makeVenues("publisher", block.publishers, behind),
    document: makeDocuments(block, behind),
    term: makeMade("term", block.terms, work, behind),
    keyword: makeMade("keyword", block.keywords, work, behind),
  };
  const references = makeReferences(block, behind, strings);
  return {
    files: block.files,
    items: { ...items, either: makeEithers(block, items) },
    references,
    ...makePairs(block, references, items, strings),
    ...makeRecords(block, behind, references),
  };
}
