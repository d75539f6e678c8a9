/* The title, the networks to choose from, and what can be taken away. */

import type { JSX } from "preact";
import { nameOf } from "../base/texts.ts";
import { networks, page } from "../data/page.ts";
import { networkPlace, switchNetwork } from "../state/store.ts";

export function Toolbar(): JSX.Element {
  return (
    <header class="toolbar">
      <h1>{page.title}</h1>
      {networks.map(({ kind, place }) => (
        <button
          type="button"
          aria-pressed={place === networkPlace.value}
          onClick={() => switchNetwork(place)}
        >
          {nameOf("network", kind)}
        </button>
      ))}
    </header>
  );
}
