/* The foot of a narrow window: which panel fills it. */

import type { JSX } from "preact";
import { Icon, type IconName } from "../base/icons.tsx";
import { t } from "../base/texts.ts";
import { panel, type Panel } from "../state/store.ts";

const ICONS: Readonly<Record<Panel, IconName>> = { browse: "list", map: "map", read: "details" };

export function Dock(): JSX.Element {
  const names = {
    browse: t("shell.dock-browse"),
    map: t("shell.dock-map"),
    read: t("shell.dock-read"),
  };
  return (
    <nav class="dock" id="dock" aria-label={t("shell.panels")}>
      {(["browse", "map", "read"] as const).map((name) => (
        <button
          type="button"
          class="dock-button"
          key={name}
          data-name={name}
          aria-pressed={panel.value === name ? "true" : "false"}
          onClick={() => {
            panel.value = name;
          }}
        >
          <Icon name={ICONS[name]} />
          {names[name]}
        </button>
      ))}
    </nav>
  );
}
