/* Keeps a failure in the room where it happened: the others go on, and the reader can copy what
   happened. */

import { Component, type ComponentChildren, type JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { t } from "../base/texts.ts";
import { page } from "../data/page.ts";
import { copyText } from "../state/notice.ts";

interface BoundaryProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

export class Boundary extends Component<BoundaryProps, { failure: unknown }> {
  override state = { failure: null };

  static override getDerivedStateFromError(failure: unknown): { failure: unknown } {
    return { failure: failure ?? new Error("unknown") };
  }

  override componentDidCatch(failure: unknown): void {
    console.error(failure);
  }

  override render(): ComponentChildren {
    if (this.state.failure === null) return this.props.children;
    return (
      <section class={`failure ${this.props.class}`} role="alert">
        <Failure failure={this.state.failure} again={() => this.setState({ failure: null })} />
      </section>
    );
  }
}

function describe(failure: unknown): string {
  const text = failure instanceof Error ? (failure.stack ?? String(failure)) : String(failure);
  return `citegraph ${page?.version ?? ""}\n${navigator.userAgent}\n${text}`;
}

function Failure({ failure, again }: { failure: unknown; again: () => void }): JSX.Element {
  return (
    <>
      <h2>{t("shell.failure")}</h2>
      <p>{t("shell.failure-advice")}</p>
      <pre class="failure-text" tabIndex={0}>
        {String(failure)}
      </pre>
      <div class="failure-tools">
        <Button class="button primary" onClick={again}>
          {t("shell.try-again")}
        </Button>
        <Button onClick={() => void copyText(describe(failure), t("shell.error-copied"))}>
          {t("shell.copy-error")}
        </Button>
      </div>
    </>
  );
}
