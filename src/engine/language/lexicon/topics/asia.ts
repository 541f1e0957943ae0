/** Asia and the Pacific. */
export const ASIA = `
taiwan-question : Taiwan | Taiwan (question/issue/Strait/matter/issues) | Taiwan-related | cross-Strait | cross-strait | cross-Strait (issues/relations/peace) | Taiwan Strait
one-china < taiwan-question : one China | one-China | one China (policy/principle) | one-China (policy/principle) | three joint communiqués | Three Joint Communiques | Taiwan Relations Act | Six Assurances | principle of one China | reunification | China's reunification
taiwan-peace < taiwan-question : peace and stability (across/in) * Taiwan | (stability/peace) across * Taiwan | peace across * Strait | peaceful resolution of cross-Strait | unilateral changes * status quo | status quo from either | status quo | unilateral * change | either side
taiwan-independence < taiwan-question : Taiwan independence | independence of Taiwan | separatist | separatists | separatist (forces/activities) | arms sales to Taiwan | arming Taiwan | does not support * independence | secession
indo-pacific-strategy : free and open Indo-Pacific | Indo-Pacific | Indo-Pacific (strategy/region/partners/cooperation/security/vision) | Free and Open Indo-Pacific | FOIP | Asia-Pacific | Asia-Pacific region | Pacific (region/partners) | rebalance to Asia
quad-cooperation < indo-pacific-strategy : Quad | Quad (Leaders/summit/Summit/partners) | Quadrilateral
aukus-pact < indo-pacific-strategy : AUKUS | Australia-UK-US | trilateral security partnership
pacific-islands < indo-pacific-strategy : Pacific Island | Pacific islands | Pacific Islands | Pacific Island (countries/nations) | Pacific family | Partners in the Blue Pacific | Compact of Free Association | COFA | Pacific Islands Forum
asean-centrality < indo-pacific-strategy : ASEAN | ASEAN centrality | East Asia Summit | ASEAN Regional Forum
status-quo-east-asia : East China Sea | Senkaku | Diaoyu | unilateral attempts to change | attempts to change * status quo | change * status quo * force | economic coercion * China | China's (actions/behavior/coercion) | aggressive * actions * China | coercive
china-challenge : challenges * (China/PRC) | China's * (rise/challenge/role/policies) | (China/PRC) (challenge/policy/relations/issues/strategy) | approach to * (China/PRC) | (China's/PRC's/PRC) * practices | relations with * (China/PRC) | issues related to China | strategic competition with China | competition with China
china-us-relations < bilateral-relations : (China-U.S./China-US/U.S.-China/US-China/Sino-US/Sino-American) [bilateral] (relations/relationship/ties/competition) | relations between * (China/United States) * (China/United States) | San Francisco (vision/consensus) | Bali consensus
thucydides < china-us-relations : Thucydides | major country relations | major powers | great power relations | major countries | get along | right way to get along
peace-treaty-japan-russia < peace-treaty : Russian-Japanese * peace | peace treaty * Japan | Kuril | Northern Territories | joint economic activities | southern Kuril
india-china-border < borders-delimitation : Line of Actual Control | LAC | China-India boundary | Ladakh | Galwan | India-China border
india-pakistan : India-Pakistan | India and Pakistan | Indus Waters | Pahalgam | ceasefire between India and Pakistan | Operation Sindoor | tensions between India and Pakistan
afghanistan-situation : (situation/developments/events/crisis) * Afghanistan | Afghanistan | Afghan (settlement/people/issue/government/reconciliation/problem/partners/forces) | intra-Afghan | evacuation from * Afghanistan | withdrawal * Afghanistan | Doha agreement | Hamid Karzai International Airport | ISIS-K | peace * Afghanistan
myanmar-crisis : Myanmar | Burma | Rohingya | Burmese (military/junta) | Five-Point Consensus
central-asia-security : Central Asia | CSTO (peacekeeping/peacekeepers) | events in Kazakhstan | Kazakhstan (events/unrest) | C5+1 | border * Tajikistan
hong-kong-autonomy < human-rights : Hong Kong | Sino-British Joint Declaration | Hong Kong's (autonomy/freedoms)
japan-korea < trilateral : (Japan-ROK/ROK-Japan/Japan-Republic of Korea/Japan-South Korea) | U.S.-Japan-ROK | U.S.-ROK-Japan | Camp David | trilateral cooperation * (Japan/ROK)
global-initiatives < world-order : Global (Development/Security/Civilization) Initiative | community with shared future | shared future for (mankind/humanity) | Chinese modernization | community * shared future | high-quality (development/Belt)
china-taiwan-military < taiwan-question : (military/aggressive) * (near/around/toward) Taiwan | drills around Taiwan | coercive * Taiwan | missiles * Taiwan | PRC's * Taiwan
china-support-russia < support-for-russias-war : (China's/PRC's/PRC) support for Russia | (China/PRC) * Russia's (defense/war/military) | (China/PRC) * support * Russia
china-economic-practices < trade-barriers : (PRC/China) * (unfair/non-market/nonmarket) | unfair trade (policies/practices) | non-market economic | nonmarket
myanmar-coup < myanmar-crisis, coup : coup in (Burma/Myanmar) | military coup * (Burma/Myanmar)
taliban-government < afghanistan-situation : Taliban | recognition of * Taliban
afghan-evacuation < afghanistan-situation, evacuation : evacuation * Afghanistan | evacuate * Afghanistan | evacuation from Kabul | Kabul airport | Afghan evacuees | evacuation of * Afghan
kashmir-issue < india-pakistan : Kashmir | Jammu
`;
