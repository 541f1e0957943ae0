/** French. Accents may be left out in a text, not in a name of one. */
export const FRENCH = `
us : États-Unis | américain | américaine | Maison Blanche
ru : Russie | russe | Fédération de Russie | Moscou
ua : ukrainien | ukrainienne
uk : Royaume-Uni | britannique | Grande-Bretagne | Londres
cn : Chine | chinois | chinoise | Pékin
de : Allemagne | allemand | allemande
fr : français | française
it : Italie | italien | italienne
es : Espagne | espagnol
pl : Pologne | polonais | polonaise
tr : Turquie | turc | turque
jp : Japon | japonais
in : Inde | indien
br : Brésil | brésilien
ir : iranien | iranienne
il : Israël | israélien | israélienne
ps : palestinien | palestinienne
sa : Arabie saoudite | saoudien
ae : Émirats arabes unis
eg : Égypte | égyptien
lb : Liban | libanais
sy : Syrie | syrien
ma : Maroc | marocain
dz : Algérie | algérien
eu : Union européenne | UE
nato : OTAN
un : Nations unies | ONU
vladimir-putin : Poutine
black-sea : mer Noire
red-sea : mer Rouge
middle-east : Proche-Orient | Moyen-Orient
call : entretien téléphonique | s'est entretenu | appel téléphonique | entretenu par téléphone
meeting : rencontre | réunion
talks : échange | entretiens | pourparlers
visit : visite
stay-in-contact : rester en contact | restent en contact | étroit contact | poursuivre * échanges
negotiations : négociations | négociation
cooperation : coopération
coordination : étroite coordination
bilateral-relations : relations bilatérales | relation bilatérale
strategic-partnership : partenariat stratégique
peace : paix
just-and-lasting-peace : paix juste | paix durable | paix juste et durable
peace-settlement : règlement pacifique | solution politique | règlement du conflit | solution diplomatique
ceasefire : cessez-le-feu | trêve | cessation des hostilités
end-of-hostilities : fin de la guerre | mettre fin à la guerre
deescalation : désescalade | apaisement
escalation : escalade
invasion : agression | invasion
aggression-against-ukraine : guerre d'agression | agression russe
war-in-ukraine : guerre en Ukraine | conflit en Ukraine
support-for-ukraine : soutien à l'Ukraine
military-aid : aide militaire | soutien militaire
security-guarantees : garanties de sécurité
sovereignty : souveraineté | intégrité territoriale
sanctions : sanctions
hostages : otages | otage
hostage-release : libération des otages
humanitarian-aid : aide humanitaire
humanitarian-access : accès humanitaire
prisoner-exchange : échange de prisonniers
refugees : réfugiés
war-crimes : crimes de guerre
terrorism : terrorisme
nuclear-weapons : arme nucléaire | armes nucléaires
iran-nuclear : programme nucléaire iranien | accord nucléaire
nonproliferation : non-prolifération
two-state-solution : solution à deux États | deux États
trade : échanges commerciaux
tariffs : droits de douane
investment : investissements
energy : énergie
nuclear-energy : énergie nucléaire | nucléaire civil
food-security : sécurité alimentaire
climate-change : changement climatique | climat
artificial-intelligence : intelligence artificielle
migration : migrations | migratoire
health : santé
covid : pandémie | coronavirus
vaccines : vaccin | vaccins
human-rights : droits de l'Homme | droits humains
democracy : démocratie
condolences : condoléances
congratulations : félicitations | félicité
concern : préoccupation | inquiétude
eu-enlargement : élargissement
`;
