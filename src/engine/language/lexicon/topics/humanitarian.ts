/** People caught in war: prisoners, hostages, aid, refugees, crimes. */
export const HUMANITARIAN = `
humanitarian-issues : humanitarian | humanitarian issues | humanitarian problems | humanitarian situation | humanitarian crisis
  | humanitarian catastrophe | humanitarian needs | humanitarian aspects | humanitarian matters | humanitarian conditions | humanitarian disaster
  | humanitarian consequences | humanitarian suffering | humanitarian emergency | human suffering | suffering * people | alleviate * suffering
  | humanitarian (impact/concerns/challenges/agenda) | suffering of * civilians | (minimize/reduce/ease/relieve) * suffering | desperate need
  | people in need | mitigate * suffering | suffering of people | humanitarian implications
humanitarian-aid < humanitarian-issues, aid : humanitarian (aid/assistance/relief/support/help/supplies/response/deliveries/convoy/package)
  | emergency (aid/relief/assistance) | relief (supplies/efforts/goods) | aid delivery | %deliver * humanitarian | lifesaving (aid/assistance)
  | life-saving | food and medicine | airdrop | airdrops of * supplies | aid (convoy/operation) | relief (operations/assistance/items)
  | humanitarian (cargo/funding/goods/operations/mission) | life-saving (aid/assistance/supplies) | urgently needed (aid/assistance) | essential goods
  | surge in humanitarian | field hospital | life saving humanitarian | vital assistance | disaster assistance response | urgent needs caused
  | emergency humanitarian | relief material | tons of * aid | urgent relief
humanitarian-access < humanitarian-issues : humanitarian (access/corridor/corridors) | (aid/assistance) (access/flow/flows/reaching/enter/entering)
  | unhindered access | unimpeded | safe passage | green corridor | cross-border (assistance/humanitarian/aid/mechanism) | flow of * (aid/assistance)
  | access for * (aid/humanitarian) | get * aid into | surge of * assistance | evacuation corridor | safe (corridor/routes) | humanitarian route
  | sustained (access/flow) | obstacles * aid | (allow/let) * aid | aid * reach civilians | assistance * reach civilians | reach civilians in need
  | reach those in need | safe distribution | resumption of essential services | open * crossings | ramp up deliveries | amount of * aid
  | assistance to those in need | aid to those in need | restoring basic services | aid to reach | safely deliver aid | unfettered passage
  | safe and unfettered | deliver * to those in need | humanitarian supplies reach | opening of * corridor | delivery of * humanitarian
  | deliver * humanitarian | safe and unhindered | unhindered | corridors for * civilians | corridors for * evacuation | humanitarian columns
  | deliver aid to | deliveries by land | deliver aid | reopen * crossing | get more aid | aid to more people | evacuation buses
  | buses for evacuation | corridors did * work | columns * humanitarian aid | delivery of * medicines | corridor from Mariupol | ceasefire * corridor
  | delivery of food and | deliver * medicines | deliver * humanitarian cargo | humanitarian corridors * work | blocked humanitarian
  | obstruct * humanitarian | humanitarian workers * blocked | impede * humanitarian | denial of humanitarian | access to those in need
  | restoration of basic services | facilitate * delivery of * assistance | guarantee humanitarian | block * humanitarian aid
  | restoration of * basic services | unfettered humanitarian | bring in * aid | get * aid in | unblock * aid | surge in * aid
evacuation < humanitarian-issues : evacuate | evacuation | safe exit | safe departure | safe evacuation
  | evacuation of * (civilians/citizens/population) | airlift | safely evacuated | leave safely | (bring/get/take) * people out
  | evacuation (operation/effort) | evacuees | leave * safely | safely depart | depart Gaza | leave Gaza | safe movement for | move safely
  | leave * combat | exit of civilians | evacuating civilians | people * evacuated | exit of * civilian | evacuation of people | evacuation from
  | organize * evacuation | population to leave | rescue people from | save people in Mariupol | people from Mariupol | residents of Mariupol
  | evacuation routes | airlift operation | vital corridor | people were rescued | save * people from | residents * evacuated | exit from Mariupol
  | leave Mariupol | rescued people | foreign nationals * leave | assist * to leave
prisoners : prisoner | prisoners | POW | POWs | captive | captives | captivity | detainee | detained persons | held captive | captured Russians
  | in captivity | taken prisoner | treatment of * prisoners
prisoner-exchange < prisoners : prisoner (exchange/swap/exchanges/swaps/release) | exchange of (prisoners/POWs/detainees/captives/detained/held)
  | (exchange/swap) * (prisoners/POWs/captives) | prisoner-of-war exchange | release of prisoners | exchange of * prisoners | prisoner of war
  | return of * prisoners | release of detained persons | mutual release | release of * prisoners of war | return * from captivity | %free * captivity
  | return * (home/from) * captivity | release * detainees | swap (stages/of) | exchanging Russian citizen | exchange * Russian citizen | Yaroshenko
  | exchange of people | everyone for everyone | exchange process | lists of * prisoners | exchanging * wounded | returned from * captivity
  | exchange fund | release * (Ukrainian/Palestinian/Russian) prisoners | release * prisoners of war | %free of * detainees
  | %free of * (Ukrainian/Palestinian/Russian) prisoners | %free of * prisoners of war | release prisoners
wounded-soldiers < prisoners : seriously wounded | (gravely/severely/seriously) (injured/wounded) | wounded (soldiers/servicemen/prisoners)
  | medical care | bodies of * soldiers | treatment of * servicemen | rehabilitation of * (servicemen/military) | prosthetics
  | wounded (defenders/warriors) | Invictus | Invictus Games | wounded in * battle | treatment of * wounded | wounded Ukrainian | military hospital
  | visited * wounded | limb amputations | wounded military | wounded * defenders | wounded in battles | treatment of wounded | injured * servicemen
  | servicemen injured | servicemen wounded
hostages : hostage | hostages | kidnapped | remaining hostages | held hostage | abducted by Hamas | held * by Hamas | hostage (crisis/taking/takers)
  | families of * hostages | taken hostage | kidnapped people | held captive in | release of * loved ones | American hostages | hold * hostage
  | women and girls * held | kidnapped women | families of hostages | held by Hamas | abduction | abductees
hostage-release < hostages : release of * hostages | (free/release/return/secure/bring home) * hostages | hostage release
  | hostages * (released/freed/home) | release * hostages | hostages * reunited | bring * hostages home | get * hostages (home/out)
  | release of * held by Hamas | hostages * be released | release of * held in Gaza | secure release of * hostages | hostages held by
  | bring hostages home | release of * remaining | returned home to * families | hostages are released | get * hostages | hostages home
  | secure * release of * hostages | immediate release of * hostages | immediately release * hostages | reunited with * (family/families)
detained-citizens < human-rights : wrongfully detained | unjustly detained | detained (citizens/Americans/Canadians/nationals)
  | arbitrary (detention/detentions) | (Americans/citizens/Canadians/nationals) (detained/imprisoned/held)
  | release of * (Americans/Canadians/citizens/nationals) | two Michaels | Michael Kovrig | Michael Spavor | Kovrig | Spavor | unlawfully detained
  | exit ban | unjust detention | secure * release | immediate release | wrongfully held | wrongful detention | unjustly (held/imprisoned)
  | arbitrarily (detained/arrested) | (Gershkovich/Evan Gershkovich) | Paul Whelan | Brittney Griner | Trevor Reed | detention of * Americans
  | bring * Americans home | held hostage abroad | detained abroad | families of * Americans | bring * loved ones home | held hostage or wrongfully
  | return * Americans | release of * individuals * Russia | Austin Tice | Brittney | return of * Americans | Americans unjustly
  | cases of American citizens | resolve * cases of * citizens | held in Iran | detained * nationals | detained * citizens
refugees < migration : refugee | refugees | displaced (people/persons) | internally displaced | IDPs | flee | forced to flee | fled | displacement
  | return of refugees | resettlement | people fleeing | people displaced | displaced (Ukrainians/civilians/population) | forcibly displaced persons
  | forced to leave * (homes/homeland/country) | refugee (crisis/flows/camps) | temporarily displaced | leave * homes | forced displacement
  | forcibly displaced | displaced by * war | displaced by * conflict | fleeing * war | fleeing * conflict | fleeing * violence | return to * homes
  | host communities | hosting * Ukrainians | temporary protection | opened * homes | seek refuge | UNHCR | shelter * Ukrainians | Ukrainians fleeing
  | Ukrainians displaced | Ukrainian women and children | people fleeing * war | million displaced | people * displaced | return * to homes
  | dignified return | High Commissioner for Refugees | (find/found) refuge | %deliver shelter | care for * Ukrainians | Ukrainian citizens * forced
  | temporarily left * homeland | forced to leave Ukraine | forced relocation | escape * war | temporary shelter | receiving Ukrainians
  | shelter Ukrainians | Ukrainian migrants | temporary migrants | refuge to * Ukrainians | million Ukrainians | fleeing Ukraine | fleeing violence
  | seek safety | return to their homes | displaced by | seek * safety | humanitarian admission | fled * homes | countries hosting refugees
  | leave their homes | welcoming refugees | go back to * homes | permanent place of residence | refugees return | refugees to return
  | refugees * return home | gone abroad | forced to go abroad | Ukrainians * return home | Ukrainian IDPs | displaced * Ukrainians
  | want to return home | temporarily displaced Ukrainians | shelter to * Ukrainians | Ukrainians who fled | Ukrainians who have fled
  | fleeing Russian | Ukrainians who were forced | Ukrainians who have been forced | Ukrainians * forced to leave | Ukrainians * forced to flee
  | people * forced to leave | flee from * country | generosity * refugees | hosting * refugees | welcoming * refugees | million refugees
  | resettling * refugees | forced repatriation | North Korean defectors | voluntary return of * refugees | dignified and voluntary return
  | safe * voluntary return | returnees | dignified * return | return of * displaced | relocation of Palestinians | relocate * Palestinians
war-crimes : war crime | war crimes | crimes against humanity | atrocity | atrocities | genocide | ethnic cleansing | mass killings | barbaric crimes
  | brutality | violations of * humanitarian law | massacre | mass graves | brutal acts | torture | war criminals | crimes of * invaders
  | (deliberate/indiscriminate) (attacks/bombing) * civilians | mass (murder/executions) | genocidal | mass atrocities | extermination
  | inhumane treatment | atrocity crimes | human shield | live shield | extrajudicial killings | use of civilians as | crimes against civilians
  | inhuman acts | barbarity | terrorist methods | gross violations of * law | Geneva Conventions | killings of civilians | deliberate killing
  | forced deportation | forcibly deported | forcible transfer | crimes against children | crimes against * civilians | illegal deportation
  | violations of * international criminal law | deportation of Ukrainian | deported Ukrainians | inhumane practices | mock executions
  | cruel and unlawful | crimes committed by Russian | rape as weapon | war crimes documentation | murdered people | graves of civilians | looting
  | marauders | recognize * as genocide | executed civilians | shot * civilians | loot * houses | execution of civilians | looters | mass deportation
  | laws and customs of war | cruelty of * Russian | phosphorous bombs | hiding behind * civilians | double war crime | committing war crimes
  | commit * atrocities | committed atrocities | crimes of * occupation | crimes against * Palestinian | Israeli crimes | targeted killings
  | collective punishment
accountability : accountability | hold * (accountable/responsible/account) | bring to justice | perpetrators | tribunal | Special Tribunal | prosecute
  | investigation (into/of) * (crimes/war/attacks) | war reparations | reparations | justice for | impunity | International Criminal
  | compensation for damage | responsible for * crimes | criminal liability for | bring * justice | brought to account
  | bear responsibility for * death | face justice | punish * guilty | punishment (of/for) * crimes | criminal prosecution | culprits
  | justice and accountability | fair punishment | end * impunity | unpunished | inevitability of punishment | held to account | hold * fully
  | combat * impunity | Commission of Inquiry | Committee of Enquiry | full investigation | bring * to justice | compensate * damage
  | mechanism * compensate | compensation for * damage | register of damage | pay for * damage | documenting * crimes | joint investigation team
  | adequate compensation | criminals to justice | International Court of Justice | investigate * crimes | criminal responsibility
  | pre-trial investigation | compensation for * losses caused | responsible for * aggression | bring * war criminals | record * war crimes
  | evidence of * crimes | investigate * war crimes | crime of aggression | Register of Damage | international courts | mechanism of justice
  | mechanism of compensation | commit abuses | holding * officials accountable | responsible * be held | responsibility for * crimes
  | Russia * pays for | holding Russia accountable | damage it has caused | justice for victims | bring * perpetrators | investigate * circumstances
  | thorough investigation | transparent investigation | impartial investigation | independent investigation | face * tribunal | complicit in * crimes
  | complicity in * crimes | guilty of * crime | pay for * aggression | compensate Ukraine | status of suspects | Russia must pay | make Russia pay
  | aggressor * pay | punish * aggressor | responsibility for crime | responsible for * atrocities | convict * criminals
  | responsible for * war crimes | responsible for * crimes against | responsibility for * aggression | responsibility for * war crimes
  | prosecution of * war criminals | documentation of * crimes | document * war crimes | international investigation | opening of * investigations
  | gather * evidence | collect * evidence | evidence of * atrocities | investigation * (atrocities/abuses/violations) | hold * to account
  | Genocide Convention | binding arbitration | independent inquiry
aid : %aid to | foreign (aid/assistance) | assistance | development (aid/assistance) | aid package | support package
  | package of (aid/assistance/support) | aid | bilateral foreign assistance | largest donor | economic development assistance
  | Third Country Training | JICA
financial-aid < aid : financial (aid/assistance/support/package) | (economic/budget/budgetary/macro-financial/fiscal) (aid/assistance/support)
  | direct budget * (aid/support) | loan guarantees | financing package | financial and economic support | credit line | grants and loans
  | line of credit to | emergency support loan
famine < humanitarian-issues : famine | starvation | hunger | malnutrition | go hungry | acute food | mass starvation | hungry people
  | childhood deaths | child nutrition | maternal nutrition | nutrition insecurity | child wasting | acute malnutrition | going hungry
  | go to bed hungry | bed hungry | mass famine | threat of famine | threat of * famine | risk of famine | prevent famine | forestall famine
  | famine-like conditions | dealing with starvation | death by hunger | starvation of
peacekeeping-un < peacekeepers : UN (peacekeeping/mission/peacekeepers) | MONUSCO | UNMISS | MINUSMA | UNDOF | United Nations peacekeeping
natural-disaster : natural disaster | disaster relief | tsunami | volcanic | disaster response | emergency response | catastrophe
  | emergencies ministry | force majeure | (affected/hit) by * (disaster/flood) | affected by * (earthquake/hurricane) | devastation caused
  | disaster aid | eruption | natural hazards | weather events | disaster preparedness | disaster assistance | disaster recovery | disaster management
  | disaster risk | disaster resilience | disaster area | emergency situations | heat wave | heatwave | disaster relief efforts
  | emergency declaration | major disaster | Major Disaster Declaration | disaster declaration | affected by * storm | impacted by * storm
  | impacted by * hurricane | areas affected by * hurricane | areas affected by * flood | response and recovery
  | humanitarian assistance and disaster relief | assistance/disaster relief | extreme heat | volcano | hurricane-force | extreme temperatures
  | emergency preparedness | early warning | weather disasters | affected by disaster | weather-related | Emergencies Ministry
  | elimination of * consequences of | humanitarian aid and disaster | humanitarian assistance and disaster | post-disaster | disaster mitigation
  | Disaster Resilient Infrastructure | CDRI | disaster damage
accidents : accident | explosion | crash | disaster over | collapse of * building | derailment | sinking of | shipwreck | capsized
  | (railway/road/mine) accident | train derailment | bridge collapse | collapse of * bridge | coal mine | building collapse | claimed * lives
  | industrial accident | Key Bridge | Champlain | killed miners | man-made disaster | accident at * mine | tragedy at * mine
missing-persons < humanitarian-issues : missing (persons/people) | search for * missing | repatriation of remains | remains of | missing in action
  | POW/MIA | MIA | enforced disappearances | went missing | missing citizens | forced disappearance | National Search Commission
rescue < natural-disaster : rescue | rescuers | search and rescue | rescue (workers/teams/operations/efforts) | first responders | emergency teams
  | firefighters | firefighting | rescue (mission/personnel/equipment/service) | emergency responders | firefighting aircraft | fire-fighting
  | urban search | search and rescue efforts | State Emergency Service | emergency services | fire engines | fire trucks | civil protection
earthquake < natural-disaster : earthquake | quake | tremor | aftershock
floods < natural-disaster : flood | floods | flooding | dam collapse | Kakhovka | landslide | inundation | heavy rain | mudslide | flash flood
  | heavy rainfall | monsoon | floodwaters | mudflow | flooding in British
wildfires < natural-disaster : fires | wildfire | wildfires | forest fire | forest fires | bushfire | bushfires | air quality | wildfire smoke
  | (battle/fight/fighting/suppress/extinguish) * fires | wildland fire | fire season | wildfire (response/management) | devastating fires
  | wildfire season | fire mitigation | firefighter pay | wildfires in | Maui wildfires | fire crews
storms < natural-disaster : hurricane | typhoon | cyclone | storm | tornado | storm damage | tropical storm | superstorm | Hurricane Season
  | made landfall | blizzard | hurricane season | winter storm | landfall | severe weather | severe storm | Hurricane Maria | Hurricane Ian
  | Hurricane Helene
drought < natural-disaster : drought | water scarcity | water stress | shortage of * water | crop failure | severe drought | drought conditions
  | multi-year drought
plane-crash < accidents : plane crash | air crash | crash of * (aircraft/plane/airliner) | MH17 | Malaysia Airlines | Tu-154 | airliner
  | (helicopter/airplane) crash | Flight MH17 | PS752 | aviation accident | UIA | flight that crashed | victims of * crash | downing of Flight
  | plane * crashed | crashed * aircraft
return-of-bodies < prisoners : return of * (bodies/remains) | repatriation of * (bodies/remains) | bodies of * fallen | repatriate * remains
  | bodies of * dead | bodies of * killed | deceased hostages | bodies of * hostages | remains of * (hostages/deceased)
civilian-detainees < prisoners : (civilian/civilians) (detainees/detained/prisoners/captives) | release of * civilians | illegally detained
  | political detainees | captured civilians | civilian hostages | release of * detained | civilians * held | Kremlin prisoners
  | prisoners of * Kremlin | Ukrainians * detained | illegally detained persons | release of Ukrainians | release of * illegally | captured mayor
  | kidnapped mayors
aid-workers < humanitarian-issues : aid workers | humanitarian workers | UN staff | medical workers | humanitarian (agencies/organizations/partners)
  | relief organizations | safety of * aid | deconfliction mechanism | deconfliction | humanitarians and journalists
  | International Committee of Red Cross | ICRC | Red Crescent
donor-conference < aid : donor conference | donors | donor | pledging conference | donor countries | donor (event/coordination/funds) | fundraising
  | replenishment (conference/summit) | United24 | UNITED24 | multi-agency donor | UNITED 24 | charity evening
`;
