/** Climate, environment, health, science and education. */
export const PLANET = `
climate-change : climate | climate (change/crisis/action/ambition/emergency/agenda/policy/cooperation/issues/goals/talks/goal/leadership)
  | global warming | tackle climate | fight against climate | threat of climate | climate and (energy/environment/nature) | Paris (Agreement/climate)
  | Paris climate (agreement/accord) | special envoys for climate | environment and climate
  | climate (justice/science/protection/security/impacts/commitments/threat/challenge/disaster/partnership/smart) | warming planet
  | rising temperatures | warming climate | effects of climate | Special Presidential Envoy for Climate | Kyoto Protocol | degrees Celsius
  | critical decade | raise * ambition | increase * ambition | climate pact | ambitious climate | fight * climate | changing climate
  | temperature rise | temperature increase | carbon dioxide emissions | climate solutions | existential threat of climate | permafrost
  | mitigation and adaptation | climate dialogue | climate mitigation | action on climate | climate technology | Paris Accord | circular carbon
emissions < climate-change : emissions | emission (reduction/reductions/cuts) | carbon | greenhouse gas | decarbonization | decarbonize
  | reduce * emissions | NDC | NDCs | nationally determined | 1.5 degrees | 2030 (target/targets) | peak carbon
  | carbon (emissions/dioxide/footprint/intensity/capture) | CO2 | emission targets | climate targets | low-emission | reduction in emissions
  | cutting emissions | HFC | hydrofluorocarbons | Kigali Amendment | Montreal Protocol | 2030 (climate/emissions) | climate pledges
  | nationally determined contributions | reduction targets | greenhouse gas pollution | emissions reduction target | carbon removal
  | sequester * carbon | reduce * carbon | absorb * carbon | absorb carbon dioxide | capacity to absorb | reduction of emissions | carbon units
  | carbon sink | keep 1.5 | polluting nations | largest emitters | super pollutants
cop < climate-change : COP26 | COP27 | COP28 | COP29 | COP30 | COP 28 | COP 26 | UN Climate Change Conference | Conference of the Parties | Glasgow
  | Leaders Summit on Climate | climate (summit/conference) | Climate Summit | Major Economies Forum | COP 27 | COP 30 | UNFCCC
  | UN Framework Convention on Climate | climate week | Climate Conference | Framework Convention on Climate | Major Economies | UN climate
  | Sharm el-Sheikh | host COP
climate-finance < climate-change : climate finance | climate financing | green climate fund | Green Climate Fund | loss and damage | $100 billion
  | (finance/fund) * climate | climate (fund/investment) | adaptation (finance/fund) | Just Energy Transition Partnership | green bonds | JETP
  | finance * adaptation | international climate finance | support * climate action | finance for climate | Just Energy Transition
  | vulnerable nations | help developing countries * climate | mobilize climate | contribution to Amazon | support for Amazon
  | energy transition partnership | debt-for-nature | finance for small island | climate resilient debt
environment : environment | environmental (protection/issues/cooperation/challenges) | pollution | ecological | ecology | conservation | wildlife
  | ecosystem | sustainability | nature conservation | environmental conservation | nature (protection/reserve)
  | environmental (standards/safety/damage/degradation/policy/agenda/sustainability/impact/disaster/problems) | preserve * nature | biosphere
  | national park | eco-friendly | green initiatives | protected areas | mangroves | waste processing | waste management | recycling | waste treatment
  | abandoned mines | clean air | national monument | marine sanctuary | public lands | biodiversity conservation | desertification
  | conservation of * nature | nature-based | respect for nature | harmony with nature | protect nature | protection of nature | restore * nature
  | stock of nature | nature and (biodiversity/climate/environment/people) | biodiversity and nature | nature restoration | nature-positive
  | illegal wildlife trade | wildlife trade | trade in * wildlife
forests < environment : forest | forests | deforestation | rainforest | forestry | reforestation | Tropical Forests | tree planting | plant * trees
  | Amazon Fund | tropical forest | forest (conservation/management) | illegal logging | Tropical Forest Forever | Congo Basin | logging
  | degraded lands | land restoration | preserve * Amazon | conserve * Amazon | protect * Amazon | Amazon rainforest
  | (Amazon/Amazonian) (basin/region/forest/countries/biome) | protection of * Amazon | in Amazon | deforestation * Amazon | Brazilian Amazon
  | Amazon Cooperation Treaty | Amazonian | Amazonia
oceans < environment : oceans | ocean | marine (environment/protection/conservation) | blue economy | High Seas Treaty | coral | ocean conservation
  | clean ocean | ocean (health/protection/policy/economy) | marine (pollution/biodiversity/resources/life/ecosystem) | UN Ocean Conference
  | sustainable ocean | Ocean Panel | oil spill | reefs | Great Barrier Reef | marine spatial
health : health | health care | health cooperation | health system | health systems | health emergencies | health sector | healthcare | public health
  | global health | medical | global health security | disease | mental health | Global Fund | polio | healthcare system
  | (healthcare/health care/medical) (services/infrastructure/facilities) | (healthcare/health care) sector | (healthcare/medical) institutions
  | (health care/medical) (personnel/technology) | medical staff | health (challenges/workers/policy/ministry/ministers) | physicians | telemedicine
  | Health Minister | Minister of Health | health financing | maternal health | universal health | non-communicable | antimicrobial | medical center
  | hospitals and clinics | new hospital | outpatient clinics | primary care | rural health | epidemiology
  | psychological (assistance/support/help/rehabilitation) | psychosocial support | psychologists | psychosocial | psychological trauma | PTSD
  | post-traumatic | rehabilitation centers | intensive care | RSV | hospital capacity | infant mortality | maternal mortality | child mortality
  | newborns | doctors and nurses | health supplies | health workforce | disease threats | health professionals | suicide prevention
  | behavioral health | insulin | antimicrobial resistance | health coverage | healthcare workers | rare diseases | medical centres
  | psychological care | blood donation | donation of blood | NHS
covid < health : COVID | COVID-19 | coronavirus | pandemic | pandemics | virus | Omicron | Delta variant
  | coronavirus (infection/pandemic/epidemic/crisis/response) | spread of * (coronavirus/virus/infection/COVID)
  | fight against * (coronavirus/pandemic/infection) | epidemic | %counter * (coronavirus/pandemic/COVID) | end * pandemic | epidemiological
  | outbreak | novel coronavirus | new infections | infection rate | infected with | anti-epidemic | (epidemic/epidemiological) situation
  | epidemiological restrictions | epidemic control | SARS-CoV-2 | quarantine measures | coronavirus-related | post-COVID | post-pandemic
  | public health crisis | COVID-related | pandemic-related | fight * virus | sanitary and epidemiological | new variant | against virus
  | fight * epidemic | new coronavirus | anti-COVID | counter * pandemic | overcome * pandemic | restrictions caused by * pandemic
  | pandemic-related restrictions | countering * infection | virus variants | coronavirus vaccine | variants of concern | Delta strain | new cases
  | red zone | incidence rate | morbidity | hospitalizations | epidemic danger | strain of * coronavirus | Omicron strain | public health measures
  | social distancing | test and treat | American lives lost | combating * pandemic | beat * pandemic | COVID cases | defeat * pandemic | COVID relief
  | Covid times | dangerous infections | QR-codes | difficult epidemiological | coronavirus-related complications | spread of * disease
  | coronavirus restrictions | responding to * coronavirus | epidemiological reasons | testing and treatment | second wave | surge of COVID
  | origins of COVID-19 | oral antivirals | access to tests | COVID * under control | pandemic under control | end to pandemic
vaccines < health, covid : vaccine | vaccines | vaccination | vaccinate | Sputnik V | COVAX | doses
  | vaccine (supplies/doses/distribution/production/sharing/equity) | jabs | immunization | Sputnik | Gavi | inoculation | booster shots
  | booster dose | boosters | vaccination (campaign/program/rates/certificates) | Pfizer | AstraZeneca | Moderna | CoronaVac | Sputnik Light
  | Johnson and Johnson | Gamaleya | dose-sharing | access to * vaccines | global vaccination | ACT-Accelerator | anti-COVID * vaccine | mRNA
  | vaccine manufacturing | produce vaccines | Global VAX | vaccine donation | Gamaleya Centre | recognition of vaccines | doses of * vaccine
  | supplying vaccines | donated * doses | COVAX Facility | vaccination coverage | share * doses | million doses | fully vaccinated | shots in arms
  | donate * vaccine | equitable access to * vaccine | vaccine access | production of * vaccine | mutual recognition of vaccination
  | localise * production of vaccines | vaccine deliveries | vaccine manufacturers | shots into * arms | vaccinate world | waive intellectual property
  | share * vaccines | waiver of intellectual | vaccine production capacity | arsenal of vaccines | Vaccine Alliance | Covishield | cold chain
pandemic-preparedness < health : pandemic (preparedness/treaty/prevention) | health security | future pandemics | prevent * pandemic | WHO reform
  | pandemic preparedness | (pandemic/Pandemic) (accord/Fund/fund/response) | pandemic (resilience/instrument) | (next/another) pandemic
  | preparedness * pandemics | prepare for * pandemics | International Health Regulations | One Health | biological threats preparedness
  | global health architecture | Africa CDC | epidemic preparedness | prevent * next pandemic | future health crises | future health emergencies
  | biosafety | biosecurity | future outbreaks | global health emergencies | infectious disease threats | infectious disease outbreaks
  | biological threats | biodefense | public health threats | health threats | zoonotic | outbreak response | detect and respond to | pandemic threats
  | global health threats | next health crisis | pandemic influenza | health security financing | prevent and prepare for * pandemic
  | prevention of infectious | biological security | epidemiologists | biothreats | biological risks | bio-security | medical countermeasures
  | disease surveillance | genomic surveillance | Global Health Security Agenda | laboratory accident | prepared for * next pandemic
  | future health threats | future biological | prevent future pandemics
medical-supplies < health : medical (supplies/equipment/aid/assistance) | personal protective equipment | PPE | masks | ventilators
  | protective equipment | medicines | hydroxychloroquine | drugs for | diagnostics | therapeutics | treatments for | medical treatment
  | medical (goods/products/devices/kits) | test (kits/systems) | protective gear | ambulance | first aid kits | tourniquets | lung ventilators
  | hospital equipment | face masks | pharmaceutical supplies | humanitarian * medical | syringes | oxygen supplies | testing supplies
  | artificial lung ventilation | oxygen concentrators | medical oxygen | liquid oxygen | supply of oxygen | lung ventilation | medical hardware
  | at-home tests | antiviral | personal protection
covid-travel < covid : reopen * travel | reopening * travel | easing * borders | easing * travel | easing * border | travel restrictions | lockdown
  | quarantine | vaccine passports | self-isolation | COVID testing | COVID-19 testing | border restrictions
  | (mutual recognition/recognition) of * (vaccination/certificates) | lift * travel * restrictions | COVID certificate | quarantine restrictions
  | PCR | borders were closed | opening of borders | restrict * entry | ban * entry
reopening-economy < covid : reopen * econom | reopening * econom | economic recovery from | recovery from * (pandemic/COVID/coronavirus)
  | build back better | Build Back Better | restart * econom | pandemic recovery | (economic/economy) * after * pandemic | post-pandemic recovery
  | recovery after * pandemic | emerge from * pandemic | overcome * (consequences/impact) of * pandemic
  | (consequences/impact/effects/aftermath) of * (pandemic/coronavirus/COVID) | green recovery | global recovery | inclusive recovery
  | equitable recovery | sustainable recovery | resilient recovery | recovery * from pandemic | build back * stronger | recover from * pandemic
  | recover from pandemic | recovery from pandemic | recovery from COVID-19
science : science | scientific research | scientific exchanges | research | scientists | scientific and technical | science and technology
  | laboratories | academic | scientific (potential/institutions/centers/community/sphere/knowledge) | (science/scientific) and education
  | academies of sciences | Academy of Sciences | academia | fundamental research | research institutions | scientific and technological
  | basic research | applied research | nanotechnology | genetic technologies | genetic research | genome | Antarctic | Antarctica | polar explorers
  | telescope
education : education | educational cooperation | student | students | school | schools | university | universities | education exchange
  | girls' education | young scholars | educational institutions | academic institutions | educational (process/projects/services)
  | (educational/schooling) programs | schooling system | vocational | vocational (training/education) | schoolchildren | pupils | classrooms
  | curriculum | STEM | school year | training of personnel | branches of * universities | kindergartens | skills training | quality education
  | kindergartens and schools | higher education institutions | preschool | lecture halls | training of * specialists | literacy | early learning
  | higher learning | schools and universities | educational opportunities | early childhood | doctoral students | universities and schools
  | Russian universities | leading universities | higher educational | training personnel | personnel training | learning environment | student loan
  | skills development | skills transfer | human capital | technical training | develop human resources | development of human capital
ebola-mpox < health : Ebola | mpox | monkeypox | cholera | tuberculosis | HIV | AIDS | malaria | PEPFAR | UNAIDS | Marburg | HIV/AIDS | antiretroviral
  | TB | infectious disease | disease outbreaks | dengue | yellow fever | neglected tropical
cancer < health : cancer | moonshot | oncological | oncology | oncologist | cancer treatment | childhood cancer | cancer screening | Cancer Moonshot
  | cancer patients | fight against cancer
methane < emissions : methane | Global Methane Pledge
carbon-pricing < emissions : carbon (pricing/price/tax/border/market/markets) | CBAM | carbon credit | Article 6 of Paris
coal-phaseout < emissions : phase (out/down) * coal | unabated coal | transition away from coal | coal-fired | coal plants | coal power
  | coal generation
net-zero < emissions : net zero | net-zero | carbon neutrality | climate neutrality | zero emissions | carbon-neutral | climate-neutral | zero carbon
  | carbon-free | net zero emissions | emissions by 2050
adaptation < climate-change : climate (resilience/adaptation/vulnerability) | Small Island | resilience to climate | climate-resilient
  | small island developing states | SIDS | low-lying | vulnerable to climate | sea level rise | rising sea levels | rising seas
  | small island developing | climate-vulnerable | coastal erosion | build * resilience to climate | consequences of climate change
  | adapt to * climate | resilient to climate | climate shocks | climate-resilient infrastructure | rising ocean | sea levels | seas * rise
  | climate-related disasters | adaptation and resilience | climate and adaptation | mitigation adaptation | adaptation and (mitigation/loss)
  | adapt to * (impact/effects/consequences) | adaptation to * (impact/climate/effects/consequences) | climate change adaptation
nature-loss < environment : biodiversity | nature loss | 30 by 30 | 30x30 | species | habitat | COP15 | extinction
  | Convention on Biological Diversity | illegal wildlife
water < environment : water resources | clean water | water security | transboundary water | water management | drinking water
  | water (supply/issues/sector/infrastructure/use/treatment/cooperation/purification) | access to * water | shared water | irrigation | desalination
  | water and (sanitation/energy) | safe water | freshwater | river basin | water-saving | safe drinking water | access to water | sanitation
  | water utilities | drinking water systems | wastewater | water quality | access to clean water | water systems | Rio Grande | Colorado River
  | cross-border river | Aral Sea
plastics < environment : plastic | plastics | plastic pollution | single-use plastic | plastic waste
student-exchange < education : student (exchange/exchanges) | exchange of students | international students | academic (exchange/exchanges/mobility)
  | educational (exchange/exchanges) | scholarships | Fulbright | Erasmus | students from | students studying | foreign students | study in * Russia
  | study in * universities | students * study in | student mobility | study at * universities | students * study | exchange program | study abroad
  | 100,000 Strong | Young African Leaders | visitor leadership | fellowships | student visas | fellowship program | graduate students
  | students * enrolled | students study in | students are studying | study at Russian universities | students * enrolled in | study at Russian
  | studying in Russia | students are enrolled | students are studying in | cooperation between * universities | Russian university branches
  | university branches | between * Russian universities | international education | Chinese students | Vietnamese students
language-teaching < education : teaching * language | language (teaching/learning) | study of * language | learn * Chinese | learn * English
  | learn * language | study * Russian | study * German | study * language | language courses | language centers | language schools
  | language education | language instruction | language studies | Russian language teachers | promotion of * language | promote * language
  | Russian House | teaching * Russian | English language | language immersion | immersion language | Russian language * schools | schools * Russian
  | study Russian | instruction in Russian | language at * schools | study * Russian language | Russian language at | teach Russian
joint-research < science : joint research | research (collaboration/cooperation) | Horizon Europe | scientific (collaboration/cooperation)
  | (research/science) partnership | joint studies | joint * research | Science and Technology Agreement | megascience | joint research projects
  | megascience project | scientific and technical cooperation | scientific and technological cooperation | cooperation in science
  | cooperation * science and technology | research and innovation
treated-water < oceans : Fukushima | ALPS | treated water | contaminated water | nuclear-contaminated | wastewater discharge | nuclear wastewater
  | discharge of * wastewater
`;
