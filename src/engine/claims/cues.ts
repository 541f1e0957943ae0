/**
 * Formulas of readouts that tell what a claim does, each under a name; an analyst may extend the list. They are matched against
 * the claim's words in lower case with single spaces between (marks are words too), where one of them begins with what stands
 * between name and formula: for every way that a formula can be met, one of its words must be there, the rarer the better. Where such a
 * beginning is enough there is no formula. Bounded
 * repetition only, so that no text makes a pattern run away. Which formula speaks for which speech act is learnt from the annotated
 * pairs, not written here.
 */
export const CUES: readonly (readonly [name: string, starts: string, formula: RegExp | null])[] = [
  [
    'contact',
    'contact touch communicat consultation coordinat dialogue',
    /\b(?:remain|stay|keep|maintain|continu(?:e|ed|ing)|schedule|be)\b.{0,50}\b(?:contacts?|touch|communicat|consultations?|coordinat|dialogue)/u,
  ],
  [
    'speak again',
    'look',
    /\blook(?:s|ed|ing)? forward to (?:\w+ ){0,2}(?:speaking|seeing|meeting|welcoming|discussing|hosting|talking)\b/u,
  ],
  ['look forward', 'look', /\blook(?:s|ed|ing)? forward\b/u],
  [
    'condition',
    'provided only condition long unless precondition',
    /\bprovided that\b|(?<!\b(?:has|have|had|and|been) )\bprovided the\b|\bonly (?:if|when|in an?)\b|\bon (?:the )?condition|\bas long as\b|\bcondition(?:al|ed)\b|\bkey condition|\bunless\b|\bpreconditions?\b/u,
  ],
  ['when done', 'when', /\bwhen .{1,40} (?:has|have) been\b/u],
  ['absolute need', 'absolute root', /\babsolute need\b|\broot causes\b/u],
  [
    'would respond',
    'respond necessary error mistake',
    /\b(?:would|will|readiness|ready) .{0,90}\brespond (?:\w+ ){0,4}(?:decisively|swiftly|strong|firmly|resolutely)|\btake any necessary action\b|\bwould be a (?:grave|serious) (?:error|mistake)\b/u,
  ],
  [
    'further invades',
    'invad invasion incursion aggression escalat intervention',
    /\b(?:further|any) (?:\w+ ){0,2}(?:invad|invasion|incursion|aggression|escalation|intervention)|\bif .{1,30} (?:invades?|escalat)/u,
  ],
  [
    'costs',
    'severe heavy massive serious grave retaliat sanctions',
    /\b(?:severe|heavy|massive|serious|grave) (?:\w+ ){0,3}(?:costs?|consequences?|measures?|mistake|error)|\bretaliat|\bsanctions\b/u,
  ],
  [
    'talk held',
    'conversation call talk meeting exchange videoconference summit',
    /\b(?:had|has had|have had|held|took place|made|received|placed|participated|hosted)\b.{0,60}\b(?:conversations?|calls?|talks?|meetings?|exchange|videoconference|summit)\b|\b(?:call|conversation|meeting|talks)\b.{0,20}\btook place\b/u,
  ],
  [
    'topic',
    'topic topped attention',
    /\b(?:key|main|central) topics?\b|\btopped\b.{0,30}\bagenda\b|\battention was (?:also )?paid\b|\bpa(?:id|ying) .{0,20}\battention\b/u,
  ],
  [
    'circumstance',
    'initiated initiative atmosphere warm direct frank friendly constructive candid lasted continued participants joining included',
    /\binitiated by\b|\bon .{1,30} initiative$|\batmosphere\b|\b(?:conversation|talks?|meeting|discussion|call) (?:was|were) (?:very )?(?:warm|direct|frank|friendly|constructive|candid)|\blasted\b|\bcontinued for\b|\bparticipants in\b|\bjoining .{1,40}\bon the\b|\bcall included\b/u,
  ],
  [
    'be clear',
    'clear keen hopeful supportive pleased adamant convinced confident unanimous',
    /\b(?:was|were|is|are) (?:also )?(?:clear|keen|hopeful|supportive|pleased|adamant|convinced|confident|unanimous)\b/u,
  ],
  [
    'accusation',
    'crime atrocit provocati terrorist barbaric destructive sabotag genocide occupiers threatening shelling',
    /\b(?:crimes?|atrocit\w+|provocations?|provocative|terrorist|barbaric|destructive|sabotag\w+|genocide|occupiers|threatening|shelling)\b/u,
  ],
  [
    'welcomed',
    'welcom responded reacted humbled hono delighted pleased glad proud',
    /\bwelcom(?:ed|es|ing)\b|\b(?:responded|reacted) (?:\w+ )?(?:positively|constructively)|\b(?:humbled|honou?red|delighted|pleased|glad|proud)\b/u,
  ],
  [
    'attend',
    'look',
    /\blook(?:s|ed|ing)? forward to (?:participating|travelling|traveling|attending|visiting|joining)\b/u,
  ],
  ['commitment to do', 'commitment', /\bcommitment (?:of .{1,30} )?to (?:stand\b|(?:continue\b|\w+ing\b))/u],
  ['imposing', 'impos would ready readiness should', /\b(?:impos\w+|would have|ready|readiness|should)\b/u],
  [
    'greet',
    'congratulat greeting wishes happy well mark',
    /\bcongratulat|\b(?:exchang\w+|extend\w+|convey\w+|wish\w*|sen[dt]\w*) .{0,30}\b(?:greetings?|wishes|happy|well)\b|\bto mark the\b/u,
  ],
  [
    'called for',
    'call urg appealed demanded',
    /\bcall(?:s|ed|ing)? (?:on|for|upon)\b|\burg(?:e|es|ed|ing)\b|\bappealed\b|\bdemanded\b/u,
  ],
  [
    'put forward',
    'proposal proposed',
    /\b(?:put forward|propos(?:e|es|ed|ing)|made) (?:a |an |his |its )?proposals?\b|\bproposed\b/u,
  ],
  [
    'need for other',
    'need',
    /\bneed for (?!(?:a|an|the|all|us|our|their|his|both|immediate|further|\w+ing)\b)\w+(?: \w+)? to\b/u,
  ],
  ['warn', 'warn red caution', /\bwarn|\bred line|\bcaution/u],
  [
    'not support',
    'not unacceptable inadmissib rule intention',
    /\b(?:does|do|did|will|would) not (?:support|accept|recogni|give in)|\bunacceptable|\binadmissib|\bruled? out\b|\bno intention\b/u,
  ],
  [
    'oppose',
    'oppos reject refus denied denies categorical',
    /\boppos(?:e|es|ed|ition|ing)\b|\breject|\brefus|\bdeni(?:ed|es)|\bcategorical/u,
  ],
  ['concern', 'serious deep grave strong concern', /\b(?:serious |deep |grave |strong )?concerns?\b/u],
  ['condemn', 'condemn denounc critici accus blam deplor outrage', null],
  [
    'wrongs',
    'aggressi destructive provocat terrorist barbaric crime violat sabotag unprovoked unjustif brutal arbitrar unlawful illegal threatening coercive unfair destabili',
    null,
  ],
  ['invite', 'invit', null],
  ['hope', 'hop', /\bhop(?:e|es|ed|ing)\b/u],
  ['must', 'must should need have', /\bmust\b|\bshould\b|\bneeds? to\b|\bhave to\b/u],
  ['will', 'will would', /\bwill\b|\bwould\b/u],
  [
    'own act',
    'providing sending delivering announcing exploring provided deployed directed allocated committed intend gave',
    /\b(?:is|are|am) (?:also )?(?:providing|sending|delivering|announcing|exploring)\b|\bha(?:s|ve) (?:already )?(?:provided|deployed|directed|allocated|committed)\b|\bintends? to\b|\bgave .{1,40} command\b/u,
  ],
  [
    'announce',
    'announc pledg promis guarantee assur undert',
    /\bannounc|\bpledg|\bpromis|\bguarantee|\bassur|\bundert(?:ake|ook)/u,
  ],
  [
    'ready',
    'ready readiness willing prepared determin inten',
    /\bread(?:y|iness)\b|\bwilling(?:ness)?\b|\bprepared(?:ness)?\b|\bdetermin(?:ed|ation)\b|\bintend|\bintention|\bintent\b/u,
  ],
  ['commit', 'commit', /\bcommit(?:s|ted|ment|ments|ting)?\b/u],
  ['commitment to', 'commitment', /\bcommitments? to\b/u],
  [
    'sovereignty',
    'sovereignty territorial independence',
    /\bsovereignty\b|\bterritorial integrity\b|\bindependence\b/u,
  ],
  ['support', 'support', /\bsupport(?:s|ed|ing|ive)?\b/u],
  [
    'expressed support',
    'support',
    /\b(?:express|reaffirm|reiterat|affirm|underscor|emphasi|voic|convey|relay|not)\w* .{0,40}\bsupport\b/u,
  ],
  ['thank', 'thank grat appreciat tribute', /\bthank|\bgrat(?:eful|itude)|\bappreciat|\btribute\b/u],
  [
    'congratulate',
    'congratulat wish greeting hono delighted proud',
    /\bcongratulat|\bwish(?:es|ed)?\b|\bgreetings?\b|\bhonou?red\b|\bdelighted\b|\bproud/u,
  ],
  ['condole', 'condolence sympath mourn', null],
  ['praise', 'prais commend applaud welcom hail positive leadership', null],
  ['stand with', 'stand stood solidarity', /\bst(?:and|ands|ood) (?:with|by|in solidarity)\b|\bsolidarity\b/u],
  [
    'shared view',
    'shar view mind',
    /\b(?:shar\w+ (?:the|a|an|their) (?:view|opinion|common)|view that|of one mind|like ?- ?minded)/u,
  ],
  ['importance', 'importance significance urgency value', /\b(?:importance|significance|urgency|value) of\b/u],
  ['need', 'need necessity', /\b(?:need|necessity) (?:to|for)\b/u],
  [
    'tasked',
    'task instruct direct',
    /\b(?:task|instruct|direct)ed\b.{0,40}\b(?:teams?|representatives|experts|ministers|officials)/u,
  ],
  [
    'passive',
    'was were',
    /\b(?:was|were) (?:\w+ )?(?:noted|emphasi[sz]ed|stressed|expressed|agreed|confirmed|reaffirmed|discussed|considered|underlined|paid|drawn|reiterated|stated|highlighted)\b/u,
  ],
  ['money', '$ £ € ¥ million billion usd', /[$£€¥] ?\d|\b(?:million|billion|usd)\b/u],
];

