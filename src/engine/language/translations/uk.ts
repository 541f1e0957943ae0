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
say : сказа- | говор- | каже | промови-
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
rebuild : відбуду-
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
appreciate : цінує- | цінуємо
invite : запрос- | запрош-
accept : прийня- | прийма-
concern : занепокоєн- | стурбован-
condemn : засуд- | осуд
oppose : проти | протисто-
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
liberate : звільн- | визвол-
release : звільнен-
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
accountability : підзвітн-
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
tariff : тариф- | мит- | мито
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
counterpart : візаві
spokesperson : речник- | прес секретар-
press : прес-
press conference : прес конференц- | пресконференц-
press service : прес служб- | пресслужб-
media : змі | медіа | журналіст-
interview : інтерв'ю
address : зверн- | звернул-
speech : промов- | виступ-
letter : лист | листа | листи
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
hold : провед- | провів | провела | провести | відбул- | відбу-
organize : організув- | організов-
prepare : підготов- | підготув-
arrange : домовились
create : створ-
establish : встанов- | заснув-
form : сформ- | формув-
build : будів- | побуд- | збудув-
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
cargo : вантаж-
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
combat : протиді- | бойов-
come : прийш- | прийти
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
coordinate : координ- | скоордин-
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
example : приклад-
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
extraordinary : позачергов-
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
heat : опален- | тепл-
heavy : тяжк-
hectare : гектар-
helicopter : гелікоптер- | вертол-
high : висок- | вищ- | найвищ-
high level : високому рівні | найвищому рівні
higher education : вищ- освіт-
historical : історичн-
home : дім | дому | додому
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
immediate : негайн- | терміново
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
join : приєдн-
judge : судд-
job : робоч- місця
keep contact : підтримувати контакт
kilometer : кілометр-
knowledge : знан-
labor : прац | праці | трудов-
laboratory : лаборатор-
land : земел-
language rights : мовн- прав-
lead : приводи- | призвод-
learn : дізна- | вчит-
legislative : законодавч-
lethal : летальн-
liberation : визволенн-
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
nature : природ- | характер-
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
reason : підстав-
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
repression : репрес-
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
sign : підпис- | знак-
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
suggest : припуска-
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
try : намага-
type : тип- | різновид-
ultimatum : ультимат-
unanimous : одностайн-
unconditional : безумовн-
undermine : підрив- | підірв-
underline : підкреслив
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
voice : голос | голосу
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
precise : саме | точн-
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
further : подальш-
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
artillery : артилер-
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
affirm : підтвердили
afraid : боїт- | боят-
aimed : спрямован- | націлен-
analyze : проаналіз-
assume : припустив
attend : відвідув-
avoid : уник-
become : став | стала | стали | стати
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
`;
