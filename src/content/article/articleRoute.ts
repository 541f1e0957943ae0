/** The browser's own account of the page's address, as far as Firefox before 147 does not have it. */
interface Navigations {
  addEventListener(name: 'currententrychange', heard: () => void, options: { readonly signal: AbortSignal }): void;
}

/**
 * Tells when a site changes its page in place: by `history.pushState`, by going back and forth, by a fragment. Nothing is wrapped: the
 * browser tells; where it does not, whoever looks at the changed page finds the new address.
 */
export function followRoute(changed: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: Navigations };
  navigation?.addEventListener('currententrychange', changed, { signal });
  for (const name of ['popstate', 'hashchange']) addEventListener(name, changed, { signal });
}
