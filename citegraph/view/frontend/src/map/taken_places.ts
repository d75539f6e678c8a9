/* Where labels stand already, so that none lies on another. */

import type { Box } from "./geometry.ts";

/* Boxes already used, in cells of a grid, so that a test looks at a few boxes only. */
export class TakenPlaces {
  private readonly cells = new Map<number, (Box & { owner: number })[]>();

  constructor(private readonly room: Box) {}

  private cellsOf({ left, top, right, bottom }: Box): number[] {
    const names: number[] = [];
    for (let x = Math.floor(left / 64); x <= Math.floor(right / 64); x += 1) {
      for (let y = Math.floor(top / 64); y <= Math.floor(bottom / 64); y += 1) {
        names.push(x * 4096 + y);
      }
    }
    return names;
  }

  isFree(box: Box, own = -1): boolean {
    const { room } = this;
    if (box.left < room.left || box.top < room.top) return false;
    if (box.right > room.right || box.bottom > room.bottom) return false;
    return this.cellsOf(box).every((cell) =>
      (this.cells.get(cell) ?? []).every(
        (other) =>
          other.owner === own ||
          box.right <= other.left ||
          other.right <= box.left ||
          box.bottom <= other.top ||
          other.bottom <= box.top,
      ),
    );
  }

  take(box: Box, owner = -2): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push({ ...box, owner });
      else this.cells.set(cell, [{ ...box, owner }]);
    }
  }
}
