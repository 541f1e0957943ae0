/** What a side thinks of a matter, where the matter is the attitude itself. */
export const ATTITUDES = `
concern : concern | concerned | worry | worried | anxiety | alarm | alarmed | apprehension | serious concern | deep concern | grave concern
  | deeply troubled | disturbing | express * alarm | grave and growing | troubled by | worrisome | dismay | seriousness of * situation
  | expressed regret | expressed disappointment
hope : hope | expressed hope | optimism | optimistic | hopeful | expressed expectation | reason to believe | we count on | expressed * expectation
  | expressed * confidence | high expectations
satisfaction : satisfaction | pleased | satisfied | positive assessment | gave high assessment | positively assessed | gratify | noted * pleasure
  | pleasure to note | glad to note | happy to note | high appraisal | high assessment | highly appreciated | highly valued | content with
  | note with satisfaction | state with satisfaction | gave * (high/positive) assessment | encouraged by | heartened
progress : progress | progress made | positive (dynamics/dynamic/trend/trends/momentum) | progressive | achievements | breakthrough
  | significant progress | momentum | results achieved | headway | step forward | positive developments | positive changes | positive shifts
  | positive results | good results | tangible results | practical results | concrete results | specific results | impressive results
  | achieved results | results * achieved | great strides | success achieved | bear fruit | yielding results | significant step | made strides
  | real results | substantial headway | good pace | making headway | headway on | developing progressively | tangible progress | positive outcomes
  | yielded * results
next-steps : next steps | next step | further steps | further (action/actions/measures/work) | concrete (steps/measures/actions)
  | practical (steps/measures) | steps to | way ahead | path forward | months ahead | weeks ahead | follow-on | additional steps | road map
  | future steps | future work | subsequent action | plans for * future | further joint | tasks ahead | work ahead | specific steps
  | specific measures | specific actions | additional measures | joint steps | in days ahead | plan of action | program of action
priority : priority | priorities | shared priorities | top priority | key topic | key priorities | main focus | special attention
  | particular attention | focus on | attention was paid | paramount importance | utmost importance | central focus | special focus | special emphasis
  | particular emphasis | emphasis was placed | emphasis was laid | emphasis was made | emphasis on | central issue | main issue | main subject
  | focal point | close attention | considerable attention | top of agenda | areas of focus | attach great importance | focus of | critical importance
  | vital importance | of paramount | attach * importance | placed emphasis | at centre of * conversation | centred on
urgency : urgent | urgency | urgent need | urgently | immediately | as soon as possible | without delay | swiftly | promptly | expeditiously
  | earliest possible | soonest possible | at earliest | rapid action | pressing need | no time to lose | time is of essence | timely delivery
  | timely implementation | as quickly as possible | early resolution | swift conclusion | swift resolution | urgent action | immediate action
  | act now | as rapidly as possible | without further delay | speediest | accelerate delivery | with urgency | act swiftly | move swiftly
  | swift action | move quickly | act quickly | immediate needs | time is now | speedy end | in shortest possible | soonest | early date
  | fast-track * projects | fast-track * implementation | at pace | rapid progress | before it is too late
international-community : international community | world community | global community | rest of world | community of nations | whole world
  | entire world | all countries of * world | civilized world | civilized nations | civilized countries | world's attention | free world
position-of-side : principled (position/approach/stance/positions) | consistent position | stance | positions on | position on | approaches to
  | point of view | reiterated * position | outlined * (position/approach/approaches/assessment/assessments)
  | fundamental (assessments/approach/positions) | vision of | unchanged position | firm position | clear position | longstanding position
  | known position | official position | position of * side | position of * parties | position of * country | policy remains unchanged
  | principled assessments | basic position | firm stance | Russia's position | key approaches | Russia's assessment | expressed * considerations
  | Ukraine's position | balanced position | clear and consistent | no change in * position | position remains | position of Japan
condemnation : condemn | condemnation | denounce | deplore | outrage | abhorrent | unacceptable | inadmissible | strongly reject | reject * attempts
  | reject * violence | heinous | despicable | intolerable | unjustifiable | cannot be justified | cannot be tolerated | cannot be accepted
  | barbaric attack | barbaric act | horrific attack | horrific act | strongly oppose | strong opposition to | resolutely oppose | decried
  | denunciation of | strongest terms | firmly reject | heinous (attack/act) | heinous crime | in strongest possible terms | in strongest terms
  | barbaric | strongest possible terms | stands unequivocally | appalling | unconscionable | shameful | reprehensible | vile
  | horrific (violence/crimes) | no justification for | senseless (attack/act) | barbarism | firm opposition | resolute opposition
  | categorical opposition | strong opposition | strong dissatisfaction | lodged * protest | strong protest | diplomatic protest | note of protest
  | unacceptability of | inadmissibility of | blatant | unforgivable | never be tolerated | brazen attack | brazen act | blatant attack
  | flagrant aggression | disgust | egregious | sickening | brazen | flagrant | disgraceful | horrifying | callous | reckless | cowardly
support-expressed : (full/strong/unwavering/continued/steadfast) support | expressed support | expressed * support | endorsement | endorse
  | firm support | ironclad support | unconditional support | unequivocal support | broad support | consistent support | wholehearted support
  | enduring support | resolute support | robust support | comprehensive support | active support | principled support | clear support
  | reiterate * support for | reiterate * support to | reaffirm * support to | reaffirm * support of | pledged * support for | pledged * support to
  | conveyed * support for | conveyed * support to | conveyed * support of | confirmed * support for | confirmed * support of | declared * support to
  | underscored * support for | underscored * support of | emphasized * support for | emphasized * support of | affirmed * support for
  | words of support | strong backing | voiced * support | support * proposal | supportive of | continued backing | offered * full support
  | underlined * support for | conveyed US support | reiterated support for | restated * support | voiced support | reaffirmed support for
  | offered * continued support | support * efforts of * government | express * unwavering support
  | (constant/long-term/timely/powerful/long-standing/political) support | (strong/firm) and (unwavering/consistent) support | firmly supports
  | stand firmly with | pledged support | fully support | pledged to support | conveyed * support | assured of * support | will continue to support
  | moral support | reaffirm U.S. support | unflinching support | stand in support
shared-view : shared the view | common view | share * view | shared (understanding/vision/assessment/assessments/position) | mutual understanding
  | consensus | concur | common understanding | convergence | important consensus | points of agreement | unanimous | similarity of * approaches
  | proximity of * positions | similar views | similar positions | similar approaches | close positions | identical positions | close or * identical
  | shared conviction | shared determination | broad agreement | closely aligned | similarity of * views | same page | closeness of * views
  | same view | shared concern | overlapping * positions | close or identical | positions are * similar | positions are * close
  | positions * similar on | high degree of understanding | concurrence of | common perspective | coinciding | similarity of | common vision
  | same vision | common determination | agreed on need | shared purpose | shared resolve | mutual commitment | mutual determination
  | joint determination | agreed on * importance | share * belief | shared desire | shared ambition | largely same views | hold * same views
  | share * conviction | agree on * need | completely agree | fully agree | agree on almost everything | in agreement on
  | agree on * almost everything | lot we agree on | concerns are same | locked at hip | see it * same way | commonality of * assessments
  | deepening alignment | share * recognition | totally agree | strong alignment | close alignment | united in condemnation | firmly agreed
special-responsibility : special responsibility | shared responsibility | responsibility for * (security/peace/stability)
  | responsible (power/powers/approach) | responsibility (of/as) * (powers/countries/members) | collective responsibility | common responsibility
  | joint responsibility | obligation to * next generation | shoulder * responsibility
challenges : challenges | challenge | common challenges | common threats | threats | (global/shared/growing) threats | most pressing problems
  | transcend borders | transnational threats | transboundary | emerging threats | new threats | challenges and threats | modern threats
  | new challenges and threats | threats and challenges | emerging challenges
history-and-legacy : legacy | history of | historic | historical experience | historical ties | traditional (friendship/ties) | centuries-old
  | rich history | common history | common past | shared history | shared heritage | historical roots | historical bonds | historical closeness
  | deep historical | tradition of * friendship | tradition of * cooperation | traditions of * mutual | good traditions | long history | time-tested
  | glorious traditions | great traditions | heroic traditions | strong traditions | traditionally friendly relations | common legacy | Holodomor
  | proud history | shared * history | historical past | rooted deep in history | common historical | ancient traditions | spiritual heritage
  | historical and cultural | historical heritage | centuries-long | age-old | historical traditions | traditions of friendship
  | deep historical traditions | common historical past | centuries of friendship | solid traditions | victims of Holodomor | liberation struggle
  | liberation movement | comfort women | wartime forced labor | wartime laborers | anti-apartheid | time-honored | since ancient times
  | thousands of years | from generation to generation | historical relations
`;
