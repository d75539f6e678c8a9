/* The small tools at the lower right of the map. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { Icon, type IconName } from "../base/icons.tsx";
import { t } from "../base/texts.ts";
import { fitAll, zoomBy } from "./camera.ts";

interface ToolProps {
  readonly icon: IconName;
  readonly name: string;
  readonly keys?: string;
  readonly onClick: () => void;
}

function Tool({ icon, name, keys, onClick }: ToolProps): JSX.Element {
  return (
    <Button class="button tool" title={name} aria-label={name} aria-keyshortcuts={keys}
      onClick={onClick}>
      <Icon name={icon} />
    </Button>
  );
}

export function Tools(): JSX.Element {
  return (
    <div class="map-tools" data-covers-map role="group" aria-label={t("map.tools")}>
      <Tool icon="plus" name={t("map.zoom-in")} keys="+" onClick={() => zoomBy(1.3)} />
      <Tool icon="minus" name={t("map.zoom-out")} keys="-" onClick={() => zoomBy(1 / 1.3)} />
      <Tool icon="fit" name={t("map.fit")} keys="0" onClick={() => fitAll()} />
    </div>
  );
}
