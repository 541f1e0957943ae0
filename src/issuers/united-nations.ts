import type { Issuer, IssuerExample } from './model.ts';

/**
 * The Secretary-General of the United Nations. Seen: hosts, the address of older readouts, title forms. From memory: the present address.
 */
export const unSg: Issuer = {
  id: 'un-sg',
  party: 'un',
  code: 'UN',
  name: 'Secretary-General of the United Nations',
  languages: ['en', 'fr', 'es', 'ru', 'ar', 'zh'],
  remembered: ['languages', 'paths'],
  hosts: ['www.un.org', 'press.un.org', 'news.un.org'],
  paths: [
    /^\/sg\/en\/content\/.{0,80}readout.{0,200}$/,
    /^\/sg\/offthecuff\/index\.asp\?nid=\d+$/,
    /^\/en\/\d{4}\/sgsm\d+\.doc\.htm$/,
  ],
  titles: [],
  forms: [/^(?:secretary-general|deputy secretary-general)'s (?:phone call|meeting)/i],
  ownOffices: /^secretary-general/i,
  markups: [
    {
      name: 'Press, Drupal',
      title: ['h1.page-header', 'h1'],
      published: ['.field--name-field-date', 'time'],
      body: ['.field--name-body'],
      remembered: true,
    },
    {
      name: 'Secretary-General, Drupal',
      title: ['h1'],
      published: ['.date-display-single'],
      body: ['.field-name-body', '.field-name-field-sg-statement'],
      remembered: true,
    },
  ],
};

export const unSgExamples: readonly IssuerExample[] = [
  {
    url: 'https://www.un.org/sg/en/content/sg/readout/2025-01-18/readout-of-the-secretary-generals-phone-call',
    title: 'Readout of the Secretary-General’s phone call with President Sample of Kenya',
    kind: 'readout',
  },
  {
    url: 'https://press.un.org/en/2025/sgsm12345.doc.htm',
    title: 'Secretary-General Appoints Jo Sample of Kenya Deputy Envoy',
    kind: 'other',
  },
];
