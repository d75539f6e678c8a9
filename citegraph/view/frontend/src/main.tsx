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

load().then(start, giveUp);
