import { auPm } from './australia.ts';
import { atBmeia } from './austria.ts';
import { byPresident } from './belarus.ts';
import { brMre } from './brazil.ts';
import { caGac, caPm } from './canada.ts';
import { cnGov, cnMfa } from './china.ts';
import { egPresidency } from './egypt.ts';
import { aeWam } from './emirates.ts';
import { euCommission, euCouncil, euEeas } from './european-union.ts';
import { fiPresident } from './finland.ts';
import { frElysee, frMeae } from './france.ts';
import { deAa, deBk } from './germany.ts';
import { vaHolysee } from './holy-see.ts';
import { huPm } from './hungary.ts';
import { ISSUERS } from './index.ts';
import { inMea, inPib } from './india.ts';
import { idKemlu } from './indonesia.ts';
import { irMfa, irPresident } from './iran.ts';
import { iqPresidency } from './iraq.ts';
import { ilPmo } from './israel.ts';
import { itGoverno } from './italy.ts';
import { jpKantei, jpMofa } from './japan.ts';
import { joKing } from './jordan.ts';
import { kzAkorda } from './kazakhstan.ts';
import { krMofa, krPresident } from './korea.ts';
import { lvPresident } from './latvia.ts';
import { mxPresidencia } from './mexico.ts';
import type { Issuer } from './model.ts';
import { nato } from './nato.ts';
import { nlGov } from './netherlands.ts';
import { kpKcna } from './north-korea.ts';
import { pkMofa } from './pakistan.ts';
import { phPco } from './philippines.ts';
import { plMfa } from './poland.ts';
import { qaDiwan } from './qatar.ts';
import { ruMid } from './russia-foreign-ministry.ts';
import { saMofa, saSpa } from './saudi-arabia.ts';
import { rsPresident } from './serbia.ts';
import { sgMfa } from './singapore.ts';
import { zaPresidency } from './south-africa.ts';
import { esMoncloa } from './spain.ts';
import { seGov } from './sweden.ts';
import { chEda } from './switzerland.ts';
import { twPresident } from './taiwan.ts';
import { trMfa, trPresidency } from './turkiye.ts';
import { uaKmu, uaMfa } from './ukraine-ministries.ts';
import { unSg } from './united-nations.ts';
import { usDod, usState } from './united-states-departments.ts';
import { vnMofa } from './vietnam.ts';

/**
 * Every issuer that is known. Not for the pages' script, which loads the first set alone (index.ts): for the background, the extension's
 * pages and the command line.
 */
export const ALL_ISSUERS: readonly Issuer[] = [
  ...ISSUERS,
  usState,
  usDod,
  ruMid,
  cnMfa,
  cnGov,
  frElysee,
  frMeae,
  deBk,
  deAa,
  uaMfa,
  uaKmu,
  euCommission,
  euCouncil,
  euEeas,
  nato,
  unSg,
  inMea,
  inPib,
  jpMofa,
  jpKantei,
  krPresident,
  krMofa,
  trPresidency,
  trMfa,
  ilPmo,
  irPresident,
  irMfa,
  saSpa,
  saMofa,
  aeWam,
  qaDiwan,
  egPresidency,
  joKing,
  iqPresidency,
  caPm,
  caGac,
  auPm,
  brMre,
  zaPresidency,
  plMfa,
  itGoverno,
  esMoncloa,
  nlGov,
  fiPresident,
  seGov,
  huPm,
  rsPresident,
  byPresident,
  kzAkorda,
  pkMofa,
  idKemlu,
  vnMofa,
  phPco,
  chEda,
  vaHolysee,
  kpKcna,
  twPresident,
  atBmeia,
  lvPresident,
  mxPresidencia,
  sgMfa,
];
