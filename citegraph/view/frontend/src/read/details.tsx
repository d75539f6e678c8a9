/* The tab of details: what is looked at now, with the way back, or an overview of the map. */

import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Button } from "../base/elements.tsx";
import { Icon } from "../base/icons.tsx";
import { t } from "../base/texts.ts";
import { communityOf, library, networks } from "../data/page.ts";
import { focus, goBack, show, trail, type Focus } from "../state/store.ts";
import { ClusterDetails } from "./cluster_details.tsx";
import { EdgeDetails } from "./edge_details.tsx";
import { ItemDetails } from "./item_details.tsx";
import { Overview } from "./overview.tsx";
import { Rows } from "./rows.tsx";

/* How far each thing was read: going back finds the place again. */
const readTo = new WeakMap<Focus, number>();

export function Details(): JSX.Element {
  const now = focus.value;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    element.scrollTop = (now && readTo.get(now)) ?? 0;
  }, [now]);
  const remember = () => {
    if (now && body.current) readTo.set(now, body.current.scrollTop);
  };
  return (
    <>
      {now ? <DetailsHead /> : null}
      <div
        class={`read-body ${now?.what === "rows" ? "of-rows" : ""}`}
        ref={body}
        onScroll={remember}
      >
        <Shown now={now} />
      </div>
    </>
  );
}

function DetailsHead(): JSX.Element {
  return (
    <nav class="details-head" aria-label={t("read.trail")}>
      {trail.value.length ? (
        <Button class="button quiet" onClick={goBack}>
          <Icon name="back" /> {t("read.back")}
        </Button>
      ) : (
        <span />
      )}
      <Button
        class="button quiet close"
        aria-label={t("read.close")}
        title={t("read.close")}
        onClick={() => show(null)}
      >
        <Icon name="close" />
      </Button>
    </nav>
  );
}

function Shown({ now }: { now: Focus | null }): JSX.Element {
  switch (now?.what) {
    case "item": {
      const item = library.items[now.kind][now.position];
      return item ? <ItemDetails key={`${now.kind}-${now.position}`} item={item} /> : <Overview />;
    }
    case "edge": {
      const shown = networks[now.network];
      return shown ? (
        <EdgeDetails key={`${now.network}-${now.edge}`} shown={shown} edge={now.edge} />
      ) : (
        <Overview />
      );
    }
    case "cluster": {
      const shown = networks[now.network];
      const cluster = shown && communityOf(shown, now.community);
      return cluster ? <ClusterDetails shown={shown} cluster={cluster} /> : <Overview />;
    }
    case "rows":
      return <Rows rows={now.rows} />;
    default:
      return <Overview />;
  }
}
