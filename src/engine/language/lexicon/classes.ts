import { readLines } from './format.ts';
import { baseOf } from './inflection.ts';
import { keysOf } from './words.ts';

/**
 * Words that do the same work in many forms: `%stop war` finds "end the war", "halting this war", "cessation of war". One word each, in any
 * inflection. A word may be in several classes. `%party` is made of the names of states.
 */
export const CLASSES = `
aid : aid | assistance | support | help | relief
achieve : achieve | reach | secure | find | attain | conclude | obtain | arrive | negotiate | broker | seek | pursue | establish | restore | advance
attack : attack | strike | shelling | bombardment | bombing | assault | raid | shell | bombard
basis : basis | foundation | cornerstone | bedrock | groundwork
boost : increase | grow | growth | raise | expand | expansion | boost | rise | surge | step | scale | accelerate | double | ramp
build : build | construct | construction | building | development | develop | upgrade | modernize | modernization
condemn : condemn | condemnation | denounce | denunciation | deplore | decry
continue : continue | keep | maintain | stay | remain | sustain | preserve | ongoing | continued | continuous | regular | further
counter : counter | combat | fight | fighting | tackle | confront | curb | address | disrupt | prevent | suppress | oppose | resist | deter | dismantle | stop | countering | eradicate | eliminate | against
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
weapons : weapon | weaponry | arms | arm | armament | munition | ammunition | armaments
work : work | operate | cooperate | collaborate | coordinate | partner | engage
`;

/**
 * The classes of each word, by the key that the word must match: `halt` → `%stop`. `%party` is any name of a state or people in one word.
 * @param parties the names of the parties.
 */
export function readClasses(data: string, parties: readonly string[]): Map<string, string[]> {
  const classes = new Map<string, string[]>();
  const enter = (key: string, name: string) => {
    const known = classes.get(key);
    if (known === undefined) classes.set(key, [name]);
    else if (!known.includes(name)) known.push(name);
  };
  for (const { key, forms } of readLines(data)) {
    for (const word of forms) enter(baseOf(word), `%${key}`);
  }
  for (const name of parties) {
    if (/^[\p{L}.]+$/u.test(name)) enter(keysOf(name).at(-1) ?? '', '%party');
  }
  return classes;
}
