/* A modal dialog: the browser keeps the focus in it, Escape and its button close it. */

import type { ComponentChildren, JSX } from "preact";
import type { Signal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "./elements.tsx";
import { Icon } from "./icons.tsx";
import { t } from "./texts.ts";

interface DialogProps {
  readonly id: string;
  readonly title: string;
  readonly open: Signal<boolean>;
  readonly children: ComponentChildren;
}

export function Dialog({ id, title, open, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const wanted = open.value;
  useEffect(() => {
    if (wanted) dialog.current?.showModal();
    else dialog.current?.close();
  }, [wanted]);
  return (
    <dialog class="dialog" id={id} ref={dialog} aria-labelledby={`${id}-title`}
      onClose={() => { open.value = false; }}>
      <header class="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <Button class="button quiet close" aria-label={t("base.close")} onClick={() => { open.value = false; }}>
          <Icon name="close" />
        </Button>
      </header>
      {wanted ? children : null}
    </dialog>
  );
}
