/* The parts of an address, one per choice of the reader: how each is written and read. What is as
   it is at first is not written; what is not written is read as it is at first. */

import { language, preferredLanguage } from "../base/texts.ts";
import { library, networks, page } from "../data/page.ts";
import type { ItemKind } from "../data/types.ts";
import { decodeFocus, encodeFocus } from "./address_focus.ts";
import { decoded, decodeItems, encodeItems, wellFormed } from "./address_items.ts";
import { camera } from "./camera.ts";
import {
  areas,
  browseTab,
  changeFilters,
  filters,
  focus,
  layoutName,
  network,
  networkPlace,
  NO_FILTERS,
  nodeSize,
  query,
  readTab,
  selection,
  sort,
  switchNetwork,
  theme,
  type BrowseTab,
  type Filters,
  type NodeSize,
  type ReadTab,
  type SortColumn,
  type Theme,
} from "./store.ts";

export interface Part {
  readonly name: string;
  readonly write: () => string; // "": not written
  readonly read: (text: string) => number | void; // how many items of it are not here
}

const LONGEST_QUERY = 200;
const MOST_VALUES = 1000;

/* One of a few words; the first is the usual one. */
function choice<V extends string>(name: string, values: readonly V[], signal: { value: V }): Part {
  return {
    name,
    write: () => (signal.value === values[0] ? "" : signal.value),
    read: (text) => {
      signal.value = values.find((value) => value === text) ?? values[0];
    },
  };
}

/* A switch of the filters that is on at first. */
function filterSwitch(name: string, key: "withoutYear" | "singletons"): Part {
  return {
    name,
    write: () => (filters.value[key] ? "" : "0"),
    read: (text) => changeFilters({ [key]: text !== "0" }),
  };
}

/* Codes that a filter leaves out, those of the library only. */
function filterCodes(name: string, key: "typesOff" | "languagesOff"): Part {
  const field = key === "typesOff" ? "type" : "language";
  return {
    name,
    write: () =>
      [...filters.value[key]].map((code) => `,${encodeURIComponent(wellFormed(code))}`).join(""),
    read: (text) => {
      const wished = new Set(text.split(",").slice(1, MOST_VALUES).map(decoded));
      const known = wished.size ? new Set(library.items.work.map((work) => work[field])) : wished;
      changeFilters({ [key]: new Set([...wished].filter((code) => known.has(code))) });
    },
  };
}

/* Items that a filter leaves out. */
function filterItems(name: string, kind: ItemKind, key: "documentsOff" | "venuesOff"): Part {
  return {
    name,
    write: () => encodeItems(kind, filters.value[key]),
    read: (text) => {
      const { positions, missing } = text ? decodeItems(kind, text) : NOTHING;
      changeFilters({ [key]: new Set(positions) });
      return missing;
    },
  };
}

const NOTHING = { positions: [], missing: 0 };

const networkPart: Part = {
  name: "network",
  write: () => (networkPlace.value === 0 ? "" : network.value.kind),
  read: (text) => {
    switchNetwork(
      Math.max(
        0,
        networks.findIndex(({ kind }) => kind === text),
      ),
    );
  },
};

const yearsPart: Part = {
  name: "years",
  write: () => filters.value.years?.join("..") ?? "",
  read: (text) => {
    const found = /^(-?\d{1,5})\.\.(-?\d{1,5})$/.exec(text);
    const years: Filters["years"] = found && [Number(found[1]), Number(found[2])];
    changeFilters({ years: years && years[0] <= years[1] ? years : null });
  },
};

const strongestPart: Part = {
  name: "strongest",
  write: () => (filters.value.strongest === 1 ? "" : String(filters.value.strongest)),
  read: (text) => {
    const share = text ? Number(text) : NaN;
    changeFilters({ strongest: share >= 0 && share <= 1 ? share : NO_FILTERS.strongest });
  },
};

const clustersPart: Part = {
  name: "clusters-off",
  write: () => [...filters.value.communitiesOff].join(","),
  read: (text) => {
    const known = new Set([-1, ...network.value.communities.map(({ number }) => number)]);
    const wished = text ? text.split(",").slice(0, MOST_VALUES).map(Number) : [];
    changeFilters({ communitiesOff: new Set(wished.filter((one) => known.has(one))) });
  },
};

