import type { Act } from '../../engine/model.ts';
import { type MessageKey, message } from './words.ts';

const ACT_KEYS: Record<Act, MessageKey> = {
  CONDITION: 'act_condition',
  THREATEN: 'act_threaten',
  REJECT: 'act_reject',
  ACCUSE: 'act_accuse',
  REQUEST: 'act_request',
  COMMIT: 'act_commit',
  AGREE: 'act_agree',
  SUPPORT: 'act_support',
  INFORM: 'act_inform',
  CONSULT: 'act_consult',
  POSITION: 'act_position',
};

/** What a point does, in a word for the reader. */
export function actWords(act: Act): string {
  return message(ACT_KEYS[act]);
}
