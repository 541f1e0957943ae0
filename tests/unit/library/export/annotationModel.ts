/**
 * The rules of the Web Annotation Data Model (W3C Recommendation of 23 February 2017) that concern what we write: every MUST, and of the
 * SHOULDs those that we promise. Each problem names the section and the place.
 */

type Thing = Readonly<Record<string, unknown>>;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** 3.3.5. */
const MOTIVATIONS = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);

/** The keys of Appendix C that each kind of thing may have, as far as we write any. */
const KEYS: Readonly<Record<string, string>> = {
  AnnotationCollection: '@context id type label creator created generator total first last',
  AnnotationPage: 'id type partOf startIndex items',
  Annotation: 'id type motivation creator created generator generated body target',
  TextualBody: 'type purpose value format language creator created',
  SpecificResource: 'type purpose source state selector',
  TimeState: 'type sourceDate cached',
  TextQuoteSelector: 'type exact prefix suffix',
  TextPositionSelector: 'type start end',
  Software: 'id type name',
  Person: 'id type name',
};

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** RFC 3987, as far as it takes to tell a name from words: a scheme, and nothing that must be escaped. */
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);

/** xsd:dateTime in UTC, expressed as "Z" (3.3.1, 4.3.1). */
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const isNatural = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** BCP 47, roughly. */
const isLanguage = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value);

/** @param texts by the names of what was read, so that positions can be looked up. */
export function problemsOf(read: unknown, texts: ReadonlyMap<string, string>): readonly string[] {
  const problems: string[] = [];
  const check = (holds: boolean, section: string, rule: string): void => {
    if (!holds) problems.push(`${section} ${rule}`);
  };
  if (!isThing(read)) return ['5.1 the collection is no object'];
  keysOf(read, 'AnnotationCollection', check);
  check(read['@context'] === CONTEXT, '5.1', '@context');
  check(isIri(read.id), '5.1', 'id is an IRI');
  check(typeof read.label === 'string', '5.1', 'label is a string');
  check(isNatural(read.total), '5.1', 'total is a number');
  check(isMoment(read.created), '3.3.1', 'created of the collection');
  agentOf(read.creator, '3.3.2 creator of the collection', check);
  agentOf(read.generator, '3.3.2 generator of the collection', check);
  if (read.total === 0) {
    check(read.first === undefined, '5.2', 'a page has annotations');
    return problems;
  }
  const page = read.first;
  if (!isThing(page)) return [...problems, '5.1 there is a first page'];
  check(read.last === page.id, '5.1', 'last is the only page');
  keysOf(page, 'AnnotationPage', check);
  check(isIri(page.id) && page.id !== read.id, '5.2', 'id of the page is an IRI of its own');
  check(page.partOf === read.id, '5.2', 'partOf');
  check(page.startIndex === 0, '5.2', 'startIndex');
  check(!('@context' in page), '5.2', 'an embedded page has no @context');
  const items = Array.isArray(page.items) ? page.items : [];
  check(items.length > 0 && items.length === read.total, '5.2', 'items are as many as told');
  check(new Set(items.map((item: Thing) => item.id)).size === items.length, '3.1', 'every annotation has its own id');
  for (const item of items) annotation(item, texts, check);
  return problems;
}

type Check = (holds: boolean, section: string, rule: string) => void;

function keysOf(thing: Thing, type: string, check: Check): void {
  check(thing.type === type, '3.2.2', `type ${type}`);
  const known = (KEYS[type] ?? '').split(' ');
  for (const key of Object.keys(thing)) check(known.includes(key), 'C', `${key} of ${type}`);
}

function agentOf(agent: unknown, section: string, check: Check): void {
  if (!isThing(agent)) {
    check(isIri(agent), section, 'is an IRI');
    return;
  }
  check(agent.type === 'Software' || agent.type === 'Person', section, 'type');
  keysOf(agent, String(agent.type), check);
  check(isIri(agent.id), section, 'id is an IRI');
  check(typeof agent.name === 'string' && agent.name !== '', section, 'name');
}

function annotation(item: unknown, texts: ReadonlyMap<string, string>, check: Check): void {
  if (!isThing(item)) {
    check(false, '3.1', 'an annotation is an object');
    return;
  }
  keysOf(item, 'Annotation', check);
  check(isIri(item.id), '3.1', 'id is an IRI');
  check(typeof item.motivation === 'string' && MOTIVATIONS.has(item.motivation), '3.3.5', 'one motivation of the list');
  check(isMoment(item.created), '3.3.1', 'created');
  check(isMoment(item.generated), '3.3.1', 'generated');
  agentOf(item.creator, '3.3.2 creator', check);
  agentOf(item.generator, '3.3.2 generator', check);
  const bodies = Array.isArray(item.body) ? item.body : [];
  check(bodies.length > 0, '3.1', 'a body');
  for (const body of bodies) {
    if (isThing(body) && body.type === 'SpecificResource') specific(body, texts, check);
    else textual(body, check);
    check(isThing(body) && MOTIVATIONS.has(String(body.purpose)), '3.3.5', 'one purpose of the list');
  }
  specific(item.target, texts, check);
}

function textual(body: unknown, check: Check): void {
  if (!isThing(body)) {
    check(false, '3.2.4', 'a body is an object');
    return;
  }
  keysOf(body, 'TextualBody', check);
  check(typeof body.value === 'string' && body.value !== '', '3.2.4', 'one value');
  check(body.format === 'text/plain', '3.2.1', 'format');
  check(body.language === undefined || isLanguage(body.language), '3.2.1', 'language');
  check(isMoment(body.created), '3.3.1', 'created of a body');
  agentOf(body.creator, '3.3.2 creator of a body', check);
}

function specific(resource: unknown, texts: ReadonlyMap<string, string>, check: Check): void {
  if (!isThing(resource)) {
    check(false, '4', 'a specific resource is an object');
    return;
  }
  keysOf(resource, 'SpecificResource', check);
  check(isIri(resource.source), '4', 'one source, an IRI');
  const { state } = resource;
  if (!isThing(state)) {
    check(false, '4.2.5', 'a position has a state besides');
    return;
  }
  keysOf(state, 'TimeState', check);
  check(isMoment(state.sourceDate), '4.3.1', 'sourceDate');
  check(isIri(state.cached), '4.3.1', 'cached is an IRI');
  const [quote, position, ...more] = Array.isArray(resource.selector) ? resource.selector : [];
  check(more.length === 0, '4.2', 'two selectors');
  if (!isThing(quote) || !isThing(position)) {
    check(false, '4.2', 'selectors are objects');
    return;
  }
  keysOf(quote, 'TextQuoteSelector', check);
  keysOf(position, 'TextPositionSelector', check);
  const { exact, prefix, suffix } = quote;
  check(typeof exact === 'string' && exact !== '', '4.2.4', 'exact');
  check(typeof prefix === 'string' && typeof suffix === 'string', '4.2.4', 'prefix and suffix');
  const { start, end } = position;
  check(isNatural(start) && isNatural(end) && Number(start) < Number(end), '4.2.5', 'start and end');
  const text = texts.get(String(state.cached));
  if (text === undefined) {
    check(false, '4.3.1', 'cached is what was read');
    return;
  }
  // In code points, not in units of an encoding.
  const points = [...text];
  check(points.slice(Number(start), Number(end)).join('') === exact, '4.2', 'both select the same words');
  check(points.slice(0, Number(start)).join('').endsWith(String(prefix)), '4.2.4', 'prefix stands before');
  check(points.slice(Number(end)).join('').startsWith(String(suffix)), '4.2.4', 'suffix stands after');
}
