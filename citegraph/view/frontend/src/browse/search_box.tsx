/* Search as you type: the box, how much it finds, and what the other networks find. */

import type { JSX, TargetedEvent, TargetedKeyboardEvent } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Button, Printed } from "../base/elements.tsx";
import { Icon } from "../base/icons.tsx";
import { nameOf, t } from "../base/texts.ts";
import { library, networks } from "../data/page.ts";
import type { Item } from "../data/types.ts";
import { openItem } from "../parts/item_name.tsx";
import { prepareSearch, searchIsReady } from "../state/finding.ts";
import { browseTab, items, network, query, switchNetwork } from "../state/store.ts";
import { foundElsewhere, visible } from "../state/visibility.ts";
import { activeFilters } from "./active.ts";
import { focusRow, listOrder } from "./list_state.ts";

const BOX = "search-box";

/* From here on each letter waits for the next, so that typing never waits for the map. */
const MANY_ITEMS = 2000;
const PAUSE = 120; // milliseconds

function openFirst(): void {
  const first = listOrder.value[0];
  if (first !== undefined) openItem(items.value[first]);
}

export function SearchBox(): JSX.Element {
  const box = useRef<HTMLInputElement>(null);
  const waiting = useRef(0);
  const wanted = query.value;
  useEffect(() => {
    // Not `wanted`: while this waited, the next letter may have been typed.
    const now = query.peek();
    if (box.current && box.current.value !== now && !waiting.current) box.current.value = now;
  }, [wanted]);
  const search = () => {
    clearTimeout(waiting.current);
    waiting.current = 0;
    query.value = box.current?.value ?? "";
  };
  const searchWhenReady = () => {
    if (searchIsReady()) search();
    else waiting.current = window.setTimeout(searchWhenReady, PAUSE);
  };
  const typed = (_: TargetedEvent<HTMLInputElement>) => {
    if (browseTab.value === "clusters") browseTab.value = "list";
    prepareSearch(network.value.itemKind);
    if (items.value.length < MANY_ITEMS) return search();
    clearTimeout(waiting.current);
    waiting.current = window.setTimeout(searchWhenReady, PAUSE);
  };
  const clear = () => {
    if (box.current) box.current.value = "";
    search();
    box.current?.focus();
  };
  const pressed = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const keys: Record<string, () => void> = {
      Enter: () => {
        search();
        openFirst();
      },
      ArrowDown: () => {
        search();
        browseTab.value = "list";
        focusRow(0);
      },
    };
    if (event.key === "Escape" && box.current?.value) keys.Escape = clear;
    if (!Object.hasOwn(keys, event.key) || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]();
  };
  return (
    <search class="search">
      <label class="visually-hidden" for={BOX}>
        {t("browse.search")}
      </label>
      <div class="search-line">
        <Icon name="search" />
        <input
          id={BOX}
          ref={box}
          type="text"
          inputMode="search"
          autocomplete="off"
          spellcheck={false}
          placeholder={t("browse.search-hint")}
          aria-keyshortcuts="/"
          onFocus={() => prepareSearch(network.value.itemKind)}
          onInput={typed}
          onKeyDown={pressed}
        />
        {wanted ? (
          <Button
            class="button quiet clear-search"
            aria-label={t("browse.clear-search")}
            title={t("browse.clear-search")}
            onClick={clear}
          >
            <Icon name="close" />
          </Button>
        ) : null}
      </div>
      <SearchCount />
      {visible.value.count ? <Elsewhere /> : null}
    </search>
  );
}

/* "12 of 500 works": what passes search and filters, announced when it changes. */
function SearchCount(): JSX.Element {
  const kind = network.value.itemKind;
  const [shown, all] = [visible.value.count, items.value.length];
  const text =
    shown === all
      ? t(`browse.count-${kind}`, { n: all })
      : t("browse.of", { n: shown, all: t(`browse.of-${kind}`, { n: all }) });
  const active = activeFilters.value.length;
  return (
    <div class="search-count">
      <span id="search-count" role="status">
        {text}
      </span>
      {active && browseTab.value !== "filters" ? (
        <Button
          class="button quiet tiny"
          onClick={() => {
            browseTab.value = "filters";
          }}
        >
          {t("browse.filters-active", { n: active })}
        </Button>
      ) : null}
    </div>
  );
}

export function Elsewhere(): JSX.Element | null {
  const found = foundElsewhere.value;
  if (!found.length) return null;
  return (
    <div class="elsewhere">
      <span>{t("browse.elsewhere")}</span>
      {found.map(({ place, count, only }) => {
        const name = nameOf("items", networks[place].itemKind);
        const one = only < 0 ? null : library.items[networks[place].itemKind][only];
        return (
          <Button class="button tiny" key={place} onClick={() => goThere(place, one)}>
            {one ? (
              <Printed text={t("browse.elsewhere-one", { name, label: one.label })} />
            ) : (
              t("browse.elsewhere-count", { name, n: count })
            )}
          </Button>
        );
      })}
    </div>
  );
}

/* Shows the other network; where it is one thing that is found there, its details too. */
function goThere(place: number, one: Item | null): void {
  switchNetwork(place);
  if (one) openItem(one);
}
