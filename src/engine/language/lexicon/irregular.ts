/**
 * Words whose base their endings do not tell: `base : forms`. Irregular verbs and plurals, and words that the rules of inflection.ts would
 * make one with another word (a meeting is not whatever meets a need, fires are no dismissals); such a word stands among its own forms.
 */
export const IRREGULAR_FORMS = `
according : according
aide : aide | aides
americas : americas
armed : armed
banking : banking
begin : began | begun
break : broke | broken
bring : brought
build : built
building : building | buildings
buy : bought
candidate : candidate | candidates
care : care | cared | cares | caring
center : centre
child : children
choose : chose | chosen
constitution : constitution | constitutions
crisis : crises
declaration : declaration | declarations
defense : defence
demonstration : demonstration | demonstrations
detente : detente
dialogue : dialog
die : died | dying
emirate : emirate
emirates : emirates
evening : evening
farming : farming
fight : fought
fighting : fighting
fires : fires
fishing : fishing
flee : fled
forgive : forgave
fre : freed
friendly : friendly
fulfil : fulfill
give : gave | given
go : went
grow : grew | grown
hold : held
hostility : hostilities
housing : housing
instal : install
keep : kept
know : knew
lay : laid
lead : led
leave : left
license : licence
lie : lying
lose : lost
make : made
man : men
media : media
meet : met
meeting : meeting | meetings
mining : mining
morning : morning
news : news
note : note | noted | notes | noting
offense : offence
opening : opening
pay : paid
people : people
plane : plane | planes
pleased : pleased
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
speak : spoke | spoken
species : species
spend : spent
stand : stood
strike : struck
take : taken | took
tell : told
theater : theatre
think : thought
tie : tied | ties | tying
training : training
transition : transition | transitions
understanding : understanding | understandings
united : united
win : won
withdraw : withdrawn | withdrew
woman : women
write : written | wrote
`;
