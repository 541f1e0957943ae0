/** The Middle East. */
export const MIDDLE_EAST = `
middle-east-situation : (situation/developments/crisis/conflict/tensions/war/conflicts/peace/stability) * Middle East | Middle East crisis
  | Middle East conflict | Middle East issues | Middle East situation | Middle East agenda | conflict in Middle East | Middle East region
  | Middle East | Middle Eastern | Near East | Levant | broader region | broader Middle East | wider Middle East | escalation in Middle East
gaza-war < middle-east-situation : Gaza | %war in Gaza | situation in Gaza | Gaza (conflict/war/Strip/crisis) | Israel-Hamas (war/conflict)
  | (war/conflict) between Israel and Hamas | Israel and Gaza | Israel-Gaza | Israel Gaza conflict | military operation in Gaza | Israel's operation
  | developments in Gaza | Rafah | 7 October | Gazans | Israel and Hamas | Hamas and Israel | day after planning | plan for Day After
  | plan for day after | defeat of Hamas | defeat Hamas | post-conflict Gaza | control Gaza | Israel's military | Israeli military operation
  | Israeli operations | Israel Defense Forces | governance in Gaza | Sinwar | rocket attacks by Hamas | Hamas * defeated | atrocities in Gaza
  | death of Yahya | war in Gaza | disarmament of * Hamas | disarm * Hamas | Hamas disarm | demilitarization of * Gaza | demilitarized Gaza
  | Israeli * offensive | offensive (on/in) * (Rafah/Gaza)
gaza-ceasefire < gaza-war, ceasefire : ceasefire * Gaza | Gaza ceasefire | hostage and ceasefire | ceasefire and hostage
  | (ceasefire/truce/hostage) (deal/agreement/negotiations/talks) | ceasefire-for-hostages | ceasefire between Israel and Hamas | Gaza (deal/truce)
  | hostage (deal/negotiations) | end * war in Gaza | end to * war in Gaza | hostages and * detainees | release of * hostages and * ceasefire
  | ceasefire and * release of * hostages | first phase of * (ceasefire/deal) | Resolution 2735 | six-week ceasefire | negotiations in Doha
  | deal * release of * hostages | hostages * ceasefire | ceasefire * hostages | deal between Israel and Hamas | release deal | negotiations * Doha
  | talks * Doha | deal * free * hostages | finalize * ceasefire | deal to closure | ceasefire and release | phase * ceasefire
  | proposal * Israel * Hamas | ceasefire proposal | immediate ceasefire * Gaza | three-phase ceasefire | ceasefire in Gaza
  | ceasefire between * Hamas | ceasefire * Hamas | stop * atrocities in Gaza | end * conflict in Gaza | ceasefire is must
  | Sharm el-Sheikh (agreement/declaration/Agreement/Declaration) | Sharm el-Sheikh Peace | peace summit in Sharm el-Sheikh
  | Sharm el-Sheikh Summit for Peace
gaza-humanitarian < gaza-war, humanitarian-issues : (humanitarian/aid/assistance) * Gaza
  | humanitarian (situation/crisis/catastrophe/conditions) in Gaza | Palestinian (civilians/suffering) | innocent Palestinians
  | suffering of * Palestinian | Gaza * (humanitarian/aid) | UNRWA | aid (into/to) Gaza | suffering in Gaza | humanitarian * Palestinian people
  | relief * Palestinian people | Sigrid Kaag | conditions in Gaza | calm in Gaza | trucks * Gaza | Kerem Shalom | Rafah crossing
  | besiegement of Gaza | population of Gaza | people of Gaza | civilians in Gaza | population in Gaza | people in Gaza | Ashdod | civilians * Gaza
  | civilian casualties in Gaza | Karem Shalom | humanitarian maritime corridor | northern Gaza | corridor from Jordan | through Ashdod
  | Palestinian people in Gaza | pier in Gaza | temporary pier | aid by sea | Amalthea | assistance by sea | suffering * Palestinian
  | innocent civilians * Gaza | flow of * Gaza | relief * Gaza | supplies * Gaza | assistance reaches Gaza | assistance to Gaza | Palestinians in Gaza
  | assistance * Palestinian people | assistance to Palestinian | UN Relief and Works | displacement * Gaza
israel-palestine < middle-east-situation : Israeli-Palestinian | Palestinian-Israeli | Israel-Palestine
  | Israeli-Palestinian (conflict/settlement/peace) | Palestinian (question/issue/problem/cause/territories) | Palestine-Israel
  | Israel and * Palestinians | Middle East (peace/settlement) | Middle East peace process | Palestinian people | Palestinians
  | Israeli and Palestinian | Palestine and Israel | Oslo Accords | Aqaba * Sharm | improve * lives of * Palestinian | quality of life * Palestinian
  | Palestinians and Israelis | equal measures of | Middle East Quartet | Quartet of * mediators | Palestinian-Israeli settlement
  | Palestinian-Israeli talks | Palestinian-Israeli negotiations | settlement in Middle East | peace in Middle East | equal measures
  | Palestinians deserve | equally deserve | future for * Palestinian | Palestinian aspirations | Holy Land | rights of * Palestinian
  | represent * Palestinian | peace between Israelis | Palestine | Arab-Israeli conflict
two-state-solution < israel-palestine : two-state solution | two state solution | two-State | Palestinian state | independent Palestinian
  | Palestinian statehood | recognition of Palestine | State of Palestine | two states | states living side by side | negotiated two-state
  | path to * Palestinian state | 1967 lines | side by side in peace | political horizon | horizon for * Palestinian | establishment of * Palestinian
  | state of their own | Palestinian right to self-determination | aspirations for * state of their own | self-determination * Palestinian
  | Palestinian * self-determination | lasting peace for * Palestinians | Palestinian right to | self-determination for * Palestinian
  | path to * state | recognition of * Palestine | recognition of * Palestinian state | recognize * Palestine | recognize * Palestinian state
  | 1967 borders | borders of * 1967 | demilitarized Palestinian | legitimate aspirations of Palestinian | pathway to * Palestinian | final status
israel-security < middle-east-situation : Israel's * (security/right/defense) | (right/commitment) * Israel * (defend/security) | security of Israel
  | Israel's right to (defend/exist/self-defense) | defense of Israel | support for Israel | stand with Israel | Israel * right to defend
  | commitment to Israel | destruction of Israel | destroy Israel | Israel's right to protect | Israel's legitimate right
  | Israel * right to self-defense | security (for/assistance to) Israel | (defend/protect) Israel | threats to Israel | stand * with Israel
  | support * for Israel's | Israel * defend itself | threats against Israel | support to Israel | support of Israel | commitment to * Israel
  | security of * State of Israel | replenish Israel's | Israel's * defense needs | threats * Israel faces | anti-Israel | singling out Israel
  | iron-clad * Israel | ironclad * Israel | Israel defend itself | Israel must be secure | strongly supports Israel | support Israel's security
  | support Israel's defense | ironclad commitment to Israel | security of * people of Israel | Israel's * threats | replenish * Iron Dome
  | Israel's right | help Israel defend | Israel's right to | ironclad commitment to * Israel | Israel's defense | commitment to * security of Israel
  | committed to Israel's security | devoted to Israel's | common friends of Israel | hostile to Israel | support to State of Israel
  | united support * Israel | have Israel's back | Israel * defend its people | provide Israel with | support * given Israel | Israel with * tools
  | support Israel | ensure Israel | commitment to * security of * Israel | Israel * freedom of action | Israel's * needs | Israel's * interests
  | Israel's * enemies | friend of Israel | Israel's * operations
hamas-attack < gaza-war, terror-attack : Hamas (attack/attacks/terrorist/terrorists/terror) | attacks by Hamas | October 7 | attacks on Israel
  | attack (against/on) Israel | Hamas's * (attack/attacks/terrorist) | Hamas terrorist | Hamas | rocket attacks * Israel | October 7th
  | massacre * October | attacked Israel | rockets * Israel | Islamic Jihad | Hamas's brutal | terrorist attack * Israel | attack in Israel
  | terrorist attack in Israel | terrorist actions of | murdered * Israelis | killed * Israelis | Israel was attacked | Hamas murdered
  | worse than ISIS | attack on October 7 | attacks of October 7 | October 7 attack | October 7 terrorist | attacks * against Israel
abraham-accords < middle-east-situation : Abraham Accords | normalization * (Israel/Arab/countries) | normalize * Israel
  | Israel * (normalization/normalisation) | Arab-Israeli | normalization agreement | relations between Israel and * (Arab/Muslim/countries)
  | normalize * relations between * Israel | normalization of * relations between Israel | Israel's * integration | integrate Israel
  | integration of Israel | Israel * integrated into * region | Negev (Forum/Summit) | normalization with * Arab | Israel's integration
  | Arab and Muslim | ties with Israel | Israel's * neighbors | Israel and * Arab | Israel and * neighbors | regional integration into * Arab
  | normalize * with Israel | integrated Middle East | Israel's regional integration | normalize * relations * Israel
  | recent progress in Israel's relations | integration into * region | integration in * Middle East | peace between Israel and * Arab
  | Israel's relations with * Arab | I2U2 | integration of * Middle East | Saudi airspace | integration * Middle East region
  | stable and prosperous Middle East | relations with Israel | diplomatic relations with Israel | relations among Israel | Israel and Saudi
  | circle of peace | UAE and Israel | Israel and * UAE
lebanon-situation < middle-east-situation : Lebanon | Blue Line | Israel-Lebanon | (situation/ceasefire/war) * Lebanon
  | Lebanese (Armed/people/government/army) | Israeli-Lebanese | Beirut | Lebanese | sides of * border to return | Israeli and Lebanese
  | Lebanese and Israeli | Lebanese families | Lebanese sovereignty | Lebanon's security | northern Israel | boundary between Israel and Lebanon
  | Lebanese Armed Forces | Israel and Lebanon | Lebanon and Israel | UNSCR 1701 | civilians on both sides * return | return safely home
  | Israel and Hezbollah
israel-iran-conflict < middle-east-situation, iran-situation : Israel-Iran | Iran-Israel | (strikes/strike/attack/attacks) (on/against/by) Iran
  | Iran's attack | Iranian (attack/missile/strikes/strike) | conflict between * (Israel/Iran) and * (Israel/Iran) | Twelve-Day
  | strikes * Iranian nuclear | confrontation * Iran | Iran's (missile/unprecedented) * attack | attack from Iran | Iran * attack on Israel
  | Iran's * drone attack | attack launched by Iran | Iran's unprecedented | Iran launched | attack against Israel by | Iran's escalatory
  | missile attack * Israel
syria-situation < middle-east-situation : situation * Syria | crisis * Syria | conflict * Syria | developments * Syria | war * Syria | Syrian crisis
  | Syrian conflict | Syrian people | Syrian issue | Syrian problem | Syrian refugees | Syrian government | Syria | intra-Syrian | Idlib
  | northern Syria | Assad regime | Syrian Democratic Forces | Afrin | Constitutional Committee | Damascus | Aleppo | Syrians | SDF | fall of * Assad
  | Assad | Syrian * transition | Syrian Arab Republic | Syrian regime
libya-situation : (situation/conflict/crisis/settlement) * Libya | Libya | Libyan (settlement/crisis/conflict/elections/people) | intra-Libyan
  | Berlin Conference | Libyans | Tripoli | Libyan Government of National Unity | Libya's Government of National Unity
  | Government of National Unity of * Libya | Government of National Unity in Tripoli
yemen-situation < middle-east-situation : (war/conflict/truce/situation/crisis/ceasefire) * Yemen | Yemen | Yemeni | end * war in Yemen
  | Houthi threat | UN-mediated truce | UN-brokered truce | UN-led truce | Grundberg | Lenderking | Presidential Leadership Council | Sanaa
  | truce in Yemen | month truce | Saudi-led efforts | extension of * truce | Sana'a | Hudaydah | Yemeni parties | truce in * Yemen | salary payments
  | fuel ships | Taiz | Yemen-related | Yemen conflict | peace in Yemen | Houthi | Ansar Allah | Alimi
iraq-situation < middle-east-situation : Iraq | Iraqi (government/forces/people/Security) | Kurdistan | Iraqi Kurdistan | Erbil | Baghdad | Iraqis
  | KRG | Sudani | Iraqi Security Forces | Iraqi sovereignty | Government of Iraq | Iraq's sovereignty | attacks * in Iraq | Iraq-Turkiye
  | Iraqi economy | sovereignty of Iraq | Iraqi oil | Iraqi Prime | Kirkuk | Mosul | Higher Military Commission | Kadhimi
kurdish-issue : Kurdish | Kurds | PKK | YPG | Peshmerga | Kurdistan Region | Kurdistan Regional Government | Barzani
gulf-security < middle-east-situation : Gulf (security/region/countries/cooperation) | Persian Gulf | Arabian Gulf | Gulf Cooperation Council
  | Strait of Hormuz | attacks on * (Saudi/Emirates) | security concept * Gulf | GCC | Gulf (states/partners) | Arab Gulf | Hormuz | security in Gulf
  | attacks * Abu Dhabi | defense of Saudi | attacks * Saudi Arabia | security of * UAE | threats * from Yemen | threats from Yemen
  | Saudi Arabia defend | Saudi Arabia's security | Houthi attacks * Saudi | Saudi Arabia * threats | Saudi Arabia * territorial defense
  | security * in Gulf | Gulf and broader | GCC countries | GCC member | Gulf neighbors | Saudi Arabia and Iran | attack against * UAE
  | attack targeting * UAE | defense of * UAE | Fifth Fleet | attacks * Aramco
gerd < hydropower : GERD | Renaissance Dam | Nile (waters/dam) | Ethiopian dam | Nile River | Egypt's water | Ethiopian Renaissance
  | Egypt's water rights | Egypt's water security
jerusalem-status < israel-palestine : (status/holy sites/status quo) * Jerusalem | Jerusalem | Al-Aqsa | Temple Mount | Haram al-Sharif
  | historic status quo | embassy to Jerusalem | Hashemite custodianship | custodian over * holy | status quo at * holy | Sheikh Jarrah
  | capital of Israel | custodianship | East Jerusalem | custodian of Muslim holy | Muslim holy places | Hashemite Kingdom's | Hashemite
  | historic status quo in Jerusalem | status quo in Jerusalem | custodian of * Muslim | holy places in Jerusalem | Jerusalem Day
  | eviction of * families | violence in Jerusalem | tensions in Jerusalem | holy sites in Jerusalem | holy shrines
jamal-khashoggi < human-rights : Khashoggi | Jamal Khashoggi
turkey-operation < syria-situation : Operation (Olive/Euphrates/Peace) | safe zone | deescalation (zone/zones/area) | memorandum * Sochi
eu-enlargement : EU (enlargement/accession/membership) | accession to * (EU/European) | candidate status | European path | European integration
  | Association Agreement | enlargement | EU candidate | membership of * European Union | EU (candidacy/integration) | accession (talks/process)
  | join * (EU/European Union) | European Union membership | candidacy for * European | candidate country | path to * (EU/European Union)
  | road to * European Union | European family | status of * candidate | candidate for * (membership/accession) | membership in * (EU/European)
  | full member of * (EU/European) | path towards * (EU/European Union) | membership in * European Union | join EU | enlargement policy
  | full membership * (EU/European Union) | European choice | membership perspective | candidate for EU | Ukraine in * European Union
  | Ukraine's movement towards | integration into * European | integration with * European Union | completed questionnaire | questionnaire * candidate
  | answers to * questionnaire | part of * questionnaire | questionnaire for * membership | candidacy status | application for * EU
  | Ukraine's European future | candidate * for EU | European prospects | candidate * EU | integration into * EU | movement to * EU
  | become * part of * European Union | become * member of * European Union | become * member of * EU | European integration aspirations
  | course towards * European | membership candidate | accession to EU | Ukraine's candidacy | Ukraine * candidate | application for membership
  | future * European Union | belong * European Union | candidate for accession | Ukraine deserves * candidate | EU * candidate status
  | integration into EU | Ukraine's accession to EU | Ukraine's accession to European Union | Ukraine's membership in EU
  | Ukraine's membership in European Union | become * member of EU | become part of * European Union | decision on * candidacy
  | decision on * candidate | EU aspirants | aspire * European Union | intergovernmental conference | Ukraine's future membership
  | future membership * European Union | future membership * EU | European perspective of
western-balkans-situation : Western Balkans | Balkans | Dayton | EU-facilitated | South-East Europe | Prespa | Balkan (region/countries)
  | south-eastern Europe
nagorno-karabakh-conflict : Nagorno-Karabakh | Karabakh | Nagorno-Karabakh (conflict/settlement) | Armenian-Azerbaijani | Armenia-Azerbaijan
  | (Armenia/Azerbaijan) and (Armenia/Azerbaijan) | OSCE Minsk Group | Minsk Group | trilateral (statement/agreements)
  | border between * (Armenia/Azerbaijan) | Armenian-Azerbaijani border | Baku and Yerevan | Azerbaijani-Armenian | Azerbaijan-Armenia
  | Azerbaijani and Armenian | tripartite statement | statement of November | South Caucasus | Transcaucasia | statements of * November
  | Armenia-Azerbaijan border | statements by leaders of * Armenia | situation in South Caucasus | Russian peacekeepers in | agreements on Nagorno
  | relations between * Azerbaijan and Armenia | leaders of Armenia and Azerbaijan | Karabakh problem | Karabakh settlement
  | trilateral agreements of * leaders | leaders of * Armenia | Azerbaijani and Armenian leaders | between Azerbaijan and Armenia
  | between Armenia and Azerbaijan | trilateral statements of | incidents on * border between Armenia | statement * November 9
  | statement of November 9 | relations between * Armenia | 44-day | normalization * Azerbaijan
cyprus-problem : Cyprus (issue/problem/settlement/question) | Cyprus | bizonal | Cypriot | bicommunal | division of island | Turkish occupation
aegean-dispute : Aegean | Eastern Mediterranean | (Greek-Turkish/Greece-Turkey/Greek and Turkish) | Hagia Sophia | (Turkey/Turkiye) and Greece
  | Greece and (Turkey/Turkiye) | eastern Mediterranean | exploratory talks | military deconfliction
transnistria-settlement : Transnistria | Transnistrian (settlement/issue) | Moldova | Moldovan | Gagauzia | Chisinau | Transnistrian
georgia-conflict : South Ossetia | Abkhazia | Georgia's * (sovereignty/territorial) | Ossetia | non-recognition policy
belarus-situation : (situation/developments/crisis) * Belarus | Belarusian (opposition/people/regime) | Lukashenko regime | Belarus | Ryanair
  | Lukashenka | Tsikhanouskaya | Belarusian (democratic/authorities) | Belarussian | Lukashenka regime | political prisoners in Belarus
  | Belarus and EU | EU and Belarus | EU and Minsk | contacts between * Belarus | Minsk and * EU | sanctions * Belarus | forced diversion
  | diversion of * (flight/plane) | Pratasevich | Belarusian elections | regime in Belarus | hold * regime in Belarus
africa-issues : Africa | African countries | African continent | African nations | African partners | African affairs | African leaders
  | Russia-Africa | developing Africa | African Union | Compact with Africa | AfCFTA | African Leaders | African (states/Continental/development)
  | Sub-Saharan | sub-Saharan | African Development Bank | pan-African | African voices | African economies | Mattei Plan
  | African Continental Free Trade | African-led | African governments | African institutions | African people | African partnership
  | African counterparts | African heads | African diaspora | West Africa
sudan-conflict : Sudan | Sudanese | Rapid Support Forces | Darfur | RSF | Khartoum | El Fasher | Juba Peace | Hamdok | people of Sudan
  | Quad's roadmap | Sudan Quad | Quad on Sudan | Quad * for Sudan
ethiopia-conflict : Tigray | Ethiopia | Horn of Africa | Amhara | Ethiopian | TPLF | Tigrayan | Eritrea | Eritrean | Eritrean forces
  | African Union-led | Abiy | Tigray People's Liberation Front
sahel-security : Sahel | Mali | Burkina Faso | Niger | Barkhane | Nigerien | Niamey | Ouagadougou | Coastal West Africa | Chad | G5 Sahel
  | West African | counterterrorism * Sahel | Barkhane Force | Alliance of Sahel States | coastal West Africa
congo-conflict : eastern (DRC/Congo) | M23 | Great Lakes | Congo | DRC | Kivu | (Luanda/Nairobi) process | Tshisekedi | Congolese | Kinshasa
  | Democratic Republic of Congo | Liberation of Rwanda
somalia-security : Somalia | al-Shabaab | Al-Shabaab | ATMIS | Somali | Shabaab | AMISOM | Somali people | AFRICOM | African Union Mission
venezuela-crisis : Venezuela | Venezuelan | Maduro regime | Guaido | Juan Guaidó | Maduro | Edmundo Gonzalez | Barbados Agreement | Maduro and
  | Venezuelan-led | Gonzalez Urrutia | Venezuelan refugees | Venezuelan migrants
haiti-crisis : Haiti | Haitian | Multinational Security Support | gang violence | Port-au-Prince | MSS mission | Kenya-led | Jovenel
  | Transitional Presidential Council | Kenyan-led | MSS | Multinational Security | multinational mission | anti-gang | Ariel Henry | TPC
cuba-issue : Cuba | Cuban | Guantanamo | Diaz-Canel | Havana | Cuban people | Cuban regime | embargo (on/against) Cuba | embargo imposed on Cuba
  | Cuba embargo | embargo of * Cuba
nicaragua-issue : Nicaragua | Ortega | Nicaraguan | Managua | Sandinista | Murillo
central-america-migration < migration : Northern Triangle | Central America | Los Angeles Declaration | Central American | Darien | Safe Mobility
  | Movilidad Segura | Root Causes Strategy | Guatemala and Honduras | Darien Gap | humane migration | orderly and humane | migration * hemisphere
  | Guatemala and * Honduras | Honduras and * Guatemala | Call to Action * Central | Safe Mobility Offices | orderly and humane migration
  | humane and orderly | humane migration management | hemispheric migration | migration in * Western Hemisphere | regional migration management
  | drivers of * migration | Central America Forward | root causes of * irregular | northern Central America | irregular migration from
  | southern Mexico | collaborative migration | northern Central | causes of migration | causes of irregular | Honduras and El Salvador
  | drivers of irregular | migration from * Central | irregular migration flows | irregular migration * Central | migration from * Central America
  | Northern Triangle countries | root causes of immigration | Honduras and Guatemala | underlying causes of migration | acute causes
  | migration in * region | irregular migration in | migration * Western Hemisphere | migration in Americas | levels of migration
  | migration in El Salvador | El Salvador and Honduras | migration in * hemisphere | Secure Mobility Offices | historic levels of migration
  | migratory flows in region | migration throughout * hemisphere | migration across * hemisphere | hemispheric challenge
chagos < sovereignty : Chagos | Chagos Archipelago | Diego Garcia | British Indian Ocean Territory | Indian Ocean Territory
greenland-status < sovereignty : Greenland | acquisition of Greenland
arctic-cooperation : Arctic | Arctic cooperation | Arctic region | Arctic security | High North | Northern Sea Route | Far North | polar regions
  | Northern Sea | Barents | Arctic Ocean | North Sea Route | high latitudes | icebreaker | polar icebreakers | Arctic and Antarctic | ICE Pact
  | Arctic nations | icebreaker fleet | fleet of * icebreakers
salisbury-attack : Salisbury | Skripal | Novichok | Litvinenko
iraq-inspections < iraq-situation : (weapons/international/UN) inspectors | Resolution 1441 | disarmament of Iraq | inspectors in Iraq
syria-chemical < syria-situation, chemical-weapons : chemical (weapons/attack) * Syria | Syrian chemical | chemical weapons in
syria-cross-border < syria-situation, humanitarian-access : cross-border * Syria | humanitarian * Syria | Resolution 2585 | aid to Syria
syria-settlement < syria-situation : Syrian settlement | political process * Syria | settlement * Syria | settlement in Syria | Resolution 2254
  | Syrian Constitutional Committee | Astana (process/format) | Syrian National Dialogue | Congress of * Syrian | resolution 2254
israel-settlements < israel-palestine : settlement (expansion/activity/construction) | Israeli settlements | settler violence
  | settlements in * West Bank | settlement growth | settler attacks | extremist settlers | violence against Palestinians | settler * violence
  | settlers accountable | settler | extremist settler violence | evictions of Palestinian
palestinian-authority < israel-palestine : Palestinian Authority | Palestinian National Authority | revitalized Palestinian | clearance revenues
  | Mahmoud Abbas | Palestine Liberation Organization | PLO | Palestinian Security Forces | revitalization of Palestinian | President Abbas | Ramallah
  | PA government | unified West Bank | Palestinian tax revenues | tax revenues * Palestinian | Palestinian * revenues | Mohammad Mustafa
west-bank-situation < israel-palestine : West Bank | situation in * West Bank | tensions in * West Bank | Jenin | violence in * Israel
iran-protests < iran-situation, protests : protests in Iran | Mahsa Amini | Iranian women | morality police | women * of Iran
  | support * Iranian people | women of Iran | Iranian protests | rights of Iranians | Iranians to protest
iran-sanctions < iran-situation, sanctions : (sanctions/pressure) on Iran | maximum pressure | Iran sanctions | sanctions against Iran
  | sanctions * Iran
gulf-reconciliation < gulf-security : Al-Ula | Gulf (rift/reconciliation/crisis) | blockade of Qatar
hezbollah-threat < lebanon-situation : Hezbollah | Hizballah | disarmament of Hezbollah | disarm * Hezbollah | Hezbollah's disarmament
serbia-kosovo < western-balkans-situation : Serbia-Kosovo | Belgrade-Pristina | Kosovo | Serbia and Kosovo | Kosovo (issue/settlement/dialogue) | KFOR
  | Pristina | Resolution 1244 | EULEX | Kosovo and Metohija | facilitated dialogue | normalization agreement reached in | Brussels and Ohrid
bosnia-stability < western-balkans-situation : Bosnia and Herzegovina | Republika Srpska | Dayton (Agreement/Peace) | Bosnia | Dodik | Srebrenica
  | EUFOR Althea | Banja Luka | EUFOR | Althea | Sarajevo | Bosnian | Dayton Accords | Srpska | High Representative for Bosnia
  | High Representative in Bosnia | High Representative * Schmidt | Office of High Representative | separatist rhetoric | threats of secession
  | secession of Republika | secessionist | Christian Schmidt
karabakh-corridors < nagorno-karabakh-conflict : Lachin | Zangezur | unblock * (transport/economic) * (links/routes/South)
  | transport and economic links | unblocking of * transport | unblocking * links | transport * Caucasus | unblock economic and transport
  | economic and transport (links/ties) | transport * South Caucasus | economic ties * South Caucasus | unblocking transport
  | transport communications * region | transport communications in | restore * transport links | restoring transport | restore * transport
  | economic and transport | Lachin Corridor | free movement * corridor | unblock * corridors | unblock * transport corridors | unblock economic
  | trilateral working group | railway and road traffic | restore transport links | unblocking * transport * communications
  | economic ties and transport | Lachin corridor
karabakh-peacekeepers < nagorno-karabakh-conflict : Russian peacekeepers | peacekeepers * Karabakh | Russian peacekeeping * Karabakh
  | Russian peacekeeping | Russian peacekeeping contingent | credit to * peacekeepers | Russian-Turkish * monitoring
falklands-gibraltar : Falklands | Falkland Islands | Gibraltar
colombia-peace : Colombian peace | peace accord * Colombia | FARC | ELN | peace accord implementation | Revolutionary Armed Forces | 2016 peace
  | Colombia's * peace | Plan Colombia | Colombia's * accord
essequibo : Essequibo | Guyana's sovereignty | arbitral award of 1899 | award of 1899 | 1899 arbitral award
chechnya : Chechnya | Chechen
western-sahara-issue : Western Sahara | Moroccan autonomy | Sahrawi
mozambique-security : Cabo Delgado | northern Mozambique | Mozambican
nigeria-security : Boko Haram | Lake Chad | northeastern Nigeria | Niger Delta
us-africa-summit < africa-issues : (U.S.-Africa/US-Africa/Russia-Africa/Africa) (Leaders/Summit/summit/forum) | Leaders Summit in December
  | Africa Leaders Summit
african-peace-initiative < africa-issues, peace-talks : African (peace/initiative/leaders' mission) | initiative of African
ecowas-niger < sahel-security, coup : Niger coup | coup in Niger | ECOWAS | Economic Community of West African | Bazoum | situation in Niger
arctic-council < arctic-cooperation : Arctic Council
norad < arctic-cooperation, defence-cooperation : NORAD | North American Aerospace | continental defense
`;
