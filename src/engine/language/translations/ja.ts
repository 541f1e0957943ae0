/** Japanese: words of official statements and what they are in English. An analyst may extend them. */
export const JAPANESE = `
meeting : 会談 | 会合 | 会見 | 会議
summit : 首脳会談 | 首脳会合 | サミット
call : 電話 | 呼びかけ | 求め
telephone call : 電話会談 | 電話協議
leader : 首脳 | 指導者 | リーダー
prime minister : 総理大臣 | 総理 | 首相 | 内閣総理大臣
president : 大統領 | 国家主席 | 主席 | 議長国
foreign minister : 外務大臣 | 外相 | 外交部長
foreign ministry : 外務省
minister : 大臣 | 閣僚 | 閣下
defense minister : 防衛大臣 | 国防大臣 | 国防相 | 防衛相
finance minister : 財務大臣 | 財務相
secretary : 長官 | 書記 | 秘書
secretary state : 国務長官
secretary general : 事務総長 | 書記長
vice president : 副大統領
vice minister : 副大臣 | 外務審議官 | 次官
ambassador : 大使 | 特命全権大使
embassy : 大使館
consulate : 総領事館 | 領事館
consular : 領事
envoy : 特使
special : 特別 | 特に
government : 政府 | 政権
cabinet : 内閣
chief cabinet secretary : 官房長官
parliament : 国会 | 議会
speaker : 議長
member : 議員 | 加盟国 | 委員
chancellor : 連邦首相
king : 国王 | 王
emperor : 天皇陛下 | 天皇
crown prince : 皇太子
national security adviser : 国家安全保障局長
adviser : 補佐官 | 顧問
official : 当局者 | 公式 | 政府高官
bureau director : 局長
council : 理事会 | 評議会 | 審議会
committee : 委員会
united nations : 国連 | 国際連合
security council : 安保理 | 安全保障理事会
general assembly : 総会
delegation : 代表団
representative : 代表
side : 双方 | 側
two countries : 両国 | 二国 | 両国間
both leaders : 両首脳 | 両外相 | 両大臣
bilateral : 二国間 | 日米 | 日中 | 日韓
bilateral relations : 二国間関係 | 両国関係
trilateral : 三か国 | 日米韓
multilateral : 多国間 | 多角的
relations : 関係
diplomatic relations : 外交関係 | 国交
diplomacy : 外交
partnership : パートナーシップ | パートナー
strategic partnership : 戦略的パートナー
strategic : 戦略的 | 戦略
alliance : 同盟
ally : 同盟国
like-minded : 同志国
friendship : 友好 | 友情
cooperation : 協力 | 連携
close cooperation : 緊密に連携 | 緊密な連携
close : 緊密 | 密接
work together : 協働 | 一致して
exchange views : 意見交換 | 意見を交換
exchange : 交流 | 交換
discuss : 議論 | 協議 | 討議
talk : 話し合 | 対話
dialogue : 対話を | 対話の
negotiate : 交渉
consultation : 協議を
confirm : 確認
agree : 一致 | 合意 | 同意
agreement : 協定 | 取決め
treaty : 条約
memorandum : 覚書
sign : 署名 | 調印
state : 述べ | 表明
express : 表し | 示し | 表す
explain : 説明
emphasize : 強調
point : 指摘
reiterate : 改めて述べ | 重ねて
reaffirm : 再確認 | 改めて確認
declare : 宣言
announce : 発表 | 公表
statement : 声明 | 発言
joint statement : 共同声明
press conference : 記者会見
respond : 応じ | 応答 | 対応 | 応え
reply : 返答 | 回答
request : 要請 | 依頼
urge : 強く求め | 促し | 促す | 働きかけ
demand : 要求
propose : 提案
suggest : 示唆
convey : 伝え | 伝達
inform : 通報 | 知らせ
report : 報告 | 報道
congratulate : 祝意 | お祝い | 祝福 | 祝辞
condolence : 弔意 | 哀悼 | お悔やみ
sympathy : お見舞い
thank : 謝意 | 感謝 | 御礼
appreciate : 評価 | 高く評価
welcome : 歓迎
support : 支持 | 支援 | 支え
oppose : 反対
condemn : 非難 | 強く非難
protest : 抗議
concern : 懸念 | 憂慮 | 関心
serious concern : 深刻な懸念 | 重大な懸念 | 強い懸念
regret : 遺憾
hope : 期待 | 希望 | 望ん
determination : 決意
intention : 意向 | 意図
readiness : 用意
commit : コミット | 約束
commitment : コミットメント | 公約
promote : 促進 | 推進 | 進め
strengthen : 強化 | 強め
deepen : 深化 | 深め
expand : 拡大 | 広げ
develop : 発展 | 開発
continue : 継続 | 引き続き | 続け
maintain : 維持 | 保つ
build : 構築 | 築
establish : 設立 | 樹立 | 設置
improve : 改善 | 向上
advance : 前進
resume : 再開
begin : 開始 | 始ま | 始め
end : 終結 | 終了 | 終え
achieve : 達成 | 実現
realize : 実現に | 実現する
implement : 実施 | 履行 | 実行
contribute : 貢献 | 寄与
provide : 提供 | 供与
ensure : 確保 | 確実
protect : 保護 | 守
prevent : 防止 | 防ぐ | 阻止
avoid : 回避 | 避け
resolve : 解決
address : 取り組
respect : 尊重 | 敬意
share : 共有 | 分か
visit : 訪問 | 来訪 | 訪日 | 訪米 | 訪中
visit japan : 来日 | 公式訪問
invite : 招待 | 招き
attend : 出席 | 参加
host : 主催 | 開催
hold : 行い | 行われ | 行った
minutes : 約分 | 分間
dinner : 夕食会 | 晩餐会 | ワーキング
lunch : 昼食会
opportunity : 機会
situation : 情勢 | 状況
regional situation : 地域情勢
international situation : 国際情勢
international community : 国際社会
international : 国際 | 国際的
international law : 国際法
international order : 国際秩序
rules based order : 法の支配に基づく
rule law : 法の支配
free open : 自由で開かれた
indo pacific : インド太平洋
region : 地域
peace : 平和 | 和平
stability : 安定
peace stability : 平和と安定
prosperity : 繁栄
security : 安全保障 | 安全 | 安保
national security : 国家安全保障
defense : 防衛 | 国防 | 防衛力
deterrence : 抑止 | 抑止力
extended deterrence : 拡大抑止
war : 戦争
ceasefire : 停戦 | 休戦
aggression : 侵略
invasion : 侵攻
attack : 攻撃 | 襲撃
strike : 空爆
military : 軍事 | 軍
armed forces : 軍隊 | 自衛隊
troops : 部隊 | 兵士
conflict : 紛争 | 衝突
crisis : 危機
tension : 緊張
escalation : エスカレーション | 激化
de-escalation : 沈静化 | 緊張緩和
threat : 脅威
provocation : 挑発
coercion : 威圧 | 強制
force : 武力 | 力
unilateral : 一方的
change status quo : 現状変更
status quo : 現状
sovereignty : 主権
territorial integrity : 領土の一体性 | 領土一体性
territory : 領土
border : 国境
independence : 独立
occupation : 占領
withdraw : 撤退 | 撤収 | 撤回
just lasting peace : 公正かつ永続的な
lasting : 永続的 | 恒久的
just : 公正
two-state solution : 二国家解決
hostage : 人質
release : 解放 | 釈放
prisoner : 捕虜
abduct : 拉致
abduction issue : 拉致問題
immediate : 即時 | 早急
civilian : 民間人 | 文民
casualty : 死傷者 | 犠牲者 | 犠牲
victim : 被害者
damage : 被害 | 損害
humanitarian : 人道 | 人道的
humanitarian assistance : 人道支援
assistance : 援助
aid : 義援
refugee : 難民
evacuate : 退避 | 避難
reconstruction : 復興 | 再建 | 復旧
recovery : 回復
terrorism : テロ | テロリズム
extremism : 過激主義
missile : ミサイル
ballistic missile : 弾道ミサイル
launch : 発射 | 打上げ | 立ち上げ
nuclear : 核 | 原子力
nuclear weapon : 核兵器
nuclear test : 核実験
nuclear disarmament : 核軍縮
disarmament : 軍縮
non-proliferation : 不拡散
denuclearization : 非核化
nuclear power plant : 原発 | 原子力発電所
treated water : 処理水
safety : 安全性
sanctions : 制裁
resolution : 決議
weapon : 武器 | 兵器
equipment : 装備品 | 装備 | 機材
arms : 軍備
drone : 無人機 | ドローン
aircraft : 航空機 | 戦闘機
ship : 船舶 | 艦船 | 艦艇
submarine : 潜水艦
exercise : 演習
joint exercise : 共同訓練
training : 訓練 | 研修
maritime : 海洋
maritime security : 海洋安全保障
sea : 海
east china sea : 東シナ海
south china sea : 南シナ海
taiwan strait : 台湾海峡
strait : 海峡
island : 島 | 諸島 | 島嶼
coast guard : 海上保安庁 | 海警
freedom navigation : 航行の自由
navigation : 航行
airspace : 領空
intelligence : 情報
cyber : サイバー
economic security : 経済安全保障
economic coercion : 経済的威圧
economy : 経済
economic : 経済的 | 経済面
trade : 貿易 | 通商
tariff : 関税
investment : 投資
export : 輸出
export control : 輸出管理 | 輸出規制
import : 輸入
import restriction : 輸入規制 | 輸入停止
restriction : 規制 | 制限
lift : 撤廃 | 解除
market : 市場
business : ビジネス | 事業
company : 企業 | 会社
business environment : ビジネス環境
industry : 産業
private sector : 民間 | 民間企業
finance : 金融 | 財政 | 資金
debt : 債務
loan : 借款 | 円借款 | 融資
grant : 無償資金協力 | 無償
official development assistance : 政府開発援助
development : 開発協力
currency : 通貨 | 為替
inflation : インフレ | 物価
growth : 成長
supply chain : サプライチェーン | 供給網
critical minerals : 重要鉱物 | レアアース
semiconductor : 半導体
technology : 技術 | テクノロジー
science technology : 科学技術
innovation : イノベーション | 革新
artificial intelligence : 人工知能
digital : デジタル
space : 宇宙
quantum : 量子
infrastructure : インフラ
energy : エネルギー
oil : 石油 | 原油
gas : ガス | 天然ガス
electricity : 電力
hydrogen : 水素
climate change : 気候変動
decarbonization : 脱炭素
environment : 環境
food : 食料 | 食品
food security : 食料安全保障
agriculture : 農業
grain : 穀物
agricultural products : 農産物
seafood : 水産物
beef : 牛肉
fishery : 漁業
water : 水
health : 保健 | 健康
pandemic : パンデミック | 感染症
novel coronavirus : 新型コロナ
vaccine : ワクチン
medical : 医療
disaster : 災害
earthquake : 地震
tsunami : 津波
typhoon : 台風
flood : 洪水
culture : 文化
education : 教育
student : 学生 | 留学生
youth : 青少年 | 若者 | 青年
people-to-people exchanges : 人的交流
tourism : 観光
sports : スポーツ
olympics : オリンピック
expo : 万博 | 万国博覧会
women : 女性
human rights : 人権
democracy : 民主主義 | 民主
freedom : 自由
values : 価値 | 価値観
fundamental : 基本的
principle : 原則
law : 法律 | 法
election : 選挙
inauguration : 就任
take office : 就任した
people : 国民 | 人々
citizen : 市民
nationals : 邦人 | 在留邦人
transport : 輸送 | 交通
railway : 鉄道
port : 港 | 港湾
airport : 空港
aviation : 航空
`;
