/** Forces, arms, alliances and guarantees. */
export const MILITARY = `
armed-forces : armed forces | military | troops | army | navy | air force | soldiers | servicemen | servicemembers | service members
  | military personnel | forces | military units | servicewomen | women in uniform | combat units | Ukrainian defenders
  | defenders of (Ukraine/Fatherland) | paratroopers | commander-in-chief | men and women in uniform | men and women of * military | Airborne Forces
  | personnel and equipment | combat readiness | Ground Forces | Aerospace Forces | army and navy | Commander-in-Chief of * Navy | territorial defense
  | special operations forces | military readiness | operational readiness | levels of readiness | readiness of * (forces/troops)
  | Self-Defense Forces | Maritime Self-Defense | SDF (aircraft/personnel/base/vessel/units) | Royal Air Force
military-to-military < defence-cooperation : military-to-military | mil-to-mil | military communication | communication between * (militaries/theater)
  | defense ministries' contacts | contacts between * militaries | (defense/military) (talks/dialogue/consultations) | theater commander
  | theater commanders | Defense Policy Coordination Talks | Military Maritime Consultative | military hotline | military channels | military contacts
  | cooperation between * militaries | joint chiefs | military-military | Maritime Consultative | Defense Policy Coordination
defence-cooperation : (defense/military/military-technical/security) (cooperation/partnership/ties/relationship/relations/collaboration/industry cooperation)
  | cooperation on (security/defense) | security and defense | defense and security | military technical | security cooperation
  | (defense/military) technical cooperation | %strengthen * (security/defense) cooperation | Defense Framework | defense industrial cooperation
  | cooperation in * (defense/military) | defense engagement | security sphere | defense agreement | Defense Cooperation Agreement | security partners
  | defense partner | Defense Partner | Major Defense Partner | joint defense | strategic defense | bilateral defense
  | security and economic cooperation | defense modernization | military modernization | C-SIPA | security integration | NATO interoperability
  | interoperability of * forces | defense sphere | defense and technology | LITPOLUKRBRIG | LitPolUkrbrig | agreement on defense cooperation
  | Intergovernmental Agreement on Defense | logistics support | military and technical | cooperation in defense | information sharing protocols
  | interoperability with NATO | continue security coordination | enhance security coordination | strengthen interoperability
  | enhance interoperability | command and control frameworks | interoperability between * militaries | interoperability among
  | closest security partner | security coalition | joint military | Official Security Assistance | State Partnership Program | SOUTHCOM
  | Reciprocal Access Agreement | Visiting Forces | Joint Expeditionary Force | Nordic defense | Reciprocal Access | defense equipment and technology
  | capability cooperation
military-aid < aid : military (aid/assistance/support/help/supplies/equipment/package) | security aid | security assistance | security support
  | security package | defense aid | defense assistance | defense support | defense package | defensive aid | defensive support | defensive package
  | lethal aid | lethal assistance | lethal support | lethal package | %deliver * (weapons/arms/ammunition)
  | (arms/weapons) (supplies/deliveries/supply/shipments/transfers) | supply of (weapons/arms) | arms shipments | assistance package
  | foreign military financing | military and financial | presidential drawdown | military-technical assistance | flow of weapons
  | assistance with weapons | defense materiel | assistance for * Defense Forces | FMF | defense articles and services | security assistance package
  | assistance in armaments | supply of * weapons | package of security | drawdown authorities | military financing | direct * drawdown
  | defensive equipment | ammunition and equipment | shipments of defensive equipment | non-lethal support
weapons : %weapons | weapon systems | weaponry | heavy weapons | defensive weapons | lethal weapons | ATACMS | HIMARS | Javelin | Storm Shadow
  | cluster munitions | artillery | ammunition | munitions | howitzers | tanks | Leopard | Abrams | defense equipment | military hardware
  | rocket launcher | MLRS | mortars | anti-tank | guided bombs | armored vehicles | armored personnel carriers | infantry fighting vehicles
  | fighting vehicles | artillery rounds | armored fighting | Kinzhal | modern weapons | combat vehicles | heavy artillery | tank coalition
  | body armor | bulletproof vests | small arms | machine guns | weaponry supplies | anti-armor | anti-ship
air-defence < weapons : air defense | air defense (systems/system/capabilities) | missile defense | Patriot | Iron Dome | air and missile defense
  | anti-aircraft | Patriots | NASAMS | IRIS-T | counter drone | protect * skies | no-fly zone | anti-missile | surface-to-air | SAMP/T | S-300
  | interceptors | anti-drone | counter-UAS | counter-drone | anti-air | Gepard | peaceful sky | close * sky over | closure of * sky | closing * sky
  | sky over Ukraine | protect * from * missiles | protect against * missiles | secure * sky | anti-missile defense | anti-missile weapons
  | anti-missile systems | close sky | close sky over | shoot down * missiles | missiles * shot down | down * missiles | Stinger
  | protect Ukrainian sky | Ukrainian sky | airspace over | close * airspace | protect * airspace | defend * airspace
drones < weapons : drone | drones | UAV | unmanned (aerial/aircraft/systems/vehicles) | Shahed | Shaheds | unmanned | Bayraktar
fighter-jets < weapons : F-16 | F-16s | F-35 | fighter (jet/jets/aircraft) | combat aircraft | fighter planes | MiG | jets | combat aviation | Su-57
  | warplane | fighter pilots | fourth-generation fighter | flying F-16s | next-generation (fighter/aircraft) | Combat Air Programme
  | Combat Air System | Typhoon (jets/aircraft/fighters) | Eurofighter
defence-industry : (defense/arms/military) (industry/production/industrial) | defense industrial base | military industrial | weapons production
  | defense manufacturing | coproduction | dual use | dual-use goods | defense procurement | shipbuilding
  | defense (companies/enterprises/sector/innovation) | production of * weapons | produce * weapons | Ukroboronprom | defense plants
  | state defense order | military-industrial complex | defence order | shipyard | defence concern | armament program | state armament | Rostec
  | co-development | defence supply chain | INDUS-X | shipbuilder | ship repair | BAE
defence-spending : defense (spending/budget/investment/expenditure) | 2 (percent/per cent) of GDP | two percent of GDP | burden sharing
  | burden-sharing | (spend/invest) * on defense | defense pledge | 2 percent | invest in * defense | GDP on defense | percent of GDP for defense
  | allocations for defense | investment in defense | National Defense Strategy | increase * defense budget | defense buildup | two percent spending
  | NATO's two percent | spending threshold | percent of GDP on defense | increase * on defense | Defense Investment Pledge
  | gross domestic product on defense | GDP for defense | spending * percent * on defense | increasing defense spending | historic increase in defense
  | biggest spenders | Strategic Defence Review | increase in defence | 3 percent of GDP | invest more in * defense | reinforce * defense capabilities
  | increase in * defense | Japan's defense capabilities | fundamentally * defense capabilities | spending pledge
deterrence : deterrence | deter | deterrence and defense | extended deterrence | deter * (aggression/attack) | nuclear umbrella
  | integrated deterrence | defense posture | force posture | deterrent | defensive posture | credible defense | deterrence measures
  | reinforce * defense | strategic assets | strategic bomber | Extended Deterrence Strategy | deter * Russian aggression | deter further
  | Washington Declaration | deterrence capabilities | signal to Moscow | deter threats | combined deterrence | response posture
  | including nuclear capabilities | deter future | deterrence posture | deter attacks | strengthened deterrence | NATO's deterrence
  | deterrence and defense posture | overwhelming and decisive response | counterstrike | send * signal to Putin
collective-defence < nato-matters : collective defense | Article 5 | Article Five | collective security | mutual defense | defend every inch
  | Mutual Defense Treaty | Washington Treaty | mutual defense treaty | security commitments | treaty obligations | Article V | attack on one
  | attack against one | every inch of | commitment to * defense of | defend * NATO territory | Treaty of Mutual Cooperation and Security
  | defense commitments | defense of Japan | mutual security treaty | commitment to * security of | NATO territory | security of * allies
  | commitment to Japan's defense | ironclad commitment to * defense | armed attack * Pacific | mutual defense commitments
  | commitment to security of * ROK | Article IV | full range of * capabilities | alliance commitments | armed attack on | armed attack against
  | defense treaty | U.S. alliance commitments | extends to armed attacks | armed attacks on * forces | sacred commitment
  | commitment to * defense of * Korea | commitment to * defense of * Philippines | commitment to Article | common defense | commitment to * Article
  | collective self-defense | commitment to * Mutual | defend * NATO | Japan's defense | NATO's Article | attack on one is | one is attack on
  | defend NATO | defend * NATO allies | attack on any is | ANZUS | defend every | treaty applies | applies to * Senkaku | commitment to Philippines
  | commitments * defense of Philippines
nato-matters : NATO | North Atlantic Alliance | North Atlantic Treaty | NATO (allies/Allies/Alliance/members) | the Alliance | North Atlantic Council
  | Secretary General (Stoltenberg/Rutte) | Stoltenberg | Secretary General of NATO | Strategic Concept | NATO partner | Allied leaders
  | adapt * Alliance | Atlantic alliance | NATO-Russia Council | Russia-NATO Council | NATO-Russia | Russia-NATO | NATO-Russia Founding Act
  | Russia-NATO Founding Act | Founding Act | members of Alliance | strongest alliance | NATO 2030 | cooperative security | NATO's core tasks
  | Allied unity | crisis prevention and management | bigger NATO | stronger NATO | NATOization | Euro-Atlantic region
  | North Atlantic Treaty Organization | Secretary General of North Atlantic | strengthen NATO | NATO countries | Mark Rutte | commitment to NATO
  | NATO standards | North Atlantic (bloc/area/security/allies/community)
nato-eastern-flank < nato-matters : eastern flank | Eastern Flank | eastern (edge/border/members) | (reinforce/strengthen/defense of) * (flank/allies)
  | enhanced forward presence | forward presence | NATO's (posture/presence) | Baltic (security/air) | battlegroup | forward defense | eastern allies
  | Forward Land Forces | reinforce * eastern | Bucharest Nine | B9 | NATO's Eastern Flank | eastern flank Allies | strengthening of NATO's
  | NATO battlegroup | V Corps | reinforce * eastern flank | allies on * eastern | battle groups | allies * eastern | Response Force
  | NATO Response Force | NATO's defensive plans | NATO's defense plans | additional forces to * Europe
  | incursion into * (Polish/Estonian/Romanian/NATO) airspace | violation of * (Polish/Estonian/Romanian/NATO) airspace | Multinational Division
  | eastern part of Alliance | regional defense plans
nato-expansion < nato-matters : NATO (expansion/enlargement) | (expansion/enlargement) of * (NATO/Alliance) | NATO's * (expansion/enlargement/advance)
  | eastward expansion | NATO infrastructure | NATO's (potential/military) | advance of * Alliance | NATO * eastward | NATO membership | join NATO
  | accession to NATO | application (for/to) * NATO | apply for * NATO | NATO * accession | military potential on * borders
  | military infrastructure near | military development of * territory | joining NATO | traditional policy of military neutrality | Open Door
  | join * Alliance | membership in * (Alliance/NATO) | NATO's open door | accession protocol | ratification of * accession | NATO's military capacity
  | military exploration of | exploration of Ukraine's territory | military * territory by NATO | stopping NATO | non-expansion of NATO
  | NATO's non-expansion | build-up of NATO | proximity to Russia | near Russia's borders | years in NATO | further eastward | NATO's eastward
  | NATO's further | non-expansion | admission * to NATO | admission to NATO | NATO's Open Door | Open Door policy | commitment * open door
security-guarantees < security : security (guarantee/guarantees/assurances) | guarantees of security | legally binding (guarantees/security)
  | legal guarantees | long-term guarantees | legally binding | security assurance | binding guarantees | security arrangements
  | long-term and legally | (reliable/effective/written) guarantees | legally stated guarantees | guarantees to ensure * security
  | guarantees * Russia's security | guarantees of * Russia's security | international legal guarantees | legal guarantees * security
  | international legal agreements | draft * on security guarantees | measures to ensure * security of Russia | draft agreements * security
  | enforceable mechanisms | non-aggression | response to * proposals | replies * Washington | NATO's response | response from * United States
  | US and NATO responses | proposals on security | draft documents on * security | Russian initiatives | reply from * United States
  | Russia's proposals | response from * NATO | Russian proposals on
security-architecture < security : security architecture | indivisible security | indivisibility of security | European security
  | Euro-Atlantic security | security (in/of/for) Europe | European and transatlantic security | common security | equal security | security order
  | security of Euro-Atlantic | security system | Euro-Atlantic area | security in Euro-Atlantic | transatlantic security | equal and indivisible
  | Europe's security | security structure | security on * continent | security of * continent | security situation in Europe | security at expense of
  | at expense of * security of | expense of * security | principle of indivisible | equal and indivisible security | stability and security in Europe
  | security and stability in Europe | stability in Europe | European security order | expense of * security of other | European security system
  | strengthen * security at expense | Helsinki Final Act | peace in Europe | peace on * continent | war * back to Europe
  | security of Ukraine is integral | security of Ukraine * security of Europe | dividing lines in Europe | security of * European continent
  | spirit of Helsinki | Helsinki+50 | security in northern Europe | security of * Baltic Sea
security-concerns < security : security (concern/concerns/interests/challenges/threats/issues/situation/environment)
  | (legitimate/fundamental) (security/concerns/interests) | shared security | security matters | threats to * security | Russia's concerns
  | key concerns | principled concerns | security crisis | defense issues | threat to (Russia/Europe) | shared security challenges
  | common security challenges | threat environment | security of Russia | Russia's security | security implications | right to ensure * security
  | Russian Federation's security | threat to Russian | ensure * own security | ensure Russia's security | threat to * security of
  | complex security environment | evolving security | strategic environment | threat from Russia | Russian threat
european-defence : European (defense/defence) | European security and defense | Europe's defense | defense of Europe | European autonomy
  | European allies * (spending/defense) | European capabilities | Security Action for Europe | rearm Europe | European rearmament
  | defense and security partnership | Strategic Compass | CSDP | Common Security and Defense Policy | European sovereignty
  | stronger and more capable European | capable European | complementary to NATO | stronger European | NATO-EU cooperation
  | stronger * European defense | take * responsibility for * security | NATO-EU | Europe * step up | European allies * step up | defend Europe
military-exercises : (military/joint/naval) (exercise/exercises/drills/maneuvers/manoeuvres) | drills | exercises near | snap exercise
  | joint exercises | war games | naval exercises | live-fire | Union Resolve | (combined/large-scale/maritime) exercise | Balikatan
  | (Freedom/Garuda) Shield | Ulchi | series of exercises | exercises underway | field training exercises | exercises and training
  | training and exercises | trilateral exercise | multi-domain exercise | aerial exercise | military training exercises | maneuvers
  | exercises * active phase | joint flights by | joint * flights * bombers
military-bases : military base | military bases | military facility | military facilities | air base | naval base | base access
  | foreign military presence | status of forces | military installations | airbase | EDCA sites | EDCA | agreed locations | Ream | Rota
  | military airfields | Futenma | realignment of * forces | mitigate impact on local communities
military-presence : force presence | troop presence | deploy * (troops/forces) | deployment of * (troops/forces/contingent) | foreign troops
  | additional (troops/forces) | send * troops | military deployment | (troops/forces) stationed | military contingent
  | rotational (forces/deployment/presence) | troop deployment | stationing of * forces | permanent stationing | forward command post | U.S. forces in
  | additional U.S. forces | U.S. posture in | rotations of * personnel | strengthen U.S. posture | deploy * assets | deployment of * assets
  | presence of * troops | force projection | U.S. forces | American troops | U.S. troops | rotational | American forces | American presence
  | U.S. military presence | American soldiers | U.S. service members | U.S. military personnel | troops to * Europe | forces to * Europe
  | troops in * Europe | Special Measures Agreement | host nation support | forces in Korea | forces in Japan | American troops in | troops in Europe
  | episodic deployments | hosting * service members | forward rotations | forward-deployed
intelligence : intelligence (sharing/information/community/data/support) | sharing of intelligence | share intelligence | provision of intelligence
  | intelligence | providing * intelligence | intelligence agencies | special services | Five Eyes | espionage | spy | counterintelligence
  | reconnaissance | satellite imagery | Section 702 | missile warning data | CIA | sources and methods | intelligence, surveillance
  | information sharing capabilities | criminal intelligence
north-korean-troops : North Korean (troops/soldiers/forces) | DPRK (troops/soldiers) | North Korea's (involvement/support/deployment)
  | Korean People's Army | deployment of troops to Russia | DPRK * troops to Russia | troop deployments by * Democratic
support-for-russias-war : support (to/for) Russia's * (war/defense/military/industrial) | military (assistance/support) to Russia
  | material support * Russia | (arms/weapons) to Russia | aid to Russia | Russia's defense industrial | support for Russia's | arming Russia
  | Iranian drones | backfilling | Russia's war (machine/effort) | (Russia's/Russian) military machine | Russian war machine | fuel * war machine
  | fuel * Russia's war | Russia's military-industrial | DPRK military equipment | DPRK * Russia | DPRK's export
  | cooperation between Russia and * DPRK | exports from * DPRK | missiles to Russia | munitions to Russia | transfer of * missiles to Russia
  | support to Russia | Russia's defense sector | Russia-DPRK | Russia and DPRK | supply Russia with | supplying Russia | Russia's war economy
  | Putin's war machine | fund * war machine | cooperation between DPRK and Russia | military cooperation * DPRK | missile transfers
  | Putin's * war machine | money for * war machine | weapons from Iran | seek * weapons from | weapons from * North Korea | lethal * to Russia
  | military cooperation with Russia | military cooperation between * Russia | war chest | funding Putin's | Putin's revenues
maritime-security < security, sea : maritime security | maritime domain | security at sea | piracy | coast guard | maritime domain awareness
  | attacks on (ships/shipping/vessels) | anti-piracy | protecting shipping | merchant (ships/shipping/vessels)
  | maritime (patrol/surveillance/cooperation/awareness) | maritime law enforcement | armed robbery * sea | Combined Maritime Forces | Gulf of Guinea
  | shiprider | maritime challenges | maritime safety and security | maritime order | illicit maritime | maritime activities
private-military : mercenaries | private military | mercenary | foreign fighters | paramilitary | Wagner | PMC | Wagner Group | foreign mercenaries
  | mercenaries from | Prigozhin | International Legion | Defense Legion | recruit mercenaries
mines : landmine | landmines | demining | mine action | humanitarian demining | mine clearance | unexploded ordnance | anti-personnel
  | explosive (remnants/ordnance) | mine-clearing | mined areas | minesweeper | Ottawa Convention | sappers | contaminated by * mines
  | threat of mines | mine threat | clear * mines | conduct mine
military-technology : defense technology | hypersonic | submarine | submarines | nuclear-powered submarine | advanced capabilities | Pillar II
  | defense research | military technology | directed energy | next-generation capabilities | new physical principles | advanced weapons systems
  | undersea capability | submarine technology | nuclear propulsion | SSN | undersea warfare
disinformation : disinformation | misinformation | propaganda | hybrid (threats/war/attacks/warfare) | hybrid | information (war/operations)
  | false flag | fake news | foreign information manipulation | malign influence | information (manipulation/warfare/attacks) | FIMI
  | influence campaign | false (information/narratives) | campaign of lies | crudely fabricated | fabrications | fake | propaganda campaign
  | hybrid aggression | information pressure | groundless accusations | information narrative | information campaign | spreading * lies | false claims
  | propagandists | truthful information | information front | pure lies | Russia * lies | propaganda channel
security : security | stability | national security | safety | domestic security | safe and secure environment | secure environment | safe environment
international-security < security : international (security/peace and security) | global (security/stability/peace) | world peace | peace and security
  | (stability/security) in * world | global peace | international peace | strategic stability and | peace on * planet | international stability
  | (peaceful/safer) world | world security | stability and security | peace and stability in * world | peace and stability in world
  | global peace and | peace in world | peace * around world | keep peace in | keep peace in world | contribute to * peace and security
  | nontraditional security
arms-sales < weapons : arms sales | arms sale | defense articles | defense sales | defense exports | defense contract | foreign military sales
  | sale of * (weapons/aircraft/systems) | arms exports | S-400 | arms deal | defense trade | purchase * military equipment | purchase of * defense
  | purchase of F-16s | defense items
training-of-troops < military-aid : train * (troops/soldiers/forces/pilots/personnel) | training (of/for) * (troops/soldiers/forces/personnel/pilots)
  | military training | trainers | training mission | EUMAM | Operation UNIFIER | Operation Interflex | train * Ukrainian * military
  | training * Ukrainian * (pilots/forces) | military education | training of * servicemen | UNIFIER | (joint/pilot) training | train Ukrainian pilots
  | training and equipment | train * military | training of * military | advisory mission | IMET | NATO Mission Iraq
long-range-strikes < weapons : long-range (weapons/strikes/missiles/capabilities) | strikes deep | deep strikes | use of * weapons * territory
  | range limits | Tomahawk | long-range fire
sweden-finland-nato < nato-expansion : (Finland/Sweden) * (NATO/membership/accession/apply) | (Finland/Sweden) and (Finland/Sweden) | apply for NATO
  | application for * membership | (Finnish/Swedish) (membership/accession) | Sweden's * (bid/application) | Finland's * (bid/application)
  | Sweden joining | NATO accession | Sweden's accession | Finland's accession | Sweden and Finland into | Sweden as * Ally | Sweden into
  | admission of Sweden | Sweden's membership | ratification of Sweden | supports Sweden's | welcomed Finland and Sweden | Sweden * make * Alliance
  | Accession Protocols | invite Finland | membership of Sweden | trilateral memorandum | applications by Finland
force-reduction < arms-control : reduce * (forces/troops) | troop (reductions/cuts) | force reductions
naval-power < armed-forces : aircraft carrier | warship | warships | fleet | Black Sea Fleet | frigate | destroyer | Carrier Strike Group
  | carrier strike | port call | naval visit | port visit | patrol (boats/vessels) | corvette | naval (vessels/forces) | Navy ships | Ukrainian fleet
  | Ukrainian Navy | missile boats | nuclear submarine | cruiser | carrier battle group | carrier strike group | Royal Navy | Royal Australian Navy
  | HMS | maritime patrol aircraft
defence-ministers-contact < military-to-military : (defense/chiefs of) (ministers/staff) * (contact/contacts/meet/talk) | chiefs of general staff
  | chief of general staff | General Staff | Joint Chiefs | defense chiefs | (ministers/chiefs) of defense | military (leadership/agencies)
  | defense officials | defense leaders | Secretary of War
air-policing < nato-eastern-flank : air policing | Baltic Sentry | Eastern Sentry | air shield
nuclear-posture < nuclear-weapons : nuclear (posture/doctrine/sharing/deterrent/deterrence/triad) | strategic forces
  | tactical nuclear weapons in Belarus | nuclear-capable | deploy * nuclear weapons | nuclear buildup | Nuclear Operations | Guidelines for Nuclear
  | Nuclear Consultative Group | deterrence forces | combat alert | strategic deterrence forces | strategic nuclear forces | NCG
  | nuclear and strategic planning | nuclear consultation | Sarmat | de-targeting | Strategic Missile Forces
`;