const queryPart: Part = {
  name: "query",
  write: () => encodeURIComponent(wellFormed(query.value.slice(0, LONGEST_QUERY))),
  read: (text) => {
    query.value = decoded(text).slice(0, LONGEST_QUERY);
  },
};

const selectionPart: Part = {
  name: "select",
  write: () => {
    const { kind, positions } = selection.value;
    const written = positions.size ? encodeItems(kind, positions) : "";
    return written && `${kind}:${written}`;
  },
  read: (text) => {
    const [kind] = text.split(":", 1) as [ItemKind];
    const known = Object.hasOwn(library.items, kind);
    const rest = text.slice(kind.length + 1);
    const { positions, missing } = known && rest ? decodeItems(kind, rest) : NOTHING;
    const found = positions.filter((one) => one >= 0).sort((a, b) => a - b);
    selection.value = { kind: known ? kind : "work", positions: new Set(found) };
    return missing;
  },
};

const focusPart: Part = {
  name: "focus",
  write: () => encodeFocus(focus.value),
  read: (text) => {
    focus.value = text ? decodeFocus(text) : null;
    return text && !focus.value ? 1 : 0;
  },
};

const SORTED_BY: readonly SortColumn[] = ["label", "year", "works", "cited", "links", "strength"];

const sortPart: Part = {
  name: "sort",
  write: () => {
    const { column, descending } = sort.value;
    return column === "cited" && descending ? "" : `${descending ? "-" : ""}${column}`;
  },
  read: (text) => {
    const column = SORTED_BY.find((one) => one === text.replace(/^-/, ""));
    sort.value = column
      ? { column, descending: text.startsWith("-") }
      : { column: "cited", descending: true };
  },
};

/* The language is written once the reader has switched it. */
const languagePart: Part = {
  name: "lang",
  write: () => (language.value === preferredLanguage() ? "" : language.value),
  read: (text) => {
    language.value = Object.hasOwn(page.texts, text) ? text : preferredLanguage();
  },
};

const cameraPart: Part = {
  name: "camera",
  write: () => {
    const now = camera.value;
    return now ? [now.x.toFixed(1), now.y.toFixed(1), now.scale.toPrecision(4)].join(",") : "";
  },
  read: (text) => {
    const numbers = text ? text.split(",").map(Number) : [];
    const [x, y, scale] = numbers;
    const fits =
      numbers.length === 3 && Math.abs(x) < 1e7 && Math.abs(y) < 1e7 && scale > 1e-4 && scale < 1e3;
    camera.value = fits ? { x, y, scale } : null;
  },
};

const THEMES: readonly Theme[] = ["system", "light", "dark"];
const SIZES: readonly NodeSize[] = ["occurrences", "strength", "pagerank"];
const READ_TABS: readonly ReadTab[] = ["details", "review", "problems", "about"];
const BROWSE_TABS: readonly BrowseTab[] = ["list", "filters", "clusters"];

/* What makes a step of the browser's history; the network first, on which others depend. */
export const STEP_PARTS: readonly Part[] = [networkPart, focusPart];

/* All, in the order in which they are read. */
export const PARTS: readonly Part[] = [
  ...STEP_PARTS,
  {
    name: "layout",
    write: () => (layoutName.value === "map" ? "" : encodeURIComponent(layoutName.value)),
    read: (text) => {
      const known = networks.some(({ layouts }) => layouts.some(({ name }) => name === text));
      layoutName.value = known ? text : "map";
    },
  },
  queryPart,
  yearsPart,
  filterSwitch("without-year", "withoutYear"),
  filterSwitch("unlinked", "singletons"),
  filterCodes("types-off", "typesOff"),
  filterCodes("languages-off", "languagesOff"),
  filterItems("documents-off", "document", "documentsOff"),
  filterItems("venues-off", "venue", "venuesOff"),
  clustersPart,
  strongestPart,
  selectionPart,
  sortPart,
  choice("size", SIZES, nodeSize),
  {
    name: "areas",
    write: () => (areas.value ? "" : "0"),
    read: (text) => {
      areas.value = text !== "0";
    },
  },
  choice("theme", THEMES, theme),
  languagePart,
  choice("read", READ_TABS, readTab),
  choice("browse", BROWSE_TABS, browseTab),
  cameraPart,
];
