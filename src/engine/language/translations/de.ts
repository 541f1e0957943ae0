/** German: words of official statements and what they are in English. An analyst may extend them. */
export const GERMAN = `
ceasefire : waffenruhe- | waffenstillstand- | feuerpause- | einstellung der kampfhandlungen
peace : frieden- | friede | weltfrieden
peaceful : friedlich-
peace negotiations : friedensverhandlungen | friedensgespräche
war : krieg | kriegsverlauf | kriegsende
war aggression : angriffskrieg- | aggressionskrieg-
president : präsident- | staatspräsident-
chancellor : kanzler- | bundeskanzler-
federal : bund | föderal-
prime minister : premierminister- | ministerpräsident- | premier
minister : minister- | bundesminister- | ressortchef-
foreign minister : außenminister- | bundesaußenminister-
defense minister : bundesverteidigungsminister
finance minister : bundesfinanzminister-
interior minister : innenminister-
economy minister : wirtschaftsminister- | bundeswirtschaftsminister
ministry : ministerium | ministerien
counterpart : amtskolleg- | kollege | kollegin
king : könig
ambassador : botschafter-
embassy : botschaft
envoy : gesandt- | sonderbeauftragt- | sondergesandt- | beauftragt-
secretary state : staatssekretär-
secretary general : generalsekretär-
spokesperson : sprecher- | regierungssprecher-
leader : führer | staatschef- | führung | spitzen
heads state government : staats- und regierungschefs | staats- und regierungschef
head government : regierungschef-
government : regierung
parliament : parlament- | bundestag- | abgeordnet- | bundesrat
side : seite | beide | seitig
party : partei
state : staat | staatlich- | erklärt- | äußert-
country : land
people : volk | menschen | bevölkerung
citizen : bürger | bürgerinnen | staatsbürger- | staatsangehörig-
republic : republik
authority : behörde
delegation : delegation-
representative : vertreter-
meet : traf | getroffen | treffen | trifft | zusammengekommen | empfangen | begegn- | kam zusammen | zusammenkommen | zusammentreff-
meeting : begegnung- | sitzung | zusammenkunft | arbeitstreffen | spitzentreff- | außenministertreff- | gipfeltreff- | treffens | tagt
receive : empfing | empfängt | empfang
talks : gespräch | unterredung | gesprächsformat- | delegationsgesp- | sondierung-
talk : gesprochen | sprach | sprechen
call : anruf | aufruf
telephone : telefon- | telefonat-
telephone call : telefongespräch | telefonisch
call on : aufgerufen | rief | fordert- auf | appell-
summit : gipfel-
conference : konferenz-
press conference : pressekonferenz
visit : besuch | besucht- | antrittsbesuch | staatsbesuch | arbeitsbesuch- | gegenbesuch
trip : reise | reist | auslandsreise | dienstreise
invite : eingelad- | einlad-
discuss : erörter- | diskut- | besproch- | bespra- | berat- | beriet
discussion : diskussion- | aussprache
issue : thema | themen | frage | angelegenheit-
focus : mittelpunkt | im zentrum | schwerpunkt- | fokus- | konzentr- | konzentrier- | vordergrund
exchange : austausch | ausgetauscht | tauschte
exchange views : gedankenaustausch | tauschten sich aus | ausgetauscht über
views : ansicht | meinung
consult : konsult- | konsultation- | abstimmung | abgestimmt | stimmten
negotiate : verhand- | verhandlung- | unterhändl-
dialogue : dialog-
mediation : vermitt- | vermittlung-
say : gesagt | sagt | so der | hieß es | heißt es | erklärte | führte aus
statement : erklärung | stellungnahme
joint statement : gemeinsame erklärung | gemeinsamen erklärung
announce : ankündig- | angekündigt | kündigte
emphasize : betont- | beton- | unterstri- | hervorgehoben | hob | hervor | bekräftigten
underscore : unterstreich-
recall : erinner-
reiterate : bekräftig- | wiederhol-
reaffirm : bekräftigt-
confirm : bestätig-
express : ausgedrückt | drückte | sprach aus | brachte zum | ausdrück- | äußerte
inform : inform- | unterricht- | informiert- | in kenntnis | setzte in kenntnis
report : bericht- | meldete
explain : erläuter-
propose : vorschlag | schlug vor
demand : fordert | forderungen | verlang- | drang | pocht | pochen | einforder-
urge : gedrängt | drängt- | mahnt-
condemn : verurteil- | scharf | schärfste
reject : ablehn- | abgelehnt | lehnt- | zurückgewies- | zurückweis- | wies zurück | zurück gewiesen
oppose : widersetz-
concern : sorge | besorg- | anliegen | bedenken | alarmier-
regret : bedauer-
hope : hoff- | hoffnung-
wish : wünsch-
congratulate : gratul- | glückwunsch-
condolences : beileid | mitgefühl | anteilnahme
thank : dank | dankt- | bedankt-
appreciate : würdig- | wertschätz-
welcome : begrüß- | willkomm-
solidarity : solidar-
support : unterstütz- | unterstützung- | beistand | rückhalt | rückendeckung | unterstützt- | zur seite | stärkt
help : hilfe | helfen | hilft | half | geholfen | helfend
aid : hilfsgüter | hilfslieferung- | hilfeleistung- | hilfszusage- | hilfspaket- | nothilfe | hilfsprogramm-
agree : einig | einigt- | vereinbar- | verständigt- | übereinstimm- | stimmten überein | geeinigt | einvernehm- | zustimmte | verabred- | abgesprochen
agreement : abkommen | einigung | vereinbarung | übereinkommen
treaty : vertrag
sign : unterzeichn- | unterschrieb- | signier- | besiegel- | unterschrift
conclude : abschluss | abgeschloss- | abschließend | schloss | schließt | schließen
decide : beschloss- | beschließ- | entschied-
decision : entscheidung | beschluss | beschließen | beschlossen | gefasst
commit : verpflicht- | zugesagt | zusage | sagte zu | zusagte | zusagen gemacht
commitment : verpflichtung- | bekenntnis | engagement
determination : entschloss-
ready : bereit | bereitschaft
priority : priorität- | priorit
agenda : agenda | tagesordnung | programm der
problem : problem
situation : lage | situation
crisis : krise
conflict : konflikt-
tension : spannung- | angespannt-
escalation : eskalation
de-escalation : deeskal-
threat : bedroh- | drohung- | bedrohung-
danger : gefähr-
attack : angriff | angegriffen | anschlag | raketenangriff- | drohnenangriff- | großangriff- | attack- | übergriff- | überfallen | angreif- | überfiel
air strike : luftangriff-
aggression : aggress-
invasion : invasion | einmarsch | überfall
violence : gewalt | gewaltsam-
violation : verletzung | verstoß | menschenrechtsverl- | bruch | völkerrechtsbruch | brechen | gebrochen
terrorism : terror | terroris- | terroranschlag-
hostage : geisel | geiselnahm- | verschleppt-
release : freilass- | freigelass- | befrei- | freikomm- | freizulassen | freien fuß | freigab-
prisoner : gefangen- | kriegsgefangen-
civilian : zivil- | zivilist-
civilian population : zivilbevölkerung
victim : opfer | todesopfern
killed : getötet- | tote | todes- | umgebracht | gefallen
wounded : verletzte | verletzten | verwundet-
troops : truppen | soldaten | soldatinnen
army : armee | bundeswehr | streitkräft-
military : militär- | militärisch-
force : kräfte
defense : verteidig- | verteidigung-
security : sicherheit | sicherheits- | sicherheitsfrag- | sicherheitsinter-
security policy : sicherheitspolit-
security council : sicherheitsrat-
security guarantees : sicherheitsgaranti-
guarantee : garanti- | gewährleist- | schutzgarantie- | absicher-
ally : verbündet- | alliiert-
alliance : bündnis | allianz | bündnisse | bündnisfall | bündnispartner | bündnisverteidig-
coalition willing : koalition der willigen
weapon : waffe
arms : rüstung-
nuclear : nuklear- | atomar- | atom- | kerntechn-
nuclear weapon : kernwaffen
nuclear power plant : kernkraftwerk-
disarmament : abrüstung
missile : rakete | marschflugkörper- | flugkörper-
drone : drohne
air defense : luftverteidigung | flugabwehr | luftabwehr
airspace : luftraum
ship : schiff
sanctions : sanktion-
resolution : resolution-
united nations : vereinten nationen | vereinte nationen | vn | uno
european : europäisch- | europäer-
europe : europa
transatlantic : transatlant-
international : international-
international law : völkerrecht-
international community : internationale gemeinschaft | internationalen gemeinschaft | staatengemeinschaft | weltgemeinschaft
law : recht | gesetz | gesetzentwurf | rechtsvorschrift-
human rights : menschenrecht-
rule law : rechtsstaat- | rechtsstaatlichkeit
charter : charta
sovereignty : souverän-
territorial integrity : territoriale integrität | territorialen integrität
territory : gebiet | territorium | hoheitsgebiet- | staatsgebiet-
territorial : territorial-
border : grenze | grenzgebiet | grenzschutz | grenzfrage-
independence : unabhäng-
occupation : besatzung | besetz-
settlement : siedlung | siedlungsbau | regelung | schlichtung | siedlungspolit-
solution : lösung | ausweg | verhandlungslös- | friedenslös- | konfliktlös-
resolve : lösen | beileg- | gelöst | klären | geklärt | klärung | beizulegen | beigelegt
political : politisch-
policy : politik
foreign policy : außenpolit- | außen- und sicherheitspolitik
diplomatic : diplomatisch-
diplomacy : diplomat-
relations : beziehung-
bilateral : bilateral- | zweiseitig-
multilateral : multilateral-
regional : regional-
region : region | nachbarregion | sahelzone | sahel | golfregion | kaukasus
global : global-
world : welt | weltweit- | weltpolit-
partnership : partnerschaft- | partnerschaftlich- | partnerländ- | wertepartner-
partner : partner | partnerin
strategic : strateg- | strategisch-
cooperation : zusammenarbeit | kooper-
coordinate : koordin- | abstimm-
friendship : freundschaft-
friend : freund
trust : vertrauen | vertrauens-
respect : respekt- | achtung
mutual : gegenseitig- | wechselseitig- | beiderseit- | beidseitig-
close : eng | enge | enger | engste
strengthen : stärk- | gestärkt | verstärk- | stärkt- | vertiefung | gefestigt | festig- | ausweitung der
deepen : vertief-
develop : entwickel-
development : entwicklung- | entwicklungspolit-
expand : ausbau- | erweiter- | ausweit-
promote : förder- | gefördert
continue : fortsetz- | fortgesetzt | fortzusetzen | weiter | weiterhin | fortführ- | fortgeführt | fortdauer- | fortzuführen | anhalt-
maintain : aufrecht- | beibehalt-
establish : einricht- | etabl- | gründ- | gegründet | aufgenommen
build : aufbau | bauen | aufzubauen
create : schaff- | geschaffen
begin : beginn- | begann | anfang | begonn-
end : ende | beend- | endet | ablauf | auslaufen
stop : stopp- | einstell-
resume : wiederaufn- | wieder aufgenommen
achieve : erreich- | erziel- | gelang | gelungen | geling-
implement : umsetz- | umgesetzt
ensure : sicherstell- | sicherzustellen
protect : schütz- | geschützt | beschütz-
prevent : verhinder- | vermeid-
contribute : beitrag | beizutragen | beitrug | trägt bei | beigetragen
provide : bereitstell- | liefer- | gelief-
work : arbeit | arbeitet-
effort : bemüh- | bemühung- | anstrengung-
initiative : initiative | friedensinitiative | vorstoß
plan : plan | geplant- | plant | planung-
project : projekt-
program : programm- | programmpunkt-
process : prozess-
framework : rahmen
mechanism : mechanism-
measure : maßnahme-
step : schritt-
progress : fortschritt- | fortschreit- | fortgeschritt-
result : ergebnis-
condition : bedingung-
unconditional : bedingungslos- | ohne vorbedingungen | vorbedingung-
principle : prinzip- | grundsatz
humanitarian : humanitär-
refugee : flüchtling- | geflüchtet-
reconstruction : wiederaufbau- | wiederaufbaukonf- | aufbauhilfe
migration : migration- | zuwander- | irreguläre migration | einwander- | fluchtursache- | flucht | geordnete | rückführungsabk-
access : zugang | zutritt
economy : wirtschaft | volkswirtschaft | konjunktur | wirtschaftskraft | wirtschaftskrise | wirtschaftsstand-
economic : wirtschaftlich- | wirtschafts-
trade : handel | handels- | austausch von gütern | warenverkehr | außenhandel
free trade agreement : mercosur-abkommen
tariff : zoll | zollpolitik | zollstreit | zusatzzöll- | strafzöll- | zollerleicht- | abgaben
competitiveness : wettbewerb-
investment : invest- | investition-
company : unternehm- | firma | firmen | konzern | mittelstand
industry : industr- | wirtschaftszweig- | branche
market : markt
single market : binnenmarkt-
finance : finanz- | finanzier-
fund : fonds
assets : vermögen- | vermögenswert-
bank : bank | weltbank | entwicklungsbank | zentralbank
growth : wachstum- | wirtschaftswachs-
export : export- | ausfuhr-
import : import- | einfuhr-
raw materials : rohstoff-
supply chain : lieferkett-
energy : energie | energiepolit- | energieträger | energiefragen | energiesektor
energy supply : energieversorg-
renewable energy : erneuerbar- | regenerativ-
hydrogen : wasserstoff- | wasserstoffpart-
oil : öl | erdöl
gas : gas | erdgas
electricity : strom
climate : klima | klimakrise | klimaneutralität | klimaabkommen | klimaclub
climate change : klimawandel-
climate protection : klimaschutz- | klimapolit-
environment : umwelt-
water : wasser | trinkwasser | gewässer | wasserkraft
sea : meer | hohe see | meeresschutz
maritime : maritim-
agriculture : landwirtschaft- | agrar-
food : ernähr- | lebensmittel- | nahrungsmittel-
grain : getreide-
health : gesund- | gesundheit- | gesundheitssys- | weltgesundheits-
pandemic : pandemie
vaccine : impf- | impfstoff-
culture : kultur-
education : bildung | ausbildung | bildungspolitik | bildungszusam-
school : schule | schüler-
university : universität- | hochschul-
student : student- | studierend-
youth : jugend-
women : frau | frauenrechte | feminist- | geschlecht-
children : kind | kinderhilfe
sport : sport | sportlich- | fußball- | olympi-
science : wissenschaft- | wissenschaftler-
research : forschung- | forscher-
technology : technolog-
innovation : innov-
digital : digital- | digitalpolitik
artificial intelligence : künstliche intelligenz | künstlichen intelligenz | künstlicher intelligenz | ki | ki-modelle
space : weltraum | raumfahrt | raum
transport : verkehr- | transport-
railway : bahn | eisenbahn | bahnstreck- | bahnverbind-
infrastructure : infrastruktur- | kritischer infrastruktur | kritische infrastruktur
election : wahl | wahlsieg | gewählt-
democracy : demokrat- | demokratisch-
freedom : freiheit-
value : wertegemein- | wertebas- | wert
stability : stabil-
prosperity : wohlstand-
future : zukunft- | künftig-
history : geschicht-
today : heute | heutig-
day : tag | tage
week : woche
month : monat-
year : jahr
new : neu | neue | neuer
common : gemeinsam-
joint : gemeinschaft- | gemeinschaftlich- | geschlossene
important : wichtig- | bedeut-
necessary : notwendig- | nötig-
urgent : dringend- | dringlich | eindring- | eindringlich-
immediate : sofort- | unverzüglich- | umgehend- | baldmöglichst | schnellstmögl-
lasting : dauerhaft- | nachhaltig-
full : voll | vollständig-
council : rat | räte | europarat- | gipfelrunde
commission : kommission
committee : ausschuss
institution : institution- | einrichtungen der
organization : organisation-
member : mitglied- | mitgliedsländ-
member states : mitgliedstaat- | mitgliedsstaat-
federal foreign minister : bundesaußenministerin | bundesminister des auswärtigen | bundesministerin des auswärtigen
deputy : stellvertret- | vize-
vice president : vizepräsident-
inauguration : amtseinführung | amtsantritt | vereidig-
office : amt | amtes | amtszeit | büro | geschäftsstelle
victory : sieg
appointment : ernennung | ernannt
mandate : mandat
vote : stimme | votum | abstimmen | wahlgang
opposition : opposition | oppositionsführ- | oppositionell- | regimekritik-
coalition : koalition
reform : reform- | reformprozess-
transition : übergang-
constitution : verfassung- | grundgesetz
withdraw : abzug | rückzug | zurückzieh- | zurückgezogen | zurückzuziehen
deploy : stationier- | entsand- | einsatz
capability : fähigkeit- | befähigung
training : ausbildungsmission | ausbilden | ausgebildet | schulung- | ausbildungs
equipment : ausrüst-
delivery : lieferung | waffenlieferungen | auslieferung | lieferzusage
operation : operation-
mission : mission
monitor : überwach-
verify : überprüf-
obligation : pflicht
comply : einhalt- | eingehalten
response : antwort | reaktion
respond : reagier-
pressure : druck
increase : erhöh- | steiger- | zunahme
reduce : reduz- | senk- | verringer-
facilitate : erleichter-
participate : teilnahm- | teilnehm- | teilgenommen
accompany : begleit-
prepare : vorbereit-
accelerate : beschleunig-
return : rückkehr- | zurück | zurückkehr- | heimkehr- | rückführ- | zurückgekehrt | zurückbring- | zurückgebracht
remain : bleib- | blieb | geblieben
restore : wiederherstell-
preserve : bewahr- | erhalt
impose : verhäng- | auferleg-
suspend : ausgesetzt | aussetz-
freeze : eingefroren- | einfrier-
counter : bekämpf- | kampf
face : angesichts
challenge : herausforder- | herausforderung-
risk : risiko | risiken
opportunity : gelegenheit- | chance
interest : interesse-
role : rolle
responsibility : verantwort- | verantwortung- | mitverantwort- | eigenverantw- | verantwortlich-
consequence : folge | konsequenz-
impact : auswirkung-
need : bedarf | bedürf-
objective : ziel
proposal : vorschläg- | vorgeschlagen
roadmap : fahrplan
group : gruppe
working group : arbeitsgruppe
provocation : provok- | provokation-
interference : einmischung
hybrid : hybrid-
cyber security : cyberangriff-
disinformation : desinformation
intelligence : nachrichtendienst- | geheimdienst-
crime : kriminal- | verbrechen
war crime : kriegsverbrech-
drug : drogen | drogenhandel
police : polizei | polizist- | polizeikräft- | polizeimiss- | polizeilich-
arrest : festnahme | verhaftet
prison : haft | gefängnis | gefängnisse | haftanstalt
court : gericht | gerichtshof
investigation : untersuch- | ermittl-
genocide : völkermord
antisemitism : antisemit-
holocaust : holocaust | shoah | schoah
famine : hunger | hungersnot
hospital : krankenhaus
doctor : arzt
disease : krankheit
medicine : medikament- | arznei- | arzneimittel- | medizin
earthquake : erdbeben | beben | erdbebengeb-
flood : überschwemm- | hochwasser | flut
fire : brand | feuer | waldbrand-
disaster : katastroph-
rescue : rettung- | rett-
airport : flughafen
port : hafen
flight : flug
aircraft : flugzeug- | flieger
strait : meerenge | straße
freedom navigation : freie schifffahrt | freiheit der schifffahrt
shipping : schifffahrt- | handelsschiff- | seeverkehr
island : insel
forest : wald | regenwald | waldschutz
emission : emission- | treibhausgas- | ausstoß | emissionshandel
carbon : kohlenstoff | co2
green : grün-
heating : heizung | wärme
winter : winter
coal : kohle
pipeline : pipeline
steel : stahl
vehicle : fahrzeug- | auto
farmer : landwirt | bauern
fishing : fischerei
semiconductor : halbleiter-
satellite : satellit-
data : daten
contract : verträgen
job : arbeitsplatz
skilled worker : fachkräft-
worker : arbeitnehmer- | beschäftigt- | arbeiter | arbeitskräft- | pflegekräft-
price : preis
inflation : inflation
budget : haushalt-
tax : steuer
billion : milliarde
million : million
dollar : dollar
euro : euro
percent : prozent
heritage : erbe
museum : museum
art : kunst
language : sprache
memory : gedenk-
anniversary : jahrestag | jubiläum | jahre nach
celebrate : feier | gefeiert
family : familie
life : leben
religious : religiös- | religion
pope : papst
church : kirche
city : stadt
capital : hauptstadt
local : örtlich- | lokal-
national : national-
public : öffentlich-
private : privat-
area : bereich
first : erst | erstmals
last : letzt
next : nächst- | kommend-
recent : jüngst- | kürzlich
current : aktuell- | derzeit- | gegenwärtig- | momentan-
morning : morgen | vormittag
afternoon : nachmittag
evening : abend
yesterday : gestern
soon : bald | rasch | schnell
again : erneut
together : zusammen
great : groß
strong : stark
deep : tief
clear : klar | deutlich
concrete : konkret-
constructive : konstruktiv-
confidential : vertraulich-
successful : erfolgreich- | erfolg
sustainable peace : dauerhaften frieden | nachhaltigen frieden
possible : möglich-
serious : ernst- | schwer
special : besonder-
different : unterschied- | verschieden-
several : mehrere
two : zwei
military aid : militärhilfe
ukraine aid : ukrainehilfe
air defense system : luftverteidigungss- | patriot-system | patriot-systeme
eastern flank : ostflanke
deterrence : abschreck-
reunification : wiedervereinigung
neighbor : nachbar- | nachbarländ- | nachbarstaat-
enlargement : erweiterung-
western balkans : westbalkan
middle east : nahost | nahen osten | naher osten
humanitarian aid : humanitäre hilfe | humanitären hilfe | humanitärer hilfe | hilfsgütern | hilfskonvo- | hilfsorganis-
government consultations : regierungskonsultationen
also : werden | wurden | worden | hatten | können | konnte | müsse | müsste | sollen | sollte | dürfe | durfte | wollen | wollte | möchte | dieser | diesem | diesen | dieses | welche | welcher | zwischen | während | darüber | hierzu | hierbei | hierfür | hiermit | insbesondere | insgesamt | sondern | außerdem | ferner | weitere | weiteren | weiterer | weiteres | andere | anderer | anderem | ebenso | ebenfalls | gegenüber | aufgrund | sowohl | ihrer | ihrem | ihren | unserer | unsere | unserem | jeweils | jeweilig- | diesbezüglich- | hinsichtlich | bezüglich | anlässlich | im rahmen | im hinblick | mittels | seitens | selbst | vielmehr | darunter | obwohl | sodass | solange | sobald | gewesen | einander | miteinander | mehr | jedes | jeder | jedem | jeden | keine | keiner | keinem | einige | einigen | einiger | manche | etliche | solche | solcher | nachdem | bevor | danach | daraufhin | davon | dadurch | deshalb | daher | dafür | damit | daran | darauf | daraus | darin | dagegen | hierauf | inzwischen | mittlerweile | zunächst | dessen | deren | denen | sofern | vorerst | hinaus | herr | innerhalb | außerhalb | entlang | oberhalb | infolge | zugunsten | zufolge | sodann | schließlich | lediglich | überdies | gleichwohl | insofern | ungefähr | gleichzeitig | zugleich | nur | sogar | gerade | genauso | derart | allen | aller | alles | sein | seien | hierüber | wobei | wodurch | woraus | weshalb | wonach | beim | vom | zum | zur | in diesem zusammenhang | im zuge | im bereich | auf grundlage | auf basis | beider | beides | lassen | lässt | ließ | darf | möglicherweise | voraussichtlich | selbstverständlich | ohnehin | darum | einzeln | in erster linie | im übrigen | sicherlich | eigentlich | übrigens | ihnen | ihres | euer | wieder | noch einmal | nochmals | immer wieder | unabhängig davon | bisher | bislang | bis heute | niemals | niemand | etwas | nichts | weder | entweder | teils | teilweise | unserem land | vor ort | gerne | bedauerlicherweise | beziehungsweise | erfreulicherweise | besteht | bestehen | bestand | folgende | folgender | hierdurch | geworden | wohingegen | umso | indem | jedenfalls | keinerlei | jegliche | jeglicher | sonstige | wieso | ansonsten | nämlich | zuvor | vorher | zuletzt | soeben | soweit | insoweit | dahingehend | hierzulande | wesentlichen | betrifft | betreffend | betreffen | möge
however : jedoch | allerdings | dennoch | trotzdem
already : bereits | schon
since : seither | seitdem
against : gegen
despite : trotz
without : ohne
according : laut | gemäß | entsprechend
many : viele | vieler | zahlreich-
always : immer | stets
now : jetzt | nunmehr
almost : beinahe | nahezu | fast
particularly : vornehmlich
time : zeit | zeitpunkt | mal
take : nehmen | nimmt | nahm | genommen | übernehm- | übernommen
make : machen | gemacht | macht | leisten | leistet | geleistet
travel : gereist | reiste | reisten
host : gastgeber- | ausricht- | ausgerichtet | gast
good : gut | gute | guter
part : teil
addition : zusätzlich- | hinzu
way : weise | weg | wege
level : ebene | niveau
conversation : gesprächs | vier-augen-gespräch
address : angesprochen | ansprache | zur sprache | adress- | sprach an
bring up raise : thematis- | zur sprache gebracht
raise : angesprochene | aufgeworfen | aufwerf-
position : position- | haltung | standpunkt-
include : umfass- | einschließlich | beinhalt- | enthalt- | einbezieh- | einbezogen
active : aktiv- | tätig | tätigkeit
know : wissen | weiß | kennen | bekannt
effect : effekt | wirkung
effective : effektiv- | wirksam- | effizien-
course : kurs | verlauf
ongoing : laufend | andauernd- | anhaltend-
supply : versorg- | versorgung- | belieferung | hilfslieferungen | versorgungsgüt- | rohstoffversorg-
want : will
look : schauen
look forward : freue | freut
hold : abgehalten | führte | führten | stattfind- | fand statt | stattgefunden | stattfand
open : öffn- | geöffnet | offen
come : kommen | kommt | kam | kamen | gekommen
number : zahl | anzahl | nummer
start : auftakt- | gestartet | startet | start | startschuss | eingeleitet | einleit-
production : produktion- | herstell- | produz- | fertigung | rüstungsproduk-
around : rund | etwa | umgeben
long term : langfristig-
place : ort | orte | platz | stelle
system : system
long : lang
key : schlüssel- | zentral
crucial : entscheidend- | maßgeblich-
go : gehen | geht | ging
leadership : führungsrolle | leitung
lead : führen | führt | leiten | leitet | geführt | federführ- | führend-
order : ordnung
advance : voranbring- | voranzubringen | vorantreib- | voranzutreiben | vorangetrieben | voranschreit- | vorankomm-
high : hoch | hohe | hoher | hochrang- | hochrangig- | hochgradig-
services : dienst | dienstleist- | dienstleistung-
attention : aufmerksam- | augenmerk
improve : verbesser- | besserung
believe : glaub- | überzeug-
consider : betracht- | erwäg- | halte | hielt | prüfen | geprüft | prüft
assess : beurteil- | einschätz- | bewert- | lagebeurteilung
review : bilanz | überblick | bestandsaufnahme
goal : zielsetzung-
based : basier- | fußen | beruh- | gestützt
format : format | normandie-format
detail : detail- | einzelheit- | ausführlich- | eingehend
event : ereignis- | veranstalt- | vorfall
large : umfangreich- | weitreichend- | groß-
think : denken | denkt | gedacht
join : beitret- | anschließ- | angeschlossen | beigetreten | schloss sich
accession : beitritt- | beitrittskandid- | beitrittsprozess- | beitrittsverhandl- | eu-beitritt
understand : verständnis | verstehen | versteht
direct : direkt- | unmittelbar-
significant : erheblich- | signifikant- | beträchtlich- | maßgeb-
completely : völlig | komplett- | gänzlich
context : zusammenhang | kontext | hintergrund
range : spektrum | bandbreite | reihe | palette
engage : engagier- | eingesetzt | setzte sich | setzt sich | einzusetzen
fact : tatsache- | tatsächlich
approach : ansatz | vorgehen | vorgehensweise | herangehen
colleague : kollegen aus
tie : bande | verbindung | verbund- | verbunden-
means : mittel
point : punkt
practical : praktisch- | praxis
task : aufgabe
topic : thematik | gegenstand | gesprächsthema | gesprächsthemen | themen des
request : bitte | baten | bat | gebeten | ersuch- | antrag | anfrag-
ask : gefragt | fragte
insist : bestand darauf | beharr- | nachdrück-
account : rechnung | rechenschaft
financial : finanziell- | finanzen
involved : beteilig- | eingebunden | einbind-
main : haupt- | hauptsächlich
specific : spezifisch- | bestimmt-
expect : erwart- | erwartung-
success : erfolge | erfolgen | geglückt
stand : steht | stehen | stand | an der seite
whole : ganz | gesamt
historic : historisch-
home : heimat | zuhause | heim | wohnung | haushalte
past : vergangen-
team : team | mannschaft
free : frei | kostenlos
set : festgelegt | festleg- | setzen
grow : wachs- | wachsend- | gewachsen
deliver : ausgeliefert | überbracht | liefern | geliefert | überreich-
second : zweite | zweiter
natural : natürlich- | natur
social : sozial- | gesellschaftlich-
society : gesellschaft | zivilgesellschaft-
administration : verwaltung- | administration
mention : erwähn- | genannt | nannte
requirement : erfordern- | anforder- | voraussetz- | vorgabe- | erforderlich-
bring : bringen | bringt | brachte | gebracht
give : geben | gibt | gab | gaben | gegeben | erteil- | gewähr-
resource : ressource-
difficult : schwierig- | schwierigkeit-
best : beste
care : pflege | betreuung | fürsorge
cause : ursache- | verursach-
example : beispiel | beispielsweise
agency : agentur
facility : anlage | einrichtung | stätte
rate : quote | satz
benefit : nutzen | vorteil | profitier- | zugutekomm- | zugute
medical : medizin- | medizinisch- | ärztlich-
modern : modern- | modernis- | zeitgemäß
pay : zahlt | bezahl- | gezahlt | zahlung- | auszahl-
attend : beigewohnt | anwesend | anwesenheit
domestic : innenpolit- | inländisch- | innere
manage : bewältig- | verwalt- | umgang
potential : potential- | potenzial- | potenziell-
available : verfügbar- | verfügung
instruction : anweis- | weisung
resilience : resilien- | widerstandsfäh- | widerstandskr-
show : zeig- | gezeigt | beweis
highlight : herausgestellt | herausstell- | stellte heraus | verwies | hinweis | hingewiesen | hinzuweis-
reason : grund | anlass
scale : ausmaß | umfang
experience : erfahr- | erfahrung-
legal : rechtlich- | legal- | legitim- | rechtmäßig- | juristisch-
legitimate : berechtigt-
occupied : besetzt | okkup-
carry : durchführ- | durchgeführt | durchzuführen | trägt | getragen
field : feld | gebieten
amount : betrag | summe | menge
enhance : intensiv- | intensivier- | aufwert- | ertücht-
housing : wohnraum | unterkünft- | unterbring-
status : status
connection : anbindung | anschluss | verkehrsverb-
brief : unterrichtete | unterrichtung | briefing
case : fall
document : dokument- | unterlagen | abschlusserklär- | schlussfolger- | ratsschlussfolg-
relevant : relevan- | einschlägig- | zuständig-
third : dritt-
turn : wende | zeitenwende
adopt : angenommen | verabschied- | annahme | annehmen
aspect : aspekt-
grateful : dankbar-
stay : aufenthalt
better : besser
control : kontroll- | beherrsch-
comprehensive : umfassend- | gesamtheitlich | allumfassend
confident : zuversicht-
emergency : notfall- | notlage | notstand
find : finden | findet | gefunden | fanden
line : linie
play : spielen | spielt
consistent : konsequent | konsistent | beständig-
existing : bestehend- | vorhanden-
finally : endlich
package : paket
real : real- | echt | wirklich
thousand : tausend-
hundred : hundert-
dozen : dutzend-
word : wort
intention : absicht | beabsicht- | vorhaben
media : medien- | presse
extreme : extrem- | äußerst
safe : sicher
safely : ungefährdet
secure : sichern | gesichert | sicherung
chair : vorsitz- | geleitet | leitung von
restriction : beschränk- | einschränk- | eingeschränkt | restrikt- | uneingeschränkt
unhindered : ungehindert-
recognize : anerkenn- | anerkannt | erkannt
record : rekord- | aufzeich-
chain : kette
fundamental : grundlegend- | fundament- | grundlage
interlocutor : gesprächspartner- | gesprächsteilnehmer
quality : qualität-
destroy : zerstör- | vernicht-
center : zentrum | zentren
previous : vorherig- | bisherig- | vorangegang- | früher- | vormal-
affected : betroffen-
capacity : kapazität-
expert : experte- | expert- | sachverständ- | fachleute
interaction : interaktion | wechselwirkung | zusammenwirken
offer : angebot | anbieten | bietet | bieten | bot
period : zeitraum | periode | phase
prospect : perspektiv-
technical : technisch- | technik
act : handeln | gehandelt | akt | handlung
action : aktion | tat | taten
aware : bewusst-
collaboration : mitarbeit | zusammenwirk-
convene : einberuf- | einzuberufen
coronavirus : corona | coronavirus | covid
cover : abdeck- | deckt
evacuation : evakuier-
reliable : verlässlich- | zuverlässig-
separately : getrennt | gesondert-
add : fügte hinzu | ergänz- | hinzufüg-
collective : kollektiv-
decade : jahrzehnt-
form : form | gestalt- | bilden | bildet
land : landweg | boden
target : gezielt- | abzielen
try : versuch- | versucht-
approve : billig- | gebilligt | zustimm- | zugestimmt | genehmig-
depend : hängt | abhäng-
dependence : abhängigkeit- | diversifizierung
half : hälfte | halb-
moment : moment | augenblick
recovery : erholung | genesung | konjunktur-
serve : dienen | dient
stage : stufe | stadium
total : insgesamt bislang | gesamtvolumen
road : straßen | autobahn
unprovoked : unprovoziert-
unjustified : ungerechtfertigt- | nicht gerechtfertigt
happy : glücklich | froh
nurse care : pflegekräfte | pflegepersonal
ground : bodentrupp-
hard : hart
regular : regelmäßig- | regulär-
save : sparen | einspar- | gerettet
spread : verbreit- | ausbreit-
legislation : gesetzgeb-
seek : suchen | sucht | anstreb- | angestrebt | streben | strebt
leave : verlass- | ausreis-
small : klein-
demonstrate : unter beweis
path : pfad | kurswechsel
standard : standard- | norm
apply : gelten | gilt | anwend- | angewend-
extend : verlänger- | ausdehn-
idea : idee | gedanke
grant : zuschuss
post : posten
consumer : verbraucher- | konsum-
corridor : korridor-
equal : gleich- | gleichberecht- | gleichstell-
resident : einwohner- | bewohner- | anwohner-
test : test | getestet
early : früh | frühzeitig-
eastern : östlich- | ost-
personnel : personal
professional : beruflich- | professionell-
traditional : traditionell- | tradition-
vision : vision
volume : volumen
young : jung
basis : basis | grundlagen
complex : komplex-
higher : höher-
hostilities : feindsel- | kampfhandl- | kämpfe | kämpfen
fight : gekämpft | gefecht-
income : einkommen | einnahmen | einkünfte
proceeds : erlös | ertrag | zinserträge
foundation : stiftung | fundament
hand : hand
identify : identif-
loss : verlust- | verlor- | ums leben | lebensverlust
die : starben | gestorben | kamen ums
speed : geschwind- | tempo | zügig- | schneller
suffering : leid | leidet
true : wahr | wahrheit
zone : zone
block : blockade- | blockier-
candidate : kandidat-
dynamic : dynami-
mark : markier-
unprecedented : beispiellos- | noch nie | nie dagewesen
annual : jährlich- | alljährlich-
award : verlieh- | auszeichn- | preisträger-
overcome : überwind- | überwunden
patient : patient- | geduld
praise : lobte | lob | gelobt | anerkennung | würdigten | hoben hervor
reflect : spiegel- | widerspieg- | überlegung-
sincere : aufrichtig- | herzlich-
cordial : herzlich
temporary : vorübergehend- | zeitweil- | befrist-
unique : einzigartig- | einmalig- | einzig
upcoming : bevorsteh- | anstehend-
learn : lernen | gelernt | erfuhr
purchase : kauf | ankauf | beschaff- | erwerb
schedule : zeitplan | termin
video : video | videokonfer- | videoschalt- | videogipfel
vital : lebenswichtig- | lebensnotwend-
arrive : ankunft | angekommen | eingetroff- | eintreff- | eintrifft | landete
association : verband | verein | assoziier-
criminal : strafrecht- | straftat-
cut : kürz- | schnitt | abgeschnitten | ausfiel | ausgefallen
outage : ausfall | stromausf-
figure : ziffer
unity : einheit | geschlossen- | einigkeit
united : geschlossen | vereint- | geeint
body : gremi- | organ
convey : übermittel- | richtete aus | überbrachte
damage : schaden | beschädig-
money : geld
century : jahrhundert-
movement : bewegung-
network : netz | netzwerk-
send : schicken | schickt | geschickt | sandte | gesandt | senden | entsend- | übersandt
source : quelle
study : studie | studium
scholarship : stipendi-
upgrade : moderniser | nachrüst- | aufrüst-
wide : breit
customer : kunde
external : äußere | extern-
normal : normal-
old : alt | alte
department : abteilung
heavy : schwerer | schweren | schwerst-
inclusive : inklusiv-
specialist : spezialist- | fachperson-
transfer : übertrag- | überweis- | überstell-
trend : trend | tendenz-
circumstances : umstände-
compete : konkurr- | konkurrenz-
complicated : komplizier- | heikel
dose : dosis | dosen | impfdosen
regulation : regulier- | verordnung- | vorschrift- | regelungen
rule : regel | regelbas- | regelbasiert- | herrschaft
spending : ausgaben
structure : struktur-
submit : vorleg- | vorgelegt | eingereich-
average : durchschnitt-
component : bestandteil- | komponente-
desire : wille | willens
fair : fair
logistics : logist-
message : botschaft an | nachricht- | signal
tool : instrument- | werkzeug-
answer : antworten | beantwort- | erwider-
decrease : rückgang | sinken | gesunken | sank
employee : mitarbeiter-
governor : gouverneur-
appropriate : angemessen- | geeignet-
bridge : brücke
depth : tiefgreif-
regime : regime
similar : ähnlich-
treatment : behandl-
advocate : plädier- | warb | werben | wirbt | eintreten
choose : auswähl-
daily : täglich- | alltag
courage : mut | mutig- | tapfer-
illegal : illegal- | rechtswidrig- | völkerrechtswid- | unrechtmäß-
procedure : verfahren-
profit : gewinn
proud : stolz
roundtable : runder tisch | runden tisch
shelling : beschuss | beschoss- | beschieß-
balance : ausgewog- | gleichgewicht | ausgleich
ambitious : ambition- | ehrgeiz-
ambition : ambition
love : liebe
struggle : ringen
transformation : wandel | transform- | umbau
aspiration : streben nach | bestreb-
commercial : kommerziell- | gewerblich-
delay : verzöger- | verzögerung- | verspät- | aufschub
failure : scheiter- | gescheitert | misserfolg
light : licht
manner : art
negative : negativ-
repair : reparat- | reparier- | instandsetz-
series : serie
abroad : ausland
foreign : ausländ- | ausländisch- | auswärtig-
bill : gesetzesvorhab-
eliminate : beseitig- | abbau | abschaff-
flow : fluss | strömen
gather : versammel- | sammeln
permanent : ständig- | permanent-
read : lesen
repeat : wiederholt
symbol : symbol-
alternative : alternativ-
bond : anleihe-
accuse : vorwerf- | vorgeworfen | beschuldig- | warf vor
death : tod | todes | todesopfer | todesfall | tödlich-
deadly : todbringend
mourn : trauer- | betrauer-
evidence : beweise | nachweis- | beleg
forum : forum | foren
meaningful : sinnvoll- | substanz- | substantiell-
model : modell
momentum : impuls- | schwung | dynamik
occasion : gelegenheit | anlass der
platform : plattform- | online-plattform-
presence : präsenz
station : station | bahnhof
diversify : diversifi-
exceed : übersteig- | überschrei- | übertraf | übertroffen
front : front | frontlinie
reserve : reserve- | vorrat | bevorrat-
season : saison | jahreszeit
spirit : geist
trilateral : trilateral- | dreiseitig-
barrier : barriere- | hürde | hindernis- | hemmnis-
binding : verbindlich- | bindend-
channel : kanal
enemy : feind
excellent : hervorrag- | ausgezeichnet | exzellen-
exactly : genau
formal : förmlich- | formell-
harm : geschadet | schädlich-
lack : mangel | fehlt | fehlen | fehlend-
option : option | möglichkeit-
parents : eltern
recommendation : empfehl- | empfohlen
transparency : transparen-
type : typ | typen
age : alter
corruption : korruption-
deserve : verdien-
influence : einfluss- | beeinfluss-
knowledge : kenntnis- | erkenntnis-
mass : masse- | massiv-
remove : entfern- | beseitigung
resistance : widerständ-
rest : rest | übrig-
unemployment : arbeitslos-
atmosphere : atmosphäre | klima des
comment : kommentier-
forecast : prognos-
honor : ehre | geehrt | würdigung
minute : minute
adapt : anpass- | angepasst
confront : konfront- | konfrontation-
continent : kontinent-
exception : ausnahme- | außergewöhn-
peacekeeping : friedenstrupp- | friedensmission- | friedenssicher- | blauhelm-
soldier : soldat | wehrdienst | wehrpflicht
summer : sommer
spring : frühjahr | frühling
autumn : herbst
vulnerable : verwundbar- | schutzbedürf- | verletzlich-
amendment : änder- | geändert
change : veränder- | änderung-
beautiful : schöne
migrant : migrant-
rural : ländlich-
shield : schild | schirm | schutzschirm
firm : fest | standhaft- | entschieden
steadfast : unerschütter- | unverbrüchl- | unverändert-
warn : warnt- | warnung- | gewarnt | warnen
core : kern | kernpunkt-
faith : glaube
journalist : journalist- | pressevertreter-
federal chancellery : kanzleramt- | bundeskanzleramt-
federal defense minister : bundesminister der verteidigung | verteidigungsministerium
ministerial : ministertreff-
speaker deputy government : vize-regierungssprecher- | stellvertretende regierungssprecherin
communicate announce : teilt | mitgeteilt | mitteil- | bekanntgab- | bekanntgegeben | gab bekannt
declare : deklar-
affirm : versicher- | zusicher- | zugesichert | sicherte zu
assure : versicherte
stress : hob hervor | stellte klar | klargestellt | machte deutlich | machten deutlich
unacceptable : inakzeptab- | unannehmbar- | nicht hinnehmbar
accept : akzept- | annehmbar
refuse : weiger- | verweiger-
use : nutz- | genutzt | verwend- | gebrauch
allow : erlaub- | zulass- | zugelassen | ermöglich- | passieren
enable : ermöglichen | befähig-
ban : verbot | verbiet-
complete : vollend-
lay down weapons : waffen niederlegen
disarm : entwaffn- | niederleg-
truce : kampfpause-
peace process : friedensbemüh- | friedensinitiat- | friedensabkomm-
missile attack : raketenangriffe | raketenterror
drone attack : drohnenangriffe
bomb : bombe- | bombard- | bombardier-
arms delivery : waffenlieferung- | waffenlieferungen an | rüstungsliefer-
ammunition : munition | munitions- | artilleriemunit-
tank : panzer | kampfpanzer | schützenpanzer-
fighter jet : kampfflugzeug- | kampfjet-
submarine : u-boot | u-boote | u-booten | unterseeboot-
navy : marine
air force : luftwaffe
exercise : übung | manöver
nato : nato
donor : geber | geberkonferenz-
relief : erleichterung- | entlastung- | linderung | lindern
rescue worker : hilfskräft- | rettungskräft- | einsatzkräft- | helfer
civil protection : technisches hilfswerk | technischen hilfswerks | thw | katastrophenschutz
search : suche | suchte | suchten | gesucht
rubble : trümmer- | verschüttet-
dog : spürhund-
drought : dürre- | trocken-
firefighter : feuerwehr-
bereaved : angehörig- | hinterblieb-
sympathy : mitgefühls | empfunden- | anteil
detained : inhaft- | festgehalten- | inhaftiert-
arbitrary : willkür-
execution : hinricht- | vollstreck-
death penalty : todesstrafe | todesurteil-
sentence : urteil
repression : unterdrück- | repress-
protest : demonstr- | protest- | demonstrant-
border crossing : grenzübergäng-
border control : grenzkontroll-
crossing : übergang
strip : gazastreif- | streifen
west bank : westjordanland-
settler : siedler-
palestinian : palästinens- | palästinensisch-
palestinian authority : autonomiebehörd-
israeli : israel-
jewish : jüdisch- | juden
red cross : roten kreuz | rotes kreuz | rote kreuz
starvation : hungern | hungersnöt-
child : kinder und
abduct : entführ- | verschlepp- | deport-
red sea : rote meer | roten meer
black sea : schwarze meer | schwarzen meer | schwarzmeer-
baltic sea : ostsee | ostseeraum | ostseerat
mediterranean : mittelmeer-
straits : seeweg- | straße von hormus
tanker : tanker | öltanker
shadow fleet : schattenflott-
fleet : flotte
seizure : beschlagnahm- | festsetz- | aufgebracht
smuggle : schleus- | schmuggel-
grain agreement : getreideabkomm-
grain export : getreideausf-
fertilizer : dünger | düngemittel
food security : ernährungssich-
food crisis : ernährungskris- | hungerkris-
inspector : inspekt- | kontrolleur- | inspekteur-
atomic energy agency : atomenergie-organisation | iaeo | atomenergiebeh-
nuclear deal : atomabkommen | nuklearabkommen | wiener nuklearvereinbarung | jcpoa
nuclear plant : atomanlage- | nuklearanlage-
enrichment : anreicher- | urananreich- | anreicherungsanl-
uranium : uran
united nations sanctions : un-sanktionen
general assembly : generalversamml- | vollversamml-
european commission : eu-kommission-
commission president : kommissionspräs- | eu-kommissionspräsid-
council president : ratspräsid- | ratspräsidentschaft | eu-ratspräsid-
presidency : präsidentschaft | vorsitzland
europe policy : europapolit-
freedom press : pressefreiheit
freedom opinion : meinungsfreiheit
parliament election : neuwahl-
president election : präsidentschaftsw-
reelection : wiederwahl
election win : wahlerfolg
government formation : regierungsbildung
cabinet : kabinett-
sphere influence : einflusssphär-
g7 : g7
g20 : g20
climate neutral : klimaneutral- | treibhausgasneutr-
climate target : klimaziel-
climate finance : klimafinanz-
energy transition : energiewende
energy price : strompreis-
energy security : energiesicher-
energy partnership : energiepartner-
electricity supply : stromversorg- | stromnetz-
power : leistungsfäh-
gas supply : gasversorg- | gasliefer- | gastransit
liquefied gas : flüssiggas- | flüssigerdgas
oil price : ölpreis-
wind : wind | windkraft | windenergie
solar : solar-
geothermal : erdwärme | geotherm-
economic relations : wirtschaftsbezieh-
economic cooperation : wirtschaftszus-
economic sanctions : wirtschaftssank-
economic area : wirtschaftsraum
trade relations : handelsbezieh- | handelspartner-
trade policy : handelspolit- | handelsfragen
trade dispute : handelskonfl- | handelskrieg
retaliation : gegenmaßnahm- | vergeltung
mining : bergbau
rare earth : seltene erden | seltenen erden | seltener erden
lithium : lithium
aluminum : aluminium
supplier : lieferant- | zulieferer
order contract : auftrag
memorandum understanding : absichtserklär-
declaration intent : gemeinsame absichtserklärung
business delegation : wirtschaftsdeleg-
debt : schuld- | schulden- | verschuld-
loan : kredit- | darlehen
interest rate : zins-
investor : investor- | anleger
lender : gläubig- | geldgeber
competition : wettbewerb
subsidy : subvention-
poverty : armut
labor : arbeits-
asylum : asyl-
deportation : abschieb-
visa : visum | visa | visastelle | visafrei- | visumfrei- | visumspflicht
consulate : konsul- | konsular- | generalkonsul-
travel warning : reisewarn- | reisehinweis-
city district : vorort-
train : zug | züge
commuter railway : nahverkehr- | nahverkehrsstrecke
route : strecke | route
rail : schiene
flower : schnittblume- | blumen
tea : tee
exhibition : ausstell-
culture policy : kulturpolit-
vocational training : berufsausbild- | berufsbildung
digitalization : digitalisier-
quantum : quanten-
cyber attack : cyberangriffe
cyber : cyber-
sabotage : sabot-
intelligence service : nachrichtendienste | geheimdienste
espionage : spion- | agenten
terrorist organization : terrororganis- | terrormiliz-
militia : miliz-
terrorism fight : terrorbekämpf-
organized crime : organisierte kriminalität | organisierten kriminalität
police training : polizeiausbild-
crime humanity : verbrechen gegen
international criminal court : strafgerichtshof
tribunal : tribunal- | sondertribunal
accountability : rechenschaft gezogen | verantwortung ziehen | straflos-
impunity : straflosigkeit
fact finding : aufklär-
transitional : übergangsregier- | übergangsreg-
stabilization : stabilisier-
recovery conference : wiederaufbaukonferenz
development minister : entwicklungsminist-
security conference : sicherheitskonf- | münchner sicherheitskonferenz
security architecture : sicherheitsarchit- | sicherheitsordnung
security cooperation : sicherheitszus-
territorial question : gebietsfrage- | gebietsabtret- | gebietsanspr-
frontline : kontaktlinie
frozen : eingefrorene | immobilisiert-
quick : schnellstens | rasche | rasches | raschen | rascher | baldig- | schnelle | schnellen
margins : am rande
invitation : einladung der
reception : empfangs
night : nacht | nächtlich-
hour : stunde
monday : montag
tuesday : dienstag
wednesday : mittwoch
thursday : donnerstag
friday : freitag
saturday : samstag
sunday : sonntag
weekend : wochenende
january : januar
february : februar
march : märz
june : juni
july : juli
october : oktober
december : dezember
ukraine : ukraine
ukrainian : ukrain-
russia : russland | moskau
russian : russisch- | russen
germany : deutschland-
german : deutsch-
france : frankreich-
french : französisch- | franzosen
spain : spanien-
spanish : spanisch-
italy : italien
italian : italienisch-
poland : polen
polish : polnisch-
united kingdom : vereinigtes königreich | vereinigten königreich | vereinigten königreichs | großbritann-
british : britisch- | briten
united states : vereinigten staaten | vereinigte staaten | usa
american : amerikan- | us-amerikan-
canada : kanada
canadian : kanadisch-
china : china
chinese : chinesisch-
japan : japan
japanese : japanisch-
india : indien
indian : indisch-
turkey : türkei
turkish : türkisch-
syria : syrien
syrian : syrisch- | syrer
lebanon : libanon
lebanese : libanes-
israel : israels
egypt : ägypten
egyptian : ägyptisch-
jordan : jordanien | jordanisch-
iraq : irak
iran : iran
iranian : iranisch-
saudi arabia : saudi-arabien | saudisch-
emirates : emirate
qatar : katar
morocco : marokko
algeria : algerien
tunisia : tunesien
libya : libyen
greece : griechenland
cyprus : zypern
armenia : armenien
azerbaijan : aserbaidschan
georgia : georgien
moldova : moldau
serbia : serbien
hungary : ungarn
netherlands : niederlande
belgium : belgien
norway : norwegen
sweden : schweden
finland : finnland
denmark : dänemark
greenland : grönland
romania : rumänien
austria : österreich
switzerland : schweiz
brazil : brasilien
mexico : mexiko
argentina : argentinien
africa : afrika
african : afrikan- | afrikanisch-
kenya : kenia
kenyan : kenianisch-
kyiv : kiew | kyjiw
beijing : peking
brussels : brüssel
geneva : genf
cairo : kairo
tehran : teheran
warsaw : warschau
prague : prag
vienna : wien
belarus : belarus
north korea : nordkorea-
south korea : südkorea-
kosovo : kosovo | kosovar-
east asia : indopazifik | indo-pazifik
justice : gerecht-
dispute : streit | streitigkeit- | streitfrage- | auseinandersetz- | strittig- | umstritten-
coexistence : koexistenz | zusammenleben
armed : bewaffnet-
rebel : rebell- | aufständ-
ethnic : ethnisch-
unabated : unvermindert-
burden : belast- | last
indispensable : unverzichtbar- | unerlässl- | unabdingbar
update : aktualis-
tighten : verschärf- | zugespitzt
worsen : verschlechter-
element : element | kernelement-
observation : beobacht- | beobachtung-
ceasefire agreement : waffenstillstandsabk- | waffenruheabkomm- | waffenruhe in
ceasefire negotiations : waffenstillstandsver- | friedensgesprächen | waffenruheverhand-
staff : stab | führungsstab
precaution : vorsorge | krisenvorsorge
troop : truppenaufmar- | truppen- | truppenstell- | aufmarsch
climate diplomacy : klimaaußenpolit-
close ranks : schulterschluss
expression solidarity : solidaritätsbekund- | bekundung
mediation effort : vermittler- | vermittlungsvers-
rely : verlassen
expel : ausweis- | ausgewiesen
summon : einbestell-
brutal : brutal- | grausam-
murder : mord | ermord-
atrocity : gräuel- | gräueltat-
cohesion : zusammenhalt
upheaval : umbruch
sustainable : nachhaltigkeit
credible : glaubwürd- | glaubhaft
dual : doppelt-
belong : gehör- | zugehörigkeit
speech : rede | grundsatzrede | statement | pressestatement
speak : redet | sprich-
in contact : kontakt-
remain contact : in engem kontakt | engem austausch
express concern : zeigte sich besorgt | zeigten sich besorgt
endanger : gefährden | gefährdet
target attack : ziel russischer | angriffsziel
destruction : zerstörung-
power plant : kraftwerk-
dam : staudamm
invader : invasor- | besatzer
annexation : annexion- | annektier-
sham referendum : scheinreferend- | referendum
exchange prisoner : gefangenenaust-
missing : vermisst-
survivor : überleb-
injured : verletzt
condolence : kondol- | beileidsschreib- | anteilnahme aus
distribute : verteil- | verteilung-
entry : einreise- | hineingelang-
convoy : konvoi-
airlift : luftbrücke | abwurf
pause : pause | kampfpausen
cessation : niederlegung | waffen schweigen
restraint : zurückhalt- | mäßigung | besonnen-
calm : ruhe | beruhig-
prevent escalation : flächenbrand | ausweitung
spillover : übergreifen
militant : kämpfer
compromise : kompromiss-
sovereign : souveräner
waters : hoheitsgewäss-
inviolability : unverletzlich- | unantastbar-
cold war : kalten krieges
threat perception : bedrohungslage
defense spending : verteidigungsausg- | verteidigungshaus-
percent target : zwei-prozent-ziel
brigade : brigade
naval : seestreitkr-
mine : minen | minenräum-
cluster munition : streumunition
howitzer : haubitze- | panzerhaubitze-
coordination : abstimmungen | abgestimmte
cooperate : zusammenarbeitet | zusammenzuarbeiten | arbeiten zusammen
intensify : intensivierung | intensiviert
set up : errichtung | errichten | errichtet
open up : erschließ-
create condition : schaffung
enlargement process : erweiterungsproz-
eu : eu
eu member : eu-mitgliedstaat-
eu sanctions : eu-sanktion-
eu summit : eu-gipfel-
union : union | unionsbürger
european parliament : europaparlament-
authoritarian : autoritär- | autokrat-
civil society : zivilgesellschaftlich- | nichtregierungsorg-
minority : minderheit-
dignity : würde des menschen | menschenwürde
fight against : kampf gegen
hate : hass | hetze | rassis-
remembrance : erinnerungskult- | gedenkveranst- | gedenkstätte- | gedenktag
reconciliation : versöhn- | aussöhn-
reparation : wiedergutmach-
neighborly : gutnachbar- | nachbarschaftlich-
friendship treaty : élysée-vertrag | freundschaftsvertr-
continue journey : weiterreis-
press : pressemitteil- | pressebegeg- | pressekonferenzen | presse- und informationsamt
federal state : bundesländ-
foreign policy adviser : außenpolitischer berater
commissioner : kommissar-
special envoy : sonderbotschafter
funding : gelder aus | fördermittel | finanzmittel | förderung der
additional : weitere millionen
support package : unterstützungspak- | maßnahmenpaket
budget aid : haushaltshilfe | budgethilfe
anticorruption : korruptionsbek- | antikorruption-
investment protection : investitionssch-
economic growth : aufschwung
trade conflict : handelsstreitig- | handelskonflikt-
overcapacity : überkapazit-
risk reduction : risikominder-
energy cooperation : energiezusammen-
paris agreement : pariser abkommen | pariser klimaabkommen
environment protection : artenvielfalt | artenschutz | biodiversität
world health organization : who
border protection : grenzsicherung
integration : integration
labour : erwerbstät-
pension : rente
olympic : olympischen spiele
tourism : touris-
aviation : luftfahrt | flugverkehr
critical : kritisch-
hacker : hackerangriff- | hacker
joint declaration : gemeinsamen erklärungen
sovereign debt : staatsschulden
sphere : sektor
gulf : golf- | golfstaaten
horn africa : horn von afrika
balkans : balkan
serbian : serbisch-
armenian : armenisch-
azerbaijani : aserbaidschan-
georgian : georgisch-
moldovan : moldauisch-
belarusian : belarussisch-
baltic : baltisch- | baltikum
estonia : estland
latvia : lettland
lithuania : litauen
czech : tschechisch- | tschechien
slovakia : slowakei
slovenia : slowenien
croatia : kroatien
bulgaria : bulgarien
albania : albanien
macedonia : nordmazedonien
bosnia : bosnien-herzegowina | bosnien
ireland : irland
iceland : island
portugal : portugal
hungarian : ungarisch-
austrian : österreichisch-
swiss : schweizer
dutch : niederländisch-
swedish : schwedisch-
finnish : finnisch-
norwegian : norwegisch-
danish : dänisch-
greek : griechisch-
south africa : südafrika-
ethiopia : äthiopien
nigeria : nigeria
sudan : sudan- | südsudan-
mali : mali
niger : niger
senegal : senegal
namibia : namibia
libyan : libysch-
tunisian : tunesisch-
moroccan : marokkanisch-
algerian : algerisch-
iraqi : irakisch-
yemen : jemen
afghanistan : afghan-
pakistan : pakistan
kazakhstan : kasachstan
uzbekistan : usbekistan
mongolia : mongolei
indonesia : indonesien
vietnam : vietnam
australia : australien
new zealand : neuseeland
south korean : südkoreanisch-
taiwan : taiwan- | taiwanstraße
philippines : philippinen
chile : chile
colombia : kolumbien
venezuela : venezuela
note : vermerk- | zur kenntnis | nahm zur kenntnis
share : geteilt | teilte die
personal : persönlich- | person
matter : sache
official : offiziell- | beamt-
launch : einführung | lancier-
reach : erlangt | erreichen
major : bedeutend- | wesentlich-
affairs : angelegenheiten
programme : rahmenprogramm-
relationship : verhältnis | beziehung
keep : behalten | wahrt | gewahrt
present : vorgestellt | vorstell- | präsentier- | darstell- | stellt dar
indicator : indikator- | kennzahl-
senior : spitzenbeamt- | führungskräft-
draft : entwurf
essential : wesentlich | essenzi- | essentiell-
performance : leistung
consideration : erwägung- | rücksicht
creation : schaffung einer
individual : individuell- | einzelperson-
strength : kraft
enforcement : durchsetz- | vollzug
suggest : anreg- | angeregt
enterprise : betrieb
latest : neuest- | letzten entwicklungen
lower : niedrig- | geringer
link : verknüpf- | verbinden | zusammenhänge
perspective : blickwinkel | sicht
attempt : versuche
strategy : strategie
mobile : mobil-
subject : gegenstand der
fuel : brennstoff- | kraftstoff- | treibstoff-
gain : errungenschaft- | zugewinn
outcome : ausgang | resultat-
attract : anziehen | gewinnen | attraktiv-
boost : ankurbel-
healthcare : gesundheitswesen | gesundheitsversorg-
sense : sinn
stronger : stärkere
tackle : angehen | angegangen
worth : im wert | wert von
function : funktion-
intend : gedenkt | strebt an
pursue : verfolgen | verfolgt
technological : technologisch-
campaign : kampagne- | wahlkampf
disrupt : stören | stört | störung- | gestört
ability : befähigt
deter : abschrecken | abgeschreckt
recognition : anerkennung von
utility : versorger
adjustment : anpassungen
application : antragstellung
delighted : erfreut | erfreuen
entered : eingetreten
factor : faktor
equity : gerechtigkeits-
reality : realität- | wirklichkeit
register : registrier- | verzeichnet
root : wurzel-
basic : grundlegend | grundversorg-
class : klasse
organised : organisiert- | organisieren
physical : physisch- | körperlich-
choice : wahl der
contain : eindämm- | enthielt
estimate : schätz- | geschätzt
huge : riesig- | enorm- | gewaltig-
central : zentralasiat-
central asia : zentralasien
charge : anklage- | angeklagt
consolidate : konsolidier-
devastating : verheerend- | verwüst-
videoconference : videokonferenzen
introduction : einführen | eingeführt
impressive : beeindruck- | eindrucksvoll-
pledge : versprach | versprochen | versprechen
prioritize : priorisier- | vorrang
quarter : quartal- | viertel
session : tagung
uphold : hochhalten | verteidigen
appeal : appelle
conclusion : schluss
currency : währung-
disability : behinder-
displaced : vertrieben- | binnenvertrieb-
late : spät-
pace : schritttempo
shortage : knapp- | engpass
solve : lösbar
tragic : tragisch- | tragödie-
command : kommando | befehl
detect : entdeck- | erkennen
duty : pflichten
entity : entität | rechtsträger
expense : kosten | unkosten
cost : kostenlose
entrepreneur : unternehmer-
extraordinary : außerordentl-
heart : herz
nationalist : nationalis-
site : standort-
doubt : zweifel | bezweifel-
town : ortschaft- | gemeinde-
village : dorf
wellbeing : wohlergehen | wohl
bolster : untermauer-
cargo : fracht | ladung
define : definier- | festgelegte
doubled : verdoppel-
enjoy : genießen | genießt
extent : ausmaße
flee : fliehen | geflohen | flüchten
hit : getroffene
moral : moralisch-
proceed : voranzugehen
advantage : vorteil für
analysis : analyse
employ : einstellung
geopolitical : geopolit-
ignore : ignorier-
inspire : inspirier-
lift : aufheb- | aufgehoben
pain : schmerz-
property : eigentum
shelter : schutzraum | zuflucht
solid : solide
surge : anstieg
wave : welle
weather : wetter
checkpoint : kontrollpunkt | kontrollstelle
compliance : einhaltung
prompt : prompt
servicemen : militärangeh-
undermine : untergrab- | aushöhl-
background : hintergründe
correct : korrekt- | richtig
discrimination : diskriminier-
donate : spende- | gespendet
epidemic : epidemi- | seuche-
fear : furcht | befürcht- | angst
hero : held | heldenhaft-
honest : ehrlich- | offenheit
jointly : gemeinschaft
limited : begrenz-
mitigate : abmilder- | abfeder-
obstacle : hemmnisse
satisfaction : zufried- | genugtuung
sell : verkauf- | veräußer-
strive : bestrebt | bestreben
tangible : greifbar- | spürbar-
vast : weite
volunteer : freiwillig-
budgetary : haushalts- | haushaltspolit-
category : kategorie-
compensate : entschädig- | kompens-
electronic : elektronisch- | elektronik
insurance : versicherung-
intergovernmental : regierungszusamm- | zwischenstaatl-
maintenance : wartung | instandhaltung
northern : nördlich- | norden
southern : südlich- | süden
western : westlich- | westen
replace : ersetz- | ersatz
revival : belebung | wiederbeleb-
scientific : wissenschaftlich-
adult : erwachsen-
casualties : opferzahl- | verluste
cease : einstellen | eingestellt
concept : konzept-
dominate : dominier-
household : privathaushalt-
infection : infekt- | ansteck-
machine : maschine-
mother : mutter
municipal : kommunal- | kommune- | städtisch-
oligarch : oligarch-
traffic : straßenverkehr
stakeholder : beteiligte | akteur-
talent : talent
ton : tonne
acquire : erworben | erwerben
assault : ansturm
birth : geburt
book : buch
certificate : zertifi- | bescheinig-
commodity : handelsware-
content : inhalt-
conviction : verurteilung
mineral : mineral-
punish : bestraf- | ahnd-
teacher : lehrer- | lehrkräft-
title : titel
veteran : veteran-
blame : schuld | beschuld-
blow : rückschlag
isolate : isolier- | isolation
harvest : ernte
farm : bauernhöf- | landwirtschaftsbetr-
passenger : passagier- | fahrgäst-
peak : höchststand
pharmaceutical : pharma- | arzneim-
pilot : pilot | pilotprojekt
prosecution : strafverfolg- | staatsanwalt-
rocket : raketenstart
storage : lager- | speicher-
visible : sichtbar-
academic : akademi-
acknowledge : räumte ein
defeat : niederlage- | besieg-
eve : vorabend
girl : mädchen
legacy : vermächtnis
lose : verlieren
plane : maschine der
scenario : szenari-
vessel : wasserfahrzeug-
wall : mauer | wand
bravery : tapferkeit
brother : bruder
cancel : abgesagt | absag- | stornier-
chemical : chemie | chemisch- | chemikal-
weapon mass destruction : massenvernicht-
landmine : minenräumung
truck : lastwagen- | lkw
enriched : angereichert-
opinion : auffassung- | ansicht nach
remaining : verbleibend- | verblieben-
unanimous : einstimmig- | einhellig-
endorse : indossiert | gebilligte | befürwort-
adhere : festhalt- | festgehalten an | festzuhalten
information : angaben | informationen | auskunft
nuclear proliferation treaty : atomwaffensperrv- | nichtverbreitung
work towards : hinwirk- | hinarbeit- | hinzuwirken
encourage : ermutig- | ermunter-
hinder : hindert | erschwer-
violate : missacht- | missbrauch-
disappoint : enttäusch-
convince : überzeug- von
follow : folgt | gefolgt | verfolg-
name : nennen | genannte | benannt
arise : ergeben | ergibt | entsteh- | entstanden
arrange : arrangement
occur : erfolg- | geschieht | geschehen
remember : erinnern | erinnerte | erinnerung-
emphasis : schwerpunktmäß-
equally : gleichermaßen | ebensolch-
refer : bezug | beziehen | bezieht | bezog
consist : bestehend aus
cross : überquer- | passier-
circumvent : umgeh-
spiral : spirale
resolute : resolut
careful : sorgfältig- | sorgsam
proper : ordnungsgemäß
sharp : deutliche worte
explicit : ausdrücklich- | explizit-
intensive : eng verzahnt
`;
