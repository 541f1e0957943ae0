/** Ukrainian: words of official statements and what they are in English. An analyst may extend them. */
export const UKRAINIAN = `
president : президент-
prime minister : прем'єр міністр- | прем'єр-
minister : міністр-
foreign minister : міністр- закордонних справ
foreign ministry : мзс | міністерств- закордонних справ
leader : лідер- | глава | глави | главою | главі | керівник-
government : уряд | уряду | урядом | уряди | урядів | урядов-
parliament : парламент- | верховн- рад-
state : держав-
country : країн-
side : сторон- | сторін
party : учасник-
people : народ- | люди | людей | людям | людьми
citizen : громадян-
nation : націй | нація | нації
call : телефонн- розмов- | дзвін- | дзвон- | заклик-
conversation : розмов- | бесід-
telephone : телефонн-
talk : переговор- | перемовин- | поговори-
meeting : зустріч- | зустріч | засідан-
meet : зустріт-
visit : візит- | поїздк- | відвіда-
summit : саміт-
level : рівень | рівн-
contact : контакт-
dialogue : діалог-
exchange : обмін- | обмін | обмінял-
exchange views : обмін- думками | обмінял- думками
views : думк- | погляд-
discuss : обговор-
consider : розгля-
touch : торкн-
agree : домов- | погод-
agreement : угод- | домовлен-
treaty : договір | договор-
understanding : розумінн- | порозумінн-
consensus : консенсус-
confirm : підтверд- | підтвердж-
emphasize : підкресл- | наголо- | акцент-
note : зазнач- | відзнач-
point : вказа-
declare : оголо- | заяв-
say : сказа- | говор- | каже
express : вислов- | виразив
inform : поінформ- | інформував | інформувала | повідом-
tell : розпов- | розказа-
share : поділи-
assess : оцін-
position : позиці-
approach : підход- | підхід
issue : питан-
problem : проблем-
topic : тем- | тематик-
agenda : порядок денний | порядк- денн-
situation : ситуаці- | обстановк- | становищ-
interest : інтерес-
bilateral : двосторонн-
multilateral : багатосторонн-
international : міжнародн-
global : глобальн-
regional : регіональн-
world : світ | світу | світі | світом | світов-
relations : відносин-
cooperation : співпрац- | співробітництв- | взаємоді-
partnership : партнерств-
partner : партнер-
strategic : стратегічн-
comprehensive : всеосяжн- | всебічн-
development : розвит- | розвив-
strengthen : зміцн- | посил-
expand : розшир-
deepen : поглиб-
continue : продовж- | надалі
intensify : активіз-
promote : сприя- | просува-
support : підтрим-
assist : допомог- | допомаг-
ready : готов- | готовий
intention : намір- | має намір
commitment : зобов'язан- | відданіст-
guarantee : гарант-
promise : обіця-
propose : пропон- | запропон-
initiative : ініціатив-
request : прохан- | запит-
demand : вимаг- | вимог-
condition : умов-
need : потреб- | необхідн-
important : важлив-
key : ключов-
main : головн- | основн-
possible : можлив-
prospects : перспектив-
plan : план | плани | планів | планах | планува- | плану-
schedule : графік-
work : робот- | працю-
joint : спільн-
team : команд- | груп-
working group : робоч- груп-
expert : експерт-
commission : комісі-
practical : практичн-
concrete : конкретн-
step : крок-
measure : захід | заход-
action : дії | дій | діям | діями | діях
decision : рішен- | виріш-
implement : реаліз- | викона- | здійсн- | впровадж-
result : результат- | підсум-
progress : прогрес-
success : успіх- | успішн-
project : проект- | проєкт-
program : програм-
peace : мир | миру | миром | мирі | мирн-
peace formula : формул- миру
peace summit : саміт- миру
peaceful settlement : мирн- врегулюв-
settlement : врегулюв-
political : політичн-
diplomatic : дипломат-
war : війн- | воєн- | воєнн-
conflict : конфлікт-
crisis : криз-
cause : причин-
root causes : першопричин-
ceasefire : припинен- вогню | перемир'-
escalation : ескалаці- | загострен-
attack : атак- | напад- | обстріл- | удар-
strike : удари | ударів | ударами
aggression : агресі- | агресор-
full scale : повномасштабн-
invasion : вторгнен-
occupation : окупац- | окупов- | окупант-
military : військов-
military aid : військов- допомог-
weapon : збро-
arms : озброєн-
supply : постач- | поставк-
armed forces : збройн- сил- | зсу
army : армі-
troops : військ-
soldier : військовослужбов- | солдат- | воїн-
commander : командувач- | командир-
battlefield : пол- бою
front : фронт- | фронт
front line : ліні- фронту
counteroffensive : контрнаступ-
offensive : наступ | наступу | наступальн-
defense : оборон-
air defense : протиповітрян- оборон- | ппо
security : безпек-
security guarantees : гаранті- безпеки
intelligence : розвідк- | розвідув-
information : інформаці-
threat : загроз- | погроз-
terrorism : терориз- | терорист- | терор-
fight : боротьб- | боротис-
victim : жертв-
prisoner : полонен- | військовополонен- | в'язн-
prisoner exchange : обмін- полонених | обмін- полоненими
hostage : заручник-
humanitarian : гуманітарн-
civilian : цивільн- | мирн- мешканц-
wounded : поранен-
child : діт- | дитин- | дитяч-
refugee : біжен- | біженц-
evacuation : евакуац-
corridor : коридор-
territory : територі-
territorial integrity : територіальн- цілісн-
sovereignty : суверенітет- | суверен-
independence : незалежн-
border : кордон- | прикордонн-
region : регіон- | област- | область
city : міст- | місто
sea : мор- | морськ-
black sea : чорн- мор- | чорноморськ-
port : порт | порти | портів | портах | портов-
grain : зерн- | зернов-
food : продовольч- | продовольств-
energy : енерг-
energy infrastructure : енергетичн- інфраструктур-
infrastructure : інфраструктур-
oil : нафт-
gas : газ | газу | газом | газов-
electricity : електроенерг-
nuclear : ядерн- | атомн-
nuclear power plant : атомн- електростанц- | аес
nuclear weapon : ядерн- збро-
missile : ракет-
drone : безпілотн- | дрон-
tank : танк-
shell : снаряд-
ammunition : боєприпас- | боєкомплект-
aircraft : літак-
fighter jet : винищувач-
stability : стабільн-
sanction : санкці-
restriction : обмежен- | обмежувальн-
trade : торгівл- | торговельн- | торгов-
economic : економічн-
economy : економік-
investment : інвестиц- | інвестор-
market : ринок | ринк-
price : цін- | ціна
company : компані-
business : бізнес- | ділов-
industry : промислов-
defense industry : оборонн- промислов-
transport : транспорт-
technology : технологі-
digital : цифров-
agriculture : сільськ- господарств- | сільськогосподарськ- | аграрн-
science : наук-
education : освіт-
culture : культур-
health : здоров'-
medicine : медиц- | медичн-
vaccine : вакцин-
reconstruction : відбудов- | відновлен-
restore : віднов-
rebuild : відбуду-
`;
