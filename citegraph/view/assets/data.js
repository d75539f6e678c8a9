/* The data blocks of the page as records. An item is a work, a person or a venue; it is named by
   its kind and its position in the table of that kind. */

function readBlock(name) {
  return JSON.parse(document.getElementById(`data-${name}`).textContent);
}

function readRows(table) {
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map((column, place) => [column, row[place]])),
  );
}

function unique(numbers) {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function readLibrary() {
  const tables = readBlock("library");
  const found = { files: tables.files };
  for (const name of ["documents", "references", "works", "people", "venues", "merges"]) {
    found[name] = readRows(tables[name]);
  }
  found.citations = readRows(tables.citations);
  found.problems = readRows(tables.problems);
  found.items = { work: found.works, person: found.people, venue: found.venues };
  completeItems(found);
  return found;
}

/* Gives every item the same shape: kind, position, subtitle, works, files, references. */
function completeItems(found) {
  found.works.forEach((work, position) => {
    Object.assign(work, { kind: "work", position, works: [position] });
    work.subtitle = work.fields.title || work.fields.container || "";
  });
  const worksOfVenue = found.venues.map(() => []);
  for (const work of found.works) {
    if (work.venue !== null) worksOfVenue[work.venue].push(work.position);
  }
  const filesOf = (references) => unique(references.map((one) => found.references[one].file));
  found.people.forEach((person, position) => {
    const references = unique(person.mentions.map(([reference]) => reference));
    Object.assign(person, { kind: "person", position, references, files: filesOf(references) });
    person.subtitle = person.latin === person.label ? "" : person.latin;
  });
  found.venues.forEach((venue, position) => {
    const works = worksOfVenue[position];
    Object.assign(venue, { kind: "venue", position, works, files: filesOf(venue.references) });
    venue.subtitle = venue.latin === venue.label ? "" : venue.latin;
  });
}

function readNetworks(found) {
  const networks = readBlock("networks").map((network) => ({
    ...network,
    communities: network.communities.map(([number, label, size]) => ({ number, label, size })),
    nodes: [],
    edges: [],
    nodeOf: new Map(),
  }));
  const nodes = readRows(readBlock("nodes"));
  for (const node of nodes) {
    const network = networks[node.network];
    node.place = network.nodes.length;
    node.edges = [];
    node.position = [node.x, node.y];
    network.nodes.push(node);
    network.nodeOf.set(node.item, node);
    if (node.label) found.items[network.itemKind][node.item].label = node.label;
  }
  const fileSets = readBlock("file-sets");
  for (const edge of readRows(readBlock("edges"))) {
    const [from, to] = [nodes[edge.from], nodes[edge.to]];
    Object.assign(edge, { from, to, files: fileSets[edge.files] });
    from.edges.push(edge);
    to.edges.push(edge);
    networks[from.network].edges.push(edge);
  }
  return networks;
}

const library = readLibrary();
const networks = readNetworks(library);
const manifest = readBlock("manifest");
const downloadFormats = readBlock("downloads");

function otherEnd(edge, node) {
  return edge.from === node ? edge.to : edge.from;
}

/* The strongest first; equal ones by name. */
function neighboursOf(node, network) {
  const items = library.items[network.itemKind];
  return node.edges
    .map((edge) => ({ edge, node: otherEnd(edge, node), item: items[otherEnd(edge, node).item] }))
    .sort(
      (a, b) =>
        b.edge.count - a.edge.count ||
        b.edge.weight - a.edge.weight ||
        a.item.label.localeCompare(b.item.label),
    );
}

/* The folder that all files share says nothing and is left out; tooltips keep the whole path. */
const sharedFolder = commonFolder(library.files);

function commonFolder(files) {
  const folders = files.map((file) => file.slice(0, file.lastIndexOf("/") + 1));
  let common = folders[0] ?? "";
  while (!folders.every((folder) => folder.startsWith(common))) {
    common = common.slice(0, common.lastIndexOf("/", common.length - 2) + 1);
  }
  return common;
}

function fileName(file) {
  return (library.files[file] ?? "").slice(sharedFolder.length);
}

/* Where a reference stands: "file:line". */
function placeText(file, line) {
  return line === null ? fileName(file) : `${fileName(file)}:${line}`;
}
