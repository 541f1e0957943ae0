/** French: words of official statements and what they are in English. An analyst may extend them. */
export const FRENCH = `
ceasefire : cessez-le-feu | trêve | cessation des hostilités
peace : paix
peaceful : pacifique | pacifiquement
war : guerre
president : président | présidence
prime minister : premier ministre | première ministre | premiers ministres | chef du gouvernement
minister : ministre | ministériel | ministérielle
ministry : ministère
foreign minister : ministre des affaires | homologue des affaires
foreign affairs : affaires étrangères
counterpart : homologue
chancellor : chancelier
king : roi | majesté
prince : prince
crown prince : prince héritier
ambassador : ambassadeur | ambassadrice
embassy : ambassade | chancellerie
envoy : envoyé spécial | émissaire | envoyé
secretary : secrétaire
leader : dirigeant | leader
head : chef
government : gouvernement | gouvernemental | pouvoirs publics | exécutifs
parliament : parlement | parlementaire
assembly : assemblée
senate : sénat
party : parti
state : état | déclarait | affirmer
country : pays
nation : nation
people : peuple | population
citizen : citoyen- | ressortissant-
republic : république
authority : autorité
delegation : délégation | accompagnée de | accompagné de
representative : représentant-
official : officiel- | fonctionnaire-
meet : rencontr- | réuni | rendez-vous | recevra | réunir | réunira | réunissant | retrouv-
meeting : réunion- | entrevue | rencontre bilatérale | tête-à-tête | conclave | sommet informel | conseil des ministres | sommet extraordinaire
talks : entretien | pourparlers
talk : entretenu | entretenir | entretenait | parlé | parler
call : appel | appelle | appellent | appelant | appeler | appelons | exige | interpell-
telephone : téléphon-
telephone call : entretien téléphonique
summit : sommet
conference : conférence
press : presse
visit : visite | déplacement | visitera | visiteront | se rendent | visite d'état | visite officielle | visite de travail
trip : voyage | tournée | se déplacer | se déplacera | effectuer | effectué | effectuera
welcome : accueil | accueilli | accueillir | salué- | félicité | bienvenue | accueille | réjoui | réjouit | se réjouir | réjouissent
receive : reçu | recevoir | reçoit
invite : invit-
host : accueillera | hôte | accueillir le | organisera
discuss : discut- | évoqu- | abord- | débatt-
discussion : discussion- | échange avec | débat | échanges approfondis | tour de table
exchange : échang-
views : vues
consult : consult- | concert-
negotiate : négoci- | table des négociations
dialogue : dialogu-
mediation : médiation | médiateur
say : dit | déclaré | dire | affirmé
statement : déclaration | communiqué
joint statement : déclaration commune
announce : annonc-
emphasize : soulign- | insist-
underscore : mis en exergue | mettre en exergue
stress : mis l'accent | insisté | mettant l'accent | appel l'attention | fait valoir | mis en évidence | relevé | relever
recall : rappel-
reiterate : réitér- | redit | redire
reaffirm : réaffirm-
affirm : affirmation
confirm : confirm-
note : noté | noter | notent | constat- | relevé que | prend note | pris note
express : exprim- | manifest-
share : partag- | fait part
inform : inform-
present : présent- | exposé
explain : expliqu-
indicate : indiqu-
raise : soulev-
propose : propos-
suggest : suggér- | suggestion
request : demand- | sollicit- | requête | réclam- | prié
urge : exhort- | engag- instamment
encourage : encourag- | incit-
condemn : condamn- | fermement condamné
denounce : dénonc- | stigmatis-
reject : rejet-
oppose : oppos-
concern : préoccup- | inquiét-
deep concern : vive préoccupation
regret : regrett- | déplor-
hope : espoir | espér- | souhait-
wish : vœu
congratulate : félicit- | chaleureuses félicitations
condolences : condoléances | sincères condoléances
thank : remerci-
gratitude : gratitude | reconnaissance
appreciate : appréci-
tribute : hommage
solidarity : solidarité | solidaire | témoignage de solidarité
support : soutien | soutenir | soutenu | soutient | soutiennent | appui | appuy- | soutenant | apporter son soutien | plein soutien
help : aide | aider | aidera | aident
assistance : assistance
agree : convenu | convenir | conviennent | convinrent
agreement : accord | entente | accord-cadre | arrangement | pacte | compromis
treaty : traité
convention : convention
memorandum : mémorandum | protocole
sign : sign- | signature- | paraph- | ratifié
signing : signature
conclude : conclu | conclure | conclusion | issue
decide : décid-
decision : décision
commit : engagé | engagent | engager | engageant | engageons | engageait
commitment : engagement
promise : promess-
determination : détermin-
ready : prêt | disponibilité
readiness : disposition
priority : priorit-
agenda : ordre du jour | agenda | programme de travail | programme de la
issue : question | enjeu | sujet | dossier
problem : problème
situation : situation
crisis : crise
conflict : conflit
tension : tension
escalation : escalad- | embrasement | surenchère
de-escalation : désescalade | apais- | retenue
threat : menac-
danger : danger- | péril
attack : attaqu- | attentat | assaut | agress- | pris pour cible
strike : frappe | bombard- | tir | tirs
aggression : agression | agresseur | guerre d'agression
invasion : invasion | envahi- | à grande échelle
violence : violence | violent-
violation : violation
terrorism : terroris- | antiterror- | contre-terrorisme
hostage : otage
release : libér-
prisoner : prisonnier | détenu
civilian : civil
victim : victime | victime civile
kill : tué | tués | tuer | mort | assassin- | meurtr- | abattu
wounded : blessé
troops : troupe | soldat
army : armée | armées | lutte armée | soldat français
military : militaire
force : force
defense : défense | défend-
security : sécurité | sécuritaire | sûreté
security guarantees : garanties de sécurité
guarantee : garant-
ally : allié
alliance : alliance | alliance atlantique
coalition : coalition
coalition willing : coalition des volontaires | volontaires réunie
weapon : arme
arms : armement
nuclear : nucléaire
proliferation : prolifération
disarmament : désarmement
enrichment : enrichissement
missile : missile
ballistic : balistique
drone : drone
air : aérien | aérienne | air
airspace : espace aérien
naval : naval
ship : navire
sanctions : sanction-
resolution : résolution
united nations : nations unies | onu
european union : union européenne | l'ue
european : européen-
europe : europe
transatlantic : transatlantique
g7 : g7
international : international | internationaux
international law : légalité internationale
international community : communauté internationale
law : droit | loi | lois | légisateur | proposition de loi
human rights : droits de l'homme | droits humains
right : droits
rule law : état de droit
charter : charte
sovereignty : souverain-
territory : territoire
territorial : territorial
border : frontière | frontalier
independence : indépendance | indépendant-
occupation : occup-
settlement : colonie | colonisation | règlement
two-state solution : solution à deux | solution des deux
solution : solution | issue politique
political : politique
diplomatic : diplomat-
diplomacy : diplomatie
relations : relation
relationship : lien
bilateral : bilatéral | bilatéraux
multilateral : multilatéral-
regional : régional | régionaux
region : région
global : mondial | mondiaux
world : monde
partnership : partenariat
partner : partenaire
strategic : stratég-
cooperation : coopér- | collabor-
coordinate : coordin- | coordonn- | concerter | concertation
friendship : amitié | amical- | fraternel- | fraternité
friend : ami | amis
trust : confiance
respect : respect-
mutual : mutuel- | réciproque
close : étroit | étroitement | proche | ferm-
strengthen : renforc- | consolid- | resserr- | conforter | conforté | raffermir | affermir
deepen : approfond-
develop : développ-
expand : élarg- | étend-
promote : promouv- | favoris- | promotion
continue : poursui- | continu-
maintain : mainten- | maintien-
establish : établi- | instaur- | établissement
build : constru- | bâtir
create : créer | création | créé
launch : lanc-
begin : commenc- | début | débuter | débutera
end : fin | terme | mettre fin | cessation | achèvement | terminer | prendre fin | ended
stop : arrêt- | cesser
resume : repris | reprendre
achieve : atteindre | parvenir | parvien- | aboutir | parviendr- | réalis-
implement : mise en œuvre | mettre en œuvre | appliqu- | mettre en place | mise en place | mise en application
ensure : assur- | veiller | garantir que | faire en sorte
protect : protég- | protec-
prevent : empêch- | préven- | préveni-
contribute : contribu-
provide : fourni- | apport- | mettre à disposition | mise à disposition | mis à disposition | octroyer | dot-
work : travail- | œuvr- | travaux
effort : effort
initiative : initiative
plan : plan | prévoi- | prévu | planif- | compte
project : projet
program : programm-
process : processus
framework : cadre
mechanism : mécanisme
measure : mesure
action : action
step : étape | pas | premier pas
progress : progrès | avancée | avancées
result : résultat
condition : condition
principle : principe
negotiations : négociation
humanitarian : humanitaire
humanitarian aid : aide humanitaire
refugee : réfugié | déplacés
displaced : déplacé
reconstruction : reconstruction | reconstruire
migration : migrat- | migrant-
access : accès | accéd-
economy : économie
economic : économique
trade : commerce | commercial | commerciaux
tariff : droits de douane | tarif- | douan-
investment : invest- | investissement
company : entreprise | sociétés privées | grands groupes | pme | patronat | consortium
business : affaires
industry : industri- | filière | usine
market : marché
finance : financ-
fund : fonds
bank : banque
debt : dette | endettement | allègement
growth : croissance | croissance économique
export : export-
import : import | importation- | importer
energy : énergie | énergétique
oil : pétrole | pétrolier
gas : gaz
electricity : électric- | électrique | énergie électrique | courant
climate : climat | climatique
climate change : changement climatique | dérèglement climatique
environment : environnement-
biodiversity : biodiversité
ocean : océan
water : eau | eaux | hydrique | hydraulique
sea : mer | mers | maritime | haute mer | fonds marins
agriculture : agricult- | agricole
food : alimentaire | nourriture
grain : céréales | blé
health : santé | sanitaire
pandemic : pandémie | épidémie
vaccine : vaccin-
culture : cultur-
education : éducation | enseignement
school : école
university : universit- | enseignement supérieur
student : étudiant- | étudiants étrangers
youth : jeunesse | jeunes
women : femme | droits des femmes | féminis-
children : enfant
sport : sport | sportif | jeux olympiques | jeux paralympiques
science : scien-
research : recherche | chercheur
technology : technolog-
innovation : innov- | recherche et innovation
digital : numéri-
artificial intelligence : intelligence artificielle
space : espace | spatial | aérospatial- | lanceur
transport : transport
railway : ferroviaire | voie ferrée | chemin de fer | rail | ligne ferroviaire
aviation : aviation
infrastructure : infrastructure | infrastructures énergétiques | infrastructures critiques
election : élection | électoral | élu | élue | suffrage | présidentielle | législatives
democracy : démocrat-
freedom : liberté
value : valeur
stability : stabilité | stable | stabilis-
prosperity : prospér-
development : développement
future : avenir | futur
history : histoire
today : aujourd'hui | ce jour | ce matin | ce soir
tomorrow : demain
day : jour
week : semaine | hebdomad-
month : mois
year : an | ans | année
new : nouveau | nouvelle | nouvel
common : commun
joint : conjoint | conjointement | mutualis- | ensemble des
important : important | importance | considérables
essential : essentiel- | indispensable | primordial
necessary : nécess- | indispensables | falloir | il faut | impérati-
urgent : urgen-
immediate : immédiat-
lasting : durable | durablement
robust : robust- | solide
full : plein | pleinement | entier
unconditional : inconditionnel- | sans condition | sans préalable | sans conditions
council : conseil | conseil supérieur
commission : commission
committee : comité
institution : institution-
organization : organisation
member : membre
member states : états membres
spokesperson : porte-parole
deputy : député | adjoint
emperor : empereur
sultan : sultan
inauguration : investiture | inauguration
victory : victoire
appointment : nommé | nomination
mandate : mandat
campaign : campagne | campagne électorale
vote : vote | scrutin
opposition : opposition
reform : réform- | refonte | refond-
governance : gouvernance
transition : transition
constitutional : constitutionnel-
coup : coup d'état | putsch
army lebanese : forces armées libanaises
disarm : désarmer
withdraw : retrait | retirer | retrir-
deploy : déploy- | déploiement
capability : capacité
training : formation | entraînement | former des
equipment : équipement
delivery : livraison | acheminement
operation : opération
mission : mission
observer : observateur
monitor : surveill- | suivi
verify : vérif-
inspection : inspection
obligation : obligation | engagements internationaux
comply : conforme | conformément | respecter
compliance : conformité | respect des
proposal : proposition
response : réponse | riposte
respond : répondre | répondu
reaction : réaction
pressure : pression
increase : accroître | accru | augment- | hausse | multipli- | accroiss-
reduce : rédui- | réduction | baiss- | amoindri-
facilitate : facilit-
organize : organis-
participate : particip-
accompany : accompagn-
mobilize : mobilis-
prepare : prépar-
reform global : refondation
accelerate : accélér-
follow : suivre | suivi de
return : retour | revenir | regagn- | rapatri- | retourn- | reviendra | revienne | reviennent
remain : demeur- | rester | reste
allow : permett- | permis | autoris- | permet
enable : permettre
restore : restaur- | rétabl- | rétablissement
preserve : préserv-
avoid : évit-
limit : limit-
lift : levée | lever
impose : impos- | réimpos-
suspend : suspend- | suspension
freeze : gel | geler | gelés
assets : avoirs | actifs
loan : emprunt | prêts bonifiés | crédit
fight : lutte | lutter | combat | combattre
counter : contrer
face : face | affront-
challenge : défi
risk : risque
opportunity : opportunité | occasion
interest : intérêt
role : rôle
responsibility : responsab-
consequence : conséquence
impact : impact
need : besoin | nécessité | nécessitent
objective : objectif
aim : vise | visant | viser
ambition : ambition
roadmap : feuille de route
conference ukraine : conférence internationale
group : groupe
just lasting peace : paix juste
provocation : provoc-
destabilization : déstabilis-
interference : ingérence
cyber : cyber | cyberattaque | cybersécurité
disinformation : désinformation
intelligence : renseignement
crime : crime | criminalité
trafficking : trafic
drug : drogue | stupéfiants
police : police
arrest : arrest- | arrêté
prison : prison | geôle
court : cour | tribunal
investigation : enquête
impunity : impunité
massacre : massacre
genocide : génocide
antisemitism : antisémit-
racism : racisme
famine : famine | faim
convoy : convoi
hospital : hôpital | hôpitaux
doctor : médecin
disease : maladie
medicine : médicament | médicamenteux | remède
earthquake : séisme | tremblement de terre
flood : inondation
fire : incendie | feu | feux
disaster : catastroph-
rescue : secours | sauvetage
airport : aéroport
port : port
flight : vol | vols
strait : détroit
freedom navigation : liberté de navigation
island : île | îles
overseas : outre-mer | outre-mer français | mayotte
river : fleuve
forest : forêt | déforestation | reboisement
emission : émission
carbon : carbone | décarbon-
green : vert
renewable energy : renouvelable
hydrogen : hydrogène
nuclear power plant : centrale nucléaire
reactor : réacteur
coal : charbon
fuel : carburant | combustible
mineral : minéraux | minerais | minier
critical minerals : minerais critiques | métaux critiques
raw materials : matières premières | matière première
steel : acier
wine : vin | vins
farmer : agriculteur
fishing : pêche
car : automobile
aircraft : avion
train : train
semiconductor : semi-conducteur-
satellite : satellite | constellation
data : données
startup : startup | jeune pousse | jeunes pousses
attractiveness : attractiv-
competitiveness : compétitiv-
entrepreneur : entrepreneur | entrepreneurial
contract : contrat | marché de
job : emploi
price : prix
inflation : inflation
budget : budget | budgétaire
tax : taxe | impôt | fiscal- | taxation
billion : milliard
million : million
dollar : dollar
euro : euro
percent : pour cent
heritage : patrimoine
museum : musée
art : art | arts
artist : artiste | création artistique
language : langue
french-speaking : francophon-
olympic : olympi-
memory : mémoire
commemorate : commémor-
anniversary : anniversaire | centenaire
celebrate : célébr-
family : famille | proches des victimes
man : homme
life : vie | vies
religious : religieu- | religion
pope : pape
church : église
city : ville
capital : capitale
local : local | locaux
national : national | nationaux | nos ressortissants
public : public | publique
private : privé
sector : secteur | sectoriel
area : domaine
first : premier
last : dernier
next : prochain
recent : récent
current : actuel | actuelle
morning : matin
evening : soir
yesterday : hier
ahead : en amont
soon : bientôt
again : à nouveau
together : ensemble
great : grand
strong : fort | fortement
deep : profond
clear : clair | clairement
concrete : concret
constructive : constructi-
credible : crédible | crédibilité
sustainable : pérenne
possible : possible | possibilité | éventuel | éventuelle
serious : grave | sérieu- | gravité | extrême gravité
major : majeur
personal : personnel- | personnalité
special : spécial-
different : différen-
several : plusieurs
two : deux
also : également | notamment | ensuite | encore | pendant | durant | lorsque | lorsqu'- | jusqu'- | puisque | puisqu'- | parmi | autres | toutes | certains | certaines | quelques | laquelle | lesquels | lesquelles | auxquels | auxquelles | duquel | desquels | desquelles | étaient | étant | seront | serait | seraient | aurait | auront | auraient | avaient | doivent | devait | devront | devrait | devraient | pourra | pourront | pourrait | pourraient | peuvent | pouvoir | puisse | puissent | monsieur | madame | messieurs | mesdames | plutôt | surtout | tandis | partout | y compris | au cours | auprès | devant | à travers | afin | jusque | dessus | dessous | celle | en particulier | dans ce cadre | dans ce contexte | s'agissant | concernant | quant | en vue | vue de | à l'issue | dès lors que | à savoir | grâce à | en faveur | dans le cadre | sur le plan | chacun | toujours plus | aucun | quelle | quels | telle | moins | presque tous | souvent | parfois | d'abord | lequel | devons | devez | avons | avez | auquel | compte tenu | bien entendu | certes | outre | fois | parce | jamais | quelque chose | tous deux | toutes deux | par rapport | sans doute | être | aussi longtemps | tout au long | tout particulièrement | d'autant | ailleurs | plus largement | plus généralement | notre | votre | propre | n'ont | n'est | n'a | s'est dit | qu'un | qu'en | d'une | prenons | restent | resteront | soient | soit | étions | serons | aurons | voire | dont | lesdits | ledit | ladite | autrement | à ce titre | à cette fin | en ligne avec | d'ores | dans la mesure | ici | aussi | ceci | cela | quoi
however : toutefois | cependant | néanmoins | pourtant
already : déjà
since : depuis
against : contre
despite : malgré | en dépit
according : selon
since then : dès lors
many : nombreux | nombreuses | beaucoup
without : sans
every : chaque
always : toujours
now : désormais | maintenant
almost : presque
particularly : particul- | particulièrement
absolutely : absolu-
time : temps | moment
take : prendre | pris | prend | prenne | prennent | prenant | prendra
make : faire | fait | fasse | fassent | faisant | rendre
travel : se rendre | rendu en visite | rendra | s'est rendu | s'est rendue | voyager
good : bon | bonne | bons
part : part
addition : supplément- | additionnel-
way : manière | façon | voie
level : niveau
conversation : conversation-
address : adress- | traiter
position : position | positionnement
include : inclure | inclut | inclus | incluant | comprend | comprennent | comprenant | compris
active : actif | active | activité | activement
know : savoir | connaître | connaît | connu | sait | savons
effect : effet
effective : efficac- | effectif | effective | effectivement
course : cours
ongoing : en cours
supply : approvisionn- | ravitaill-
want : veut | vouloir | veulent | voulu | voulons
look : regarder
hold : tenu | tiendra | tenir | tient | tiendront | tiennent
open : ouvr- | ouvert-
come : venir | venue | vient | viennent | viendr-
number : nombre | numéro
start : démarr- | entam- | amorc-
production : produc- | produi-
produce : produire
around : autour | environ
long term : long terme
focus : axé | axée | axés | concentr- | centrée | portait sur
place : lieu | place
system : système | dispositif
long : long | longue | longtemps
key : clé | clés | clef
crucial : crucial | cruciaux | déterminant- | décisi-
go : aller | aille | allons
leadership : leadership | conduite
order : ordre | commandé
advance : avancer | avance | avancement | progresser
high : haut | élevé
side : côté | de part | d'autre
services : service
attention : attenti-
improve : amélior-
report : rapport | signal-
believe : croire | croit | croyons | croient | convaincu
consider : considér- | estim- | jugé | envisag-
assess : évalu- | appréciation
review : examin- | passé en revue | passer en revue | bilan | tour d'horizon | faire le point | fait le point | réexamen
goal : but | buts
format : format | format normandie | e3
based : fondé | fondés | basée
reach : atteint | parvenu | conclure un
detail : détail | détaillé
event : évén-
large : vaste | large
think : pense | penser | pensons
join : rejoin- | adhér-
accession : adhésion
understand : compréhension | comprendre | compris que
direct : direct | directement
significant : significati- | considérabl- | notable
completely : complèt- | totalement | entièrement
complete : achev- | compléter
context : contexte
range : gamme | éventail
fact : réalité
approach : approche | démarche
colleague : collègue
means : moyen
middle east : moyen-orient | proche-orient
point : point
practical : pratique
task : tâche
topic : thème | thémati-
demand : exig-
afternoon : après-midi
lead : mener | mené | mènent | menait | menaient | conduire | conduit | conduite par | piloter | dirigé | diriger
financial : financièr-
involved : impliqu- | implication | associer | associé
main : principal | principaux | principalement
resolve : résoudre | résolu | résolument | régler
specific : spécifi- | précis
expect : attend- | attente
success : succès | réussi- | couronné | plein succès | fructu- | concluant
stand : aux côtés
whole : tout entier | entière | intégralité
historic : historique
home : foyer | maison | domicile
past : passé
team : équipe
free : libre | gratuit
set : fixé | fixer
grow : croître | croissant | grandir
deliver : livrer | livré | remis | remettre | achemin-
second : deuxième | second
natural : naturel | naturelle
social : social | sociaux
administration : administrati-
mention : mentionn- | mention
requirement : exigence de
give : donner | donné | donnent | accorder | accordé | octroi | octroy-
near : près
resource : ressource
difficult : difficil- | difficult- | épreuve
best : meilleur
care : soin
cause : cause | causer | provoqué
example : exemple
agency : agence | organisme | aiea
facility : installation | site
rate : taux
benefit : bénéfi- | avantage | profit | profiter
medical : médical | médicaux
modern : moderne | modernis-
pay : payer | payé | paiement
federal : fédéral | fédéraux
attend : assisté | assister | assistera
domestic : intérieur
interior : ministre de l'intérieur
manage : gérer | gestion | géré
potential : potentiel | potentielle
sphere : sphère
available : disponible
instruction : instruction | consigne
resilience : résilien-
show : montr- | démontr- | témoign-
highlight : mis en avant | mis en lumière | mettre en lumière | mettre en avant
reason : raison
scale : échelle | ampleur
experience : expérience
legal : légal- | juridique | juridiquement
legitimate : légitim-
field : terrain
amount : montant | somme
enhance : rehauss- | intensif- | approfondissement
housing : logement | logis | relog- | hébergement
home house : habitation
status : statut
connection : connexion- | connecti- | raccord- | liaison
manufacturing : fabri- | manufactur-
office : bureau
case : cas | affaire
document : document
relevant : pertinent- | compétents | compétentes
third : troisième | tiers
adopt : adopt-
aspect : aspect | volet | dimension
grateful : reconnaissant
stay : séjour
better : mieux
control : contrôl- | maîtrise
comprehensive : global | globaux | complet | exhausti-
emergency : urgence
find : trouv-
line : ligne
play : jouer | joué | jouent | jouera
consistent : cohéren- | constant | constamment
existing : existant
package : paquet | train de sanctions | train de mesures
real : réel | réelle | réellement
thousand : millier | mille
hundred : centaine | cents
dozen : dizaine
word : mot | mots | parole
intention : intention | entend | entendent
media : média
extreme : extrême | extrêmement
obvious : évident | évidence
safe : en sécurité | en sûreté
chair : présidé | présider | présideront | coprésid-
restriction : restrict- | restrei- | entrav- | sans entrave
far : loin
recognize : reconnaître | reconnu | reconnaît | reconnaissent
record : record | enregistr-
chain : chaîne
supply chain : chaînes de valeur
fundamental : fondament-
interlocutor : interlocut-
quality : qualité
destroy : détrui- | destruct- | anéanti-
centre : centres
previous : précéd- | antérieur-
affected : touché | affect- | sinistré | frappée
expert : expert | expertise
interaction : interaction
offer : offre | offrir | offert
period : période
prospect : perspective
technical : technique
act : acte | agir | agit | agissent
aware : conscien-
convene : convoqu- | convié
coronavirus : coronavirus | covid
cover : couvr- | couvert-
evacuation : évacu-
reliable : fiable | fiabilité
separately : séparé | séparément
add : ajout-
collective : collectif | collective | collectivement
decade : décennie | dix ans
form : forme | former | constituer | constitue | constituent | constituant
land : terre | terrestre
target : cible | cibler | visés | ciblant
try : tenter | tenté | tentative
approve : approuv- | approbation | aval
depend : dépendre | dépend | dépendent
dependence : dépendance
half : moitié | demi
recovery : relèvement | relance | redress-
serve : servir | sert | servira
stage : phase | stade | jalon
total : total | totaux
road : route | routier
unprovoked : non provoquée | non provoqué
unjustified : injustifi-
happy : heureu-
worker : travailleur | travailleuses | salarié
ground : sol | sur le terrain
hard : dur | dure
regular : réguli- | régulièrement
save : sauver | sauvé | épargn- | sauvegard-
spread : propag- | diffus-
legislation : législati-
seek : cherch- | rechercher | viser à
leave : quitt- | départ | laisse | laisser
small : petit
demonstrate : faire preuve | fait preuve
path : chemin | trajectoire | cap
standard : norme | standard
engineering : ingénier-
extend : prolong- | prorog- | étendu
idea : idée
grant : subvention | don | dons
opinion : avis
post : poste
consumer : consommat-
corridor : couloir | corridor
equal : égal | égalité | égaux | sur un pied
inequality : inégalité
holiday : fête
resident : habitant | résident
test : test | essai | dépist-
early : anticip- | précoce | rapide
eastern : oriental-
professional : professionn-
traditional : traditionn-
tradition : tradition
vision : vision
volume : volume
basis : fondement | base
complex : complex-
higher : supérieur
hostilities : hostilité
income : revenu | recettes
proceeds : produit
society : société | société civile
foundation : fondation
hand : main
identify : identif- | recens-
loss : perte | coûté la vie | disparu | disparition
speed : vitesse | rapidement | rapidité | plus vite
suffering : souffr-
true : vrai | véritable
zone : zone | bande
block : bloqu- | blocus | blocage
candidate : candidat-
dynamic : dynami-
mark : marqu-
unprecedented : sans précédent | inédit
annual : annuel | annuelle
award : décern- | prix nobel | lauréat-
overcome : surmont-
patient : patient
praise : salué le | rendre hommage | rendu hommage
reflect : reflèt- | réflexion
sincere : sincère | sincérité
temporary : temporair- | provisoire | provisoirement
unique : unique | seul
upcoming : à venir | prochainement
learn : apprend- | appris | apprentissage | enseignements
purchase : achat | achet- | acquérir | acquisition
schedule : calendrier | échéance
video : vidéo | visioconférence | visio
vital : vital | vitaux
arrive : arriv-
association : association | associatif
criminal : criminel | criminelle
cut : coupe | couper | coupure | privé d'électricité
figure : chiffre
unity : unité | unir | union | uni | unie | unis | unanim-
united : front uni
body : organe
convey : transm- | adressé | fait parvenir
damage : dommage | dégât | endommag-
executive : exécutif | exécutive
money : argent | monétaire | monnaie
century : siècle
movement : mouvement
network : réseau
send : envoyer | envoi | enverra | dépêch- | envoyés | envoyée
neighbor : voisin | voisins- | voisinage
study : étude | étudi-
scholarship : bourse
upgrade : mise à niveau | rénov- | moderniser
customs : douanes | douanier
surcharge tariff : surtax-
duty : droits de port | devoir
external : extérieurs | extérieures | externe
normal : normal | normalis-
vehicle : véhicule
department : ministère de la
deterrence : dissua- | dissuasion nucléaire
heavy : lourd
inclusive : inclusif | inclusive | inclusivité | inclusion
intensive : intense | intensi-
specialist : spécialist-
transfer : transfer- | cession
trend : tendance
circumstances : circonstance
competition : concurren- | rivalité
complicated : compliqu-
dose : dose
regulation : réglement- | régul- | encadr- | règles
rule : règles communes | règlementaire | règle
spending : dépense
structure : structur-
submit : soumis | soumettre | dépos- | soumission
average : moyenne
component : composant
desire : désir | désireu- | envie
fair : équitable | équitablement | équité | juste
logistics : logisti-
message : message
reinforce : renfort
tool : outil | instrument
answer : répond | réponses | répondant
reply : répliqu-
decrease : diminu- | baisse | baisser | recul | alléger | amoindr-
employee : employé
governor : gouverneur
size : taille
apart : à part
appropriate : approprié | adéquat-
bridge : pont
depth : fond | profondeur
norm : normatif
regime : régime | autorités iraniennes
signal : signal | signaux
similar : similaire | semblable
treatment : traitement
advocate : plaid- | prône | prôner
choose : chois- | choix
daily : quotidien | quotidienne
courage : courag-
expansion : expansion
illegal : illégal- | illicit- | irréguli-
procedure : procédur-
profit : bénéfices
proud : fier | fierté
roundtable : table ronde
shelling : pilonn-
applications : application
balance : équilibr-
ambitious : ambitieu-
love : amour
pleasure : plaisir
struggle : combattr- | combattants
transformation : transform-
aspiration : aspir-
class : classe | catégorie
commercial : commercialis-
delay : retard | délai | sans délai | sans retard
employment : recrut- | embauch- | emploi des
failure : échec | échou- | faute d'accord
light : lumière
negative : négatif | négative
repair : répar-
series : série
abroad : étranger
foreign : ingérence étrangère
bill : projet de loi
central : central | centraux
eliminate : élimin- | éradiqu- | supprim-
flow : flux
gather : rassembl-
permanent : permanen- | pérenn-
read : lire | lecture
repeat : répét-
symbol : symbol-
alternative : alternati-
bond : obligations souveraines
charge : accus- | inculp- | chargé
death : décès | mortel | mortelle | décédé | défunt | disparus | perdu la vie
evidence : preuve
forum : forum
meaningful : substanti- | tangible
model : modèle
momentum : élan | impulsion
occasion : à cette occasion | à l'occasion
platform : plateforme
presence : présence
station : station | gare
diversify : diversif-
exceed : dépass- | excéd-
front : front
guide : guid-
reserve : réserve | stock | constituer des réserves | réserver | réservons
season : saison
spirit : esprit
trilateral : trilatér-
watch : veille
barrier : barrière | obstacle
binding : contraignant
channel : canal | canaux
enemy : ennemi
excellent : excellent | excellence
formal : formel | formelle | formellement
harm : nuire | préjudic- | tort
lack : manque | absence | pénurie | faute de
option : option | piste
pace : rythme | cadence
parents : parent
recommendation : recommand-
transparency : transparen-
type : type
voice : voix
age : âge
corruption : corruption | anticorruption
deserve : mérit-
influence : influenc-
knowledge : connaissance | savoirs
mass : masse | massif | massive | massivement
remove : enlev- | ôter
resistance : résist-
rest : repos
unemployment : chômage
atmosphere : atmosphère | climat de confiance
comment : comment-
forecast : prévision
honor : honneur | honor-
minute : minute
adapt : adapt-
confront : confront-
continent : continent
exception : exception | exceptionn-
exploration : explor-
peacekeeping : casque bleu | casques bleus | force de paix | maintien paix
soldier : militaires français | combattants tombés
summer : été dernier | cet été | estival
winter : hiver | hivernal
spring : printemps
autumn : automne
vulnerable : vulnérab- | fragil-
amendment : amend-
beautiful : beau | belle
migrant : migrant | migratoire
rural : rural | ruraux
shield : bouclier
steady : fermement | ferme | fermeté
survive : surviv-
warn : avert- | mis en garde | alert- | mettre en garde | mise en garde | avertissement
brave : brave
core : cœur | noyau
faith : foi
journalist : journalist-
stakeholder : partie prenante | parties prenantes | acteur | parties concernées
consensus : consensus | unanimité
convergence : convergence- | convergent
view : point de vue | points de vue | vue
attachment : attach-
stand ready : se tient prête | se tient prêt
availability : disponibilités
airstrike : frappe aérienne | frappes aériennes
shell : obus
kidnap : otages français
abduct : ravisseur-
deport : déport- | expuls-
release prisoner : remise en liberté | remises en liberté
captive : capti-
detention : détention | emprisonn- | arbitrairement détenus | incarcér-
arbitrary : arbitrair-
compatriot : compatriot-
crossing : point de passage | points de passage | passage | traversée
strip : bande de gaza
colonist settler : colon
settler violence : violences des colons
west bank : cisjordanie
east jerusalem : jérusalem-est
jerusalem : jérusalem
gaza : gazaoui-
palestinian : palestinien-
israeli : israélien-
starvation : disette
bread food : vivres | denrée
draft resolution : projet de résolution
veto : veto
chief staff : chef d'état-major | chefs d'état-major | état-major | états-majors
general : général | généraux
armed forces : force armée | forces armées
peacekeepers : finul
militia : milice
gang : gang
rebel : rebelle | insurg-
terrorist group : groupes armés
withdrawal : désengagement | se retirer
occupied : territoires occupés | occupant
annexation : annex-
sovereign : souverain | souveraineté européenne | autonomie stratégique
inviolability border : inviolabilité
self-defense : légitime défense
war crime : crimes contre l'humanité
abuse : exactions | abus | sévices
accountability : rendre des comptes | redevab- | reddition des comptes | auteurs
perpetrator : auteur | responsables de
justice : judiciaire | justice
justice court : cour internationale | cour pénale
death penalty : peine de mort | peine capitale
execution : exécution
protest : manifestation | manifestant
repression : répress- | réprim-
minister delegate : ministre déléguée | ministre délégué
ratify : ratif-
entry force : entrée en vigueur | entrer en vigueur
snapback : snapback
deadline : date butoir | ultimatum
uranium : uranium
centrifuge : centrifug-
inspector : inspecteur
atomic energy agency : énergie atomique
tanker : pétroliers | navire-citerne
seizure : arraisonn- | saisi
merchant : marchand
shipping : transport maritime | navigation | trafic maritime
navigation : navigu-
red sea : mer rouge
black sea : mer noire
mediterranean : méditerran-
atlantic : atlantique
pacific : pacifique sud
indo-pacific : indopacifique | indo-pacifique
africa : afrique | africain-
sahel : sahel | sahélien-
haiti : haïti | haïtien-
ukraine : ukraine
ukrainian : ukrainien-
russia : russie
russian : russe
france : france
french : français
germany : allemagne
german : allemand
spain : espagne
spanish : espagnol
italy : italie
italian : italien-
poland : pologne
polish : polonais
united kingdom : royaume-uni
british : britannique
united states : états-unis
american : américain
canada : canada
canadian : canadien-
china : chine
chinese : chinois
japan : japon
japanese : japonais
india : inde
indian : indien | indienne
turkey : turquie
turkish : turc | turque
syria : syrie
syrian : syrien-
lebanon : liban
lebanese : libanais
israel : israël
egypt : égypte
egyptian : égyptien-
jordan : jordanie
iraq : irak
iranian : iranien-
saudi arabia : arabie saoudite
emirates : émirats
morocco : maroc
algeria : algérie
tunisia : tunisie
libya : libye
greece : grèce
cyprus : chypre
armenia : arménie
azerbaijan : azerbaïdjan
georgia : géorgie
moldova : moldavie
serbia : serbie
hungary : hongrie
netherlands : pays-bas
belgium : belgique
norway : norvège
sweden : suède
finland : finlande
denmark : danemark
greenland : groenland
romania : roumanie
brazil : brésil
mexico : mexique
argentina : argentine
london : londres
moscow : moscou
kyiv : kiev | kyiv
beijing : pékin
brussels : bruxelles
geneva : genève
cairo : le caire
beirut : beyrouth
damascus : damas
tehran : téhéran
lisbon : lisbonne
vienna : vienne
warsaw : varsovie
rare earth : terres rares
lithium : lithium
nickel : nickel
stockpile : réserves stratégiques
supplier : fournisseur
aluminum : aluminium
duty tariff : droits additionnels
retaliation : représailles | contre-mesures
protectionism : protectionn-
globalization : mondialisation
wto trade organization : omc
free trade : libre-échange
lender : bailleur
institution finance : institutions financières
world bank : banque mondiale
monetary fund : fonds monétaire | fmi
interest rate : à taux
borrow : emprunt-
donor : donat-
concessional : concession-
investor : investisseur
affordable : abordable
poverty : pauvre | pauvreté
development aid : aide au développement
public development aid : aide publique
vaccination : campagne de vaccination
virus : virus
geothermal : géotherm-
wind : éolien | éolienne | vent
solar : solaire
power plant : centrales
power : puissance | puissant
grid : réseau électrique
interconnection : interconn-
pipeline : gazoduc | oléoduc
heating : chauffage
warming : réchauff-
greenhouse gas : gaz à effet
drought : sécheresse
firefighter : pompier
water bomber : canadair
rescuer : sauvet- | secouriste
debris rubble : décombres
quake : tremblements de terre
mourning : deuil | endeuill-
sympathy : compassion | tristesse | émotion
prayer : pensées
injured : blessés graves
shelter : abri | accueillis | hébergé
donation : collecte
civil protection : protection civile
quantum : quantique
nuclear fusion : fusion
chip : puce
cloud : infonuagique
algorithm : algorith-
online : en ligne
internet : internet
telecommunications : télécom-
tourism : touris-
visa : visa | titres de séjour
passport : passeport
consulate : consul-
diaspora : diaspora
smuggler : passeur
asylum : asile
readmission : réadmiss-
voluntary : volontaire | de plein gré
dignity : dign-
safety : sûrement
fighter jet : avion de chasse | avions de chasse | chasseur | rafale
submarine : sous-marin | sous-marins
frigate : frégate
navy : marine
tank : char
artillery : artillerie
ammunition : munition
procurement : marchés publics | commande publique
exercise : exercice
interoperability : interopér-
nato : otan
article : article
reassurance : réassurance
monitoring : suivi régulier
verification : vérification
buffer zone : zone tampon
demilitarize : démilitaris-
hybrid : hybride
sabotage : sabot-
propaganda : propagande
shadow fleet : flotte fantôme
fleet : flotte
frozen assets : avoirs gelés | actifs gelés | avoirs immobilisés | actifs immobilisés
immobilize : immobilis-
revenue : rente
use : utilis- | usage | emploi de | recours
car train : train de banlieue
suburb : banlieue
urban : urbain
mobility : mobilité
institute : institut
teacher : enseignant | professeur | instituteur
teaching : cours de français
francophonie : francophonie
exhibition : exposition
cinema film : film | cinéma
return school : rentrée
double : doubl-
prohibit : interdi-
ban : embargo
unhindered : libre accès | sans obstacle
convince : convain- | persuad-
unacceptable : inaccept- | inadmiss-
accept : accept- | consent-
refuse : refus-
answer demand : donner suite
firm : intransig-
united front : réponse unie
concert : concerté
thanks : grâce
invitation : à l'invitation
inaugurate : inaugur-
ceremony : cérémon-
occasion visit : déplacement a
program visit : au programme
follow up : donner corps | suites
before : préalable | préalablement
sunday : dimanche
monday : lundi
tuesday : mardi
wednesday : mercredi
thursday : jeudi
friday : vendredi
saturday : samedi
night : nuit | nocturne
hour : heure
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
willingness : volonté
center : centre
head diplomacy : cheffe diplomatie
enlargement : élargissement | adhésion à l'union | processus d'adhésion
weaken : affaibl- | affaiblissement
speech : discours | allocution | intervention
speak : intervenir | intervient | interviendra | prendre la parole | pris la parole | propos
proceed : procéder | procédé | suivre son
scope : portée
uncertainty : incertitude
evident : évidemment | manifeste
renounce : renonc-
sit : siéger | siègent | siège
make known : fait savoir | faire savoir | fait connaître
meet again : revoir | reverront | revoient | nouvelle rencontre
send back : renvoyer | renvoyé | renvoi
clarify : clarif- | éclairc- | précis-
function : fonction | prise de fonction | prise de fonctions | fonctionn-
republican : républicain-
white house : maison blanche
unify : unifier | unifié
multilateralism : multilatéralisme
participation : participation
cordial : chaleureu- | cordial- | courtois-
defend : défend | défendu
alarm : alarm- | vive inquiétude
dismay : constern-
horror : effroi | horreur | atroce | atrocités | barbar-
innocent : innocent-
brutal : brutal-
cruel : cruel-
shock : choc | choqué
suffer : subi | subir | subissent
defeat : défait | vaincre
win : gagner | gagné | remport-
battle : bataille
offensive : offensive | contre-offensive
restraint : modération
calm : calme
peaceful resolution : règlement pacifique
renew : renouvel- | reconduit | reconduction | reconduire
expire : expir- | échéant
rapid : rapides | sans tarder | au plus vite
immediately : immédiatement | aussitôt
deliverable : livrable
violate : viol- | bafou- | enfreint | enfreindre
threaten : menace | menacer
destabilize : déstabilisateur | déstabilisatrice
parliamentarian : sénateur | sénatrice
elect : réélu | réélection | élus
re-election : réélu à
mourn : obsèques | funérailles
national day : fête nationale
dinner lunch : déjeuner | dîner
margins : marge
contact : contact-
hotline : ligne directe
substance : substance
aircraft carrier : porte-avions | groupe aéronaval
helicopter : hélicoptère
navigation safety : sûreté maritime
cyclone : cyclone | ouragan
epidemic : épidémi-
aid : aide d'urgence | secourir
distribute : distribu-
humanitarian convoy : convois
humanitarian truce : trêve humanitaire | pause humanitaire
humanitarian law : droit international humanitaire
population : populations civiles | civils palestiniens
expel : expulsé
reopen : rouvr- | réouverture
interrupt : interromp- | interruption | rupture
critical : critique
civil nuclear : nucléaire civil
nuclear power : énergie nucléaire
carbon free : bas-carbone
transition energy : transition écologique
ecological : écolog-
adaptation : adaptation
plastic : plastique
currency : devise | cours de change
stock exchange : bourse de
invest : investir | investi
attract : attir- | attractif | attractive
autonomy : autonomie
airbus : airbus
defence spending : dépenses de défense | effort de défense
defense europe : défense européenne | europe de la
flank : flanc
east : est de l'europe | flanc est
western balkans : balkans occidentaux
african union : union africaine
arab league : ligue arabe
security force : forces de l'ordre
junta : junte | putschiste
terrorist : djihad- | daech | terroriste
fight against terrorism : lutte contre le
drug trafficking : narcotrafic- | trafiquants
immigration : immigration | clandestin- | irrégulière
cultural : culturel | culturelle
restitution : restitu-
equality : égalité entre
child : enfance | pédiatri-
disability : handicap
link : lier | lié | liée | liés | lien entre | interdépendance
intensify : intensification
revive : relancer | raviver | dynamiser
define : défin-
explore : explorer
ask : interrogé
hear : écoute | écouter
wait : attend que
remember : souvenir
lesson : leçon
useful : utile
able : en mesure | capable | à même
integrity : intégrité
inviolable : inviolable
illegal annex : annexion
crimea : crimée
donbas : donbass
zaporizhzhia : zaporijjia
belarus : biélorussie | bélarus
caucasus : caucase
horn africa : corne
great lakes : grands lacs
congo : rdc | congo | kinshasa | congolais-
rwanda : rwanda
sudan : soudan | soudanais-
ethiopia : éthiopie
ivory coast : côte d'ivoire
senegal : sénégal | sénégalais-
mali : mali
niger : niger
chad : tchad
burkina : burkina
cameroon : cameroun
south africa : afrique du sud
nigeria : nigéria
ghana : ghana
vietnam : viêt nam | vietnam
indonesia : indonésie
australia : australie
new zealand : nouvelle-zélande
philippines : philippines
south korea : corée du sud
north korea : corée du nord
taiwan : taïwan
kuwait : koweït
yemen : yémen
afghan : afghan-
pakistan : pakistan
kazakhstan : kazakhstan
uzbekistan : ouzbékistan
mongolia : mongolie
czech : tchèque
slovakia : slovaquie
slovenia : slovénie
bulgaria : bulgarie
croatia : croatie
austria : autriche
switzerland : suisse
ireland : irlande
estonia : estonie
latvia : lettonie
lithuania : lituanie
albania : albanie
macedonia : macédoine
bosnia : bosnie
venezuela : venezuela
chile : chili
colombia : colombie
peru : pérou
matter : matière
programme : programme
keep : garder | gardé | conserver
indicator : indicateur
senior : haut fonctionnaire | hauts fonctionnaires
draft : ébauche
performance : résultats obtenus
consideration : considération
individual : particulier
strength : force militaire
enforcement : application de la
enterprise : entreprenariat
latest : tout dernier
lower : inférieur
perspective : perspective de
attempt : tentative de
strategy : stratégie
mobile : mobile
subject : sujet de
gain : gain
outcome : bilan de
boost : doper | stimul-
healthcare : soins de santé
sense : sens
stronger : accrue | accrus | plus forte
tackle : s'attaquer
worth : d'une valeur | pour un montant
intend : compte bien
pursue : poursuite de
technological : technologique
disrupt : perturb- | désorganis-
ability : aptitude
deter : dissuader | dissuade
recognition : reconnaissance de
utility : services publics
adjustment : ajust-
delighted : ravi
entered : entré
factor : facteur
reality : réalités
register : inscri- | immatricul-
root : racine
basic : élémentaire | de base
organised : organisé
physical : physique
choice : choix de
contain : contenir | contient
estimate : estimation
huge : énorme | immense
central asia : asie centrale
consolidate : consolidation
devastating : dévasta- | ravag-
videoconference : en visioconférence
introduction : introdui- | introduction
impressive : impressionn-
pledge : promesse de | promet
prioritize : prioriser | donner la priorité
quarter : trimestre
session : session
uphold : faire respecter
appeal : exhortation
late : tardif | tard
shortage : rupture de stock
solve : solutionner
tragic : tragique | tragédie | drame
command : commandement
detect : détect-
entity : entité
expense : frais
cost : coût
extraordinary : extraordinaire
heart : cœurs
nationalist : nationalis-
site : emplacement
doubt : doute
town : commune rurale
village : village
wellbeing : bien-être
bolster : étayer
cargo : cargaison | fret
doubled : doublement
enjoy : jouir | jouit
flee : fuir | fuient | fui
hit : touchée par
moral : moral
analysis : analys-
employ : employ-
geopolitical : géopoliti-
ignore : ignor-
inspire : inspir-
pain : douleur | douloureu-
property : propriété | biens
solid : solidement
surge : flambée
wave : vague
weather : météo- | intempéries
checkpoint : poste de contrôle
prompt : prompt | promptement
servicemen : hommes de troupe
undermine : compromettre | saper
background : toile de fond
correct : corriger | correct
discrimination : discrimin-
donate : don de
fear : peur | craint
hero : héros | héroïque | héroïsme
honest : honnête | franc | franche | franchise
jointly : conjoints
limited : restreint
mitigate : atténu-
obstacle : obstacles à
satisfaction : satisf-
sell : vendre | vente | ventes
strive : s'efforcer
vast : immenses
volunteer : bénévol-
category : catégories
compensate : compens- | indemn-
electronic : électronique
insurance : assurance
intergovernmental : intergouvernement-
maintenance : entretien des | maintenance
northern : septentrional- | nord
southern : méridional- | sud
western : occidental | occidentaux | ouest
replace : remplac-
revival : regain | renaissance
scientific : scientifique
adult : adulte
casualties : pertes humaines | bilan humain
cease : cessent | cesse
concept : concept
dominate : domin-
household : ménage
infection : infect-
machine : machine
mother : mère
municipal : municipal | municipaux
oligarch : oligar-
traffic : circulation
talent : talent
ton : tonne
acquire : acquis
birth : naissance
book : ouvrage
certificate : certifi-
commodity : produits de base
content : contenu
conviction : conviction | condamné à
punish : puni- | sanctionner
title : titre
veteran : vétéran- | ancien combattant | anciens combattants
wildfire : feux de forêt | incendies de forêt
blame : imput- | reproch-
blow : coup dur
isolate : isol-
harvest : récolte
farm : exploitations agricoles | ferme agricole
passenger : passager
peak : pic
pharmaceutical : pharmaceut-
pilot : pilote
prosecution : poursuites judiciaires | parquet
rocket : roquette | fusée
storage : stockage
visible : visible
academic : universitaire | académi-
acknowledge : admet | admettre
eve : veille de | à la veille
girl : fille | fillettes
legacy : legs | héritage
lose : perdre | perdu
plane : appareil
scenario : scénario
vessel : bâtiment de guerre | bâtiments
wall : mur
bravery : bravoure
brother : frère
cancel : annul-
chemical : chimique
weapon mass destruction : destruction massive
landmine : mine antipersonnel | mines antipersonnel | déminage
truck : camion
endorse : entérin- | souscri- | approuvé
unequivocal : équivoque | sans ambiguïté | sans équivoque
tenacity : ténacité | persévér-
reverse : infirm- | invers-
resort : recourir | recours à
intermediary : intermédiaire
guard : gardien- | gardes
islamic : islami-
unwavering : inébranlable | indéfectible | sans faille | constance
dispute : différend | litige
modality : modalité
parameter : paramètre
verifiable : vérifiable
accomplish : accompli | accomplir
coordinator : coordonnateur | coordinateur
text : texte
flexible : flexib-
justify : justifi-
plausible : plausible
integrate : intég-
certify : certifier
void : caduc
disagreement : désaccord | divergence
occidental : occident
seize : saisir cette
exclusive : exclusi-
ambiguous : ambigu-
loyal : fidèle | fidèlement
engaged : restons engagés
lucid : lucid-
exact : exact | exactement
prove : prouver | prouvé | avéré
worsen : aggrav- | détério-
persistent : persist-
occur : surven-
happen : passé à
restrict : limité
entail : entraîn-
provoke : provocation
insist : insisté sur
assure : assurance de
`;
