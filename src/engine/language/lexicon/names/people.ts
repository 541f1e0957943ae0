/**
 * Leaders and envoys since 2000: `party | full name | other ways of naming`. A bare surname stands among the other ways only where it names one person
 * in this genre. The key of a person is the full name in lower case with hyphens.
 */
export const PEOPLE = `
af | Ashraf Ghani | Ghani
af | Hamid Karzai | Karzai
ae | Mohamed bin Zayed Al Nahyan | Mohamed bin Zayed, Mohammed bin Zayed, Sheikh Mohamed bin Zayed, Sheikh Mohammed bin Zayed, MBZ
al | Edi Rama | Rama
am | Nikol Pashinyan | Pashinyan
am | Serzh Sargsyan | Sargsyan
ar | Javier Milei | Milei
ar | Alberto Fernández | Fernández
ar | Cristina Fernández de Kirchner | Kirchner
at | Sebastian Kurz | Kurz
at | Karl Nehammer | Nehammer
at | Alexander Van der Bellen | Van der Bellen
au | Anthony Albanese | Albanese
au | Scott Morrison | Prime Minister Morrison, Morrison
au | Malcolm Turnbull | Turnbull
au | Penny Wong | Foreign Minister Wong
az | Ilham Aliyev | Aliyev
bd | Sheikh Hasina | Hasina
by | Alexander Lukashenko | Lukashenko, Aleksandr Lukashenko, Lukashenka
br | Luiz Inácio Lula da Silva | Lula, Lula da Silva
br | Jair Bolsonaro | Bolsonaro
br | Dilma Rousseff | Rousseff
ca | Justin Trudeau | Trudeau
ca | Mark Carney | Carney
ca | Stephen Harper | Prime Minister Harper
ca | Mélanie Joly | Joly
ch | Viola Amherd | Amherd
cl | Gabriel Boric | Boric
cn | Xi Jinping | Xi, President Xi
cn | Wang Yi | Director Wang, Foreign Minister Wang
cn | Li Qiang | Premier Li
cn | He Lifeng | Vice Premier He
cn | Li Keqiang | Premier Li Keqiang
cn | Hu Jintao | Hu Jintao
cn | Yang Jiechi | Director Yang
cn | Liu He | Vice Premier Liu
co | Gustavo Petro | Petro
co | Iván Duque | Duque
cz | Petr Fiala | Fiala
cz | Petr Pavel | President Pavel
de | Angela Merkel | Merkel
de | Olaf Scholz | Scholz
de | Friedrich Merz | Merz
de | Annalena Baerbock | Baerbock
de | Frank-Walter Steinmeier | Steinmeier
de | Gerhard Schroeder | Gerhard Schröder, Schroeder, Schröder
dk | Mette Frederiksen | Frederiksen
ee | Kaja Kallas | Kallas
eg | Abdel Fattah el-Sisi | Abdel Fattah Al-Sisi, Abdel Fattah al-Sisi, el-Sisi, Al-Sisi, al-Sisi, Sisi, El Sisi
es | Pedro Sánchez | Sánchez, Sanchez
et | Abiy Ahmed | Abiy, Prime Minister Abiy
eu | Ursula von der Leyen | von der Leyen, Von der Leyen
eu | Charles Michel | President Michel
eu | António Costa | President Costa
eu | Josep Borrell | Borrell
eu | Jean-Claude Juncker | Juncker
fi | Sauli Niinistö | Niinistö, Niinisto
fi | Alexander Stubb | Stubb
fi | Sanna Marin | Prime Minister Marin
fr | Emmanuel Macron | Macron
fr | François Hollande | Hollande
fr | Nicolas Sarkozy | Sarkozy
fr | Jacques Chirac | Chirac
ge | Salome Zourabichvili | Zourabichvili
gr | Kyriakos Mitsotakis | Mitsotakis
gr | Alexis Tsipras | Tsipras
hu | Viktor Orbán | Orbán, Orban
id | Joko Widodo | Widodo, Jokowi
id | Prabowo Subianto | Prabowo
ie | Micheál Martin | Micheál Martin, Taoiseach Martin
ie | Leo Varadkar | Varadkar
ie | Simon Harris | Taoiseach Harris
il | Benjamin Netanyahu | Netanyahu, Binyamin Netanyahu, Bibi
il | Naftali Bennett | Bennett
il | Yair Lapid | Lapid
il | Isaac Herzog | Herzog
il | Yoav Gallant | Gallant
in | Narendra Modi | Modi
in | Manmohan Singh | Prime Minister Singh
in | S. Jaishankar | Jaishankar
iq | Mustafa al-Kadhimi | Kadhimi, al-Kadhimi
iq | Mohammed Shia al-Sudani | Sudani, al-Sudani
ir | Ebrahim Raisi | Raisi
ir | Hassan Rouhani | Rouhani
ir | Masoud Pezeshkian | Pezeshkian
ir | Ali Khamenei | Khamenei
ir | Abbas Araghchi | Araghchi
it | Giorgia Meloni | Meloni
it | Mario Draghi | Draghi
it | Silvio Berlusconi | Berlusconi
it | Antonio Tajani | Tajani
jo | King Abdullah II | King Abdullah, Abdullah II
jp | Shinzo Abe | Abe, Shinzō Abe
jp | Yoshihide Suga | Suga
jp | Fumio Kishida | Kishida
jp | Shigeru Ishiba | Ishiba
jp | Sanae Takaichi | Takaichi
ke | William Ruto | Ruto
kg | Sadyr Japarov | Japarov
kp | Kim Jong Un | Kim Jong-un, Chairman Kim
kr | Moon Jae-in | President Moon
kr | Yoon Suk Yeol | Yoon, Yoon Suk-yeol
kr | Lee Jae Myung | Lee Jae-myung
kr | Park Geun-hye | President Park
kz | Kassym-Jomart Tokayev | Tokayev
kz | Nursultan Nazarbayev | Nazarbayev
lt | Gitanas Nausėda | Nausėda, Nauseda
lv | Egils Levits | Levits
ma | King Mohammed VI | Mohammed VI
md | Maia Sandu | Sandu
mx | Andrés Manuel López Obrador | López Obrador, Lopez Obrador, AMLO
mx | Claudia Sheinbaum | Sheinbaum
nato | Jens Stoltenberg | Stoltenberg
nato | Mark Rutte | Rutte
ng | Bola Tinubu | Tinubu
ng | Muhammadu Buhari | Buhari
no | Jonas Gahr Støre | Støre, Gahr Støre
no | Erna Solberg | Solberg
nz | Jacinda Ardern | Ardern
nz | Christopher Luxon | Luxon
ph | Ferdinand Marcos | Ferdinand Marcos Jr., Marcos
ph | Rodrigo Duterte | Duterte
pk | Imran Khan | Prime Minister Khan
pk | Shehbaz Sharif | Sharif
pl | Andrzej Duda | Duda
pl | Donald Tusk | Tusk
pl | Karol Nawrocki | Nawrocki
ps | Mahmoud Abbas | Abbas
qa | Tamim bin Hamad Al Thani | Tamim bin Hamad, Amir Tamim, Emir Tamim, Sheikh Tamim
ro | Klaus Iohannis | Iohannis
rs | Aleksandar Vučić | Vučić, Vucic, Aleksandar Vucic
ru | Vladimir Putin | Putin, President Putin, Vladimir Vladimirovich Putin
ru | Dmitry Medvedev | Medvedev
ru | Sergei Lavrov | Lavrov, Sergey Lavrov
ru | Yury Ushakov | Ushakov, Yuri Ushakov
ru | Dmitry Peskov | Peskov
ru | Sergei Shoigu | Shoigu, Sergey Shoigu
ru | Kirill Dmitriev | Dmitriev
sa | Mohammed bin Salman | Mohammed bin Salman Al Saud, Mohammad bin Salman, Crown Prince Mohammed, MBS
sa | King Salman | Salman bin Abdulaziz Al Saud, Salman bin Abdulaziz
se | Magdalena Andersson | Magdalena Andersson
se | Ulf Kristersson | Kristersson
sk | Zuzana Čaputová | Čaputová, Caputova
sk | Robert Fico | Fico
sy | Bashar al-Assad | Bashar al-Assad, Bashar Al-Assad, Assad
sy | Ahmed al-Sharaa | al-Sharaa, Al-Sharaa
tj | Emomali Rahmon | Rahmon
tm | Gurbanguly Berdimuhamedov | Berdimuhamedov, Serdar Berdimuhamedov
tr | Recep Tayyip Erdoğan | Recep Tayyip Erdogan, Erdoğan, Erdogan
tr | Hakan Fidan | Fidan
tw | Tsai Ing-wen | President Tsai
tw | Lai Ching-te | President Lai, William Lai
ua | Volodymyr Zelenskyy | Volodymyr Zelensky, Vladimir Zelensky, Zelenskyy, Zelensky, Zelenskiy, Zelenskyi
ua | Petro Poroshenko | Poroshenko
ua | Viktor Yanukovych | Yanukovych
ua | Andriy Yermak | Yermak
ua | Dmytro Kuleba | Kuleba
ua | Denys Shmyhal | Shmyhal
ua | Andrii Sybiha | Sybiha
uk | Keir Starmer | Starmer, Sir Keir
uk | Rishi Sunak | Sunak
uk | Liz Truss | Truss
uk | Boris Johnson | Prime Minister Johnson, Johnson
uk | Theresa May | Prime Minister May
uk | David Cameron | Cameron
uk | Gordon Brown | Prime Minister Brown
uk | Tony Blair | Blair
uk | David Lammy | Lammy
uk | King Charles III | King Charles
uk | Queen Elizabeth II | Queen Elizabeth
un | António Guterres | Guterres, Antonio Guterres
un | Ban Ki-moon | Ban Ki-moon
us | Donald Trump | Donald J. Trump, Trump
us | Joe Biden | Joseph R. Biden, Joseph Biden, Joseph R. Biden Jr., Biden
us | Barack Obama | Obama
us | George W. Bush | George Bush, President Bush, Bush
us | Kamala Harris | Vice President Harris
us | JD Vance | J.D. Vance, Vance
us | Mike Pence | Pence
us | Antony Blinken | Blinken, Tony Blinken
us | Marco Rubio | Rubio
us | Mike Pompeo | Pompeo
us | Jake Sullivan | Sullivan
us | Steve Witkoff | Witkoff, Steven Witkoff
us | Jared Kushner | Kushner
us | Mike Waltz | Waltz
us | Lloyd Austin | Secretary Austin
us | Pete Hegseth | Hegseth
us | Janet Yellen | Yellen
us | Gina Raimondo | Raimondo
us | Katherine Tai | Ambassador Tai
us | Scott Bessent | Bessent
us | John Kerry | Kerry
us | Hillary Clinton | Secretary Clinton
us | Bill Clinton | President Clinton
us | William Burns | Director Burns
us | Keith Kellogg | Kellogg
uz | Shavkat Mirziyoyev | Mirziyoyev
va | Pope Francis | Pope Francis
va | Pope Leo XIV | Pope Leo
ve | Nicolás Maduro | Maduro
vn | Nguyen Phu Trong | Phu Trong
za | Cyril Ramaphosa | Ramaphosa
za | Jacob Zuma | Zuma
`;
