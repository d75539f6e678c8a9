/* The years that the slider and its histogram go through. A few works that are much older than all
   others share one step and one bar at the left, "before 1950"; the fields reach each year. */

export interface Bin {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

export interface Years {
  readonly first: number;
  readonly last: number;
  readonly begin: number; // the first year with a step of its own; `first` where all have one
  readonly bins: readonly Bin[];
  readonly most: number;
}

const BINS = 40; // at most
const EARLY = 0.02; // at most this share of the works shares the step at the left
const WORTH = 1 / 3; // and only where it takes at least this share of all years

/* Of sorted years; null where there is nothing to choose: no two years. */
export function scaleOf(years: ArrayLike<number>): Years | null {
  const [first, last] = [years[0], years[years.length - 1]];
  if (!years.length || first === last) return null;
  const begin = beginOf(years);
  const bins = [...binsBefore(years, begin), ...binsFrom(years, begin)];
  return { first, last, begin, bins, most: Math.max(...bins.map(({ count }) => count)) };
}

/* The decade before which few works are. */
function beginOf(years: ArrayLike<number>): number {
  const [first, last] = [years[0], years[years.length - 1]];
  const decade = 10 * Math.floor(years[Math.floor(EARLY * years.length)] / 10);
  return decade - first > WORTH * (last - first) ? decade : first;
}

function countBefore(years: ArrayLike<number>, year: number): number {
  let count = 0;
  while (count < years.length && years[count] < year) count += 1;
  return count;
}

function binsBefore(years: ArrayLike<number>, begin: number): Bin[] {
  const count = countBefore(years, begin);
  return count ? [{ first: years[0], last: begin - 1, count }] : [];
}

function binsFrom(years: ArrayLike<number>, begin: number): Bin[] {
  const last = years[years.length - 1];
  const width = Math.ceil((last - begin + 1) / BINS);
  const counts = new Uint32Array(Math.ceil((last - begin + 1) / width));
  for (let place = countBefore(years, begin); place < years.length; place += 1) {
    counts[Math.floor((years[place] - begin) / width)] += 1;
  }
  return Array.from(counts, (count, place) => {
    const from = begin + place * width;
    return { first: from, last: Math.min(from + width - 1, last), count };
  });
}

/* Where the thumbs stand: one step for all years before `begin`. */
export function firstStep({ first, begin }: Years): number {
  return begin === first ? first : begin - 1;
}

export function stepOf(years: Years, year: number): number {
  return Math.max(firstStep(years), year);
}
