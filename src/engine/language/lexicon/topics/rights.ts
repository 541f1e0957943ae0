/** Rights, democracy and sovereignty. */
export const RIGHTS = `
sovereignty : sovereignty | sovereign | territorial integrity | sovereignty and (territorial/independence) | %respect * (sovereignty/integrity) | independence | sovereign and independent | political independence | inviolability of borders | independence and sovereignty | unity and territorial | sovereign equality | internationally recognized borders | recognized borders | self-determination
right-to-choose-alliances < sovereignty : right to choose | choose [its/their] own (security/alliances/path/future) | freedom to choose | choose * own future | own (foreign/security) (policy/choices) | free to choose | own path | path of development
human-rights : human rights | human right | human rights (abuses/violations/situation/issues) | fundamental (rights/freedoms) | civil rights | universal values | freedom of (speech/expression/religion/press/media) | rights and freedoms | civil liberties | human dignity | media freedom | journalists | freedom of religion
democracy : democracy | democratic (values/principles/institutions/governance/norms/process/reforms/transition/processes) | Summit for Democracy | democratic resilience | authoritarianism | autocracy | strengthen democracy | free and fair | free society | democratic renewal | return to democracy | civilian-led | civilian rule | backsliding
rule-of-law : rule of law | judicial (reform/independence) | independent judiciary | constitutional | judiciary | rule-of-law | due process | constitutional (order/reform)
reforms : reform | reforms | reform (agenda/process) | domestic reforms | structural reforms | anti-corruption reform | deoligarchization | oligarchs
elections : election | elections | presidential election | parliamentary election | vote | electoral | free and fair elections | referendum | ballot | election results | upcoming election
coup : coup | military takeover | military coup | unconstitutional | junta | restore * (democratic/constitutional/civilian) | military regime | attempted mutiny | mutiny
protests : protest | protests | demonstrations | crackdown | repression | protesters | riots | unrest | violence against protesters | political crisis
navalny : Navalny | Alexei Navalny | poisoning of
civil-society : civil society | NGO | NGOs | opposition | independent media | nongovernmental | opposition leader | dissident | activists
xinjiang-rights < human-rights : Xinjiang | Uyghur | Uyghurs | Tibet | (Xinjiang/Tibet/Hong Kong) * (Xinjiang/Tibet/Hong Kong) | National Security Law | Jimmy Lai | forced labor in
gender : women | girls | women and girls | gender (equality/equity/based) | women's (rights/empowerment/rights) | empower women | gender-based violence | sexual violence
lgbtq < human-rights : LGBT | LGBTQ | LGBTQI | LGBTQI+ | same-sex
minorities < human-rights : minorities | ethnic minorities | national minorities | antisemitism | anti-Semitism | Islamophobia | racism | discrimination | xenophobia | hate crime | hate speech | indigenous | Indigenous | systemic racism | intolerance | religious (minorities/tolerance/freedom) | interfaith
language-rights < minorities : Russian language | Russian-speaking | language law | linguistic | native language
orthodox-church < religion : Orthodox Church | Russian Orthodox | Ukrainian Orthodox | canonical Orthodox | Patriarch | Patriarchate
religion : religious | religion | Pope | Christian | Christians | Muslim | Muslims | Islam | Church | holy sites | Muslim world
death-penalty < human-rights : death penalty | executions | capital punishment
disability < human-rights : disability | disabilities | persons with disabilities
governance : government formation | new government | form * government | coalition government | cabinet | good governance | swearing in | transition of power | administration
domestic-policy : legislation | legislative | domestic agenda | Congress | Bipartisan Infrastructure | Inflation Reduction Act | IRA | budget | parliament vote | ratification | ratify
`;
