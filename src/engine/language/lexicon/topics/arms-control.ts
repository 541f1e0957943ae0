/** Arms control, strategic stability, nuclear matters and space. */
export const ARMS_CONTROL = `
arms-control : arms control | arms limitation | disarmament | limitation of (arms/armaments) | reduction of (arms/armaments)
  | conventional (arms/forces) | CFE | arms race | arms reduction | weapons reduction | arms control regime | Treaty on Open Skies | Open Skies Treaty
strategic-stability < arms-control : strategic stability | strategic (stability/security) dialogue | Strategic Stability Dialogue | stability dialogue
  | strategic weapons | strategic offensive | strategic arms | nuclear (risk/risks) reduction | reduce * nuclear risk | strategic risk
  | strategic security | strategic parity | hypersonic * missile | hypersonic weapons
new-start < arms-control : New START | START (Treaty/treaty) | START-3 | extension of * (START/treaty) | Treaty on * Strategic Offensive Arms
inf-treaty < arms-control : INF (Treaty/treaty) | INF | Intermediate-Range Nuclear Forces | intermediate-range
  | (medium/intermediate/shorter) range missiles | intermediate and shorter | moratorium on * deployment | intermediate-range missiles
  | missiles in Europe
missile-deployment < arms-control : (deploy/deployment/placement) * (missiles/offensive/strike) | offensive weapons | strike (systems/weapons)
  | offensive weapons systems | missile systems | deployment of * offensive | missiles in * Ukraine | weapons systems that threaten
  | deploy * assault weapons | deployment of * weapons * threaten | deployment of weapons that | deploy * weapons near | assault weapons near
  | weapons near * borders | weapons * in neighbouring states | non-deployment | strike weapon systems | long-range fires | land-based fires
nonproliferation : nonproliferation | proliferation | NPT | Non-Proliferation Treaty | stop * proliferation | weapons of mass destruction | WMD
  | nonproliferation regime | spread of nuclear weapons | prevent * proliferation | global zero | missile technology control | fissile material
  | non-proliferation standard | highest * non-proliferation | nuclear non-proliferation | Review Conference of Parties
nuclear-weapons : nuclear (weapon/weapons/arsenal/arms/forces/warheads/capability) | tactical nuclear | nuclear disarmament | nuclear states
  | nuclear test | nuclear tests | nuclear testing | CTBT | world without nuclear | free of nuclear weapons | nuclear-weapon | nuclear missiles
  | nuclear-armed | bombing of Hiroshima | Hiroshima and Nagasaki
chemical-weapons : chemical (weapon/weapons/attack) | biological weapons | bioweapons | Chemical Weapons Convention | biological laboratories
  | biolabs | nerve agent | toxic | chemical warfare | sarin | poisonous substances | use of chemical | military biological | biological activity
  | Biological Weapons Convention | chemical and biological | phosphorus bombs
ballistic-missiles < weapons : ballistic missile | ballistic missiles | missile (program/programs/launch/launches/test/tests/technology) | missiles
  | intercontinental | ICBM | missile threat | cruise missile | missile | illicit * launches | Kalibr | Iskander
north-korea-nuclear < nonproliferation : denuclearization | denuclearization of * (Korean/Korea/peninsula)
  | (North Korea's/DPRK's/North Korean) * (nuclear/missile/weapons/programs/program) | Korean (nuclear/issue/problem) | complete denuclearization
  | North Korea * missile | DPRK * missile | nuclear * Korean Peninsula | DPRK's nuclear | six-party talks | six party talks | nuclear * North Korea
  | nuclear * DPRK | nuclear and missile (programs/development/threat) | DPRK * (launch/test) | threat * by DPRK | threats * by Democratic
  | DPRK's ballistic | Korea's nuclear | denuclearization of North Korea | DPRK's ability | unlawful WMD | unlawful weapons of mass destruction
  | DPRK's * weapons of mass destruction | DPRK's * ballistic | North Korea's * ballistic | unlawful ballistic | illicit nuclear
  | ballistic missile * over Japan | long-range ballistic missile launch | DPRK's * missile launches | missile launches * violation | DPRK missile
  | North Korean missile | DPRK's unlawful | threat posed by * DPRK | DPRK * weapons of mass | denuclearization of Korean | end of that regime
  | end of * regime | nuclear attack by * (North Korea/DPRK) | DPRK aggression | DPRK's * development of * missile | DPRK's * nuclear tests
  | maximum pressure on * (North Korea/DPRK) | sanctions on * DPRK | Sanctions Monitoring Team | MSMT
korean-peninsula-situation : (situation/tension/tensions/crisis/crises/developments/peace) * Korean Peninsula | North Korean threat
  | (North Korea/DPRK) | threat * (North Korea/DPRK) | Korean Peninsula | inter-Korean | Pyongyang | stability on * Peninsula | two Koreas | Panmunjom
  | Democratic People's Republic of Korea | audacious initiative | threat posed by DPRK | DPRK's activities | end-of-war declaration
  | reunification of * (Korean/Korea/Peninsula) | unification of * (Korean/Korea/Peninsula) | Korean reunification | unified Korean
  | unified * Korean Peninsula | Korean peninsula | dual-track approach | separated families
abductions : abductions issue | abducted (citizens/Japanese) | abduction issue | unrepatriated | citizens abducted
  | immediate resolution of * abductions | abducted by * DPRK | abductions of * Japanese | Japanese abductees
  | (resolution/resolve/resolving) * abductions | issue of * abductees | abducted by North Korea | citizens abducted by | Japanese nationals abducted
  | abductions matter
iran-nuclear < nonproliferation, iran-situation : Iran's nuclear | Iranian nuclear | JCPOA | Joint Comprehensive Plan of Action
  | Iran nuclear (deal/agreement/program/talks) | Iran * nuclear | Iran (deal/nuclear) | return to * (JCPOA/deal) | nuclear (deal/agreement) with Iran
  | nuclear program of Iran | snapback | nuclear * Iran | prevent Iran from | (acquire/acquiring/obtain/developing/develop/possess) [a] nuclear weapon
  | nuclear-armed Iran | uranium enrichment | Vienna talks | Resolution 2231 | nuclear deal | highly enriched uranium | never * nuclear weapon
  | obtain * nuclear weapon | get * nuclear weapon | Iran never | Iran * never acquire | Iran will never acquire | never gets nuclear weapon
  | never acquire * nuclear | Iran * never * nuclear | Iran from obtaining | nuclear weapon * Iran | return to full compliance
  | acquire * nuclear weapon | nuclear advances | enriched uranium metal | develop * nuclear weapon | never obtain * nuclear | never get * nuclear
  | return to * compliance | return of * Iran | talks with Iran | understanding on return | nuclear Iran | Iran * acquire * nuclear weapon
  | never obtain * nuclear weapon | Iran from acquiring | Iranian nuclear programme | position on * JCPOA | implementing * JCPOA
  | situation * Iranian nuclear | turn to other options | (if/should) diplomacy fails | peaceful nuclear facilities | exclusively for peaceful
  | no credible civilian
iran-threat < iran-situation : Iran's * (activities/behavior/aggression/actions/influence/threat)
  | Iranian (threat/aggression/regime/influence/activities) | threat * (by/from) Iran | Iran-backed | Iranian-backed | Iran and its proxies | proxies
  | Iran's proxies | destabilizing (activities/role) * Iran | threats from Iran | Revolutionary Guard
  | Iran's (ballistic/destabilizing/malign/missiles) | countering Iran | Iranian-aligned | deter Iran | threat posed by Iran | Iran's * proxy
  | Iran's * destabilizing | Iran and * proxies | Iran's destabilizing activities | counter * Iran | backed by Iran | Iran and * proxy groups
  | Iranian proxies | weakening of * Iran | threats * Iran * poses | threat Iran poses | aggressive regional activities
  | destabilizing activities in region | Iran's unprecedented attack | Iran's * drones | Iran's threats
iran-situation < middle-east-situation : situation * Iran | Iran | Iranian (issue/issues/problem) | Tehran | Iranian people | Iranian government
nuclear-safety : nuclear (safety/security) | nuclear power plant | safety of nuclear | nuclear (facility/facilities) | nuclear accident | radiation
  | Nuclear Security Summit | nuclear terrorism | radioactive | nuclear (sites/disaster) | safety of * nuclear power | safe operation of * nuclear
  | shelling of * nuclear | background radiation | regular operation of * plant | safety of * power plant | safety of * nuclear facilities
  | safety and security of * nuclear | radioactive contamination | radiation accident | radiation safety | Chernobyl (disaster/accident)
nuclear-energy < energy : nuclear energy | nuclear power | nuclear reactor | nuclear reactors | nuclear industry | civil nuclear | civilian nuclear
  | peaceful (use/uses) of nuclear | peaceful atom | small modular reactors | 123 Agreement | Akkuyu | Rosatom | Paks | NPP | Rooppur | El Dabaa
  | nuclear (technology/generation/cooperation/projects/sector) | SMRs | advanced reactors | modular reactor | peaceful nuclear | atomic energy
  | 123 agreement | 123 civil nuclear | civil nuclear cooperation | construction of * nuclear power plant | construction of * nuclear power
  | build * nuclear power plant | first nuclear power plant | nuclear power units | power units at | energy units | small modular | new power units
  | nuclear units | power units * nuclear | nuclear fuel supplies | construction of nuclear power plants | power unit | civil uranium enrichment
  | enrichment and * reprocessing
space : outer space | space technology | in space | space (exploration/station/cooperation/agency/program/research) | International Space Station
  | ISS | satellite | satellites | cosmonaut | cosmonauts | astronaut | Artemis | Roscosmos | NASA | GLONASS | spaceflight | spacecraft | Baikonur
  | Vostochny | launch vehicle | space (activities/flight/industry/sector/partnership/projects) | Chandrayaan | moon (mission/exploration)
  | cosmodrome | space (launch/domain) | manned flight | remote sensing | Earth observation | lunar exploration | rocket engines | spaceport
  | Cosmonautics | Gagarin | SpaceX | low Earth orbit | Moon and Mars | space-related | civil space | Artemis Accords | space data | commercial space
  | space council | peaceful exploration | space economy | peaceful use of * space | space systems | human spaceflight | space debris | return to Moon
  | on Moon | to Moon | lunar surface | space ecosystem | BeiDou | navigation satellite | space infrastructure | put into orbit | in orbit
  | cooperation in space | lunar research station | Copernicus | ISRO | NISAR | Mars mission
space-weapons < arms-control, space : weapons in space | militarization of * space | space security | anti-satellite | arms race in * space
  | peaceful * outer space | direct-ascent | destructive * tests
us-russia-summit : (Geneva/Helsinki/Alaska/Anchorage) (summit/meeting/talks) | U.S.-Russia (Summit/summit/consultations)
  | Russian-American (summit/consultations/talks) | Russia-US (summit/talks/consultations) | summit in Geneva | Geneva talks | Russian-US talks
  | presidents of Russia and * United States
`;
