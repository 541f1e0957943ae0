/** Trade, investment, finance and sanctions. */
export const TRADE = `
economic-cooperation : economic (cooperation/ties/relations/relationship/partnership/interaction/links/engagement/issues/agenda/integration/collaboration) | trade and economic | trade and trade | trade and energy | economy and economic | economy and trade | economy and investment | economy and energy | economic and economic | economic and trade | economic and investment | economic and energy | (trade/business) and (economy/economic) | economic partnership | economic and commercial | business (cooperation/ties/relations) | economic cooperation | (economic/trade) sphere | trade and economy | economic and financial | bilateral economic | prosperity of both | jobs and people
economic-growth : economic (growth/development/recovery/prosperity/opportunity/situation) | growth and (jobs/prosperity) | sustainable growth | prosperity | inclusive growth | economic recovery | growth | global economy | world economy | create jobs | (good/middle-class) jobs | jobs | living standards | recovery of * economy | economy
trade < economic-cooperation : trade | bilateral trade | commerce | commercial (ties/relations/cooperation) | trade relations | trade relationship | trade ties | trade exchange | trade links | trade cooperation | trade and investment | mutual trade | increase * trade | two-way trade | growth of * trade | foreign trade | imports and exports | exports | trading relationship | trading partner
trade-agreement < trade : (trade/economic/prosperity) (agreement/deal/pact/negotiations/talks) | free trade | free trade (agreement/area/zone) | FTA | USMCA | NAFTA | CUSMA | CPTPP | TPP | (Economic/Comprehensive) Partnership Agreement | economic prosperity deal | trade accord | market access agreement | TTIP | CETA | Mercosur | economic deal | Indo-Pacific Economic Framework | IPEF | trade deal
tariffs < trade : tariff | tariffs | customs (duty/duties) | import duties | reciprocal tariffs | steel and aluminum | Section 232 | countervailing | (tariff/trade) war | import levy | levies | retaliatory tariffs | countermeasures | softwood lumber
trade-barriers < trade : trade barriers | protectionism | protectionist | market access | unfair trade | trade restrictions | trade imbalance | trade deficit | trade practices | level playing field | trade frictions | Buy America | Buy American | overcapacity | trade irritants | economic coercion | coercive economic | non-market economic practices | fair trade | free and fair trade | dumping
investment < economic-cooperation : investment | invest | investors | foreign investment | direct investment | investment (cooperation/climate/opportunities/projects/agreement) | inward investment | sovereign fund
supply-chains : supply chain | supply chains | resilient supply | supply chain resilience | critical supply chains | industrial and supply chains | production chains | supply disruption
critical-minerals : critical minerals | critical mineral | rare earth | rare earths | rare earth metals | raw materials | lithium | batteries | minerals | mineral resources | mining
economic-projects < economic-cooperation : joint ventures | joint enterprises | economic projects | large projects | joint production | industrial cooperation | industry | industrial | manufacturing | localization | business (community/forum/council/circles/leaders) | companies | entrepreneurs | economic forum | chamber of commerce | private sector
mutually-beneficial-deals < economic-cooperation : enormous economic | business deals | economic potential | mutually beneficial (economic/trade/projects)
sanctions : sanction | sanctions | restrictive measures | economic (measures/costs/restrictions/pressure) | economic and other measures | severe (economic/costs/consequences) | severe costs | (impose/imposed) * (costs/consequences) | unilateral (sanctions/restrictions/measures) | sanctions (package/pressure/regime/policy) | package of sanctions | illegal sanctions | massive consequences | massive * consequences | significant * consequences | swift and severe | costs on Russia | economic consequences | restrictions against | anti-Russian sanctions | sanctions pressure | export restrictions | serious consequences | severe consequences
lift-sanctions < sanctions : (lift/remove/ease/relax/removal/lifting/cancel) * sanctions | sanctions (relief/lifted) | lifting of * sanctions | (lift/lifting/easing) [of] restrictions | sanctions exemption
sanctions-evasion < sanctions : sanctions (evasion/circumvention/enforcement) | circumvention of * sanctions | (evade/circumvent) * sanctions | shadow fleet | secondary sanctions | entity list
energy-embargo < sanctions, energy : oil embargo | embargo | price cap | oil price cap | ban on * (oil/gas/imports) | phase out * Russian | dependence on Russian | reliance on Russian | reduce * dependence * (energy/gas/oil)
swift-banks < sanctions : SWIFT | (disconnect/cut off) * banks | bank transactions
payments : payment | payments | settlements in national currencies | national currencies | currency | de-dollarization | exchange rate | payment systems | central bank
finance : finance | financial (services/cooperation/markets/stability/system/sector) | banking | banks | capital markets | financial | green finance
debt < finance : debt | debt (relief/restructuring/treatment/sustainability/distress) | (sovereign/national/state) debt | Common Framework | debt burden
imf-programme < finance : IMF (program/loan/arrangement) | loan | IMF | World Bank | multilateral development banks | development banks | MDBs | international financial institutions | tranche
taxes < finance : tax | taxation | global minimum tax | digital services tax | double taxation | DST | corporate tax | VAT
inflation < economic-growth : inflation | (prices/cost of living/price increases) | rising (prices/costs) | cost of living
global-economic-crisis < economic-growth : (financial/economic) crisis | global (financial/economic) crisis | recession | (macroeconomic/economic) (stability/policy/coordination) | macroeconomic | economic headwinds
corruption : corruption | anticorruption | anti-corruption | corrupt | kleptocracy | illicit finance | money laundering | anti-money
intellectual-property < trade : intellectual property | patents | patent | TRIPS | technology theft | forced technology transfer | copyright
wto-reform < trade : WTO (reform/rules/accession) | World Trade Organization | multilateral trading system | accession to * WTO
development : sustainable development | Sustainable Development Goals | SDGs | 2030 Agenda | developing countries | development cooperation | development goals | development finance | low income countries | poverty | poverty reduction | alleviate poverty | inequality | middle-income | emerging markets
infrastructure : infrastructure | infrastructure (projects/investment/development) | Partnership for Global Infrastructure | PGII | Build Back Better World | B3W | connectivity | Global Gateway | quality infrastructure | construction | ports
belt-and-road < infrastructure : Belt and Road | BRI | Silk Road | Lobito Corridor | Eurasian Partnership | Greater Eurasian | India-Middle East-Europe | North-South corridor | Zangezur corridor | Middle Corridor
transport < infrastructure : transport | transportation | logistics | railway | railways | railroad | rail | high-speed rail | transit | transport (corridor/corridors/links/communications/infrastructure) | unblock * (transport/communications/economic) | road | airports | aviation | aircraft | transport and logistics
agriculture : agriculture | agricultural (products/cooperation/trade/exports/sector) | farming | farmers | beef | agri-food | soybeans | livestock | dairy | poultry | agribusiness | fertilizer | fertilizers | wheat
eurasian-integration < economic-cooperation : Eurasian integration | Eurasian Economic | integration processes | Union State | integration within | economic union | Customs Union | common (economic/market) space
innovation : innovation | science and innovation | innovation and technology | research and development | R&D | startups | entrepreneurship | technological (cooperation/innovation/development) | high technology | high-tech | new technologies | technology cooperation
digital-economy < innovation : digital | digital (economy/trade/transformation/development/cooperation/technologies/infrastructure) | e-commerce | data flows | digitalization | data (protection/privacy)
brexit : Brexit | leaving * European Union | Withdrawal Agreement | Northern Ireland Protocol | Windsor Framework | trade and cooperation agreement | Article 16 | EU-UK
good-friday-agreement : Good Friday Agreement | Good Friday | Belfast (Agreement/Good Friday) | Stormont | peace process in Northern Ireland | Legacy
housing : housing | affordable housing | urban development | urbanization
labour < economic-growth : labor | workers | workers' rights | trade unions | employment | middle class | workforce | worker-centered | forced labor | child labor | labor rights
tourism < people-ties : tourism | tourist | tourists | travel and tourism | tourist flow
derisking < supply-chains : derisking | de-risk | de-risking | diversify * supply | reduce * dependenc | overdependence
steel-and-aluminium < tariffs : steel | aluminum | steel (tariffs/imports) | aluminum tariffs
cars < economic-projects : automotive | auto industry | car industry | automobiles | auto sector | vehicles | electric vehicles | cars
aircraft-industry < economic-projects : Airbus | Boeing | aircraft (industry/manufacturing/building) | civil aviation | aerospace
pharmaceuticals < economic-projects : pharmaceutical | pharmaceuticals | pharma | medicines production
trade-volume < trade : trade (turnover/volume/figures) | volume of trade | trade * (increased/grew/grown/rose/doubled) | bilateral trade * billion | record trade | double * trade
economic-security < economic-cooperation : economic security | economic resilience | economic statecraft
standards-and-rules < trade : standards | phytosanitary | SPS | customs procedures | rules of origin | certification | regulatory | high-standard | mutual recognition
public-procurement < trade : public procurement | government procurement
small-business < economic-growth : small business | small businesses | SMEs | small and medium
free-port < infrastructure : free economic zone | special economic zone | industrial park | industrial zone | technopark
fiscal-policy < finance : fiscal | budget deficit | mini-budget | spending review | public spending | monetary policy | interest rates
private-investment < investment : mobilize * (finance/capital/investment) | private (capital/investment/finance) | blended finance | investment fund | Direct Investment Fund | sovereign wealth
cross-border-jobs < economic-growth : high-quality jobs | jobs on both sides | good-paying jobs | supporting jobs | job creation
`;
