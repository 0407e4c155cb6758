import type { MentionType } from "../../mention.ts";

/** What recognisers call what we call by another name; folded to small letters and single spaces. */
const LABELS: Record<string, MentionType> = {
  person: "person",
  people: "person",
  per: "person",
  politician: "person",
  country: "country",
  state: "country",
  government: "government",
  organization: "organization",
  organisation: "organization",
  organizations: "organization",
  org: "organization",
  institution: "organization",
  company: "organization",
  party: "organization",
  "political party": "organization",
  agency: "organization",
  group: "group",
  norp: "group",
  nationality: "group",
  "ethnic group": "group",
  place: "place",
  location: "place",
  loc: "place",
  gpe: "place",
  city: "place",
  facility: "place",
  fac: "place",
  other: "other",
  misc: "other",
  miscellaneous: "other",
};

/** What a recogniser's label means: `typeOf("PER")` is "person"; undefined for a label that nobody uses for any of our types. */
export function typeOf(label: string): MentionType | undefined {
  const folded = label.toLowerCase().replace(/[\s_-]+/g, " ");
  return Object.hasOwn(LABELS, folded) ? LABELS[folded] : undefined;
}
