/** German. */
export const GERMAN = `
us : Vereinigte Staaten | Vereinigten Staaten | amerikanische | amerikanischen | US-Präsident | Weißes Haus
ru : Russland | russisch | russische | russischen | russischer | Moskau
ua : ukrainisch | ukrainische | ukrainischen | ukrainischer
uk : Vereinigtes Königreich | Großbritannien | britische | britischen | britischer
cn : chinesische | chinesischen | Peking
fr : Frankreich | französische | französischen
de : Deutschland | deutsche | deutschen | deutscher | Bundesregierung | Bundeskanzleramt
it : Italien | italienische | italienischen
pl : Polen | polnische | polnischen
tr : Türkei | türkische | türkischen
in : Indien | indische
br : Brasilien
ir : iranische | iranischen
il : israelische | israelischen
ps : palästinensische | Palästinenser
eu : Europäische Union | Europäischen Union
un : Vereinte Nationen | Vereinten Nationen
black-sea : Schwarzes Meer | Schwarzen Meer
middle-east : Naher Osten | Nahen Osten | Nahost
call : Telefonat | telefoniert | telefonierte | Telefongespräch
meeting : Treffen | Begegnung
talks : Gespräch | Gespräche
visit : Besuch
stay-in-contact : in Kontakt zu bleiben | in engem Kontakt | im Gespräch bleiben | im engen Austausch | weiter in Kontakt
negotiations : Verhandlungen | Verhandlung
cooperation : Zusammenarbeit | Kooperation
bilateral-relations : bilaterale Beziehungen | bilateralen Beziehungen
peace : Frieden
just-and-lasting-peace : gerechter Frieden | gerechten Frieden | dauerhaften Frieden | gerechten und dauerhaften Frieden
peace-settlement : diplomatische Lösung | diplomatischen Lösung | friedliche Lösung | politische Lösung
ceasefire : Waffenstillstand | Waffenruhe | Feuerpause
deescalation : Deeskalation
escalation : Eskalation
withdrawal-of-troops : Rückzug der Truppen | Truppenrückzug | Abzug der Truppen
war-in-ukraine : Krieg in der Ukraine | Lage in der Ukraine | Ukraine-Krieg
aggression-against-ukraine : Angriffskrieg | russischen Angriffskrieg | russischer Angriffskrieg
support-for-ukraine : Unterstützung der Ukraine | Unterstützung für die Ukraine
minsk-agreements : Minsker Vereinbarungen | Minsker Abkommen
normandy-format : Normandie-Format | Normandieformat
military-aid : Militärhilfe | Waffenlieferungen
air-defence : Luftverteidigung | Flugabwehr
security-guarantees : Sicherheitsgarantien
sovereignty : Souveränität | territoriale Integrität | territorialen Integrität
sanctions : Sanktionen
hostages : Geiseln | Geisel
humanitarian-aid : humanitäre Hilfe | humanitären Hilfe
prisoner-exchange : Gefangenenaustausch
refugees : Flüchtlinge
two-state-solution : Zweistaatenlösung
trade : Handel
tariffs : Zölle
energy : Energie
energy-security : Energiesicherheit | Energieversorgung
gas-transit : Gastransit
nord-stream : Nord Stream
climate-change : Klimawandel | Klimaschutz
food-security : Ernährungssicherheit
grain-export : Getreide
migration : Migration
covid : Pandemie | Corona
vaccines : Impfstoff | Impfstoffe
human-rights : Menschenrechte
congratulations : Glückwünsche | gratulierte
condolences : Beileid | Anteilnahme
concern : Sorge | Besorgnis
`;
