/** Japanese: states, leaders, and the matters of the field. Found by their characters, longest first. */
export const JAPANESE = `
us : 米国 | アメリカ合衆国 | アメリカ | 日米 | 日米韓 | ホワイトハウス
jp : 日本 | 我が国 | 日米 | 日露 | 日英 | 日中 | 日韓 | 日米韓 | 日EU | 東京
ru : ロシア | ロシア側 | 日露 | モスクワ | クレムリン
ua : ウクライナ | キーウ
uk : 英国 | イギリス | 日英
cn : 日中 | 中華人民共和国 | 北京
kr : 韓国 | 日韓 | 日米韓 | 大韓民国
kp : 北朝鮮
fr : フランス | 日仏
de : ドイツ | 日独
it : イタリア
eu : 欧州連合 | 日EU
in : インド政府 | 日印
au : オーストラリア | 豪州 | 日豪
ca : カナダ | 日加
ir : イラン
il : イスラエル
ps : パレスチナ
tw : 台湾
un : 国際連合 | 国連
ph : フィリピン
vn : ベトナム
id : インドネシア
tr : トルコ
fumio-kishida : 岸田
shinzo-abe : 安倍
shigeru-ishiba : 石破
yoshihide-suga : 菅総理 | 菅内閣
vladimir-putin : プーチン
joe-biden : バイデン
donald-trump : トランプ
boris-johnson : ジョンソン
rishi-sunak : スナク
keir-starmer : スターマー
volodymyr-zelenskyy : ゼレンスキー
emmanuel-macron : マクロン
indo-pacific : インド太平洋
call : 電話会談 | 電話首脳会談
video-call : テレビ会談 | テレビ会議
meeting : 会談 | 首脳会談
summit-meeting : 首脳会談
length-of-call : 分間
talks : 協議
stay-in-contact : 緊密に連携 | 引き続き対話 | 対話を続けて | 意思疎通 | 連携していく
dialogue : 対話
negotiations : 交渉
exchange-of-views : 意見交換
cooperation : 協力
coordination : 連携
shared-view : 一致しました | 認識を共有
concern : 懸念
bilateral-relations : 二国間関係 | 日露関係 | 日米関係 | 日英関係 | 日中関係
alliance : 日米同盟 | 同盟
strengthen-relations : 関係強化 | 関係の強化
peace-treaty : 平和条約
peace : 平和
ceasefire : 停戦
situation-around-ukraine : ウクライナ情勢
war-in-ukraine : ウクライナ侵略 | ウクライナ情勢
invasion : 侵略 | 侵攻
international-issues : 地域・国際情勢 | 国際情勢 | 地域情勢
diplomacy : 外交的解決 | 外交交渉 | 外交努力
sanctions : 制裁
deescalation : 緊張緩和 | 緊張の緩和
escalation : 緊張 | エスカレーション
sovereignty : 主権 | 領土一体性 | 領土の一体性
nuclear-weapons : 核兵器
north-korea-nuclear : 非核化 | 核・ミサイル
ballistic-missiles : ミサイル
abductions : 拉致
indo-pacific-strategy : 自由で開かれたインド太平洋
taiwan-peace : 台湾海峡の平和
trade : 貿易
investment : 投資
economic-cooperation : 経済
trade-agreement : 経済連携協定 | 自由貿易
energy : エネルギー
climate-change : 気候変動
covid : 新型コロナ
vaccines : ワクチン
olympics : オリンピック | 東京大会
defence-cooperation : 安全保障 | 防衛協力
people-ties : 人的交流
condolences : 弔意 | 哀悼
gratitude : 感謝
congratulations : 祝意 | お祝い
human-rights : 人権
nato-matters : NATO
g7-group : G7
quad-cooperation : クアッド
briefing : 説明がなされた | 説明があり
position-of-side : 立場について
hope : 期待
g20-group : G20
support-for-ukraine : ウクライナ支援
`;
