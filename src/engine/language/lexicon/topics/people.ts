/** Ties between peoples, occasions, and gatherings of many states. */
export const PEOPLE_AND_OCCASIONS = `
people-ties : people-to-people | ties between * (people/peoples) | people-to-people (ties/exchanges/links/contacts) | humanitarian (exchanges/contacts/ties/cooperation) | people (exchanges/contacts) | cultural and humanitarian | friendship between * peoples | exchanges between * (people/peoples) | subnational exchanges | humanitarian sphere | friendship | personnel exchanges | family ties | family and friends | human connections
culture < people-ties : culture | cultural | cultural (exchange/exchanges/ties/cooperation/heritage) | art | museum | Year of Culture | cultural sphere | heritage | music | film | cross-cultural | cultural and educational | Year of * (Culture/Tourism/Education)
sport < people-ties : sport | sports | sporting | football | athletes | sports (exchanges/competition) | FIFA | soccer | cricket | rugby | EURO | basketball | Super Bowl
olympics < sport : Olympic | Olympics | Olympic Games | Winter Olympics | Winter Games | Paralympic | Paralympics | Beijing 2022 | diplomatic boycott | Games
youth < people-ties : youth | young people | youth (exchange/exchanges/policy) | next generation | YALI | YSEALI | volunteer | Peace Corps
media-exchange < people-ties : media exchanges | mass media
business-exchange < economic-cooperation : business (exchanges/delegation/contacts) | business-to-business | trade (mission/delegation)
congratulations : congratulate | congratulations | felicitate | congratulatory | warm congratulations | best wishes | greetings | birthday greetings | wish * (happy/success/well) | exchange * (greetings/wishes/congratulations) | wished * (success/happy/well/health/good/best)
election-victory < congratulations : congratulate * (election/victory/reelection/re-election/win/appointment/inauguration/election) | election victory | (reelection/re-election) | (victory/win/success) in * election | on * election | on * reelection | on * victory | elected (President/Prime/president) | appointment as * Prime Minister | inauguration | becoming Prime Minister | electoral victory | general election
holiday-greetings < congratulations : Lunar New Year | national holiday | Thanksgiving | St. Patrick's Day | season's greetings | holiday greetings | holiday season
anniversary : anniversary | anniversaries | jubilee | commemorate | commemoration | bicentennial | 70th anniversary | 75th anniversary
condolences : condolence | condolences | sympathy | mourn | passing of | death of | tragic death | expressed * (condolences/sorrow/sympathy/grief) | tragedy | bereaved | loss of * life | deepest sympathies | wished * recovery | sudden death | pay tribute to * late | solidarity with * people | victims of * (attack/disaster/earthquake)
gratitude : thank | thanks | gratitude | grateful | appreciation | expressed * (gratitude/appreciation/thanks) | thanked | appreciate | thankful
praise : commend | praise | hail | applaud | tribute | paid tribute | leadership of | historic leadership | commended * leadership | recognized * (leadership/efforts/contribution) | welcomed * (leadership/efforts)
honours : award | decoration | honorary | medal | prize | Nobel
royal-family : King | Queen | Royal Family | Crown Prince | coronation | royal | His Majesty | Her Majesty
united-nations : United Nations | UN | UN system | UN agencies | UN framework | United Nations (system/agencies) | within * UN | role of * UN | auspices of * (UN/United Nations) | UN-led
un-security-council < united-nations : Security Council | UN Security Council | permanent members | UN Security Council (resolution/resolutions/mandate/members) | Security Council members | Resolution 2202 | UNSC | P5
un-general-assembly-session < united-nations : General Assembly | UNGA | UN General Assembly | high-level week
un-secretary-general < united-nations : UN Secretary-General | Secretary General of the United Nations | UN Secretary General
un-resolution < united-nations : UN resolution | resolutions of * (UN/Security/United) | (Security Council/UNSC/General Assembly) resolution | UN resolutions
g7-group < summits : G7 | G-7 | G7 (Summit/Leaders/presidency/partners/leaders) | Group of Seven | G8 | Cornwall | Kananaskis | Carbis Bay | G7 presidency
g20-group < summits : G20 | G-20 | G20 (Summit/Leaders/presidency/process/summit) | Group of Twenty | G20 (in/meeting)
brics-group < summits : BRICS | BRICS (summit/presidency/chairmanship/Summit)
sco-group < summits : SCO | Shanghai Cooperation Organisation | Shanghai Cooperation Organization | SCO (summit/Summit)
apec-group < summits : APEC | APEC (Summit/Leaders/summit) | APEC (Economic/host)
nato-summit < summits, nato-matters : NATO (Summit/summit/Leaders) | Madrid Summit | Vilnius Summit | NATO Summit in | Washington Summit | Hague summit | NATO leaders meeting | NATO ministerial
summits : multilateral meeting | multilateral event | multilateral conference | international meeting | international event | international forum | international conference | forum | leaders' summit | summit in | world leaders | European Political Community | Summit of the Americas | Commonwealth Heads of Government | CHOGM | Davos | Munich Security Conference | St. Petersburg International Economic Forum | Eastern Economic Forum | conference
eu-cooperation : European Union | EU | EU (cooperation/relations/partners/summit/presidency) | EU-US | (Russia-EU/EU-Russia/UK-EU/EU-UK) relations | reset with * EU | reset * European Union | European Commission | European partners | EU Council | presidency of * Council | Council of * European Union
uk-eu-reset < eu-cooperation : reset * (EU/European) | UK-EU (summit/relationship) | (closer/better) relationship with * (EU/European)
osce-role : OSCE | OSCE (Special/mission/chairmanship/observers) | Organization for Security and Cooperation | Organization for Security and Co-operation | Organization for Security and Cooperation in Europe | Organization for Security and Co-operation in Europe | Organisation for Security and Cooperation in Europe
council-europe : Council of Europe | PACE
iaea-role : IAEA | International Atomic Energy Agency | IAEA (mission/safeguards/inspectors/Director)
who-role < health : WHO | World Health Organization
icc-warrant < accountability : ICC | International Criminal Court | arrest warrant
solidarity : solidarity | stand with | stands with | stand together | stand alongside | stand by | standing with | stand behind | side with | rally behind | alongside * people
commonwealth-group : Commonwealth | CIS | EAEU | Eurasian Economic Union | CSTO | Commonwealth of Independent States
migration-compact < migration : Global Compact | Migration Compact
state-funeral < condolences : funeral | memorial service | state funeral | passing of * (Queen/King/Pope/President)
leader-attack < condolences : assassination | assassination attempt | attempt on * life | shooting of | attack on former | tragic shooting | shot and killed
speedy-recovery < condolences : speedy recovery | quick recovery | get well | recovery from (illness/COVID) | tested positive
victory-day < world-war-two, anniversary : Victory Day | VE Day | anniversary of * (Victory/victory/liberation) | 75th anniversary of * Victory | May 9 | 80th anniversary of * Victory
dday < world-war-two, anniversary : D-Day | Normandy landings
september-11 < anniversary, terrorism : September 11 | 9/11 | 11 September
diplomatic-anniversary < anniversary : anniversary of * diplomatic | years of diplomatic | anniversary of * (treaty/relations/establishment)
holocaust-memory < anniversary : Holocaust | Auschwitz | Babyn Yar | Babi Yar
independence-day < holiday-greetings : Independence Day | anniversary of * independence | national day | National Day
new-year < holiday-greetings : New Year | Happy New Year | New Year's
christmas < holiday-greetings : Christmas | Orthodox Christmas
religious-feasts < holiday-greetings : Easter | Ramadan | Eid | Diwali | Nowruz | Rosh Hashanah | Hanukkah | Passover | Kurban | Eid al-Adha | Eid al-Fitr
birthday < holiday-greetings : birthday | happy birthday
reappointment < election-victory : appointment | on * appointment | took office | assume office | taking office | assumption of office | swearing in
first-lady < people-ties : First Lady | first lady | first ladies and
world-cup < sport : World Cup | FIFA World Cup | Euro 2024 | European Championship | EURO 2020
hockey < sport : hockey | hockey (match/matches/game/games/tournament)
pope-mediation < religion : Pope | Holy See | Vatican's
queen-jubilee < royal-family, anniversary : Platinum Jubilee | Jubilee
`;
