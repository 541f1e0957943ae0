/** Rights, democracy and sovereignty. */
export const RIGHTS = `
sovereignty : sovereignty | sovereign | territorial integrity | sovereignty and (territorial/independence) | %respect * (sovereignty/integrity) | independence | sovereign and independent | political independence | inviolability of borders | independence and sovereignty | unity and territorial | sovereign equality | internationally recognized borders | recognized borders | self-determination
right-to-choose-alliances < sovereignty : right to choose | choose [its/their] own (security/alliances/path/future) | freedom to choose | choose * own future | own (foreign/security) (policy/choices) | free to choose | own path | path of development
human-rights : human rights | human right | human rights (abuses/violations/situation/issues) | fundamental (rights/freedoms) | civil rights | universal values | freedom of speech | freedom of expression | freedom of press | freedom of media | rights and freedoms | civil liberties | human dignity
democracy : democracy | democratic (values/principles/institutions/governance/norms/process/reforms/transition/processes) | Summit for Democracy | democratic resilience | authoritarianism | autocracy | strengthen democracy | free and fair | free society | democratic renewal | return to democracy | civilian-led | civilian rule | backsliding
rule-of-law : rule of law | judicial (reform/independence) | independent judiciary | constitutional | judiciary | rule-of-law | due process | constitutional order
reforms : reform | reforms | reform process | domestic reforms | structural reforms | anti-corruption reform
elections : election | elections | presidential election | parliamentary election | vote | electoral | ballot | election results | upcoming election
coup : coup | military takeover | military coup | unconstitutional | junta | restore * (democratic/constitutional/civilian) | military regime | attempted mutiny | mutiny
protests : protest | protests | demonstrations | crackdown | repression | protesters | riots | unrest | violence against protesters | political crisis
navalny : Navalny | Alexei Navalny | poisoning of
civil-society : civil society | NGO | NGOs | opposition | nongovernmental | opposition leader | dissident | activists
xinjiang-rights < human-rights : Xinjiang | Uyghur | Uyghurs | Tibet | (Xinjiang/Tibet/Hong Kong) * (Xinjiang/Tibet/Hong Kong) | National Security Law | Jimmy Lai | forced labor in
gender : women | girls | women and girls | gender (equality/equity/based) | women's (rights/empowerment/rights) | empower women
lgbtq < human-rights : LGBT | LGBTQ | LGBTQI | LGBTQI+ | same-sex
minorities < human-rights : minorities | ethnic minorities | national minorities | Islamophobia | discrimination | xenophobia | hate crime | hate speech | intolerance | religious minorities
language-rights < minorities : Russian language | Russian-speaking | language law | linguistic | native language
orthodox-church < religion : Orthodox Church | Russian Orthodox | Ukrainian Orthodox | canonical Orthodox | Patriarch | Patriarchate
religion : religious | religion | Christian | Christians | Muslim | Muslims | Islam | Church | holy sites | Muslim world
death-penalty < human-rights : death penalty | capital punishment | execution of
disability < human-rights : disability | disabilities | persons with disabilities
governance : government formation | new government | form * government | coalition government | cabinet | good governance | transition of power
domestic-policy : legislation | legislative | domestic agenda | Congress | Bipartisan Infrastructure | Inflation Reduction Act | IRA | budget | parliament vote | ratification | ratify
media-freedom < human-rights : media freedom | press freedom | freedom of * (press/media) | journalists | independent media | free press
religious-freedom < human-rights : freedom of (religion/belief/worship) | religious (freedom/tolerance/liberty) | interfaith
political-prisoners < human-rights : political prisoners | prisoners of conscience | imprisoned (opposition/activists) | political prisoner
antisemitism < minorities : antisemitism | anti-Semitism | Holocaust denial
racism < minorities : racism | racial | systemic racism | racial (justice/equality)
indigenous < minorities : indigenous | Indigenous | First Nations | Indigenous peoples
constitution < rule-of-law : constitution | constitutional (reform/amendments/crisis/court) | amendments to * constitution
free-elections < elections : (free/fair) and (free/fair/transparent/credible) elections | credible elections | (inclusive/transparent) elections | hold elections | democratic elections
referendum < elections : referendum | referendums | referenda | plebiscite
sham-referendums < occupation : sham (referendum/referendums/referenda/votes) | so-called (referendum/referenda/referendums) | illegal (referendum/referendums/referenda)
reproductive-rights < gender : reproductive (rights/health/freedom) | abortion
sexual-violence < gender : sexual violence | gender-based violence | femicide
oligarchs < reforms : oligarch | oligarchs | deoligarchization
decentralisation < reforms : decentralization | special status of * (Donbas/Donbass) | constitutional reform * Donbas
eu-reforms < reforms : rule of law reforms | reform agenda | ambitious reform
`;
