/**
 * What a row says besides who and when
 * ====================================
 */
import type { Columns } from "../columns.ts";
import { formOf, statusOf } from "../forms.ts";
import type { Field, Mapping } from "../mapping.ts";
import type { Row } from "../tables/row.ts";
import type { Contact } from "./contact.ts";

/** "To discuss trade" and "Meeting on trade" are about trade. */
const LEAD =
  /^(?:(?:introductory )?(?:meeting|discussion|call) )?(?:to discuss|discussion (?:on|of|about)|discussing|meeting (?:on|about)|regarding|re:?) (?:the )?/i;

/** Form, status, place and subject. A contact that stands in a register was a meeting, and was held, unless the row says otherwise. */
export function about(
  row: Row,
  columns: Columns,
  mapping: Mapping,
): Pick<Contact, "form" | "status" | "place" | "subject"> {
  const { form, status, place, subject } = mapping;
  const places = new Set(place === undefined ? [] : columns.cells(row, place));
  const topic = topicOf(columns.cell(row, subject));
  return {
    form: formOf(said(row, columns, form)) ?? "meeting",
    status: statusOf(said(row, columns, status)) ?? "held",
    ...(places.size > 0 && { place: [...places].map((name) => name.replaceAll("\n", ", ")).join(", ") }),
    ...(topic !== "" && { subject: topic }),
  };
}

/** A plain word is the header of a column, or where there is none the same for all rows. */
function said(row: Row, columns: Columns, field: Field | undefined): string {
  if (typeof field === "string" && columns.index(field) === undefined) return field;
  return columns.field(row, field);
}

function topicOf(cell: string): string {
  const text = cell.replace(/\s+/g, " ").trim().replace(LEAD, "");
  return /\p{L}/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/, "") : "";
}
