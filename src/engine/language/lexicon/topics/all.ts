import { ARMS_CONTROL } from './arms-control.ts';
import { ASIA } from './asia.ts';
import { ATTITUDES } from './attitudes.ts';
import { ENERGY } from './energy.ts';
import { HUMANITARIAN } from './humanitarian.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { MILITARY } from './military.ts';
import { PEOPLE_AND_OCCASIONS } from './people.ts';
import { PLANET } from './planet.ts';
import { RELATIONS } from './relations.ts';
import { RIGHTS } from './rights.ts';
import { TALK } from './talk.ts';
import { TECHNOLOGY } from './technology.ts';
import { TRADE } from './trade.ts';
import { UKRAINE } from './ukraine.ts';
import { WAR } from './war.ts';

/** Every topic with its concepts. A new file of concepts is entered here. */
export const TOPICS: readonly (readonly [topic: string, data: string])[] = [
  ['talk', TALK],
  ['relations', RELATIONS],
  ['war-and-peace', WAR],
  ['ukraine', UKRAINE],
  ['military', MILITARY],
  ['arms-control', ARMS_CONTROL],
  ['humanitarian', HUMANITARIAN],
  ['trade-and-finance', TRADE],
  ['energy-and-sea', ENERGY],
  ['technology-and-crime', TECHNOLOGY],
  ['planet-and-health', PLANET],
  ['rights-and-rule', RIGHTS],
  ['asia', ASIA],
  ['middle-east-and-regions', MIDDLE_EAST],
  ['people-and-occasions', PEOPLE_AND_OCCASIONS],
  ['attitudes', ATTITUDES],
];
