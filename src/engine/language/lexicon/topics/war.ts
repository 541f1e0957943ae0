/** War and peace in general. */
export const WAR = `
armed-conflict : war | armed conflict | military conflict | hostilities | fighting | military action | military operation | military operations
  | combat operations | bloodshed | violence | armed confrontation | armed clashes | military confrontation | ground operation | military campaign
  | conflict zone | zone of hostilities | clashes | areas of hostilities | areas of clashes | military escalation | active combat | in combat with
  | killed in combat | combat in | combatants | close combat | ongoing conflict
end-of-hostilities < peace : %stop * %war | put end to * %war | bring * %war to * end | bring end to
  | (end/stop) * (killing/bloodshed/suffering/death) | stopping * violence | termination of * %war | war * must end | end to * %war | ending * %war
  | %stop hostilities | senseless (war/bloodshed) | stop war | %stop * military (action/operation/campaign) | war * be stopped | war to end
  | bring * war to close | bring * conflict to end | end * war as soon | bring * war * to close | war to close | bring * hostilities to end
  | bring * %war to close | war * come to * end | end hostilities | termination of hostilities | cease * military | end * fighting
  | end of hostilities | senseless violence * stop
ceasefire < end-of-hostilities : ceasefire | cease-fire | cease fire | truce | cessation of (hostilities/fire/fighting/attacks) | armistice
  | refrain from * (attacks/strikes/attacking/striking) | mutually refrain | %stop * (fighting/shooting/fire/shelling) | silence * guns
  | regime of silence | pause in * fighting | lull | end to * fighting | observe * silence | stop * attacks | halt * strikes
  | mutual * refusal * to strike | cease attacks | lay down * arms | laying down * arms | cease hostilities | end attacks | prolonged pause
  | extended pause in | stoppage in * fighting | silence regime | silence in Donbas | complete silence | unconditional silence | regime of * silence
  | ensure silence | cease * fire | extend * truce
full-ceasefire < ceasefire : (full/complete/comprehensive/unconditional/immediate/general/permanent/lasting/total) (ceasefire/truce)
  | (full/immediate) and (unconditional/permanent/complete) ceasefire | unconditional ceasefire | ceasefire along * line | full or * ceasefire
  | immediate cessation of * hostilities | (durable/sustainable/sustained/stable) ceasefire | immediate and * ceasefire
  | immediately cease * hostilities
energy-ceasefire < ceasefire : energy * ceasefire | ceasefire on energy | energy and infrastructure ceasefire
  | (attacks/strikes) [on/against] energy [infrastructure] [facilities] | infrastructure ceasefire | energy truce | energy infrastructure facilities
  | attacks * energy system
maritime-ceasefire < ceasefire : maritime (ceasefire/truce) | ceasefire in * (Black/Sea) | ceasefire at sea
  | (safety/security) of navigation in * Black
humanitarian-pause < ceasefire : humanitarian (pause/pauses/truce/ceasefire) | pause in hostilities | Christmas truce | Easter truce
  | Easter ceasefire | tactical pause | prolonged humanitarian
monitoring-ceasefire < ceasefire : (monitor/monitoring/verification/control/verify) * (ceasefire/truce)
  | ceasefire (monitoring/violations/mechanism/verification) | effective control over | (observer/monitoring) mission | Special Monitoring Mission
  | SMM | violations of * ceasefire | violate * ceasefire | compliance with * ceasefire | ceasefire * observed | ceasefire regime
  | observance of * ceasefire | center for monitoring | monitoring center | arrangement is fully implemented | fully implemented and enforced
  | ceasefire * maintained
peace : peace | peaceful | peace and stability
peace-settlement < peace : peaceful (resolution/settlement/solution/means) | political settlement | political solution | political resolution
  | diplomatic settlement | diplomatic solution | diplomatic resolution | negotiated settlement | negotiated solution | negotiated resolution
  | comprehensive settlement | comprehensive solution | comprehensive resolution | long-term settlement | long-term solution | long-term resolution
  | peace settlement | peace solution | peace resolution | %resolve * (conflict/crisis) | conflict (resolution/settlement)
  | settlement of * (conflict/crisis/situation) | peaceful way out | settle * by * means | settle * through | resolving * conflict
  | finding ways to peace | ways of resolving | diplomacy is * way | settlement process | regulation of conflict | peaceful way | path to peace
  | way to peace | way forward | end * conflict through | resolve peacefully | resolve * (peacefully/diplomatically)
  | resolve * through * (dialogue/negotiations/diplomacy) | settlement through * diplomacy | mutually acceptable solution | search for * solution
  | achieve * resolution of * conflict | early resolution of | resolution to * conflict | solution to * conflict | solution to * crisis
  | settling * conflict | settlement framework | time for settlement | resolve * situation | seek * diplomatic | peaceful resolve
  | resolution of * crisis | no military solution | post-conflict settlement | settlement of * disputes | mutually acceptable | resolve * disputes
  | restoration of peace | path of diplomacy | establishment of * peace | resolve * disputes * peaceful | resolve * disputes * diplomatic
peace-talks < peace-settlement : peace (talks/negotiations/process/conference/summit/efforts/initiative) | talks on * (settlement/peace)
  | negotiations to end * war | movement to peace | peace deal | peace agreement | peace accord | peace plan | peace proposal | peace formula
  | Peace Formula | peace summit | Peace Summit | negotiated end | negotiations on * settlement | (talks/negotiations) on ending | peace framework
  | peaceful initiatives | warring parties | negotiate * end | talks between Russia and Ukraine | talks between Russian and Ukrainian
  | talks between * Russian and Ukrainian | negotiations between Russia and Ukraine | negotiations between Russian and Ukrainian
  | negotiations between * Russian and Ukrainian | Russian-Ukrainian talks | talks with * Ukrainian representatives
  | talks with Ukraine's representatives | negotiations with Ukraine's representatives | talks with representatives of Ukraine
  | talks with representatives from Kiev | negotiations with Ukraine | talks with Kiev | negotiations with Kiev | negotiations with Russia
  | talks * in Istanbul | negotiation * Russia and Ukraine | talks between Ukraine and Russia | negotiations between Ukraine and Russia
  | negotiations with * Russian Federation | Ukrainian-Russian talks | Summit on Peace | Burgenstock | draft * peace | talks with Ukraine
  | talks with Ukrainian | negotiations * Kiev | Russian and Ukrainian representatives | Russian and Ukrainian delegations
  | negotiations with * Kiev representatives | talks between * Russian and Ukrainian representatives | negotiating process * Kiev | talks with Russia
  | negotiation process with Russia | sit * negotiating table | negotiations with * Russian side | delays negotiations | negotiations with * aggressor
  | postponed war | round of talks * Russia | negotiations between * delegations | negotiation process with * Russian | Ukrainian delegation * talks
  | end war through negotiations | chance for negotiations | talk to Putin | talks in Belarus | direct talks with Russia | Ukrainian negotiating
  | ready for negotiations | refined peace | joint steps towards peace
peace-treaty < peace-settlement : peace treaty | (treaty/agreement) on peace | treaty of peace
just-and-lasting-peace < peace : (just/lasting/durable/sustainable/enduring/permanent/comprehensive/fair) [and] [just/lasting/durable/sustainable/fair/comprehensive] peace
  | sustainable and lasting | long-term peace | lasting (resolution/settlement/solution) | lasting and (just/fair)
  | (stable/reliable/genuine/real/guaranteed/true) peace | peace based on * law | peace with justice | fair solution | (just/durable) end to * war
  | (just/lasting/sustainable) and * peace | stable and * peace | justice and peace | durable and enforceable peace | enforceable peace | lasting calm
  | lasting stability
root-causes < peace-settlement : root cause | root causes | underlying causes | causes of * (conflict/crisis) | original causes | origins of * crisis
  | sources and causes | primary causes | root of * crisis
peacekeepers : peacekeeping | peacekeepers | peacekeeper | peacekeeping (force/forces/mission/operation/contingent) | blue helmets
  | stabilization force | multinational force | reassurance force | Coalition of the Willing | coalition of willing | boots on ground
  | international force | peace support operation | MFO | Multinational Force and Observers
peace-by-strength < peace : peace through strength | position of strength | strongest possible position | force * aggressor to | force * to peace
  | force * Russia to peace | force Russia to * peace | force * to seek peace | make Russia seek peace | Putin to * table | force Putin
deescalation < peace, tension : deescalate | deescalation | reduce * tension | reducing tensions | ease * tensions | easing of * tensions
  | lower * tensions | defuse | calm | restraint | exercise restraint | refrain from * (escalation/provocations) | prevent * escalation
  | avoid * escalation | calm * situation | restore calm | deescalate * situation | tension reduction | stabilize * situation
  | stabilization of * situation | ceasing * threatening | stand down | cool down | detente | avoid * wider (war/conflict) | preventing conflict
  | prevent conflict | avert * conflict | %stop * escalation | contain * (situation/escalation/conflict) | contain crisis | end escalation
  | reduction in * tensions | bring down * temperature | normalize * situation | prevent * from (escalating/spreading)
  | prevent * expansion of * conflict | (avoid/prevent) * war | not escalate | refrain from * violence | refrain from * actions * tension
  | sustainable calm | restore * calm | stem * violence | lowering tensions | preventing escalation | avoid escalation | prevent further escalation
  | period of calm | refrain from * unilateral | prevent * from widening | prevent * from expanding | conflict from widening | conflict from spreading
  | conflict from expanding | conflict from escalating | inflame tensions | further inflame | sustained calm | maintain calm | refrain from unilateral
  | stem violence | deescalate * conflict | prevent * regional | situation is stabilising | situation has stabilised | stabilise situation
  | normalisation of * situation | situation * stabilised | easing tensions | avoid further escalation | not in any country's interest
  | give diplomacy | off-ramp | reduce * risk of * conflict | risk of further conflict | chance to succeed | ensure calm | promote calm
  | period of * calm | prevent * conflict from spreading | prevent * regional escalation | reduced risks of * conflict | give in to * provocations
  | prevent * invasion | prevent crisis | react to provocations | react to * provocations | conflict widen | want to see * conflict widen
  | see * conflict widen | conflict does not expand | (avoid/halt/stop/cease) * unilateral measures | unilateral measures by
  | further unilateral measures | prevent incidents | prevent expansion | avoid * destabilisation | cool heads | nobody's interest
tension : tension | tensions | tense (situation/atmosphere) | volatile situation | situation * tense
attacks < armed-conflict : attack | attacks | strike | strikes | raid | exchange of fire
escalation < tension : escalate | escalation | further aggravation | aggravate | aggravation | deteriorating situation | escalatory | spiral
  | tensions in | current tensions | flare-up | worsening | (military/increased) tension | (spread/expansion/widening) of * conflict
  | wider (war/conflict) | regional war | spillover | (rising/growing/heightened/increased/increasing) tension | increase in * tension
  | (deterioration/degradation) of * situation | situation * deteriorating | outbreak of violence | cycle of violence | regional conflagration
  | (full-blown/large-scale) war | broader conflict | spill over | expansion of * war | spread of * war | widen * conflict | expand conflict
  | widen conflict | attempt to expand * conflict | exacerbate * (tension/tensions/conflict/situation/confrontation) | further exacerbate
  | conflict * spread beyond | regional security implications | conflagration | further deterioration | quickly deteriorating
  | deteriorating * security situation
provocation < escalation : provocation | provocations | provocative | provoke | provocative (actions/behavior/statements)
  | destabilizing (actions/behavior/activity/activities) | destabilize | destabilization | aggressive (actions/behavior/posture/rhetoric)
  | threatening (behavior/actions/rhetoric) | saber rattling | dangerous (actions/behavior) | inflammatory rhetoric | militaristic
  | irresponsible (actions/behavior/statements) | aggressive acts | aggressive plans | aggressive intentions | aggressive steps | destructive policy
  | destructive actions | dangerous provocation | destructive course | blackmail by Russia | Russia * blackmail | destabilizing * situation
  | political chaos | create chaos | instability in * region
troop-buildup < escalation : military buildup | military build-up | military presence | military concentration | military movements | troop buildup
  | troop build-up | troop concentration | troop movements | force buildup | force build-up | force concentration | force movements
  | build-up of * (forces/troops) | buildup of * (forces/troops) | amassing | troops (on/near/at/along) * border | massing of
  | forces (on/near/along) * border | concentration of * (troops/forces) | military activity near | troops deployed near | accumulation of * troops
  | gather * troops | (troops/forces) * borders | Russian military activity | Russia's military activity | military activity * border
  | concentrate * troops | concentration of * (Russian/armed) | troops around Ukraine | forces around Ukraine | troops along | Russian troops near
  | Russia's military buildup | buildup of Russian | buildup along | buildup on | large-scale troop | military build-up * border
  | Russian troops (along/on) | military build-up near | troops from * borders | armed forces deployed around | build-up of Russian
  | Russian troops * border | Russia's * troops * border | deployed * troops * border | Russian military * border | additional Russian troops
  | amassing * troops | troops * Ukrainian border | military buildup on | troops on Ukrainian border | gather * troops * border | troops * gathered
  | build up * troops | build-up * border | accumulation of * Russian | accumulate * troops | escalation * along * border
  | concentrate * forces * border | troops * near * Ukraine | troops to * border | troops near Ukraine | military equipment near
  | military build-up around | buildup of troops | moving troops | 150,000 * troops | threat of * invasion | risk of invasion | escalation of forces
withdrawal-of-troops < deescalation : withdraw * (troops/forces/military/army) | withdrawal of * (troops/forces/army/units/contingent)
  | troop withdrawal | pull back * (troops/forces) | pullback | pull out | disengagement of forces | removal of * troops
  | (troop/military/force) drawdown | disengagement of * forces | withdraw from * (territory/Gaza) | withdrawal of * (Israeli/Russian/equipment)
  | troops * (withdraw/leave) | departure of * troops | troops * depart | drawdown of * forces | remove * troops | end * military mission
  | troops * home | draw down * troops | forces must withdraw | withdraw from Ethiopia | troops are leaving | troops from Afghanistan
  | forces from Afghanistan | forces to leave | full withdrawal | complete withdrawal | departure of * foreign
invasion < armed-conflict : invade | further invasion | full scale (invasion/war) | unprovoked * (invasion/attack/war/aggression)
  | military (invasion/aggression/incursion) | aggression | aggressor | act of aggression | war of aggression | armed aggression
  | unjustified (invasion/attack/war) | illegal (invasion/war) | armed attack | unlawful (invasion/war) | brutal (invasion/war/attack)
  | unprovoked and (unjustified/illegal) | unjustified and unprovoked | war of (choice/conquest) | unjust war | illegal and unprovoked
  | premeditated war | stand up to aggressors | would-be aggressors | authoritarian aggression | victim of aggression | aggressor and victim
airstrikes < attacks : airstrike | air strike | missile (strike/strikes/attack/attacks) | bombardment | bombing | shelling
  | drone (strike/strikes/attack/attacks) | massive (strike/attack) | rocket (attack/fire/attacks) | shelled | missile and drone | aerial attack
  | aerial assault | air (attack/raid) | missile terror | missiles hit | missile and artillery | massive missile | artillery (fire/strikes)
  | mortar fire | rocket launches | indiscriminate attacks | bombing by | air bombs | incendiary balloons | rockets at Israel | rockets into Israel
  | fired missiles | missiles were fired | missiles were launched | missiles fired | fire * missiles at | air alarm | bombs * dropped | rocket hit
  | cruise missile strike | missile shelling | missile and bomb | bomb attacks | came under fire | aviation bombs | Russian bombs | Russian missile
  | enemy fire | shell hit | bombs falling | missiles at * cities | fire missiles at | missiles fall | Russian artillery | air threat
  | artillery and aircraft | artillery and missile | barrage of missiles | missile strikes against | strikes against Kyiv | precision strikes
civilian-casualties < armed-conflict : civilian (casualties/deaths/losses/victims) | (death/deaths/killing) of * civilians | civilians killed
  | innocent civilians | victims | innocent (people/lives) | human cost | killed and wounded | attacks on civilians | casualties | civilian population
  | civilian (harm/suffering/lives) | loss of innocent life | peaceful people | killed * civilians | murder of * (civilians/peaceful)
  | harm to * civilians | dead and wounded | killed and injured | people were (killed/injured) | civilians were killed
  | children were (killed/injured) | killed * children | civilians have been killed | took lives of | loss of civilian | civilians who * lost * lives
  | loss of innocent | minimize harm to civilians | peaceful civilians | children died | killed children | murdered children | children killed
  | losses among * civilian | killing civilians | killing of * Ukrainians | innocent children | harm to civilians | children * killed
  | innocent deaths | further loss of life | loss of human life | prevent * loss of life | loss of * innocent | deaths of * children | took * lives of
  | claimed * lives of | deaths of * people | kill * Ukrainians | wounded and killed | dead children | children * wounded | children whose deaths
  | children * injured | killed Ukrainians | residents * died | residents were killed | injured children | shot at * people | fallen victim
  | Ukrainian children killed | children were wounded | thousands of people * killed | murder of Ukrainians | killing of innocent
  | millions of innocent | lives of civilians | civilian infrastructure | civilian facilities | target * civilians
protect-civilians : %protect * civilians | civilian protection | protection of * (population/civilians) | safety of civilians | minimize civilian
  | avoid civilian | %protect * civilian population | %protect * innocent | reduce * civilian (casualties/harm) | safety of * (population/residents)
  | security of * civilians | risks to civilians | safety of * civilians | minimize * civilian | prevent * civilian | protection of civilians
  | minimize harm to | minimize * harm to civilians | safety of peaceful | protect * civilian lives | protecting * population | protect residents
  | minimise * civilian casualties | bomb shelter | save people's lives | save human lives | save civilians | humanitarian law * civilians
  | protecting civilians | protect innocent | protection of innocent | civilians out of harm's way | abuses of * civilians
  | abuses against * civilians | move to safer areas
frontline : front line | frontline | line of contact | contact line | line of engagement | battlefield | situation on * (front/battlefield/ground)
  | situation at * front | course of * (hostilities/operation) | combat zone | situation on ground | line of demarcation | developments on ground
  | touch line | military situation | operational situation | theater of (operations/war) | line of defense | line of delimitation | delimitation line
  | (situation/events) along * line | Bakhmut | Pokrovsk | Avdiivka | battlefield needs | ground on battlefield | course of * special
  | situation on * frontline | situation on * contact | situation in * Kharkiv | area of * Joint Forces Operation | eastern direction
  | hold the line against | Kharkiv direction | Donetsk direction | frontline positions | difficult battles | heavy fighting | fierce fighting
  | hard battles | Lysychansk | Severodonetsk | active stage of hostilities | active hostilities | situation at front | fortifications
  | fortification lines | frontline situation | battles * Donbas | tactical success | hottest spots | battle for Donbas | course of hostilities
  | Kurakhove | Chasiv Yar | Kherson direction | Russian advance | battles in Donbas | battles in * Donbas | fighting in Donbas
  | positions of Ukrainian troops | positions of * Ukrainian military | Popasna | Slovyansk
counteroffensive < armed-conflict : counteroffensive | counter offensive | offensive operations | offensive | retake * territory
  | liberate * territory | recapture | regain | counterattack | reclaim * territory | successes on * battlefield | advance of * troops
  | push back * Russian | offensive actions | offensive of * Russian | Russian offensive in | offensive in Donbas | offensive of Russian
encircled-troops < frontline : encircled | encirclement | trapped troops | surrender | lay down arms and surrender | guarantee * life
  | surrounded * (troops/forces/soldiers/servicemen/units) | (troops/forces/soldiers/servicemen/military) * surrounded | spare * lives | Azovstal
  | defenders of Mariupol | lay down weapons | save * lives of * (soldiers/military) | unblock Mariupol | evacuation of * heroes | rescue * military
  | save * Mariupol | defenders * Azovstal | besieged Mariupol | defend Mariupol
regroup-rearm : regroup | rearm | rearmament | rearming | regrouping | buy time | replenish | play for time | operational pause
mobilisation : forced mobilization | conscription | conscript | partial mobilization | call-up
  | (military/general/mass/compulsory/nationwide) mobilization | mobilization in | %stop * mobilization | mobilization campaign
  | mobilization of * (reservists/men/citizens) | compulsory military | reservists | forcibly recruit
occupation : occupation | occupied (territory/territories) | occupy | temporarily occupied | annexation | annex | illegal annexation | annexed
  | seize territory | land grab | new territories | seize * (land/territories) | captured territories | reunification * with Russia
  | territories * not * controlled | temporarily occupied areas | occupying forces | under control of * occupiers | legalizing * troops
  | temporary occupation | under Russian occupation | occupied by Russians | occupied by Russia | Russia-occupied | Russian-occupied
  | percent of * territory * control | occupation administration | occupation of * territories | temporarily captured | captured Crimea
  | pseudo-republics | passportization | annexation of * territories | under occupation | temporary occupation of * territory | Russian occupation of
  | seize * territory of | captured by Russian | captured by * occupiers | occupied part of | occupied cities
territorial-concessions < peace-settlement : territorial concessions | territorial swap | territorial exchange | territorial question | land swap
  | territory swap | ceding territory | borders by force | change borders | redraw * borders | territorial realities | realities on ground
  | land for peace | (give up/give away) * (territory/land) | borders * changed by force | borders must not be | territory by force
  | changing * borders | compromise * territorial integrity | compromises regarding | compromise * sovereignty | appease | not * give up territories
  | not give away | give away * south | give up territory | appeasement | at cost of Ukrainian | appease Russia | take * neighbor's territory
  | acquisition of territory | neighbor's territory | take * territory by force | part of * territory of * neighbors | revisionist | expansionist
self-defence : self defense | right to (defend/self-defense) | defend (itself/themselves/himself) | right of self-defense | inherent right
  | defend * country | right to protect | legitimate right to | defend against * aggression
  | defend * (homeland/nation/land/territory/citizens/people) | (repel/resist) * (aggression/aggressor) | repel * attack
  | (repel/resist/rebuff) * invasion | (resist/rebuff) * invaders | defense of * (motherland/land) | in its self-defense
  | defend * freedom and independence | defend * democracy | courageous defense | fight for * freedom and independence | defending * Fatherland
  | defense of * country | repel * enemy | resist * enemy | defend state | (stop/overcome) aggressor | defend home | defend their homeland
  | fighting back | fight back | repelling * attack | repelling * aggression | defense of * state | defend against * Russian
  | struggle for * independence | war for * independence | war for * freedom | national resistance | resistance to * aggression
  | resistance to * invasion | resist * occupiers | fighting for * freedom | fighting for * land | fighting for * independence | nationwide defense
  | resisting * Russian | defend Ukraine | fight against * aggressor | fight against * occupiers | repel * Russian | repelling * Russian
  | struggle for * freedom | fight against * invader | defend * capital
use-of-force : use of force | threat of force | force or coercion | by force | coercion | military (option/means) | recourse to force | military force
  | use force | resort to * (force/violence) | military pressure | refrain from * force | excessive force
nuclear-war < nuclear-weapons, escalation : nuclear war | nuclear (use/threat/threats/rhetoric/blackmail/escalation) | threat of * nuclear
  | use of nuclear weapons | nuclear conflict | World War III | nuclear (catastrophe/strike/attack) | use * nuclear weapons | threaten * nuclear
  | resort to nuclear | use of * weapons of mass destruction | irresponsible nuclear | cannot be won and must never be fought | must never be fought
  | unintended use of nuclear | unauthorized * use of nuclear | war between nuclear | nuclear weapons against | threat of use of nuclear
  | using nuclear weapons | threat to use nuclear
reconciliation < peace : reconciliation | national (reconciliation/unity/dialogue) | inclusive (dialogue/government/political) | intra-* dialogue
  | internal dialogue | power sharing | political transition | transition process | inclusive * government | inclusive governance
  | representative government | political process | political * governance | transitional government | transitional authorities | transitional justice
  | civil peace | inclusive peace | inter-ethnic peace | reconcile | (Syrian-led/Yemeni-led) | Syrian-owned | Haitian-led | peace and accord
  | peace and harmony | inclusive process | political actors * come together | unity among * leaders | disarmament demobilization
  | disarmament of * (combatants/gangs/groups) | demobilization | intercommunal | peacebuilding | Haitian stakeholders | dialogue with * opposition
reconstruction : reconstruction | rebuild | rebuilding | recovery | postwar | post-war | post-conflict | restoration of * (infrastructure/economy)
  | recovery and reconstruction | rapid recovery | restore * (damaged/destroyed) | repair * damaged | rebuilt | restoration after | Lugano
  | patronage over | take * patronage | Recovery Conference | Recovery Plan | (restore/restoration of) * (housing/cities) | restore * residential
  | destroyed bridge | restoration of * schools | restoration of * educational | rebuild * cities | destroyed homes | restore * infrastructure
  | destroyed infrastructure | postwar restoration | restoration of * affected | return normal life | revive * cities | damaged infrastructure
  | infrastructure destroyed | restore * bridges | restoration of * destroyed | restore * houses | restore normal life | restore life
  | post-war development | restoration of normal | URC | Ukraine Recovery | recovery of Ukraine | Ukraine's recovery | Marshall Plan for Ukraine
  | restoration of destroyed | restoration of Ukrainian cities | restoration after war | reconstruction after war
war-end-conditions < peace-settlement : (terms/conditions) (of/for) * (peace/settlement/ceasefire) | key condition | precondition | preconditions
  | without preconditions | condition for * (settlement/peace/preventing) | terms of * truce | conditions for * negotiations | without any conditions
  | conditions for resolving | Russian demands | Russia's demands | Russia's * demands | Russian ultimatums | language of ultimatums
  | Istanbul Communique | terms of ultimatum | ultimatums * Russia | Russian * ultimatum | language of * ultimatum
world-war-two : World War II | Second World War | Great Patriotic War | World War Two | WWII | Victory over Nazism | victory over * (Nazism/fascism)
  | Great Victory | anti-Hitler coalition | Nazism | fascism | Arctic convoys | wartime (alliance/cooperation/allies) | common enemy | Allied victory
  | end of * war in Europe | Nazi (Germany/occupation/regime/invaders) | Hitler | Soviet soldiers | Red Army | end of * (World War/Second World)
  | liberation of Europe | Stalingrad | Battle of Moscow | Battle of Stalingrad | siege of Leningrad | besieged Leningrad | Nazi troops
  | Nazi invasion | Nazi criminals | Nazi aggression | Nazi occupiers | Nazi crimes | Soviet army | Soviet troops | home front workers
  | victory in Great Patriotic War | crimes of Nazism | defeated Nazism | victims of Nazism | veterans of * Patriotic War | fronts of * War
  | Hitlerism | war years | Battle of * Stalingrad | Great Patriotic | battle for Britain
war-memory < world-war-two : war (graves/memorials/veterans) | veterans | memory of * (fallen/victims/soldiers) | falsification of history
  | historical (memory/truth) | rewriting history | glorification of Nazism | paid tribute to * (sacrifice/fallen)
  | fallen (soldiers/heroes/warriors/defenders) | unknown soldier | laid * flowers | wreath | memory of * (dead/heroes/killed/war/warriors)
  | feat of * soldiers | distort * history | revise * (history/outcomes) | rewrite * history | (Remembrance/Memorial) Day | Wall of Remembrance
  | memorial (complex/to) | minute of silence | commemorative events | war legacy | legacies of war | objective historical | patriotic education
  | preserve * historical | memory of * defenders | memory of * who fought | memory of * who died | memory of * who gave | heroic feat
  | heroism of * soldiers | attempts to falsify | truth about * war | truth about World War II | lay * flowers at | laid flowers | lay wreaths
  | lay * wreath | Eternal Flame | Tomb of Unknown | attempts to justify * Nazi | justify * crimes of Nazi | immortal feat | lessons of * history
  | lessons of * war | preserving * memory | memory of * heroic | memory of * feat | falsify * historical | military graves | tribute to * memory
  | honour * memory | Tomb of * Soldier | wreath-laying | military glory | sacred memory | shared sacrifice | Korean War | military families
  | made ultimate sacrifice | ultimate sacrifice | sacrifice in World War | veterans and their families | Veterans Day | Gold Star | burn pits
  | toxic exposure | eternal flame | Tomb of * Unknown | eternal memory | those who gave their lives | who gave * life for | heroes who died
  | memory of * fallen heroes | honoring * memory of * warriors | honored * memory of | blood and treasure | paid * ultimate price
  | paid * ultimate sacrifice | fought shoulder to shoulder | First World War | historical issues | Agent Orange | history as mirror
militants < terrorism : militant | militants | armed groups | armed group | rebels | insurgents | insurgency | separatists in | illegal armed
  | militia | jihadist | proxy groups | ISIS fighters | ISIS detainees | separatist | separatism
buffer-zone < deescalation : buffer zone | demilitarized zone | security zone | no-man's land | DMZ
siege-of-cities < armed-conflict : siege | besieged | blockade of * (city/Mariupol/Leningrad) | residential areas | shelling of cities | urban areas
  | (shelling/bombing) of * city | attacks on * cities | attacks against * (cities/towns) | strikes on * cities | residential (neighborhoods/quarters)
  | peaceful cities | civilian (objects/targets/sites) | strike on * hospital | destruction of * city | residential districts
  | shelling of * residential | bombing of * hospital | residential buildings * (destroyed/damaged) | (destroyed/shell/hit) * residential
  | (destroyed/ruined) houses | destroyed housing | destruction of * buildings | (schools/kindergartens/hospitals/homes) * destroyed
  | destroyed * (hospitals/schools/kindergartens) | surrounded city | blocked cities | bomb * cities | shelling of * Mariupol | situation in Mariupol
  | attack Ukrainian cities | defense of Mariupol | shell * cities | destroy * Ukrainian cities | destroyed Ukrainian cities | hospitals and maternity
  | destroyed to ground | razed to ground | destroyed Mariupol | blocked Mariupol | Mariupol * destroyed | turn * into ruins | ruins of * city
  | blocked * Russian military | bombing of * residential | struck * residential | ordinary houses | shell * schools | Mariupol is blocked
  | bomb * hospital | peaceful Ukrainian cities | residential houses | destroy * cities | destroying cities | destruction of cities | burned * city
  | civil infrastructure | fire at * cities | bombing of cities | Saltivka | blockade of Mariupol | Mariupol * blocked | siege of Mariupol
  | churches * destroyed | destroyed churches | apartment building * hit | apartment building * destroyed | destroyed maternity | bombed maternity
  | shelling of * school | shelling of * Kharkiv | shelling of Kharkiv | bombing of Kyiv | shell residential | shelling of civilian
  | destroyed civilian infrastructure | assault on Kyiv | assault on * Ukrainian cities | strike * civilian targets | civil facilities
  | civilian areas
liberation-of-territory < armed-conflict : liberate | liberation | deoccupation | deoccupy | liberated (territory/territories/areas)
  | return * occupied | end * occupation | reintegration of * (Crimea/territories) | (restore/regain) * control over * territory | retaken
  | return * territories | liberation of Mariupol | peaceful life in * liberated | liberated towns | liberated settlements | return of * territories
  | return control over | expulsion of * occupiers | expel * invaders | drive * out * invaders | drive * out of Ukraine | return * lands
  | return everything * ours | drive * occupiers | drive out * occupiers | drive * invaders | freed from * occupiers | liberated districts
  | control over * border | liberated Kherson | restoration of territorial integrity | restoration of * territorial integrity | return of * occupied
  | de-occupied territories | de-occupied areas | return * Crimea | occupied territories * returned | restoration of Ukraine's territorial
  | restore Ukraine's territorial | restore * territorial integrity of Ukraine | restore * territorial integrity of * state
  | liberated from * occupation
downed-aircraft < armed-conflict : shot down | downing of * (aircraft/plane) | airspace (violation/violations) | violation of * airspace
  | incursion into * airspace | downed * (aircraft/plane/jet/airliner) | planes * shot down | enemy plane | destroyed * planes | downing of
  | (violation/incursion) (of/into) * airspace | (violate/enter/violating/entered/breach/breached) * airspace
  | airspace (violation/violations/incursion/incursions) | temporarily entering * airspace
sabotage < escalation : sabotage | subversive | diversion of | explosion of * pipeline | act of sabotage | arson | subversion
naval-incident < escalation : Kerch Strait | Kerch | naval (incident/provocation) | seized * (ships/vessels/sailors) | Ukrainian sailors
  | seizure of * vessel | ships and crews | detained vessels | release of * vessels | Crimea Bridge
war-costs < armed-conflict : cost of * war | human and economic cost | consequences of * war | impact of * war
  | global (impact/consequences/implications) of * (war/invasion) | consequences of * conflict | consequences of * (invasion/aggression)
  | implications of * (conflict/war/aggression) | effects of * (conflict/war) | impacts of * (conflict/aggression) | fallout from * war
  | war's * impact | price of * war | caused by * (war/invasion/aggression) | impacts of * war on | destroyed as result of
  | destroyed by * (occupiers/Russian/war) | damage caused by * (war/occupiers/Russia/Russian) | consequences of * Russian (invasion/aggression)
  | damage caused by | losses caused by * Russia | consequences of * hostilities | destruction caused by | damage * by * occupiers
  | global consequences of * Russia | ripple effects | destabilizing effects | effects of Russia's | global consequences | economic impact of * war
  | costs of war | effects of Russia's * war | effects of Russia's * invasion | disruptions caused by Russia | disruptions caused by * war
  | caused by Russia's | caused by Putin's | impact of Russia's | consequences of Russia's | global impact of | Putin's price | global effects
  | implications of Russia's | estimates of * losses | educational facilities * destroyed | medical facilities * destroyed | destroyed or damaged
  | damaged or destroyed | ruined or damaged | destroyed enterprises | price of war | losses from * war | caused by * Russian aggression
  | result of * Russian aggression | result of * hostilities | affected by * war | affected by * hostilities | suffered from * war
  | losses caused by * aggression | losses * aggression | damaged by * war | damaged by * hostilities | affected by * Russian aggression
  | suffered from * Russian | affected by Russia's | young people are being killed | casualties in * war | Russian casualties | fallout from Putin's
  | consequences of Putin's
victory-in-war : victory on * battlefield | win * war | victory over * enemy | defeat Russia | Russia's defeat | Ukraine's victory
  | victory (of/for) Ukraine | victory Plan | military defeat | strategic (defeat/failure) | Ukraine (win/prevail) | Ukraine will (win/prevail)
  | victory over * Russia | defeat * aggressor | bring * victory * closer | needs to win * war | prevail in * war | until they prevail
  | Ukraine to prevail | Ukraine to win | plan for victory | path to victory | Russia has failed | Putin has failed | strategic objectives in Ukraine
  | country's victory | (believe/faith) in * victory | victory in this war | Ukraine is winning | ensure * Ukraine prevails | towards victory
  | closer to victory | until victory | victory will be | Ukraine will * win | Russia's strategic defeat | defeat * Russian | defeat * invaders
  | Russia to lose | bring * closer to victory | victory closer | approach * victory | approaching victory | confident in * victory | doubt * victory
  | Ukraine * win * war | can win * war | Russia will not prevail | Putin will not prevail | Putin must not win | help Ukraine win | Ukraine must win
  | Ukraine can win | Putin fails | Ukraine succeeds | Ukraine to succeed | Putin * allowed to win | deny Putin
`;
