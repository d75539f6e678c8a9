/* Cluster areas: where the members of a cluster stand denser than those of the others. A field of
   small bells about the members is cut at one height (marching squares, after Lorensen and Cline
   1987), so that an area hugs its members, may have islands, and covers no other cluster. */

import { boundsOf, type Box } from "./geometry.ts";

interface Ring {
  readonly points: readonly number[]; // x, y, x, y, … in map units; closed
}

export interface Area {
  readonly community: number;
  readonly rings: readonly Ring[];
  readonly members: readonly number[];
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
}

const MOST_CELLS = 26000;
const HEIGHT = 0.32; // of a bell: where an area ends
const REACH = 1.25; // of a bell, in typical distances of nodes
const FEWEST = 3; // members that make an area

export function outlineAreas(
  groups: ReadonlyMap<number, readonly number[]>,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  spacing: number,
): Area[] {
  const large = [...groups].filter(
    ([community, nodes]) => community >= 0 && nodes.length >= FEWEST,
  );
  const all = [...groups.values()].flat();
  if (!large.length) return [];
  const grid = gridOver(all, x, y, spacing);
  const reach = Math.max(REACH * spacing, 1.6 * grid.step);
  const total = new Float32Array(grid.columns * grid.rows);
  for (const nodes of groups.values()) addBells(total, grid, nodes, x, y, reach);
  return large.map(([community, members]) => {
    const part = partOf(grid, members, x, y, reach);
    const own = new Float32Array(part.columns * part.rows);
    addBells(own, part, members, x, y, reach);
    const above = Math.round((part.top - grid.top) / grid.step);
    const before = Math.round((part.left - grid.left) / grid.step);
    for (let cell = 0; cell < own.length; cell += 1) {
      const row = above + Math.floor(cell / part.columns);
      const all = total[row * grid.columns + before + (cell % part.columns)];
      own[cell] = Math.min(own[cell], 2) - 0.9 * (all - own[cell]) - HEIGHT;
    }
    return { community, members, rings: ringsOf(own, part) };
  });
}

/* The cells of a grid that the bells of some nodes reach, and a rim of others. */
function partOf(
  grid: Grid,
  nodes: readonly number[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  reach: number,
): Grid {
  const { left, top, right, bottom } = boundsOf(nodes, x, y) as Box;
  const { step } = grid;
  const rim = reach + 2 * step;
  const column = Math.max(0, Math.floor((left - rim - grid.left) / step));
  const row = Math.max(0, Math.floor((top - rim - grid.top) / step));
  const lastColumn = Math.min(grid.columns, Math.ceil((right + rim - grid.left) / step) + 1);
  const lastRow = Math.min(grid.rows, Math.ceil((bottom + rim - grid.top) / step) + 1);
  return {
    left: grid.left + column * step,
    top: grid.top + row * step,
    step,
    columns: lastColumn - column,
    rows: lastRow - row,
  };
}

/* A row with round corners for each cluster, all of the same breadth. */
export function outlineRows(
  groups: ReadonlyMap<number, readonly number[]>,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  spacing: number,
): Area[] {
  const rim = 0.5 * spacing;
  const whole = boundsOf([...groups.values()].flat(), x, y) as Box;
  const [left, right] = [whole.left - rim, whole.right + rim];
  return [...groups]
    .filter(([community]) => community >= 0)
    .map(([community, members]) => {
      const box = boundsOf(members, x, y) as Box;
      const [top, bottom] = [box.top - rim, box.bottom + rim];
      const [l, r, u, d] = [left + rim, right - rim, top + rim, bottom - rim];
      const points = [l, top, r, top, right, u, right, d, r, bottom, l, bottom, left, d, left, u];
      return { community, members, rings: [{ points }] };
    });
}

function gridOver(
  nodes: readonly number[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  spacing: number,
): Grid {
  const { left, top, right, bottom } = boundsOf(nodes, x, y) as Box;
  const edge = 2.5 * spacing;
  const [across, down] = [right - left + 2 * edge, bottom - top + 2 * edge];
  const step = Math.max(spacing / 3, Math.sqrt((across * down) / MOST_CELLS));
  return {
    left: left - edge,
    top: top - edge,
    step,
    columns: Math.ceil(across / step) + 1,
    rows: Math.ceil(down / step) + 1,
  };
}

function addBells(
  field: Float32Array,
  grid: Grid,
  nodes: readonly number[],
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  reach: number,
): void {
  const { step, columns, rows } = grid;
  const cells = Math.ceil(reach / step);
  for (const node of nodes) {
    const [across, down] = [(x[node] - grid.left) / step, (y[node] - grid.top) / step];
    const [column, row] = [Math.round(across), Math.round(down)];
    for (let r = Math.max(0, row - cells); r <= Math.min(rows - 1, row + cells); r += 1) {
      const last = Math.min(columns - 1, column + cells);
      for (let c = Math.max(0, column - cells); c <= last; c += 1) {
        const far = (((c - across) ** 2 + (r - down) ** 2) * step * step) / (reach * reach);
        if (far < 1) field[r * columns + c] += (1 - far) ** 2;
      }
    }
  }
}

/* Sides of a cell: 0 above, 1 right, 2 below, 3 left. For each of the 16 cases of its corners
   (1 upper left, 2 upper right, 4 lower right, 8 lower left) the lines with the inside at their
   right hand. */
const CASES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[0, 3]],
  [[1, 0]],
  [[1, 3]],
  [[2, 1]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 0]],
  [[2, 3]],
  [[3, 2]],
  [[0, 2]],
  [
    [1, 0],
    [3, 2],
  ],
  [[1, 2]],
  [[3, 1]],
  [[0, 1]],
  [[3, 0]],
  [],
];

