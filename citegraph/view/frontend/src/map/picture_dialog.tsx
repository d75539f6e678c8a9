/* Asks what picture of the map to save. */

import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { Dialog } from "../base/dialog.tsx";
import { Button } from "../base/elements.tsx";
import { fileName, saveFile } from "../base/files.ts";
import { nameOf, t } from "../base/texts.ts";
import { tell } from "../state/notice.ts";
import { network } from "../state/store.ts";
import { takePicture } from "./picture.ts";
import { pngOf } from "./picture_png.ts";
import { svgOf } from "./picture_svg.ts";

export const pictureOpen = signal(false);
const captioned = signal(true);

/* The map as it is seen now, saved as a file; false where that failed, which the reader is told. */
export async function savePicture(format: "png" | "svg", withCaption: boolean): Promise<boolean> {
  const picture = takePicture(withCaption);
  const content =
    format === "png" ? await pngOf(picture) : new Blob([svgOf(picture)], { type: "image/svg+xml" });
  if (content) saveFile(content, fileName([nameOf("network", network.peek().kind)], format));
  else tell(t("map.picture-failed"));
  return content !== null;
}

function save(format: "png" | "svg"): void {
  pictureOpen.value = false;
  void savePicture(format, captioned.peek());
}

export function PictureDialog(): JSX.Element {
  return (
    <Dialog id="picture" title={t("map.picture")} open={pictureOpen}>
      <p class="muted">{t("map.picture-what")}</p>
      <label class="check-line">
        <input
          type="checkbox"
          id="picture-caption"
          checked={captioned.value}
          onChange={(event) => {
            captioned.value = event.currentTarget.checked;
          }}
        />
        <span>{t("map.picture-caption")}</span>
      </label>
      <div class="format-buttons picture-formats">
        <Button class="button primary" id="picture-png" onClick={() => save("png")}>
          {t("map.picture-png")}
        </Button>
        <Button id="picture-svg" onClick={() => save("svg")}>
          {t("map.picture-svg")}
        </Button>
      </div>
    </Dialog>
  );
}
