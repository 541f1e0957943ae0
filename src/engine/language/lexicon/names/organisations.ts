/**
 * International organisations and groups: `key < broader : names`, as in the topic files. The European Union, NATO and the United Nations
 * speak as parties and stand in states.ts.
 */
export const ORGANISATIONS = `
african-union : African Union | AU
al-qaeda : Al-Qaeda | Al Qaeda | Al-Qaida | al-Qa’ida | al-Qaeda
apec : APEC | Asia-Pacific Economic Cooperation
arab-league : Arab League | League of Arab States
asean : ASEAN | Association of Southeast Asian Nations
brics : BRICS
caricom : CARICOM | Caribbean Community
commonwealth : Commonwealth of Nations | Commonwealth
congress : United States Congress | US Congress | Congress
cis : Commonwealth of Independent States | CIS
council-of-europe : Council of Europe
csto : CSTO | Collective Security Treaty Organization
e3 : E3 | E-3
eaeu : Eurasian Economic Union | EAEU | EurAsEC | Eurasian Economic Community
ebrd : EBRD | European Bank for Reconstruction and Development
ecowas : ECOWAS | Economic Community of West African States
fao : FAO | Food and Agriculture Organization
fatf : FATF | Financial Action Task Force
g20 : G20 | G-20 | Group of Twenty
g7 : G7 | G-7 | Group of Seven | G8 | G-8
gazprom : Gazprom
gcc : GCC | Gulf Cooperation Council
hamas : Hamas | HAMAS
hezbollah : Hezbollah | Hizballah | Hizbullah
houthis : Houthi | Houthis | Ansar Allah | Ansarallah
iaea < un-agency : IAEA | International Atomic Energy Agency
icao < un-agency : ICAO | International Civil Aviation Organization
icc : ICC | International Criminal Court
icj : ICJ | International Court of Justice
icrc : ICRC | International Committee of the Red Cross | Red Cross | Red Crescent
iea : IEA | International Energy Agency
imf < financial-institutions : IMF | International Monetary Fund
isis : ISIS | ISIL | Islamic State | Daesh | Da'esh
jef : Joint Expeditionary Force | JEF
nato-russia-council : NATO-Russia Council | Russia-NATO Council
nato-ukraine-council : NATO-Ukraine Council | NATO-Ukraine Commission
naftogaz : Naftogaz
nordic-baltic-eight : Nordic-Baltic Eight | NB8 | Nordic Baltic Eight
oas : OAS | Organization of American States
oecd : OECD | Organisation for Economic Cooperation and Development
opcw : OPCW | Organisation for the Prohibition of Chemical Weapons
opec : OPEC | OPEC+ | Organization of the Petroleum Exporting Countries
osce : OSCE | Organization for Security and Cooperation in Europe | Organization for Security and Co-operation in Europe
pacific-islands-forum : Pacific Islands Forum
plo : PLO | Palestine Liberation Organization | Fatah
quad : Quad | Quadrilateral Security Dialogue | Quad Leaders
sco : SCO | Shanghai Cooperation Organization | Shanghai Cooperation Organisation
security-council < un-body : Security Council | UN Security Council | United Nations Security Council | UNSC
taliban : Taliban | Talibs
trilateral-contact-group : Trilateral Contact Group | TCG | Contact Group on Ukraine
un-agency : UN agency | United Nations agencies | UN agencies
un-body : UN body | UN bodies
un-general-assembly < un-body : UN General Assembly | United Nations General Assembly | UNGA | General Assembly
unesco < un-agency : UNESCO
unhcr < un-agency : UNHCR | High Commissioner for Refugees
unicef < un-agency : UNICEF
unifil < un-body : UNIFIL
unrwa < un-agency : UNRWA
wagner : Wagner Group | Wagner
who < un-agency : WHO | World Health Organization
world-bank < financial-institutions : World Bank
financial-institutions : international financial institutions | IFI | IFIs
wfp < un-agency : WFP | World Food Program
wto : WTO | World Trade Organization
`;
