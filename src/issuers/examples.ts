import { auPmExamples } from './australia.ts';
import { atBmeiaExamples } from './austria.ts';
import { byPresidentExamples } from './belarus.ts';
import { brMreExamples } from './brazil.ts';
import { caGacExamples, caPmExamples } from './canada.ts';
import { cnGovExamples, cnMfaExamples } from './china.ts';
import { egPresidencyExamples } from './egypt.ts';
import { aeWamExamples } from './emirates.ts';
import { euCommissionExamples, euCouncilExamples, euEeasExamples } from './european-union.ts';
import { fiPresidentExamples } from './finland.ts';
import { frElyseeExamples, frMeaeExamples } from './france.ts';
import { deAaExamples, deBkExamples } from './germany.ts';
import { vaHolyseeExamples } from './holy-see.ts';
import { huPmExamples } from './hungary.ts';
import { inMeaExamples, inPibExamples } from './india.ts';
import { idKemluExamples } from './indonesia.ts';
import { irMfaExamples, irPresidentExamples } from './iran.ts';
import { iqPresidencyExamples } from './iraq.ts';
import { ilPmoExamples } from './israel.ts';
import { itGovernoExamples } from './italy.ts';
import { jpKanteiExamples, jpMofaExamples } from './japan.ts';
import { joKingExamples } from './jordan.ts';
import { kzAkordaExamples } from './kazakhstan.ts';
import { krMofaExamples, krPresidentExamples } from './korea.ts';
import { kremlinExamples } from './kremlin.ts';
import { lvPresidentExamples } from './latvia.ts';
import { mxPresidenciaExamples } from './mexico.ts';
import type { IssuerExample } from './model.ts';
import { natoExamples } from './nato.ts';
import { nlGovExamples } from './netherlands.ts';
import { kpKcnaExamples } from './north-korea.ts';
import { pkMofaExamples } from './pakistan.ts';
import { phPcoExamples } from './philippines.ts';
import { plMfaExamples } from './poland.ts';
import { qaDiwanExamples } from './qatar.ts';
import { ruMidExamples } from './russia-foreign-ministry.ts';
import { arveniaExamples, belmarExamples } from './sample.ts';
import { saMofaExamples, saSpaExamples } from './saudi-arabia.ts';
import { rsPresidentExamples } from './serbia.ts';
import { sgMfaExamples } from './singapore.ts';
import { zaPresidencyExamples } from './south-africa.ts';
import { esMoncloaExamples } from './spain.ts';
import { seGovExamples } from './sweden.ts';
import { chEdaExamples } from './switzerland.ts';
import { twPresidentExamples } from './taiwan.ts';
import { trMfaExamples, trPresidencyExamples } from './turkiye.ts';
import { ukForeignOfficeExamples, ukPrimeMinisterExamples } from './uk-government.ts';
import { uaKmuExamples, uaMfaExamples } from './ukraine-ministries.ts';
import { ukrainePresidentExamples } from './ukraine-president.ts';
import { unSgExamples } from './united-nations.ts';
import { usDodExamples, usStateExamples } from './united-states-departments.ts';
import { vnMofaExamples } from './vietnam.ts';
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
  'us-state': usStateExamples,
  'us-dod': usDodExamples,
  'ru-mid': ruMidExamples,
  'cn-mfa': cnMfaExamples,
  'cn-gov': cnGovExamples,
  'fr-elysee': frElyseeExamples,
  'fr-meae': frMeaeExamples,
  'de-bk': deBkExamples,
  'de-aa': deAaExamples,
  'ua-mfa': uaMfaExamples,
  'ua-kmu': uaKmuExamples,
  'eu-commission': euCommissionExamples,
  'eu-council': euCouncilExamples,
  'eu-eeas': euEeasExamples,
  nato: natoExamples,
  'un-sg': unSgExamples,
  'in-mea': inMeaExamples,
  'in-pib': inPibExamples,
  'jp-mofa': jpMofaExamples,
  'jp-kantei': jpKanteiExamples,
  'kr-president': krPresidentExamples,
  'kr-mofa': krMofaExamples,
  'tr-presidency': trPresidencyExamples,
  'tr-mfa': trMfaExamples,
  'il-pmo': ilPmoExamples,
  'ir-president': irPresidentExamples,
  'ir-mfa': irMfaExamples,
  'sa-spa': saSpaExamples,
  'sa-mofa': saMofaExamples,
  'ae-wam': aeWamExamples,
  'qa-diwan': qaDiwanExamples,
  'eg-presidency': egPresidencyExamples,
  'jo-king': joKingExamples,
  'iq-presidency': iqPresidencyExamples,
  'ca-pm': caPmExamples,
  'ca-gac': caGacExamples,
  'au-pm': auPmExamples,
  'br-mre': brMreExamples,
  'za-presidency': zaPresidencyExamples,
  'pl-mfa': plMfaExamples,
  'it-governo': itGovernoExamples,
  'es-moncloa': esMoncloaExamples,
  'nl-gov': nlGovExamples,
  'fi-president': fiPresidentExamples,
  'se-gov': seGovExamples,
  'hu-pm': huPmExamples,
  'rs-president': rsPresidentExamples,
  'by-president': byPresidentExamples,
  'kz-akorda': kzAkordaExamples,
  'pk-mofa': pkMofaExamples,
  'id-kemlu': idKemluExamples,
  'vn-mofa': vnMofaExamples,
  'ph-pco': phPcoExamples,
  'ch-eda': chEdaExamples,
  'va-holysee': vaHolyseeExamples,
  'kp-kcna': kpKcnaExamples,
  'tw-president': twPresidentExamples,
  'at-bmeia': atBmeiaExamples,
  'lv-president': lvPresidentExamples,
  'mx-presidencia': mxPresidenciaExamples,
  'sg-mfa': sgMfaExamples,
};
