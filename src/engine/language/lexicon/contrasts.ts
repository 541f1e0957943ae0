/**
 * Contrasts: what is said otherwise of one thing by words alone. A line is a contrast:
 *
 *     conflict stance > lift | ease | relax : impose | tighten | keep
 *
 * the kind of difference that it makes (see `DifferenceKind`), `>` the words of one side, `:` the words of the other. `conflict` stands before it where both
 * cannot be right when all else is the same. One form covers inflections (lift, lifted, lifting) and both spellings; nouns stand beside their
 * verbs. A word may stand in several lines, on one side of each. Only words with one meaning in what governments publish: of "address" or
 * "position" contrasts would be seen everywhere.
 */
export const CONTRASTS = `
conflict stance > lift | ease | relax | loosen | remove | waive | scrap | abolish | revoke | repeal | cancel : impose | reimpose | introduce | tighten | toughen | maintain | keep | retain | uphold | in force | in place
conflict stance > ease | relax | loosen | weaken | soften | water down : strengthen | tighten | toughen | reinforce | harden
conflict stance > open | reopen | unblock : close | shut | sealed | block | closure
conflict stance > increase | raise | boost | expand | grow | growth | rise | step up | scale up | double | triple : reduce | decrease | cut | lower | shrink | scale down | scale back | halve | decline | reduction | fall | fell | fallen
stance > raise | hike : lower | cut
conflict stance > resume | restart | revive | relaunch : suspend | freeze | froze | frozen | halt | break off | pause | abandon | suspension
conflict stance > continue | prolong | extend | renew | preserve | extension | go on : end | halt | stop | cease | terminate | discontinue | expire | wind down | cancel
conflict stance > begin | start | launch | open : end | halt | stop | cease | terminate | close
conflict stance > accept | welcome | approve | endorse | back | embrace | acceptance | approval : reject | refuse | decline | turn down | dismiss | veto | refusal
conflict stance > agree | consent : refuse | reject | decline | disagree
conflict stance > support | back | favour | favor | endorse : oppose | opposition | resist | object
conflict stance > welcome | praise | commend | applaud | hail | appreciate : condemn | deplore | criticise | regret | denounce | protest | deplorable
conflict stance > confirm | admit | acknowledge | affirm : deny | dispute | refute | contradict | denial
conflict stance > allow | permit | authorise | enable | let : forbid | forbidden | ban | prohibit | bar | prevent | block
conflict stance > join | enter | accede | accession | rejoin : leave | quit | exit | withdraw | withdrawal
conflict stance > withdraw | withdrawal | leave | pull out | pull back | retreat : remain | stay | keep | deploy | advance
conflict stance > release | free | liberate | set free : detain | hold | imprison | keep | custody | in custody | arrest | captivity
conflict stance > deliver | provide | supply | grant | give | guarantee | ensure : withhold | withheld | refuse | deny | withdraw | stop
conflict stance > succeed | succeeded | success | successful | breakthrough : fail | failure | deadlock | stall | collapse | stalemate
conflict stance > progress | advance | headway : setback | deadlock | stall | stalemate | no progress
conflict stance > improve | improvement | normalise : worsen | deteriorate
conflict stance > rebuild | rebuilt | restore | repair | build | reconstruct : demolish | destroy | dismantle | tear down
conflict stance > recognise | recognition : reject | refuse | non-recognition
stance > confident | certain | convinced | optimistic | hopeful : doubt | doubtful | sceptical | skeptical | pessimistic | uncertain
stance > call for | demand | insist | urge : rule out | exclude | reject | refuse
conflict stance > honour | honor | observe | comply | respect | abide | implement : violate | violated | breach | break | ignore
stance > comply | abide | honour | honor : withdraw | suspend
conflict stance > alive | survive | survivor : dead | die | kill
conflict stance > legal | lawful | legitimate : illegal | unlawful | illegitimate
stance > escalate : de-escalate | deescalate
stance > arm | rearm : disarm | disarmament | demilitarise
conflict stance > win | victory : lose | defeat
stance > encourage | encouragement : discourage | discouragement
stance > capture | seize | gain | hold : lose | cede
stance > return : leave | flee
stance > donate | give : sell | sale | lend | lent
stance > good : bad | poor
scope > near | close to | nearby : far
scope > first | former : second | latter | last
scope > half | third | quarter : all | whole | entire
stage > sign | signature | initial : ratify | ratification | enter into force
stance > buy | purchase | import : sell | export | sale
stance > borrow : lend | lent
stance > constructive | friendly | cordial | warm | productive : tense | difficult | fruitless | hostile | strained
stance > safe | secure : unsafe | dangerous | in danger | endangered | at risk
stance > possible | feasible : impossible | out of the question
conflict stance > permanent | indefinite | open-ended : temporary | provisional | interim | limited in time
conflict stance > same | common | shared | similar | identical | coincide : different | differ | divergent | opposing | diverge | disagreement
stance > sufficient | enough | adequate : insufficient | inadequate
stance > satisfied | satisfaction | satisfactory : dissatisfied | disappointed | unsatisfactory | disappointment
stance > thank | gratitude | grateful | thankful : ask | request | demand | call for
stance > guarantee | promise | pledge : refuse | decline
conflict stance > ready | readiness | willingness : unwilling | refuse | refusal | unwillingness | not ready
stance > present | attend : absent | boycott
stance > public | publish | openly : private | secret | classified | confidential | in confidence
stance > voluntary : mandatory | compulsory | binding | obligatory
stance > civilian | peaceful : military
conflict condition > unconditional | without conditions | without preconditions : conditional | depend | provided that | on condition | once | only if | subject to | precondition
conflict time > before | prior to | ahead of : after | following | once
time > immediate | at once | without delay | now : later | gradual | step by step | eventually | in stages | in due course | once
time > next week : next month | next year
time > this week : next week
time > next month : next year
time > this year : next year
time > today : tomorrow
time > weekly : daily
time > annual | yearly : weekly | daily
scope > all | every | entire | whole | full | fully | complete : some | several | part | partial | partly | a number of | certain | most | few
scope > both | each : neither | one | only one | either
scope > direct : indirect | through mediators | through intermediaries
scope > bilateral : trilateral | multilateral
scope > majority : minority
scope > northern | north : southern | south
scope > eastern | east : western | west
time > daily | weekly | monthly : annual | yearly | biennial
scope > grant | donation : loan | credit
strength > binding : voluntary | advisory
scope > defensive : offensive
conflict stance > acceptable : unacceptable | inadmissible
stage > begin | start | launch | commence : conclude | complete | finalise
strength > full | unqualified | unconditional : qualified | partial | limited
stage > final : preliminary | provisional | interim
scope > merchant | commercial | civilian | civil : naval | military
stance > credible | fair : flawed | fraudulent | rigged
`;
