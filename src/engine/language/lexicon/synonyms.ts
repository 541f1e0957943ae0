/**
 * Words that say the same in what governments publish, however else they may differ: a line a group, with `|` between. One form covers its inflections and both
 * spellings. A word may stand in several groups; the groups say nothing of each other. They tell which words of two
 * linked points are only another wording; words of a contrast (contrasts.ts) are told before.
 */
export const SYNONYMS = `
hold | conduct | have | carry
two | both
lasting | durable | enduring | sustainable | stable
joint | common | shared | mutual | collective
latest | recent | current | topical | ongoing | present
swift | rapid | quick | prompt | speedy | fast | early
quickly | rapidly | swiftly | promptly | fast | soon
close | tight | intensive
move | send | dispatch | transfer | deploy
area | sphere | field | domain | sector
area | region | zone | district
supply | delivery | shipment | deliver | provide
talk | negotiation | conversation | discussion | dialogue | consultation
conclusion | completion | finalisation
conclude | complete | finish | finalise
new | fresh | further | additional
begin | start | launch | commence
help | assist | aid | support | assistance | relief
firm | strong | steadfast | unwavering | resolute | staunch | solid | unshakable | robust | determined
firmly | strongly | resolutely | steadfastly
improve | enhance | strengthen | deepen | bolster | reinforce | boost | upgrade | expand | broaden | widen | develop | advance | promote | intensify | consolidate
important | crucial | key | vital | essential | critical | significant
importance | significance | relevance | need | necessity
concern | worry | alarm | anxiety
people | citizen | population | resident | inhabitant | national
combat | fight | counter | tackle | confront | battle
visit | trip | journey | stay | tour
company | firm | business | enterprise
ship | vessel | boat
sailor | seaman | seafarer | crew
port | harbour
accord | agreement | pact | treaty | deal | arrangement | understanding
hostage | captive | abductee | prisoner | detainee
border | frontier | boundary
tariff | duty | levy
end | cessation | halt | stop | termination | cease
attack | assault | strike | shelling | bombardment
war | conflict | fighting | hostilities
death | loss | casualty
wound | injure | injury
large | big | major | considerable | substantial | significant | great
small | minor | little
many | numerous
wide | broad | extensive | comprehensive
good | positive | constructive | productive | fruitful | useful | substantive | meaningful
friendly | cordial | warm | amicable
open | frank | candid | sincere
thorough | detailed | extensive | lengthy
regular | constant | continuous | steady
way | means | path | route | method
aim | goal | objective | purpose | target
step | measure | action | move
effort | endeavour | work | attempt
problem | issue | question | matter | topic | subject
situation | state | development | event | circumstance
view | opinion | position | assessment | stance
wish | desire | want | intend | seek | plan | hope
intention | intent | resolve | determination | readiness | willingness | commitment
believe | consider | think | feel | deem
show | demonstrate | display | manifest
use | employ | apply
keep | maintain | preserve | sustain | retain | uphold
protect | defend | safeguard | secure | ensure | protection
ensure | guarantee | secure
meet | gather | convene | assemble
meeting | session | gathering | summit | talks
appoint | name | nominate
build | construct | erect
repair | restore | fix | rebuild | reconstruct | reconstruction | restoration | recovery
leader | head | chief
government | authority | administration | cabinet
official | representative | delegate | envoy
team | delegation | group
country | nation | state
side | party | partner
trade | commerce
weapon | arm | armament | weaponry
troop | soldier | force | army
nuclear | atomic
plane | aircraft | jet
vaccine | jab | dose
disease | illness
doctor | physician
pandemic | epidemic | outbreak
energy | power
road | highway
train | rail | railway
shortly | soon
again | anew
together | jointly
fully | completely | entirely | totally
mainly | primarily | chiefly
condemn | denounce | deplore
urge | call | appeal | press
ask | request
tell | inform | brief | notify | update | instruct
welcome | greet | receive | host | reception
praise | commend | applaud | hail | laud | appreciate
condolence | sympathy
disaster | catastrophe | tragedy
earthquake | quake
accident | crash | incident
crime | offence
terrorist | extremist | militant
terrorism | extremism | terror
worker | labourer | employee
territory | land | soil
city | town
sea | waters
project | programme | initiative | scheme | plan
contract | deal | agreement
fund | money | funding | financing
sum | amount
growth | increase | rise
decline | decrease | fall | drop | reduction | cut
reach | achieve | attain
settle | resolve | solve
settlement | resolution | solution
violate | breach | infringe
comply | observe | adhere | abide | respect
approve | endorse | back | support
prepare | draft | elaborate | draw
provide | give | grant | offer | furnish
get | receive | obtain
buy | purchase | acquire
increase | raise | boost | expand
reduce | cut | lower | decrease | ease
allow | permit | let | enable
forbid | ban | prohibit
leave | depart | quit
live | reside
free | release | liberate
dangerous | hazardous | risky
difficult | hard | complicated | complex | challenging | tense
previous | former | earlier | past
next | following | coming | upcoming | forthcoming
whole | entire | full
main | principal | chief | key | primary
special | particular
different | various | diverse
certain | specific
international | global | world | worldwide
national | domestic
civil | civilian
equal | equitable | fair | just
historic | historical
annual | yearly
premier | minister
phone | telephone | call
online | virtual | video
rule | law | norm | principle
result | outcome | conclusion
contact | touch | communication
experience | knowledge | expertise
possibility | opportunity | prospect | potential | chance
threat | danger | risk
role | contribution | part
stage | phase
proposal | suggestion | offer
response | reply | reaction | answer
cause | reason | root
consequence | effect | impact
link | tie | relation | relationship | bond
cooperation | collaboration | partnership | coordination | interaction
direct | face-to-face | personal
timely | due
establish | create | set | form | found
postpone | delay | defer
examine | study | consider | review | assess | analyse
host | organise | arrange | hold
atmosphere | climate | spirit | mood
simplify | relax | ease | facilitate
withdraw | pull | remove
hardship | plight | suffering
courage | bravery | heroism
update | modernise | upgrade
finance | fund | pay
invest | investment
train | teach | educate
search | look
follow | monitor | watch
compensate | compensation | repay
rebuild | reconstruct | recover
evacuate | rescue | save
abroad | overseas
teacher | instructor
young | youth
elderly | old
homeless | displaced
prolong | extend
counterpart | colleague
meeting | encounter
link | connect
go | travel
annually | yearly
enough | sufficient | adequate
forbid | prohibit | ban
give | hand
`;
