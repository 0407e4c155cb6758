/**
 * Headers that say what their column is
 * =====================================
 */

/** What a column can be guessed to be. */
export type Guessed =
  | "who"
  | "whom"
  | "from"
  | "to"
  | "form"
  | "status"
  | "place"
  | "country"
  | "time"
  | "subject"
  | "row"
  | "office"
  | "id";

const PERSON =
  "minister|ministers|secretary|special adviser|special advisor|permanent secretary|senior official|official|officials|commissioner|member|mep|mp|senator|leader|president|visitor|traveller|traveler|" +
  "public official|office holder|officeholder|representative|politician|delegate|name of cabinet|ec representative|ambassador|director general";

const BODY =
  "organisation|organization|organisations|organizations|individual or organisation|individual or organization|organisation or individual|organization or individual|organisation name|organization name|external organisation|external organization|" +
  "interest representative|interest representatives|lobbyist|lobbyists|company|companies|counterpart|counterparts|counterparty|stakeholder|stakeholders|guest|guests|attendee|attendees|participant|participants|external party|" +
  "outside person|senior media figure|media organisation|person met|people met|persons met|entity met|entities met|contact|contacts|visited|host";

/** Most telling first. Patterns are for folded headers: small letters, no punctuation. */
export const HEADERS: readonly [Guessed, RegExp][] = [
  ["who", /^(?:who|whose|name of who)$/],
  ["whom", /^(?:whom|with whom|met whom|met|met with|meeting with|meetings with|with)$/],
  [
    "from",
    /^(?:when|date|dates?(?: s)? of (?:the )?(?:meeting|visit|trip|travel|contact|event)|(?:meeting|visit|trip|contact|event) dates?|day|dates|datum|fecha|data)$/,
  ],
  [
    "from",
    /^(?:(?:trip |visit |meeting )?(?:start|begin|from|first|arrival)(?: date| day)?|date from|tripstartdate|startdate|start_date)$/,
  ],
  [
    "to",
    /^(?:(?:trip |visit |meeting )?(?:end|until|to|last|departure)(?: date| day)|end|until|date to|tripenddate|enddate)$/,
  ],
  ["who", new RegExp(`^(?:name of (?:the )?)?(?:${PERSON})(?: s)?(?: full)?(?: name)?$`)],
  ["whom", new RegExp(`^(?:name of (?:the )?)?(?:${BODY})(?: s)?(?: name| met)?$`)],
  ["who", /^(?:from|source|actor ?1|actor ?a|person ?1|person ?a|party ?1|side ?1|name ?1|a)$/],
  ["whom", /^(?:to|target|actor ?2|actor ?b|person ?2|person ?b|party ?2|side ?2|name ?2|b)$/],
  [
    "subject",
    /^(?:subject|subjects|purpose|topic|topics|about|issue|issues|agenda|title|reason|description|summary|remarks)(?: (?:of|for) (?:the )?(?:meeting|visit|trip|travel|discussion|contact))?(?: s)?(?: discussed)?$/,
  ],
  ["place", /^(?:place|location|venue|city|where|locale|town|destination)(?: of (?:the )?(?:meeting|visit))?$/],
  ["country", /^(?:country|country visited|destination country|state|nation)$/],
  [
    "form",
    /^(?:form|type|kind|mode|format|medium|channel|means)(?: of (?:the )?(?:meeting|contact|visit|communication))?$|^meeting type$|^contact type$/,
  ],
  ["status", /^(?:status|state of (?:the )?meeting|outcome)$/],
  ["time", /^(?:time|hour|start time|time of (?:the )?meeting)$/],
  ["office", /^(?:office|title of (?:ec )?representative|position|function|role|capacity|job title)$/],
  ["row", /^(?:id|no|nr|number|ref|reference|row|record id|meeting id|trip ?id|visit id|uid)$/],
];
