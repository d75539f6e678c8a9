/* Reads the data blocks of the page into the shapes of types.ts. */

import { givePage } from "./page.ts";
import type * as T from "./types.ts";

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Row = Record<string, any>;

function readBlock(name: string): any {
  return JSON.parse(document.getElementById(`data-${name}`)?.textContent ?? "null");
}

function readRows(table: { columns: string[]; rows: unknown[][] }): Row[] {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, place) => [column, row[place]])),
  );
}

function unique(numbers: number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

export function load(): void {
  const tables = readBlock("library");
  const files: string[] = tables.files;
  const workOf = new Map<number, number>();
  const works = readRows(tables.works);
  works.forEach((work, position) => {
    for (const one of work.references) workOf.set(one, position);
  });
  const references = readRows(tables.references).map((row, position) => ({
    ...row, position, id: String(position), document: row.file, number: row.number ?? "",
    work: workOf.get(position) ?? null,
  })) as unknown as T.Reference[];
  const documentsOf = (ones: number[]) => unique(ones.map((one) => references[one].document));
  const items = {
    work: works.map((work, position) => ({
      ...work, kind: "work", position, works: [position], documents: work.files, own: [],
      subtitle: work.fields.title || work.fields.container || "", publisher: null,
      manifestations: [],
    })),
    person: readRows(tables.people).map((person, position) => {
      const mentions = person.mentions.map(([reference, role, printed]: [number, string, string]) =>
        ({ reference, role, printed, place: 1 }));
      const ones = unique(mentions.map((one: T.Mention) => one.reference));
      return {
        ...person, kind: "person", position, mentions, references: ones, year: null,
        documents: documentsOf(ones), subtitle: person.latin === person.label ? "" : person.latin,
      };
    }),
    venue: readRows(tables.venues).map((venue, position) => ({
      ...venue, kind: "venue", position, year: null, documents: documentsOf(venue.references),
      works: unique(venue.references.map((one: number) => workOf.get(one)).filter(
        (one: number | undefined) => one !== undefined)),
      subtitle: venue.latin === venue.label ? "" : venue.latin,
    })),
    publisher: [],
    document: readRows(tables.documents).map((one, position) => ({
      ...one, kind: "document", position, id: files[position], label: one.title || files[position],
      subtitle: files[position], year: null, references: [], works: [], documents: [position],
      file: position, work: null, sameAs: null,
    })),
    term: [],
    keyword: [],
  } as unknown as T.Items;
  const library: T.Library = {
    files, references, items, merges: [], uncertain: [], relations: [], suggestions: [],
    citations: [],
    problems: readRows(tables.problems) as unknown as T.Problem[],
  };
  givePage({
    title: document.title,
    version: "",
    library,
    networks: readNetworks(),
    formats: [],
    manifest: readBlock("manifest"),
    texts: readBlock("texts"),
    search: readBlock("search"),
    live: document.getElementById("data-live") ? readBlock("live") : null,
  });
}

function readNetworks(): T.Network[] {
  const nodes = readRows(readBlock("nodes"));
  const edges = readRows(readBlock("edges"));
  const fileSets: number[][] = readBlock("file-sets");
  return (readBlock("networks") as Row[]).map((heading, place) => {
    const own = nodes.filter((node) => node.network === place);
    const first = nodes.indexOf(own[0]);
    const links = edges.filter((edge) => nodes[edge.from].network === place);
    links.sort((a, b) => b.weight - a.weight || b.count - a.count);
    const column = (name: string) => Float64Array.from(own, (node) => node[name]);
    const places = new Map(own.map((node, one) => [node.item as number, one]));
    const edgesOf = own.map(() => [] as number[]);
    links.forEach((edge, one) => {
      edgesOf[edge.from - first].push(one);
      edgesOf[edge.to - first].push(one);
    });
    const [x, y] = [column("x"), column("y")];
    return {
      place, kind: heading.kind, itemKind: heading.itemKind, unit: "document",
      directed: heading.kind === "citation", explanation: heading.explanation,
      communities: heading.communities.map(([number, label, size]: [number, string, number]) =>
        ({ number, label, size })),
      layouts: [{ name: "map", x, y }],
      size: own.length,
      item: Int32Array.from(own, (node) => node.item),
      occurrences: column("cited"),
      degree: column("degree"),
      strength: column("strength"),
      community: Int32Array.from(own, (node) => node.community),
      year: new Int32Array(own.length),
      measures: {},
      edges: links.length,
      from: Int32Array.from(links, (edge) => edge.from - first),
      to: Int32Array.from(links, (edge) => edge.to - first),
      count: Float64Array.from(links, (edge) => edge.count),
      weight: Float64Array.from(links, (edge) => edge.weight),
      nodeOf: (position) => places.get(position) ?? -1,
      edgesOf: (node) => Int32Array.from(edgesOf[node]),
      unitsOf: () => [],
      unitsOfEdge: (edge) => fileSets[links[edge].files],
    } as T.Network;
  });
}
