/** Ukrainian: states, leaders, and the matters of the field. One form covers its case endings. */
export const UKRAINIAN = `
us : Сполучені Штати | американський | Вашингтон | Білий дім
ru : Росія | російський | Російська Федерація
ua : Україна | український | Київ
uk : Велика Британія | Великобританія | британський
cn : Китай | китайський
fr : Франція | французький
de : Німеччина | німецький
it : Італія | італійський
es : Іспанія
pl : Польща | польський
tr : Туреччина | турецький
jp : Японія | японський
eu : Європейський Союз | Євросоюз
il : Ізраїль
ir : Іран
by : Білорусь | білоруський
md : Молдова
volodymyr-zelenskyy : Зеленський
vladimir-putin : Путін
joe-biden : Байден
emmanuel-macron : Макрон
boris-johnson : Джонсон
black-sea : Чорне море
donbas : Донбас
crimea : Крим
call : телефонна розмова | телефонну розмову
meeting : зустріч
talks : перемовини | консультації | розмова
visit : візит
stay-in-contact : подальші контакти | тримати контакт
negotiations : переговорний процес | переговори
ceasefire : припинення вогню | перемир'я | перемир’я | режим тиші
full-ceasefire : повне припинення вогню | безумовне припинення вогню
peace : мир
just-and-lasting-peace : справедливий мир | тривалий мир | сталий мир
peace-settlement : мирне врегулювання | врегулювання
ukraine-settlement : врегулювання на Донбасі
peace-talks : мирний процес | формула миру
minsk-agreements : Мінські домовленості
normandy-format : нормандський формат | нормандському форматі
invasion : вторгнення | агресія
war-in-ukraine : війна в Україні
aggression-against-ukraine : російська агресія | збройна агресія
support-for-ukraine : підтримка України | підтримку України
military-aid : оборонна допомога | військова допомога | безпекова допомога
weapons : зброя | озброєння
air-defence : протиповітряна оборона | система ППО
sanctions : санкції | санкційний
prisoner-exchange : обмін полоненими
prisoners : полонені | військовополонені
humanitarian-aid : гуманітарна допомога
humanitarian-access : гуманітарний коридор
financial-aid : фінансова допомога | макрофінансова допомога
security-guarantees : гарантії безпеки
sovereignty : суверенітет | територіальна цілісність
ukraine-in-nato : членство в НАТО | вступ до НАТО
eu-enlargement : членство в ЄС | статус кандидата
energy-security : енергетична безпека
nord-stream : Північний потік
food-security : продовольча безпека
grain-export : експорт зерна | зерно
covid : коронавірус | пандемія
vaccines : вакцина | вакцинація
reforms : реформи
reconstruction : відбудова | відновлення
gratitude : подякував | вдячність
cooperation : співпраця | співробітництво
strategic-partnership : стратегічне партнерство
bilateral-relations : двосторонні відносини
war-crimes : воєнні злочини
accountability : притягнення до відповідальності | трибунал
deescalation : деескалація
escalation : ескалація
`;
