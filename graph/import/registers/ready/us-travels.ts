import type { Mapping } from "../mapping.ts";

/** Words after which remarks name those who were met. */
const MET_WITH = [
  "met with",
  "met … with",
  "meet with",
  "meeting with",
  "meetings with",
  "visit with",
  "audience with",
  "conferred with",
  "conferred … with",
  "consulted with",
  "consultations with",
  "conversations with",
  "talks with",
  "discussions with",
  "discussed … with",
];

/**
 * Travels abroad of the President and the Secretary of State, by the Office of the Historian: XML (github.com/HistoryAtState/travels) or the
 * same as a sheet. Each trip is a visit to a country; those whom the remarks name were met on it.
 */
export const usTravels: Mapping = {
  title: "Travels abroad of US Presidents and Secretaries of State",
  publisher: "Office of the Historian, US Department of State",
  rows: { element: "trip" },
  who: {
    column: ["name"],
    type: "person",
    separator: [],
    office: { column: "role", values: { secretary: "Secretary of State", president: "President" } },
    of: { value: "USA" },
    role: "guest",
  },
  whom: [
    { column: ["country id", "country"], type: "country", role: "host" },
    { column: "remarks", after: MET_WITH, of: ["country id", "country"], form: "meeting", each: true },
  ],
  when: { from: ["start-date", "start"], to: ["end-date", "end"] },
  form: "visit",
  place: ["locale", "country"],
  row: "id",
};
