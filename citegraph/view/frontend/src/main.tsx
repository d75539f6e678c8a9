/* Starts the page: reads the data, then draws the shell with its rooms. */

import { render } from "preact";
import { language, preferredLanguage } from "./base/texts.ts";
import { load } from "./data/load.ts";
import { Shell } from "./shell/shell.tsx";
import { startDocument } from "./shell/start.ts";
import "./style.css";

load();
language.value = preferredLanguage();
startDocument();
render(<Shell />, document.getElementById("app") as HTMLElement);
