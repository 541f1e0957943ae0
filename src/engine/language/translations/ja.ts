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
special : 特別 | 特に | 特殊
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
united nations charter : 国連憲章
charter : 憲章
constitution : 憲法
g7 : 先進国
global south : グローバルサウス
emerging countries : 新興国
developing countries : 途上国 | 開発途上国
european union : 欧州連合
european : 欧州
pacific islands : 太平洋島嶼国
africa : アフリカ
middle east : 中東
quad : 日米豪印
trilateral cooperation : 三か国協力
foreign affairs defense : 外務防衛
party : 与党 | 政党 | 締約国
opposition : 野党
governor : 知事 | 総裁
mayor : 市長
chairman : 会長 | 委員長
executive : 役員 | 経営者
director general : 事務局長
deputy : 副
counterpart : カウンターパート
spokesperson : 報道官
guest : 賓客
first lady : 夫人
prime minister office : 官邸 | 首相官邸
first meeting : 初の会談 | 初めての
courtesy call : 表敬 | 表敬訪問
speech : 演説 | 挨拶 | スピーチ
ceremony : 式典 | 儀式
welcome ceremony : 歓迎式典
banquet : 午餐会
anniversary : 周年 | 記念
milestone : 節目
history : 歴史 | 歴史的
past : 過去
future : 将来 | 未来
future-oriented : 未来志向
new era : 新時代
era : 時代
today : 本日 | 今日
tomorrow : 明日
yesterday : 昨日
this week : 今週
next week : 来週
this month : 今月
this year : 本年 | 今年
last year : 昨年
next year : 来年 | 明年
recent : 最近 | 先般 | 近年
morning : 午前 | 朝
afternoon : 午後
evening : 夕方 | 夜
current : 現在 | 現下
early : 早期 | 早期に
soon : 近く | 速やかに
urgent : 緊急 | 喫緊
long term : 長期 | 長期的
short term : 短期
important : 重要 | 重要性 | 重要な
vital : 不可欠 | 死活的
necessary : 必要 | 必要性
possible : 可能 | 可能性
serious : 深刻 | 重大
severe : 厳しい | 厳し | 厳格
strong : 強固 | 強い | 力強い
firm : 断固 | 毅然
steady : 着実 | 着実に
stable : 安定的
constructive : 建設的
constructive stable : 建設的かつ安定的
mutual benefit : 戦略的互恵 | 互恵
mutual : 相互 | 互い
mutual understanding : 相互理解
understanding : 理解 | 了解
trust : 信頼 | 信頼関係
personal : 個人的
frank : 率直 | 率直に
candid : 忌憚
broad : 幅広い | 幅広く | 広範
comprehensive : 包括的
concrete : 具体的
active : 積極的 | 活発
practical : 実務的
effective : 効果的 | 有効
appropriate : 適切 | 然るべき
common : 共通 | 共同
joint : 合同
new : 新た | 新しい | 新
further : 更なる | 一層 | 更に | さらに
all : 全て | すべて | あらゆる
various : 様々 | さまざま | 諸
global : 世界的 | 地球規模 | グローバル
world : 世界
global issues : 地球規模課題
issue : 問題 | 課題 | 懸案
challenge : 挑戦
field : 分野
area : 領域
policy : 政策 | 方針
plan : 計画
program : プログラム
project : プロジェクト | 案件
initiative : イニシアティブ | 構想 | 取組
effort : 努力
measure : 措置 | 対策 | 施策
action : 行動 | 行為
activity : 活動
result : 結果 | 成果
progress : 進展 | 進捗
process : プロセス | 過程
framework : 枠組み | 枠組
mechanism : メカニズム | 仕組み
system : 制度 | 体制 | システム
structure : 構造
basis : 基盤 | 基礎
foundation : 土台
role : 役割
responsibility : 責任
interest : 利益 | 国益
position : 立場
view : 見解 | 意見 | 考え
recognition : 認識
awareness : 意識
view share : 認識を共有
perspective : 観点 | 視点
proposal : 提案を
request cooperation : 協力を求め | 協力を要請
response : 対処
information : 情報を
information sharing : 情報共有
communication : 意思疎通 | 連絡
level : レベル | ハイレベル
working level : 事務レベル
all levels : あらゆるレベル
round : ラウンド
schedule : 日程
date : 日付
next : 次回 | 次期 | 次
participation : 参画
accession : 加入 | 加盟
membership : 加盟の
entry into force : 発効
ratification : 批准
conclusion : 締結 | 妥結
adopt : 採択
approve : 承認
decide : 決定
consider : 検討
examine : 検証 | 審査
coordinate : 調整 | 協調
accelerate : 加速 | 加速化
facilitate : 円滑 | 円滑化
utilize : 活用 | 利用
use : 使用
introduce : 導入
increase : 増加 | 増大
decrease : 減少
reduce : 削減 | 軽減
restore : 取り戻
return : 帰還 | 帰国 | 返還
open : 開放 | 開か
close border : 封鎖
block : 阻害 | 妨害
accept : 受け入れ | 受入れ | 受諾
refuse : 拒否
reject : 拒絶 | 退け
violate : 違反 | 侵害
unacceptable : 容認できない | 断じて許
intolerable : 許されない | 許容
undermine : 損な | 揺るが
threaten : 脅か
worsen : 悪化
deteriorate : 激しさを増
face : 直面
overcome : 克服 | 乗り越え
lead : 主導 | リード | 率い
stand : 寄り添
solidarity : 連帯
unity : 結束 | 団結
unite : 一丸
call for : 訴え
remind : 想起
remember : 記憶
touch : 触れ | 言及
mention : 言及し
raise : 提起 | 取り上げ
take up : 議題
agenda : 議題の
basic : 基本
consistent : 一貫
unchanged : 不変 | 変わら
continuously : 絶え間
regular : 定期的 | 定期
visit mutual : 相互訪問 | 往来
shuttle diplomacy : シャトル外交
trip : 外遊 | 歴訪 | 旅行
arrive : 到着
depart : 出発
depth : 深く
heartfelt : 心から | 心より
warm : 温かい
hospitality : もてなし
respectful : 敬意を表
joy : 喜び | 嬉し
honor : 光栄 | 名誉
success : 成功
succeed : 成功裏
victory : 勝利
re-election : 再選
election victory : 当選
reelect : 再任
appointment : 任命
resign : 辞任
death : 死去 | 逝去 | 死亡
injured : 負傷 | 負傷者
missing : 行方不明
wound : けが
shooting : 銃撃
assassination : 暗殺
bombing : 爆撃 | 爆発
explosion : 爆破
shelling : 砲撃
massacre : 虐殺
war crime : 戦争犯罪
accountability : 説明責任
court : 裁判所 | 法廷
international criminal court : 国際刑事裁判所
justice : 司法 | 正義
investigation : 捜査 | 調査
crime : 犯罪
organized crime : 組織犯罪
fraud : 詐欺
drug : 麻薬 | 薬物
police : 警察
law enforcement : 法執行
detain : 拘束
arrest : 逮捕 | 拘留
trial : 裁判
prison : 刑務所
immigration : 入管 | 移民 | 入国
visa : 査証 | ビザ
visa exemption : 査証免除
labor : 労働 | 労働者 | 人材
human resources : 人材育成
employment : 雇用
wage : 賃金
tax : 税 | 課税
budget : 予算
defense spending : 防衛費
burden : 負担
burden reduction : 負担軽減
base : 基地
united states forces : 在日米軍 | 米軍
relocation : 移設
realignment : 再編
host nation : 駐留
security treaty : 安保条約 | 日米安保条約
article : 条
senkaku islands : 尖閣諸島 | 尖閣
northern territories : 北方領土
peace treaty : 平和条約
comfort women : 慰安婦
forced labor : 旧朝鮮半島出身 | 徴用
wartime : 戦時
world war : 大戦 | 世界大戦
atomic bomb : 原爆
hibakusha : 被爆者 | 被爆
nuclear-free world : 核兵器のない
non-proliferation treaty : 核兵器不拡散条約
enrichment : 濃縮
uranium : ウラン
nuclear agreement : 核合意
iaea : 国際原子力機関
inspection : 査察
verification : 検認
plutonium : プルトニウム
biological chemical weapon : 化学兵器 | 生物兵器
mass destruction : 大量破壊兵器
arms transfer : 移転 | 防衛装備移転
counterstrike : 反撃能力
capability : 能力
interoperability : 相互運用性
command control : 指揮統制
acquisition : 調達 | 取得
land mine : 地雷
demining : 地雷除去 | 地雷対策
peacekeeping : 平和維持活動 | 平和維持
peacebuilding : 平和構築
mediation : 仲介 | 調停
guarantee : 保証
security guarantee : 安全の保証
truce : 一時停戦
corridor : 回廊
siege : 包囲
famine : 飢餓
humanitarian access : 人道アクセス
humanitarian situation : 人道状況
evacuation : 避難民
displaced : 避難者
relief : 救援 | 救助
rescue : 救出
emergency relief : 緊急援助 | 緊急人道支援
supplies : 物資
tent : テント
generator : 発電機
winter : 越冬 | 冬
hospital : 病院
doctor : 医師
disease : 疾病 | 病気
universal health coverage : 保健の普遍
nutrition : 栄養
medicine : 医薬品
children : 子ども | 子供 | 児童
girl : 女子
elderly : 高齢
gender : ジェンダー
equality : 平等
diversity : 多様性
inclusive : 包摂的 | 包摂
sustainable : 持続可能
sustainable development goals : 持続可能な開発
resilience : 強靱 | 強靭化 | 強靱化
transparency : 透明性
governance : ガバナンス | 統治
corruption : 腐敗 | 汚職
reform : 改革
security council reform : 安保理改革
permanent member : 常任理事国
veto : 拒否権
multilateralism : 多国間主義
free trade : 自由貿易
wto : 世界貿易機関
cptpp : 環太平洋
economic partnership agreement : 経済連携協定
economic partnership : 経済連携
customs : 税関
subsidy : 補助金
overcapacity : 過剰生産
fair : 公平 | 公平な
level playing field : 公平な競争
competition : 競争
intellectual property : 知的財産
automobile : 自動車
steel : 鉄鋼 | 鉄
aluminum : アルミニウム
shipbuilding : 造船
machinery : 機械
product : 製品 | 産品
goods : 品目 | 商品
rice : コメ | 白米
pork : 豚肉
soybean : 大豆
corn : とうもろこし
wheat : 小麦
fertilizer : 肥料
livestock : 畜産
price : 価格
supply : 供給
demand goods : 需要
stable supply : 安定供給
resource : 資源
mineral : 鉱物
lng : 液化天然ガス
coal : 石炭
solar : 太陽光
wind power : 風力
geothermal : 地熱
ammonia : アンモニア
green : グリーン
emission : 排出 | 排出削減
carbon neutral : カーボン
greenhouse gas : 温室効果ガス
paris agreement : パリ協定
biodiversity : 生物多様性
forest : 森林
plastic : プラスチック
pollution : 汚染
ocean discharge : 放出 | 海洋放出
scientific : 科学的
evidence : 根拠 | 証拠
science : 科学
research : 研究
research development : 研究開発
university : 大学
school : 学校
scholarship : 奨学金
language : 日本語 | 言語
art : 芸術 | 美術
film : 映画
heritage : 遺産
anime : アニメ
museum : 博物館
exhibition : 展示
festival : 祭
athlete : 選手
football : サッカー
games : 競技大会
satellite : 衛星
moon : 月面
artemis : アルテミス
astronaut : 宇宙飛行士
space exploration : 宇宙探査
data : データ
telecommunication : 通信 | 電気通信
network : ネットワーク
5g : 第五世代
undersea cable : 海底ケーブル
startup : スタートアップ
platform : プラットフォーム
disinformation : 偽情報
information manipulation : 情報操作
media : メディア
journalist : 記者
press : 報道関係者
road : 道路
bridge : 橋
subway : 地下鉄
high-speed rail : 高速鉄道 | 新幹線
vehicle : 車両
flight : 便 | 直行便
connectivity : 連結性
logistics : 物流
shipping : 海運 | 航路
piracy : 海賊
seafarer : 船員 | 乗組員
fishing boat : 漁船
sea lane : シーレーン
illegal fishing : 違法漁業
illegal : 違法 | 不法
dangerous : 危険
accident : 事故
risk : リスク
measure safety : 安全確保 | 安全対策
japanese nationals : 日本人
school children : 児童生徒
community : 共同体 | コミュニティ
local : 地方 | 地元
local government : 自治体
prefecture : 県
city : 都市 | 市
capital : 首都
government private : 官民
civil society : 市民社会
non-governmental organization : 非政府組織
international organization : 国際機関
organization : 機構 | 機関 | 組織
world bank : 世界銀行
international monetary fund : 国際通貨基金
bank : 銀行
fund : 基金
asset : 資産
frozen assets : 凍結資産
freeze : 凍結
insurance : 保険
budget support : 財政支援
billion : 億
million : 百万
dollar : ドル
euro : ユーロ
yen : 円
percent : パーセント
hear : 聞き | 聴取
see : 見通し | 見据え
think : 考えて | 思い
know : 承知
speak : 話し | 語り
write : 書簡 | 親書
letter : 手紙
message : メッセージ
tell : 告げ
answer : 答え
ask : 尋ね | 質問
question : 疑問
meet : 会い | 面会
gather : 集ま | 結集
bring : もたらし
take : 取り | とり
give : 与え | 付与
receive : 受け | 受領
make : 作成 | 行う
send : 派遣 | 送り
dispatch : 派遣する
deploy : 配備 | 展開
move : 動き | 移動
change : 変化 | 変更 | 変革
create : 創出 | 創設
open new : 切り拓
connect : 繋が | つなが | 接続
link : 連動
join : 加わ
separate : 分断
division : 分裂 | 対立
difference : 相違 | 違い
similar : 類似
same : 同様 | 同じ
direct : 直接 | 直接的
indirect : 間接
public : 公共 | 公的
private : 私的
internal : 国内 | 内政
interference : 干渉 | 介入
external : 対外
overseas : 海外 | 国外
domestic : 内外
political : 政治 | 政治的
diplomatic : 外交的 | 外交ルート
peaceful : 平和的 | 平和的解決
peaceful resolution : 平和裏
social : 社会 | 社会的
cultural : 文化的 | 文化交流
legal : 法的
technical : 技術的
environmental : 環境的
financial : 財政的 | 資金的
security environment : 安全保障環境
regional security : 地域の安全保障
human security : 人間の安全保障
collective security : 集団的自衛権
self-defense : 自衛 | 自衛権
airstrike : 空爆を
ground operation : 地上作戦 | 地上侵攻
operation : 作戦 | 運用
retaliation : 報復
restraint : 自制 | 抑制
maximum restraint : 最大限の自制
settlement : 入植 | 入植地 | 入植活動
annexation : 併合
illegal annexation : 違法な併合
blockade : 海上封鎖
hostility : 敵対行為 | 敵対
militant : 武装勢力 | 過激派
rebel : 反政府勢力
coup : クーデター
martial law : 戒厳令
demonstration : デモ | 抗議活動
violence : 暴力 | 暴力行為
repression : 弾圧 | 抑圧
transition : 移行 | 暫定
interim : 暫定政権 | 暫定政府
reconciliation : 和解 | 国民和解
peace process : 和平プロセス
peace negotiations : 和平交渉
peace plan : 和平案 | 和平計画
peace conference : 平和サミット
reconstruction conference : 復興会議 | 復興会合
stabilization : 安定化
hostage release : 人質の解放
prisoner exchange : 捕虜交換
deportation : 強制移送 | 送還
remains : 遺骨 | 遺族
family : 家族 | 御家族
brother : 兄弟
friend : 友人 | 友
neighbor : 隣国 | 近隣
neighboring country : 近隣諸国 | 周辺国
important neighbor : 重要な隣国
large country : 大国
superpower : 超大国
chair : 議長を
chairmanship : 議長国として
presidency : 議長国の
host country : 主催国 | 開催国
nation : 国家 | 民族
state province : 州
country : 国 | 諸国 | 各国
all countries : 全ての国
third country : 第三国
partner country : パートナー国
cooperation field : 協力分野
cooperation document : 協力文書 | 協力覚書
document : 文書 | 文言
action plan : 行動計画
joint declaration : 共同宣言 | 共同発表
roadmap : 工程表 | ロードマップ
vision : ビジョン | 展望
goal : 目標 | 目的
target : 対象
standard : 基準 | 標準
rule : ルール | 規則
norm : 規範
condition : 条件
negotiation : 妥協 | 折衝
breakthrough : 打開
momentum : 機運 | 勢い
trend : 潮流 | 趨勢
direction : 方向 | 方向性
stage : 段階
level raise : 格上げ
first time : 初めて | 初
second : 第二 | 二回
times : 回目
number : 数 | 多数
amount : 額 | 総額
half : 半分
part : 一部 | 一環
whole : 全体
end year : 年末
spring : 春
summer : 夏
autumn : 秋
decade : 十年 | 世紀
generation : 世代 | 次世代
`;
