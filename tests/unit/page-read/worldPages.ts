/** Fictional readouts in the languages of the issuers' sites, each as its site would name, date and head it. No text of any government. */
export interface WorldPage {
  readonly language: string;
  readonly url: string;
  readonly issuer: string;
  readonly title: string;
  /** The day of publication as the site shows it, and what it means. */
  readonly shown: string;
  readonly published: string;
  /** The states that took part, sorted. */
  readonly parties: readonly string[];
  readonly paragraphs: readonly string[];
}

export const WORLD_PAGES: readonly WorldPage[] = [
  {
    language: 'en',
    url: 'https://www.canada.ca/en/global-affairs/news/2025/03/minister-example-speaks-with-sample.html',
    issuer: 'ca-gac',
    title: 'Minister Example speaks with Foreign Minister of Kenya',
    shown: 'March 18, 2025',
    published: '2025-03-18',
    parties: ['ca', 'ke'],
    paragraphs: [
      'Minister Example spoke today with the Foreign Minister of Kenya, Amina Sample.',
      'They discussed the ferries between their ports and the price of tea.',
      'They will stay in touch.',
    ],
  },
  {
    language: 'fr',
    url: 'https://www.diplomatie.gouv.fr/fr/dossiers-pays/kenya/evenements/article/entretien',
    issuer: 'fr-meae',
    title: 'Entretien téléphonique avec la ministre des affaires étrangères du Kenya',
    shown: 'Publié le 18 mars 2025',
    published: '2025-03-18',
    parties: ['fr', 'ke'],
    paragraphs: [
      'Le ministre s’est entretenu ce jour avec la ministre des affaires étrangères du Kenya.',
      'Ils ont évoqué la pêche au large et les bourses des étudiants.',
      'Ils se reverront en mai.',
    ],
  },
  {
    language: 'de',
    url: 'https://www.bundesregierung.de/breg-de/aktuelles/bundeskanzler-beispiel-telefoniert-1234567',
    issuer: 'de-bk',
    title: 'Bundeskanzler Beispiel telefoniert mit dem Präsidenten von Kenia',
    shown: '18. März 2025',
    published: '2025-03-18',
    parties: ['de', 'ke'],
    paragraphs: [
      'Der Sprecher teilt mit, dass der Bundeskanzler heute mit dem Präsidenten von Kenia telefoniert hat.',
      'Sie sprachen über den Ausbau der Häfen und über junge Fachkräfte.',
      'Beide bleiben im Gespräch.',
    ],
  },
  {
    language: 'es',
    url: 'https://www.lamoncloa.gob.es/presidente/actividades/Paginas/2025/180325-conversacion.aspx',
    issuer: 'es-moncloa',
    title: 'Conversación telefónica con el presidente de Kenia',
    shown: '18 de marzo de 2025',
    published: '2025-03-18',
    parties: ['es', 'ke'],
    paragraphs: [
      'El presidente del Gobierno ha conversado hoy con el presidente de Kenia sobre los puertos.',
      'Ambos coincidieron en la importancia de las escuelas rurales.',
      'Volverán a hablar en junio.',
    ],
  },
  {
    language: 'pt-BR',
    url: 'https://www.gov.br/planalto/pt-br/acompanhe-o-planalto/noticias/2025/03/telefonema',
    issuer: 'br-mre',
    title: 'Telefonema do presidente Exemplo com o presidente do Quênia',
    shown: '18 de março de 2025',
    published: '2025-03-18',
    parties: ['br', 'ke'],
    paragraphs: [
      'O presidente conversou hoje por telefone com o presidente do Quênia sobre café e ferrovias.',
      'Os dois concordaram em abrir uma rota aérea entre as capitais.',
      'Haverá visita em maio.',
    ],
  },
  {
    language: 'it',
    url: 'https://www.governo.it/it/articolo/colloquio-telefonico-con-il-presidente/12345',
    issuer: 'it-governo',
    title: 'Colloquio telefonico con il Presidente del Kenya',
    shown: '18 marzo 2025',
    published: '2025-03-18',
    parties: ['it', 'ke'],
    paragraphs: [
      'Il Presidente del Consiglio ha avuto oggi un colloquio telefonico con il Presidente del Kenya.',
      'Al centro del colloquio i vivai forestali e la formazione dei medici.',
      'Si rivedranno presto.',
    ],
  },
  {
    language: 'pl',
    url: 'https://www.gov.pl/web/dyplomacja/rozmowa-telefoniczna-ministra-z-kenia',
    issuer: 'pl-mfa',
    title: 'Rozmowa telefoniczna Ministra Przykładowego z ministrem spraw zagranicznych Kenii',
    shown: '18.03.2025',
    published: '2025-03-18',
    parties: ['ke', 'pl'],
    paragraphs: [
      'Minister rozmawiał dziś telefonicznie z ministrem spraw zagranicznych Kenii o szkołach morskich.',
      'Rozmówcy omówili także wymianę nasion i uprawę herbaty.',
      'Spotkają się w maju.',
    ],
  },
  {
    language: 'uk',
    url: 'https://www.president.gov.ua/news/prezident-proviv-telefonnu-rozmovu-98765',
    issuer: 'ua-president',
    title: 'Президент України провів телефонну розмову з Президентом Кенії',
    shown: '18 березня 2025 року - 20:15',
    published: '2025-03-18',
    parties: ['ke', 'ua'],
    paragraphs: [
      'Президент провів телефонну розмову з Президентом Кенії про постачання зерна та ліків.',
      'Сторони домовилися відкрити спільну школу агрономів.',
      'Розмову продовжать у травні.',
    ],
  },
  {
    language: 'ru',
    url: 'http://kremlin.ru/events/president/news/98765',
    issuer: 'ru-kremlin',
    title: 'Телефонный разговор с Президентом Кении',
    shown: '18 марта 2025 года',
    published: '2025-03-18',
    parties: ['ke', 'ru'],
    paragraphs: [
      'Состоялся телефонный разговор с Президентом Кении, речь шла о поставках удобрений.',
      'Стороны условились провести выставку чая и кофе.',
      'Контакты будут продолжены.',
    ],
  },
  {
    language: 'tr',
    url: 'https://www.tccb.gov.tr/haberler/410/123456/telefon-gorusmesi',
    issuer: 'tr-presidency',
    title: 'Cumhurbaşkanı Örnek, Kenya Cumhurbaşkanı ile telefon görüşmesi yaptı',
    shown: '18 Mart 2025',
    published: '2025-03-18',
    parties: ['ke', 'tr'],
    paragraphs: [
      'Cumhurbaşkanı bugün Kenya Cumhurbaşkanı ile bir telefon görüşmesi gerçekleştirdi.',
      'Görüşmede limanlar arasındaki yeni hat ve çay üretimi ele alındı.',
      'Görüşmeler sürecek.',
    ],
  },
  {
    language: 'fi',
    url: 'https://www.presidentti.fi/tiedote/puhelinkeskustelu-kenian-presidentin-kanssa/',
    issuer: 'fi-president',
    title: 'Puhelinkeskustelu Kenian presidentin kanssa',
    shown: '18.3.2025',
    published: '2025-03-18',
    parties: ['fi', 'ke'],
    paragraphs: [
      'Tasavallan presidentti kävi tänään puhelinkeskustelun Kenian presidentin kanssa metsistä.',
      'Presidentit keskustelivat myös opettajien vaihdosta maiden välillä.',
      'He tapaavat keväällä.',
    ],
  },
  {
    language: 'sv',
    url: 'https://www.regeringen.se/pressmeddelanden/2025/03/telefonsamtal-med-kenyas-president/',
    issuer: 'se-gov',
    title: 'Telefonsamtal med Kenyas president',
    shown: '18 mars 2025',
    published: '2025-03-18',
    parties: ['ke', 'se'],
    paragraphs: [
      'Statsministern hade i dag ett telefonsamtal med Kenyas president om skogsbruk och hamnar.',
      'De enades om att öppna ett gemensamt center för bönder.',
      'De ses igen i maj.',
    ],
  },
  {
    language: 'ar',
    url: 'https://www.spa.gov.sa/N7654321',
    issuer: 'sa-spa',
    title: 'سمو ولي العهد يتلقى اتصالًا هاتفيًا من رئيس كينيا',
    shown: '١٨ مارس ٢٠٢٥',
    published: '2025-03-18',
    parties: ['ke', 'sa'],
    paragraphs: [
      'تلقى سمو ولي العهد اليوم اتصالًا هاتفيًا من رئيس كينيا جرى خلاله بحث النقل البحري بين البلدين.',
      'واتفق الجانبان على افتتاح مدرسة للزراعة في الساحل.',
      'وسيستمر التواصل بينهما.',
    ],
  },
  {
    language: 'zh-CN',
    url: 'https://www.mfa.gov.cn/web/zyxw/202503/t20250318_76543210.shtml',
    issuer: 'cn-mfa',
    title: '王样同肯尼亚外长通电话',
    shown: '2025年3月18日',
    published: '2025-03-18',
    parties: ['cn', 'ke'],
    paragraphs: [
      '当天下午，外交部长王样同肯尼亚外长通电话，双方就港口之间的新航线和茶叶贸易交换了意见，并回顾了两国多年来的友好交往。',
      '王样表示，愿同肯方一道办好农业学校，推动青年往来，让两国人民都能从合作中得到实实在在的好处。',
      '双方将保持沟通。',
    ],
  },
  {
    language: 'ja',
    url: 'https://www.mofa.go.jp/mofaj/press/release/press1_009876.html',
    issuer: 'jp-mofa',
    title: '日ケニア外相電話会談',
    shown: '令和7年3月18日（2025年3月18日）',
    published: '2025-03-18',
    parties: ['jp', 'ke'],
    paragraphs: [
      '本日、外務大臣はケニアの外相と電話会談を行い、両国の港を結ぶ新しい航路や茶の輸出入、若い研究者の往来について意見を交わしました。',
      '両大臣は、農業学校の開設に向けて担当者の間で準備を進めることで一致しました。',
      '両大臣は引き続き連絡を取り合います。',
    ],
  },
  {
    language: 'ko',
    url: 'https://www.mofa.go.kr/www/brd/m_4080/view.do?seq=987654',
    issuer: 'kr-mofa',
    title: '한-케냐 외교장관 통화',
    shown: '2025-03-18',
    published: '2025-03-18',
    parties: ['ke', 'kr'],
    paragraphs: [
      '외교장관은 오늘 케냐 외교장관과 통화를 갖고 두 나라 항구를 잇는 새 항로와 차 무역에 관해 의견을 나누었다.',
      '양 장관은 농업학교를 함께 열기로 하고 실무자들이 준비를 시작하기로 하였다.',
      '양측은 계속 소통하기로 하였다.',
    ],
  },
];
