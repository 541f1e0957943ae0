/** French: words of official statements and what they are in English. An analyst may extend them. */
export const FRENCH = `
ceasefire : cessez-le-feu | trêve | trêves | cessation des hostilités
peace : paix
peaceful : pacifique | pacifiques | pacifiquement
war : guerre | guerres
president : président | présidente | présidents | présidence
prime minister : premier ministre | première ministre | premiers ministres | chef du gouvernement
minister : ministre | ministres | ministériel | ministérielle
ministry : ministère | ministères
foreign minister : ministre des affaires | homologue des affaires
foreign affairs : affaires étrangères
counterpart : homologue | homologues
chancellor : chancelier | chancelière
king : roi | majesté
prince : prince | princes
crown prince : prince héritier
ambassador : ambassadeur | ambassadrice | ambassadeurs
embassy : ambassade | ambassades | chancellerie
envoy : envoyé spécial | émissaire | envoyé
secretary : secrétaire
leader : dirigeant | dirigeants | dirigeante | dirigeantes | leader | leaders
head : chef | chefs
government : gouvernement | gouvernements | gouvernemental | gouvernementale | pouvoirs publics | exécutifs
parliament : parlement | parlementaire | parlementaires
assembly : assemblée
senate : sénat
party : parti | partie | parties | partis
state : état | états | déclarait | affirmer
country : pays
nation : nation | nations
people : peuple | peuples | population | populations
citizen : citoyen- | ressortissant-
republic : république
authority : autorité | autorités
delegation : délégation | délégations | accompagnée de | accompagné de
representative : représentant-
official : officiel- | fonctionnaire-
meet : rencontr- | réuni | réunis | réunies | rendez-vous | recevra | réunir | réunira | réunissant | retrouv-
meeting : réunion- | entrevue | rencontre bilatérale | tête-à-tête | conclave | sommet informel | conseil des ministres | sommet extraordinaire
talks : entretien | entretiens | pourparlers
talk : entretenu | entretenue | entretenus | entretenir | entretenait | parlé | parler
call : appel | appels | appelé | appelle | appellent | appelant | appeler | appelons | exige | interpell-
telephone : téléphon-
telephone call : entretien téléphonique
summit : sommet | sommets
conference : conférence | conférences
press : presse
visit : visite | visites | déplacement | visitera | visiteront | se rendent | visite d'état | visite officielle | visite de travail
trip : voyage | tournée | se déplacer | se déplacera | effectuer | effectué | effectuera
welcome : accueil | accueilli | accueillir | salué- | félicité | bienvenue | accueille | réjoui | réjouit | se réjouir | réjouissent | s'est félicitée | félicités de
receive : reçu | recevoir | reçoit | reçue
invite : invit-
host : accueillera | hôte | accueillir le | organisera
discuss : discut- | évoqu- | abord- | débatt-
discussion : discussion- | échange avec | débat | débats | échanges approfondis | tour de table
exchange : échang-
views : vues
consult : consult- | concert-
negotiate : négoci- | table des négociations
dialogue : dialogu-
mediation : médiation | médiateur | médiateurs
say : dit | déclaré | dire | affirmé
statement : déclaration | déclarations | communiqué
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
hope : espoir | espoirs | espér- | souhait-
wish : vœux | vœu
congratulate : félicit- | chaleureuses félicitations
condolences : condoléances | sincères condoléances
thank : remerci-
gratitude : gratitude | reconnaissance
appreciate : appréci-
tribute : hommage
solidarity : solidarité | solidaire | solidaires | témoignage de solidarité
support : soutien | soutiens | soutenir | soutenu | soutient | soutiennent | appui | appuy- | soutenant | appuie | apporter son soutien | plein soutien
help : aide | aider | aides | aidera | aident
assistance : assistance
agree : convenu | convenus | convenir | conviennent | convinrent
agreement : accord | accords | entente | accord-cadre | arrangement | pacte | compromis
treaty : traité | traités
convention : convention | conventions
memorandum : mémorandum | protocole
sign : sign- | signature- | paraph- | ratifié
signing : signature | signatures
conclude : conclu | conclure | conclus | conclusion | conclusions | issue
decide : décid-
decision : décision | décisions
commit : engagé | engagent | engagés | engager | engageant | engageons | engageait
commitment : engagement | engagements
promise : promess-
determination : détermin-
ready : prêt | prête | prêts | prêtes | disponibilité
readiness : disposition
priority : priorit-
agenda : ordre du jour | agenda | programme de travail | programme de la
issue : question | questions | enjeu | enjeux | sujet | sujets | dossier | dossiers
problem : problème | problèmes
situation : situation | situations
crisis : crise | crises
conflict : conflit | conflits
tension : tension | tensions
escalation : escalad- | embrasement | surenchère
de-escalation : désescalade | apais- | retenue
threat : menac-
danger : danger- | péril
attack : attaqu- | attentat | attentats | assaut | assauts | agress- | pris pour cible
strike : frappe | frappes | bombard- | tir | tirs
aggression : agression | agressions | agresseur | guerre d'agression
invasion : invasion | envahi- | à grande échelle
violence : violence | violences | violent-
violation : violation | violations
terrorism : terroris- | antiterror- | contre-terrorisme
hostage : otage | otages
release : libér-
prisoner : prisonnier | prisonniers | détenu | détenus
civilian : civil | civils | civile | civiles
victim : victime | victimes | victime civile
kill : tué | tués | tuer | mort | morts | assassin- | meurtr- | abattu
wounded : blessé | blessés
troops : troupe | troupes | soldat | soldats
army : armée | armées | lutte armée | soldat français
military : militaire | militaires
force : force | forces
defense : défense | défend-
security : sécurité | sécuritaire | sécuritaires | sûreté
security guarantees : garanties de sécurité
guarantee : garant-
ally : allié | alliés | alliée
alliance : alliance | alliances | alliance atlantique
coalition : coalition
coalition willing : coalition des volontaires | volontaires réunie
weapon : arme | armes
arms : armement | armements
nuclear : nucléaire | nucléaires
proliferation : prolifération
disarmament : désarmement
enrichment : enrichissement
missile : missile | missiles
ballistic : balistique | balistiques
drone : drone | drones
air : aérien | aérienne | aériens | aériennes | air
airspace : espace aérien
naval : naval | navale | navales
ship : navire | navires
sanctions : sanction-
resolution : résolution | résolutions
united nations : nations unies | onu
european union : union européenne | l'ue
european : européen-
europe : europe
transatlantic : transatlantique | transatlantiques
g7 : g7
international : international | internationale | internationaux | internationales
international law : légalité internationale
international community : communauté internationale
law : droit | loi | lois | légisateur | proposition de loi
human rights : droits de l'homme | droits humains
right : droits
rule law : état de droit
charter : charte
sovereignty : souverain-
territory : territoire | territoires
territorial : territorial | territoriale
border : frontière | frontières | frontalier | frontaliers
independence : indépendance | indépendant-
occupation : occup-
settlement : colonie | colonies | colonisation | règlement
two-state solution : solution à deux | solution des deux
solution : solution | solutions | issue politique
political : politique | politiques
diplomatic : diplomat-
diplomacy : diplomatie
relations : relation | relations
relationship : lien | liens
bilateral : bilatéral | bilatérale | bilatérales | bilatéraux
multilateral : multilatéral-
regional : régional | régionale | régionales | régionaux
region : région | régions
global : mondial | mondiale | mondiales | mondiaux
world : monde
partnership : partenariat | partenariats
partner : partenaire | partenaires
strategic : stratég-
cooperation : coopér- | collabor-
coordinate : coordin- | coordonn- | concerter | concertation
friendship : amitié | amical- | fraternel- | fraternité
friend : ami | amis
trust : confiance
respect : respect-
mutual : mutuel- | réciproque | réciproques
close : étroit | étroite | étroites | étroitement | proche | proches | ferm-
strengthen : renforc- | consolid- | resserr- | conforter | conforté | raffermir | affermir
deepen : approfond-
develop : développ-
expand : élarg- | étend-
promote : promouv- | favoris- | promotion
continue : poursui- | continu-
maintain : mainten- | maintien-
establish : établi- | instaur- | établissement | établissements
build : constru- | bâtir
create : créer | création | créé | créée
launch : lanc-
begin : commenc- | début | débuter | débute | débutera
end : fin | terme | mettre fin | cessation | achèvement | terminer | prendre fin | ended
stop : arrêt- | cesser
resume : repris | reprise | reprendre
achieve : atteindre | parvenir | parvien- | aboutir | parviendr- | réalis-
implement : mise en œuvre | mettre en œuvre | appliqu- | mettre en place | mise en place | mise en application
ensure : assur- | veiller | garantir que | faire en sorte
protect : protég- | protec-
prevent : empêch- | préven- | préveni-
contribute : contribu-
provide : fourni- | apport- | mettre à disposition | mise à disposition | mis à disposition | octroyer | dot-
work : travail- | œuvr- | travaux
effort : effort | efforts
initiative : initiative | initiatives
plan : plan | plans | prévoi- | prévu | prévue | prévus | planif- | compte
project : projet | projets
program : programm-
process : processus
framework : cadre
mechanism : mécanisme | mécanismes
measure : mesure | mesures
action : action | actions
step : étape | étapes | pas | premier pas
progress : progrès | avancée | avancées
result : résultat | résultats
condition : condition | conditions
principle : principe | principes
negotiations : négociation | négociations
humanitarian : humanitaire | humanitaires
humanitarian aid : aide humanitaire
refugee : réfugié | réfugiés | déplacés
displaced : déplacées | déplacé
reconstruction : reconstruction | reconstruire
migration : migrat- | migrant-
access : accès | accéd-
economy : économie | économies
economic : économique | économiques
trade : commerce | commercial | commerciale | commerciaux | commerciales
tariff : droits de douane | tarif- | douan-
investment : invest- | investissement | investissements
company : entreprise | entreprises | sociétés privées | grands groupes | pme | patronat | consortium
business : affaires
industry : industri- | filière | filières | usine | usines
market : marché | marchés
finance : financ-
fund : fonds
bank : banque | banques
debt : dette | dettes | endettement | allègement
growth : croissance | croissance économique
export : export-
import : import | importation- | importer
energy : énergie | énergies | énergétique | énergétiques
oil : pétrole | pétrolier | pétrolière
gas : gaz
electricity : électric- | électrique | électriques | énergie électrique | courant
climate : climat | climatique | climatiques
climate change : changement climatique | dérèglement climatique
environment : environnement-
biodiversity : biodiversité
ocean : océan | océans
water : eau | eaux | hydrique | hydraulique
sea : mer | mers | maritime | maritimes | haute mer | fonds marins
agriculture : agricult- | agricole | agricoles
food : alimentaire | alimentaires | nourriture
grain : céréales | blé
health : santé | sanitaire | sanitaires
pandemic : pandémie | épidémie
vaccine : vaccin-
culture : cultur-
education : éducation | enseignement
school : école | écoles
university : universit- | enseignement supérieur
student : étudiant- | étudiants étrangers
youth : jeunesse | jeunes
women : femme | femmes | droits des femmes | féminis-
children : enfant | enfants
sport : sport | sports | sportif | jeux olympiques | jeux paralympiques
science : scien-
research : recherche | recherches | chercheur | chercheurs
technology : technolog-
innovation : innov- | recherche et innovation
digital : numéri-
artificial intelligence : intelligence artificielle
space : espace | spatial | spatiale | spatiales | espaces | aérospatial- | lanceur
transport : transport | transports
railway : ferroviaire | voie ferrée | chemin de fer | rail | ligne ferroviaire
aviation : aviation
infrastructure : infrastructure | infrastructures | infrastructures énergétiques | infrastructures critiques
election : élection | élections | électoral | électorale | élu | élue | suffrage | présidentielle | législatives
democracy : démocrat-
freedom : liberté | libertés
value : valeur | valeurs
stability : stabilité | stable | stables | stabilis-
prosperity : prospér-
development : développement
future : avenir | futur | future
history : histoire
today : aujourd'hui | ce jour | ce matin | ce soir
tomorrow : demain
day : jour | jours
week : semaine | semaines | hebdomad-
month : mois
year : an | ans | année | années
new : nouveau | nouvelle | nouvelles | nouveaux | nouvel
common : commun | commune | communes | communs
joint : conjoint | conjointe | conjointement | conjointes | mutualis- | ensemble des
important : important | importante | importants | importance | importantes | considérables
essential : essentiel- | indispensable | primordial
necessary : nécess- | indispensables | falloir | il faut | impérati-
urgent : urgen-
immediate : immédiat-
lasting : durable | durables | durablement
robust : robust- | solide | solides
full : plein | pleine | pleinement | entier
unconditional : inconditionnel- | sans condition | sans préalable | sans conditions
council : conseil | conseils | conseil supérieur
commission : commission
committee : comité | comités
institution : institution-
organization : organisation | organisations
member : membre | membres
member states : états membres
spokesperson : porte-parole
deputy : député | députés | adjoint
emperor : empereur
sultan : sultan
inauguration : investiture | inauguration
victory : victoire
appointment : nommé | nomination
mandate : mandat | mandats | mandaté
campaign : campagne | campagne électorale | campagnes
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
capability : capacité | capacités
training : formation | entraînement | formations | former des
equipment : équipement | équipements
delivery : livraison | livraisons | acheminement
operation : opération | opérations
mission : mission | missions
observer : observateur | observateurs
monitor : surveill- | suivi
verify : vérif-
inspection : inspection | inspections
obligation : obligation | obligations | engagements internationaux
comply : conforme | conformément | respecter
compliance : conformité | respect des
proposal : proposition | propositions
response : réponse | riposte
respond : répondre | répondu
reaction : réaction
pressure : pression | pressions
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
return : retour | revenir | regagn- | rapatri- | retourn- | retours
remain : demeur- | rester | reste
allow : permett- | permis | autoris- | permet
enable : permettre
restore : restaur- | rétabl- | rétablissement
preserve : préserv-
avoid : évit-
limit : limit-
lift : levée | lever
impose : impos-
suspend : suspend- | suspension
freeze : gel | geler | gelés
assets : avoirs | actifs
loan : emprunt | prêts bonifiés | crédit | crédits
fight : lutte | lutter | combat | combattre | combats
counter : contrer
face : face | affront-
challenge : défi | défis
risk : risque | risques
opportunity : opportunité | occasion
interest : intérêt | intérêts
role : rôle
responsibility : responsab-
consequence : conséquence | conséquences
impact : impact
need : besoin | besoins | nécessité | nécessitent
objective : objectif | objectifs
aim : vise | visant | viser
ambition : ambition | ambitions
roadmap : feuille de route
conference ukraine : conférence internationale
group : groupe | groupes
just lasting peace : paix juste
provocation : provoc-
destabilization : déstabilis-
interference : ingérence | ingérences
cyber : cyber | cyberattaque | cyberattaques | cybersécurité
disinformation : désinformation
intelligence : renseignement | renseignements
crime : crime | crimes | criminalité
trafficking : trafic | trafics
drug : drogue | drogues | stupéfiants
police : police
arrest : arrest- | arrêté
prison : prison | geôle | geôles
court : cour | tribunal
investigation : enquête | enquêtes
impunity : impunité
massacre : massacre | massacres
genocide : génocide
antisemitism : antisémit-
racism : racisme
famine : famine | faim
convoy : convoi
hospital : hôpital | hôpitaux
doctor : médecin | médecins
disease : maladie | maladies
medicine : médicament | médicaments | médicamenteux | remède
earthquake : séisme | tremblement de terre
flood : inondation | inondations
fire : incendie | incendies | feu | feux
disaster : catastroph-
rescue : secours | sauvetage
airport : aéroport
port : port | ports
flight : vol | vols
strait : détroit
freedom navigation : liberté de navigation
island : île | îles
overseas : outre-mer | outre-mer français | mayotte
river : fleuve
forest : forêt | forêts | déforestation | reboisement
emission : émission | émissions
carbon : carbone | décarbon-
green : vert | verte
renewable energy : renouvelable | renouvelables
hydrogen : hydrogène
nuclear power plant : centrale nucléaire
reactor : réacteur | réacteurs
coal : charbon
fuel : carburant | carburants | combustible | combustibles
mineral : minéraux | minerais | minier | minière | minières
critical minerals : minerais critiques | métaux critiques
raw materials : matières premières | matière première
steel : acier
wine : vin | vins
farmer : agriculteur | agriculteurs
fishing : pêche
car : automobile | automobiles
aircraft : avion | avions
train : train | trains
semiconductor : semi-conducteur-
satellite : satellite | satellites | constellation
data : données
startup : startup | jeune pousse | jeunes pousses
attractiveness : attractiv-
competitiveness : compétitiv-
entrepreneur : entrepreneur | entrepreneurs | entrepreneurial
contract : contrat | contrats | marché de
job : emploi | emplois
price : prix
inflation : inflation
budget : budget | budgétaire | budgétaires
tax : taxe | taxes | impôt | fiscal- | taxation
billion : milliard | milliards
million : million | millions
dollar : dollar | dollars
euro : euro | euros
percent : pour cent
heritage : patrimoine
museum : musée
art : art | arts
artist : artiste | artistes | création artistique
language : langue | langues
french-speaking : francophon-
olympic : olympi-
memory : mémoire
commemorate : commémor-
anniversary : anniversaire | anniversaires | centenaire
celebrate : célébr-
family : famille | familles | proches des victimes
man : homme | hommes
life : vie | vies
religious : religieu- | religion
pope : pape
church : église
city : ville | villes
capital : capitale
local : local | locale | locales | locaux
national : national | nationale | nationaux | nationales | nos ressortissants
public : public | publique | publics
private : privé | privée
sector : secteur | secteurs | sectoriel
area : domaine | domaines
first : premier | première
last : dernier | dernière | derniers | dernières
next : prochain | prochaine | prochains | prochaines
recent : récent | récente | récents
current : actuel | actuelle | actuels
morning : matin
evening : soir
yesterday : hier
ahead : en amont
soon : bientôt
again : à nouveau
together : ensemble
great : grand | grande | grands
strong : fort | forte | forts | fortement
deep : profond | profonde
clear : clair | claire | clairement
concrete : concret | concrète | concrètes | concrets
constructive : constructi-
credible : crédible | crédibles | crédibilité
sustainable : pérenne
possible : possible | possibles | possibilité | possibilités | éventuel | éventuelle | éventuels
serious : grave | graves | sérieu- | gravité | extrême gravité
major : majeur | majeure | majeurs | majeures
personal : personnel- | personnalité
special : spécial-
different : différen-
several : plusieurs
two : deux
also : également | notamment | ensuite | encore | pendant | durant | lorsque | lorsqu'- | jusqu'- | puisque | puisqu'- | parmi | autres | celles | toutes | certains | certaines | quelques | laquelle | lesquels | lesquelles | auxquels | auxquelles | duquel | desquels | desquelles | étaient | étant | seront | serait | seraient | aurait | auront | auraient | avaient | doivent | devait | devront | devrait | devraient | pourra | pourront | pourrait | pourraient | peuvent | pouvoir | puisse | puissent | monsieur | madame | messieurs | mesdames | plutôt | surtout | tandis | partout | y compris | au cours | auprès | devant | à travers | afin | jusque | dessus | dessous | celle | en particulier | dans ce cadre | dans ce contexte | s'agissant | concernant | quant | en vue | vue de | à l'issue | dès lors que | à savoir | grâce à | en faveur | dans le cadre | sur le plan | chacun | chacune | toujours plus | aucun | aucune | quelle | quelles | quels | telle | telles | moins | presque tous | souvent | parfois | d'abord | lequel | devons | devez | avons | avez | auquel | compte tenu | bien entendu | certes | outre | fois | parce | jamais | quelque chose | tous deux | toutes deux | par rapport | sans doute | être | aussi longtemps | tout au long | tout particulièrement | d'autant | ailleurs | plus largement | plus généralement | notre | votre | propre | propres | n'ont | n'est | n'a | s'est dit | qu'un | qu'en | d'une
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
time : temps | moment | moments
take : prendre | pris | prise | prises | prend | prenne | prennent | prenant | prendra
make : faire | fait | faite | faits | fasse | fassent | faisant | rendre
travel : se rendre | rendu en visite | rendra | s'est rendu | s'est rendue | voyager
good : bon | bonne | bons | bonnes
part : part
addition : supplément- | additionnel-
way : manière | manières | façon | façons | voie | voies
level : niveau | niveaux
conversation : conversation-
address : adress- | traiter
position : position | positions | positionnement
include : inclure | inclut | inclus | incluse | incluant | comprend | comprennent | comprenant | compris
active : actif | active | actives | activité | activités | activement
know : savoir | connaître | connaît | connu | connue | sait | savons
effect : effet | effets
effective : efficac- | effectif | effective | effectivement
course : cours
ongoing : en cours
supply : approvisionn- | ravitaill-
want : veut | vouloir | veulent | voulu | voulons
look : regarder
hold : tenu | tenue | tiendra | tenir | tient | tiendront | tiennent
open : ouvr- | ouvert-
come : venir | venue | vient | viennent | viendr-
number : nombre | nombres | numéro
start : démarr- | entam- | amorc-
production : produc- | produi-
produce : produire
around : autour | environ
long term : long terme
focus : axé | axée | axés | concentr- | centrée | portait sur
place : lieu | place | places
system : système | systèmes | dispositif | dispositifs
long : long | longue | longs | longues | longtemps
key : clé | clés | clef
crucial : crucial | cruciale | cruciaux | déterminant- | décisi-
go : aller | aille | allons
leadership : leadership | conduite
order : ordre | ordres | commandé | commandes
advance : avancer | avance | avancement | progresser
high : haut | haute | hauts | hautes | élevé | élevée | élevés | élevées
side : côté | côtés | de part | d'autre
services : service | services
attention : attenti-
improve : amélior-
report : rapport | rapports | signal- | rapporté
believe : croire | croit | croyons | croient | convaincu | convaincus | convaincue
consider : considér- | estim- | jugé | envisag-
assess : évalu- | appréciation
review : examin- | passé en revue | passer en revue | bilan | tour d'horizon | faire le point | fait le point | réexamen
goal : but | buts
format : format | formats | format normandie | e3
based : fondé | fondée | fondés | fondées | basée
reach : atteint | atteinte | atteints | parvenu | parvenus | conclure un
detail : détail | détails | détaillé | détaillée
event : évén-
large : vaste | vastes | large | larges
think : pense | penser | pensons
join : rejoin- | adhér-
accession : adhésion
understand : compréhension | comprendre | compris que
direct : direct | directe | directs | directes | directement
significant : significati- | considérabl- | notable | notables
completely : complèt- | totalement | entièrement
complete : achev- | compléter
context : contexte
range : gamme | éventail
fact : réalité
approach : approche | approches | démarche | démarches
colleague : collègue | collègues
means : moyen | moyens
middle east : moyen-orient | proche-orient
point : point | points
practical : pratique | pratiques
task : tâche | tâches
topic : thème | thèmes | thémati-
demand : exig-
afternoon : après-midi
lead : mener | mené | menée | menés | menées | mènent | menait | menaient | conduire | conduit | conduite par | piloter | dirigé | dirigée | diriger
financial : financièr-
involved : impliqu- | implication | associer | associé | associés | associée
main : principal | principale | principaux | principales | principalement
resolve : résoudre | résolu | résolus | résolument | régler
specific : spécifi- | précis | précise
expect : attend- | attente | attentes
success : succès | réussi- | couronné | plein succès | fructu- | concluant
stand : aux côtés
whole : tout entier | entière | intégralité
historic : historique | historiques
home : foyer | foyers | maison | maisons | domicile
past : passé | passés | passée
team : équipe | équipes
free : libre | libres | gratuit | gratuite
set : fixé | fixer | fixés
grow : croître | croissant | croissante | croissantes | grandir
deliver : livrer | livré | livrés | livrée | livrées | remis | remettre | remise | achemin-
second : deuxième | second | seconde
natural : naturel | naturels | naturelle | naturelles
social : social | sociale | sociaux | sociales
administration : administrati-
mention : mentionn- | mention | mentions
requirement : exigence de
give : donner | donné | donnent | accorder | accordé | octroi | octroy-
near : près
resource : ressource | ressources
difficult : difficil- | difficult- | épreuve | épreuves
best : meilleur | meilleurs | meilleure | meilleures
care : soins | soin
cause : cause | causes | causée | causer | provoqué
example : exemple | exemples
agency : agence | agences | organisme | organismes | aiea
facility : installation | installations | site | sites
rate : taux
benefit : bénéfi- | avantage | avantages | profit | profiter
medical : médical | médicale | médicaux | médicales
modern : moderne | modernes | modernis-
pay : payer | payé | payés | paiement | paiements
federal : fédéral | fédérale | fédéraux | fédérales
attend : assisté | assister | assistera
domestic : intérieur | intérieure
interior : ministre de l'intérieur
manage : gérer | gestion | géré
potential : potentiel | potentiels | potentielle | potentielles
sphere : sphère
available : disponible | disponibles
instruction : instruction | instructions | consigne | consignes
resilience : résilien-
show : montr- | démontr- | témoign-
highlight : mis en avant | mis en lumière | mettre en lumière | mettre en avant
reason : raison | raisons
scale : échelle | ampleur
experience : expérience | expériences
legal : légal- | juridique | juridiques
legitimate : légitim-
field : terrain
amount : montant | montants | somme | sommes
enhance : rehauss- | intensif- | approfondissement
housing : logement | logements | logis | relog- | hébergement
home house : habitation | habitations
status : statut | statuts
connection : connexion- | connecti- | raccord- | liaison | liaisons
manufacturing : fabri- | manufactur-
office : bureau | bureaux
case : cas | affaire
document : document | documents
relevant : pertinent- | compétents | compétentes
third : troisième | tiers
adopt : adopt-
aspect : aspect | aspects | volet | volets | dimension
grateful : reconnaissant | reconnaissants | reconnaissante
stay : séjour
better : mieux
control : contrôl- | maîtrise
comprehensive : global | globale | globales | globaux | complet | complète | exhausti-
emergency : urgence | urgences
find : trouv-
line : ligne | lignes
play : jouer | joué | jouent | jouera | jouée
consistent : cohéren- | constant | constante | constamment
existing : existant | existante | existants | existantes
package : paquet | train de sanctions | train de mesures
real : réel | réelle | réels | réelles | réellement
thousand : millier | milliers | mille
hundred : centaine | centaines | cents
dozen : dizaine | dizaines
word : mot | mots | parole | paroles
intention : intention | intentions | entend | entendent
media : média | médias
extreme : extrême | extrêmement
obvious : évident | évidente | évidence
safe : en sécurité | en sûreté
chair : présidé | présider | présidée | présideront | coprésid-
restriction : restrict- | restrei- | entrav- | sans entrave
far : loin
recognize : reconnaître | reconnu | reconnue | reconnaît | reconnaissent
record : record | enregistr-
chain : chaîne | chaînes
supply chain : chaînes de valeur
fundamental : fondament-
interlocutor : interlocut-
quality : qualité | qualités
destroy : détrui- | destruct- | anéanti-
centre : centres
previous : précéd- | antérieur-
affected : touché | touchés | touchée | touchées | affect- | sinistré | sinistrés | frappée
expert : expert | experts | expertise
interaction : interaction | interactions
offer : offre | offrir | offres | offert | offerte
period : période | périodes
prospect : perspective | perspectives
technical : technique | techniques
act : acte | actes | agir | agit | agissent
aware : conscien-
convene : convoqu- | convié | conviés
coronavirus : coronavirus | covid
cover : couvr- | couvert-
evacuation : évacu-
reliable : fiable | fiables | fiabilité
separately : séparé | séparément | séparée
add : ajout-
collective : collectif | collective | collectifs | collectives | collectivement
decade : décennie | décennies | dix ans
form : forme | formes | former | constituer | constitue | constituent | constituant
land : terre | terres | terrestre | terrestres
target : cible | cibles | cibler | visés | ciblant
try : tenter | tenté | tentative | tentatives
approve : approuv- | approbation | aval
depend : dépendre | dépend | dépendent
dependence : dépendance | dépendances
half : moitié | demi
recovery : relèvement | relance | redress-
serve : servir | sert | servira
stage : phase | phases | stade | jalon
total : total | totale | totaux | totales
road : route | routes | routier | routière | routières
unprovoked : non provoquée | non provoqué
unjustified : injustifi-
happy : heureu-
worker : travailleur | travailleurs | travailleuses | salarié | salariés
ground : sol | sur le terrain
hard : dur | dure
regular : réguli- | régulièrement
save : sauver | sauvé | sauvés | épargn- | sauvegard-
spread : propag- | diffus-
legislation : législati-
seek : cherch- | rechercher | viser à
leave : quitt- | départ | laisse | laisser
small : petit | petite | petits | petites
demonstrate : faire preuve | fait preuve
path : chemin | trajectoire | cap
standard : norme | normes | standard | standards
engineering : ingénier-
extend : prolong- | prorog- | étendu | étendue
idea : idée | idées
grant : subvention | subventions | don | dons
opinion : avis
post : poste | postes
consumer : consommat-
corridor : couloir | couloirs | corridor | corridors
equal : égal | égale | égalité | égaux | égales | sur un pied
inequality : inégalité | inégalités
holiday : fête | fêtes
resident : habitant | habitants | résident | résidents
test : test | tests | essai | essais | dépist-
early : anticip- | précoce | rapide
eastern : oriental-
professional : professionn-
traditional : traditionn-
tradition : tradition | traditions
vision : vision
volume : volume | volumes
basis : bases | fondement | fondements | base
complex : complex-
higher : supérieur | supérieure | supérieurs
hostilities : hostilité | hostilités
income : revenu | revenus | recettes
proceeds : produit | produits
society : société | sociétés | société civile
foundation : fondation | fondations
hand : main | mains
identify : identif- | recens-
loss : perte | pertes | coûté la vie | disparu | disparition
speed : vitesse | rapidement | rapidité | plus vite
suffering : souffr-
true : vrai | vraie | véritable | véritables
zone : zone | zones | bande
block : bloqu- | blocus | blocage
candidate : candidat-
dynamic : dynami-
mark : marqu-
unprecedented : sans précédent | inédit | inédite | inédits
annual : annuel | annuelle | annuels | annuelles
award : décern- | prix nobel | lauréat-
overcome : surmont-
patient : patient | patients
praise : salué le | rendre hommage | rendu hommage
reflect : reflèt- | réflexion
sincere : sincère | sincères | sincérité
temporary : temporair- | provisoire | provisoires | provisoirement
unique : unique | uniques | seul | seule
upcoming : à venir | prochainement
learn : apprend- | appris | apprentissage | enseignements
purchase : achat | achats | achet- | acquérir | acquisition | acquisitions
schedule : calendrier | échéance | échéances
video : vidéo | visioconférence | visio
vital : vital | vitale | vitales | vitaux
arrive : arriv-
association : association | associations | associatif
criminal : criminel | criminels | criminelle
cut : coupe | couper | coupure | coupures | privé d'électricité
figure : chiffre | chiffres
unity : unité | unités | unir | union | uni | unie | unis | unies | unanim-
united : front uni
body : organe | organes
convey : transm- | adressé | adressés | fait parvenir
damage : dommage | dommages | dégât | dégâts | endommag-
executive : exécutif | exécutive
money : argent | monétaire | monnaie
century : siècle | siècles
movement : mouvement | mouvements
network : réseau | réseaux
send : envoyer | envoi | envoie | enverra | envois | dépêch- | envoyés | envoyée
neighbor : voisin | voisine | voisins- | voisinage
study : étude | études | étudi-
scholarship : bourse | bourses
upgrade : mise à niveau | rénov- | moderniser
customs : douanes | douanier
surcharge tariff : surtax-
duty : droits de port | devoir | devoirs
external : extérieurs | extérieures | externe | externes
normal : normal | normale | normalis-
vehicle : véhicule | véhicules
department : ministère de la
deterrence : dissua- | dissuasion nucléaire
heavy : lourd | lourde | lourdes | lourds
inclusive : inclusif | inclusive | inclusivité | inclusion
intensive : intense | intenses | intensi-
specialist : spécialist-
transfer : transfer- | cession
trend : tendance | tendances
circumstances : circonstance | circonstances
competition : concurren- | rivalité
complicated : compliqu-
dose : dose | doses
regulation : réglement- | régul- | encadr- | règles
rule : règles communes | règlementaire | règle
spending : dépense | dépenses
structure : structur-
submit : soumis | soumettre | dépos- | soumission
average : moyenne
component : composante | composantes | composant
desire : désir | désireu- | envie
fair : équitable | équitables | équitablement | équité | juste | justes
logistics : logisti-
message : message | messages
reinforce : renfort | renforts
tool : outil | outils | instrument | instruments
answer : répond | réponses | répondant
reply : répliqu-
decrease : diminu- | baisse | baisser | recul | alléger | amoindr-
employee : employé | employés
governor : gouverneur | gouverneurs
size : taille
apart : à part
appropriate : approprié | appropriés | appropriée | appropriées | adéquat-
bridge : pont | ponts
depth : fond | profondeur
norm : normatif
regime : régime | régimes | autorités iraniennes
signal : signal | signaux
similar : similaire | similaires | semblable
treatment : traitement | traitements
advocate : plaid- | prône | prôner
choose : chois- | choix
daily : quotidien | quotidienne | quotidiens | quotidiennes
courage : courag-
expansion : expansion
illegal : illégal- | illicit- | irréguli-
procedure : procédur-
profit : bénéfices
proud : fier | fière | fiers | fierté
roundtable : table ronde
shelling : pilonn-
applications : application | applications
balance : équilibr-
ambitious : ambitieu-
love : amour
pleasure : plaisir
struggle : combattr- | combattants
transformation : transform-
aspiration : aspir-
class : classe | classes | catégorie
commercial : commercialis-
delay : retard | retards | délai | délais | sans délai | sans retard
employment : recrut- | embauch- | emploi des
failure : échec | échou- | faute d'accord
light : lumière | lumières
negative : négatif | négative
repair : répar-
series : série
abroad : étranger | étrangers | étrangère | étrangères
foreign : ingérence étrangère
bill : projet de loi
central : central | centraux | centrale
eliminate : élimin- | éradiqu- | supprim-
flow : flux
gather : rassembl-
permanent : permanen- | pérenn-
read : lire | lecture
repeat : répét-
symbol : symbol-
alternative : alternati-
bond : obligations souveraines
charge : accus- | inculp- | charges | chargé
death : décès | mortel | mortels | mortelle | décédé | décédés | défunt | disparus | perdu la vie
evidence : preuve | preuves
forum : forum | forums
meaningful : substanti- | tangible | tangibles
model : modèle | modèles
momentum : élan | impulsion
occasion : à cette occasion | à l'occasion
platform : plateforme | plateformes
presence : présence
station : station | stations | gare
diversify : diversif-
exceed : dépass- | excéd-
front : front
guide : guid-
reserve : réserve | réserves | stock | stocks | constituer des réserves
season : saison
spirit : esprit
trilateral : trilatér-
watch : veille
barrier : barrière | barrières | obstacle | obstacles
binding : contraignant | contraignante | contraignants | contraignantes
channel : canal | canaux
enemy : ennemi | ennemis
excellent : excellent | excellente | excellents | excellence
formal : formel | formelle | formellement
harm : nuire | préjudic- | tort
lack : manque | absence | pénurie | pénuries | faute de
option : option | options | piste | pistes
pace : rythme | cadence
parents : parent | parents
recommendation : recommand-
transparency : transparen-
type : type | types
voice : voix
age : âge
corruption : corruption | anticorruption
deserve : mérit-
influence : influenc-
knowledge : connaissance | connaissances | savoirs
mass : masse | massif | massive | massifs | massives | massivement
remove : enlev- | ôter
resistance : résist-
rest : repos
unemployment : chômage
atmosphere : atmosphère | climat de confiance
comment : comment-
forecast : prévision | prévisions
honor : honneur | honor-
minute : minute | minutes
adapt : adapt-
confront : confront-
continent : continent | continents
exception : exception | exceptions | exceptionn-
exploration : explor-
peacekeeping : casque bleu | casques bleus | force de paix | maintien paix
soldier : militaires français | combattants tombés
summer : été dernier | cet été | estival | estivale
winter : hiver | hivernal | hivernale
spring : printemps
autumn : automne
vulnerable : vulnérab- | fragil-
amendment : amend-
beautiful : beau | belle
migrant : migrant | migrants | migratoire | migratoires
rural : rural | rurale | rurales | ruraux
shield : bouclier
steady : fermement | ferme | fermes | fermeté
survive : surviv-
warn : avert- | mis en garde | alert- | mettre en garde | mise en garde | avertissement | avertissements
brave : brave
core : cœur | noyau
faith : foi
journalist : journalist-
stakeholder : partie prenante | parties prenantes | acteur | acteurs | parties concernées
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
detention : détention | détentions | emprisonn- | arbitrairement détenus | incarcér-
arbitrary : arbitrair-
compatriot : compatriot-
crossing : point de passage | points de passage | passage | passages | traversée
strip : bande de gaza
colonist settler : colon | colons
settler violence : violences des colons
west bank : cisjordanie
east jerusalem : jérusalem-est
jerusalem : jérusalem
gaza : gazaoui-
palestinian : palestinien-
israeli : israélien-
starvation : disette
bread food : vivres | denrée | denrées
draft resolution : projet de résolution
veto : veto
chief staff : chef d'état-major | chefs d'état-major | état-major | états-majors
general : général | générale | généraux | générales
armed forces : force armée | forces armées
peacekeepers : finul
militia : milice | milices
gang : gang | gangs
rebel : rebelle | rebelles | insurg-
terrorist group : groupes armés
withdrawal : désengagement | se retirer
occupied : territoires occupés | occupants | occupant
annexation : annex-
sovereign : souverain | souveraine | souverains | souveraineté européenne | autonomie stratégique
inviolability border : inviolabilité
self-defense : légitime défense
war crime : crimes contre l'humanité
abuse : exactions | abus | sévices
accountability : rendre des comptes | redevab- | reddition des comptes | auteurs
perpetrator : auteur | responsables de
justice : judiciaire | judiciaires | justice
justice court : cour internationale | cour pénale
death penalty : peine de mort | peine capitale
execution : exécution | exécutions
protest : manifestation | manifestations | manifestant | manifestants
repression : répress- | réprim-
minister delegate : ministre déléguée | ministre délégué
ratify : ratif-
entry force : entrée en vigueur | entrer en vigueur
snapback : snapback
deadline : date butoir | ultimatum
uranium : uranium
centrifuge : centrifug-
inspector : inspecteur | inspecteurs
atomic energy agency : énergie atomique
tanker : pétroliers | navire-citerne
seizure : arraisonn- | saisie | saisies | saisi
merchant : marchand | marchande | marchands
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
russian : russe | russes
france : france
french : français | française | françaises
germany : allemagne
german : allemand | allemande | allemands | allemandes
spain : espagne
spanish : espagnol | espagnole | espagnols
italy : italie
italian : italien-
poland : pologne
polish : polonais | polonaise
united kingdom : royaume-uni
british : britannique | britanniques
united states : états-unis
american : américain | américaine | américains | américaines
canada : canada
canadian : canadien-
china : chine
chinese : chinois | chinoise
japan : japon
japanese : japonais | japonaise
india : inde
indian : indien | indienne | indiens
turkey : turquie
turkish : turc | turque | turcs | turques
syria : syrie
syrian : syrien-
lebanon : liban
lebanese : libanais | libanaise
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
supplier : fournisseur | fournisseurs
aluminum : aluminium
duty tariff : droits additionnels
retaliation : représailles | contre-mesures
protectionism : protectionn-
globalization : mondialisation
wto trade organization : omc
free trade : libre-échange
lender : bailleur | bailleurs
institution finance : institutions financières
world bank : banque mondiale
monetary fund : fonds monétaire | fmi
interest rate : à taux
borrow : emprunt-
donor : donat-
concessional : concession-
investor : investisseur | investisseurs
affordable : abordable | abordables
poverty : pauvre | pauvres | pauvreté
development aid : aide au développement
public development aid : aide publique
vaccination : campagne de vaccination
virus : virus
geothermal : géotherm-
wind : éolien | éolienne | éoliennes | vent
solar : solaire | solaires
power plant : centrales
power : puissance | puissances | puissant | puissants | puissantes
grid : réseau électrique
interconnection : interconn-
pipeline : gazoduc | oléoduc
heating : chauffage
warming : réchauff-
greenhouse gas : gaz à effet
drought : sécheresse
firefighter : pompier | pompiers
water bomber : canadair
rescuer : sauvet- | secouriste | secouristes
debris rubble : décombres
quake : tremblements de terre
mourning : deuil | endeuill-
sympathy : compassion | tristesse | émotion
prayer : pensées
injured : blessés graves
shelter : abri | abris | accueillis | hébergé
donation : collecte
civil protection : protection civile
quantum : quantique
nuclear fusion : fusion
chip : puce | puces
cloud : infonuagique
algorithm : algorith-
online : en ligne
internet : internet
telecommunications : télécom-
tourism : touris-
visa : visa | visas | titres de séjour
passport : passeport | passeports
consulate : consul-
diaspora : diaspora
smuggler : passeur | passeurs
asylum : asile
readmission : réadmiss-
voluntary : volontaire | volontaires | de plein gré
dignity : dign-
safety : sûrement
fighter jet : avion de chasse | avions de chasse | chasseur | rafale
submarine : sous-marin | sous-marins
frigate : frégate | frégates
navy : marine
tank : char | chars
artillery : artillerie
ammunition : munition | munitions
procurement : marchés publics | commande publique
exercise : exercice | exercices
interoperability : interopér-
nato : otan
article : article | articles
reassurance : réassurance
monitoring : suivi régulier
verification : vérification
buffer zone : zone tampon
demilitarize : démilitaris-
hybrid : hybride | hybrides
sabotage : sabot-
propaganda : propagande
shadow fleet : flotte fantôme
fleet : flotte | flottes
frozen assets : avoirs gelés | actifs gelés | avoirs immobilisés | actifs immobilisés
immobilize : immobilis-
revenue : rente
use : utilis- | usage | emploi de | recours
car train : train de banlieue
suburb : banlieue
urban : urbain | urbaine | urbaines
mobility : mobilité
institute : institut | instituts
teacher : enseignant | enseignants | professeur | instituteur
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
night : nuit | nuits | nocturne | nocturnes
hour : heure | heures
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
enlargement : élargissement | élargissements | adhésion à l'union | processus d'adhésion
weaken : affaibl- | affaiblissement
speech : discours | allocution | intervention | interventions
speak : intervenir | intervient | interviendra | prendre la parole | pris la parole | propos
proceed : procéder | procédé | suivre son
scope : portée
uncertainty : incertitude | incertitudes
evident : évidemment | manifeste
renounce : renonc-
sit : siéger | siègent | siège
make known : fait savoir | faire savoir | fait connaître
meet again : revoir | reverront | revoient | nouvelle rencontre
send back : renvoyer | renvoyé | renvoi
clarify : clarif- | éclairc- | précis-
function : fonction | fonctions | prise de fonction | prise de fonctions | fonctionn-
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
defeat : défaite | défait | vaincre | défaites
win : gagner | gagné | remport-
battle : bataille | batailles
offensive : offensive | offensives | contre-offensive
restraint : modération
calm : calme
peaceful resolution : règlement pacifique
renew : renouvel- | reconduit | reconduction | reconduire
expire : expir- | échéant
rapid : rapides | sans tarder | au plus vite
immediately : immédiatement | aussitôt
deliverable : livrables | livrable
violate : viol- | bafou- | enfreint | enfreindre
threaten : menace | menaces
destabilize : déstabilisateur | déstabilisatrice | déstabilisatrices
parliamentarian : sénateur | sénateurs | sénatrice
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
helicopter : hélicoptère | hélicoptères
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
cut off : coupés
critical : critique | critiques
civil nuclear : nucléaire civil
nuclear power : énergie nucléaire
carbon free : bas-carbone
transition energy : transition écologique
ecological : écolog-
adaptation : adaptation
plastic : plastique
currency : devise | devises | cours de change
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
junta : junte | putschiste | putschistes
terrorist : djihad- | daech | terroriste | terroristes
fight against terrorism : lutte contre le
drug trafficking : narcotrafic- | trafiquants
immigration : immigration | clandestin- | irrégulière
cultural : culturel | culturels | culturelle | culturelles
restitution : restitu-
equality : égalité entre
child : enfance | pédiatri-
disability : handicap | handicapé | handicapés
link : lier | lié | liée | liés | lien entre | interdépendance
intensify : intensification
revive : relancer | raviver | dynamiser
define : défin-
explore : explorer
ask : interrogé | interrogée
hear : écoute | écouter
wait : attend que
remember : souvenir
lesson : leçon | leçons
useful : utile | utiles
able : en mesure | capable | capables | à même
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
programme : programme | programmes
keep : garder | gardé | conserver
indicator : indicateur | indicateurs
senior : haut fonctionnaire | hauts fonctionnaires
draft : ébauche
performance : résultats obtenus
consideration : considération | considérations
individual : particulier | particuliers
strength : force militaire
enforcement : application de la
enterprise : entreprenariat
latest : tout dernier
lower : inférieur | inférieure
perspective : perspective de
attempt : tentative de
strategy : stratégie | stratégies
mobile : mobile | mobiles
subject : sujet de
gain : gain | gains
outcome : bilan de
boost : doper | stimul-
healthcare : soins de santé
sense : sens
stronger : accrue | accrus | plus forte
tackle : s'attaquer
worth : d'une valeur | pour un montant
intend : compte bien
pursue : poursuite de
technological : technologique | technologiques
disrupt : perturb- | désorganis-
ability : aptitude
deter : dissuader | dissuade
recognition : reconnaissance de
utility : services publics
adjustment : ajust-
delighted : ravi | ravie
entered : entré | entrée
factor : facteur | facteurs
reality : réalités
register : inscri- | immatricul-
root : racine | racines
basic : élémentaire | de base
organised : organisé | organisée
physical : physique | physiques
choice : choix de
contain : contenir | contient
estimate : estimation | estimations
huge : énorme | énormes | immense
central asia : asie centrale
consolidate : consolidation
devastating : dévasta- | ravag-
videoconference : en visioconférence
introduction : introdui- | introduction
impressive : impressionn-
pledge : promesse de | promet
prioritize : prioriser | donner la priorité
quarter : trimestre | trimestres
session : session | sessions
uphold : faire respecter
appeal : exhortation
late : tardif | tard
shortage : rupture de stock
solve : solutionner
tragic : tragique | tragiques | tragédie | drame
command : commandement
detect : détect-
entity : entité | entités
expense : frais
cost : coût | coûts
extraordinary : extraordinaire | extraordinaires
heart : cœurs
nationalist : nationalis-
site : emplacement
doubt : doute | doutes
town : commune rurale
village : village | villages
wellbeing : bien-être
bolster : étayer
cargo : cargaison | cargaisons | fret
doubled : doublement
enjoy : jouir | jouit
flee : fuir | fuient | fui
hit : touchée par
moral : moral | morale
analysis : analys-
employ : employ-
geopolitical : géopoliti-
ignore : ignor-
inspire : inspir-
pain : douleur | douleurs | douloureu-
property : propriété | biens
solid : solidement
surge : flambée
wave : vague | vagues
weather : météo- | intempéries
checkpoint : poste de contrôle
prompt : prompt | prompte | promptement
servicemen : hommes de troupe
undermine : compromettre | saper
background : toile de fond
correct : corriger | correct
discrimination : discrimin-
donate : don de
fear : crainte | craintes | peur | craint
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
electronic : électronique | électroniques
insurance : assurance | assurances
intergovernmental : intergouvernement-
maintenance : entretien des | maintenance
northern : septentrional- | nord
southern : méridional- | sud
western : occidental | occidentale | occidentaux | occidentales | ouest
replace : remplac-
revival : regain | renaissance
scientific : scientifique | scientifiques
adult : adulte | adultes
casualties : pertes humaines | bilan humain
cease : cessent | cesse
concept : concept | concepts
dominate : domin-
household : ménage | ménages
infection : infect-
machine : machine | machines
mother : mère | mères
municipal : municipal | municipale | municipaux
oligarch : oligar-
traffic : circulation
talent : talent | talents
ton : tonne | tonnes
acquire : acquis
birth : naissance
book : ouvrage
certificate : certifi-
commodity : produits de base
content : contenu | contenus
conviction : conviction | condamné à
punish : puni- | sanctionner
title : titre | titres
veteran : vétéran- | ancien combattant | anciens combattants
wildfire : feux de forêt | incendies de forêt
blame : imput- | reproch-
blow : coup dur
isolate : isol-
harvest : récolte | récoltes
farm : exploitations agricoles | ferme agricole
passenger : passager | passagers
peak : pic
pharmaceutical : pharmaceut-
pilot : pilote | pilotes
prosecution : poursuites judiciaires | parquet
rocket : roquette | roquettes | fusée
storage : stockage
visible : visible | visibles
academic : universitaire | académi-
acknowledge : admet | admettre
eve : veille de | à la veille
girl : fille | filles | fillettes
legacy : legs | héritage
lose : perdre | perdu | perdus
plane : appareil | appareils
scenario : scénario | scénarios
vessel : bâtiment de guerre | bâtiments
wall : mur
bravery : bravoure
brother : frère | frères
cancel : annul-
chemical : chimique | chimiques
weapon mass destruction : destruction massive
landmine : mine antipersonnel | mines antipersonnel | déminage
truck : camion | camions
`;
