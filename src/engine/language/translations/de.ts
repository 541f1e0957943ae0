/** German: words of official statements and what they are in English. An analyst may extend them. */
export const GERMAN = `
ceasefire : waffenruhe- | waffenstillstand- | feuerpause-
peace : frieden- | friede
peaceful : friedlich-
peace negotiations : friedensverhandlungen | friedensgespräche
peace plan : friedensplan
war : krieg | krieges | kriegs | kriege
war aggression : angriffskrieg-
president : präsident- | staatspräsident-
federal president : bundespräsident-
chancellor : kanzler- | bundeskanzler-
federal government : bundesregierung
federal : bund | bundes
prime minister : premierminister- | ministerpräsident- | premier
minister : minister- | bundesminister-
foreign minister : außenminister- | bundesaußenminister-
defense minister : verteidigungsminister- | bundesverteidigungsminister
finance minister : finanzminister- | bundesfinanzminister-
interior minister : innenminister-
economy minister : wirtschaftsminister- | bundeswirtschaftsminister
ministry : ministerium | ministerien
foreign office : auswärtige amt | auswärtigen amt | auswärtiges amt
counterpart : amtskolleg- | amtskollegin | kollege | kollegen | kollegin
king : könig | königs
ambassador : botschafter-
embassy : botschaft | botschaften
envoy : gesandt- | sonderbeauftragt- | sondergesandt- | beauftragt-
secretary state : staatssekretär-
secretary general : generalsekretär-
spokesperson : sprecher- | regierungssprecher-
leader : führer | staatschef- | führung | spitzen
heads state government : staats- und regierungschefs | staats und regierungschefs
head government : regierungschef-
government : regierung | regierungen
parliament : parlament- | bundestag- | abgeordnet-
side : seite | seiten | beide | beiden
party : partei | parteien
state : staat | staaten | staates | staatlich- | erklärt- | äußert-
country : land | länder | landes | ländern
people : volk | volkes | völker | menschen | bevölkerung
citizen : bürger | bürgerinnen | bürgern | staatsbürger- | staatsangehörig-
republic : republik
authority : behörde | behörden
delegation : delegation-
representative : vertreter- | vertreterin
meet : traf | trafen | getroffen | treffen | trifft | zusammengekommen | empfangen
meeting : begegnung- | sitzung | zusammenkunft
receive : empfing | empfängt | empfang
talks : gespräch | gespräche | gesprächen | unterredung
talk : gesprochen | sprach | sprachen | sprechen
call : anruf | anrufs
telephone : telefon- | telefonat-
telephone call : telefongespräch | telefonisch
call on : aufgerufen | rief | fordert- auf | appell-
summit : gipfel-
conference : konferenz-
press conference : pressekonferenz
visit : besuch | besuche | besuchs | besucht- | antrittsbesuch | staatsbesuch
trip : reise | reisen | reist
invite : eingelad- | einlad-
discuss : erörter- | diskut- | besproch- | bespra- | berat- | beriet | berieten
discussion : diskussion- | aussprache
issue : thema | themen | frage | fragen | angelegenheit-
focus : mittelpunkt | im zentrum | schwerpunkt-
exchange : austausch | ausgetauscht | tauschten
exchange views : gedankenaustausch | meinungsaustausch
views : ansicht | ansichten | meinung | meinungen
consult : konsult- | konsultation- | abstimmung | abgestimmt | stimmten
negotiate : verhand- | verhandlung-
dialogue : dialog-
mediation : vermitt- | vermittlung-
say : sagte | sagten | gesagt
statement : erklärung | erklärungen | stellungnahme
joint statement : gemeinsame erklärung | gemeinsamen erklärung
announce : ankündig- | angekündigt | kündigte
emphasize : betont- | beton- | unterstri- | hervorgehoben | hob | hervor
underscore : unterstreich-
recall : erinner-
reiterate : bekräftig- | wiederhol-
reaffirm : bekräftigt-
confirm : bestätig-
express : ausdruck | ausgedrückt | drückte
inform : inform- | unterricht-
report : bericht-
explain : erläuter-
propose : vorschlag | vorschläge | schlug vor
demand : fordert | forderte | forderten | forderungen | verlang-
urge : gedrängt | drängt- | mahnt-
condemn : verurteil-
reject : ablehn- | abgelehnt | lehnt- | zurückgewies-
oppose : widersetz-
concern : sorge | sorgen | besorg- | besorgnis
regret : bedauer-
hope : hoff- | hoffnung-
wish : wunsch | wünsch-
congratulate : gratul- | glückwunsch- | glückwünsche
condolences : beileid | mitgefühl | anteilnahme
thank : dank | dankt- | danke | bedankt-
appreciate : würdig- | wertschätz-
welcome : begrüß- | willkomm-
solidarity : solidar- | solidarität
support : unterstütz- | unterstützung-
help : hilfe | hilfen | helfen
aid : hilfsgüter | hilfslieferung- | hilfeleistung-
agree : einig | einigt- | vereinbar- | verständigt- | übereinstimm-
agreement : abkommen | einigung | vereinbarung | übereinkommen
treaty : vertrag | verträge | vertrages
sign : unterzeichn- | unterschrieb-
conclude : abschluss | abgeschloss-
decide : beschloss- | beschließ- | entschied-
decision : entscheidung | entscheidungen | beschluss | beschlüsse
commit : verpflicht- | zugesagt | zusage | zusagen
commitment : verpflichtung- | bekenntnis | engagement
determination : entschloss-
ready : bereit | bereitschaft
priority : priorität-
agenda : agenda | tagesordnung
problem : problem | probleme
situation : lage | situation
crisis : krise | krisen
conflict : konflikt-
tension : spannung-
escalation : eskalation
de-escalation : deeskal-
threat : bedroh- | drohung- | bedrohung-
danger : gefahr | gefahren | gefähr-
attack : angriff | angriffe | angegriffen | anschlag | anschläge | angriffen
air strike : luftangriff-
aggression : aggress-
invasion : invasion | einmarsch | überfall
violence : gewalt | gewaltsam-
violation : verletzung | verstoß | verstöße
terrorism : terror | terroris- | terroranschlag-
hostage : geisel | geiseln
release : freilass- | freigelass- | befrei-
prisoner : gefangen- | kriegsgefangen-
civilian : zivil- | zivilist-
civilian population : zivilbevölkerung
victim : opfer | opfern
killed : getötet- | tote | toten | todes-
wounded : verletzte | verletzten | verwundet-
troops : truppen | soldaten | soldatinnen
army : armee | bundeswehr | streitkräft-
military : militär- | militärisch-
force : kräfte
defense : verteidig- | verteidigung-
defense capability : verteidigungsfähigkeit
security : sicherheit | sicherheits-
security policy : sicherheitspolit-
security council : sicherheitsrat-
security guarantees : sicherheitsgaranti-
guarantee : garanti- | gewährleist-
ally : verbündet- | alliiert-
alliance : bündnis | allianz
coalition willing : koalition der willigen
weapon : waffe | waffen
arms : rüstung- | waffenlieferung-
nuclear : nuklear- | atomar-
nuclear weapon : atomwaffen | kernwaffen | nuklearwaffen
nuclear program : atomprogramm | nuklearprogramm
nuclear power plant : atomkraftwerk- | kernkraftwerk-
disarmament : abrüstung
missile : rakete | raketen
drone : drohne | drohnen
air defense : luftverteidigung | flugabwehr | luftabwehr
airspace : luftraum
ship : schiff | schiffe
sanctions : sanktion- | sanktionspaket
resolution : resolution-
united nations : vereinten nationen | vereinte nationen
european union : europäische union | europäischen union
european council : europäischer rat | europäischen rat
european : europäisch- | europäer-
europe : europa | europas
transatlantic : transatlant-
international : international-
international law : völkerrecht-
international community : internationale gemeinschaft | internationalen gemeinschaft | staatengemeinschaft | weltgemeinschaft
law : recht | gesetz | gesetze | rechtlich-
human rights : menschenrecht-
rule law : rechtsstaat-
charter : charta
sovereignty : souverän-
territorial integrity : territoriale integrität | territorialen integrität
territory : gebiet | gebiete | territorium
territorial : territorial-
border : grenze | grenzen
independence : unabhäng-
occupation : besatzung | besetz-
settlement : siedlung | siedlungen | siedlungsbau
two-state solution : zweistaatenlösung
solution : lösung | lösungen
resolve : lösen | beileg-
political : politisch-
policy : politik
foreign policy : außenpolit-
diplomatic : diplomatisch-
diplomacy : diplomat- | diplomatie
relations : beziehung-
bilateral : bilateral- | zweiseitig-
multilateral : multilateral-
regional : regional-
region : region | regionen
global : global-
world : welt | weltweit-
partnership : partnerschaft-
partner : partner | partnern | partnerin
strategic : strateg- | strategisch-
cooperation : zusammenarbeit | kooper- | zusammenarbeiten
coordinate : koordin- | abstimm-
friendship : freundschaft-
friend : freund | freunde | freunden
trust : vertrauen | vertrauens-
respect : respekt- | achtung
mutual : gegenseitig-
close : eng | enge | engen | enger
strengthen : stärk- | gestärkt | verstärk- | stärkung
deepen : vertief-
develop : entwickel-
development : entwicklung-
expand : ausbau- | erweiter- | ausweit-
promote : förder- | gefördert | förderung
continue : fortsetz- | fortgesetzt | fortzusetzen | weiter | weiterhin
maintain : aufrecht- | beibehalt-
establish : einricht- | etabl- | gründ-
build : aufbau | bauen | aufzubauen
create : schaff- | geschaffen
begin : beginn- | begann | anfang
end : ende | beend- | beendigung
stop : stopp- | einstell-
resume : wiederaufn- | wieder aufgenommen | wiederaufnahme
achieve : erreich- | erziel-
implement : umsetz- | umgesetzt | umsetzung
ensure : sicherstell- | sicherzustellen
protect : schutz | schütz- | geschützt
prevent : verhinder- | vermeid-
contribute : beitrag | beitragen | beiträge
provide : bereitstell- | liefer- | gelief-
work : arbeit | arbeiten | arbeitet-
effort : bemüh- | bemühung- | anstrengung-
initiative : initiative | initiativen
plan : plan | pläne
project : projekt-
program : programm-
process : prozess-
framework : rahmen
mechanism : mechanism-
measure : maßnahme-
step : schritt-
progress : fortschritt-
result : ergebnis-
condition : bedingung-
unconditional : bedingungslos-
principle : prinzip- | grundsatz | grundsätze
humanitarian : humanitär-
refugee : flüchtling- | geflüchtet-
reconstruction : wiederaufbau-
migration : migration- | zuwander-
access : zugang
economy : wirtschaft | volkswirtschaft
economic : wirtschaftlich- | wirtschafts-
trade : handel | handels | handels-
free trade agreement : freihandelsabkommen
trade agreement : handelsabkommen
tariff : zoll | zölle | zöllen
competitiveness : wettbewerb-
investment : invest- | investition-
company : unternehm- | firma | firmen
industry : industr-
market : markt | märkte
single market : binnenmarkt-
finance : finanz- | finanzier-
fund : fonds
assets : vermögen-
bank : bank | banken
growth : wachstum-
export : export- | ausfuhr-
import : import- | einfuhr-
raw materials : rohstoff-
supply chain : lieferkett-
energy : energie | energien | energiepolit-
energy supply : energieversorg-
energy infrastructure : energieinfrastruktur
renewable energy : erneuerbar-
hydrogen : wasserstoff-
oil : öl | erdöl
gas : gas | erdgas
electricity : strom
climate : klima
climate change : klimawandel-
climate protection : klimaschutz-
environment : umwelt-
water : wasser
sea : meer | meeres
maritime : maritim-
agriculture : landwirtschaft- | agrar-
food : ernähr- | lebensmittel- | nahrungsmittel-
grain : getreide-
health : gesund- | gesundheit-
pandemic : pandemie
vaccine : impf- | impfstoff-
culture : kultur-
education : bildung | ausbildung
school : schule | schulen
university : universität- | hochschul-
student : student- | studierend-
youth : jugend-
women : frau | frauen
children : kind | kinder | kindern
sport : sport
science : wissenschaft-
research : forschung-
technology : technolog-
innovation : innov-
digital : digital-
artificial intelligence : künstliche intelligenz | künstlichen intelligenz | künstlicher intelligenz
space : weltraum | raumfahrt
transport : verkehr- | transport-
railway : bahn | eisenbahn
infrastructure : infrastruktur-
election : wahl | wahlen | wahlsieg | gewählt-
democracy : demokrat- | demokratie
freedom : freiheit- | frei | freie | freien
value : werte | werten
stability : stabil- | stabilität
prosperity : wohlstand-
future : zukunft- | künftig-
history : geschicht- | historisch-
today : heute | heutig-
day : tag | tage | tagen
week : woche | wochen
month : monat-
year : jahr | jahre | jahren | jahres
new : neu | neue | neuen | neuer
common : gemeinsam-
joint : gemeinschaft-
important : wichtig- | bedeut- | bedeutung
necessary : notwendig- | nötig-
urgent : dringend- | dringlich
immediate : sofort- | unverzüglich- | umgehend-
lasting : dauerhaft- | nachhaltig-
just : gerecht-
full : voll | volle | vollständig-
council : rat | räte
commission : kommission
committee : ausschuss
institution : institution-
organization : organisation-
member : mitglied-
member states : mitgliedstaat- | mitgliedsstaat-
federal foreign minister : bundesaußenministerin
deputy : stellvertret- | vize-
vice president : vizepräsident-
inauguration : amtseinführung | amtsantritt
office : amt | amtes | amtszeit
victory : sieg
appointment : ernennung | ernannt
mandate : mandat
vote : stimme | votum
opposition : opposition
coalition : koalition
reform : reform-
transition : übergang-
constitution : verfassung- | grundgesetz
withdraw : abzug | rückzug | zurückzieh-
deploy : stationier- | entsand- | einsatz
capability : fähigkeit-
training : ausbildungsmission
equipment : ausrüst-
delivery : lieferung | lieferungen
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
return : rückkehr- | zurück
remain : bleib-
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
responsibility : verantwort- | verantwortung-
consequence : folge | folgen | konsequenz-
impact : auswirkung-
need : bedarf | bedürf-
objective : ziel | ziele | zielen
proposal : vorschläg-
roadmap : fahrplan
group : gruppe | gruppen
working group : arbeitsgruppe
provocation : provok- | provokation-
interference : einmischung
hybrid : hybrid-
cyber security : cybersicherheit | cyberangriff-
disinformation : desinformation
intelligence : nachrichtendienst- | geheimdienst-
crime : kriminal- | verbrechen
war crime : kriegsverbrech-
drug : drogen | drogenhandel
police : polizei
arrest : festnahme | verhaftet
prison : haft | gefängnis
court : gericht | gerichtshof
investigation : untersuch- | ermittl-
genocide : völkermord
antisemitism : antisemit- | antisemitismus
holocaust : holocaust
famine : hunger | hungersnot
hospital : krankenhaus | krankenhäuser
doctor : arzt | ärzte
disease : krankheit | krankheiten
medicine : medikament-
earthquake : erdbeben
flood : überschwemm- | hochwasser | flut
fire : brand | waldbrände
disaster : katastroph-
rescue : rettung- | rett-
airport : flughafen
port : hafen
flight : flug | flüge
aircraft : flugzeug-
strait : meerenge | straße
freedom navigation : freie schifffahrt | freiheit der schifffahrt
shipping : schifffahrt-
island : insel | inseln
forest : wald | wälder
emission : emission-
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
worker : arbeitnehmer-
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
memory : gedenk- | gedenken
anniversary : jahrestag | jubiläum
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
morning : morgen | vormittag
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
air defense system : flugabwehrsystem-
peace order : friedensordnung
security situation : sicherheitslage
nato summit : nato-gipfel
eastern flank : ostflanke
deterrence : abschreck- | abschreckung
reunification : wiedervereinigung
neighbor : nachbar-
enlargement : eu-beitritt | beitritt- | erweiterung-
western balkans : westbalkan
middle east : nahost | nahen osten | naher osten
development cooperation : entwicklungszusammenarbeit
humanitarian aid : humanitäre hilfe | humanitären hilfe | humanitärer hilfe
humanitarian situation : humanitäre lage | humanitären lage
government consultations : regierungskonsultationen
`;
