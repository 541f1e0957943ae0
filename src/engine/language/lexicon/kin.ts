/**
 * Which concepts state one point in two governments' words: `concept : other N | other N`, written as format.ts says, each two once, under the one that comes first in the alphabet. N is in how many of ten cases two claims of the two
 * sides of one talk, of which one names the concept and the other names the other, tell one point at least in part: 9 practically the same
 * matter, 6 usually, 4 often, 3 now and then; less is left out. Judged with no annotated pair in view; where a pair
 * was judged twice, the mean. It tells whether two linked claims say the same, never whether they are linked.
 */
export const KIN = `
abductions : ballistic-missiles 3 | coordination 3 | detained-citizens 3 | human-rights 5 | japan-korea 3 | korean-peninsula-situation 5
  | missing-persons 4 | north-korea-nuclear 5 | support-expressed 4
abraham-accords : diplomatic-relations 5 | improve-relations 5 | israel-palestine 4 | israel-security 4 | peace 4 | regional-cooperation 5
  | regional-security 3 | two-state-solution 4
accidents : coal 3 | condolences 7 | infrastructure 3 | natural-disaster 4 | plane-crash 9 | rescue 6 | solidarity 5 | speedy-recovery 5
accountability : aid-workers 4 | chemical-weapons 4 | condemnation 4 | council-europe 4 | death-penalty 3 | downed-aircraft 4 | extradition 3
  | frozen-assets 6 | human-rights 4 | icc-warrant 8 | india-pakistan 4 | international-law 5 | iran-protests 3 | jamal-khashoggi 5
  | missing-persons 4 | navalny 5 | plane-crash 5 | ransomware 3 | rule-of-law 4 | salisbury-attack 5 | sanctions 4 | sexual-violence 5
  | syria-chemical 5 | terror-attack 4 | ukraine-atrocities 7 | ukrainian-children 5 | war-costs 4 | war-crimes 8
adaptation : climate-finance 7 | cop 6 | development 4 | drought 5 | environment 5 | floods 4 | food-security 4 | natural-disaster 5 | oceans 4
  | pacific-islands 5 | water 4
aegean-dispute : cyprus-problem 6 | deescalation 5 | gas 3 | law-of-the-sea 6 | neighbourliness 4 | provocation 4 | regional-security 4 | sea 5
  | sovereignty 4 | tension 5
afghan-evacuation : citizens-abroad 6 | coordination 4 | evacuation 8 | gratitude 4 | humanitarian-access 4 | humanitarian-issues 4 | migration 4
  | military-presence 3 | refugees 6 | taliban-government 4 | withdrawal-of-troops 5
afghanistan-situation : central-asia-security 5 | counter-terrorism 5 | evacuation 5 | humanitarian-aid 5 | humanitarian-issues 4 | india-pakistan 3
  | reconciliation 5 | refugees 4 | regional-security 5 | sco-group 3 | september-11 5 | terrorism 5 | withdrawal-of-troops 5
africa-issues : congo-conflict 4 | debt 4 | development 5 | ebola-mpox 4 | ecowas-niger 4 | ethiopia-conflict 4 | food-security 4 | hydropower 4
  | infrastructure 3 | mozambique-security 5 | nigeria-security 5 | peacekeeping-un 3 | private-military 4 | sahel-security 6 | somalia-security 4
  | sudan-conflict 5 | un-reform 4
african-peace-initiative : diplomacy 4 | grain-deal 4 | mediation 6 | peace 5 | peace-settlement 6 | proposal 4 | root-causes 3
  | situation-around-ukraine 6 | ukraine-settlement 8 | war-in-ukraine 6
agenda : bilateral-relations 5 | call 4 | constructive-talk 4 | cooperation-fields 5 | exchange-of-views 6 | meeting 4 | next-steps 3 | priority 6
  | regional-security 3 | talks 5
aggression-against-ukraine : airstrikes 5 | attacks 5 | china-support-russia 4 | condemnation 6 | counteroffensive 4 | end-of-hostilities 5
  | energy-embargo 3 | frontline 4 | international-law 4 | invasion 9 | kerch-and-azov 3 | military-support-for-ukraine 5 | mobilisation 4
  | north-korean-troops 6 | nuclear-war 4 | occupation 6 | peace-settlement 5 | recognition-of-dpr-lpr 5 | sanctions 5 | self-defence 5
  | sham-referendums 5 | siege-of-cities 6 | situation-around-ukraine 7 | support-for-russias-war 6 | support-for-ukraine 7 | swift-banks 3
  | troop-buildup 5 | ukraine-atrocities 6 | ukraine-settlement 6 | ukraine-sovereignty 6 | un-charter 4 | use-of-force 4 | victory-in-war 5
  | war-costs 6 | war-crimes 4 | war-in-ukraine 8 | withdrawal-of-troops 5 | world-order 3
agreement-reached : aircraft-industry 4 | begin-talks 4 | chagos 4 | cooperation-fields 3 | extradition 3 | free-port 3 | gerd 4
  | implement-agreements 8 | intergovernmental-commission 3 | mutually-beneficial-deals 4 | negotiations 5 | new-start 3 | peace-talks 4
  | peace-treaty 4 | previous-meeting 4 | progress 5 | proposal 3 | shared-view 4 | trade-agreement 5 | treaty-on-friendship 7
agriculture : cooperation-fields 4 | drought 4 | economic-cooperation 4 | environment 3 | fisheries 3 | food-security 7 | forests 3 | grain-deal 5
  | grain-export 6 | methane 3 | standards-and-rules 4 | trade 5 | trade-agreement 4 | trade-barriers 5 | trade-volume 3 | treated-water 3 | water 4
ai-safety : artificial-intelligence 9 | cyber 4 | digital-economy 4 | disinformation 3 | emerging-technology 6 | expert-groups 3
  | internet-platforms 4 | multilateralism 3 | standards-and-rules 3 | world-order 3
aid : development 6 | ebola-mpox 4 | financial-aid 8 | gratitude 4 | humanitarian-aid 8 | imf-programme 3 | medical-supplies 5 | natural-disaster 4
  | reconstruction 4 | solidarity 3 | support-expressed 4 | support-for-ukraine 5 | vaccines 4
aid-workers : civilian-casualties 6 | condolences 4 | gaza-humanitarian 6 | humanitarian-access 6 | humanitarian-aid 7 | international-law 4
  | protect-civilians 6 | united-nations 4
air-defence : air-policing 5 | airstrikes 6 | arms-sales 4 | ballistic-missiles 5 | downed-aircraft 5 | drones 6 | energy-infrastructure 5
  | fighter-jets 4 | gulf-security 4 | israel-security 4 | military-aid 7 | military-support-for-ukraine 8 | nato-eastern-flank 3 | norad 5
  | protect-civilians 4 | support-for-ukraine 6 | weapons 8
air-policing : collective-defence 5 | deterrence 5 | downed-aircraft 4 | fighter-jets 5 | gratitude 3 | military-presence 5 | nato-eastern-flank 8
  | nato-matters 5
aircraft-industry : cross-border-jobs 4 | economic-cooperation 4 | emerging-technology 3 | flights 3 | innovation 3 | investment 3
  | mutually-beneficial-deals 4 | space 4 | tariffs 5 | trade-barriers 5 | transport 4
airstrikes : attacks 8 | ballistic-missiles 5 | civilian-casualties 7 | condemnation 5 | drones 6 | energy-ceasefire 4 | energy-infrastructure 7
  | hezbollah-threat 3 | israel-iran-conflict 5 | long-range-strikes 4 | siege-of-cities 7 | syria-chemical 5 | terror-attack 3 | winter-energy 6
  | yemen-situation 3 | zaporizhzhia-npp 3
alliance : allies-and-partners 8 | aukus-pact 4 | bilateral-relations 8 | collective-defence 8 | common-values 5 | commonwealth-group 4 | dday 4
  | defence-cooperation 6 | defence-spending 4 | deterrence 6 | eurasian-integration 3 | japan-korea 4 | military-bases 4 | military-exercises 4
  | military-presence 4 | nato-matters 6 | norad 4 | security 4 | south-china-sea-issue 4 | special-relationship 8 | strategic-partnership 7
  | strengthen-relations 6 | transatlantic-unity 8 | treaty-on-friendship 5 | world-war-two 3
allies-and-partners : cold-war 3 | common-values 4 | cooperation 4 | coordination 6 | g7-group 5 | international-community 4 | multilateralism 4
  | nato-eastern-flank 4 | nato-matters 4 | quad-cooperation 4 | support-for-ukraine 5 | transatlantic-unity 7
anniversary : birthday 3 | congratulations 5 | dday 8 | diplomatic-anniversary 9 | good-friday-agreement 4 | history-and-legacy 5
  | holiday-greetings 4 | independence-day 6 | space 3 | victory-day 8 | war-memory 6 | world-war-two 6
antisemitism : condemnation 4 | hamas-attack 4 | holocaust-memory 7 | internet-platforms 3 | israel-security 4 | minorities 8 | racism 6
  | religion 4 | religious-freedom 4 | terrorism 3 | world-war-two 3
apec-group : asean-centrality 4 | future-meeting 5 | g20-group 4 | indo-pacific-strategy 5 | invitation 4 | preparations 4 | regional-cooperation 4
  | summit-meeting 5 | summits 8
arctic-cooperation : climate-change 4 | defence-cooperation 4 | deterrence 3 | environment 3 | greenland-status 5 | lng 3 | nato-eastern-flank 3
  | navigation-freedom 3 | regional-cooperation 4 | science 3 | security-concerns 3 | transport 4
arctic-council : climate-change 3 | cooperation 3 | environment 4 | format-of-talks 3 | indigenous 3 | multilateralism 4 | regional-cooperation 5
  | science 3
armed-conflict : end-of-hostilities 6 | escalation 5 | frontline 6 | gaza-war 5 | humanitarian-issues 4 | middle-east-situation 5
  | peace-settlement 5 | situation-around-ukraine 6 | sudan-conflict 4 | tension 5 | war-in-ukraine 8 | west-bank-situation 4
armed-forces : chechnya 3 | defence-cooperation 4 | defence-industry 3 | encircled-troops 3 | frontline 5 | honours 3 | military-bases 4
  | military-exercises 4 | military-presence 5 | military-support-for-ukraine 5 | mobilisation 4 | return-of-bodies 3 | security 3 | self-defence 4
  | training-of-troops 5 | war-memory 4 | weapons 4 | wounded-soldiers 5
arms-control : confidence-building 4 | force-reduction 8 | international-security 5 | military-exercises 3 | new-start 8 | nonproliferation 6
  | nuclear-posture 4 | nuclear-war 5 | nuclear-weapons 6 | security-architecture 4 | security-guarantees 3 | strategic-stability 8
arms-sales : china-taiwan-military 4 | defence-cooperation 7 | defence-industry 5 | fighter-jets 7 | israel-security 3 | military-aid 6
  | sanctions 3 | taiwan-independence 4 | taiwan-question 3 | trade 3
artificial-intelligence : cyber 4 | digital-economy 5 | emerging-technology 8 | export-controls 4 | innovation 6 | internet-platforms 4
  | joint-research 4 | quantum 6 | science 4 | semiconductors 5 | telecom 4
asean-centrality : economic-cooperation 3 | multilateralism 3 | myanmar-coup 5 | myanmar-crisis 5 | quad-cooperation 3 | regional-cooperation 6
  | regional-security 4 | south-china-sea-issue 4 | summits 4
asylum : belarus-border-crisis 4 | border-security 6 | central-america-migration 6 | haiti-crisis 3 | human-rights 3 | humanitarian-issues 4
  | migration 8 | people-smuggling 4 | readmission 6 | refugees 7 | small-boats 4 | venezuela-crisis 4
attacks : civilian-casualties 6 | condemnation 6 | condolences 4 | drones 5 | energy-infrastructure 5 | escalation 5 | hamas-attack 5
  | israel-iran-conflict 5 | militants 4 | siege-of-cities 5
aukus-pact : defence-cooperation 6 | defence-industry 4 | deterrence 4 | military-technology 8 | nonproliferation 4 | regional-security 4
  | trilateral 5
ballistic-missiles : drones 4 | inf-treaty 5 | iran-threat 4 | korean-peninsula-situation 6 | long-range-strikes 5 | military-technology 4
  | missile-deployment 5 | nonproliferation 5 | north-korea-nuclear 6 | provocation 5
begin-talks : dialogue 6 | diplomacy 5 | direct-talks 7 | expert-groups 4 | negotiations 8 | next-steps 4 | peace-talks 7 | readiness 5
  | teams-follow-up 5 | trade-agreement 3
belarus-border-crisis : belarus-situation 7 | border-security 6 | deescalation 4 | disinformation 4 | eu-cooperation 4 | human-trafficking 4
  | humanitarian-issues 5 | readmission 5 | refugees 6 | sanctions 4
belarus-situation : civil-society 4 | downed-aircraft 3 | elections 4 | flights 3 | free-elections 4 | human-rights 5 | non-interference 4
  | nuclear-posture 4 | political-prisoners 5 | private-military 3 | protests 5 | sanctions 4
belt-and-road : cooperation-fields 4 | development 4 | economic-cooperation 5 | eurasian-integration 6 | global-initiatives 6 | investment 4
  | multilateralism 3 | regional-cooperation 5 | strengthen-relations 3 | transport 6
bilateral-issues : bilateral-relations 8 | cooperation 6 | cooperation-fields 7 | economic-cooperation 5 | exchange-of-views 5 | interests-of-both 4
  | international-issues 6 | priority 3 | regional-security 3 | strengthen-relations 6
bilateral-relations : cooperation 7 | cooperation-fields 7 | diplomatic-anniversary 5 | diplomatic-relations 8 | economic-cooperation 6
  | mutual-respect 8 | peace-treaty-japan-russia 4 | special-relationship 8 | strategic-partnership 9 | strengthen-relations 9 | trade-volume 4
birthday : congratulations 8 | personal-connection 4 | praise 4
black-sea-security : ceasefire 4 | energy-ceasefire 4 | food-security 5 | grain-deal 8 | grain-export 6 | kerch-and-azov 6 | maritime-security 6
  | mines 3 | nato-eastern-flank 4 | naval-incident 5 | naval-power 4 | navigation-freedom 5 | navigation-safety 7 | regional-security 4
  | turkish-straits 6
border-security : borders-delimitation 4 | buffer-zone 4 | cartels 6 | central-america-migration 7 | central-asia-security 4 | covid-travel 5
  | crime 5 | drugs 5 | fentanyl 6 | gun-violence 5 | human-trafficking 6 | migration 8 | neighbourliness 3 | people-smuggling 6 | readmission 6
  | small-boats 9 | standards-and-rules 3 | tariffs 3 | turkey-operation 3
borders-delimitation : central-asia-security 4 | deescalation 4 | essequibo 7 | expert-groups 4 | india-china-border 8 | karabakh-corridors 4
  | karabakh-peacekeepers 3 | law-of-the-sea 5 | nagorno-karabakh-conflict 6 | neighbourliness 5 | peace-treaty 5 | peace-treaty-japan-russia 6
  | regional-security 4 | sea 3 | sovereignty 5
bosnia-stability : constitution 4 | eu-enlargement 5 | implement-agreements 3 | peacekeepers 3 | reconciliation 3 | reforms 3 | regional-security 5
  | serbia-kosovo 4 | sovereignty 5 | un-security-council 3
brexit : differences-between 3 | eu-cooperation 6 | fisheries 4 | good-friday-agreement 7 | implement-agreements 4 | strengthen-relations 3
  | trade-agreement 4 | trade-barriers 3
brics-group : coordination 5 | g20-group 5 | multilateralism 6 | multipolar-world 5 | payments 3 | preparations 4 | sco-group 6 | summits 8
  | un-security-council 3
briefing : coordination 3 | donbas-conflict 3 | exchange-of-views 6 | frontline 5 | letter-or-message 4 | negotiations 4 | position-of-side 6
  | previous-meeting 5 | situation-around-ukraine 4 | talks 4 | us-russia-summit 5 | war-in-ukraine 4
buffer-zone : ceasefire 5 | korean-peninsula-situation 4 | lebanon-situation 4 | monitoring-ceasefire 3 | security-guarantees 3 | syria-situation 4
  | turkey-operation 6 | withdrawal-of-troops 4
business-exchange : delegations 4 | economic-cooperation 8 | economic-projects 7 | intergovernmental-commission 4 | interregional 4 | investment 6
  | mutually-beneficial-deals 6 | private-investment 5 | small-business 5 | tourism 3 | trade 6
call : congratulations 3 | constructive-talk 3 | dialogue 4 | exchange-of-views 4 | meeting 4 | talks 8 | video-call 8
cancer : domestic-policy 3 | first-lady 3 | innovation 3 | joint-research 5 | pharmaceuticals 3 | quad-cooperation 4 | science 5
carbon-pricing : climate-change 6 | emissions 8 | methane 3 | net-zero 6 | renewable-energy 4 | standards-and-rules 3 | steel-and-aluminium 4
  | tariffs 4 | taxes 3 | trade-barriers 5
cars : china-economic-practices 4 | critical-minerals 4 | cross-border-jobs 4 | domestic-policy 4 | economic-cooperation 4 | investment 5
  | renewable-energy 5 | steel-and-aluminium 5 | tariffs 6 | trade-agreement 5 | trade-barriers 4
cartels : crime 7 | drugs 9 | extradition 4 | fentanyl 7 | gun-violence 6 | human-trafficking 5 | migration 4 | people-smuggling 5 | sovereignty 4
  | terrorism 4
ceasefire : congo-conflict 5 | deescalation 7 | donbas-conflict 5 | end-of-hostilities 8 | energy-ceasefire 8 | ethiopia-conflict 5
  | full-ceasefire 9 | gaza-ceasefire 8 | gaza-war 6 | hezbollah-threat 4 | hostage-release 6 | humanitarian-access 5 | humanitarian-pause 8
  | implement-agreements 3 | india-pakistan 4 | israel-iran-conflict 4 | just-and-lasting-peace 5 | karabakh-peacekeepers 5 | kashmir-issue 4
  | lebanon-situation 5 | libya-situation 4 | nagorno-karabakh-conflict 5 | peace-settlement 7 | peace-talks 7 | peacekeepers 4 | proposal 4
  | regroup-rearm 6 | stop-military-aid 4 | sudan-conflict 5 | syria-settlement 4 | turkey-operation 5 | ukraine-settlement 6 | urgency 4
  | war-end-conditions 6 | war-in-ukraine 5 | withdrawal-of-troops 5 | yemen-situation 6
central-america-migration : development 4 | economic-growth 3 | human-trafficking 5 | labour 3 | migration 8 | people-smuggling 5 | readmission 5
  | refugees 3 | root-causes 5
central-asia-security : commonwealth-group 6 | counter-terrorism 4 | military-bases 3 | peacekeepers 5 | private-military 3 | protests 5
  | regional-cooperation 4 | regional-security 6 | sco-group 5 | terrorism 4
chagos : international-law 3 | military-bases 5 | negotiations 4
challenges : climate-change 4 | concern 4 | coordination 4 | global-economic-crisis 4 | international-issues 6 | international-security 5
  | multilateralism 4 | security 3 | security-concerns 6 | special-responsibility 5 | terrorism 4
chechnya : counter-terrorism 4 | human-rights 3 | interregional 3 | lgbtq 3 | militants 3 | private-military 3 | terrorism 4
chemical-weapons : condemnation 4 | disinformation 4 | international-law 3 | navalny 5 | nonproliferation 4 | pandemic-preparedness 3
  | provocation 4 | salisbury-attack 7 | war-crimes 4
china-challenge : china-economic-practices 6 | china-support-russia 4 | china-us-relations 4 | competition 6 | derisking 5 | hong-kong-autonomy 4
  | indo-pacific-strategy 5 | panama-canal-status 4 | quad-cooperation 3 | south-china-sea-issue 5 | status-quo-east-asia 6
  | support-for-russias-war 5 | taiwan-question 4 | telecom 4 | trade-barriers 4 | xinjiang-rights 5
china-economic-practices : competition 4 | derisking 5 | economic-security 5 | export-controls 5 | intellectual-property 5 | steel-and-aluminium 5
  | tariffs 5 | trade 5 | trade-barriers 8 | wto-reform 4
china-support-russia : concern 4 | defence-industry 4 | export-controls 4 | sanctions 4 | sanctions-evasion 6 | situation-around-ukraine 5
  | ukraine-settlement 4 | war-in-ukraine 5
china-taiwan-military : deterrence 4 | military-exercises 6 | one-china 4 | provocation 6 | status-quo-east-asia 6 | taiwan-independence 4
  | taiwan-peace 7 | tension 5 | use-of-force 4
china-us-relations : cold-war 5 | competition 6 | confrontation 4 | differences-between 5 | fentanyl 3 | improve-relations 5 | mutual-respect 6
  | one-china 3 | open-channels 5 | special-responsibility 5 | stable-relations 7 | taiwan-question 4 | thucydides 8
christmas : congratulations 7 | holiday-greetings 8 | humanitarian-pause 3 | new-year 7 | orthodox-church 4 | religion 4 | religious-feasts 6
citizens-abroad : covid-travel 4 | detained-citizens 6 | diplomatic-missions 5 | evacuation 7 | flights 4 | humanitarian-issues 3
  | language-rights 3 | minorities 4 | people-ties 4 | readmission 4 | refugees 4 | visas 4
civil-society : corruption 3 | democracy 6 | disability 3 | free-elections 4 | gender 3 | human-rights 5 | media-freedom 5 | navalny 4
  | people-ties 3 | political-prisoners 5 | protests 4 | rule-of-law 4
civilian-casualties : concern 4 | condemnation 5 | condolences 6 | energy-infrastructure 4 | gaza-humanitarian 6 | gaza-war 5 | hamas-attack 4
  | humanitarian-issues 6 | myanmar-coup 4 | policy-of-kyiv 3 | protect-civilians 7 | siege-of-cities 7 | speedy-recovery 4 | terror-attack 5
  | ukraine-atrocities 7 | war-crimes 6
civilian-detainees : detained-citizens 6 | hostage-release 4 | hostages 5 | humanitarian-issues 6 | occupation 3 | political-prisoners 6
  | prisoner-exchange 8 | prisoners 8 | ukrainian-children 5 | war-crimes 4
climate-change : coal 4 | coal-phaseout 6 | cop 8 | drought 5 | emissions 8 | energy 4 | energy-efficiency 5 | energy-security 3 | environment 7
  | floods 4 | forests 6 | g20-group 3 | indigenous 3 | international-issues 4 | methane 6 | multilateralism 3 | natural-disaster 4 | nature-loss 5
  | net-zero 7 | oceans 5 | pacific-islands 4 | plastics 4 | renewable-energy 8 | storms 4 | wildfires 4
climate-finance : coal-phaseout 5 | cop 7 | debt 4 | development 6 | emissions 5 | finance 3 | forests 5 | imf-programme 4 | nature-loss 3
  | private-investment 5 | renewable-energy 5
coal : coal-phaseout 9 | emissions 5 | energy-embargo 4 | energy-security 4 | gas 4 | renewable-energy 5 | trade 3 | transport 3 | winter-energy 3
coal-phaseout : cop 6 | emissions 8 | energy 4 | energy-security 4 | methane 4 | net-zero 7 | renewable-energy 7
cold-war : confrontation 6 | derisking 5 | export-controls 5 | multipolar-world 4 | quad-cooperation 3 | stable-relations 5 | thucydides 5
  | world-order 4
collective-defence : commonwealth-group 4 | defence-cooperation 5 | defence-spending 5 | deterrence 7 | european-defence 4 | greenland-status 4
  | military-presence 4 | nato-eastern-flank 7 | nato-summit 5 | norad 5 | nuclear-posture 4 | security-guarantees 4 | security-guarantees-ukraine 4
  | south-china-sea-issue 4 | status-quo-east-asia 4 | support-expressed 3 | sweden-finland-nato 4 | transatlantic-unity 5
colombia-peace : development 3 | drugs 4 | implement-agreements 6 | just-and-lasting-peace 4 | peace 6 | peace-settlement 6 | peace-talks 5
  | peace-treaty 4 | reconciliation 6 | venezuela-crisis 3
common-values : democracy 7 | history-and-legacy 4 | human-rights 5 | interests-of-both 5 | lgbtq 4 | minorities 3 | orthodox-church 3 | racism 3
  | religion 5 | religious-freedom 3 | reproductive-rights 3 | rule-of-law 5 | shared-view 5 | special-relationship 6 | transatlantic-unity 5
  | world-order 5
commonwealth-group : eurasian-integration 8 | nagorno-karabakh-conflict 3 | preparations 4 | queen-jubilee 4 | regional-cooperation 5
  | royal-family 3 | sco-group 5 | summits 4
competition : confrontation 5 | derisking 4 | differences-between 5 | export-controls 4 | open-channels 4 | stable-relations 7 | thucydides 6
  | trade-barriers 4
concern : condemnation 5 | differences-between 5 | escalation 5 | frank-talk 4 | human-rights 4 | humanitarian-issues 4 | north-korean-troops 4
  | position-of-side 4 | provocation 4 | security-concerns 5 | tension 5 | treated-water 3 | troop-buildup 5 | urgency 4
condemnation : coup 4 | death-penalty 3 | hamas-attack 5 | invasion 6 | iran-protests 4 | israel-security 3 | israel-settlements 3
  | jamal-khashoggi 3 | leader-attack 7 | myanmar-coup 4 | navalny 4 | nuclear-war 3 | provocation 4 | racism 3 | recognition-of-dpr-lpr 5
  | salisbury-attack 5 | sham-referendums 5 | solidarity 5 | syria-chemical 4 | terror-attack 6 | terrorism 4 | ukraine-atrocities 6 | war-crimes 6
condolences : downed-aircraft 4 | earthquake 7 | floods 6 | gun-violence 4 | hamas-attack 5 | holocaust-memory 3 | letter-or-message 4
  | natural-disaster 7 | plane-crash 7 | rescue 5 | return-of-bodies 4 | royal-family 5 | september-11 5 | solidarity 7 | state-funeral 8 | storms 7
  | terror-attack 7 | war-memory 4 | wildfires 6
confidence-building : deescalation 5 | dialogue 4 | force-reduction 3 | improve-relations 5 | india-china-border 4 | inf-treaty 4
  | military-to-military 4 | open-channels 4 | peace 3 | stable-relations 4 | strategic-stability 4 | trust 8
confrontation : cyberattacks 4 | differences-between 6 | disinformation 4 | escalation 5 | non-interference 4 | provocation 6 | salisbury-attack 3
  | sanctions 4 | security-concerns 4 | taiwan-independence 3 | tension 5 | thucydides 5
congo-conflict : deescalation 4 | ebola-mpox 3 | mediation 4 | militants 5 | peace-settlement 4 | peace-talks 4 | peacekeeping-un 4
  | regional-security 4 | sovereignty 4
congratulations : diplomatic-anniversary 5 | election-victory 9 | elections 4 | gratitude 4 | holiday-greetings 8 | honours 4 | hope 3
  | independence-day 7 | initiative-of-call 3 | letter-or-message 6 | new-year 8 | olympics 5 | personal-connection 3 | praise 4 | queen-jubilee 7
  | reappointment 8 | religious-feasts 8 | royal-family 4 | sport 3 | sweden-finland-nato 3 | victory-day 5 | world-cup 5 | world-war-two 4
constitution : coup 5 | decentralisation 5 | democracy 5 | domestic-policy 5 | ecowas-niger 5 | elections 4 | governance 5 | protests 3
  | reconciliation 5 | referendum 6 | reforms 4 | syria-settlement 5
constructive-talk : exchange-of-views 5 | frank-talk 7 | length-of-call 5 | meeting 4 | mutual-respect 3 | personal-connection 4 | progress 4
  | satisfaction 5 | shared-view 4 | talks 5 | trust 4
cooperation : cooperation-fields 9 | dialogue 4 | economic-cooperation 5 | interests-of-both 5 | mutual-respect 4 | next-steps 3 | readiness 4
  | small-boats 3 | stay-in-contact 4 | strategic-partnership 6 | strengthen-relations 7 | support-expressed 3 | us-africa-summit 3
cooperation-fields : defence-cooperation 4 | economic-cooperation 7 | economic-projects 6 | education 4 | energy 5 | environment 3 | expert-groups 4
  | global-initiatives 4 | health 4 | implement-agreements 4 | innovation 4 | inter-parliamentary 3 | intergovernmental-commission 5
  | interregional 5 | investment 5 | joint-research 5 | language-teaching 3 | media-exchange 3 | nuclear-energy 4 | people-ties 5 | priority 4
  | science 5 | security 3 | space 4 | strategic-partnership 6 | strengthen-relations 7 | student-exchange 4 | tourism 4 | trade 5 | transport 5
coordination : defence-cooperation 3 | defence-ministers-contact 3 | dialogue 4 | eu-cooperation 4 | g7-group 5 | international-community 5
  | international-issues 4 | japan-korea 5 | multilateralism 5 | multipolar-world 3 | next-steps 5 | oil-market 3 | sanctions 4
  | sanctions-evasion 3 | sco-group 4 | shared-view 6 | solidarity 4 | stay-in-contact 6 | strategic-partnership 4 | strategic-reserves 4
  | support-expressed 3 | transatlantic-unity 7 | trilateral 4 | un-security-council 4
cop : emissions 7 | environment 5 | forests 5 | methane 6 | nature-loss 5 | net-zero 6 | renewable-energy 4 | summits 4
corruption : crime 4 | democracy 5 | eu-reforms 6 | finance 3 | governance 5 | human-rights 3 | oligarchs 6 | public-procurement 3 | reforms 6
  | rule-of-law 6 | terror-financing 4
council-europe : democracy 4 | eu-cooperation 4 | human-rights 5 | multilateralism 4 | osce-role 4 | rule-of-law 5
counter-terrorism : crime 4 | defence-cooperation 5 | extradition 4 | india-pakistan 5 | intelligence 4 | iraq-situation 6 | kurdish-issue 5
  | militants 7 | mozambique-security 7 | nigeria-security 7 | sahel-security 6 | security 5 | september-11 6 | somalia-security 7
  | syria-settlement 4 | syria-situation 5 | taliban-government 4 | terror-attack 7 | terrorism 9 | training-of-troops 3 | turkey-operation 4
counteroffensive : frontline 7 | liberation-of-territory 7 | long-range-strikes 3 | military-support-for-ukraine 6 | occupation 3 | self-defence 4
  | victory-in-war 5 | war-in-ukraine 6
coup : democracy 6 | elections 4 | free-elections 4 | governance 5 | myanmar-crisis 6 | political-prisoners 4 | reconciliation 5 | rule-of-law 4
  | sahel-security 5 | sudan-conflict 4
covid : covid-travel 8 | economic-growth 3 | flights 3 | global-economic-crisis 4 | international-issues 3 | medical-supplies 7
  | pandemic-preparedness 7 | solidarity 3 | speedy-recovery 4 | vaccines 8 | who-role 7
covid-travel : flights 6 | people-ties 4 | reopening-economy 5 | tourism 6 | vaccines 5 | visas 5
crime : cyber 3 | cyberattacks 4 | drugs 8 | fentanyl 6 | gun-violence 8 | haiti-crisis 6 | human-trafficking 8 | intelligence 3 | migration 4
  | people-smuggling 7 | ransomware 5 | rule-of-law 4 | security 4 | sexual-violence 3 | small-boats 5 | terror-financing 4 | terrorism 4
crimea-status : international-law 4 | kerch-and-azov 5 | liberation-of-territory 5 | minorities 3 | occupation 7 | sham-referendums 5
  | territorial-concessions 5 | ukraine-sovereignty 7 | war-end-conditions 4
critical-infrastructure : cyberattacks 7 | disinformation 3 | economic-security 4 | energy-ceasefire 5 | energy-infrastructure 6 | infrastructure 4
  | nord-stream 4 | nuclear-safety 3 | ransomware 6 | sabotage 6 | security 4 | telecom 4 | undersea-cables 7 | zaporizhzhia-npp 4
critical-minerals : derisking 6 | economic-cooperation 4 | economic-projects 4 | economic-security 6 | energy 3 | export-controls 5 | investment 5
  | reconstruction 3 | renewable-energy 4 | semiconductors 5 | supply-chains 7 | uranium 4
cross-border-jobs : domestic-policy 3 | economic-cooperation 6 | interests-of-both 4 | investment 5 | labour 7 | renewable-energy 4
  | supply-chains 4 | trade 5
cuba-issue : democracy 4 | human-rights 5 | lift-sanctions 5 | migration 3 | military-bases 3 | nicaragua-issue 4 | non-interference 4 | protests 4
  | sanctions 5 | venezuela-crisis 4
culture : education 6 | first-lady 3 | history-and-legacy 4 | hockey 3 | honours 3 | indigenous 3 | language-teaching 6 | media-exchange 5
  | orthodox-church 3 | people-ties 8 | religion 4 | science 4 | sport 4 | student-exchange 6 | tourism 5 | youth 4
cyber : cyberattacks 9 | defence-cooperation 4 | digital-economy 5 | disinformation 5 | emerging-technology 5 | intelligence 4
  | internet-platforms 4 | non-interference 4 | quantum 3 | ransomware 8 | security 4 | space-weapons 4 | telecom 5 | undersea-cables 3
cyberattacks : disinformation 5 | expert-groups 3 | intellectual-property 3 | intelligence 4 | non-interference 5 | ransomware 9 | sabotage 5
  | security 4
cyprus-problem : negotiations 3 | peace-settlement 5 | peacekeeping-un 3 | regional-security 3 | un-resolution 4 | un-secretary-general 4
  | united-nations 3
dday : history-and-legacy 5 | victory-day 3 | visit 3 | war-memory 7 | world-war-two 9
death-penalty : detained-citizens 4 | iran-protests 4 | political-prisoners 4 | prisoners 3 | rule-of-law 3
debt : development 5 | financial-aid 4 | fiscal-policy 6 | g20-group 4 | global-economic-crisis 5 | imf-programme 7 | private-investment 3
  | reforms 3
decentralisation : domestic-policy 4 | donbas-conflict 6 | governance 4 | implement-agreements 4 | interregional 3 | language-rights 4
  | minsk-agreements 6 | policy-of-kyiv 4 | ukraine-settlement 5
deescalation : defence-ministers-contact 3 | diplomacy 7 | end-of-hostilities 5 | escalation 8 | essequibo 4 | force-reduction 3 | full-ceasefire 5
  | gaza-ceasefire 4 | hezbollah-threat 4 | india-china-border 6 | india-pakistan 5 | iran-situation 4 | israel-iran-conflict 6 | israel-palestine 4
  | israel-settlements 4 | jerusalem-status 5 | karabakh-peacekeepers 4 | kashmir-issue 5 | korean-peninsula-situation 4 | lebanon-situation 5
  | middle-east-situation 6 | military-to-military 4 | monitoring-ceasefire 4 | myanmar-crisis 4 | nuclear-war 4 | open-channels 3
  | peace-settlement 6 | protests 4 | provocation 5 | regional-security 6 | security-concerns 4 | serbia-kosovo 5 | situation-around-ukraine 6
  | stable-relations 4 | tension 8 | troop-buildup 6 | turkey-operation 5 | urgency 3 | use-of-force 4 | west-bank-situation 5
defence-cooperation : defence-industry 7 | defence-ministers-contact 5 | deterrence 4 | drones 4 | european-defence 4 | fighter-jets 5
  | gulf-security 4 | intelligence 5 | japan-korea 4 | maritime-security 4 | military-aid 5 | military-bases 6 | military-exercises 6
  | military-presence 4 | military-technology 6 | naval-power 4 | security 6 | strategic-partnership 4 | training-of-troops 6 | weapons 5
defence-industry : defence-spending 5 | drones 5 | economic-projects 3 | european-defence 5 | innovation 3 | military-support-for-ukraine 4
  | military-technology 6 | naval-power 4 | public-procurement 3 | supply-chains 3 | weapons 6
defence-ministers-contact : delegations 3 | high-level-contacts 4 | ministers-meet 7 | open-channels 6 | stay-in-contact 3 | teams-follow-up 5
defence-spending : deterrence 5 | domestic-policy 3 | european-defence 7 | nato-matters 6 | nato-summit 5 | norad 5 | peace-by-strength 4
  | security 4 | transatlantic-unity 3
delegations : direct-talks 5 | expert-groups 4 | format-of-talks 4 | high-level-contacts 5 | inter-parliamentary 4 | interpreter-and-aides 8
  | mediation 4 | meeting 4 | negotiations 6 | peace-talks 5 | teams-follow-up 6 | visit 4
democracy : disinformation 4 | ecowas-niger 6 | election-victory 4 | elections 5 | eu-reforms 4 | free-elections 6 | georgia-conflict 3
  | governance 5 | hong-kong-autonomy 5 | human-rights 6 | leader-attack 4 | lgbtq 3 | media-freedom 5 | myanmar-coup 6 | myanmar-crisis 5
  | nicaragua-issue 6 | oligarchs 3 | political-prisoners 5 | protests 4 | racism 3 | reconciliation 5 | referendum 4 | reforms 4
  | reproductive-rights 3 | rule-of-law 6 | venezuela-crisis 6
derisking : economic-security 8 | export-controls 5 | semiconductors 5 | supply-chains 8 | trade-barriers 4
detained-citizens : diplomatic-missions 3 | extradition 3 | hostage-release 4 | hostages 4 | intelligence 3 | media-freedom 4
  | political-prisoners 5 | prisoner-exchange 6 | prisoners 6 | rule-of-law 3
deterrence : european-defence 4 | japan-korea 4 | korean-peninsula-situation 5 | military-bases 4 | military-exercises 5 | military-presence 6
  | nato-eastern-flank 7 | nato-matters 5 | norad 4 | north-korea-nuclear 5 | nuclear-posture 7 | nuclear-weapons 4 | peace-by-strength 5
  | sanctions 3 | security 4 | security-guarantees-ukraine 4 | taiwan-peace 3
development : donor-conference 4 | ebola-mpox 3 | economic-growth 5 | education 3 | finance 4 | financial-aid 5 | food-security 4 | forests 3
  | global-initiatives 6 | health 3 | imf-programme 5 | infrastructure 5 | migration 3 | multipolar-world 4 | pacific-islands 4
  | private-investment 6 | reopening-economy 4 | us-africa-summit 3 | water 4
dialogue : diplomacy 8 | diplomatic-relations 3 | direct-talks 6 | exchange-of-views 5 | frank-talk 4 | high-level-contacts 7 | improve-relations 5
  | kashmir-issue 4 | military-to-military 4 | ministers-meet 4 | myanmar-crisis 3 | negotiations 6 | open-channels 7 | peace-settlement 4
  | peace-treaty-japan-russia 3 | serbia-kosovo 5 | stay-in-contact 8 | talks 8 | trust 3
differences-between : diplomatic-missions 4 | frank-talk 5 | hong-kong-autonomy 4 | human-rights 3 | improve-relations 6 | india-china-border 4
  | jamal-khashoggi 3 | mutual-respect 3 | navalny 4 | open-channels 4 | position-of-side 4 | salisbury-attack 3 | stable-relations 7 | tariffs 3
  | trade-barriers 4 | xinjiang-rights 4
digital-economy : economic-cooperation 4 | emerging-technology 6 | infrastructure 4 | internet-platforms 5 | space 3 | standards-and-rules 4
  | taxes 4 | telecom 6 | trade 4 | undersea-cables 4
diplomacy : direct-talks 6 | ecowas-niger 3 | end-of-hostilities 5 | mediation 8 | minsk-agreements 5 | negotiations 7 | normandy-format 5
  | open-channels 5 | osce-role 4 | peace 4 | peace-settlement 8 | peace-talks 7 | stay-in-contact 3 | ukraine-settlement 6
diplomatic-anniversary : diplomatic-relations 7 | history-and-legacy 6 | independence-day 4 | special-relationship 5 | strategic-partnership 4
  | strengthen-relations 4 | treaty-on-friendship 6
diplomatic-missions : diplomatic-relations 8 | gratitude 3 | high-level-contacts 3 | improve-relations 4 | salisbury-attack 4 | visas 5
diplomatic-relations : improve-relations 7 | serbia-kosovo 3 | strengthen-relations 4 | taliban-government 4
direct-talks : format-of-talks 5 | mediation 5 | negotiations 9 | peace-talks 7 | summit-meeting 5 | trilateral 4 | ukraine-settlement 6
  | us-russia-summit 4
disability : education 3 | gender 3 | health 4 | housing 3 | labour 4 | minorities 3 | sport 3 | wounded-soldiers 4
disinformation : elections 4 | intelligence 3 | internet-platforms 5 | media-exchange 3 | media-freedom 4 | non-interference 5 | policy-of-kyiv 3
  | private-military 3 | provocation 4 | sabotage 6 | transnistria-settlement 3
domestic-policy : economic-growth 3 | elections 4 | financial-support-for-ukraine 4 | fiscal-policy 5 | governance 5 | gun-violence 4 | housing 4
  | inflation 3 | infrastructure 3 | inter-parliamentary 6 | labour 3 | non-interference 3 | oligarchs 4 | public-procurement 4 | referendum 4
  | reforms 4 | reproductive-rights 4 | small-business 3 | taxes 4
donbas-conflict : frontline 6 | language-rights 5 | liberation-of-territory 4 | minsk-agreements 8 | monitoring-ceasefire 5 | normandy-format 7
  | osce-role 5 | peace-settlement 6 | policy-of-kyiv 6 | situation-around-ukraine 7 | troop-buildup 5 | ukraine-settlement 7
donor-conference : earthquake 3 | financial-aid 5 | financial-support-for-ukraine 5 | health 3 | humanitarian-aid 6 | reconstruction 6 | summits 4
  | support-for-ukraine 4
downed-aircraft : drones 5 | escalation 4 | norad 4 | plane-crash 7 | provocation 5
drones : iran-threat 5 | military-support-for-ukraine 5 | military-technology 5 | support-for-russias-war 6
drought : ethiopia-conflict 3 | famine 6 | food-security 6 | humanitarian-aid 5 | somalia-security 4 | water 6
drugs : fentanyl 9 | gun-violence 5 | health 3 | human-trafficking 5 | migration 4 | security 3 | tariffs 3 | terror-financing 3
earthquake : gratitude 4 | haiti-crisis 3 | humanitarian-aid 7 | natural-disaster 9 | reconstruction 5 | rescue 8 | solidarity 6 | speedy-recovery 4
  | support-expressed 4 | syria-cross-border 3
ebola-mpox : health 8 | lgbtq 3 | medical-supplies 4 | pandemic-preparedness 7 | vaccines 5 | who-role 5
economic-cooperation : economic-growth 5 | economic-projects 8 | energy 5 | eu-cooperation 3 | finance 5 | flights 4 | free-port 6 | gas 3
  | infrastructure 5 | innovation 4 | interests-of-both 4 | intergovernmental-commission 6 | interregional 4 | investment 8 | karabakh-corridors 4
  | lift-sanctions 3 | mutually-beneficial-deals 8 | oil 4 | payments 4 | pharmaceuticals 4 | pipelines 4 | private-investment 6
  | public-procurement 3 | renewable-energy 4 | small-business 4 | standards-and-rules 4 | strengthen-relations 6 | supply-chains 5 | tariffs 5
  | tourism 4 | trade 8 | trade-agreement 6 | trade-barriers 5 | trade-volume 7 | transport 5 | uranium 3 | wto-reform 3
economic-growth : economic-security 4 | financial-aid 4 | fiscal-policy 5 | gender 3 | global-initiatives 4 | housing 3 | imf-programme 3
  | innovation 4 | investment 5 | private-investment 4 | reconstruction 4 | reforms 4 | regional-security 3 | reopening-economy 7 | taxes 3
  | trade 4
economic-projects : energy 4 | free-port 6 | hydropower 3 | infrastructure 5 | innovation 4 | intergovernmental-commission 4 | investment 6
  | mutually-beneficial-deals 6 | nuclear-energy 5 | peace-treaty-japan-russia 3 | pipelines 5 | private-investment 5 | small-business 4
  | steel-and-aluminium 4 | suez 4 | trade 4 | transport 4
economic-security : emerging-technology 6 | energy-security 5 | export-controls 6 | semiconductors 6 | supply-chains 7 | telecom 4
  | trade-barriers 5
ecowas-niger : mediation 4 | nigeria-security 4 | political-prisoners 4 | regional-cooperation 4 | regional-security 4 | use-of-force 3
education : gender 3 | health 3 | innovation 4 | joint-research 5 | labour 3 | language-rights 3 | language-teaching 8 | people-ties 6 | science 6
  | student-exchange 9 | taliban-government 4 | visas 3 | youth 6
election-victory : elections 7 | governance 5 | hope 3 | invitation 3 | praise 3 | reappointment 9 | strengthen-relations 4
elections : free-elections 9 | governance 5 | haiti-crisis 4 | libya-situation 5 | nicaragua-issue 5 | non-interference 4 | reappointment 4
  | reconciliation 4 | venezuela-crisis 6
electricity-links : energy-infrastructure 6 | energy-security 6 | eu-cooperation 4 | financial-support-for-ukraine 3 | hydropower 4
  | infrastructure 4 | nuclear-energy 3 | regional-cooperation 3 | renewable-energy 4 | undersea-cables 4 | winter-energy 5
emerging-technology : innovation 7 | intellectual-property 4 | joint-research 6 | military-technology 5 | quad-cooperation 3 | quantum 8 | science 6
  | semiconductors 8 | space 5 | space-weapons 3 | standards-and-rules 3 | supply-chains 5
emissions : energy 4 | energy-efficiency 5 | environment 5 | forests 5 | methane 8 | net-zero 9 | nuclear-energy 3 | renewable-energy 7
encircled-troops : evacuation 6 | humanitarian-access 5 | humanitarian-issues 5 | mediation 4 | prisoner-exchange 4 | prisoners 5
  | siege-of-cities 6 | wounded-soldiers 4
end-of-hostilities : energy-ceasefire 5 | full-ceasefire 7 | gaza-ceasefire 7 | hostage-release 4 | just-and-lasting-peace 7 | peace-settlement 8
  | peace-talks 7 | situation-around-ukraine 5 | ukraine-settlement 8 | urgency 3 | war-in-ukraine 7 | withdrawal-of-troops 5
energy : energy-security 8 | environment 3 | gas 8 | gas-transit 6 | infrastructure 4 | investment 4 | methane 3 | net-zero 4 | nord-stream 5
  | oil-market 7 | pipelines 6 | strategic-reserves 6 | trade 3 | trade-volume 3 | winter-energy 8
energy-ceasefire : energy-infrastructure 8 | full-ceasefire 6 | peace-talks 4 | ukraine-settlement 5 | winter-energy 5
energy-efficiency : energy-prices 5 | energy-security 5 | gas 3 | housing 3 | net-zero 5 | renewable-energy 6 | winter-energy 5
energy-embargo : energy-prices 5 | energy-security 7 | gas 5 | gas-for-roubles 5 | lng 5 | nord-stream 4 | oil 5 | oil-market 5 | sanctions 8
  | sanctions-evasion 5 | strategic-reserves 4 | swift-banks 5 | uranium 3 | war-costs 3
energy-infrastructure : energy-security 6 | nuclear-energy 4 | nuclear-safety 4 | pipelines 5 | reconstruction 4 | winter-energy 8
  | zaporizhzhia-npp 5
energy-prices : energy-security 7 | food-security 5 | gas 6 | gas-for-roubles 4 | gas-transit 4 | global-economic-crisis 5 | inflation 7 | lng 5
  | oil 6 | oil-market 8 | strategic-reserves 8 | war-costs 6 | winter-energy 5
energy-security : food-security 4 | gas 7 | gas-for-roubles 5 | gas-transit 7 | lng 7 | nord-stream 6 | nuclear-energy 5 | oil 5 | oil-market 6
  | pipelines 6 | renewable-energy 5 | strategic-reserves 7 | supply-chains 4 | uranium 4 | war-costs 5 | winter-energy 8
environment : fisheries 5 | indigenous 4 | nature-loss 9 | net-zero 4 | plastics 8 | renewable-energy 4 | sea 3 | treated-water 6 | wildfires 3
escalation : gaza-war 4 | hezbollah-threat 4 | israel-iran-conflict 6 | kerch-and-azov 3 | lebanon-situation 4 | long-range-strikes 5
  | middle-east-situation 6 | mobilisation 4 | north-korean-troops 5 | nuclear-posture 4 | red-sea-attacks 4 | regional-security 5
  | situation-around-ukraine 5 | tension 8 | turkey-operation 4 | use-of-force 4 | west-bank-situation 4
essequibo : international-law 4 | peace-settlement 4 | referendum 4 | regional-security 4 | sovereignty 7 | un-charter 3 | use-of-force 3
  | venezuela-crisis 5
ethiopia-conflict : famine 4 | gerd 4 | human-rights 3 | humanitarian-access 6 | humanitarian-aid 5 | hydropower 3 | peace-talks 4
  | somalia-security 4 | sovereignty 3
eu-cooperation : eu-enlargement 7 | eu-reforms 5 | european-defence 5 | financial-support-for-ukraine 3 | regional-cooperation 3 | sanctions 4
  | security-architecture 3 | serbia-kosovo 4 | trade-agreement 4 | transatlantic-unity 5 | visas 3 | western-balkans-situation 4
eu-enlargement : eu-reforms 8 | georgia-conflict 4 | reforms 5 | right-to-choose-alliances 3 | rule-of-law 4 | serbia-kosovo 4
  | support-for-ukraine 3 | transnistria-settlement 4 | ukraine-in-nato 5 | western-balkans-situation 6
eu-reforms : financial-support-for-ukraine 4 | governance 4 | implement-agreements 3 | minorities 3 | oligarchs 5 | reforms 9 | rule-of-law 6
  | ukraine-in-nato 4
eurasian-integration : implement-agreements 4 | intergovernmental-commission 4 | regional-cooperation 6 | standards-and-rules 3
  | strengthen-relations 4 | trade 4 | trade-agreement 5 | treaty-on-friendship 3
european-defence : nato-matters 6 | security-architecture 6 | support-for-ukraine 4 | transatlantic-unity 5
evacuation : flights 3 | gaza-humanitarian 4 | humanitarian-access 7 | humanitarian-pause 4 | protect-civilians 5 | refugees 5 | rescue 4
  | siege-of-cities 6 | sudan-conflict 4 | wounded-soldiers 4
exchange-of-views : frank-talk 5 | international-issues 6 | meeting 4 | position-of-side 5 | shared-view 5 | stay-in-contact 4 | talks 6
expert-groups : fentanyl 3 | format-of-talks 4 | implement-agreements 3 | intergovernmental-commission 9 | ministers-meet 5 | next-steps 4
  | ransomware 3 | teams-follow-up 9
export-controls : intellectual-property 3 | quantum 4 | sanctions 5 | sanctions-evasion 6 | semiconductors 7 | supply-chains 4
  | support-for-russias-war 4 | telecom 4 | trade-barriers 5
extradition : human-rights 3 | rule-of-law 4 | sweden-finland-nato 4
famine : food-security 7 | gaza-humanitarian 5 | grain-deal 4 | grain-export 4 | humanitarian-access 5 | humanitarian-aid 7 | sudan-conflict 4
fentanyl : gun-violence 3 | health 3 | migration 4 | tariffs 5
fighter-jets : long-range-strikes 3 | military-aid 6 | military-support-for-ukraine 7 | support-for-ukraine 5 | sweden-finland-nato 4
  | training-of-troops 5
finance : financial-aid 4 | frozen-assets 3 | global-economic-crisis 4 | investment 5 | payments 5 | private-investment 6 | reforms 3
  | small-business 4 | swift-banks 4 | terror-financing 4
financial-aid : financial-support-for-ukraine 8 | humanitarian-aid 3 | imf-programme 6 | palestinian-authority 4 | reconstruction 5 | reforms 4
  | support-for-ukraine 4
financial-support-for-ukraine : fiscal-policy 3 | frozen-assets 6 | humanitarian-aid 4 | imf-programme 5 | military-support-for-ukraine 5
  | reconstruction 6 | reforms 4 | support-for-ukraine 8
first-lady : gratitude 3 | meeting 3 | royal-family 3 | state-visit 3 | ukrainian-children 4
fiscal-policy : global-economic-crisis 6 | imf-programme 5 | inflation 5 | reforms 4 | taxes 5
fisheries : food-security 3 | law-of-the-sea 4 | maritime-security 4 | nature-loss 4 | oceans 7 | pacific-islands 4 | peace-treaty-japan-russia 3
  | trade 3 | treated-water 5
flights : improve-relations 3 | plane-crash 3 | reopening-economy 3 | tourism 7 | transport 6 | visas 5
floods : humanitarian-aid 6 | hydropower 3 | natural-disaster 9 | reconstruction 4 | rescue 6 | solidarity 6 | storms 6
food-security : global-economic-crisis 5 | grain-deal 8 | grain-export 9 | humanitarian-aid 4 | inflation 4 | supply-chains 4 | war-costs 6
force-reduction : inf-treaty 3 | new-start 4 | nuclear-weapons 4 | strategic-stability 4 | troop-buildup 3 | withdrawal-of-troops 4
forests : indigenous 4 | nature-loss 7 | wildfires 4
format-of-talks : interpreter-and-aides 3 | length-of-call 3 | meeting 4 | negotiations 5 | normandy-format 6 | peace-talks 4 | summit-meeting 4
  | trilateral 6 | video-call 4
frank-talk : length-of-call 3 | personal-connection 3 | position-of-side 4 | talks 4 | trust 4
free-elections : governance 5 | libya-situation 5 | nicaragua-issue 4 | non-interference 4 | osce-role 4 | reconciliation 5 | rule-of-law 4
  | venezuela-crisis 5
free-port : innovation 3 | interregional 4 | investment 6 | suez 4 | transport 3
frontline : liberation-of-territory 5 | military-support-for-ukraine 5 | monitoring-ceasefire 4 | north-korean-troops 4 | situation-around-ukraine 7
  | war-in-ukraine 7
frozen-assets : g7-group 3 | lift-sanctions 3 | oligarchs 5 | reconstruction 5 | support-for-ukraine 5 | swift-banks 5
full-ceasefire : gaza-ceasefire 7 | humanitarian-pause 4 | just-and-lasting-peace 5 | peace-settlement 6 | peace-talks 6 | regroup-rearm 5
  | ukraine-settlement 6
future-meeting : g20-group 5 | g7-group 4 | high-level-contacts 5 | hope 3 | invitation 7 | nato-summit 5 | next-steps 5 | normandy-format 4
  | olympics 4 | preparations 8 | state-visit 4 | stay-in-contact 6 | summit-meeting 6 | summits 6 | un-general-assembly-session 4
  | us-russia-summit 6 | visit 6
g20-group : g7-group 4 | global-economic-crisis 5 | invitation 5 | multilateralism 5 | pandemic-preparedness 3 | preparations 5 | summits 8
  | taxes 3 | un-reform 3 | wto-reform 4
g7-group : invitation 3 | multilateralism 4 | pandemic-preparedness 3 | preparations 5 | reopening-economy 3 | sanctions 4 | summits 8 | taxes 3
gas : gas-transit 8 | lng 8 | methane 4 | mozambique-security 3 | oil 6 | payments 3 | pipelines 8 | transnistria-settlement 3 | winter-energy 5
gas-for-roubles : gas-transit 4 | nord-stream 3 | sanctions 5 | swift-banks 4
gas-transit : implement-agreements 4 | lng 3 | nord-stream 7 | pipelines 7 | transnistria-settlement 3 | winter-energy 3
gaza-ceasefire : gaza-humanitarian 5 | hostage-release 8 | hostages 7 | humanitarian-access 4 | humanitarian-pause 6 | israel-palestine 4
  | mediation 5 | peace-talks 4
gaza-humanitarian : hostage-release 4 | humanitarian-access 8 | humanitarian-aid 8 | humanitarian-issues 8 | humanitarian-pause 6
  | israel-palestine 4 | protect-civilians 6 | reconstruction 4
gaza-war : hezbollah-threat 3 | hostage-release 6 | hostages 6 | humanitarian-access 5 | icc-warrant 3 | israel-palestine 7 | israel-security 5
  | jerusalem-status 3 | lebanon-situation 4 | middle-east-situation 8 | palestinian-authority 4 | protect-civilians 5 | red-sea-attacks 4
  | self-defence 4 | two-state-solution 4 | west-bank-situation 5
gender : health 3 | human-rights 5 | indigenous 3 | iran-protests 6 | labour 4 | lgbtq 5 | minorities 3 | racism 3 | small-business 3
  | taliban-government 5 | youth 4
georgia-conflict : nato-expansion 4 | occupation 5 | osce-role 3 | peace-settlement 3 | sovereignty 7 | withdrawal-of-troops 3
gerd : hydropower 9 | mediation 3 | negotiations 4 | peace-settlement 3 | regional-security 3 | water 7
global-economic-crisis : imf-programme 5 | inflation 6 | international-issues 4 | oil-market 4 | reopening-economy 6 | tariffs 3 | taxes 3
  | war-costs 6 | wto-reform 4
global-initiatives : global-stability 3 | international-security 4 | multilateralism 4 | multipolar-world 4 | strategic-partnership 3
  | support-expressed 3
global-stability : international-issues 4 | international-security 8 | regional-security 4 | security-architecture 4 | special-responsibility 7
  | stable-relations 6 | strategic-stability 6 | thucydides 5
good-friday-agreement : governance 4 | history-and-legacy 3 | implement-agreements 3 | peace 4 | reconciliation 4 | special-relationship 3
governance : haiti-crisis 4 | iraq-situation 4 | oligarchs 4 | palestinian-authority 4 | reappointment 6 | reconciliation 6 | referendum 3
  | reforms 5 | rule-of-law 5 | taliban-government 5
grain-deal : grain-export 9 | kerch-and-azov 3 | mediation 4 | navigation-safety 7 | swift-banks 3 | transport 3 | turkish-straits 5
  | un-secretary-general 4 | war-costs 5
grain-export : lift-sanctions 5 | navigation-safety 5 | sanctions 5 | swift-banks 4 | un-secretary-general 4 | war-costs 4
gratitude : holiday-greetings 3 | honours 5 | humanitarian-aid 4 | initiative-of-call 3 | inter-parliamentary 3 | invitation 3 | letter-or-message 3
  | medical-supplies 4 | military-support-for-ukraine 5 | personal-connection 3 | praise 6 | refugees 4 | rescue 5 | satisfaction 5 | solidarity 4
  | support-expressed 6 | support-for-ukraine 5 | visit 4 | war-memory 3 | wildfires 5 | world-cup 3
greenland-status : nato-matters 4 | right-to-choose-alliances 4 | security-concerns 3 | tariffs 4 | territorial-concessions 3
  | transatlantic-unity 4 | un-charter 3
gulf-security : iran-situation 5 | iran-threat 6 | maritime-security 5 | navigation-freedom 5 | navigation-safety 4 | oil-market 3
  | red-sea-attacks 5 | regional-security 6 | yemen-situation 5
gun-violence : haiti-crisis 3 | leader-attack 4 | racism 3 | security 3
haiti-crisis : humanitarian-aid 4 | leader-attack 3 | peacekeepers 5 | reconciliation 4 | security 3 | un-resolution 3
hamas-attack : hostage-release 4 | hostages 6 | israel-palestine 4 | israel-security 6 | middle-east-situation 5 | self-defence 5
  | sexual-violence 3 | solidarity 5 | terror-attack 8 | terrorism 7
health : humanitarian-aid 4 | joint-research 4 | pandemic-preparedness 8 | pharmaceuticals 6 | reproductive-rights 5 | science 4 | treated-water 3
  | water 3 | who-role 8 | wounded-soldiers 4
hezbollah-threat : iran-threat 6 | israel-iran-conflict 4 | israel-security 5 | lebanon-situation 8 | militants 5 | terrorism 6
high-level-contacts : inter-parliamentary 4 | invitation 5 | military-to-military 4 | ministers-meet 5 | open-channels 6 | personal-connection 4
  | preparations 4 | previous-meeting 4 | state-visit 4 | stay-in-contact 8 | strengthen-relations 5 | summit-meeting 5 | visit 6
history-and-legacy : holocaust-memory 4 | independence-day 3 | neighbourliness 4 | people-ties 6 | personal-connection 3 | special-relationship 6
  | victory-day 5 | war-memory 6 | world-war-two 5
hockey : olympics 3 | people-ties 4 | sport 9 | youth 3
holiday-greetings : letter-or-message 4 | new-year 9 | people-ties 3 | religious-feasts 9
holocaust-memory : racism 3 | victory-day 3 | war-memory 6 | world-war-two 6
hong-kong-autonomy : implement-agreements 3 | media-freedom 4 | non-interference 5 | protests 3 | rule-of-law 4 | sovereignty 4 | xinjiang-rights 7
honours : praise 5 | special-relationship 3 | war-memory 4
hope : new-year 4 | peace 3 | peace-settlement 3 | progress 4 | readiness 3 | reappointment 3 | satisfaction 3 | strengthen-relations 3
hostage-release : hostages 9 | humanitarian-pause 5 | mediation 5 | prisoner-exchange 5
hostages : humanitarian-pause 4 | israel-security 4 | nigeria-security 3 | prisoners 5 | return-of-bodies 4 | terrorism 3
housing : inflation 3 | infrastructure 3 | reconstruction 4 | refugees 3
human-rights : indigenous 5 | international-law 4 | internet-platforms 4 | iran-protests 6 | kashmir-issue 3 | labour 4 | language-rights 5
  | media-freedom 8 | minorities 8 | missing-persons 3 | myanmar-coup 5 | myanmar-crisis 4 | navalny 5 | nicaragua-issue 5 | non-interference 4
  | olympics 3 | orthodox-church 4 | political-prisoners 9 | protests 5 | racism 5 | religious-freedom 8 | reproductive-rights 5 | rule-of-law 5
  | sexual-violence 5 | taliban-government 5 | venezuela-crisis 4 | war-crimes 5 | xinjiang-rights 8
human-trafficking : migration 7 | people-smuggling 9 | refugees 3 | sexual-violence 3 | small-boats 7
humanitarian-access : humanitarian-aid 9 | humanitarian-issues 9 | humanitarian-pause 7 | karabakh-corridors 4 | myanmar-crisis 3
  | protect-civilians 6 | siege-of-cities 6 | sudan-conflict 5 | syria-cross-border 8 | syria-situation 4 | turkey-operation 3 | urgency 4
humanitarian-aid : humanitarian-issues 9 | humanitarian-pause 6 | medical-supplies 6 | mines 4 | natural-disaster 6 | protect-civilians 4
  | refugees 6 | rescue 6 | solidarity 4 | storms 6 | sudan-conflict 5 | support-for-ukraine 4 | syria-cross-border 8 | taliban-government 4
  | urgency 4 | wildfires 3 | winter-energy 5 | yemen-situation 4
humanitarian-issues : karabakh-peacekeepers 3 | mines 4 | mozambique-security 3 | myanmar-coup 3 | nigeria-security 3 | pope-mediation 4
  | prisoner-exchange 6 | prisoners 5 | protect-civilians 6 | refugees 7 | return-of-bodies 6 | siege-of-cities 6 | syria-cross-border 6
  | ukrainian-children 8 | wounded-soldiers 4 | yemen-situation 4
humanitarian-pause : religious-feasts 4
hydropower : negotiations 3 | regional-security 3 | renewable-energy 6 | water 7
iaea-role : iran-nuclear 7 | nonproliferation 6 | nuclear-energy 4 | nuclear-safety 8 | treated-water 6 | united-nations 3 | uranium 4
  | zaporizhzhia-npp 8
icc-warrant : international-law 5 | israel-security 3 | ukraine-atrocities 6 | ukrainian-children 5 | war-crimes 6
imf-programme : reforms 5 | un-reform 3
implement-agreements : intergovernmental-commission 5 | iran-nuclear 4 | joint-statement 4 | karabakh-corridors 5 | karabakh-peacekeepers 5
  | lift-sanctions 3 | minsk-agreements 6 | monitoring-ceasefire 5 | nagorno-karabakh-conflict 5 | new-start 4 | next-steps 5 | one-china 3
  | previous-meeting 6 | progress 6 | satisfaction 4 | serbia-kosovo 4 | teams-follow-up 5 | treaty-on-friendship 3 | un-resolution 4
improve-relations : india-china-border 5 | japan-korea 6 | lift-sanctions 4 | mutually-beneficial-deals 3 | neighbourliness 4 | peace-treaty 4
  | peace-treaty-japan-russia 4 | serbia-kosovo 5 | stable-relations 6 | strengthen-relations 6 | trust 5 | us-russia-summit 4
independence-day : invitation 3 | sovereignty 3 | ukraine-sovereignty 4
india-china-border : military-to-military 3 | peace 5 | sovereignty 4 | tension 4 | troop-buildup 4 | withdrawal-of-troops 6
india-pakistan : mediation 3 | regional-security 4 | tension 4 | terror-attack 5 | terrorism 6
indigenous : nature-loss 3 | racism 3 | reconciliation 4 | sovereignty 3
indo-pacific-strategy : international-law 3 | maritime-security 5 | navigation-freedom 5 | regional-cooperation 4 | regional-security 6 | sea 4
  | south-china-sea-issue 6 | status-quo-east-asia 6 | taiwan-peace 5 | taiwan-question 4 | world-order 4
inf-treaty : missile-deployment 7 | new-start 4 | nuclear-weapons 4 | proposal 3 | security-architecture 4 | security-guarantees 4
  | strategic-stability 5
inflation : oil-market 4 | strategic-reserves 4 | supply-chains 4 | war-costs 5
infrastructure : investment 6 | karabakh-corridors 4 | lng 3 | pacific-islands 3 | panama-canal-status 3 | pipelines 5 | private-investment 6
  | reconstruction 5 | regional-cooperation 4 | reopening-economy 3 | telecom 4 | transport 8 | undersea-cables 4 | water 4
initiative-of-call : letter-or-message 3 | talks 3
innovation : intellectual-property 4 | investment 4 | joint-research 6 | nuclear-energy 3 | quantum 5 | renewable-energy 4 | science 7
  | semiconductors 4 | small-business 4 | space 4
intellectual-property : pharmaceuticals 3 | standards-and-rules 4 | trade-agreement 5 | trade-barriers 6 | vaccines 4 | wto-reform 4
intelligence : military-support-for-ukraine 4 | military-to-military 3 | norad 3 | salisbury-attack 3 | security 4 | stop-military-aid 4
inter-parliamentary : interregional 4 | people-ties 4 | support-expressed 3
interests-of-both : mutual-respect 8 | mutually-beneficial-deals 4 | position-of-side 3 | shared-view 5 | strengthen-relations 5 | thucydides 4
  | trust 4
intergovernmental-commission : ministers-meet 4 | strengthen-relations 4 | teams-follow-up 5 | trade 5
international-community : international-law 3 | multilateralism 4 | sanctions 3 | solidarity 4 | special-responsibility 4 | support-expressed 3
  | united-nations 4
international-issues : international-security 6 | iran-situation 3 | middle-east-situation 5 | multilateralism 5 | pandemic-preparedness 3
  | priority 3 | regional-cooperation 4 | regional-security 8 | situation-around-ukraine 4 | war-in-ukraine 4
international-law : international-security 4 | invasion 5 | israel-settlements 4 | multilateralism 5 | multipolar-world 5 | navigation-freedom 5
  | occupation 4 | prisoners 3 | protect-civilians 6 | recognition-of-dpr-lpr 5 | rule-of-law 4 | sea 3 | sham-referendums 5
  | south-china-sea-issue 4 | sovereignty 6 | status-quo-east-asia 5 | ukraine-atrocities 4 | ukraine-sovereignty 5 | un-charter 9 | un-resolution 6
  | united-nations 5 | use-of-force 6 | war-crimes 6 | world-order 8
international-security : multilateralism 4 | new-start 4 | nonproliferation 4 | peace 6 | regional-security 6 | space-weapons 4
  | special-responsibility 6 | strategic-stability 5 | un-charter 4 | un-security-council 5 | world-order 5
internet-platforms : media-freedom 4 | sexual-violence 3 | taxes 4 | terrorism 4 | youth 3
interpreter-and-aides : ministers-meet 4 | negotiations 3 | normandy-format 4 | teams-follow-up 5
interregional : people-ties 5 | reconstruction 3 | regional-cooperation 4
invasion : occupation 5 | sanctions 4 | siege-of-cities 3 | situation-around-ukraine 6 | support-for-ukraine 5 | ukraine-sovereignty 5
  | war-in-ukraine 8
investment : lng 3 | mutually-beneficial-deals 6 | oil 3 | pharmaceuticals 4 | private-investment 8 | reconstruction 4 | semiconductors 4
  | small-business 4 | trade 7 | trade-agreement 5 | trade-volume 5 | us-africa-summit 3
invitation : letter-or-message 4 | olympics 4 | preparations 5 | state-visit 6 | stay-in-contact 3 | summit-meeting 4 | summits 5
  | us-africa-summit 5 | victory-day 5 | visit 8 | world-cup 3
iran-nuclear : iran-sanctions 7 | iran-situation 8 | iran-threat 6 | israel-iran-conflict 5 | lift-sanctions 5 | middle-east-situation 4
  | negotiations 5 | nonproliferation 8 | nuclear-energy 3 | nuclear-weapons 5 | uranium 5
iran-protests : iran-sanctions 3 | iran-threat 3 | solidarity 4 | support-expressed 3
iran-sanctions : iran-threat 5 | lift-sanctions 5 | negotiations 3 | nonproliferation 5 | oil 3 | sanctions-evasion 5
iran-situation : iran-threat 8 | israel-iran-conflict 8 | israel-security 3 | nonproliferation 3 | plane-crash 3 | regional-security 6 | tension 4
iran-threat : iraq-situation 4 | israel-iran-conflict 7 | israel-security 5 | middle-east-situation 5 | militants 5 | provocation 5
  | red-sea-attacks 6 | regional-security 6 | support-for-russias-war 5 | terror-financing 3 | yemen-situation 4
iraq-situation : kurdish-issue 5 | militants 3 | military-presence 4 | regional-security 4 | sovereignty 4 | syria-situation 3 | terrorism 5
israel-iran-conflict : israel-security 6 | lebanon-situation 3 | regional-security 4 | self-defence 4 | tension 4
israel-palestine : israel-security 3 | just-and-lasting-peace 5 | peace-settlement 5 | peace-talks 4 | two-state-solution 9 | un-resolution 3
israel-security : lebanon-situation 4 | military-aid 4 | protect-civilians 4 | self-defence 7 | solidarity 4
israel-settlements : jerusalem-status 5 | occupation 4 | palestinian-authority 3 | tension 3 | two-state-solution 5 | west-bank-situation 7
jamal-khashoggi : media-freedom 6 | political-prisoners 3
japan-korea : korean-peninsula-situation 5 | military-exercises 4 | north-korea-nuclear 5 | praise 4 | regional-security 5 | treated-water 4
  | trilateral 8
jerusalem-status : provocation 4 | religion 5 | religious-feasts 3 | religious-freedom 3 | tension 5 | two-state-solution 4 | un-resolution 3
  | west-bank-situation 5
joint-research : quantum 5 | science 9 | space 5 | student-exchange 5 | vaccines 3
joint-statement : shared-view 5 | strategic-partnership 4 | summits 3 | treaty-on-friendship 6 | un-resolution 3
just-and-lasting-peace : peace-by-strength 5 | peace-settlement 8 | peace-talks 7 | peace-treaty 4 | root-causes 5 | security-guarantees-ukraine 6
  | territorial-concessions 4 | two-state-solution 5 | ukraine-settlement 8 | ukraine-sovereignty 6 | un-charter 5 | victory-in-war 4
  | war-end-conditions 4
karabakh-corridors : karabakh-peacekeepers 4 | peace-treaty 4 | regional-cooperation 4 | transport 6 | trilateral 4
karabakh-peacekeepers : monitoring-ceasefire 5 | peacekeepers 8 | refugees 3 | regional-security 4
kashmir-issue : peace-settlement 4 | regional-security 4 | tension 4 | terror-attack 5 | terrorism 5 | un-resolution 4
kerch-and-azov : maritime-security 3 | naval-incident 8 | navigation-freedom 5 | navigation-safety 5
korean-peninsula-situation : north-korea-nuclear 8 | north-korean-troops 7 | peace 4 | provocation 5 | regional-security 5
  | support-for-russias-war 5 | tension 4
kurdish-issue : militants 4 | referendum 3 | security-concerns 4 | sweden-finland-nato 4 | syria-situation 5 | terrorism 5 | turkey-operation 5
labour : migration 4 | standards-and-rules 3 | trade 3 | trade-agreement 4 | visas 4 | xinjiang-rights 4
language-rights : language-teaching 5 | minorities 8 | minsk-agreements 3 | orthodox-church 4 | policy-of-kyiv 6 | root-causes 4
  | war-end-conditions 3
language-teaching : minorities 3 | people-ties 6 | student-exchange 6 | youth 4
law-of-the-sea : maritime-security 6 | navigation-freedom 7 | oceans 4 | sea 8 | south-china-sea-issue 7 | sovereignty 4 | status-quo-east-asia 5
leader-attack : solidarity 5 | speedy-recovery 5 | state-funeral 5 | terror-attack 5
lebanon-situation : monitoring-ceasefire 3 | peacekeepers 4 | peacekeeping-un 4 | regional-security 4 | un-resolution 4 | withdrawal-of-troops 4
length-of-call : meeting 4 | talks 4 | video-call 4
letter-or-message : new-year 4 | previous-meeting 3 | proposal 3 | royal-family 3
lgbtq : minorities 5 | racism 4 | reproductive-rights 3
liberation-of-territory : mines 4 | occupation 8 | territorial-concessions 4 | ukraine-sovereignty 6 | victory-in-war 5 | withdrawal-of-troops 4
libya-situation : migration 3 | peace-settlement 4 | private-military 5 | reconciliation 5 | regional-security 3 | un-resolution 3
  | united-nations 3 | withdrawal-of-troops 4
lift-sanctions : mutually-beneficial-deals 3 | sanctions 8 | swift-banks 4 | syria-situation 4 | venezuela-crisis 5
lng : mozambique-security 3 | nord-stream 3 | pipelines 4 | trade 3
long-range-strikes : military-aid 6 | military-support-for-ukraine 7 | missile-deployment 4 | support-for-ukraine 4 | weapons 8
maritime-security : military-exercises 3 | naval-incident 4 | naval-power 5 | navigation-freedom 7 | navigation-safety 7 | oceans 3
  | pacific-islands 4 | panama-canal-status 3 | quad-cooperation 4 | red-sea-attacks 7 | regional-security 3 | sea 8 | somalia-security 4
  | south-china-sea-issue 6 | status-quo-east-asia 5 | suez 3 | turkish-straits 4 | undersea-cables 4
media-exchange : media-freedom 4
media-freedom : non-interference 3 | political-prisoners 4 | protests 3
mediation : nagorno-karabakh-conflict 4 | negotiations 6 | peace 4 | peace-settlement 6 | peace-talks 7 | pope-mediation 6 | praise 5
  | prisoner-exchange 4 | proposal 4 | readiness 5 | ukraine-settlement 5 | un-secretary-general 5 | united-nations 3 | yemen-situation 3
medical-supplies : pandemic-preparedness 4 | pharmaceuticals 6 | solidarity 4 | supply-chains 3 | vaccines 6 | who-role 3 | wounded-soldiers 4
meeting : state-funeral 3 | state-visit 6 | summit-meeting 8 | summits 4 | talks 8 | un-general-assembly-session 3 | video-call 6 | visit 6
methane : net-zero 6 | renewable-energy 4
middle-east-situation : peace 4 | red-sea-attacks 5 | regional-security 6 | tension 5
migration : people-smuggling 7 | readmission 8 | small-boats 9 | venezuela-crisis 5 | visas 4
militants : mozambique-security 5 | nigeria-security 5 | peacekeeping-un 3 | private-military 4 | sahel-security 5 | somalia-security 4
  | syria-situation 4 | terror-attack 5 | terror-financing 4 | terrorism 8
military-aid : military-support-for-ukraine 9 | regroup-rearm 4 | self-defence 4 | support-for-ukraine 7 | weapons 8
military-bases : military-presence 7 | security-concerns 3
military-exercises : military-presence 5 | military-to-military 4 | naval-power 5 | provocation 4 | tension 4 | training-of-troops 5
  | troop-buildup 4
military-presence : missile-deployment 4 | nato-eastern-flank 6 | naval-power 5 | peacekeepers 5 | troop-buildup 5 | withdrawal-of-troops 5
military-support-for-ukraine : missile-deployment 4 | peace-by-strength 5 | regroup-rearm 4 | security-guarantees-ukraine 5 | self-defence 6
  | stop-military-aid 5 | support-for-ukraine 9 | training-of-troops 6 | urgency 4 | victory-in-war 6 | war-in-ukraine 6 | weapons 8
military-technology : naval-power 5 | nonproliferation 3 | space 3 | strategic-stability 4 | weapons 4
military-to-military : ministers-meet 4 | open-channels 6 | security 3 | stable-relations 4
mines : nagorno-karabakh-conflict 5 | protect-civilians 4 | reconstruction 5 | support-for-ukraine 4 | war-costs 3
ministers-meet : preparations 4 | stay-in-contact 4 | teams-follow-up 7
minorities : policy-of-kyiv 3 | racism 8 | religion 5 | religious-freedom 6 | xinjiang-rights 5
minsk-agreements : monitoring-ceasefire 6 | normandy-format 8 | osce-role 6 | peace-settlement 6 | peace-talks 5 | policy-of-kyiv 6
  | recognition-of-dpr-lpr 7 | situation-around-ukraine 6
missile-deployment : nato-eastern-flank 4 | nato-expansion 6 | nuclear-posture 5 | security-concerns 6 | security-guarantees 6
missing-persons : prisoners 4 | reconciliation 3 | return-of-bodies 6 | war-memory 4
mobilisation : north-korean-troops 3 | nuclear-war 3 | regroup-rearm 4 | sham-referendums 5 | stop-military-aid 4 | troop-buildup 3
  | war-in-ukraine 4
monitoring-ceasefire : osce-role 7 | peacekeepers 5
mozambique-security : regional-security 4 | terrorism 7 | training-of-troops 4
multilateralism : multipolar-world 5 | osce-role 4 | pandemic-preparedness 3 | plastics 3 | regional-cooperation 5 | sco-group 6
  | special-responsibility 4 | summits 5 | un-charter 5 | un-general-assembly-session 5 | un-reform 6 | un-secretary-general 3
  | un-security-council 5 | united-nations 7 | who-role 4 | world-order 7 | wto-reform 6
multipolar-world : sco-group 4 | thucydides 3 | un-charter 4 | un-reform 5 | world-order 8
mutual-respect : mutually-beneficial-deals 4 | neighbourliness 8 | non-interference 6 | one-china 4 | sovereignty 5 | stable-relations 6
  | strategic-partnership 6 | strengthen-relations 6 | thucydides 6 | trust 8
mutually-beneficial-deals : trade 5
myanmar-coup : political-prisoners 6 | protests 4 | reconciliation 4 | sanctions 4
myanmar-crisis : political-prisoners 5 | reconciliation 4 | refugees 4
nagorno-karabakh-conflict : osce-role 4 | peace-settlement 5 | peace-talks 5 | peace-treaty 6 | regional-security 4 | transport 4 | trilateral 4
nato-eastern-flank : nato-matters 8 | nato-summit 5 | security-architecture 4 | transatlantic-unity 4 | troop-buildup 5
nato-expansion : nato-summit 4 | right-to-choose-alliances 6 | root-causes 5 | security-architecture 5 | security-concerns 6 | security-guarantees 6
  | sweden-finland-nato 9 | ukraine-in-nato 8
nato-matters : nato-summit 9 | norad 3 | security 4 | security-architecture 5 | support-for-ukraine 4 | sweden-finland-nato 8
  | transatlantic-unity 7 | ukraine-in-nato 6
nato-summit : preparations 5 | summits 8 | sweden-finland-nato 6 | transatlantic-unity 5 | ukraine-in-nato 6
natural-disaster : reconstruction 4 | rescue 8 | solidarity 6 | storms 9 | support-expressed 4 | wildfires 9
nature-loss : oceans 6 | plastics 5 | water 3
naval-incident : navigation-freedom 4 | navigation-safety 4 | prisoners 5 | provocation 5 | sea 5
naval-power : navigation-freedom 4 | sea 5 | turkish-straits 4
navalny : non-interference 5 | political-prisoners 7 | protests 4 | salisbury-attack 4 | sanctions 4
navigation-freedom : navigation-safety 7 | panama-canal-status 5 | red-sea-attacks 7 | south-china-sea-issue 7 | status-quo-east-asia 5 | suez 5
  | taiwan-peace 4
navigation-safety : panama-canal-status 4 | red-sea-attacks 7 | suez 6 | supply-chains 4 | transport 4 | turkish-straits 5
negotiations : next-steps 4 | normandy-format 5 | peace-settlement 6 | peace-talks 8 | peace-treaty-japan-russia 5 | progress 4 | proposal 4
  | readiness 4 | steel-and-aluminium 3 | tariffs 4 | teams-follow-up 5 | trade-agreement 5 | ukraine-settlement 6 | un-secretary-general 3
  | venezuela-crisis 4 | war-end-conditions 6
neighbourliness : people-ties 5 | regional-cooperation 5 | special-relationship 5 | strengthen-relations 5 | treaty-on-friendship 5 | water 3
net-zero : nuclear-energy 4 | renewable-energy 7
new-start : nonproliferation 5 | nuclear-posture 4 | nuclear-weapons 6 | strategic-stability 7
new-year : religious-feasts 3
next-steps : preparations 4 | previous-meeting 4 | progress 6 | proposal 4 | stay-in-contact 5 | teams-follow-up 7 | urgency 3
nicaragua-issue : political-prisoners 6 | protests 3 | religious-freedom 3 | venezuela-crisis 4
nigeria-security : regional-security 4 | religious-freedom 3 | sahel-security 5 | terrorism 7
non-interference : one-china 5 | political-prisoners 4 | protests 5 | right-to-choose-alliances 5 | sovereignty 6 | taiwan-independence 5
  | taiwan-question 4 | un-charter 4 | xinjiang-rights 6
nonproliferation : north-korea-nuclear 8 | nuclear-posture 3 | nuclear-war 5 | nuclear-weapons 7 | space-weapons 3 | strategic-stability 5
  | uranium 4
norad : security 3
nord-stream : pipelines 8 | sabotage 5 | sanctions 5 | situation-around-ukraine 4
normandy-format : osce-role 4 | peace-settlement 5 | peace-talks 5 | situation-around-ukraine 6 | summit-meeting 4 | teams-follow-up 4
north-korea-nuclear : nuclear-posture 4 | nuclear-weapons 5 | provocation 5 | regional-security 4 | sanctions 4 | un-resolution 6
north-korean-troops : security 3 | support-for-russias-war 8 | un-resolution 4 | war-in-ukraine 6
nuclear-energy : nuclear-safety 5 | renewable-energy 5 | uranium 8 | zaporizhzhia-npp 4
nuclear-posture : nuclear-war 6 | nuclear-weapons 8 | strategic-stability 6
nuclear-safety : nuclear-war 3 | nuclear-weapons 3 | security 3 | treated-water 5 | un-resolution 3 | zaporizhzhia-npp 9
nuclear-war : nuclear-weapons 8 | special-responsibility 4 | strategic-stability 6 | war-in-ukraine 4 | zaporizhzhia-npp 3
nuclear-weapons : space-weapons 4 | strategic-stability 6 | use-of-force 3
occupation : recognition-of-dpr-lpr 4 | sham-referendums 8 | sovereignty 6 | territorial-concessions 6 | ukraine-sovereignty 6
  | west-bank-situation 4 | withdrawal-of-troops 5 | zaporizhzhia-npp 4
oceans : pacific-islands 4 | plastics 7 | sea 6 | undersea-cables 3
oil : oil-market 9 | pipelines 5 | sanctions-evasion 3 | strategic-reserves 8 | trade 3
oil-market : strategic-reserves 8
oligarchs : rule-of-law 6 | sanctions 5
olympics : sport 8 | visit 4
one-china : sovereignty 5 | status-quo-east-asia 4 | support-expressed 4 | taiwan-independence 7 | taiwan-peace 7 | taiwan-question 8
open-channels : stable-relations 6 | stay-in-contact 8 | strategic-stability 4 | teams-follow-up 4
orthodox-church : people-ties 3 | policy-of-kyiv 5 | pope-mediation 3 | religious-feasts 4 | religious-freedom 7
osce-role : security-architecture 6 | united-nations 4
pacific-islands : regional-cooperation 4 | regional-security 4 | undersea-cables 4
palestinian-authority : reconciliation 3 | reconstruction 3 | reforms 5 | two-state-solution 5 | west-bank-situation 6
panama-canal-status : sovereignty 6 | trade 3
pandemic-preparedness : vaccines 6 | who-role 8
payments : sanctions 3 | swift-banks 4 | trade 5 | trade-volume 4
peace : pope-mediation 5 | regional-security 6 | security 6 | two-state-solution 4 | ukraine-settlement 5 | war-in-ukraine 4
  | western-balkans-situation 3
peace-by-strength : sanctions 5 | support-for-ukraine 5 | ukraine-settlement 4 | victory-in-war 4
peace-settlement : peace-talks 8 | reconciliation 6 | regroup-rearm 3 | situation-around-ukraine 6 | syria-settlement 6 | taiwan-peace 4
  | transnistria-settlement 4 | two-state-solution 6 | ukraine-settlement 9 | un-resolution 4 | use-of-force 5 | war-in-ukraine 7
  | withdrawal-of-troops 4 | yemen-situation 4
peace-talks : peace-treaty 6 | pope-mediation 4 | prisoner-exchange 4 | proposal 5 | reconciliation 5 | security-guarantees-ukraine 5
  | sudan-conflict 4 | summits 3 | syria-settlement 5 | territorial-concessions 5 | ukraine-settlement 8 | war-end-conditions 7 | war-in-ukraine 6
  | yemen-situation 4
peace-treaty : ukraine-settlement 4
peace-treaty-japan-russia : sovereignty 3 | world-war-two 3
peacekeepers : peacekeeping-un 8 | security-guarantees-ukraine 5 | somalia-security 4 | transnistria-settlement 4 | united-nations 4
peacekeeping-un : sahel-security 4 | un-resolution 4 | un-security-council 5 | united-nations 6
people-smuggling : readmission 5 | refugees 3 | small-boats 8
people-ties : religion 4 | science 4 | special-relationship 5 | strengthen-relations 4 | student-exchange 7 | tourism 8 | visas 5
personal-connection : praise 5 | previous-meeting 4 | special-relationship 5 | trust 6
pharmaceuticals : supply-chains 4 | tariffs 4 | vaccines 5
pipelines : sabotage 4
plane-crash : return-of-bodies 3 | solidarity 4 | teams-follow-up 3
policy-of-kyiv : provocation 4 | recognition-of-dpr-lpr 3 | root-causes 5 | situation-around-ukraine 6 | stop-military-aid 3 | ukraine-atrocities 3
  | ukraine-settlement 4 | war-end-conditions 4 | war-in-ukraine 5 | world-war-two 3
political-prisoners : prisoner-exchange 4 | prisoners 5 | protests 5 | rule-of-law 4 | venezuela-crisis 4
pope-mediation : prisoner-exchange 4 | religious-freedom 3 | state-funeral 5 | ukrainian-children 4
position-of-side : priority 3 | proposal 4 | readiness 4 | root-causes 4 | security-concerns 4 | shared-view 4 | support-expressed 4
  | war-end-conditions 5
praise : progress 3 | queen-jubilee 3 | reappointment 3 | rescue 4 | satisfaction 5 | special-relationship 3 | state-funeral 3 | support-expressed 5
  | war-memory 3 | world-cup 3
preparations : sco-group 4 | state-visit 5 | summit-meeting 6 | summits 6 | teams-follow-up 5 | us-africa-summit 5 | us-russia-summit 5 | visit 6
previous-meeting : progress 5 | satisfaction 4 | stay-in-contact 4 | summit-meeting 5 | us-russia-summit 5 | visit 5
priority : urgency 4
prisoner-exchange : prisoners 9 | return-of-bodies 6 | ukrainian-children 5 | wounded-soldiers 5
private-investment : reconstruction 4
private-military : sahel-security 6 | support-for-russias-war 4 | war-in-ukraine 3 | withdrawal-of-troops 4
progress : reforms 4 | satisfaction 7 | strengthen-relations 5 | trade-volume 5
proposal : readiness 5 | security-guarantees 4 | war-end-conditions 4
protect-civilians : self-defence 4 | sexual-violence 3 | siege-of-cities 4 | war-crimes 5
protests : reconciliation 4
provocation : sabotage 5 | salisbury-attack 3 | tension 6 | troop-buildup 5 | ukraine-atrocities 4
public-procurement : tariffs 4 | trade-agreement 5 | trade-barriers 7
quad-cooperation : regional-cooperation 5 | regional-security 4 | summit-meeting 3 | undersea-cables 4 | vaccines 3
quantum : science 5 | semiconductors 5 | space 4 | telecom 4
queen-jubilee : royal-family 8 | special-relationship 3
racism : sport 3
readiness : solidarity 3 | strengthen-relations 4 | support-expressed 6
readmission : refugees 4 | small-boats 6 | venezuela-crisis 4 | visas 4
reappointment : stay-in-contact 3 | strengthen-relations 4
recognition-of-dpr-lpr : sanctions 5 | sham-referendums 5 | situation-around-ukraine 6 | sovereignty 5 | ukraine-sovereignty 7
reconciliation : sudan-conflict 4 | syria-settlement 7 | syria-situation 5 | taliban-government 6 | western-balkans-situation 3
reconstruction : storms 4 | support-for-ukraine 6 | war-costs 6 | winter-energy 4
red-sea-attacks : regional-security 5 | suez 6 | yemen-situation 7
referendum : right-to-choose-alliances 4 | sham-referendums 6 | sovereignty 3 | territorial-concessions 3
reforms : rule-of-law 6 | ukraine-in-nato 4
refugees : solidarity 4 | sudan-conflict 4 | support-for-ukraine 4 | syria-cross-border 4 | syria-settlement 4 | syria-situation 4
  | ukrainian-children 4
regional-cooperation : regional-security 6 | sco-group 5 | transport 4 | trilateral 4 | water 4 | western-balkans-situation 3
regional-security : sahel-security 4 | security 8 | security-concerns 6 | serbia-kosovo 4 | somalia-security 3 | taiwan-peace 5 | taiwan-question 4
  | tension 5 | transnistria-settlement 3 | trilateral 4 | western-balkans-situation 5
regroup-rearm : stop-military-aid 4 | troop-buildup 3 | war-end-conditions 5
religion : religious-feasts 6 | religious-freedom 8
religious-freedom : xinjiang-rights 4
renewable-energy : reopening-economy 4
reopening-economy : small-business 3 | supply-chains 4 | trade 4 | vaccines 5
reproductive-rights : rule-of-law 3 | sexual-violence 3
rescue : solidarity 5 | storms 4 | wildfires 7
right-to-choose-alliances : security-architecture 5 | security-concerns 4 | security-guarantees 5 | sovereignty 8 | sweden-finland-nato 4
  | ukraine-in-nato 6 | ukraine-sovereignty 6 | un-charter 4
root-causes : security-architecture 5 | security-concerns 5 | ukraine-settlement 7 | war-end-conditions 6 | war-in-ukraine 5
royal-family : special-relationship 3 | state-funeral 6 | state-visit 5 | visit 4
sabotage : security-concerns 4 | terror-attack 4 | undersea-cables 6
sahel-security : terrorism 6 | withdrawal-of-troops 3
salisbury-attack : solidarity 3
sanctions : sanctions-evasion 8 | support-for-russias-war 5 | support-for-ukraine 4 | swift-banks 8 | terror-financing 4 | transatlantic-unity 4
  | ukraine-atrocities 4 | venezuela-crisis 4 | war-in-ukraine 4 | xinjiang-rights 3
sanctions-evasion : support-for-russias-war 6
satisfaction : special-relationship 4 | strengthen-relations 4 | trade-volume 4
science : space 5 | student-exchange 5
sco-group : summits 8
security : strategic-stability 3 | terrorism 4
security-architecture : security-concerns 7 | security-guarantees 7 | security-guarantees-ukraine 4 | situation-around-ukraine 4
  | strategic-stability 4
security-concerns : security-guarantees 7 | situation-around-ukraine 4 | sweden-finland-nato 4 | troop-buildup 4 | ukraine-in-nato 4
security-guarantees : security-guarantees-ukraine 9 | situation-around-ukraine 5 | strategic-stability 4 | troop-buildup 4 | ukraine-in-nato 4
security-guarantees-ukraine : support-for-ukraine 6 | ukraine-in-nato 6 | ukraine-settlement 6
self-defence : support-for-ukraine 6 | ukraine-sovereignty 5 | un-charter 4 | victory-in-war 5
semiconductors : supply-chains 7
september-11 : solidarity 5 | terror-attack 6 | war-memory 4
serbia-kosovo : sovereignty 5 | tension 5 | un-resolution 4
sexual-violence : ukraine-atrocities 3 | war-crimes 5
sham-referendums : sovereignty 6 | territorial-concessions 5 | ukraine-sovereignty 6 | un-charter 5
shared-view : special-responsibility 3 | support-expressed 4 | transatlantic-unity 5
siege-of-cities : ukraine-atrocities 6 | war-costs 4 | war-crimes 6
situation-around-ukraine : support-for-ukraine 6 | tension 5 | troop-buildup 8 | ukraine-settlement 7 | ukraine-sovereignty 5 | war-in-ukraine 9
  | zaporizhzhia-npp 4
solidarity : special-relationship 4 | state-funeral 3 | storms 6 | support-expressed 7 | support-for-ukraine 7 | terror-attack 6 | terrorism 3
  | transatlantic-unity 6 | wildfires 6
somalia-security : sovereignty 3 | terrorism 6
south-china-sea-issue : status-quo-east-asia 8 | taiwan-peace 5 | taiwan-question 4 | use-of-force 5
sovereignty : support-expressed 4 | syria-settlement 5 | syria-situation 3 | taiwan-independence 5 | taiwan-question 5 | territorial-concessions 6
  | transnistria-settlement 5 | ukraine-sovereignty 9 | un-charter 7 | use-of-force 5 | withdrawal-of-troops 4 | world-order 5 | xinjiang-rights 4
space : telecom 3
space-weapons : strategic-stability 4 | un-resolution 3
special-relationship : strategic-partnership 7 | strengthen-relations 7 | treaty-on-friendship 4 | trust 5
special-responsibility : stable-relations 4 | strategic-stability 4 | thucydides 6 | un-reform 3 | un-security-council 5 | world-order 5
speedy-recovery : terror-attack 4 | wounded-soldiers 4
sport : world-cup 9 | youth 4
stable-relations : strategic-stability 5 | thucydides 6 | us-russia-summit 5
standards-and-rules : trade-agreement 5 | trade-barriers 6
state-visit : strengthen-relations 3 | summit-meeting 4 | visit 9
status-quo-east-asia : taiwan-peace 7 | taiwan-question 6 | use-of-force 6
stay-in-contact : teams-follow-up 6
steel-and-aluminium : tariffs 8 | trade 5 | trade-agreement 5 | trade-barriers 5
stop-military-aid : support-for-ukraine 4 | war-end-conditions 5 | weapons 5
strategic-partnership : strengthen-relations 8 | treaty-on-friendship 7 | trust 4
strategic-reserves : supply-chains 3 | war-costs 4
strategic-stability : us-russia-summit 5
strengthen-relations : trade-volume 4 | treaty-on-friendship 5
student-exchange : visas 5 | youth 7
suez : war-costs 3
summit-meeting : trilateral 4 | un-general-assembly-session 3 | us-africa-summit 5 | us-russia-summit 7 | video-call 4 | visit 4
summits : un-general-assembly-session 5 | us-africa-summit 7 | video-call 3
supply-chains : telecom 4 | trade 5 | uranium 4
support-expressed : support-for-ukraine 6 | ukraine-sovereignty 4 | wildfires 4
support-for-russias-war : war-in-ukraine 6
support-for-ukraine : training-of-troops 6 | transatlantic-unity 5 | transnistria-settlement 3 | ukraine-settlement 5 | ukraine-sovereignty 6
  | victory-in-war 6 | war-in-ukraine 7 | weapons 5 | winter-energy 5
sweden-finland-nato : terrorism 4 | transatlantic-unity 4
syria-chemical : un-security-council 3 | use-of-force 4 | war-crimes 4
syria-cross-border : syria-settlement 4 | turkey-operation 3 | un-resolution 6 | un-security-council 6
syria-settlement : turkey-operation 5 | un-resolution 6
syria-situation : terrorism 4
taiwan-independence : taiwan-peace 5 | terrorism 3
taiwan-peace : taiwan-question 8 | use-of-force 5
taliban-government : terrorism 5
talks : video-call 8
tariffs : taxes 3 | trade-agreement 7 | trade-barriers 7 | wto-reform 5
taxes : trade-barriers 4
telecom : undersea-cables 6
tension : troop-buildup 6 | west-bank-situation 5
territorial-concessions : ukraine-settlement 6 | ukraine-sovereignty 7 | war-end-conditions 6 | withdrawal-of-troops 4
terror-attack : terrorism 8
terror-financing : terrorism 7
terrorism : turkey-operation 4
thucydides : world-order 4
tourism : transport 4 | visas 6
trade : trade-volume 9 | us-africa-summit 4
trade-agreement : trade-barriers 6 | us-africa-summit 3 | wto-reform 5
trade-barriers : treated-water 5 | wto-reform 6
training-of-troops : weapons 4
transnistria-settlement : withdrawal-of-troops 3
trilateral : video-call 3
two-state-solution : un-resolution 4 | west-bank-situation 5
ukraine-atrocities : ukrainian-children 4 | war-in-ukraine 5
ukraine-in-nato : ukraine-sovereignty 4
ukraine-settlement : ukraine-sovereignty 5 | us-russia-summit 4 | war-end-conditions 7 | war-in-ukraine 8
ukraine-sovereignty : victory-in-war 4
ukrainian-children : war-crimes 5
un-charter : un-resolution 6 | un-security-council 5 | united-nations 6 | use-of-force 6 | world-order 7
un-general-assembly-session : un-reform 4 | un-resolution 6 | un-secretary-general 4 | un-security-council 4 | united-nations 8
un-reform : un-secretary-general 3 | un-security-council 8 | united-nations 8 | us-africa-summit 3
un-resolution : un-secretary-general 3 | un-security-council 8
un-secretary-general : un-security-council 4 | united-nations 8
un-security-council : united-nations 8
united-nations : who-role 4
vaccines : who-role 6 | wto-reform 3
victory-day : visit 4 | war-memory 8 | world-war-two 9
victory-in-war : war-in-ukraine 5
war-costs : war-in-ukraine 6
war-in-ukraine : zaporizhzhia-npp 4
war-memory : world-war-two 9
world-order : wto-reform 4
`;
