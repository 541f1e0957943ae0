import type { Issuer } from './model.ts';

/**
 * Where visitors search an issuer's own site, `{query}` for what is sought. From memory, and used for a link alone: the extension never
 * fetches them.
 */
const SEARCHES: Readonly<Record<string, string>> = {
  'us-wh': 'https://www.whitehouse.gov/?s={query}',
  'us-state': 'https://www.state.gov/?s={query}',
  'ru-kremlin': 'http://en.kremlin.ru/search?query={query}',
  'ru-mid': 'https://mid.ru/en/search/?q={query}',
  'uk-pmo':
    'https://www.gov.uk/search/all?organisations[]=prime-ministers-office-10-downing-street&order=updated-newest&keywords={query}',
  'uk-fcdo':
    'https://www.gov.uk/search/all?organisations[]=foreign-commonwealth-development-office&order=updated-newest&keywords={query}',
  'fr-meae': 'https://www.diplomatie.gouv.fr/en/spip.php?page=recherche&recherche={query}',
  'ua-president': 'https://www.president.gov.ua/en/search?query={query}',
  'eu-council': 'https://www.consilium.europa.eu/en/search/?keyWord={query}',
  'eu-eeas': 'https://www.eeas.europa.eu/search_en?fulltext={query}',
  'ca-gac': 'https://www.canada.ca/en/sr/srb.html?q={query}',
  'au-pm': 'https://www.pm.gov.au/search?search_api_fulltext={query}',
};

/** The address of an issuer's own search for these words; of its first page where no search of it is known. */
export function searchAddress({ id, hosts }: Issuer, words: string): string {
  const known = Object.hasOwn(SEARCHES, id) ? SEARCHES[id] : undefined;
  return known?.replaceAll('{query}', encodeURIComponent(words)) ?? `https://${hosts[0]}/`;
}

/** Whether `searchAddress` searches, or only leads to the site. */
export const hasSearch = ({ id }: Issuer): boolean => Object.hasOwn(SEARCHES, id);
