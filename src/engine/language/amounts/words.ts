/**
 * Numbers, months, lengths of time and currencies in other languages, a line the English word and its forms. What stands after `over` is
 * passed over: "19 de marzo de 2025". An analyst may extend them.
 */

const FRENCH = `
january : janvier
february : février
march : mars
april : avril
may : mai
june : juin
july : juillet
august : août
september : septembre
october : octobre
november : novembre
december : décembre
minutes : minute | minutes
hours : heure | heures
days : jour | jours
weeks : semaine | semaines
months : mois
years : an | ans | année | années
decades : décennie | décennies
one : un | une
two : deux
three : trois
four : quatre
five : cinq
six : six
seven : sept
eight : huit
nine : neuf
ten : dix
eleven : onze
twelve : douze
thirteen : treize
fourteen : quatorze
fifteen : quinze
sixteen : seize
twenty : vingt
thirty : trente
forty : quarante
fifty : cinquante
sixty : soixante
hundred : cent | cents
thousand : mille
million : million | millions
billion : milliard | milliards
dollars : dollar | dollars
euros : euro | euros
pounds : livre | livres
roubles : rouble | roubles
yuan : yuan | yuans
yen : yen | yens
over : de | d
`;

const GERMAN = `
january : januar | jänner
february : februar
march : märz
april : april
may : mai
june : juni
july : juli
august : august
september : september
october : oktober
november : november
december : dezember
minutes : minute | minuten | minütige | minütigen | minütiges
hours : stunde | stunden | stündige | stündigen
days : tag | tage | tagen | tägige | tägigen | tägiger | tägiges
weeks : woche | wochen | wöchige | wöchigen
months : monat | monate | monaten | monatige | monatigen
years : jahr | jahre | jahren | jährige | jährigen
decades : jahrzehnt | jahrzehnte | jahrzehnten
one : ein | eine | einen | einer | einem | eines
two : zwei
three : drei
four : vier
five : fünf
six : sechs
seven : sieben
eight : acht
nine : neun
ten : zehn
eleven : elf
twelve : zwölf
thirteen : dreizehn
fourteen : vierzehn
fifteen : fünfzehn
sixteen : sechzehn
seventeen : siebzehn
eighteen : achtzehn
nineteen : neunzehn
twenty : zwanzig
thirty : dreißig
forty : vierzig
fifty : fünfzig
sixty : sechzig
seventy : siebzig
eighty : achtzig
ninety : neunzig
hundred : hundert
thousand : tausend
million : million | millionen | mio
billion : milliarde | milliarden | mrd
trillion : billion | billionen
percent : prozent
dollars : dollar
euros : euro
pounds : pfund
roubles : rubel
yuan : yuan
yen : yen
`;

const SPANISH = `
january : enero
february : febrero
march : marzo
april : abril
may : mayo
june : junio
july : julio
august : agosto
september : septiembre | setiembre
october : octubre
november : noviembre
december : diciembre
minutes : minuto | minutos
hours : hora | horas
days : día | días
weeks : semana | semanas
months : mes | meses
years : año | años
decades : década | décadas
one : un | una
two : dos
three : tres
four : cuatro
five : cinco
six : seis
seven : siete
eight : ocho
nine : nueve
ten : diez
eleven : once
twelve : doce
thirteen : trece
fourteen : catorce
fifteen : quince
sixteen : dieciséis
seventeen : diecisiete
eighteen : dieciocho
nineteen : diecinueve
twenty : veinte
thirty : treinta
forty : cuarenta
fifty : cincuenta
sixty : sesenta
seventy : setenta
eighty : ochenta
ninety : noventa
hundred : cien | cientos
thousand : mil
million : millón | millones
trillion : billón | billones
dollars : dólar | dólares
euros : euro | euros
pounds : libra | libras
roubles : rublo | rublos
yuan : yuan | yuanes
yen : yen | yenes
over : de
`;

const PORTUGUESE = `
january : janeiro
february : fevereiro
march : março
april : abril
may : maio
june : junho
july : julho
august : agosto
september : setembro
october : outubro
november : novembro
december : dezembro
minutes : minuto | minutos
hours : hora | horas
days : dia | dias
weeks : semana | semanas
months : mês | meses
years : ano | anos
decades : década | décadas
one : um | uma
two : dois | duas
three : três
four : quatro
five : cinco
six : seis
seven : sete
eight : oito
nine : nove
ten : dez
eleven : onze
twelve : doze
thirteen : treze
fourteen : quatorze | catorze
fifteen : quinze
sixteen : dezesseis | dezasseis
seventeen : dezessete | dezassete
eighteen : dezoito
nineteen : dezenove | dezanove
twenty : vinte
thirty : trinta
forty : quarenta
fifty : cinquenta
sixty : sessenta
seventy : setenta
eighty : oitenta
ninety : noventa
hundred : cem | centos
thousand : mil
million : milhão | milhões
billion : bilhão | bilhões
trillion : trilhão | trilhões
dollars : dólar | dólares
euros : euro | euros
pounds : libra | libras
roubles : rublo | rublos
yuan : yuan | yuans
yen : iene | ienes
over : de
`;

