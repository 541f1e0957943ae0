/** Trade, investment, finance and sanctions. */
export const TRADE = `
economic-cooperation : economic (cooperation/ties/relations/relationship/partnership/interaction/links/engagement/issues/agenda/integration/collaboration)
  | trade and economic | trade and trade | trade and energy | economy and economic | economy and trade | economy and investment | economy and energy
  | economic and economic | economic and trade | economic and investment | economic and energy | (trade/business) and (economy/economic)
  | economic partnership | economic and commercial | business (cooperation/ties/relations) | economic cooperation | (economic/trade) sphere
  | trade and economy | economic and financial | bilateral economic | prosperity of both | jobs and people | economic (field/dimension/track/dialogue)
  | commercial engagement | investment ties | economic leadership | mutual prosperity | economic partner | economic exchanges | integrate * economies
  | economies * interconnected | commercial and economic | economic connectivity | economic potential of | economic security cooperation
  | economic interchange | commercial and trade | business collaboration | trade and investment cooperation | complementarity | cooperation potential
economic-growth : economic (growth/development/recovery/prosperity/opportunity/situation) | growth and (jobs/prosperity) | sustainable growth
  | prosperity | inclusive growth | economic recovery | growth | global economy | world economy | create jobs | (good/middle-class) jobs | jobs
  | living standards | recovery of * economy | economy | economic (progress/diversification/revitalization) | quality of life | standard of living
  | socioeconomic development | well-being of * people | welfare of * (people/citizens) | equitable growth | lift * out of poverty | economic outlook
  | economic revival | shared prosperity | stabilize * economy | industrial production | gross domestic product | GDP growth | economic stabilization
  | real income | gross regional product | economic imbalances | competitiveness of | social progress | functioning of * economy
  | restoration of business | economic activity | economic dynamism | economic empowerment | economic gains | generate economic | economic success
  | inclusive and sustainable economies | economic inclusion | stabilizing global economy | improved standards of living | better life for
  | diversify * (economy/economies) | diversification of * (economy/economies) | industrialization | re-industrialization | poverty and unemployment
trade < economic-cooperation : trade | bilateral trade | commerce | commercial (ties/relations/cooperation) | trade relations | trade relationship
  | trade ties | trade exchange | trade links | trade cooperation | trade and investment | mutual trade | increase * trade | two-way trade
  | growth of * trade | foreign trade | imports and exports | exports | trading relationship | trading partner | commercial relationship
  | trade facilitation | trade flows | trade and commerce | trade and commercial | commercial partnership | trade issues | commercial matters
  | mutual trade and | commercial development | AGOA | African Growth and Opportunity | fair * trading relationship | two-way trade and investment
  | trade with Russia | Ukrainian goods | Ukrainian exports | two-way investment | commercial opportunities | exporters | export goods
  | commercial dialogue | commercial diplomacy | trade in goods and services | cooperation in trade | diversify * (trade/exports/markets)
  | trade diversification | diversification of * (trade/exports/markets) | export diversification | new markets for | increase imports of
trade-agreement < trade : (trade/economic/prosperity) (agreement/deal/pact/negotiations/talks) | free trade | free trade (agreement/area/zone) | FTA
  | USMCA | NAFTA | CUSMA | CPTPP | TPP | (Economic/Comprehensive) Partnership Agreement | economic prosperity deal | trade accord
  | market access agreement | TTIP | CETA | Mercosur | economic deal | Indo-Pacific Economic Framework | IPEF | trade deal
  | trade (framework/arrangement) | Agreement on Reciprocal Trade | trade liberalization | Southern Common Market
  | United States-Mexico-Canada Agreement | U.S.-Mexico-Canada Agreement | Trade and Investment Framework | Americas Partnership | APEP | TIFA
  | Economic Framework | framework for * agreement | negotiations on * trade | Agreement on Reciprocal | Trade Promotion Agreement | CAFTA-DR
  | interim agreement | agreement on free trade | free trade * Iran | free trade * EAEU | free trade regime | Indo-Pacific economic framework
  | Partnership for Economic Prosperity | Americas Partnership for | early harvest | Strategic Trade and Investment Partnership
  | trade and investment partnership | economic and trade meeting | GSP | DCFTA | Trade and Investment Partnership
tariffs < trade : tariff | tariffs | customs (duty/duties) | import duties | reciprocal tariffs | steel and aluminum | Section 232 | countervailing
  | (tariff/trade) war | import levy | levies | retaliatory tariffs | countermeasures | softwood lumber | anti-dumping | Section 301 | trade remedies
  | duties on * (goods/imports/products) | duty-free | duties on | tariff rate | tariff adjustments | duty evasion | duty free access | import taxes
  | safeguard measures
trade-barriers < trade : trade barriers | protectionism | protectionist | market access | unfair trade | trade restrictions | trade imbalance
  | trade deficit | trade practices | level playing field | trade frictions | Buy America | Buy American | overcapacity | trade irritants
  | economic coercion | coercive economic | non-market economic practices | fair trade | free and fair trade | dumping | non-tariff barriers
  | nontariff | barriers to * trade | (barriers/obstacles) to * (exports/investment) | market-distorting | distort * (market/competition/trade)
  | trade surplus | balanced trade | trade balance | reciprocal trade | unfair (economic/competition) | excess capacity | (industrial/state) subsidies
  | open * market | import (ban/restrictions) | unfair economic practices | discriminatory taxes | discrimination against * companies
  | access * to * EU market | access of * goods | duties and quotas | abolish * duties | each other's markets | opening of * markets
  | barriers to trade | access to each other | import licenses | unprecedented access | access to markets | tariff and non-tariff
  | restrictions on * imports | eliminate * barriers | abolition of * quotas | trade disputes | regulatory barriers | anti-competitive
  | discriminatory digital | distortive | expanded access to * market | barriers to * agricultural | import permits | export subsidies
  | preferential market | market opening | open up * market | trade concerns | barriers to * goods | exporters * access | level * playing field
  | coercive (trade/practices) | access * to * market for | access for * products | opening * market for | market economy status | ban on * beef
investment < economic-cooperation : investment | invest | investors | foreign investment | direct investment
  | investment (cooperation/climate/opportunities/projects/agreement) | inward investment | sovereign fund | FDI | attract * capital | SelectUSA
  | business environment | ease of doing business | American investors | foreign investors | business climate | investment in fixed
  | large-scale investment | financing of * projects | investment mission | investment forum | investment facilitation | investment-led
  | investment environment | accumulated investment | mutual investments | investment activity | direct investments in | attracting investment
  | Russian investments | Russian investments in | investments in Russia | volume of * investment | investment exchange
  | investment cooperation * Russia | direct Russian investment | foreign-owned companies | place to invest | foreign-owned
  | environment for (investment/investors/business) | climate for investment | sovereign investment | vote of confidence in * economy
  | huge vote of confidence | major vote of confidence | non-discriminatory environment | attract * companies | companies operating in
  | Japanese companies | Japanese businesses | Korean firms | entry of * companies
supply-chains : supply chain | supply chains | resilient supply | supply chain resilience | critical supply chains | industrial and supply chains
  | production chains | supply disruption | value chain | nearshoring | friend-shoring | reshoring | near-shoring | supply routes | security of supply
  | (reliable/trusted) supplier | disruptions to * supply | logistics chains | disruption of * supply | resilience of * supply | port congestion
  | supply shortages | chip shortage | vulnerabilities in supply chains | secure supply | diverse supply | shortages of goods | supply * bottlenecks
  | ports and shipping | goods movement | movement of goods | cargo operations | supply chain bottlenecks | container ships | congestion at * ports
  | sources of supply | alternative suppliers | market disruptions | disruptions to * markets | integrated supply chains | supply chain transparency
  | shortage of * chips | supply chain disruptions | early alert system | supply chain vulnerabilities | secure supply chains | supply chain security
  | semiconductor shortage
critical-minerals : critical minerals | critical mineral | rare earth | rare earths | rare earth metals | raw materials | lithium | batteries
  | minerals | mineral resources | mining | cobalt | nickel | gallium | subsoil | geological exploration | critical materials | strategic minerals
  | battery minerals | minerals needed | mineral supply | mineral security | ore | non-ferrous | mineral deposits | mining and processing
  | development of * deposits | zinc deposit | non-ferrous metals | mining and metallurgical | mineral extraction | mining companies | mining sector
  | mining industry | stationary storage | critical mineral supply | storage batteries | battery supply | battery supply chain
  | Minerals Production Alliance | beneficiation | manganese | platinum | copper | graphite | critical metals
economic-projects < economic-cooperation : joint ventures | joint enterprises | economic projects | large projects | joint production
  | industrial cooperation | industry | industrial | manufacturing | localization | business (community/forum/council/circles/leaders) | companies
  | entrepreneurs | economic forum | chamber of commerce | private sector | production facility | assembly plant | state corporations
  | business (representatives/summit/partnership) | businesspeople | businessmen | industrial enterprises | business associations | metallurgical
  | mechanical engineering | machine-building | shipbuilding industry | aluminium industry | petrochemistry | petrochemical | heavy industry | textile
  | industrial sites | joint investment projects | major enterprises | chemical industry | feasibility study | new deals between
  | encourage * enterprises | Make in India | garment sector | portfolio of * projects | life sciences | services sector | Rolls-Royce
mutually-beneficial-deals < economic-cooperation : enormous economic | business deals | economic potential
  | mutually beneficial (economic/trade/projects) | closed deals | commercial deals | signed contracts
sanctions : sanction | sanctions | restrictive measures | economic (measures/costs/restrictions/pressure) | economic and other measures
  | severe (economic/costs/consequences) | severe costs | (impose/imposed) * (costs/consequences) | sanctions (package/pressure/regime/policy)
  | package of sanctions | illegal sanctions | massive consequences | massive * consequences | significant * consequences | swift and severe
  | costs on Russia | economic consequences | restrictions against | anti-Russian sanctions | sanctions pressure | export restrictions
  | serious consequences | severe consequences | blacklist | price for * aggression | restrictions on Russian | raise * costs on | impose costs
  | increase * costs on | increase * pressure on Russia | pressure on Russia | suspend * in Russia | punitive measures
  | Office of Foreign Assets Control | coercive measures | isolate Russia | isolating Russia | isolation of Russia | severe * costs
  | decisive response | respond decisively | prepared to impose | restrictions on Russia | imposition of * economic | costs on Kremlin
  | costs on Moscow | full implementation of sanctions | visa restriction | visa bans | sanctions designations | anti-Russia restrictions
  | politically motivated restrictions | illegal restrictions | financial restrictions | trade restrictions on | sectoral sanctions
  | personal sanctions | (sixth/seventh/next) package | tough response measures | pressure on * aggressor | trade with aggressor | fifth package
  | trade relations with Russia | cessation of * trade with | hold Putin | unprecedented costs | consequences on Russia | significant costs
  | further costs | consequences for Russia | impose consequences | travel bans | consequences on | severe costs on | costs on * Kremlin
  | pressure on Putin | Specially Designated | sanctions blow | trade embargo | rounds of sanctions | effects of sanctions | impact of * sanctions
  | unprecedented sanctions | Western sanctions | tougher sanctions | restrictive sanctions | restrictions imposed on Russia
  | politically driven restrictions | politically motivated sanctions | illegitimate sanctions | McFaul | pay * price * aggression
  | leave * Russian market | withdrawal from Russian market | yachts | business closures | pressure on * Russian | freezing of assets
  | withdraw from * Russian market | companies * left Russia | ban on entry | restrictions * against Russia | punish Russia | fourth package
  | preventive sanctions | individual sanctions | cut * Russia off | block * Russian ships | close * ports * Russian
  | isolate * from * international financial system | isolate * from * global economy | economically isolate | sanctioned individuals
  | facilitate * war in Ukraine | ability to wage * war | architects of * war | Russian elites | Russia's elites | Duma members | arms embargo
  | unilateral coercive | unilateral (sanctions/restrictions) | illegitimate unilateral | illegal unilateral | unilateral restrictive measures
  | measures against Russia | pressuring Russia | most-favored-nation | Putin's inner circle | cripple * economy
lift-sanctions < sanctions : (lift/remove/ease/relax/removal/lifting/cancel) * sanctions | sanctions (relief/lifted) | lifting of * sanctions
  | (lift/lifting/easing) [of] restrictions | sanctions exemption | (suspend/alleviate) * sanctions | delist | sanctions were lifted
  | sanctions * be lifted | (mitigate/soften) * sanctions | corresponding sanctions | step-by-step approach | lifting of sanctions
  | lift * restrictions
sanctions-evasion < sanctions : sanctions (evasion/circumvention/enforcement) | circumvention of * sanctions | (evade/circumvent) * sanctions
  | shadow fleet | secondary sanctions | entity list | tankers * Russian oil | sanctions loopholes | evade sanctions | backfill
  | responses against sanctions | circumvent * restrictions | avoid sanctions | evasion of * sanctions | evasion * sanctions | tanker fleet
  | sanctions * loopholes | attempts to circumvent | circumvent * measures | ghost fleet | dark fleet | shadow (tankers/vessels)
  | prevent * circumvention
energy-embargo < sanctions, energy : oil embargo | embargo | price cap | oil price cap | ban on * (oil/gas/imports) | phase out * Russian
  | dependence on Russian | reliance on Russian | reduce * dependence * (energy/gas/oil) | REPowerEU | independence from Russian
  | independent of Russian | end * Russian (energy/oil/fossil) | ban * import of * (oil/gas) | dependence on Russia | dependency on Russian
  | away from Russian | reduce * dependence * Russian | reducing European dependence | sanctions * Russian energy | sanctions * Russian oil
  | stop * buying Russian oil | buying Russian oil | Russian energy resources | give up Russian (oil/energy) | abandon * Russian energy
  | import of Russian oil | Russian oil products | ban on Russian (oil/energy) | Russian fossil fuels | purchase of Russian energy
  | imports of Russian energy | purchase Russian oil | replace * Russian gas | independent from Russian | ban * Russian oil | imports of Russian
  | weaned off | Russian energy supplies | Russian hydrocarbons | end * dependence on Russian | reduce * dependence on Russian
  | dependence on * Russian energy | dependence on Russian gas | energy imports from Russia | Russian energy sources | move away from Russian
  | Russian fossil | abandonment of Russian | abandon Russian (oil/gas) | petrodollars | oil revenues | bloody oil | stop buying Russian
  | Russian energy weapon | Russian oil and gas | oil from Russia | Russian crude | Russian gas imports | abandonment of * Russian
  | limit * price of Russian oil | revenue from * oil | Russian oil tanker | abandon * Russian oil | abandon * Russian gas
  | reliance on * Russian energy | stop * import of Russian | block * Russia's energy revenue | purchase * Russian oil and gas | ban * Russian energy
  | Russia's * energy revenue | Kremlin's revenues | Russia's revenues | decouple from Russian | off * global market
swift-banks < sanctions : SWIFT | (disconnect/cut off) * banks | bank transactions | correspondent accounts | Russian Agricultural Bank
  | sanctions on * banks | Visa and Mastercard | disconnection of * banks | banks * SWIFT | Russian banking system | Russian banks
  | disconnect * SWIFT | block * Russian bank | disconnect * from SWIFT | disconnection from SWIFT | Russian financial system
  | disconnected from * international financial | Russia's Central Bank | Russia's largest * bank | Russia's largest financial institutions
  | Russian financial institutions | Russia's * access to * financial system | Russian Central Bank from
payments : payment | payments | settlements in national currencies | national currencies | currency | de-dollarization | exchange rate
  | payment systems | central bank | mutual settlements | financial transactions | settlements in * currencies | foreign currency | foreign exchange
  | transaction currency | mutual payments | trade in national currencies | bilateral settlements | currency market | use of national currencies
  | national currency * payments | use of * national currencies | settlements * national currencies | national currencies * settlements
  | national currencies in * trade | payments in * currencies | payments in national | reserve currency | shares of * national currencies
finance : finance | financial (services/cooperation/markets/stability/system/sector) | banking | banks | capital markets | financial | green finance
  | export credit | EXIM | co-financing | financial inclusion | correspondent banking | access to banking | export finance | access to credit
  | microfinance | credit unions | Development Finance Corporation | Export-Import Bank | interest earned | DFC | loan | cost of capital
  | credit rating | fintech
debt < finance : debt | debt (relief/restructuring/treatment/sustainability/distress) | (sovereign/national/state) debt | Common Framework
  | debt burden | creditor | (bilateral/official) creditors | default on * debt | avert default | avoid default | debt (ceiling/limit)
  | debt reduction | debt vulnerabilities | predatory debt | restructure * debt | debt service | unsustainable debt | high debt
imf-programme < finance : IMF (program/loan/arrangement) | IMF | World Bank | multilateral development banks | development banks | MDBs
  | international financial institutions | tranche | International Monetary Fund | Special Drawing Rights | SDRs | IBRD
  | International Finance Corporation | IFIs | discussions with * International Monetary | concessional resources | concessional financing
  | Inter-American Development Bank | lending capacity | multilateral development | concessional | International Monetary | IDB
  | (IMF/World Bank) loan | loan from * (IMF/International Monetary/World Bank) | international financial architecture
  | multilateral financial institutions | European Bank for Reconstruction
taxes < finance : tax | taxation | global minimum tax | digital services tax | double taxation | DST | corporate tax | VAT | minimum corporate
  | avoidance of double | Inclusive Framework | tax cut | tax evasion | tax reform | raise taxes | global minimum | corporate minimum | income tax
  | tax rate | tax incentives | tax breaks | tax benefits | race to bottom | taxing rights | international tax | ultra-wealthy
inflation < economic-growth : inflation | (prices/cost of living/price increases) | rising (prices/costs) | cost of living | commodity prices
  | price rises | price stability | rise in * prices | economic volatility | reduce costs for families | price pressures | price hike
  | lower costs for families | lower costs for American | junk fees | cost pressures | inflationary | higher prices | consumer price
  | Putin's price hike | price index | rise in prices | inflation rate | rising inflation | prices are going up | price surge | prices are rising
  | printed money | money printing | money supply | printing press | growing prices | growth in prices
global-economic-crisis < economic-growth : (financial/economic) crisis | global (financial/economic) crisis | recession
  | (macroeconomic/economic) (stability/policy/coordination) | macroeconomic | economic headwinds
  | economic (downturn/slowdown/instability/shock/turmoil/fallout) | global economic (situation/challenges/recovery) | state of * global economy
  | impact on * global economy | economic impact of | economic repercussions | economic hardship | economic difficulties | supply shocks
  | spillover effects | global impacts | global consequences of | economic impacts * war | economic disruption | rising cost of living
  | volatility of * markets | recovery of * global economy | restoration of * global economy | macroeconomic situation | global turbulence
  | economic upheaval | external shocks | market volatility
corruption : corruption | anticorruption | anti-corruption | corrupt | kleptocracy | illicit finance | money laundering | anti-money | bribery | bribe
  | graft | embezzlement | transparency and (accountability/integrity) | open government | Open Government Partnership | state capture
  | illicit financial | misuse of * funds | NABU | promote transparency | kleptocrats | financial transparency | fight corruption
  | anti-corruption activists | illegal financial | proceeds from criminal | illegal financial transactions | laundering of | laundering * proceeds
  | dirty money | illicit flows | Convention Against Corruption | anti-money laundering | fight * corruption | corrupt officials
  | beneficial ownership | expose corruption | lack of good governance | shell companies | stolen assets | stolen funds | asset recovery
intellectual-property < trade : intellectual property | patents | patent | TRIPS | technology theft | forced technology transfer | copyright
  | geographical indications | counterfeit goods | IP rights | pirated goods | intellectual property treaties | counterfeiting and piracy
  | notorious markets | copyright piracy | trademark counterfeiting
wto-reform < trade : WTO (reform/rules/accession) | World Trade Organization | multilateral trading system | accession to * WTO | rules-based * trade
  | open trade | WTO | World Trade | international trading system | rules of * trade | world trading system | trading system | multilateral trade
  | trading blocs | open and free markets | trading regime | multilateral * trading | global trading rules
development : sustainable development | Sustainable Development Goals | SDGs | 2030 Agenda | developing countries | development cooperation
  | development goals | development finance | low income countries | poverty | poverty reduction | alleviate poverty | inequality | middle-income
  | emerging markets | Millennium Development | fight * poverty | fight against poverty | poorest countries | human development
  | socio-economic development | social development | socioeconomic | economic and social development | inclusive development | emerging economies
  | least developed countries | least developed | sustainable (economic/socioeconomic) development | official development | development partners
  | Global Alliance against Hunger | poorest nations | development partnership | sustainable livelihoods | development priorities | extreme poverty
  | developing nations | hunger and poverty | poverty and hunger | development needs | vulnerable countries | Millennium Challenge
  | infrastructure and development | needs of * developing | middle-income countries | lower-income countries | end poverty
  | low- and middle-income countries | most vulnerable countries | (yen/ODA/soft) loan | financing for development | social inclusion
  | human capital development | common development | common prosperity | Rome Process
infrastructure : infrastructure | infrastructure (projects/investment/development) | Partnership for Global Infrastructure | PGII
  | Build Back Better World | B3W | connectivity | Global Gateway | quality infrastructure | construction | ports | roads and bridges
  | bridges and roads | Blue Dot Network | digital connectivity | Lobito | Trans-Africa Corridor | infrastructure partnership | highway construction
  | PGI | economic corridor | international bridge | infrastructure gap | infrastructure needs | port infrastructure | new crossing | trade corridor
  | port facilities | sustainable infrastructure | ports and airports | Port of | seaport | airport construction | roads and railways
  | Port of Baltimore | construction sector | construction industry | building materials | construction companies | road construction
  | construction of * port | bridge across | construction of * bridge | high-standard infrastructure | high-quality infrastructure
  | transparent infrastructure | infrastructure needs of * developing | infrastructure financing | interconnectivity
belt-and-road < infrastructure : Belt and Road | BRI | Silk Road | Lobito Corridor | Eurasian Partnership | Greater Eurasian
  | India-Middle East-Europe | North-South corridor | Zangezur corridor | Middle Corridor | International North-South Transport
  | North-South transport corridor | Greater Eurasia | IMEC | Nacala | Trans-Caspian | India-Middle East | International North-South
transport < infrastructure : transport | transportation | logistics | railway | railways | railroad | rail | high-speed rail | transit
  | transport (corridor/corridors/links/communications/infrastructure) | unblock * (transport/communications/economic) | road | airports | aviation
  | aircraft | transport and logistics | ferry | multimodal | rail line | new rail | cargo transportation | North-South | rolling stock
  | aviation security | motorway | transportation routes | transit potential | logistics routes | hauliers | road carriers | permits for * carriers
  | freight transportation | international road transport | freight cars | metro rail | passenger rail | locomotives | cargo traffic
  | ports and railways | road and rail | freight rail | container terminal | container traffic | freight traffic | railway bridge | bridge over
  | transit routes | road traffic | Trans-Siberian | Baikal-Amur | transport hub | strategic corridors | rail corridor | railway section
  | railway network | standard-gauge | air safety | flight safety | inland waterways
agriculture : agriculture | agricultural (products/cooperation/trade/exports/sector) | farming | farmers | beef | agri-food | soybeans | livestock
  | dairy | poultry | agribusiness | fertilizer | fertilizers | wheat | agrarian | agri-business | harvest | sowing campaign | crops
  | food (exports/industry/processing) | rural (development/areas) | agricultural machinery | train farmers | climate-smart agriculture | smallholder
  | agricultural goods | ranchers | farmland | agricultural markets | meat processing | food producers | crop insurance | meat and poultry
  | grain harvest | agro-industrial | veterinary | arable | land reclamation | plant quarantine | record harvest | agro-industrial complex
  | mineral fertiliser | hybrid rice | cattle | avocado | cocoa | horticulture | horticultural | food sovereignty | coffee producers | banana | pork
  | barley | agri-tech | lamb | live cattle | animal health | potash | quality agricultural
eurasian-integration < economic-cooperation : Eurasian integration | Eurasian Economic | integration processes | Union State | integration within
  | economic union | Customs Union | common (economic/market) space | Supreme State | integration (cooperation/associations/structures)
  | Eurasian space | Eurasian union | regional integration process | free movement of goods | Union programmes | integration documents
  | Greater Eurasian Partnership | mutually beneficial integration | Eurasian partnership | Eurasian states | integration associations in
  | Supreme Eurasian | Eurasian region | Union State of | union programs | common market | integration in * Eurasian | Eurasian Economic Commission
  | building * Union State | Union State of Russia and Belarus | Supreme Eurasian Economic Council | common services market
innovation : innovation | science and innovation | innovation and technology | research and development | R&D | startups | entrepreneurship
  | technological (cooperation/innovation/development) | high technology | high-tech | new technologies | technology cooperation | venture capital
  | innovative (technologies/economy) | technological (progress/advances/partnership/leadership) | (modern/cutting-edge) technologies
  | knowledge economy | technological exchange | technological change | technology hub | innovators | innovation hub | innovation ecosystem
  | start-ups | innovation base | joint innovation | innovative companies | innovation economy | global startup | hi-tech | state of art
digital-economy < innovation : digital | digital (economy/trade/transformation/development/cooperation/technologies/infrastructure) | e-commerce
  | data flows | digitalization | data (protection/privacy) | IT (sector/industry/companies) | information technology | information and communications
  | ICT | software | cross-border data | digitization | Starlink | digital inclusion | internet access | access to internet | internet connectivity
  | personal data | protection of * personal data | IT specialists | Diia | digital services | online services | electronic services | e-government
  | secure connectivity | digital sector | digital capacity | electronic transmissions | digital skills | cloud computing | data transparency
  | digital platforms | digital transition | data transfers | transfer of data | Privacy Shield | privacy framework | cross-border privacy
  | respect for privacy | free flow of data | data free flow | Data Free Flow | mobile money | data centers | restore internet access
  | adequacy decision | Transatlantic data
brexit : Brexit | leaving * European Union | Withdrawal Agreement | Northern Ireland Protocol | Windsor Framework | trade and cooperation agreement
  | Article 16 | EU-UK | Ireland Protocol | Irish Sea | UK-EU | Northern Ireland protocol
good-friday-agreement : Good Friday Agreement | Belfast (Agreement/Good Friday) | Stormont | peace process in Northern Ireland
  | Northern Ireland Executive | North-South Ministerial | in Northern Ireland | Sinn Fein | island of Ireland | political stability in Northern
  | gains of * peace | hard-won peace | peace dividend | peace and progress in Northern Ireland | Democratic Unionist | accords * signed 25 years
  | institutions functioning | institutions in Northern Ireland | Legacy (Act/Bill/Commission) | legacy of * Troubles | legacy legislation
  | legacy framework | Good Friday (accord/peace) | British-Irish Intergovernmental | North-South cooperation | restoration of * Executive
  | British-Irish Council | co-guarantor | deputy First Minister | peace on island | unionist parties | Belfast | people of Northern Ireland
  | restore * Executive | Omagh
housing : housing | affordable housing | urban development | urbanization | housing construction | new housing | emergency housing
  | dilapidated housing | dilapidated | mortgage | homelessness | tenants | home ownership | homebuyers | affordable homes | renters | eviction
  | homeownership | rental assistance | homeowners | affordable rental | first-time homebuyers | housing supply | rent relief | housing and utilities
  | utilities sector | (home/mortgage) loan
labour < economic-growth : labor | workers | workers' rights | trade unions | employment | middle class | workforce | worker-centered | forced labor
  | child labor | labor rights | collective bargaining | freedom of association | right to organize | International Labour Organization | ILO
  | working conditions | decent work | minimum wage | good-quality jobs | labor market | unemployed | unemployment rate | job openings
  | empower workers | labor migration | Partnership for Workers | labor standards | labour market | job market | level of unemployment
  | migrant workers | skilled workers | labor force | fair wages | family leave | medical leave | labor unions | job training | pay equity
  | rights of * workers | collective bargaining rights | paid family | pay transparency | living wage | skilled labor | home care workers
  | child care workers | labor organizations | right to unionize | job cuts | labour rights | laid off | retraining | worker protections
  | rights of individual workers | rights of workers | job quality | forced or compulsory | goods * forced labor | worker empowerment | seafarer
tourism < people-ties : tourism | tourist | tourists | travel and tourism | tourist flow | vacationers | travel industry | hospitality industry
  | (seaside/ski) resort | tourist infrastructure | travel advisory
derisking < supply-chains : derisking | de-risk | de-risking | diversify * supply | reduce * dependenc | overdependence | strategic dependencies
  | reliance on * China | vulnerabilities in * supply | weaponization of * supply | diversification of * supply | diversify * supply chains
  | reduce * dependencies | diversify * suppliers | supply chain diversification | diversification of * supply chains | diversified supply
  | decoupling | excessive dependencies | dependence on China
steel-and-aluminium < tariffs : steel | aluminum | steel (tariffs/imports) | aluminum tariffs | metallurgy | iron ore | Global Arrangement
  | steel producers | metal products | iron and steel | metallurgists | rolled metal
cars < economic-projects : automotive | auto industry | car industry | automobiles | auto sector | vehicles | electric vehicles | cars
  | car manufacturing | automakers | auto (parts/workers/manufacturing) | electric mobility | AvtoVAZ | tax incentives for electric
  | electric vehicle tax | electric vehicle batteries | clean vehicle | charging stations | autoworkers | auto standards | charging infrastructure
  | electric trucks | automobile industry | automotive industry | vehicle production | hybrid (vehicle/electric/car) | plug-in hybrid | vehicle fleet
  | EV batteries | EV supply | EV industry | EV market
aircraft-industry < economic-projects : Airbus | Boeing | aircraft (industry/manufacturing/building) | civil aviation | aerospace
  | aircraft (parts/production/engines) | civil aircraft | Sukhoi | aviation (industry/sector) | Superjet | large civil aircraft | aircraft dispute
  | Boeing-Airbus | civil aircraft sector | aircraft construction | jet engine | aircraft leasing
pharmaceuticals < economic-projects : pharmaceutical | pharmaceuticals | pharma | medicines production | generic drugs | production of medicines
  | drug prices
trade-volume < trade : trade (turnover/volume/figures) | volume of trade | trade * (increased/grew/grown/rose/doubled) | bilateral trade * billion
  | record trade | double * trade | trade (totaled/amounted/exceeded) | turnover | (growth/increase) in * trade | trade * (percent/billion)
  | billion * trade | positive dynamics * trade | trade * grow by | mutual trade * percent | trade * record | trade grew * percent | trade soared
  | trade * soared | bilateral trade has reached | bilateral trade * up | trade has grown | trade is growing | dynamics of * trade | growing trade
  | trade has increased | trade between * countries * increased | main trade and economic | largest trading partner | main trading partner
  | leading trading partner | biggest trading partner | decline in * trade | goods and services trade | trade * totaled | billion in * trade
  | trade and investment between | billion in exports | billion in * exports | two-way trade amounted | annual trade | trade declined
  | trade decreased | billion mark | trade amounts to | trade is up | one of * leading trade | largest trade and | biggest trade and
  | trade volumes dropped | bilateral trade volumes | trade will reach | increase trade * by | bring trade * to | trade * to US$ | mutual trade * by
  | second-largest trading partner | important trading partner | key trading partner | third-largest trading | trade went down | trade is increasing
  | trade * on rise | increase mutual trade to | increase bilateral trade to | level of * trade | trade * several times
  | trade between * countries * reached | goods and services crossing | export market | Mission 500
economic-security < economic-cooperation : economic security | economic resilience | economic statecraft | economic sovereignty
  | resilience against * economic | Economic Policy Consultative Committee | resilience of * economies | economies' resilience | resilient economies
  | import substitution | economic vulnerabilities | economic and national security | dependence on imports | import substitution programme
  | economic independence | North American competitiveness
standards-and-rules < trade : standards | phytosanitary | SPS | customs procedures | rules of origin | certification | regulatory | high-standard
  | mutual recognition | technical regulations | halal | conformity assessment | trade rules | regulatory practices | product registration
  | good regulatory | electronic certificates | technical standards | technical barriers | good regulatory practices | regulatory framework
  | sanitary and phytosanitary | customs clearance | customs administration | customs cooperation | anti-monopoly | labor and environmental standards
  | compatible standards | compatible * regulations | norms and standards
public-procurement < trade : public procurement | government procurement
small-business < economic-growth : small business | small businesses | SMEs | small and medium | MSMEs | medium-sized (businesses/enterprises)
  | small and medium-sized | loans to small | women-owned businesses | underserved entrepreneurs | minority-owned | women-owned | access to capital
  | small firms | entrepreneurs and small | small enterprises | medium enterprises | businesses owned | capital access | small manufacturers
  | small and medium enterprises | small and medium-sized businesses | self-employed | support entrepreneurs | individual entrepreneurs
free-port < infrastructure : free economic zone | special economic zone | industrial park | industrial zone | technopark | economic zone
  | technology park | SEZ
fiscal-policy < finance : fiscal | budget deficit | mini-budget | spending review | public spending | monetary policy | interest rates
  | public finances | deficit reduction | reduce * deficit | federal deficit | national budget | government spending | federal spending
  | Congressional Budget Office | fiscal year * budget | Federal Reserve | budgetary policy | budget surplus | public debt | fiscal legislation
  | federal budget deficit | key interest rate
private-investment < investment : mobilize * (finance/capital/investment) | private (capital/investment/finance) | blended finance | investment fund
  | Direct Investment Fund | sovereign wealth | unlock * (capital/finance) | crowd in * (capital/investment) | catalyze * (capital/finance)
  | wealth fund | RDIF | investment platform | private sector financing | mobilizing private | private sector partnerships
  | private sector commitments | public and private investment | public and private financing | public-private partnerships in | attract private
  | mobilize private sector | investment companies | investment deals | leverage private | crowd in private | mobilize * private | investor network
  | co-investment | de-risking * investment | attract * private | private sector capital | private investors | private companies to invest
  | investment by private | catalyze private | private sector to invest | public and private sector investments | catalyze * investment
  | private-sector-led | private sector engagement | public and private capital | mobilize * billions of dollars
cross-border-jobs < economic-growth : high-quality jobs | jobs on both sides | good-paying jobs | supporting jobs | job creation | high-paying jobs
  | good-paying union | thousands of jobs | millions of jobs | skilled jobs | sustain * jobs
`;
