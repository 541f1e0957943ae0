/** Spanish: words of official statements and what they are in English. An analyst may extend them. */
export const SPANISH = `
ceasefire : alto el fuego | cese al fuego | tregua | alto al fuego | cese del fuego | cese de hostilidades | tregua humanitaria
peace : paz
peaceful : pacífic- | solución pacífica
war : guerra | guerras | bélic- | contienda
president : president- | presidencial
prime minister : primer ministro | primera ministra
minister : ministr-
ministry : ministerio | ministerios
foreign minister : canciller | ministro de exteriores | ministro de relaciones
foreign affairs : asuntos exteriores | relaciones exteriores
ministry foreign affairs : cancillería
counterpart : homólog- | contraparte | par
king : rey | majestad
ambassador : embajador | embajadora | embajadores
embassy : embajada | embajadas
envoy : enviado especial | enviado
secretary : secretari-
secretary general : secretario general | secretaría general
leader : líder | líderes | mandatario | mandatarios | mandataria | dirigente | dirigentes
head : jefe | jefa | jefes
government : gobierno | gobiernos | gubernament-
parliament : parlament- | cortes | congreso
senate : senado
party : parte | partes | partido
side : lado | bando
state : estado | estados | manifest- | afirm- | señal- | aseguró | aseguran
united states : estados unidos
country : país | países
nation : nación | naciones
people : pueblo | pueblos | población | gente
citizen : ciudadan- | connacional-
republic : república
authority : autoridad | autoridades
delegation : delegación | comitiva
representative : representante | representantes
official : oficial | oficiales | funcionario | funcionarios | oficialmente
meet : reunid- | reunió | reunieron | reunirse | encontr- | reúnen | reúne | reunirá | reunirán | sostuvo | se vio
meeting : reunión | reuniones | encuentro | encuentros | reunirse con
talks : conversación | conversaciones | conversó | conversaron | conversar
talk : hablado | hablar | habló | hablaron | dialogaron
call : llamada | llamadas | llamó | llamado | llamar | llamamiento | convoc- | llama | llaman | hizo un llamado
telephone : telefón-
summit : cumbre | cumbres
conference : conferencia | conferencias
press : prensa
visit : visita | visitas | visitó | visitar | visita oficial | visitará | visitas de estado
trip : viaje | viajes | gira
receive : recibi- | recibe | recepción | reciben
invite : invit-
discuss : discut- | debat- | abord- | trat- | tratado sobre | analizar | analizó | analizaron | analizado
discussion : discusión | discusiones
exchange : intercambi- | canje
exchange views : puntos de vista
views : opinión | opiniones
consult : consult-
negotiate : negoci- | negociaciones
dialogue : diálogo | diálogos | dialogar
mediation : mediac- | mediador-
say : dijo | dicho | decir | dice
declare : declar-
statement : comunicado | comunicados
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
request : solicit- | pidi- | pedir | pide | pedido | petición | peticiones | instó
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
wish : deseo | deseos | desear | desea
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
agreement : acuerdo | acuerdos | pacto | pactos | convenios | avenencia | convenir
treaty : tratado | tratados
convention : convenio | convención
memorandum : memorando | memorándum
sign : firm- | suscrib- | rubric- | suscri-
conclude : conclu-
decide : decidi-
decision : decisión | decisiones
commitment : compromis- | compromet- | firme compromiso
promise : promes-
determination : determin-
ready : dispuest- | listo
readiness : disposición | disponibilidad
priority : priorid- | prioritari-
agenda : agenda
issue : asunto | asuntos | cuestión | cuestiones | tema | temas
problem : problema | problemas
situation : situación | situaciones
crisis : crisis
conflict : conflicto | conflictos
tension : tensión | tensiones
escalation : escalada
threat : amenaz-
danger : peligr-
attack : ataque | ataques | atac- | atentado | atentados
strike : bombard-
aggression : agresi- | agresor
invasion : invasión | invad-
violence : violen-
violation : violación | violaciones | vulner-
terrorism : terroris-
hostage : rehén | rehenes
release : liber- | puesta en libertad | excarcel-
prisoner : prisioner- | detenid- | preso | presos
civilian : civil | civiles
victim : víctima | víctimas
killed : muert- | fallecid- | perdido la vida | asesin- | abatid-
wounded : herid-
troops : tropas | soldados
army : ejército | ejércitos
military : militar | militares
force : fuerza | fuerzas | vigor | vigente | vigentes | vigencia
defense : defensa | defend- | defiend-
security : seguridad
security guarantees : garantías de seguridad
guarantee : garant-
ally : aliad-
alliance : alianza | alianzas
weapon : arma | armas
arms : armament- | armas de
nuclear : nuclear | nucleares
disarmament : desarme
proliferation : proliferación
missile : misil | misiles
ballistic : balístic-
drone : dron | drones
airspace : espacio aéreo
air : aére-
ship : buque | buques | barco | barcos
sanctions : sanci-
resolution : resolución | resoluciones
united nations : naciones unidas | onu
european union : unión europea | ue
european : europe- | comunitari-
international : internacional | internacionales
international community : comunidad internacional
law : ley | leyes | derecho
human rights : derechos humanos
right : derechos
rule law : estado de derecho
charter : carta
sovereignty : soberan-
territorial integrity : integridad territorial
territory : territorio | territorios
territorial : territorial | territoriales
border : frontera | fronteras | fronteriz- | limítrofe
independence : independ-
occupation : ocupa-
settlement : asentamiento | asentamientos | arreglo | colonia | colonias | asentamiento ilegal
two-state solution : solución de dos
solution : solución | soluciones
resolve : resolv- | resuel- | solucionar | solventar | dirim- | resolución de
political : polític-
diplomatic : diplomátic-
diplomacy : diplomacia
relations : relacion-
tie : vínculo | vínculos | lazos | nexos
bilateral : bilateral | bilaterales | binacional | binacionales
multilateral : multilateral-
regional : regional | regionales
region : región | regiones
global : global | globales | mundial | mundiales
world : mundo
partnership : asociación | alianza estratégica
partner : socio | socios | socia
strategic : estratég-
cooperation : cooper- | colabor-
coordinate : coordin-
friendship : amist- | fraternal- | fratern-
friend : amigo | amigos | amiga | países amigos
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
achieve : lograr | logro | logros | alcanz- | conseguir | conseguid- | consig- | logrado | lograron | logrando | lograrán
implement : implement- | aplic- | puesta en marcha | ejecut- | ejecución | poner en marcha | puesta en práctica
ensure : asegur- | velar
protect : proteg- | protec- | protej-
prevent : preven- | evitar | impedi-
contribute : contribu- | aportaciones | aportación | aporte | aportes
provide : proporcion- | brind- | suministr- | facilitar | dotar | dotad- | aport- | destin- | prestar | prestado | prestan
work : trabaj-
effort : esfuerz-
initiative : iniciativa | iniciativas
plan : plan | planes
project : proyecto | proyectos
program : programa | programas
process : proceso | procesos
framework : marco
mechanism : mecanismo | mecanismos
measure : medida | medidas
action : acción | acciones
step : paso | pasos
progress : progres- | avanc- | avanza | avanzado | avanzar | avanzando
result : resultado | resultados
condition : condición | condiciones
principle : principio | principios
humanitarian : humanitari-
refugee : refugiad- | desplazad-
reconstruction : reconstru-
migration : migra- | migratori- | inmigra-
drug trafficking : narcotráfico
fentanyl : fentanilo
organized crime : crimen organizado | delincuencia organizada
crime : crimen | crímenes | delito | delitos
trafficking : tráfico
access : acceso
economy : economía | economías
economic : económic-
trade : comerci- | intercambio comercial | balanza comercial | comercialización
tariff : arancel- | gravamen | gravámenes | arancelari-
investment : inver- | invert-
company : empresa | empresas | empresari- | compañía
business : negocio | negocios
industry : industri-
market : mercado | mercados
finance : financ- | financier-
fund : fondo | fondos | recursos financieros
bank : banco | bancos
debt : deuda | endeudam- | deudas
growth : crecimiento | crecimiento económico
export : export- | exportaciones
import : import- | importaciones
energy : energía | energías | energétic- | hidrocarb- | hidroeléctr-
oil : petróleo | petroler-
gas : gas | gasoducto | gasoductos
electricity : electric-
mining : miner-
climate : clima | climátic-
environment : medio ambiente | ambiental | ambientales | medioambient- | ecológic-
water : agua | aguas | hídric- | saneamiento | agua potable
sea : mar | marítim-
agriculture : agricultura | agrícola | agrícolas | agropecuari-
food : aliment- | comida | víveres
health : salud | sanitari- | sanidad | hospitalari- | salubridad
pandemic : pandemia | covid-19
vaccine : vacun-
culture : cultur-
education : educa- | educativ- | enseñanza | alfabet-
university : universi- | académic-
student : estudiant- | alumn-
youth : juvent- | jóvenes
women : mujer | mujeres | femenin- | feminicid-
children : niño | niños | niñas
sport : deporte | deportes | deportiv- | deportist-
science : cienc- | científic- | ciencia y tecnología
research : investigación | investigador-
technology : tecnolog- | tecnológic-
innovation : innov-
digital : digital | digitales | digitaliz-
artificial intelligence : inteligencia artificial | ia
space : espacio | espacial | espaciales | agencia espacial
transport : transport-
railway : ferrocarril | ferroviari-
aviation : aviación
tourism : turis-
infrastructure : infraestructura | infraestructuras | obras | obra pública
election : elección | elecciones | elector- | electo | electa | comicios | urnas
democracy : democra- | democrátic- | institucionalidad
freedom : libertad | libertades
value : valores
stability : estabil- | estable
prosperity : prosper-
future : futuro | futura
history : historia | históric-
today : hoy
day : día | días
week : semana | semanas | semanal
month : mes | meses
year : año | años
new : nuevo | nueva | nuevos | nuevas
common : común | comunes
joint : conjunt-
important : importan-
essential : esencial | esenciales | imprescindible | fundamentalmente | primordial
necessary : necesari- | necesidad
urgent : urgen- | apremiante
immediate : inmediat-
lasting : durader-
full : pleno | plena
council : consejo | consejos | consejo asesor
commission : comisión | comisiones
committee : comité
institution : institu-
organization : organización | organizaciones | organismo
member : miembro | miembros
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
capability : capacidad | capacidades
training : formación | capacita- | entrena- | formar a | adiestr- | formaciones
equipment : equip- | equipamiento
delivery : entrega | entregas | envíos | remesa
operation : operación | operaciones | operativo
mission : misión | misiones
monitor : vigil- | monitore- | seguimiento | supervis-
verify : verific-
obligation : obligación | obligaciones
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
return : regres- | retorno | repatri-
remain : permanec-
restore : restaur- | restablec-
preserve : preserv-
impose : impon- | impuest-
suspend : suspend- | suspensión
pause : pausa | prórroga | plazo
fight : lucha | luchar | combat-
face : enfrent- | afront-
challenge : desafío | desafíos | reto | retos
risk : riesgo | riesgos
opportunity : oportunidad | oportunidades
interest : interés | intereses
role : papel | rol
responsibility : responsab-
need : necesit-
objective : objetivo | objetivos | finalidad | propósito | propósitos
ambition : ambición
roadmap : hoja de ruta
group : grupo | grupos
working group : grupo de trabajo | mesa de trabajo
provocation : provoca-
interference : injerencia | intervencion- | injerencias
subordination : subordina- | sometimiento
cyber : ciberseguridad | cibernétic- | ciber-
disinformation : desinformación | bulos
intelligence : inteligencia
drug : droga | drogas | cártel | cárteles | estupefac- | precursores
police : policía- | guardia nacional
arrest : detención | detenciones | captur-
extradition : extradi-
court : corte | tribunal
investigation : investiga-
impunity : impunidad
genocide : genocidio
famine : hambre | hambruna
poverty : pobreza | pobre | pobres
hospital : hospital | hospitales
doctor : médic-
disease : enfermedad | enfermedades
medicine : medicament- | medicinas | fármac-
earthquake : terremoto | sismo | seísmo | terremotos | sismos
flood : inundac- | lluvias
fire : incendio | incendios | fuego | fuegos | forestales
disaster : desastre | catástrofe | desastres
rescue : rescat-
airport : aeropuerto | aeropuertos | aeronáutic- | aéreas
port : puerto | puertos | portuari-
flight : vuelo | vuelos
canal : canal
island : isla | islas | archipiélago
malvinas : malvinas
forest : bosque | bosques | deforest- | reforest-
emission : emisión | emisiones
green : verde
renewable energy : renovable | renovables
hydrogen : hidrógeno
fuel : combustible | combustibles | carburante | carburantes
lithium : litio
critical minerals : minerales críticos
steel : acero
aluminum : aluminio
automotive : automotriz | automóviles | automotor | autopart-
farmer : agricultor-
livestock : ganado | ganader-
grain : cereal | cereales | grano
corn : maíz
soy : soja
meat : carne | cárnic-
fishing : pesca | pesquer- | flota pesquera
aircraft : avión | aviones
train : tren | trenes | cercanías
semiconductor : semiconductor- | chips
satellite : satélite | satélites | aeroespacial
data : datos
competitiveness : competitiv-
contract : contrat- | licita- | adjudic-
job : empleo | empleos
wage : salario
worker : trabajador | trabajadores | trabajadoras | trabajadora | obrero | obreros
price : precio | precios
inflation : inflación
budget : presupuest-
tax : impuesto | impuestos | tribut- | fiscal | fiscales
free trade agreement : libre comercio | tratado comercial
billion : mil millones | miles de millones
million : millón | millones
dollar : dólar | dólares
euro : euro | euros
percent : por ciento
heritage : patrimonio
art : arte | artes
language : idioma | lengua
anniversary : aniversario | centenario | bicentenario | efeméride
celebrate : celebración | festej-
family : familia | familias
life : vida | vidas
religious : religios-
pope : papa | pontífice
church : iglesia
city : ciudad | ciudades | urban-
capital : capital
national : nacional | nacionales | nacionalidad | compatriota
public : públic-
private : privad-
sector : sector | sectores | sectorial
area : ámbito | ámbitos | área | áreas | materia
first : primer | primera | primero
last : último | última | últimos
next : próxim- | siguiente
recent : reciente | recientes | recientemente
current : actual | actuales
morning : mañana
afternoon : tarde
night : noche | madrugada | nocturn-
yesterday : ayer
soon : pronto
together : juntos | juntas
great : gran | grande | grandes
strong : fuerte | fuertes | firme
deep : profund-
clear : claro | clara | claramente
concrete : concret-
constructive : constructiv-
cordial : cordial | cordiales | cordialidad | cordialmente
sustainable : sostenib- | sustentab-
possible : posible | posibles
serious : grave | graves | gravísim- | gravedad
special : especial | especiales
different : diferen-
several : varios | diversos | diversas
two : dos
integration : integra-
equality : igualdad | igualdad de género
dignity : dignidad
self-determination : autodeterminación | libre determinación
non-intervention : no intervención
multilateralism : multilateralismo
also : también | además | asimismo | durante | entre | mientras | aunque | cuando | porque | cualquier | cualquiera | quienes | quien | cuales | cuyos | cuyas | ambos | ambas | otros | otras | algunos | algunas | alguno | alguna | ninguno | ninguna | nuestro | nuestra | nuestros | nuestras | nosotros | ustedes | ellos | ellas | estos | estas | aquellos | aquellas | mismo | misma | mismos | mismas | estará | estarán | estaban | estuvo | estuvieron | estando | siendo | fueron | fuera | habían | habrá | habrán | habría | habrían | haber | habido | hayan | podrá | podrán | podría | podrían | pueden | poder | puedan | pueda | debería | deberían | deben | deberá | deberán | debían | tanto | tantos | tales | cuanto | hacia | hasta | dentro | mediante | respecto | través | a fin de | en especial | en el marco | en este sentido | en ese sentido | en este contexto | por parte | por otra parte | por otro lado | por último | de igual forma | de igual manera | del mismo modo | a lo largo | incluso | inclusive | donde | adonde | según | quedar | sólo | solamente | únicamente | apenas | luego | entonces | señor | señora | excmo | don | doña | sendos | sendas | tampoco | nunca | jamás | cada uno | todos | todas | bajo | encima | debajo | delante | detrás | igualmente | junto | sobre | tomará | tomarán | estar | ser | sido | tener | tiene | tienen | tenido | tuvo | tendrá | tenía | tenemos | debemos | podemos | hemos | habremos | varias veces | cada vez | tan | muy | vuestra | algo | alguien | nada | dichos | dichas | dicha | aquel | aquella | cuán | acaso | aún | todavía | tras | otro | otra | con el objetivo | con objeto de | en beneficio de | en materia de | por su parte | en su calidad | a su vez | de manera | de forma | a la vez | al tiempo que | al igual que | particular
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
time : tiempo | tiempos | momento | momentos | vez
take : tomar | tomó | toman | tomaron | tomado | tomada
make : hacer | hace | hizo | hicieron | hecho | haciendo | hará
travel : viajar- | viajó | trasladó | trasladarse | desplazó | acudir- | acudió
host : anfitri- | acoger | acogerá | alberg-
good : bueno | buena | buenos | buenas | bien | buen
addition : adicional | adicionales | adicionalmente
way : manera | maneras | forma de | vía | vías | camino | modo
level : nivel | niveles
conversation : charla
address : dirigi- | atender | hacer frente | analiz-
position : posición | posiciones | postura | posicionamiento
include : incluir | incluid- | incluy- | abarc-
active : activ-
know : saber | conocer | sabe | conoce | conocid-
effect : efecto | efectos
effective : efectiv- | eficaz- | eficien- | eficaces
course : curso | cursos
ongoing : en curso
supply : suminist- | abastec- | suministro
supply chain : cadenas de valor
want : quiere | quieren | querer | quiso | quisier-
look : mirar
hold : celebró | celebraron | celebrado | celebrada | celebrará | celebrarán | sostuv- | sostiene | mantenid- | mantuvo | mantuvieron | tuvo lugar | tendrá lugar | llevó a cabo
commemorate : conmemor-
open : abrir | abrió | abiert- | apertura | abra | abran | abrirá
come : venir | viene | vinieron | llegar | llega
number : número | números | cifra | cifras
start : arranc- | arranque | emprend-
production : produc-
around : alrededor | en torno
long term : largo plazo
focus : centr- | enfoc- | enfoque
place : lugar | lugares | sitio
system : sistema | sistemas
long : largo | larga | largos | largas
key : clave | claves
crucial : crucial | cruciales | decisiv- | determinante
go : ir | iremos | vamos
leadership : liderazgo | conducción
lead : lider- | encabez- | dirigir | conduc-
order : orden | órdenes
advance : adelant-
high : alto | alta | altos | altas | elevad-
services : servicio | servicios
attention : atención
improve : mejor | mejora | mejoras | mejorar | mejorado
report : informe | informes | report- | denuncias
believe : cree | creen | creemos | convenc- | convencid- | opin-
consider : consider- | estim- | estudi-
assess : evalu- | diagnóstico | evaluaciones
review : revis- | repas- | pasaron revista | balance | examin-
goal : meta | metas
format : formato | formatos
based : basad- | fundad- | basa
reach : llegó | llegaron | llegado | alcanzado
detail : detall-
event : evento | eventos | acto | actos | acontec- | suceso | sucesos
large : amplio | amplia | amplios | amplias | ampliamente
think : piensa | pensar | pensamos
join : unirse | sumar- | sumó | incorpor- | adherir-
accession : adhesión | ingreso
understand : comprender | entend- | entiend- | entendimiento | comprensión
direct : directo | directa | directos | directas | directamente
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
colleague : colega | colegas
means : medio | medios
point : punto | puntos
practical : práctic-
task : tarea | tareas | labor | labores
topic : tema de | temática | temáticas
insist : insist-
account : rendir | rendición de cuentas | cuenta
financial : finanzas
main : principal | principales | principalmente
specific : específic- | precis- | puntual | puntuales
expect : espera que | previst- | expectativ- | prevé | prevén
success : éxito | exitos-
stand : permanecer junto
whole : totalidad | entera | entero
historic : histórica | histórico | históricas | históricos
home : hogar | hogares | casa | casas | viviendas
housing : vivienda | alojamiento | habitacional
past : pasado | pasada | pasados | pasadas
team : equipo | equipos
free : libre | libres | gratuit-
set : fijar | fijó | fijado
grow : crecer | crecient- | crece
deliver : entregar | entregó | entregaron | entregado
second : segundo | segunda | segundos
natural : natural | naturales
social : social | sociales
administration : administra-
mention : mencion-
requirement : requisito | requisitos
bring : traer | llevar
carry : llevar a cabo | llevado a cabo | efectu- | realiz-
give : dar | dio | dieron | dado | otorg- | conced- | dando
resource : recurso | recursos
difficult : difícil | difíciles | dificult-
best : mejores
care : cuidado | cuidados
cause : caus- | provocad-
example : ejemplo | ejemplos
agency : agencia | agencias | oiea | organismos
facility : instalación | instalaciones | planta | plantas
back : volver
rate : tasa | tasas | tipo de interés
benefit : benefici- | ventaja | ventajas
medical : médica | médico | médicas | médicos
modern : modern- | moderniz-
pay : pagar | pago | pagos | pagado | sufragar
federal : federal | federales
attend : asistir | asistió | asistieron | acudir
domestic : interior | interno | interna | internos | internas
interior : ministro del interior
manage : gestion-
potential : potencial | potenciales
sphere : esfera | esferas
available : disponib-
instruction : instruccion-
resilience : resilien-
show : mostr- | demostr- | muestr- | demuestr-
highlight : resalt- | puso de relieve | poner de relieve | puso en valor | puesto en valor
stress : remarc- | hizo hincapié
reason : razón | razones | motivo | motivos
scale : escala | magnitud
experience : experiencia | experiencias
legal : legal | legales | jurídic- | lícit-
legitimate : legítim-
field : terreno | campo
amount : cantidad | cantidades | monto | importe
enhance : realz- | profundización | potenci- | increment
status : estatus | situación jurídica
connection : conexión | conexiones | conectiv- | interconex-
manufacturing : manufactur- | fabric-
office : oficina | oficinas | despacho
case : caso | casos
document : documento | documentos
relevant : pertinente- | relevan- | competentes
third : tercer- | tercio
turn : giro
adopt : adopt-
approve : aprob- | aprueb- | visto bueno
aspect : aspecto | aspectos
feel : sent- | siente
grateful : agradecido | agradecida | agradecidos
stay : estancia | permanencia
better : mejores condiciones
control : control-
senior : altos cargos | altos funcionarios | alto funcionario
comprehensive : integral | integrales | complet- | exhaustiv-
confident : confiad-
emergency : emergencia | emergencias
find : hall-
line : línea | líneas
play : jugar | juega | desempeñ-
consistent : coheren- | consistent- | constante | constantes
existing : existente | existentes
finally : finalmente
package : paquete | paquetes
real : real | reales | realmente
thousand : mil | miles
hundred : centenar | centenares | cientos
dozen : decena | decenas
word : palabra | palabras
intention : intención | intenciones
media : medios de comunicación
extreme : extrem- | sumamente
obvious : evidente | evidentes
safe : segur- | a salvo
safety : protección de
chair : presidid- | presidió | presidirá | copresid-
restriction : restric- | restring- | limitaciones
limit : limit-
far : lejos
recognize : reconoc- | reconoz-
record : récord | registr-
chain : cadena | cadenas
fundamental : fundament-
interlocutor : interlocut-
quality : calidad | calidades
destroy : destru-
center : centro | centros
hear : escuch-
previous : previ- | anterior | anteriores
affected : afect- | afectad- | damnific-
capacity : capaces de
expert : expert-
interaction : interac-
offer : ofrec- | ofert- | ofrecimiento
period : período | periodos
prospect : perspectiva | perspectivas
technical : técnic-
act : actu- | acto de
aware : conscien- | concien-
coronavirus : coronavirus | covid
cover : cubr- | cobertura
evacuation : evacu-
reliable : fiable | fiables | confiable
separately : separad-
draft : borrador | anteproyecto
add : agreg- | añadi- | añad-
collective : colectiv-
decade : década | décadas | decenio
form : formar | conform- | forma | formas
land : tierra | tierras | terrestr-
target : blanco | dirigido contra
try : intent- | tratar de | procur-
depend : depend-
dependence : dependencia | dependencias
half : mitad | medio año
recovery : recuper-
serve : servir | sirv-
stage : etapa | etapas | fase | fases
total : total | totales
road : carretera | carreteras | vial | autopista
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
strength : fortaleza | fortalezas
demonstrate : evidenci-
path : senda | rumbo | vía para
standard : norma | normas | estándar | estándares | normativ-
engineering : ingenier-
extend : extend- | extens- | prorrog- | extiend-
idea : idea | ideas
grant : subvenc- | donac-
opinion : parecer
post : cargo | cargos | puesto
purpose : con el fin
consumer : consumid- | consumo
corridor : corredor | corredores
equal : igual | iguales | igualit- | equitativ-
resident : residen- | habitante | habitantes | vecinos
test : prueba | pruebas
early : tempran- | anticipad-
eastern : oriental | orientales
personnel : personal
professional : profesional | profesionales
rise : auge | alza | subida
traditional : tradicional | tradicionales
tradition : tradición | tradiciones
vision : visión
volume : volumen | volúmenes
young : joven
basis : base | bases
complex : complej-
higher : superior | superiores | mayor | mayores
hostilities : hostilidad- | combates
income : ingresos | renta
proceeds : rendimient-
society : sociedad | sociedades | sociedad civil
foundation : fundación | fundaciones
hand : mano | manos
identify : identific-
loss : perdi- | perdieron la vida
speed : velocidad | rápid- | celeridad | agiliz-
suffering : sufri-
true : verdad | verdader-
zone : zona | zonas
block : bloque-
candidate : candidat- | país candidato
dynamic : dinám- | dinamiz-
mark : marcar | marcado | marca
unprecedented : sin precedentes | inédit-
annual : anual | anuales | anualmente
award : galard- | premio | premios | condecor-
overcome : superar | superó | superado | superación
patient : paciente | pacientes
praise : elogi- | alab-
reflect : reflej-
sincere : sincer-
temporary : temporal | temporales | transitori- | provisional
unique : únic-
upcoming : venider-
learn : aprend-
purchase : adquisi- | adquir- | compra | compras | comprar | compró | comprado
schedule : calendario | cronograma
video : vídeo | videoconfer- | telemátic-
vital : vital | vitales
arrive : lleg- | llegar a
association : asociaciones | asociarse
criminal : criminal | criminales | delictiv-
cut : recort- | cortar | cortó | cortado | corte de luz
unity : unidad | unida | unidas | unión
united : unid-
body : órgano | órganos
convey : traslad- | transmit- | transmis- | hizo llegar
damage : dañ-
executive : ejecutiv-
money : dinero
century : siglo | siglos
movement : movimiento | movimientos
network : red | redes
send : enviar | enviará | remit- | enviaron | mandar | mandó | envió
neighbor : vecin-
source : fuente | fuentes
study : estudio | estudios
scholarship : beca | becas | becari-
upgrade : actualiz- | renov- | mejoramiento
wide : extenso | extensa
customs : aduan-
external : exterior | exteriores | extern-
normal : normal | normaliz-
old : antigu-
vehicle : vehículo | vehículos
department : departament-
deterrence : disua-
heavy : pesad-
inclusive : inclusiv-
intensive : intens-
specialist : especialista | especialistas | especializ-
transfer : transfer- | transfier-
trend : tendencia | tendencias
circumstances : circunstanc-
competition : competen- | compet-
complicated : complicad-
dose : dosis
regulation : regul- | reglament- | regla | reglas
rule : norma común
spending : gasto | gastos
structure : estructur-
submit : someter | sometid- | presentado ante
average : promedio
component : componente | componentes
desire : anhel- | ansia
fair : equidad | justo | justa | justas | justos
logistics : logístic-
message : mensaje | mensajes
tool : herramient- | instrumento | instrumentos
answer : contest-
decrease : disminu- | descen- | bajar | baja | merma
employee : emplead-
governor : gobernador | gobernadores | gobernadora
size : tamaño
appropriate : adecuad- | apropiad- | oportun-
bridge : puente | puentes
depth : a fondo
regime : régimen | regímenes
signal : señal | señales
similar : similar | similares | semejante
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
central : central | centrales | centroasiátic-
eliminate : elimin- | erradic- | suprim- | supres-
flow : flujo | flujos
gather : reunir
permanent : permanent-
read : leer | lectura
symbol : símbol-
alternative : alternativ-
accuse : acus- | acusaciones
death : muerte | muertes | deceso | fallecimiento | mortal | mortales
mourn : luto | duelo
evidence : pruebas de
forum : foro | foros
meaningful : sustantiv-
model : modelo | modelos
momentum : impulso
occasion : ocasión | con motivo
platform : plataforma | plataformas
presence : presencia
diversify : diversific-
exceed : exced- | supera los
front : frente | frentes
reserve : reserva | reservas
season : temporada
spirit : espíritu
trilateral : trilateral
barrier : barrer- | obstácul- | traba | trabas
binding : vinculant- | obligado cumplimiento | obligatori-
channel : canales
enemy : enemig-
excellent : excelent- | excelencia
formal : formal-
harm : perjudic- | perjuicio
lack : falta | ausencia | escasez | carenc-
option : opción | opciones
pace : ritmo | cadencia
parents : padres
recommendation : recomend- | recomiend- | recomendaciones
transparency : transparen-
type : tipo | tipos
voice : voz | voces
age : edad
corruption : corrup- | anticorrup-
deserve : merec-
influence : influ-
knowledge : conocimient-
mass : masa | masas | masiv-
remove : remov-
lift : levantar | levantamiento
resistance : resisten-
rest : resto
unemployment : desempleo | paro
atmosphere : atmósfera | ambiente | clima de
comment : coment-
honor : honor | honores | honr- | condecoración
minute : minuto | minutos
adapt : adapt-
confront : confront-
continent : continente | continentes
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
rural : rural | rurales
shield : escudo
firm : firmeza | firmemente | contundent- | rotund-
steadfast : inquebrant-
warn : advert- | advirt- | alert- | advierte
brave : valiente | valientes
core : núcleo
faith : fe
journalist : periodist-
executive head government : presidente del gobierno | jefe del ejecutivo | jefe de gobierno
minister foreign affairs : titular de exteriores | ministro de asuntos
vice president : vicepresiden-
undersecretary : subsecretari-
foreign ministry : ministerio de exteriores | ministerio de asuntos | ministerio de relaciones
plenipotentiary : plenipotenci-
spokesman : vocer-
communicate : comunic-
declaration : declaración | declaraciones
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
consensus : consenso | consensos
entry force : entrada en vigor | entrar en vigor
follow up : dar seguimiento
withdrawal : repliegue | retiro
bomb : bomba | bombas
airstrike : bombardeo | bombardeos | ataque aéreo | ataques aéreos
ammunition : munición | municiones
tank : tanque | tanques | leopard
air defense : defensas aéreas
fighter jet : caza | cazas
submarine : submarin-
navy : armada | marina
fleet : flota | flotas
frigate : fragata | fragatas
armed forces : fuerzas armadas
military emergency unit : unidad militar de
civil guard : guardia civil
soldier : soldado | efectivos | recluta
nato : otan | alianza atlántica
chief staff : estado mayor
exercise : ejercic-
mercenary : mercenari-
militia : milicia | milicias
gang : banda | bandas | pandill-
guerrilla : guerrill-
rebel : rebelde | rebeldes | insurg-
armed group : grupo armado | grupos armados
terrorist group : grupo terrorista | grupos terroristas
kidnap : secuestr-
captive : cautiv-
detained : detenidos | encarcel- | retenid-
arbitrary : arbitrari-
deport : deportación | expuls- | deportaciones | deportad-
disappeared : desaparec-
torture : tortur-
execution : ejecuciones
death penalty : pena de muerte
protest : protest- | manifestación | manifestaciones | manifestantes
repression : repres- | reprim-
dictatorship : dictad- | autorit-
electoral fraud : fraude electoral | fraude
opposition : opositor- | oposición
constitutional order : orden constitucional
abuse : abuso | abusos | atropell-
war crime : lesa humanidad
international court justice : corte internacional | tribunal internacional
criminal court : corte penal
justice : justicia | judicial | judiciales
willingness : voluntad
judge : juez | jueces
sentence : sentencia | sentencias | fallo
perpetrator : autores
accountability : cuentas | rendir cuentas
aid : ayuda | ayudas | auxili- | socorr- | asistencia humanitaria
relief : alivi- | socorro | damnificados
starvation : inanición | desnutric-
crossing : paso fronterizo | pasos fronterizos | pasos terrestres | cruce | cruces
strip : franja
west bank : cisjordania
settler : colon-
palestinian : palestin-
israeli : israelí | israelíes
recognition : reconocimiento del estado | reconocimiento
east jerusalem : jerusalén este | jerusalén oriental
rebuild : reconstrucción
search rescue : salvamento | rescatistas
dog : perro | perros | canin-
rubble : escombros
firefighter : bombero | bomberos
water bomber : hidroavi-
hurricane : huracán | huracanes
drought : sequía | sequías
civil protection : protección civil
blackout : apagón
donation : donativo
shelter : refugio | acogida | albergue | albergues
asylum : asilo
exile : exili-
smuggling : contraband- | trata de personas
people smuggler : coyotes
remittance : remesas
consul : consul-
visa : visado | visados | visa | visas
exemption : exen-
passport : pasaporte | pasaportes
diaspora : diáspora
compatriot : compatriot- | paisano | nacionales en
territorial dispute : controversia | disputa | disputas | litigio
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
duty : gravám- | deber | deberes
retaliation : represalia | represalias | contramedid-
protectionism : proteccion-
exporter : exportador-
investor : inversor | inversores | inversionist-
chamber commerce : cámara de comercio
business delegation : misión empresarial | delegación empresarial | empresariad-
startup : emprendedor-
small business : pymes | pyme
credit loan : crédit- | préstamo | préstamos
lender : prestamist- | acreedor-
monetary fund : fondo monetario | fmi
world bank : banco mundial
interest rate : tipos de interés
cheap : abarat- | asequib-
affordable : asequible | asequibles
supplier : proveedor | proveedores
raw materials : materias primas | materia prima
rare earth : tierras raras
nickel : níquel
copper : cobre
oil tanker : petrolero | buque petrolero
merchant : mercante | mercantes
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
solar : solar | solares | fotovoltaic-
geothermal : geotérm-
interconnection : interconexión | interconexiones | interconect-
decarbonize : descarboni-
warming : calentamiento
biodiversity : biodivers-
amazon : amazon- | amazónic-
ocean : océan- | alta mar
fisherman : pescador- | caladero | caladeros
irrigation : riego
flower : flores
rail : raíl
museum : museo | museos
exhibition : exposición
institute : institut-
teacher : docente | docentes | maestr- | profesor-
school : escuela | escuelas | escolar | escolares | escolariz-
vocational training : formación profesional
girl : niña
gender : género
gender violence : violencia machista
feminist : feminist-
old age pension : pensión | pensiones
algorithm : algoritm-
telecommunications : telecomunic-
online : en línea
cyber attack : ciberataque | ciberataques
propaganda : propaganda
sabotage : sabotaj-
hybrid threat : amenazas híbridas
shadow fleet : flota fantasma
frozen : congel- | inmoviliz-
assets : activos | activo
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
hour : hora | horas
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
russian : ruso | rusa | rusos | rusas
spain : españa
spanish : español | española | españoles | españolas
france : francia
french : francés | francesa | franceses
germany : alemania
german : alemán | alemana | alemanes
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
chinese : chino | chinos
japan : japón
japanese : japones-
india : india
turkey : turquía
turkish : turc-
syria : siria
syrian : sirio | sirios
lebanon : líbano
lebanese : libanes-
israel : israel
egypt : egipto
jordan : jordania
iraq : irak
iranian : iraní | iraníes
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
sense : sentido | sentidos
audience : audiencia | audiencias
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
scheme : esquema | esquemas
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
battle : batalla | batallas
offensive : ofensiva | ofensivas
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
concession : concesión | concesiones
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
peso : peso | pesos
agreement association : acuerdo de asociación
revision : revisión
avocado : aguacate
wheat : trigo
coffee : café
fertilizer : fertiliz-
grid : red eléctrica | red energética
mineral : mineral | minerales raros | minero
development bank : bid
financing : financiación | financiamiento
productivity : productiv-
connectivity : banda ancha
adaptation : adaptación
release prisoner : liberación de los
recognize state palestine : reconocimiento de palestina
gaza : gazatí | gazatíes
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
personal : personas | persona
matter : materias
major : importantes | mayoritari-
programme : programático
relationship : relación bilateral
keep : conservar | guardar
indicator : indicador | indicadores
performance : desempeño | rendimiento
consideration : consideración | consideraciones
creation : creación de
individual : individuo | individuos | individual
enforcement : aplicación de la
enterprise : emprendimiento
latest : últimas | más reciente
lower : inferior | menor | menores
link : vincul- | enlace | enlaces
perspective : óptica
attempt : tentativa | intento
strategy : estrategia | estrategias
mobile : móvil | móviles
subject : objeto
gain : ganancia | ganancias
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
campaign : campaña | campañas
disrupt : interrumpir | perturb-
ability : capaz de
deter : disuadir | disuade
utility : servicios públicos
adjustment : ajust-
application : aplicación
delighted : encantado | complac-
entered : entró
factor : factor | factores
reality : realidad | realidades
register : inscri- | registro
root : raíz | raíces
basic : básic-
class : clase | clases
organised : organizado | organizada
physical : físic-
choice : elección de
contain : contener | contiene
estimate : estimación | cálculo
huge : enorme | enormes | inmens-
central asia : asia central
charge : carga
consolidate : consolidación
devastating : devasta- | arras-
videoconference : por videoconferencia
introduction : introduc- | introduj-
impressive : impresion-
pledge : prometi- | promete
prioritize : priorizar
quarter : trimestre | trimestres
uphold : defender
conclusion : conclusión | conclusiones
currency : moneda | monedas | divisa | divisas
disability : discapacidad
displaced : desplazamiento
late : tardío
shortage : desabastec-
tragic : trágic- | tragedia
command : comando
detect : detect-
entity : entidad | entidades
expense : costo | costos | coste | costes
extraordinary : extraordinari-
heart : corazón
nationalist : nacionalis-
site : emplazamiento
doubt : duda | dudas
town : pueblo de | localidad | localidades | municip-
village : aldea | aldeas
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
property : propiedad | propiedades | bienes
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
fear : temor | temores | miedo
hero : héro- | heroic-
honest : franco | honest- | franca
jointly : conjunta
limited : limitad-
mitigate : paliativ-
obstacle : obstáculo
satisfaction : satisf-
sell : venta | ventas | vender | vendi-
strive : esforz- | procurar
tangible : tangible | tangibles | palpable
vast : vasto | vastos | vasta
volunteer : voluntario
budgetary : presupuestari-
category : categoría | categorías
compensate : compens- | indemniz-
electronic : electrónic-
insurance : aseguradora
maintenance : mantenimiento de
northern : septentrional | norte
southern : meridional | sur
western : occidental | occidentales | oeste
replace : reemplaz- | sustitu-
revival : reactiv- | revitaliz-
scientific : científicos
adult : adulto | adultos
casualties : bajas | víctimas mortales
cease : cesen
concept : concepto | conceptos
dominate : domin-
infection : contagi-
machine : máquina | maquinaria
mother : madre | madres
municipal : municipal | municipales | alcald-
oligarch : oligarca | oligarcas
traffic : circulación
stakeholder : actores | actor | partes interesadas
talent : talento | talentos
ton : tonelada | toneladas
acquire : adquirid-
assault : asalto
birth : nacimiento
book : libro | libros
certificate : certific-
commodity : materias básicas
content : contenido | contenidos
conviction : convicción
punish : castig- | sancion-
title : título | títulos
veteran : veterano | veteranos
wildfire : incendios forestales
blame : culp-
blow : revés
isolate : aisl-
harvest : cosecha | cosechas
farm : granja | granjas
passenger : pasajero | pasajeros
peak : pico
pharmaceutical : farmacéut-
pilot : piloto | pilotos
prosecution : fiscalía | procesamiento
rocket : cohete | cohetes
storage : almacen-
visible : visible | visibles
academic : académico
acknowledge : admit-
eve : víspera
legacy : legado
lose : perder
plane : aeronave | aeronaves
scenario : escenario | escenarios
vessel : embarcaci- | navío | navíos
bravery : arrojo
brother : hermanos
cancel : cancel-
chemical : químic-
weapon mass destruction : destrucción masiva
landmine : mina antipersonal | minas antipersonal | desminado
truck : camión | camiones
prison : cárcel | cárceles | prisión
`;
