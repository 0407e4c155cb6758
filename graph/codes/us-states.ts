/**
 * States of the United States
 * ===========================
 *
 * So that "Georgia" can be told from Georgia, and "(D-Ga.)" be read.
 */

export interface UsState {
  /** USPS code: "GA". */
  code: string;
  name: string;
  /** As Associated Press style shortens it in datelines and party tags: "Ga."; eight are never shortened. */
  abbreviation: string;
}

const TABLE =
  "AL Ala. Alabama|AK Alaska Alaska|AZ Ariz. Arizona|AR Ark. Arkansas|CA Calif. California|CO Colo. Colorado|CT Conn. Connecticut|" +
  "DE Del. Delaware|DC D.C. District of Columbia|FL Fla. Florida|GA Ga. Georgia|HI Hawaii Hawaii|ID Idaho Idaho|IL Ill. Illinois|" +
  "IN Ind. Indiana|IA Iowa Iowa|KS Kan. Kansas|KY Ky. Kentucky|LA La. Louisiana|ME Maine Maine|MD Md. Maryland|MA Mass. Massachusetts|" +
  "MI Mich. Michigan|MN Minn. Minnesota|MS Miss. Mississippi|MO Mo. Missouri|MT Mont. Montana|NE Neb. Nebraska|NV Nev. Nevada|" +
  "NH N.H. New Hampshire|NJ N.J. New Jersey|NM N.M. New Mexico|NY N.Y. New York|NC N.C. North Carolina|ND N.D. North Dakota|OH Ohio Ohio|" +
  "OK Okla. Oklahoma|OR Ore. Oregon|PA Pa. Pennsylvania|RI R.I. Rhode Island|SC S.C. South Carolina|SD S.D. South Dakota|TN Tenn. Tennessee|" +
  "TX Texas Texas|UT Utah Utah|VT Vt. Vermont|VA Va. Virginia|WA Wash. Washington|WV W.Va. West Virginia|WI Wis. Wisconsin|WY Wyo. Wyoming";

/** The fifty states and the District of Columbia. */
export const US_STATES: readonly UsState[] = TABLE.split("|").map((row) => {
  const [code = "", abbreviation = "", ...name] = row.split(" ");
  return { code, abbreviation, name: name.join(" ") };
});

const byName = new Map(US_STATES.flatMap((state) => [state.name, state.abbreviation].map((name) => [name, state])));
const byCode = new Map(US_STATES.map((state) => [state.code, state]));

/**
 * The state of that name, abbreviation or postal code, written with its capitals.
 *
 * @example
 *
 * ```ts
 * usState("Ga.")?.name; // "Georgia"
 * usState("WA")?.name; // "Washington"
 * ```
 */
export function usState(name: string): UsState | undefined {
  return byName.get(name) ?? byCode.get(name);
}
