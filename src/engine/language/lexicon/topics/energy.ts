/** Energy, food and the sea. */
export const ENERGY = `
energy : energy | energy (cooperation/sector/dialogue/partnership/resources/supply/supplies/sphere/projects/policy/field/industry) | fuel and energy
  | electricity | power supply | heat supply | power (generation/sector) | IEA | access to electricity | energy access | energy mix
  | rural electrification | fuel and energy sector | energy and climate dialogue | Power Africa | fuel supplies
energy-security < energy : energy security | energy independence | energy resilience | energy stability | energy crisis | security of * energy
  | energy supply security | diversif * energy | energy diversification | supplies of energy | stable energy | uninterrupted (supply/supplies/energy)
  | energy (self-sufficiency/reliability/dependence/shortages) | stable supply of * (energy/gas/electricity) | energy as * weapon | weaponize energy
  | weaponization of energy | weaponize * energy | energy blackmail | energy coercion | manipulate * gas | alternative supplies | reliable energy
  | affordable energy | secure energy | clean and secure energy | diversified energy | sustainable and affordable energy | diversify * energy supplies
  | uninterrupted gas | failsafe | reliable supplies | stable supplies | energy dependence on | gas as * weapon | energy guarantees
  | ensure energy supply | security of energy supply | stability of * energy supplies | reliable * energy supplies | energy supplies to Europe
  | security of * supply | Europe's energy | energy supply to | energy supplies for Europe | energy as weapon | ensure * energy supply
  | reliability of energy | weaponization of * energy | use of energy as | diversify * energy | diversify * gas | unreliable supplier
  | cutting off * gas | diverse sources | use of energy as * tool | stability of * supplies | gas supplies to Europe | dependence on Russian energy
  | dependence on Russian fossil | reliance on Russian energy | gas as weapon | dependence on * Russian gas | using energy as | security of energy
  | Energy Council | collective energy security | stable energy supplies | dependence on * energy | diversify * (gas/oil/fuel/routes/energy)
  | diversification of * (energy/gas/oil/fuel/routes) | diversify away from | alternative energy sources
energy-infrastructure < energy : energy (infrastructure/facilities/facility/system/grid/network) | power (grid/plants/plant/stations/infrastructure)
  | energy infrastructure | energy facilities | power lines | substation | energy equipment | electricity (infrastructure/generation)
  | generating facilities | transmission lines | gas infrastructure | critical energy site | Ukraine's energy | Ukrainian energy | repair * energy
  | attacks on * energy | energy system of | Unified Energy System | electrical grid | power industry | fuel and energy complex | thermal power plant
  | thermal power | power system | generation capacity | oil depots | electric grid | grid resilience | grid operator | grid infrastructure
  | electricity network | transmission system | boiler houses | repair * grid | energy and * civilian infrastructure | civilian energy
  | civilian and energy infrastructure
oil < energy : oil | crude | petroleum | barrel | oil supplies | oil exports | oil refinery | Rosneft | Aramco | Lukoil | petroleum products
  | oil wells | gas condensate | oil field | reach international markets | export of oil
oil-market < oil : oil market | oil markets | oil output | global (oil/energy) (market/markets) | OPEC+ (deal/agreement) | OPEC (Plus/deal)
  | stabilize * (oil/energy) | hydrocarbon market | cut * production | output cuts | reduce * production | energy markets | global energy prices
  | OPEC+ | global energy supplies | global oil supplies | increase * oil supply | energy market stability | stability * energy markets
  | world energy market | world oil | oil producers | stability of * oil | market stability | stabilize energy | release of * barrels | barrels of oil
  | Strategic Petroleum | reshape * energy markets | stabilize * energy markets | oil production (cut/quota/increase/target/levels)
  | oil-producing country | oil-producing nation | crude oil supply
gas < energy : gas | natural gas | gas (supplies/supply/sector/exports/deliveries/field/industry) | gas supply | hydrocarbons | hydrocarbon
  | gas distribution | supply of gas | Gazprom | gas imports | imports of * gas | gas purchases | gas market | gas flows | gas volumes
  | gas processing | supply of * gas | contractual prices | gas reserves | gas storage | underground storage facilities | underground gas storage
  | joint purchasing | natural gas exports | gas demand | additional volumes of * gas | halting * gas exports | long-term contracts for * gas
  | long-term contracts * supply | Far Eastern route | spot market | cubic meters of gas | spot prices | long-term gas
lng < gas : LNG | liquefied natural gas | liquefied gas | floating storage | regasification | gas terminals | liquified natural gas | LNG terminal
  | import terminal | floating LNG | LNG import | LNG gas
gas-transit < gas : gas transit | transit of * gas | gas * through Ukraine | (gas/transit) contract | transit contract | transit through Ukraine
  | transit of * through Ukraine | gas transport system | cost of gas transit | continuation of * transit | transit * after 2024
  | guarantor of * transit | transit through Ukraine after
pipelines < gas : pipeline | pipelines | gas pipeline | TurkStream | Turkish Stream | South Stream | Power of Siberia | Southern Gas Corridor
  | Trans-Adriatic | Line 5 | Keystone | oil pipeline | Druzhba | Blue Stream | Trans Mountain | Trans-Balkan | gas interconnector | Transneft
  | gas * Eastern route
gas-for-roubles < gas, payments : (gas/payment) * (rubles/roubles) | ruble | rouble | rubles | (payments/pay) for * gas | Gazprombank
  | gas transactions | payment * Russian gas
renewable-energy < energy, climate-change : renewable energy | clean energy | green energy | renewables | (solar/wind/hydro) power | hydrogen
  | green hydrogen | clean power | (clean/green/energy) transition | wind farm | offshore wind | solar | clean (technology/technologies/hydrogen)
  | clean growth | green (economy/transition/development/technologies) | low-carbon | just energy transition | clean energy transition
  | sustainable energy | clean (electricity/fuels/economy) | green (growth/steel/deal) | alternative energy | geothermal
  | wind (energy/turbines/projects) | ecological transition | clean tech | energy storage | transition to * clean | clean energy technologies
  | solar energy | biofuels | ethanol | renewable sources | wind and solar | solar panels | green transformation | Green Deal | green agenda
  | green energy transition | transition to clean | sustainable aviation | low-carbon development | cleaner fuels | sustainable fuels
  | decarbonized electricity | solar and wind | electrify | smart technologies | just transition | battery storage | lithium-ion | hydrogen energy
  | low-carbon economy | windmills | clean energy solutions | clean energy supply chains | energy transformation | clean energy transformation
  | green energy transformation | clean energy cooperation | clean energy future | Solar Alliance | Biofuels Alliance | Hydrogen Alliance
  | green industrialization | electrification | photovoltaic | carbon capture and storage | clean ammonia | green tech | clean industries
coal < energy : coal | phase out coal | fossil fuels | fossil fuel | lignite
hydropower < energy : hydropower | hydroelectric | dam | Grand Ethiopian Renaissance Dam | Nile | HPP
electricity-links < energy : electricity (grid/trade/exports/imports/interconnector) | interconnection | interconnector | ENTSO-E
  | electricity transmission | power transmission | connection * grid | export of electricity | electric energy supplies | supply of electricity
  | electrical interconnection | EU energy markets | integration * energy markets | European energy network | EU energy system
  | export of * electricity | sell electricity | European energy system | grid integration | connect * electricity | ENTSO | synchronize * network
  | link * grids
food-security : food (security/insecurity/crisis/prices/supplies/supply/shortages) | global food | food | world hunger | rising food | food market
  | food markets | global food (security/crisis/market) | breadbasket | staple food
  | food (products/systems/aid/assistance/supply chains/safety/inflation) | foodstuffs | food and (fertilizer/energy/fuel) | hunger crisis
  | global hunger | food deliveries | (fight/combat/ending) * hunger | FAO | basic foodstuffs | rising cost of food | World Food Programme
  | food insecure | world food | price of food | problem of food | global shortage | agricultural produce | food * as weapon | hunger as * weapon
  | shortage of food | hunger and nutrition | Feed the Future | nutrition security | agrifood | feed the world | agricultural productivity
  | feed * people | food shocks | nutritious | food production systems | hunger and malnutrition | nutrition needs | feed * family
  | food security summit | domestic food | food * expensive | rise in * food | shortage of * food | weaponize food | food as weapon
  | food crisis * Russia | global famine | threat of hunger | fertilizer costs | net food exporter
grain-export < food-security : grain (exports/export/supplies/shipments) | grain | wheat exports | export of * (grain/wheat/fertilizers)
  | (fertilizers/fertilizer) (exports/export/supplies) | Russian (grain/agricultural/fertilizer) | supply of * agricultural products
  | fertilizer (shortage/prices) | export of * agricultural products | export grain | export * fertilizers | supplies of * grain
  | agricultural raw materials | Russian fertilisers | Russian food | export of * food | tons of grain | export of agricultural
  | transportation of * grain | transport * grain | sunflower oil | prices for grain
navigation-freedom < sea : freedom of navigation | freedom of * (seas/navigation/overflight) | navigation and overflight | innocent passage
  | freedom of overflight | free navigation | open shipping lanes | secure sea lanes | freedom of seas | navigational rights | free passage
  | unimpeded * commerce | unimpeded lawful | rules-based maritime | overflight | free flow of * commerce
navigation-safety < sea : safety of (navigation/shipping) | safe navigation | security of (navigation/shipping) | maritime safety | safe shipping
  | commercial shipping | freight | shipping (lanes/routes) | sea lanes | shipping | maritime (trade/traffic) | blockade | naval blockade
  | safety of * vessels | commercial (vessel/ship) | civilian ship | cargo ship | sea routes | maritime (routes/corridor/transport/commerce)
  | oil tanker | cargo shipping | civilian vessels | vessel traffic | trade routes | security of * waterways | vital waterway
sea : sea | maritime | naval | at sea | territorial waters | exclusive economic zone | EEZ | continental shelf | high seas | international waters
  | Caspian Sea | Caspian states | law of sea | international maritime
law-of-the-sea < international-law, sea : Law of the Sea | UNCLOS | maritime law | maritime (claims/disputes/delimitation/boundary/boundaries)
  | UN Convention on * Sea | maritime border | maritime boundary dispute | exclusive economic | maritime boundary between
  | sovereign rights and jurisdiction
south-china-sea-issue < sea : South China Sea | (militarization/disputes) * South China Sea | unilateral * status quo | status quo by force
  | militarization of * features | unlawful maritime claims | Second Thomas Shoal | Scarborough | maritime militia | Philippine * resupply
  | Arbitral Tribunal | 2016 arbitral | Thomas Shoal | armed attack on Philippine | Philippines' lawful | Philippine public vessels | Second Thomas
  | resupply missions | disputed features | Philippine Coast Guard | Philippines' maritime | dangerous * South China | arbitral award
  | militia vessels | Chinese * militia | situation in East Sea | Code of Conduct in * South China | Code of Conduct * South China Sea
  | (effective/substantive/binding/COC) * Code of Conduct | Sabina Shoal | routine * resupply | obstruct * resupply
black-sea-security < sea : Black Sea (initiative/security/region/deal) | (safety/navigation/ceasefire/security) * Black Sea
  | (safety/security/freedom) of * (shipping/navigation) * Black Sea | Black Sea | BSEC | Zmiinyi Island | blocked sea
red-sea-attacks < sea, attacks : Houthi (attacks/strikes) | attacks * Red Sea | (shipping/navigation/vessels) * Red Sea
  | Red Sea (security/shipping/attacks/crisis) | Prosperity Guardian | Red Sea | Bab al-Mandab | Bab al-Mandeb | attacks * commercial vessels
  | attacks * merchant | attacks on * shipping | Houthi * (shipping/vessels/Red Sea)
turkish-straits < sea : Montreux | Bosphorus | Black Sea Straits | Turkish straits
fisheries < sea : fisheries | fishing | illegal fishing | IUU | overfishing | fishermen | aquaculture | sustainable fishing | fishing fleet
  | access to * fishing waters | fishing waters | lobster | tuna | seafood products | seafood industry | seafood imports | fisherfolk
winter-energy < energy-security : winter | heating season | upcoming winter | heating | generators | blackouts | power (outages/shortages/restoration)
  | cold season | restore * electricity | restoration of * electricity | winter months | winter as weapon
strategic-reserves < oil-market : petroleum reserve | strategic (reserves/petroleum) | release of * (oil/reserves) | oil reserves
  | (coordinated/collective/emergency) release
uranium < nuclear-energy : uranium | nuclear fuel | enriched uranium | HALEU | fuel cycle | highly enriched | low-enriched
energy-efficiency < energy : energy efficiency | energy saving | efficient energy | energy conservation | save energy
  | reduce * (gas/energy) (consumption/use) | reduce * (gas/energy) demand | reduction of * energy demand | energy-efficient | thermal modernization
  | insulation | heat pumps | reduce * consumption of * gas | reduce * demand for * gas | lower energy consumption | smart thermostats
  | reduce energy consumption
energy-prices < energy : energy (prices/costs/bills) | price of (oil/gas/energy) | gas prices | (oil/fuel/petrol) prices | high energy
  | cost of (energy/gas/fuel) | electricity (prices/bills/costs) | price at * pump | pump prices | crude prices | energy and food prices
  | food and energy prices | rising energy | rise in energy | gasoline prices | volatility * energy | oil and gas prices | lower * gas prices
  | fuel subsidy | heating costs | price at pump | pain at pump | utility bills | lower energy costs | lower * energy costs | gas prices at pump
  | price of gasoline | tariffs for * utility | energy tariffs | gas tariffs | electricity tariffs | tariffs for gas | cost of electricity
  | impacting energy | impact * energy prices | gas price cap | cap on * gas prices | decoupling of * prices | energy inflation
undersea-cables < sea : submarine cable | undersea (cable/infrastructure) | subsea | seabed | cable connectivity | subsea cables | fiber optic
  | Micronesia Cable | cable for * Palau | undersea cable to | cable system
kerch-and-azov < sea : Sea of Azov | Azov | Kerch bridge | ports of * Azov | Azov Sea
panama-canal-status < sea : Panama Canal
suez < sea : Suez Canal | Ever Given
`;
