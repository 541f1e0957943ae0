/** What a side thinks of a matter, where the matter is the attitude itself. */
export const ATTITUDES = `
concern : concern | concerned | worry | worried | anxiety | alarm | alarmed | apprehension | serious concern | deep concern | grave concern
hope : hope | expressed hope | optimism | optimistic
satisfaction : satisfaction | pleased | satisfied | positive assessment | gave high assessment | positively assessed
progress : progress | progress made | positive (dynamics/dynamic/trend/trends/momentum) | progressive | achievements | breakthrough | significant progress | momentum | results achieved
next-steps : next steps | next step | further steps | further (action/actions/measures/work) | concrete (steps/measures/actions) | practical (steps/measures) | steps to | way ahead | path forward | months ahead | weeks ahead | follow-on | additional steps
priority : priority | priorities | shared priorities | top priority | key topic | key priorities | main focus | special attention | particular attention | focus on | attention was paid
urgency : urgent | urgency | urgent need | urgently | immediately | as soon as possible | without delay | swiftly | promptly | expeditiously
international-community : international community | world community | global community | rest of world | community of nations | whole world
position-of-side : principled (position/approach/stance/positions) | consistent position | stance | positions on | position on | approaches to | point of view | reiterated * position | outlined * (position/approach/approaches/assessment/assessments) | fundamental (assessments/approach/positions) | vision of
condemnation : condemn | condemnation | denounce | deplore | outrage | abhorrent | unacceptable | inadmissible
support-expressed : (full/strong/unwavering/continued/steadfast) support | expressed support | expressed * support | endorsement | endorse
shared-view : shared the view | common view | share * view | shared (understanding/vision/assessment/assessments/position) | mutual understanding | consensus | concur | common understanding | convergence | important consensus | points of agreement
special-responsibility : special responsibility | shared responsibility | responsibility for * (security/peace/stability) | responsible (power/powers/approach) | responsibility (of/as) * (powers/countries/members)
challenges : challenges | challenge | common challenges | common threats | threats | (global/shared/growing) threats
history-and-legacy : legacy | history of | historic | historical experience | historical ties | traditional (friendship/ties) | centuries-old
`;
