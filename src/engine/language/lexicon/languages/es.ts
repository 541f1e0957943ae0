/** Spanish. */
export const SPANISH = `
us : Estados Unidos | EE. UU. | estadounidense | Casa Blanca
ru : Rusia | ruso | rusa | Moscú
ua : Ucrania | ucraniano | ucraniana
uk : Reino Unido | británico | británica
cn : chino
fr : Francia | francés
de : Alemania | alemán
it : italiano | italiana
es : España | español | española
mx : México | mexicano
br : Brasil | brasileño
ar : argentino
co : colombiano
ve : venezolano
cu : cubano
il : israelí
ps : palestino
tr : Turquía
jp : Japón
ma : Marruecos
eu : Unión Europea
nato : OTAN
un : Naciones Unidas
black-sea : mar Negro
middle-east : Oriente Medio | Oriente Próximo
call : llamada telefónica | conversación telefónica | conversó por teléfono
meeting : reunión | encuentro
talks : conversaciones
visit : visita
negotiations : negociaciones | negociación
cooperation : cooperación
bilateral-relations : relaciones bilaterales | relación bilateral
peace : paz
just-and-lasting-peace : paz justa | paz duradera | paz justa y duradera
peace-settlement : solución pacífica | solución política | solución diplomática
ceasefire : alto el fuego | alto al fuego | cese el fuego | cese al fuego | tregua | cese de hostilidades
deescalation : desescalada
escalation : escalada
war-in-ukraine : guerra en Ucrania | guerra de Ucrania | conflicto en Ucrania
aggression-against-ukraine : agresión rusa | invasión rusa | invasión de Ucrania
support-for-ukraine : apoyo a Ucrania
military-aid : ayuda militar
sovereignty : soberanía | integridad territorial
sanctions : sanciones
hostages : rehenes
humanitarian-aid : ayuda humanitaria
refugees : refugiados
two-state-solution : solución de dos Estados
trade : comercio | comercio bilateral
tariffs : aranceles | arancel
investment : inversión | inversiones
energy : energía
food-security : seguridad alimentaria
climate-change : cambio climático
drugs : narcotráfico | drogas
crime : crimen organizado | delincuencia organizada
fentanyl : fentanilo
migration : migración | migratorio
border-security : frontera
covid : pandemia
vaccines : vacuna | vacunas
human-rights : derechos humanos
democracy : democracia
congratulations : felicitó | felicitaciones
condolences : condolencias | pésame
elections : elecciones
`;
