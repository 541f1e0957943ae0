/** The talk itself: calls, meetings, visits, staying in touch, and how the talk is described. */
export const TALK = `
call < talks : call * (President/Minister/Chancellor/King/Secretary/Taoiseach/Prince/Prime) | telephone meeting | by phone | on phone | over phone
  | phone call | telephone call | telephone conversation | phone conversation | spoke by (phone/telephone) | spoke on (phone/telephone)
  | telephone talk | call with President | call with Prime Minister | (held/have) call | spoke today | spoke this (morning/afternoon/evening)
  | speak by phone | secure call | spoke with | spoke to | speak over phone | talk on phone | received * call from | call from President
  | spoke again with | spoke separately | spoke yesterday | spoke earlier today | separate calls | contacts over telephone | joint call | during call
  | in today's call | received * phone call | by telephone | over telephone | on telephone | had call | introductory call | called * to congratulate
  | phoned * counterpart
video-call < call : video call | videoconference | video conference | video link | virtual meeting | met virtually | secure video
  | virtual (call/summit) | by video | conference call | video conversation | via video | by videoconference | online (meeting/format)
  | teleconference | virtual (format/bilateral/session) | virtually with | remote format | via videoconference | held virtually
  | video (meeting/consultations) | virtually joined | joined virtually | participated virtually | met * virtually | virtual roundtable | Zoom
  | gathered virtually
talks : talks | conversation | consultation | held discussions with | consult with * counterpart | discussions between * (leaders/presidents)
  | bilateral consultations
meeting < talks : welcomed * to (Downing/Palace/Kremlin/Elysée/Berlin/Chancellery) | welcomed to Downing | host * at White
  | hosted * (President/Prime/Chancellor/King) | meeting | met with | met in | met on | meet with | bilateral meeting | face to face meeting
  | in-person meeting | personal meeting | met today | held talks | welcomed to White House | (host/receive) President
  | met * (President/Minister/Chancellor/King/Emir/Taoiseach/Secretary) | met [on/in] sidelines | sidelines of | audience with | Oval Office meeting
  | host (Prime/Chancellor) | met bilaterally | meeting took place | in person with | one-on-one | audience with * (Pope/Holiness) | bilateral talks
  | stop by * meeting | met virtually with | roundtable discussion | hosted * roundtable | breakfast meeting | welcome you to Moscow
  | welcome you in Moscow | welcome you in Ukraine | welcome * President of * to | welcome you here in | met separately | in margins of
  | received * counterpart | hosted * counterpart | welcomed * counterpart | met on margins | dinner hosted by | meet separately with
  | luncheon in honor
length-of-call < call : hour and half | one hour | two hours | minutes | approximately one hour | two and half hours | hour-long
  | lengthy conversation | long conversation | lasted * (minutes/hour/hours/half) | three-hour | four-hour | several hours | over hour | talks lasted
  | lasted more than
initiative-of-call < call : at initiative of | at request of | initiated by | at * side's initiative | at * initiative | call was initiated
  | requested call | at * request | on initiative of | requested * (conversation/telephone)
visit : %visit | visit to | working visit | paid visit | %visit by | upcoming visit | visiting delegation | tour of * Europe | arrived * on visit
  | is visiting | arrival in * Washington | first visit | first (overseas/foreign) trip | historic visit | bilateral visit | upcoming trip
  | visit of * President | visit of * Prime | welcomed * to White House | first trip | foreign leader to visit | first foreign leader | overseas trip
  | visited Washington | first overseas | foreign trip | visit here | upcoming travel | honored to host | honor to welcome | welcome you back
  | foreign leader visit | stay in country | welcome * back to White House | welcome back to | pleasure to welcome | thank you for coming
  | two-day visit | delegation traveled to | welcome * to Oval Office | seventh visit | back at White House | welcome to Washington
  | back to Washington | arrive in Russia | arrived in Moscow | arrive in Kyiv | come to Russia | stay in Russia | welcome you to | welcome him to
  | welcome him back | pleasure to host | hosting me | for your hospitality | field visits | wonderful to have you | great to have you
  | delighted to have you | private visit | welcome you again | delighted to welcome | welcome you here | courtesy call | courtesy call on
  | received * courtesy call from
state-visit < visit : state visit | official visit | official working visit | on official visit | state dinner | Official Visit | State Dinner
  | official state visit | first state visit | gun salute | 21-gun salute | guard of honour
invitation < visit : invitation | invite | invited to visit | extended invitation | accepted invitation | looked forward to welcoming
  | look forward to (hosting/welcoming/receiving) | reciprocal visit | invited * to (visit/attend/participate)
  | (renewed/reiterated/conveyed/accepting) * invitation | standing invitation | accepted with gratitude | at invitation of | look forward to * visit
  | look forward to * trip | pleased to host | look forward to * welcome | forward to hosting | thank you for inviting | thank you for * invitation
  | graciously inviting | invitation to come | invite you to | fulfill * invitation | for * invitation to visit | at * convenience
future-meeting < meeting : next meeting | meet again | future meeting | look forward to (meeting/seeing) | meet in person | upcoming meeting
  | personal meeting * near future | meet in * (weeks/months) | possible meeting | forthcoming meeting | see each other | meeting * future
  | agreed to meet | agreed to hold * meeting | organize * meeting | possibility of * meeting | meeting in near future | follow-up meeting
  | follow-on meeting | look ahead to * summit | meet * next (month/year) | meet * later year | meeting in * near future | meet again at
  | look forward to * hosting | new summit in | next summit | readiness to hold * meeting | hold * meeting in near | look forward to * seeing
  | next round | next round of talks | meet at * summit | next * summit | meet with you again | look forward to seeing you | hold * bilateral meeting
  | meet * in coming | meeting at early date | future contacts | meeting at * early date
summit-meeting < meeting, summits : summit | bilateral summit | leaders meeting | leaders' meeting | summit meeting | top level meeting
  | highest level meeting | leader-level meeting | (meeting/talks) at * highest level | meeting of heads | meeting between * presidents | summit talks
  | heads of state and government | top-level talks | special summit | Leaders' Retreat | annual leaders
stay-in-contact < dialogue : stay in close contact | stay in close contacts | stay in close touch | stay in close communication
  | stay in regular contact | stay in regular contacts | stay in regular touch | stay in regular communication | stay in constant contact
  | stay in constant contacts | stay in constant touch | stay in constant communication | stay in contact | stay in contacts | stay in touch
  | stay in communication | stay close contact | stay close contacts | stay close touch | stay close communication | stay regular contact
  | stay regular contacts | stay regular touch | stay regular communication | stay constant contact | stay constant contacts | stay constant touch
  | stay constant communication | stay contact | stay contacts | stay touch | stay communication | remain in close contact | remain in close contacts
  | remain in close touch | remain in close communication | remain in regular contact | remain in regular contacts | remain in regular touch
  | remain in regular communication | remain in constant contact | remain in constant contacts | remain in constant touch
  | remain in constant communication | remain in contact | remain in contacts | remain in touch | remain in communication | remain close contact
  | remain close contacts | remain close touch | remain close communication | remain regular contact | remain regular contacts | remain regular touch
  | remain regular communication | remain constant contact | remain constant contacts | remain constant touch | remain constant communication
  | remain contact | remain contacts | remain touch | remain communication | keep in close contact | keep in close contacts | keep in close touch
  | keep in close communication | keep in regular contact | keep in regular contacts | keep in regular touch | keep in regular communication
  | keep in constant contact | keep in constant contacts | keep in constant touch | keep in constant communication | keep in contact
  | keep in contacts | keep in touch | keep in communication | keep close contact | keep close contacts | keep close touch | keep close communication
  | keep regular contact | keep regular contacts | keep regular touch | keep regular communication | keep constant contact | keep constant contacts
  | keep constant touch | keep constant communication | keep contact | keep contacts | keep touch | keep communication | maintain in close contact
  | maintain in close contacts | maintain in close touch | maintain in close communication | maintain in regular contact
  | maintain in regular contacts | maintain in regular touch | maintain in regular communication | maintain in constant contact
  | maintain in constant contacts | maintain in constant touch | maintain in constant communication | maintain in contact | maintain in contacts
  | maintain in touch | maintain in communication | maintain close contact | maintain close contacts | maintain close touch
  | maintain close communication | maintain regular contact | maintain regular contacts | maintain regular touch | maintain regular communication
  | maintain constant contact | maintain constant contacts | maintain constant touch | maintain constant communication | maintain contact
  | maintain contacts | maintain touch | continue in close contact | continue in close contacts | continue in close touch
  | continue in close communication | continue in regular contact | continue in regular contacts | continue in regular touch
  | continue in regular communication | continue in constant contact | continue in constant contacts | continue in constant touch
  | continue in constant communication | continue in contact | continue in contacts | continue in touch | continue in communication
  | continue close contact | continue close contacts | continue close touch | continue close communication | continue regular contact
  | continue regular contacts | continue regular touch | continue regular communication | continue constant contact | continue constant contacts
  | continue constant touch | continue constant communication | continue contact | continue contacts | continue touch | continue communication
  | (stay/remain/keep) in touch | maintain * contact | continue * contact | remain * contact | continue * dialogue | continue * conversation
  | continue * consultations | (stay/remain) [closely] engaged | continue * discussions | further contacts | continue coordinating
  | continued coordination | continued close consultation | close consultation | speak again | maintain * dialogue | continue * dialog
  | continue talking | %continue * exchanges | follow up * call | continuing engagement | continued engagement | stay in close (contact/touch)
  | look forward to * conversation | (speak/speaking/talk/meet) [again] soon | in (close/constant) (contact/touch/communication)
  | in regular (contact/touch) | in continuous contact | in daily (contact/communication) | (regular/constant) contacts | keep * informed
  | continue * exchange | continue consulting | consult (closely/regularly) | regular consultations | agreed to speak | speak * in coming
  | (contacts/conversation) * will continue | continue interaction | communicate closely | remain in close coordination
  | remain in (lockstep/close consultation) | remain closely coordinated | pursue * (dialogue/exchanges) | look forward to (speaking/talking)
  | look forward to continuing * (conversation/discussion/dialogue) | look forward to continued (engagement/dialogue)
  | continue working in * direction | continue joint work | agreed to * speak again | continue to consult | continue exchanging | multi-level contacts
  | remain closely aligned | continue to consult closely | stay closely coordinated | remain in constant | constant touch | continue to confer
  | continue * close coordination | continue to coordinate | speak regularly | keep * apprised | maintain close coordination | be in touch
  | remain in * coordination | agreed to continue * discussions | further consultations | intensify contacts | continue working * format
  | contacts by telephone | always be in contact | contacts * continued | agreed on further | continue discussions | continue to exchange views
  | further exchanges | contacts will continue | remain in * contact | in touch on | intensive consultations | keep * touch | additional discussions
  | close touch | looks forward to continuing | continue these conversations | continued dialogue | continue * engagement | stay closely
  | meet regularly | continue to engage | constant dialogue | in touch regularly | close contact | regular exchanges | in touch at all times
  | regular telephone | in contact with each other | contacts have never | never been interrupted | contacts * unabated | close and frequent contact
  | close communication | ongoing consultations | remain in * dialogue | regular engagement | maintain * coordination
  | continue working closely together | continue * close collaboration | communicate * closely | intensify * coordination | maintain * consultation
  | remain in close
open-channels < stay-in-contact : open * (channel/channels/line/lines) [of communication] | lines of communication | channels of communication
  | communication channels | maintain communication | keep * communication open | keep channels open | direct line | hotline
  | through diplomatic channels | (through/via) * channels | transparent and consistent communication | consistent communication
  | maintain * communication | maintain * channels | keep * channels | prevent miscalculation | avoid miscalculation | miscommunication
  | channels * open | engage * at senior level | open channels | face-to-face discussions | avoid misunderstanding | direct contact between
  | open and constructive dialogue | avoid * misunderstanding | avoid * miscalculation | prevent * miscalculation | risk of * miscalculation
  | communication mechanism
high-level-contacts < stay-in-contact : high level (contacts/exchanges/diplomacy/interaction/dialogue/dialog/visits/engagement)
  | exchanges at * levels | contacts at * levels | contacts at various levels | interaction at highest level | head of state diplomacy | leader level
  | contacts at * (different/highest) levels | contacts * at * levels | contacts at level of | at highest political level | political contacts
  | personal contacts | dialogue at * highest level | senior-level engagement | top-level dialogue | exchange of visits | frequent contacts
  | leader-to-leader | heads of state level | level of * heads of state | regular contacts at | senior-level * visits | pace of visits
  | contacts at highest | high-level bilateral | exchange of delegations | maintained at all levels | level of contacts | contacts between leaders
  | bilateral contacts at | dialogue at * level | high-level consultations | meetings at * level | at top level | exchange of * delegations
  | exchange of * visits | engagement at * levels | maintain * strategic communication | top-level visits | communicate * at all levels
  | communicate * at various levels
teams-follow-up : teams * follow up | teams [will] (work/meet/continue/follow/discuss/remain) | expert level | level of experts | working level
  | at expert level | follow up | relevant (agencies/departments/ministries) | instructions to | (foreign/relevant) ministers * continue
  | representatives * continue | respective teams | delegate * to teams | experts * consultations | expert consultations
  | (task/instruct/direct/order/charge) [respective] (team/official/ministers/adviser/advisor/staff/representatives/experts/delegations/aides)
  | (necessary/relevant) instructions | gave instructions | instruct relevant | instruct * (ministries/departments) | tasked * ministers
  | technical (teams/level/consultations) | at ministerial level | at level of * (ministers/advisers) | competent authorities
  | relevant (ministers/officials/bodies) | teams to (work/meet/continue) | work out * details | finalize * details | staff to work
  | foreign ministers will | negotiating teams will | ministerial level | sherpa | respective governments | directed * teams | instructed * teams
  | agreed * teams | officials will continue | at staff level | finalize details | at level of deputy | level of deputy prime | agreed to instruct
  | instruct their foreign | respective authorities | respective agencies | relevant authorities
expert-groups < teams-follow-up : expert groups | expert group | working group | working groups | joint working group | task force | joint commission
  | contact group | joint committee | expert meetings | joint (body/task force) | consultative committee | (steering/coordination/inter-agency) group
  | (steering/high-level) committee | coordinating council | working subgroup | workstream | consultation mechanism | consultative body
  | policy consultation
delegations : delegation | negotiating (team/teams/groups) | negotiator | envoy | special envoy | special representative | high level delegation
  | presidential envoy | head of * delegation | accompanied by * officials | members of * delegation | lead negotiator
  | special presidential (representative/envoy) | emissary | high representative for | officials traveled
ministers-meet < delegations : foreign ministers | ministers of foreign affairs | defense ministers | ministerial meeting | ministerial | two plus two
  | 2+2 | foreign secretary and | secretary of state and foreign minister | foreign ministry | Ministry of Foreign Affairs | heads of * diplomacy
  | top diplomats | meeting of * ministers | talks between * ministers | annual dialogue | dialogue between * ministers | Ministerial Dialogue
  | political consultations | Security Consultative Committee
begin-talks < talks : start * (talks/negotiations/consultations) | begin * (talks/negotiations/consultations)
  | launch * (talks/negotiations/consultations/dialogue/process) | talks * (begin/start) immediately | negotiations * begin | open negotiations
  | enter negotiations | commence * negotiations | initiate * (negotiations/dialogue/consultations) | (open/enter into/engage in) * negotiations
  | enter into * dialogue | enter * negotiations | (launch/start/beginning) of * negotiations | launch of * dialogue | sit down at * table
  | come to * negotiating table | start * dialogue | relaunch * dialogue | relaunch of | resume * dialogue | launch * strategic dialogue
  | initiate * discussions | launch * dialogue on | first round of negotiations | beginning of * talks | resumption of * dialogue
negotiations < talks : negotiation | negotiate | negotiation process | negotiating process | negotiating track | round of (talks/negotiations)
  | technical negotiations | course of negotiations | negotiating table | (talks/negotiation) process | negotiated outcome | negotiation format
  | bargaining table | course of * talks | talks in (Istanbul/Geneva/Vienna/Cairo) | negotiate in good faith | close * remaining gaps | remaining gaps
  | remaining obstacles | parties to * table | return to * table | talks in Paris | deadlock in * talks | resumption of * talks | resume * talks
  | resume * negotiations | negotiating position | good faith effort | good-faith | progress of * negotiations | Ukrainian negotiators
direct-talks < negotiations : direct (talks/negotiations/dialogue/contacts/engagement) | bilateral negotiations | talk to each other
  | without intermediaries | restoration of * contacts | restore * contacts | speak * directly | meet with Putin | meeting with * President of Russia
  | without * intermediaries | meeting of presidents of Ukraine and Russia
briefing : brief | briefing | briefed on | informed about | informed * about | updated * on | provided * update | debrief | readout | gave * account
  | shared * assessment | shared information | told * about | informed his * colleague | explained * position | spoke in detail about
  | (his/her) call with | updated * about | update on | shared details | informed (President/Prime/counterpart/interlocutor/colleague/partners)
  | informed of | apprised * of | acquainted * with | updated * regarding | (gave/receive) * update | provided * overview | gave overview
  | spoke about * (situation/measures/steps) | talked about * situation | outlined * (situation/vision/efforts/measures/steps/results)
  | described * (situation/measures) | presented * (assessment/view) | set forth * (approaches/assessments) | laid out * (position/approach/vision)
  | shared * (impressions/insights/perspective) | detailed account | up to date on | kept abreast | stocktaking | told * (counterpart/colleague)
  | explained * (approach/reasons) | elaborated on | provided * readout | described efforts | gave * explanations | explained in detail
  | gave * detailed account | exhaustive explanation | explanation of * reasons | explained * in detail | clarification concerning
  | offered * clarification | some clarification | gave * assessment | provided * assessment | spoke about Russia's | details of * conversations
  | details of * talks | gave detailed | explained * situation | explained how * situation | substance of * decision | provided * explanations
  | shared * details | spoke in detail | described in detail | drew * attention to | presented * vision | set out * plans | set out * priorities
exchange-of-views : exchange * views | exchange * opinions | exchanged assessments | compared notes | exchange of information | exchanged information
  | exchange perspectives | exchange * (assessments/perspectives/ideas) | exchange of (assessments/opinions/ideas) | exchange on * issues
  | shared opinions | took stock of | take stock | share * (views/perspectives) on | shared perspectives | hear * views | exchanged ideas
  | discussed perspectives | exchange of experience | understanding of each other's positions | exchanged on
frank-talk : frank | candid | honest | open and (honest/frank) | direct and (honest/straightforward) | straightforward | frankly | candor
  | open discussion | open and (constructive/trusting) | sincere talk | spoke openly | openly discussed | forthright | openly speak
  | robust discussion | candid exchange | straightforward and frank | candid discussion | candid conversation | spoke candidly | honest conversation
  | very frank | difficult conversations
constructive-talk : constructive | productive | substantive | useful | fruitful | in-depth | detailed (conversation/talk/discussion/exchange)
  | good conversation | positive (conversation/talk) | trust-based | businesslike | warm | discussed * in detail
  | discussed (in detail/at length/in depth) | spoke at length | thorough discussion | comprehensive discussion | extensive (discussion/conversation)
  | wide-ranging (discussion/conversation) | excellent meeting | great (conversation/meeting/discussion) | good (meeting/discussion)
  | positive (meeting/discussion/atmosphere) | cordial | friendly atmosphere | in spirit of (friendship/mutual) | results-oriented
  | pragmatic dialogue | business-like | serious conversation | substantial discussion | good exchange | spirit of partnership | spirit of friendship
  | atmosphere of trust | wonderful conversation | intensive talks | meaningful and (constructive/productive/substantive)
  | (constructive/productive/substantive) and meaningful | interesting discussion
agenda : agenda | range of (issues/topics/subjects) | number of (issues/topics/matters) | wide range of | series of issues | key issues
  | variety of (issues/topics) | topical issues | current issues | broad range | range of * (topics/matters)
  | number of * (issues/topics/matters/questions) | set of issues | variety of * (issues/topics) | array of * issues | host of issues
  | practical (issues/aspects) | main topic | topics discussed | topics of discussion | discussed topics | pressing (issues/matters/questions)
  | matters of current | current topics | certain aspects of | items on * agenda | entire range of * issues | entire scope of * issues
  | entire range of * matters | whole range of * issues | full range of * issues | current matters | issues raised | topics raised | discussed range
  | issues of importance | lot to discuss | discussed several | much to discuss | many things to discuss | covered broad | range of important
  | several topics | range of priorities | range of * priorities | packed agenda | extensive agenda | busy agenda | full agenda | lot to talk about
  | much to talk about | lot of topics | whole range of issues | things to discuss | topics of conversation | other topics | whole spectrum
  | subjects discussed | issues discussed | conversation also touched | whole spectrum of | spectrum of * relations
bilateral-issues < agenda : bilateral (issues/agenda/matters/topics/affairs) | issues of bilateral | (bilateral/mutual) interest
  | bilateral and (regional/international/global) | bilateral cooperation and regional | issues in bilateral | matters of bilateral | mutual concern
  | matters of * common interest | issues of * common concern | issues of * shared (interest/concern) | bilateral and multilateral
  | issues of common concern | issues of shared (interest/concern) | matters of common interest | issues on * bilateral | items on * bilateral
  | issues of mutual interest | matters of * mutual interest | matters of mutual interest | areas of mutual interest | topics of mutual interest
  | bilateral cooperation issues | topics of mutual | issues of mutual importance | mutual importance | of common concern
international-issues < agenda : (international/global/regional) (issues/matters/agenda/affairs/challenges/topics/problems/developments/politics/situation/questions)
  | regional and (international/global) | global and regional | international and regional | world affairs | geopolitical (challenges/issues)
  | wider region | hot spots | challenges facing * (world/region) | pressing (global/international) | foreign policy issues | challenges of * world
  | shared challenges | geopolitical situation | multilateral issues | transnational challenges | international (arena/scene/stage)
  | situation in (world/region) | developments in (world/region) | global (concerns/priorities/crises/events) | foreign policy agenda
  | issues facing * world | geopolitical (developments/context/landscape/tensions) | (issues/matters) of global | latest international
  | current (international/regional) | issues of * (global/international) | matters of * (regional/global) | regional and international issues
  | world problems | issues of our time | challenges of * our time | challenges of * 21st century | cross-border challenges | events in region
  | strained international | international environment | topical international | matters on * international | situation in * international
  | topical regional | current geopolitical | challenges of our time | most pressing * challenges | defining challenges | shared global
  | common global | challenges of * century | regional and bilateral | key international | major global | global security challenges
  | geostrategic issues | global arena | world stage | global stage | world politics | external environment | geopolitical environment
  | hemispheric affairs | uncertain world | complex geopolitical | uncertain times | unseen in century
regional-security < international-issues, security : regional security | security [situation] in * region | regional (stability/peace)
  | stability in * region | regional (conflicts/crises/tensions) | security of * region | stability of * region
  | peace and (stability/security/prosperity) in * region | peace throughout * region | security and stability
  | regional (security situation/deescalation/escalation) | regional peace and | peace in * region | security and stability (in/of) * region
  | stability (across/throughout) * region | security across * region | peaceful region | region's stability | stabilize * region
  | stable and prosperous region | stability in * Gulf | regional stability and security | peace and stability in | security and stability on
  | stability in * South Caucasus | security in * South Caucasus | stability in * Central Asia | stability in * Middle East | stability on * peninsula
  | stability in * Asia | peaceful and prosperous region | stability across region | prosperous region | stable region | stability in * broader
  | peace and stability throughout | peace and prosperity of * region | threats facing region | stability of region | security of region
  | challenges facing region | regional threats | pillar of * stability | threats in * region | threats to * region | challenges in * region
  | stability and prosperity in * region | prosperity and stability of * region | security in region | more stable region | stability in * Balkans
  | stability in * Africa | stability in * Europe | stability in * Caucasus | Middle East that is | stability * in region | destabiliz * region
  | threat to regional | conflict in region | regional instability | security in * Middle East | security of * hemisphere | security in * Horn
  | security in * Sahel | secure * hemisphere | stability in * Mediterranean | security in * Mediterranean | wider Mediterranean | factor of stability
  | pillar of * security
coordination < cooperation : coordinate | coordination | close coordination | coordinated (approach/response/action/position)
  | coordinate [positions/approaches/actions/efforts] | united approach | united response | common (approach/position) | aligned | joint approach
  | joint action | concerted (action/effort/efforts) | comprehensive approach | unified | align * (positions/approaches/efforts/policies)
  | alignment of * policies | in lockstep | lock-step | unified (approach/response) | joint response | act (together/jointly/in concert)
  | in concert with | harmonize * efforts | collective (response/approach) | consolidated position | one voice | synchronize * (efforts/actions)
  | synchronization of | consult and coordinate | coordinate closely | (pool/combine) efforts | lockstep | unity of purpose
  | coordinated international | collective action | united international | shared response | common strategy | shared approach
  | consultations with * allies | coordinate with * allies | coherent approach | common efforts | united and coordinated | international response to
  | coordinated international response | close cooperation with allies | coordinated with Allies | coordination and mutual support
  | consolidate * efforts | consolidation of * efforts | coordination * international arena | coordination of * positions | coordination of efforts
  | consolidation of efforts | coordination in * international | coordinate * steps | joint action plan | coordination of positions
  | coordinate * actions | adjust * actions | align positions | consultations with * partners | consulted with allies | walking in step
  | in lockstep with | coordinating likeminded | aligned with * partners | synergy | airtight | in unison
cooperation : cooperation | cooperate | collaboration | collaborate | work together | working together | interaction | joint work
  | work (closely/jointly) | side by side | work hand in hand | partner with | joint efforts | cooperative (efforts/approach/relationship)
  | work in (tandem/partnership) | join (forces/efforts) | work as partners | cooperate closely | joint (activities/endeavors) | work with each other
  | team up | collaborative effort | working alongside | close partnership with | work collaboratively | do more together | close working
  | work hand in glove | pool resources
agreement-reached : agreement | accord | treaty | pact | (reach/conclude/sign/achieve) * (agreement/accord/deal/treaty) | signed | signing
  | framework agreement | memorandum of understanding | memorandum | arrangements reached | come to (agreement/terms) | arrive at * agreement
  | agreed in principle | mutual agreement | bilateral (agreement/document/treaty) | MoU | MOU | memoranda of understanding | protocol (on/to)
  | letter of intent | declaration of intent | contract signed | package of * (agreements/documents) | landmark agreement | historic agreement
  | agreed to framework | reach * understanding | conclude * negotiations | reach * compromise | package of documents | package of agreements
  | signing ceremony | documents signed | contracts were signed | signing of * agreement | package of bilateral
  | intergovernmental and interdepartmental | documents were signed | number of documents | bilateral documents were | signing of * documents
  | documents on cooperation | sign * documents | memoranda | signed interdepartmental | agreements were signed | signing of * memorandum
  | interdepartmental documents | commercial contracts | package of bilateral documents | number of bilateral documents | documents * for signing
  | deal (on/between/reached/worth/signed/struck) | get * deal | (signing/towards/toward) * deal | deal was | deal has | deal is | deal will
joint-statement < agreement-reached : joint (statement/declaration/communique/communiqué/document/vision) | declaration | communique
  | outcome document | statement of intent | issued * statement | adopted * (statement/declaration) | adoption of * (statement/declaration/document)
  | final (declaration/statement) | leaders' (statement/declaration) | political declaration | statements for press | statements to * media
  | made statements for * press | statement for * press | joint press | joint press release | Vision Statement | chair's summary | joint roadmap
implement-agreements < agreement-reached : implement * (agreement/agreements/accord/accords/arrangements/understandings/consensus/outcomes/decisions)
  | implementation of * (agreement/agreements/accord/accords/arrangements/understandings/outcomes/decisions)
  | fulfil * (agreement/agreements/obligations/commitments) | compliance with * (agreement/agreements) | previous agreements | earlier agreements
  | agreements reached | follow through | honor * commitments | deliver on * commitments | understandings reached | translate * into action
  | carry out * (agreement/commitments) | fulfillment of * agreement | abide by * (agreement/commitments/obligations)
  | adhere to * (agreement/commitments) | comply with * (agreements/obligations) | observance of * (agreement/obligations)
  | put into (practice/effect) | practical implementation | full implementation | commitments made | keep * commitments
  | live up to * (commitments/obligations) | meet * (commitments/obligations) | follow up on * (commitments/outcomes) | operationalize
  | progress in implementing | practical implementation of | bring * to fruition | implementation of * roadmap | progress on implementing
  | entry into force of * agreement | agreement * (enter/come) into force | implement * commitments | implementation of commitments
  | agreements that were reached | agreements we reached | work towards implementation | parties uphold * commitments | roadmap for implement
  | implement agreements reached | implement * agreements reached | entry into force | (enter/entered/come/came/comes/enters) into force
  | honour * agreement | words with actions | make good on | steadily implement
diplomacy < dialogue : diplomacy | diplomatic (efforts/means/path/engagement/channels/process/work/initiative/steps/track) | through diplomacy
  | diplomatically | diplomatic and political | political and diplomatic | diplomatic (activity/approach/front) | through dialogue
  | solve * through * dialogue | intensive diplomacy | diplomatic outreach | diplomatic (way/manner) | open to diplomacy | statecraft
  | peaceful dialogue | diplomatic option
mediation < diplomacy : mediate | mediation | mediator | good offices | facilitate * (talks/dialogue/negotiations) | mediation efforts | intermediary
  | broker | mediating role | third party facilitation | mediating | mediation role | facilitator | facilitation of * negotiations | honest broker
  | bring * parties together | bridging proposal | co-mediators | Qatar and Egypt | Egypt and Qatar | offered * mediate | offered * mediator
  | mediator between | role of mediator | mediated by | months of mediation | U.S.-facilitated * talks | facilitated peace | broker * deal
  | broker * ceasefire | host * talks between
confidence-building : confidence building | confidence building measures | build (trust/confidence) | trust building | rebuild trust | trust between
  | mutual confidence | rebuild mutual trust
readiness : ready to | readiness | willingness | willing to | prepared to | stands ready | (expressed/reaffirmed/confirmed) * (readiness/intention)
  | (stated/declare) * readiness | expressed * (willingness/desire) | open to * (dialogue/negotiations) | openness to | mutual (intention/desire)
  | intend to (continue/develop/strengthen) | remain open to | offered to help | expressed * determination | expressed determination
  | expressed interest in | interest in establishing | express * interest in | offered assistance | committed to working together
  | pledged to continue | determination to continue | mutual interest in | mutual striving | desire to deepen | desire to strengthen
  | desire to expand | keen to | keen interest | keen on | look forward to enhancing | look forward to strengthening | look forward to expanding
  | look forward to deepening
personal-connection : personal (connection/history/relationship/friendship/rapport/ties) | old friend | friendship between * leaders | close personal
  | personal bond | (dear/good/great/true) friend | relationship of trust | long-time friend | decades-long friendship | known * other for
  | friend of mine | known * for long | personal friend | known each other | many hours together | spent * hours together | spent * time together
  | lot of time together | friend back | known * long time
dialogue < talks : dialogue | dialog | engagement | engage | engage (in/with) | (importance/need/value/necessity) of * dialogue | dialogue is
  | open dialogue | political dialogue | constructive dialogue | regular dialogue | dialogue and (diplomacy/cooperation/engagement/consultation)
  | maintain dialogue | ongoing dialogue | dialogue (process/mechanism/format) | (continuation/development) of * dialogue | substantive dialogue
  | meaningful engagement | engaged in * (talks/discussions/dialogue) | build dialogue | political engagement | active engagement | bilateral dialogue
  | (deepen/intensify) * dialogue | listening session
preparations < meeting : preparations for * (visit/summit/meeting/talks/contacts) | prepare for * (visit/summit/meeting)
  | preparation of * (visit/summit/meeting/agreement) | schedule of * (contacts/meetings/visits) | upcoming contacts | upcoming events
  | upcoming talks | upcoming international | planned (contacts/meetings) | calendar of | dates of * (visit/meeting)
  | prepare * (visit/summit/meeting/talks) | prepare for * conference | preparatory work | lay groundwork for | in (run-up/lead-up) to
  | in advance of * visit | (ahead/in advance) of * (summit/meeting) | ahead of * (talks/conference) | forthcoming visit | upcoming (summit/bilateral)
  | schedule of * (upcoming/bilateral) | organization of * (summit/meeting) | organize * (visit/summit) | arrangements for * meeting
  | agenda of * (summit/meeting) | planned (visit/events/talks) | date for * visit | (eve/advance) of * Summit | expectations from * Summit
  | coordinated positions before | advance preparations | lay groundwork | preparatory | previewed * visit | previewed * plans
  | preparing for * Council | upcoming * events | forthcoming * summit | thorough preparation | schedule of * events | success of * summit
  | success of * conference
format-of-talks < talks : format | formats | various formats | within * format | bilateral format | three-way | in * various formats | quadrilateral
  | (four-party/six-party) | trilateral (talks/consultations) | (restricted/expanded) format | in format of | multilateral talks
  | format of * (meeting/talks/negotiations) | working breakfast | working lunch | in person format | broad format | informal dinner
  | informal meeting | informal talks | one-on-one conversation | face-to-face conversation | between * two delegations | direct format
  | hybrid (meeting/format/mode)
proposal : proposal | propose | put forward | put forward * (proposal/proposals/idea/initiative) | initiative to | idea of | suggestion | suggest
  | offered to | came up with * (proposal/idea) | made * proposal | package of proposals | (US/Russian) proposals
  | concrete (proposals/ideas/initiatives) | new proposals | submit * proposals | present * (proposal/initiative) | initiative of * President
  | President's initiative | raised * idea | idea to
letter-or-message : sent * message | message | letter | message of | written message | personal message | telegram | greetings card | sent * letter
  | letter (to/from) President | message from President | handed over * letter | delivered * message | conveyed * message | congratulatory message
previous-meeting < meeting : (follow/following) * (meeting/summit/visit/call/conversation) | results of * (meeting/visit/summit/talks/conversation)
  | previous (meeting/conversation/call) | last (meeting/conversation/call) | recent (meeting/visit/talks/summit/conversation) | since * last met
  | build on * (meeting/summit/conversation) | earlier * (meeting/conversation) | outcomes of * (visit/meeting/summit)
  | following up on * (meeting/call/visit/conversation/discussion/summit) | follow-up to * (meeting/call/summit/conversation/talks)
  | continuation of * (conversation/discussion) | outcome of * (talks/negotiations) | results of * (negotiations/call) | outcomes from
  | recalled * meeting | recent (contacts/trip/engagements) | previous (discussions/contacts/summit) | latest (meeting/talks/round)
  | after * (meeting/visit/talks) with | yesterday's (meeting/summit) | building on * visit | building on * meeting | building on * summit
  | recent discussions | discussions held | met last | held last month | reflect on * meeting | building on Summit | outcome of * session
  | outcome of * recent | results of * recent | during * recent visit | earlier message | previous telephone | in follow-up to | results of * round
  | last met in | last spoke | meeting built on | last met | spoke last | build on * discussions | last time we met | when we last spoke | we met in
  | agreed during * visit | agreed upon during | last time I met | since * last meeting | we last met | we last spoke | not seen each other
  | last time * met | last saw each other | met * not so long ago | after * last meeting | could not meet earlier | year * ago * met | met * years ago
  | years ago * met here | first bilateral meeting | years ago * met | met * on margins | since we met | last time we | recalled * discussions
  | successful visit | glad to see * again | pleased to meet * again | reflected on * summit | reflected on * success of | in their first call
interpreter-and-aides < delegations : (presidential/national security) (aide/adviser/advisor) | foreign policy aide | National Security Advisor
  | (diplomatic/foreign affairs) (adviser/advisor) | Security Council Secretary | Secretary of * Security Council
  | head of presidential (office/administration) | interpreter
`;
