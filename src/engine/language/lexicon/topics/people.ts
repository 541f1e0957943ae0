/** Ties between peoples, occasions, and gatherings of many states. */
export const PEOPLE_AND_OCCASIONS = `
people-ties : people-to-people | ties between * (people/peoples) | people-to-people (ties/exchanges/links/contacts)
  | humanitarian (exchanges/contacts/ties/cooperation) | people (exchanges/contacts) | cultural and humanitarian | friendship between * peoples
  | exchanges between * (people/peoples) | subnational exchanges | humanitarian sphere | friendship | personnel exchanges | family ties
  | family and friends | human connections | human contacts | contacts between * people | contacts between * citizens | contacts between * civil
  | bonds between * people | bonds between * peoples | people of * two countries | peoples of * two countries | friendly peoples | friendly nations
  | public diplomacy | person-to-person | cultural * humanitarian | humanitarian projects | humanitarian field | humanitarian area
  | cultural and spiritual ties | educational and cultural | brotherly peoples | fraternal peoples | fraternal people | fraternal nations
  | brotherly relations | bind * peoples | ties of friendship | between * two peoples | cultural and people-to-people | ties of family
  | connection between * people | deep connections | cultural connections | bonds between our people | diaspora communities | ties between our people
  | between our peoples | Filipino Americans | people-to-people connections | cultural and sporting | cultural contacts | humanitarian interaction
  | humanitarian relations | cultural-humanitarian | Americans of * descent | ties between peoples | connection between our people
  | million Americans of | familial bonds | Canadians of * origin | family links
culture < people-ties : culture | cultural | cultural (exchange/exchanges/ties/cooperation/heritage) | art | museum | Year of Culture
  | cultural sphere | heritage | music | film | cross-cultural | cultural and educational | Year of * (Culture/Tourism/Education) | theater | ballet
  | opera | cinema | literature | orchestra | creative industries | exhibition of * works | cultural life | spiritual and moral | philharmonic
  | composer | symphony | singers | musicians | writer | poet | poetry | artists | folk arts | arts and crafts | singing competition
  | music competition | exhibition hall | Dostoevsky | Pushkin | Tchaikovsky | Bolshoi | Mariinsky | filmmaker | cinematography | cinematographic
  | festival | concert hall | concert programme | choir | film festival | theatres | cultural figures | cultural traditions | audio guides | Hollywood
  | performing arts | Hermitage | language and culture | trafficked antiquities | (trafficking/smuggling) * (antiquities/artifacts)
  | repatriation of * (artifacts/antiquities) | artefacts | creative economy | mutual learning | soft power | Year of History | Cross Year | UNESCO
sport < people-ties : sport | sports | sporting | football | athletes | sports (exchanges/competition) | FIFA | soccer | cricket | rugby | basketball
  | Super Bowl | tournament | tennis | wrestling | judo | chess | national team | Champions League | championship | Formula 1 | golf | baseball
  | sportsmen | college football | physical fitness | healthy lifestyle | martial arts | figure skating | skating | physical training
  | active lifestyle | sambo | pentathlon | international competitions | Olympic champion | doping | anti-doping | sports movement
  | sports organizations | sporting events | medallists | sports cooperation | sports federations | cooperation in sport | winter sports
  | ice and snow | Eurobasket | Commonwealth Games | Asian Games | Pacific Games | Nomad Games | Games of Future | EURO (2012/2016/2024/2028)
olympics < sport : Olympic | Olympics | Olympic Games | Winter Olympics | Winter Games | Paralympic | Paralympics | Beijing 2022 | diplomatic boycott
  | Games | Olympians | Paralympians | Team USA | gold medal | Olympic team | Olympic movement | politicize sport | opening of * Winter
  | opening ceremony of * Olympic | opening of * Olympics | Olympic and Paralympic | Beijing Olympics | opening of * Games | Games in Beijing
youth < people-ties : youth | young people | youth (exchange/exchanges/policy) | next generation | YALI | YSEALI | volunteer | Peace Corps
  | young leaders | young professionals | young specialists | young entrepreneurs | younger generation | rising generation | talented young
  | gifted young | young talents | upbringing of * generation | students and young | emerging leaders | youth leaders | youth employment
  | younger people | youth civic | youth organizations | youth cooperation | demographic dividend
media-exchange < people-ties : media exchanges | mass media | news agencies | media forum
business-exchange < economic-cooperation : business (exchanges/delegation/contacts) | business-to-business | trade (mission/delegation)
  | contacts between business | business mission | business ties between | ties between * businesses | delegation of * companies | business people
  | entrepreneurs from | business leaders from | representatives of business | meeting with businesses | business roundtable
  | entrepreneurs from * countries | Business Council | Council of Entrepreneurs | business communities of * countries | contacts between * business
  | cooperation between * business | cooperation between businesses
congratulations : congratulate | congratulations | felicitate | congratulatory | warm congratulations | best wishes | greetings | birthday greetings
  | wish * (happy/success/well) | exchange * (greetings/wishes/congratulations) | wished * (success/happy/well/health/good/best) | warm wishes
  | warm regards | warmest wishes | heartfelt wishes | best regards | sincere wishes | well wishes | wish * prosperity | wish * luck | wish * strength
  | wish * happiness | wish * every | wished * further | convey * wishes | success in * work | success in * responsible | success in * position
  | wish peace | wishes of * (success/health) | every success | fruitful work | success in * (post/activities) | on joyous occasion
  | on occasion of * (day/anniversary) | convey * greetings | pass * regards | continued progress and prosperity | progress and prosperity
  | good health and * (success/prosperity) | well-being and prosperity | long life | good health and | sincere greetings | wished them
  | warmest greetings | heartfelt congratulations | best of luck | good luck | health and success | New Year greetings | wish you success
  | convey * best | wish * every success | continued progress and
election-victory < congratulations : congratulate * (election/victory/reelection/re-election/win/appointment/inauguration/election) | election victory
  | (reelection/re-election) | (victory/win/success) in * election | on * election | on * reelection | on * victory
  | elected (President/Prime/president) | appointment as * Prime Minister | inauguration | becoming Prime Minister | electoral victory
  | general election | win * election | victory at * elections | convincing victory | confident victory | resounding victory | resounding win
  | decisive win | historic victory | President-elect | Prime Minister-designate | party's victory | election as * President | outcome of * election
  | results of * election | sweeping victory | win election | president-elect | elected as | election as President | elected to * office
  | formation of * coalition | incoming (President/administration) | becoming * President | on assuming | next President of | winning * presidential
  | on * election as | victory in election | your election | victory in presidential | when you won | since your election | victory in * presidential
  | second presidential term | next presidential term | incoming government | assuming * post of | assumption of * office | on his election
  | congratulations on * election | on your election | landslide (victory/win) | victory of * party | victory of * coalition | upon * election
  | (Labour/Conservative) Party
holiday-greetings < congratulations : Lunar New Year | national holiday | Thanksgiving | St. Patrick's Day | season's greetings | holiday greetings
  | holiday season | Chinese New Year | Spring Festival | professional holiday | upcoming holiday | on occasion of * holiday | Europe Day | Unity Day
  | Constitution Day | Day of Unity | Children's Day | Science Day | Students Day | Defender of Fatherland Day | Women's Day | Mother's Day
  | Entrepreneur Day | Chinese Lunar
anniversary : anniversary | anniversaries | jubilee | commemorate | commemoration | bicentennial | 70th anniversary | 75th anniversary | centenary
  | centennial | significant date | important date | landmark date | commemorative | years ago today | tenth anniversary | twentieth anniversary
condolences : condolence | condolences | sympathy | mourn | passing of | death of | tragic death | expressed * (condolences/sorrow/sympathy/grief)
  | tragedy | bereaved | loss of * life | deepest sympathies | wished * recovery | sudden death | pay tribute to * late
  | victims of * (attack/disaster/earthquake) | deep sadness | sorrow | grief | grieve | saddened | thoughts and prayers | thoughts are with
  | lost * loved | loss of life | loss of lives | loss of loved | families of * victims | families of * killed | families of * deceased
  | families of * fallen | relatives of * victims | relatives of * dead | relatives of * fallen | victims' families | killed in * attack
  | killed in * accident | passed away | tragic loss | irreparable loss | tragic incident | lost lives | lost life | families who lost
  | words of sympathy | share (grief/pain) | moment of silence | lives lost | deceased | paid respects | prayers are with | hearts go out
  | share * (grief/pain) | words of * sympathy | heartbroken | victims and * families | sincere condolences | hearts are with | prayers to
  | prayers * families | hold * in our hearts | lost their loved ones | senseless violence | remember * victims | rest in peace | hearts are heavy
  | families of those killed | families and friends of * victims | wish * recovery to * injured | sincere sympathy | heartfelt sympathy
  | moment of grief | loss of His Highness | expressions of sympathy | offer * condolences | loss of Queen | killed and injured in * attack
  | deeply shocked | paid * respects | expressed * compassion | prayed for * souls | anguish | prayed for * victims | terrible incident
  | tragic events | devastating incident | horrific events | loved ones of | loss of * brother
gratitude : thank | thanks | gratitude | grateful | appreciation | expressed * (gratitude/appreciation/thanks) | thanked | appreciate | thankful
  | appreciative | indebted | recognized * generosity | generous contributions | hospitality extended | for hospitality | warm welcome
  | warm hospitality | word of gratitude | heartfelt thanks | thanked Russia | thanked Turkey | hospitality | warm reception | thank you for finding
  | thank for * hospitality
praise : commend | praise | hail | applaud | tribute | paid tribute | leadership of | historic leadership | commended * leadership
  | recognized * (leadership/efforts/contribution) | welcomed * (leadership/efforts) | laud | speak highly of | personal contribution
  | invaluable contribution | outstanding contribution | considerable contribution | significant contribution | substantial contribution
  | important contribution | tremendous contribution | great contribution | enormous contribution | valuable contribution | appreciated * efforts
  | appreciated * role | appreciated * leadership | appreciated * contribution | thanked * for * efforts | thanked * for * role
  | gratitude for * leadership | gratitude for * efforts | appreciation for * leadership | appreciation for * efforts | appreciation for * role
  | acknowledged * leadership | acknowledged * role | credited * efforts | visionary leadership | strong leadership | tireless efforts
  | unwavering efforts | personal efforts | noted * contribution | welcomed * role | (praised/noted/recognized) * role
  | emphasized * (role/contribution) | major contribution | high regard | salute | gave credit | pay homage | important role of
  | (key/leading) role of | admiration | highly praised | pay tribute to | generous support for | constructive role | positive role
  | successful hosting | welcome * announcement | welcome * decision | steadfast leadership | continued leadership | role played by | bravery of
  | leadership in hosting | leadership in supporting | leadership in advancing | leadership on climate | leadership in responding
  | leadership as President | recognized * bravery | courageous leadership | meaningful contribution | worthy contribution | weighty contribution
  | great personal input | personal input | unique contribution | high appraisal of | well-deserved respect | well-deserved authority
  | great personal contribution | wise and experienced | deserves * respect | words of respect | personal role | leadership on global stage
  | leadership role | vital leadership | courage and leadership | grateful for * leadership | thanks to leadership | under your leadership
  | wise leadership | principled and persistent | welcomed * decision to | commitment and courage | personal engagement | personal commitment
  | vital contribution | crucial contribution | essential contribution | key contribution | welcomed * contribution | pivotal role of
  | crucial role of | express * respect for | sincere respect | deep respect | pivotal role | active role of | relentless efforts
honours : award | decoration | honorary | medal | prize | Nobel | conferred * title | presented * Order | Order of * Friendship | Order of * Glory
  | Hero of * Russia | Hero of * Ukraine | laureate | Peace Prize | Presidential Medal | awarded * Order | National Award | State Prize
  | state decoration | People's Artist | Order of Alexander | Order of St | Order of Courage | posthumously
royal-family : King | Queen | Royal Family | Crown Prince | coronation | royal | His Majesty | Her Majesty | throne | Royal Highness | Emperor
  | Empress | Custodian of Two Holy Mosques | Emir | Amir | accession to throne | King Charles | Queen Elizabeth | reign of King | Windsor Castle
  | His Highness | Duke of Edinburgh
united-nations : United Nations | UN | UN system | UN agencies | UN framework | United Nations (system/agencies) | within * UN | role of * UN
  | auspices of * (UN/United Nations) | UN-led | UN (institutions/structures/bodies/mechanisms/platform) | (leadership/aegis) of * United Nations
  | UN-backed | UN-facilitated | UN-brokered | central role of * United Nations | Goodwill Ambassador | universal organisation
  | founders of * United Nations | UN's central | central coordinating | role of * United Nations | candidature | support for * candidacy
un-security-council < united-nations : Security Council | UN Security Council | permanent members
  | UN Security Council (resolution/resolutions/mandate/members) | Security Council members | Resolution 2202 | UNSC | P5
  | member of * United Nations Security Council | United Nations Security Council | nonpermanent member | term on * Security Council
  | non-permanent seat | non-permanent membership | presidency of * Security Council
un-general-assembly-session < united-nations : General Assembly | UNGA | UN General Assembly | high-level week
  | United Nations General Assembly meetings
un-secretary-general < united-nations : UN Secretary-General | Secretary General of the United Nations | UN Secretary General | Guterres
  | next Secretary-General | Special Representative of * Secretary-General | SRSG | UN envoy | UN special envoy
un-resolution < united-nations : UN resolution | resolutions of * (UN/Security/United) | (Security Council/UNSC/General Assembly) resolution
  | UN resolutions | resolution of * General Assembly | Security Council decisions | adopt * resolution | UNSCR | co-sponsor * resolution
  | violation of * Security Council | violation of * United Nations Security Council resolutions | violate * Security Council resolutions
  | violation of * resolutions | violation of UN Security Council resolutions | United Nations Security Council resolutions | Council resolutions
g7-group < summits : G7 | G-7 | G7 (Summit/Leaders/presidency/partners/leaders) | Group of Seven | G8 | Cornwall | Kananaskis | Carbis Bay
  | G7 presidency | Hiroshima summit | Hiroshima Summit | Apulia | Elmau | Biarritz
g20-group < summits : G20 | G-20 | G20 (Summit/Leaders/presidency/process/summit) | Group of Twenty | G20 (in/meeting) | Rio Summit | G20 Rome
  | Italy's presidency | Italian presidency | presidency of * G20 | Sherpa
brics-group < summits : BRICS | BRICS (summit/presidency/chairmanship/Summit) | BRICS countries | five BRICS | BRICS partners | within BRICS
sco-group < summits : SCO | Shanghai Cooperation Organisation | Shanghai Cooperation Organization | SCO (summit/Summit) | full member of * Shanghai
  | observer in * Shanghai | member of * Shanghai Cooperation
apec-group < summits : APEC | APEC (Summit/Leaders/summit) | APEC (Economic/host) | Asia-Pacific Economic Cooperation | Leaders' Week
  | Pacific Economic Cooperation | 21 economies
nato-summit < summits, nato-matters : NATO (Summit/summit/Leaders) | Madrid Summit | Vilnius Summit | NATO Summit in | Washington Summit
  | Hague summit | NATO leaders meeting | NATO ministerial | NATO defense ministers | NATO-Ukraine Council | summit of * NATO | meeting of * NATO
  | NATO leaders' | extraordinary * NATO | Wales Summit | Wales summit | NATO meeting | Summit in Vilnius
summits : multilateral meeting | multilateral event | multilateral conference | international meeting | international event | international forum
  | international conference | forum | leaders' summit | summit in | world leaders | European Political Community | Summit of the Americas
  | Commonwealth Heads of Government | CHOGM | Davos | Munich Security Conference | St. Petersburg International Economic Forum
  | Eastern Economic Forum | conference | World Economic Forum | Doha Forum | Raisina Dialogue | Paris Peace Forum | global summit | plenary session
  | regional summit | symposium | meeting of * heads | meeting of * leaders | gathering of * world | gathering of * leaders
  | Ukraine Recovery Conference | margins of * summit | margins of * Summit | sidelines of * summit | sidelines of * Summit | North American Leaders
  | Leaders Meeting | Summit of * Americas | Americas summit | Munich Security | Leaders' Declaration | summit of leaders | SPIEF
  | St Petersburg Forum | International Economic Forum | chair * summit | BRICS Plus | Pacific Islands Forum Leaders | Expo 2030 | Expo 2020
eu-cooperation : European Union | EU | EU (cooperation/relations/partners/summit/presidency) | EU-US | (Russia-EU/EU-Russia/UK-EU/EU-UK) relations
  | reset with * EU | reset * European Union | European Commission | European partners | EU Council | Council of * European Union
  | European Parliament | European External Action | Eastern Partnership | Associated Trio | European Council (meeting/session/summit)
  | meeting of * European Council | Economic and Investment Plan | EU-Ukraine | Ukraine-EU | Czech presidency | Swedish presidency
  | Belgian presidency | French presidency | European Council President | European Council's presidency | Team Europe | European Investment Bank
  | presidency of * (EU/European) Council | presidency of Council of | presidency of European Union | President of * European Council
  | Commission President | Foreign Affairs Council | Council presidency | High Representative for Foreign Affairs | single market
uk-eu-reset < eu-cooperation : reset * (EU/European) | UK-EU (summit/relationship) | (closer/better) relationship with * (EU/European)
osce-role : OSCE | OSCE (Special/mission/chairmanship/observers) | Organization for Security and Cooperation
  | Organization for Security and Co-operation | Organization for Security and Cooperation in Europe
  | Organization for Security and Co-operation in Europe | Organisation for Security and Cooperation in Europe | Chairman-in-Office
  | Chairperson-in-Office | CSCE
council-europe : Council of Europe | PACE | European Court of Human Rights | Parliamentary Assembly of * Council | Venice Commission
iaea-role : IAEA | International Atomic Energy Agency | IAEA (mission/safeguards/inspectors/Director) | Grossi | access to * plant
  | Board of Governors meeting
who-role < health : WHO | World Health Organization | cooperate * WHO | origins of * COVID | World Health Assembly | WHA
icc-warrant < accountability : ICC | International Criminal Court | arrest warrant | Karim Khan | Court in Hague
solidarity : solidarity | stand with | stands with | stand together | stand alongside | stand by | standing with | stand behind | side with
  | rally behind | alongside * people | shoulder to shoulder | not alone | difficult moment | difficult hour | trying time | in face of * tragedy
  | stand united with | readiness to assist * affected | rally international | in * time of need | stand with * people of | unity of European
  | stood side by side | solidarity with * people | closeness of * people | stand beside | stands fully behind | resources at disposal
commonwealth-group : CIS | EAEU | Eurasian Economic Union | CSTO | Commonwealth of Independent States | Collective Security Treaty | post-Soviet space
  | post-Soviet states | former Soviet republics | Supreme Eurasian Economic | Collective Security Council | CSTO Collective Security Council
  | CIS countries | informal CIS | CIS summit | Collective Security Treaty Organization | CSTO member | Commonwealth of Nations
  | within Commonwealth framework | cooperation within * Commonwealth
migration-compact < migration : Global Compact | Migration Compact
state-funeral < condolences : funeral | memorial service | state funeral | passing of * (Queen/King/Pope/President) | day of mourning | laid to rest
  | lying in state | death of * former * President | late President | lay * to rest | passing of former | loss of Queen Elizabeth | her late Majesty
leader-attack < condolences : assassination | assassination attempt | attempt on * life | shooting of | attack on former | tragic shooting
  | shot and killed | political violence | politically motivated violence | assassination of * former | assassination of * Prime Minister
  | tragic assassination
speedy-recovery < condolences : speedy recovery | quick recovery | get well | recovery from (illness/COVID) | tested positive | recovery of * wounded
  | recovery to * injured | swift recovery | recover from * illness | recover from * injuries | full recovery | speedy recovery to * injured
  | recovery to all | inquire about * health
victory-day < world-war-two, anniversary : Victory Day | VE Day | anniversary of * (Victory/victory/liberation) | 75th anniversary of * Victory
  | May 9 | 80th anniversary of * Victory | Victory Parade | victory parade | military parade | 9 May | May 8 | 8 May | Immortal Regiment
  | parade on Red Square | celebrations * Victory | Day of * Victory | Day of Victory
dday < world-war-two, anniversary : D-Day | Normandy landings
september-11 < anniversary, terrorism : September 11 | 9/11 | 11 September | 9/11 families | September 11th
diplomatic-anniversary < anniversary : anniversary of * diplomatic | years of diplomatic | anniversary of * (treaty/relations/establishment)
  | years since * establishment | years since * diplomatic | decade of * friendship | decade of * partnership | decade of * cooperation
  | century of * friendship | years of * relations | years of * friendship | years of * cooperation | years of * alliance | anniversary of * alliance
  | anniversary of * partnership | anniversary of * ties | anniversary of * Treaty | anniversary of * Declaration | years of * bilateral
  | years of * ties | years of partnership | years of official | anniversary of official | years since normalization | years since * normalization
  | bilateral milestones | anniversary of * recognition | years of bilateral | anniversary * diplomatic | years of * diplomatic
  | anniversary of establishment of * diplomatic | years of * friendship between | years of * alliance between | years we've had diplomatic
  | centuries of * ties | two centuries of | years of relations | 30 years of diplomatic | established diplomatic relations
  | anniversary of * relationship | years of * relationship | century of partnership | 100 years of * relations | 75 years of * relations
  | 75 years of partnership | century of * partnership | 75th anniversary of * relations | years of alliance | years of * diplomatic ties
  | 30 years of * relations | anniversary of * diplomatic relations | since * normalization of
holocaust-memory < anniversary : Holocaust | Auschwitz | Babyn Yar | Babi Yar | Shoah | Nazi camps | concentration camp | death camps
  | Nazi concentration | Buchenwald | Babyn | Holocaust survivor
independence-day < holiday-greetings : Independence Day | anniversary of * independence | national day | National Day | Republic Day | Russia Day
  | Liberation Day | Flag Day | Fourth of July | Day of * Reunification | years of * independence | anniversary of * restoration
  | anniversary * independence | years of independence | years * independence
new-year < holiday-greetings : New Year | Happy New Year | New Year's
christmas < holiday-greetings : Christmas | Orthodox Christmas | Nativity
religious-feasts < holiday-greetings : Easter | Ramadan | Eid | Diwali | Nowruz | Rosh Hashanah | Hanukkah | Passover | Kurban | Eid al-Adha
  | Eid al-Fitr | holy month | blessed month | Yom Kippur | High Holidays | Jewish New Year | Jewish holiday | Vesak | Hajj | pilgrimage | Guru Nanak
  | Muslims around world | Good Friday
birthday < holiday-greetings : birthday | happy birthday | born on * day
reappointment < election-victory : appointment | on * appointment | took office | assume office | taking office | assumption of office | swearing in
  | start of * work as | beginning of * term | beginning of * presidency | start of * term | sworn in | swore in | inaugurated as | high post
  | high position | responsible position | assume * office | assume * post | appointed Minister | appointed Ambassador | appointed as
  | becoming President | came to office | second term | new term | next term | took over as | newly elected | newly appointed | taking up * position
  | stepping down as | step down from * role | new administration | inauguration of * administration | take * oath | oath of office
  | new Prime Minister
first-lady < people-ties : First Lady | first lady | first ladies and | spouse of * leaders | wife of * President | wife of * president
  | wives of * President | wives of * president | first gentleman | Second Gentleman | Second Lady | Summit of First | Melania Trump
  | First Ladies and Gentlemen | Dr. Biden
world-cup < sport : World Cup | FIFA World Cup | Euro 2024 | European Championship | EURO 2020 | UEFA
hockey < sport : hockey | hockey (match/matches/game/games/tournament) | Stanley Cup | NHL
pope-mediation < religion : Pope | Holy See | Vatican's | Pontiff | pontiff | His Holiness | Cardinal | Pope Francis | Zuppi
queen-jubilee < royal-family, anniversary : Platinum Jubilee | Jubilee
`;
