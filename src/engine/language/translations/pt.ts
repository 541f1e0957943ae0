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
state : estado | estados
united states : estados unidos | eua | washington
country : país | países
nation : nação | nações
people : povo | povos | população
citizen : cidadã | cidadãos | cidadão | cidadania
republic : república
authority : autoridade | autoridades
delegation : delegação | comitiva
representative : representante | representantes
met : reuniu | reuniram | reunir | reuniu-se | encontr- | reuniram-se
meeting : reunião | reuniões | encontro | encontros
talks : conversa | conversas | conversações
spoke : conversou | conversaram | falou | falar | conversei | conversar | dialog- | falará
call : ligação | telefonema | telefonemas | chamada | apelo
telephone : telefon- | telefône | telefônico | telefônica
telephone call : ligação telefônica | conversa telefónica
summit : cúpula | cimeira | cúpulas
conference : conferência | conferências
press : imprensa
visit : visita | visitas | visitou | visitar | visitaram | visitará
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
dialogue : diálogo | diálogos | dialogar
mediation : media- | mediação
said : disse | dizer | disseram | afirm- | referiu | referiram | comentou | comentaram | avaliou
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
express : express- | exprim- | manifest- | manifestaram | manifestar
share : partilh- | compartilh- | quota | cota
inform : inform-
present : apresent-
explain : explic-
propose : propôs | propor | propost-
suggest : suger-
request : solicit- | pediu | pedir | pedido
demand : exig- | reivindic- | demanda | demandas
urge : exort- | instou | instaram | instar | insta | instam | instando
encourage : encoraj- | incentiv-
condemn : conden- | repulsa | veemente
reject : rejeit- | repúdio | repudi-
oppose : opor | oposição | opõe | opôs-se
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
agreement : acordo | acordos | acordo-quadro
treaty : tratado | tratados
convention : convenção
memorandum : memorando | memorandos
sign : assin- | firm-
conclude : conclu-
decide : decid-
decision : decisão | decisões
commitment : compromiss- | compromet- | empenh-
determination : determin-
will : vontade
ready : dispost- | pronto | prontos | prontidão
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
army : exército | forças armadas
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
missile : míssil | mísseis | mísseis balísticos
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
close : estreit- | próxim- | encerr- | fech-
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
end : fim | termin- | encerramento | final | finais
resume : retom- | relançamento
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
step : passo | passos | medidas concretas
progress : progress- | avanç-
result : resultado | resultados
condition : condição | condições
principle : princípio | princípios | princípio da
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
growth : crescimento | crescer | cresceu
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
value : valores | valores comuns
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
transition : transição | transitório | transitória
constitution : constitui-
coup : golpe
withdraw : retir- | retirada
deploy : mobiliz- | envio
capability : capacidade | capacidades
training : formação | capacita- | treinamento | treino
equipment : equip-
delivery : entrega | entregas | entregar | entregou
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
return : retorno | regress- | repatri- | devol- | volta ao
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
fertilizer : fertilizant- | adubo
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
life : vida | vidas | vivo | viver
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
soon : breve | brevemente | proximamente
together : juntos | juntas | conjuntamente | em conjunto
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
also : também | sobre | entre | durante | através | segundo | mediante | enquanto | porque | apesar | embora | conforme | quanto | quando | porém | contudo | todavia | entretanto | portanto | inclusive | além | outros | outras | outro | outra | demais | mesmo | mesma | mesmos | mesmas | sejam | foram | estava | estavam | estão | tenham | tinham | haviam | houve | sendo | tendo | havendo | estará | serão | seriam | seria | poderá | poderão | podem | possa | possam | podendo | deverá | deverão | devem | devendo | deveria | desde | perante | diante | dentro | junto | aquele | aquela | aqueles | aquelas | aquilo | destes | destas | desses | dessas | deste | desta | desse | dessa | nestes | nestas | nesses | nessas | neste | nesta | nesse | nessa | nosso | nossa | nossos | nossas | qualquer | quaisquer | algum | alguma | alguns | algumas | nenhum | nenhuma | cujo | cuja | cujos | cujas | onde | assim | então | ainda | depois | antes | menos | muito | muita | muitos | muitas | tanto | tanta | tantos | tantas | todos | todas | outrossim | bem como | assim como | no entanto | por sua vez | uma vez | de modo | de forma | de maneira | à luz | em relação | com relação | a respeito | acerca | quais | pelos | pelas | fosse | fossem | estejam | esteja | estiveram | esteve | tivesse | devido | consoante | ademais | talvez | realmente | apenas | somente | sempre que
always : sempre
never : nunca | jamais
still : continua a
now : agora | neste momento | atualmente | actualmente
already : já
against : contra
particularly : particularmente | nomeadamente | sobretudo | especialmente | em particular | em especial
particular : particular | particulares
primarily : principalmente | essencialmente
completely : inteiramente
fully : plenamente | totalmente
almost : quase
quickly : rapidamente | depressa
directly : diretamente | directamente
clearly : claramente
strongly : fortemente | veementemente | firmemente | energicamente
deeply : profundamente
usually : geralmente | habitualmente
often : frequentemente | muitas vezes
regularly : regularmente
constantly : constantemente
promptly : prontamente | oportunamente
approximately : aproximadamente | cerca | em torno
certainly : certamente | sem dúvida
indeed : de fato | de facto
likely : provável | prováveis | provavelmente
exactly : exatamente | precisamente
simply : simplesmente
finally : finalmente | por fim
especially : maiormente
enough : suficient- | bastante
however : entretanto disso
again : novamente | de novo
example : exemplo | exemplos
many : inúmer- | numeros-
few : poucos | poucas | pouco
three : três
four : quatro
five : cinco
six : seis
seven : sete
eight : oito
nine : nove
ten : dez | dezenas
half : metade | meio
third : terceiro | terceira | terço
second : segunda | segundos
fourth : quarto | quarta
double : dobrar | duplic- | dobro | dupla | duplo
hundred : cem | centenas | cento
thousand : mil | milhares
trillion : trilhão | trilhões | biliões
told : contou | contaram | relatou | relataram
held : realiz- | mantiveram | manteve | teve lugar | decorreu | decorreram | sediou
took place : ocorreu | ocorreram | aconteceu | aconteceram
made : feito | feita | fez | fizeram | fazer | fazem
do : faz
know : sabe | sabemos | saber | conhec-
think : pensa | pensamos | pensar | acha | achamos | julga
believe : acredit- | creem | crença
want : quer | queremos | querem | querer
see : ver | vemos | veem | viu | vê
look : olhar | olhamos
feel : sente | sentem | sentimento | sentir
ask : pergunt-
let : deixar | deixe
leave : deixou | sair | saída | saíram
turn : virar | volta | transformou
hear : ouvir | ouviu | ouviram
listen : escut- | auscult-
put : colocar | colocou | pôr
get : obter | conseguir | conseguiu | obteve | obtenção
stay : ficar | permanência | ficou
come : vir | veio | vieram | vinda
go : ir | vai | vão | foi a
bring : trazer | trouxe | traz
brought : trouxeram
give : dar | deu | deram | dá | dado
take : tomar | tomou | tomada | levar | levou
play : desempenh-
serve : servir | serve | serviu
set : definir | fixar | fixou | definiu
pass : passar | passou | passagem
move : mover | mudar | deslocação | movimentar
happening : acontec- | ocorrer | ocorrência | ocorrido
become : tornar | tornou | tornaram
underscored : sublinhou | sublinharam | sublinhando | frisar | frisaram
stressed : salientou | salientaram | realç- | enfatizou | enfatizaram
highlighted : destacou | destacaram | destacando | ressaltou | ressaltaram | evidenciou
mention : mencion- | citou | citaram | aludiu | menção
reminded : relembrou | lembrou | lembraram
described : descrev- | descrição
explained : esclarec-
detailed : detalh- | pormenor- | minucios-
updated : atualiz- | actualiz-
briefed : inteirou | pôs a par
assured : assegurou | asseguraram
pledged : comprometeu-se | comprometeram-se | prometeu | prometeram | promessa
commended : elogi- | louv- | enaltec-
praised : elogio | elogios | exalt-
congratulated : congratul- | saudação | saudações
pleased : satisfeit- | contente
glad : prazer | alegr-
satisfaction : satisfação | agrado
grateful : grato | grata | gratos | agradecido
thanked : obrigad-
urged : conclam-
called : apelou | apelaram | apela
ask for : rogou
advocate : defendeu | defenderam | advog- | pleit-
require : requer | requerem | requisit-
warned : advert- | alert- | avis-
voice : voz
deplore : deplor-
noted : notou | notaram | constat- | assinal-
remarks : declarações | intervenção | pronunciamento | pronunciamentos | discurso | discursos
intend : pretend- | intenção | intenções | tenciona
desire : desejo | anseio | aspira-
willingness : disponibilidade | boa vontade
convey : transmit-
message : mensagem | mensagens
letter : ofício
allocated : aloc- | destinad-
obtain : obtid-
buy : compra | compras | comprar
purchase : adquir- | aquisição | aquisições
sell : vend-
spend : gast- | despesa | despesas
pay : pagar | pagamento | pagamentos | pago
drive : impulsionar | motor
enable : possibilit- | viabiliz- | habilit-
allow : permit-
enhance : aprimor- | aperfeiço- | melhoria | melhorias
improve : melhor-
upgrade : elevação | moderniz-
boost : alavanc- | dinamiz- | estimul-
consolidate : consolidação
engage : engaj-
involve : envolv-
include : inclu- | abrang-
counter : contrari-
tackle : enfrentamento
defend : defender | defende
rebuild : reconstruir | reerguer
lead : lider- | encabeç- | conduz-
led : liderado | liderada | chefiad-
leadership : liderança | lideranças
chair : presidiu | presidido
host : anfitri- | acolheu
attend : compareceu | compareceram | presença
act : agir | atuar | ato | atos | atuação
affected : afet- | afect- | atingid-
suffer : sofr-
hit : atingiu
disrupt : interromp- | perturb- | interrupção
cause : caus- | provoc- | ocasion-
occur : registou-se
destroy : destru-
damage : danos | dano | danific- | prejuízos
injure : lesad- | feriu
kill : matou | mataram | assassin- | matar
death : óbito | óbitos | morte | mortes
save : salvar | salvou | salvaguard-
loss : perda | perdas
bombing : bombarde-
shelling : obus- | artilharia
destruction : destruição
strike : golpes
deter : dissua-
deterrence : dissuasão
provocation : provocação | provocações
brutal : brutal | brutais
cruel : cruel | bárbar-
unprovoked : não provocada
unjustified : injustific-
unacceptable : inaceit- | inadmissív-
illegal : ilegal | ilegais | ilícit-
criminal : criminos-
invader : invasor-
aggressor : agressor | agressores
enemy : inimig-
hostilities : hostilidades | cessação das hostilidades
combat : combates
tank : tanque | tanques | blindad-
air defense : antiaére- | defesas aéreas
air : aére- | ar
airstrike : bombardeio | ataque aéreo
soldier : soldado | militar ferido
armed : armado | armada | armados
evacuate : evacu-
shelter : abrig-
corridor : corredor | corredores
demining : desminagem
mine : minas
supply : abastec- | suprimento | suprimentos | suprir | fornecimento
chain : cadeia | cadeias
resource : recurso | recursos
source : fonte | fontes
provision : provisão | disponibilização
capacity : lotação | potência
efficiency : eficiên- | eficácia | eficaz | eficazes
effective : efetiv- | efectiv-
performance : desempenho
indicator : indicador | indicadores
instruction : instru- | orientação | orientações
period : período | períodos
programme : programa de trabalho
centre : centro | centros
context : contexto | contextos | conjuntura
regarding : relativ- | referente | referentes | concernente | tange
purpose : finalidade | propósito | propósitos
goal : objectivo | objectivos | meta | metas
way : forma | formas | maneira | caminho | via | vias
means : meio de | meios
thing : coisa | coisas
matter : matéria | matérias
topic : tópico | tópicos | temática
question : pergunta | perguntas
everything : tudo
everyone : todo mundo
live : vive | vivem | moradores
individual : indivíduo | indivíduos | individual | individuais
personnel : pessoal
person : pessoa | pessoas
employee : funcionári- | servidor | servidores
professional : profission-
expert : perito | peritos | especialist- | técnicos | expertise
team : equipe | equipes | equipa | equipas | time de
patient : paciente | pacientes
resident : residente | residentes | habitante | habitantes
nationals : nacionais brasileiros | compatriot- | conterrâne-
community : comunidade | comunidades
population : populacion- | populações
hand : mão | mãos
heart : coração
mind : mente
eye : olhos
behalf : em nome
staff : quadro de pessoal
figure : figura | cifra | números
number : número | quantidade
rate : taxa | taxas | ritmo
volume : volume | volumes
amount : montante | valor de | quantia
total : total | totais
average : média | médias
profit : lucro | lucros
revenue : receita | receitas
expense : custeio
cost : custo | custos
sum : soma
wage : salári-
income : renda | rendimento | rendimentos
unemployment : desemprego
workforce : força de trabalho | mão de obra
labour : trabalho | laboral | laborais
household : domicílio | agregado familiar
housing : habitação | moradia | moradias | habitacion-
home : lar | casa | casas | domésticas
apartment : apartamento | apartamentos
residential : residencial | residenciais
building : edifíc- | prédio | prédios
clinic : clínica | clínicas
healthcare : assistência médica | cuidados de saúde
dose : dose | doses
treatment : tratamento | tratamentos
test : teste | testes | ensaio
disability : deficiência
medical : médicos | médicas
virus : vírus
coronavirus : coronavírus | covid
infection : infecç- | infeç- | contágio
school : escola | escolas | escolar
technical : técnica | técnicas | técnico
utility : utilidade
corporation : corporação
commercial : comercial | comerciais
application : pedido de adesão | candidatura
apply : candidat-
adjust : ajust-
element : elemento | elementos
factor : fator | fatores
item : item | itens | ponto da agenda
class : classe
basic : básic-
basis : base | bases | alicerc-
core : núcleo | cerne
background : pano de fundo | antecedentes
site : sítio
facility : instalação | instalações
room : sala | salas
post : cargo | cargos
office : gabinete | escritório | palácio do planalto
movement : movimento | movimentos
track : trilha
signal : sinal | sinais | sinaliz-
roundtable : mesa redonda
videoconference : videoconferência | videochamada | teleconferência
video : vídeo
abroad : exterior | estrangeiro | estrangeiros
foreign : estrangeira | estrangeiras | externa
foreign policy : política externa
domestic : interno | interna | internos | doméstic-
external : externo | externos | externas
neighbor : vizinh-
continent : continente
transatlantic : transatlântic-
euro atlantic : euro-atlântic-
front : frente | frentes
line : linha | linhas
mark : marca | marcar | marco
landmark : marcos
devastating : devastador- | devasta-
tragic : trágic-
extraordinary : extraordinári-
exceptional : excecion- | excepcion-
unique : únic- | singular
excellent : excelên- | ótim- | óptim-
wonderful : maravilhos-
beautiful : bonit- | belo | bela | beleza
huge : enorme | enormes | imens- | gigantesc-
impressive : impression-
outstanding : notáv- | proeminente
remarkable : excepcional
crucial : crucial | cruciais | decisiv- | imprescindív-
essential : essencial | essenciais | indispensáv-
fundamental : fundamental | fundamentais
key : chave | cardeal
main : principal | principais
major : maior | maiores
significant : significat- | expressiv-
substantial : substanci-
considerable : considerável | consideráveis | consideravelmente
wide : ampl- | largo | larga
broad : amplo | ampla | abrangente | abrangentes
comprehensive : integral | global e
extensive : extens-
rapid : rápid- | acelerad-
swift : celer-
steady : constante | constantes
solid : sólid-
robust : robust-
stable : estabilização | estáveis
enduring : perene | perman- | persisten-
permanent : permanente | permanentes
fair : equitativ- | justos | justas
equal : igual | iguais | equân-
honest : honest-
appropriate : adequad- | apropri-
correct : corret-
convenient : convenient-
comfortable : confort-
easy : fácil | fáceis
light : luz
low : baixo | baixa | baixos
lower : menores | reduzid-
high : alto | alta | altos | altas | elevad-
level : nível | níveis
higher : superior | superiores
small : pequen-
little : escass-
short : curt- | curto prazo
long : longo | longa | longos
long term : longo prazo
late : tardi-
latest : últimos acontecimentos | últimas | mais recentes
earlier : anteriormente | cedo
early : antecipa-
previous : anterior | anteriores | prévi-
later : posterior-
ahead : adiante | pela frente | à frente
ago : atrás | há anos
along : ao longo
behind : por trás
beyond : para além
outside : fora
around : redor | em volta
across : por todo
longstanding : antig- | tradicional relação
old : velho | idos-
young : jovem
historic : histórico | histórica
traditional : tradicion-
tradition : tradição | tradições
away : longe
back : de volta
less : menor
highest : mais alto | máxim-
largest : o maior | a maior
best : o melhor | as melhores
stronger : mais forte
closer : mais próxima | aproxim-
worth : vale
deserve : merec-
happy : feliz | felizes | felicidade
consider : consider-
regard : apreço | estima
difficulty : dificuldade | dificuldades
difficult : difícil | difíceis
complex : complex-
constant : incessante
daily : diári- | cotidian- | quotidian-
annual : anual | anuais
inclusive : inclusiv- | inclusão
diverse : divers-
norm : norma | normas
standard : padrão | padrões
rule : regra | regras | regulament-
recognize : reconhec-
justified : justific-
reason : motivo | motivos | razão | razões
consequence : consequên-
impact : impacto | impactos | efeito | efeitos
influence : influên- | influenc-
depend : depend-
doubt : dúvida | dúvidas
option : opção | opções
choice : escolha | escolhas | escolher
alternative : alternativa | alternativas
recommendation : recomend-
forecast : previs- | projeção
estimate : estimat- | estim-
introduction : introdução | introduz-
creation : criaram
elimination : elimina- | erradic-
lack : falta | faltas | ausência | carência
shortage : escassez
reduction : diminu-
decline : declínio | queda
proceed : proceder | procedimento | prosseguir
procedure : procedimentos
conclusion : conclusão | conclusões
draft : minuta | esboço | projeto de resolução
document : documento | documentos
text : texto
report : relatório | relatórios | report-
article : artigo
bill : projeto de lei
legislation : legisla-
amendment : emenda | emendas
adopt : adot- | adoção
approve : aprov-
pass law : sancion-
restriction : restri-
ban : proib-
lift : levantamento | suspender as
barrier : barreira | barreiras
obstacle : obstácul- | entrave | entraves
pace : compasso
advance : avançar
grow : crescent-
rise : alta de | subida
extend : estend- | prorrog- | extensão
transform : transform-
change : mudança | mudanças | alter-
replace : substitu-
adapt : adapt-
stage : etapa | etapas | fase | fases
round : rodada | ronda | rondas
series : série
agreed : acertaram
understanding : compreensão | compreend- | entend- | entendimentos
consensus : consenso
convergence : convergência
share views : coincid-
position : posição | posições | posicion- | postura
approach : abordagem | enfoque
perspective : perspectiva | perspetiva | perspectivas | perspetivas
opinion : parecer
idea : ideia | ideias
concept : conceito | conceitos
practice : prática | práticas | praticar
practical : prático | práticos
experience : experiên-
knowledge : conhecimento | conhecimentos
skills : habilidades | competências | competência
study : estud-
analysis : anális-
assess : avali-
review : revis- | repass- | passar em revista
examine : examin- | exame
identify : identific-
describe : caracteriz-
define : definição
prove : comprov- | provou | provar | prova | provas | provaram
evidence : evidência | evidências | indícios
demonstrate : demonstr- | mostr- | evidenci-
show : mostra
reflect : reflet- | reflex-
symbol : símbolo | simbólic- | simboliz-
signed : celebraram
open : abrir | abert- | inaugur-
finish : finaliz-
complete : complet-
stop : parar | cess- | deter | interrupção imediata
delay : atras- | adiar | adiamento | demora
speed : velocidade
wait : aguard-
expect : expectativa | expectativas
schedule : cronograma | calendário | agend-
date : data | datas | prazo | prazos
moment : momento | momentos
time : tempo | tempos | vezes | vez | hora
hour : horas
minute : minuto | minutos
summer : verão
winter : inverno
spring : primavera
autumn : outono
season : temporada | estação
century : século | séculos
decade : década | décadas
age : idade | era
generation : geração | gerações
future generations : futuras gerações | gerações futuras
past : passado | passada
present day : dias de hoje
road : estrada | estradas | rodovi-
railway : ferrovi- | ferroviári-
bridge : ponte | pontes
vehicle : veículo | veículos | viatura | viaturas
shipping : navegação | marítimo mercante
navy : marinh- | naval | navais
route : rota | rotas
cargo : carga | cargas
logistics : logístic-
gas pipeline : gasoduto | gasodutos
pipeline : oleoduto
station : estação espacial
plant : usina | usinas | central nuclear | fábrica
power : poder | poderes
power plant : hidrelétric- | termelétric-
production : produção | produt- | fabric-
produce : produz-
manufacturing : manufatur- | indústria transformadora
goods : bens | mercadoria | mercadorias
service : serviço | serviços
business : negócio | negócios | empresariado
enterprise : empreend-
entrepreneur : empreendedor-
customer : cliente | clientes
consumer : consumid-
investor : investidor | investidores
bond : títulos
stock : ações em bolsa | estoque | estoques
currency : moeda | moedas | cambi-
loan : empréstim- | crédit-
creditor : credor-
interest rate : juros
donation : doa-
donor : doador-
trade flow : corrente de comércio | fluxo de comércio | intercâmbio comercial
trade balance : balança comercial
surplus : superávit
mercosur : mercosul | mercosur
brics : brics
g20 : vinte
amazon : amazônia | amazônic-
belem : belém
indigenous : indígena | indígenas | originári-
land : terra | terras
rural : rural | rurais
harvest : safra | colheita
cattle : pecuár-
chicken : frango | avícola
biodiversity : biodiversidade
conservation : conserv-
sustainability : sustentabilidade
clean : limp-
waste : resíduos
plastic : plástic-
ocean : oceano | oceanos
river : rio | rios | fluvial
rain : chuva | chuvas
drought : seca | secas | estiagem
weather : tempo meteorológico
emergency : emergência | emergências | emergencial
accident : acidente | acidentes
fire fighter : bombeir-
search rescue : busca e salvamento | busca e resgate
dog : cão | cães
pilot : piloto | pilotos
fighter jet : caça | caças
submarine : submarino | submarinos
passport : passaporte | passaportes
visa : vistos
consular : consular | consulares | consulado
tourism : turis- | turístic-
sport : esporte | esportes | desport- | esportiv-
football : futebol
olympic : olímpic-
music : música
film : cinema | filme
book : livro | livros
news : notícia | notícias
media : mídia | imprensa local | meios de comunicação
journalist : jornalist-
social : social | sociais
inequality : desigual-
gender : gênero
racism : racis- | racial
discrimination : discrimin-
minority : minori-
extremism : extremis-
hate : ódio
interfere : inger- | interfer-
embargo : embargo | embargo econômico
block : bloque-
trade union : sindicat-
civil society : sociedade civil
society : sociedade | sociedades
association : associa-
ngo : não governamentais
agency : agência | agências
department : departamento
body : órgão | órgãos | organismo | organismos
structure : estrutura | estruturas
system : sistema | sistemas
network : rede | redes
platform : plataforma | plataformas
channel : canal | canais
instrument : instrumento | instrumentos
tool : ferramenta | ferramentas
material : material | materiais
model : modelo | modelos
type : tipo | tipos
range : gama | leque
scale : escala
sphere : esfera | esferas
field : campo | campos
aspect : aspecto | aspectos | aspeto
link : vincul- | ligações | interlig-
connection : conexão | conexões | conectividade
relationship : relacionament-
ties : relações bilaterais
brotherly : irmão | irmãos | fratern-
colleague : colega | colegas
interlocutor : interlocutor-
official : funcionário | oficial | oficiais
senior : alto funcionário | altos funcionários
adviser : assessor- | conselheir-
governor : governador-
mayor : prefeit- | autarca
prince : príncipe
pope francis : papa francisco
chancellor : chanceler alemão | chanceler federal
general : geral | gerais
general assembly : assembleia geral
secretary council : secretariado
g7 : grupo dos sete
forum : fórum | foro
session : sessão | sessões
event : evento | eventos
ceremony : cerimônia
occasion : por ocasião | à margem
sideline : margem | margens
dinner : jantar
lunch : almoço
joint commission : comissão mista
reform global governance : reforma da governança
security council reform : reforma do conselho
independence sovereignty : autodetermina-
peaceful solution : resolução pacífica
peacekeeping : manutenção da paz | missão de paz | operações de paz
friends peace : amigos da paz
self defense : legítima defesa
hostages release : libertação dos reféns | libertação de reféns
humanitarian aid : ajuda humanitária | assistência humanitária
occupied territories : territórios ocupados
settler : colono | colonos
gaza strip : faixa de gaza
jerusalem : jerusalém
hamas : hamas
middle east : oriente médio | médio oriente
east : leste | oriente | oriental
west : oeste | ocidente | ocidental | ocidentais | cisjordânia
north : norte
south : sul
northern : setentrional
latin america : américa latina
latin american : latino-american-
south america : américa do sul | sul-american-
caribbean : caribe | caribenh-
african : african-
africa : áfrica
asian : asiátic-
asia : ásia
europe : europa
american : americano | americana | norte-american- | estadunidense
brazil : brasil | brasileir- | brasília
portugal : portugal | portugues- | lisboa
argentina : argentin-
paraguay : paraguai
uruguay : uruguai
bolivia : bolívia
chile : chile
colombia : colômbia
venezuela : venezuela | venezuelan-
guyana : guiana
peru : peru
mexico : méxico | mexican-
cuba : cuba | cuban-
haiti : haiti
canada : canadá | canadense | canadian-
china : china | chinês | chinesa | pequim
chinese : chineses | chinesas
japan : japão | japonês | japonesa
korea : coreia
india : índia | indian-
indonesia : indonésia
vietnam : vietnã | vietname
russia : rússia | moscou | moscovo
russian : russo | russa | russos | russas
ukraine : ucrânia | kiev | kyiv
ukrainian : ucranian-
germany : alemanha | berlim
german : alemão | alemã | alemães
france : frança | paris
french : francês | francesa | franceses
united kingdom : reino unido | londres
british : britânic-
spain : espanha | espanhol-
italy : itália | italian-
greece : grécia
turkey : turquia | turc-
iran : irã | irão | iranian- | teerã
israel : israel | israelense | israelenses | israelita
palestine : palestina
palestinian : palestino | palestinos | palestinas | palestinian-
syria : síria | sírios
lebanon : liban-
egypt : egito | egipto | egípci-
jordan : jordânia
saudi arabia : arábia saudita
emirates : emirados | emirados árabes unidos
qatar : catar
angola : angola | angolan-
mozambique : moçambi-
cape verde : cabo verde
guinea bissau : guiné-bissau
east timor : timor-leste
nigeria : nigéria
kenya : quênia | quenian-
ethiopia : etiópia
sudan : sudão
algeria : argélia
morocco : marrocos
poland : polónia
netherlands : países baixos | holanda
belgium : bélgica | bruxelas
switzerland : suíça | genebra
sweden : suécia
norway : noruega
finland : finlândia
denmark : dinamarca
ireland : irlanda
austria : áustria
hungary : hungria
romania : roménia
serbia : sérvia
lula : lula | luiz inácio lula | lula da silva
community portuguese : cplp
lusophone community : comunidade dos países
oldest alliance : velha aliança
tribunal : julgamento | julgar
accountability : responsabiliz- | prestação de contas
impunity : impunidade
arbitrary : arbitrári-
execution : execução | execuções | executar
repression : repress-
protest : protest- | manifestante | manifestantes
inspector : inspetor- | inspec-
enrichment : enriqueciment- | enriquecer
uranium : urânio
grant : conced- | concessão
scholarship : bolsa | bolsas | bolsas de estudo
flower : flor | flores
tea : chá
lithium : lítio
nickel : níquel
freeze : congel-
asset : ativo | ativos | activos
tanker : petroleir-
seize : apreens- | captur- | apreend-
strait : estreito
red sea : mar vermelho
black sea : mar negro
unconditional : incondicion-
precondition : condições prévias | pré-condições
drug trafficking : tráfico
money laundering : lavagem de dinheiro
corruption : corrup-
extradition : extradi-
deport : deport- | deporta-
migrant : migrante | migrantes | imigrante | imigrantes
platforms big tech : plataformas digitais | big techs
pix : pix
retaliation : retalia-
protectionism : protecion-
unilateral : unilateral | unilaterais | unilateralismo
world trade organization : organização mundial do | omc
world health organization : oms
new development bank : novo banco
imf : fmi
unesco : unesco
climate conference : cop30 | cop
fund forests : florestas tropicais
tropical : tropical | tropicais
ecological transformation : transformação ecológica
just transition : transição energética
global alliance hunger : aliança global contra
aerospace : aeroespacial | embraer
shipbuilding : estaleir-
automaker : montador-
pharmaceutical : farmacêutic-
genetic : genétic-
biotech : biotecnolog-
cyber security : cibersegurança nacional
quantum : quântic-
naturally : naturalmente
consistent : coerên- | consistent-
willing : vontade política
honor : honr- | homenag-
courage : coragem | corajos-
hero : herói | heróis
pain : dor | dores
sorrow : pesar | consternação | luto
prayer : oraç-
health wish : pronta recuperação | melhoras
recover : recuper-
balance : equilíbr- | balanço
normalize : normaliz- | normalidade
normal : normal | normais
calm : calma | serenidade | moderação | conten-
de-escalate : distensão | desescalada | desanuviamento
contain : conter | contenção
spread : propag- | alastr- | difusão
reliable : fiável | confiáv-
transparent : transparen-
sincere : sincer- | franc- | franqueza
warm : calor- | afetuos-
pragmatic : pragmátic-
productive : produtiv- | frutífer- | profícu-
mutually beneficial : mutuamente benéfic- | mutuamente vantajos- | benefício mútuo
benefit : benefíc- | benefici- | vantajos-
advantage : vantagem | vantagens
complementarity : complementar-
potential : potencial | potenciais | potencialidade
ability : aptidão
modern : moderno | moderna
unity : unidade | união
refuse : recus-
ignore : ignor-
withdrawal : retirada das tropas
commander : comandante | comando
impulse momentum : ímpeto
order : ordem
world order : ordem mundial | ordem internacional
aim : visando | visa | visam | com vistas | almej- | objetiv- | a fim de
friendly : amistos- | amig-
common goal : objetivos comuns
contact : contacto | contactos | contat-
communication : comunica-
capacity building : capacitação | capacitar
secure : segur-
reserve : reserv-
responsible : responsável
lasting peace : paz justa
end war : fim da guerra | fim ao conflito
anniversary relations : bicentenár- | centenári- | cinquentenár-
state government : chefes de governo | chefe de governo
phone : por telefone | via telefone
remaining : restantes | ainda mantidos
invitation : fez um convite
accept : aceit-
attend summit : participar da cúpula
support candidacy : apoio à candidatura
term : mandatos | termo | termos
large : grandioso
increase trade : ampliar o comércio
sanitary : sanitári- | fitossanitári-
aid : auxíli- | socorr-
emphasis : ênfase
take part : tomar parte | tomaram parte
make : elabor- | tornam | tornar possível
part : parcela | por parte de
one : uns | umas
addition : adicion- | acréscimo | adição
conversation : conversação
address : endereç- | dirigiu-se | tratar
talk : bate-papo
call conversation telephone : conversa por telefone | conversou por telefone
active : ativa | activ- | ativamente
course : decurso | curso | cursos | rumo
vladimir : vladimir
volodymyr : volodymyr | volodimir
biden : biden
trump : trump
putin : putin
zelenskyy : zelensk-
xi jinping : jinping
macron : macron
scholz : scholz
merz : merz
modi : modi
ramaphosa : ramaphosa
sheinbaum : sheinbaum
milei : milei
petro : gustavo petro
boric : boric
maduro : maduro
netanyahu : netanyahu
guterres : guterres
von der leyen : leyen
following : após | sequência
start : partid- | arranque
focus : foco | focad- | concentr- | centr-
ongoing : em curso | andamento
according : de acordo com | em conformidade | em consonância
every : cada
forward : avante
attention : atenção | atent-
format : formato | formatos
based : assent- | pautad- | embasad-
reach : alcance
taken : tomadas | tomados
join : juntar | adesão | ader- | ingress-
direct : direta | direto | direct- | diretos
direction : direção | direções
fact : fato | fatos | factos
point : ponto | pontos | apont-
task : tarefa | tarefas | incumb-
specific : específic-
various : variad-
another : adicional
success : sucesso | êxito | bem-sucedid-
stand : ergu- | permanecer ao lado | ao lado
whole : inteiro | conjunto de
without : sem
due : em virtude | em razão | por causa
administration : administra-
near : perto | proximidade
entire : inteira | toda a
care : cuidado | cuidados
keep : guardar | mantém | mantido | mantenha
respond : responder | respondeu
local : local | locais
raise : levant- | suscit-
paid : pagou
federal : federal | federais
touch : tocou | em contato | tocar
managed : gerir | gestão | gerenci- | administrar
available : disponíve- | dispon-
resilience : resilien-
carry : carreg-
deal : lid- | pacto
status : estatuto | status
case : caso | casos | processos judiciais
relevant : pertinen- | relevan-
better : melhor | melhores
control : control-
confident : confiante | confiantes | seguro de
confidence : confiança mútua | convicção | convict-
find : encontrar uma solução
existing : existent- | existir | existe | existem
package : pacote | pacotes
real : real | reais
reality : realidade | realidades
word : palavra | palavras
obvious : óbvi- | evidente
safe : são e salvo | ileso
far : longínq-
record : registro | registo | recorde | gravação
quality : qualidade
seen : visto como
interaction : interação | interacção
offer : oferec- | oferta | ofertas
prospect : perspectivas de
aware : ciente | consciênc- | conscientiz-
collaboration : colabora-
convene : convoc-
cover : cobertura | cobrir | cobre
separate : separad- | separar
top : topo | cúpula do governo
add : acrescent- | somar
collective : coletiv- | colectiv-
target : alvo | alvos
try : tent-
outline : deline- | esboçou | traç-
conduct : conduta | condução
ground : terreno | terrestre | terrestres | solo
hard : árdu- | duro | dura | duros | duras
intensify : intensific-
regular : regular | regulares
throughout : ao longo de | por todo o
seek : busc- | procur-
tell : diga
unfortunately : infelizmente
virtual : virtual | virtualmente
built : construído
fulfil : cumprir os | preench-
safety : segurança marítima | segurança nuclear
strength : fortaleza | vigor
enforce : fiscaliz- | aplicação da lei
path : trajetória | percurso | trilhar
engineering : engenhar-
absolutely : absolut-
holiday : feriado | férias
least : pelo menos | ao menos
eastern : leste europeu | orientais
pose : represent- | colocam em risco
unwavering : inabal- | inquebrant- | firmeza
win : ganh- | vencer | venceu
nothing : nada
travel : viaj- | deslocamento
foundation : fundação | fundament-
true : verdad-
zone : zona | zonas
candidate : candidato | candidata
dynamic : dinâmic- | dinamismo
unprecedented : sem precedentes | inédit-
award : prêmio | prêmios | condecor- | medalha
overall : em geral | no geral
overcome : super-
strategy : estratégia | estratégias
temporary : temporári- | provisóri-
upcoming : próximos dias | vindour-
learn : aprend-
mobile : móvel | móveis
run : correr
subject : sujeit- | submet-
vital : vital | vitais
arrive : cheg-
cut : cort-
gain : conquist-
compare : compar-
design : concebid- | projetad-
outcome : desfecho | resultante
send : envi- | remet-
attract : atra-
sense : sentido | senso
deployment : destacamento | envio de tropas
heavy : pesad-
intensive : intens-
known : conhecid-
specialist : especialista
transfer : transfer-
trend : tendência | tendências
circumstance : circunstânc-
compete : compet- | concorr-
complicated : complicad-
function : funcion-
pursue : persegu- | perseg-
substantive : substantiv- | de fundo
technological : tecnológicas
answer : responde | contest-
campaign : campanha | campanhas
decrease : decresc- | redução de
dedicated : dedic-
realize : dar-se conta
size : tamanho | dimensão | dimensões
depth : profundidade | aprofundada
regime : regime | regimes
similar : semelhant- | simil-
alone : sozinh-
expansion : alargamento
proud : orgulh-
recognition : reconhecimento
terrorist : terrorista | terroristas
unblock : desbloque-
ambitious : ambicios-
entered : entrar | entrou | entrada
firm : inequívoc-
floor : andar
list : lista | listas
love : amor
rather : antes que
register : inscri-
root : raiz | raízes
root causes : causas profundas | raízes do conflito
struggle : lutar | lutam
chance : oportunidade de
employment : ocupação laboral
fail : falh- | fracass-
memory : memória | memórias
negative : negativ-
physical : físic-
repair : repar- | conserto
threaten : ameaçar | ameaçam
gather : reun-
located : localiz- | situad-
read : ler | leitura
repeat : repet-
center : central de
charge : acusa- | encarregad-
notice : perceb- | notar
table : mesa | tabela
affordable : acessíve-
diversify : diversific-
exceed : exced- | ultrapass-
guide : guia- | pautar
prioritize : prioriz-
quarter : trimestre | quartel
sixth : sexta | sexto
spirit : espírito
trilateral : trilateral | trilaterais
uphold : zel-
watch : assist- ao
appeal : clamor
binding : vinculante | vinculativ-
convince : convenc-
destabilize : desestabil-
formal : formal | formais | formaliz-
harm : prejudic- | nociv-
incident : incidente | incidentes
medium : médio | média empresa
multiple : múltipl-
predictable : previsív- | previsib-
solve : solucion-
detect : detect- | detec-
duty : dever | deveres | tarifa de importação
entity : entidade | entidades
impossible : impossív-
mass : massa | massiv- | maciç- | massas
neutral : neutr-
remove : remov- | remoção | eliminar
resistance : resist-
rest : restante
thought : pensamento | pensamentos
align : alinh-
atmosphere : atmosfera | clima de cordialidade
avoid : evit-
bit : pouco de
comment : coment-
cybersecurity : segurança cibernética
macroeconomic : macroeconôm-
town : município | municípios | vila
well-being : bem-estar
confront : confront-
cross : cruz- | atravess-
enjoy : desfrut- | goz-
exploration : explora- | prospec-
flee : fug-
man : homem | homens
moral : moral | morais
rely : confiar | contar com
story : relato
vulnerable : vulner- | vulnerá-
zero : zero
geopolitical : geopolític-
inspire : inspir-
minimise : minimiz-
property : propriedade
qualify : qualific-
relative : parente | parentes | familiar | familiares
shield : escudo
survive : sobreviv-
wave : onda | ondas
board : a bordo | diretoria
compliance : observância
district : distrito
exercise : exerc-
faith : fé
fall : cair | caiu
fine : multa
imagine : imagin-
interpret : interpret-
mental : mental | mentais
shot : tiro | disparo | abat-
supplier : fornecedor-
bear : suportar
device : dispositivo
distribution : distribui-
draw : desenh-
driver : motorista
fear : medo | receio | teme | temem | temor | temores
forget : esquec-
heat : calor
limit : limit-
manifestation : manifesta-
mitigate : mitig- | atenu-
psychological : psicológic-
strive : esforçar
tangible : tangív- | palpáv-
undertake : empreender | assum-
volunteer : voluntári-
appear : apareç- | surg-
category : categoria | categorias
coalition : coalizão | coligação
compensate : compens- | indeniz- | indemniz-
electronic : eletrônic-
foster : fomento
kilometre : quilómetro | quilômetros
maintenance : manutenção
proactive : proativ-
revival : revitaliz-
simple : simples
concert : concert-
deliberate : deliber-
helicopter : helicóptero | helicópteros
machine : maquin-
mother : mãe | mães
nursing : enferm-
sovereign : soberano
tactical : tátic- | táctic-
traffic : trânsito
battle : batalha | batalhas
birth : nasc- | natal-
credit : crédito
graduate : graduad- | pós-graduação
reciprocity : lei da reciprocidade | reciprocidade
talent : talent-
tonne : tonelada | toneladas
truck : caminhão | caminhões
urban : urban-
propaganda : propaganda
amicable : amigáv-
brotherhood : irmandade | fraternidade
visit invitation : convidou para visitar | convite para visitar
thank invitation : agradeceu o convite
hold meeting : manteve encontro | manteve reunião | tiveram reunião
telephone conversation : manteve conversa
courtesy : cortesia | deferên-
warm greetings : calorosos cumprimentos | saudações cordiais
trade agreement : acordo comercial | acordo mercosul
european mercosur : acordo mercosul-união | união europeia-mercosul
bilateral trade : intercâmbio bilateral
trade exports : exportações brasileiras | exportação
bomb : bomba | bombas
activity : atividade | atividades | actividades | actividade
even : até mesmo
us : nos eua
intention : com a intenção
environmental : ambientalist-
justice : judicial | judiciári- | judiciais
navigation : hidrovia | hidrovias
central : centrais
membership : filiação
learned : soube
able : capaz | capazes
financial : financiamento | financiamentos
deliver : entregue | entregues
legal : jurídico | legais | legalidade
`;
