/* Copies one reference: as a line after GOST or APA, or as its BibTeX entry. */

import type { JSX } from "preact";
import { Button } from "../base/elements.tsx";
import { nameOf, t } from "../base/texts.ts";
import { page } from "../data/page.ts";
import type { Format, Work } from "../data/types.ts";
import { copyText } from "../state/notice.ts";

/* Lines to put below a text come first; other formats follow as the page gives them. */
const FIRST = ["bibtex", "apa", "gost"];

function copyFormats(work: Work): Format[] {
  return page.formats
    .filter(({ copy, textOf }) => copy && textOf(work.position))
    .sort((a, b) => FIRST.indexOf(b.name) - FIRST.indexOf(a.name));
}

function copyReference(work: Work, format: Format): Promise<void> {
  const text = format.textOf(work.position).replace(/\n+$/, "");
  return copyText(text, t("parts.copied", { format: nameOf("format", format.name) }), text);
}

/* "Copy: GOST, APA, BibTeX"; nothing without a text. */
export function CopyLine({ work }: { work: Work }): JSX.Element | null {
  const formats = copyFormats(work);
  if (!formats.length) return null;
  return (
    <div class="copy-line" role="group" aria-label={t("parts.copy-reference")}>
      <span class="muted">{t("parts.copy")}</span>
      {formats.map((format) => (
        <CopyButton key={format.name} work={work} format={format} />
      ))}
    </div>
  );
}

function CopyButton({ work, format }: { work: Work; format: Format }): JSX.Element {
  const name = nameOf("format", format.name);
  return (
    <Button
      class="button tiny"
      data-copy={format.name}
      aria-label={t("parts.copy-as", { name: work.label, format: name })}
      onClick={() => void copyReference(work, format)}
    >
      {name}
    </Button>
  );
}
