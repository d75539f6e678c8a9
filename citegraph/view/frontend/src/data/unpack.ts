/* Unpacks the block of data: Base64, zlib, JSON. */

import type { Block } from "./block.ts";

/* The data of this page; rejects where they are damaged or the browser cannot inflate them. */
export async function unpack(): Promise<Block> {
  const element = document.getElementById("data") as HTMLElement;
  const bytes = fromBase64(element.textContent ?? "");
  element.textContent = ""; // It is not needed again.
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return (await new Response(stream).json()) as Block;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let place = 0; place < letters.length; place += 1) bytes[place] = letters.charCodeAt(place);
  return bytes;
}
