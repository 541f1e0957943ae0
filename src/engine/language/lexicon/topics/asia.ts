/** Asia and the Pacific. */
export const ASIA = `
taiwan-question : Taiwan | Taiwan (question/issue/Strait/matter/issues) | Taiwan-related | cross-Strait | cross-strait
  | cross-Strait (issues/relations/peace) | Taiwan Strait
one-china < taiwan-question : one China | one-China | one China (policy/principle) | one-China (policy/principle) | three joint communiqués
  | Three Joint Communiques | Taiwan Relations Act | Six Assurances | principle of one China | China's reunification | peaceful reunification
  | China's * reunification | reunification of (China/motherland/fatherland) | national reunification | complete reunification | three * communiques
taiwan-peace < taiwan-question : peace and stability (across/in) * Taiwan | (stability/peace) across * Taiwan | peace across * Strait
  | peaceful resolution of cross-Strait | unilateral changes * status quo | status quo from either | stability in * Taiwan Strait
  | peace and stability * Taiwan Strait | peaceful resolution of * cross-strait | cross-strait differences | stability in * Taiwan
  | across Taiwan Strait | status quo (across/in) * Taiwan | Taiwan * status quo | cross-Strait status quo | status quo across * Strait
  | changes to status quo * Taiwan | maintain status quo | either side of * Strait | peace * Taiwan Strait
taiwan-independence < taiwan-question : Taiwan independence | independence of Taiwan | separatist (forces/activities) | arms sales to Taiwan
  | arming Taiwan | does not support * independence | Taiwan * separatist | separatist * Taiwan | secession of Taiwan | Taiwan * secession
  | separatist acts
indo-pacific-strategy : free and open Indo-Pacific | Indo-Pacific | Indo-Pacific (strategy/region/partners/cooperation/security/vision)
  | Free and Open Indo-Pacific | FOIP | Asia-Pacific | Asia-Pacific region | Pacific (region/partners) | rebalance to Asia | Shangri-La Dialogue
  | Northeast Asia | free and open region | open and prosperous Indo-Pacific | peace and stability in Indo-Pacific | Indian Ocean Rim | IORA
  | Indian Ocean region | unconstrained by coercion | free from coercion | Indo-Pacific tilt | stable and prosperous Indo-Pacific
  | Indo-Pacific regional architecture | security of * Indo-Pacific | stability of * Indo-Pacific | commitment to * Indo-Pacific
  | engagement in * Indo-Pacific | prosperity of * Indo-Pacific | Indo-Pacific and Europe | situation in East Asia | Indian Ocean | as Pacific nation
quad-cooperation < indo-pacific-strategy : Quad | Quad (Leaders/summit/Summit/partners) | Quadrilateral | Quad countries | quadrilateral cooperation
  | Quad members | four countries' solidarity | Quad nations | Quad partnership | Japan-Australia-India-U.S.
aukus-pact < indo-pacific-strategy : AUKUS | Australia-UK-US | trilateral security partnership | enhanced trilateral security | submarine program
  | Submarine Rotational | Australia's * submarines | Australian * submarines | submarines for Australia | AUKUS Pillar | advanced capability projects
  | conventionally armed | Australia and * United Kingdom | submarine capability | Virginia class | three nations * submarines | optimal pathway
  | Australia to acquire * nuclear-powered | Australia * nuclear-powered submarines | Naval Nuclear Propulsion | SSNs to Australia
  | acquire nuclear-powered submarines | submarines to Australia | Astute class | trilateral decision
pacific-islands < indo-pacific-strategy : Pacific Island | Pacific islands | Pacific Islands | Pacific Island (countries/nations) | Pacific family
  | Partners in the Blue Pacific | Compact of Free Association | COFA | Pacific Islands Forum | Blue Pacific | South Pacific | Oceania
  | Boe Declaration | island countries * Pacific | Freely Associated States | Compacts of Free | PIF | Pacific (neighbors/leaders/regionalism)
  | Micronesia | Solomon Islands | Honiara | 2050 Strategy | Papua New Guinea | Fiji | Vanuatu | Pacific leadership | Tuvalu | Kiribati | Tonga
  | Cook Islands | Niue | Nauru | Pacific Partnership Strategy | Palau | Marshall Islands | Tuna Treaty | Pacific Island leaders | Pacific countries
  | Pacific voices | stronger Pacific | stronger Pacific region | Port Moresby | PNG | Pacific-led | Pacific Resilience Facility | Pacific priorities
  | PALM
asean-centrality < indo-pacific-strategy : ASEAN | ASEAN centrality | East Asia Summit | ASEAN Regional Forum | Association of Southeast Asian Nations
  | Association of South East Asian | EAS | ARF | ADMM-Plus | Outlook on Indo-Pacific | AOIP | Association of Southeast Asian | ASEAN-led
  | ASEAN Outlook | ASEAN partners | Southeast Asian nations | commitment to Southeast Asia | Southeast Asian countries | U.S.-ASEAN | ASEAN relations
  | ASEAN countries | ASEAN states | Russia-ASEAN | ASEAN summit | ASEAN at center | ASEAN chair | leadership on ASEAN | leadership of ASEAN
  | chairmanship of ASEAN | ASEAN chairmanship | ASEAN Chair | ASEAN unity | ASEAN leaders | chair of ASEAN | Southeast Asia | Southeast Asian
  | Timor-Leste | nations of Southeast Asia | stability in Southeast Asia | security of Southeast Asia | cooperation * Southeast Asia
status-quo-east-asia : East China Sea | Senkaku | Diaoyu | unilateral attempts to change | attempts to change * status quo
  | change * status quo * force | economic coercion * China | China's (actions/behavior/coercion) | aggressive * actions * China
  | change * status quo by | unilateral * attempts | East and South China | unilateral changes to * status quo | coercive * activities
  | coercive and destabilizing | by force or coercion | change * status quo | dangerous and escalatory | unilateral actions * status quo
  | aggressive actions * maritime | dangerous and aggressive | oppose * unilateral | change status quo by | similar incident * Indo-Pacific
  | happen in Indo-Pacific | situation in East China Sea | situation in East and South China | coercive (actions/behavior/activities/tactics/pressure)
  | coercive unilateral | (China's/Beijing's) coercive
china-challenge : challenges * (China/PRC) | China's * (rise/challenge/role/policies) | (China/PRC) (challenge/policy/relations/issues/strategy)
  | approach to * (China/PRC) | (China's/PRC's/PRC) * practices | relations with * (China/PRC) | issues related to China
  | strategic competition with China | competition with China | challenges * People's Republic of China | approaches * People's Republic of China
  | approaches on China | efforts on * (China/People's Republic of China) | coordinate * on * China | challenge of China | concerns * (China/PRC)
  | dealing with China | China's unfair | PRC's (unfair/coercive) | China's ambitions | systemic challenge | PRC's actions
  | challenges posed by * China | compete with China | outcompete China | rise of China | PRC's practices | response to China | posed by China
  | posed by People's Republic of China | threat * from China | (China/PRC) * coercive | counter * China's | aligned * on China | out-compete China
  | China's growing | systemic competition | challenges posed by China
china-us-relations < bilateral-relations : (China-U.S./China-US/U.S.-China/US-China/Sino-US/Sino-American) [bilateral] (relations/relationship/ties/competition)
  | relations between * (China/United States) * (China/United States) | San Francisco (vision/consensus) | Bali consensus | U.S.-PRC relations
  | United States and China | China and United States | United States and PRC | United States and People's Republic of China | U.S. and * PRC
  | summit in Woodside | Woodside Summit | world's two largest economies
thucydides < china-us-relations : Thucydides | major country relations | major powers | great power relations | major countries
  | right way to get along | right way for * countries | countries to get along | countries get along | powers to get along | help each other succeed
peace-treaty-japan-russia < peace-treaty : Russian-Japanese * peace | peace treaty * Japan | Kuril | Northern Territories | joint economic activities
  | southern Kuril
india-china-border < borders-delimitation : Line of Actual Control | China-India boundary | Ladakh | Galwan | India-China border | along LAC | on LAC
  | India-China (border/boundary) | China-India (border/boundary) | Sino-Indian border | Special Representatives on * (boundary/border)
india-pakistan : India-Pakistan | India and Pakistan | Indus Waters | Pahalgam | ceasefire between India and Pakistan | Operation Sindoor
  | tensions between India and Pakistan | Mumbai attacks | 26/11 | cross-border terrorism
afghanistan-situation : (situation/developments/events/crisis) * Afghanistan | Afghanistan
  | Afghan (settlement/people/issue/government/reconciliation/problem/partners/forces) | intra-Afghan | evacuation from * Afghanistan
  | withdrawal * Afghanistan | Doha agreement | Hamid Karzai International Airport | ISIS-K | peace * Afghanistan | Kabul | Tajik-Afghan
  | Afghan leaders | Afghan security | Afghan military | Afghan territory | 20-year war | troops depart | Afghan National Defense | Afghan women
  | Afghan peace | longest war | Afghan defense | help * Afghan | taking shape in Afghanistan | support for Afghanistan | people of Afghanistan
  | Resolute Support Mission | Ghani
myanmar-crisis : Myanmar | Burma | Rohingya | Burmese (military/junta) | Five-Point Consensus | Suu Kyi | State Administration Council | Burmese
  | people of Burma | restoration of democracy in Burma | situation in Burma | five-point consensus
central-asia-security : Central Asia | CSTO (peacekeeping/peacekeepers) | events in Kazakhstan | Kazakhstan (events/unrest) | C5+1
  | border * Tajikistan | Central Asian | C5 | January events | Kyrgyzstan and Tajikistan | Tajikistan-Afghanistan | situation in Kazakhstan
  | developments in Kazakhstan | order in Kazakhstan | Collective Peacekeeping | Tajik-Afghan border | Central Asian states | border with Afghanistan
  | Afghan border | threats * Afghanistan | events in * Kazakhstan | Central Asian nations | CSTO operation | peacekeeping operation in Kazakhstan
  | Kazakhstani leadership | restore order in Kazakhstan | law and order in * Kazakhstan | stabilise * situation * Kazakhstan | CSTO forces
  | CSTO contingent | CSTO mandate | leadership of Kazakhstan | situation in * Republic of Kazakhstan | events in January
  | peace * returned to Kazakhstan
hong-kong-autonomy < human-rights : Hong Kong | Sino-British Joint Declaration | Hong Kong's (autonomy/freedoms) | pro-democracy activist
japan-korea < trilateral : (Japan-ROK/ROK-Japan/Japan-Republic of Korea/Japan-South Korea) | U.S.-Japan-ROK | U.S.-ROK-Japan | Camp David
  | trilateral cooperation * (Japan/ROK) | Japan and * (Republic of Korea/ROK/South Korea) | (Republic of Korea/ROK) and Japan | Seoul and Tokyo
  | ROK-U.S.-Japan | Japan-U.S.-ROK | Freedom Edge | trilateral * Japan and * Korea | Japan and Republic of Korea | Japan and South Korea
  | trilateral * Republic of Korea | commitment to consult | trilateral * with Japan
global-initiatives < world-order : Global (Development/Security/Civilization) Initiative | community with shared future
  | shared future for (mankind/humanity) | Chinese modernization | community * shared future | high-quality (development/Belt)
china-taiwan-military < taiwan-question : (military/aggressive) * (near/around/toward) Taiwan | drills around Taiwan | coercive * Taiwan
  | missiles * Taiwan | PRC's * Taiwan | PRC * activities * Taiwan | provocations in * Taiwan | provocations * Taiwan Strait
  | military activities * Taiwan
china-support-russia < support-for-russias-war : (China's/PRC's/PRC) support for Russia | (China/PRC) * Russia's (defense/war/military)
  | (China/PRC) * support * Russia | China * provide * Russia | PRC support | China * material support | China's * defense industrial base
china-economic-practices < trade-barriers : (PRC/China) * (unfair/non-market/nonmarket) | unfair trade (policies/practices) | non-market economic
  | nonmarket | non-market (policies/practices) | (China's/PRC) overcapacity | Chinese imports | Chinese electric vehicles | China's economic model
  | China's non-market | non-market economies | Chinese EVs
myanmar-coup < myanmar-crisis, coup : coup in (Burma/Myanmar) | military coup * (Burma/Myanmar) | restore * democratic transition | Burma's regime
  | return to democracy * Burma | path to democracy | Burma's * military | restoration of democracy * Burma | democracy in Burma
  | democracy in Myanmar | pro-democracy movement in Burma | violence in Burma | coup in * Burma | Myanmar's path to | Burma's path to
taliban-government < afghanistan-situation : Taliban | recognition of * Taliban | ban on women | women attending university | Amir Khan Muttaqi
afghan-evacuation < afghanistan-situation, evacuation : evacuation * Afghanistan | evacuate * Afghanistan | evacuation from Kabul | Kabul airport
  | Afghan evacuees | evacuation of * Afghan | (relocate/resettle/resettlement of) * Afghan | hosting * (Afghan/Afghanistan) | at-risk Afghans
  | (fled/depart) Afghanistan | Special Immigrant Visa | Afghans who | drawdown of * Afghanistan | vulnerable Afghans | Afghans at risk
  | Afghan allies | Operation Allies Welcome | Afghan refugees | Afghan newcomers | Enduring Welcome | evacuate * Afghan | welcome Afghans
  | Allies Welcome | SIV | Afghan arrivals | Operation Allies | resettlement of Afghan | Afghan special immigrant | safe transit from Afghanistan
  | transit from Afghanistan | leave Afghanistan
kashmir-issue < india-pakistan : Kashmir | Jammu
`;
