/** Portuguese: words of official statements and what they are in English. An analyst may extend them. */
export const PORTUGUESE = `
ceasefire : cessar-fogo | trégua
peace : paz
peaceful : pacífic-
war : guerra | guerras
president : president- | presidência | presidencial
prime minister : primeiro-ministro | primeira-ministra | primeiro ministro
minister : ministr-
ministry : ministério | ministérios
foreign minister : chanceler | chanceleres | ministro dos negócios
foreign affairs : relações exteriores | negócios estrangeiros
foreign ministry : itamaraty
counterpart : homólog- | contraparte
king : rei | majestade
ambassador : embaixador | embaixadora | embaixadores
embassy : embaixada | embaixadas
envoy : enviado especial
secretary : secretári-
secretary general : secretário-geral | secretária-geral
secretary state : secretário de estado
leader : líder | líderes | mandatário | dirigente | dirigentes
head state : chefe de estado | chefes de estado
head : chefe | chefes
government : governo | governos | governament-
parliament : parlament- | congresso
senate : senado
party : parte | partes | partido
side : lado | lados
state : estado | estados | manifest-
united states : estados unidos
country : país | países
nation : nação | nações
people : povo | povos | população
citizen : cidadã | cidadãos | cidadão
republic : república
authority : autoridade | autoridades
delegation : delegação | comitiva
representative : representante | representantes
meet : reuniu | reuniram | reunir | reuniu-se | encontr- | reuniram-se
meeting : reunião | reuniões | encontro | encontros
talks : conversa | conversas | conversações
talk : conversou | conversaram | falou | falar | conversei
call : ligação | telefonema | telefonemas | chamada | apelo
telephone : telefon- | telefône | telefônico | telefônica
telephone call : ligação telefônica | conversa telefónica
summit : cúpula | cimeira | cúpulas
conference : conferência | conferências
press : imprensa
visit : visita | visitas | visitou | visitar
trip : viagem | viagens
receive : receb-
invite : convid- | convite
discuss : discut- | debat- | abord- | tratou | trataram
discussion : discussão | discussões
exchange : troca | trocas | trocaram | trocou | intercâmbio
exchange views : troca de impressões | trocaram impressões
views : visão | opinião | opiniões
consult : consult-
negotiate : negoci-
dialogue : diálogo | diálogos
mediation : media- | mediação
say : disse | dizer | disseram | afirm-
declare : declar-
statement : comunicado | nota | comunicados
joint statement : declaração conjunta | comunicado conjunto
announce : anunci-
emphasize : enfatiz- | ressalt- | destac- | salient- | sublinh- | frisou
recall : record- | lembr- | relembr-
reiterate : reiter-
reaffirm : reafirm-
confirm : confirm-
note : observ- | registr-
express : express- | exprim-
share : partilh- | compartilh-
inform : inform-
present : apresent-
explain : explic-
propose : propôs | propor | propost-
suggest : suger-
request : solicit- | pediu | pedir | pedido
demand : exig-
urge : inst- | exort-
encourage : encoraj- | incentiv-
condemn : conden-
reject : rejeit- | repúdio | repudi-
oppose : opor | oposição
concern : preocup-
regret : lament-
hope : esper- | esperança
wish : desej-
congratulate : parabeniz- | felicit- | cumpriment- | parabéns
condolences : condolênc- | pêsames
thank : agradec-
gratitude : gratidão
appreciate : apreci- | valoriz-
welcome : saudou | saudaram | acolh- | bem-vind- | boas-vindas
solidarity : solidari- | solidár-
support : apoi- | apoio | sustent-
help : ajud-
assistance : assist-
agree : concord- | acord- | combin- | convergên-
agreement : acordo | acordos
treaty : tratado | tratados
convention : convenção
memorandum : memorando | memorandos
sign : assin-
conclude : conclu-
decide : decid-
decision : decisão | decisões
commitment : compromiss- | compromet-
determination : determin-
will : vontade
ready : dispost- | pronto
readiness : disposição | disponibil-
priority : priori- | prioridade
agenda : agenda | pauta
issue : assunto | assuntos | questão | questões | tema | temas
problem : problema | problemas
situation : situação | situações
crisis : crise | crises
conflict : conflito | conflitos
tension : tensão | tensões
escalation : escalada
threat : ameaç-
danger : perigo
attack : ataque | ataques | atac- | atentado
aggression : agress-
invasion : invasão | invad-
violence : violênc- | violento
violation : violação | violações | viol-
terrorism : terroris-
hostage : refém | reféns
release : libert- | liberação | soltura
prisoner : prisioneir- | detid- | preso | presos
civilian : civil | civis
victim : vítima | vítimas
killed : mort- | morto | mortos
wounded : ferid-
troops : tropas | soldados
army : exército
military : militar | militares
force : força | forças
defense : defesa | defend-
security : segurança
security council : conselho de segurança
guarantee : garant-
ally : aliad-
alliance : aliança
weapon : arma | armas
arms : armament-
nuclear weapon : arma nuclear | armas nucleares
nuclear : nuclear | nucleares
disarmament : desarmamento
missile : míssil | mísseis
drone : drone | drones
airspace : espaço aéreo
ship : navio | navios
sanctions : sanção | sanções
resolution : resolução | resoluções
united nations : nações unidas | onu
european union : união europeia | ue
european : europeu | europeia | europeus | europeias
international : internacional | internacionais
international law : direito internacional
international community : comunidade internacional
law : lei | leis | direito | legal | jurídic-
human rights : direitos humanos
right : direitos
rule law : estado de direito
charter : carta
sovereignty : soberan-
territorial integrity : integridade territorial
territory : território | territórios
border : fronteira | fronteiras | fronteiriç-
independence : independ- | independência
occupation : ocupa-
settlement : assentament- | colonatos
two-state solution : solução de dois
solution : solução | soluções
resolve : resolver | solucionar
political : polític-
diplomatic : diplomátic- | diplomát-
diplomacy : diplomacia
relations : relação | relações
tie : laços | vínculo | vínculos
bilateral : bilateral | bilaterais
multilateral : multilateral | multilaterais | multilateralismo
regional : regional | regionais
region : região | regiões
global : global | globais | mundial | mundiais
world : mundo
partnership : parceria | parcerias
partner : parceiro | parceiros
strategic : estratég-
strategic partnership : parceria estratégica
cooperation : cooper- | colabor-
coordinate : coorden-
friendship : amizade
friend : amigo | amigos
trust : confiança
respect : respeit-
mutual : mútu- | recíproc-
close : estreit- | próxim-
strengthen : fortal- | fortalec- | reforç- | consolid-
deepen : aprofund-
develop : desenvolver | desenvolv-
development : desenvolvimento
expand : ampli- | expand- | expansão
promote : promov- | foment- | promoção | impuls-
continue : continu- | prossegu-
maintain : manter | mantiv- | manut-
establish : estabelec-
build : constru-
create : criar | criação
launch : lanç- | lançamento
begin : comec- | inici-
end : fim | termin-
resume : retom-
achieve : alcanç- | atingir
implement : implement- | aplic-
ensure : assegur-
protect : proteg- | prote-
prevent : preven- | evitar | impedir
contribute : contribu-
provide : fornec- | prest-
work : trabalh-
effort : esforç-
initiative : iniciativa | iniciativas
plan : plano | planos
project : projeto | projetos | projecto
program : programa | programas
process : processo | processos
framework : quadro | âmbito
mechanism : mecanismo | mecanismos
measure : medida | medidas
action : ação | ações
step : passo | passos
progress : progress- | avanç-
result : resultado | resultados
condition : condição | condições
principle : princípio | princípios
humanitarian : humanitári-
refugee : refugiad- | deslocad-
reconstruction : reconstru-
migration : migra- | imigra-
organized crime : crime organizado
crime : crime | crimes
access : acesso
economy : economia | economias
economic : económic-
trade : comércio | comerci-
tariff : tarifa | tarifas | tarifaço | sobretaxa
investment : invest-
company : empresa | empresas | empresári-
industry : indústr- | industri-
market : mercado | mercados
finance : financ- | financeir-
fund : fundo | fundos
bank : banco | bancos
debt : dívida
growth : crescimento
export : export-
import : import- | importação
energy : energia | energias | energétic-
oil : petróleo
gas : gás
ethanol : etanol
biofuels : biocombust-
electricity : elétric-
mining : mineração | miner-
critical minerals : minerais críticos | terras raras
climate : clima | climátic-
climate change : mudança do clima | mudanças climáticas | alterações climáticas
deforestation : desmatamento
forest : florest-
environment : meio ambiente | ambiental | ambientais
water : água | águas
sea : mar | marítim-
agriculture : agricult- | agrícola | agrícolas | agropecuári-
food : aliment-
hunger : fome
poverty : pobreza
health : saúde
pandemic : pandemia
vaccine : vacina | vacinas
culture : cultur-
education : educa-
university : universi-
student : estudant-
youth : juventude | jovens
women : mulher | mulheres
children : criança | crianças
science : ciênc- | científic-
research : pesquisa | investigação
technology : tecnolog- | tecnológic-
innovation : inova- | inovação
digital : digital | digitais
artificial intelligence : inteligência artificial
space : espaço | espacial | espaciais
transport : transport-
infrastructure : infraestrutura | infraestruturas
election : eleição | eleições | eleitor-
democracy : democra- | democrátic-
freedom : liberdade | livre | livres
value : valores
stability : estabil- | estável
prosperity : prosper-
global governance : governança global
reform : reform-
future : futuro
history : história | históric-
today : hoje
day : dia | dias
week : semana | semanas
month : mês | meses
year : ano | anos
new : novo | nova | novos | novas
common : comum | comuns
joint : conjunt-
important : important- | importância
necessary : necessári- | necessidade
urgent : urgen-
immediate : imediat-
lasting : duradour-
just : justo | justa | justiça
full : plen- | pleno | plena
council : conselho | conselhos
commission : comissão
committee : comitê
institution : institu-
organization : organização | organizações
member : membro | membros
spokesperson : porta-voz
deputy : deputad- | vice-
vice president : vice-presidente
inauguration : posse
victory : vitória
appointment : nomea- | nomeação
mandate : mandato
vote : voto | votação
opposition : opositor
governance : governança
transition : transição
constitution : constitui-
coup : golpe
withdraw : retir- | retirada
deploy : mobiliz- | envio
capability : capacidade | capacidades
training : formação | capacita- | treinamento | treino
equipment : equip-
delivery : entrega | entregas
operation : operação | operações
mission : missão | missões
monitor : monitor- | acompanh-
verify : verific-
obligation : obrigação | obrigações
comply : cumpr- | cumprimento
response : resposta | respond-
pressure : pressão
increase : aument- | elev-
reduce : redu- | redução
facilitate : facilit-
organize : organiz-
participate : particip-
prepare : prepar-
accelerate : aceler-
return : retorno | regress- | repatri-
remain : permanec-
restore : restaur- | restabelec-
preserve : preserv-
impose : impor | imposição
suspend : suspen- | suspensão
fight : combat- | combate | luta
face : enfrent-
challenge : desafio | desafios
risk : risco | riscos
opportunity : oportunidade | oportunidades | ocasião
interest : interesse | interesses
role : papel
responsibility : responsab-
need : precis-
objective : objetivo | objetivos
ambition : ambição
proposal : proposta | propostas
roadmap : roteiro
group : grupo | grupos
working group : grupo de trabalho
interference : ingerência | interferência
cyber : cibernétic- | cibersegurança
disinformation : desinformação
intelligence : inteligência
drug : drogas | narcotráfico
police : polícia | policial
arrest : prisão | detenção
court : tribunal | corte
investigation : investigações
genocide : genocídio
hospital : hospital | hospitais
doctor : médic-
disease : doença | doenças
medicine : medicament- | fármaco
earthquake : terremoto | sismo
flood : inundaç- | enchente | enchentes | cheias
fire : incêndio | incêndios
disaster : desastre | catástrofe | tragédia
rescue : resgat- | socorro
airport : aeroporto | aeroportos
port : porto | portos
flight : voo | voos
island : ilha | ilhas
emission : emissão | emissões
carbon : carbono | descarboniza-
green : verde
renewable energy : renovável | renováveis
hydrogen : hidrogênio
fuel : combustível | combustíveis
steel : aço
aluminum : alumínio
automotive : automotivo | automóveis
farmer : agricultor-
grain : grãos | cereais
meat : carne | carnes
soy : soja
coffee : café
fertilizer : fertilizant-
fishing : pesca | pesqueir-
aircraft : avião | aviões | aeronave | aeronaves
train : comboio | trem
semiconductor : semicondut-
satellite : satélite | satélites
data : dados
competitiveness : competitiv-
contract : contrato | contratos
job : emprego | empregos
worker : trabalhador-
price : preço | preços
inflation : inflação
budget : orçament-
tax : imposto | impostos
free trade agreement : livre comércio | livre-comércio
billion : bilhão | bilhões | mil milhões
million : milhão | milhões
dollar : dólar | dólares
euro : euro | euros
percent : por cento
heritage : património
art : arte | artes
language : língua | idioma
portuguese-speaking : lusófon- | lusofonia
anniversary : aniversário
celebrate : celebr-
family : família | famílias
life : vida | vidas
religious : religios-
pope : papa
church : igreja
city : cidade | cidades
capital : capital
national : nacional | nacionais
public : públic-
private : privad-
sector : setor | setores | sector
area : área | áreas | domínio | domínios
first : primeiro | primeira
last : último | última | últimos
next : seguinte
recent : recente | recentes
current : atual | atuais | actual
morning : manhã
afternoon : tarde
night : noite
yesterday : ontem
tomorrow : amanhã
soon : breve
together : juntos | juntas
great : grande | grandes
strong : forte | fortes | firme
deep : profund-
clear : claro | clara
concrete : concret-
constructive : construtiv-
cordial : cordial | cordiais
sustainable : sustentáv-
possible : possível
serious : grave | graves
special : especial | especiais
different : diferen-
several : vários | diversos
two : dois | duas
integration : integra- | integração
equality : igualdade
dignity : dignidade
multilateral order : multilateralis-
south south : sul-sul
global south : sul global
`;