const RUSSIAN = `
january : январь | января | январе
february : февраль | февраля | феврале
march : март | марта | марте
april : апрель | апреля | апреле
may : май | мая | мае
june : июнь | июня | июне
july : июль | июля | июле
august : август | августа | августе
september : сентябрь | сентября | сентябре
october : октябрь | октября | октябре
november : ноябрь | ноября | ноябре
december : декабрь | декабря | декабре
minutes : минута | минуты | минут | минутный | минутного
hours : час | часа | часов | часовой | часового
days : день | дня | дней | дневный | дневного | дневное | дневной | дневном | сутки | суток
weeks : неделя | недели | недель | неделю
months : месяц | месяца | месяцев | месячный | месячного
years : год | года | лет | летний | летнего
decades : десятилетие | десятилетия | десятилетий
one : один | одна | одно | одного | одну | одном
two : два | две | двух | двумя
three : три | трех | тремя
four : четыре | четырех
five : пять | пяти
six : шесть | шести
seven : семь | семи
eight : восемь | восьми
nine : девять | девяти
ten : десять | десяти
eleven : одиннадцать | одиннадцати
twelve : двенадцать | двенадцати
thirteen : тринадцать | тринадцати
fourteen : четырнадцать | четырнадцати
fifteen : пятнадцать | пятнадцати
sixteen : шестнадцать | шестнадцати
seventeen : семнадцать | семнадцати
eighteen : восемнадцать | восемнадцати
nineteen : девятнадцать | девятнадцати
twenty : двадцать | двадцати
thirty : тридцать | тридцати
forty : сорок | сорока
fifty : пятьдесят | пятидесяти
sixty : шестьдесят | шестидесяти
seventy : семьдесят | семидесяти
eighty : восемьдесят | восьмидесяти
ninety : девяносто | девяноста
hundred : сто | сот
thousand : тысяча | тысячи | тысяч | тыс
million : миллион | миллиона | миллионов | млн
billion : миллиард | миллиарда | миллиардов | млрд
trillion : триллион | триллиона | триллионов | трлн
percent : процент | процента | процентов
dollars : доллар | доллара | долларов
euros : евро
pounds : фунт | фунта | фунтов
roubles : рубль | рубля | рублей
yuan : юань | юаня | юаней
yen : иена | иены | иен
`;

const UKRAINIAN = `
january : січень | січня | січні
february : лютий | лютого | лютому
march : березень | березня | березні
april : квітень | квітня | квітні
may : травень | травня | травні
june : червень | червня | червні
july : липень | липня | липні
august : серпень | серпня | серпні
september : вересень | вересня | вересні
october : жовтень | жовтня | жовтні
november : листопад | листопада | листопаді
december : грудень | грудня | грудні
minutes : хвилина | хвилини | хвилин
hours : година | години | годин
days : день | дні | дня | днів | денний | денного | денне | доба | доби | діб
weeks : тиждень | тижня | тижні | тижнів
months : місяць | місяця | місяці | місяців
years : рік | року | роки | років
decades : десятиліття | десятиліть
one : один | одна | одне | одного | одну | одному
two : два | дві | двох | двома
three : три | трьох
four : чотири | чотирьох
five : п'ять | п’ять | п'яти | п’яти
six : шість | шести
seven : сім | семи
eight : вісім | восьми
nine : дев'ять | дев’ять
ten : десять | десяти
eleven : одинадцять | одинадцяти
twelve : дванадцять
thirteen : тринадцять | тринадцяти
fourteen : чотирнадцять | чотирнадцяти
fifteen : п'ятнадцять | п’ятнадцять
sixteen : шістнадцять | шістнадцяти
seventeen : сімнадцять | сімнадцяти
eighteen : вісімнадцять | вісімнадцяти
nineteen : дев'ятнадцять | дев’ятнадцять
twenty : двадцять | двадцяти
thirty : тридцять | тридцяти
forty : сорок
fifty : п'ятдесят | п’ятдесят
sixty : шістдесят | шістдесяти
seventy : сімдесят | сімдесяти
eighty : вісімдесят | вісімдесяти
ninety : дев'яносто | дев’яносто
hundred : сто | сот
thousand : тисяча | тисячі | тисяч | тис
million : мільйон | мільйона | мільйони | мільйонів | млн
billion : мільярд | мільярда | мільярди | мільярдів | млрд
trillion : трильйон | трильйона | трильйонів | трлн
percent : відсоток | відсотка | відсотків
dollars : долар | долара | доларів
euros : євро
pounds : фунт | фунта | фунтів
roubles : рубль | рубля | рублів
yuan : юань | юаня | юанів
yen : єна | єни | єн
`;

/** By language, the lines above. */
export const AMOUNT_WORDS: ReadonlyMap<string, string> = new Map([
  ['fr', FRENCH],
  ['de', GERMAN],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
]);
