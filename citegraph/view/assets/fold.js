/* The fold of the search, step for step that of citegraph.text.search: what Python folded into the
   data is found by what is folded here. */

const searchRules = readBlock("search");
const foldedCharacters = new Map(Object.entries(searchRules.chars));

function collapseSpaces(text) {
  return text.replace(/\s+/gu, " ").trim();
}

function searchKey(text) {
  const lowered = text.normalize("NFKC").toLowerCase();
  let key = "";
  for (const char of lowered) key += foldedCharacters.get(char) ?? char;
  key = key.normalize("NFD").replace(/\p{M}/gu, "");
  for (const [from, to] of searchRules.replace) key = key.replaceAll(from, to);
  return collapseSpaces(key.replace(/[^\p{L}\p{N}]+/gu, " ")) || collapseSpaces(lowered);
}

/* An item matches when each word of the query begins one of its words. */
function matcher(query) {
  const words = searchKey(query).split(" ").filter(Boolean);
  return (item) => words.every((word) => ` ${item.key}`.includes(` ${word}`));
}
