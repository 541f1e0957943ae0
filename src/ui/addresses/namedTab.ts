/** The tab that an address such as `…/panel/index.html?tab=12` names; null where it names none. */
export function namedTab(address: string): number | null {
  const named = new URL(address).searchParams.get('tab');
  return named !== null && /^\d{1,12}$/.test(named) ? Number(named) : null;
}