/* A crossing is named by the grid line that it lies on: even numbers are level lines. */
function crossingName(grid: Grid, column: number, row: number, side: number): number {
  const cell = row * grid.columns + column;
  if (side === 0) return 2 * cell;
  if (side === 2) return 2 * (cell + grid.columns);
  return 2 * (side === 3 ? cell : cell + 1) + 1;
}

function crossingPoint(field: Float32Array, grid: Grid, name: number): [number, number] {
  const cell = name >> 1;
  const other = name % 2 ? cell + grid.columns : cell + 1;
  const share = field[cell] / (field[cell] - field[other]);
  const column = (cell % grid.columns) + (name % 2 ? 0 : share);
  const row = Math.floor(cell / grid.columns) + (name % 2 ? share : 0);
  return [grid.left + column * grid.step, grid.top + row * grid.step];
}

function ringsOf(field: Float32Array, grid: Grid): Ring[] {
  const next = new Map<number, number>();
  const { columns, rows } = grid;
  for (let row = 0; row < rows - 1; row += 1) {
    for (let column = 0; column < columns - 1; column += 1) {
      const cell = row * columns + column;
      const kind =
        Number(field[cell] > 0) +
        2 * Number(field[cell + 1] > 0) +
        4 * Number(field[cell + columns + 1] > 0) +
        8 * Number(field[cell + columns] > 0);
      for (const [from, to] of CASES[kind]) {
        next.set(crossingName(grid, column, row, from), crossingName(grid, column, row, to));
      }
    }
  }
  return followRings(next).map((names) => ({
    points: names.flatMap((name) => crossingPoint(field, grid, name)),
  }));
}

function followRings(next: Map<number, number>): number[][] {
  const rings: number[][] = [];
  for (const start of next.keys()) {
    const ring: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && next.has(at)) {
      ring.push(at);
      const to: number | undefined = next.get(at);
      next.delete(at);
      at = to;
    }
    if (ring.length > 5) rings.push(ring);
  }
  return rings;
}

interface CurvePen {
  moveTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  closePath(): void;
}

/* Through the middles of its sides with its corners as handles: a smooth line. */
export function traceRing(pen: CurvePen, { points }: Ring): void {
  const count = points.length / 2;
  const at = (place: number): [number, number] => {
    const corner = 2 * (place % count);
    return [points[corner], points[corner + 1]];
  };
  const middle = (place: number): [number, number] => {
    const [[a, b], [c, d]] = [at(place), at(place + 1)];
    return [(a + c) / 2, (b + d) / 2];
  };
  pen.moveTo(...middle(count - 1));
  for (let place = 0; place < count; place += 1) {
    pen.quadraticCurveTo(...at(place), ...middle(place));
  }
  pen.closePath();
}
