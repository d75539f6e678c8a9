/* Where something is printed: file, line and page; the whole path is in the hint. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { library } from "../data/page.ts";

/* The name of a file without its folders; what follows "#" (a part of the file) stays. */
export function fileName(path: string): string {
  const part = path.indexOf("#");
  const whole = part < 0 ? path : path.slice(0, part);
  return whole.slice(whole.lastIndexOf("/") + 1) + (part < 0 ? "" : path.slice(part));
}

interface PlaceProps {
  readonly file: number;
  readonly line: number | null;
  readonly page?: number | null;
}

export function Place({ file, line, page = null }: PlaceProps): JSX.Element {
  const path = library.files[file] ?? "";
  const name = fileName(path);
  const shown = page === null ? "" : t("parts.page", { page: String(page) });
  return (
    <span class="place" title={path}>
      <bdi>{name}</bdi>
      {line === null ? null : <span class="place-line">:{line}</span>}
      {shown ? <span>{` · ${shown}`}</span> : null}
    </span>
  );
}
