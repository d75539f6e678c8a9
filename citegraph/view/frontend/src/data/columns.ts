/* Reads columns: coded values, and lists of numbers. */

import type { Coded } from "./block.ts";

export function decoded<V>({ values, places }: Coded<V>, place: number): V {
  return values[places[place]];
}

/* The distinct numbers, in order. */
export function sorted(numbers: Iterable<number>): readonly number[] {
  const list = Array.isArray(numbers) ? (numbers as number[]) : [...numbers];
  const inOrder = list.every((number, place) => !place || list[place - 1] < number);
  return inOrder ? list : [...new Set(list)].sort((a, b) => a - b);
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

/* Where the rows of each thing begin, and behind the last one where they end. */
export function starts(counts: readonly number[]): Int32Array {
  const found = new Int32Array(counts.length + 1);
  counts.forEach((count, place) => {
    found[place + 1] = found[place] + count;
  });
  return found;
}

/* Numbers out of the difference of each to the one before. */
export function summed(steps: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.from(steps, (step) => (sum += step));
}

/* `made(place)` for each place below `size`. */
export function table<V>(size: number, made: (place: number) => V): V[] {
  return Array.from({ length: size }, (_, place) => made(place));
}
