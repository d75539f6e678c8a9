/* All that is known of one item: what it is, where it is printed and cited, what it is linked with,
   and why its mentions count as one. */

import type { JSX } from "preact";
import { Button, Printed } from "../base/elements.tsx";
import { languageName, nameOf, t } from "../base/texts.ts";
import { communityOf } from "../data/page.ts";
import type { Item, Work } from "../data/types.ts";
import { lookAt } from "../state/looking.ts";
import { selected, toggleSelected } from "../state/selection.ts";
import { network, panel, show, switchNetwork } from "../state/store.ts";
import { nameOfCluster } from "../parts/cluster_name.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { Absence } from "./absence.tsx";
import { DocumentParts } from "./document_details.tsx";
import { Heading } from "./heading.tsx";
import { Identity } from "./identity.tsx";
import { networkName } from "./kinds.ts";
import { titleOf } from "./lookups.ts";
import { Measures } from "./measures.tsx";
import { Neighbours } from "./neighbours.tsx";
import { nodeOn, placesOf, type Placed } from "./placing.ts";
import { PersonParts } from "./person_details.tsx";
import { TermParts } from "./term_details.tsx";
import { VenueParts } from "./venue_details.tsx";
import { WorkParts } from "./work_details.tsx";

export function ItemDetails({ item }: { item: Item }): JSX.Element {
  const places = placesOf(item);
  const first = places.at(0);
  return (
    <article>
      <ItemHead item={item} places={places} />
      <Parts item={item} />
      {first && !isListed(item, first) ? <Neighbours place={first} /> : null}
      <Identity item={item} />
      {first ? <Measures item={item} place={first} /> : null}
      <OtherMaps places={places.slice(1)} />
    </article>
  );
}

/* What a document cites is listed with the document. */
function isListed(item: Item, { shown }: Placed): boolean {
  return item.kind === "document" && shown.directed;
}

function Parts({ item }: { item: Item }): JSX.Element {
  switch (item.kind) {
    case "work":
      return <WorkParts work={item as Work} />;
    case "person":
      return <PersonParts person={item as Parameters<typeof PersonParts>[0]["person"]} />;
    case "venue":
    case "publisher":
      return <VenueParts venue={item as Parameters<typeof VenueParts>[0]["venue"]} />;
    case "document":
      return <DocumentParts one={item as Parameters<typeof DocumentParts>[0]["one"]} />;
    default:
      return <TermParts item={item} />;
  }
}

interface ItemHeadProps {
  readonly item: Item;
  readonly places: readonly Placed[];
}

function ItemHead({ item, places }: ItemHeadProps): JSX.Element {
  const title = titleOf(item);
  const second = item.subtitle === title || item.kind === "work" ? "" : item.subtitle;
  return (
    <header class="item-head">
      <p class="badges">
        <Badges item={item} />
        <ClusterBadge item={item} />
      </p>
      <Heading text={title} />
      {second ? (
        <p class="muted">
          <Printed text={second} />
        </p>
      ) : null}
      <Actions places={places} />
      <Absence item={item} isNowhere={!places.length} />
    </header>
  );
}

function Badges({ item }: { item: Item }): JSX.Element {
  if (item.kind !== "work") return <span class="badge">{t(`read.kind-${item.kind}`)}</span>;
  const { type, language, year } = item as Work;
  return (
    <>
      <span class="badge">{nameOf("type", type)}</span>
      <span class="badge">{year === null ? t("read.no-year") : String(year)}</span>
      {language ? <span class="badge">{languageName(language)}</span> : null}
    </>
  );
}

/* The cluster on the map that is shown; a click tells about the cluster. */
function ClusterBadge({ item }: { item: Item }): JSX.Element | null {
  const shown = network.value;
  const node = nodeOn(shown, item);
  const cluster = node < 0 ? null : communityOf(shown, shown.community[node]);
  if (!cluster) return null;
  return (
    <button
      type="button"
      class="badge cluster-badge"
      onClick={() => show({ what: "cluster", network: shown.place, community: cluster.number })}
    >
      <Swatch community={cluster.number} />
      <Printed text={nameOfCluster(cluster)} />
    </button>
  );
}

/* Here first: the map that is shown, else the first that has it. */
function Actions({ places }: { places: readonly Placed[] }): JSX.Element | null {
  const first = places.at(0);
  if (!first) return null;
  const { shown, node } = first;
  const here = shown.place === network.value.place;
  const position = shown.item[node];
  const chosen = here && selected.value.has(position);
  return (
    <p class="actions">
      <Button onClick={() => showOnMap(first)}>
        {here ? t("read.show-on-map") : t("read.show-on-that-map", { name: networkName(shown) })}
      </Button>
      {here ? (
        <Button aria-pressed={chosen ? "true" : "false"} onClick={() => toggleSelected(position)}>
          {chosen ? t("read.deselect") : t("read.select")}
        </Button>
      ) : null}
    </p>
  );
}

function showOnMap({ shown, node }: Placed): void {
  switchNetwork(shown.place);
  panel.value = "map";
  lookAt({ at: "node", node });
}

/* Other maps that have it; what is shown here stays. */
function OtherMaps({ places }: { places: readonly Placed[] }): JSX.Element | null {
  if (!places.length) return null;
  return (
    <p class="other-maps small">
      <span class="muted">{t("read.other-maps")}</span>
      {places.map(({ shown }) => (
        <button
          type="button"
          class="link"
          key={shown.place}
          onClick={() => switchNetwork(shown.place)}
        >
          {networkName(shown)}
        </button>
      ))}
    </p>
  );
}
