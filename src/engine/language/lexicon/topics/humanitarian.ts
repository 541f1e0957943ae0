/** People caught in war: prisoners, hostages, aid, refugees, crimes. */
export const HUMANITARIAN = `
humanitarian-issues : humanitarian | humanitarian issues | humanitarian problems | humanitarian situation | humanitarian crisis | humanitarian catastrophe | humanitarian needs | humanitarian aspects | humanitarian matters | humanitarian conditions | humanitarian disaster | humanitarian consequences | humanitarian suffering | humanitarian emergency | human suffering | suffering * people | alleviate * suffering
humanitarian-aid < humanitarian-issues, aid : humanitarian (aid/assistance/relief/support/help/supplies/response/deliveries/convoy/package) | emergency (aid/relief/assistance) | relief (supplies/efforts/goods) | aid delivery | %deliver * humanitarian | lifesaving (aid/assistance) | life-saving | food and medicine
humanitarian-access < humanitarian-issues : humanitarian (access/corridor/corridors) | (aid/assistance) (access/flow/flows/reaching/enter/entering) | unhindered access | unimpeded | safe passage | green corridor | cross-border (assistance/humanitarian/aid/mechanism) | flow of * (aid/assistance) | access for * (aid/humanitarian) | get * aid into | surge of * assistance
evacuation < humanitarian-issues : evacuate | evacuation | safe exit | safe departure | safe evacuation | evacuation of * (civilians/citizens/population) | airlift | safely evacuated | leave safely
prisoners : prisoner | prisoners | POW | POWs | captive | captives | captivity | detainee | detained persons | held captive
prisoner-exchange < prisoners : prisoner (exchange/swap/exchanges/swaps/release) | exchange of (prisoners/POWs/detainees/captives/detained/held) | (exchange/swap) * (prisoners/POWs/captives) | prisoner-of-war exchange | release of prisoners | exchange of * prisoners | prisoner of war | return of * prisoners | release of detained persons | mutual release
wounded-soldiers < prisoners : seriously wounded | (gravely/severely/seriously) (injured/wounded) | wounded (soldiers/servicemen/prisoners) | medical care | bodies of * soldiers
hostages : hostage | hostages | kidnapped | remaining hostages | held hostage | abducted by Hamas
hostage-release < hostages : release of * hostages | (free/release/return/secure/bring home) * hostages | hostage release | hostages * (released/freed/home) | release * hostages
detained-citizens < human-rights : wrongfully detained | unjustly detained | detained (citizens/Americans/Canadians/nationals) | arbitrary (detention/detentions) | (Americans/citizens/Canadians/nationals) (detained/imprisoned/held) | release of * (Americans/Canadians/citizens/nationals) | two Michaels | Michael Kovrig | Michael Spavor | Kovrig | Spavor | unlawfully detained | exit ban | unjust detention | secure * release | imprisoned | detained | immediate release
refugees < migration : refugee | refugees | displaced (people/persons) | internally displaced | IDPs | flee | forced to flee | fled | displacement | return of refugees | resettlement | people fleeing
war-crimes : war crime | war crimes | crimes against humanity | atrocity | atrocities | genocide | ethnic cleansing | mass killings | barbaric crimes | brutality | violations of * humanitarian law | massacre | mass graves | brutal acts | torture
accountability : accountability | hold * (accountable/responsible/account) | bring to justice | perpetrators | tribunal | Special Tribunal | prosecute | investigation (into/of) * (crimes/war/attacks) | war reparations | reparations | justice for | impunity | International Criminal | compensation for damage | responsible for * crimes
aid : %aid to | foreign (aid/assistance) | assistance | development (aid/assistance) | aid package | support package | package of (aid/assistance/support) | aid
financial-aid < aid : financial (aid/assistance/support/package) | (economic/budget/budgetary/macro-financial/fiscal) (aid/assistance/support) | direct budget * (aid/support) | loan guarantees | financing package | financial and economic support | credit line
famine < humanitarian-issues : famine | starvation | hunger | malnutrition
peacekeeping-un < peacekeepers : UN (peacekeeping/mission/peacekeepers) | MONUSCO | UNMISS | MINUSMA | UNDOF
natural-disaster : natural disaster | disaster relief | tsunami | volcanic | disaster response | emergency response | catastrophe | emergencies ministry
accidents : accident | explosion | crash | disaster over | collapse of * building | derailment | sinking of
missing-persons < humanitarian-issues : missing (persons/people) | search for * missing | repatriation of remains | remains of
rescue < natural-disaster : rescue | rescuers | search and rescue | rescue (workers/teams/operations/efforts) | first responders | emergency teams | firefighters | firefighting
earthquake < natural-disaster : earthquake | quake | tremor | aftershock
floods < natural-disaster : flood | floods | flooding | dam collapse | Kakhovka | landslide | inundation
wildfires < natural-disaster : fires | wildfire | wildfires | forest fire | forest fires | bushfire | bushfires | air quality | wildfire smoke | (battle/fight/fighting/suppress/extinguish) * fires
storms < natural-disaster : hurricane | typhoon | cyclone | storm | tornado
drought < natural-disaster : drought | water scarcity
plane-crash < accidents : plane crash | air crash | crash of * (aircraft/plane/airliner) | MH17 | Malaysia Airlines | Tu-154 | airliner
return-of-bodies < prisoners : return of * (bodies/remains) | repatriation of * (bodies/remains) | bodies of * fallen | repatriate * remains
civilian-detainees < prisoners : (civilian/civilians) (detainees/detained/prisoners/captives) | release of * civilians | illegally detained | political detainees
aid-workers < humanitarian-issues : aid workers | humanitarian workers | UN staff | medical workers
donor-conference < aid : donor conference | donors | donor | pledging conference | donor countries
`;
