/** French: words of official statements and what they are in English. An analyst may extend them. */
export const FRENCH = `
ceasefire : cessez-le-feu | trêve | trêves
peace : paix
peaceful : pacifique | pacifiques | pacifiquement
war : guerre | guerres
president : président | présidente | présidents | présidence
prime minister : premier ministre | première ministre | premiers ministres
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
embassy : ambassade | ambassades
envoy : envoyé spécial | émissaire | envoyé
secretary general : secrétaire général | secrétaire générale
secretary state : secrétaire d'état
secretary : secrétaire
leader : dirigeant | dirigeants | dirigeante | dirigeantes | leader | leaders
head state : chef d'état | chefs d'état
head : chef | chefs
government : gouvernement | gouvernements | gouvernemental | gouvernementale
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
delegation : délégation | délégations
representative : représentant-
official : officiel- | fonctionnaire-
meet : rencontr- | réuni | réunis | réunies
meeting : réunion- | entrevue
talks : entretien | entretiens | pourparlers
talk : entretenu | entretenue | entretenus | entretenir | entretenait | parlé | parler
call : appel | appels | appelé | appelle | appellent | appelant | appeler | appelons
telephone : téléphon-
telephone call : appel téléphonique | entretien téléphonique
summit : sommet | sommets
conference : conférence | conférences
press : presse
visit : visite | visites | déplacement
trip : voyage | tournée
welcome : accueil | accueilli | accueillir | salué | saluent | saluer | salué- | félicité | bienvenue | accueille
receive : reçu | recevoir | reçoit | reçue
invite : invit-
host : accueillera | hôte
discuss : discut- | évoqu- | abord- | débatt-
discussion : discussion- | échange avec | débat | débats
exchange : échang-
exchange views : échangé leurs vues | échange de vues
views : vues
consult : consult- | concert-
negotiate : négoci-
dialogue : dialogue | dialogues
mediation : médiation | médiateur | médiateurs
say : dit | déclaré | dire | affirmé
statement : déclaration | déclarations | communiqué
joint statement : déclaration conjointe | communiqué conjoint | déclaration commune
announce : annonc-
emphasize : soulign- | insist-
underscore : mis en exergue | mettre en exergue
stress : mis l'accent
recall : rappel- | rapport-
reiterate : réitér- | redit | redire
reaffirm : réaffirm-
affirm : affirmation
confirm : confirm-
note : noté | noter | notent | constat-
express : exprim- | manifest-
share : partag- | fait part
inform : inform-
present : présent-
explain : expliqu-
indicate : indiqu-
raise : soulev-
propose : propos-
suggest : suggér-
request : demand- | sollicit-
urge : exhort- | engag- instamment
encourage : encourag-
condemn : condamn-
denounce : dénonc-
reject : rejet-
oppose : oppos-
concern : préoccup- | inquiét-
deep concern : vive préoccupation | profonde préoccupation
regret : regrett- | déplor-
hope : espoir | espoirs | espér- | espère | souhait-
wish : vœux | voeux
congratulate : félicit-
condolences : condoléances
thank : remerci-
gratitude : gratitude | reconnaissance
appreciate : appréci-
tribute : hommage
solidarity : solidarité | solidaire | solidaires
support : soutien | soutiens | soutenir | soutenu | soutient | soutiennent | appui | appuy- | soutenant
help : aide | aider | aides
assistance : assistance
agree : convenu | convenus | convenir | conviennent | convinrent
agreement : accord | accords | entente
treaty : traité | traités
convention : convention | conventions
memorandum : mémorandum | protocole
sign : sign- | signature-
signing : signature | signatures
conclude : conclu | conclure | conclus | conclusion | conclusions
decide : décid-
decision : décision | décisions
commit : engagé | engagent | engagés | engager | engageant | engageons | engageait
commitment : engagement | engagements
promise : promess-
determination : détermin-
will : volonté
ready : prêt | prête | prêts | prêtes | disponibilité
readiness : disposition
priority : priorit-
agenda : ordre du jour | agenda
issue : question | questions | enjeu | enjeux | sujet | sujets | dossier | dossiers
problem : problème | problèmes
situation : situation | situations
crisis : crise | crises
conflict : conflit | conflits
tension : tension | tensions
escalation : escalade
de-escalation : désescalade
threat : menac-
danger : danger- | péril
attack : attaque | attaques | attaqu- | attentat | attentats
strike : frappe | frappes | bombard-
aggression : agression | agressions | agresseur
invasion : invasion | envahi-
violence : violence | violences | violent-
violation : violation | violations
terrorism : terroris-
hostage : otage | otages
release : libér-
prisoner : prisonnier | prisonniers | détenu | détenus
civilian : civil | civils | civile | civiles
victim : victime | victimes
kill : tué | tués | tuer | mort | morts
wounded : blessé | blessés
troops : troupe | troupes | soldat | soldats
army : armée | armées
military : militaire | militaires
force : force | forces
defense : défense | défendre | défend-
security : sécurité | sécuritaire | sécuritaires | sûreté
security guarantees : garanties de sécurité
security council : conseil de sécurité
guarantee : garant-
ally : allié | alliés | alliée
alliance : alliance | alliances
coalition : coalition
coalition willing : coalition des volontaires
weapon : arme | armes
arms : armement | armements
nuclear weapon : arme nucléaire | armes nucléaires
nuclear : nucléaire | nucléaires
proliferation : prolifération
disarmament : désarmement
enrichment : enrichissement
missile : missile | missiles
ballistic : balistique | balistiques
drone : drone | drones
air : aérien | aérienne | aériens | aériennes | air
airspace : espace aérien
air defense : défense aérienne
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
international law : droit international
international community : communauté internationale
law : droit | loi | lois | juridique | juridiques | légal-
human rights : droits de l'homme | droits humains
right : droits
rule law : état de droit
charter : charte
sovereignty : souverain-
territorial integrity : intégrité territoriale
territory : territoire | territoires
territorial : territorial | territoriale
border : frontière | frontières | frontalier | frontaliers
independence : indépendance | indépendant-
occupation : occup-
settlement : colonie | colonies | colonisation
two-state solution : solution à deux | solution des deux
solution : solution | solutions
political : politique | politiques
diplomatic : diplomatique | diplomatiques | diplomat-
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
coordinate : coordin- | coordonn-
friendship : amitié | amical- | amicale
friend : ami | amis
trust : confiance
respect : respect-
mutual : mutuel- | réciproque | réciproques
close : étroit | étroite | étroites | étroitement | proche | proches
strengthen : renforc- | consolid-
deepen : approfond-
develop : développ-
expand : élarg- | étendre | étend-
promote : promouv- | favoris- | promotion
continue : poursui- | continu-
maintain : mainten- | maintien-
establish : établi- | instaur-
build : constru- | bâtir
create : créer | création | créé | créée
launch : lanc-
begin : commenc- | début | débuter
end : fin | terme | mettre fin | cessation
stop : arrêt- | cesser
resume : repris | reprise | reprendre
achieve : atteindre | parvenir | parvien- | aboutir
implement : mise en œuvre | mettre en œuvre | mise en oeuvre | appliqu-
ensure : assur- | veiller
protect : protég- | protec-
prevent : empêch- | préven- | préveni-
contribute : contribu-
provide : fourni- | apport-
work : travail- | œuvr- | travaux
effort : effort | efforts
initiative : initiative | initiatives
plan : plan | plans
project : projet | projets
program : programm-
process : processus
framework : cadre
mechanism : mécanisme | mécanismes
measure : mesure | mesures
action : action | actions
step : étape | étapes
progress : progrès | avancée | avancées
result : résultat | résultats
condition : condition | conditions
principle : principe | principes
negotiations : négociation | négociations
humanitarian : humanitaire | humanitaires
humanitarian aid : aide humanitaire
refugee : réfugié | réfugiés | déplacés
displaced : déplacées
reconstruction : reconstruction | reconstruire
migration : migrat- | migrant-
access : accès
economy : économie | économies
economic : économique | économiques
trade : commerce | commercial | commerciale | commerciaux | commerciales
tariff : droits de douane | tarif- | douan-
investment : invest-
company : entreprise | entreprises | société
business : affaires
industry : industri-
market : marché | marchés
finance : financ-
fund : fonds
bank : banque | banques
debt : dette | dettes
growth : croissance
export : export-
import : import | importation- | importer
energy : énergie | énergies | énergétique | énergétiques
oil : pétrole | pétrolier | pétrolière
gas : gaz
electricity : électric- | électrique | électriques
climate : climat | climatique | climatiques
climate change : changement climatique | dérèglement climatique
environment : environnement-
biodiversity : biodiversité
ocean : océan | océans
water : eau | eaux
sea : mer | mers | maritime | maritimes
agriculture : agricult- | agricole | agricoles
food : alimentaire | alimentaires | nourriture
grain : céréales | blé
health : santé | sanitaire | sanitaires
pandemic : pandémie | épidémie
vaccine : vaccin-
culture : cultur-
education : éducation | enseignement
school : école | écoles
university : universit-
student : étudiant-
youth : jeunesse | jeunes
women : femme | femmes
children : enfant | enfants
sport : sport | sports | sportif
science : scien-
research : recherche | recherches | chercheur | chercheurs
technology : technolog-
innovation : innov-
digital : numéri-
artificial intelligence : intelligence artificielle
space : espace | spatial | spatiale | spatiales
transport : transport | transports
railway : ferroviaire
aviation : aviation
infrastructure : infrastructure | infrastructures
election : élection | élections | électoral | électorale | élu | élue
democracy : démocrat-
freedom : liberté | libertés | libre | libres
value : valeur | valeurs
stability : stabilité | stable | stables | stabilis-
prosperity : prospér-
development : développement
future : avenir | futur | future
history : histoire | historique | historiques
today : aujourd'hui
tomorrow : demain
day : jour | jours
week : semaine | semaines
month : mois
year : an | ans | année | années
new : nouveau | nouvelle | nouvelles | nouveaux | nouvel
common : commun | commune | communes | communs
joint : conjoint | conjointe | conjointement | conjointes
important : important | importante | importants | importance
essential : essentiel- | indispensable
necessary : nécess-
urgent : urgen-
immediate : immédiat-
lasting : durable | durables | durablement
just : juste | justice
robust : robust- | solide | solides
full : plein | pleine | pleinement | entier
unconditional : inconditionnel- | sans condition
council : conseil | conseils
commission : commission
committee : comité | comités
institution : institution-
organization : organisation | organisations
member : membre | membres
member states : états membres
spokesperson : porte-parole
deputy : député | députés | adjoint | vice-
emperor : empereur
sultan : sultan
inauguration : investiture | inauguration
victory : victoire
appointment : nommé | nomination
mandate : mandat | mandats
campaign : campagne
vote : vote | scrutin
opposition : opposition
reform : réform-
governance : gouvernance
transition : transition
constitutional : constitutionnel-
coup : coup d'état | putsch
army lebanese : forces armées
disarm : désarmer
withdraw : retrait | retirer | retrir-
deploy : déploy- | déploiement
capability : capacité | capacités
training : formation | entraînement | formations
equipment : équipement | équipements
delivery : livraison | livraisons | livrer
operation : opération | opérations
mission : mission | missions
observer : observateur | observateurs
monitor : surveill- | suivi
verify : vérif-
inspection : inspection | inspections
obligation : obligation | obligations
comply : conforme | conformément | respecter
compliance : conformité
proposal : proposition | propositions
response : réponse | riposte
respond : répondre | répondu
reaction : réaction
pressure : pression | pressions
increase : accroître | accru | augment- | hausse
reduce : rédui- | réduction
facilitate : facilit-
organize : organis-
participate : particip-
accompany : accompagn-
mobilize : mobilis-
prepare : prépar-
reform global : refondation
accelerate : accélér-
follow : suivre | suivi de
return : retour | revenir
remain : demeur- | rester | reste
allow : permett- | permis
enable : permettre
restore : restaur- | rétabl-
respect law : respect du droit
preserve : préserv-
avoid : évit-
limit : limit-
lift : levée | lever
impose : impos-
suspend : suspend- | suspension
freeze : gel | geler | gelés
assets : avoirs | actifs
loan : emprunt
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
need : besoin | besoins
demand peace : exigence | exigences
objective : objectif | objectifs
aim : vise | visant | viser
ambition : ambition | ambitions
roadmap : feuille de route
conference ukraine : conférence internationale
contact group : groupe de contact
group : groupe | groupes
just lasting peace : paix juste | paix durable
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
prison : prison
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
medicine : médicament | médicaments
earthquake : séisme | tremblement de terre
flood : inondation | inondations
fire : incendie | incendies
disaster : catastroph-
rescue : secours | sauvetage
airport : aéroport
port : port | ports
flight : vol | vols
strait : détroit
freedom navigation : liberté de navigation
island : île | îles
overseas : outre-mer
river : fleuve
forest : forêt | forêts
emission : émission | émissions
carbon : carbone | décarbon-
green : vert | verte
renewable energy : renouvelable | renouvelables
hydrogen : hydrogène
nuclear power plant : centrale nucléaire | centrale
reactor : réacteur | réacteurs
coal : charbon
fuel : carburant | carburants
mineral : minéraux | minerais
critical minerals : minerais critiques | métaux critiques
raw materials : matières premières
steel : acier
wine : vin | vins
farmer : agriculteur | agriculteurs
fishing : pêche
car : automobile | automobiles
aircraft : avion | avions
train : train | trains
semiconductor : semi-conducteur-
satellite : satellite | satellites
data : données
startup : startup
attractiveness : attractiv-
competitiveness : compétitiv-
entrepreneur : entrepreneur | entrepreneurs
contract : contrat | contrats
job : emploi | emplois
price : prix
inflation : inflation
budget : budget
tax : taxe | taxes | impôt
billion : milliard | milliards
million : million | millions
dollar : dollar | dollars
euro : euro | euros
percent : pour cent
heritage : patrimoine
museum : musée
art : art | arts
artist : artiste | artistes
language : langue | langues
french-speaking : francophon-
olympic : olympi-
memory : mémoire
commemorate : commémor-
anniversary : anniversaire
celebrate : célébr-
friend people : peuple ami
family : famille | familles
man : homme | hommes
life : vie | vies
religious : religieu- | religion
pope : pape
church : église
city : ville | villes
capital : capitale
local : local | locale | locales | locaux
national : national | nationale | nationaux | nationales
public : public | publique | publics
private : privé | privée
private sector : secteur privé
sector : secteur | secteurs
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
credible : crédible | crédibles
sustainable : pérenne
possible : possible | possibles
serious : grave | graves | sérieu-
major : majeur | majeure | majeurs
personal : personnel-
special : spécial-
different : différen-
several : plusieurs
two : deux
`;
