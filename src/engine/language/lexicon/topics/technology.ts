/** Cyber, technology, crime, terrorism and migration. */
export const TECHNOLOGY = `
cyber : cyber | cyber security | cybersecurity | cyberspace | cyber (space/issues/cooperation/defense/threats/domain/resilience) | information security | international information security | information space
cyberattacks < cyber : cyberattack | cyber attack | cyber attacks | cyberattacks | hack | hacking | hackers | hacker | malicious cyber | cyber (activity/activities/operations/incidents/intrusions) | cyber crime | criminal (manifestations/activity) * information | criminals based in
ransomware < cyberattacks : ransomware | ransomware (attacks/groups/attack) | cybercriminals | cybercrime | cyber criminals
critical-infrastructure < cyber : critical infrastructure | critical national infrastructure | critical (facilities/systems)
artificial-intelligence : artificial intelligence | AI | AI systems | frontier AI | AI Safety | AI Action Summit | machine learning | AI-related | advanced AI
emerging-technology : emerging (technologies/technology) | critical and emerging | critical technologies | advanced (technologies/technology) | quantum (computing/technology) | biotechnology | advanced manufacturing | technology partnership | technology security | technology transfer | tech | technology | technologies | telecommunications security | trusted (networks/vendors)
export-controls < emerging-technology : export control | export controls | technology (restrictions/controls/decoupling) | investment (restrictions/review/screening) | technology blockade | advanced (U.S./US/American) technologies | restrict * technology | chip (exports/restrictions) | small yard | undermine * national security | high-tech (restrictions/development) | suppress * technology
semiconductors < emerging-technology : semiconductor | semiconductors | chip | chips | microchips | CHIPS Act
internet-platforms : internet | online safety | social media | TikTok | online platforms | internet governance | tech companies | open internet | terrorist content | Christchurch Call | online harms | violent extremism online
terrorism : terrorism | terrorist | terrorists | terrorist groups | terrorist group | terrorist threat | terrorist organization | terror groups | terror group | terror threat | terror organization | fight against terrorism | extremism | violent extremism | terror | Moscow concert | Crocus
counter-terrorism < terrorism : counterterrorism | counter terrorism | anti-terrorist | antiterrorism | %counter * (terrorism/terrorist/terror/ISIS/terrorists) | fight * (terrorism/ISIS) | combating * terrorism | counter-terrorist | counter ISIS | defeat * ISIS | war on terror | fight against * terrorism
crime : crime | organized crime | transnational crime | criminal | criminals | transnational (organized/criminal) | law enforcement | police | gang | gangs | violent crime | law enforcement cooperation | arms trafficking | gun | judicial cooperation
drugs < crime : drug | drugs | narcotics | drug trafficking | counternarcotics | counter narcotics | narcotics control | illicit drugs | opioid | opioids | drug trade | precursor (chemicals/chemical) | precursors | synthetic drugs | drug control | antidrug | cocaine
fentanyl < drugs : fentanyl | synthetic opioid | illicit fentanyl | flow of fentanyl
human-trafficking < crime : human trafficking | trafficking in persons | smuggling | migrant smuggling | modern slavery | trafficking | traffickers
migration : migration | migrant | migrants | immigration | irregular migration | illegal migration | migratory | legal migration | illegal immigration | mass migration | migration (crisis/flows/issues/policy) | root causes of migration | migrant crisis
border-security < migration : border | borders | border (security/control/crossing/management/enforcement/guards/protection/situation) | secure * border | Southwest border | southern border | shared border | %protect * border | control of * border | illegal crossings | reopen * border | crossing * border | cross-border
belarus-border-crisis < migration : (migrant/migration/refugee) [crisis] * (Belarusian/Belarus) * border | instrumentalization of migrants | hybrid attack * border | Belarus's border | (Belarusian/Belarus) border | Belarusian-Polish | Polish-Belarusian | Belarus-EU
visas < people-ties : visa | visas | visa-free | visa (regime/free/facilitation/liberalization/waiver) | visa waiver | work permit | mobility | entry (rules/requirements/restrictions) | travel rules | freedom of movement | youth mobility
flights < people-ties : flight | flights | passenger flights | direct flights | air (service/links/traffic/communication/travel/connections) | scheduled passenger | resumption of * flights | resume * flights | air transport
borders-delimitation : (border/boundary) (delimitation/demarcation/dispute/disputes/issue/treaty) | delimitation | demarcation | border (clashes/conflict/incident) | delimitation and demarcation | territorial (dispute/disputes/claims/issue) | border areas | boundary question
citizens-abroad : citizens abroad | consular (assistance/access/services/protection/affairs/issues) | compatriots | diaspora | expatriate | nationals of | foreign nationals | return of * citizens | repatriat * citizens | repatriation | repatriate
ai-safety < artificial-intelligence : AI (safety/risks/security) | risks of * (AI/artificial) | safe * (AI/artificial) | AI-related risks | address * AI | trustworthy AI | responsible AI | AI governance
quantum < emerging-technology : quantum
telecom < emerging-technology : telecommunications | telecom | 5G | 6G | Open RAN | Huawei
terror-attack < terrorism, attacks : (terrorist/terror) (attack/attacks/act/acts) | act of terrorism | suicide (bombing/attack)
terror-financing < counter-terrorism : (terrorist/terror/terrorism) financing | financing of terrorism
extradition < crime : extradition | extradite | mutual legal assistance | legal assistance
gun-violence < crime : gun (violence/smuggling/trafficking/crime) | firearms | illegal (firearms/weapons/guns)
cartels < drugs : cartel | cartels | drug trafficking organizations | gangs and cartels
small-boats < border-security : small boats | Channel (crossings/migrants) | boat crossings
people-smuggling < human-trafficking : people smuggling | people smugglers | smuggling gangs | smugglers | criminal gangs
asylum < migration : asylum | asylum seekers | asylum system | safe third country | Safe Third Country Agreement | Title 42
readmission < migration : readmission | returns agreement | deportation | deport | repatriation of migrants | removal of migrants | returns deal
`;
