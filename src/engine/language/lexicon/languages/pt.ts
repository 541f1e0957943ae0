/** Portuguese. */
export const PORTUGUESE = `
br : Brasil | brasileiro | brasileira | Brasília | Itamaraty
pt : português | portuguesa
us : Estados Unidos | EUA | norte-americano
ru : Rússia | russo | russa
ua : Ucrânia | ucraniano
cn : República Popular da China | chinês | chinesa | Pequim
ar : argentino
fr : França | francês
de : Alemanha | alemão
in : Índia | indiano
za : África do Sul
eu : União Europeia
un : Nações Unidas | ONU
il : israelense
ps : palestino
ve : venezuelano
call : telefonou | telefonema | conversa telefônica | conversou por telefone | ligação telefônica | conversa por telefone
meeting : reunião | encontro
visit : visita
talks : conversa
negotiations : negociações | negociação
cooperation : cooperação
coordination : coordenação
bilateral-relations : relações bilaterais | relação bilateral
strategic-partnership : parceria estratégica
multilateralism : multilateralismo
peace : paz
peace-settlement : solução pacífica | solução política | resolução do conflito
ceasefire : cessar-fogo | trégua
war-in-ukraine : guerra na Ucrânia | conflito na Ucrânia | crise na Ucrânia
sovereignty : soberania | integridade territorial
sanctions : sanções
trade : comércio
tariffs : tarifas | tarifaço
trade-barriers : protecionismo
investment : investimentos | investimento
finance : finanças | financeiro
energy : energia
oil : petróleo
gas : gás
agriculture : agricultura | agropecuária
food-security : segurança alimentar
climate-change : mudança do clima | mudanças climáticas | clima
cop : conferência do clima
environment : meio ambiente
health : saúde
vaccines : vacina | vacinas
space : satélites | espacial
digital-economy : economia digital
infrastructure : infraestrutura
development : desenvolvimento sustentável
g20-group : presidência do G20
brics-group : Brics
human-rights : direitos humanos
democracy : democracia
congratulations : parabenizou | felicitações
condolences : condolências
progress : avanços
proposal : proposta
`;
