import { readFileSync } from 'node:fs';

/** Two fictional statements of one fictional call of 12 May 2025, as pages of two fictional governments. */
export interface SamplePage {
  readonly url: string;
  readonly issuer: string;
  readonly name: string;
  readonly html: string;
}

/** The account of the one side. */
export const ARVENIA: SamplePage = {
  url: 'http://president.arvenia.example/news/2025-05-12-belmar',
  issuer: 'xa-president',
  name: 'President of Arvenia',
  html: page('president-arvenia.html'),
};

/** The account of the other. */
export const BELMAR: SamplePage = {
  url: 'http://government.belmar.example/news/prime-ministers-call-with-president-tellan-12-may-2025',
  issuer: 'xb-government',
  name: 'Government of Belmar',
  html: page('government-belmar.html'),
};

/** Both pages. */
export const SAMPLE: readonly SamplePage[] = [ARVENIA, BELMAR];

/** The sample's page at this address, as the local proxy serves it; null for any other address. */
export function samplePage(url: URL): { body: string } | null {
  const found = SAMPLE.find((one) => one.url === url.href.replace(/[?#].*$/s, ''));
  return found ? { body: found.html } : null;
}

function page(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
