/** The war in Ukraine and what led to it. Both sides' ways of naming it stand together: the lexicon takes no side. */
export const UKRAINE = `
war-in-ukraine < armed-conflict : %war in Ukraine | Ukraine (war/conflict/crisis/issue/question) | Ukrainian (crisis/conflict/issue/question/matter)
  | conflict (in/around/over) Ukraine | crisis in Ukraine | special military operation | Russia's * %invade | Russian war | Russia's war
  | Russian war in | war [of] [aggression] against Ukraine | attack on Ukraine | Russia-Ukraine (war/conflict) | Russian-Ukrainian (war/conflict)
  | Putin's (war/invasion) | war on Ukraine | internal Ukrainian (conflict/crisis) | war between Russia and Ukraine | operation in Ukraine
  | war * Ukrainian territory | war against * Ukrainian | war in Europe | war on * continent | goals of * special operation
  | special operation * Donbass | hostilities in Ukraine | Russia's military operation | military operation in Ukraine | operation in Donbass
  | military operation in Donbass | operation to protect Donbass | military operation to protect | course of * special military
  | special military operation to | goals and objectives of * operation | objectives of * special | goals of * special military
  | reasons for * special military | reasons for * operation | progress of * special military | war against Ukrainians | Russia waging
  | war between Ukraine and Russia | Russia-Ukraine | Ukraine-Russia
situation-around-ukraine < war-in-ukraine : situation (around/in/regarding/over) Ukraine | developments (around/in) Ukraine | Ukraine situation
  | events in Ukraine | (tensions/crisis) (around/over/with/on) Ukraine | security situation around Ukraine
  | Ukraine (matter/matters/topic/agenda/track) | (border/borders) with Ukraine | Ukraine's border | Ukraine's borders | Ukrainian border
  | (on/around) Ukraine border | Ukrainian (track/problem/agenda/direction) | developments (regarding/relating to) Ukraine | question of Ukraine
  | Ukrainian-Russian border | borders of * Ukraine | discussion on Ukraine | situation around country | situation along * Ukraine's borders
  | situation near * (Ukraine's/Ukrainian) borders | situation on * Ukrainian borders | situation on borders of * (Ukraine/country)
  | situation * borders of country | near borders of Ukraine | near Ukraine's borders | near * Ukrainian border | along * Ukrainian border
  | along borders of Ukraine | Ukrainian developments | situation * around * borders | happening in Ukraine | happening * around * borders
  | in and around Ukraine
aggression-against-ukraine < war-in-ukraine, invasion : Russia's * (invasion/aggression/attack/assault)
  | Russian (invasion/aggression/attack/attacks/assault) | (invasion/aggression) against Ukraine | invasion of Ukraine
  | Putin's * (war/invasion/aggression) | invade Ukraine | invades Ukraine | further invades | Russia * threatening behavior
  | Russia's (aggressive/hostile) * (actions/behavior) | aggressive actions towards Ukraine | Russia's * (brutality/violence)
  | (Moscow's/Kremlin's) * (aggression/war) | Moscow's * (attack/actions) | Russian (offensive/brutality/hostilities)
  | aggression * Russian Federation | aggression of * Russia | aggression by Russia | aggression against * (Ukrainian/neighbor) | Russian full-scale
  | Russia's full-scale | full-scale * against Ukraine | unprovoked * against Ukraine | attacked Ukraine | Russia's * unjustified | assault on Ukraine
  | Russia's unlawful | illegal * war against Ukraine | unprovoked war | unprovoked invasion | unprovoked attack | Russia's actions in Ukraine
  | capture Kyiv | destroy * Ukrainian nation | Putin started | Putin's * war against | conquer Ukraine | subjugate | Russia * destroy Ukraine
  | erase * Ukrainian | dominate Ukraine | Russia's * onslaught | Russian invaders | Russia's armed aggression | war unleashed by Russia
  | war launched by Russia | war started by * Russia | Russia's unprovoked | war waged by Russia | Russia's unjustified | brutal aggression
  | Russia's brutal war | Putin's brutality | brutal assault | brutal and unjustified | Putin's aggression | Kremlin's aggression | Putin's brutal
  | Putin's attack | Putin's decision | Putin's unprovoked | Putin's unjustified | Russian tyranny | Russia's illegal | assault against Ukraine
  | Russia invaded | Russia's further invasion | attack on * Ukraine | Russia's attack | Russia's barbaric | Russia's horrific | Putin's choice
  | brutal onslaught | Russia's unjust | Russia's brutality | brutal assault on * Ukraine | Putin has waged | 24 February
  | war against Ukrainian people | Russian aggressor | Russian occupation | Russia has attacked | war started by Russia | seize Ukraine
  | capture Ukraine | destruction of Ukraine | treacherously attacked | war of extermination | war of annihilation | aggressor state
  | aggressor country | imperial ambitions | war of * Russia against | destroy * Ukrainian state | Russian imperialism | Russian army invaded
  | war * started by Russia | brutal war against Ukraine | shattered peace in Europe | Russian war against | war Russia started
  | aggression in Ukraine | attack Ukraine on full scale | full-scale attack | Russia further invades | Russia takes aggressive action
  | aggressive action against Ukraine | Russia attacks Ukraine | barbaric activity | Putin launched | Russia's actions * barbaric
  | Russia has taken against Ukraine | Putin's war of | Russia's military aggression | Russia's continued war | Russia launched * against
  | Putin invaded | Russia continues * aggression | further Russian aggression | Russia's ongoing aggression | unjustifiable invasion
  | unjustifiable war | unjustifiable aggression | illegal and unjustifiable | brutal and unjustifiable | immoral war | war Russia is waging
  | war * waged by Russia | aggressive war | war against its neighbor
ukraine-settlement < war-in-ukraine, peace-settlement : Ukrainian (settlement/crisis settlement) | Ukraine (settlement/peace)
  | (settlement/resolution) [of] [the] [conflict/crisis/situation] in Ukraine | peace (in/for/to) Ukraine
  | (end/resolve/settle/stop) * (war/conflict/crisis) in Ukraine | settlement in Ukraine | Ukraine peace (process/talks/deal/plan/negotiations)
  | peace in Donbas | end Russia's war | conflict in Ukraine * (resolved/settled/end) | Ukrainian crisis * (settled/resolved)
  | internal Ukrainian settlement | peace settlement in Donbas | peaceful settlement * Donbas | long-term settlement in Ukraine
  | (settlement/resolution) of * Ukrainian | settle * Ukrainian conflict | resolve * Ukrainian (crisis/conflict) | resolve * Ukraine crisis
  | peace * for Ukraine | peace for * Ukrainian | just * peace * Ukraine | end * war against Ukraine | peaceful settlement * Ukraine
  | (end/stop) Russian aggression | peaceful * Ukrainian conflict | Ukrainian peace | peace for our country | stop Putin | stop Russia's aggression
  | restore peace in Ukraine | peace on Ukrainian | peaceful settlement in Donbas | Donbas peace process | end * war in Donbas
  | return peace to Ukraine | peace in east of Ukraine | peace in eastern Ukraine | peace that protects Ukraine's | peace * that respects Ukraine
  | stands in way of peace | Zelenskyy's * peace | Ukraine's efforts to secure * peace | Zelenskyy's commitment to * peace
  | Ukraine's desire for peace | Ukraine wants peace | peaceful * settlement * Ukraine | serious about peace
minsk-agreements < ukraine-settlement : Minsk (Agreement/Agreements/agreements/Accords/accords/Protocols/process/Package) | Minsk Package of Measures
  | Package of Measures | Minsk II | commitments * Minsk | obligations under Minsk | violation of Minsk | no alternative to * Minsk
  | Trilateral Contact Group | TCG | cluster approach | Minsk format | withdrawn from * Minsk | withdrawal from * Minsk | Minsk-3
normandy-format < ukraine-settlement : Normandy (format/Format/Four/process/Quartet) | Normandy-format | N4 | in * Normandy
  | Normandy (summit/meeting/dialogue) | Paris Summit * Normandy | (advisers/advisors) to * leaders of * Normandy | political (advisers/advisors)
  | Normandy four countries | Normandy format leaders | meeting of political advisers | advisers * Normandy | within Normandy | Normandy and Minsk
  | leaders of Normandy | countries of Normandy
support-for-ukraine : (support/help/aid/assist/assistance/backing) [for/to] Ukraine | %support * Ukraine | stand (with/by) Ukraine
  | support to * Ukrainian people | (commitment/solidarity) (to/with) Ukraine | support Ukraine as long as | as long as it takes | whatever it takes
  | Ukraine's (defense/defence) of * freedom | support for Ukraine in | steadfast commitment to Ukraine | stand shoulder to shoulder | as it fights
  | unwavering support for Ukraine | Ukraine * has * support | immediate support | concrete support | stand (with/by) * Ukrainian
  | stand * united * Ukraine | (support/help/aid) * Ukrainian people | support for * Ukrainian state | solidarity * Ukrainian people | side of Ukraine
  | Ukraine's (struggle/fight) | Ukraine's efforts to defend | help Ukrainians | as long as necessary | people and government of Ukraine
  | supporters of Ukraine | support * government and people of Ukraine | stand with Ukrainians | support * people and government of Ukraine
  | %deliver Ukraine * support | %deliver Ukraine * assistance | commitment to people of Ukraine | assistance to * Ukrainian people
  | assistance to people of Ukraine | Ukraine * support it needs | support people of Ukraine | support for people of Ukraine | Ukraine as it defends
  | Ukraine as it continues to defend | Ukraine in * defense against | Ukraine's defense against | assistance for Ukrainian people | Ukraine's success
  | Ukraine's fight for freedom | Ukraine's urgent * needs | surge * to Ukraine | help * equip Ukraine | Ukraine with everything
  | Ukraine in * fight for freedom | support for (state/country) | support of (state/country) | support (state/country) in
  | (courage/bravery/heroism/resilience) of * Ukrainian | side with Ukraine | struggle of * Ukrainian people | bipartisan support for state
  | strong support * Ukraine | battle of Kyiv | unwavering support * Ukraine | brave people of Ukraine | continued support of Ukraine
  | Ukraine can count on | support * people of Ukraine | defense against Russia | commitment as partner | Ukraine as it | Ukraine's courage
  | Ukrainian resistance | aid to * Ukrainian | support of partners | support of * allies | stands with * Ukraine | people within Ukraine
  | stand with * Ukrainian people | Ukrainian people * defending | bravely defending | stand * with Ukrainian people | people of Ukraine * unwavering
  | not outlast | resilience of Ukraine | Ukraine's resilience | friends of Ukraine | historical level of support | stand up for Ukraine
  | attention to Ukraine | embrace Ukraine | political support of Ukraine | assistance to Ukrainians | tired of war | assistance provided to Ukraine
  | Ukrainians * fight * freedom | brave Ukrainian | bravery of Ukrainians | heroic * Ukrainian | help to our state | Ukraine's bravery
  | assist Ukrainian government | help * government of Ukraine | Ukrainian government and people | preserving Ukraine's independence
  | Ukraine's current * needs | stand * in defense of * Ukraine | underestimated * resolve | leadership * on Ukraine | supported Ukraine from
  | resolve of * Ukrainian | behind * Ukraine | heroic resistance | Ukraine can count
military-support-for-ukraine < support-for-ukraine, military-aid : (military/security/defense/defensive/weapons/lethal) * (aid/assistance/support/equipment/supplies) (to/for) Ukraine
  | (weapons/arms) (to/for) Ukraine | arming * Ukraine | Ukraine's (defense/defence/military) (capabilities/needs/capability)
  | support * Ukraine's defense capability | Ukraine's defense | (military/security/defense) (aid/assistance/support) * Ukraine | help Ukraine defend
  | Ukrainian (military/forces/Armed) * defend | equipping * Ukrainian | Ukraine Defense Contact Group | Ramstein | arms supplies to Kiev
  | arms supplies to Kyiv | pumping * weapons | training * Ukrainian (troops/soldiers/forces) | foreign military aid | defensive assistance
  | security assistance requests | Ukraine * weapons | %deliver * %weapons * Ukraine | %weapons * (for/to) Ukraine | Western weapons
  | train * Ukrainian (military/personnel) | Ukrainian (pilots/brigades) | Lend-Lease | (support/strengthen) * Ukrainian army
  | support * Ukrainian (military/armed forces) | tanks * (for/to) Ukraine | artillery * for Ukraine | (missiles/F-16s) * to Ukraine
  | %deliver Ukraine * (ammunition/missiles) | weapons and equipment to Ukraine | support * Ukraine's military | Ukraine with * air defense
  | security assistance to * Ukrainian | %deliver Ukraine * security assistance | %deliver Ukraine * air defense | %deliver Ukraine * equipment
  | %deliver Ukraine * capabilities | capacity to defend against | Presidential Drawdown | Leopard * tanks | equipment it needs
  | equipment * need to defend | capabilities to Ukraine | capabilities to Ukrainian | needs to defend * itself | needs to prevail
  | strengthen * air defense * Ukraine | security assistance package for Ukraine | weapons * pumped | pumped into Ukraine | pump * Ukraine with
  | pumping Ukraine with | arms deliveries to Ukraine | pumping Ukraine | supply of weapons to | defense capability of * (state/country)
  | strengthen * defense capability of * (Ukraine/Ukrainian) | defense support * partners | capabilities of * Armed Forces
  | capabilities of * Ukrainian | practical defense | defense support for * country | help * Ukrainian army | helping * army
  | strengthen * defense capabilities of * state | defense capabilities of * Armed Forces | supporting * state with armaments
  | emergency package for Ukraine | drawdown * Ukraine | ammunition * to Ukraine | equipment to Ukraine | munitions * Ukraine | package * for Ukraine
  | ammunition for Ukraine | equip Ukraine | Leopard 2 | training * Ukrainian | Patriot battery | arm Ukraine | security assistance to Ukraine
  | coalition of more than 50 | Rammstein | give us weapons | weapons we need | needs of * army | strengthening Ukraine's defense
  | strengthening of * Armed Forces | Ukrainian army * heavy | needs of Armed Forces | repair * Ukrainian military | defense needs of * country
  | Ukrainian military needs | euros for defense needs | weapons to defend | weapons Ukraine needs | military and financial support
  | military and economic support | increase * military assistance | supply of * weapons to Ukraine | help Ukraine defend itself
  | training of * Ukrainian | strengthening * Armed Forces of Ukraine | need weapons | Ukraine * needs weapons
  | strengthen * defense capability of * country | defense assistance to Ukraine | defense support for Ukraine | further defense assistance
  | security assistance for Ukraine | helping Ukraine * defend | help Ukraine protect | provide Ukraine with * weapons | send weapons
  | Ukraine * ability to defend itself | Ukraine's ability to defend itself | need more weapons | Ukraine needs * weapons | delay * weapons
  | delays * supply of weapons | weapons supplies to Ukraine | air defense for Ukraine | air defense systems for Ukraine
  | air defense system to Ukraine | NSATU | Comprehensive Assistance Package | million rounds | ammunition initiative | capability coalition
  | Ukraine's * air defense needs | NLAW
stop-military-aid < military-aid : %stop * (military/foreign) aid | (cessation/complete cessation/end) of * (military/foreign) (aid/assistance)
  | %stop * (arms/weapons) (supplies/deliveries/shipments) | cessation of * intelligence | withhold * (aid/weapons) | stop * arms deliveries
  | stopping arms deliveries
financial-support-for-ukraine < support-for-ukraine, financial-aid : (financial/budget/budgetary/economic/macro-financial/macrofinancial) * (aid/assistance/support) (to/for) Ukraine
  | financial support to Ukraine | direct budget | support * Ukrainian economy | macroeconomic support | Ukraine's (economy/economic)
  | direct budgetary | financial (assistance/support) * Ukraine | (budget/budgetary) support * Ukraine | funding (for/to) Ukraine
  | support * Ukraine's finances | Ukraine's * financing (needs/gap) | Ukraine's * financial stability | Ukraine's * budget deficit
  | national security supplemental | supplemental request | additional funding * Ukraine | funding * for Ukraine | security and economic assistance
  | economic and security assistance | economic assistance * Ukraine | %deliver Ukraine * economic | economic support * Ukraine
  | %deliver Ukraine * financial | Extraordinary Revenue Acceleration | G7 * loan | financial support for (state/country)
  | financial assistance to country | state budget of Ukraine | Ukraine's state budget | Ukraine's budget | support for * country's economy
  | Solidarity Trust Fund | Trust Fund for * reconstruction | financial support of * state | financial support to state | Ukraine's financing needs
  | economic support for Ukraine | macro-financial | monthly budget deficit | billion * for Ukraine | billion * to Ukraine
  | International Monetary Fund * Ukraine | support Ukrainian economy | billion in * Ukraine | financial support of Ukraine
ukraine-in-nato : Ukraine's * (membership/accession/aspirations/NATO) | NATO membership for Ukraine | Ukraine * (join/joining) * NATO
  | Membership Action Plan | MAP | NATO aspirations | Euro-Atlantic (aspirations/integration/course) | Ukraine's neutral status | neutral status
  | non-aligned status | neutrality | Ukraine's * neutrality | open door policy | open door | European perspective | European future
  | European aspirations | Euro-Atlantic (path/future/perspective/prospects) | invitation * NATO | invite Ukraine | Ukraine * member * (NATO/Alliance)
  | nuclear-free status | Ukraine's neutral | integration (into/with) NATO | bridge to * membership | closer to NATO | path to * NATO
  | future * in NATO | path to NATO membership | non-nuclear status | neutral and non-nuclear | Ukraine * neutral | NATO-Ukraine Commission
  | Ukraine-NATO | NATO-Ukraine | Annual National Program | integration with * Alliance | Ukraine's Euro-Atlantic | move towards NATO
  | Ukraine to join Alliance | Ukraine's future * North Atlantic | Ukraine * path to membership in Alliance | Ukraine * membership in Alliance
ukraine-sovereignty < sovereignty : Ukraine's (sovereignty/independence/freedom/territorial) | sovereignty and territorial integrity [of] Ukraine
  | Ukrainian (sovereignty/independence) | sovereignty of Ukraine | Ukraine's * sovereignty | Ukraine's right to * (future/choose)
  | nothing about Ukraine without | decisions about Ukraine | sovereign Ukraine | defend * independence | (unity/statehood) of Ukraine
  | (free/independent/strong/prosperous/democratic) Ukraine | Ukraine * own future | (sovereignty/integrity/independence) of * Ukraine
  | Ukrainian statehood | Ukraine's * independence | Ukraine * defend * freedom | freedom of Ukraine | decisions on Ukraine
  | decision * Ukraine * without Ukraine | nothing * Ukraine without | without Ukraine | recognition of Ukraine's independence | fate of Ukraine
  | future of Ukraine | right to exist as nation | Ukraine's right to exist | Ukraine's existence | participation of Ukraine
  | Ukraine * right to exist | Ukrainian identity | Ukrainians * sovereignty | free of * Russian forces | free and independent Ukraine
donbas-conflict < war-in-ukraine : %war in * (Donbas/Donbass) | situation in * (Donbas/Donbass) | (Donbas/Donbass) (settlement/conflict)
  | southeastern Ukraine | southeast of Ukraine | special status | eastern Ukraine | (Donbas/Donbass) | Lugansk and Donetsk | Donetsk and Lugansk
  | (east/eastern part) of Ukraine | southeast Ukraine | (war/situation/settlement/conflict) in east | (situation/conflict) in * southeast
  | Joint Forces Operation | intra-Ukrainian (conflict/crisis/settlement) | Donetsk (People's/region) | Lugansk | DPR and LPR | DNR and LNR
  | people's republics of Donbass | Donbass people's republics | residents of Donbass | people of Donbass | Donetsk and Luhansk | Luhansk region
  | internal conflict in Ukraine | domestic conflict in Ukraine | internal crisis in Ukraine | domestic crisis in Ukraine | internal Ukraine crisis
  | domestic Ukrainian conflict | shelling of * Donbass | shelling of Donbass | situation around Donbass | intra-Ukrainian | internal Ukrainian
  | Luhansk and Donetsk | DPR | LPR | (opening/open) * checkpoints | Luhansk People's | %war * east of country | east of state | JFO
  | protecting people in Donbass | Donbass region | genocide in Donbass | defend Donbass | population of Donbass | protect civilians in * Donbass
  | population of * Donbass | residents of * Donbass | people of * Donbass | Donbass republics | republics of Donbass | Donbass civilians
  | civilians in Donbass | Lugansk People's | LPR and DPR | Donetsk and Lugansk People's | people's militia | ORDLO | occupied districts
  | occupied Donbas | occupied areas of Donbas | separatists in * (Donbas/Donbass) | Russian-backed separatists | Russia-backed separatists
  | pro-Russian separatists | conflict in eastern | conflict in * east
recognition-of-dpr-lpr < donbas-conflict : recognize * (DPR/LPR/Donetsk/Lugansk/republics) | recognition of * (DPR/LPR/Donetsk/Lugansk/republics)
  | independence of * (Donetsk/Lugansk) | recognition * People's Republics | so-called (DPR/LPR) | recognition * people's republics
  | recognition * Donetsk and Luhansk | Luhansk People's Republic | recognize * quasi-entities | recognition of so-called Donetsk
  | recognition of * so-called | recognition of terrorist formations | DPR and * LPR | LNR and * DPR | recognition of * occupied
  | recognize * independence of * occupied
crimea-status < sovereignty : annexation of Crimea | occupation of Crimea | reunification of Crimea | Crimea Platform | status of Crimea
  | illegal annexation of Crimea | Crimean (issue/peninsula) | Sevastopol | sovereignty over Crimea | occupied Crimea | annexed Crimea
  | Crimea is * Ukraine | annexation of * Crimea | de-occupation of Crimea | deoccupation of * Crimea | seizure of Crimea
  | Autonomous Republic of Crimea | Crimean Tatar | deoccupation of * peninsula | Ukrainian Crimea | return Crimea | occupation of * Crimean
  | Crimea is Ukraine | seized Crimea | liberation of Crimea | purported annexation of * peninsula | annexation of peninsula | invaded Crimea
  | attempted annexation of Crimea | residents of Crimea | people of Crimea | reunification of * Crimea | Crimea's reunification
ukraine-atrocities < war-crimes : atrocities in * (Bucha/Ukraine) | Bucha | Russia's war crimes | Russian (atrocities/war crimes)
  | crimes * committed * (Ukraine/Russian) | (atrocities/crimes) * Russian (army/military) | crimes * Russian (troops/forces/soldiers)
  | crimes in Ukraine | crimes (of/by) * (occupiers/Russian) | atrocities of * (occupiers/Russian) | crimes (of/by) * Russia | atrocities by * Russia
  | (Irpin/Borodyanka/Borodianka) | Russian crimes | Russia's crimes | torture chambers | war crimes * Russian | brutal tactics
  | brutal actions in Ukraine | killings in Bucha | deported to Russia | deportation of * Ukrainians | Ukrainians * deported | deportation * to Russia
  | filtration camps | crimes * occupiers | crimes against * Ukrainian people | genocide of * Ukrainian | brutality * Ukraine | brutality of * Russian
  | Russian forces in Ukraine | committed by Russian forces | crimes committed in Ukraine | atrocities in Ukraine | atrocities committed by Russian
  | Russian terror | crimes committed by * Russian | forcibly * deported * Russia | deported by * Russia | Kramatorsk railway | drama theater
  | Russian murderers | consequences of * crimes | consequences of * occupation | what * occupiers did | crimes of * army
  | crimes committed by * occupiers | torture of Ukrainians | tortured Ukrainians | killed and tortured | destroy * Ukrainian people
  | destruction of * Ukrainian people | extermination of * Ukrainian | genocide against * Ukrainian | genocide in Ukraine
  | forced deportation of * Ukrainian | forcibly * to Russia | kidnapping * Ukrainian | Russian army in Bucha | crime against * Ukrainian
  | crimes of Russian army | crimes of Russian troops | crimes of Russian military | war crimes of Russia | killings of Ukrainians
  | deported from Mariupol | what happened in Bucha
policy-of-kyiv : Kiev's * policy | (Kiev/Kyiv) (regime/authorities/government/sabotage) | neo-Nazi | neo-Nazis | neo-Nazism | nationalists
  | nationalist battalions | Kiev's (sabotage/failure/refusal) | (Kyiv/Kiev) * (sabotage/violate) | barbaric * crimes | terrorist crimes
  | denazification | demilitarization | discrimination of * Russian-speaking | rights of Russian-speaking | rights of * Russian-speaking
  | authorities in Kiev | Ukrainian radicals | Bandera | Azov battalion | Nazi ideology | Kiev * (unwillingness/refuses) | Kyiv * refusal | denazify
  | Kiev's position | Kiev's destructive | Kiev's chronic | Kiev's destructive course | Kiev's destructive actions | violations by Kiev
  | violations * by Kiev | actions * by Kiev | actions taken by Kiev | Ukrainian authorities * aggravat | discrimination against * Russian-speaking
  | discrimination * Russian-speaking | evading compliance | actions of Kiev | Kiev's strict compliance | subversion of * Minsk | sabotage * Minsk
  | derailing * Minsk | Kiev leadership | Banderites | blocked by Kiev | frozen by Kiev | Kiev's * destructive | actions of * Kiev
  | Kiev was responsible | Ukrainian radical nationalists | nationalist formations | nationalist units | Kiev's * aggressive | nationalist militants
  | Ukrainian nationalists | neo-Nazi units | demilitarization and denazification | Ukrainian neo-Nazis | nationalist and neo-Nazi
  | Ukrainian militants | Kiev's unwillingness
grain-deal < food-security : grain deal | grain initiative | grain corridor | grain agreement | Black Sea Grain Initiative | Black Sea Initiative
  | export of * Ukrainian | exports of * Ukrainian | Ukrainian (grain/agricultural) | blocked (grain/ports) | unblock * ports | blockade of * ports
  | (grain/food) from Ukraine | Ukrainian (wheat/food) | Ukraine's (grain/agricultural) | export corridor | Black Sea grain | Ukrainian port
  | ports of (Odesa/Ukraine) | grain * Black Sea | unblocking of * (ports/exports/Ukrainian) | blockade of * Ukrainian | renew * Black Sea
  | export of * Ukrainian grain | renewal of * Black Sea | grain shipments from | grain out of Ukraine | grain * Ukrainian ports | grain from * ports
  | Ukrainian seaports | Ukrainian Black Sea ports | water corridors | unblock * sea | tons of * Ukrainian grain | grain * blocked | blocked * grain
  | blockade of * Black Sea ports | corridor for ships | unblocking * sea routes | blocked * Ukrainian ports | ports * blocked | cannot export
  | blocked * seaports | unblock * seaports | block * Ukrainian grain | Ukrainian agricultural exports | unblocking * supply of * grain
  | exports from Ukraine | exports * through * ports | Ukrainian agricultural products | blockade of Ukrainian ports | blockade of seaports
  | blocked seaports | blockade * Black Sea | unblock * export | agricultural products from Ukraine | blockade of Ukrainian seaports
  | Russia * blocked * ports | blocking of * ports | exporting Ukrainian | corridor for * grain
frozen-assets < sanctions : frozen (assets/reserves/funds) | Russian (assets/sovereign assets) | sovereign assets | immobilized assets
  | seize * assets | asset (seizure/freeze) | immobilize * assets | assets * immobilized | confiscat * assets | confiscation of * assets
  | foreign exchange reserves | frozen Russian | using * Russian * assets | extraordinary revenues | frozen * assets | proceeds of * assets
  | seized assets | interest earned on * assets | immobilized * Russian | extraordinary revenue acceleration | $50 billion * Ukraine
  | Russia's sovereign assets | blocked assets | assets of Russia | assets of * oligarchs | Russia's assets | seizure of * assets
  | assets of * Central Bank | Russian money | confiscated assets | assets of Russian oligarchs | use * immobilized
  | pay for * damage * caused to Ukraine | deploying * international reserves | revenues of * immobilized | proceeds of immobilized
  | value of * immobilised
security-guarantees-ukraine < security-guarantees : security guarantees (for/to) Ukraine | guarantee * Ukraine's security
  | Ukraine * security guarantees | guarantees for Ukraine | Kyiv Security Compact | security for Ukraine
  | Ukraine's (security/future security/long-term security) | (reliable/effective/clear) security guarantees | post-war security | Budapest Memorandum
  | guarantor (states/countries) | guarantors of * security | guarantees for * Ukraine | Ukraine Compact | Joint Declaration of Support for Ukraine
  | international guarantees | multilateral security guarantees | guarantors of security | security assurances * Ukraine | security assurances given
  | security agreement * Ukraine | Ukraine * security agreement | safeguard Ukraine's | deter future aggression | future aggression
  | deter * future aggression | Ukraine * guarantees | guarantees for * state | long-term commitment to Ukraine | guarantors of Ukraine
  | security guarantees for * country | security guarantees for * state | future security guarantees | new security guarantees
  | group * security guarantees | Fogh Rasmussen | legally fixed | document on guarantees | security * guarantors | collective security agreement
  | U-24 | Bilateral Security Agreement | Ukraine's * future force | bilateral security commitments
zaporizhzhia-npp < nuclear-safety : (Zaporizhzhia/Zaporozhye/Zaporizhia) * (plant/station/NPP) | ZNPP | ZAES | Europe's largest nuclear (plant/power)
  | nuclear power plants in Ukraine | Chernobyl | Chornobyl | Zaporizhzhya * plant | (Zaporizhzhia/Zaporizhzhya) nuclear | (Energodar/Enerhodar)
  | Ukrainian nuclear power | (shelling/seizure/attacks) * nuclear power | safety of * plant | full control of * plant
  | control of * Nuclear Power Plant | nuclear facilities in Ukraine | nuclear sites in Ukraine | nuclear safety in Ukraine | captured * nuclear power
  | nuclear facility * Ukraine
ukrainian-children < humanitarian-issues : (Ukrainian/abducted/deported) children | (deportation/abduction/return) of * children | missing children
  | reuniting * families | children * deported | (kidnapped/illegally deported) * children | children separated from | separated from * parents
  | Maria Lvova-Belova | return * children | children * deported * Russia | (deported/abducted) * children | reunite * (Ukrainian/children) * families
  | children * reunited | reunite * children with
nord-stream < gas : Nord Stream | Nord Stream 2 | Nord-Stream | geopolitical weapon | geopolitical project | gas * weapon
`;
