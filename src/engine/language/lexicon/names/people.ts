/**
 * Leaders and envoys since 2000: `party | full name | other ways of naming`. A bare surname stands among the other ways only where it names
 * one person in this genre. The key of a person is the full name in lower case with hyphens.
 */
export const PEOPLE = `
ae | Mohamed bin Zayed Al Nahyan | Mohamed bin Zayed, Mohammed bin Zayed, Sheikh Mohamed bin Zayed, Sheikh Mohammed bin Zayed, MBZ
af | Ashraf Ghani | Ghani
af | Hamid Karzai | Karzai
al | Edi Rama | Rama
am | Nikol Pashinyan | Pashinyan
am | Robert Kocharyan | Kocharyan
am | Serzh Sargsyan | Sargsyan
am | Vahagn Khachaturyan | Khachaturyan
ao | João Lourenço | Lourenço
ar | Alberto Fernández | Fernández
ar | Cristina Fernández de Kirchner | Kirchner
ar | Javier Milei | Milei
at | Alexander Van der Bellen | Van der Bellen
at | Christian Stocker | Chancellor Stocker
at | Karl Nehammer | Nehammer
at | Sebastian Kurz | Kurz
au | Anthony Albanese | Albanese
au | Malcolm Turnbull | Turnbull
au | Penny Wong | Foreign Minister Wong
au | Scott Morrison | Prime Minister Morrison, Morrison
az | Ilham Aliyev | Aliyev
bd | Sheikh Hasina | Hasina
be | Alexander De Croo | De Croo
be | Bart De Wever | De Wever
bg | Boyko Borisov | Borisov
bg | Rumen Radev | Radev
bh | Hamad bin Isa Al Khalifa | King Hamad
br | Dilma Rousseff | Rousseff
br | Jair Bolsonaro | Bolsonaro
br | Luiz Inácio Lula da Silva | Lula, Lula da Silva
by | Alexander Lukashenko | Lukashenko, Aleksandr Lukashenko, Lukashenka
ca | Jean Chretien | Jean Chrétien, Chretien, Chrétien
ca | Justin Trudeau | Trudeau
ca | Mark Carney | Carney
ca | Mélanie Joly | Joly
ca | Stephen Harper | Prime Minister Harper
cd | Felix Tshisekedi | Félix Tshisekedi, Tshisekedi
cf | Faustin-Archange Touadéra | Touadera
ch | Viola Amherd | Amherd
ci | Alassane Ouattara | Ouattara
cl | Gabriel Boric | Boric
cl | Sebastián Piñera | Piñera
cn | He Lifeng | Vice Premier He
cn | Hu Jintao | Hu Jintao
cn | Jiang Zemin | Jiang Zemin
cn | Li Keqiang | Premier Li Keqiang
cn | Li Qiang | Premier Li
cn | Liu He | Vice Premier Liu
cn | Wang Yi | Director Wang, Foreign Minister Wang
cn | Xi Jinping | Xi, President Xi
cn | Yang Jiechi | Director Yang
co | Gustavo Petro | President Petro
co | Iván Duque | Duque
co | Juan Manuel Santos | Juan Manuel Santos
cu | Miguel Díaz-Canel | Diaz-Canel
cu | Raúl Castro | Raul Castro
cy | Nicos Anastasiades | Anastasiades
cz | Miloš Zeman | Zeman
cz | Petr Fiala | Fiala
cz | Petr Pavel | President Pavel
de | Angela Merkel | Merkel
de | Annalena Baerbock | Baerbock
de | Boris Pistorius | Pistorius
de | Frank-Walter Steinmeier | Steinmeier
de | Friedrich Merz | Merz
de | Gerhard Schroeder | Gerhard Schröder, Schroeder, Schröder
de | Johann Wadephul | Wadephul
de | Olaf Scholz | Scholz
dk | Mette Frederiksen | Frederiksen
dz | Abdelmadjid Tebboune | Tebboune
ec | Guillermo Lasso | Lasso
ee | Alar Karis | Karis
ee | Kaja Kallas | Kallas
eg | Abdel Fattah el-Sisi | Abdel Fattah Al-Sisi, Abdel Fattah al-Sisi, el-Sisi, Al-Sisi, al-Sisi, Sisi, El Sisi
eg | Hosni Mubarak | Mubarak
es | Jose Maria Aznar | José María Aznar, Aznar
es | Mariano Rajoy | Rajoy
es | Pedro Sánchez | Sánchez, Sanchez
et | Abiy Ahmed | Abiy, Prime Minister Abiy
eu | António Costa | President Costa
eu | Charles Michel | President Michel
eu | Jean-Claude Juncker | Juncker
eu | Josep Borrell | Borrell
eu | Ursula von der Leyen | von der Leyen, Von der Leyen
fi | Alexander Stubb | Stubb
fi | Sanna Marin | Prime Minister Marin
fi | Sauli Niinistö | Niinistö, Niinisto
fi | Tarja Halonen | Halonen
fr | Catherine Colonna | Colonna
fr | Dominique de Villepin | de Villepin
fr | Emmanuel Macron | Macron
fr | François Hollande | Hollande
fr | Jacques Chirac | Chirac
fr | Jean-Yves Le Drian | Le Drian
fr | Nicolas Sarkozy | Sarkozy
ge | Eduard Shevardnadze | Shevardnadze
ge | Mikheil Saakashvili | Saakashvili
ge | Salome Zourabichvili | Zourabichvili
gh | Nana Akufo-Addo | Akufo-Addo
gr | Alexis Tsipras | Tsipras
gr | Katerina Sakellaropoulou | Sakellaropoulou
gr | Kyriakos Mitsotakis | Mitsotakis
ht | Ariel Henry | Ariel Henry
hu | Viktor Orbán | Orbán, Orban
id | Joko Widodo | Widodo, Jokowi
id | Prabowo Subianto | Prabowo
ie | Leo Varadkar | Varadkar
ie | Micheál Martin | Micheál Martin, Taoiseach Martin
ie | Simon Harris | Taoiseach Harris
il | Ariel Sharon | Mr Sharon, Prime Minister Sharon
il | Benjamin Netanyahu | Netanyahu, Binyamin Netanyahu, Bibi
il | Ehud Barak | Barak
il | Ehud Olmert | Olmert
il | Isaac Herzog | Herzog
il | Naftali Bennett | Bennett
il | Yair Lapid | Lapid
il | Yoav Gallant | Gallant
in | Manmohan Singh | Prime Minister Singh
in | Narendra Modi | Modi
in | S. Jaishankar | Jaishankar
iq | Mohammed Shia al-Sudani | Sudani, al-Sudani
iq | Mustafa al-Kadhimi | Kadhimi, al-Kadhimi
iq | Saddam Hussein | Saddam Hussein
ir | Abbas Araghchi | Araghchi
ir | Ali Khamenei | Khamenei
ir | Ebrahim Raisi | Raisi
ir | Hassan Rouhani | Rouhani
ir | Masoud Pezeshkian | Pezeshkian
is | Katrín Jakobsdóttir | Jakobsdóttir
it | Antonio Tajani | Tajani
it | Giorgia Meloni | Meloni
it | Giuseppe Conte | Conte
it | Mario Draghi | Draghi
it | Matteo Renzi | Renzi
it | Romano Prodi | Prodi
it | Silvio Berlusconi | Berlusconi
jo | King Abdullah II | King Abdullah, Abdullah II
jo | King Hussein | King Hussein
jp | Fumio Kishida | Kishida
jp | Junichiro Koizumi | Koizumi
jp | Sanae Takaichi | Takaichi
jp | Shigeru Ishiba | Ishiba
jp | Shinzo Abe | Abe, Shinzō Abe
jp | Yoshihide Suga | Suga
ke | Uhuru Kenyatta | Kenyatta
ke | William Ruto | Ruto
kg | Almazbek Atambayev | Atambayev
kg | Kurmanbek Bakiyev | Bakiyev
kg | Sadyr Japarov | Japarov
kg | Sooronbay Jeenbekov | Jeenbekov
kp | Kim Jong Un | Kim Jong-un, Chairman Kim
kr | Cho Tae-yul | Cho Tae-yul
kr | Lee Jae Myung | Lee Jae-myung
kr | Moon Jae-in | President Moon
kr | Park Geun-hye | President Park
kr | Yoon Suk Yeol | Yoon, Yoon Suk-yeol
kw | Sheikh Sabah | Sabah Al-Ahmad
kz | Kassym-Jomart Tokayev | Tokayev
kz | Nursultan Nazarbayev | Nazarbayev
lb | Joseph Aoun | Joseph Aoun
lb | Michel Aoun | Michel Aoun
lb | Najib Mikati | Mikati
lt | Gitanas Nausėda | Nausėda, Nauseda
lt | Ingrida Šimonytė | Šimonytė
lv | Edgars Rinkēvičs | Rinkēvičs, Rinkevics
lv | Egils Levits | Levits
ly | Fayez al-Sarraj | al-Sarraj, Sarraj
ly | Khalifa Haftar | Haftar
ma | King Mohammed VI | Mohammed VI
md | Igor Dodon | Dodon
md | Maia Sandu | Sandu
md | Vladimir Voronin | Voronin
ml | Assimi Goita | Goita
mx | Andrés Manuel López Obrador | López Obrador, Lopez Obrador, AMLO
mx | Claudia Sheinbaum | Sheinbaum
mx | Enrique Peña Nieto | Peña Nieto
nato | Jens Stoltenberg | Stoltenberg
nato | Mark Rutte | Rutte
ng | Bola Tinubu | Tinubu
ng | Muhammadu Buhari | Buhari
ni | Daniel Ortega | President Ortega
nl | Dick Schoof | Schoof
no | Erna Solberg | Solberg
no | Jonas Gahr Støre | Støre, Gahr Støre
nz | Christopher Luxon | Luxon
nz | Jacinda Ardern | Ardern
om | Haitham bin Tariq | Sultan Haitham
pe | Pedro Castillo | President Castillo
ph | Ferdinand Marcos | Ferdinand Marcos Jr., Marcos
ph | Rodrigo Duterte | Duterte
pk | Imran Khan | Prime Minister Khan
pk | Shehbaz Sharif | Sharif
pl | Andrzej Duda | Duda
pl | Donald Tusk | Tusk
pl | Karol Nawrocki | Nawrocki
pl | Mateusz Morawiecki | Morawiecki
pl | Radosław Sikorski | Sikorski
ps | Mahmoud Abbas | Abbas
ps | Yasser Arafat | Arafat
qa | Tamim bin Hamad Al Thani | Tamim bin Hamad, Amir Tamim, Emir Tamim, Sheikh Tamim
ro | Klaus Iohannis | Iohannis
rs | Aleksandar Vučić | Vučić, Vucic, Aleksandar Vucic
ru | Alexei Navalny | Navalny
ru | Andrei Belousov | Belousov
ru | Dmitry Medvedev | Medvedev
ru | Dmitry Peskov | Peskov
ru | Kirill Dmitriev | Dmitriev
ru | Mikhail Mishustin | Mishustin
ru | Nikolai Patrushev | Patrushev
ru | Sergei Lavrov | Lavrov, Sergey Lavrov
ru | Sergei Shoigu | Shoigu, Sergey Shoigu
ru | Vladimir Putin | Putin, President Putin, Vladimir Vladimirovich Putin
ru | Yury Ushakov | Ushakov, Yuri Ushakov
rw | Paul Kagame | Kagame
sa | King Abdullah bin Abdulaziz | Abdullah bin Abdulaziz Al Saud
sa | King Salman | Salman bin Abdulaziz Al Saud, Salman bin Abdulaziz
sa | Mohammed bin Salman | Mohammed bin Salman Al Saud, Mohammad bin Salman, Crown Prince Mohammed, MBS
se | Magdalena Andersson | Magdalena Andersson
se | Stefan Löfven | Löfven
se | Ulf Kristersson | Kristersson
sk | Robert Fico | Fico
sk | Zuzana Čaputová | Čaputová, Caputova
sn | Macky Sall | Macky Sall
sy | Ahmed al-Sharaa | al-Sharaa, Al-Sharaa
sy | Bashar al-Assad | Bashar al-Assad, Bashar Al-Assad, Assad
tj | Emomali Rahmon | Rahmon
tm | Gurbanguly Berdimuhamedov | Berdimuhamedov, Serdar Berdimuhamedov
tm | Saparmurat Niyazov | Niyazov
tn | Kais Saied | Saied
tr | Hakan Fidan | Fidan
tr | Recep Tayyip Erdoğan | Recep Tayyip Erdogan, Erdoğan, Erdogan
tw | Lai Ching-te | President Lai, William Lai
tw | Tsai Ing-wen | President Tsai
ua | Andrii Sybiha | Sybiha
ua | Andriy Yermak | Yermak
ua | Denys Shmyhal | Shmyhal
ua | Dmytro Kuleba | Kuleba
ua | Leonid Kuchma | Kuchma
ua | Olena Zelenska | Zelenska
ua | Petro Poroshenko | Poroshenko
ua | Viktor Yanukovych | Yanukovych
ua | Viktor Yushchenko | Yushchenko
ua | Volodymyr Zelenskyy | Volodymyr Zelensky, Vladimir Zelensky, Zelenskyy, Zelensky, Zelenskiy, Zelenskyi
ua | Yulia Tymoshenko | Tymoshenko
uk | Ben Wallace | Ben Wallace
uk | Boris Johnson | Prime Minister Johnson, Johnson
uk | David Cameron | Cameron
uk | David Lammy | Lammy
uk | Gordon Brown | Prime Minister Brown
uk | James Cleverly | Cleverly
uk | John Healey | Healey
uk | Keir Starmer | Starmer, Sir Keir
uk | King Charles III | King Charles
uk | Liz Truss | Truss
uk | Queen Elizabeth II | Queen Elizabeth
uk | Rishi Sunak | Sunak
uk | Theresa May | Prime Minister May
uk | Tony Blair | Blair
un | António Guterres | Guterres, Antonio Guterres
un | Ban Ki-moon | Ban Ki-moon
us | Antony Blinken | Blinken, Tony Blinken
us | Barack Obama | Obama
us | Bill Clinton | President Clinton
us | Brett McGurk | McGurk
us | Condoleezza Rice | Condoleezza Rice
us | Dick Cheney | Cheney
us | Donald Trump | Donald J. Trump, Trump
us | George W. Bush | George Bush, President Bush, Bush
us | Gina Raimondo | Raimondo
us | Hillary Clinton | Secretary Clinton
us | JD Vance | J.D. Vance, Vance
us | Jake Sullivan | Sullivan
us | Janet Yellen | Yellen
us | Jared Kushner | Kushner
us | Joe Biden | Joseph R. Biden, Joseph Biden, Joseph R. Biden Jr., Biden
us | John Bolton | Bolton
us | John Kerry | Kerry
us | Kamala Harris | Vice President Harris
us | Katherine Tai | Ambassador Tai
us | Keith Kellogg | Kellogg
us | Linda Thomas-Greenfield | Thomas-Greenfield
us | Lloyd Austin | Secretary Austin
us | Marco Rubio | Rubio
us | Mike Pence | Pence
us | Mike Pompeo | Pompeo
us | Mike Waltz | Waltz
us | Pete Hegseth | Hegseth
us | Rex Tillerson | Tillerson
us | Scott Bessent | Bessent
us | Steve Witkoff | Witkoff, Steven Witkoff
us | Victoria Nuland | Nuland
us | Wendy Sherman | Deputy Secretary Sherman
us | William Burns | Director Burns
uz | Islam Karimov | Karimov
uz | Shavkat Mirziyoyev | Mirziyoyev
va | Pope Francis | Pope Francis
va | Pope Leo XIV | Pope Leo
ve | Hugo Chavez | Hugo Chávez, Chavez, Chávez
ve | Nicolás Maduro | Maduro
vn | Nguyen Phu Trong | Phu Trong
za | Cyril Ramaphosa | Ramaphosa
za | Jacob Zuma | Zuma
za | Nelson Mandela | Mandela
`;
