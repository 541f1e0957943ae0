import { baseOf } from './inflection.ts';

/**
 * Words that do the same work in many forms: `%stop war` finds "end the war", "halting this war", "cessation of war". One word each, in any
 * inflection. A word may be in several classes.
 */
export const CLASSES = `
aid : aid | assistance | support | help | relief | backing
achieve : achieve | reach | secure | find | attain | conclude | obtain | arrive | negotiate | broker | seek | pursue | establish | restore | advance
attack : attack | strike | shelling | bombardment | bombing | assault | raid | shell | bombard
basis : basis | foundation | cornerstone | bedrock | groundwork
boost : increase | grow | growth | raise | expand | expansion | boost | rise | surge | step | scale | accelerate | double | ramp
build : build | construct | construction | building | development | develop | upgrade | modernize | modernization
condemn : condemn | condemnation | denounce | denunciation | deplore | decry
continue : continue | keep | maintain | stay | remain | sustain | preserve | ongoing | continued | continuous | regular | further
counter : counter | combat | fight | tackle | confront | curb | address | disrupt | prevent | suppress | oppose | resist | deter | dismantle | stop | countering | eradicate | eliminate | against
curb : reduce | cut | lower | limit | curb | reduction | decrease | slash
deliver : deliver | provide | send | supply | supplies | delivery | provision | transfer | shipment | donate | ship
support : support | back | backing | aid | assist | assistance | help | solidarity
discuss : discuss | discussion | talk | review | exchange | consider | examine | address | touch | consult | consultation
explore : explore | study | examine | develop | launch
free : free | release | liberate | return
harm : harm | hurt | damage | undermine | endanger | threaten | jeopardize
help : help | assist | support | aid | facilitate
invade : invasion | aggression | war | attack | assault | incursion | offensive
major : major | full | large | wide | massive
need : need | necessity | importance | imperative | urgency
peaceful : peaceful | diplomatic | political | negotiated | nonmilitary
process : process | effort | track | negotiation | talks | initiative | plan
protect : protect | protection | defend | safeguard | guard | shield | defense | defence | ensure | secure
reform : reform | modernize | overhaul | restructuring
resolve : resolve | resolution | settle | settlement | solve | solution | overcome | regulation | outcome | end | ending
respect : respect | uphold | observe | defend | support | protect | safeguard | commitment | preserve | honor | promote
restore : restore | resume | resumption | reopen | reestablish | normalize | restart | reconnect | restoration | revive
situation : situation | crisis | conflict | development | developments | war | tension | issue | problem | matter
stop : stop | end | cease | halt | terminate | cessation | conclude | ending | suspend | termination | pause | stopping | conclusion
strengthen : strengthen | deepen | enhance | expand | broaden | boost | bolster | intensify | develop | development | advance | promote | improve | improvement | reinforce | elevate | enhancement | expansion | upgrade | grow | build | further | cement | consolidate | invigorate | enrich | foster
tension : tension | tensions | escalation | conflict | confrontation | crisis
threaten : threat | threaten | danger | risk | challenge | menace
ties : tie | ties | relation | relations | relationship | link | bond | partnership | cooperation | collaboration | friendship | interaction
trade : trade | commerce | commercial | business
visit : visit | trip | travel | journey
war : war | conflict | fighting | hostilities | hostility | bloodshed | violence | combat | warfare | aggression
weapons : weapon | weaponry | arms | arm | armament | munition | ammunition | armaments | hardware | equipment
work : work | operate | cooperate | collaborate | coordinate | partner | engage
`;

/** The classes of each word's base: `halt` → `%stop`. */
export function readClasses(data: string): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  for (const line of data.split('\n')) {
    const colon = line.indexOf(' : ');
    if (colon < 0 || line.startsWith('#')) continue;
    const name = `%${line.slice(0, colon).trim()}`;
    for (const word of line.slice(colon + 3).split('|')) {
      const base = baseOf(word.trim());
      const known = classes.get(base) ?? [];
      if (!known.includes(name)) classes.set(base, [...known, name]);
    }
  }
  return classes;
}
