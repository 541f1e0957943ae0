/**
 * States and the organisations that speak as parties: `code | names | peoples | capital and seats`. The code is ISO 3166 alpha-2 in lower
 * case, `uk` for the United Kingdom. The first name is the one shown. Of the capitals the first is the place itself ("in Moscow" is a
 * place, "Moscow said" a party), with its other spellings after a slash; the rest are seats and houses of government. This file stands
 * alone: the page room reads titles with it, so it must stay small.
 */
export const STATES = `
ad | Andorra | Andorran | Andorra la Vella
ae | United Arab Emirates, UAE, Emirates | Emirati | Abu Dhabi
af | Afghanistan | Afghan | Kabul
ag | Antigua and Barbuda | Antiguan |
al | Albania | Albanian | Tirana
am | Armenia | Armenian | Yerevan
ao | Angola | Angolan | Luanda
ar | Argentina, Argentine Republic | Argentine, Argentinian | Buenos Aires, Casa Rosada
at | Austria | Austrian | Vienna, Ballhausplatz
au | Australia | Australian, Aussie | Canberra
az | Azerbaijan | Azerbaijani, Azeri | Baku
ba | Bosnia and Herzegovina, Bosnia & Herzegovina, Bosnia | Bosnian | Sarajevo
bb | Barbados | Barbadian | Bridgetown
bd | Bangladesh | Bangladeshi | Dhaka
be | Belgium | Belgian |
bf | Burkina Faso | Burkinabe | Ouagadougou
bg | Bulgaria | Bulgarian | Sofia
bh | Bahrain | Bahraini | Manama
bi | Burundi | Burundian | Gitega
bj | Benin | Beninese | Porto-Novo
bn | Brunei, Brunei Darussalam | Bruneian | Bandar Seri Begawan
bo | Bolivia | Bolivian | La Paz
br | Brazil | Brazilian | Brasilia/Brasília, Planalto, Itamaraty
bs | Bahamas | Bahamian | Nassau
bt | Bhutan | Bhutanese | Thimphu
bw | Botswana | Botswanan, Batswana | Gaborone
by | Belarus, Byelorussia | Belarusian, Belarussian, Byelorussian | Minsk
bz | Belize | Belizean | Belmopan
ca | Canada | Canadian | Ottawa
cd | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC | Congolese | Kinshasa
cf | Central African Republic | Central African | Bangui
cg | Republic of the Congo, Republic of Congo, Congo-Brazzaville | | Brazzaville
ch | Switzerland, Swiss Confederation | Swiss | Bern/Berne
ci | Côte d'Ivoire, Cote d'Ivoire, Ivory Coast | Ivorian | Yamoussoukro
cl | Chile | Chilean | Santiago, La Moneda
cm | Cameroon | Cameroonian | Yaoundé/Yaounde
cn | China, People's Republic of China, PRC, P.R.C. | Chinese, Sino | Beijing/Peking, Zhongnanhai
co | Colombia | Colombian | Bogotá/Bogota
cr | Costa Rica | Costa Rican | San José
cu | Cuba | Cuban | Havana
cv | Cabo Verde, Cape Verde | Cabo Verdean, Cape Verdean | Praia
cy | Cyprus | Cypriot | Nicosia
cz | Czech Republic, Czechia | Czech | Prague
de | Germany, Federal Republic of Germany | German | Berlin, Bundestag, Federal Chancellery
dj | Djibouti | Djiboutian |
dk | Denmark | Danish, Dane | Copenhagen
dm | Commonwealth of Dominica, Dominica | | Roseau
do | Dominican Republic | Dominican | Santo Domingo
dz | Algeria | Algerian | Algiers
ec | Ecuador | Ecuadorian, Ecuadorean | Quito
ee | Estonia | Estonian | Tallinn
eg | Egypt | Egyptian | Cairo
er | Eritrea | Eritrean | Asmara
es | Spain | Spanish, Spaniard | Madrid, Moncloa
et | Ethiopia | Ethiopian | Addis Ababa
eu | European Union, EU, E.U., European Commission, European Council, European Parliament | | Brussels, Berlaymont
fi | Finland | Finnish, Finn | Helsinki
fj | Fiji | Fijian | Suva
fm | Federated States of Micronesia, Micronesia | Micronesian | Palikir
fr | France, French Republic | French, Frenchman | Paris, Élysée, Elysée, Elysee, Quai d'Orsay
ga | Gabon | Gabonese | Libreville
gd | Grenada | Grenadian |
ge | Georgia | Georgian | Tbilisi
gh | Ghana | Ghanaian | Accra
gm | Gambia | Gambian | Banjul
gn | Guinea | Guinean | Conakry
gq | Equatorial Guinea | Equatorial Guinean, Equatoguinean | Malabo
gr | Greece, Hellenic Republic | Greek, Hellenic | Athens
gt | Guatemala | Guatemalan | Guatemala City
gw | Guinea-Bissau | Bissau-Guinean | Bissau
gy | Guyana | Guyanese |
hn | Honduras | Honduran | Tegucigalpa
hr | Croatia | Croatian, Croat | Zagreb
ht | Haiti | Haitian | Port-au-Prince
hu | Hungary | Hungarian | Budapest
id | Indonesia | Indonesian | Jakarta
ie | Ireland, Republic of Ireland | Irish | Dublin, Taoiseach
il | Israel, State of Israel | Israeli | Jerusalem, Knesset, Tel Aviv
in | India, Republic of India, Bharat | Indian | New Delhi/Delhi, South Block
iq | Iraq | Iraqi | Baghdad
ir | Iran, Islamic Republic of Iran, Islamic Republic | Iranian | Tehran/Teheran
is | Iceland | Icelandic, Icelander | Reykjavik/Reykjavík
it | Italy, Italian Republic | Italian | Rome, Palazzo Chigi, Quirinale, Farnesina
jm | Jamaica | Jamaican |
jo | Jordan, Hashemite Kingdom | Jordanian | Amman
jp | Japan | Japanese | Tokyo, Kantei, Gaimusho
ke | Kenya | Kenyan | Nairobi
kg | Kyrgyzstan, Kyrgyz Republic, Kirghizia | Kyrgyz, Kirghiz | Bishkek
kh | Cambodia | Cambodian, Khmer | Phnom Penh
ki | Kiribati | | Tarawa
km | Comoros | Comorian | Moroni
kn | Saint Kitts and Nevis, St. Kitts and Nevis | | Basseterre
kp | North Korea, Democratic People's Republic of Korea, DPRK, D.P.R.K. | North Korean | Pyongyang
kr | South Korea, Republic of Korea, ROK, R.O.K. | South Korean, Korean | Seoul, Blue House, Cheong Wa Dae
kw | Kuwait | Kuwaiti | Kuwait City
kz | Kazakhstan | Kazakh, Kazakhstani | Astana/Nur-Sultan, Akorda
la | Laos, Lao PDR, Lao People's Democratic Republic | Laotian | Vientiane
lb | Lebanon, Lebanese Republic | Lebanese | Beirut
lc | Saint Lucia, St. Lucia | Saint Lucian | Castries
li | Liechtenstein | | Vaduz
lk | Sri Lanka | Sri Lankan | Colombo
lr | Liberia | Liberian | Monrovia
ls | Lesotho | Basotho | Maseru
lt | Lithuania | Lithuanian | Vilnius
lu | Luxembourg | Luxembourgish, Luxembourger |
lv | Latvia | Latvian | Riga
ly | Libya | Libyan | Tripoli
ma | Morocco | Moroccan | Rabat
mc | Monaco | Monegasque |
md | Moldova, Moldavia | Moldovan | Chisinau/Chișinău
me | Montenegro | Montenegrin | Podgorica
mg | Madagascar | Malagasy | Antananarivo
mh | Marshall Islands | Marshallese | Majuro
mk | North Macedonia, Macedonia | Macedonian | Skopje
ml | Mali | Malian | Bamako
mm | Myanmar, Burma | Burmese | Naypyidaw/Nay Pyi Taw
mn | Mongolia | Mongolian | Ulaanbaatar/Ulan Bator
mr | Mauritania | Mauritanian | Nouakchott
mt | Malta | Maltese | Valletta
mu | Mauritius | Mauritian | Port Louis
mv | Maldives | Maldivian |
mw | Malawi | Malawian | Lilongwe
mx | Mexico | Mexican | Mexico City, Los Pinos
my | Malaysia | Malaysian | Kuala Lumpur, Putrajaya
mz | Mozambique | Mozambican | Maputo
na | Namibia | Namibian | Windhoek
nato | NATO, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance, North Atlantic Council | |
ne | Niger | Nigerien | Niamey
ng | Nigeria | Nigerian | Abuja
ni | Nicaragua | Nicaraguan | Managua
nl | Netherlands, Holland | Dutch | The Hague/Hague, Binnenhof
no | Norway | Norwegian | Oslo
np | Nepal | Nepali, Nepalese | Kathmandu
nr | Nauru | Nauruan | Yaren
nz | New Zealand, Aotearoa | New Zealander, Kiwi | Wellington, Beehive
om | Oman | Omani | Muscat
pa | Panama | Panamanian | Panama City
pe | Peru | Peruvian | Lima
pg | Papua New Guinea | Papua New Guinean | Port Moresby
ph | Philippines | Philippine, Filipino, Filipina | Manila, Malacañang, Malacanang
pk | Pakistan | Pakistani | Islamabad
pl | Poland | Polish | Warsaw
ps | Palestine, State of Palestine, Palestinian Authority, Palestinian National Authority | Palestinian | Ramallah
pt | Portugal | Portuguese | Lisbon
pw | Palau | Palauan | Ngerulmud
py | Paraguay | Paraguayan | Asunción/Asuncion
qa | Qatar | Qatari | Doha
ro | Romania | Romanian | Bucharest
rs | Serbia | Serbian, Serb | Belgrade
ru | Russia, Russian Federation, Soviet Union, USSR | Russian, Soviet, Russo | Moscow, Kremlin, Smolenskaya Square
rw | Rwanda | Rwandan | Kigali
sa | Saudi Arabia, Kingdom of Saudi Arabia, KSA, Saudi | Saudi Arabian | Riyadh
sb | Solomon Islands | Solomon Islander | Honiara
sc | Seychelles | Seychellois |
sd | Sudan | Sudanese | Khartoum
se | Sweden | Swedish, Swede | Stockholm
sg | Singapore | Singaporean |
si | Slovenia | Slovenian, Slovene | Ljubljana
sk | Slovakia, Slovak Republic | Slovak, Slovakian | Bratislava
sl | Sierra Leone | Sierra Leonean | Freetown
sm | San Marino | |
sn | Senegal | Senegalese | Dakar
so | Somalia | Somali | Mogadishu
sr | Suriname | Surinamese | Paramaribo
ss | South Sudan | South Sudanese | Juba
st | São Tomé and Príncipe, Sao Tome and Principe | |
sv | El Salvador | Salvadoran, Salvadorian | San Salvador
sy | Syria, Syrian Arab Republic | Syrian | Damascus
sz | Eswatini, Swaziland | Swazi | Mbabane
td | Chad | Chadian | N'Djamena
tg | Togo | Togolese | Lomé
th | Thailand | Thai | Bangkok
tj | Tajikistan | Tajik, Tajikistani | Dushanbe
tl | Timor-Leste, East Timor | Timorese | Dili
tm | Turkmenistan | Turkmen | Ashgabat
tn | Tunisia | Tunisian | Tunis
to | Tonga | Tongan | Nuku'alofa
tr | Türkiye, Turkiye, Turkey | Turkish, Turk | Ankara
tt | Trinidad and Tobago | Trinidadian | Port of Spain
tv | Tuvalu | Tuvaluan | Funafuti
tw | Taiwan, Chinese Taipei | Taiwanese | Taipei
tz | Tanzania | Tanzanian | Dodoma, Dar es Salaam
ua | Ukraine | Ukrainian | Kyiv/Kiev, Bankova, Verkhovna Rada
ug | Uganda | Ugandan | Kampala
uk | United Kingdom, United Kingdom of Great Britain and Northern Ireland, UK, U.K., Great Britain, Britain, England, Scotland, Northern Ireland | British, Briton, Anglo | London, Downing Street, Number 10, No. 10, No 10, Whitehall, Westminster
un | United Nations, UN, U.N. | |
us | United States, US, U.S., USA, U.S.A., United States of America, America | American | Washington/Washington D.C., White House, Pentagon, State Department, Department of State, Capitol Hill, Oval Office, Foggy Bottom
uy | Uruguay | Uruguayan | Montevideo
uz | Uzbekistan | Uzbek | Tashkent
va | Holy See, Vatican, Vatican City, Apostolic See | | Vatican
vc | Saint Vincent and the Grenadines, St. Vincent and the Grenadines | |
ve | Venezuela | Venezuelan | Caracas, Miraflores
vn | Vietnam, Viet Nam | Vietnamese | Hanoi
vu | Vanuatu | Ni-Vanuatu | Port Vila
ws | Samoa | Samoan | Apia
xk | Kosovo | Kosovar, Kosovan | Pristina/Prishtina
ye | Yemen | Yemeni | Sanaa/Sana'a
za | South Africa | South African | Pretoria
zm | Zambia | Zambian | Lusaka
zw | Zimbabwe | Zimbabwean | Harare
`;
