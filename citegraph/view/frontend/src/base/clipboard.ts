/* Puts text on the clipboard, by the newer way or the older; a page opened from disk may have
   neither. */

const PATIENCE = 1500; // milliseconds; some browsers never answer a page from disk

export async function putOnClipboard(text: string): Promise<boolean> {
  try {
    await inTime(navigator.clipboard.writeText(text));
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function inTime(work: Promise<void>): Promise<void> {
  return Promise.race([work, new Promise<void>((_, reject) => setTimeout(reject, PATIENCE))]);
}

/* The older way copies what is selected in the page. */
function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const box = document.createElement("textarea");
  box.className = "visually-hidden";
  box.readOnly = true;
  box.value = text;
  document.body.append(box);
  box.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    box.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
