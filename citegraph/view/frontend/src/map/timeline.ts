/* The axis of a layout by year. Such a layout gives each year a column and cuts long gaps short
   (network/layout/chronology.py), so the axis is read off the nodes: a year begins where its
   leftmost node stands. */

interface Column {
  readonly year: number; // 0: the lane of those without a year
  readonly left: number; // map units
  readonly right: number;
}

export interface Axis {
  readonly columns: readonly Column[]; // of years with nodes and of those between, in order
  readonly lane: Column | null; // of nodes without a year
  readonly gaps: readonly number[]; // where years were left out, in map units
}

const LONGEST_GAP = 3; // as in chronology.py

export function axisOf(years: ArrayLike<number>, x: ArrayLike<number>, spacing: number): Axis {
  const ends = new Map<number, [number, number]>();
  for (let node = 0; node < years.length; node += 1) {
    const [left, right] = ends.get(years[node]) ?? [Infinity, -Infinity];
    ends.set(years[node], [Math.min(left, x[node]), Math.max(right, x[node])]);
  }
  const half = spacing / 2;
  const known = [...ends.keys()].filter(Boolean).sort((a, b) => a - b);
  const pitch = pitchOf(known, ends, spacing);
  const columnOf = (year: number, left: number): Column => ({
    year,
    left: left - half,
    right: left - half + pitch,
  });
  const columns: Column[] = [];
  const gaps: number[] = [];
  known.forEach((year, place) => {
    const left = (ends.get(year) as [number, number])[0];
    const before = known[place - 1];
    if (place && year - before > LONGEST_GAP) gaps.push(left - half - pitch);
    else if (place) {
      for (let between = before + 1; between < year; between += 1) {
        columns.push(columnOf(between, left - (year - between) * pitch));
      }
    }
    columns.push(columnOf(year, left));
  });
  const none = ends.get(0);
  const lane = none ? { year: 0, left: none[0] - half, right: none[1] + half } : null;
  return { columns, lane, gaps };
}

/* How far a year is from the next, in map units. */
function pitchOf(
  known: readonly number[],
  ends: ReadonlyMap<number, readonly [number, number]>,
  spacing: number,
): number {
  let pitch = Infinity;
  for (let place = 1; place < known.length; place += 1) {
    const [before, after] = [known[place - 1], known[place]];
    const apart = (ends.get(after)?.[0] ?? 0) - (ends.get(before)?.[0] ?? 0);
    pitch = Math.min(pitch, apart / Math.min(after - before, LONGEST_GAP));
  }
  const only = ends.get(known[0]);
  return Number.isFinite(pitch) ? pitch : (only ? only[1] - only[0] : 0) + 2 * spacing;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

interface Tick {
  readonly year: number;
  readonly x: number; // the middle of its column, map units
}

/* Years to print, so that they do not touch: every first, second, fifth, … that is round. */
export function ticksOf({ columns }: Axis, scale: number, room: number): Tick[] {
  const middle = ({ year, left, right }: Column): Tick => ({ year, x: (left + right) / 2 });
  if (!columns.length) return [];
  const pitch = (columns[0].right - columns[0].left) * scale;
  const step = STEPS.find((one) => one * pitch >= room) ?? 100;
  const ticks: Tick[] = [];
  for (const tick of columns.filter(({ year }) => year % step === 0).map(middle)) {
    const last = ticks.at(-1);
    if (!last || (tick.x - last.x) * scale >= room * 0.8) ticks.push(tick);
  }
  return ticks.length ? ticks : [middle(columns[0])];
}
