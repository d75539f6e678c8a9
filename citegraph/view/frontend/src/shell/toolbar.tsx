/* The bar at the top: title, network, layout, what can be taken away, and how the page looks. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { Icon, type IconName } from "../base/icons.tsx";
import { Menu } from "../base/menu.tsx";
import { Segments } from "../base/tabs.tsx";
import { hasText, language, t } from "../base/texts.ts";
import { page } from "../data/page.ts";
import { addressNow } from "../state/address.ts";
import { helpOpen, openDownloads } from "../state/dialogs.ts";
import { copyText } from "../state/notice.ts";
import { layout, layoutName, network, theme, type Theme } from "../state/store.ts";
import { NetworkMenu } from "./network_menu.tsx";
import { panels, type Side } from "./panels.ts";

export function Toolbar(): JSX.Element {
  return (
    <header class="toolbar">
      <PanelButton side="left" />
      <h1 class="toolbar-title" dir="auto" title={page.title}>
        {page.title}
      </h1>
      <div class="toolbar-choice">
        <NetworkMenu />
        <LayoutSwitch />
      </div>
      <div class="toolbar-actions">
        <Button
          class="button take-button"
          id="open-downloads"
          title={t("shell.take-away-help")}
          onClick={() => openDownloads()}
        >
          <Icon name="download" />
          <span>{t("shell.take-away")}</span>
        </Button>
        <IconButton id="copy-link" icon="link" name={t("shell.copy-link")} act={copyLink} />
        <ThemeMenu />
        <Languages />
        <IconButton
          id="open-help"
          icon="help"
          name={t("shell.help")}
          act={() => {
            helpOpen.value = true;
          }}
        />
        <PanelButton side="right" />
      </div>
    </header>
  );
}

interface IconButtonProps {
  readonly id: string;
  readonly icon: IconName;
  readonly name: string;
  readonly act: () => void;
}

function IconButton({ id, icon, name, act }: IconButtonProps): JSX.Element {
  return (
    <Button class="button tool" id={id} title={name} aria-label={name} onClick={act}>
      <Icon name={icon} />
    </Button>
  );
}

function PanelButton({ side }: { side: Side }): JSX.Element {
  const { open } = panels[side];
  const name = side === "left" ? t("shell.left-panel") : t("shell.right-panel");
  return (
    <Button
      class="button tool panel-button"
      id={`toggle-${side}`}
      title={name}
      aria-label={name}
      aria-pressed={open.value ? "true" : "false"}
      onClick={() => {
        open.value = !open.value;
      }}
    >
      <Icon name={side} />
    </Button>
  );
}

/* Only where the network has more than one layout. */
function LayoutSwitch(): JSX.Element | null {
  const { layouts } = network.value;
  if (layouts.length < 2) return null;
  const choices = layouts.map(({ name }) => ({
    value: name,
    text: textOf(`shell.layout-${name}`, name),
    short: textOf(`shell.layout-${name}-short`, ""),
    hint: textOf(`shell.hint-${name}`, ""),
  }));
  return (
    <Segments
      label={t("shell.layout")}
      choices={choices}
      chosen={layout.value.name}
      choose={(name) => {
        layoutName.value = name;
      }}
    />
  );
}

function textOf(key: string, otherwise: string): string {
  return hasText(key) ? t(key) : otherwise;
}

const THEMES: readonly Theme[] = ["system", "light", "dark"];
const THEME_ICONS = { system: "half", light: "sun", dark: "moon" } as const;

function ThemeMenu(): JSX.Element {
  const names = {
    system: t("shell.theme-system"),
    light: t("shell.theme-light"),
    dark: t("shell.theme-dark"),
  };
  const label = t("shell.theme", { name: names[theme.value] });
  return (
    <Menu
      id="theme-menu"
      label={label}
      class="button tool"
      end
      items={THEMES.map((value) => ({ value, text: names[value] }))}
      chosen={theme.value}
      choose={(value) => {
        theme.value = value;
      }}
    >
      <Icon name={THEME_ICONS[theme.value]} />
      <span class="visually-hidden">{label}</span>
    </Menu>
  );
}

function Languages(): JSX.Element {
  const choices = Object.keys(page.texts).map((code) => ({
    value: code,
    text: code.toUpperCase(),
    lang: code,
    hint: new Intl.DisplayNames(code, { type: "language" }).of(code),
  }));
  return (
    <Segments
      class="small languages"
      label={t("shell.language")}
      choices={choices}
      chosen={language.value}
      choose={(code) => {
        language.value = code;
      }}
    />
  );
}

function copyLink(): void {
  void copyText(addressNow(), t("shell.link-copied"));
}
