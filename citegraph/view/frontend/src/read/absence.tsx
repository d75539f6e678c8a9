/* Why an item is not on a network of its kind, and what would bring it there. */

import type { JSX } from "preact";
import { t } from "../base/texts.ts";
import { networks, page } from "../data/page.ts";
import type { Item, Network } from "../data/types.ts";
import { network } from "../state/store.ts";
import { familyOf, networkName } from "./kinds.ts";
import { nodeOn } from "./placing.ts";

/* The network that is shown, where it could hold the item; else the first that could. */
function absentFrom(item: Item): Network | undefined {
  const known = [network.value, ...networks].filter(
    ({ itemKind, size }) => itemKind === item.kind && size,
  );
  const first = known.at(0);
  return first && nodeOn(first, item) < 0 ? first : undefined;
}

type Options = Readonly<Record<string, unknown>>;

function isTree(value: unknown): value is Options {
  return value !== null && typeof value === "object";
}

/* A threshold of the build; 0 where the page does not know it. */
function threshold(name: string): number {
  const { options } = page.manifest;
  const section = isTree(options) ? options.network : null;
  const value = isTree(section) ? section[name] : null;
  return typeof value === "number" ? value : 0;
}

interface Reason {
  readonly text: string;
  readonly option?: string; // of the settings file, as it would have to be
}

/* In the order in which a build leaves things out (citegraph/network/explanation.py). */
function reasonOf(item: Item, shown: Network): Reason {
  const counted = shown.unit === "document" ? item.documents.length : item.works.length;
  const isCited = ["cocitation", "proximity"].includes(familyOf(shown));
  const [least, most] = [threshold("min_cited"), threshold("max_nodes")];
  const name = networkName(shown);
  if (isCited && !counted) return { text: t("read.absent-uncited") };
  if (isCited && counted < least) {
    return {
      text: t("read.absent-rare", { n: counted, least, name }),
      option: `min_cited = ${counted}`,
    };
  }
  if (most && shown.size >= most) {
    const key = isCited ? "read.absent-beyond" : "read.absent-beyond-other";
    return { text: t(key, { n: most, name }), option: `max_nodes = ${enough(item)}` };
  }
  return { text: t("read.absent-threshold", { name }) };
}

/* A bound that holds all items of the kind, in thousands. */
function enough(item: Item): number {
  return Math.ceil(page.library.items[item.kind].length / 1000) * 1000;
}

interface AbsenceProps {
  readonly item: Item;
  readonly isNowhere: boolean; // whether no map of the page has it
}

export function Absence({ item, isNowhere }: AbsenceProps): JSX.Element | null {
  const shown = absentFrom(item);
  if (!shown) return isNowhere ? <p class="muted small">{t("read.on-no-map")}</p> : null;
  const { text, option } = reasonOf(item, shown);
  const where = isNowhere ? t("read.on-no-map") : t("read.absent", { name: networkName(shown) });
  return (
    <div class="absence small muted">
      <p>
        {where} {text}
      </p>
      {option ? <Change option={option} /> : null}
    </div>
  );
}

const COMMAND = "citegraph build … --config settings.toml";

function Change({ option }: { option: string }): JSX.Element {
  return (
    <details>
      <summary>{t("read.absent-how")}</summary>
      <p>{t("read.absent-change")}</p>
      <pre>{`[network]\n${option}`}</pre>
      <pre>{COMMAND}</pre>
    </details>
  );
}
