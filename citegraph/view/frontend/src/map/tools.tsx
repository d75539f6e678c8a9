/* The small tools at the lower right of the map, and the hint while the lasso is on. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { Icon, type IconName } from "../base/icons.tsx";
import { Segments } from "../base/tabs.tsx";
import { t } from "../base/texts.ts";
import { areas, network } from "../state/store.ts";
import { fitAll, zoomBy } from "./camera.ts";
import { lassoOn, lassoShape, useLasso } from "./lasso.ts";
import { pictureOpen } from "./picture_dialog.tsx";
import { placement } from "./scene.ts";

interface ToolProps {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  readonly keys?: string;
  readonly pressed?: boolean;
  readonly help?: string;
  readonly onClick: () => void;
}

function Tool({ id, icon, name, keys, pressed, help, onClick }: ToolProps): JSX.Element {
  return (
    <Button
      class="button tool"
      id={id}
      title={name}
      aria-label={name}
      aria-keyshortcuts={keys}
      aria-pressed={pressed === undefined ? undefined : pressed ? "true" : "false"}
      aria-describedby={help}
      onClick={onClick}
    >
      <Icon name={icon} />
    </Button>
  );
}

export function Tools(): JSX.Element | null {
  if (!network.value.size) return null;
  return (
    <div class="map-tools" role="group" aria-label={t("map.tools")} data-covers-map>
      <div class="tool-group">
        <Tool
          id="zoom-in"
          icon="plus"
          name={t("map.zoom-in")}
          keys="+"
          onClick={() => zoomBy(1.3)}
        />
        <Tool
          id="zoom-out"
          icon="minus"
          name={t("map.zoom-out")}
          keys="-"
          onClick={() => zoomBy(1 / 1.3)}
        />
        <Tool id="fit" icon="fit" name={t("map.fit")} keys="0" onClick={() => fitAll()} />
      </div>
      <div class="tool-group">
        <Tool
          id="lasso"
          icon="lasso"
          name={t("map.lasso")}
          keys="L"
          pressed={lassoOn.value}
          help="lasso-help"
          onClick={() => useLasso(!lassoOn.value)}
        />
        {placement.value.axis ? null : (
          <Tool
            id="shading"
            icon="areas"
            name={t("map.shading")}
            pressed={areas.value}
            onClick={() => {
              areas.value = !areas.value;
            }}
          />
        )}
        <Tool
          id="save-picture"
          icon="picture"
          name={t("map.picture")}
          onClick={() => {
            pictureOpen.value = true;
          }}
        />
      </div>
      <span class="visually-hidden" id="lasso-help">
        {t("map.lasso-help")}
      </span>
    </div>
  );
}

export function LassoHint(): JSX.Element | null {
  if (!lassoOn.value) return null;
  const shapes = (["free", "box"] as const).map((value) => ({
    value,
    text: t(`map.lasso-${value}`),
  }));
  return (
    <div class="lasso-hint" id="lasso-hint" data-covers-map>
      <b>{t("map.lasso-hint")}</b>
      <Segments
        class="small"
        label={t("map.lasso-shape")}
        choices={shapes}
        chosen={lassoShape.value}
        choose={(value) => {
          lassoShape.value = value;
        }}
      />
      <span class="lasso-keys muted">{t("map.lasso-keys")}</span>
      <Button
        class="button quiet close"
        aria-label={t("map.lasso-end")}
        onClick={() => useLasso(false)}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}
