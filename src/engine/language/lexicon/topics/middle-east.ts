/** The Middle East. */
export const MIDDLE_EAST = `
middle-east-situation : (situation/developments/crisis/conflict/tensions/war/conflicts/peace/stability) * Middle East | Middle East crisis | Middle East conflict | Middle East issues | Middle East situation | Middle East agenda | conflict in Middle East | Middle East region | Middle East | Middle Eastern
gaza-war < middle-east-situation : Gaza | %war in Gaza | situation in Gaza | Gaza (conflict/war/Strip/crisis) | Israel-Hamas (war/conflict) | (war/conflict) between Israel and Hamas | Israel and Gaza | Israel-Gaza | Israel Gaza conflict | military operation in Gaza | Israel's operation | developments in Gaza | Rafah | 7 October
gaza-ceasefire < gaza-war, ceasefire : ceasefire * Gaza | Gaza ceasefire | hostage and ceasefire | ceasefire and hostage | (ceasefire/truce/hostage) (deal/agreement/negotiations/talks) | ceasefire-for-hostages | ceasefire between Israel and Hamas | Gaza (deal/truce) | hostage (deal/negotiations)
gaza-humanitarian < gaza-war, humanitarian-issues : (humanitarian/aid/assistance) * Gaza | humanitarian (situation/crisis/catastrophe/conditions) in Gaza | Palestinian (civilians/suffering) | innocent Palestinians | suffering of * Palestinian | Gaza * (humanitarian/aid)
israel-palestine < middle-east-situation : Israeli-Palestinian | Palestinian-Israeli | Israel-Palestine | Israeli-Palestinian (conflict/settlement/peace) | Palestinian (question/issue/problem/cause/territories) | Palestine-Israel | Israel and * Palestinians | Middle East (peace/settlement) | Middle East peace process | Palestinian people | Palestinians
two-state-solution < israel-palestine : two-state solution | two state solution | two-State | Palestinian state | independent Palestinian | Palestinian statehood | recognition of Palestine | State of Palestine | two states | states living side by side | negotiated two-state | path to * Palestinian state
israel-security < middle-east-situation : Israel's * (security/right/defense) | (right/commitment) * Israel * (defend/security) | security of Israel | Israel's right to (defend/exist/self-defense) | defense of Israel | support for Israel | stand with Israel | Israel * right to defend | commitment to Israel | destruction of Israel | destroy Israel
hamas-attack < gaza-war, terror-attack : Hamas (attack/attacks/terrorist/terrorists/terror) | attacks by Hamas | October 7 | attacks on Israel | attack (against/on) Israel | Hamas's * (attack/attacks/terrorist) | Hamas terrorist | Hamas | rocket attacks * Israel
abraham-accords < middle-east-situation : Abraham Accords | normalization * (Israel/Arab/countries) | normalize * Israel | Israel * (normalization/normalisation) | Arab-Israeli | normalization agreement | relations between Israel and * (Arab/Muslim/countries)
lebanon-situation < middle-east-situation : Lebanon | Blue Line | Israel-Lebanon | (situation/ceasefire/war) * Lebanon | Lebanese (Armed/people/government/army) | Israeli-Lebanese
israel-iran-conflict < middle-east-situation, iran-situation : Israel-Iran | Iran-Israel | (strikes/strike/attack/attacks) (on/against/by) Iran | Iran's attack | Iranian (attack/missile/strikes/strike) | conflict between * (Israel/Iran) and * (Israel/Iran) | Twelve-Day | strikes * Iranian nuclear | confrontation * Iran
syria-situation < middle-east-situation : situation * Syria | crisis * Syria | conflict * Syria | developments * Syria | war * Syria | Syrian crisis | Syrian conflict | Syrian people | Syrian issue | Syrian problem | Syrian refugees | Syrian government | Syria | intra-Syrian | Idlib | northern Syria | Assad regime | Syrian Democratic Forces | Afrin | Constitutional Committee
libya-situation : (situation/conflict/crisis/settlement) * Libya | Libya | Libyan (settlement/crisis/conflict/elections/people) | intra-Libyan | Berlin Conference
yemen-situation < middle-east-situation : (war/conflict/truce/situation/crisis/ceasefire) * Yemen | Yemen | Yemeni | end * war in Yemen | Houthi threat
iraq-situation < middle-east-situation : Iraq | Iraqi (government/forces/people/Security) | Kurdistan | Iraqi Kurdistan | Erbil
kurdish-issue : Kurdish | Kurds | PKK | YPG
gulf-security < middle-east-situation : Gulf (security/region/countries/cooperation) | Persian Gulf | Arabian Gulf | Gulf Cooperation Council | Strait of Hormuz | attacks on * (Saudi/Emirates) | security concept * Gulf
gerd < hydropower : GERD | Renaissance Dam | Nile (waters/dam) | Ethiopian dam
jerusalem-status < israel-palestine : (status/holy sites/status quo) * Jerusalem | Jerusalem | Al-Aqsa | Temple Mount | Haram al-Sharif | historic status quo | embassy to Jerusalem
jamal-khashoggi < human-rights : Khashoggi | Jamal Khashoggi
turkey-operation < syria-situation : Operation (Olive/Euphrates/Peace) | safe zone | deescalation (zone/zones/area) | memorandum * Sochi
eu-enlargement : EU (enlargement/accession/membership) | accession to * (EU/European) | candidate status | European path | European integration | Association Agreement | enlargement | EU candidate | membership of * European Union
western-balkans-situation : Western Balkans | Balkans | Dayton | EU-facilitated
nagorno-karabakh-conflict : Nagorno-Karabakh | Karabakh | Nagorno-Karabakh (conflict/settlement) | Armenian-Azerbaijani | Armenia-Azerbaijan | (Armenia/Azerbaijan) and (Armenia/Azerbaijan) | OSCE Minsk Group | Minsk Group | trilateral (statement/agreements) | border between * (Armenia/Azerbaijan) | Armenian-Azerbaijani border
cyprus-problem : Cyprus (issue/problem/settlement/question) | Cyprus | bizonal
aegean-dispute : Aegean | Eastern Mediterranean | (Greek-Turkish/Greece-Turkey/Greek and Turkish) | Hagia Sophia
transnistria-settlement : Transnistria | Transnistrian (settlement/issue) | Moldova | Moldovan | Gagauzia
georgia-conflict : South Ossetia | Abkhazia | Georgia's * (sovereignty/territorial)
belarus-situation : (situation/developments/crisis) * Belarus | Belarusian (opposition/people/regime) | Lukashenko regime | Belarus | Ryanair
africa-issues : Africa | African countries | African continent | African nations | African partners | African affairs | African leaders | Russia-Africa | developing Africa | African Union | Compact with Africa | AfCFTA | African Leaders
sudan-conflict : Sudan | Sudanese | Rapid Support Forces | Darfur | RSF
ethiopia-conflict : Tigray | Ethiopia | Horn of Africa | Amhara | Ethiopian
sahel-security : Sahel | Mali | Burkina Faso | Niger | Barkhane
congo-conflict : eastern (DRC/Congo) | M23 | Great Lakes | Congo | DRC
somalia-security : Somalia | al-Shabaab | Al-Shabaab | ATMIS
venezuela-crisis : Venezuela | Venezuelan | Maduro regime | Guaido | Juan Guaidó
haiti-crisis : Haiti | Haitian | Multinational Security Support | gang violence
cuba-issue : Cuba | Cuban
nicaragua-issue : Nicaragua | Ortega
central-america-migration < migration : Northern Triangle | Central America | Los Angeles Declaration
chagos < sovereignty : Chagos | Chagos Archipelago | Diego Garcia | British Indian Ocean Territory
greenland-status < sovereignty : Greenland | acquisition of Greenland
arctic-cooperation : Arctic | Arctic cooperation | Arctic region | Arctic security | High North | Northern Sea Route | Far North
salisbury-attack : Salisbury | Skripal | Novichok | Litvinenko
iraq-inspections < iraq-situation : (weapons/international/UN) inspectors | Resolution 1441 | disarmament of Iraq | inspectors in Iraq
syria-chemical < syria-situation, chemical-weapons : chemical (weapons/attack) * Syria | Syrian chemical | chemical weapons in
syria-cross-border < syria-situation, humanitarian-access : cross-border * Syria | humanitarian * Syria | Resolution 2585 | aid to Syria
syria-settlement < syria-situation : Syrian settlement | political process * Syria | settlement * Syria | settlement in Syria | Resolution 2254 | Syrian Constitutional Committee | Astana (process/format) | Syrian National Dialogue | Congress of * Syrian
israel-settlements < israel-palestine : settlement (expansion/activity/construction) | Israeli settlements | settler violence | settlements in * West Bank
palestinian-authority < israel-palestine : Palestinian Authority | Palestinian National Authority
west-bank-situation < israel-palestine : West Bank | situation in * West Bank | tensions in * West Bank
iran-protests < iran-situation, protests : protests in Iran | Mahsa Amini | Iranian women
iran-sanctions < iran-situation, sanctions : (sanctions/pressure) on Iran | maximum pressure | Iran sanctions
gulf-reconciliation < gulf-security : Al-Ula | Gulf (rift/reconciliation/crisis) | blockade of Qatar
hezbollah-threat < lebanon-situation : Hezbollah | Hizballah
serbia-kosovo < western-balkans-situation : Serbia-Kosovo | Belgrade-Pristina | Kosovo | Serbia and Kosovo | Kosovo (issue/settlement/dialogue)
bosnia-stability < western-balkans-situation : Bosnia and Herzegovina | Republika Srpska | Dayton (Agreement/Peace) | High Representative
karabakh-corridors < nagorno-karabakh-conflict : Lachin | Zangezur | unblock * (transport/economic) * (links/routes/South) | transport and economic links
karabakh-peacekeepers < nagorno-karabakh-conflict : Russian peacekeepers | peacekeepers * Karabakh | Russian peacekeeping * Karabakh
falklands-gibraltar : Falklands | Falkland Islands | Gibraltar
colombia-peace : Colombian peace | peace accord * Colombia | FARC | ELN
essequibo : Essequibo
chechnya : Chechnya | Chechen
western-sahara-issue : Western Sahara | Moroccan autonomy | Sahrawi
mozambique-security : Cabo Delgado
nigeria-security : Boko Haram | Lake Chad
us-africa-summit < africa-issues : (U.S.-Africa/US-Africa/Russia-Africa/Africa) (Leaders/Summit/summit/forum)
african-peace-initiative < africa-issues, peace-talks : African (peace/initiative/leaders' mission) | initiative of African
ecowas-niger < sahel-security, coup : Niger coup | coup in Niger | ECOWAS
arctic-council < arctic-cooperation : Arctic Council
norad < arctic-cooperation, defence-cooperation : NORAD | North American Aerospace | continental defense
`;
