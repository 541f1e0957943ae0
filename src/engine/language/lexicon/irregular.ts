/**
 * Words whose base their endings do not tell: `base : forms`. Irregular verbs and plurals, and words that the rules of inflection.ts would
 * make one with another word (a meeting is not whatever meets a need, fires are no dismissals); such a word stands among its own forms.
 */
export const IRREGULAR_FORMS = `
according : according
aging : ageing
aide : aide | aides
aluminum : aluminium
americas : americas
armed : armed
banking : banking
begin : began | begun
break : broke | broken
bring : brought
build : built
building : building | buildings
buy : bought
caliber : calibre
candidate : candidate | candidates
care : care | cared | cares | caring
center : centre | centres
channel : channelled | channelling
child : children
choose : chose | chosen
constitution : constitution | constitutions
counselor : counsellor | counsellors
crisis : crises
declaration : declaration | declarations
defense : defence | defences
demonstration : demonstration | demonstrations
detente : detente
dialogue : dialog | dialogs
die : died | dying
emirate : emirate
emirates : emirates
enroll : enrol | enrols | enrolled | enrolling
enrollment : enrolment
evening : evening
farming : farming
fiber : fibre | fibres
fight : fought
fighting : fighting
fires : fires
fishing : fishing
flee : fled
forgive : forgave
fre : freed
friendly : friendly
fuel : fuelled | fuelling
fulfil : fulfill
give : gave | given
go : went
gray : grey
grow : grew | grown
hold : held
hostility : hostilities
housing : housing
instal : install
installment : instalment | instalments
judgment : judgement | judgements
keep : kept
kilometer : kilometre | kilometres
know : knew
label : labelled | labelling
lay : laid
lead : led
leave : left
license : licence | licences
lie : lying
liter : litre | litres
lose : lost
make : made
man : men
maneuver : manoeuvre | manoeuvres | manoeuvred | manoeuvring
media : media
meet : met
meeting : meeting | meetings
meter : metre | metres
mining : mining
model : modelled | modelling
morning : morning
news : news
note : note | noted | notes | noting
offense : offence | offences
opening : opening
pay : paid
pediatric : paediatric
people : people
plane : plane | planes
pleased : pleased
practice : practise | practised | practises | practising
program : programme | programmes | programs
rise : risen | rose
run : ran
say : said
sea : sea | seas
securities : securities
seek : sought
sell : sold
send : sent
series : series
shahed : shahed | shaheds
shake : shook
shipping : shipping
shoot : shot
skeptical : sceptical
skepticism : scepticism
speak : spoke | spoken
species : species
specter : spectre
spend : spent
stand : stood
strike : struck
sulfur : sulphur
take : taken | took
tell : told
theater : theatre | theatres
think : thought
tie : tied | ties | tying
ton : tonne | tonnes
training : training
transition : transition | transitions
traveler : traveller | travellers
understanding : understanding | understandings
united : united
win : won
withdraw : withdrawn | withdrew
woman : women
write : written | wrote
`;
