/** Places that are no state: `key < broader : names`. No place here says whose it is. Capitals stand in states.ts. */
export const PLACES = `
africa : Africa | African | African continent
alaska : Alaska | Anchorage
al-aqsa < jerusalem-holy-sites : Al-Aqsa | Al Aqsa | Temple Mount | Haram al-Sharif
antarctica : Antarctica | Antarctic
aleppo : Aleppo
arctic : Arctic | High North | Far North
asia : Asia | Asian
asia-pacific : Asia-Pacific | Asia-Pacific region | APR
avdiivka < donbas : Avdiivka | Avdeyevka
azov-sea : Sea of Azov | Azov Sea
bab-el-mandeb < red-sea : Bab el-Mandeb | Bab al-Mandab
bakhmut < donbas : Bakhmut | Artyomovsk
bali : Bali
baltic-sea : Baltic Sea
baltic-states : Baltic states | Baltic States | Baltic countries | Baltics
belgorod : Belgorod
black-sea : Black Sea
black-sea-ports < black-sea : Black Sea ports | Odesa | Odessa | Mykolaiv | Nikolayev
bucha : Bucha
camp-david : Camp David
caribbean : Caribbean
caspian-sea : Caspian Sea | Caspian
caucasus : Caucasus | South Caucasus | Transcaucasia
central-asia : Central Asia | Central Asian
central-america : Central America | Northern Triangle
chernihiv : Chernihiv | Chernigov
chornobyl : Chornobyl | Chernobyl
crimea : Crimea | Crimean | Sevastopol | Crimean Peninsula | Crimean Bridge
dnipro : Dnipro | Dnepropetrovsk
donbas : Donbas | Donbass | Donetsk | Luhansk | Lugansk | Donetsk and Luhansk | DPR | LPR | southeast of Ukraine | southeastern Ukraine | southeast Ukraine | eastern Ukraine | Donetsk People's Republic | Lugansk People's Republic
east-china-sea < indo-pacific : East China Sea
east-jerusalem < jerusalem-holy-sites : East Jerusalem
eastern-mediterranean < mediterranean : Eastern Mediterranean | East Mediterranean
eurasia : Eurasia | Eurasian
euro-atlantic : Euro-Atlantic | transatlantic | trans-Atlantic | Trans-Atlantic
europe : Europe | European | European continent
gaza : Gaza | Gaza Strip | Rafah | Khan Younis | Gazan
golan : Golan | Golan Heights
greenland : Greenland
great-lakes-region < africa : Great Lakes region
guantanamo : Guantanamo | Guantánamo
gulf : Persian Gulf | Arabian Gulf | Gulf region | Gulf states | Gulf of Oman
gulf-of-mexico : Gulf of Mexico | Gulf of America
guam : Guam
hiroshima : Hiroshima | Nagasaki
hong-kong : Hong Kong
horn-of-africa < africa : Horn of Africa
hormuz < gulf : Strait of Hormuz | Hormuz
idlib : Idlib
indo-pacific : Indo-Pacific | Indo-Pacific region
jerusalem-holy-sites : holy sites | Holy Sites
kaliningrad : Kaliningrad
kashmir : Kashmir | Jammu and Kashmir
kharkiv : Kharkiv | Kharkov
kherson : Kherson
korean-peninsula : Korean Peninsula | Korean peninsula
kuril-islands : Kuril Islands | Kurils | Northern Territories
kursk : Kursk | Kursk Region
lachin-corridor < nagorno-karabakh : Lachin corridor | Lachin
latin-america : Latin America | Latin American
lake-geneva : Geneva
mariupol < donbas : Mariupol | Azovstal
mediterranean : Mediterranean | Mediterranean Sea
middle-east : Middle East | Middle Eastern | Near East | Mideast | Middle East and North Africa | MENA | West Asia
munich : Munich
nagorno-karabakh : Nagorno-Karabakh | Karabakh | Artsakh
nile : Nile
north-africa < africa : North Africa
northern-ireland : Northern Ireland | Belfast
okinawa : Okinawa
pacific : Pacific | Pacific Islands | Pacific Island nations | South Pacific | Pacific region
panama-canal : Panama Canal
paracel-islands < south-china-sea : Paracel | Spratly | Second Thomas Shoal | Scarborough Shoal
pokrovsk < donbas : Pokrovsk
red-sea : Red Sea | Gulf of Aden
sahel < africa : Sahel | Sahel region
san-francisco : San Francisco | Woodside
sea-of-japan : Sea of Japan
senkaku < east-china-sea : Senkaku | Senkakus | Diaoyu
south-asia : South Asia
south-china-sea < indo-pacific : South China Sea
south-ossetia : South Ossetia | Abkhazia | Tskhinvali
southeast-asia < indo-pacific : Southeast Asia | South East Asia
strasbourg : Strasbourg
istanbul : Istanbul
st-petersburg : St. Petersburg | Saint Petersburg | St Petersburg
suez-canal : Suez Canal | Suez
sub-saharan-africa < africa : sub-Saharan Africa | Sub-Saharan Africa
taiwan-strait : Taiwan Strait
tigray < horn-of-africa : Tigray
transnistria : Transnistria | Trans-Dniester | Transdniestria
vladivostok : Vladivostok
west-africa < africa : West Africa
west-bank : West Bank | Judea and Samaria
western-balkans : Western Balkans | Balkans | Balkan
western-hemisphere : Western Hemisphere | Americas
western-sahara : Western Sahara
xinjiang : Xinjiang
tibet : Tibet | Tibetan
zaporizhzhia : Zaporizhzhia | Zaporozhye | Zaporizhia
new-york : New York
davos : Davos
sochi : Sochi
jeddah : Jeddah
`;
