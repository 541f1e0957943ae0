/** Russian: words of official statements and what they are in English. An analyst may extend them. */
export const RUSSIAN = `
president : президент-
prime minister : премьер-министр- | премьер-
minister : министр-
foreign minister : министр иностранных дел | министра иностранных дел | министром иностранных дел
foreign ministry : мид | мида | министерств- иностранных дел
leader : лидер- | глава | главы | главой | главе | главам | руководител-
government : правительств-
parliament : парламент- | дума | думы
state : государств- | заяв-
country : стран- | страна
side : сторон-
party : участник-
people : народ- | граждан- | люди | людей | людьми | людям
citizen : гражданин-
nation : нация | нации | наций
call : телефонн- разговор- | звонок | звонк- | призва- | призыв-
telephone : телефонн-
conversation : разговор- | бесед-
talk : переговор-
negotiate : переговорн-
meeting : встреч- | заседани-
visit : визит- | поездк- | посетил- | посещени-
summit : саммит-
high level : высшем уровне | высоком уровне | уровне глав | на высшем
level : уровн-
contact : контакт-
dialogue : диалог-
exchange : обмен- | обменя-
exchange views : обмен мнениями | обменялись мнениями | обмене мнениями
views : мнени-
discuss : обсу- | обсуд- | обсужд-
consider : рассмотр- | рассматрив-
touch : затрон- | затраг-
agree : договор- | соглас- | условил-
agreement : соглашени- | договорён-
treaty : договор | договора | договору
understanding : взаимопониман- | понимани-
consensus : консенсус-
confirm : подтвер-
reaffirm : подтвердил-
emphasize : подчерк-
note : отмет- | отмеч-
point : указал- | указыва-
said : сказал- | говорил- | высказал- | произнёс | сказано | произнес-
express : выраз- | выраж-
inform : информир- | проинформир- | сообщ-
brief : рассказал- | ознаком-
share : подел- | дол | доля | доли
assess : оцен-
assessment : оценк-
position : позици-
approach : подход-
opinion : мнение
issue : вопрос- | проблематик-
problem : проблем-
topic : тем- | тематик-
agenda : повестк-
situation : ситуаци- | обстановк- | положени-
interest : интерес-
mutual interest : взаимный интерес | взаимного интереса
bilateral : двусторонн-
multilateral : многосторонн-
international : международн-
global : глобальн-
regional : региональн-
world : мир | мире | мира | мировой | мировая | мировую | мировых
relations : отношени-
cooperation : сотруднич- | взаимодейств-
partnership : партнёр- | партнёрский | партнёрских | партнёрские
strategic : стратегическ-
comprehensive : всеобъемлющ- | всесторонн-
development : развити- | развива-
strengthen : укрепл- | укрепи-
expand : расшир-
deepen : углубл-
continue : продолж-
intensify : активиз-
promote : продвиж- | способств- | содейств-
support : поддерж- | поддержк- | поддерживае-
assist : помощ- | помог- | помочь
ready : готов | готова | готовы | готовност-
intention : намерен-
commitment : обязательств- | приверженн-
guarantee : гарант-
promise : обеща-
propose : предлож- | предлага-
initiative : инициатив-
request : просьб- | просил- | попросил-
urge : настоятельн-
demand : требов- | потребов-
condition : услови-
need : необходим- | потребн- | надо | потребуется
important : важн-
key : ключев-
main : главн- | основн-
necessary : нужн-
possible : возможн-
prospects : перспектив-
plan : план | планы | планов | планах | планир-
schedule : график-
work : работ-
joint : совместн-
team : групп- | команд-
working group : рабочая группа | рабочей группы | рабочих групп
expert : эксперт-
commission : комисси-
practical : практическ-
concrete : конкретн-
step : шаг- | шаги
measure : мер | меры | мерах | мерами
action : действи-
decision : решени- | реши-
implement : реализ- | выполнен- | осуществ-
result : результат- | итог-
progress : прогресс- | продвинул-
success : успех- | успеш-
project : проект-
program : программ-
peace : мирное | мир на | мирн- | миру | миром
peaceful settlement : мирн- урегулирован- | мирного урегулирования
settlement : урегулир- | разрешени-
political : политическ-
diplomatic : дипломатическ- | дипломат-
war : войн-
conflict : конфликт-
crisis : кризис-
root causes : первопричин- | коренн- причин-
cause : причин-
ceasefire : прекращени- огня | перемири- | режим- тишины
cessation hostilities : прекращени- боевых действий
hostilities : боев- действи-
escalation : эскалац- | обострен-
attack : атак- | удар- | нападен- | обстрел-
strike : удары | ударов
aggression : агресси-
invasion : вторжени-
occupation : оккупац-
mobilization : мобилизац-
rearmament : перевооружен-
military : военн-
military aid : военн- помощ-
weapon : оружи- | вооружен-
arms : вооружени-
supply : поставк- | снабжен- | постав- | поставл-
armed forces : вооружённы- сил- | всу
army : арми-
troops : войск-
soldier : военнослужащ- | солдат-
commander : командующ-
defense : оборон-
security : безопасн-
intelligence : разведк- | разведыват- | разведданн-
information : информац-
threat : угроз- | угрож-
terrorism : террориз- | террорист-
fight : борьб-
victim : жертв-
prisoner : военнопленн- | пленн- | заключённ-
prisoner exchange : обмен военнопленными | обмена пленными | обмен пленными
hostage : заложник-
humanitarian : гуманитарн-
civilian : мирн- жител- | гражданск-
wounded : ранен-
child : дет- | ребён-
refugee : беженц-
evacuation : эвакуац-
corridor : коридор-
territory : территори-
territorial integrity : территориальн- целостн-
sovereignty : суверенитет- | суверен-
independence : независимост-
border : границ- | приграничн-
region : регион- | област-
city : город-
sea : мор- | морск-
black sea : чёрного моря | чёрном море | черноморск-
port : порт | порты | портов | портах
shipping : судоходств- | мореплавани-
ship : судно | судна | судов | судам | кораб-
grain : зерн- | зернов-
food : продовольств- | пищ- | еда | питани-
fertilizer : удобрени-
energy : энерг- | энергетик-
energy infrastructure : энергетическ- инфраструктур- | энергетической инфраструктуры
infrastructure : инфраструктур-
facility : объект-
oil : нефт-
gas : газ | газа | газу | газов-
electricity : электроэнерг-
nuclear : ядерн- | атомн-
nuclear power plant : атомн- электростанц- | аэс
nuclear weapon : ядерн- оружи-
missile : ракет-
strategic stability : стратегическ- стабильн-
arms control : контрол- над вооружениями
nonproliferation : нераспростран-
stability : стабильн-
balance : баланс-
sanction : санкц-
restriction : ограничени- | ограничительн-
trade : торговл- | торгов-
economic : экономи- | экономическ-
economy : экономика | экономики | экономику
investment : инвестиц-
market : рынок | рынк-
price : цен | цены
company : компани-
business : бизнес- | делов-
industry : промышленн-
transport : транспорт-
logistics : логист-
aviation : авиац-
flight : авиасообщен- | рейс- | полёт-
space : космос- | космическ- | пространств-
technology : технологи-
digital : цифров-
agriculture : сельск- хозяйств- | сельскохозяйственн-
science : наук- | научн-
education : образован-
culture : культур-
tourism : туризм- | туристическ- | турист-
sport : спорт-
hockey : хокке-
match : матч- | матчи
health : здоров- | здравоохранен-
medicine : медицин-
vaccine : вакцин-
pandemic : пандеми-
coronavirus : коронавирус-
climate : климат- | климатическ-
environment : эколог- | окружающ- сред-
disaster : бедств- | катастроф- | стихийн-
earthquake : землетрясен-
history : истори-
memory : памят-
victory : побед-
great patriotic war : великой отечественной войны | великой отечественной войне
second world war : второй мировой войны | второй мировой войне | второй мировой | вторая мировая
anniversary : годовщин- | летие | летия | юбиле-
celebration : праздн- | торжеств-
event : мероприят- | событи-
congratulate : поздрав-
thank : благодар- | поблагодар-
gratitude : признательн- | благодарность | благодарности | слова благодарности
condolence : соболезнован-
welcome : приветств-
appreciate : высоко оцен- | ценит | ценим | ценю
invite : приглаш- | приглас-
accept : принял | приняла | приняли | принят-
concern : обеспокоен- | озабоченн-
condemn : осуд- | осужд-
oppose : выступа- против
reject : отверг- | отклон-
unacceptable : недопустим- | неприемлем-
violate : наруш-
accuse : обвин-
blame : ответственн-
responsibility : ответственность
law : закон- | прав | права | законодательств- | законопроект-
international law : международн- прав-
human rights : прав- человека
charter : устав-
united nations : оон | организаци- объединённых наций
security council : совет- безопасности | совбез-
resolution : резолюц-
council : совет | совета | совете
organization : организац-
shanghai cooperation organization : шанхайской организации сотрудничества | шос
brics : брикс
g20 : двадцатк- | группы двадцати | большая двадцатка | группа двадцати
union : союз-
alliance : альянс-
expansion : расширени-
ally : союзник-
neighbor : сосед-
friend : друж- | дружб- | друз- | друг | друга
trust : довер-
respect : уважен- | уважа-
equal : равноправ-
constructive : конструктивн-
frank : откровенн-
useful : полезн-
detailed : подробн- | детальн- | обстоятельн-
thorough : углублённ-
in person : личн-
personal : личный | личная
normalize : нормализац-
restore : восстанов-
resume : возобнов-
start : начал- | начат- | начавш-
end : заверш- | окончани- | конец
stop : прекращ- | прекрати- | останов-
prevent : предотвра- | недопущен-
refrain : воздерж- | отказ-
mutual : взаимн-
long term : долгосрочн-
lasting : прочн- | долговременн-
sustainable : устойчив-
comprehensive lasting : всеобъемлющ- устойчив-
short term : краткосрочн-
day : день | дня | дней | суток
hour : час | часа | часов
month : месяц-
year : год | года | году | лет
week : недел-
today : сегодня
tomorrow : завтра
recent : недавн- | последн-
current : текущ- | нынешн- | актуальн-
future : будущ- | предстоящ-
next : следующ-
new : нов-
first : перв-
special : специальн- | особ-
envoy : спецпредставител- | посланник-
ambassador : посол | посла | послом | послы
embassy : посольств-
administration : администрац-
election : выбор- | избирательн-
transition : переходн- | переход- | перешли | перейти
control : контрол-
monitor : мониторинг-
inspect : инспекц-
mediation : посредни-
trilateral : трёхсторонн-
format : формат-
group : группа | группы
committee : комитет-
department : ведомств- | департамент-
structure : структур-
system : систем-
process : процесс-
principle : принцип-
document : документ-
statement : заявлени-
declaration : деклараци-
message : послани- | послание
proposal : предложени-
idea : идея | идеи | идее | идею
question : задали вопрос | вопрос журналист- | ответил на вопросы | ответы на вопросы
answer : ответ-
role : роль | роли
influence : влияни-
external : внешн-
pressure : давлени-
direct : прям- | направлен-
third countries : третьих стран | третьи страны
full : полн-
complete : полностью
serious : серьёзн-
risk : риск-
significant : значительн-
large : крупн- | больш-
number : ряд | число
part : част-
area : сфер- | направлени-
field : сферах | области | област | поле | поля
met : встрет- | встретил- | встречал- | виделись
declare : объяв-
partner : партнеры | партнерам | партнерами | партнеров
peace formula : формул- мира
peace summit : саммит- мира
full scale : полномасштабн-
battlefield : пол- боя
front : фронт-
front line : лини- фронта
counteroffensive : контрнаступлен-
offensive : наступлен- | наступательн-
air defense : противовоздушн- оборон- | пво
security guarantees : гаранти- безопасности
drone : беспилотник- | беспилотн- | дрон- | бпла
tank : танк-
shell : снаряд-
ammunition : боеприпас-
aircraft : самолёт-
fighter jet : истребител-
defense industry : оборонн- промышленност- | впк | опк
reconstruction : реконструкц- | отстрое-
rebuild : отстраива- | восстановить | восстанавл-
un charter : устав- оон
general assembly : генеральн- ассамбле- | генассамбле-
secretary general : генеральн- секретар- | генсек-
european council : европейск- совет- | евросовет-
european commission : европейск- комисси- | еврокомисси-
european union : европейск- союз- | евросоюз- | ес
european : европейск-
european integration : евроинтеграц- | европейск- интеграц-
integration : интеграц-
accession : вступлен- | присоединени-
membership : членств-
member : член | члены | членов | членам | членами
candidate : кандидат-
nato : нато | североатлантическ- альянс-
coalition : коалиц-
mutually beneficial : взаимовыгодн-
substantive : содержательн- | предметн- | субстантивн-
productive : продуктивн- | плодотворн-
effective : эффективн-
just peace : справедлив- мир-
just : справедлив-
yesterday : вчера
special envoy : специальн- посланник- | спецпосланник-
representative : представител-
law enforcement : правоохранительн-
return : возвращ- | вернуть | вернул- | возврат- | репатриац- | обратно
return children : возвращени- детей
deport : депортац- | депортир-
abduct : похищ- | похитил- | похищен-
liberate : освобожд- территори- | освобожден- город-
release : освобожден- | освободил- | освобод- | освобожд- | освобождени-
occupied territories : оккупированн- территори-
temporarily occupied : временно оккупированн-
temporary : временн- | временно
protect : защит- | защищ- | охран-
save : спас- | спасен-
live : жизн- | жить | живут
kill : уби- | убий- | погиб- | гибел-
death : смерт-
injure : пострада- | постигш-
destroy : уничтож- | разруш-
damage : ущерб- | поврежд-
crime : преступлен- | преступн-
war crimes : военн- преступлен-
genocide : геноцид-
tribunal : трибунал-
court : суд | суда | суду | судом | судебн-
justice : правосуди- | юстици- | справедливост-
accountability : подотчётн-
compensation : компенсац- | возмещен-
frozen assets : заморожен- актив-
asset : актив-
freeze : замороз- | заморажив- | заморожен-
reparations : репарац-
loan : кредит- | заём | займ-
debt : долг | долга | долги | долгов | задолженност-
grant : грант-
fund : фонд-
financial : финансов-
finance : финанс-
funding : финансирован-
bank : банк-
budget : бюджет-
billion : миллиард- | млрд
million : миллион- | млн
thousand : тысяч- | тыс
hundred : сотн- | сто
percent : процент- | проц
dollar : доллар-
euro : евро
ruble : рубл-
currency : валют-
national currencies : национальн- валют-
payment : платёж | платеж- | оплат- | расчёт | расчёты | расчетах
account : счёт | счета
tax : налог-
tariff : тариф- | пошлин-
customs : таможен- | таможн-
export : экспорт-
import : импорт-
turnover : оборот | оборота | товарооборот-
trade turnover : торгов- оборот- | объём торговли
goods : товар-
product : продукт- | продукц-
production : производств-
produce : производ- | произвед-
manufacturer : производител-
contract : контракт-
deal : сделк-
free trade : свободн- торговл-
free trade area : зон- свободной торговли
eurasian : евразийск-
eurasian economic union : евразийск- экономическ- союз- | еаэс
commonwealth independent states : содружеств- независимых государств | снг
collective security : коллективн- безопасност- | одкб
collective : коллективн-
union state : союзн- государств-
world trade organization : всемирн- торгов- организац- | вто
world health organization : всемирн- организац- здравоохранени- | воз
international atomic energy agency : магатэ | международн- агентств-
imf : мвф | международн- валютн- фонд-
world bank : всемирн- банк-
g7 : семёрк- | групп- семи
osce : обсе
council europe : совет- европы
african union : африканск- союз-
african : африканск- | африк-
arab : арабск-
asia pacific : азиатско тихоокеанск- | атр
asian : азиатск-
american : американск-
chinese : китайск-
ukrainian : украинск-
russian : российск- | русск- | россиян-
french : французск-
german : немецк- | германск-
british : британск-
turkish : турецк-
iranian : иранск-
israeli : израильск-
palestinian : палестинск- | палестин-
syrian : сирийск-
polish : польск-
indian : индийск-
japanese : японск-
korean : корейск-
belarusian : белорусск-
western : западн-
west : запад | запада | западе | западом
east : восток | востока | востоке | востоку
eastern : восточн-
middle east : ближн- восток- | ближневосточн-
south : юг | юга | юге
southern : южн-
north : север | севера | севере
northern : северн-
arctic : арктик- | арктическ-
king : корол-
crown prince : наследн- принц-
prince : принц-
emir : эмир-
sultan : султан-
sheikh : шейх-
chancellor : канцлер-
chairman : председател-
vice president : вице президент-
deputy : заместител- | зам
deputy prime minister : вице премьер-
secretary : секретар-
state secretary : госсекретар- | государственн- секретар-
adviser : советник- | помощник-
aide : помощник | помощника
governor : губернатор-
mayor : мэр | мэра
head : начальник-
head state : глав- государств-
head government : глав- правительств-
head delegation : глав- делегаци-
delegation : делегаци-
delegate : делегат-
colleague : коллег- | визави
spokesperson : пресс секретар-
press : пресс- | пресе | прессы
press conference : пресс конференц-
press service : пресс служб-
media : сми | медиа | журналист-
interview : интервью
address : обратил- | обращени- | выступил-
speech : речь | речи | выступлени-
letter : письм-
telegram : телеграмм-
greetings : поздравлени-
birthday : день рождения | днём рождения
holiday : праздник- | праздничн-
new year : новый год | новым годом
christmas : рождеств-
easter : пасх-
ramadan : рамадан-
independence day : день независимости | днём независимости
victory day : день победы | днём победы | дня победы
nazism : нацизм- | нацист- | неонацист-
fascism : фашизм- | фашист-
holocaust : холокост-
veteran : ветеран-
hero : геро-
heroism : героизм- | подвиг-
courage : мужеств- | отваг-
parade : парад-
monument : памятник- | монумент-
wreath : венок | венк-
glorification : героизац- | прославлени-
falsify : фальсифик-
honor : почтил- | чест- | почёт-
tribute : дань | дани
fallen : павш-
tragedy : трагед- | трагич-
fire : пожар- | огонь | огня
flood : наводнен-
explosion : взрыв-
accident : авари- | происшестви-
crash : крушен-
rescue : спасател- | спасательн-
dam : плотин- | гэс | дамб-
family : семь- | семьи | семей
relatives : родственник- | родн- | близк-
woman : женщин- | женск-
man : мужчин-
young people : молодёж-
youth : юнош- | молодежн-
student : студент- | учащ-
school : школ-
university : университет- | вуз-
teacher : учител-
scientist : учён-
language : язык-
russian language : русск- язык-
church : церк-
religion : религ-
religious : религиозн-
orthodox : православн-
patriarch : патриарх-
pope : папа | папы | папой | понтифик-
holy : свят-
muslim : мусульман-
islamic : исламск-
christian : христиан-
film : фильм- | кино
museum : музе-
festival : фестивал-
exhibition : выставк-
art : искусств-
theater : театр-
heritage : наследи-
tradition : традиц-
traditional : традиционн-
olympic : олимпийск- | олимпиад-
games : игры | игр | играх
championship : чемпионат-
football : футбол-
athlete : спортсмен-
visa : виз | виза | визы | визов-
visa free : безвизов- | безвизовый
migration : мигра-
migrant : мигрант-
diaspora : диаспор- | соотечественник-
community : сообществ- | общин-
international community : международн- сообществ-
society : обществ-
public : общественн- | публичн-
civil society : гражданск- обществ-
national : национальн-
national security : национальн- безопасност-
federal : федеральн- | федерац-
local : местн-
domestic : внутренн-
internal affairs : внутренн- дел-
interference : вмешательств- | вмешив-
non interference : невмешательств-
foreign : иностранн- | зарубежн-
foreign policy : внешн- политик- | внешнеполитическ-
policy : политик-
strategy : стратеги-
doctrine : доктрин-
concept : концепц-
vision : видени-
course : курс | курса | курсом
path : путь | пути | путём | путей
goal : цель | цели | целей | целях | целью
objective : задач- | объективн-
priority : приоритет- | первостепенн-
task : поручени- | поручил-
opportunity : возможност-
potential : потенциал-
capability : способност-
resource : ресурс-
reserve : резерв-
change : измен- | меня-
reform : реформ-
modernization : модерниз-
improve : улучш- | совершенствован-
increase : увелич- | рост | роста | нарастил- | вырос- | повыш-
growth : прирост-
build up : наращив-
reduce : сокращ- | сократ- | сниж- | снизи-
limit : огранич-
maintain : поддержан- | поддерживать
preserve : сохран-
ensure : обеспеч-
provide : предостав-
deliver : достав-
receive : получ- | принимал
give : дать | дал | дала | дают | даёт
take : взять | взял | берёт
take into account : учитыва- | учёт- | с учётом
take part : принял участие | принять участие
participate : участв- | участие | участии | участия
held : провед- | провёл | провела | провести | проходи- | состоял- | провел- | проводил- | прошли | прошла | прошел | прошло
organize : организовать | организов-
prepare : подготов- | подготавл- | готовит-
arrange : условились
create : созда- | создан-
establish : установ- | установлен- | учрежд-
form : сформир- | формир-
build : строит- | постро- | выстраива- | выстро-
open : откры-
close : закры- | тесн-
launch : запуст- | запуск- | старт | старта | старту
use : использ- | применен- | применя-
apply : примени-
keep : держать | удержа-
protect civilians : защит- гражданск-
help : помогл- | помогать
contribute : вклад | вклада | вносит
contribution : внёс вклад
allow : позвол- | разреш-
ban : запре- | запрет-
block : блокир- | заблокир- | блокад-
unblock : разблокир-
lift : снят- | снима- | отмен-
impose : введ- | введён- | ввели | вводи-
withdraw : вывод | вывода | вывести | отвод- | выведен-
withdrawal : вывод войск | вывода войск
deploy : разверн- | развёрт- | размещ-
send : направил- | направля- | отправ-
transfer : переда- | передач-
train : обуч- | подготовк- кадров
exercise : учени- | манёвр-
mission : мисси-
peacekeeping : миротворч- | миротворц-
observer : наблюдател-
special military operation : специальн- военн- операц- | сво
operation : операц-
demilitarization : демилитариз-
denazification : денацификац-
neutral : нейтральн- | нейтралитет-
nonaligned : внеблоков-
minsk agreements : минск- соглашени- | минск- договорённост-
istanbul agreements : стамбульск- договорённост- | стамбульск- соглашени-
normandy format : нормандск- формат-
contact group : контактн- групп-
line of contact : лини- соприкосновения | лини- боевого
special status : особ- статус-
status : статус-
autonomy : автоном-
referendum : референдум-
annexation : аннекс-
illegal : незаконн- | нелегитимн- | противоправн-
legitimate : законн- | легитимн-
legal : правов- | юридическ-
recognize : призна- | признан-
right : права на
self determination : самоопредел-
self defense : самооборон-
provocation : провокац- | провоцир-
sabotage : диверс- | саботаж-
terrorist attack : теракт- | террористическ- акт-
extremism : экстремиз- | экстремист-
radical : радикальн- | радикал-
drugs : наркотик- | наркотр- | наркотическ-
organized crime : организованн- преступност-
corruption : коррупц-
cyber : кибер- | кибератак- | кибербезопасн-
information security : информационн- безопасност-
internet : интернет-
artificial intelligence : искусственн- интеллект- | ии
innovation : инновац-
able : способн- | смог | смогли | сможет
absence : отсутстви-
absolute : абсолютн-
abandon : отказал-
academic : академ-
accelerate : ускор-
access : доступ | доступа | доступу | доступом
accordance : соответстви-
according : согласно
achieve : достиж- | достиг-
achievement : достижения | достижениях
active : активн-
adapt : адапт-
additional : дополнительн-
adopt : принятие | принятия | принятию
advance : продвинуть
agency : агентств-
aid : помощь
airport : аэропорт- | аэродром-
airspace : воздушн- пространств-
air : воздух- | воздушн-
alternative : альтернатив-
ambitious : амбициозн-
amendment : поправк-
analysis : анализ-
announce : анонс- | объявил-
annual : ежегодн- | годов-
appeal : апелл-
appoint : назнач-
approve : одобр- | утверд- | утвержд-
architecture : архитектур-
argument : аргумент-
arrest : арест- | задержан-
arrive : прибы- | приезд- | приех-
aspect : аспект-
aspiration : стремлен- | стрем-
association : ассоциац-
attempt : попыт- | пытал-
attention : внимани-
attract : привлек- | привлеч-
authority : власт- | полномочи-
authorities : властей | власти
autumn : осен-
award : наград- | награжд- | орден-
aware : осозна-
barrier : барьер-
base : баз | база | базы | базе
basis : основ | основа | основе | основы
begin : начина- | приступ-
belief : убежд- | убеждён-
believe : счита- | полага- | верить
belt road : один пояс | пояса и пути
benefit : выгод- | польз-
bilateral relations : двусторонн- отношени- | двусторонн- связ-
bilateral cooperation : двусторонн- сотрудничеств-
biological : биологическ- | биолог-
blood : кров-
boat : катер- | лодк-
body : орган | органы | органов
bomb : бомб- | авиабомб-
bombing : бомбардир-
book : книг-
border crossing : пункт- пропуска
breakthrough : прорыв-
bridge : мост | моста | мосту
bring : принес- | приведёт | приводи-
broad : широк-
build trust : укреплени- доверия
calm : спокойн-
campaign : кампани-
capital : столиц-
captivity : плен | плена | плену
car : автомобил-
care : забот-
careful : тщательн-
cargo : груз | грузы | грузов | грузоперевоз-
carry out : провод-
case : случа- | случай
center : центр-
central : центральн-
century : век | века | столети-
ceremony : церемони-
challenge : вызов | вызовы | вызовов | вызовам
chance : шанс-
channel : канал-
chapter : раздел-
characterize : характериз-
chemical : химическ- | химич- | хими-
chemical weapons : химическ- оружи-
choice : выбор | выбора
circumstance : обстоятельств-
clarify : разъясн- | уточн-
clash : столкновен-
clean : чист-
clear : ясн- | чётк- | очевидн- | недвусмысленн-
climate change : изменени- климата
coal : угл- | уголь | угольн-
coast : побереж-
collapse : крах | распад-
combat : боев-
come : приход- | пришёл | пришли | прид- | приходи- | поступил-
comment : комментари- | прокомментир-
common : общ- | общий
communicate : общен-
communication : коммуникац- | связь | связи
compatriots : соотечественники
competition : конкуренц- | соревновани- | конкурент-
competitiveness : конкурентоспособн-
complex : комплексн- | сложн-
compliance : соблюд-
component : компонент- | составляющ-
compromise : компромисс-
concentrate : сосредоточ- | концентр-
concert : концерт-
conclude : заключен- | заключил-
conduct : проведение | проведения
conference : конференц-
confidence : уверен-
confidential : конфиденциальн-
confront : противосто-
confrontation : конфронтац-
connection : связ- | в связи
consequence : последств-
consistent : последовательн-
constitution : конституц-
construction : строительств-
consular : консульск- | консул-
consultation : консультац- | консультир-
contain : сдержив-
contradict : противореч-
convene : созыв- | созва-
convention : конвенц-
convey : передал | передала | донес-
convince : убедил-
coordinate : координ- | скоордин-
corps : корпус-
cost : стоимост- | затрат-
coup : переворот-
cover : охват- | покры-
create conditions : создани- условий | создать условия
critical : критическ- | критичн-
critical infrastructure : критическ- инфраструктур-
criticize : критик-
cross border : трансграничн-
cultural : культурн-
cultural humanitarian : культурно гуманитарн-
danger : опасн- | опасност-
data : данны-
date : дата | даты | дату | срок-
deadlock : тупик-
debate : дебат- | дискусс-
decade : десятилети-
decisive : решающ- | решительн-
decrease : уменьш-
decree : указ | указа | указом
defeat : поражени- | разгром-
deficit : дефицит-
define : определ-
delay : задерж- | отлож-
demining : размини-
mine : мин | мины | минн-
democracy : демократ-
demographic : демограф-
demonstrate : демонстр- | продемонстр-
deny : опроверг- | отриц-
depend : завис-
dependence : зависимост-
depth : глубин- | глубок-
despite : несмотря | вопреки | не взирая
destabilize : дестабилиз-
destruction : разрушени-
detail : детал-
detect : выявл- | обнаруж-
deter : сдерж-
deterrence : сдерживани-
determination : решимост-
die : умер | умерл- | скончал-
difference : разниц- | разноглас-
different : разн- | различн-
difficult : трудн- | тяжёл- | непрост-
dignity : достоинств-
disagreement : разногласия
disarmament : разоружен-
disease : заболева- | болезн-
disinformation : дезинформац-
dispute : спор | споры | спорн-
district : район-
diversify : диверсифик-
doctor : врач- | доктор-
donor : донор-
draft : проект резолюции | проект договора
dynamic : динамик- | динамичн-
early : ранн- | досрочн- | ранее
earth : земл- | земной
ease : облегч-
effort : усили-
electoral : выборн- | предвыборн-
emergency : чрезвычайн- | экстренн-
emission : выброс-
empire : импери-
employment : занятост- | рабоч- мест-
encourage : поощр- | стимул-
enemy : враг- | противник- | враж-
enrich : обогащ-
uranium : уран | урана | урану
enterprise : предприят-
entrepreneur : предпринимател-
environmental : экологическ- | природоохранн-
epidemic : эпидем-
equipment : оборудован- | техник-
essential : существенн-
ethnic : этническ- | межэтническ-
evening : вечер | вечера | вечером
evidence : доказательств- | свидетельств-
example : пример- | например
exchange information : обмен информацией
exclude : исключ-
executive : исполнительн-
exist : существ-
expect : ожида- | рассчитыва-
expectation : ожидани-
experience : опыт | опыта | опытом
explain : объясн- | поясн-
explore : изуч- | исследов-
extend : продл- | продлен-
extraordinary : внеочередн- | исключительн-
face : столкн- | лицо
facilitate : содействовать
fact : факт | факты | фактов | фактически
factory : завод- | фабрик-
fail : провал- | не удал-
faithful : верн-
false : ложн- | ложь
famine : голод-
farmer : фермер-
fast : быстр- | скорейш-
fate : судьб-
fear : опасен- | опаса- | страх-
feature : особенност-
final : окончательн- | финал- | заключительн-
find : найти | находить | нашл-
fish : рыб- | рыболов-
flag : флаг-
fleet : флот | флота | флотом
flow : поток-
focus : внимание уделено | особое внимание | фокус-
follow : следова- | следит
food security : продовольственн- безопасност-
force : сил | сила | силы | силой | принужд-
forest : лес | леса | лесн-
former : бывш-
forum : форум-
economic forum : экономическ- форум- | пмэф | вэф
foundation : фундамент-
free : свободн- | бесплатн-
freedom : свобод-
freedom navigation : свобод- судоходства | свобод- мореплавани-
navigation : навигац-
friendly : дружественн- | дружеск-
friendship : дружба | дружбы | дружбе
fruitful : плодотворно
fuel : топлив- | горюч-
fulfil : исполнен- | исполня-
function : функц-
fundamental : фундаментальн- | основополаг-
gather : собра- | собир-
general : генерал-
general staff : генштаб- | генеральн- штаб-
generation : поколени-
genuine : подлинн- | настоящ-
geopolitical : геополитик- | геополитическ-
goodwill : добр- вол-
good neighborly : добрососедск- | добрососедств-
good : хорош- | добр-
govern : управл-
great : велик- | значимост-
green : зелён-
ground : наземн- | сухопутн-
growing : растущ- | нарастающ-
guest : гост-
guide : руководств- | руководствуяс-
leadership : лидерств- | руководство
happiness : счасть-
hard : жёстк-
harm : вред | вреда | навред-
harvest : урожа- | посевн-
hate : ненавист-
heat : отоплен- | теплоснабж- | теплоэнерг-
heavy : тяжкий | тяжест-
hectare : гектар-
helicopter : вертолёт-
high : высок- | высш-
higher education : высш- образован-
historical : историческ-
home : дом | дома | домой
hope : надежд- | надея- | наде- | уповани-
hospital : больниц- | госпитал-
hospitality : гостеприимств-
host : принима- | хозя-
hot line : горяч- лини-
house : жиль- | жил-
housing : жилищн-
human : человек- | человеческ-
humanity : человечеств- | человечност-
hydrogen : водород-
hybrid : гибридн-
hypersonic : гиперзвук-
identify : выяви-
ideology : идеолог-
immediate : немедленн- | незамедлительн- | срочн-
immunity : иммунитет-
impact : воздейств- | эффект-
implementation : реализаци- | реализация | выполнени- | осуществлени-
importance : важност- | значени-
inadmissible : недопустимост- | недопустимо
incident : инцидент-
include : включ- | входи- | в том числе
income : доход-
independent : независим-
indivisible : неделим-
inevitable : неизбежн-
infect : заражен- | инфекц-
inflation : инфляц-
initiate : иници-
innocent : невинн-
insist : наста- | настаив-
inspection : проверк-
instability : нестабильн-
institute : институт-
instrument : инструмент-
integrity : целостност-
intensive : интенсивн- | насыщенн-
intergovernmental : межправительственн- | межправкомисс-
interparliamentary : межпарламентск-
interregional : межрегиональн-
interaction : взаимодействи-
interested : заинтересован-
interethnic : межнациональн-
investigate : расследов-
investment cooperation : инвестиционн- сотрудничеств-
invite visit : приглашение посетить | пригласил посетить
involve : вовлеч- | задейств-
iron : желез-
island : остров-
jet : реактивн-
join : присоедин-
judge : судь-
job : рабоч- места
keep contact : поддерживать контакты
kilometer : километр-
knowledge : знани-
labor : труд | труда | трудов-
laboratory : лаборатор-
land : земель | земельн-
language rights : язык- прав-
lead : привед- | привести | возглав- | ведущ- | вести
learn : узна- | учит-
legislative : законодательн-
lethal : летальн-
link : увяз-
list : список | списк- | перечен-
liquefied natural gas : спг | сжиженн- природн- газ-
natural gas : природн- газ-
pipeline : трубопровод- | газопровод- | нефтепровод-
literature : литератур-
local government : местн- самоуправлени-
long : долг- | длительн- | давн-
longstanding : многолетн-
loss : потер- | утрат- | убыт-
love : любов- | любит-
loyal : лояльн-
machine : машин- | станк-
major : масштабн-
majority : большинств-
make decision : приняти- решени- | принять решение
malicious : злонамерен-
manage : управлять
manner : образом
map : карт- | карта
roadmap : дорожн- карт-
maritime : мореплав-
marine : морского
martial law : военн- положени-
mass : масс- | массов-
massacre : массов- убийств- | резн-
material : материал-
mature : зрел-
maximum : максим-
meaningful : осмысленн-
means : средств-
mechanism : механизм-
mediator : посредник-
medical : медицинск-
memorandum : меморандум-
memorial : мемориал- | мемориальн-
mention : упомян- | упомин-
metal : металл-
method : метод- | способ-
mild : мягк-
militarization : милитариз-
military technical cooperation : военно техническ- сотрудничеств-
military political : военно политическ-
military industrial : военно промышленн-
mineral : минерал- | полезн- ископаем-
critical minerals : критическ- минерал- | редкоземельн-
ministry : министерств-
ministry defense : министерств- обороны | минобороны
minority : меньшинств-
minute : минут-
mistake : ошиб-
misunderstanding : недопониман-
mobile : мобильн-
model : модел-
moment : момент-
money : деньг- | денег | денежн-
moral : моральн- | нравственн-
moratorium : моратори-
morning : утр- | утро
mother : матер- | мать
motivate : мотив-
mountain : гор | горы | горн-
move : движени- | двига- | переезд- | перемещ- | двину-
multipolar : многополярн- | многополярност-
music : музык-
name : имен- | имя | назва-
narcotics : наркобизнес-
nationwide : общенациональн- | всенародн-
nationalist : националист- | национализм-
natural : природн- | естественн-
nature : природ-
near : ближайш-
near future : ближайш- время | ближайш- будущ-
necessity : необходимост-
negative : негативн- | отрицательн-
neighborhood : соседств-
network : сет- | сеть
night : ноч- | ночь
noble : благородн-
nonmilitary : невоенн-
non proliferation treaty : договор- о нераспространении | днят | дняо
normal : нормальн-
normalize relations : нормализаци- отношений
note satisfaction : удовлетворени-
notify : уведом-
nuclear energy : мирн- атом- | атомн- энергетик-
nuclear program : ядерн- программ-
nuclear deal : ядерн- сделк- | свпд
nuclear safety : ядерн- безопасност-
radiation safety : радиационн- безопасност-
radiation : радиац-
object : возраж-
obligation : обязательства | обязан-
observe : соблюден- | наблюд-
obstacle : препятств- | помех-
obvious : явн- | очевидно
ocean : океан-
offer : предложить
office : офис- | аппарат-
official : официальн- | чиновник-
old : стар- | старый
ongoing : продолжающ- | происходящ-
online : онлайн- | видеосвяз- | видеоконференц-
video conference : видеоконференц- связ- | режиме видеоконференции
operate : функционир- | эксплуатац-
opposition : оппозиц-
optimistic : оптимист- | оптимизм-
order : поряд- | порядок | приказ-
world order : миропоряд- | мирового порядка
origin : происхожден- | исток-
outcome : исход | исхода
outer space : космическ- пространств-
outline : изложи- | очерт-
overcome : преодол-
pact : пакт-
package : пакет-
pain : боль | болезнен-
parity : паритет-
parliamentary : парламентск-
partial : частичн-
participant : участник | участники | участников
passenger : пассажир-
passport : паспорт-
past : прошл- | прошедш-
patience : терпен- | терпелив-
patriot : патриот- | пэтриот-
patron : покровител-
pause : пауз-
peace agreement : мирн- соглашени- | мирн- договор-
peace process : мирн- процесс-
peace talks : мирн- переговор-
peaceful : мирный | мирная | мирным
peak : пик | пика
pension : пенси-
permanent : постоянн-
permanent member : постоянн- член-
perspective : точк- зрения
petroleum : нефтепродукт-
opec : опек
phase : фаз- | этап-
philosophy : философ-
phone : телефон-
piracy : пират-
place : мест- | место
plane : самолет
plant : предприятие
platform : платформ- | площадк-
crimea platform : крымск- платформ-
poison : отравлен-
pole : полюс-
police : полиц-
pollution : загрязнен-
poor : бедн-
poverty : нищет- | бедност-
population : населен-
positive : положительн- | позитивн-
possess : облада-
postpone : перенес- | отсроч-
power : держав- | мощност- | мощь
power engineering : электроэнергетик-
power plant : электростанц- | тэс | тэц
power grid : энергосистем- | энергосет-
precondition : предваритель- услови-
preliminary : предварительн-
presence : присутств- | наличи-
present : настоящее время | присутствов-
presidency : председательств- | президентств-
presidential : президентск-
prestige : престиж-
pride : горд- | гордост-
primary : первоочередн- | первичн-
principled : принципиальн-
prison : тюрьм-
private : частн-
procedure : процедур-
profound : глубоко
prohibit : запрещен-
promising : многообещ- | перспективн-
proof : доказ-
property : имуществ- | собственност-
prosperity : процветан- | благополуч- | благосостоян-
prosecute : преслед-
prosecutor : прокур- | прокурор-
protest : протест-
protocol : протокол-
prove : доказа-
province : провинц-
public opinion : общественн- мнени-
publish : опублик- | публик-
punish : наказа- | наказыв-
purchase : закуп- | покуп-
pursue : стремит- | добива-
push : толка- | подтолк-
put forward : выдвин- | выдвиг-
qualify : квалифик-
quality : качеств-
quantity : количеств-
quarter : квартал-
quick : оперативн-
race : гонк-
arms race : гонк- вооружений
railway : железн- дорог- | железнодорожн- | ржд
raise : поднима- | поднял- | поднят-
range : дальност- | диапазон-
long range : дальнобойн-
ratify : ратифик-
reach agreement : достигнут- договорённост- | достигнут- соглашени- | достигли договоренности
reach : достигнут-
react : реагир- | реакц-
reactor : реактор-
readiness : готовность
real : реальн-
realistic : реалист- | реализм-
reality : действительност- | реали-
reason : основани- | причины | повод
recall : напомн- | вспомн- | напомин-
reconcile : примир-
reconnaissance : разведывательн-
record : рекорд- | запис-
recover : восстановлени-
refer : ссыла- | сослал-
reflect : отраж- | отраз-
refuse : отказ | отказа | отказом
regard : отношении
regime : режим-
register : зарегистрир- | регистр-
regret : сожале-
regular : регулярн-
regulate : регулир- | регламент-
rehabilitate : реабилит-
related : связан-
relevant : соответствующ-
reliable : надёжн-
relief : облегчени- | разряд-
remain : оста- | остал- | остаёт-
remember : помн-
remove : устран- | убра-
renewable : возобновляем-
repair : ремонт-
repeat : повтор-
report : доклад- | отчёт-
represent : представл-
repression : репресс-
republic : республик-
people republic : народн- республик- | днр | лнр
reputation : репутац-
require : требу- | требует-
research : исследован-
resettle : переселен-
displaced persons : перемещённ- лиц- | внутренн- перемещ-
resident : жител- | жительниц-
residence : резиденц-
resilience : стойкост- | устойчивост-
resist : сопротивл-
resolve : разреши- | разрешен-
respond : отвеча- | отвеч- | отклик-
response : ответны-
rest : отдых-
restraint : сдержанност-
retaliate : ответн- мер-
reunite : воссоедин-
reveal : раскры-
review : обзор- | пересм-
revise : ревизи-
revolution : революц-
rhetoric : риторик-
rich : богат-
river : рек | река | реки | речн-
road : дорог- | дорога | автодорог-
robust : крепк-
rocket : ракетоносител-
rotation : ротац-
round : раунд-
route : маршрут-
rule : правил-
rules based order : порядк- основанн- правилах
rule law : верховенств- права
sacred : священн-
sacrifice : самопожертв-
safe : безопасный | безопасное
safeguard : обезопас- | оградить
sail : парус-
satellite : спутник-
satisfaction : удовлетворение
scale : масштаб-
scenario : сценари-
scientific : научный
scientific technical : научно техническ-
scope : объём-
season : сезон-
seat : кресл- | место в совете
second : втор- | секунд-
secret : тайн- | секрет- | секретн-
sector : сектор- | отрасл-
secure : защищённ-
seek : искать | поиск-
seize : захват- | захвач- | изъя-
senate : сенат- | совет- федерации
senator : сенатор-
congress : конгресс- | съезд-
sense : смысл- | чувств-
sensitive : чувствительн-
separate : отдельн- | раздельн-
separatist : сепарат-
series : серии | серия | серию
service : служб- | услуг-
session : сесси-
settle : уладить | улаживан-
severe : суров-
shared : общими | общие
shelter : убежищ- | укрыти-
shelling : обстрелы | обстрелов
shift : сдвиг-
show : показ- | проявл-
siege : осад-
sign : подпис- | подписан-
silence : тишин- | молчан-
similar : похож- | аналогичн- | схож-
simple : прост-
sincere : искренн-
single : един- | единый
skill : навык- | умени-
small : маленьк- | мал- | небольш-
small medium business : мал- средн- бизнес-
social : социальн-
social economic : социально экономическ-
soil : почв-
solidarity : солидарн-
solution : решение | решения | решений
solve : решать | решить | решен-
sort : вид | вида | видов
source : источник-
sovereign : суверенн-
soviet : советск- | ссср
spare : запасн-
speak : говорит- | разговарив-
specialist : специалист-
specific : определённ- | специфи-
spend : трат- | расход-
sphere : сфера | сфере | сферу
spirit : дух | духе | духа | духу | духовн-
spiritual : духовно
split : раскол-
spread : распростран-
spring : весн- | весен-
square : площад-
stabilize : стабилиз-
stage : стади-
stand : стоят- | стоит
standard : стандарт-
state visit : государственн- визит-
official visit : официальн- визит-
working visit : рабоч- визит-
station : станц-
statistics : статисти-
status quo : статус кво
statehood : государственност-
two state solution : двух государств | двугосударственн-
steel : сталь | стали | металлург-
storage : хранени- | хранилищ-
strait : пролив-
strategic partnership : стратегическ- партнёрств-
strategic offensive arms : снв | стратегическ- наступательн- вооружени-
strength : прочност- | сильн-
stress : сделал акцент | акцент-
strive : стремимся
strong : сильный | сильные
struggle : бороть- | борется
subject : предмет- | субъект-
submarine : подводн-
submit : внес- | представить
subversive : подрывн-
subsidy : субсид-
sufficient : достаточн-
suicide : самоубий-
suitable : подходящ-
summer : лето | летом | летн-
sun : солнц- | солнечн-
supplement : дополн-
supplier : поставщик-
supply chain : цепоч- поставок | цепочк-
supreme : верховн-
surface : поверхност-
surprise : неожидан- | удив-
surrender : капитуляц- | сдач- | сложи- оружие | сдаться
surround : окружен-
suspend : приостан-
symbol : символ-
sympathy : сочувств- | симпат-
table : стол | стола | столом
negotiating table : стол- переговоров
tactical : тактическ-
target : мишен- | цел-
tension : напряжённ- | напряжен-
tense : напряжённый
terms : сроки | терминах
territorial : территориальн-
terrorist state : государств- террорист
test : испытан- | тест-
threaten : угрожа-
tie : узы | узами
time : врем- | раз | пора
tomb : могил-
tool : орудие
torture : пытк-
total : всего | совокупн-
town : посёлок | посёлк- | городск-
village : сел | село | деревн-
tranche : транш-
transit : транзит-
transparent : прозрачн- | транспарентн-
travel : поехать | путешеств-
treat : обращен- | лечен- | лечит-
trend : тенденц-
trip : поездка | поездки
true : истинн- | правд-
try : пыта- | старал- | пробовать | предпринял попытку | предприня-
type : тип-
ultimatum : ультимат-
unanimous : единоглас- | единодуш-
unconditional : безусловн-
undermine : подрыв- | подорв-
understand : понима- | поня-
unification : объединени-
unilateral : односторонн-
unite : объедин-
unity : единств-
universal : универсальн- | всеобщ-
unjustified : неоправдан- | необоснован-
unprovoked : неспровоцированн-
unprecedented : беспрецедентн-
urgent : неотложн-
value : ценност-
variety : многообраз- | разнообраз-
various : всевозможн-
vehicle : транспортн- средств-
verify : верифик-
version : верси-
vessel : судами | теплоход-
veto : вето
violence : насили-
violation : нарушени-
virus : вирус-
vital : жизненн-
voice : голос | голоса
voluntary : добровол-
volunteer : волонтёр-
vote : голосов-
vulnerable : уязвим-
wait : ждать | ждёт | ожидает
war on terror : борьб- с терроризмом
warfare : боестолкновен-
warn : предупре- | предостер-
waste : отход-
water : вод- | вода
weak : слаб-
wheat : пшениц-
welfare : благосостояни-
willing : желани-
winter : зим-
wish : пожела- | пожелан- | жела-
good health : крепк- здоровья | доброго здоровья
withstand : выстоя- | устоя-
witness : очевид- | свидетел-
word : слов-
worker : рабочий | работник-
working : рабоч-
worse : ухудш- | хуже
wound : ран | раны
write : напис- | писа-
wrong : неправильн- | неверн-
young : молод-
zero : нулев- | ноль
zone : зон-
demilitarized zone : демилитаризованн- зон-
insurance : страхов-
tempo : темп | темпы | темпов | темпами
precise : именно | точн- | высокоточн- | точечн-
unfriendly : недружественн-
interstate : межгосударственн-
deputy minister : замминистр- | заместител- министра
foreign affairs : иностранных дел
state duma : госдум- | государственн- дум-
verkhovna rada : верховн- рад-
cabinet ministers : кабинет- министров | кабмин-
kremlin : кремл-
white house : бел- дом-
allied : союзнич-
fraternal : братск-
brother : брат | брата | братья
traditionally : традиционно
atmosphere : атмосфер-
businesslike : деловой | деловая
further : дальнейш- | далее | впредь
keep touch : оставаться на связи
contacts various levels : контакт- разных уровнях
agreed continue : условились продолжить | договорились продолжить
initiative party : инициатив- стороны
thoroughly : всесторонне
exchange opinions : обмен оценками | обмен- оценками
inform detail : подробно проинформировал
introduce : предъяв-
praise : похвал- | высокая оценка
successful : успешно
substantial : весом-
steadfast : неизменн- | непоколебим-
unwavering : твёрд-
powerful : мощн-
tough : жесткий
comprehensive just lasting : всеобъемлющ- справедлив- прочн-
energy security : энергетическ- безопасност-
energy ceasefire : энергетическ- перемири-
grain initiative : зернов- инициатив- | зернов- сделк- | черноморск- инициатив-
grain corridor : зернов- коридор-
lend lease : ленд лиз-
ramstein : рамштайн-
coalition willing : коалиц- желающих
air defense system : систем- пво
artillery : артиллер- | пушк- | орудий | гаубиц-
armored : бронетехник- | броне- | бронирован-
brigade : бригад-
battalion : батальон-
mercenary : наёмник-
militant : боевик-
armed : вооружённ-
illegal armed : незаконн- вооружённ-
blackmail : шантаж-
blackout : отключени-
generator : генератор-
transformer : трансформатор-
heating season : отопительн- сезон-
price cap : потол- цен | потолок цен
sanctions package : пакет- санкций
circumvention : обход- | обход санкций
isolate : изол-
candidate status : статус- кандидата
negotiations accession : переговор- о вступлении
cluster : кластер-
open door : открыт- двер-
vaccination : вакцинац-
test system : тест систем-
mask : маск-
quarantine : карантин-
lunar : лун-
cosmonaut : космонавт-
orbit : орбит-
icebreaker : ледокол-
northern sea route : северн- морск- пут-
localization : локализ-
automotive : автопром- | автомобилестро-
pharmaceutical : фармацевт-
veterinary : ветеринар-
meat : мясо | мяса
potash : калийн-
diamond : алмаз-
gold : золот-
bond : облигац-
stock : акци- | запас-
adhere : придержив-
affirm : подтвердили
afraid : боят-
aimed : нацелен- | направленн-
analyze : проанализир-
assume : предположил- | исходи-
attend : присутствовал- | посещ-
avoid : избеж- | избега-
become : стал | стала | стать | становит- | станет | станут | стало | становлени-
break : сломать | срыв- | сорва-
business council : делов- совет-
capture : взятие | взяли в плен
celebrate : отмечали
check : провер-
choose : выбра-
coercion : принуждение
conclude treaty : заключить договор
count : рассчит-
cut : урез-
entry into force : вступлени- в силу | вступил в силу
entire : весь | всей | всего мира
existing : имеющ- | существующ-
expel : высыл- | выслан-
fall : паден-
finish : доверш-
gain : приобрет-
grow : расти | растёт | растут
inaugurate : инаугурац-
integrate : интегрир-
interim : промежуточн-
kidnap : похитили
load : загруз-
look forward : рассчитываем на
manifest : проявлени-
optimal : оптимальн-
outlook : взгляд-
overall : в целом
pay : плат- | уплат-
pay attention : уделил внимание | уделено внимание | уделили внимание
perpetrator : исполнител-
pragmatic : прагматич-
predict : прогноз-
raise issue : поднял вопрос
reliable partner : надёжн- партнёр-
scheduled : запланирован-
seriously : всерьез
shoot : сбил- | сбит- | стрел-
situation around : ситуаци- вокруг
substitution : импортозамещ-
synchronize : синхрониз-
transcaucasia : закавказ- | южн- кавказ-
central asia : центральн- ази-
upcoming : предстоящий
call conversation telephone : телефонн- бесед- | телефонн- общени-
that : котор-
also : также | а также | равно как | вследствие чего | независимо от | вместо | впрочем | причем | притом | равным образом | в отношении | в соответствии с | исходя | сквозь | нежели | словно | дабы | именуем- | соответственно | собственн- | ввиду чего | наконец | сегодняшн- | вообще | отнюдь | едва | следующим образом | поскольку лишь | относительно того | несмотря на | невзирая | поныне | отсюда | наравне | наряду с | по мере | по итогам | по результатам | в целом ряде | со своей стороны | с другой стороны | с одной стороны | с нашей стороны | при этом | кроме этого | тем самым | тем временем | благодаря чему
this : этого | этому | данного | данной | данном | данный | данную | этой связи
such : такого | такому | такими | подобн- | таковой
with : вместе с тем
other : другие | других | другим | другими | другого | другой | другом | другую | другому | прочих | прочие
another : очередн- | ещё один | ещё одна | ещё одно
each : каждый | каждого | каждой | каждая | каждую | каждом
any : любого | любой | любую | любых | любые | какие либо | каких либо | какой либо
all : всеми | всех
other hand : в свою очередь
their : своего | своему | своими | своей | своих
same : самого | самой | самых | самым | самый
however : однако | вместе тем | тем не менее
because : поскольку | так как | вследствие | ввиду
therefore : поэтому | следовательно | таким образом
be : является | являются | являлся | являлась | являлись | явился | являться
should : должны | должен | должна | должно | следует | надлежит
can : можно
during : в течение | на протяжении | в ходе | по ходу
also including : среди прочего
throughout : протяжении | по всей стране
about : относительно | касательно | по поводу | насчёт | касающ- | касается | касались | касался
through : через | посредством | благодаря
besides : помимо | кроме того | к тому же | сверх того
without : без
only : только | лишь | исключительно
even : вплоть | даже
again : заново | снова | опять | вновь | ещё раз
still : по прежнему | пока | до сих пор | всё ещё
always : всегда | неизменно
never : никогда | ни разу
already : уже
now : сейчас | теперь | ныне | в данный момент | на сегодняшний день
soon : вскоре | скоро | в скором времени | в кратчайшие сроки
together : вместе | сообща | совместно | общими усилиями
against : в отношении россии | против
particularly : частности | в особенности | особенно
particular : особое | особая | особую
especially : прежде всего | тем более
primarily : прежде | главным образом | преимущественно | в первую очередь
certain : определенные | определенный | некотор-
certainly : конечно | безусловно | разумеется | несомненно | безуслов-
indeed : действительно | в самом деле | на самом деле
likely : вероятн- | по видимому | видимо
probably : наверное | пожалуй | может быть
fully : всецело | в полной мере | в полном объёме
completely : совершенно | целиком
almost : почти | практически
quite : вполне | довольно | достаточно
directly : напрямую | непосредственн-
clearly : ясно | отчётлив- | чётко
exactly : ровно | в точности
simply : просто
strongly : решительно | категорич- | настоятельно
deeply : глубочайш-
usually : обычно | как правило
often : часто | зачастую | нередко
regularly : регулярно | на регулярной основе
constantly : постоянно | беспрерывн- | непрерывн-
quickly : быстро | в сжатые сроки
promptly : безотлагательн- | без промедления | без проволочек
approximately : примерно | приблизительн- | около
almost nearly : чуть менее
enough : хватает | хватит
rather : скорее
many : многие | многих | многими | множеств-
numerous : многочисленн- | неоднократн-
several : нескольк-
few : немног- | мало
three : три | трёх | трём | тремя | трое | третьего
four : четыр- | четвер-
five : пять | пяти | пятью | пятеро
six : шесть | шести | шестью
seven : семь | семи
eight : восемь | восьми | восьмой
nine : девять | девяти
ten : десять | десяти | десятк-
two : два | двух | двум | двумя | двое | обе | обоих | обеих | оба
half : половин- | полугоди-
third : треть- | третий
fourth : четверт-
one : один | одна | одно | одного | одной | одну | одним | одном
once : однажды
twice : дважды | вдвое
double : удво- | удваив-
spoke : поговорил- | переговорил- | беседовал- | общался | общались | пообщал-
told : рассказыва- | поведал-
took place : имел место
made : сделал- | сделан- | совершил-
know : знает | знаем | знают | знать | знал | знали
known : известн-
think : думает | думаем | думаю | думают | думать
want : хочет | хотим | хотят | хотел- | хочу
see : видит | видим | видят | видеть | видел- | увиде-
look : смотр- | посмотр- | взглян-
feel : ощуща- | ощущени- | чувству- | почувств-
ask : спросил- | спрашива- | задал вопрос
let : давайте
turn : поверн- | обратиться
hear : слыша- | услыша- | слушать | слушани- | заслуш-
listen : выслуш- | прислуш- | послуш-
tell : сказать | скажет | скажу
put : поставил-
get : получил-
stay : пребыва- | пребывани-
leave : покинул- | покида- | уехал- | уход
arrived : прилетел- | прибывш-
go : идёт | идут | пойти | пойд-
carried : проведён- | осуществлял- | вёл | вели
play : игра- | сыгра-
run : веден- | баллотир-
serve : служи- | послуж-
set : установил- | задан- | поставлен- задач
pass : миновал | прошед- | принят- закон
happening : происход- | произош- | случил-
occurred : имевш- место | возник- | возника-
reiterated : вновь подтвер- | вновь подчеркн- | снова подчеркн- | ещё раз подтвердил
reaffirmed : подтвержден- | подтверждена взаимная
underscored : подчеркивал- | обратил внимание | обращен- внимание
stressed : подчеркнут- | особо подчеркн- | сделан- акцент
highlighted : выделил- | выделя- | высветил- | особо отмет- | особо отмеч-
reminded : напомнил- | напомни-
described : описал- | описыва- | описан- | охарактеризовал-
explained : разъяснен- | пояснил-
updated : обновл- | обновит-
briefed : ознакомил- | проинформировал-
assured : завери- | заверил- | заверен-
pledged : пообещал- | обязал-
commended : отдал должное | похвалил- | воздал должное
praised : высоко отозвал- | дал высокую оценку
pleased : доволен | довольн- | удовлетворен | рад | рады
glad : радост-
grateful : благодарен | благодарна | благодарны | признател-
thanked : поблагодарил-
urged : призвал-
decided : решил- | решено
noted : констат- | отметил-
remarks : реплик- | слово
statement made : с заявлением
intends : намеревается | намерен | намерена | намерены | планирует
desire : желание | желания | желанием | стремлени-
willingness : готовностью
consider possible : счёл возможным
allocated : выдел- | ассигн-
accomplish : справи- | доби-
obtain : добыть | добыва- | получени-
buy : купить | купил- | приобре-
sell : прода- | продаж- | реализаци- продукции
spent : потрат- | израсход-
paid : выплат- | заплат- | оплач-
drive : движущ- | приводн-
enable : дать возможность | даёт возможность | позволит
enhance : усовершенств- | приумнож-
upgrade : обновлени- | модернизац- вооружений
boost : стимулир- | наращивани- | подстегн-
reinforce : усилени- | подкреп- | подкрепл-
consolidate : консолид- | закреп- | закрепл- | сплоч- | сплоти-
engage : взаимодействовать
engagement : вовлечённ-
counter : противодействи- | противодейств-
tackle : решать проблему | борются
defend : отстаив- | отстоя- | оборонять- | защищать
serve interests : отвечает интересам | отвечает коренным интересам | в интересах
led : под руководством | во главе | возглавил- | возглавля-
chair : провёл совещание
chaired : под председательством
act : действовать | действу- | акт | акта | акты
affected : затронут- | пострадав- | поражен-
suffer : страда- | понес- потери
hit : попал- | попадани- | ударил-
disrupt : срыв- поставок | нарушени- цепочек
delivery : доставк- | поставить
provision : оказани- | предоставлени- | положени- договора
collaboration : сотрудничать | соработничеств- | взаимодействовал-
relationship : взаимоотношени-
ties : связями | связей | связях | связям
counterpart : партнёр по переговорам
interlocutor : собеседник-
consumer : потребител-
capacity : ёмкост- | вместимост- | пропускн- способност- | мощностей
efficiency : эффективность | результативн-
performance : показател-
indicator : индикатор-
instruction : указани- | инструкц-
period : период- | срок действия
centre : центр | центра | центры | центре
framework : рамк- | рамочн-
context : контекст- | в свете
regarding : применительно | что касается
purpose : предназнач- | с целью | в целях | ради
way : образ | способом | путями | манера
thing : вещь | вещи | вещей
matter : дело | дела | делам | делу | делах
everything : всё
everyone : каждому | все мы
life : жизнь | жизни | жизней | быт
individual : индивидуальн- | лиц | лица | лицам | физическ-
personnel : персонал- | кадр- | личн- состав
employee : сотрудник- | работни- | служащ-
professional : профессиональн- | профессионал-
patient : пациент- | больн-
women : женщинам | женщины
parents : родител-
staff : штат | штата | штаб- | сотрудников
hand : рук | рука | руки | руку | руках
heart : сердц- | сердеч-
mind : разум- | сознани- | ум
eye : глаз | глаза | глазах
behalf : от имени | от лица
role play : играет важную роль
figures : цифр | цифры | данных статистики | деятел-
rate : коэффициент- | темпы роста | уровень | ставк-
volume : объемов | объёмы
amount : сумм- | размер-
average : средн-
revenue : выручк- | доходы
expense : издерж- | расходы
sum : сумма
trillion : триллион- | трлн
wage : зарплат- | заработн- плат- | оплат- труда
unemployment : безработиц-
workforce : рабоч- сил- | трудов- ресурс-
household : домохозяйств- | домашн-
mortgage : ипотек-
kindergarten : детск- сад-
apartment : квартир-
residential : жил- район- | жил- дом-
floor : этаж-
clinic : поликлиник- | клиник-
healthcare : здравоохранени-
dose : доз | доза | дозы
treatment : лечени-
booster : ревакцинац-
disability : инвалид- | ограниченн- возможност-
technological : технологическ-
utility : коммунальн- | жкх
corporation : корпорац- | госкорпорац-
commercial : коммерческ-
application : заявк- | приложени-
adjust : коррект- | скоррект-
element : элемент-
factor : фактор-
item : предмет | статья расходов
class : класс-
basic : базов- | элементарн-
core : сердцевин- | стержн-
background : фон | фоне | предыстор-
value added : добавленн- стоимост-
background note : справочн-
site : сайт- | площадка | территория объекта
room : зал | зала | зале | комнат-
post : пост | посту | должност-
movement : передвиж- | движение
track : трек-
signal : сигнал-
remark : замечани-
roundtable : кругл- стол-
videoconference : видеоконференцсвяз- | видеоконференцию | видеоразговор- | видеосвязь | формате видеоконференции
abroad : за рубежом | зарубеж- | за границей
neighbour : соседями | соседн-
continent : континент- | материк-
transatlantic : трансатлантическ- | евроатлантическ-
flank : фланг-
frontline : прифронтов- | передов-
invader : захватчик- | оккупант-
aggressor : агрессор-
criminal : уголовн- | преступник-
devastating : разрушительн- | опустошительн- | сокрушительн-
brutal : жесток- | зверск- | бесчеловечн-
tragic : трагическ- | трагичн-
unique : уникальн- | неповторим-
excellent : отличн- | превосходн- | прекрасн-
wonderful : замечательн- | чудесн-
beautiful : красив- | красот-
huge : огромн- | колоссальн-
enormous : громадн-
impressive : впечатл-
outstanding : выдающ- | незаурядн-
crucial : принципиальную | судьбоносн-
wide : широко | обширн- | широкий
extensive : разветвл- | развёрнут-
broader : более широк-
rapid : стремительн- | ускоренн- | бурн-
swift : незамедлительный
steady : неуклон- | поступательн-
stable : стабильно | стабильный | устойчиво
solid : солидн-
enduring : непреходящ- | незыблем-
fair : честно | честный | добросовестн-
honest : честность | искренне
appropriate : надлежащ- | уместн- | подобающ-
correct : правильн- | верно
convenient : удобн-
comfortable : комфортн-
easy : лёгк-
light : свет | света | свете
low : низк- | низш-
big : большой | больша-
little : немного
late : поздн- | запозда-
latest : новейш- | последние
earlier : раньше
previous : предыдущ- | прежн- | предшеств-
later : позже | позднее | впоследствии | затем
ahead : вперёд | впереди | накануне
ago : тому назад
along : вдоль | наряду
behind : позади | за спиной
beyond : за пределами
outside : снаружи | вне
inside : внутри
across : по всему
around : вокруг
since : с тех пор | начиная с
until : до тех пор
continued : сохраняется | продолжающийся
away : прочь
less : меньш-
lower : понижен- | понизи-
highest : высочайш- | наивысш- | высших
largest : крупнейш- | самый крупный
strongest : сильнейш-
better : лучш-
best : наилучш- | лучший | лучшие
stronger : сильнее | прочнее
closer : теснее | ближе | более тесн-
worth : заслужива- | стоит отметить
deserve : заслуж- | достойн-
democratic : демократическ-
consideration : рассмотрение | рассмотрению
difficulty : затруднени- | трудност- | сложность | сложности
complicated : осложн- | усложн- | запутан-
constant : неослабн-
daily : ежедневн- | повседневн- | суточн-
inclusive : инклюзивн-
diverse : многообразн- | разнопланов-
norm : норм | норма | нормы | нормам | нормальный
recognition : признани-
justified : оправдан- | обоснован-
cause concern : вызывает обеспокоенность | вызывает озабоченность
responsibility lies : ответственность лежит
doubt : сомнен- | сомнева-
option : вариант- | опци-
recommendation : рекоменд-
forecast : прогнозир-
introduction : внедрени- | введение
creation : создание | создания | созданию
elimination : ликвидац- | искорен-
lack : нехватк- | недостат- | отсутствие
shortage : дефицит
reduction : снижение | сокращение
decline : спад | снижени- | ухудшени-
proceed : приступить | переходить
deadline : крайн- срок
conclusion : выводы | заключение
momentum : импульс- | набирает обороты
pace : темпом | поступь
impossible : невозможн- | нельзя
easy access : упрощени- доступа
formal : формальн-
carbon : углерод- | углеродн-
cybersecurity : кибербезопасности
tech : технологичный
industry trade : минпромторг
weather : погод-
wave : волн-
shield : щит | щита
story : рассказ | рассказы | повествован-
brave : храбр- | смел-
servicemen : военнослужащие | военнослужащих
checkpoint : блокпост- | контрольно пропускн- | кпп
journalist : журналисты | журналистам | корреспондент-
psychological : психологическ-
mental : ментальн- | психическ-
socioeconomic : социально экономическим
investor : инвестор-
device : устройств- | прибор-
driver : водител-
discrimination : дискримин-
distribution : распредел-
donation : пожертв-
interpretation : трактов- | толков- | интерпрет-
arena : арен- | международн- арен-
crises : кризисы | кризисов
jointly : совместными
deadly : смертоносн- | смертельн-
ukraine : украин-
russia : росси- | рф | российск- федераци-
united states : сша | соединенн- штат- | америк- | вашингтон-
russian federation : москва | москвы | москве | москвой
china : кита- | кнр | пекин-
germany : германи- | фрг | берлин-
france : франци- | париж-
united kingdom : великобритани- | соединенн- королевств- | британи- | лондон-
turkey : турци- | анкар-
iran : иран | ирана | ирану | ираном | иране | тегеран-
israel : израил-
palestine : палестина | палестину
syria : сири-
libya : ливи- | ливийск-
egypt : египет | египта | египту | египтом | египте | египетск-
saudi arabia : саудовск- арави-
emirates : эмират- | оаэ
qatar : катар-
iraq : ирак- | иракск-
lebanon : ливан-
yemen : йемен-
afghanistan : афганистан- | афганск- | талиб-
pakistan : пакистан-
india : индия | индии | индию | индией | дели
japan : япони- | токио
korea : корея | кореи | корее | корею | кореей | кндр | пхеньян- | сеул-
vietnam : вьетнам-
mongolia : монголи-
kazakhstan : казахстан- | казах- | астан-
uzbekistan : узбекистан- | узбекск-
kyrgyzstan : киргизи- | кыргызстан- | киргизск- | бишкек-
tajikistan : таджик- | таджикистан-
turkmenistan : туркмен- | туркменистан-
azerbaijan : азербайджан-
armenia : армени- | армянск- | ереван-
georgia : грузия | грузии | грузию | грузией | грузинск- | тбилиси
karabakh : карабах- | нагорн- карабах-
moldova : молдави- | молдов- | молдавск- | приднестров-
belarus : белорусси- | беларус- | минск | минска | минске
poland : польша | польши | польше | польшу | варшав-
finland : финлянди- | финск- | хельсинки
sweden : швеци- | шведск-
norway : норвеги- | норвежск-
italy : итали- | итальянск- | рим
spain : испани- | испанск- | мадрид-
greece : греци- | греческ- | афины
cyprus : кипр- | кипрск-
serbia : серби- | сербск- | белград- | косово
hungary : венгри- | венгерск- | будапешт-
austria : австри- | австрийск- | вена
switzerland : швейцари- | швейцарск-
bulgaria : болгари- | болгарск-
romania : румыни- | румынск-
slovakia : словаки- | словацк-
czech : чехи- | чешск-
netherlands : нидерланд-
lithuania : литв- | литовск-
latvia : латви- | латвийск-
estonia : эстони- | эстонск-
canada : канад- | канадск-
brazil : бразили- | бразильск-
venezuela : венесуэл- | венесуэльск-
cuba : куб | куба | кубы | кубинск-
mexico : мексик- | мексиканск-
argentina : аргентин-
south africa : юар | южно африканск- республик- | южноафриканск-
algeria : алжир-
ethiopia : эфиопи-
africa : африка | африки | африке | африку
europe : европа | европы | европе | европу | европой
crimea : крым | крыма | крыму | крымск- | севастопол-
donbas : донбасс- | донецк- | луганск-
kyiv : киев | киева | киеву | киевом | киеве | киевск-
zaporizhzhia : запорож- | запорожск- | заэс
gaza : газе | сектор- газа
hamas : хамас
hezbollah : хезболл-
putin : путин- | владимир- путин-
zelenskyy : зеленск- | владимир- зеленск-
biden : байден- | джо- байден-
trump : трамп- | дональд- трамп-
xi jinping : цзиньпин-
macron : макрон- | эммануэл- макрон-
merkel : меркель | ангел- меркель
scholz : шольц-
erdogan : эрдоган-
lavrov : лавров-
lukashenko : лукашенко
modi : моди | нарендр- моди
netanyahu : нетаньяху
inaccessible : недоступн-
hold consultations : проведение консультаций
mutually acceptable : взаимоприемлем-
mutual understanding : взаимопонимани-
mutual respect : взаимоуважени-
privileged : привилегированн-
special military : спецопераци-
internal ukrainian : внутриукраинск-
kiev regime : киевск- режим- | киевск- власт-
neonazi : неонаци- | бандеровск- | бандер-
political diplomatic : политико дипломатическ-
investment project : инвестпроект-
energy sector : топливно энергетическ- | тэк
nuclear power : атомной энергетики | росатом-
gazprom : газпром-
epidemiological : эпидемиологическ- | санитарно эпидемиологическ-
spread infection : распространени- коронавируса
medical supplies : медикамент- | лекарств- | лекарственн-
intergovernmental commission : межправкомисси-
heads state government : глав государств и | главы государств и
congratulate birthday : поздравил с днём
current issues : актуальн- проблем-
state affairs : состояние дел | положение дел | ход дел
progress made : ход реализации | ход выполнения
course talks : ход переговоров
maintain contact : контакты будут продолжены | продолжить контакты
continue contacts : дальнейш- контакт-
personal contact : личн- встреч-
face face : очн-
normalise situation : деэскалац- | снижени- напряжённости
bloodshed : кровопролит-
exchange fire : перестрелк-
hold accountable : привлечь к ответственности | привлечени- к ответственности
shipments : отгруз-
tanker : танкер-
tea : чай
scholarship : стипенди-
flower : цвет-
lithium : лити-
nickel : никел-
rare earth : редкоземел-
aluminium : алюмини-
firefighter : пожарн-
dog : собак-
pilot : лётчик- | пилот-
aviation aircraft : авиатехник-
dual use : двойн- назначени-
compete : конкурир- | состяз-
mission peace : миротворческ- мисси-
overflight : перелёт- | пролёт-
consul : консульств-
inhabit : насел-
civilised : цивилиз-
multipolarity : многополярного мира
unilateralism : односторонн- мер-
hegemony : гегемон-
coercive measures : принудительн- мер-
double standards : двойн- стандарт-
colour revolution : цветн- революц-
medium range missiles : ракет средней дальности | рсмд
new start : дснв
open skies : открыт- неб-
ballistic : баллистическ-
cruise : крылат- ракет-
airstrike : авиаудар- | авианалёт- | воздушн- удар-
shahed : шахед-
strike drone : ударн- беспилотник-
guided bomb : каб | управляем- авиабомб-
kursk : курск-
mariupol : мариупол- | азовстал-
odesa : одесс- | одесск-
kharkiv : харьков-
kherson : херсон-
easter truce : пасхальн- перемири-
human shield : жив- щит-
torment : мучени-
body fallen : тел погибших
verification mission : наблюдательн- мисси-
profit : прибыль | прибылью
much : намного | гораздо | значительно
afternoon : во второй половине | днём
back : назад
lot : масса
sure : уверен | уверены | уверена | удостовер-
available : доступн- | имеющийся
given : учитывая | с учётом того
really : по настоящему
senior : старш- | высокопоставлен- | высокого ранга
far : далёк-
top : вершин- | топ | первые лица | высокий уровень
kind : род | рода
yet : до сих
actual : фактическ-
recovery : оздоровлени- | восстановлению
underway : ведется | ведутся | ведётся работа
diplomacy : дипломатия | дипломатии | дипломатию
speed : скорост-
deep : глубоки-
found : найден-
compare : сравн- | сопостав-
design : проектир- | призван-
via : по линии | по каналам
study : учёб- | изучени- | обучени-
warm : радушн- | тепл-
deployment : развертывани- | размещени-
left : ушел
dedicated : посвящ- | посвят- | преданн-
size : величин-
ability : умение
advocate : ратов- | адвокат- | сторонник-
alone : один на один | в одиночку
proud : гордимся | горжусь
delighted : восхищ- | восторг-
enter : вход- | вошёл | вошли | вступ- | въезд- | вступи-
experienced : опытн-
firm : твердый | фирм-
grew : выросл- | увеличил-
pleasure : удовольств-
bill : законопроекты | счёт за
estimate : подсчёт- | оценочн-
locate : расположен- | находит- | находящ-
read : чита- | прочит- | прочёл
add : добав- | добавл- | прибав-
charge : обвинени- | заряд-
exceed : превы- | превосход-
occasion : по случаю | по поводу праздника
affordable : доступный
prioritize : приоритизир-
uphold : отстаивать | придерживаться
watch : наблюда- | следить
binding : обязывающ- | юридически обязывающ-
emphasis : акцент | особый акцент
lost : потерял- | утерян-
age : эпох- | возраст | возраста | возрасте | возрастн-
duty : долг перед | обязанност- | дежурн-
entity : юрлиц- | юридическ- лиц
fix : фикс- | зафикс-
thought : мысл- | дум-
align : выравн-
enjoy : наслажд- | пользует- | пользуют- | пользуясь
flee : бежать | бежал- | спасаться
rely : опира- | положить-
shown : проявлен-
advantage : преимуществ-
analyse : анализир-
employ : трудоустр- | наня-
ignore : игнорир- | проигнорир-
inspire : вдохнов-
minimize : миниминз- | минимизир-
rural : сельск- | деревенск-
survive : выжи- | уцеле-
imagine : представьте | воображ-
shot : выстрел- | расстрел-
bear : нести | несёт | несут
comply : исполнять
draw : рисова-
felt : чувствовал-
forget : забы- | забыв-
mitigate : смягч- | смягчени-
tangible : ощутим- | осязаем-
undertake : предпринима- | взял обязательство
appear : появ- | появлени-
bed : койк- | кроват-
budgetary : бюджетный
carrier : носител- | перевозчик- | авианос-
category : категори-
conservation : сбережени-
detain : задержива- | удержива- | удерживаем-
drop : упал- | сброс-
electronic : электронн-
foster : способствующ-
homeland : родин- | отечеств-
kilometre : км
landmark : знаков- | знаменательн-
maintenance : техобслужив- | обслуживани-
proactive : упрежда-
relocation : переброск- | перебаз-
replace : замен- | замещ-
revival : возрожд-
adult : взросл-
branch : филиал- | ветв-
burden : бремя | бремен-
deliberate : умышлен- | преднамерен-
dominate : доминир-
municipal : муниципальн-
nurse : медсест-
oligarch : олигарх-
proper : должным образом
remote : дистанц- | удалён-
sake : во имя
satisfied : удовлетвор-
shop : магазин-
subsequent : последующ-
traffic : трафик- | дорожн- движени-
undergo : претерпе- | пройти испытания
variant : вариант
worried : встревож- | тревог- | тревож-
alexander : александр-
career : карьер-
coincide : совпад- | совпал-
combined : сочет- | объединённ- сил
couple : пара | пары
delimitation : делимитац- | демаркац-
distance : дистанция | расстояни-
dozens : десятки | десятков
dramatic : драматическ- | резк-
ecosystem : экосистем-
embargo : эмбарго
fertiliser : минеральн- удобрени-
gender : гендерн-
gradual : постепенн- | поэтапн-
graduate : выпускник- | оконч-
mother child : материнств-
metre : метр | метра | метров
own : владе-
stakeholder : заинтересованн- сторон-
talent : талант-
teach : преподав-
terminal : терминал-
tonne : тонн-
trafficking : торговл- людьми | контрабанд-
truck : грузовик- | грузовой
urban : урбанист- | городской
walk : прогул- | пешком
assault : штурм-
battle : битв- | сражени- | бои | боёв
birth : рожден- | рождаемост-
certificate : сертифик- | удостоверени-
commodity : сырь- | сырьев-
content : содержани-
dilapidated : ветх- | аварийн- жиль-
disproportionate : несоразмерн- | непропорционал-
favor : в пользу | благоприят-
frankly : откровенно
hub : хаб | узел
mortality : смертност-
parameter : параметр-
portfolio : портфел-
propaganda : пропаганд-
pump : насос-
bloc : блок | блока | блоком | блоки
western countries : западн- стран- | коллективн- запад-
sanctions illegal : нелегитимн- санкци- | незаконн- санкци-
restrictive measures : рестрикц- | рестриктивн-
unblock grain : вывоз зерна | вывоза зерна | вывоз украинского зерна
civilian population : мирн- населени-
shelling civilian : обстрел- мирных
residents donbas : жители донбасса | жителей донбасса
security demands : требовани- безопасности
neutral status : внеблоков- статус-
non deployment : неразмещени-
expansion nato : нерасширени-
eastward : на восток
peaceful atom : мирн- атома
humanitarian catastrophe : гуманитарн- катастроф-
gas rubles : за рубли
vaccinate : привив- | вакцинир-
summit meeting : встреч- на высшем
upcoming contacts : предстоящ- контакт- | график- контактов
message greeting : поздравительн- телеграмм- | приветстви-
condolence tragic : соболезнования в связи | глубоки- соболезнован-
speak favour : высказаться за | выступил за | выступили за
favour : выступает за
readiness mediate : готовность к посредничеству
resume negotiation : возобновлени- переговоров
negotiation process : переговорн- процесс-
end hostilities : прекращени- боевых | прекращени- военных действий
lasting settlement : долгосрочн- урегулирован- | устойчив- урегулирован-
eliminate root causes : устранени- первопричин
prisoner war : военнопленный
bodies : телами
exchange prisoners : обмен- военнопленными | обмен- удерживаемыми лицами
kursk region : курск- област-
maritime ceasefire : перемири- на море
energy strike : удар- по энергетической
hotline : горяч- лини- связи
character : характер-
token : знак | знака | знаком
timely : своевремен-
envisage : предполаг- | предусматр- | предусмотр-
istanbul : стамбул | стамбула | стамбуле | стамбулом
agree coordinate : согласов-
`;
