/* How the page is used: first steps, pointer and touch, keys. */

import type { JSX } from "preact";
import { Dialog } from "../base/dialog.tsx";
import { t } from "../base/texts.ts";
import { helpOpen } from "../state/dialogs.ts";

type Line = readonly [keys: readonly string[], text: string];

export function Help(): JSX.Element {
  return (
    <Dialog id="help" title={t("shell.help")} open={helpOpen} wide>
      <h3>{t("shell.first-steps")}</h3>
      <ol class="help-steps">
        <li>{t("shell.step-find")}</li>
        <li>{t("shell.step-look")}</li>
        <li>{t("shell.step-select")}</li>
        <li>{t("shell.step-take")}</li>
      </ol>
      <div class="help-tables">
        <HelpTable title={t("shell.keys")} lines={keyLines()} />
        <HelpTable title={t("shell.gestures")} lines={gestureLines()} />
      </div>
    </Dialog>
  );
}

function keyLines(): Line[] {
  return [
    [["/"], t("shell.key-search")],
    [["↑", "↓"], t("shell.key-walk")],
    [["Enter"], t("shell.key-show")],
    [[t("shell.space")], t("shell.key-select")],
    [["←", "→", "↑", "↓"], t("shell.key-move")],
    [["+", "−", "0"], t("shell.key-zoom")],
    [["L"], t("shell.key-lasso")],
    [["Esc"], t("shell.key-escape")],
    [["?"], t("shell.key-help")],
  ];
}

function gestureLines(): Line[] {
  return [
    [[t("shell.click")], t("shell.click-does")],
    [[t("shell.double-click")], t("shell.double-click-does")],
    [[t("shell.ctrl-click")], t("shell.ctrl-click-does")],
    [[t("shell.drag")], t("shell.drag-does")],
    [[t("shell.wheel")], t("shell.wheel-does")],
  ];
}

function HelpTable({ title, lines }: { title: string; lines: readonly Line[] }): JSX.Element {
  return (
    <table class="help-table">
      <caption>{title}</caption>
      <tbody>
        {lines.map(([keys, text]) => (
          <tr key={text}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
