/* Fills in the marks of templates, as citegraph/view/marks.py puts them: a private-use character
   stands for a known text, in one of eight ways of writing. */

const FIRST = 0xe000;
const HOLE = "\uf8ff";
const MARK = /[\ue000-\uf8ff]/g;

const WRITINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => text.replace(/[%#&_$]/g, "\\$&"),
  (text) => text.replaceAll("-", "–"),
  (text) => text.replaceAll("-", "--"),
  (text) =>
    text
      .split(/[ .]+/)
      .filter(Boolean)
      .map((part) => `${[...part][0]}.`)
      .join(" "),
  (text) => text.split("-", 1)[0],
  (text) => text.slice(text.indexOf("-") + 1),
];

/* The text of a template; `holes` fill its holes in order. */
export function fill(template: string, known: readonly string[], holes: readonly string[]): string {
  let hole = 0;
  return template.replace(MARK, (mark) => {
    if (mark === HOLE) return holes[hole++];
    const code = mark.charCodeAt(0) - FIRST;
    return WRITINGS[code % WRITINGS.length](known[Math.floor(code / WRITINGS.length)]);
  });
}

export function countHoles(template: string): number {
  return template.split(HOLE).length - 1;
}
