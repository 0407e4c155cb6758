import { cameoLines } from "./cameo.ts";
import { icewsTextLines } from "./icews-texts.ts";

const CAMEO =
  "CAMEO, Conflict and Mediation Event Observations, version 1.1b3 (Schrodt 2012): the codes and their names";
const ICEWS = "ICEWS' names and intensities of codes, by icews (https://github.com/andybega/icews), MIT";
const PLOVER = "Correspondence of CAMEO and PLOVER (https://github.com/openeventdata/PLOVER), CC BY-SA 4.0";

/** The generated files: path from the root of the repository, and text. */
export function codeFiles(folder: string): Map<string, string> {
  return new Map([
    [
      "graph/codes/cameo.data.ts",
      tableModule({
        title: "CAMEO table",
        columns: "code, label, Goldstein value, act (PLOVER type), polarity, form of contact, status, who mediates",
        sources: [CAMEO, ICEWS, PLOVER, "Form, status and polarity, by hand"],
        name: "CAMEO_TABLE",
        lines: cameoLines(folder),
      }),
    ],
    [
      "graph/codes/icews-texts.data.ts",
      tableModule({
        title: "ICEWS texts",
        columns: "words of an event in lower case, CAMEO code",
        sources: [ICEWS],
        name: "ICEWS_TEXTS",
        lines: icewsTextLines(folder),
      }),
    ],
  ]);
}

interface Table {
  title: string;
  columns: string;
  sources: string[];
  name: string;
  lines: string[];
}

function tableModule({ title, columns, sources, name, lines }: Table): string {
  return [
    "/**",
    ` * ${title}`,
    ` * ${"=".repeat(title.length)}`,
    " *",
    " * Made by `npm run codes`; don't edit. One line each, tab-separated:",
    ` * ${columns}.`,
    " *",
    " * Sources:",
    ...sources.map((source) => ` * - ${source}`),
    " */",
    `export const ${name} = \`\\`,
    `${lines.join("\n")}\`;`,
    "",
  ].join("\n");
}
