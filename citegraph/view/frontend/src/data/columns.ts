/* Reads columns: coded values, and lists of numbers. */

import type { Coded } from "./block.ts";

export function decoded<V>({ values, places }: Coded<V>, place: number): V {
  return values[places[place]];
}

/* The distinct numbers, in order. */
export function sorted(numbers: Iterable<number>): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/* The numbers that both lists have; both are in order. */
export function common(ones: readonly number[], others: readonly number[]): number[] {
  const both: number[] = [];
  let [i, j] = [0, 0];
  while (i < ones.length && j < others.length) {
    if (ones[i] === others[j]) both.push(ones[i]);
    if (ones[i] <= others[j]) i += 1;
    else j += 1;
  }
  return both;
}

/* `made(place)` for each place below `size`. */
export function table<V>(size: number, made: (place: number) => V): V[] {
  return Array.from({ length: size }, (_, place) => made(place));
}

/* `made` once, when it is first asked for. */
export function lazily<V>(made: () => V): () => V {
  let value: V | undefined;
  return () => (value ??= made());
}
