import type { Mapping } from "../mapping.ts";

/**
 * Quarterly returns of UK ministers, special advisers and senior officials: meetings with external organisations and senior media figures.
 * Headers differ by department and year; a name stands once for the rows below it; who met nobody says "Nil return".
 */
export const ukMinisters: Mapping = {
  title: "UK ministers' and officials' meetings",
  publisher: "UK Government",
  who: {
    column: [
      "Minister",
      "Name of minister",
      "Minister's name",
      "Special adviser",
      "Special advisor",
      "Name of special adviser",
      "Permanent Secretary",
      "Senior official",
      "Name of senior official",
      "Official",
      "Name of official",
    ],
    type: "person",
    of: { value: "GBR" },
  },
  whom: [
    {
      column: [
        "Name of organisation or individual",
        "Name of individual or organisation",
        "Name of organisation",
        "Name of external organisation",
        "Name of organisations",
        "Organisation or individual",
        "Person or organisation that meeting was with",
        "Name of external individual or organisation",
        "External organisation",
        "Organisation",
      ],
      type: "organization",
    },
    {
      column: ["Name of senior media figure", "Name of senior media executive", "Name of media figure"],
      type: "person",
    },
  ],
  when: ["Date", "Date of meeting", "Date(s) of meeting", "Month"],
  subject: ["Purpose of meeting", "Purpose", "Purpose of the meeting", "Reason for meeting"],
  asAbove: [
    "Minister",
    "Name of minister",
    "Special adviser",
    "Name of special adviser",
    "Permanent Secretary",
    "Senior official",
    "Name of senior official",
  ],
  skip: ["Nil return", "Nothing to declare", "No meetings"],
};
