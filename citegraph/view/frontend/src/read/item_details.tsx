/* All that is known of one item: what it is, where it is printed and cited, what it is linked with,
   and why its mentions count as one. */

import type { JSX } from "preact";
import { Button, Printed } from "../base/elements.tsx";
import { languageName, nameOf, t } from "../base/texts.ts";
import { networks } from "../data/page.ts";
import type { Item, Network, Work } from "../data/types.ts";
import { lookAt } from "../state/looking.ts";
import { selected, toggleSelected } from "../state/selection.ts";
import { network, panel, show, switchNetwork } from "../state/store.ts";
import { nodeOfItem } from "../parts/item_name.tsx";
import { Swatch } from "../parts/swatch.tsx";
import { DocumentParts } from "./document_details.tsx";
import { Heading } from "./heading.tsx";
import { Identity } from "./identity.tsx";
import { Measures } from "./measures.tsx";
import { Neighbours } from "./neighbours.tsx";
import { PersonParts } from "./person_details.tsx";
import { TermParts } from "./term_details.tsx";
import { VenueParts } from "./venue_details.tsx";
import { WorkParts } from "./work_details.tsx";

/* The network that shows an item, the current one first. */
export function networkWith(item: Item): Network | undefined {
  return [network.value, ...networks].find(
    (one) => one.itemKind === item.kind && one.nodeOf(item.position) >= 0,
  );
}

export function ItemDetails({ item }: { item: Item }): JSX.Element {
  const shown = networkWith(item);
  return (
    <article>
      <ItemHead item={item} shown={shown} />
      <Parts item={item} />
      {shown ? <Neighbours item={item} shown={shown} /> : null}
      <Identity item={item} />
      {shown ? <Measures item={item} shown={shown} /> : null}
    </article>
  );
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

function ItemHead({ item, shown }: { item: Item; shown: Network | undefined }): JSX.Element {
  const title = item.kind === "work" ? (item as Work).fields.title || item.label : item.label;
  return (
    <header class="item-head">
      <p class="badges">
        <Badges item={item} />
        <ClusterBadge item={item} />
      </p>
      <Heading text={title} />
      {item.kind === "work" || !item.subtitle ? null : (
        <p class="muted">
          <Printed text={item.subtitle} />
        </p>
      )}
      <Actions item={item} shown={shown} />
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
  const { place, communities, community } = network.value;
  const node = nodeOfItem(item);
  const cluster = node < 0 ? null : communities.find((one) => one.number === community[node]);
  if (!cluster) return null;
  return (
    <button
      type="button"
      class="badge cluster-badge"
      onClick={() => show({ what: "cluster", network: place, community: cluster.number })}
    >
      <Swatch community={cluster.number} />
      <Printed text={cluster.label || t("read.cluster-number", { n: cluster.number + 1 })} />
    </button>
  );
}

function Actions({ item, shown }: { item: Item; shown: Network | undefined }): JSX.Element | null {
  if (!shown) return <p class="muted">{t("read.on-no-map")}</p>;
  const here = item.kind === network.value.itemKind;
  const chosen = here && selected.value.has(item.position);
  return (
    <p class="actions">
      <Button onClick={() => showOnMap(item, shown)}>{t("read.show-on-map")}</Button>
      {here ? (
        <Button
          aria-pressed={chosen ? "true" : "false"}
          onClick={() => toggleSelected(item.position)}
        >
          {chosen ? t("read.deselect") : t("read.select")}
        </Button>
      ) : null}
    </p>
  );
}

function showOnMap(item: Item, shown: Network): void {
  switchNetwork(shown.place);
  panel.value = "map";
  lookAt({ at: "node", node: shown.nodeOf(item.position) });
}
