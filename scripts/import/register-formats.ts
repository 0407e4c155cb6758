import { basename } from "node:path";
import { slug } from "../../graph/ids.ts";
import {
  READY_MAPPINGS,
  type RegisterFile,
  readRegisters,
  recognizeRegister,
} from "../../graph/import/registers/index.ts";
import type { Format } from "./format.ts";
import { knownActors } from "./known-actors.ts";
import type { Source } from "./source.ts";

const TITLES: Readonly<Record<string, string>> = {
  "us-travels": "travels of US presidents and secretaries of state, XML or CSV",
  "us-visits": "visits of foreign leaders to the United States",
  "eu-parliament": "meetings of Members of the European Parliament",
  "eu-commission": "meetings of the European Commission, workbook or XML",
  "uk-ministers": "UK ministers', advisers' and officials' returns",
  colt: "Country and Organization Leader Travel",
  register: "any CSV, TSV, .xlsx or XML of who met whom, when; see --preview and --mapping",
};

/** Registers of meetings and travels. The general one comes last. */
export const registerFormats: readonly Format[] = Object.entries(TITLES).map(([name, title]) => ({
  name,
  title,
  // Who is who is found out of all of them.
  together: () => true,
  detect: (head, fileName) => (isWorkbook(fileName) ? name === "register" : recognizeRegister(head) === name),
  read: (sources, { mapping = READY_MAPPINGS[name] }, tally) =>
    readRegisters(sources.map(registerFile), { ...(mapping && { mapping }), known: knownActors }, tally),
}));

/** What of a source a register's reader wants. */
export function registerFile({ name, text, bytes }: Source): RegisterFile {
  const title = basename(name).replace(/\.\w+$/, "");
  return { input: isWorkbook(name) ? bytes : text, document: { id: slug(title), title } };
}

function isWorkbook(fileName: string): boolean {
  return /\.(?:xls[xmb]?|ods)$/i.test(fileName);
}
