/**
 * Inflections that no treebank of this size has all of: English's irregular verbs, and the regular forms of any verb or noun.
 */

/** Infinitive, past, participle; one form where past and participle agree, alternatives with a slash. */
const IRREGULAR = `arise arose arisen; awake awoke awoken; bear bore borne/born; beat beat beaten; become became become; begin began begun; bend bent;
bet bet; bid bid/bade bid/bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
broadcast broadcast; build built; burn burned/burnt; burst burst; buy bought; cast cast; catch caught; choose chose chosen; cling clung;
come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived/dove dived; draw drew drawn; dream dreamed/dreamt; drink drank drunk;
drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
forbid forbade forbidden; forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
forsake forsook forsaken; freeze froze frozen; get got got/gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had;
hear heard; hide hid hidden; hit hit; hold held; hurt hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leaned/leant; leap leapt/leaped;
learn learned/learnt; leave left; lend lent; let let; lie lay lain; light lit; lose lost; make made; mean meant; meet met; mislead misled;
mistake mistook mistaken; misunderstand misunderstood; offset offset; outdo outdid outdone; overcome overcame overcome; override overrode overridden;
oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; plead pleaded/pled; put put; quit quit; read read; rebuild rebuilt; repay repaid;
rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said; see saw seen; seek sought; sell sold; send sent; set set; sew sewed sewn;
shake shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank/shrunk shrunk/shrunken; shut shut; sing sang sung; sink sank sunk; sit sat; slay slew slain;
sleep slept; slide slid; sling slung; slit slit; smell smelled/smelt; sow sowed sown; speak spoke spoken; speed sped; spell spelled/spelt; spend spent; spill spilled/spilt;
spin spun; spit spat; split split; spoil spoiled/spoilt; spread spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk;
stride strode stridden; strike struck struck/stricken; string strung; strive strove/strived striven; swear swore sworn; sweep swept; swell swelled swollen; swim swam swum; swing swung;
take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust; tread trod trodden; undergo underwent undergone;
understand understood; undertake undertook undertaken; undo undid undone; uphold upheld; upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept;
win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written`;

/** Pairs of form and lemma of the irregular verbs: past forms under VBD, participles under VBN. */
export function irregularForms(tag: "VBD" | "VBN"): [form: string, lemma: string][] {
  return IRREGULAR.split(/;\s+/).flatMap((verb) => {
    const [lemma, past, participle = past] = verb.split(" ");
    return (tag === "VBD" ? past! : participle!).split("/").map((form): [string, string] => [form, lemma!]);
  });
}

export function isIrregular(lemma: string): boolean {
  return new RegExp(`(?:^|; |;\n)${lemma} `).test(IRREGULAR);
}

const STRESSED_END = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** "vote" -> "voted", "plan" -> "planned", "deny" -> "denied". */
export function regularPast(lemma: string): string {
  if (lemma.endsWith("e")) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${STRESSED_END.test(lemma) ? lemma + lemma.at(-1) : lemma}ed`;
}

/** "vote" -> "voting", "die" -> "dying", "plan" -> "planning". */
export function regularGerund(lemma: string): string {
  if (lemma.endsWith("ie")) return `${lemma.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${STRESSED_END.test(lemma) ? lemma + lemma.at(-1) : lemma}ing`;
}

/** "country" -> "countries", "tax" -> "taxes": of nouns, and of verbs in the third person. */
export function regularPlural(lemma: string): string {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
}
