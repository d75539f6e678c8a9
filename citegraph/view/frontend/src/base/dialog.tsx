/* A modal dialog: the browser keeps the focus in it; Escape, its button and a click beside it
   close it. */

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
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

export function Dialog({ id, title, open, wide, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const wanted = open.value;
  const close = () => {
    open.value = false;
  };
  useEffect(() => {
    if (wanted && !dialog.current?.open) dialog.current?.showModal();
    if (!wanted) dialog.current?.close();
  }, [wanted]);
  return (
    <dialog
      class={wide ? "dialog wide" : "dialog"}
      id={id}
      ref={dialog}
      aria-labelledby={`${id}-title`}
      onClose={close}
      onClick={(event) => {
        if (event.target === event.currentTarget && isBeside(event)) close();
      }}
    >
      <header class="dialog-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <Button class="button tool close" aria-label={t("base.close")} onClick={close}>
          <Icon name="close" />
        </Button>
      </header>
      {wanted ? children : null}
    </dialog>
  );
}

/* A click on the dialog's own padding is not beside it. */
function isBeside({ clientX, clientY, currentTarget }: MouseEvent): boolean {
  const { left, right, top, bottom } = (currentTarget as HTMLElement).getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
