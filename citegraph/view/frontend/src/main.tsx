/* Starts the page: reads the data, then draws the shell with its rooms. */

import { render } from "preact";
import { language, preferredLanguage } from "./base/texts.ts";
import { load } from "./data/load.ts";
import { startKeeping } from "./review/keeping.ts";
import { Shell } from "./shell/shell.tsx";
import { startDocument } from "./shell/start.ts";
import { startAddress } from "./state/address.ts";
import "./style.css";

function start(): void {
  language.value = preferredLanguage();
  startAddress();
  startKeeping();
  startDocument();
  render(<Shell />, document.getElementById("app") as HTMLElement);
}

/* Without data there are no texts either: the template holds what is to be said then. */
function giveUp(): void {
  (document.getElementById("unreadable") as HTMLElement).hidden = false;
}

/* Data that can be read but are none of ours may only fail when they are shown. */
load().then(start).catch(giveUp);
