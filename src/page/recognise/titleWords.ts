import type { TitleWords } from './titles.ts';

/** Chinese, Japanese and Korean. */
const EAST_ASIAN: TitleWords = {
  call: /通(?:了)?电话|通話|電話会談|視頻會?晤|视频会晤|テレビ会談|통화|전화/,
  meeting: /会见|会晤|会谈|會談|会談|會見|会って|회담|접견|예방|면담|만나/,
  office: /总统|主席|总理|首相|外长|外相|国务卿|大統領|總統|大臣|長官|首脳|国王|대통령|총리|장관|외교장관|정상|외교부/,
  not: [
    ['announcement', /将(?:会见|同|与|访|出席)|예정|訪問(?:予定|について)/],
    ['joint', /联合(?:声明|公报)|共同(?:声明|宣言)|공동(?:성명|선언)/],
    ['transcript', /记者会|答记者问|讲话|演讲|記者会見|기자회견|연설/],
  ],
};

/** German, French, Spanish, Portuguese, Italian, Dutch. */
const WEST_EUROPEAN: TitleWords = {
  call: /\btelefonier|\btelefonat|\bentretien (?:téléphonique|par visioconférence)|\bs'est entretenue? (?:par|au) télé|\bau téléphone|\bconversaci[oó]n telef[oó]nica|\bllamada telef|\bpor teléfono\b|\btelefonema\b|\bconversa telef|\bpor telefone\b|\btelefonata|\bcolloquio telefonico|\btelefoon(?:gesprek)?\b|\bbelt met\b/i,
  meeting:
    /\btrifft\b|\btreffen\b|\bempfängt\b|\bgespräch mit\b|\brencontre\b|\breçoit\b|\bentretiens? (?:d[eu] .{1,60} )?avec\b|\bs'entretient avec\b|\béchange (?:de .{1,60} |du .{1,60} )?avec\b|\breuni[oó]n con\b|\bse reúne\b|\bconversa con\b|\brecibe (?:a|al)\b|\breunião com\b|\breúne-se com\b|\brecebe o\b|\bincontr[oa]\b|\bcolloquio con\b|\bgesprek met\b|\bontmoet\b/i,
  office:
    /präsident(?!i)|kanzler|minister(?:in|präsident\w*|s)?\b|amtskolleg|\bprésidente?\b|\bpremi[eè]re?\b|\bministres?\b|homologue|\broi\b|\bpresident[ae]\b|\bprimeir[oa]\b|\bministr[oa]\b|canciller|chanceler|homólog|\brey\b|\bomologo|\bkoning\b/i,
  not: [
    [
      'announcement',
      /\b(?:wird|werden) .*(?:treffen|empfangen)|\breist\b|\bva (?:rencontrer|recevoir|s'entretenir)\b|\bse reunirá\b|\brecibirá\b|\bincontrerà\b/i,
    ],
    [
      'transcript',
      /\bpressekonferenz\b|\brede\b|\binterview\b|\bconférence de presse\b|\bdiscours\b|\bdiscurso\b|\bdiscorso\b|\brueda de prensa\b|\bconferenza stampa\b|\bentrevista\b|\bintervista\b/i,
    ],
    [
      'joint',
      /\bgemeinsame erklärung\b|\bdéclaration (?:conjointe|commune)\b|\bdeclaraci[oó]n conjunta\b|\bdeclaração conjunta\b|\bdichiarazione congiunta\b|\bgezamenlijke verklaring\b/i,
    ],
  ],
};

/** Polish, Serbian, Russian (the words that the first issuers' titles do without), Hungarian, Latvian, Finnish, Swedish. */
const EAST_AND_NORTH_EUROPEAN: TitleWords = {
  call: /\btelefonia\b|\btelefon(?:iczn\p{L}+|iczna|ski\p{L}* razgovor|on (?:egyeztetett|beszélt|tárgyalt))|\brozmow\w+ telefon|тэлефон|\btelefonsarun|\bpuhelinkeskustelu|\bkeskusteli puhelimessa|\btelefonsamtal|\btalade i telefon/iu,
  meeting:
    /\bspotkani[eau]\b|\bspotkał|\bsastanak\b|\bsastao se\b|састанак|сустрэч|бесед[аыеу]\b|принял|\btalálkoz|\btárgyalt\b|\btikšanās\b|\btiekas\b|\btapasi\b|\btapaa\b|\bmöte med\b|\bträffade\b|кездес|сөйлес/iu,
  office:
    /\bprezydent|\bpremier\w{0,3}\b|\bministr(?!at)|\bprezident|\bpredsedni[kc]|\bministar|elnök|miniszter|presidentti|ministeri\b|statsminister|utrikesminister|президент|министр|міністр|прэзідэнт|председател|глав/iu,
  not: [
    ['transcript', /\bkonferencja prasowa\b|\bsajtótájékoztató\b|пресс-конференци|\blehdistötilaisuu/i],
    ['joint', /\bwspólne oświadczenie\b|совместное заявление|спільна заява|\bzajedničk\w+ izjav|\byhteinen lausuma\b/i],
  ],
};

/** Turkish, Arabic, Persian, Urdu, Hebrew, Hindi. */
const NEAR_EASTERN_AND_INDIAN: TitleWords = {
  call: /\btelefon(?:da|la)? görüş|\btelefonla (?:görüştü|konuştu)|اتصال[اً]*\s?هاتفي|هاتفي[اًة]|مكالمة|تلفنی|ٹیلی\s?فون|בטלפון|שיחת טלפון|שוחח|टेलीफोन|फोन (?:पर|कॉल)|दूरभाष/i,
  meeting:
    /\bgörüş(?:tü|me)|\bkabul et|\bbir araya geldi|يستقبل|استقبل|يلتقي|التقى|لقاء|مباحثات|يبحث مع|دیدار|گفت\s?و\s?گو|ملاقات|נפגש|פגישת|मुलाकात|बैठक/i,
  office:
    /cumhurbaşkan|başbakan|bakan|رئيس|الرئيس|ملك|أمير|ولي عهد|وزير|سلطان|رئیس|نخست\s?وزیر|وزیر|صدر|נשיא|ראש ממשלת|שר ה|राष्ट्रपति|प्रधान\s?मंत्री|मंत्री/i,
  not: [
    ['transcript', /\bbasın toplantısı|مؤتمر صحفي|كلمة|نشست خبری|מסיבת עיתונאים/i],
    ['joint', /\bortak (?:açıklama|bildiri)|بيان مشترك|بیانیه مشترک|הצהרה משותפת|संयुक्त (?:वक्तव्य|बयान)/i],
  ],
};

/** Indonesian and Vietnamese. */
const SOUTH_EAST_ASIAN: TitleWords = {
  call: /\b(?:percakapan|pembicaraan|sambungan) telepon\b|\bbertelepon\b|điện đàm/i,
  meeting:
    /\bbertemu\b|\bpertemuan dengan\b|hội đàm|hội kiến|tiếp (?:tổng thống|thủ tướng|bộ trưởng)|gặp (?:tổng thống|thủ tướng)/i,
  office: /\bpresiden\b|\bmenteri\b|tổng thống|thủ tướng|chủ tịch|bộ trưởng/i,
  not: [
    ['transcript', /\bkonferensi pers\b|\bpidato\b|họp báo/i],
    ['joint', /\bpernyataan bersama\b|tuyên bố chung/i],
  ],
};

/** The words of titles in the languages that the first issuers do not write in. */
export const TITLE_WORDS: readonly TitleWords[] = [
  EAST_ASIAN,
  WEST_EUROPEAN,
  EAST_AND_NORTH_EUROPEAN,
  NEAR_EASTERN_AND_INDIAN,
  SOUTH_EAST_ASIAN,
];
