import type { TitleWords } from './titles.ts';

/** The words of titles in the languages that the first issuers do not write in. */
export const TITLE_WORDS: readonly TitleWords[] = [
  {
    call: /通(?:了)?电话|通話|電話会談|視頻會?晤|视频会晤/,
    meeting: /会见|会晤|会谈|會談|会談/,
    office: /总统|主席|总理|首相|外长|外相|国务卿|大統領|国王|대통령/,
    not: [
      ['announcement', /将(?:会见|同|与|访)/],
      ['joint', /联合(?:声明|公报)|共同声明/],
      ['transcript', /记者会|答记者问|讲话|演讲/],
    ],
  },
  {
    call: /\btelefonier|\btelefonat|\bentretien téléphonique|\bs'est entretenu|\bau téléphone|\bconversaci[oó]n telef[oó]nica|\bllamada telef|\bconversa telef|\btelefonata|\bcolloquio telefonico|\btelefonia\b|\btelefon(?:iczna|iczn\w+ rozmow)|\brozmow\w+ telefon|\btelefon görüşme/i,
    meeting:
      /\btrifft\b|\btreffen\b|\bempfängt\b|\bgespräch mit\b|\brencontre\b|\breçoit\b|\bentretien avec\b|\breuni[oó]n con\b|\bse reúne\b|\breunião com\b|\bincontr[oa]\b|\bspotkanie\b|\bgörüş/i,
    office:
      /präsident|kanzler|minister|président|premier|ministre|roi\b|presidente|ministr[oa]|canciller|\brey\b|prezydent|premier|cumhurbaşkan|başbakan|bakan/i,
    not: [
      ['announcement', /\b(?:wird|werden) .*(?:treffen|empfangen)|\breist\b|\bva (?:rencontrer|recevoir)\b/i],
      [
        'transcript',
        /\bpressekonferenz\b|\brede\b|\binterview\b|\bconférence de presse\b|\bdiscours\b|\bdiscurso\b|\bdiscorso\b/i,
      ],
      [
        'joint',
        /\bgemeinsame erklärung\b|\bdéclaration (?:conjointe|commune)\b|\bdeclaraci[oó]n conjunta\b|\bdichiarazione congiunta\b/i,
      ],
    ],
  },
];
