/**
 * CAMEO roles
 * ===========
 *
 * What the three letters mean by which GDELT and Phoenix say what kind of actor somebody is: `USAMIL` is the military of the United
 * States. From the CAMEO codebook.
 */
const ROLES: Readonly<Record<string, string>> = {
  AGR: "Agriculture",
  BUS: "Business",
  COP: "Police",
  CRM: "Criminals",
  CVL: "Civilians",
  DEV: "Development",
  EDU: "Education",
  ELI: "Elites",
  ENV: "Environmentalists",
  GOV: "Government",
  HLH: "Health",
  HRI: "Human rights",
  IGO: "International organization",
  IMG: "International militant group",
  INS: "Insurgents",
  INT: "International actor",
  JUD: "Judiciary",
  LAB: "Labor",
  LEG: "Legislature",
  MED: "Media",
  MIL: "Military",
  MNC: "Multinational corporation",
  MOD: "Moderates",
  NGM: "Non-governmental movement",
  NGO: "Non-governmental organization",
  OPP: "Opposition",
  PTY: "Party",
  RAD: "Radicals",
  REB: "Rebels",
  REF: "Refugees",
  SEP: "Separatists",
  SET: "Settlers",
  SPY: "Intelligence service",
  UAF: "Unaligned armed forces",
  UIS: "Unidentified state actor",
};

/** CAMEO countries whose code isn't that of ISO 3166-1. */
const COUNTRIES: Readonly<Record<string, string>> = {
  GZS: "PSE",
  KSV: "XKX",
  ROM: "ROU",
  TMP: "TLS",
  WSB: "PSE",
  ZAR: "COD",
};

/** What a CAMEO role is called: `cameoRole("COP")` is "Police". */
export function cameoRole(code: string): string | undefined {
  return Object.hasOwn(ROLES, code) ? ROLES[code] : undefined;
}

/** The ISO 3166-1 alpha-3 code that a CAMEO country would have, whether there is such a country or not. */
export function isoOfCameo(code: string): string {
  return Object.hasOwn(COUNTRIES, code) ? (COUNTRIES[code] as string) : code;
}
