/** What names and titles are made of: the same tables by which articles are read. */
export { isGivenName } from "../../../lexicon/given-names.ts";
export { honorificAt, isNameSuffix } from "../../../lexicon/honorifics.ts";
export { isOrganisationWord, isThingWord } from "../../../lexicon/organisation-words.ts";
export { representative } from "../../../lexicon/representatives.ts";
export { officeAt } from "../../../lexicon/titles.ts";
