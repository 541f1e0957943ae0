/** Whether this is Firefox, for the two things in which it is not as other browsers are: a disk that fills, and an update under open pages. */
export function isFirefox(): boolean {
  // Others say "like Gecko".
  return /\bGecko\/\d/.test(globalThis.navigator?.userAgent ?? '');
}
