/** Energy, food and the sea. */
export const ENERGY = `
energy : energy | energy (cooperation/sector/dialogue/partnership/resources/supply/supplies/sphere/projects/policy/field/industry) | fuel and energy | electricity | power supply
energy-security < energy : energy security | energy independence | energy resilience | energy stability | energy crisis | security of * energy | energy supply security | diversif * energy | energy diversification | supplies of energy | stable energy | uninterrupted (supply/supplies/energy) | diversify | diversification
energy-infrastructure < energy : energy (infrastructure/facilities/facility/system/grid/network) | power (grid/plants/plant/stations/infrastructure) | civilian infrastructure | civilian facilities | energy infrastructure | energy facilities
oil < energy : oil | crude | petroleum | barrel | oil supplies | oil exports | oil refinery
oil-market < oil : oil market | oil markets | oil production | oil output | global (oil/energy) (market/markets) | OPEC+ (deal/agreement) | OPEC (Plus/deal) | stabilize * (oil/energy) | hydrocarbon market | cut * production | output cuts | reduce * production | energy markets | global energy prices
gas < energy : gas | natural gas | gas (supplies/supply/sector/exports/deliveries/field/industry) | gas supply | hydrocarbons | hydrocarbon
lng < gas : LNG | liquefied natural gas | liquefied gas
gas-transit < gas : gas transit | transit of * gas | gas * through Ukraine | (gas/transit) contract | transit contract | transit through Ukraine
pipelines < gas : pipeline | pipelines | gas pipeline | TurkStream | Turkish Stream | South Stream | Power of Siberia | Southern Gas Corridor | Trans-Adriatic | Line 5 | Keystone | oil pipeline | Druzhba | Blue Stream | Trans Mountain
gas-for-roubles < gas, payments : (gas/payment) * (rubles/roubles) | ruble | rouble | rubles
renewable-energy < energy, climate-change : renewable energy | clean energy | green energy | renewables | (solar/wind/hydro) power | hydrogen | green hydrogen | clean power | (clean/green/energy) transition | wind farm | offshore wind | solar | clean (technology/technologies/hydrogen) | clean growth | green (economy/transition/development/technologies) | low-carbon | just energy transition | clean energy transition | sustainable energy
coal < energy : coal | phase out coal | fossil fuels | fossil fuel
hydropower < energy : hydropower | hydroelectric | dam | Grand Ethiopian Renaissance Dam | Nile
electricity-links < energy : electricity (grid/trade/exports/imports/interconnector) | interconnection | interconnector | ENTSO-E
food-security : food (security/insecurity/crisis/prices/supplies/supply/shortages) | global food | food | world hunger | rising food | food market | food markets | global food (security/crisis/market)
grain-export < food-security : grain (exports/export/supplies/shipments) | grain | wheat exports | export of * (grain/wheat/fertilizers) | (fertilizers/fertilizer) (exports/export/supplies) | Russian (grain/agricultural/fertilizer)
navigation-freedom < sea : freedom of navigation | freedom of * (seas/navigation/overflight) | navigation and overflight | innocent passage | freedom of overflight
navigation-safety < sea : safety of (navigation/shipping) | safe navigation | security of (navigation/shipping) | maritime safety | safe shipping | commercial shipping | freight | shipping (lanes/routes) | sea lanes | shipping | maritime (trade/traffic) | blockade | naval blockade
sea : sea | maritime | naval | at sea | territorial waters | exclusive economic zone | EEZ
law-of-the-sea < international-law, sea : Law of the Sea | UNCLOS | maritime law | maritime (claims/disputes/delimitation/boundary/boundaries)
south-china-sea-issue < sea : South China Sea | (militarization/disputes) * South China Sea | Code of Conduct | unilateral * status quo | status quo by force
black-sea-security < sea : Black Sea (initiative/security/region/deal) | (safety/navigation/ceasefire/security) * Black Sea | (safety/security/freedom) of * (shipping/navigation) * Black Sea | Black Sea
red-sea-attacks < sea, attacks : Houthi (attacks/strikes) | attacks * Red Sea | (shipping/navigation/vessels) * Red Sea | Red Sea (security/shipping/attacks/crisis) | Houthi | Houthis | Prosperity Guardian | Red Sea
turkish-straits < sea : Montreux | Bosphorus | Black Sea Straits | Turkish straits
fisheries < sea : fisheries | fishing | illegal fishing | IUU | overfishing | fishermen
winter-energy < energy-security : winter | heating season | upcoming winter | heating | generators | blackouts
strategic-reserves < oil-market : petroleum reserve | strategic (reserves/petroleum) | release of * (oil/reserves) | oil reserves
uranium < nuclear-energy : uranium | nuclear fuel | enriched uranium | HALEU | fuel cycle
energy-efficiency < energy : energy efficiency | energy saving | efficient energy
energy-prices < energy : energy (prices/costs/bills) | price of (oil/gas/energy) | gas prices | (oil/fuel/petrol) prices | high energy
undersea-cables < sea : submarine cable | undersea (cable/infrastructure) | subsea | seabed
kerch-and-azov < sea : Sea of Azov | Azov
panama-canal-status < sea : Panama Canal
suez < sea : Suez Canal | Ever Given
`;
