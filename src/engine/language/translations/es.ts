/** Spanish: words of official statements and what they are in English. An analyst may extend them. */
export const SPANISH = `
ceasefire : alto el fuego | cese al fuego | tregua | alto al fuego | cese del fuego | cese de hostilidades | tregua humanitaria
peace : paz
peaceful : pacífic- | solución pacífica
war : guerra | bélic- | contienda
president : president- | presidencial
prime minister : primer ministro | primera ministra
minister : ministr-
ministry : ministerio
foreign minister : canciller | ministro de exteriores | ministro de relaciones
foreign affairs : asuntos exteriores | relaciones exteriores
ministry foreign affairs : cancillería
counterpart : homólog- | contraparte | par
king : rey | majestad
ambassador : embajador | embajadora
embassy : embajada
envoy : enviado especial | enviado
secretary : secretari-
secretary general : secretario general | secretaría general
leader : líder | mandatario | mandataria | dirigente
head : jefe | jefa
government : gobierno | gubernament-
parliament : parlament- | cortes | congreso
senate : senado
party : parte | partido
side : lado | bando
state : estado | manifest- | afirm- | señal- | aseguró | aseguran
united states : estados unidos
country : país
nation : nación
people : pueblo | población | gente | personas de
citizen : ciudadan- | connacional-
republic : república
authority : autoridad
delegation : delegación | comitiva
representative : representante
official : oficial | funcionario | oficialmente
meet : reunid- | reunió | reunieron | reunirse | encontr- | reúnen | reúne | reunirá | reunirán | sostuvo | se vio
meeting : reunión | encuentro | reunirse con
talks : conversación | conversó | conversaron | conversar
talk : hablado | hablar | habló | hablaron | dialogaron
call : llamada | llamó | llamado | llamar | llamamiento | convoc- | llama | llaman | hizo un llamado
telephone : telefón-
summit : cumbre
conference : conferencia
press : prensa
visit : visita | visitó | visitar | visita oficial | visitará | visitas de estado
trip : viaje | gira
receive : recibi- | recibe | recepción | reciben
invite : invit-
discuss : discut- | debat- | abord- | trat- | tratado sobre | analizar | analizó | analizaron | analizado
discussion : discusión
exchange : intercambi- | canje
exchange views : puntos de vista
views : opinión
consult : consult-
negotiate : negoci- | negociaciones
dialogue : diálogo | dialogar
mediation : mediac- | mediador-
say : dijo | dicho | decir | dice
declare : declar-
statement : comunicado
joint statement : declaración conjunta
announce : anunci-
emphasize : subray- | enfatiz- | destac- | recalc- | hincapié | énfasis
recall : record-
reiterate : reiter-
reaffirm : reafirm- | ratific-
confirm : confirm-
note : constat- | indic- | observaciones | tomó nota | toma nota | advirtió que
express : expres-
share : compart- | compartid-
inform : inform- | puso al corriente | poner al día
present : present-
explain : explic-
raise : plante-
propose : propon- | propuest- | propuso
suggest : suger- | sugirió
request : solicit- | pidi- | pedir | pide | pedido | petición | instó
urge : exhort- | urg- | instar | instaron | instado | instan | insta | apremi-
demand : exig- | demand- | reclam- | reivindic-
encourage : alent- | anim-
condemn : conden-
denounce : denunci-
reject : rechaz-
oppose : opone-
concern : preocup-
regret : lament-
hope : esper-
wish : deseo | desear | desea
congratulate : felicit- | enhorabuena | felicitaciones
condolences : condolenc- | pésame
thank : agradec- | agradez- | gracias
gratitude : gratitud | agradecimiento
appreciate : apreci- | valor-
welcome : bienvenid- | acogi- | celebr- | saludó | saludaron | saluda | beneplácito | congratul- | aplaud-
tribute : homenaje | ofrenda floral
solidarity : solidari-
support : apoy- | respald- | sosten-
help : ayud-
assistance : asisten-
agree : acord- | convin- | coincidi- | coincid- | pact- | acuerdan | consens- | concord- | estuvo de acuerdo | acuerdo en
agreement : acuerdo | pacto | convenios | avenencia | convenir
treaty : tratado
convention : convenio | convención
memorandum : memorando | memorándum
sign : firm- | suscrib- | rubric- | suscri-
conclude : conclu-
decide : decidi-
decision : decisión
commitment : compromis- | compromet- | firme compromiso
promise : promes-
determination : determin-
ready : dispuest- | listo
readiness : disposición | disponibilidad
priority : priorid- | prioritari-
agenda : agenda
issue : asunto | cuestión | tema
problem : problema
situation : situación
crisis : crisis
conflict : conflicto
tension : tensión
escalation : escalada
threat : amenaz-
danger : peligr-
attack : ataque | atac- | atentado
strike : bombard-
aggression : agresi- | agresor
invasion : invasión | invad-
violence : violen-
violation : violación | vulner-
terrorism : terroris-
hostage : rehén
release : liber- | puesta en libertad | excarcel-
prisoner : prisioner- | detenid- | preso
civilian : civil
victim : víctima
killed : muert- | fallecid- | perdido la vida | asesin- | abatid-
wounded : herid-
troops : tropas | soldados
army : ejército
military : militar
force : fuerza | vigor | vigente | vigencia
defense : defensa | defend- | defiend-
security : seguridad
security guarantees : garantías de seguridad
guarantee : garant-
ally : aliad-
alliance : alianza
weapon : arma
arms : armament- | armas de
nuclear : nuclear
disarmament : desarme
proliferation : proliferación
missile : misil
ballistic : balístic-
drone : dron
airspace : espacio aéreo
air : aére-
ship : buque | barco
sanctions : sanci-
resolution : resolución
united nations : naciones unidas | onu
european union : unión europea | ue
european : europe- | comunitari-
international : internacional
international community : comunidad internacional
law : ley | leyes | derecho
human rights : derechos humanos
right : derechos
rule law : estado de derecho
charter : carta
sovereignty : soberan-
territorial integrity : integridad territorial
territory : territorio
territorial : territorial
border : frontera | fronteriz- | limítrofe
independence : independ-
occupation : ocupa-
settlement : asentamiento | arreglo | colonia | asentamiento ilegal
two-state solution : solución de dos
solution : solución
resolve : resolv- | resuel- | solucionar | solventar | dirim- | resolución de
political : polític-
diplomatic : diplomátic-
diplomacy : diplomacia
relations : relacion-
tie : vínculo | lazos | nexos
bilateral : bilateral | binacional
multilateral : multilateral-
regional : regional
region : región
global : global | mundial
world : mundo
partnership : asociación | alianza estratégica
partner : socio | socia
strategic : estratég-
cooperation : cooper- | colabor-
coordinate : coordin-
friendship : amist- | fraternal- | fratern-
friend : amigo | amiga | países amigos
brotherly : herman-
trust : confia-
respect : respet-
mutual : mutu- | recíproc-
close : estrech- | cercan- | cerr- | cierre
strengthen : fortal- | reforz- | refuerz- | fortalec- | consolid- | fortalecimiento
deepen : profundiz-
develop : desarroll-
development : desarrollo
expand : ampli-
promote : promov- | promuev- | foment- | impuls- | promoción
continue : continu- | seguir | seguirán
maintain : manten- | mantuv- | mantien- | sostenimiento | sostener | mantenimiento
establish : establec- | instaur-
build : constru-
create : crear | creación
launch : lanz- | lanzamiento | puso en marcha
begin : comenz- | inici- | comienz- | empez- | empieza
end : fin | termin- | final | finaliz- | acab- | concluir | cesación
stop : detener | cesar | cese
resume : reanud- | retom-
achieve : lograr | logro | alcanz- | conseguir | conseguid- | consig- | logrado | lograron | logrando | lograrán
implement : implement- | aplic- | puesta en marcha | ejecut- | ejecución | poner en marcha | puesta en práctica
ensure : asegur- | velar
protect : proteg- | protec- | protej-
prevent : preven- | evitar | impedi-
contribute : contribu- | aportación | aporte
provide : proporcion- | brind- | suministr- | facilitar | dotar | dotad- | aport- | destin- | prestar | prestado | prestan
work : trabaj-
effort : esfuerz-
initiative : iniciativa
plan : plan
project : proyecto
program : programa
process : proceso
framework : marco
mechanism : mecanismo
measure : medida
action : acción
step : paso
progress : progres- | avanc- | avanza | avanzado | avanzar | avanzando
result : resultado
condition : condición
principle : principio
humanitarian : humanitari-
refugee : refugiad- | desplazad-
reconstruction : reconstru-
migration : migra- | migratori- | inmigra-
drug trafficking : narcotráfico
fentanyl : fentanilo
organized crime : crimen organizado | delincuencia organizada
crime : crimen | delito
trafficking : tráfico
access : acceso
economy : economía
economic : económic-
trade : comerci- | intercambio comercial | balanza comercial | comercialización
tariff : arancel- | gravamen | arancelari-
investment : inver- | invert-
company : empresa | empresari- | compañía
business : negocio
industry : industri-
market : mercado
finance : financ- | financier-
fund : fondo | recursos financieros
bank : banco
debt : deuda | endeudam-
growth : crecimiento | crecimiento económico
export : export- | exportaciones
import : import- | importaciones
energy : energía | energétic- | hidrocarb- | hidroeléctr-
oil : petróleo | petroler-
gas : gas | gasoducto
electricity : electric-
mining : miner-
climate : clima | climátic-
environment : medio ambiente | ambiental | medioambient- | ecológic-
water : agua | hídric- | saneamiento | agua potable
sea : mar | marítim-
agriculture : agricultura | agrícola | agropecuari-
food : aliment- | comida | víveres
health : salud | sanitari- | sanidad | hospitalari- | salubridad
pandemic : pandemia | covid-19
vaccine : vacun-
culture : cultur-
education : educa- | educativ- | enseñanza | alfabet-
university : universi- | académic-
student : estudiant- | alumn-
youth : juvent- | jóvenes
women : mujer | femenin- | feminicid-
children : niño | niñas
sport : deporte | deportiv- | deportist-
science : cienc- | científic- | ciencia y tecnología
research : investigación | investigador-
technology : tecnolog- | tecnológic-
innovation : innov-
digital : digital | digitaliz-
artificial intelligence : inteligencia artificial | ia
space : espacio | espacial | agencia espacial
transport : transport-
railway : ferrocarril | ferroviari-
aviation : aviación
tourism : turis-
infrastructure : infraestructura | obras | obra pública
election : elección | elector- | electo | electa | comicios | urnas
democracy : democra- | democrátic- | institucionalidad
freedom : libertad
value : valores
stability : estabil- | estable
prosperity : prosper-
future : futuro | futura
history : historia | históric-
today : hoy
day : día | días
week : semana | semanal
month : mes | meses
year : año | años
new : nuevo | nueva
common : común
joint : conjunt- | mixta | mixto
important : importan-
essential : esencial | imprescindible | fundamentalmente | primordial
necessary : necesari- | necesidad
urgent : urgen- | apremiante
immediate : inmediat-
lasting : durader-
full : pleno | plena
council : consejo | consejo asesor
commission : comisión
committee : comité
institution : institu-
organization : organización | organismo
member : miembro
spokesperson : portavoz
deputy : diputad- | viceministr- | vicepresident-
inauguration : toma de posesión | investidura
victory : victoria | triunfo | ganador
appointment : nombr- | designa-
mandate : mandato
vote : voto | votación
reform : reform-
governance : gobernanza
transition : transición | transición democrática
constitution : constitu-
coup : golpe de estado | golpe | golpista
withdraw : retir-
deploy : desplieg- | despleg-
capability : capacidad
training : formación | capacita- | entrena- | formar a | adiestr-
equipment : equip- | equipamiento
delivery : entrega | envíos | remesa
operation : operación | operativo
mission : misión
monitor : vigil- | monitore- | seguimiento | supervis-
verify : verific-
obligation : obligación
comply : cumpl- | cumplimiento
response : respuesta | respond-
pressure : presión
increase : aument- | increment- | elev-
reduce : reduc- | reduj- | rebaj- | mitig-
facilitate : facilit-
organize : organiz-
participate : particip-
accompany : acompañ- | acompañamiento
mobilize : moviliz-
accelerate : aceler- | agilizar
return : regres- | retorno | repatri- | devol- | devuelt- | vuelta
remain : permanec-
restore : restaur- | restablec-
preserve : preserv-
impose : impon- | impuest-
suspend : suspend- | suspensión
pause : pausa | prórroga | plazo
fight : lucha | luchar | combat-
face : enfrent- | afront-
challenge : desafío | reto
risk : riesgo
opportunity : oportunidad
interest : interés
role : papel | rol
responsibility : responsab-
need : necesit-
objective : objetivo | finalidad | propósito
ambition : ambición
roadmap : hoja de ruta
group : grupo
working group : grupo de trabajo | mesa de trabajo
provocation : provoca-
interference : injerencia | intervencion-
subordination : subordina- | sometimiento
cyber : ciberseguridad | cibernétic- | ciber-
disinformation : desinformación | bulos
intelligence : inteligencia
drug : droga | cártel | estupefac- | precursores
police : policía- | guardia nacional
arrest : detención | captur-
extradition : extradi-
court : corte | tribunal
investigation : investiga-
impunity : impunidad
genocide : genocidio
famine : hambre | hambruna
poverty : pobreza | pobre
hospital : hospital
doctor : médic-
disease : enfermedad
medicine : medicament- | medicinas | fármac-
earthquake : terremoto | sismo | seísmo
flood : inundac- | lluvias
fire : incendio | fuego | forestales
disaster : desastre | catástrofe
rescue : rescat-
airport : aeropuerto | aeronáutic- | aéreas
port : puerto | portuari-
flight : vuelo
canal : canal
island : isla | archipiélago
malvinas : malvinas
forest : bosque | deforest- | reforest-
emission : emisión
green : verde
renewable energy : renovable
hydrogen : hidrógeno
fuel : combustible | carburante
lithium : litio
critical minerals : minerales críticos
steel : acero
aluminum : aluminio
automotive : automotriz | automóviles | automotor | autopart-
farmer : agricultor-
livestock : ganado | ganader-
grain : cereal | grano
corn : maíz
soy : soja
meat : carne | cárnic-
fishing : pesca | pesquer- | flota pesquera
aircraft : avión
train : tren | cercanías
semiconductor : semiconductor- | chips
satellite : satélite | aeroespacial
data : datos
competitiveness : competitiv-
contract : contrat- | licita- | adjudic-
job : empleo
wage : salario
worker : trabajador | trabajadora | obrero
price : precio
inflation : inflación
budget : presupuest-
tax : impuesto | tribut- | fiscal
free trade agreement : libre comercio | tratado comercial
billion : mil millones | miles de millones
million : millón
dollar : dólar
euro : euro
percent : por ciento
heritage : patrimonio
art : arte
language : idioma | lengua
anniversary : aniversario | centenario | bicentenario | efeméride
celebrate : celebración | festej-
family : familia
life : vida
religious : religios-
pope : papa | pontífice
church : iglesia
city : ciudad | urban-
capital : capital
national : nacional | nacionalidad | compatriota
public : públic-
private : privad-
sector : sector | sectorial
area : ámbito | área | materia
first : primer | primera | primero
last : último | última
next : próxim- | siguiente
recent : reciente | recientemente
current : actual
morning : mañana
afternoon : tarde
night : noche | madrugada | nocturn-
yesterday : ayer
soon : pronto
together : juntos | juntas
great : gran | grande
strong : fuerte | firme
deep : profund-
clear : claro | clara | claramente
concrete : concret-
constructive : constructiv-
cordial : cordial | cordialidad | cordialmente
sustainable : sostenib- | sustentab-
possible : posible
serious : grave | gravísim- | gravedad
special : especial
different : diferen-
several : varios | diversos | diversas
two : dos
integration : integra-
equality : igualdad | igualdad de género
dignity : dignidad
self-determination : autodeterminación | libre determinación
non-intervention : no intervención
multilateralism : multilateralismo
also : también | además | asimismo | durante | entre | mientras | aunque | cuando | porque | cualquier | cualquiera | quien | cuales | ambos | ambas | alguno | alguna | ninguno | ninguna | nuestro | nuestra | nosotros | ustedes | ellos | ellas | estos | estas | aquellos | mismo | misma | estará | estarán | estaban | estuvo | estuvieron | estando | siendo | fueron | fuera | habían | habrá | habrán | habría | habrían | haber | habido | hayan | podrá | podrán | podría | podrían | pueden | poder | puedan | pueda | debería | deberían | deben | deberá | deberán | debían | tanto | tales | cuanto | hacia | hasta | dentro | mediante | respecto | través | a fin de | en especial | en el marco | en este sentido | en ese sentido | en este contexto | por parte | por otra parte | por otro lado | por último | de igual forma | de igual manera | del mismo modo | a lo largo | incluso | inclusive | donde | adonde | según | quedar | sólo | solamente | únicamente | apenas | luego | entonces | señor | señora | excmo | don | doña | sendos | sendas | tampoco | nunca | jamás | cada uno | todos | todas | bajo | encima | debajo | delante | detrás | igualmente | junto | sobre | tomará | tomarán | estar | ser | sido | tener | tiene | tienen | tenido | tuvo | tendrá | tenía | tenemos | debemos | podemos | hemos | habremos | varias veces | cada vez | tan | muy | vuestra | algo | alguien | nada | dichos | dicha | aquel | aquella | cuán | acaso | aún | todavía | tras | otro | otra | con el objetivo | con objeto de | en beneficio de | en materia de | por su parte | en su calidad | a su vez | de manera | de forma | a la vez | al tiempo que | al igual que | particular | siguientes | siguiente manera | dichosamente | cualesquiera | cuyo | cuya | por consiguiente | en virtud | habida cuenta | dado que | puesto que | así | antes | después | posterior | posteriormente | anteriormente | previamente | dicho que | sean | sea | fuese | fueran | hubiera | haya | hubo | hay | cabe | debe | puede | pudo | pudieron | pudiera | quiera | vienen | llevan | lleva
however : sin embargo | no obstante
already : ya han
since : desde
against : contra
despite : a pesar | pese a
according : conforme | de acuerdo con
without : sin
many : muchos | muchas | numerosos | numerosas
every : cada
always : siempre
now : ahora | actualmente
almost : casi
particularly : particular- | especialmente | en concreto
fully : plenamente
absolutely : absolut-
time : tiempo | momento | vez
take : tomar | tomó | toman | tomaron | tomado | tomada
make : hacer | hace | hizo | hicieron | hecho | haciendo | hará
travel : viajar- | viajó | trasladó | trasladarse | desplazó | acudir- | acudió
host : anfitri- | acoger | acogerá | alberg-
good : bueno | buena | bien | buen
addition : adicional | adicionalmente
way : manera | forma de | vía | vías | camino | modo
level : nivel
conversation : charla
address : dirigi- | atender | hacer frente | analiz-
position : posición | postura | posicionamiento
include : incluir | incluid- | incluy- | abarc-
active : activ-
know : saber | conocer | sabe | conoce | conocid-
effect : efecto
effective : efectiv- | eficaz- | eficien- | eficaces
course : curso
ongoing : en curso
supply : suminist- | abastec- | suministro
supply chain : cadenas de valor
want : quiere | quieren | querer | quiso | quisier-
look : mirar
hold : celebró | celebraron | celebrado | celebrada | celebrará | celebrarán | sostuv- | sostiene | mantenid- | mantuvo | mantuvieron | tuvo lugar | tendrá lugar | llevó a cabo
commemorate : conmemor-
open : abrir | abrió | abiert- | apertura | abra | abran | abrirá
come : venir | viene | vinieron | llegar | llega
number : número | cifra
start : arranc- | arranque | emprend-
production : produc-
around : alrededor | en torno
long term : largo plazo
focus : centr- | enfoc- | enfoque
place : lugar | sitio
system : sistema
long : largo | larga
key : clave
crucial : crucial | decisiv- | determinante
go : ir | iremos | vamos
leadership : liderazgo | conducción
lead : lider- | encabez- | dirigir | conduc-
order : orden | ordenar | ordenaron | ordenad-
advance : adelant-
high : alto | alta | elevad-
services : servicio
attention : atención
improve : mejor | mejora | mejorar | mejorado
report : informe | report- | denuncias
believe : cree | creen | creemos | convenc- | convencid- | opin-
consider : consider- | estim- | estudi-
assess : evalu- | diagnóstico | evaluaciones
review : revis- | repas- | pasaron revista | balance | examin-
goal : meta
format : formato
based : basad- | fundad- | basa
reach : llegó | llegaron | llegado | alcanzado
detail : detall-
event : evento | acto | acontec- | suceso
large : amplio | amplia | ampliamente
think : piensa | pensar | pensamos
join : unirse | sumar- | sumó | incorpor- | adherir-
accession : adhesión | ingreso
understand : comprender | entend- | entiend- | entendimiento | comprensión
direct : directo | directa | directamente
significant : significativ- | considerabl- | notabl- | relevante
completely : completamente | totalmente | por completo
complete : completar | culmin-
policy : políticas públicas
context : contexto
able : capaz | capaces
range : gama | abanico
engage : involucr- | implic-
fact : hecho de | hechos
approach : acercamiento
colleague : colega
means : medio
point : punto
practical : práctic-
task : tarea | labor
topic : tema de | temática
insist : insist-
account : rendir | rendición de cuentas | cuenta
financial : finanzas
main : principal | principalmente
specific : específic- | precis- | puntual
expect : espera que | previst- | expectativ- | prevé | prevén
success : éxito | exitos-
stand : permanecer junto
whole : totalidad | entera | entero
historic : histórica | histórico
home : hogar | casa | viviendas
housing : vivienda | alojamiento | habitacional
past : pasado | pasada
team : equipo
free : libre | gratuit-
set : fijar | fijó | fijado
grow : crecer | crecient- | crece
deliver : entregar | entregó | entregaron | entregado
second : segundo | segunda
natural : natural
social : social
administration : administra-
mention : mencion-
requirement : requisito
bring : traer | llevar
carry : llevar a cabo | llevado a cabo | efectu- | realiz-
give : dar | dio | dieron | dado | otorg- | conced- | dando
resource : recurso
difficult : difícil | dificult-
best : mejores
care : cuidado
cause : caus- | provocad-
example : ejemplo
agency : agencia | oiea | organismos
facility : instalación | planta
back : volver
rate : tasa | tipo de interés
benefit : benefici- | ventaja
medical : médica | médico
modern : modern- | moderniz-
pay : pagar | pago | pagado | sufragar
federal : federal
attend : asistir | asistió | asistieron | acudir | atendid- | atiend-
domestic : interior | interno | interna
interior : ministro del interior
manage : gestion-
potential : potencial
sphere : esfera
available : disponib-
instruction : instruccion-
resilience : resilien-
show : mostr- | demostr- | muestr- | demuestr-
highlight : resalt- | puso de relieve | poner de relieve | puso en valor | puesto en valor
stress : remarc- | hizo hincapié
reason : razón | motivo
scale : escala | magnitud
experience : experiencia
legal : legal | jurídic- | lícit-
legitimate : legítim-
field : terreno | campo
amount : cantidad | monto | importe
enhance : realz- | profundización | potenci- | increment
status : estatus | situación jurídica
connection : conexión | conectiv- | interconex-
manufacturing : manufactur- | fabric-
office : oficina | despacho
case : caso
document : documento
relevant : pertinente- | relevan- | competentes
third : tercer- | tercio
turn : giro
adopt : adopt-
approve : aprob- | aprueb- | visto bueno
aspect : aspecto
feel : sent- | siente
grateful : agradecido | agradecida
stay : estancia | permanencia
better : mejores condiciones
control : control-
senior : altos cargos | altos funcionarios | alto funcionario
comprehensive : integral | complet- | exhaustiv-
confident : confiad-
emergency : emergencia
find : hall-
line : línea
play : jugar | juega | desempeñ-
consistent : coheren- | consistent- | constante
existing : existente
finally : finalmente
package : paquete
real : real | realmente
thousand : mil | miles
hundred : centenar | cientos
dozen : decena
word : palabra
intention : intención
media : medios de comunicación
extreme : extrem- | sumamente
obvious : evidente
safe : segur- | a salvo
safety : protección de
chair : presidid- | presidió | presidirá | copresid-
restriction : restric- | restring- | limitaciones
limit : limit-
far : lejos
recognize : reconoc- | reconoz-
record : récord | registr-
chain : cadena
fundamental : fundament-
interlocutor : interlocut-
quality : calidad
destroy : destru-
center : centro
hear : escuch-
previous : previ- | anterior
affected : afect- | afectad- | damnific-
capacity : capaces de
expert : expert-
interaction : interac-
offer : ofrec- | ofert- | ofrecimiento
period : período
prospect : perspectiva
technical : técnic-
act : actu- | acto de
aware : conscien- | concien-
coronavirus : coronavirus | covid
cover : cubr- | cobertura
evacuation : evacu-
reliable : fiable | confiable
separately : separad-
draft : borrador | anteproyecto
add : agreg- | añadi- | añad-
collective : colectiv-
decade : década | decenio
form : formar | conform- | forma
land : tierra | terrestr-
target : blanco | dirigido contra
try : intent- | tratar de | procur-
depend : depend-
dependence : dependencia
half : mitad | medio año
recovery : recuper-
serve : servir | sirv-
stage : etapa | fase
total : total
road : carretera | vial | autopista
unprovoked : no provocada
unjustified : injustific-
happy : feliz | alegr- | felices
ground : suelo | sobre el terreno
hard : duro | dura | duramente
intensify : intensific-
regular : regular- | periódic-
save : salvar | ahorr- | salvó | salvado
spread : propag- | difusión | difundir | difundió
legislation : legisla-
seek : busc- | búsqueda de
search : búsqueda
leave : abandon- | salir | salida | dejar
small : pequeñ-
strength : fortaleza
demonstrate : evidenci-
path : senda | rumbo | vía para
standard : norma | estándar | normativ-
engineering : ingenier-
extend : extend- | extens- | prorrog- | extiend-
idea : idea
grant : subvenc- | donac-
opinion : parecer
post : cargo | puesto
purpose : con el fin
consumer : consumid- | consumo
corridor : corredor
equal : igual | igualit- | equitativ-
resident : residen- | habitante | vecinos
test : prueba
early : tempran- | anticipad-
eastern : oriental
personnel : personal
professional : profesional
rise : auge | alza | subida
traditional : tradicional
tradition : tradición
vision : visión
volume : volumen
young : joven
basis : base
complex : complej-
higher : superior | mayor
hostilities : hostilidad- | combates
income : ingresos | renta
proceeds : rendimient-
society : sociedad | sociedad civil
foundation : fundación
hand : mano
identify : identific-
loss : perdi- | perdieron la vida
speed : velocidad | rápid- | celeridad | agiliz-
suffering : sufri-
true : verdad | verdader-
zone : zona
block : bloque-
candidate : candidat- | país candidato
dynamic : dinám- | dinamiz-
mark : marcar | marcado | marca
unprecedented : sin precedentes | inédit-
annual : anual | anualmente
award : galard- | premio | condecor-
overcome : superar | superó | superado | superación
patient : paciente
praise : elogi- | alab- | encomi- | felicitó
reflect : reflej-
sincere : sincer-
temporary : temporal | transitori- | provisional
unique : únic-
upcoming : venider-
learn : aprend-
purchase : adquisi- | adquir- | compra | comprar | compró | comprado
schedule : calendario | cronograma
video : vídeo | videoconfer- | telemátic-
vital : vital
arrive : lleg- | llegar a
association : asociaciones | asociarse
criminal : criminal | delictiv-
cut : recort- | cortar | cortó | cortado | corte de luz
unity : unidad | unida | unión
united : unid-
body : órgano
convey : traslad- | transmit- | transmis- | hizo llegar
damage : dañ-
executive : ejecutiv-
money : dinero
century : siglo
movement : movimiento
network : red | redes
send : enviar | enviará | remit- | enviaron | mandar | mandó | envió
neighbor : vecin-
source : fuente
study : estudio
scholarship : beca | becari-
upgrade : actualiz- | renov- | mejoramiento
wide : extenso | extensa
customs : aduan-
external : exterior | extern-
normal : normal | normaliz-
old : antigu-
vehicle : vehículo
department : departament-
deterrence : disua-
heavy : pesad-
inclusive : inclusiv-
intensive : intens-
specialist : especialista | especializ-
transfer : transfer- | transfier-
trend : tendencia
circumstances : circunstanc-
competition : competen- | compet-
complicated : complicad-
dose : dosis
regulation : regul- | reglament- | regla
rule : norma común
spending : gasto
structure : estructur-
submit : someter | sometid- | presentado ante
average : promedio
component : componente
desire : anhel- | ansia
fair : equidad | justo | justa
logistics : logístic-
message : mensaje
tool : herramient- | instrumento
answer : contest-
decrease : disminu- | descen- | bajar | baja | merma
employee : emplead-
governor : gobernador | gobernadora
size : tamaño
appropriate : adecuad- | apropiad- | oportun-
bridge : puente
depth : a fondo
regime : régimen
signal : señal
similar : similar | semejante
treatment : tratamiento
advocate : abog- | defensor
choose : eleg- | elige
daily : diari- | cotidian-
courage : valent- | coraje
expansion : expansión | ampliación
illegal : ilegal- | ilícit- | irregular-
procedure : procedimient-
profit : lucro
proud : orgull-
roundtable : mesa redonda
shelling : cañone-
applications : solicitudes
balance : equilibr-
ambitious : ambicios-
love : amor
pleasure : placer | gusto
struggle : pugn-
transformation : transform- | transformaciones
aspiration : aspir-
delay : retras- | demor- | sin demora | dilac-
employment : ocupación laboral
failure : fracas- | falla
light : luz
negative : negativ-
positive : positiv-
repair : repar-
series : serie
abroad : extranjero | en el exterior
foreign : extranjer-
bill : proyecto de ley
central : central | centroasiátic-
eliminate : elimin- | erradic- | suprim- | supres-
flow : flujo
gather : reunir
permanent : permanent-
read : leer | lectura
symbol : símbol-
alternative : alternativ-
accuse : acus- | acusaciones
death : muerte | deceso | fallecimiento | mortal
mourn : luto | duelo
evidence : pruebas de
forum : foro
meaningful : sustantiv-
model : modelo
momentum : impulso
occasion : ocasión | con motivo
platform : plataforma
presence : presencia
diversify : diversific-
exceed : exced- | supera los
front : frente
reserve : reserva
season : temporada
spirit : espíritu
trilateral : trilateral
barrier : barrer- | obstácul- | traba
binding : vinculant- | obligado cumplimiento | obligatori-
channel : canales
enemy : enemig-
excellent : excelent- | excelencia
formal : formal-
harm : perjudic- | perjuicio
lack : falta | ausencia | escasez | carenc-
option : opción
pace : ritmo | cadencia
parents : padres
recommendation : recomend- | recomiend- | recomendaciones
transparency : transparen-
type : tipo
voice : voz | voces
age : edad
corruption : corrup- | anticorrup-
deserve : merec-
influence : influ-
knowledge : conocimient-
mass : masa | masiv-
remove : remov-
lift : levantar | levantamiento
resistance : resisten-
rest : resto
unemployment : desempleo | paro
atmosphere : atmósfera | ambiente | clima de
comment : coment-
honor : honor | honr- | condecoración
minute : minuto | cincuenta minutos
adapt : adapt-
confront : confront-
continent : continente
exception : excepc-
exploration : explor-
peacekeeping : operación de paz | operaciones de paz | cascos azules
summer : verano
winter : invierno | invernal
spring : primavera
autumn : otoño
vulnerable : vulnerab-
amendment : enmiend- | enmend-
change : cambi- | modific-
beautiful : hermos-
migrant : migrant- | personas migrantes
immigrant : inmigrant-
rural : rural
shield : escudo
firm : firmeza | firmemente | contundent- | rotund-
steadfast : inquebrant-
warn : advert- | advirt- | alert- | advierte
brave : valiente
core : núcleo
faith : fe
journalist : periodist-
executive head government : presidente del gobierno | jefe del ejecutivo | jefe de gobierno
minister foreign affairs : titular de exteriores | ministro de asuntos
vice president : vicepresiden-
undersecretary : subsecretari-
foreign ministry : ministerio de exteriores | ministerio de asuntos | ministerio de relaciones | cancillerías
plenipotentiary : plenipotenci-
spokesman : vocer-
communicate : comunic-
declaration : declaración
note verbal : nota diplomática | nota verbal
repudiate condemn : repudi- | enérgic-
outrage concern : indign- | malestar | alarm- | inquiet-
sorrow : dolor | pesar | consterna-
sympathy : solidaridad con | condolencias
sadness : trist- | profundo pesar
refuse : niega | negativa | rehus-
accept : acept-
use : uso | usar | utiliz- | emple- | aprovech- | empleo de
allow : permit- | autoriz- | dejar entrar
enable : habilit- | posibilit-
ban : prohib-
unacceptable : inacept- | inadmis- | intolerab-
appeal : apel- | llamamientos
consensus : consenso
entry force : entrar en vigor
follow up : dar seguimiento
withdrawal : repliegue | retiro
bomb : bomba
airstrike : bombardeo | ataque aéreo | ataques aéreos
ammunition : munición
tank : tanque | leopard
air defense : defensas aéreas
fighter jet : caza
submarine : submarin-
navy : armada | marina
fleet : flota
frigate : fragata
armed forces : fuerzas armadas
military emergency unit : unidad militar de
civil guard : guardia civil
soldier : soldado | efectivos | recluta
nato : otan | alianza atlántica
chief staff : estado mayor
exercise : ejercic-
mercenary : mercenari-
militia : milicia
gang : banda | pandill-
guerrilla : guerrill-
rebel : rebelde | insurg-
armed group : grupo armado | grupos armados
terrorist group : grupo terrorista | grupos terroristas
kidnap : secuestr-
captive : cautiv-
detained : detenidos | encarcel- | retenid-
arbitrary : arbitrari-
deport : deportación | expuls- | deportad-
disappeared : desaparec-
torture : tortur-
execution : ejecuciones
death penalty : pena de muerte
protest : protest- | manifestación | manifestantes
repression : repres- | reprim-
dictatorship : dictad- | autorit-
electoral fraud : fraude electoral | fraude
opposition : opositor- | oposición
constitutional order : orden constitucional
abuse : abuso | atropell-
war crime : lesa humanidad
international court justice : corte internacional | tribunal internacional
criminal court : corte penal
justice : justicia | judicial
willingness : voluntad
judge : juez | jueces
sentence : sentencia | fallo
perpetrator : autores
accountability : cuentas | rendir cuentas
aid : ayuda | auxili- | socorr- | asistencia humanitaria
relief : alivi- | socorro | damnificados
starvation : inanición | desnutric-
crossing : paso fronterizo | pasos fronterizos | pasos terrestres | cruce
strip : franja
west bank : cisjordania
settler : colon-
palestinian : palestin-
israeli : israelí
recognition : reconocimiento del estado | reconocimiento
east jerusalem : jerusalén este | jerusalén oriental
rebuild : reconstrucción
search rescue : salvamento | rescatistas
dog : perro | canin-
rubble : escombros
firefighter : bombero
water bomber : hidroavi-
hurricane : huracán
drought : sequía
civil protection : protección civil
blackout : apagón
donation : donativo
shelter : refugio | acogida | albergue
asylum : asilo
exile : exili-
smuggling : contraband- | trata de personas
people smuggler : coyotes
remittance : remesas
consul : consul-
visa : visado | visa
exemption : exen-
passport : pasaporte
diaspora : diáspora
compatriot : compatriot- | paisano | nacionales en
territorial dispute : controversia | disputa | litigio
sovereignty malvinas : islas malvinas
south georgia : georgias del sur
gibraltar : gibraltar
western sahara : sáhara
interfere : inmiscu- | entromet- | injer-
latin america : américa latina | latinoaméric- | latinoamerican-
ibero-american : iberoameric- | iberoamerican-
caribbean : caribe | caribeñ-
central america : centroaméric-
south america : sudaméric- | suramer-
mercosur : mercosur
celac : celac
pacific alliance : alianza del pacífico
organization american states : oea
free trade : libre comercio entre
duty : gravám- | deber
retaliation : represalia | contramedid-
protectionism : proteccion-
exporter : exportador-
investor : inversor | inversionist-
chamber commerce : cámara de comercio
business delegation : misión empresarial | delegación empresarial | empresariad-
startup : emprendedor-
small business : pyme
credit loan : crédit- | préstamo
lender : prestamist- | acreedor-
monetary fund : fondo monetario | fmi
world bank : banco mundial
interest rate : tipos de interés
cheap : abarat- | asequib-
affordable : asequible
supplier : proveedor
raw materials : materias primas | materia prima
rare earth : tierras raras
nickel : níquel
copper : cobre
oil tanker : petrolero | buque petrolero
merchant : mercante
shipping : navegación | transporte marítimo | marítimo
navigation : navegación aérea
seizure : incaut- | apres- | decomis- | apresamiento
strait : estrecho
red sea : mar rojo
black sea : mar negro
mediterranean : mediterráne- | euromediterr-
atlantic : atlántic-
inspector : inspec-
enrichment : enriquec-
uranium : uranio
atomic : atómic-
nuclear plant : central nuclear | centrales nucleares
snapback : reimposición
wind : eólic- | viento
solar : solar | fotovoltaic-
geothermal : geotérm-
interconnection : interconexión | interconect-
decarbonize : descarboni-
warming : calentamiento
biodiversity : biodivers-
amazon : amazon- | amazónic-
ocean : océan- | alta mar
fisherman : pescador- | caladero
irrigation : riego
flower : flores
rail : raíl
museum : museo
exhibition : exposición
institute : institut-
teacher : docente | maestr- | profesor-
school : escuela | escolar | escolariz-
vocational training : formación profesional
girl : niña
gender : género
gender violence : violencia machista
feminist : feminist-
old age pension : pensión
algorithm : algoritm-
telecommunications : telecomunic-
online : en línea
cyber attack : ciberataque
propaganda : propaganda
sabotage : sabotaj-
hybrid threat : amenazas híbridas
shadow fleet : flota fantasma
frozen : congel- | inmoviliz-
assets : activo
immediately : de inmediato | cuanto antes | a la brevedad
possibility : posibil- | viab-
double : duplic- | doble
multiply : multiplic-
margins : al margen | márgenes
welcome visit : recibimiento
invitation : invitación
inaugurate : inaugur-
ceremony : ceremoni-
signature : firma
monday : lunes
tuesday : martes
wednesday : miércoles
thursday : jueves
friday : viernes
saturday : sábado
sunday : domingo
hour : hora
january : enero
february : febrero
april : abril
may : mayo
june : junio
july : julio
august : agosto
september : septiembre
october : octubre
november : noviembre
december : diciembre
ukraine : ucrania
ukrainian : ucranian-
russia : rusia | moscú
russian : ruso | rusa
spain : españa
spanish : español | española
france : francia
french : francés | francesa
germany : alemania
german : alemán | alemana
italy : italia
italian : italian-
poland : polonia
polish : polac-
portugal : portugal
united kingdom : reino unido
british : británic-
american : estadounidens- | norteamerican- | eeuu
canada : canadá
canadian : canadiens-
china : china
chinese : chino
japan : japón
japanese : japones-
india : india
turkey : turquía
turkish : turc-
syria : siria
syrian : sirio
lebanon : líbano
lebanese : libanes-
israel : israel
egypt : egipto
jordan : jordania
iraq : irak
iranian : iraní
saudi arabia : arabia saudí | arabia saudita
emirates : emiratos
qatar : catar
morocco : marruecos
moroccan : marroquí
algeria : argelia
tunisia : túnez
libya : libia
mauritania : mauritania
greece : grecia
cyprus : chipre
netherlands : países bajos
belgium : bélgica
norway : noruega
sweden : suecia
finland : finlandia
denmark : dinamarca
greenland : groenlandia
romania : rumanía
hungary : hungría
serbia : serbia
moldova : moldavia
brazil : brasil | brasilia
brazilian : brasileñ-
mexico : méxico
mexican : mexican-
argentine : argentin-
chilean : chilen-
peru : perú
peruvian : peruan-
colombian : colombian-
venezuelan : venezolan-
cuban : cuban-
ecuadorian : ecuatorian-
bolivian : bolivian-
paraguayan : paraguay-
uruguayan : uruguay-
guatemalan : guatemaltec-
honduran : hondureñ-
salvadoran : salvadoreñ-
nicaraguan : nicaragüens-
panama : panamá
panamanian : panameñ-
dominican republic : dominican-
haiti : haití
haitian : haitian-
africa : áfrica | africano
african : african-
kenya : kenia
kenyan : kenian-
sahel : sahel
beijing : pekín
brussels : bruselas
geneva : ginebra
london : londres
vienna : viena
cairo : el cairo
tehran : teherán
sense : sentido
audience : audiencia
protocol : protocol-
greet : saludos
assembly : asamblea
convergence : converg-
rhetoric : retóric-
alleviate : palia-
criticism : critic-
concert : concertación
evolution : evoluc-
complementarity : complement- | complementari-
reciprocal : reciprocidad
ministerial : ministerial
scheme : esquema
session : sesion- | periodo de sesiones
continuity : continuidad
frequency : frecuenc-
infantry : infantería
generator : generador-
switzerland : suiza
warsaw : varsovia
inviolability : inviolab-
flagrant : flagrant-
unjust : injust-
clarify : aclar- | clarific-
reveal : revel-
set out : expus- | exponer | expone
refer : refir- | alud-
underline : puso de manifiesto | señalado
assure : asegurado
trace : traz-
contact : contact-
neighborhood : vecindad | vecindario
transmit : hacer llegar
greetings : saluda a
hospitality : hospital-
remember : memoria
win : ganar | ganó
defeat : derrot-
battle : batalla
offensive : ofensiva
terror : terror
bloodshed : derramamiento
barbaric : barbar-
cruel : cruel | crueldad
brutal : brutal
innocent : inocent-
suffer : padec-
massacre : masacre | matanza
deescalation : desescalada | distensión
restraint : contención | moderación
calm : calma
peace just lasting : paz justa
peace talks : negociaciones de paz
mediator : mediador
facilitator : facilitador
good offices : buenos oficios
concession : concesión
renew : renovación | renovar
expire : venc- | vencimiento
reopen : reapert- | reabr-
interrupt : interrump-
commit : comprometi-
willing : dispuestos a | voluntari-
capable : capacidades de
coordination : coordinación
task force : grupo de alto
mixed joint commission : comisión mixta | comisión bilateral | comisión binacional
intergovernmental : intergubernament-
parliamentary : parlamentari-
senator : senador-
elect : electos
electoral process : proceso electoral
refuge asylum : asilo político
safe conduct : salvoconducto
raid embassy : irrup-
inviolable : inviolable
rupture : ruptur- | romper
persona non grata : persona no grata
expel : expulsión
sovereign equality : igualdad soberana
cooperation development : cooperación internacional
south south : sur-sur
decolonization : descoloniz-
malvinas question : cuestión de las
negotiation resume : reanudación de las
united nations general assembly : asamblea general
wall : muro | pared
caravan : caravana
transit : tránsito
undocumented : indocument-
deportee : deportado
homeland : patria
protect consular : protección consular
labor : labor-
human mobility : movilidad humana
cartel : sinaloa
extortion : extors-
money laundering : lavado de dinero | blanqueo
judicial cooperation : cooperación judicial
homicide : homicid-
peso : peso
agreement association : acuerdo de asociación
revision : revisión
avocado : aguacate
wheat : trigo
coffee : café
fertilizer : fertiliz-
grid : red eléctrica | red energética
mineral : mineral | minero
development bank : bid
financing : financiación | financiamiento
productivity : productiv-
connectivity : banda ancha
adaptation : adaptación
release prisoner : liberación de los
recognize state palestine : reconocimiento de palestina
gaza : gazatí
occupied : territorios ocupados | ocupad-
east flank : flanco
troop deployment : despliegue
combatant : combatient-
aggressor : agresor ruso
annexation : anex-
weapons : material militar
sanctions package : paquete de sanciones
coalition willing : coalición | voluntarios
eu presidency : presidencia del consejo | presidencia española
enlargement : ampliación de la
council europe : consejo de europa
neighborhood south : vecindad sur
sahara : saharaui-
ceuta : ceuta
melilla : melilla
irregular migration : migración irregular | inmigración irregular
human trafficking : trata
canary : canarias
cuba : cuba
venezuela : venezuela
nicaragua : nicaragua
dominican : dominicana
belize : belice
guyana : guyana
trinidad : trinidad
latin american : latinoamericano
korea : corea
korean : corean-
north korea : corea del norte
south korea : corea del sur
vietnam : vietnam
indonesia : indonesia
philippines : filipinas
australia : australia
new zealand : nueva zelanda | nueva zelandia
pakistan : pakistán
afghanistan : afganistán
kazakhstan : kazajistán
armenia : armenia
azerbaijan : azerbaiyán
georgia : georgia
belarus : bielorrusia
austria : austria
ireland : irlanda
czech : checo | checa | chequia
slovakia : eslovaquia
slovenia : eslovenia
croatia : croacia
bulgaria : bulgaria
estonia : estonia
latvia : letonia
lithuania : lituania
bosnia : bosnia
kosovo : kosovo
western balkans : balcanes
south africa : sudáfrica
ethiopia : etiopía
sudan : sudán
nigeria : nigeria
mali : malí
niger : níger
chad : chad
yemen : yemen
kuwait : kuwait
gulf : golfo
personal : persona
matter : materias
major : importantes | mayoritari-
programme : programático
relationship : relación bilateral
keep : conservar | guardar
indicator : indicador
performance : desempeño | rendimiento
consideration : consideración
creation : creación de
individual : individuo | individual
enforcement : aplicación de la
enterprise : emprendimiento
latest : últimas | más reciente
lower : inferior | menor
link : vincul- | enlace
perspective : óptica
attempt : tentativa | intento
strategy : estrategia
mobile : móvil
subject : objeto
gain : ganancia
outcome : desenlace
attract : atraer | atractiv- | captar
boost : impulso a | estímul-
healthcare : atención sanitaria | atención médica
tackle : abordar | atajar
worth : por valor | valorado
function : funcion-
intend : pretend- | tiene previsto
pursue : perseguir | persigue
technological : tecnológico
campaign : campaña
disrupt : interrumpir | perturb-
ability : capaz de
deter : disuadir | disuade
utility : servicios públicos
adjustment : ajust-
application : aplicación
delighted : encantado | complac-
entered : entró
factor : factor
reality : realidad
register : inscri- | registro
root : raíz | raíces
basic : básic-
class : clase
organised : organizado | organizada
physical : físic-
choice : elección de
contain : contener | contiene
estimate : estimación | cálculo
huge : enorme | inmens-
central asia : asia central
charge : carga
consolidate : consolidación
devastating : devasta- | arras-
videoconference : por videoconferencia
introduction : introduc- | introduj-
impressive : impresion-
pledge : prometi- | promete
prioritize : priorizar
quarter : trimestre
uphold : defender
conclusion : conclusión
currency : moneda | divisa
disability : discapacidad
displaced : desplazamiento
late : tardío
shortage : desabastec-
tragic : trágic- | tragedia
command : comando
detect : detect-
entity : entidad
expense : costo | coste
extraordinary : extraordinari-
heart : corazón
nationalist : nacionalis-
site : emplazamiento
doubt : duda
town : pueblo de | localidad | municip-
village : aldea
wellbeing : bienestar
bolster : apuntal-
cargo : cargamento
define : defin-
enjoy : disfrut- | goza
extent : alcance
flee : huir | huyen | huido
hit : golpe- | sacud-
moral : moral
proceed : proced-
analysis : análisis
geopolitical : geopolític-
ignore : ignor-
inspire : inspir-
property : propiedad | bienes
solid : sólid-
surge : repunte
wave : oleada | ola
weather : meteorológ-
checkpoint : puesto de control
compliance : cumplimiento de
prompt : prontitud | prontamente
undermine : socav- | menoscab-
background : trasfondo
correct : correct- | corregir
discrimination : discrimin-
epidemic : epidemi-
fear : temor | miedo
hero : héro- | heroic-
honest : franco | honest- | franca
jointly : conjunta
limited : limitad-
mitigate : paliativ-
obstacle : obstáculo
satisfaction : satisf- | complacencia
sell : venta | vender | vendi-
strive : esforz- | procurar
tangible : tangible | palpable
vast : vasto | vasta
volunteer : voluntario
budgetary : presupuestari-
category : categoría
compensate : compens- | indemniz-
electronic : electrónic-
insurance : aseguradora
maintenance : mantenimiento de
northern : septentrional | norte
southern : meridional | sur
western : occidental | oeste
replace : reemplaz- | sustitu-
revival : reactiv- | revitaliz-
scientific : científicos
adult : adulto
casualties : bajas | víctimas mortales
cease : cesen
concept : concepto
dominate : domin-
infection : contagi-
machine : máquina | maquinaria
mother : madre
municipal : municipal | alcald-
oligarch : oligarca
traffic : circulación
stakeholder : actor | partes interesadas
talent : talento
ton : tonelada
acquire : adquirid-
assault : asalto
birth : nacimiento
book : libro
certificate : certific-
commodity : materias básicas
content : contenido
conviction : convicción
punish : castig- | sancion-
title : título
veteran : veterano
wildfire : incendios forestales
blame : culp-
blow : revés
isolate : aisl-
harvest : cosecha
farm : granja
passenger : pasajero
peak : pico
pharmaceutical : farmacéut-
pilot : piloto
prosecution : fiscalía | procesamiento
rocket : cohete
storage : almacen-
visible : visible
academic : académico
acknowledge : admit-
eve : víspera
legacy : legado
lose : perder
plane : aeronave
scenario : escenario
vessel : embarcaci- | navío
bravery : arrojo
brother : hermanos
cancel : cancel-
chemical : químic-
weapon mass destruction : destrucción masiva
landmine : mina antipersonal | minas antipersonal | desminado
truck : camión
prison : cárcel | prisión
dignitary : dignatari-
scaffold : andamiaj-
derive : deriv-
phenomenon : fenómeno
responsibility shared : corresponsab-
north america : norteamérica
presidency : presidencia
protection : protección | protector
transnational : trasnacional- | transnacional-
move : mueven | mover | mueve | desplaz-
agroindustry : agroindustr-
petrochemical : petroquímic-
entry : ingresar | entrada
convene : convocatoria
text : texto
name : nombre
remains : restos
indigenous : indígen- | originari-
found : hermanamiento
humanist : humanis-
vocation : vocación
emit : emitid- | emitir
designate : designar | designado
explore : explorar
publish : publicó
complaint : queja
root cause : causas profundas | causas estructurales | causas fundamentales
hemisphere : hemisf-
irregular : irregularidad
route legal : vías legales
dispute : discrepan- | diferencias
arise : surg-
occur : ocurr- | ocurrid-
follow : sigui-
prove : comprob- | probar
worsen : agrav- | empeor- | deterior-
provoke : provoc-
endorse : avalar | aval | avaló
unwavering : firme e
unanimous : unánim-
information : información
`;
