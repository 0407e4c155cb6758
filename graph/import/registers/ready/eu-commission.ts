import type { Mapping } from "../mapping.ts";

/**
 * Meetings of Commissioners, their cabinets and Directors-General with interest representatives: the Transparency Register's workbooks and
 * XML. Below a line "File generated on …" stands the header.
 */
export const euCommission: Mapping = {
  title: "Meetings of the European Commission with interest representatives",
  publisher: "European Commission",
  rows: { element: "meeting" },
  who: {
    column: ["Name of EC representative", "representatives/representative/name"],
    type: "person",
    separator: ",",
    of: { value: "European Commission" },
    office: ["Title of EC representative", "representatives/representative/title"],
  },
  whom: {
    column: ["Name of interest representative", "entities/entity/name"],
    type: "organization",
    id: ["Transparency register ID", "entities/entity/id"],
  },
  when: ["Date of meeting", "date"],
  place: ["Location"],
  subject: ["Subject of the meeting", "subject"],
};
