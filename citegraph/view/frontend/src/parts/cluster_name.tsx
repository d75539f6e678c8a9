/* The name of a cluster with its colour and shape; a click tells about it. */

import type { JSX } from "preact";
import { Printed } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import type { Community } from "../data/types.ts";
import { Swatch } from "./swatch.tsx";

interface ClusterNameProps {
  readonly cluster: Community;
  readonly open: () => void;
}

export function nameOfCluster({ label, number }: Community): string {
  return label || t("parts.cluster-number", { n: number + 1 });
}

export function ClusterName({ cluster, open }: ClusterNameProps): JSX.Element {
  return (
    <button type="button" class="row-name" onClick={open}>
      <span class="row-label">
        <Swatch community={cluster.number} />
        <Printed text={nameOfCluster(cluster)} />
      </span>
    </button>
  );
}
