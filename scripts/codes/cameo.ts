/**
 * CAMEO
 * =====
 *
 * What each code says, in the terms of the records: a contact with its form and status, or a stance with its act and polarity. Both are
 * read off the map of codes, which gives every code a kind, a modality, a sign and a PLOVER type.
 */
import { type Row, readTsv } from "../lexicon/tables.ts";

/** The kinds of the map that are contacts. */
const FORMS: Readonly<Record<string, string>> = {
  meeting: "meeting",
  call: "call",
  visit: "visit",
  negotiation: "talks",
  mediation: "talks",
};

/** What the map's modality makes of a contact. A demand to meet is a request, and no contact. */
const STATUSES: Readonly<Record<string, string>> = {
  done: "held",
  intent: "planned",
  refused: "refused",
  ended: "cancelled",
};

/** What GDELT gives on its rows where the map has another value. */
const GOLDSTEIN: Readonly<Record<string, string>> = { "016": "-2", "022": "3.2" };

/** The lines of the CAMEO table: code, label, Goldstein value, act, polarity, form, status, mediator. */
export function cameoLines(folder: string): string[] {
  return readTsv(folder, "cameo-edge-map.tsv").map((row) => {
    const contact = contactOf(row);
    return [
      row("cameo"),
      label(row("name")),
      GOLDSTEIN[row("cameo")] ?? row("icews_intensity"),
      ...(contact ? ["", "", ...contact] : [actOf(row), row("sign"), "", "", ""]),
    ].join("\t");
  });
}

/** Form, status, and which of source and target mediates. */
function contactOf(row: Row): string[] | undefined {
  const form = FORMS[row("kind")];
  const status = STATUSES[row("modality")];
  // Who wants a dispute settled may or may not want to meet.
  if (form === undefined || status === undefined || /settle dispute/i.test(row("name"))) return undefined;
  const mediates = /^(accept|express intent to accept|reject) mediation/i.test(row("name")) ? "target" : "source";
  return [form, status, row("kind") === "mediation" ? mediates : ""];
}

/** The PLOVER type. PLOVER leaves statements (01) out; of them, accord and empathy are for somebody. */
function actOf(row: Row): string {
  const type = row("plover_event");
  if (/^[A-Z]+$/.test(type)) return type.toLowerCase();
  return row("kind") === "stance" ? "support" : "";
}

/** Roots are written in capitals: "MAKE PUBLIC STATEMENT". */
function label(name: string): string {
  const lower = name === name.toUpperCase() ? name.toLowerCase() : name;
  return lower.replace(/^./, (letter) => letter.toUpperCase());
}