/** Code units of a claim that are looked at: formulas stand near its beginning. */
const LONGEST = 1500;
/** No longer word is remembered. */
const LONGEST_MET = 40;

/** What a formula begins with, and its place in the list. */
interface Start {
  readonly start: string;
  readonly cue: number;
}

/** Those by their first characters. */
const STARTS = new Map<string, Start[]>();
for (const [cue, [, starts]] of CUES.entries()) {
  for (const start of starts.split(' ')) {
    const first = start.charAt(0);
    const known = STARTS.get(first);
    if (known) known.push({ start, cue });
    else STARTS.set(first, [{ start, cue }]);
  }
}

const NONE: readonly Start[] = [];

/** ASCII letters, digits and the underscore: what `\b` takes for the inside of a word. */
const isInside = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95 || (code >= 65 && code <= 90);

/** The places of the formulas that something in a word begins like, for the words met so far. */
const met = new Map<string, readonly number[]>();
/** Then it is emptied: a library of any size must not fill the memory. */
const MOST_MET = 10_000;

function begunIn(word: string): readonly number[] {
  const known = met.get(word);
  if (known) return known;
  const cues: number[] = [];
  let inside = false;
  for (let at = 0; at < word.length; at++) {
    const before = inside;
    inside = isInside(word.charCodeAt(at));
    if (before && inside) continue;
    const starts = STARTS.get(word.charAt(at)) ?? NONE;
    for (let i = 0; i < starts.length; i++) {
      const { start, cue } = starts[i] as Start;
      if (word.startsWith(start, at)) cues.push(cue);
    }
  }
  if (met.size >= MOST_MET) met.clear();
  if (word.length <= LONGEST_MET) met.set(word, cues);
  return cues;
}

/**
 * The names of the formulas that the words hold. Only those are matched that a word begins like: a few, where matching all would take most
 * of a claim's time.
 */
export function cuesIn(words: readonly string[]): string[] {
  const begun = new Uint8Array(CUES.length);
  for (const word of words) for (const cue of begunIn(word)) begun[cue] = 1;
  const text = words.join(' ').slice(0, LONGEST);
  const found: string[] = [];
  for (let cue = 0; cue < begun.length; cue++) {
    if (begun[cue] === 0) continue;
    const own = CUES[cue] as (typeof CUES)[number];
    if (own[2] === null || own[2].test(text)) found.push(own[0]);
  }
  return found;
}
