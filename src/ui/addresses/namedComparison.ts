/** Two statements, or one with its closest counterpart, as an address of the panel's page names them. */
export interface NamedComparison {
  readonly statement: string;
  /** The statement to compare with; null for the closest one. */
  readonly other: string | null;
}

/** An id is a page's address or a hash. Longer ones are nobody's. UTF-16 code units. */
const LONGEST_ID = 4_096;

/** The comparison that an address names; null where it names none, `malformed` where what it names cannot be a statement. */
export function namedComparison(address: string): NamedComparison | 'malformed' | null {
  if (!URL.canParse(address)) return null;
  const { searchParams } = new URL(address);
  const [statement = null, ...more] = searchParams.getAll('statement');
  const [other = null, ...others] = searchParams.getAll('with');
  if (statement === null) return other === null ? null : 'malformed';
  if (more.length > 0 || others.length > 0 || !isId(statement) || statement === other) return 'malformed';
  return other === null || isId(other) ? { statement, other } : 'malformed';
}

/** The claim that an address names besides its statement; null where it names none. */
export function namedClaim(address: string): { readonly statement: string; readonly claim: string } | null {
  const named = namedComparison(address);
  if (named === null || named === 'malformed') return null;
  const [claim = '', ...more] = new URL(address).searchParams.getAll('claim');
  return more.length === 0 && isId(claim) ? { statement: named.statement, claim } : null;
}

function isId(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST_ID && !/[\p{Cc}\s\uFFFD]/u.test(text);
}
