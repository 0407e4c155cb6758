/**
 * Family names
 * ============
 *
 * Which part of a person's name is the family's. English writes Chinese, Korean and Vietnamese names with the family's first.
 */

/** ISO 3166-1 alpha-3 of countries whose people's names English leaves in their own order. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(["CHN", "HKG", "KOR", "MAC", "PRK", "TWN", "VNM"]);
/** What stands before the main word of a family name; closed classes of the languages that have them. */
const PARTICLES =
  /^(?:af|al|bin|bint|da|dal|dalla|das|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|lo|ten|ter|van|vande|vander|von|zu)$/i;
const SUFFIX = /^(?:Jr\.?|Sr\.?|I{2,3}|IV)$/;

/** Whether people of a country are named with the family name first. */
export function isFamilyFirst(country: string | undefined): boolean {
  return country !== undefined && FAMILY_FIRST.has(country);
}

/** Whether a word of a name belongs to the family name after it, as "von" and "der" do. */
export function isParticle(word: string): boolean {
  return PARTICLES.test(word);
}

/**
 * The family name of a person, particles included.
 *
 * @example
 *
 * ```ts
 * familyName("Ursula von der Leyen"); // "von der Leyen"
 * familyName("Xi Jinping", "CHN"); // "Xi"
 * familyName("Rubio"); // "Rubio"
 * ```
 */
export function familyName(name: string, country?: string): string {
  const parts = name.split(/\s+/).filter((part) => part && !SUFFIX.test(part));
  if (parts.length < 2) return parts[0] ?? name;
  if (isFamilyFirst(country)) return parts[0] as string;
  let first = parts.length - 1;
  while (first > 1 && isParticle(parts[first - 1] as string)) first--;
  return parts.slice(first).join(" ");
}
