/** The Middle East. */
export const MIDDLE_EAST = `
middle-east-situation : (situation/developments/crisis/conflict/tensions/war/conflicts/peace/stability) * Middle East | Middle East crisis | Middle East conflict | Middle East issues | Middle East situation | Middle East agenda | conflict in Middle East | Middle East region | Middle East | Middle Eastern
gaza-war < middle-east-situation : Gaza | %war in Gaza | situation in Gaza | Gaza (conflict/war/Strip/crisis) | Israel-Hamas (war/conflict) | (war/conflict) between Israel and Hamas | Israel and Gaza | Israel-Gaza | Israel Gaza conflict | military operation in Gaza | Israel's operation | developments in Gaza | Rafah | 7 October
gaza-ceasefire < gaza-war, ceasefire : ceasefire * Gaza | Gaza ceasefire | hostage and ceasefire | ceasefire and hostage | (ceasefire/truce/hostage) (deal/agreement/negotiations/talks) | ceasefire-for-hostages | ceasefire between Israel and Hamas | Gaza (deal/truce) | hostage (deal/negotiations)
gaza-humanitarian < gaza-war, humanitarian-issues : (humanitarian/aid/assistance) * Gaza | humanitarian (situation/crisis/catastrophe/conditions) in Gaza | Palestinian (civilians/suffering) | innocent Palestinians | suffering of * Palestinian | Gaza * (humanitarian/aid)
israel-palestine < middle-east-situation : Israeli-Palestinian | Palestinian-Israeli | Israel-Palestine | Israeli-Palestinian (conflict/settlement/peace) | Palestinian (question/issue/problem/cause/territories) | Palestine-Israel | Israel and * Palestinians | Middle East (peace/settlement) | Middle East peace process | (settlements/settlement) expansion | West Bank | settler violence | Palestinian Authority | Palestinian people | Palestinians
two-state-solution < israel-palestine : two-state solution | two state solution | two-State | Palestinian state | independent Palestinian | Palestinian statehood | recognition of Palestine | State of Palestine | two states | states living side by side | negotiated two-state | path to * Palestinian state
israel-security < middle-east-situation : Israel's * (security/right/defense) | (right/commitment) * Israel * (defend/security) | security of Israel | Israel's right to (defend/exist/self-defense) | defense of Israel | support for Israel | stand with Israel | Israel * right to defend | commitment to Israel | destruction of Israel | destroy Israel
hamas-attack < gaza-war, terrorism : Hamas (attack/attacks/terrorist/terrorists/terror) | attacks by Hamas | October 7 | attacks on Israel | attack (against/on) Israel | Hamas's * (attack/attacks/terrorist) | Hamas terrorist | Hamas | rocket attacks * Israel
abraham-accords < middle-east-situation : Abraham Accords | normalization * (Israel/Arab/countries) | normalize * Israel | Israel * (normalization/normalisation) | Arab-Israeli | normalization agreement | relations between Israel and * (Arab/Muslim/countries)
lebanon-situation < middle-east-situation : Lebanon | Blue Line | Israel-Lebanon | Hezbollah | (situation/ceasefire/war) * Lebanon | Lebanese (Armed/people/government/army) | Israeli-Lebanese | Hizballah
israel-iran-conflict < middle-east-situation, iran-situation : Israel-Iran | Iran-Israel | (strikes/strike/attack/attacks) (on/against/by) Iran | Iran's attack | Iranian (attack/missile/strikes/strike) | conflict between * (Israel/Iran) and * (Israel/Iran) | Twelve-Day | strikes * Iranian nuclear | confrontation * Iran
syria-situation < middle-east-situation : (situation/crisis/conflict/developments/war/settlement) * Syria | Syrian (settlement/crisis/conflict/people/issue/problem/refugees/government) | Syria | Astana (process/format) | Syrian Constitutional Committee | intra-Syrian | Idlib | northern Syria | Assad regime | Syrian Democratic Forces | Afrin | Constitutional Committee
libya-situation : (situation/conflict/crisis/settlement) * Libya | Libya | Libyan (settlement/crisis/conflict/elections/people) | intra-Libyan | Berlin Conference
yemen-situation : (war/conflict/truce/situation/crisis/ceasefire) * Yemen | Yemen | Yemeni | end * war in Yemen | Houthi threat
iraq-situation : Iraq | Iraqi (government/forces/people/Security) | Kurdistan | Iraqi Kurdistan | Erbil
kurdish-issue : Kurdish | Kurds | PKK | YPG
gulf-security < middle-east-situation : Gulf (security/region/countries/cooperation) | Persian Gulf | Arabian Gulf | Gulf Cooperation Council | Strait of Hormuz | attacks on * (Saudi/Emirates) | security concept * Gulf | Gulf rift
gerd < hydropower : GERD | Renaissance Dam | Nile (waters/dam) | Ethiopian dam
jerusalem-status < israel-palestine : (status/holy sites/status quo) * Jerusalem | Jerusalem | Al-Aqsa | Temple Mount | Haram al-Sharif | historic status quo | embassy to Jerusalem
jamal-khashoggi < human-rights : Khashoggi | Jamal Khashoggi
turkey-operation < syria-situation : Operation (Olive/Euphrates/Peace) | safe zone | deescalation (zone/zones/area) | memorandum * Sochi
eu-enlargement : EU (enlargement/accession/membership) | accession to * (EU/European) | candidate status | European path | European integration | Association Agreement | enlargement | EU candidate | membership of * European Union
western-balkans-situation : Western Balkans | Balkans | Kosovo | Kosovo (issue/settlement) | Serbia-Kosovo | Belgrade-Pristina | Republika Srpska | Dayton | Bosnia and Herzegovina | Dayton Peace | EU-facilitated | Serbia and Kosovo
nagorno-karabakh-conflict : Nagorno-Karabakh | Karabakh | Nagorno-Karabakh (conflict/settlement) | Armenian-Azerbaijani | Armenia-Azerbaijan | (Armenia/Azerbaijan) and (Armenia/Azerbaijan) | OSCE Minsk Group | Minsk Group | trilateral (statement/agreements) | Lachin | border between * (Armenia/Azerbaijan) | Armenian-Azerbaijani border
cyprus-problem : Cyprus (issue/problem/settlement/question) | Cyprus | bizonal
aegean-dispute : Aegean | Eastern Mediterranean | (Greek-Turkish/Greece-Turkey/Greek and Turkish) | Hagia Sophia
transnistria-settlement : Transnistria | Transnistrian (settlement/issue) | Moldova | Moldovan | Gagauzia
georgia-conflict : South Ossetia | Abkhazia | Georgia's * (sovereignty/territorial)
belarus-situation : (situation/developments/crisis) * Belarus | Belarusian (opposition/people/regime) | Lukashenko regime | Belarus | Ryanair
africa-issues : Africa | African (countries/continent/nations/partners/affairs/leaders/initiative) | Russia-Africa | Africa Summit | African peace | developing Africa | African Union | Compact with Africa | AfCFTA | African Leaders
sudan-conflict : Sudan | Sudanese | Rapid Support Forces | Darfur | RSF
ethiopia-conflict : Tigray | Ethiopia | Horn of Africa | Amhara | Ethiopian
sahel-security : Sahel | Mali | Burkina Faso | Niger | Barkhane | Lake Chad | Boko Haram
congo-conflict : eastern (DRC/Congo) | M23 | Great Lakes | Congo | DRC
somalia-security : Somalia | al-Shabaab | Al-Shabaab | ATMIS
venezuela-crisis : Venezuela | Venezuelan | Maduro regime | Guaido | Juan Guaidó
haiti-crisis : Haiti | Haitian | Multinational Security Support | gang violence
cuba-issue : Cuba | Cuban
nicaragua-issue : Nicaragua | Ortega
central-america-migration < migration : Northern Triangle | Central America | Los Angeles Declaration
chagos < sovereignty : Chagos | Chagos Archipelago | Diego Garcia | British Indian Ocean Territory
greenland-status < sovereignty : Greenland | acquisition of Greenland
arctic-cooperation : Arctic | Arctic (Council/cooperation/region/security) | High North | Northern Sea Route | Far North | NORAD | North American Aerospace
salisbury-attack : Salisbury | Skripal | Novichok | Litvinenko
`;
