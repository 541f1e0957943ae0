/**
 * Formulas of readouts that tell what a claim does, each under a name; an analyst may extend the list. They are matched against
 * the claim's words in lower case with single spaces between (marks are words too). Bounded repetition only, so that no text
 * makes a pattern run away. Which formula speaks for which speech act is learnt from the annotated pairs, not written here.
 */
const CUES: readonly (readonly [string, RegExp])[] = [
  [
    'contact',
    /\b(?:remain|stay|keep|maintain|continu(?:e|ed|ing)|schedule|be)\b.{0,50}\b(?:contacts?|touch|communicat|consultations?|coordinat|dialogue)/u,
  ],
  [
    'speak again',
    /\blook(?:s|ed|ing)? forward to (?:\w+ ){0,2}(?:speaking|seeing|meeting|welcoming|discussing|hosting|talking)\b/u,
  ],
  ['look forward', /\blook(?:s|ed|ing)? forward\b/u],
  [
    'condition',
    /\bprovided that\b|(?<!\b(?:has|have|had|and|been) )\bprovided the\b|\bonly (?:if|when|in an?)\b|\bon (?:the )?condition|\bas long as\b|\bcondition(?:al|ed)\b|\bkey condition|\bunless\b|\bpreconditions?\b/u,
  ],
  ['when done', /\bwhen .{1,40} (?:has|have) been\b/u],
  ['absolute need', /\babsolute need\b|\broot causes\b/u],
  [
    'would respond',
    /\b(?:would|will|readiness|ready) .{0,90}\brespond (?:\w+ ){0,4}(?:decisively|swiftly|strong|firmly|resolutely)|\btake any necessary action\b|\bwould be a (?:grave|serious) (?:error|mistake)\b/u,
  ],
  [
    'further invades',
    /\b(?:further|any) (?:\w+ ){0,2}(?:invad|invasion|incursion|aggression|escalation|intervention)|\bif .{1,30} (?:invades?|escalat)/u,
  ],
  [
    'costs',
    /\b(?:severe|heavy|massive|serious|grave) (?:\w+ ){0,3}(?:costs?|consequences?|measures?|mistake|error)|\bretaliat|\bsanctions\b/u,
  ],
  [
    'talk held',
    /\b(?:had|has had|have had|held|took place|made|received|placed|participated|hosted)\b.{0,60}\b(?:conversations?|calls?|talks?|meetings?|exchange|videoconference|summit)\b|\b(?:call|conversation|meeting|talks)\b.{0,20}\btook place\b/u,
  ],
  [
    'topic',
    /\b(?:key|main|central) topics?\b|\btopped\b.{0,30}\bagenda\b|\battention was (?:also )?paid\b|\bpa(?:id|ying) .{0,20}\battention\b/u,
  ],
  [
    'circumstance',
    /\binitiated by\b|\bon .{1,30} initiative$|\batmosphere\b|\b(?:conversation|talks?|meeting|discussion|call) (?:was|were) (?:very )?(?:warm|direct|frank|friendly|constructive|candid)|\blasted\b|\bcontinued for\b|\bparticipants in\b|\bjoining .{1,40}\bon the\b|\bcall included\b/u,
  ],
  [
    'be clear',
    /\b(?:was|were|is|are) (?:also )?(?:clear|keen|hopeful|supportive|pleased|adamant|convinced|confident|unanimous)\b/u,
  ],
  [
    'accusation',
    /\b(?:crimes?|atrocit\w+|provocations?|provocative|terrorist|barbaric|destructive|sabotag\w+|genocide|occupiers|threatening|shelling)\b/u,
  ],
  [
    'welcomed',
    /\bwelcom(?:ed|es|ing)\b|\b(?:responded|reacted) (?:\w+ )?(?:positively|constructively)|\b(?:humbled|honou?red|delighted|pleased|glad|proud)\b/u,
  ],
  ['attend', /\blook(?:s|ed|ing)? forward to (?:participating|travelling|traveling|attending|visiting|joining)\b/u],
  ['commitment to do', /\bcommitment (?:of .{1,30} )?to (?:stand\b|(?:continue\b|\w+ing\b))/u],
  ['imposing', /\b(?:impos\w+|would have|ready|readiness|should)\b/u],
  [
    'greet',
    /\bcongratulat|\b(?:exchang\w+|extend\w+|convey\w+|wish\w*|sen[dt]\w*) .{0,30}\b(?:greetings?|wishes|happy|well)\b|\bto mark the\b/u,
  ],
  ['called for', /\bcall(?:s|ed|ing)? (?:on|for|upon)\b|\burg(?:e|es|ed|ing)\b|\bappealed\b|\bdemanded\b/u],
  ['put forward', /\b(?:put forward|propos(?:e|es|ed|ing)|made) (?:a |an |his |its )?proposals?\b|\bproposed\b/u],
  [
    'need for other',
    /\bneed for (?!(?:a|an|the|all|us|our|their|his|both|immediate|further|\w+ing)\b)\w+(?: \w+)? to\b/u,
  ],
  ['warn', /\bwarn|\bred line|\bcaution/u],
  [
    'not support',
    /\b(?:does|do|did|will|would) not (?:support|accept|recogni|give in)|\bunacceptable|\binadmissib|\bruled? out\b|\bno intention\b/u,
  ],
  ['oppose', /\boppos(?:e|es|ed|ition|ing)\b|\breject|\brefus|\bdeni(?:ed|es)|\bcategorical/u],
  ['concern', /\b(?:serious |deep |grave |strong )?concerns?\b/u],
  ['condemn', /\bcondemn|\bdenounc|\bcritici|\baccus|\bblam|\bdeplor|\boutrage/u],
  [
    'wrongs',
    /\b(?:aggressive|aggression|destructive|provocat|terrorist|barbaric|crimes?|violat|sabotag|unprovoked|unjustif|brutal|arbitrar|unlawful|illegal|threatening|coercive|unfair|destabili)/u,
  ],
  ['invite', /\binvit/u],
  ['hope', /\bhop(?:e|es|ed|ing)\b/u],
  ['must', /\bmust\b|\bshould\b|\bneeds? to\b|\bhave to\b/u],
  ['will', /\bwill\b|\bwould\b/u],
  [
    'own act',
    /\b(?:is|are|am) (?:also )?(?:providing|sending|delivering|announcing|exploring)\b|\bha(?:s|ve) (?:already )?(?:provided|deployed|directed|allocated|committed)\b|\bintends? to\b|\bgave .{1,40} command\b/u,
  ],
  ['announce', /\bannounc|\bpledg|\bpromis|\bguarantee|\bassur|\bundert(?:ake|ook)/u],
  [
    'ready',
    /\bread(?:y|iness)\b|\bwilling(?:ness)?\b|\bprepared(?:ness)?\b|\bdetermin(?:ed|ation)\b|\bintend|\bintention|\bintent\b/u,
  ],
  ['commit', /\bcommit(?:s|ted|ment|ments|ting)?\b/u],
  ['commitment to', /\bcommitments? to\b/u],
  ['sovereignty', /\bsovereignty\b|\bterritorial integrity\b|\bindependence\b/u],
  ['support', /\bsupport(?:s|ed|ing|ive)?\b/u],
  [
    'expressed support',
    /\b(?:express|reaffirm|reiterat|affirm|underscor|emphasi|voic|convey|relay|not)\w* .{0,40}\bsupport\b/u,
  ],
  ['thank', /\bthank|\bgrat(?:eful|itude)|\bappreciat|\btribute\b/u],
  ['congratulate', /\bcongratulat|\bwish(?:es|ed)?\b|\bgreetings?\b|\bhonou?red\b|\bdelighted\b|\bproud/u],
  ['condole', /\bcondolence|\bsympath|\bmourn/u],
  ['praise', /\bprais|\bcommend|\bapplaud|\bwelcom|\bhail|\bpositive|\bleadership\b/u],
  ['stand with', /\bst(?:and|ands|ood) (?:with|by|in solidarity)\b|\bsolidarity\b/u],
  ['shared view', /\b(?:shar\w+ (?:the|a|an|their) (?:view|opinion|common)|view that|of one mind|like ?- ?minded)/u],
  ['importance', /\b(?:importance|significance|urgency|value) of\b/u],
  ['need', /\b(?:need|necessity) (?:to|for)\b/u],
  ['tasked', /\b(?:task|instruct|direct)ed\b.{0,40}\b(?:teams?|representatives|experts|ministers|officials)/u],
  [
    'passive',
    /\b(?:was|were) (?:\w+ )?(?:noted|emphasi[sz]ed|stressed|expressed|agreed|confirmed|reaffirmed|discussed|considered|underlined|paid|drawn|reiterated|stated|highlighted)\b/u,
  ],
  ['money', /[$£€¥] ?\d|\b(?:million|billion|usd)\b/u],
];

/** Words of a claim that are looked at: formulas stand near its beginning. */
const LONGEST = 1500;

/** The names of the formulas that the words hold. */
export function cuesIn(words: string): string[] {
  const text = words.slice(0, LONGEST);
  return CUES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
}
