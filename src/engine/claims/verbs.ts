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
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stemOf(lemma)}ed`;
}

function formsOf(lemma: string): [string, VerbForm][] {
  const ing = /[^e]e$/u.test(lemma) ? `${lemma.slice(0, -1)}ing` : `${stemOf(lemma)}ing`;
  const s = /(?:s|sh|ch|x)$/u.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/u.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const pasts = IRREGULAR_PASTS[lemma] ?? [regularPast(lemma)];
  return [[lemma, 'base'], ...pasts.map((past): [string, VerbForm] => [past, 'past']), [ing, 'ing'], [s, 's']];
}

function american(form: string): string {
  return form.replace(/is(e|ed|es|ing)$/u, 'iz$1').replace('honour', 'honor');
}

function build(): Map<string, Verb> {
  const table = new Map<string, Verb>();
  for (const [verbClass, lemmas] of Object.entries(VERBS) as [VerbClass, string][]) {
    for (const lemma of lemmas.split(' ')) {
      for (const [form, kind] of formsOf(lemma)) {
        const verb = { lemma, form: kind, verbClass };
        for (const spelling of [form, american(form)]) if (!table.has(spelling)) table.set(spelling, verb);
      }
    }
  }
  return table;
}

const TABLE = build();

/** The reporting verb that a word is a form of, or null. Takes the word in lower case. */
export function reportingVerb(word: string): Verb | null {
  return TABLE.get(word) ?? null;
}
