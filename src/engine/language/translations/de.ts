/** German: words of official statements and what they are in English. An analyst may extend them. */
export const GERMAN = `
ceasefire : waffenruhe- | waffenstillstand- | feuerpause- | einstellung der kampfhandlungen
peace : frieden- | friede | weltfrieden
peaceful : friedlich-
peace negotiations : friedensverhandlungen | friedensgespräche
war : krieg | krieges | kriegs | kriege | kriegsverlauf | kriegsende
war aggression : angriffskrieg- | aggressionskrieg-
president : präsident- | staatspräsident-
chancellor : kanzler- | bundeskanzler-
federal : bund | bundes | föderal-
prime minister : premierminister- | ministerpräsident- | premier
minister : minister- | bundesminister- | ressortchef-
foreign minister : außenminister- | bundesaußenminister-
defense minister : bundesverteidigungsminister
finance minister : bundesfinanzminister-
interior minister : innenminister-
economy minister : wirtschaftsminister- | bundeswirtschaftsminister
ministry : ministerium | ministerien
counterpart : amtskolleg- | kollege | kollegen | kollegin
king : könig | königs
ambassador : botschafter-
embassy : botschaft | botschaften
envoy : gesandt- | sonderbeauftragt- | sondergesandt- | beauftragt-
secretary state : staatssekretär-
secretary general : generalsekretär-
spokesperson : sprecher- | regierungssprecher-
leader : führer | staatschef- | führung | spitzen
heads state government : staats- und regierungschefs | staats- und regierungschef
head government : regierungschef-
government : regierung | regierungen
parliament : parlament- | bundestag- | abgeordnet- | bundesrat
side : seite | seiten | beide | beiden | seitig
party : partei | parteien
state : staat | staaten | staates | staatlich- | erklärt- | äußert-
country : land | länder | landes | ländern
people : volk | volkes | völker | menschen | bevölkerung
citizen : bürger | bürgerinnen | bürgern | staatsbürger- | staatsangehörig-
republic : republik
authority : behörde | behörden
delegation : delegation-
representative : vertreter-
meet : traf | trafen | getroffen | treffen | trifft | zusammengekommen | empfangen | begegn- | kam zusammen | zusammenkommen | zusammentreff-
meeting : begegnung- | sitzung | zusammenkunft | arbeitstreffen | spitzentreff- | außenministertreff- | gipfeltreff- | treffens | sitzungen | tagt | tagte
receive : empfing | empfängt | empfang
talks : gespräch | gespräche | gesprächen | unterredung | gesprächsformat- | delegationsgesp- | sondierung-
talk : gesprochen | sprach | sprachen | sprechen
call : anruf | anrufs | aufruf | aufrufe | aufrufen
telephone : telefon- | telefonat-
telephone call : telefongespräch | telefonisch
call on : aufgerufen | rief | fordert- auf | appell-
summit : gipfel-
conference : konferenz-
press conference : pressekonferenz
visit : besuch | besuche | besuchs | besucht- | antrittsbesuch | staatsbesuch | besuchen | arbeitsbesuch- | gegenbesuch
trip : reise | reisen | reist | auslandsreise | dienstreise
invite : eingelad- | einlad-
discuss : erörter- | diskut- | besproch- | bespra- | berat- | beriet | berieten
discussion : diskussion- | aussprache
issue : thema | themen | frage | fragen | angelegenheit-
focus : mittelpunkt | im zentrum | schwerpunkt- | fokus- | konzentr- | konzentrier- | vordergrund
exchange : austausch | ausgetauscht | tauschten | austauschen | tauschte
exchange views : gedankenaustausch | tauschten sich aus | ausgetauscht über
views : ansicht | ansichten | meinung | meinungen
consult : konsult- | konsultation- | abstimmung | abgestimmt | stimmten
negotiate : verhand- | verhandlung- | unterhändl-
dialogue : dialog-
mediation : vermitt- | vermittlung-
say : sagte | sagten | gesagt | sagt | so der | hieß es | heißt es | erklärte | erklärten | führte aus
statement : erklärung | erklärungen | stellungnahme
joint statement : gemeinsame erklärung | gemeinsamen erklärung
announce : ankündig- | angekündigt | kündigte | kündigten
emphasize : betont- | beton- | unterstri- | hervorgehoben | hob | hervor | bekräftigten
underscore : unterstreich-
recall : erinner-
reiterate : bekräftig- | wiederhol-
reaffirm : bekräftigt-
confirm : bestätig-
express : ausgedrückt | drückte | sprach aus | brachte zum | ausdrück- | äußerte | äußerten
inform : inform- | unterricht- | informiert- | in kenntnis | setzte in kenntnis
report : bericht- | meldete | meldeten
explain : erläuter-
propose : vorschlag | vorschläge | schlug vor
demand : fordert | forderte | forderten | forderungen | verlang- | drang | drangen | pochte | pocht | pochen | einforder-
urge : gedrängt | drängt- | mahnt-
condemn : verurteil- | scharf | schärfste
reject : ablehn- | abgelehnt | lehnt- | zurückgewies- | zurückweis- | wies zurück
oppose : widersetz-
concern : sorge | sorgen | besorg-
regret : bedauer-
hope : hoff- | hoffnung-
wish : wünsch-
congratulate : gratul- | glückwunsch-
condolences : beileid | mitgefühl | anteilnahme
thank : dank | dankt- | danke | bedankt-
appreciate : würdig- | wertschätz-
welcome : begrüß- | willkomm-
solidarity : solidar-
support : unterstütz- | unterstützung- | beistand | rückhalt | rückendeckung | unterstützt- | zur seite | stärkt
help : hilfe | hilfen | helfen | hilft | half | halfen | geholfen | helfend
aid : hilfsgüter | hilfslieferung- | hilfeleistung- | hilfszusage- | hilfspaket- | nothilfe | hilfsprogramm-
agree : einig | einigt- | vereinbar- | verständigt- | übereinstimm- | stimmten überein | geeinigt | einvernehm- | zustimmte | verabred- | abgesprochen
agreement : abkommen | einigung | vereinbarung | übereinkommen
treaty : vertrag | verträge | vertrages
sign : unterzeichn- | unterschrieb- | signier- | besiegel- | unterschrift
conclude : abschluss | abgeschloss- | abschließend | schloss
decide : beschloss- | beschließ- | entschied-
decision : entscheidung | entscheidungen | beschluss | beschlüsse | beschließen | beschlossen | gefasst
commit : verpflicht- | zugesagt | zusage | zusagen | sagte zu | zusagte | zusagen gemacht
commitment : verpflichtung- | bekenntnis | engagement
determination : entschloss-
ready : bereit | bereitschaft
priority : priorität- | priorit
agenda : agenda | tagesordnung | programm der
problem : problem | probleme
situation : lage | situation
crisis : krise | krisen
conflict : konflikt-
tension : spannung- | angespannt-
escalation : eskalation
de-escalation : deeskal-
threat : bedroh- | drohung- | bedrohung-
danger : gefähr-
attack : angriff | angriffe | angegriffen | anschlag | anschläge | angriffen | raketenangriff- | drohnenangriff- | großangriff- | attack- | übergriff- | überfallen | angreif- | überfiel
air strike : luftangriff-
aggression : aggress-
invasion : invasion | einmarsch | überfall
violence : gewalt | gewaltsam-
violation : verletzung | verstoß | verstöße | verletzungen | menschenrechtsverl- | verstößen | bruch | völkerrechtsbruch | brechen | gebrochen
terrorism : terror | terroris- | terroranschlag-
hostage : geisel | geiseln | geiselnahm- | verschleppt-
release : freilass- | freigelass- | befrei- | freikomm- | freizulassen | freien fuß | freigab-
prisoner : gefangen- | kriegsgefangen-
civilian : zivil- | zivilist-
civilian population : zivilbevölkerung
victim : opfer | opfern | opfers | todesopfern
killed : getötet- | tote | toten | todes- | umgebracht | gefallen
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
alliance : bündnis | allianz | bündnisses | bündnisse | bündnisfall | bündnispartner | bündnisverteidig-
coalition willing : koalition der willigen
weapon : waffe | waffen
arms : rüstung-
nuclear : nuklear- | atomar- | atom- | kerntechn-
nuclear weapon : kernwaffen
nuclear power plant : kernkraftwerk-
disarmament : abrüstung
missile : rakete | raketen | marschflugkörper- | flugkörper-
drone : drohne | drohnen
air defense : luftverteidigung | flugabwehr | luftabwehr
airspace : luftraum
ship : schiff | schiffe
sanctions : sanktion-
resolution : resolution-
united nations : vereinten nationen | vereinte nationen | vn | uno
european : europäisch- | europäer-
europe : europa | europas
transatlantic : transatlant-
international : international-
international law : völkerrecht-
international community : internationale gemeinschaft | internationalen gemeinschaft | staatengemeinschaft | weltgemeinschaft
law : recht | gesetz | gesetze | gesetzentwurf | rechtsvorschrift-
human rights : menschenrecht-
rule law : rechtsstaat- | rechtsstaatlichkeit
charter : charta
sovereignty : souverän-
territorial integrity : territoriale integrität | territorialen integrität
territory : gebiet | gebiete | territorium | hoheitsgebiet- | staatsgebiet-
territorial : territorial-
border : grenze | grenzen | grenzgebiet | grenzschutz | grenzfrage-
independence : unabhäng-
occupation : besatzung | besetz-
settlement : siedlung | siedlungen | siedlungsbau | regelung | schlichtung | siedlungspolit- | siedlungsbaus
solution : lösung | lösungen | ausweg | verhandlungslös- | friedenslös- | konfliktlös-
resolve : lösen | beileg- | gelöst | klären | geklärt | klärung | beizulegen | beigelegt
political : politisch-
policy : politik | politiken
foreign policy : außenpolit- | außen- und sicherheitspolitik
diplomatic : diplomatisch-
diplomacy : diplomat-
relations : beziehung-
bilateral : bilateral- | zweiseitig-
multilateral : multilateral-
regional : regional-
region : region | regionen | nachbarregion | sahelzone | sahel | golfregion | kaukasus
global : global-
world : welt | weltweit- | weltpolit-
partnership : partnerschaft- | partnerschaftlich- | partnerländ- | wertepartner-
partner : partner | partnern | partnerin
strategic : strateg- | strategisch-
cooperation : zusammenarbeit | kooper- | zusammenarbeiten
coordinate : koordin- | abstimm-
friendship : freundschaft-
friend : freund | freunde | freunden
trust : vertrauen | vertrauens-
respect : respekt- | achtung
mutual : gegenseitig- | wechselseitig- | beiderseit- | beidseitig-
close : eng | enge | engen | enger | engste | engsten | engeren
strengthen : stärk- | gestärkt | verstärk- | stärkt- | gestärkte | vertiefung | gefestigt | festig- | ausweitung der
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
begin : beginn- | begann | anfang | begonn- | anfangen
end : ende | beend- | endet | endete | ablauf | auslaufen
stop : stopp- | einstell-
resume : wiederaufn- | wieder aufgenommen
achieve : erreich- | erziel- | gelang | gelungen | geling-
implement : umsetz- | umgesetzt
ensure : sicherstell- | sicherzustellen
protect : schütz- | geschützt | beschütz-
prevent : verhinder- | vermeid-
contribute : beitrag | beitragen | beiträge | beizutragen | beitrug | trägt bei | beigetragen
provide : bereitstell- | liefer- | gelief-
work : arbeit | arbeiten | arbeitet-
effort : bemüh- | bemühung- | anstrengung-
initiative : initiative | initiativen | friedensinitiative | vorstoß
plan : plan | pläne | geplant- | planen | plant | plante | planung-
project : projekt-
program : programm- | programmpunkt-
process : prozess-
framework : rahmen
mechanism : mechanism-
measure : maßnahme-
step : schritt-
progress : fortschritt-
result : ergebnis-
condition : bedingung-
unconditional : bedingungslos- | ohne vorbedingungen | vorbedingung-
principle : prinzip- | grundsatz | grundsätze
humanitarian : humanitär-
refugee : flüchtling- | geflüchtet-
reconstruction : wiederaufbau- | wiederaufbaukonf- | aufbauhilfe
migration : migration- | zuwander- | irreguläre migration | einwander- | fluchtursache- | flucht | geordnete | rückführungsabk-
access : zugang | zutritt | zugangs
economy : wirtschaft | volkswirtschaft | konjunktur | wirtschaftskraft | wirtschaftskrise | wirtschaftsstand-
economic : wirtschaftlich- | wirtschafts-
trade : handel | handels- | austausch von gütern | warenverkehr | außenhandel
free trade agreement : mercosur-abkommen
tariff : zoll | zölle | zöllen | zollpolitik | zollstreit | zusatzzöll- | strafzöll- | zollerleicht- | abgaben
competitiveness : wettbewerb-
investment : invest- | investition-
company : unternehm- | firma | firmen | konzern | konzerne | mittelstand
industry : industr- | wirtschaftszweig- | branche | branchen
market : markt | märkte
single market : binnenmarkt-
finance : finanz- | finanzier-
fund : fonds
assets : vermögen- | vermögenswert-
bank : bank | banken | weltbank | entwicklungsbank | zentralbank
growth : wachstum- | wirtschaftswachs-
export : export- | ausfuhr-
import : import- | einfuhr-
raw materials : rohstoff-
supply chain : lieferkett-
energy : energie | energien | energiepolit- | energieträger | energiefragen | energiesektor
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
water : wasser | wassers | trinkwasser | gewässer | wasserkraft
sea : meer | meeres | hohe see | meeresschutz
maritime : maritim-
agriculture : landwirtschaft- | agrar-
food : ernähr- | lebensmittel- | nahrungsmittel-
grain : getreide-
health : gesund- | gesundheit- | gesundheitssys- | weltgesundheits-
pandemic : pandemie
vaccine : impf- | impfstoff-
culture : kultur-
education : bildung | ausbildung | bildungspolitik | bildungszusam-
school : schule | schulen | schüler-
university : universität- | hochschul-
student : student- | studierend-
youth : jugend-
women : frau | frauen | frauenrechte | feminist- | geschlecht-
children : kind | kinder | kindern | kindes | kinderhilfe
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
election : wahl | wahlen | wahlsieg | gewählt-
democracy : demokrat- | demokratisch-
freedom : freiheit-
value : werte | werten | wertegemein- | wertebas- | wert
stability : stabil-
prosperity : wohlstand-
future : zukunft- | künftig-
history : geschicht-
today : heute | heutig-
day : tag | tage | tagen
week : woche | wochen
month : monat-
year : jahr | jahre | jahren | jahres
new : neu | neue | neuen | neuer
common : gemeinsam-
joint : gemeinschaft- | gemeinschaftlich- | geschlossene
important : wichtig- | bedeut-
necessary : notwendig- | nötig-
urgent : dringend- | dringlich | eindring- | eindringlich-
immediate : sofort- | unverzüglich- | umgehend- | baldmöglichst | schnellstmögl-
lasting : dauerhaft- | nachhaltig-
full : voll | volle | vollständig-
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
office : amt | amtes | amtszeit | büro | büros | geschäftsstelle
victory : sieg
appointment : ernennung | ernannt
mandate : mandat
vote : stimme | votum | abstimmen | wahlgang | stimmen
opposition : opposition | oppositionsführ- | oppositionell- | regimekritik-
coalition : koalition
reform : reform- | reformprozess-
transition : übergang-
constitution : verfassung- | grundgesetz
withdraw : abzug | rückzug | zurückzieh- | zurückgezogen | zurückzuziehen | rückzugs
deploy : stationier- | entsand- | einsatz
capability : fähigkeit- | befähigung
training : ausbildungsmission | ausbilden | ausgebildet | schulung- | ausbildungs
equipment : ausrüst-
delivery : lieferung | lieferungen | waffenlieferungen | auslieferung | lieferzusage
operation : operation-
mission : mission | missionen
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
remain : bleib- | blieb | blieben | geblieben
restore : wiederherstell-
preserve : bewahr-
impose : verhäng-
suspend : ausgesetzt | aussetz-
freeze : eingefroren- | einfrier-
counter : bekämpf- | kampf
face : angesichts
challenge : herausforder- | herausforderung-
risk : risiko | risiken
opportunity : gelegenheit- | chance | chancen
interest : interesse-
role : rolle
responsibility : verantwort- | verantwortung- | mitverantwort- | eigenverantw- | verantwortlich-
consequence : folge | folgen | konsequenz-
impact : auswirkung-
need : bedarf | bedürf-
objective : ziel | ziele | zielen
proposal : vorschläg- | vorgeschlagen
roadmap : fahrplan
group : gruppe | gruppen
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
hospital : krankenhaus | krankenhäuser
doctor : arzt | ärzte
disease : krankheit | krankheiten
medicine : medikament- | arznei- | arzneimittel- | medizin
earthquake : erdbeben | beben | erdbebens | erdbebengeb-
flood : überschwemm- | hochwasser | flut
fire : brand | feuer | waldbrand- | brände
disaster : katastroph-
rescue : rettung- | rett-
airport : flughafen
port : hafen
flight : flug | flüge
aircraft : flugzeug- | flieger
strait : meerenge | straße
freedom navigation : freie schifffahrt | freiheit der schifffahrt
shipping : schifffahrt- | handelsschiff- | seeverkehr
island : insel | inseln
forest : wald | wälder | regenwald | waldschutz
emission : emission- | treibhausgas- | ausstoß | emissionshandel
carbon : kohlenstoff | co2
green : grün-
heating : heizung | wärme
winter : winter
coal : kohle
pipeline : pipeline
steel : stahl
vehicle : fahrzeug- | auto | autos
farmer : landwirt | landwirte | bauern
fishing : fischerei
semiconductor : halbleiter-
satellite : satellit-
data : daten
contract : verträgen
job : arbeitsplatz | arbeitsplätze
skilled worker : fachkräft-
worker : arbeitnehmer- | beschäftigt- | arbeiter | arbeitskräft- | pflegekräft-
price : preis | preise | preisen
inflation : inflation
budget : haushalt-
tax : steuer | steuern
billion : milliarde | milliarden
million : million | millionen
dollar : dollar
euro : euro
percent : prozent
heritage : erbe
museum : museum
art : kunst
language : sprache
memory : gedenk-
anniversary : jahrestag | jubiläum | jahrestags | jahre nach
celebrate : feier | feiern | gefeiert
family : familie | familien
life : leben
religious : religiös- | religion
pope : papst
church : kirche
city : stadt | städte
capital : hauptstadt
local : örtlich- | lokal-
national : national-
public : öffentlich-
private : privat-
area : bereich | bereiche | bereichen
first : erst | erste | ersten | erstmals
last : letzt | letzte | letzten
next : nächst- | kommend-
recent : jüngst- | kürzlich
current : aktuell- | derzeit-
morning : morgen | vormittag | vormittags
afternoon : nachmittag
evening : abend
yesterday : gestern
soon : bald | rasch | schnell
again : erneut
together : zusammen
great : groß | große | großen | großer
strong : stark | starke | starken
deep : tief | tiefe
clear : klar | deutlich
concrete : konkret-
constructive : konstruktiv-
confidential : vertraulich-
successful : erfolgreich- | erfolg
sustainable peace : dauerhaften frieden | nachhaltigen frieden
possible : möglich-
serious : ernst- | schwer | schwere
special : besonder-
different : unterschied- | verschieden-
several : mehrere | mehreren
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
also : werden | wurden | worden | hatten | können | konnte | konnten | müssen | müsse | müsste | müssten | sollen | sollte | sollten | dürfen | dürfe | durfte | dürften | wollen | wollte | wollten | möchte | möchten | dieser | diesem | diesen | dieses | welche | welcher | welches | welchen | zwischen | während | darüber | hierzu | hierbei | hierfür | hiermit | insbesondere | insgesamt | sondern | außerdem | ferner | weitere | weiteren | weiterer | weiteres | anderen | andere | anderer | anderem | anderes | ebenso | ebenfalls | gegenüber | aufgrund | sowohl | seiner | seinem | seinen | seines | seine | ihrer | ihrem | ihren | unserer | unsere | unseren | unserem | jeweils | jeweilig- | diesbezüglich- | hinsichtlich | bezüglich | anlässlich | im rahmen | im hinblick | mittels | seitens | selbst | vielmehr | darunter | obwohl | sodass | solange | sobald | gewesen | einander | miteinander | mehr | jedes | jeder | jedem | jeden | keine | keinen | keiner | keinem | einige | einigen | einiger | manche | etliche | solche | solchen | solcher | nachdem | bevor | danach | daraufhin | davon | dadurch | deshalb | daher | dafür | damit | daran | darauf | daraus | darin | dagegen | hierauf | inzwischen | mittlerweile | zunächst | dessen | deren | denen | sofern | vorerst | hinaus | herr | herrn | innerhalb | außerhalb | entlang | oberhalb | infolge | zugunsten | zufolge | sodann | schließlich | lediglich | überdies | gleichwohl | insofern | ungefähr | gleichzeitig | zugleich | nur | sogar | gerade | genauso | derart | allen | aller | alles | sein | seien | gewesene | hierüber | wobei | wodurch | woraus | weshalb | wonach | beim | vom | zum | zur | in diesem zusammenhang | im zuge | im bereich | auf grundlage | auf basis | beider | beides | lassen | lässt | ließ | darf | möglicherweise | voraussichtlich | selbstverständlich | ohnehin | darum | einzeln | einzelnen | einzelne | in erster linie | im übrigen | sicherlich | eigentlich | übrigens | ihnen | ihres | euer | wieder | noch einmal | nochmals | immer wieder | unabhängig davon | bisher | bislang | bis heute | niemals | niemand | etwas | nichts | weder | entweder | teils | teilweise | unserem land | vor ort | gerne | bedauerlicherweise | beziehungsweise | erfreulicherweise
however : jedoch | allerdings | dennoch | trotzdem
already : bereits | schon
since : seither | seitdem
against : gegen
despite : trotz
without : ohne
according : laut | gemäß | entsprechend
many : viele | vielen | vieler | zahlreich-
always : immer | stets
now : jetzt | nunmehr
almost : beinahe | nahezu | fast
particularly : vornehmlich
time : zeit | zeiten | zeitpunkt | mal
take : nehmen | nimmt | nahm | nahmen | genommen | übernehm- | übernommen
make : machen | machte | machten | gemacht | macht | leisten | leistet | leistete | geleistet
travel : gereist | reiste | reisten
host : gastgeber- | ausricht- | ausgerichtet | gast | gäste
good : gut | gute | guten | guter | gutes
part : teil | teile | teilen
addition : zusätzlich- | hinzu
way : weise | weg | wege | wegen
level : ebene | ebenen | niveau
conversation : gesprächs | vier-augen-gespräch
address : angesprochen | ansprache | zur sprache | adress- | sprach an
bring up raise : thematis- | zur sprache gebracht
raise : angesprochene | aufgeworfen | aufwerf-
position : position- | haltung | standpunkt-
include : umfass- | einschließlich | beinhalt- | enthalt- | einbezieh- | einbezogen
active : aktiv- | tätig | tätigkeit | tätigkeiten
know : wissen | weiß | kennen | bekannt
effect : effekt | effekte | wirkung | wirkungen
effective : effektiv- | wirksam- | effizien-
course : kurs | verlauf
ongoing : laufend | laufende | laufenden | andauernd- | anhaltend-
supply : versorg- | versorgung- | belieferung | hilfslieferungen | versorgungsgüt- | rohstoffversorg-
want : will
look : schauen
look forward : freue | freuen | freut
hold : abgehalten | führte | führten | stattfind- | fand statt | stattgefunden | stattfand
open : öffn- | geöffnet | offen | offene | offenen | offener
come : kommen | kommt | kam | kamen | gekommen
number : zahl | zahlen | anzahl | nummer
start : auftakt- | gestartet | starten | startet | start | startschuss | eingeleitet | einleit-
production : produktion- | herstell- | produz- | fertigung | rüstungsproduk-
around : rund | etwa | umgeben
long term : langfristig-
place : ort | orte | platz | stelle | stellen
system : system | systeme | systemen | systems
long : lang | lange | langen | langer
key : schlüssel- | zentral | zentrale | zentralen | zentraler
crucial : entscheidend- | maßgeblich-
go : gehen | geht | ging | gingen
leadership : führungsrolle | leitung
lead : führen | führt | leiten | leitet | leitete | geführt | geführte | geführten | federführ-
order : ordnung | ordnungen
advance : voranbring- | voranzubringen | vorantreib- | voranzutreiben | vorangetrieben | voranschreit- | vorankomm-
high : hoch | hohe | hohen | hoher | hochrang- | hochrangig-
services : dienst | dienste | diensten | dienstleist- | dienstleistung-
attention : aufmerksam- | augenmerk
improve : verbesser- | besserung
believe : glaub- | überzeug-
consider : betracht- | erwäg- | halte | halten | hielt | prüfen | geprüft | prüfte | prüft
assess : beurteil- | einschätz- | bewert- | lagebeurteilung
review : bilanz | überblick | bestandsaufnahme
goal : zielsetzung-
based : basier- | fußen | beruh- | gestützt
format : format | formate | normandie-format
detail : detail- | einzelheit- | ausführlich- | eingehend
event : ereignis- | veranstalt- | vorfall | vorfälle
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
approach : ansatz | ansätze | vorgehen | vorgehensweise | herangehen
colleague : kollegen aus
tie : bande | verbindung | verbindungen | verbund- | verbunden-
means : mittel | mitteln
point : punkt | punkte | punkten
practical : praktisch- | praxis
task : aufgabe | aufgaben
topic : thematik | gegenstand | gesprächsthema | gesprächsthemen | themen des
request : bitte | baten | bat | gebeten | ersuch- | antrag | anträge | anfrag-
ask : gefragt | fragte
insist : bestand darauf | beharr- | nachdrück-
account : rechnung | rechenschaft
financial : finanziell- | finanzen
involved : beteilig- | eingebunden | einbind-
main : haupt- | hauptsächlich
specific : spezifisch- | bestimmt-
expect : erwart- | erwartung-
success : erfolge | erfolgen | geglückt
stand : steht | stehen | stand | standen | an der seite
whole : ganz | ganze | ganzen | ganzer | gesamt | gesamte | gesamten
historic : historisch-
home : heimat | zuhause | heim | wohnung | wohnungen | haushalte | haushalten
past : vergangen-
team : team | teams | mannschaft
free : frei | freie | freien | freier | kostenlos
set : festgelegt | festleg- | setzen
grow : wachs- | wachsend- | gewachsen
deliver : ausgeliefert | überbracht | liefern | geliefert | überreich-
second : zweite | zweiten | zweiter
natural : natürlich- | natur
social : sozial- | gesellschaftlich-
society : gesellschaft | gesellschaften | zivilgesellschaft-
administration : verwaltung- | administration
mention : erwähn- | genannt | nannte | nannten
requirement : erfordern- | anforder- | voraussetz- | vorgabe- | erforderlich-
bring : bringen | bringt | brachte | brachten | gebracht
give : geben | gibt | gab | gaben | gegeben | erteil- | gewähr-
resource : ressource-
difficult : schwierig- | schwierigkeit-
best : beste | besten
care : pflege | betreuung | fürsorge
cause : ursache- | verursach-
example : beispiel | beispiele | beispielsweise
agency : agentur | agenturen
facility : anlage | anlagen | einrichtungen | einrichtung | stätte | stätten
rate : quote | satz | sätze
benefit : nutzen | vorteil | vorteile | profitier- | zugutekomm- | zugute
medical : medizin- | medizinisch- | ärztlich-
modern : modern- | modernis- | zeitgemäß
pay : zahlt | bezahl- | gezahlt | zahlung- | auszahl-
attend : beigewohnt | anwesend | anwesenheit
domestic : innenpolit- | inländisch- | innere | inneren
manage : bewältig- | verwalt- | umgang
potential : potential- | potenzial- | potenziell-
available : verfügbar- | verfügung
instruction : anweis- | weisung
resilience : resilien- | widerstandsfäh- | widerstandskr-
show : zeig- | gezeigt | beweis
highlight : herausgestellt | herausstell- | stellte heraus | verwies | verwiesen | hinweis | hingewiesen | hinzuweis-
reason : grund | gründe | gründen | anlass
scale : ausmaß | umfang
experience : erfahr- | erfahrung-
legal : rechtlich- | legal- | legitim- | rechtmäßig- | juristisch-
legitimate : berechtigt-
occupied : besetzt | besetzte | besetzten | okkup-
carry : durchführ- | durchgeführt | durchzuführen | trägt | getragen
field : feld | felder | gebieten
amount : betrag | summe | menge | mengen
enhance : intensiv- | intensivier- | aufwert- | ertücht-
housing : wohnraum | unterkünft- | unterbring-
status : status
connection : anbindung | anschluss | verkehrsverb-
brief : unterrichtete | unterrichtung | briefing
case : fall | fälle
document : dokument- | unterlagen | abschlusserklär- | schlussfolger- | ratsschlussfolg-
relevant : relevan- | einschlägig- | zuständig-
third : dritt-
turn : wende | zeitenwende
adopt : angenommen | verabschied- | annahme | annehmen
aspect : aspekt-
grateful : dankbar-
stay : aufenthalt
better : besser | bessere | besseren
control : kontroll- | beherrsch-
comprehensive : umfassend- | gesamtheitlich
confident : zuversicht-
emergency : notfall- | notlage | notstand
find : finden | findet | gefunden | fanden
line : linie | linien
play : spielen | spielt | spielte
consistent : konsequent | konsistent | beständig-
existing : bestehend- | vorhanden-
finally : endlich
package : paket | pakete | pakets
real : real- | echt | echte | echten | wirklich
thousand : tausend-
hundred : hundert-
dozen : dutzend-
word : wort | worte | worten
intention : absicht | absichten | beabsicht- | vorhaben
media : medien- | presse
extreme : extrem- | äußerst
safe : sicher | sichere | sicheren | sicherer
safely : ungefährdet
secure : sichern | gesichert | sicherung
chair : vorsitz- | geleitet | leitung von
restriction : beschränk- | einschränk- | eingeschränkt | restrikt- | uneingeschränkt
unhindered : ungehindert-
recognize : anerkenn- | anerkannt | erkannt
record : rekord- | aufzeich-
chain : kette | ketten
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
offer : angebot | angebote | angeboten | anbieten | bietet | bieten | bot
period : zeitraum | periode | phase
prospect : perspektiv-
technical : technisch- | technik
act : handeln | gehandelt | akt | handlung | handlungen
action : aktion | aktionen | tat | taten
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
form : form | formen | gestalt- | bilden | bildet
land : landweg | boden
target : gezielt- | abzielen
try : versuch- | versucht-
approve : billig- | gebilligt | zustimm- | zugestimmt | genehmig-
depend : hängt | abhäng-
dependence : abhängigkeit- | diversifizierung
half : hälfte | halb-
moment : moment | augenblick
recovery : erholung | genesung | konjunktur-
serve : dienen | dient | diente
stage : stufe | stadium
total : insgesamt bislang | gesamtvolumen
road : straßen | autobahn
unprovoked : unprovoziert-
unjustified : ungerechtfertigt- | nicht gerechtfertigt
happy : glücklich | froh
nurse care : pflegekräfte | pflegepersonal
ground : bodentrupp-
hard : hart | harte | harten
regular : regelmäßig- | regulär-
save : sparen | einspar- | gerettet
spread : verbreit- | ausbreit-
legislation : gesetzgeb-
seek : suchen | sucht | anstreb- | angestrebt | streben | strebt
leave : verlass- | ausreis-
small : klein-
demonstrate : unter beweis
path : pfad | kurswechsel
standard : standard- | norm | normen
apply : gelten | gilt | anwend- | angewend-
extend : verlänger- | ausdehn-
idea : idee | ideen | gedanke | gedanken
grant : zuschuss | zuschüsse
post : posten
consumer : verbraucher- | konsum-
corridor : korridor-
equal : gleich- | gleichberecht- | gleichstell-
resident : einwohner- | bewohner- | anwohner-
test : test | tests | getestet | testen
early : früh | frühe | frühzeitig- | frühen
eastern : östlich- | ost-
personnel : personal | personals
professional : beruflich- | professionell-
traditional : traditionell- | tradition-
vision : vision
volume : volumen
young : jung | junge | jungen | junger
basis : basis | grundlagen
complex : komplex-
higher : höher-
hostilities : feindsel- | kampfhandl- | kämpfe | kämpfen
fight : gekämpft | gefecht-
income : einkommen | einnahmen | einkünfte
proceeds : erträge | erlös | erlöse | ertrag | zinserträge
foundation : stiftung | fundament
hand : hand | hände | händen
identify : identif-
loss : verlust- | verlor- | ums leben | lebensverlust
die : starben | gestorben | kamen ums
speed : geschwind- | tempo | zügig- | schneller
suffering : leid | leiden | leidet
true : wahr | wahre | wahren | wahrheit
zone : zone | zonen
block : blockade- | blockier-
candidate : kandidat-
dynamic : dynami-
mark : markier-
unprecedented : beispiellos- | noch nie | nie dagewesen
annual : jährlich- | alljährlich-
award : verlieh- | auszeichn- | preisträger-
overcome : überwind- | überwunden
patient : patient- | geduld
praise : lobte | lobten | lob | gelobt | anerkennung | würdigten | hoben hervor
reflect : spiegel- | widerspieg- | überlegung-
sincere : aufrichtig- | herzlich-
cordial : herzlich
temporary : vorübergehend- | zeitweil- | befrist-
unique : einzigartig- | einmalig- | einzig
upcoming : bevorsteh- | anstehend-
learn : lernen | gelernt | erfuhr
purchase : kauf | ankauf | kaufen | beschaff- | erwerb
schedule : zeitplan | termin | termine
video : video | videokonfer- | videoschalt- | videogipfel
vital : lebenswichtig- | lebensnotwend-
arrive : ankunft | angekommen | eingetroff- | eintreff- | eintrifft | landete
association : verband | verbände | verein | assoziier-
criminal : strafrecht- | straftat-
cut : kürz- | schnitt | abgeschnitten | ausfiel | ausgefallen
outage : ausfall | stromausf- | ausfälle
figure : ziffer
unity : einheit | geschlossen- | einigkeit
united : geschlossen | vereint- | geeint
body : gremi- | organ | organe
convey : übermittel- | richtete aus | überbrachte
damage : schaden | beschädig-
money : geld | gelder | geldern
century : jahrhundert-
movement : bewegung-
network : netz | netze | netzwerk-
send : schicken | schickt | schickte | geschickt | sandte | gesandt | senden | entsend- | übersandt
source : quelle | quellen
study : studie | studien | studium
scholarship : stipendi-
upgrade : moderniser | nachrüst- | aufrüst-
wide : breit | breite | breiten
customer : kunde | kunden
external : äußere | äußeren | extern-
normal : normal-
old : alt | alte | alten
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
rule : regel | regeln | regelbas- | regelbasiert- | herrschaft
spending : ausgaben
structure : struktur-
submit : vorleg- | vorgelegt | eingereich-
average : durchschnitt-
component : bestandteil- | komponente-
desire : wille | willens
fair : fair | faire | fairen
logistics : logist-
message : botschaft an | nachricht- | signal | signale
tool : instrument- | werkzeug-
answer : antworten | beantwort- | erwider-
decrease : rückgang | sinken | gesunken | sank
employee : mitarbeiter-
governor : gouverneur-
appropriate : angemessen- | geeignet-
bridge : brücke | brücken
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
profit : gewinn | gewinne
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
abroad : ausland | auslands
foreign : ausländ- | ausländisch- | auswärtig-
bill : gesetzesvorhab-
eliminate : beseitig- | abbau | abschaff-
flow : fluss | flüsse | strömen
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
evidence : beweise | nachweis- | beleg | belege
forum : forum | foren
meaningful : sinnvoll- | substanz- | substantiell-
model : modell | modelle
momentum : impuls- | schwung | dynamik
occasion : gelegenheit | anlass der
platform : plattform- | online-plattform-
presence : präsenz
station : station | stationen | bahnhof
diversify : diversifi-
exceed : übersteig- | überschrei- | übertraf | übertroffen
front : front | frontlinie
reserve : reserve- | vorrat | vorräte | bevorrat-
season : saison | jahreszeit
spirit : geist
trilateral : trilateral- | dreiseitig-
barrier : barriere- | hürde | hürden | hindernis- | hemmnis-
binding : verbindlich- | bindend-
channel : kanal | kanäle
enemy : feind | feinde
excellent : hervorrag- | ausgezeichnet | exzellen-
exactly : genau
formal : förmlich- | formell-
harm : geschadet | schädlich-
lack : mangel | fehlt | fehlen | fehlend-
option : option | optionen | möglichkeit-
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
honor : ehre | ehren | geehrt | würdigung
minute : minute | minuten
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
firm : fest | feste | standhaft- | entschieden
steadfast : unerschütter- | unverbrüchl- | unverändert-
warn : warnt- | warnung- | gewarnt | warnen
core : kern | kernpunkt-
faith : glaube | glauben
journalist : journalist- | pressevertreter-
federal chancellery : kanzleramt- | bundeskanzleramt-
federal defense minister : bundesminister der verteidigung | verteidigungsministerium
ministerial : ministertreff-
speaker deputy government : vize-regierungssprecher- | stellvertretende regierungssprecherin
communicate announce : teilte | teilt | mitgeteilt | mitteil- | bekanntgab- | bekanntgegeben | gab bekannt
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
ban : verbot | verbiet- | verboten
complete : vollend-
lay down weapons : waffen niederlegen
disarm : entwaffn- | niederleg-
truce : kampfpause-
peace process : friedensbemüh- | friedensinitiat- | friedensabkomm-
missile attack : raketenangriffe | raketenangriffen | raketenterror
drone attack : drohnenangriffe | drohnenangriffen
bomb : bombe- | bombard- | bombardier-
arms delivery : waffenlieferung- | waffenlieferungen an | rüstungsliefer-
ammunition : munition | munitions- | artilleriemunit-
tank : panzer | panzern | kampfpanzer | schützenpanzer-
fighter jet : kampfflugzeug- | kampfjet-
submarine : u-boot | u-boote | u-booten | unterseeboot-
navy : marine
air force : luftwaffe
exercise : übung | übungen | manöver
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
sentence : urteil | urteile
repression : unterdrück- | repress-
protest : demonstr- | protest- | demonstrant-
border crossing : grenzübergäng-
border control : grenzkontroll-
crossing : übergang | übergänge
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
baltic sea : ostsee | ostseeraum | ostseerat | ostseerats
mediterranean : mittelmeer-
straits : seeweg- | straße von hormus
tanker : tanker | öltanker
shadow fleet : schattenflott-
fleet : flotte | flotten
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
parliament election : parlamentswahl- | bundestagswahl- | neuwahl-
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
energy price : energiepreis- | strompreis-
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
trade dispute : handelsstreit- | handelskonfl- | handelskrieg
retaliation : gegenmaßnahm- | vergeltung
mining : bergbau
rare earth : seltene erden | seltenen erden | seltener erden
lithium : lithium
aluminum : aluminium
supplier : lieferant- | zulieferer
order contract : auftrag | aufträge
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
labor market : arbeitsmarkt-
labor : arbeits-
asylum : asyl-
deportation : abschieb-
visa : visum | visa | visastelle | visafrei- | visumfrei- | visumspflicht
consulate : konsul- | konsular- | generalkonsul-
travel warning : reisewarn- | reisehinweis-
city district : vorort-
train : zug | züge | zügen
commuter railway : nahverkehr- | nahverkehrsstrecke
route : strecke | strecken | route | routen
rail : schiene | schienen
flower : schnittblume- | blumen
tea : tee
exhibition : ausstell-
culture policy : kulturpolit-
vocational training : berufsausbild- | berufsbildung
digitalization : digitalisier-
security rule : sicherheitsregel-
quantum : quanten-
cyber attack : cyberangriffe | cyberangriffen
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
frozen : eingefrorene | eingefrorenen | immobilisiert-
quick : schnellstens | rasche | rasches | raschen | rascher | baldig- | schnelle | schnellen
margins : am rande
invitation : einladung der
reception : empfangs
night : nacht | nächtlich- | nachts
hour : stunde | stunden
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
russia : russland | russlands | moskau | moskaus
russian : russisch- | russen
germany : deutschland-
german : deutsch-
france : frankreich-
french : französisch- | franzosen
spain : spanien-
spanish : spanisch-
italy : italien | italiens
italian : italienisch-
poland : polen | polens
polish : polnisch-
united kingdom : vereinigtes königreich | vereinigten königreich | vereinigten königreichs | großbritann-
british : britisch- | briten
united states : vereinigten staaten | vereinigte staaten | usa
american : amerikan- | us-amerikan-
canada : kanada | kanadas
canadian : kanadisch-
china : china | chinas
chinese : chinesisch-
japan : japan | japans
japanese : japanisch-
india : indien | indiens
indian : indisch-
turkey : türkei
turkish : türkisch-
syria : syrien | syriens
syrian : syrisch- | syrer
lebanon : libanon
lebanese : libanes-
israel : israels
egypt : ägypten | ägyptens
egyptian : ägyptisch-
jordan : jordanien | jordanisch-
iraq : irak
iran : iran | irans
iranian : iranisch-
saudi arabia : saudi-arabien | saudisch-
emirates : emirate | emiraten
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
netherlands : niederlande | niederlanden
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
dispute : streit | streitigkeit- | streitfrage- | auseinandersetz-
coexistence : koexistenz | zusammenleben
armed : bewaffnet-
rebel : rebell- | aufständ-
ethnic : ethnisch-
unabated : unvermindert-
burden : belast- | last | lasten
indispensable : unverzichtbar- | unerlässl- | unabdingbar
update : aktualis-
tighten : verschärf- | zugespitzt
worsen : verschlechter-
element : element | elemente | kernelement-
observation : beobacht- | beobachtung-
ceasefire agreement : waffenstillstandsabk- | waffenruheabkomm- | waffenruhe in
ceasefire negotiations : waffenstillstandsver- | friedensgesprächen | waffenruheverhand-
staff : stab | stäbe | führungsstab
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
murder : mord | morde | ermord-
atrocity : gräuel- | gräueltat-
cohesion : zusammenhalt
upheaval : umbruch | umbrüche
sustainable : nachhaltigkeit
credible : glaubwürd- | glaubhaft
dual : doppelt-
belong : gehör- | zugehörigkeit
speech : rede | reden | grundsatzrede | statement | pressestatement
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
pause : pause | pausen | kampfpausen
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
pension : rente | renten
olympic : olympischen spiele
tourism : touris-
aviation : luftfahrt | flugverkehr
critical : kritisch-
hacker : hackerangriff- | hacker
joint declaration : gemeinsamen erklärungen
sovereign debt : staatsschulden
sphere : sektor | sektoren
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
personal : persönlich- | person | personen
matter : sache
official : offiziell- | beamt-
launch : einführung | lancier-
reach : erlangt | erreichen
major : bedeutend- | wesentlich-
affairs : angelegenheiten
programme : rahmenprogramm-
relationship : verhältnis | beziehung
keep : behalten | wahrt | gewahrt
present : vorgestellt | vorstell- | präsentier-
indicator : indikator- | kennzahl-
senior : spitzenbeamt- | führungskräft-
draft : entwurf | entwürfe
essential : wesentlich | essenzi- | essentiell-
performance : leistung | leistungen
consideration : erwägung- | rücksicht
creation : schaffung einer
individual : individuell- | einzelperson-
strength : kraft
enforcement : durchsetz- | vollzug
suggest : anreg- | angeregt
enterprise : betrieb | betriebe
latest : neuest- | letzten entwicklungen
lower : niedrig- | geringer
link : verknüpf- | verbinden | zusammenhänge
perspective : blickwinkel | sicht
attempt : versuche
strategy : strategie | strategien
mobile : mobil-
subject : gegenstand der
fuel : brennstoff- | kraftstoff- | treibstoff-
gain : errungenschaft- | zugewinn
outcome : ausgang | resultat-
attract : anziehen | gewinnen | attraktiv-
boost : ankurbel-
healthcare : gesundheitswesen | gesundheitsversorg-
sense : sinn | sinne
stronger : stärkere | stärkeren
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
factor : faktor | faktoren
equity : gerechtigkeits-
reality : realität- | wirklichkeit
register : registrier- | verzeichnet
root : wurzel-
basic : grundlegend | grundversorg-
class : klasse | klassen
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
session : tagung | tagungen
uphold : hochhalten | verteidigen
appeal : appelle
conclusion : schluss | schlüsse
currency : währung-
disability : behinder-
displaced : vertrieben- | binnenvertrieb-
late : spät-
pace : schritttempo
shortage : knapp- | engpass | engpässe
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
heart : herz | herzen
nationalist : nationalis-
site : standort-
doubt : zweifel | zweifeln
town : ortschaft- | gemeinde-
village : dorf | dörfer
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
solid : solide | soliden
surge : anstieg
wave : welle | wellen
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
hero : held | helden | heldenhaft-
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
talent : talent | talente
ton : tonne | tonnen
acquire : erworben | erwerben
assault : ansturm
birth : geburt
book : buch | bücher
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
harvest : ernte | ernten
farm : bauernhöf- | landwirtschaftsbetr-
passenger : passagier- | fahrgäst-
peak : höchststand
pharmaceutical : pharma- | arzneim-
pilot : pilot | piloten | pilotprojekt
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
`;
