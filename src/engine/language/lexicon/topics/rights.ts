/** Rights, democracy and sovereignty. */
export const RIGHTS = `
sovereignty : sovereignty | sovereign | territorial integrity | sovereignty and (territorial/independence) | %respect * (sovereignty/integrity)
  | independence | sovereign and independent | political independence | inviolability of borders | independence and sovereignty
  | unity and territorial | sovereign equality | internationally recognized borders | recognized borders | self-determination
  | territorial sovereignty | integrity of * state | independence and unity | sovereignty and integrity | (sovereignty/independence) and security
  | sovereign (rights/states/nation) | within internationally recognized | internationally recognized territory | inviolability of * borders
  | national sovereignty | violation of * (sovereignty/integrity) | statehood | political system | change borders by | self-determination of * people
  | independent nation | development interests | unity of * territory
right-to-choose-alliances < sovereignty : right to choose | choose [its/their] own (security/alliances/path/future) | freedom to choose
  | choose * own future | own (foreign/security) (policy/choices) | free to choose | own path | path of development | (decide/determine) * own future
  | determine * own (destiny/foreign policy/path) | sovereign (choice/decision) | spheres of influence | right of * (states/countries) to choose
  | right of * people to determine | freely (choose/determine) | decide for themselves | choose * (alliances/destiny) | right to determine
  | choose * security arrangements | own security arrangements | right of * to choose | choice of * people | own sovereign
  | right of * nation * choose | determine * own security | choose * defense alliances | no country is dominated | third country * block
  | no third country | veto * accession | development path | independent foreign policy | independently choose | independent choice
  | independence and autonomy | right of every nation to
human-rights : human rights | human right | human rights (abuses/violations/situation/issues) | fundamental (rights/freedoms) | civil rights
  | universal values | freedom of speech | freedom of expression | freedom of press | freedom of media | rights and freedoms | civil liberties
  | human dignity | rights (abuses/violations/record/situation) | rights of * (individuals/citizens) | basic (rights/freedoms)
  | individual (liberties/rights) | freedom of opinion | Universal Declaration | inalienable rights | civil and political rights | abuse of * rights
  | human freedoms | inherent dignity | civil and political liberties | political liberties | human rights defenders | political dissidents
  | equal rights | torture survivors | rights and dignity | dignity and freedom | freedom and dignity | dignity of every | abuses of human
  | degrading treatment | rights of citizens | political rights | violations of human | universal rights | dignity and rights | persecution of
  | equal dignity | equality and justice | peaceful assembly and association | intimidate * opponents | transnational repression
  | Human Rights Commissioner | ombudsman | ombudsperson | right to life | rights of child | rights * violated | right to freedom of
  | oppression of * people | Magnitsky
democracy : democracy | democratic (values/principles/institutions/governance/norms/process/reforms/transition/processes) | Summit for Democracy
  | democratic resilience | authoritarianism | autocracy | strengthen democracy | free and fair | free society | democratic renewal
  | return to democracy | civilian-led | civilian rule | backsliding | democratically elected
  | democratic (country/nations/society/future/state/order/system/freedoms/rights/path/ideals/development/aspirations) | authoritarian | autocratic
  | will of * people | freedom and democracy | pluralism | defend democracy | threats to democracy | representative democracy
  | Community of Democracies | democratic backsliding | assault on democracy | attack on democracy | restoration of * democracy | defense of democracy
  | support for democracy | democratic government | largest democracies | fellow democracies | Democracy Summit | democratic erosion
  | restore * democracy | peaceful transfer of power | peaceful transition of power | undermine democracy | accountable institutions
  | democratic change | democratic rule | democracy delivers | autocrats | anti-democratic | peaceful transition | democratic charter
  | Inter-American Democratic Charter | world's democracies | voting access | transition to democracy | democracy and autocracy
  | prove * democracy * deliver | democracy can deliver | stand up for democracy | democracy and liberty | world's largest democracies
  | return to * democratic | parliamentary democracy | democracy and freedom | dictatorship | undemocratic | democratic partners | democratic allies
  | democratic alliance | democratic community | free and open societies
rule-of-law : rule of law | judicial (reform/independence) | independent judiciary | constitutional | judiciary | rule-of-law | due process
  | constitutional order | justice (system/sector/reform) | fair trial | separation of powers | checks and balances | equality before law
  | (judicial/legal) system | legal order | constitutionality | rule of * Constitution | democratic institutions and rule | judicial institutions
  | equality under * law | court hearing | judicial decisions
reforms : reform | reforms | reform process | domestic reforms | structural reforms | anti-corruption reform | (economic/democratic) transformation
  | reform (efforts/program/package/plan/path/commitments) | reform-minded | modernization of * (economy/state) | privatization | land reform
  | pension reform | Reform Conference | Conference on Reforms | internal transformations | implementation of transformations | internal reforms
  | home-grown economic | Vision 2030
elections : election | elections | presidential election | parliamentary election | vote | electoral | ballot | election results | upcoming election
  | polling (stations/place) | electoral (process/system/law/reform/commission) | election (campaign/cycle) | presidential campaign | runoff | midterm
  | presidential candidate | early election | voter turnout | won * majority | local elections | election day | voter suppression | right to vote
  | went to polls | electoral subversion | national elections | election commission | go to * polls | voting data | tally sheets
  | electoral authorities | win * most votes | registered voters | second round of election | voter registration | register to vote | cast * ballots
  | upcoming elections in | forthcoming elections
coup : coup | military takeover | military coup | unconstitutional | junta | restore * (democratic/constitutional/civilian) | military regime
  | attempted mutiny | mutiny | coup d'etat | coup attempt | attempted coup | seizure of power | armed uprising | civilian-led transition
  | seized power | military rule | fragile transition | transition in * Chad | transition in * Sudan | military authorities
  | democratically-elected government | military seizure | attempted takeover | power by force | undemocratic efforts | relinquish * power
  | restore power to | overturning * democratic
protests : protest | protests | demonstrations | crackdown | repression | protesters | riots | unrest | violence against protesters | political crisis
  | peaceful (rallies/demonstrators) | demonstrators | civil unrest | freedom of peaceful assembly | peaceful assembly | repressive | protestors
  | peaceful demonstrations | peaceful protest | peaceful protestors | violence against protestors | silence dissent | right to peaceful
  | crackdown on (opposition/dissent) | peaceful protesters | crackdown on peaceful | mass detentions
navalny : Navalny | Alexei Navalny | poisoning of | Navalnaya | Aleksey Navalny | Yulia Navalnaya | Navalny's death
civil-society : civil society | NGO | NGOs | nongovernmental | opposition leader | dissident | activists | nongovernmental organizations
  | civic (space/engagement/activists/society/organizations) | human rights organizations | public organizations | grassroots
  | community organizations | opposition figures | political (parties/forces) | think tank | foreign agents | political opposition
  | democratic opposition | civic and political space | political space | civic leaders | civil society representatives | volunteer movement
  | public associations | advocacy groups | rights advocates | advocacy organizations | philanthropic | activists and * journalists
  | civic participation | human rights activists | (Leader/leader) of opposition | opposition and civil | government and * opposition
  | members of * opposition | (Venezuelan/Syrian/Georgian/Turkish/Russian/Israeli) opposition | armed opposition | leaders of * opposition
  | representatives of * opposition | suppression of * opposition | crackdown on * opposition | persecution of * opposition | parliamentary opposition
  | pro-democracy opposition
xinjiang-rights < human-rights : Xinjiang | Uyghur | Uyghurs | Tibet | (Xinjiang/Tibet/Hong Kong) * (Xinjiang/Tibet/Hong Kong) | National Security Law
  | Jimmy Lai | forced labor in | Uighur | Tibetan | Uyghur Forced Labor
gender : women | girls | women and girls | gender (equality/equity/based) | women's (rights/empowerment/rights) | empower women
  | gender (balance/parity/gap/discrimination) | role of women | women in * (leadership/politics/technology) | women leaders
  | women's (leadership/participation/economic/health/organizations/entrepreneurship) | women entrepreneurs | rights of * women
  | female (leaders/entrepreneurs) | International Women's Day | women-led | participation of women | women in leadership | women peace and security
  | gender pay gap | pay gap | wage gap | paid leave | first female | first woman | labor force participation | equal pay | gender disparities
  | gender pay | women workers | economic empowerment of * women | women in * workforce | gender wage | gender-responsive | Generation Equality
lgbtq < human-rights : LGBT | LGBTQ | LGBTQI | LGBTQI+ | same-sex | LGBTI | gay rights | gay men | transgender | sexual orientation | homophobia
  | marriage equality | Anti-Homosexuality | gender identity | Pride Month | gay | bisexual | openly gay | transphobia | Don't Ask | LGBTQ people
  | conversion therapy | nonbinary | homosexuality | queer
minorities < human-rights : minorities | ethnic minorities | national minorities | Islamophobia | discrimination | xenophobia | hate crime
  | hate speech | intolerance | religious minorities | ethnic (groups/communities) | (Romanian/Greek) communities
  | minority (rights/communities/groups) | Roma | Islamophobic | anti-Muslim | hatred | bigotry | hate-fueled | hate-motivated | hate incidents
  | acts of hate | interethnic | no place for hate | hate-based | ethnic hatred | acts of hatred | rise in hate | hate against | multiethnic
  | forms of hate | anti-Arab | Arab American | anti-discrimination | Black and Latino | multinational people | ethnic and religious
  | diversity and inclusion | multicultural | ethnic Greeks | ethnic Armenians
language-rights < minorities : Russian language | Russian-speaking | language law | linguistic | native language
  | (rights/protection) of * Russian speakers | Russian-speaking (population/people) | Russian speakers | support for * Russian language
orthodox-church < religion : Orthodox Church | Russian Orthodox | Ukrainian Orthodox | canonical Orthodox | Patriarch | Patriarchate | Ecumenical
  | Bartholomew | Lavra | Moscow Patriarchate | Patriarch (Kirill/Bartholomew) | Orthodox (Christians/churches/clergy)
  | Metropolitan (Epiphanius/Onufriy) | Patriarch of Moscow | Enthronement | Orthodox world
religion : religious | religion | Christian | Christians | Muslim | Muslims | Islam | Church | holy sites | Muslim world | clergy | mosque | monastery
  | cathedral | Buddhist | Hindu | Catholic | religious (leaders/organizations) | believers | faith leaders | faith communities | people of faith
  | Muslim leaders | traditional religions | Islamic world | Muslim countries | Organisation of Islamic Cooperation | rabbi | imam | Muslim community
  | Buddhist community | Islamic Cooperation | houses of worship | places of worship | faith-based | Jewish community | congregation | multifaith
  | bishops | archbishop | Quran | Archbishop | archpriest | spiritual leader | Sikh | Ecumenical Patriarchate
death-penalty < human-rights : death penalty | capital punishment | execution of | death (sentence/row) | sentenced to death | sentenced * to death
  | clemency | commute * sentence
disability < human-rights : disability | disabilities | persons with disabilities | disabled (people/persons/children/veterans)
  | people with special needs | barrier-free | Special Olympics | accessible transportation | transportation accessibility | Disability Pride
  | Americans with Disabilities | special needs | disabled | accessible facilities | barriers * disabilities
governance : government formation | new government | form * government | coalition government | cabinet | good governance | transition of power
  | formation of * government | interim government | government of national unity | new cabinet | (parliamentary/ruling) coalition | political impasse
  | accountable governance | transparent governance | transfer of power | vote of confidence | peaceful transfer | new Israeli government
  | transition between administrations | transparent and accountable | form * capable government | forming * new government | appoint * prime minister
  | capable government | honest governance | return of * parliament | government formation process | responsive governance | Chief Adviser
  | political turmoil
domestic-policy : legislation | legislative | domestic agenda | Congress | Bipartisan Infrastructure | Inflation Reduction Act | IRA | budget
  | parliament vote | ratification | ratify | draft law | (adopt/passage of) * (law/legislation/bill) | pass * (law/bill) | adoption of * law
  | legislative (process/session/agenda/branch) | domestic (politics/political/priorities/developments) | domestic political (situation/process)
  | Build Back Better Act | Build Back Better Agenda | continuing resolution | filibuster | Congressional leaders | Congressional Leadership
  | government shutdown | fund government | funding bill | bipartisan bill | government funding | Senate * vote | Senate passes | passed * Senate
  | prevent * shutdown | national projects | social policy | Security Council of Russian Federation | domestic and foreign policy
  | national development goals | signed * bill into law | bipartisan agreement | Infrastructure Deal | fund * government | bipartisan deal
  | American Jobs Plan | Democrats and Republicans | state legislatures | Congressional appropriations | bipartisan group | reconciliation bill
  | American Families Plan | supplemental funding | working across aisle | State of Union Address | bipartisan support | federal budget
  | Federal Assembly | parliamentary majority | socialist construction | birth rate | aging population | demographic challenge
  | Labour (Government/government) | Conservative (Government/government)
media-freedom < human-rights : media freedom | press freedom | freedom of * (press/media) | journalists | independent media | free press | free media
  | safety of journalists | killed journalist | media workers | censorship | journalists are protected | Russia Today | news channel
  | Russian media outlets | safety of * journalists | Radio Free Europe | Voice of America | journalism | independent journalism | independent press
  | media outlets | World Press Freedom | journalists * killed | at-risk reporters | harassment of journalists | journalistic community
  | killed * journalist | journalist was killed
religious-freedom < human-rights : freedom of (religion/belief/worship) | religious (freedom/tolerance/liberty) | interfaith | Christian community
  | religious (persecution/communities) | inter-religious | inter-religious peace | practice * faith | right to practice | freedom to worship
political-prisoners < human-rights : political prisoners | prisoners of conscience | imprisoned (opposition/activists) | political prisoner
  | politically motivated (arrest/charges) | (release/arrest) of * activists | detention of * protesters | imprisonment of * opposition
  | release * political | Kara-Murza | Bialiatski | political repression | Aung San Suu Kyi | release of activists | activists detained | sham trials
  | political dissent | presidential amnesty | politically motivated * detention | arrest of * journalist | detention of * journalists
  | release * activists | unjustly sentenced | imprisoned | release * political prisoners | release of * political prisoners
antisemitism < minorities : antisemitism | anti-Semitism | Holocaust denial | antisemitic | attacks on * Jewish | violence against Jews | synagogue
  | anti-Jewish | threats * Jewish community | safety of * Jewish
racism < minorities : racism | racial | systemic racism | racial (justice/equality) | racial (discrimination/segregation/inequality) | segregation
  | desegregation | apartheid | anti-Asian | white supremacy | George Floyd | civil rights (movement/leaders) | racial and ethnic | slavery
  | Black Lives | supremacist | racially motivated | systemic inequity | racist | Jim Crow | racial wealth gap | Black History Month | racial gap
  | racial disparities | racial injustice | hate crimes against Asian | violence against Asian | Black Americans | Juneteenth | bias against Asian
  | slave trade | trade in * enslaved | reparatory justice | African descent | Afro-descendant | enslaved Africans | enslaved persons
indigenous < minorities : indigenous | Indigenous | First Nations | Indigenous peoples | tribal leaders | Maori | native peoples
  | Indigenous (communities/women/leaders) | Alaska Native | Tribal communities | Native communities | Tribal consultation | American Indian
  | tribal sovereignty | Indian Country | native communities | tribal communities | tribal consultation | boarding school | nation-to-nation
  | Native Hawaiian | tribal lands | tribal governments
constitution < rule-of-law : constitution | constitutional (reform/amendments/crisis/court) | amendments to * constitution
  | constitutional (referendum/changes/system) | amend * constitution | Basic Law | fundamental law | draft constitution | constitutional right
  | amend * Constitution
free-elections < elections : (free/fair) and (free/fair/transparent/credible) elections | credible elections | (inclusive/transparent) elections
  | hold elections | democratic elections | peaceful elections | electoral roadmap | fair elections | free * fair * elections | elections * on time
  | integrity of * election | electoral observation | transparent electoral process | transparent * electoral | electoral integrity
  | inclusive and peaceful elections | competitive and inclusive elections | electoral transparency | investigation * elections | flawed * election
  | election integrity | voting tally | free elections | credible * elections | fair and transparent | transparent process | fair vote
  | voting rights legislation | integrity of elections | protect voting | credible and transparent | new elections | rigged | election fraud
referendum < elections : referendum | referendums | referenda | plebiscite | successful referendum
sham-referendums < occupation : sham (referendum/referendums/referenda/votes) | so-called (referendum/referenda/referendums)
  | illegal (referendum/referendums/referenda) | pseudo referendum | sham elections | referendum in * occupied | referendum in * territories
  | attempted annexation | attempt to annex | purported annexation
reproductive-rights < gender : reproductive (rights/health/freedom) | abortion | Dobbs | Roe v. Wade | women's right to choose
  | reproductive (care/healthcare) | family planning | contraception | overturn * Roe | birth control | Planned Parenthood | maternal and reproductive
  | bodily autonomy | access to contraception | family planning services | mifepristone | overturning Roe | Women's Health Protection Act
sexual-violence < gender : sexual violence | gender-based violence | femicide | violence against women | domestic violence | rape
  | sexual (abuse/assault/exploitation/harassment/slavery) | conflict-related sexual | gender violence | violence against * girls
  | Istanbul Convention | partner violence | intimate partner | survivors of (domestic/sexual) violence | victims of (domestic/sexual) violence
  | domestic abuse | dating violence | gender based online | intimate images | stalking | survivors of abuse | survivors of * violence
oligarchs < reforms : oligarch | oligarchs | deoligarchization | oligarchic | oligarchic influence | influence of * oligarchs
decentralisation < reforms : decentralization | special status of * (Donbas/Donbass) | constitutional reform * Donbas | federalization
  | local self-government | self-government
eu-reforms < reforms : rule of law reforms | reform agenda | ambitious reform | Copenhagen criteria | harmonization of * legislation | Ukraine Plan
  | recommendations by * European Commission | Euro-Atlantic reforms | reform priorities
`;
