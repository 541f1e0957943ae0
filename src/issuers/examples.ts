import { kremlinExamples } from './kremlin.ts';
import type { IssuerExample } from './model.ts';
import { arveniaExamples, belmarExamples } from './sample.ts';
import { ukForeignOfficeExamples, ukPrimeMinisterExamples } from './uk-government.ts';
import { ukrainePresidentExamples } from './ukraine-president.ts';
import { whiteHouseExamples } from './white-house.ts';

/** The examples of every issuer by its id; each is a negative for all the others. */
export const EXAMPLES: Readonly<Record<string, readonly IssuerExample[]>> = {
  'us-wh': whiteHouseExamples,
  'ru-kremlin': kremlinExamples,
  'ua-president': ukrainePresidentExamples,
  'uk-pmo': ukPrimeMinisterExamples,
  'uk-fcdo': ukForeignOfficeExamples,
  'xa-president': arveniaExamples,
  'xb-government': belmarExamples,
};
