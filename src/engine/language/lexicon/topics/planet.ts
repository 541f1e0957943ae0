/** Climate, environment, health, science and education. */
export const PLANET = `
climate-change : climate | climate (change/crisis/action/ambition/emergency/agenda/policy/cooperation/issues/goals/talks/goal/leadership) | global warming | tackle climate | fight against climate | threat of climate | climate and (energy/environment/nature) | Paris (Agreement/climate) | Paris climate (agreement/accord) | special envoys for climate
emissions < climate-change : emissions | emission (reduction/reductions/cuts) | carbon | greenhouse gas | decarbonization | decarbonize | reduce * emissions | NDC | NDCs | nationally determined | 1.5 degrees | 2030 (target/targets) | peak carbon
cop < climate-change : COP26 | COP27 | COP28 | COP29 | COP30 | COP 28 | COP 26 | UN Climate Change Conference | Conference of the Parties | Glasgow | Leaders Summit on Climate | climate (summit/conference) | Climate Summit | Major Economies Forum
climate-finance < climate-change : climate finance | climate financing | green climate fund | Green Climate Fund | loss and damage | $100 billion
environment : environment | environmental (protection/issues/cooperation/challenges) | nature | pollution | ecological | ecology | conservation | wildlife | ecosystem | sustainability | nature conservation | environmental conservation
forests < environment : forest | forests | deforestation | rainforest | Amazon | forestry | reforestation | Tropical Forests
oceans < environment : oceans | ocean | marine (environment/protection/conservation) | blue economy | High Seas Treaty | coral | ocean conservation | clean ocean
health : health | health care | health cooperation | health system | health systems | health emergencies | health sector | healthcare | public health | global health | medical | global health security | disease | mental health | Global Fund | polio | healthcare system
covid < health : COVID | COVID-19 | coronavirus | pandemic | pandemics | virus | Omicron | Delta variant | coronavirus (infection/pandemic/epidemic/crisis/response) | spread of * (coronavirus/virus/infection/COVID) | fight against * (coronavirus/pandemic/infection) | epidemic | %counter * (coronavirus/pandemic/COVID) | end * pandemic | epidemiological | outbreak | novel coronavirus
vaccines < health, covid : vaccine | vaccines | vaccination | vaccinate | Sputnik V | COVAX | doses | vaccine (supplies/doses/distribution/production/sharing/equity) | jabs | immunization | Sputnik | Gavi
pandemic-preparedness < health : pandemic (preparedness/treaty/prevention) | health security | future pandemics | prevent * pandemic | WHO reform | pandemic preparedness
medical-supplies < health : medical (supplies/equipment/aid/assistance) | personal protective equipment | PPE | masks | ventilators | protective equipment | medicines | hydroxychloroquine | drugs for | diagnostics | therapeutics | treatments for | medical treatment
covid-travel < covid : reopen * travel | reopening * travel | easing * borders | easing * travel | easing * border | travel restrictions | lockdown | quarantine | vaccine passports | self-isolation | COVID testing | COVID-19 testing
reopening-economy < covid : reopen * econom | reopening * econom | economic recovery from | recovery from * (pandemic/COVID/coronavirus) | build back better | Build Back Better | restart * econom | pandemic recovery
science : science | scientific research | scientific exchanges | research | scientists | scientific and technical | science and technology | laboratories | academic
education : education | educational cooperation | student | students | school | schools | university | universities | education exchange | girls' education | young scholars
ebola-mpox < health : Ebola | mpox | monkeypox | cholera | tuberculosis | HIV | AIDS | malaria
cancer < health : cancer | moonshot
methane < emissions : methane | Global Methane Pledge
carbon-pricing < emissions : carbon (pricing/price/tax/border/market/markets) | CBAM
coal-phaseout < emissions : phase (out/down) * coal | unabated coal
net-zero < emissions : net zero | net-zero | carbon neutrality | climate neutrality | zero emissions | carbon-neutral
adaptation < climate-change : adaptation | climate (resilience/adaptation/vulnerability) | Small Island
nature-loss < environment : biodiversity | nature loss | 30 by 30 | 30x30 | species | habitat
water < environment : water resources | clean water | water security | transboundary water | water management | drinking water
plastics < environment : plastic | plastics | plastic pollution
student-exchange < education : student (exchange/exchanges) | exchange of students | international students | academic (exchange/exchanges/mobility) | educational (exchange/exchanges) | scholarships | Fulbright | Erasmus
language-teaching < education : teaching * language | language (teaching/learning) | study of * language
joint-research < science : joint research | research (collaboration/cooperation) | Horizon Europe | scientific (collaboration/cooperation)
treated-water < oceans : Fukushima | ALPS | treated water | contaminated water | nuclear-contaminated
`;
