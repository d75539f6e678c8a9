/* What rows there are for each of some things: the works of each person, the edges to each
   cluster. */

export interface Tally {
  readonly of: number;
  readonly rows: readonly number[];
}

export function addRow(tallies: Map<number, number[]>, of: number, row: number): void {
  const rows = tallies.get(of);
  if (rows) rows.push(row);
  else tallies.set(of, [row]);
}

/* Those with most rows first. */
export function mostRowsFirst(tallies: ReadonlyMap<number, readonly number[]>): Tally[] {
  return [...tallies]
    .map(([of, rows]) => ({ of, rows }))
    .sort((a, b) => b.rows.length - a.rows.length || a.of - b.of);
}
