/* What the reader chose is one: the selected works, people or venues, and a new name for the one
   that is shown or selected. */

import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { Button, Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { isDecidable, nameOfItem } from "../data/decision_names.ts";
import type { DecidedKind, Verdict } from "../data/decision_rows.ts";
import { library } from "../data/page.ts";
import type { Item } from "../data/types.ts";
import { decide, type End } from "../state/decisions.ts";
import { tell } from "../state/notice.ts";
import { focus, selection } from "../state/store.ts";
import { tellDecided } from "./answering.ts";

/* More than these are rather selected for another purpose. */
const MOST = 50;

function chosenItems(): readonly Item[] {
  const { kind, positions } = selection.value;
  if (isDecidable(kind) && positions.size && positions.size <= MOST) {
    return [...positions].map((position) => library.items[kind][position]);
  }
  const now = focus.value;
  const shown = now?.what === "item" && isDecidable(now.kind) && !positions.size;
  return shown ? [library.items[now.kind][now.position]] : [];
}

async function endOf(item: Item): Promise<End> {
  return { key: await nameOfItem(item), text: item.label, item: item.position };
}

/* The first of them with each of the others. */
async function decideChosen(items: readonly Item[], verdict: Verdict): Promise<void> {
  const ends = await Promise.all(items.map(endOf));
  const [first, ...others] = ends;
  if (ends.some(({ key }) => !key) || new Set(ends.map(({ key }) => key)).size < ends.length) {
    tell(t("review.same-print"));
    return;
  }
  const kind = items[0].kind as DecidedKind;
  tellDecided(
    verdict,
    others.map((other) => decide(kind, [first, other], verdict, "chosen")),
  );
}

async function rename(item: Item, label: string): Promise<void> {
  const end = await endOf(item);
  if (!end.key) {
    tell(t("review.same-print"));
    return;
  }
  const name = { key: label, text: label, item: null };
  tellDecided("rename", [decide(item.kind as DecidedKind, [end, name], "rename")]);
}

export function ChosenItems(): JSX.Element | null {
  const items = chosenItems();
  if (!items.length) return null;
  return (
    <section class="chosen-items" aria-label={t("review.chosen")}>
      <ul>
        {items.map((item) => (
          <li key={item.position}>
            <Printed text={item.label} />
          </li>
        ))}
      </ul>
      {items.length > 1 ? <Together items={items} /> : <Rename key={items[0].id} item={items[0]} />}
    </section>
  );
}

function Together({ items }: { items: readonly Item[] }): JSX.Element {
  return (
    <div class="answers">
      <Button
        class="button primary"
        data-verdict="same"
        onClick={() => void decideChosen(items, "same")}
      >
        {t("review.these-same", { n: items.length })}
      </Button>
      {items.length === 2 ? (
        <Button data-verdict="different" onClick={() => void decideChosen(items, "different")}>
          {t("review.these-different")}
        </Button>
      ) : null}
    </div>
  );
}

function Rename({ item }: { item: Item }): JSX.Element {
  const label = useSignal(item.label);
  const isNew = label.value.trim() !== item.label && /[\p{L}\p{N}]/u.test(label.value);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) void rename(item, label.value.trim());
      }}
    >
      <label>
        <span class="visually-hidden">{t("review.new-name")}</span>
        <input
          type="text"
          name="label"
          maxLength={1000}
          value={label.value}
          onInput={({ currentTarget }) => {
            label.value = currentTarget.value;
          }}
        />
      </label>
      <Button type="submit" disabled={!isNew}>
        {t("review.rename")}
      </Button>
    </form>
  );
}
