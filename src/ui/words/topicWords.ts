import { type MessageKey, message } from './words.ts';

const TOPICS: Readonly<Record<string, MessageKey>> = {
  relations: 'topic_relations',
  'war-and-peace': 'topic_war_and_peace',
  ukraine: 'topic_ukraine',
  military: 'topic_military',
  'arms-control': 'topic_arms_control',
  humanitarian: 'topic_humanitarian',
  'trade-and-finance': 'topic_trade_and_finance',
  'energy-and-sea': 'topic_energy_and_sea',
  'technology-and-crime': 'topic_technology_and_crime',
  'planet-and-health': 'topic_planet_and_health',
  'rights-and-rule': 'topic_rights_and_rule',
  asia: 'topic_asia',
  'middle-east-and-regions': 'topic_middle_east_and_regions',
  'people-and-occasions': 'topic_people_and_occasions',
};

/** A topic of the engine's lexicon in words; its own name where nobody has translated it yet. */
export function topicWords(topic: string): string {
  const key = TOPICS[topic];
  return key === undefined ? topic.replaceAll('-', ' ') : message(key);
}
