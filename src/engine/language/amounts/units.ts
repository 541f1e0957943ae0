import { namesByForm } from './lines.ts';

/** What amounts are counted in, as English texts write it: lengths of time, currencies, measures. Lists that an analyst may extend. */

/** The names of such lines by their forms. */
const byForm = (lines: string): Readonly<Record<string, string>> => Object.fromEntries(namesByForm(lines));

/** By the English word for a length of time, its days. */
export const DURATIONS: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  hours: 1 / 24,
  minute: 1 / 1440,
  minutes: 1 / 1440,
  day: 1,
  days: 1,
  week: 7,
  weeks: 7,
  fortnight: 14,
  month: 30,
  months: 30,
  year: 365,
  years: 365,
  decade: 3650,
  decades: 3650,
};

const MINUTES = 24 * 60;

/** A length of time in days, the same number in whatever unit it was given: an hour is 60 minutes. */
export const inDays = (value: number, days: number): number => Math.round(value * days * MINUTES) / MINUTES;

/** Currencies by the words behind a sum: one word, or two where several countries have the like. Which dollar is not said is the American. */
export const CURRENCIES = byForm(`
usd : dollar | dollars | us dollar | us dollars | u.s. dollars | american dollars
cad : canadian dollar | canadian dollars
aud : australian dollar | australian dollars
nzd : zealand dollar | zealand dollars
sgd : singapore dollars | singaporean dollars
hkd : kong dollars
twd : taiwan dollars | taiwanese dollars
eur : euro | euros
gbp : pound | pounds | pounds sterling | british pounds
egp : egyptian pounds
lbp : lebanese pounds
chf : swiss franc | swiss francs
rub : rouble | roubles | ruble | rubles | russian roubles | russian rubles
byn : belarusian rubles | belarusian roubles
cny : yuan | renminbi | chinese yuan
jpy : yen | japanese yen
krw : korean won
inr : rupee | rupees | indian rupees
pkr : pakistani rupees
nok : norwegian kroner | norwegian krone
dkk : danish kroner | danish krone
sek : swedish kronor | swedish krona
isk : icelandic kronur | icelandic krona
krone : krone | kroner | krona | kronor | kronur
pln : zloty | zlotys | zlotych | polish zloty
czk : czech koruna | czech crowns
huf : forint | forints
ron : romanian lei
uah : hryvnia | hryvnias | hryvnya
kzt : tenge
try : lira | liras | turkish lira | turkish liras
ils : shekel | shekels
aed : dirham | dirhams | emirati dirhams
sar : riyal | riyals | saudi riyals
qar : qatari riyals
irr : rial | rials
zar : rand | rands
brl : reais | brazilian reais
mxn : mexican pesos
ars : argentine pesos
php : philippine pesos
thb : baht
idr : rupiah
myr : ringgit
ngn : naira
kes : kenyan shillings
`);

/** Codes before a sum or behind it, in capitals as they are written: "USD 225 million". RMB is another name of the yuan. */
const CODES = new Set(
  (
    'usd cad aud nzd sgd hkd twd eur gbp egp chf rub byn cny jpy krw inr pkr nok dkk sek isk pln czk huf ron bgn uah gel amd azn kzt ' +
    'uzs try ils aed sar qar kwd bhd omr iqd irr zar brl mxn ars clp php thb idr myr vnd ngn kes ghs mad'
  ).split(' '),
);

/** The currency of a code; undefined for any other word, and for one that is not in capitals ("try"). */
export function currencyOfCode(word: string): string | undefined {
  if (word.length !== 3 || word !== word.toUpperCase()) return undefined;
  if (word === 'RMB') return 'cny';
  const lower = word.toLowerCase();
  return CODES.has(lower) ? lower : undefined;
}

/** Signs before a sum or behind it. */
export const SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₹': 'inr',
  '₽': 'rub',
  '₴': 'uah',
  '₩': 'krw',
  '₺': 'try',
  '₪': 'ils',
  '₸': 'kzt',
};

/** Which dollar, by the letters that stand directly before its sign: C$50 million. */
export const DOLLARS: Readonly<Record<string, string>> = {
  US: 'usd',
  C: 'cad',
  CA: 'cad',
  CAD: 'cad',
  CDN: 'cad',
  A: 'aud',
  AU: 'aud',
  AUD: 'aud',
  NZ: 'nzd',
  S: 'sgd',
  HK: 'hkd',
  NT: 'twd',
  R: 'brl',
};

/** Measures that are written in more than one way. */
export const MEASURES = byForm(`
percent : percent | per cent | pct
percentage point : percentage point | percentage points
kilometre : km | kms | kilometre | kilometres | kilometer | kilometers
square kilometre : sqkm | square kilometres | square kilometers | square km
metre : metre | metres | meter | meters
tonne : tonne | tonnes | ton | tons | metric tons | metric tonnes
kilogram : kg | kilogram | kilograms | kilogramme | kilogrammes
megawatt : mw | megawatt | megawatts
gigawatt : gw | gigawatt | gigawatts
terawatt hour : twh | terawatt hours
cubic metre : cubic metres | cubic meters
barrel : barrel | barrels
`);
