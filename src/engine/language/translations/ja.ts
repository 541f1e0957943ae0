/** Japanese: words of official statements and what they are in English. An analyst may extend them. */
export const JAPANESE = `
meeting : 会談 | 会合 | 会見 | 会議 | 立ち話 | 短時間会談 | 懇談会
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
cabinet : 内閣 | 閣議
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
talk : 話し合 | 対話 | 話合
dialogue : 対話を | 対話の
negotiate : 交渉
consultation : 協議を
confirm : 確認
agree : 一致 | 合意 | 同意
agreement : 協定 | 取決め
treaty : 条約
memorandum : 覚書
sign : 署名 | 調印
stated : 述べ | 表明 | 旨発言
express : 表し | 示し | 表す
explain : 説明
emphasize : 強調
point : 指摘
reiterate : 改めて述べ | 重ねて | 改めて
reaffirm : 再確認 | 改めて確認
declare : 宣言
announce : 発表 | 公表
statement : 声明 | 発言
joint statement : 共同声明
press conference : 記者会見
respond : 応じ | 応答 | 対応 | 応え
reply : 返答 | 回答 | 返信
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
sympathy : お見舞い | 見舞
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
hope : 期待 | 希望 | 望ん | 望み | 期待感
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
establish : 設立 | 樹立 | 設置 | 創立 | 新設 | 確立 | 発足
improve : 改善 | 向上
advance : 前進
resume : 再開
start : 開始 | 始ま | 始め | 着手 | 始動し
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
attend : 出席 | 参加 | 参列 | 臨席
host : 主催 | 開催 | 議長を務め | 主宰
held : 行い | 行われ | 行った | 行いました | 実施しました | 執り行
minutes : 約分 | 分間
dinner : 夕食会 | 晩餐会 | ワーキング
lunch : 昼食会
opportunity : 機会 | 契機 | 好機
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
sanctions : 制裁 | 経済制裁 | 制裁措置 | 対露制裁
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
trade : 貿易 | 通商 | 取引
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
stable : 安定的 | 安定した
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
all : 全て | すべて | あらゆる | 全面的 | 全員
various : 様々 | さまざま | 諸
global : 世界的 | 地球規模 | グローバル
world : 世界
global issues : 地球規模課題
issue : 問題 | 課題 | 懸案
challenge : 挑戦
field : 分野
area : 領域 | 区域 | 地区 | 海域 | 空域
policy : 政策 | 方針
plan : 計画 | 予定し | 企図
program : プログラム
project : プロジェクト | 案件
initiative : イニシアティブ | 構想 | 取組 | 主導権
effort : 努力 | 取り組み | 取組を | 尽力 | 外交努力
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
interest : 利益 | 国益 | 興味 | 関心を
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
level : レベル | ハイレベル | 水準 | 階級 | 次元
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
examine : 検証 | 審査 | 精査
coordinate : 調整 | 協調
accelerate : 加速 | 加速化 | 早め
facilitate : 円滑 | 円滑化
utilize : 活用 | 利用
use : 使用
introduce : 導入
increase : 増加 | 増大
decrease : 減少
reduce : 削減 | 軽減
restore : 取り戻
return : 帰還 | 帰国 | 返還
open : 開放 | 開か | オープン
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
arrive : 到着 | 届いた
depart : 出発
depth : 深く
heartfelt : 心から | 心より
warm : 温かい
hospitality : もてなし
respectful : 敬意を表
joy : 喜び | 嬉し
honor : 光栄 | 名誉 | 栄誉
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
equality : 平等 | 男女平等
diversity : 多様性
inclusive : 包摂的 | 包摂
sustainable : 持続可能
sustainable development goals : 持続可能な開発
resilience : 強靱 | 強靭化 | 強靱化
transparency : 透明性
governance : ガバナンス | 統治
corruption : 腐敗 | 汚職
reform : 改革 | 見直し | 改正
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
fair : 公平 | 公平な | 公正な | 公正に
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
road : 道路 | 道筋
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
illegal : 違法 | 不法 | 非合法 | 国際法違反
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
million : 百万 | 百万人
dollar : ドル
euro : ユーロ
yen : 円
percent : パーセント
hear : 聞き | 聴取
see : 見通し | 見据え | 目撃 | 拝見 | 目にし
think : 考えて | 思い
know : 承知
speak : 話し | 語り
letter : 書簡 | 親書 | 手紙
message : メッセージ
tell : 告げ
answer : 答え
ask : 尋ね | 質問
question : 疑問 | 質疑 | 問題提起
met : 会い | 面会 | 会っ | 面談 | 対面
gather : 集ま | 結集
bring : もたらし | 持ち込
take : 取り | とり
give : 与え | 付与
receive : 受け | 受領 | 接受 | 迎え
made : 作成 | 行う
sent : 派遣 | 送り
dispatch : 派遣する
deploy : 配備 | 展開
move : 動き | 移動
change : 変化 | 変更 | 変革
create : 創出 | 創設
open new : 切り拓
connect : 繋が | つなが | 接続
link : 連動
join : 加わ | 参画し | 合流
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
transition : 移行 | 暫定 | 移行期 | 移行政権
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
nation : 国家 | 民族 | 国を挙げ
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
goal : 目標 | 目的 | 目指し | 目指す
target : 対象
standard : 基準 | 標準
rule : ルール | 規則 | 規定 | 支配
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
second : 第二 | 二回 | 第二次 | 二番目 | 二度目
times : 回目
number : 数 | 多数
amount : 額 | 総額
half : 半分 | 半数 | 半期 | 半減
part : 一部 | 一環
whole : 全体 | 総合的 | 総体
end year : 年末
spring : 春
summer : 夏
autumn : 秋
decade : 十年 | 世紀 | 十年間
generation : 世代 | 次世代
said : 旨述べ | と述べ | 述べました | 語っ
noted : 留意 | 指摘しつつ | 触れつつ
told : 伝えました | 伝えた
stressed : 強調しました | 力説
reiterated : 改めて伝え | 改めて強調
reaffirmed : 改めて一致
underscored : 重要性を強調
highlighted : 特筆 | 強調しつつ
mentioned : 触れた
explained : 紹介
briefed : 説明があり | ブリーフ | 説明を受け
outlined : 概要 | 概略
expressed gratitude : 謝意を表明 | 感謝の意 | 謝意を述べ | 謝意を伝え
expressed condolences : 哀悼の意 | 弔意を表明 | 弔意を伝え
expressed respect : 敬意を表明
expressed support : 支持する
expressed hope : 期待する旨 | 期待を示
strong protest : 厳重に抗議
requested : 求めた | 求める旨
urged : 強く促
called : 呼び掛け
asked : 問われ | 問い
pledged : 誓い | 誓約 | 約束しました
promised : 公約し
praised : 称賛 | 賞賛 | 称え | 讃え
commended : 高く評価し | 敬意と感謝
pleased : 喜ばし | 嬉しく
glad : うれし
grateful : 有り難 | ありがた
gratitude : 感謝の気持ち
congratulations : 慶祝 | お慶び
answered : 応答し | 返事
remarks : ご発言 | 冒頭発言 | 所感
opinion : 世論 | 所見
discussion : 論議 | 話合い | 審議
consult : 相談 | 諮問
conversation : 会話 | 懇談 | 歓談 | 談話
standing talk : 立ち話を
telephone : 電話で
video : ビデオ | 映像 | 動画
video conference : テレビ会議 | テレビ会談 | オンライン会議
online : オンライン | オンライン形式
phone : 携帯電話
took place : 行われました | 開かれ
visit china : 訪中し
visit korea : 訪韓
visit india : 訪印
visit britain : 訪英
visit europe : 訪欧
state guest : 国賓
official guest : 公賓
invitation : 招請 | 招聘 | 御招待
accept invitation : 招待を受け
arrived : 着任
departure : 離日 | 出国
participate : 参加し | 加わり
convene : 招集 | 開催し
opening : 開会 | 開幕 | 開設
closing : 閉会 | 閉幕
inauguration ceremony : 就任式
funeral : 国葬 | 葬儀 | 国葬儀
commemorate : 記念し | 追悼
memorial : 慰霊 | 追悼式 | 慰霊碑
need : 必要性を
significance : 意義
against : 対し強く | 反対し
new year : 新年
month : 先月 | 来月
week : 週間 | 先週
year : 年間 | 年度
century : 二十一世紀
date time : 日時 | 日程調整
night : 夜間 | 深夜 | 昨夜 | 昨晩 | 未明
weekend : 週末
hour : 時間
minute : 数分
third : 第三 | 三回目 | 三度目
first : 第一 | 第一回 | 最初 | 初回 | 初となる
fourth : 第四
double : 倍増 | 二倍
three : 三つ | 三者 | 三名
two : 二つ | 二人 | 両者 | 二名
one : 一人
ten : 十人
hundred : 百人 | 数百
thousand : 千人 | 数千
ten thousand : 万人
many : 多く | 数多 | 多数の
several : 複数 | 幾つか | いくつか
few : 少数 | 数少
entire : 全域 | 全土
particular : 特定
especially : 特に重要
various fields : 幅広い分野
wide range : 多岐 | 広範な
related : 関連 | 関係者
relevant : 関係国
context : 文脈 | 背景
work closely : 緊密に協力
together : 共に | ともに | 一緒に
jointly : 共同で | 協力して
way : 方法 | 手法 | 方途 | 在り方
ways : 方策
manner : 態様
step : 一歩 | 措置を講じ | 段階的
measures : 諸施策 | 対応策 | 対抗措置
countermeasure : 対抗措置を
take action : 措置をとる
course : 路線
aim : ねらい | 狙い
purpose : 趣旨 | 目的で | 用途
objective : 客観的 | 達成目標
task : 任務 | 作業 | 使命
mission : ミッション | 使節団 | 派遣団
problem : 諸問題 | 難題 | 諸課題
matter : 事項 | 事柄 | 案件について
topic : 議題につい | 話題 | テーマ
agenda item : 議事
decision : 決断 | 閣議決定 | 決定し
choose : 選択 | 選ば
choice : 選択肢
option : オプション
prepare : 準備 | 備え
preparation : 準備作業 | 整備
arrange : 手配 | 調整し
organize : 企画
form : 形成 | 形式 | 形で
found : 創立者
launched : 開始し | 発足し | 始動
stop : 停止 | 中止 | 止め
suspend : 中断 | 一時停止 | 停止し
cease : 停止を求め
finish : 完了
complete : 完成 | 完全
full : 全面 | 十分 | 本格的
fully : 十分に | 完全な形で
delay : 遅れ | 遅延 | 延期
quickly : 迅速 | 早急に | 直ちに
immediately : 即座に
promptly : 速やか | 遅滞なく
rapid : 急速 | 急激
steadily : 着実な
gradually : 徐々に
constant : 絶えず | 不断
always : いつも | 常時
still : 依然
already : 既に | すでに
again : 再度 | 再び
previous : 前回 | 従来 | 以前
former : 前大統領 | 前首相
later : 後日
before : 事前 | 従前
during : 期間
period : 時期
term : 任期 | 用語
season : 季節
event : 行事 | イベント | 催し
incident : 事件 | 事案 | 事態
occurred : 発生 | 起き | 生じ
happened : 起こ
cause : 原因 | 要因 | 引き起こ
reason : 理由
consequence : 帰結 | 影響を受け
impact : 影響 | インパクト | 波及
affected : 被災 | 影響を及ぼ | 被災者 | 被災地
effect : 効果 | 効力
influence : 影響力
depend : 依存 | 依拠
dependence : 依存度 | 過度の依存
self-reliance : 自立 | 自律性
lack : 不足 | 欠如
shortage : 逼迫 | 欠乏
difficult : 困難 | 難し | 苦境
difficulty : 困難な
obstacle : 障害 | 障壁 | 支障
barrier : 非関税障壁
easy : 容易
clear : 明確 | 明らか | 明瞭 | 明白
clearly : 明確に
certainly : 確実に
actual : 実際 | 現実 | 実情
real : 真の | 本当
realistic : 現実的
truth : 真実 | 真摯 | 真相
fact : 事実
fact-based : 事実に基づ
false : 虚偽
example : 例えば | 事例
detail : 詳細 | 細部
detailed : 詳しく
specific : 個別 | 具体
specifically : 具体的に
general : 将軍 | 大将
average : 平均
normal : 正常 | 正常化 | 日常
high : 高い | 高度 | 最高
higher : 高ま | 高め
highest : 最高位 | 最大 | 最上
high level : ハイレベルの | 高官
low : 低い | 低下
lower : 引下げ | 引き下げ
large : 大規模 | 巨大 | 大型
largest : 最大の | 最大級
great : 偉大 | 大いに | 多大
small : 小規模 | 小さ | 中小企業
strongly : 強く
stronger : 一層強固
strength : 強靱性 | 強み | 力強さ
robust : 堅固 | 盤石 | 頑健
solid : 堅実 | 堅調
weak : 脆弱 | 弱体
vulnerable : 脆弱な | ぜい弱
vulnerability : 脆弱性
deep : 深い
deeply : 深く憂慮 | 強い憤り
outrage : 憤り
rich : 豊か | 豊富
excellent : 優れた | 優秀 | 素晴らし
unique : 独自 | 唯一 | 固有
unprecedented : 未曽有 | 前例のない | かつてない
extraordinary : 異例 | 特別な
outstanding : 卓越 | 顕著
historic : 歴史に残 | 史上初
traditional : 伝統的 | 伝統
modern : 近代 | 現代 | 近代化
modernization : 刷新
old : 古く | 旧来
young : 若手
young people : 若い世代 | 若年層
beautiful : 美し
happy : 幸せ | 幸福
well-being : 福祉 | 福利
safe : 安全に | 安全な | 無事 | 安心
safely : 安全かつ
comfortable : 快適
friendly : 友好的 | 親しみ
friendly relations : 友好協力
neighborly : 善隣
sincere : 誠実 | 真摯な | 心からの
cordial : 和やか | 友好裡
atmosphere : 雰囲気 | 空気
honest : 正直
openness : 開放性
equal : 対等
legitimate : 正当 | 正統
justified : 正当化
lawless : 無法
brutal : 残虐 | 残忍
cruel : 非人道的
unprovoked : 不当
unjustified : 不当かつ | 正当化できない
outrageous : 言語道断 | 暴挙 | 卑劣
reckless : 無謀 | 危険な
aggressive : 侵略的 | 攻撃的
aggressor : 侵略者
invade : 侵略し | 侵攻し
enemy : 敵
fight : 戦い | 闘い | 戦っ
combat : 戦闘 | 対処し
battle : 戦場 | 交戦
defeat : 敗北 | 撃退
defend : 防衛する | 擁護 | 防護
protect nationals : 自国民保護
front line : 前線 | 最前線
army : 陸軍 | 陸上自衛隊
navy : 海軍 | 海上自衛隊
air force : 空軍 | 航空自衛隊
self-defense force : 自衛隊員
soldier : 軍人
forces : 勢力 | 戦力
fighter : 戦闘機の | 戦闘員
tank : 戦車
artillery : 弾薬
ammunition : 弾薬を | 砲弾
bomb : 爆弾 | 爆発物
air defense : 防空
hypersonic : 極超音速
cruise missile : 巡航ミサイル
icbm : 大陸間弾道
reconnaissance : 偵察 | 警戒監視
surveillance : 監視
monitor : 注視 | 監視し | モニタリング
monitoring team : 多国間制裁監視
pressure : 圧力
impose : 課し | 課す
penalty : 罰則
intimidate : 威嚇 | 恫喝 | 脅し
nuclear energy : 原子力発電
denuclearize : 完全な非核化
un command : 国連軍
rules-based : ルールに基づく
order : 秩序
universal values : 普遍的価値 | 普遍的な価値
rights : 権利
freedom expression : 表現の自由
democratic : 民主的 | 民主化
authoritarian : 権威主義
communist party : 共産党
ruling party : 自民党 | 与党の
coalition : 連立 | 有志連合
administration : 行政 | 新政権
ministry : 省庁
defense ministry : 防衛省 | 国防省
finance ministry : 財務省
agency : 当局
authority : 権限 | 権威
authorities : 当局に
department : 部門 | 部局 | 国務省
white house : ホワイトハウス
congress : 連邦議会 | 米議会
senate : 上院
house : 下院 | 住宅 | 家屋 | 衆議院
housing : 仮設住宅
lawmaker : 国会議員 | 議員団
politician : 政治家
diplomat : 外交官
charge affaires : 臨時代理大使
undersecretary : 国務次官 | 事務次官
high representative : 上級代表
commissioner : 委員長の | 欧州委員
commission : 欧州委員会
chairperson : 議長は | 座長
head : 首席 | 所長
chief : 幕僚長 | 統合幕僚長
commander : 司令官 | 司令部
colleague : 同僚
team : チーム
group : グループ | 団体 | 集団
working group : 作業部会
expert : 専門家 | 有識者
personnel : 要員 | 職員 | 人員
staff : スタッフ | 館員
worker : 従業員 | 勤労者
employee : 社員
professional : 専門 | 専門的
resident : 住民 | 居住
population : 人口
individual : 個人 | 一人一人
human : 人間 | 人的
humanity : 人類
human life : 人命 | 尊い命
life : 生活 | 生命 | 暮らし
live : 暮ら
die : 亡くな
killed : 殺害 | 殺傷 | 犠牲にな
loss : 損失 | 失わ | 喪失
lost lives : 命が失われ | 人命が失われ
suffering : 苦し | 苦難 | 被り
parents : 両親
family victims : 御遺族 | 御家族に
abductee : 拉致被害者 | 被害者家族
identity : アイデンティティ
name : 名前 | 名称 | 氏名
spirit : 精神 | 気持ち
mind : 念頭
hand : 手を携え
behalf : 代表し
national interest : 国益を
national : 全国 | 国民的 | 国立
state : 国家の
territorial sea : 領海
exclusive economic zone : 排他的経済水域
zone : 水域
east asia : 東アジア
southeast asia : 東南アジア
asean : アセアン
asia : アジア
pacific : 太平洋
indian ocean : インド洋
peninsula : 半島
north korea : 北朝鮮 | 対北朝鮮
red sea : 紅海
black sea : 黒海
hormuz strait : ホルムズ海峡
europe : ヨーロッパ
latin america : 中南米 | ラテンアメリカ
south asia : 南アジア
north : 北部
south : 南部
east : 東部
west : 西部 | 西側
eastern : 東側
outside : 域外 | 外部
inside : 域内 | 内部
around : 周辺
surrounding : 周囲
abroad : 在外 | 海外の
place : 場所 | 拠点
home : 自宅 | 故郷
center : 中心 | 中央 | センター
core : 中核 | 核心 | 根幹
site : 現場 | サイト | 跡地
facility : 施設 | 設備
building : 建物 | 建設 | 庁舎
construct : 建造
room : 余地
office : 事務所 | 室長
post : 役職
job : 仕事 | 職業
factory : 工場
plant : 発電所
power : 権力 | 電源
electric power : 送電 | 停電
grid : 電力網
battery : 蓄電池 | 電池
fuel : 燃料
renewable energy : 再エネ | 再生可能
clean energy : クリーン
zero emission : アジアゼロ | 排出ゼロ | ゼロエミッション
net zero : 実質ゼロ | ネットゼロ
decarbonize : 脱炭素化
global warming : 温暖化 | 地球温暖化
temperature : 気温 | 温度
air : 大気
conservation : 保全 | 保存
nature : 自然
natural : 自然災害 | 天然
land : 土地 | 陸上
rural : 農村
river : 河川
ocean : 大洋 | 海の
fire : 火災 | 火事
forest fire : 山火事
firefighter : 消防 | 消防士
heavy rain : 豪雨 | 大雨
disaster prevention : 防災
disaster relief : 国際緊急援助隊
search rescue : 捜索 | 救助隊
dog : 犬 | 救助犬
fukushima : 福島 | 福島第一原発
hiroshima : 広島
nagasaki : 長崎
okinawa : 沖縄
tokyo : 東京
japan : 日本 | 我が国 | 日本国 | 日本政府 | 日本側
japanese : 邦 | 日系
japan us : 日米間 | 日米両国
japan china : 日中間 | 日中両国 | 日中関係
japan rok : 日韓間 | 日韓両国 | 日韓関係
japan china rok : 日中韓
japan russia : 日露 | 日ロ
japan uk : 日英
japan france : 日仏
japan germany : 日独
japan italy : 日伊
japan eu : 日欧
japan india : 日印
japan australia : 日豪
japan ukraine : 日ウクライナ
japan asean : 日アセアン
united states : アメリカ | 合衆国 | 米
us china : 米中
us korea : 米韓
us russia : 米ロ
american : 米国人 | 米国民
washington : ワシントン
china : 中国 | 中国側 | 中国政府 | 対中
chinese : 中国人 | 中国語
beijing : 北京
taiwan : 台湾
hong kong : 香港
xinjiang uyghur : 新疆ウイグル | ウイグル
tibet : チベット
korea : 韓国 | 大韓民国 | 韓国側
korean : 韓国人 | 朝鮮
russia : ロシア | 露 | 対露 | ロシア側 | ロシア連邦
russian : ロシア人 | ロシア軍
moscow : モスクワ
ukraine : ウクライナ | ウクライナ側 | 対ウクライナ
ukrainian : ウクライナ人
kyiv : キーウ | キエフ
odesa : オデーサ | オデッサ
crimea : クリミア
zaporizhzhia : ザポリッジャ | ザポリージャ
belarus : ベラルーシ
moldova : モルドバ
georgia : ジョージア
armenia : アルメニア
azerbaijan : アゼルバイジャン
kazakhstan : カザフスタン
uzbekistan : ウズベキスタン
mongolia : モンゴル
united kingdom : イギリス | 英
british : 英国人
london : ロンドン
france : フランス | 仏国
paris : パリ
germany : ドイツ
berlin : ベルリン
italy : イタリア
spain : スペイン
netherlands : オランダ
belgium : ベルギー
switzerland : スイス
geneva : ジュネーブ
austria : オーストリア
vienna : ウィーン
poland : ポーランド
czech : チェコ
slovakia : スロバキア
hungary : ハンガリー
romania : ルーマニア
greece : ギリシャ
turkey : トルコ
turkish : トルコ人
finland : フィンランド
sweden : スウェーデン
norway : ノルウェー
denmark : デンマーク
ireland : アイルランド
estonia : エストニア
latvia : ラトビア
lithuania : リトアニア
portugal : ポルトガル
serbia : セルビア
canada : カナダ
ottawa : オタワ
mexico : メキシコ
brazil : ブラジル
argentina : アルゼンチン
venezuela : ベネズエラ
cuba : キューバ
haiti : ハイチ
australia : 豪州 | オーストラリア | 豪
new zealand : ニュージーランド
india : インド
pakistan : パキスタン
bangladesh : バングラデシュ
indonesia : インドネシア
philippines : フィリピン
vietnam : ベトナム
thailand : タイ王国
malaysia : マレーシア
singapore : シンガポール
cambodia : カンボジア
myanmar : ミャンマー
israel : イスラエル
palestine : パレスチナ
palestinian : パレスチナ人 | パレスチナ側
gaza : ガザ | ガザ地区 | ガザ情勢
west bank : 西岸 | ヨルダン川西岸
hamas : ハマス
hezbollah : ヒズボラ
houthi : ホーシー派
lebanon : レバノン
syria : シリア
iraq : イラク
iran : イラン | イラン核合意
yemen : イエメン
jordan : ヨルダン
egypt : エジプト
saudi arabia : サウジアラビア | サウジ
emirates : アラブ首長国連邦
qatar : カタール
afghanistan : アフガニスタン
taliban : タリバーン
sudan : スーダン
south sudan : 南スーダン
ethiopia : エチオピア
kenya : ケニア
nairobi : ナイロビ
nigeria : ナイジェリア
south africa : 南アフリカ | 南ア
morocco : モロッコ
algeria : アルジェリア
african : アフリカ諸国
african union : アフリカ連合
kishida : 岸田 | 岸田総理 | 岸田総理大臣
ishiba : 石破 | 石破総理 | 石破総理大臣
takaichi : 高市 | 高市総理 | 高市総理大臣
suga : 菅総理 | 菅総理大臣
abe : 安倍 | 安倍総理
hayashi : 林外務大臣 | 林大臣
kamikawa : 上川 | 上川大臣 | 上川外務大臣
iwaya : 岩屋 | 岩屋大臣 | 岩屋外務大臣
motegi : 茂木 | 茂木大臣 | 茂木外務大臣
biden : バイデン
trump : トランプ
blinken : ブリンケン
rubio : ルビオ
sullivan : サリバン
austin : オースティン
putin : プーチン
lavrov : ラヴロフ | ラブロフ
zelenskyy : ゼレンスキー
kuleba : クレーバ
xi jinping : 習近平
li qiang : 李強
wang yi : 王毅
yoon : 尹錫悦 | 尹大統領
lee jae myung : 李在明
kim jong un : 金正恩
modi : モディ
macron : マクロン
scholz : ショルツ
merz : メルツ
merkel : メルケル
johnson : ジョンソン
sunak : スナク
starmer : スターマー
meloni : メローニ
trudeau : トルドー
carney : カーニー
albanese : アルバニージー
marcos : マルコス
erdogan : エルドアン
netanyahu : ネタニヤフ
abbas : アッバース
guterres : グテーレス
stoltenberg : ストルテンベルグ
rutte : ルッテ
nato : ナトー | 北大西洋条約機構
g20 : 二十か国
apec : 太平洋経済協力
oecd : 経済協力開発機構
unhcr : 難民高等弁務官
unicef : 国連児童基金
jica : 国際協力機構
economic situation : 景気
economic development : 経済発展
economic measures : 経済対策
quality infrastructure : 質の高いインフラ
industrial : 工業
production : 生産 | 製造
manufacture : 製造業
produce : 産出
consumer : 消費者 | 消費
customer : 顧客
sell : 販売 | 売却
buy : 購入 | 購買
pay : 支払
payment : 決済
cost : 費用 | コスト | 経費
expense : 支出 | 歳出
income : 所得 | 収入
revenue : 歳入 | 収益
profit : 利潤 | 利益を
interest rate : 金利 | 低利
credit : 信用 | 貸付 | 借入
investment fund : 官民ファンド
investor : 投資家
donor : 支援国 | 拠出国
contribution : 拠出 | 分担金
financial assistance : 資金協力 | 財政支援を
donate : 寄附 | 寄付 | 寄贈
allocate : 配分 | 割当 | 充て
provide support : 支援を行
food assistance : 食糧援助
development cooperation : 開発協力を
tax treaty : 租税条約
confirm cooperation : 連携していく | 協力していく
reach agreement : 合意に至 | 合意に達
conclude agreement : 締結し | 大筋合意
sign document : 署名式 | 署名し
draft : 原案 | 草案
bill : 法案
legislation : 立法 | 法整備
convention : 国際条約 | 条約の
protocol : 議定書
provision : 条項
obligation : 義務
comply : 遵守 | 順守
observe : 守り | 見守
arbitration : 仲裁 | 仲裁判断
innocent passage : 無害通航
overflight : 上空飛行 | 飛行
airspace violation : 領空侵犯
intrusion : 侵入 | 入域
vessel : 公船 | 海警船 | 商船
tanker : タンカー
seize : 拿捕 | 差押え | 掌握
escort : 護衛
fishery resource : 漁業者
export ban : 禁輸
ban : 禁止
prohibit : 禁じ
restrict : 制約
control : 管理 | 統制 | 制御
manage : 運営 | 経営
operate : 稼働 | 操業
function : 機能
serve : 役立 | 奉仕
fulfil : 果た
bear : 担い | 担う | 負う
leadership : リーダーシップ | 指導力 | 主導的
utmost effort : 全力 | 最大限
persist : 粘り強
patient : 忍耐
patients : 患者
courage : 勇気
brave : 勇敢
bravery : 勇気ある
pride : 誇り
glory : 栄光
dignity : 尊厳
dignified : 尊厳ある
voluntary : 自発的
unconditional : 無条件 | 前提条件
end war : 終戦
diplomatic effort : 外交努力を
diplomatic solution : 外交による解決
peaceful solution : 対話による解決
immediate resolution : 早期解決 | 早期の解決
return home : 一刻も早い
remaining : 残る | 残り | 残された
checkpoint : 検問所
crossing : 検問 | 国境検問所
entry : 搬入 | 立入り
access : アクセス | 接近
deliver : 届け | 引渡し | 配布
delivery : 納入
transfer : 譲渡 | 移送
carry : 運搬
set : 定め | 設定
stay : 滞在 | 残留
settle : 清算 | 定着
turn : 転換 | 転機
transform : 変容 | 変貌
shift : 転じ
adjust : 調節
adapt : 適応
apply : 適用 | 申請
request extradition : 身柄引渡し
revise : 改定 | 改訂
review : 点検 | 振り返 | 総括
research institute : 研究所
study : 調べ | 留学 | 学ぶ | 勉強
learn : 学び | 教訓
knowledge : 知識 | 知見
experience : 経験 | 体験
skill : 技能
train : 養成 | 育成
capacity building : 能力構築 | 能力向上
capacity : 容量
educate : 教育分野
test : 試験 | 実験 | 検査
treatment : 治療 | 処遇
dose : 回分
infection : 感染 | 感染拡大 | 感染者
spread : 拡散 | 蔓延 | 広が
coronavirus : コロナ | コロナ禍 | コロナウイルス
health insurance : 国民皆保険
border measures : 水際
travel : 渡航 | 往来の再開
tourist : 観光客 | 訪日客
cultural exchange : 文化交流を
olympic paralympic : 東京オリンピック | パラリンピック
news : ニュース
symbol : 象徴 | シンボル
flower : 切り花
tea : 紅茶
lithium : リチウム
nickel : ニッケル
stockpile : 備蓄 | 在庫
reserve : 準備金 | 予備
supplier : 供給国 | 供給者 | 供給元 | 供給業者
rare earth : 希土類
ai : 生成
model : モデル
internet : インターネット | ネット
hacker : ハッカー
cryptocurrency : 暗号資産
theft : 窃取
information gathering : 情報収集
analyze : 分析
assess : 判断 | 査定
estimate : 推計 | 推定 | 試算
predict : 予測 | 予見
expect : 予想 | 予定
forecast : 予報
wish : 祈念 | 念願
desire : 意欲 | 願望
want : 欲し
believe : 信じ | 確信
confident : 自信 | 確信し
doubt : 疑念
fear : 恐れ | 恐怖
anger : 怒り
worry : 心配 | 不安
attempt : 試み | 企て
never : 断じて
allow : 許容し | 許可
impossible : 不可能
possible soon : 一日も早い | 一日も早く | できるだけ早
special relationship : 特別な関係
alliance partner : 同盟国同志国 | 同盟国や同志国
three countries : 三か国間 | 三国
five : 五つ | 五か国
bridge gap : 橋渡し | 架け橋
path : 進路 | 道のり
highway : 高速道路
rail : 通勤鉄道 | 線路
car : 乗用車
crop : 作物 | 収穫
meat : 食肉
poverty : 貧困
hunger : 飢え | 食料危機
inequality : 格差 | 不平等
discrimination : 差別
racism : 人種差別
hate : 憎悪
religion : 宗教
church : 教会
pope : 教皇 | ローマ教皇
islam : イスラム | イスラム教
holy : 聖地
reflection : 反省
lesson : 教訓を
generation future : 次世代に
hundred years : 百年
new chapter : 新たな章
golden age : 黄金時代
turning point : 歴史的転換点 | 岐路 | 歴史の転換点
crisis response : 緊急事態
emergency : 緊急事態に | 非常事態 | 有事
hotline : ホットライン
confidence building : 信頼醸成
transparent : 透明
open transparent : 透明性のある
debt sustainability : 債務持続可能性
fissile : 核分裂性
npt conference : 運用検討会議
peaceful use : 平和利用
execution : 死刑 | 執行
protester : デモ参加者 | 抗議者
inspector : 査察官
snapback : 復活
deadline : 期限 | 期日
warn : 警告 | 警鐘
settler : 入植者
police mission : 警察官
commuter : 通勤
contract : 契約 | 受注
signature : 調印式
reform bank : 金融機関
disarm : 武装解除
lay arms : 武器を置
calm : 平穏 | 冷静 | 沈静
situation calm : 事態の沈静化 | 事態の鎮静化
prevent escalation : 事態の悪化 | 更なる悪化
spillover : 波及を | 拡大防止
missing persons : 安否 | 安否不明
repatriate : 送り返
also : 関し | 関する | 関連し | 関係する | 基づき | 基づく | 従って | 則って | 沿って | 踏まえ | 含む | 含め | 始めとする | 加えて | また加え | その他 | 当該 | 今般 | 現時点 | 今や | 同日 | 当日 | 同月 | 同年 | それぞれ | その後 | のち | 以降 | 以来 | 以来の | 至るまで | なお | 期間中 | 最中 | できない | べきである | ねばならな | 取り巻く | 巡る | めぐる | 代わり | 一つ | 全般 | おいて | おける | ついて | つき | として | としての | とする | とともに | と共に | により | による | によって | に対し | に対する | に対して | にわたり | にわたる | のため | ための | ために | こうした | このような | そのような | これら | これまで | これに対し | また | さらには | 並びに | 及び | 若しくは | 以上 | 以下 | 以外 | 以内 | 際 | 上記 | 下記 | 冒頭 | 行って | いる | いた | いること | しており | しています | しました | しましたが | ました | ことが | ことを | ことは | ことから | ものです | ものである | との点で | との考え | 旨 | 様 | 方 | 側から | 図る | 図り | 図って | 通じ | 通じて | 主な | 主に | 主として | 今後の | 資する | 次のとおり | 続く | ような | など | との | 等 | 等の
france germany : 仏独
france germany spain : 仏独西
france germany italy : 仏独伊
help : 助け | 手助け | 助力 | 一助
addition : 追加 | 追加的 | 付加
spoke : 語った | 話した | 話を交わ
include : 包含 | 盛り込 | 含まれ
say : 発言し | 申し述べ
day : 日間 | 日目 | 記念日
follow : 受け継 | 追随
come : 訪れ | やって来
contact : 接触 | 連絡先 | 連絡を取
focus : 焦点 | 重点 | 主眼
key : 鍵 | 主要
major : 大手
ongoing : 進行中 | 現在進行 | 目下
every : 毎年 | 毎日 | 毎月 | ごとに
annual : 年次 | 年次総会 | 年一回
forward : 前向き | 前に進め
attention : 注目 | 関心事 | 注意
format : 枠内 | 様式
priority : 優先 | 優先課題 | 最優先 | 優先事項 | 優先的
able : 可能となり
engage : 関与 | 関わり | 従事
engagement : 関与を
involve : 巻き込
approach : アプローチ | 取組方 | 方式
thing : 物事 | ものごと
ties : 絆 | 結びつき | つながり | きずな
means : 手段
main : 主たる
another : 別の | 別途 | もう一
without : 無しに | なしに | 抜き
grow : 成長し | 拡大し
growing : 高まる | 増し | 増す | 増大する
due : 起因 | 理由に
requirement : 要件 | 需給
near : 近海 | 付近
let : 任せ
best : 最善 | 最良 | 最高の
care : 配慮 | 介護 | 世話
keep : 保ち | 保持
back : 後押し
present : 提示 | 出席者
everyone : 皆様 | 誰もが | 誰一人
everything : 万事 | 一切
federal : 連邦 | 連邦政府
along : 並行し
potential : 潜在的 | 潜在力 | 潜在
available : 利用可能 | 入手
instruction : 指示 | 訓令 | 指示を出
show : 明らかに
occupied : 占領下 | 占領地 | 占拠
deal : 取引を | 取極
update : 更新 | 最新
counter : 抗し | 対抗
enhance : 高め合 | 増進 | 拡充 | 一層強化
almost : ほぼ | ほとんど
aspect : 側面
feel : 感じ | 実感
better : より良 | よりよい
find : 見出 | 見つけ | 発見
existing : 既存 | 現行 | 現存
package : パッケージ | 一括
recognize : 認め | 認知 | 承認し
record : 記録 | 過去最高 | 実績
destroy : 破壊 | 破壊行為 | 撃破
centre : センターを
interaction : 接点 | 相互作用 | ふれあい
offer : 申し出 | 申出 | 提供し
prospect : 見込み | 将来性
cover : 網羅 | 対象とし
reliable : 信頼できる | 頼り
celebrate : 祝賀 | 記念する
top : トップ
kind : 種類
add : 付け加え | 付言
essential : 必須 | 肝要 | 本質的
preserve : 温存 | 堅持 | 守り抜
moment : 瞬間 | 局面
pass : 可決 | 通過
performance : 成績 | 業績
consideration : 考慮 | 勘案 | 検討を
conduct : 遂行 | 実施を
hard : 懸命 | 一生懸命
intensify : 激しく | 激化し | 活発化 | 強まる
save : 救う | 節約
throughout : 全体を通
earlier : 先立ち
seek : 追求 | 模索
unfortunately : 残念
virtually : 事実上 | バーチャル
affirm : 肯定 | 是認
leave behind : 取り残
enable : 可能にする | 可能とする
idea : アイデア | アイディア | 発想 | 理念
absolutely : 絶対 | 絶対的
efficiency : 効率 | 効率的 | 省エネ
holiday : 休日 | 祝日 | 休暇
latest : 直近
least : 少なくとも
unwavering : 揺るぎ | ゆるぎない | 確固
volume : 規模
win : 勝利し | 勝ち
beneficial : 有益 | 有意義
complex : 複雑 | 複合的 | 複合
encourage : 奨励 | 後押しし | 歓奨 | 鼓舞
indeed : 実に | まさに
nothing : 何も
describe : 描写
identify : 特定し | 識別
dynamic : 動向 | 躍動
mark : 迎える | 迎えた
award : 授与 | 叙勲 | 勲章 | 受賞
republic : 共和国
strategy : 戦略を | 国家安全保障戦略
temporary : 一時的
upcoming : 来たる | 間近
mobile : 移動式 | 機動
purchase : 購入し
rebuild : 立て直
subject : 対象と | 主題
association : 協会 | 連合会 | 連合
cut : 切断 | 遮断
figure : 数値
greetings : 挨拶を | 御挨拶
migration : 移住 | 移民問題
nearly : 近くの
body : 遺体 | 身体
compare : 比べ | 比較
design : 設計 | 策定
money : お金 | 金銭
often : しばしば | 頻繁
track : 軌道 | 軌道に乗
via : 経由
enduring : 不朽 | 永遠
liberate : 解放し
movement : 運動
outcome : 成果文書 | 成果を
attract : 誘致 | 引き付け | 魅力
boost : 底上げ | 増進し | 活性化
extensive : 広大 | 大幅
sense : 感覚 | 危機感 | 意味
source : 供給源 | 情報源
upgrade : 格上げし | 高度化
substantial : 相当 | 大幅な
worth : 値する | 価値ある
assure : 確約 | 保証し
crucial : 極めて重要 | 重大な | 決定的 | 正念場
deployment : 配備を | 派兵
intensive : 集中的 | 集中
refer : 参照 | 触れる
specialist : 専門家を
circumstance : 事情 | 諸情勢
compete : 競い
complicated : 複雑な | 錯綜
intend : つもり | 意図を
left : 残し
material : 材料 | 素材 | 原材料
pursue : 追い求め | 推し進め
regulation : 規制を | 法令
submit : 提出
accomplish : 成し遂げ | 成就 | やり遂げ
component : 構成要素 | 部品
drive : 牽引 | けん引 | 原動力
reinforce : 補強 | 増強 | 強固にし
residential : 住宅地
substantive : 実質的 | 実質 | 中身のある
technological : 技術力 | 先端技術
tool : 道具 | ツール
wait : 待ち
campaign : キャンペーン | 選挙戦
dedicated : 献身 | 献身的 | 専念
disrupt : 混乱 | 途絶 | 寸断
size : 規模の
co-chair : 共同議長 | 共催
regime : 政体 | アサド政権
signal : 信号 | シグナル
advocate : 提唱 | 主張 | 唱え
corporate : 法人 | 企業の
deter : 抑止し
element : 要素 | 元素
procedure : 手続
proud : 誇りに | 誇らし
terrorist : テロリスト | テロ組織 | テロ行為
ambitious : 野心的 | 野心
application : 申請を | 応用
balanced : 均衡 | バランス
delighted : 大変嬉し
enter : 進入 | 入り | 突入
equity : 公平性
factor : 因子
list : リスト | 一覧 | 名簿
reality : 現実を | 実態
register : 登録 | 登記
root : 根源 | 根本
struggle : 苦闘 | 苦慮
transformation : 転換を | 変革を
aspiration : 切望
chance : 見込 | 機会を逃
commercial : 商業 | 商用
fail : 失敗
negative : 否定的 | 悪影響 | 負の
physical : 物理的 | 身体的
repair : 修復 | 修理
series : 一連
contain : 封じ込 | 食い止め
eliminate : 排除 | 根絶 | 撲滅 | 除去
flow : 流れ | 流通
huge : 莫大 | 甚大 | 膨大
repeat : 繰り返
alternative : 代替 | 代替案
bond : 債券 | 国債
consolidate : 統合 | 固め
devastating : 壊滅的 | 甚大な被害
forum : フォーラム
meaningful : 有意義な | 意味のある
neighbour : 隣人 | 隣接
occasion : 機会を捉え
presence : 存在 | プレゼンス
station : 基地局
sum : 合計
table : テーブル
affordable : 安価 | 手頃
diversify : 多角化 | 多様化
exceed : 超え | 上回 | 超過
guide : 指針 | 手引
impressive : 印象 | 感銘
prioritize : 優先し
prove : 証明 | 立証
quarter : 四半期
recover : 立ち直 | 回復し
session : 会期 | セッション
sixth : 六回
trillion : 兆円
uphold : 堅持し | 維持し | 守る
watch : 見守る | 注視し
appeal : アピール | 上訴
channel : ルート | チャネル | 経路
convince : 納得 | 説得
destabilize : 不安定化 | 不安定
disability : 障害者 | 障がい者
formal : 正式
harm : 危害 | 損害を
pace : ペース | 速度
recommendation : 勧告 | 提言 | 推奨
temporary ceasefire : 戦闘休止 | 人道的休止
tragic : 悲劇 | 痛まし | 悲惨
transatlantic : 大西洋 | 欧州大西洋
type : 種別 | 形態
approximately : およそ
closer : 一層緊密
decline : 衰退 | 減退
detect : 探知 | 検出 | 検知
duty : 責務 | 職務
entity : 団体に | 実体
entrepreneur : 起業家 | 実業家
fix : 固定 | 是正
remove : 撤去 | 取り除
resistance : 抵抗 | 反発
rest : 休憩 | 残余
thought : 思想 | 思考
unemployment : 失業
vote : 投票 | 採決
workforce : 労働力
align : 足並み | 歩調 | 整合
comment : コメント | 論評
macroeconomic : マクロ経済
cargo : 貨物 | 積荷
confront : 対峙 | 立ち向か
confrontation : 対決
continent : 大陸
cross : 横断 | 越境 | 越え
define : 定義
enjoy : 享受 | 楽し
flee : 逃れ
hit : 直撃 | 命中
man : 男性
nationwide : 全国的
outside pressure : 外圧
pipeline : パイプライン
presidential : 大統領選 | 大統領選挙
proceed : 進行
rely : 頼
story : 物語
advantage : 利点 | 優位
amendment : 修正 | 改正案
geopolitical : 地政学 | 地政学的
ignore : 無視
inspire : 鼓舞し | 触発
instrument : 文書化 | 手立て
migrant : 移民労働者
minimize : 最小限 | 極小
pain : 痛み | 苦痛
qualify : 資格
relative : 親族 | 親戚
shield : 盾
spend : 費や
surge : 急増
survive : 生存 | 生き残
wave : 波
weather : 天候 | 気象
compliance : 遵守を | 履行状況
convenient : 便利 | 便宜
district : 地方の
eye : 目の当たり
faith : 信仰
fall : 落ち | 墜落 | 落下
imagine : 想像
interpret : 解釈
mental : 精神的
occur : 起きた | 生じた
shelter : 避難所 | シェルター
shot : 発砲 | 撃墜
significantly : 著しく | 大幅に
background : 経緯
comply with : 従い | 応じる
correct : 正し | 適正
device : 装置 | 機器
distribution : 流通を | 分配
donation : 義援金
draw : 引き出
enormous : 計り知れない
forget : 忘れ
heating : 暖房
hero : 英雄
limit : 限定 | 限界 | 制限を
manifestation : 現れ | 表れ
mitigate : 緩和 | 和らげ
psychological : 心理的 | 心理
satisfaction : 満足
strive : 努め | 努力し | 励
tangible : 目に見える | 具体的な成果
undertake : 取り掛か | 引き受け
volunteer : ボランティア | 志願
appear : 現れた | 登場
compensation : 補償 | 賠償
foster : 醸成 | 育み | 涵養
homeland : 祖国 | 故国
kilometre : キロメートル | キロ
maintenance : 保守 | 整備を
precise : 精密 | 正確
proactive : 能動的 | 率先 | 自ら
proactive contribution : 積極的平和主義
replace : 置き換え | 交代 | 入れ替
revival : 再生 | 再興
simple : 単純 | 簡素
concept : 概念 | 構想の
deliberate : 意図的 | 故意
helicopter : ヘリコプター | ヘリ
machine : 装置の
municipal : 市町村 | 自治体の
primary : 一次
remote : 遠隔
sovereign : 主権国家
subsequent : 続いて
tactic : 戦術 | 戦術的
traffic : 交通量
tragedy : 惨事 | 悲劇的
`;
