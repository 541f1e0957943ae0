/**
 * The verbs with which readouts report, each under what it mostly does. An analyst may extend the lists: base forms, British
 * spelling where it differs only in -ise/-our (the American one is made from it). The classes are those of ACTS, with `say` for
 * verbs that report a view or a fact alike.
 */
const VERBS: Readonly<Record<VerbClass, string>> = {
  consult:
    'speak talk meet discuss hold exchange touch review consider tackle converse reflect focus cover explore examine continue ' +
    'address deliberate confer consult raise compare dwell chat call visit receive host',
  inform: 'inform brief update share tell report explain outline detail describe present notify recount apprise',
  say:
    'say state note stress emphasise underline underscore highlight reiterate repeat affirm reaffirm express convey voice declare ' +
    'recall point believe recognise acknowledge mention add remark observe relay reassert restate look hope remain set draw make ' +
    'cite hail characterise regret respond reply indicate assess view foresee comment contend argue assert deem expect evaluate',
  support:
    'welcome thank congratulate praise commend applaud appreciate support endorse condole wish honour salute celebrate extend offer ' +
    'pay back mourn greet compliment credit laud pass',
  agree: 'agree concur confirm decide resolve task instruct coordinate conclude settle',
  commit: 'commit pledge promise assure announce vow guarantee undertake intend',
  request: 'urge ask request demand propose invite encourage suggest appeal press seek insist recommend implore push',
  accuse: 'condemn criticise accuse denounce blame deplore complain decry protest object lament',
  reject: 'reject oppose refuse deny dismiss rebuff decline',
  threaten: 'warn threaten caution',
};

/** What a reporting verb says that somebody did. */
export type VerbClass =
  | 'consult'
  | 'inform'
  | 'say'
  | 'support'
  | 'agree'
  | 'commit'
  | 'request'
  | 'accuse'
  | 'reject'
  | 'threaten';

/** What a form tells: `past` also serves as participle; `ing`, `s` and `base` are the others. */
export type VerbForm = 'past' | 'ing' | 's' | 'base';

/** A verb that reports, as a form of it stands in the text. */
export interface Verb {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly verbClass: VerbClass;
}

const IRREGULAR_PASTS: Readonly<Record<string, readonly string[]>> = {
  speak: ['spoke', 'spoken'],
  meet: ['met'],
  hold: ['held'],
  tell: ['told'],
  say: ['said'],
  make: ['made'],
  set: ['set'],
  draw: ['drew', 'drawn'],
  pay: ['paid'],
  seek: ['sought'],
  foresee: ['foresaw'],
  undertake: ['undertook', 'undertaken'],
};
const DOUBLED = new Set(['refer', 'confer', 'chat', 'plan', 'commit', 'concur', 'admit']);

function stemOf(lemma: string): string {
  return DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function regularPast(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stemOf(lemma)}ed`;
}

const endsInConsonantY = (lemma: string): boolean =>
  lemma.endsWith('y') && !'aeiou'.includes(lemma.charAt(lemma.length - 2));
const HISSING = ['s', 'sh', 'ch', 'x'];

function ingOf(lemma: string): string {
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stemOf(lemma)}ing`;
}

function sOf(lemma: string): string {
  if (HISSING.some((ending) => lemma.endsWith(ending))) return `${lemma}es`;
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function american(form: string): string {
  if (!form.includes('is') && !form.includes('our')) return form;
  return form.replace(/is(e|ed|es|ing)$/u, 'iz$1').replace('honour', 'honor');
}

function build(): Map<string, Verb> {
  const table = new Map<string, Verb>();
  const enter = (spelling: string, verb: Verb): void => {
    if (!table.has(spelling)) table.set(spelling, verb);
  };
  for (const verbClass of Object.keys(VERBS) as VerbClass[]) {
    for (const lemma of VERBS[verbClass].split(' ')) {
      const enterForm = (word: string, form: VerbForm): void => {
        const verb = { lemma, form, verbClass };
        enter(word, verb);
        enter(american(word), verb);
      };
      enterForm(lemma, 'base');
      for (const past of IRREGULAR_PASTS[lemma] ?? [regularPast(lemma)]) enterForm(past, 'past');
      enterForm(ingOf(lemma), 'ing');
      enterForm(sOf(lemma), 's');
    }
  }
  return table;
}

const TABLE = build();

/** The reporting verb that a word is a form of, or null. Takes the word in lower case. */
export function reportingVerb(word: string): Verb | null {
  return TABLE.get(word) ?? null;
}
