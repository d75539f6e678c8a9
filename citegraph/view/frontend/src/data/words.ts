/* All texts by which an item is found: its own, those of its people and its venue, and what is
   printed of it. */

import { library } from "./page.ts";
import type { Either, Item, Person, SourceDocument, Venue, Work } from "./types.ts";

function namedTexts({ label, latin, forms }: Person | Venue): string[] {
  return [label, latin, ...forms];
}

function workTexts(work: Work): string[] {
  const { person, venue, publisher } = library.items;
  const texts = [work.label, work.id, String(work.year ?? ""), ...Object.values(work.fields)];
  for (const one of work.references) texts.push(library.references[one].text);
  for (const one of work.people) texts.push(...namedTexts(person[one]));
  if (work.venue !== null) texts.push(...namedTexts(venue[work.venue]));
  if (work.publisher !== null) texts.push(...namedTexts(publisher[work.publisher]));
  return texts;
}

function documentTexts({ id, label, title, work }: SourceDocument): string[] {
  const own = work === null ? [] : workTexts(library.items.work[work]);
  return [label, id, title, ...own];
}

export function textsOf(item: Item): readonly string[] {
  switch (item.kind) {
    case "work":
      return workTexts(item as Work);
    case "person":
      return [
        ...namedTexts(item as Person),
        ...(item as Person).mentions.map(({ printed }) => printed),
      ];
    case "venue":
    case "publisher":
      return namedTexts(item as Venue);
    case "document":
      return documentTexts(item as SourceDocument);
    case "either":
      return textsOf((item as Either).stands);
    default:
      return [item.label];
  }
}
