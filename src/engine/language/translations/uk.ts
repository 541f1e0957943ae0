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
met : зустріт- | зустрівся | зустрілася | зустрілись | зустрілися | бачився | зустрівшись
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
said : сказа- | говор- | каже | промови- | мовив | висловився | висловилась
express : вислов- | виразив
inform : поінформ- | інформував | інформувала | повідом-
tell : розпов- | розказа- | сказати | скаже | скажу
share : поділи- | частка | частки | частку
assess : оцін-
position : позиці-
approach : підход- | підхід
issue : питан-
problem : проблем- | проблематик-
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
relations : відносин- | стосунк-
cooperation : співпрац- | співробітництв- | взаємоді- | співпрацю
partnership : партнерств- | партнерськ-
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
support : підтрим- | підтримка | підтримку
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
need : потреб- | необхідн- | потрібн- | треба
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
supply : постач- | поставк- | постача-
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
food : продовольч- | продовольств- | харч-
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
rebuild : відбуду- | відновлювати
history : істор-
memory : пам'ят-
victory : перемог- | перемож-
second world war : другої світової | друга світова | другій світовій
anniversary : річниц- | річчя | ювіле-
event : поді-
congratulate : привіта- | вітан- | поздоров-
thank : подяк- | дяку- | вдячн-
condolence : співчут-
welcome : вітав | вітала | вітає
appreciate : цінує- | цінуємо | цінувати | цінують
invite : запрос- | запрош-
accept : прийня- | прийма-
concern : занепокоєн- | стурбован-
condemn : засуд- | осуд
oppose : протисто-
reject : відкида- | відхил-
unacceptable : неприйнятн- | неприпуст-
violate : поруш-
accuse : звинувач-
responsibility : відповідальн-
law : закон- | право | права | законодавств- | законопроєкт- | законопроект-
international law : міжнародн- прав-
human rights : прав- людини
charter : статут-
united nations : оон
un charter : статут- оон
security council : рад- безпеки | радбез-
resolution : резолюц-
general assembly : генеральн- асамбле- | генасамбле-
secretary general : генеральн- секретар- | генсек-
council : рада | ради | раді | раду
european council : європейськ- рад-
european commission : європейськ- комісі- | єврокомісі-
european union : європейськ- союз- | євросоюз- | єс
european : європейськ- | європ-
european integration : євроінтеграц- | європейськ- інтеграц-
integration : інтеграц-
accession : вступ | вступу | приєднан-
membership : членств-
member : член | члени | членів | членам
candidate : кандидат-
nato : нато
alliance : альянс- | альянс
ally : союзник-
coalition : коаліц-
organization : організац-
union : союз-
neighbor : сусід-
friend : друж- | друз- | друг
trust : довір-
respect : поваг- | поважа-
equal : рівноправ-
mutual : взаємн-
mutual understanding : взаєморозумін-
mutually beneficial : взаємовигідн-
constructive : конструктивн-
frank : відверт-
useful : корисн-
detailed : детальн- | докладн-
substantive : змістовн- | предметн-
productive : продуктивн- | плідн-
effective : ефективн- | дієв-
personal : особист-
start : почат- | почав | почал- | розпоч-
end : заверш- | закінч- | кінець
stop : припин- | зупин-
prevent : запобі- | недопущен-
refrain : утрима-
lasting : тривал- | міцн-
just peace : справедлив- мир-
just : справедлив-
sustainable : сталий | сталого | сталої | сталому
long term : довгострок-
day : день | дня | днів | доба | доби
hour : годин-
month : місяц-
year : рік | року | році | роки | років
week : тижд- | тижн-
today : сьогодн-
tomorrow : завтра
yesterday : вчора
recent : нещодавн- | останн-
current : поточн- | нинішн- | актуальн-
future : майбутн-
next : наступн-
new : нов- | новий
first : перш-
special : спеціальн- | особлив-
envoy : спецпредставник- | посланник- | спецпосланник-
special envoy : спеціальн- посланник-
representative : представник-
ambassador : посол | посла | послом | посли | послів
embassy : посольств-
administration : адміністрац-
election : вибор- | вибори
transition : перехідн-
control : контрол-
monitor : монітор-
mediation : посередни-
trilateral : тристоронн-
format : формат-
group : група | групи | групу
committee : комітет-
system : систем-
process : процес-
principle : принцип-
document : документ-
statement : заява | заяви | заяву
declaration : деклараці-
message : послан- | меседж-
proposal : пропозиц-
idea : ідея | ідеї | ідею | ідей
answer : відповідь | відповід-
role : роль | ролі
influence : вплив-
external : зовнішн-
pressure : тиск | тиску | тиском
direct : прям-
full : повн-
complete : повністю | цілковит-
serious : серйозн-
risk : ризик-
significant : значн- | суттєв-
large : велик-
number : низк- | кільк-
part : частин-
area : сфер- | напрям-
law enforcement : правоохорон-
return : поверн- | поверта-
return children : поверненн- дітей
deport : депортац- | депортован-
abduct : викраден- | викрада-
liberate : визвол- | визволенн- | звільнен- територі- | звільнен- міст-
release : звільнен- | звільн-
occupied territories : окупован- територі-
temporarily occupied : тимчасово окупован-
temporary : тимчасов-
protect : захист- | захища- | охорон-
save : рятув- | врятув- | порятун-
live : житт- | живе | живуть
kill : вбив- | вбит- | загиб- | загину-
death : смерт- | смерть
injure : постраждал-
destroy : знищ- | зруйнов- | руйнув- | руйнац-
damage : шкод- | збитк- | пошкодж-
crime : злочин-
war crimes : воєнн- злочин-
genocide : геноцид-
tribunal : трибунал-
court : суд | суду | судом | судов-
justice : правосудд- | юстиці- | справедливіст-
accountability : підзвітн- | відповідальність за злочини
compensation : компенсац- | відшкодув-
frozen assets : заморожен- актив-
asset : активи | активів | активами
freeze : замороз- | заморожен-
reparations : репарац-
loan : кредит- | позик-
debt : борг | боргу | борги | заборгован-
grant : грант-
fund : фонд-
financial : фінансов-
finance : фінанс-
funding : фінансуван-
bank : банк-
budget : бюджет-
billion : мільярд- | млрд
million : мільйон- | млн
thousand : тисяч- | тис
hundred : сотн-
percent : відсотк- | процент-
dollar : долар-
euro : євро
ruble : рубл-
currency : валют-
national currencies : національн- валют-
payment : платіж- | оплат- | розрахунк-
account : рахун-
tax : подат- | податок
tariff : тариф- | мито | мита | митом | митами
customs : митн- | митниц-
export : експорт-
import : імпорт-
turnover : оборот | товарообіг | товарообіг-
trade turnover : торгівельн- обіг-
goods : товар-
product : продукт- | продукц-
production : виробництв- | вироб-
produce : виробля- | виготовл-
manufacturer : виробник-
contract : контракт-
deal : угода | угоди | угоду | домовленіст-
free trade : вільн- торгівл-
free trade area : зон- вільної торгівлі
eurasian : євразійськ-
eurasian economic union : євразійськ- економічн- союз-
commonwealth independent states : снд | співдружн- незалежних держав
collective security : колективн- безпек-
collective : колективн-
union state : союзн- держав-
world trade organization : сот | світов- організаці- торгівлі
world health organization : всесвітн- організаці- здоров'я | вооз
international atomic energy agency : магате
imf : мвф
world bank : світов- банк-
g7 : великої сімки | сімк- | групи семи
g20 : двадцятк- | групи двадцяти
osce : обсє
council europe : рад- європи
african union : африканськ- союз-
african : африканськ- | африк-
arab : арабськ-
asia pacific : азійсько тихоокеанськ- | індо тихоокеанськ-
asian : азійськ-
american : американськ-
chinese : китайськ-
ukrainian : українськ- | українц-
russian : російськ- | росіян-
french : французьк-
german : німецьк-
british : британськ-
turkish : турецьк-
iranian : іранськ-
israeli : ізраїльськ-
palestinian : палестинськ- | палестин-
syrian : сирійськ-
polish : польськ-
indian : індійськ-
japanese : японськ-
korean : корейськ-
belarusian : білоруськ-
western : західн-
west : заходу
east : схід | сходу | сході
eastern : східн-
middle east : близьк- сход- | близькосхідн-
south : південь | півдня | півдні
southern : південн-
north : північ | півночі
northern : північн-
arctic : арктик- | арктичн-
king : корол-
crown prince : наслідн- принц-
prince : принц-
emir : емір-
sultan : султан-
sheikh : шейх-
chancellor : канцлер-
chairman : голов- ради | голова | голови | голову
vice president : віце президент-
deputy : заступник-
deputy prime minister : віце прем'єр-
secretary : секретар-
state secretary : держсекретар- | державн- секретар-
adviser : радник-
aide : помічник-
governor : губернатор-
mayor : мер | мера | мером
head : начальник- | очільник- | очоли-
head state : глав- держав-
head government : глав- уряд-
head delegation : глав- делегаці-
delegation : делегаці-
delegate : делегат-
colleague : колег- | колега
counterpart : візаві | переговорник
spokesperson : речник- | прес секретар-
press : прес-
press conference : прес конференц- | пресконференц-
press service : прес служб- | пресслужб-
media : змі | медіа | журналіст-
interview : інтерв'ю
address : зверн- | звернул-
speech : промов- | виступ-
letter : лист | листа | листи | лист- подяки
telegram : телеграм-
greetings : вітання | привітання
birthday : день народження | днем народження
holiday : свято | свята | святков-
new year : новий рік | новим роком
christmas : різдв-
easter : великдень | пасх-
ramadan : рамадан-
independence day : день незалежності | днем незалежності
victory day : день перемоги | днем перемоги
nazism : нацизм- | нацист-
fascism : фашизм- | фашист-
holocaust : голокост-
veteran : ветеран-
hero : геро-
heroism : героїзм-
courage : мужн- | відваг-
parade : парад-
monument : пам'ятник- | монумент-
wreath : вінок | вінк-
glorification : прославля- | героїзац-
falsify : фальсифік-
honor : вшанув- | честь
tribute : данин-
fallen : полегл-
tragedy : трагед- | трагічн-
fire : пожеж- | вогонь | вогню
flood : повін- | паводок | паводк-
explosion : вибух-
accident : авар-
crash : катастроф-
disaster : лих- | катастрофічн-
earthquake : землетрус-
rescue : рятувальник- | рятувальн-
dam : дамб- | гес | гребл-
family : родин- | сім'-
relatives : рідн- | близьк-
woman : жінк- | жінок | жіноч-
man : чоловік-
young people : молод-
youth : юнац- | молодіжн-
student : студент- | учн-
school : школ- | шкіл-
university : університет-
teacher : вчител-
scientist : вчен- | учен-
language : мов- | мова
russian language : російськ- мов-
church : церк-
religion : реліг-
religious : релігійн-
orthodox : православн-
patriarch : патріарх-
pope : папа | папи | папою
holy : свят-
muslim : мусульман-
islamic : ісламськ-
christian : християн-
film : фільм- | кіно
museum : музе-
festival : фестивал-
exhibition : виставк-
art : мистецтв-
theater : театр-
heritage : спадщин-
tradition : традиц-
traditional : традиційн-
olympic : олімпійськ- | олімпіад-
games : ігри | ігор
championship : чемпіонат-
football : футбол-
sport : спорт-
athlete : спортсмен- | атлет-
tourism : туризм- | турист-
visa : віз | віза | візи | візов-
visa free : безвіз- | безвізовий
migration : мігра-
migrant : мігрант-
diaspora : діаспор-
community : спільнот- | громад-
international community : міжнародн- спільнот-
society : суспільств- | суспільн-
public : публічн- | громадськ-
civil society : громадянськ- суспільств-
national : національн-
national security : національн- безпек-
federal : федеральн- | федерац-
local : місцев-
domestic : внутрішн-
internal affairs : внутрішн- справ-
interference : втручан- | втруча-
non interference : невтручан-
foreign : іноземн- | закордонн-
foreign policy : зовнішн- політик- | зовнішньополітичн-
policy : політик-
strategy : стратегі-
doctrine : доктрин-
concept : концепц-
vision : бачен-
course : курс | курсу
path : шлях-
goal : ціль | цілі | мета | мети | метою | мету
objective : завдан- | об'єктивн-
priority : пріоритет- | найважливіш-
task : доручен- | доручи-
opportunity : можливост- | можливіст- | нагод-
potential : потенціал-
capability : спроможн- | здатн-
resource : ресурс-
reserve : резерв-
change : змін- | зміню-
reform : реформ-
modernization : модерніз-
improve : поліпш- | покращ- | вдосконал-
increase : збільш- | зрост- | підвищ-
growth : зростан-
build up : нарощу-
reduce : скоро- | зменш- | зниж-
limit : обмеж-
maintain : підтримуват-
preserve : збереж- | зберіг-
ensure : забезпеч-
provide : нада- | надав-
deliver : достав-
receive : отрим- | прийняв
give : дати | дав | дала | дає
take : взяти | взяв
take into account : врахов- | урахув-
take part : взяв участь | взяти участь
participate : участь | участі | брати участь
held : провед- | провів | провела | провести | відбул- | відбу- | утриму- | провели | проводив
organize : організув- | організов-
prepare : підготов- | підготув-
arrange : домовились
create : створ-
establish : встанов- | заснув-
form : сформ- | формув-
build : будів- | побуд- | збудув- | вибудов- | будуємо | розбуд-
open : відкри-
close : закри- | тісн-
launch : запуск- | запуст- | старт | старту
use : викорис- | застосув-
apply : застос-
keep : утримув-
protect civilians : захист- цивільн-
help : допомогти
contribute : внесок | внеск-
contribution : зроби- внесок
allow : дозвол-
ban : заборон-
block : блокув- | заблок- | блокад-
unblock : розблок-
lift : знят- | скасув-
impose : запровад- | введен-
withdraw : вивед- | відвед- | вивіс- | виве-
withdrawal : виведення військ | відведенн- військ
deploy : розгорт- | розгорн- | розміщ-
send : надсил- | надісла- | направ- | відправ-
transfer : переда- | передан-
train : навчан- | навча- | вишк-
exercise : навчання | маневр-
mission : місі-
peacekeeping : миротвор-
observer : спостерігач-
special military operation : спеціальн- військов- операц-
operation : операц-
demilitarization : демілітариз-
denazification : денацифікац-
neutral : нейтральн- | нейтралітет-
nonaligned : позаблоков-
minsk agreements : мінськ- домовленост- | мінськ- угод-
istanbul agreements : стамбульськ- домовленост-
normandy format : нормандськ- формат-
contact group : контактн- груп-
line of contact : ліні- зіткнення | ліні- розмежування
special status : особлив- статус-
status : статус-
autonomy : автоном-
referendum : референдум-
annexation : анекс-
illegal : незаконн- | нелегітимн-
legitimate : легітимн- | законн-
legal : правов- | юридичн-
recognize : визна- | визнан-
right : права на
self determination : самовизначен-
self defense : самооборон-
provocation : провокац- | провокув-
sabotage : диверс- | саботаж-
terrorist attack : теракт- | терористичн- акт-
extremism : екстреміз- | екстреміст-
radical : радикальн- | радикал-
drugs : наркотик- | наркотичн-
organized crime : організован- злочинн-
corruption : корупц-
cyber : кібер- | кібербезпек-
information security : інформаційн- безпек-
internet : інтернет-
artificial intelligence : штучн- інтелект-
innovation : іннов-
able : зможе | зміг
absence : відсутн-
absolute : абсолютн-
abandon : відмови-
academic : академ-
accelerate : прискор-
access : доступ | доступу | доступом
accordance : відповідно до
according : згідно
achieve : досягнен- | досяг- | досягти
achievement : досягнення | здобутк- | здобуток
active : активн-
adapt : адапт-
additional : додатков-
adopt : ухвал-
advance : просуван-
agency : агентств- | агенці-
aid : допомога
airport : аеропорт- | аеродром-
airspace : повітрян- простір | повітрян- простор-
air : повітр-
alternative : альтернатив-
ambitious : амбітн-
amendment : поправк-
analysis : аналіз-
announce : анонс- | оголосив | оголосила
annual : щорічн- | річн-
appeal : апел-
appoint : признач-
approve : схвал- | затверд-
architecture : архітектур-
argument : аргумент-
arrest : арешт- | затрима-
arrive : прибу- | приїзд- | приїха-
aspect : аспект-
aspiration : прагн-
association : асоціац-
attempt : спроб-
attention : уваг-
attract : залуч-
authority : влад- | повноваж-
authorities : влада | влади | органи влади
autumn : осін- | осен-
award : нагород- | орден-
aware : усвідомл-
barrier : бар'єр-
base : баз- | база
basis : основ-
begin : почина-
belief : перекон-
believe : вважа- | вірить | вірю
belt road : пояс і шлях
benefit : користь | вигод- | вигід-
bilateral relations : двосторонн- відносин-
bilateral cooperation : двосторонн- співпрац-
biological : біолог-
blood : кров-
boat : човен | човн- | катер-
body : орган | органи | органів
bomb : бомб-
bombing : бомбардув-
book : книг- | книжк-
border crossing : пункт- пропуску
breakthrough : прорив-
bridge : міст | мосту | мостом
bring : принес- | приведе
broad : широк-
build trust : зміцнен- довіри
calm : спокій | спокійн-
campaign : кампані-
capital : столиц-
captivity : полон | полону | полоні
car : автомобіл-
care : турбот-
careful : ретельн-
cargo : вантаж- | вантажн-
carry out : проводи-
case : випадк- | випадок
catastrophe : катастрофа
center : центр-
central : центральн-
century : століт-
ceremony : церемоні-
challenge : виклик-
chance : шанс-
channel : канал-
chapter : розділ-
characterize : характериз-
chemical : хіміч-
chemical weapons : хімічн- збро-
choice : вибір | вибору
circumstance : обставин-
claim : стверджу-
clarify : роз'ясн- | уточн-
clash : зіткнен-
clean : чист-
clear : чітк- | зрозуміл- | очевидн- | однозначн-
climate change : змін- клімату
climate : клімат- | кліматичн-
coal : вугіл- | вугілл-
coast : узбереж-
collapse : крах | розпад-
combat : бойов-
come : прийш- | прийти | приход- | надійш- | надходж-
comment : комент- | прокомент-
common : спільний | загальн-
communicate : спілк-
communication : комунікац- | зв'яз-
compatriots : співвітчизник-
competition : конкуренц- | конкурент- | змаган-
competitiveness : конкурентоспроможн-
complex : комплексн- | складн-
compliance : дотрим-
component : компонент- | складов-
compromise : компроміс-
concentrate : зосеред- | концентр-
concert : концерт-
conclude : уклад- | уклас-
conduct : проведення
conference : конференц-
confidence : впевнен-
confidential : конфіденційн-
confrontation : конфронтац- | протистоян-
connection : зв'язок
consequence : наслід-
consistent : послідовн-
constitution : конституц-
construction : будівництв-
consular : консульськ- | консул-
consultation : консультац-
contain : стриму-
contradict : супереч-
convene : скликан- | склика-
convention : конвенц-
convey : передав | передала | донес-
convince : переконав | переконала
coordinate : координ- | скоордин- | звіри-
corps : корпус-
cost : вартіст- | витрат-
coup : переворот-
cover : покри- | охопл-
create conditions : створен- умов
critical : критичн-
critical infrastructure : критичн- інфраструктур-
criticize : критик-
cross border : транскордонн-
cultural : культурн-
cultural humanitarian : культурно гуманітарн-
danger : небезпек- | небезпечн-
data : дан- | дані
date : дата | термін-
deadlock : глухий кут
debate : дебат- | дискус-
decade : десятиліт-
decisive : вирішальн- | рішучий
decrease : знизи-
decree : указ | указу
defeat : поразк- | розгром-
deficit : дефіцит-
define : визнач-
delay : затримк- | відкла-
demining : розмінув-
mine : мін | міни | мінн-
democracy : демократ-
demographic : демограф-
demonstrate : демонстр- | продемонстр-
deny : спрост- | запереч-
depend : залеж-
dependence : залежніст- | залежност-
depth : глибин- | глибок-
despite : незважаючи | попри
destabilize : дестабіліз-
destruction : руйнуванн-
detail : детал-
detect : вияв-
deter : стрим-
deterrence : стримуванн-
determination : рішуч-
die : помер-
difference : різниц- | розбіжн-
different : різн-
difficult : важк- | непрост-
dignity : гідн-
disagreement : незгод-
disarmament : роззброєн-
disease : хвороб- | захворюв-
disinformation : дезінформац-
dispute : спір | спори | суперечк-
district : район-
diversify : диверсифік-
doctor : лікар-
donor : донор-
draft : проєкт резолюції
dynamic : динамік- | динамічн-
early : ранн- | раніше | достроков-
earth : земл-
ease : полегш-
effort : зусил-
electoral : виборч-
emergency : надзвичайн- | екстрен-
emission : викид-
empire : імпері-
employment : зайнятіст- | робоч- місц-
encourage : заохо- | стимул-
enemy : ворог- | ворож- | противник-
enrich : збагач-
uranium : уран | урану
enterprise : підприємств-
entrepreneur : підприємец- | підприємц-
environmental : екологічн- | довкілл-
epidemic : епідем-
equipment : обладнан- | технік-
essential : істотн-
ethnic : етнічн-
evening : вечір | вечора | увечері
evidence : доказ- | свідч-
example : приклад- | наприклад | приміром
exchange information : обмін інформацією
exclude : виключ-
executive : виконавч-
exist : існу-
expect : очіку- | сподіва-
expectation : очікуванн-
experience : досвід | досвіду | досвідом
explain : поясн-
explore : вивч- | дослід-
extend : продовжен- | подовж-
extraordinary : позачергов- | винятков-
face : зіткну-
facilitate : полегшит-
fact : факт | факти | фактів
factory : завод- | фабрик-
fail : провал- | невдач-
faithful : вірн-
false : хибн- | неправд-
famine : голод-
farmer : фермер-
fast : швидк- | якнайшвидш-
fate : долі | доля
fear : страх- | побоюв-
feature : особливіст- | особливост-
field : галуз- | поле
final : остаточн- | фінал- | заключн-
find : знайти | знай-
fish : риб- | рибал-
flag : прапор-
fleet : флот | флоту
flight : політ | польот- | рейс-
flow : потік | поток-
focus : фокус- | особлив- уваг-
follow : стеж- | слідув-
food security : продовольч- безпек-
force : сил- | сила
forest : ліс | лісу | лісов-
former : колишн-
forum : форум-
economic forum : економічн- форум-
foundation : фундамент- | підвалин-
free : вільн- | безкоштовн-
freedom : свобод- | волі | воля
freedom navigation : свобод- судноплавства
navigation : судноплав- | навігац-
friendly : дружн-
friendship : дружба | дружби
fruitful : плідно
fuel : палив- | пальн-
fulfil : виконанн-
function : функц-
fundamental : фундаментальн- | основоположн-
gather : зібра- | збира-
general : генерал- | загальний
general staff : генштаб- | генеральн- штаб-
generation : поколін-
genuine : справжн-
geopolitical : геополіт-
goodwill : добр- вол-
good neighborly : добросусідськ- | добросусідств-
good : хорош- | добр-
govern : управл- | врядув-
great : чудов-
green : зелен-
ground : наземн- | сухопутн-
growing : зростаюч-
guest : гост- | гість
guide : керуюч- | керув-
leadership : лідерств- | керівництв-
happiness : щаст-
hard : жорстк-
harm : шкода | шкоди
harvest : врожа- | посівн-
hate : ненавист-
heat : опален- | теплопостач- | теплоенерг-
heavy : тяжк-
hectare : гектар-
helicopter : гелікоптер- | вертол-
high : висок- | вищ- | найвищ-
high level : високому рівні | найвищому рівні
higher education : вищ- освіт-
historical : історичн-
home : дім | дому | додому | оселя | оселі | осель | домівки
hope : надія | надії | сподіван-
hospital : лікарн- | шпитал- | госпітал-
hospitality : гостинн-
host : прийма- у себе
hot line : гаряч- ліні-
house : будин- | житл-
housing : житлов-
human : людськ- | людин-
humanity : людств- | людян-
hydrogen : водень | водн-
hybrid : гібридн-
hypersonic : гіперзвук-
identify : ідентифік-
ideology : ідеолог-
immediate : негайн- | терміново | миттєв-
immunity : імунітет-
impact : ефект-
implementation : реалізаці- | впровадженн-
importance : важливіст- | значен-
inadmissible : неприпустимо
incident : інцидент-
include : включ- | зокрема
income : дохід | доход-
independent : незалежні
indicate : засвідч-
indivisible : неподільн-
inevitable : неминуч-
infect : інфекц- | заражен-
inflation : інфляц-
initiate : ініці-
innocent : невинн-
insist : наполяг-
inspection : перевірк-
instability : нестабільн-
institute : інститут- | інституц-
instrument : інструмент-
integrity : цілісн-
intensive : інтенсивн- | насичен-
intergovernmental : міжурядов-
interparliamentary : міжпарламентськ-
interregional : міжрегіональн-
interaction : взаємодія
interested : зацікавлен-
interethnic : міжетнічн-
investigate : розслід-
investment cooperation : інвестиційн- співпрац-
invite visit : запросив відвідати
involve : залучен- | задія-
iron : заліз-
island : острів | остров-
jet : реактивн-
join : приєдн- | долуч-
judge : судд-
job : робоч- місця
keep contact : підтримувати контакт
kilometer : кілометр-
knowledge : знан-
labor : прац | праці | трудов-
laboratory : лаборатор-
land : земел-
language rights : мовн- прав-
lead : приводи- | призвод- | провідн- | вести | очолю-
learn : дізна- | вчит-
legislative : законодавч-
lethal : летальн-
link : пов'яз-
list : список | списк- | перелік-
liquefied natural gas : спг | скраплен- природн- газ-
natural gas : природн- газ-
pipeline : трубопров- | газопров- | нафтопров-
literature : літератур-
local government : місцев- самоврядув-
long : довг- | давн- | трива-
longstanding : багаторічн-
loss : втрат-
love : любов | люб-
loyal : лояльн-
machine : машин-
major : масштабн-
majority : більшіст- | більшост-
make decision : ухвали- рішення | прийняти рішення
malicious : зловмис-
manage : керувати
manner : чином
map : мапа | карт-
roadmap : дорожн- карт-
maritime : мореплав-
marine : морського
martial law : воєнн- стан-
mass : масов-
massacre : різанин- | масов- вбивств-
material : матеріал-
mature : зріл-
maximum : максим-
meaningful : значущ-
means : засіб | засоб- | кошт-
mechanism : механізм-
mediator : посередник-
medical : медичн- допомог-
memorandum : меморандум-
memorial : меморіал-
mention : згад-
metal : метал-
method : метод- | спосіб | способ-
mild : м'як-
militarization : мілітариз-
military technical cooperation : військово технічн- співпрац-
military political : військово політичн-
military industrial : військово промислов-
mineral : мінерал- | корисн- копалин-
critical minerals : критичн- мінерал- | рідкісноземельн-
ministry : міністерств-
ministry defense : міністерств- оборони | міноборони
minority : меншин-
minute : хвилин-
mistake : помил-
misunderstanding : непорозумін-
mobile : мобільн-
model : модел-
moment : момент-
money : грош-
moral : моральн-
moratorium : мораторі-
morning : ранок | ранку | вранці
mother : матер- | мати | мама
motivate : мотив-
mountain : гори | гірськ-
move : рух- | рушит- | руха-
multipolar : багатополярн-
music : музик-
name : ім'я | імен- | назв-
narcotics : наркобізнес-
nationwide : загальнонаціональн- | всенародн-
nationalist : націоналіст- | націоналізм-
natural : природн-
nature : природ-
near : найближч-
near future : найближч- час | найближч- майбутн-
necessity : необхідніст- | необхідност-
negative : негативн-
neighborhood : сусідств-
network : мереж-
night : ніч | ночі | нічн-
noble : шляхетн-
nonmilitary : невійськов-
non proliferation treaty : днят | договор- про нерозповсюдження
nonproliferation : нерозповсюдж-
normal : нормальн-
normalize relations : нормалізац- відносин
note satisfaction : задоволен-
notify : сповіст- | повідомлен-
nuclear energy : атомн- енергетик-
nuclear program : ядерн- програм-
nuclear deal : ядерн- угод-
nuclear safety : ядерн- безпек-
radiation safety : радіаційн- безпек-
radiation : радіац-
object : заперечен-
obligation : обов'язк- | обов'язок
observe : спостеріг- | дотриман-
obstacle : перешкод-
obvious : очевидно
ocean : океан-
offer : запропонувати
office : офіс- | апарат-
official : офіційн- | посадов-
old : стар- | старий
ongoing : триваюч-
online : онлайн- | відеозв'яз- | відеоконференц-
video conference : форматі відеоконференції | режимі відеоконференції
operate : функціон- | експлуатац-
opposition : опозиц-
optimistic : оптиміст- | оптимізм-
order : порядок | порядк- | наказ-
world order : світопоряд- | світов- порядок
origin : походжен-
outcome : наслідк-
outer space : космічн- прост-
outline : окресл- | виклад-
overcome : подол-
pact : пакт-
package : пакет-
pain : біль | болю
parity : паритет-
parliamentary : парламентськ-
partial : частков-
participant : учасники | учасників
passenger : пасажир-
passport : паспорт-
past : минул-
patience : терпін-
patriot : патріот- | петріот-
patron : покровител-
pause : пауз-
peace agreement : мирн- угод- | мирн- договір
peace process : мирн- процес-
peace talks : мирн- переговор-
peaceful : мирний
peak : пік
pension : пенсі-
permanent : постійн-
permanent member : постійн- член-
perspective : точк- зору
petroleum : нафтопродукт-
opec : опек
phase : фаз- | етап-
philosophy : філософ-
phone : телефон-
piracy : пірат-
place : місц-
plane : літаки
plant : підприємство
platform : платформ- | майданчик-
crimea platform : кримськ- платформ-
poison : отруєн-
pole : полюс-
police : поліц-
pollution : забруднен-
poor : бідн-
poverty : бідніст- | злидн-
population : населен-
positive : позитивн-
possess : володі-
postpone : перенес- | відтерм-
power : потужн-
power engineering : електроенергетик-
power plant : електростанц- | тес | тец
power grid : енергосистем- | енергомереж-
precondition : передумов-
preliminary : попередн-
presence : присутн- | наявн-
present : теперішн- час
presidency : головуван- | президентств-
presidential : президентськ-
prestige : престиж-
pride : горд- | пиша-
primary : першочергов-
principled : принципов-
prison : в'язниц- | тюрм-
private : приватн-
procedure : процедур-
profound : глибоко
prohibit : заборонен-
promising : перспективн-
proof : доказів
property : майн- | власніст-
prosperity : процвітан- | добробут-
prosecute : переслід-
prosecutor : прокур- | прокурор-
protest : протест-
protocol : протокол-
prove : довести | довод-
province : провінц-
public opinion : громадськ- думк-
publish : опублік- | публік-
punish : покар-
purchase : закуп- | купів-
pursue : домага- | прагне
push : штовх-
put forward : висун-
qualify : кваліфік-
quality : якіст- | якост- | якісн-
quantity : кількіст-
quarter : квартал-
quick : оперативн-
race : гонк- | перегон-
arms race : гонк- озброєнь
railway : залізниц- | залізничн-
raise : підня- | підніма-
range : дальніст- | спектр-
long range : далекобійн-
ratify : ратифік-
reach agreement : досяг- домовленост- | досягн- домовленост-
reach : досягнут-
react : реаг- | реакц-
reactor : реактор-
readiness : готовніст- | готовност-
real : реальн-
realistic : реаліст-
reality : дійсн- | реалі-
reason : підстав- | причини
recall : нагад- | згада-
reconcile : примирен-
reconnaissance : розвідувальн-
record : рекорд- | запис-
recover : одужан-
refer : посила-
reflect : відобра-
refuse : відмов-
regard : стосовно
regime : режим-
register : зареєстр- | реєстр-
regret : жаль
regular : регулярн-
regulate : регул-
rehabilitate : реабіліт-
related : пов'язан-
relevant : відповідн-
reliable : надійн-
relief : полегшен-
remain : залиш-
remember : пам'ята-
remove : усун- | прибра-
renewable : відновлюван-
repair : ремонт-
repeat : повтор-
report : доповід- | звіт-
represent : представля-
repression : репрес- | репресі-
republic : республік-
people republic : народн- республік-
reputation : репутац-
require : вимагає
research : дослідж-
resettle : переселен-
displaced persons : впо
resident : мешканц- | жител-
residence : резиденц-
resilience : стійкіст- | стійк-
resist : опір | опор-
resolve : розв'яз-
respond : відгук- | реагуван-
response : реагування
rest : відпоч-
restraint : стриман-
retaliate : заход- у відповідь
reunite : возз'єдн-
reveal : розкри-
review : огляд- | перегля-
revise : ревізі-
revolution : революц-
rhetoric : риторик-
rich : багат-
river : річк- | річков-
road : дорог- | доріг
robust : міцний
rocket : ракетоносі-
rotation : ротац-
round : раунд-
route : маршрут-
rule : правил-
rules based order : порядк- заснован- правилах
rule law : верховенств- права
sacred : священн-
sacrifice : самопожертв-
safe : безпечн-
safeguard : убезпеч-
sail : вітрил-
satellite : супутник-
satisfaction : задоволення
scale : масштаб-
scenario : сценарі-
scientific : науков-
scientific technical : науково технічн-
scope : обсяг-
season : сезон-
seat : місце в раді
second : друг- | секунд-
secret : таємн- | секретн-
sector : сектор-
secure : захищен-
seek : шукати | пошук-
seize : захоп- | вилуч-
senate : сенат-
senator : сенатор-
congress : конгрес- | з'їзд-
sense : сенс- | почутт-
sensitive : чутлив-
separate : окрем-
separatist : сепарат-
series : серія | серії
service : служб- | послуг-
session : сесі-
settle : залагод-
severe : сувор-
shared : спільні
shelter : притул- | укрит-
shelling : обстріли | обстрілів
shift : зсув- | зрушен-
ship : суден | судно | кораб-
show : показ- | прояв-
siege : облог-
sign : підпис-
significance : значущіст-
silence : тиш- | мовчан-
similar : схож- | аналогічн-
simple : прост-
sincere : щир-
single : єдин- | єдиний
skill : навич- | вмін-
small : малий | невелик-
small medium business : мал- середн- бізнес-
social : соціальн-
social economic : соціально економічн-
soil : ґрунт-
solidarity : солідарн-
solution : розв'язан- | вирішенн-
solve : вирішити
sort : вид | виду | видів
source : джерел-
sovereign : суверенн-
soviet : радянськ- | срср
spare : запасн-
speak : розмовля-
specialist : спеціаліст- | фахів-
specific : специф-
spend : витрача-
sphere : сфера | сфері | царин-
spirit : дух | духу | духов-
spiritual : духовно
split : розкол-
spread : пошир-
spring : весн-
square : площ-
stabilize : стабіліз-
stage : стаді-
stand : стоят- | стоїть
standard : стандарт-
state visit : державн- візит-
official visit : офіційн- візит-
working visit : робоч- візит-
station : станц-
statistics : статисти-
status quo : статус кво
statehood : державніст- | державност-
two state solution : двох держав
steel : сталь | металург-
storage : сховищ- | зберіган-
strait : проток-
strategic partnership : стратегічн- партнерств-
strategic offensive arms : сно | снв
strength : сил | сильн- | потуг-
stress : наголоси- | наголош-
strive : прагнемо
strong : сильний
structure : структур-
struggle : боротися
subject : предмет- | суб'єкт-
submarine : підводн-
submit : подан- | внести
subversive : підривн-
subsidy : субсид-
sufficient : достатн-
suicide : самогуб-
suitable : придатн-
summer : літо | літа | влітку | літн-
sun : сонц- | сонячн-
supplement : доповн-
supplier : постачальник-
supply chain : ланцюг- постачання | ланцюж-
supreme : верховн-
surface : поверхн-
surprise : несподіван- | здивув-
surrender : капітуляц- | здач-
surround : оточен-
suspend : призупин-
symbol : символ-
sympathy : симпат-
table : стіл | столу | столом
negotiating table : стол- переговорів
tactical : тактичн-
target : ціл-
tension : напружен- | напруг-
tense : напружений
terms : терміни
territorial : територіальн-
terrorist state : держав- терорист-
test : випроб- | тест-
threaten : загрожу- | погрожу-
tie : узи
time : час | часу | часом
tomb : могил-
tool : знаряд-
torture : катув- | тортур-
total : загалом | сукупн-
town : містечк- | селищ-
village : сел | село
tranche : транш-
transit : транзит-
transparent : прозор-
travel : подорож-
treat : лікув- | поводжен-
trend : тенденц-
trip : поїздка
true : правд- | істин-
try : намага- | спробув- | пробува-
type : тип- | різновид-
ultimatum : ультимат-
unanimous : одностайн-
unconditional : безумовн-
undermine : підрив- | підірв-
understand : розумі- | зрозумі-
unification : об'єднанн-
unilateral : одностор- | односторонн-
unite : об'єднан- | об'єдн-
unity : єдніст- | єдност-
universal : універсальн-
unjustified : невиправдан-
unprovoked : неспровокован-
unprecedented : безпрецедентн-
urgent : невідкладн-
value : цінніст- | цінност-
variety : різноманіт-
various : всіляк-
vehicle : транспортн- засоб-
verify : верифік-
version : версі-
vessel : судна | суднам
veto : вето
violence : насильств- | насилл-
violation : порушенн-
virus : вірус-
vital : життєв-
voice : голос | голосу | голоси
voluntary : добровіл-
volunteer : волонтер-
vote : голосув-
vulnerable : вразлив-
wait : чека-
war on terror : боротьб- з тероризмом
warfare : бойові дії
warn : попере- | застер-
waste : відход-
water : вод- | вода
weak : слабк-
wheat : пшениц-
welfare : добробуту
willing : бажан-
winter : зим- | взимку
wish : бажа- | побажа-
good health : міцного здоров'я
withstand : вистоя-
witness : свідк- | свідок
word : слов-
worker : робітник- | працівник-
working : робоч-
worse : погірш- | гірш-
wound : ран | рани
write : напис- | писа-
wrong : неправильн-
young : молод | молоді
zero : нуль | нульов-
zone : зон-
demilitarized zone : демілітаризован- зон-
space : простір | простор-
insurance : страхуван- | страхов-
tempo : темп | темпи | темпів
precise : саме | точн- | високоточн-
unfriendly : недружн-
interstate : міждержавн-
deputy minister : заступник- міністра
foreign affairs : закордонних справ
state duma : держдум-
verkhovna rada : верховної ради
cabinet ministers : кабінет- міністрів | кабмін-
kremlin : кремл-
white house : біл- дім | біл- дом-
allied : союзницьк-
fraternal : братн- | братськ-
brother : брат | брата | брати
traditionally : традиційно
atmosphere : атмосфер-
businesslike : діловий
further : подальш- | далі
keep touch : залишати- на зв'язку
contacts various levels : контакт- різних рівнях
agreed continue : домовились продовжити | домовилися продовжити
initiative party : ініціатив- сторони
thoroughly : всебічно
exchange opinions : обмін- оцінками
inform detail : детально поінформував
introduce : представив | представила
praise : похвал-
successful : успішно
substantial : вагом-
steadfast : незмінн- | непохитн-
unwavering : тверд- | стійкий
powerful : потужний
tough : жорсткий
comprehensive just lasting : всеосяжн- справедлив- сталого
energy security : енергетичн- безпек-
energy ceasefire : енергетичн- перемир-
grain initiative : зернов- ініціатив- | чорноморськ- ініціатив-
grain corridor : зернов- коридор-
lend lease : ленд ліз-
ramstein : рамштайн-
coalition willing : коаліці- охочих | коаліці- рішучих
air defense system : систем- ппо
artillery : артилер- | гармат- | гаубиц-
armored : бронетехнік- | броне- | броньован-
brigade : бригад-
battalion : батальйон-
mercenary : найман-
militant : бойовик-
illegal armed : незаконн- збройн-
blackmail : шантаж-
blackout : відключен- | блекаут-
generator : генератор-
transformer : трансформатор-
heating season : опалювальн- сезон-
price cap : стел- цін | обмежен- ціни
sanctions package : пакет- санкцій
circumvention : обход- | обхід | обхід санкцій
isolate : ізол-
candidate status : статус- кандидата
negotiations accession : переговор- про вступ
cluster : кластер-
open door : відкрит- двер-
vaccination : вакцинац- | щеплен-
test system : тест систем-
mask : маск-
quarantine : карантин-
lunar : місячн-
cosmonaut : космонавт- | астронавт-
orbit : орбіт-
icebreaker : криголам-
northern sea route : північн- морськ- шлях-
localization : локаліз-
automotive : автопром-
pharmaceutical : фармацевт-
veterinary : ветеринар-
meat : м'ясо | м'яса
potash : калійн-
diamond : алмаз-
gold : золот-
bond : облігац-
stock : акці- | запас-
adhere : дотримува-
afraid : боїт- | боят-
aimed : спрямован- | націлен-
analyze : проаналіз-
assume : припустив | припуска-
attend : відвідув-
avoid : уник-
become : став | стала | стали | стати | стане | стануть | стало | стаємо | становлен-
break : зірва- | зрив- | злам-
business council : ділов- рад-
capture : взяли в полон
celebrate : святкува-
check : перевір-
choose : обра- | обира-
coercion : примус-
conclude treaty : укласти договір
count : розрах-
cut : урізан-
entry into force : набрання чинності | набув чинності
entire : увесь | цілий
existing : наявний | існуюч-
expel : вислан- | видвор-
fall : падін-
finish : довести до кінця
gain : здоб-
grow : рости
inaugurate : інавгурац-
integrate : інтегр-
interim : проміжн-
kidnap : викрали
load : завантаж-
look forward : чекаємо на
manifest : виявлен-
optimal : оптимальн-
outlook : погляд
overall : в цілому
pay : сплат- | плат-
pay attention : приділ- увагу
perpetrator : виконавець
pragmatic : прагматич-
predict : прогноз-
raise issue : порушив питання
reliable partner : надійн- партнер-
scheduled : заплановано | запланован-
seriously : серйозно
shoot : збил- | збит- | стріл-
situation around : ситуаці- навколо
substitution : імпортозаміщ-
synchronize : синхроніз-
transcaucasia : південн- кавказ-
central asia : центральн- азі-
upcoming : прийдешн- | наближ-
that : котр- | який | яка | якого | якої | яким | якими
also : також | а також | так само | повинн- бути | залишається | серед | зокрема й | завдяки чому | заради того | незалежно від | попри те | замість | передбача- що | стосовно того | щоразу | цьогоріч | власне | головне | адже | оскіль- | унаслід- | відносно того | за результатами | за підсумками | зі свого боку | з іншого боку | з нашого боку | при цьому | крім цього | тим самим | тим часом | поряд з | незважаючи на | відповідно | у відповідь | у зв'язку | щоб | також і
this : цього | цьому | даного | даної | зв'язку цим
such : такого | такому | такими | подібн- | таких
with : разом тим
other : інший | інша | інші | інших | іншим | іншими | іншого | іншої | решта | решти
another : чергов- | ще один | ще одна | ще одне
each : кожен | кожного | кожної | кожна | кожну | кожному
any : будь-який | будь-яких | будь-якої | будь-якого | будь-яка | жодних | жодного | жодної
all : усіма | усіх | всіма
their : свого | своєму | своїми | своєї | своїх
same : самого | самої | самих
however : однак | проте | втім | водночас
because : внаслідок | через те що
therefore : тому | отже | відтак | таким чином
be : являється
should : повинен | повинна | повинні | повинно | слід | мають
can : можна
during : впродовж | протягом | під час | у ході
between : поміж
about : щодо | відносно | з приводу | стосу-
through : завдяки | шляхом
besides : окрім | крім того | до того ж
without : без жодних
only : тільки | лише | лишень | виключно
even : навіть
again : знову | вкотре | ще раз
still : досі | поки | як і раніше | все ще
always : завжди | незмінно
never : ніколи | жодного разу
already : уже | вже
now : зараз | тепер | нині | на сьогодні | наразі | станом на
soon : незабаром | скоро | найближчим часом | якнайшвидше
together : разом | спільно | спільними зусиллями
particularly : особливо | насамперед | передусім
primarily : перш за все | передовсім | у першу чергу
certain : певний | певні | певних | деяк-
certainly : звичайно | безумовно | безсумнівно | безперечно | звісно
indeed : справді | дійсно | насправді
likely : імовірн- | ймовірн-
probably : мабуть | напевно
fully : повною мірою | у повному обсязі
completely : цілком | абсолютно
almost : майже | практично
quite : досить | доволі
directly : напряму | безпосередн-
clearly : ясно | виразн- | чітко
exactly : рівно
simply : просто
strongly : рішуче | категоричн- | наполегливо
deeply : щонайглибш-
usually : зазвичай | звичайн-
often : часто | нерідко
regularly : регулярно | на постійній основі
constantly : постійно | безперервн- | безперестанн-
quickly : швидко | у стислі терміни
promptly : невідкладно | без зволікань
approximately : приблизн- | близько | орієнтовн-
enough : вистачає | вистачить | достатньо
rather : радше
many : багато | багатьох | чимало | безліч
numerous : численн- | неодноразов-
several : кілька | кількох | декілька | декількох
few : небагат- | мало
three : три | трьох | трьом | трьома | троє
four : чотир- | четвер-
five : п'ять | п'яти | п'ятьох
six : шість | шести | шістьох
seven : сім | семи
eight : вісім | восьми | восьмий
nine : дев'ять | дев'яти
ten : десять | десяти | десятк-
two : два | двох | двом | двома | двоє | обидва | обидві | обох | обидвох
half : половин- | півріч-
third : третин- | третій | третя | третьої | треті
fourth : четверт-
one : один | одна | одне | одного | однієї | одну | одним | одному
once : одного разу | якось
double : подво- | подвій- | удвічі | вдвічі
spoke : говорив | говорила | говорили | поговорив | поговорила | поговорили | спілкувався | поспілкува- | розмовляв
told : розповів | розповіла | розповіли | розповід-
took place : мав місце
made : зробив | зробила | зробили | зроблен- | здійснив | здійснила
know : знає | знаємо | знають | знати | знав | знали
known : відом-
think : думає | думаємо | думаю | думають | думати | гадаю
want : хоче | хочемо | хочуть | хотів | хотіли | хочу | хотілося б
see : бачить | бачимо | бачать | бачити | бачив | побачи-
look : дивит- | подивит- | дивим-
feel : відчува- | відчу-
ask : спитав | запита- | питає
let : давайте | нехай
turn : обернут-
hear : чути | почути | почув | слухати
listen : вислуха- | заслуха- | прислух- | послуха-
put : постав- | покла- | кладе
get : дістат- | дістав
stay : перебува- | перебуван-
leave : покину- | залишив | поїха- | виїха- | виїзд-
arrived : прилеті-
go : іде | йде | йти | піти | ідуть
carried : проведений | здійснював | вів | вела | вели
play : грає | відігра- | грати
run : балоту- | ведення
serve : служит- | служи- | слугу-
set : поставлен- | визначено
pass : прохо- | пройш- | пройти | минув
happening : відбува- | стало- | трапи- | трапля-
occurred : виник- | виника-
reiterated : вкотре підкреслив | ще раз підкреслив | ще раз наголосив | вкотре наголосив
reaffirmed : підтвердив | підтвердила | підтвердили
stressed : наголошу- | підкреслив | підкреслила | підкреслили | підкреслюва- | підкреслю-
highlighted : виокрем- | увиразн- | висвітл- | окремо відзначив
reminded : нагадав | нагадала | нагадали
described : описа- | опису-
explained : роз'яснив
updated : оновл- | онов-
briefed : поінформував | поінформувала | проінформув- | проінформ- | ознайом-
assured : запевн- | завірив
pledged : пообіця- | зобов'яза-
commended : віддав належне | відзначив роль
praised : високо оцінив | високо оцінила | високо оцінюю | високо оцінили
pleased : задоволений | задоволена | задоволені | радий | рада бачити | були раді
glad : радіст- | радіє
grateful : вдячний | вдячна | вдячні
gratitude : вдячність | вдячності | слова вдячності | подяка | подяку
urged : закликав | закликала | закликали | закликаємо
decided : вирішив | вирішили | вирішено
noted : зауваж- | констат-
remarks : реплік- | слово
intends : намір | планує
desire : бажання | прагнення
willingness : готовністю
allocated : виділ- | виділя- | асигн-
accomplish : впора- | домог-
obtain : здобуват- | отриманн-
buy : купит- | придба- | купу-
sell : прода- | продаж-
spent : витрачен-
paid : виплат- | виплач- | заплат- | сплачен-
drive : рушій | рушійн-
enable : дасть змогу | дає змогу | дозволить | уможлив-
enhance : підвищення | удосконал- | посилити
upgrade : оновлення
boost : стимулюв- | наростит- | нарощен-
reinforce : підсилен- | підсил- | підкріп-
consolidate : консолід- | закріп- | згурт-
engage : взаємодіяти
engagement : залученість
counter : протистояти | протиді-
tackle : долат- | долає-
defend : відстою- | відсто- | оборонят- | боронит- | захищати
led : під керівництвом | на чолі | очолив | очолила
chaired : під головуванням | головував
act : діят- | діє | діють | акт | акти | актів
affected : уражен-
suffer : страждан- | страждал- | зазна-
hit : влучан- | влуч- | вдарив | ударив
disrupt : зрив поставок | порушення ланцюгів
delivery : доставка | доставки | доставку
provision : наданн- | положення угоди
collaboration : співпрацюв- | співпрацю-
relationship : взаємин- | взаємовідносин-
ties : зв'язки | зв'язків | зв'язками
interlocutor : співрозмовник- | співрозмовниц-
consumer : споживач-
capacity : потенціалу | пропускн- спроможн-
efficiency : ефективність | результативн-
performance : показник-
indicator : індикатор-
instruction : вказівк- | інструкц-
period : період- | термін дії
centre : центр | центру | центри | центрі
framework : рамк- | в межах | рамков-
context : контекст-
regarding : що стосується | у частині
purpose : з метою | задля | заради
way : способом | шляхи | шляхом до
thing : річ | речі | речей
matter : справа | справи | справ | справі | справу
question : запитанн- | поставив запитання
everything : усе | все те
everyone : усім
life : життя | життям | житті
individual : індивідуальн- | осіб | особи | особа
personnel : персонал- | кадр- | особов- склад
employee : співробітник- | працівники | службовц-
professional : професійн- | професіонал-
patient : пацієнт- | хвор-
women : жінки | жінкам
parents : батьк-
staff : штаб- | штат | штату
hand : рук | рука | руки | руку | руках
heart : серц-
mind : розум | розуму | свідом-
eye : очі | очей | очах
behalf : від імені
figures : цифр | цифри | цифра
rate : коефіцієнт- | ставк- | темпи зростання
volume : обсягів | об'єм-
amount : сума | суми | суму | сумі | розмір-
average : середн-
profit : прибуток | прибутк-
revenue : виручк- | доходи | надходження до бюджету
expense : видатк- | витрати
trillion : трильйон- | трлн
wage : зарплат- | заробітн- плат- | оплат- праці
unemployment : безробітт-
workforce : робоч- сил- | трудов- ресурс-
household : домогосподарств- | домівк- | домівок
mortgage : іпотек-
kindergarten : дит- садк- | дитяч- сад-
apartment : квартир-
residential : житлов- будин- | житлов- квартал- | житлов- район-
floor : поверх | поверхи | поверсі
clinic : поліклінік- | клінік-
healthcare : охорон- здоров'я
dose : доз | доза | дози
treatment : лікуванн-
booster : бустер-
disability : інвалідн- | обмежен- можливост-
technological : технологічн-
utility : комунальн-
corporation : корпорац-
commercial : комерційн-
application : заявк- | застосунк- | застосунок
adjust : корегув- | коригув- | скориг-
element : елемент-
factor : чинник- | фактор-
item : предмет | пункт | пункти | пунктів
class : клас | класи
basic : базов-
core : стрижн- | серцевин-
background : тлі | тло
site : сайт-
room : зала | залі | кімнат-
post : посада | посаді | посаду | допис-
movement : пересуван-
track : трек-
signal : сигнал-
remark : ремарк-
roundtable : кругл- стіл | кругл- стол-
videoconference : відеоконференцію | відеорозмов- | відеозв'язок | форматі відео | відеозв'язку
abroad : за кордоном | за кордон | закордон
neighbour : сусідами | сусідніх
continent : континент-
transatlantic : трансатлантичн- | євроатлантичн-
euro atlantic : євроатлантичної інтеграції
flank : фланг-
frontline : прифронтов- | передов- | лінія фронту
invader : загарбник- | окупанти | окупантів
aggressor : агресор | агресора | агресору | агресором
criminal : кримінальн- | злочинець
devastating : руйнівн- | нищівн- | спустошл-
brutal : жорсток- | звірськ- | брутальн-
unique : унікальн- | неповторн-
excellent : відмінн- | чудово
wonderful : прекрасн- | дивовижн-
beautiful : красив- | гарн- | краса
huge : величезн- | колосальн-
enormous : надзвичайно
impressive : вражаюч- | вразив
outstanding : видатн- | визначн-
crucial : вирішальне | доленосн- | вкрай важлив- | критично важлив-
wide : широкий | широко
extensive : розгалуж- | обширн-
rapid : стрімк- | прискорен- | бурхлив-
swift : швидкий | якнайшвидшого
steady : неухильн- | поступальн-
stable : стабільно | стабільний
solid : солідн- | ґрунтовн-
enduring : непорушн- | незламн-
unbreakable : незламність | нескорен-
fair : чесно | чесний | справедливо
honest : чесн-
appropriate : належн-
correct : правильн- | вірно
convenient : зручн-
comfortable : комфортн-
easy : легк-
light : світл-
low : низьк- | нижч-
big : більш-
little : трохи
late : пізн- | запізн-
latest : найновіш- | останні
earlier : раніш-
previous : попередній | попередніх | колишній
later : пізніше | згодом | потім
ahead : вперед | уперед | попереду | напередодні
ago : тому назад
along : вздовж | уздовж
behind : позаду | за спиною
beyond : поза межами | за межами
outside : назовні | поза
inside : всередині | усередині
across : по всьому | по всій
around : навколо | довкола
since : відтоді | починаючи з
until : доти | до тих пір
away : геть
less : менш-
lower : знижен-
highest : найвищий | найвищого
largest : найбільш-
strongest : найсильніш- | найпотужн-
better : кращ-
best : найкращ- | якнайкращ-
stronger : сильніш- | міцніш-
closer : ближче | тісніш-
worth : варто | вартий
deserve : заслуг- | заслуж- | гідний
democratic : демократичн-
consideration : розгляд | розгляду
difficulty : труднощ- | складність | складнощ-
complicated : ускладн-
constant : невпинн-
daily : щоденн- | щодня | повсякденн- | щодоби
every year : щороку
inclusive : інклюзивн-
norm : норм | норма | норми | нормам
recognition : визнання
justified : виправдан- | обґрунтован-
doubt : сумнів- | сумніва-
option : варіант- | опці-
recommendation : рекоменд-
forecast : прогнозув-
creation : створення
elimination : ліквідац-
lack : нестач- | брак | браку
shortage : дефіцит
reduction : зниження | скорочення | зменшення
decline : спад | погіршення
proceed : приступ- | переходити
conclusion : висновк- | висновок
momentum : імпульс-
pace : темпом
impossible : неможлив- | не можна
formal : формальн-
carbon : вуглец-
cybersecurity : кіберзахист- | кібербезпеки
tech : технологічний
weather : погода | погоди
wave : хвил-
shield : щит | щита
story : розповідь | історія
brave : хоробр- | сміл-
bravery : сміливість | хоробрість
servicemen : військовослужбовці | військовослужбовців
defenders : захисник- | захисниц- | оборон- наших
checkpoint : блокпост- | контрольно пропускн-
journalist : журналісти | журналістам | кореспондент-
psychological : психологічн-
mental : ментальн- | психічн-
socioeconomic : соціально економічного
investor : інвестори | інвесторів
device : пристро- | пристрій | прилад-
driver : воді-
discrimination : дискримін-
distribution : розподіл-
donation : пожертв- | донат-
interpretation : трактув- | тлумач-
arena : арен- | міжнародн- арен-
crises : кризи | криз
jointly : спільними
deadly : смертоносн- | смертельн-
pandemic : пандемі-
coronavirus : коронавірус- | ковід-
necessary : необхідно | потрібно
environment : середовищ- | довкілля | навколишн- середовищ-
facility : об'єкт- | споруд-
hostilities : бойових дій
urge : наполегливо закликав
department : відомств- | департамент- | держдепартамент-
logistics : логіст-
balance : баланс-
resume : відновити | поновл- | поновити
short : коротк- | стисл-
short term : короткострок-
ukraine : україн- | нашої держави | нашої країни | нашій державі
russia : росія | росії | росію | росією | рф | російськ- федераці-
moscow : москва | москви | москві | москвою | москву
united states : сша | сполучен- штат- | америк- | вашингтон-
china : кита- | кнр | пекін-
germany : німеччин- | фрн | берлін-
france : франці- | париж-
united kingdom : велик- британі- | британі- | сполучен- королівств- | лондон-
turkey : туреччин- | анкар-
iran : іран | ірану | іраном | ірані | тегеран-
israel : ізраїл-
palestine : палестина | палестину
syria : сирі-
libya : лівія | лівії
egypt : єгипет | єгипт- | єгипетськ-
saudi arabia : саудівськ- араві-
emirates : емірат- | оае
qatar : катар-
lebanon : ліван-
iraq : ірак-
afghanistan : афганістан- | афганськ-
india : індія | індії | індію | індією
japan : японія | японії | японію | японією | токіо
korea : корея | кореї | корею | кндр | сеул-
kazakhstan : казахстан-
azerbaijan : азербайджан-
armenia : вірмені-
georgia : грузія | грузії | грузію | грузією | грузинськ-
moldova : молдов- | молдовськ- | придністров-
belarus : білорус- | мінськ | мінська
poland : польща | польщі | польщу | польщею | варшав-
finland : фінлянді- | фінськ-
sweden : швеці- | шведськ-
norway : норвегі- | норвезьк-
denmark : данія | данськ- | данії | данію | данією
iceland : ісланді-
italy : італі- | італійськ-
spain : іспані- | іспанськ-
portugal : португалі-
greece : греці- | грецьк-
croatia : хорваті-
slovenia : словені-
slovakia : словаччин- | словацьк-
hungary : угорщин- | угорськ- | будапешт-
austria : австрі- | австрійськ-
switzerland : швейцарі- | швейцарськ-
bulgaria : болгарі-
romania : румуні- | румунськ-
czech : чехія | чехії | чехію | чеськ-
netherlands : нідерланд-
belgium : бельгі- | брюссел-
ireland : ірланді-
lithuania : литв- | литовськ-
latvia : латві- | латвійськ-
estonia : естоні- | естонськ-
canada : канад- | канадськ-
australia : австралі-
brazil : бразилі- | бразильськ-
south africa : південноафриканськ- | пар
mexico : мексик-
argentina : аргентин-
africa : африка | африки | африці
europe : європа | європи | європі | європу | європою
crimea : крим | криму | кримом | кримськ- | севастопол-
crimean tatar : кримськотатарськ- | кримських татар
donbas : донбас- | донецьк- | донеччин- | луганськ- | луганщин-
kyiv : київ | києва | києву | києві | києвом | київськ- | київщин-
zaporizhzhia : запоріз- | запоріжж- | запорізьк- | заес
kharkiv : харків | харков- | харківськ- | харківщин-
kherson : херсон- | херсонщин-
odesa : одес- | одеськ- | одещин-
mariupol : маріупол- | азовстал-
bakhmut : бахмут-
gaza : газі | сектор- гази
hamas : хамас-
putin : путін-
zelenskyy : зеленськ- | володимир- зеленськ-
biden : байден- | джо- байден-
trump : трамп- | дональд- трамп-
harris : гарріс
macron : макрон- | емманюел- макрон-
scholz : шольц- | олаф- шольц-
merz : мерц
johnson : джонсон- | борис- джонсон-
sunak : сунак-
starmer : стармер- | кір- стармер-
trudeau : трюдо
von der leyen : урсул- фон- | ляєн
michel : мішел-
stoltenberg : столтенберг-
rutte : рютте
duda : дуд- | анджей дуд- | анджеєм дуд-
erdogan : ердоган-
sullivan : саллів- | салліван-
blinken : блінкен-
austin : остін-
yermak : єрмак-
kuleba : кулеб-
sybiha : сибіг-
mutually acceptable : взаємоприйнятн-
mutual respect : взаємоповаг-
political diplomatic : політико дипломатичн-
nuclear power : енергоатом-
nord stream : північн- потік | північн- поток-
medical supplies : ліки | ліків | медикамент- | лікарськ-
heads state government : глав держав і | глави держав та
situation front : ситуаці- на передовій
battlefield situation : ситуаці- на полі
defense assistance : оборонн- підтримк- | безпеков- допомог-
defense package : пакет- допомоги | пакет- підтримки
reinforce air defense : посилен- ппо | посилення протиповітряної
sky shield : небесн- щит
pilot training : підготов- пілотів | навчання льотчиків
pilot : пілот- | льотчик-
macro financial : макрофінансов-
eu accession negotiations : вступ- до єс | вступн- переговор-
global peace summit : інавгураційн- саміт-
just lasting peace : справедлив- та тривал- | справедлив- і тривал- | справедлив- і міцн-
sanctions pressure : санкційн- тиск-
sanction policy : санкційн-
russian assets : російськ- актив- | активи рф
special tribunal : спецтрибунал-
international criminal court : мкс
bring justice : притягн- до відповідальності
bring kids back : бринг кідс
shelter people : прихист- | тимчасов- прихист-
refugee temporary protection : тимчасов- захист-
power outage : знеструмл- | без світла | без електроенергії
gas storage : газосховищ-
return prisoners : звільненн- полонених
all for all : всіх на всіх
release captivity : визволен- з полону
glory : слав- | слава україні
fallen heroes : полегл- воїн-
state visit invitation : запросив відвідати україну | запросила відвідати україну
ballistic : балістичн-
cruise missile : крилат- ракет-
airstrike : авіаудар- | повітрян- удар-
shahed : шахед-
guided bomb : керован- авіабомб- | каб | авіабомб-
kursk : курськ-
tanker : танкер-
shadow fleet : тіньов- флот-
oil price cap : цінов- стел-
dual use : подвійн- призначен-
scholarship : стипенді-
flower : квіт-
tea : чай | чаю
lithium : літі-
nickel : нікел-
rare earth : рідкісноземел-
aluminium : алюмін-
firefighter : пожежник- | пожежн-
dog : собак-
execution : страт- | стратил-
enrichment : збагачен-
settler : поселен-
disarm : роззбро-
photo : фото | світлин-
glad welcome : радо вітаємо
against : проти
much : набагато | значно
afternoon : пополудні | вдень
due : зумовлен- | спричин-
back : назад
sure : певен | впевнений | переконаний | переконані
available : доступн-
given : зважаючи | з огляду
really : по справжньому
senior : старш- | високопосадов-
far : далек-
seen : видно
top : вершин- | топ
kind : роду
yet : поки що
actual : фактичн-
recovery : відновлення | відновленню
underway : триває | тривають | ведеться
diplomacy : дипломатія | дипломатії | дипломатію
speed : швидкіст- | швидкост-
deep : глибоки- | глибинні
found : знайден-
compare : порівн- | зістав-
design : проєктув- | покликан-
via : лінією | каналами
study : вивченн-
heard : почули
warm : щиросерд- | тепл-
deployment : розгортанн- | розміщенн-
left : пішов
dedicated : присвя- | відданий
advocate : адвокат- | прихильник- | обстою-
alone : наодинці | самотужки
expansion : розширення
proud : пишаємося | пишаюся
enter : вход- | увійш- | ввійш- | в'їзд-
experienced : досвідчен-
firm : твердий | фірм-
grew : зріс | зросл-
pleasure : приємніст- | приємно
bill : законопроєкти
estimate : підрах- | оцінк-
located : розташ- | знаход-
read : чита- | прочит-
add : дода- | додавш-
charge : обвинувач- | заряд-
exceed : перевищ- | переважа-
occasion : з нагоди
affordable : доступний за ціною
prioritize : пріоритез-
uphold : обстоюват- | відстоювати
watch : спостерігати
binding : зобов'язуюч- | юридично зобов'язуюч-
emphasis : акцент | особливий акцент
lost : втрати-
age : вік | віку | епох-
entity : юрос-
fix : зафікс- | фікс-
thought : мислен-
honour : шану- | пошан- | пошанув-
bolster : зміцнити
enjoy : насолод- | користуєть- | користують-
flee : тікати | втекл- | втіка-
rely : покла- на | розраховувати на
shown : проявлен-
advantage : переваг-
analyse : аналізув-
employ : працевлаш- | найня-
ignore : ігнорув- | зігнор-
inspire : надих- | натхн-
minimize : мінімізув-
rural : сільськ- | села
survive : виж- | вціл- | уціл-
imagine : уяв-
shot : постріл- | розстріл-
bear : нести | несе | несуть
comply : виконувати вимоги
draw : малюв- | креслит-
forget : забув- | забути | забули
mitigate : пом'якш-
tangible : відчутн-
undertake : бере на себе | взяла на себе
appear : з'яв-
bed : ліжк- | ліжок
budgetary : бюджетної підтримки | бюджетний
carrier : носі- | перевізник-
category : категорі-
casualty : втрат особового
conservation : заощадж-
detain : затриму- | утримуван-
drop : впав | скин-
electronic : електронн- | реб
foster : сприятлив-
homeland : батьківщин- | вітчизн-
kilometre : км
landmark : знаков- | знаменн-
maintenance : обслуговув-
proactive : проактивн-
relocation : релокац- | перекид-
replace : замін- | заміщ-
revival : відродж-
adult : доросл-
branch : філі- | гілк-
burden : тягар | тягаря
deliberate : навмисн- | умисн- | цілеспрямован-
dominate : домінув-
municipal : муніципальн-
nurse : медсест-
oligarch : олігарх- | деолігарх-
proper : належним чином
remote : дистанц- | віддален-
sake : в ім'я
satisfied : задовол-
shop : магазин- | крамниц-
subsequent : подальші
traffic : трафік-
variant : варіанти
worried : стривож- | тривог- | тривож-
career : кар'єр-
coincide : збіг- | збіга-
combine : поєдн-
couple : пара | пари
distance : дистанці- | відстан-
dozens : десятки | десятків
dramatic : драматичн- | різко
ecosystem : екосистем-
embargo : ембарго
fertiliser : добрив- | мінеральн- добрив-
gender : гендерн-
gradual : поступов- | поетапн-
graduate : випускник-
metre : метр | метра | метрів
owned : власник- | належ-
stakeholder : зацікавлен- сторон-
talent : талант-
teach : навчати
terminal : термінал-
tonne : тонн-
trafficking : торгівл- людьми | контрабанд-
truck : вантажівк-
urban : урбаніст- | міськ-
walk : прогулян- | пішки
assault : штурм-
battle : битв- | бої | боїв | боях
birth : народж-
certificate : сертифік- | посвідчен-
commodity : сировин-
content : зміст | змісту | вміст
disproportionate : непропорцій-
favor : на користь | на підтримку
frankly : відверто
hub : хаб | вузол
parameter : параметр-
portfolio : портфел-
propaganda : пропаганд-
pump : насос-
necessary things : необхідне
terror : терору
evil : зло | зла
defend freedom : захист- свободи
bravery people : мужність українців | мужність нашого народу
unity allies : єдність союзників | єдність партнерів
every day : кожен день | кожного дня
people ukraine : українськ- народ-
support ukraine : підтримувати україну
stand ukraine : поруч з україною | пліч о пліч
defense cooperation : безпеков- співпрац-
defense capabilities : обороноздатн- | оборонн- спроможн- | оборонні можливості
patriot missiles : ракет- для петріот | ракет- ппо
artillery shells : артснаряд- | артилерійськ- снаряд-
electronic warfare : радіоелектронн- боротьб-
production drones : виробництв- дронів
military medical : військово медичн-
brigade equipment : оснащенн- бригад-
russian strike : російськ- удар- | російськ- обстріл- | російськ- атак-
children hospital : охматдит- | дитяч- лікарн-
winter preparation : підготов- до зими
radiation terror : ядерн- терор-
ceasefire unconditional : повн- припинен- вогню
peace diplomacy : мирн- зусил-
dignified peace : гідн- мир- | надійн- мир-
eu membership : членств- в єс
open clusters : відкритт- кластер- | перш- кластер-
candidate status ukraine : статус- кандидата на
visa waiver : безвізов- режим-
recovery conference : конференці- з відбудови
fast recovery : швидк- відновленн- | швидк- відбудов-
frozen russian assets : заморожен- російських активів
proceeds assets : доход- від активів | прибутк- від активів
economic support : фінансов- підтримк-
agree next contacts : домовил- про контакти | домовил- про зустріч
coordinate positions : скоординув- позиці- | узгодил- позиці- | звірил- позиці- | звірк-
thank people : вдячність народу
thank support : вдячність за підтримку
condolence families : співчуття рідним
character : характер-
token : знак | знаку | знаком
timely : вчасно | своєчасн-
envisage : передбач-
danish model : данськ- модел-
valuable : цінн-
agree coordinate : узгод-
`;
