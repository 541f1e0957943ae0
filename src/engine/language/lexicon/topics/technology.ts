/** Cyber, technology, crime, terrorism and migration. */
export const TECHNOLOGY = `
cyber : cyber | cyber security | cybersecurity | cyberspace | cyber (space/issues/cooperation/defense/threats/domain/resilience)
  | information security | international information security | information space | (digital/network/ICT/data) security
  | information and communication technologies security | cyber capacity | cyber center | spyware | commercial spyware | ransomware payments
  | responsible state behavior | cyber hygiene | misuse of * spyware | cyber policy | cyber dialogue | cyber expertise | National Cyber Director
  | network resilience | biological and cyber | cyber talent | cyber workforce | state behavior in cyberspace | national cybersecurity
  | behavior in cyberspace
cyberattacks < cyber : cyberattack | cyber attack | cyber attacks | cyberattacks | hack | hacking | hackers | hacker | malicious cyber
  | cyber (activity/activities/operations/incidents/intrusions) | cyber crime | criminal (manifestations/activity) * information | criminals based in
  | SolarWinds | Colonial Pipeline | malware | phishing | data breach | cyber (espionage/actors/aggression) | cyber-enabled | Microsoft Exchange
  | malicious activity | cyber risk | malicious cyber actors | incident response
ransomware < cyberattacks : ransomware | ransomware (attacks/groups/attack) | cybercriminals | cybercrime | cyber criminals | cyber extortion
  | ransom payments | extortion attacks | ransom | cryptocurrency | ransomware actors | safe havens for * criminals | Counter Ransomware
  | ransomware threat | ransomware criminals
critical-infrastructure < cyber : critical infrastructure | critical national infrastructure | critical (facilities/systems) | vital infrastructure
  | critical energy infrastructure | infrastructure (resilience/protection) | resilience of * infrastructure | infrastructure security
  | critical information infrastructure | critical civilian infrastructure | protection of * infrastructure | critical infrastructure sectors
  | industrial control systems | owners and operators | critical infrastructure owners | water facilities
artificial-intelligence : artificial intelligence | AI | AI systems | frontier AI | AI Safety | AI Action Summit | machine learning | AI-related
  | advanced AI | language models | large language models | deepfakes | synthetic content | generative AI
emerging-technology : emerging (technologies/technology) | critical and emerging | critical technologies | advanced (technologies/technology)
  | quantum (computing/technology) | biotechnology | advanced manufacturing | technology partnership | technology security | technology transfer
  | tech | technology | technologies | telecommunications security | trusted (networks/vendors) | technological (sovereignty/independence/edge)
  | robotics | technology leadership | critical and emerging technology | trusted technology | surveillance technologies | iCET | technology ecosystem
  | strategic technologies | dual-use technology | transfer of technology | biomanufacturing | high-performance computing | high-tech commerce
  | next-generation (technology/semiconductor/computing)
export-controls < emerging-technology : export control | export controls | technology (restrictions/controls/decoupling)
  | investment (restrictions/review/screening) | technology blockade | advanced (U.S./US/American) technologies | restrict * technology
  | chip (exports/restrictions) | small yard | undermine * national security | high-tech (restrictions/development) | suppress * technology
  | Entity list | outbound investment | export (licence/bans) | control on * exports | Entity List | restrictions on * technology | CFIUS | MTCR
  | sensitive technologies | technology protection | protect * technology | inbound investment | export control measures | evasion and procurement
  | dual-use * items | restriction on * export
semiconductors < emerging-technology : semiconductor | semiconductors | chip | chips | microchips | CHIPS Act | chipmaker | TSMC | chipmaking | wafer
  | microelectronics | International Technology Security and Innovation | ITSI | electronic components | chip manufacturing
  | semiconductor manufacturing | Micron | semiconductor research | chip production | packaging and testing | semiconductor packaging
  | semiconductor supply | advanced packaging
internet-platforms : internet | online safety | social media | TikTok | online platforms | internet governance | tech companies | open internet
  | terrorist content | Christchurch Call | online harms | violent extremism online | online (abuse/harassment) | Big Tech | content moderation
  | social networks | (children/minors) online | big tech | online radicalization | Freedom Online | access * Internet | internet freedom
  | online content | tech platforms | online protection | multistakeholder | Future of Internet | affordable internet
  | child sexual exploitation online | technology-facilitated | digital abuse | internet shutdowns | Paris Call
terrorism : terrorism | terrorist | terrorists | terrorist groups | terrorist group | terrorist threat | terrorist organization | terror groups
  | terror group | terror threat | terror organization | fight against terrorism | extremism | violent extremism | terror | Moscow concert | Crocus
  | extremists | radicalization | extremist groups | ISIS | Daesh | Islamic State | ISIL | al-Qaeda | domestic terrorism | terrorist activity
  | sponsor of terrorism | state sponsor of terrorism | violent extremist | threaten our homeland | bin Laden | recognition of Russia as * terrorist
  | terrorist state
counter-terrorism < terrorism : counterterrorism | counter terrorism | anti-terrorist | antiterrorism
  | %counter * (terrorism/terrorist/terror/ISIS/terrorists) | fight * (terrorism/ISIS) | combating * terrorism | counter-terrorist | counter ISIS
  | defeat * ISIS | war on terror | fight against * terrorism | defeat * (terrorism/Daesh) | %counter * (extremism/Daesh) | D-ISIS | defeat ISIS
  | Coalition to Defeat | enduring defeat | fight * terrorist | Global Coalition to Defeat | lasting defeat of | ISIS can never
  | operations against ISIS | against ISIS | Defeat-ISIS | ISIS leader | terrorism and extremism | struggle against terrorism
  | terrorism and organized | eliminate * terrorists | fighting terrorists | rise of extremism | countering extremism | pressure on ISIS
  | lasting defeat | terrorism trends | defeat of ISIS | lasting defeat of ISIS | Defeat ISIS Coalition | counterterrorism operations | defeat Daesh
  | counterterrorism partnership | counterterrorism campaign | counterterrorism efforts | leader of ISIS | took * off battlefield | degrade * ISIS
  | took * terrorist off | terrorist * off battlefield | top leaders of ISIS | counter international terrorism | combating international terrorism
  | fight against * terrorists | threat of * international terrorism | combat terrorism | terrorists in Syria | counter * international terrorism
  | attack on * homeland | vigilant * terrorist | terrorist networks
crime : crime | organized crime | transnational crime | criminal | criminals | transnational (organized/criminal) | law enforcement | police | gang
  | gangs | violent crime | law enforcement cooperation | arms trafficking | gun | judicial cooperation | Interpol | contraband
  | illicit (trade/trafficking) | justice and home affairs | transnational criminal organizations | criminal organizations | criminal networks
  | citizen security | money launderers | gang members | criminal violence | criminal groups | illegal activity | juvenile | delinquency
  | acts of crime | Investigative Committee | fight against crime | combating crime | interior ministry | dismantle * criminal | weapons trafficking
  | transnational gangs | transnational criminal actors | trafficking of * weapons | illicit arms | trafficking of illicit drugs and weapons
  | Merida Initiative | Bicentennial Framework | illicit * firearms | trafficking of people | telecom fraud | online gambling | voice phishing
  | (arms/weapons) smuggling | smuggling of * (arms/weapons) | Caribbean Basin Security Initiative | CBSI | illegal mining | illegal gold
  | public security | scams | extortion | financial fraud | fraud and scams | online scam | fraudsters
drugs < crime : drug | drugs | narcotics | drug trafficking | counternarcotics | counter narcotics | narcotics control | illicit drugs | opioid
  | opioids | drug trade | precursor (chemicals/chemical) | precursors | synthetic drugs | drug control | antidrug | cocaine | captagon
  | methamphetamine | counter-drug | illegal drugs | drug (production/threat) | drug traffickers | drug laboratories | illicit precursor
  | drug seizures | drug networks | trafficking of * drugs | flow of * drugs | substance use | drug demand | drug policy | drug cartels
  | illicit synthetic | illicit narcotics | supply of illicit | substance (abuse/addiction) | drug supply chain | diversion of * chemicals
  | Counternarcotics Working | counternarcotics cooperation | scheduling of * drugs | drug smuggling | narcotics smuggling | smuggling of * drugs
  | interdiction
fentanyl < drugs : fentanyl | synthetic opioid | illicit fentanyl | flow of fentanyl | overdose (deaths/epidemic) | chemical precursors | overdose
  | drug overdose | opioid crisis | opioid epidemic | overdose crisis | naloxone | illicit drug supply | opioid deaths | pill presses
  | opioid overdose | fentanyl trafficking | overdose prevention | fentanyl and other | seizures of * fentanyl | fake pills
human-trafficking < crime : human trafficking | trafficking in persons | smuggling | migrant smuggling | modern slavery | trafficking | traffickers
  | exploitation of migrants | prey on * migrants | traffic * people
migration : migration | migrant | migrants | immigration | irregular migration | illegal migration | migratory | legal migration | illegal immigration
  | mass migration | migration (crisis/flows/issues/policy) | root causes of migration | migrant crisis | irregular entries
  | irregular (migrants/crossings) | flow of * migrants | influx of * refugees | migratory flows
  | migration (management/cooperation/challenge/problem) | migrants and refugees | refugees and migrants | IOM
  | International Organization for Migration | undocumented immigrants | legal pathways | lawful pathways | regular pathways | lawful alternative
  | pathways to * citizenship | path to citizenship | dangerous journey | safe * orderly | migration surges | at southern border | lawful migration
  | DACA | Dreamers | human mobility | temporary protected status | unaccompanied children | TPS | family reunification | displaced Venezuelans
  | pathways for migration | migrant flows | alternatives to irregular | safe and orderly migration | drivers of migration | parole program
  | regional response to migration | pathways for * migration | temporary work visas | immigration reform | safe mobility | humane manner
  | manage migration | undocumented workers | countries of origin | social benefits * migrants | lawful * pathways | irregular movement
  | legal pathways for | safe legal pathways | orderly migration | host * migrants | regional migration | immigration raid | reunite families
  | regularization of | illegal aliens | legal channels
border-security < migration : border | borders | border (security/control/crossing/management/enforcement/guards/protection/situation)
  | secure * border | Southwest border | southern border | shared border | %protect * border | control of * border | illegal crossings
  | reopen * border | crossing * border | cross-border | ports of entry | modernize * border | protection of * borders | secure * southern border
  | border guard service | state border | situation at * border | border checkpoints | road checkpoints | border crossing points
  | checkpoints on * border | customs control | border and customs | unlawful entry | enforce * border | humane border | migration at * shared border
  | deter irregular migration | immigration enforcement
belarus-border-crisis < migration : (migrant/migration/refugee) [crisis] * (Belarusian/Belarus) * border | instrumentalization of migrants
  | hybrid attack * border | Belarus's border | (Belarusian/Belarus) border | Belarusian-Polish | Polish-Belarusian | Belarus-EU
  | migrants * Belarusian | Belarus-Poland | borders with Belarus | refugees * Belarus | refugee crisis on | migration crisis on * border
  | migration problem at * border | migrant crisis * border | refugees at * border | border between Belarus and | border * Belarus and * EU
  | border * Belarus and * European | migration crisis * Belarus | border between Belarus | Lithuanian-Belarusian | Ukrainian-Belarusian
  | Belarus and * EU countries | border between * Belarus and * EU | Belarusian-Polish border | Belarus-Poland border | migrant crisis on
  | border of Belarus | migration crisis on | situation on * Belarusian | situation on * Polish | refugees at Belarus | European-Belarusian border
visas < people-ties : visa | visas | visa-free | visa (regime/free/facilitation/liberalization/waiver) | visa waiver | work permit | mobility
  | entry (rules/requirements/restrictions) | travel rules | youth mobility | residence permit | mutual travel | simplify * trips | travel of citizens
  | trips * for * citizens | abolition of * visa | free movement of (people/persons/citizens/workers) | Common Travel Area
  | stay in * for up to * days | two-way travel | H-1B
flights < people-ties : flight | flights | passenger flights | direct flights | air (service/links/traffic/communication/travel/connections)
  | scheduled passenger | resumption of * flights | resume * flights | air transport | air connectivity | direct air | open * airspace
  | airspace to all | airline | air routes | passenger traffic | air carriers | charter flights | national carrier | national air carrier | Open Skies
  | open skies agreement
borders-delimitation : (border/boundary) (delimitation/demarcation/dispute/disputes/issue/treaty) | delimitation | demarcation
  | border (clashes/conflict/incident) | delimitation and demarcation | territorial (dispute/disputes/claims/issue) | border areas | boundary question
  | demarcation of * border | delimitation of * border | demarcation and delimitation | mechanisms * delimitation | commission on * delimitation
citizens-abroad : citizens abroad | consular (assistance/access/services/protection/affairs/issues) | compatriots | diaspora | expatriate
  | nationals of | foreign nationals | return of * citizens | repatriat * citizens | repatriation | repatriate | (safety/evacuation) of * nationals
  | (Indian/Turkish) nationals | living abroad | return * compatriots | Egyptian nationals | Turkish citizens | Indian citizens | Indian students
  | foreign citizens | safety of Indian | Ukrainians abroad | Ukrainian World Congress | Ukrainian origin | Mexican Americans | Irish American
  | U.S. citizens in | multiple citizenship | dual citizenship | foreign Ukrainians | Ukrainian community | remittance | Cuban Americans
  | safety of * citizens | Indian community | Filipino workers | British nationals
ai-safety < artificial-intelligence : AI (safety/risks/security) | risks of * (AI/artificial) | safe * (AI/artificial) | AI-related risks
  | address * AI | trustworthy AI | responsible AI | AI governance | Hiroshima Process | governance of * AI | (ethical/secure) AI | AI for good
  | misuse of * AI | Bletchley Park | governance * AI | regulation * artificial | (ethical/trusted) * AI | rules of the road for AI | trustworthy use
  | risks and * AI | managing * risks of * artificial | promise and * risks | Executive Order on * AI | risks of AI | misuse of AI
  | responsible * artificial intelligence | AI Bill of Rights | military use of AI | AI Code of Conduct | Code of Conduct for * AI
  | Bletchley Declaration | AI Safety Summit | human control | global AI
quantum < emerging-technology : quantum | quantum resistant | post-quantum
telecom < emerging-technology : telecommunications | telecom | 5G | 6G | Open RAN | Huawei | (mobile/next-generation) networks | mobile communications
  | roaming | satellite communications | trusted connectivity | telecommunications infrastructure | trusted telecommunications
  | secure telecommunications | open radio access | Radio Access | trustworthy vendors | mobile voice and data | Digicel | telecommunications networks
terror-attack < terrorism, attacks : (terrorist/terror) (attack/attacks/act/acts) | act of terrorism | suicide (bombing/attack) | act of terror
  | terrorist (bombing/assault) | attack * Jewish community | terrorist violence | claimed responsibility
terror-financing < counter-terrorism : (terrorist/terror/terrorism) financing | financing of terrorism | finance * (terrorism/terror)
  | fund * terrorism | financial flows * terrorist | financial flows feeding | countering * financing of terrorism | fund terrorism | FATF
  | Financial Action Task Force
extradition < crime : extradition | extradite | mutual legal assistance | legal assistance | prisoner transfer agreement | fugitive
gun-violence < crime : gun (violence/smuggling/trafficking/crime) | firearms | illegal (firearms/weapons/guns) | flow of guns | weapons to Mexico
  | mass shooting | school shooting | gun control | gun safety | illicit firearms | assault weapons ban | ban * assault weapons
  | ban on assault weapons | firearms trafficking | trafficking of firearms | gun violence epidemic | Safer Communities Act | ghost guns | gun owners
  | background checks | gunman | red flag laws | gun laws | gun manufacturers | gun industry | gun dealers | assault weapons | gun reform
  | firearms into Mexico | weapons and ammunition into Mexico | high-caliber | flow of * guns
cartels < drugs : cartel | cartels | drug trafficking organizations | gangs and cartels | Sinaloa | Jalisco | Tren de Aragua | crime organizations
  | organized crime groups | criminal enterprises | narcotics trafficking | Ovidio
small-boats < border-security : small boats | Channel (crossings/migrants) | boat crossings | (journeys/crossings) across * Channel
  | deter * (journeys/crossings) | supply chain of * boats | stop boats
people-smuggling < human-trafficking : people smuggling | people smugglers | smuggling gangs | smugglers | criminal gangs | human smuggling
  | smuggling networks | smuggle of * people | migrant smugglers | human smugglers | human trafficking networks | smuggling industry
  | criminal smuggling | anti-smuggling | smuggling organizations | anti-smuggling campaign | criminal * smuggling | smuggle people
  | human traffickers | facilitate * illegal migration
asylum < migration : asylum | asylum seekers | asylum system | safe third country | Safe Third Country Agreement | Title 42
  | asylum (claims/applications) | seek asylum | protection claims | humanitarian sponsorship | humanitarian parole | parole processes
  | Migrant Protection Protocols | asylum process | humanitarian protection | Migration and Economic Development Partnership
  | irregular border crossings | international protection
readmission < migration : readmission | returns agreement | deportation | deport | repatriation of migrants | removal of migrants | returns deal
  | repatriation of * (migrants/nationals) | voluntary return | removal flights | deportee | undocumented migrants | return flights
  | deportation flights | repatriation flights | accept * return of | reintegration of * migrants | reintegration of * returnees
`;
