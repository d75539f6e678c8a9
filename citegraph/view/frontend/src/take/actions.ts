/* What the buttons of the dialog do: collect, save, tell. */

import { fileName, saveFile } from "../base/files.ts";
import { nameOf, t } from "../base/texts.ts";
import { communityOf } from "../data/page.ts";
import type { Format } from "../data/types.ts";
import { savePicture } from "../map/picture_dialog.tsx";
import { nameOfCluster } from "../parts/cluster_name.tsx";
import { tell } from "../state/notice.ts";
import { network } from "../state/store.ts";
import { collect } from "./collect.ts";
import { edgeLines } from "./csv.ts";
import { graphmlLines } from "./graphml.ts";
import { countWithText, entriesOf, linesOf, tableOf } from "./references.ts";
import { scope, works } from "./scope.ts";

function scopePart(): string {
  const chosen = scope.value;
  if (chosen.what !== "cluster") return t(`take.file-${chosen.what}`);
  const cluster = communityOf(network.value, chosen.community);
  return cluster ? nameOfCluster(cluster) : "";
}

async function saveParts(
  parts: Iterable<string>,
  mediaType: string,
  name: string,
  told: string,
): Promise<void> {
  try {
    saveFile(await collect(parts, mediaType), name);
    tell(told, undefined, name);
  } catch (failure) {
    tell(t("take.failed"), undefined, String(failure));
  }
}

export function takeEntries(format: Format): Promise<void> {
  const name = fileName([scopePart()], format.suffix);
  const saved = countWithText(format, works.value);
  return saveParts(entriesOf(format, works.value), format.mediaType, name, toldOf(saved));
}

export function takeLines(format: Format): Promise<void> {
  const name = fileName([scopePart(), nameOf("format", format.name)], "txt");
  const saved = countWithText(format, works.value);
  return saveParts(linesOf(format, works.value), "text/plain", name, toldOf(saved));
}

export function takeTable(): Promise<void> {
  const name = fileName([scopePart()], "csv");
  const parts = tableOf(network.value, works.value);
  return saveParts(parts, "text/csv", name, toldOf(works.value.length));
}

function toldOf(saved: number): string {
  const without = works.value.length - saved;
  const told = [t("take.saved", { n: saved })];
  if (without) told.push(t("take.without-entry", { n: without }));
  return told.join(" ");
}

export function takeNetwork(format: "graphml" | "csv"): Promise<void> {
  const shown = network.value;
  const name = fileName([nameOf("network", shown.kind)], format);
  const parts = format === "csv" ? edgeLines(shown) : graphmlLines(shown);
  const mediaType = format === "csv" ? "text/csv" : "application/graphml+xml";
  return saveParts(parts, mediaType, name, t("take.network-saved"));
}

export async function takePictureOf(format: "png" | "svg"): Promise<void> {
  if (await savePicture(format, true)) tell(t("take.picture-saved"));
}
