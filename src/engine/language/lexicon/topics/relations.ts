/** How two parties stand with each other. */
export const RELATIONS = `
bilateral-relations : %party %party %ties | %party and %party %ties | %ties between * %party and %party | %ties between | bilateral %ties
  | bilateral relationship | (two/our) countries' %ties | state of * relations | %ties with | partnership between | state and prospects of
  | two sides' relations | overall relationship | Russian-American relations | relations in general | Russia-US relations | Russian-US relations
  | mutually beneficial cooperation | strong bond | special bond | bond between | interstate %ties | state-to-state %ties | intergovernmental %ties
  | bilateral contacts | bilateral engagement | %ties of * two countries | %ties of * two peoples | two-way relationship
  | interstate (relations/cooperation) | whole range of * relations | entire range of * relations | full range of * %ties | level of interaction
  | various aspects of * %ties | Russian-Armenian | Russian-Turkish | Russia-Kazakhstan | model of cooperation | interstate ties
  | example of * cooperation | model of interstate | current state and prospects | current status and * prospects | state and development prospects
  | traditionally bound | Russian-Kazakhstani | Russian-Uzbek | Russian-Azerbaijani | Russian-Belarusian | Russian-Chinese | Russian-Indian
  | Russian-French | Russian-Mongolian | Russian-Vietnamese | Russian-Argentine | Russian-Serbian | Russian-Iranian | Russian-German | Russian-Greek
  | political ties | status of * relations | between two states | friendly (relations/ties/cooperation/interaction/countries/states/partnership)
  | whole spectrum of * %ties | all aspects of * %ties | Russian-South African | Russian-Brazilian | Russian-Egyptian | Russian-Venezuelan
  | Russian-African | Franco-American | Russian-Finnish | Russian-Italian | Russian-Hungarian | Indo-US
improve-relations < bilateral-relations : improve * %ties | normalize * %ties | normalization of * %ties | stabilize * %ties | improved * %ties
  | reset * relations | restore * relations | better %ties | restoration of * relations | improvement of * relations | mend * relations
  | repair * relations | rebuild * relations | put * relationship * footing | return * relations to normal | relations back on track | reset | thaw
  | easing of tensions in relations | warming of relations | constructive development of * relations | regularize relations | relaunch * %ties
  | normalized %ties | relaunch of * %ties | rapprochement | new page in * %ties | fresh start in * %ties | turn * page | bring * %ties back
  | restart * dialogue | new page | fresh start | positive agenda | Armenian-Turkish | new dynamic | important turning point | turn page
  | put end to past | normalise * relations | rebuild * relationship | bring * %ties * track | solid footing
stable-relations < bilateral-relations : stable and predictable | stable (relationship/relations)
  | (sound/healthy/steady/stable) [and] (steady/stable) development | responsibly manage * (relationship/competition/differences)
  | manage * competition | manage * differences | guardrails | steady development | floor under * relationship | sound and steady | predictability in
  | stability and predictability | prevent competition from * conflict | competition * veer | steady and * development of * %ties | managing strategic
  | responsible competition | manage relationship | responsibly manage | competition responsibly | veer into conflict | manage differences
  | competition * conflict | manage strategic risks | prevent competition from | competition from becoming | manage competition responsibly
  | manage risks in * relationship | manage competition | prevent * veering | veering into * conflict | competition does not | manage it responsibly
  | not veer | no misconceptions | misconceptions | competition * responsibly | understand each other clearly | predictable * %ties
  | predictable (partner/partners) | predictable and (stable/constructive/sustainable/steady) | more predictable | mature * relationship
  | constructive bilateral relationship | healthy and stable | properly handle * relationship | mature relationship | stable and consistent
strengthen-relations < bilateral-relations : %strengthen * %party %party %ties | %strengthen of * %party %party %ties
  | %party %party cooperation * fields | %strengthen * %ties | strengthening of * %ties | %strengthen * alliance | advance * partnership
  | deepen * (engagement/integration/friendship/alliance) | %ties * (grow/deepen/strengthen) | closer %ties | develop * cooperation
  | further development of * %ties | expand * cooperation | (take/bring/lift/raise) * %ties to * (level/heights) | new level | new chapter | new era
  | work more closely | elevate * relationship | build on * %ties | boost * %ties | intensify * %ties | grow * partnership | new heights
  | revitalize * %ties | revitalization of * %ties | renew * partnership | renew * friendship | renew * alliance | step up * cooperation
  | step up * contacts | build up * cooperation | new impetus | additional impetus | powerful impetus | forge * closer * ties | qualitatively new
  | %ties * developing dynamically | deeper %ties | stronger %ties | broaden * %ties | higher level of * %ties | upgrade of * %ties
  | broaden * scope of * cooperation | new stage in * %ties | new stage of * %ties | new stage in development of | all-round development
  | elevate relations | developing * relations of | relations * developing | developing * in spirit | ushered in * new stage
  | comprehensive development of * %ties | expand * ties | level of alliance | level of strategic | cooperation is developing
  | relations are developing | %ties * continue to develop | %ties have reached | %ties * dynamically | step up * ties | expansion of * %ties
  | %ties * gaining momentum | build up * %ties | enhance * interaction | broaden * cooperation | build on * partnership | take * relationship to
  | elevate * partnership | strengthen * alliance | closer ties | deepen engagement | expanded * engagement | advance our * relationship
  | further enhance * cooperation | enhanced cooperation | enhance * collaboration | deeper cooperation | deepen collaboration | expand cooperation
  | extend cooperation | expand engagement | growing partnership | growing ties | growing relationship | closer cooperation | closer partnership
  | ways to deepen | ways to strengthen * cooperation | ways to expand | ways to enhance | strengthen interaction | elevation of * %ties
  | elevated * %ties | upgrade * %ties | expand and deepen | take * partnership to | modernize * alliance | reinvigorate * %ties
  | new milestone in * %ties | next level | chart * new path for * partnership | modernize * %ties | next century of * partnership
  | relations are flourishing | next chapter for cooperation | next chapter * partnership | development of Russian-Chinese
  | further development of * bilateral | further development of Russian | prospects for developing * cooperation | prospects for expanding
  | prospects for * expansion | further progress in * relations | truly strategic level | relations * reached * level | developed * across board
  | diversify * cooperation | broaden * ties | broaden cooperation | relations * on rise | cooperation * continue to expand
  | partnership * making steady headway | cooperation has grown | prospects for * cooperation | prospects for * development of
  | prospects of * cooperation | building up * trade | prospects of * partnership | develop dynamically | develop steadily | interaction has grown
  | partnership is stronger than | stronger than it's ever | stronger than * ever been | partnership * stronger | continue to get stronger
  | relationship * stronger | next century of partnership | partnership * grows stronger | reinvigorate * partnership | drive forward * partnership
  | full potential of * relationship | potential of * relationship | increase collaboration | broader and deeper | greater heights
  | golden age for * %ties | chart * course for * %ties | blueprint for * %ties | move * %ties forward | carry forward * friendship | new momentum
  | stronger impetus | new dimension to | untapped potential | from strength to strength | positive trajectory | upward trajectory | new dimension
  | transform * relationship | solidify * %ties | fortify * %ties | successful development of * %ties | high dynamics | ways to %strengthen * them
  | new horizons of * cooperation | horizons of * cooperation | propel * %ties | ever-closer | breadth and depth of | continue to flourish
strategic-partnership < bilateral-relations : strategic partnership | comprehensive (strategic/partnership) | comprehensive strategic partnership
  | strategic (relationship/cooperation/dialogue/relations) | privileged strategic partnership | strategic interaction | no limits | strategic ally
  | strategic partner | strategic alliance | strategic ties | Comprehensive Strategic | strategic nature of * %ties | genuine strategic
  | global strategic partnership | privileged strategic | Strategic Consultative | Comprehensive Partnership | strategic framework
  | Strategic Framework Agreement | Strategic Dialogue | strategic importance of * %ties | Comprehensive and Global Strategic
  | strategic technology partnership | comprehensive partnership and strategic | strategic importance of * relationship
  | strategic importance of relationship | strategic nature of | strategic and defense partnership | strategic friends | Strategic Consultative Group
  | enduring strategic | comprehensive strategic dialogue | truly strategic | strategic nature | truly strategic partnership
  | partnership and strategic | strategic friendship | Comprehensive Strategic Dialogue | Strategic Framework | Strategic Partnership Commission
  | comprehensive strategic partner | strategic coordination
special-relationship < alliance : special relationship | unique relationship | closest (ally/allies/partner/friend) | unbreakable bond
  | enduring (friendship/partnership/bond/relationship) | historic (friendship/ties/bond) | deep bond | close friends
  | longstanding (friendship/relationship/ties/partnership) | oldest ally | bonds of friendship | unshakable alliance | close and enduring
  | enduring nature of * friendship | close bond | unique bond | traditionally friendly | close friendship | deep friendship | special friendship
  | special nature of * %ties | warm relations | trusted partner | key (ally/partner) | valued (partner/ally/friend) | natural partner
  | steadfast (partner/ally) | reliable partner | close (ally/partner/partnership) | ties that bind | never been stronger | close relationship
  | close relations | strong and enduring | deep and enduring | deep ties | enduring ties | longstanding alliance | longstanding partner
  | important partner | vital partner | indispensable partner | strong friendship | historic relationship | historic partnership | ties that link
  | deep and enduring ties | extraordinary bonds | enduring alliance | values that link | deep historical ties
  | enduring strength of * (relationship/partnership) | shared history and | unprecedentedly high level | highest level in * history
  | relations * best in * history | relations * all-time high | no better friend | no closer friend | bonds of family | bond that unites
  | great friendship | bonds between * countries | closest of allies | historic alliance | bonds of * friendship | strength of * relationship
  | great ally | everlasting friend | ironclad bond | bonds between * nations | close and historic | strong and historic
  | long history of * cooperation | no closer | strong partnership | strength of * partnership | strength of * friendship | reliable ally
  | strongest ally | fraternal | true partner | deep partnership | crucial partner | better partner | closest of * allies | closer ally
  | closest * allies and partners | closest of friends | steadfast friendship | leading partner | true partnership | Russia's leading trade
  | shining example | loyal friend | best in * history | sincere friend of | most important partner | priority partner | one of * important partners
  | %ties * stronger than ever | long and enduring | fundamental partner | great friend of | relationship is strong
  | enduring commitment to * alliance | greatest of allies | closest * friends and allies | among * closest partners | fastest and closest
  | dependable partner | essential partnership | strong alliance with | capable partner | no greater friend | closest of neighbors | staunch supporter
  | most extensive relationships | unique and enduring | strong ties between | reliable partner and friend | great friend of * Ukraine
  | excellent relations | sister country | longstanding historical | like family | test of time | camaraderie | excellent bilateral
  | in excellent shape | %ties * in good shape | robust and longstanding | longstanding strategic | forged in * struggle | excellent cooperation
  | high level of * relations | solid friendship | partner of choice | brotherly country | brotherly republic | friendship and brotherhood
  | solid %ties | excellent %ties | excellent * relations | depth of * %ties | strength of * bilateral %ties | strength of * strategic %ties
  | force for stability | critical ally | friendship * endured | deep historic | uniquely close
alliance < bilateral-relations : alliance | ally | allies | allied | allied relations | ironclad | treaty ally | US-Japan Alliance
  | steadfast alliance | linchpin of | allied cooperation | relations of alliance | alliance and * partnership | allied interaction
  | cornerstone of peace | anchor of stability | military alliance | strength of * alliance | combined defense posture | allied level | allied nature
  | Allied Interaction | relations of allies | allied and strategic | cornerstone of * security | iron-clad | treaty partners
  | Combined Forces Command | treaty alliance | U.S.-ROK Alliance | ROK-U.S. | forged on * battlefield | forged in blood | wartime operational control
  | allied relationship | strategic and allied | allied ties | strategic and allied nature | friendly allied | allied strategic
  | fought * wars together | wars * fought together | alliance between * nations | alliance between * countries | alliance with United States
  | bedrock of * security
allies-and-partners < alliance : allies and partners | friends and partners | partners and allies | like-minded (countries/partners/nations)
  | partner countries | international partners | coalition of (partners/allies) | European allies | friends and allies | allied countries
  | allied nations | partner nations | partner states | coalition of nations | global partners | likeminded countries | likeminded partners
  | countries that share * values | nations that share * values | foreign partners | Western partners | like-minded democracies | like-minded allies
  | like-minded states | allies and friends | partners and friends | likeminded | good partners | allies matter | partners around world
  | allies around world | friends around world
transatlantic-unity < alliance : unity of * (West/allies/Alliance) | allied unity | united front | unity among | stand united | European unity
  | unity and (resolve/solidarity) | transatlantic (unity/alliance/bond/partnership/relationship) | transatlantic ties | transatlantic relations
  | transatlantic cooperation | transatlantic community | transatlantic link | Euro-Atlantic unity | Euro-Atlantic community | Western alliance
  | remain united | unity of * partners | unity of * Europe | unity of * Western | maintain * unity | unity and determination | united in * support
  | united in * resolve | united in * condemning | collective West | speak with one voice | strength and unity | unity of NATO | NATO unity
  | alliance unity | transatlantic allies | transatlantic coordination | divide * allies | unity among * allies | collective resolve
  | transatlantic alignment | U.S.-European relations | close transatlantic | unity of * EU | unity of * member | unity of * democratic
  | preservation of * unity of * EU | unity of positions | unity of approaches | unity within * EU | European solidarity | cohesion of NATO
  | demonstrate * unity | strong and united | strengthen * unity | united with * allies | transatlantic response | West is united
  | partnership between Europe | Europe and America | allies in Europe | with European allies | Euro-Atlantic ties | unity of * NATO | stronger * NATO
  | split * NATO | NATO * more united | stronger and more united | united than ever | NATO is united | efforts to divide us | Putin * divide us
  | dividing West | united and resolute | transatlantic leadership | strength of unity | divide us | Russia aspires to divide | America and Europe
  | Europe and United States | break * alliance | United States and Europe | both sides of Atlantic | break NATO | NATO is * united | break * unity
  | alliance is stronger | transatlantic approach | united Europe | demonstration of unity
diplomatic-missions < bilateral-relations : embassy | embassies | consulate | consulates | diplomatic mission | diplomatic missions | ambassador
  | diplomatic presence | staffing of * missions | consular | diplomatic property | expulsion of diplomats | diplomatic staff | charge d'affaires
  | Charge d'Affaires | diplomatic corps | heads of * missions | Consul General | permanent mission | diplomatic personnel | opening of * embassy
  | letters of credence | (presented/received) * credentials | credentials from | consulate-general | resumption of * embassy | embassy * returned
  | resume * work in Kyiv | resumed * embassy | reopen * embassy | foreign diplomats | embassy in Havana | safety of * diplomats | restaffing
  | diplomatic facilities | diplomatic footprint
diplomatic-relations < bilateral-relations : diplomatic relations | (establish/restore/sever/break) * diplomatic relations | diplomatic ties
  | sever * ties | sever * relations | resume * diplomatic | full diplomatic | establishment of * relations | restoration of * ambassador
  | return of * ambassador | upgrade * diplomatic | ambassador * return to | recall * ambassador | ambassadors * return | diplomatic relationship
  | establish * diplomatic | recalled ambassador | severance of * relations | recognize * as sovereign and independent | year diplomatic relationship
  | recognition of * independence
mutual-respect < bilateral-relations : mutual respect | equality and mutual | on equal footing | equal (terms/partnership/basis) | mutual benefit
  | mutually beneficial | win-win | respect each other's * (interests/concerns) | core interests | peaceful coexistence | coexist
  | mutual consideration | respect for * each other's | consideration for each other's | equal footing | reciprocity | equal and mutually
  | equality and mutual respect | genuine partnership | consideration of * interests | principles of equality | respect for each other
  | each other's * sovereignty | respect each other | each other's independence | each other's political | equal partners | respect for each
  | trust and respect | respectful and cooperative | equal regardless | equal dialogue | equality of * states | equal and mutually beneficial
  | honest and mutually | account of each other's | regard for each other's | based on equality | taking account of * interests
  | consideration of each other's | principles of * mutual support | equal countries | respect each country's | each other's political system
  | respect for each country's | each country's sovereignty | support each other on | support each other's | each other's interests
  | each other's * concerns
interests-of-both < mutual-respect : national interests | shared interests | common interests | interests of * peoples | benefit of * peoples
  | common ground | areas of * interest | interest of * (countries/nations) | mutually advantageous | interests of * two countries
  | interests of * two peoples | benefit of * two | meets * interests of | serve * interests of | good of * peoples | well-being of * peoples
  | wellbeing of * peoples | interests align | interests intersect | interests converge | shared objectives | common objectives
  | shared strategic interests | meets * interests | for benefit of * nations | for benefit of * countries | benefit of * countries
  | benefit of * nations | fundamental interests of * peoples | basic interests | fundamental interests of | common goal | shared goals
  | common purpose | when we see it in our interest | interests of both nations | shared aspirations | benefit * two peoples | interests * intertwined
  | prosperity of * peoples | aspirations of * countries
differences-between < bilateral-relations : differences | areas of (difference/disagreement) | disagreements | problems in * relations | irritants
  | contentious issues | difficult issues | unsatisfactory state | complicated period | crisis in * relations | divergent views | strained
  | deteriorat | deterioration | (bilateral/significant/existing/accumulated/obvious/serious) (difficulties/problems) | difficulties remain
  | difficulties in | disputed issues | problematic issues | points of contention | rift | perspectives diverge | manage * disagreements
  | where we disagree | haven't always agreed | don't always agree | rocky times | don't agree on everything | twists and turns
  | %ties * ups and downs | outstanding issues
competition < bilateral-relations : competition | strategic competition | compete | rivalry | great power competition | competitive
  | strategic competitor | strategic rival | outcompete | geopolitical competition
cold-war < competition : new Cold War | Cold War | bloc confrontation | zero-sum | containment | contain and suppress | small circle
  | confrontation between blocs | Iron Curtain | dividing lines | communist bloc | Soviet bloc | communism | Berlin Wall | Warsaw Pact | iron curtain
  | high fence
common-values : shared values | common values | shared democratic | principles and values | values and principles | values that unite
  | values that bind | values * share | common ideals | common principles | common beliefs | shared ideals | shared beliefs
  | shared commitment to democracy | shared commitment to freedom | shared commitment to democratic | shared commitment to rule
  | common commitment to democracy | common commitment to rule | European values | ideals of freedom | mutual values | fundamental values
  | values and interests | interests and values | shared tradition | principles that unite | values we share | common democratic
  | shared history and values | moral values | spiritual and moral values | traditional values | family values | moral and humanistic values
  | humanistic values | human values | spiritual values | moral principles | traditional family values | traditional spiritual | moral foundations
  | defend * values | protection of European values | (protect/protection of) common values | protect (democratic/shared) values | values of freedom
  | same values | shared commitment to * democracy | principles of democracy | foundational principles | similar values | united * values
  | values are same | set of values | core values | share * set of values | value system | similar value system | basic values
confrontation < bilateral-relations : confrontation | hostile (policy/actions) | unfriendly (actions/steps) | red line | red lines | anti-Russian
  | aggressive policy | hostility between | malign activity | malign | hostile acts | hostile activity | unfriendly countries | unfriendly states
  | Russophobia | unfriendly economic | aggressive statements | hold back * development | attempts to limit * development | hostile state
  | hostile actors | belligerent
non-interference : non-interference | interference in * (internal/domestic) affairs | (internal/domestic) affairs | foreign interference | interfere
  | election interference | meddling | outside interference | interference in * election | external pressure | outside pressure | influence * election
  | outside influence | trying to interfere | attempts to interfere | interference in * affairs | interfere in * internal | each other's affairs
  | interfering in * affairs | external actors | foreign influence | covert influence | external forces
multilateralism : multilateral | multilateralism | multilateral (system/institutions/cooperation/formats) | multilateral fora | multilateral forums
  | effective multilateralism | international institutions | international bodies | international platforms | global institutions
  | multilateral (level/platforms) | international structures | multilateral structures | multilateral associations | international venues
  | international fora | multilateral interaction | within * international organizations | in * international organizations | collective solutions
  | collective efforts | global solutions
multipolar-world < world-order : multipolar | multipolarity | multipolar world | hegemony | unipolar | fair world order | just world order
  | global South | Global South | truly multipolar | democratic world order | equitable * world order | military dictate | truly democratic multipolar
  | claim * exclusive | exceptionalism | liberal world order | Non-Aligned Movement
world-order : world order | international order | rules based (order/international/system) | rules-based international (order/system)
  | global governance | international system | international law based | UN-centered | reform of * global governance | open and inclusive order
  | global order | international rules | global architecture | order based on * rules | order based on * law | law-based international
  | system of international relations | rules and norms | norms and rules | global norms | global rules | order based on international law
  | rules of road | international rules and norms | rules-based economic order | international economic order | colonialism | multipolar and fair
  | fair * system of international relations | stable and open international | order based on rules | rules-based approach | international order based
  | order based on rule of law | world based on rules | fundamental international rules | assault on fundamental | international order we value
  | foundations of * international order
international-law < world-order : international law | norms of international | international legal | principles of international law
  | international norms | international humanitarian law | international obligations | international commitments | violation of * international
  | rules of international | fundamental principles of international law | norms and principles of international | humanitarian law | primacy of law
  | primacy of international | international legal framework | obligations under international | violation of * fundamental norms
  | fundamental norms and principles | international conventions | principles of sovereignty | eroding international law | norms of international law
  | affront to international | violation of * norms | norms by which | double standards | Vienna Convention | international covenants
un-charter < international-law : UN Charter | Charter of the United Nations | Charter of the UN | United Nations Charter | UN's Charter
  | purposes and principles of | principles of * Charter | principles of * UN | principles of * United Nations | enshrined in * Charter
  | principles enshrined in * UN | principles * UN Charter | principles enshrined in * Charter | core principles of * Charter
un-reform < world-order : UN reform | reform of * (Security Council/United Nations/UN) | Security Council reform | permanent seat
  | reforming * Security | reforming * UN | reform multilateral | permanent seats for Africa | more representative * UN
  | more effective * United Nations | permanent membership * Security Council | permanent membership | reforming international organizations
  | reform of * international institutions | expand * UN Security Council | effective United Nations | reform * Security Council
  | permanent and non-permanent | Security Council seats | adapt * UN
cooperation-fields < cooperation : cooperation in * (field/fields/area/areas/sphere/spheres/sector/sectors) | areas of cooperation
  | practical cooperation | various fields | (various/different/many) (areas/spheres/fields/sectors) | joint projects | major projects
  | bilateral projects | cooperation projects | across board | breadth of * relationship | promising areas | cooperation in * domain
  | cooperation in * industries | cooperation in * directions | collaboration in * field | collaboration in * area | collaboration in * sectors
  | interaction in * field | interaction in * area | interaction in * sphere | partnership in * area | range of areas | all areas of * %ties
  | all fields of * %ties | all spheres of * %ties | all directions of * %ties | priority areas | sectoral cooperation | flagship project
  | flagship initiatives | large-scale * projects | joint initiatives | joint programs | practical aspects of * %ties | multifaceted %ties
  | areas for * cooperation | opportunities for * cooperation | opportunities for * collaboration | promising forms of | promising projects
  | multifaceted | broad cooperation | across all dimensions | areas of collaboration | future collaboration | number of * areas
  | number of other areas | key areas of * cooperation | interdepartmental cooperation | cooperation program | cooperation in such areas
  | relations in such areas | in all key areas of | economic and humanitarian (areas/cooperation/ties) | substantive cooperation | new areas of %ties
  | aspects of * cooperation
regional-cooperation < cooperation : regional (cooperation/integration/connectivity) | neighborhood | neighborly relations | regional partners
  | cross-regional | regional formats | regional mechanisms | regional frameworks | regional organizations | regional groupings | regional partnership
  | cooperation in * region | regional architecture | integration in * region | subregional | regional (bodies/associations)
  | cross-border cooperation | Mekong | Mekong sub-region | cooperation in * Americas | regional economic integration | Caribbean Community | CARICOM
  | regional initiatives | Lublin Triangle | Three Seas | Three Seas Initiative | GUAM | regional institutions | partners in region
  | integrated region | integration in region | partners across region | partners throughout region | regional economic cooperation
  | cooperation across region | cooperate in region | nations in region | international and regional organizations | Atlantic Cooperation
  | Pacific Alliance | Organization of American States | OAS | hemispheric partnership | Caribbean partners | Caribbean countries | Caribbean region
  | Latin American and Caribbean | Nordic cooperation | Nordic countries | Arab League | Jeddah Summit | Jeddah Security
trilateral : trilateral | trilateral cooperation | trilateral meeting | trilateral format | trilateral summit | three leaders | three countries
  | three sides | tripartite | three nations | trilateral partnership | trilateral leaders | three governments | Japan-Philippines-U.S.
intergovernmental-commission < expert-groups : intergovernmental commission | Intergovernmental Commission | joint intergovernmental
  | bilateral commission | strategic cooperation council | high level cooperation council | intergovernmental (cooperation/agreement)
  | intergovernmental consultations | government consultations | joint economic commission | Joint Economic Commission
  | joint meeting of * governments | Supreme State Council | co-chairs of * commission | commission on * cooperation | Joint Committee
  | Joint Commission on | high-level * commission | interagency cooperation | interagency consultations | commission co-chairs
  | High-Level Economic Dialogue | Joint Commission | joint economic committee | High-Level Security Dialogue | strategic council
  | Trade and Technology Council | co-chaired by | session of * commission | meeting of * commission | commission meeting | commission on trade
  | Commission on Trade | meeting of * Intergovernmental | intergovernmental commission on | Co-Chair of * Intergovernmental | High-Level Russian
  | Commission on Economic Cooperation | Commission on Economic | Commission on Cooperation | meeting of * Joint Commission
  | meeting of * Joint Ukrainian | Joint Intergovernmental | Russian-Brazilian Commission | High-Level Cooperation Council | Bilateral Consultative
  | joint taskforce | Ministerial Council
inter-parliamentary : inter-parliamentary | parliament | parliamentary | parliamentarians | legislators | lawmakers | State Duma | Verkhovna Rada
  | Bundestag | National Assembly | Knesset | Sejm | congressional delegation | bipartisan delegation | House of Representatives | Capitol Hill
  | members of parliament | Federation Council | Speaker of * (Parliament/House/Assembly) | Members of Congress | Congressional delegation | Seimas
  | Storting | parliaments of | Speaker of * Duma | upper house | lower house | chamber of * parliament | interparliamentary assembly
  | parliamentarism | speaker of parliament | parliamentary assembly | people's deputy | friendship group | Interparliamentary | MPs
  | parliamentary factions | US Senate | U.S. Congress | bipartisan support for Ukraine | bicameral | parliamentary committees
  | bipartisan and bicameral | U.S. Senators | Congresswoman | Congressman | bipartisan * delegation | congressional leaders | members of Senate
  | address to * parliaments | speech in * parliament | ratified by * parliaments | political parties and legislative | legislative cooperation
  | Congressional Friends | Congressional Black Caucus
interregional : interregional | inter-regional | regions of * countries | sub-national | subnational | sister city | local exchanges | regional ties
  | region-to-region | twin cities | partner cities | border regions | forum of * regions | region of Russia | interregional ties
  | ties between regions | agreements between regions | brotherhood * cities | regional heads | between local governments
trust < mutual-respect : trust | mutual trust | confidence in each other | confidence between | distrust | mistrust
neighbourliness < mutual-respect : neighborliness | good neighborly | good-neighborly | being * neighbor | neighboring (countries/states)
  | neighbor of | close neighbors | closest neighbor | immediate neighbor | relations with * neighbors | as neighbors | being neighbors
  | common border | belt of * peace | eternal peace | Good-Neighbourliness | close neighbours
treaty-on-friendship < bilateral-relations : Treaty (on/of) (Friendship/Good/Cooperation) | friendship treaty
  | Declaration on * (Strategic/Partnership) | treaty of friendship | Atlantic Charter | Atlantic Declaration | Treaty on * Relations
  | Treaty of * Friendship | Treaty of * Cooperation | Treaty of * Relations | treaty on * relations | strategic partnership agreement
  | Declaration on * Allied | Declaration on * Cooperation | Treaty on Basis for Relations | declaration on * interaction | fundamental treaty
  | Declaration on Allied | friendship and mutual assistance | Declaration * Strategic Partnership | good-neighborliness and friendly
  | fundamental bilateral | declaration on * strategic partnership | Treaty * Good-Neighbourliness | declaration of strategic partnership
  | Charter on Strategic Partnership | good-neighborly agreement | Treaty of Peace and Friendship | Treaty of Peace * Friendship | Treaty of Amity
global-stability < world-order : global strategic | world stability | responsible global | global responsibility | balance of power | stable world
  | inject * certainty | turbulent world
`;
