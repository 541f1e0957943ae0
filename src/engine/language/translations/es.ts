/** Spanish: words of official statements and what they are in English. An analyst may extend them. */
export const SPANISH = `
ceasefire : alto el fuego | cese al fuego | tregua
peace : paz
peaceful : pacífic- | pacíficamente
war : guerra | guerras
president : president- | presidencial
prime minister : primer ministro | primera ministra
minister : ministr-
ministry : ministerio | ministerios
foreign minister : canciller | ministro de exteriores | ministro de relaciones
foreign affairs : asuntos exteriores | relaciones exteriores
ministry foreign affairs : cancillería
counterpart : homólog- | contraparte
king : rey | majestad
ambassador : embajador | embajadora | embajadores
embassy : embajada | embajadas
envoy : enviado especial | enviado
secretary : secretari-
secretary state : secretario de estado
secretary general : secretario general
leader : líder | líderes | mandatario | mandatarios | mandataria | dirigente | dirigentes
head state : jefe de estado | jefes de estado
head : jefe | jefa | jefes
government : gobierno | gobiernos | gubernament-
parliament : parlament- | cortes | congreso
senate : senado
party : parte | partes | partido
side : lado | bando
state : estado | estados | manifest- | afirm- | señal-
united states : estados unidos
country : país | países
nation : nación | naciones
people : pueblo | pueblos | población | gente
citizen : ciudadan- | connacional-
republic : república
authority : autoridad | autoridades
delegation : delegación | comitiva
representative : representante | representantes
official : oficial | oficiales | funcionario | funcionarios
meet : reunid- | reunió | reunieron | reunirse | encontr-
meeting : reunión | reuniones | encuentro | encuentros
talks : conversación | conversaciones | conversó | conversaron | conversar
talk : hablado | hablar | habló | hablaron | dialogaron
call : llamada | llamadas | llamó | llamado | llamar | llamamiento
telephone : telefón-
summit : cumbre | cumbres
conference : conferencia | conferencias
press : prensa
visit : visita | visitas | visitó | visitar
trip : viaje | viajes | gira
receive : recibi- | recibe | recepción
invite : invit-
discuss : discut- | debat- | abord- | trataron | trató
discussion : discusión | discusiones
exchange : intercambi- | canje
exchange views : intercambio de opiniones
views : opinión | opiniones
consult : consult-
negotiate : negoci-
dialogue : diálogo | diálogos
mediation : mediac- | mediador-
say : dijo | dicho | decir | dice
declare : declar-
statement : comunicado | comunicados
joint statement : declaración conjunta | comunicado conjunto
announce : anunci-
emphasize : subray- | enfatiz- | destac- | recalc- | hincapié
recall : record-
reiterate : reiter-
reaffirm : reafirm- | ratific-
confirm : confirm-
note : constat- | indic-
express : expres-
share : compart-
inform : inform-
present : present-
explain : explic-
raise : plante-
propose : propon- | propuest- | propuso
suggest : suger-
request : solicit- | pidi- | pedir | pide
urge : exhort- | urgió
demand : exig-
encourage : alent- | anim-
condemn : conden-
denounce : denunci-
reject : rechaz-
oppose : opone- | oposición
concern : preocup-
regret : lament-
hope : esper-
wish : deseo | deseos | desear | desea
congratulate : felicit- | enhorabuena
condolences : condolenc- | pésame
thank : agradec- | agradez- | gracias
gratitude : gratitud
appreciate : apreci- | valor-
welcome : bienvenid- | acogi- | celebr-
tribute : homenaje
solidarity : solidari-
support : apoy- | respald- | sosten-
help : ayud-
assistance : asisten-
agree : acord- | convin- | coincidi- | coincid-
agreement : acuerdo | acuerdos
treaty : tratado | tratados
convention : convenio | convención
memorandum : memorando | memorándum
sign : firm- | suscrib-
conclude : conclu-
decide : decidi- | decidir
decision : decisión | decisiones
commitment : compromis- | compromet-
promise : promes-
determination : determin-
will : voluntad
ready : dispuest- | listo
readiness : disposición
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
release : liber-
prisoner : prisioner- | detenid- | preso | presos
civilian : civil | civiles
victim : víctima | víctimas
killed : muert- | fallecid-
wounded : herid-
troops : tropas | soldados
army : ejército | ejércitos
military : militar | militares
force : fuerza | fuerzas
defense : defensa | defend- | defiend-
security : seguridad
security council : consejo de seguridad
security guarantees : garantías de seguridad
guarantee : garant-
ally : aliad-
alliance : alianza | alianzas
weapon : arma | armas
arms : armament-
nuclear weapon : arma nuclear | armas nucleares
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
european : europe-
international : internacional | internacionales
international law : derecho internacional
international community : comunidad internacional
law : ley | leyes | derecho | legal | legales | jurídic-
human rights : derechos humanos
right : derechos
rule law : estado de derecho
charter : carta
sovereignty : soberan-
territorial integrity : integridad territorial
territory : territorio | territorios
territorial : territorial | territoriales
border : frontera | fronteras | fronteriz-
independence : independ-
occupation : ocupa-
settlement : asentamiento | asentamientos
two-state solution : solución de dos
solution : solución | soluciones
resolve : resolv- | resuel- | solucionar
political : polític-
diplomatic : diplomátic-
diplomacy : diplomacia
relations : relación | relaciones
tie : vínculo | vínculos | lazos
bilateral : bilateral | bilaterales
multilateral : multilateral- | multilateral
regional : regional | regionales
region : región | regiones
global : global | globales | mundial | mundiales
world : mundo
partnership : asociación | alianza estratégica
partner : socio | socios | socia
strategic : estratég-
cooperation : cooper- | colabor-
coordinate : coordin-
friendship : amist- | amistad
friend : amigo | amigos | amiga
brotherly : herman-
trust : confianza | confia-
respect : respet- | respeto
mutual : mutu- | recíproc-
close : estrech- | cercan-
strengthen : fortal- | reforz- | refuerz- | fortalec- | consolid-
deepen : profundiz-
develop : desarrollar | desarroll-
development : desarrollo
expand : ampli-
promote : promov- | promuev- | foment- | impuls- | promoción
continue : continu- | seguir | seguirán
maintain : manten- | mantuv- | mantien-
establish : establec- | instaur-
build : constru-
create : crear | creación
launch : lanz-
begin : comenz- | inici- | comienz-
end : fin | poner fin | termin- | final
stop : detener | cesar | cese
resume : reanud- | retom-
achieve : lograr | logro | logros | alcanz-
implement : implement- | aplic- | puesta en marcha
ensure : asegur- | velar
protect : proteg- | protec- | protej-
prevent : preven- | evitar | impedi-
contribute : contribu-
provide : proporcion- | brind- | suministr-
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
progress : progres- | avanc- | avance | avances
result : resultado | resultados
condition : condición | condiciones
principle : principio | principios
humanitarian : humanitari-
refugee : refugiad- | desplazad-
reconstruction : reconstru-
migration : migra- | migratori- | inmigra-
border security : seguridad fronteriza
drug trafficking : narcotráfico | tráfico de drogas
fentanyl : fentanilo
organized crime : crimen organizado | delincuencia organizada
crime : crimen | crímenes | delito | delitos
trafficking : tráfico
access : acceso
economy : economía | economías
economic : económic-
trade : comerci- | comercio
tariff : arancel-
investment : inver- | invert-
company : empresa | empresas | empresari- | compañía
business : negocio | negocios
industry : industri-
market : mercado | mercados
finance : financ- | financier-
fund : fondo | fondos
bank : banco | bancos
debt : deuda
growth : crecimiento
export : export-
import : import- | importación
energy : energía | energías | energétic-
oil : petróleo | petroler-
gas : gas | gasoducto
electricity : electric-
mining : minería | miner- | minerales
climate : clima | climátic-
climate change : cambio climático
environment : medio ambiente | ambiental | ambientales | medioambient-
water : agua | aguas
sea : mar | marítim-
agriculture : agricultura | agrícola | agrícolas | agropecuari-
food : aliment-
health : salud | sanitari-
pandemic : pandemia
vaccine : vacun-
culture : cultur-
education : educa- | educativ-
university : universi-
student : estudiant-
youth : juvent- | jóvenes
women : mujer | mujeres
children : niño | niños | niñas
sport : deport-
science : cienc- | científic-
research : investigación
technology : tecnolog- | tecnológic-
innovation : innov-
digital : digital | digitales
artificial intelligence : inteligencia artificial
space : espacio | espacial | espaciales
transport : transport-
railway : ferrocarril | ferroviari-
aviation : aviación
tourism : turis-
infrastructure : infraestructura | infraestructuras
election : elección | elecciones | elector- | electo | electa
democracy : democra- | democrátic-
freedom : libertad | libertades | libre | libres
value : valores
stability : estabil- | estable
prosperity : prosper-
future : futuro | futura
history : historia | históric-
today : hoy
day : día | días
week : semana | semanas
month : mes | meses
year : año | años
new : nuevo | nueva | nuevos | nuevas
common : común | comunes
joint : conjunt-
important : importan-
essential : esencial | esenciales | imprescindible
necessary : necesari- | necesidad
urgent : urgen-
immediate : inmediat-
lasting : durader-
just : justo | justa | justicia
full : pleno | plena
council : consejo | consejos
commission : comisión
committee : comité
institution : institu-
organization : organización | organizaciones | organismo
member : miembro | miembros
spokesperson : portavoz
deputy : diputad- | viceministr- | vicepresident-
inauguration : toma de posesión | investidura
victory : victoria | triunfo
appointment : nombr- | designa-
mandate : mandato
vote : voto | votación
reform : reform-
governance : gobernanza
transition : transición
constitution : constitu-
coup : golpe de estado
withdraw : retir- | retirada
deploy : desplieg- | despleg-
capability : capacidad | capacidades
training : formación | capacita- | entrena-
equipment : equip- | equipamiento
delivery : entrega | entregas | envío
operation : operación | operaciones | operativo
mission : misión | misiones
monitor : vigil- | monitore-
verify : verific-
obligation : obligación | obligaciones
comply : cumpl- | cumplimiento
response : respuesta | respond-
pressure : presión
increase : aument- | increment-
reduce : reduc- | reduj-
facilitate : facilit-
organize : organiz-
participate : particip-
accompany : acompañ-
mobilize : moviliz-
accelerate : aceler-
return : regres- | retorno | repatri-
remain : permanec-
restore : restaur- | restablec-
preserve : preserv-
impose : impon- | impuest-
suspend : suspend- | suspensión
pause : pausa | prórroga | plazo
fight : lucha | luchar | combat- | combatir
face : enfrent- | afront-
challenge : desafío | desafíos | reto | retos
risk : riesgo | riesgos
opportunity : oportunidad | oportunidades
interest : interés | intereses
role : papel | rol
responsibility : responsab-
need : necesit-
objective : objetivo | objetivos
ambition : ambición
roadmap : hoja de ruta
group : grupo | grupos
working group : grupo de trabajo | mesa de trabajo
provocation : provoca-
interference : injerencia | intervencion- | injerencias
subordination : subordina- | sometimiento
cyber : ciberseguridad | cibernétic-
disinformation : desinformación
intelligence : inteligencia
drug : droga | drogas | cártel | cárteles
police : policía | policía- | policial
arrest : detención | detenciones | captur-
extradition : extradi-
court : corte | tribunal
investigation : investiga-
impunity : impunidad
genocide : genocidio
famine : hambre | hambruna
poverty : pobreza
hospital : hospital | hospitales
doctor : médic-
disease : enfermedad | enfermedades
medicine : medicament-
earthquake : terremoto | sismo
flood : inundac- | lluvias
fire : incendio | incendios
disaster : desastre | catástrofe | desastres
rescue : rescat-
airport : aeropuerto | aeropuertos
port : puerto | puertos
flight : vuelo | vuelos
canal : canal
island : isla | islas
malvinas : malvinas
forest : bosque | bosques
emission : emisión | emisiones
green : verde
renewable energy : renovable | renovables
hydrogen : hidrógeno
fuel : combustible | combustibles
lithium : litio
critical minerals : minerales críticos
steel : acero
aluminum : aluminio
automotive : automotriz | automóviles
farmer : agricultor-
livestock : ganado | ganader-
grain : cereal | cereales | grano
corn : maíz
soy : soja
meat : carne | cárnic-
fishing : pesca | pesquer-
aircraft : avión | aviones
train : tren | trenes
semiconductor : semiconductor-
satellite : satélite | satélites
data : datos
competitiveness : competitiv-
contract : contrato | contratos
job : empleo | empleos
wage : salario
worker : trabajador | trabajadores | trabajadoras
price : precio | precios
inflation : inflación
budget : presupuest-
tax : impuesto | impuestos
free trade agreement : libre comercio | tratado comercial
billion : mil millones | miles de millones
million : millón | millones
dollar : dólar | dólares
euro : euro | euros
percent : por ciento
heritage : patrimonio
art : arte | artes
language : idioma | lengua
anniversary : aniversario
celebrate : celebración
family : familia | familias
life : vida | vidas
religious : religios-
pope : papa | pontífice
church : iglesia
city : ciudad | ciudades
capital : capital
national : nacional | nacionales
public : públic-
private : privad-
sector : sector | sectores
area : ámbito | ámbitos | área | áreas | materia
first : primer | primera | primero
last : último | última | últimos
next : próxim- | siguiente
recent : reciente | recientes
current : actual | actuales
morning : mañana
afternoon : tarde
night : noche
yesterday : ayer
soon : pronto
together : juntos | juntas
great : gran | grande | grandes
strong : fuerte | fuertes | firme
deep : profund-
clear : claro | clara | claramente
concrete : concret-
constructive : constructiv-
cordial : cordial | cordiales | cordialidad
sustainable : sostenib- | sustentab-
possible : posible | posibles
serious : grave | graves
special : especial | especiales
different : diferen-
several : varios | diversos | diversas
two : dos
integration : integra-
equality : igualdad
dignity : dignidad
self-determination : autodeterminación
non-intervention : no intervención
multilateralism : multilateralismo
`;
