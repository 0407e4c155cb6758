/** What names and titles are made of: the same tables by which articles are read. */
export { isGivenName } from "../../../extract/lexicon/given-names.ts";
export { honorificAt, isNameSuffix } from "../../../extract/lexicon/honorifics.ts";
export { isOrganisationWord, isThingWord } from "../../../extract/lexicon/organisation-words.ts";
export { representative } from "../../../extract/lexicon/representatives.ts";
export { officeAt } from "../../../extract/lexicon/titles.ts";
