import browser from 'webextension-polyfill';

const PAGE = 'src/panel/index.html';

/** The address of the full comparison in a tab of its own. */
export function comparisonAddress(statement: string, other?: string): string {
  const named = other === undefined ? '' : `&with=${encodeURIComponent(other)}`;
  return browser.runtime.getURL(`${PAGE}?statement=${encodeURIComponent(statement)}${named}`);
}

/** The full comparison of a statement, opened at one of its claims. */
export function claimAddress(statement: string, claim: string): string {
  return `${comparisonAddress(statement)}&claim=${encodeURIComponent(claim)}`;
}
