import type { Mapping } from "../mapping.ts";

/** Meetings of Members of the European Parliament, as its site exports them (CSV). */
export const euParliament: Mapping = {
  title: "Meetings of Members of the European Parliament with interest representatives",
  publisher: "European Parliament",
  who: {
    column: "member_name",
    type: "person",
    separator: [],
    order: "family-first",
    office: { value: "Member of the European Parliament" },
    of: { value: "European Parliament" },
  },
  whom: { column: "attendees", type: "organization", separator: [";", "|"], id: "lobbyist_id" },
  when: "meeting_date",
  place: ["meeting_location", "location"],
  subject: "title",
};
