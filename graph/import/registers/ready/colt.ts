import type { Mapping } from "../mapping.ts";

/** Country and Organization Leader Travel (COLT), Frederick S. Pardee Institute: a row for each stay of a leader abroad. */
export const colt: Mapping = {
  title: "Country and Organization Leader Travel (COLT)",
  publisher: "Frederick S. Pardee Institute, University of Denver",
  rows: { sheet: "Master" },
  who: {
    column: "LeaderFullName",
    type: "person",
    separator: [],
    office: "LeaderTitle",
    of: ["LeaderCountryISO", "LeaderCountryOrIGO"],
    role: "guest",
  },
  whom: [
    { column: "CountryVisited", type: "country", separator: [], role: "host" },
    { column: "HostHOGSName", type: "person", of: "CountryVisited", form: "meeting", each: true, role: "host" },
    { column: "NonhostHOGSNames", type: "person", form: "meeting", each: true },
    { column: "IGOLeaderName", type: "person", form: "meeting", each: true },
  ],
  when: { from: "TripStartDate", to: "TripEndDate" },
  form: "visit",
  place: ["CityVisited", "CountryVisited"],
  subject: "NameMultilatEvent",
  row: "TripID",
};
