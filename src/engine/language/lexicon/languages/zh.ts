/** Chinese: states, leaders, places, and the matters of the field. Found by their characters, longest first. */
export const CHINESE = `
us : 美国 | 美方 | 美 国 | 美利坚合众国 | 中美 | 美中 | 美俄 | 俄美 | 白宫 | 华盛顿
cn : 中国 | 中方 | 中华人民共和国 | 中美 | 中俄 | 俄中 | 中英 | 英中 | 中巴 | 中法 | 中德 | 中欧 | 中日 | 中韩 | 中乌 | 中哈 | 中印 | 中澳 | 中加 | 北京
ru : 俄罗斯 | 俄方 | 俄联邦 | 中俄 | 俄中 | 俄乌 | 美俄 | 俄美 | 克里姆林宫 | 莫斯科
ua : 乌克兰 | 乌方 | 俄乌 | 中乌 | 基辅
uk : 英国 | 英方 | 中英 | 英中 | 唐宁街
fr : 法国 | 法方 | 中法 | 巴黎
de : 德国 | 德方 | 中德 | 柏林
br : 巴西 | 巴方 | 中巴
jp : 日本 | 日方 | 中日 | 东京
kr : 韩国 | 韩方 | 中韩 | 首尔
kp : 朝鲜 | 朝方 | 平壤
in : 印度 | 印方 | 中印
eu : 欧盟 | 欧方 | 中欧 | 布鲁塞尔
nato : 北约
un : 联合国
il : 以色列 | 巴以 | 以方
ps : 巴勒斯坦 | 巴以
ir : 伊朗 | 德黑兰
sa : 沙特 | 沙特阿拉伯
ae : 阿联酋
eg : 埃及
tr : 土耳其
za : 南非
au : 澳大利亚 | 澳方 | 中澳
ca : 加拿大 | 加方 | 中加
it : 意大利
es : 西班牙
pl : 波兰
hu : 匈牙利
rs : 塞尔维亚
kz : 哈萨克斯坦 | 中哈
by : 白俄罗斯
pk : 巴基斯坦
af : 阿富汗
mm : 缅甸
vn : 越南
id : 印度尼西亚 | 印尼
ph : 菲律宾
sg : 新加坡
my : 马来西亚
th : 泰国
mx : 墨西哥
ar : 阿根廷
ve : 委内瑞拉
cu : 古巴
sy : 叙利亚
iq : 伊拉克
lb : 黎巴嫩
ye : 也门
ly : 利比亚
fi : 芬兰
ie : 爱尔兰
nl : 荷兰
tw : 台湾当局
joe-biden : 拜登
donald-trump : 特朗普
xi-jinping : 习近平
vladimir-putin : 普京
volodymyr-zelenskyy : 泽连斯基
keir-starmer : 斯塔默
emmanuel-macron : 马克龙
olaf-scholz : 朔尔茨
luiz-inacio-lula-da-silva : 卢拉
antony-blinken : 布林肯
janet-yellen : 耶伦
wang-yi : 王毅
he-lifeng : 何立峰
narendra-modi : 莫迪
fumio-kishida : 岸田文雄
south-china-sea : 南海
taiwan-strait : 台海 | 台湾海峡
middle-east : 中东
korean-peninsula : 朝鲜半岛
asia-pacific : 亚太
indo-pacific : 印太
africa : 非洲
latin-america : 拉美 | 拉丁美洲
europe : 欧洲
xinjiang : 新疆 | 涉疆
tibet : 西藏 | 涉藏
hong-kong : 香港 | 涉港
gaza : 加沙
san-francisco : 旧金山
bali : 巴厘岛
brics : 金砖
g20 : 二十国集团
g7 : 七国集团
apec : 亚太经合组织
sco : 上海合作组织 | 上合组织
asean : 东盟
wto : 世界贸易组织 | 世贸组织
who : 世界卫生组织 | 世卫组织
call : 通电话 | 通话 | 应约同
video-call : 视频会晤 | 视频通话
meeting : 会见 | 会晤 | 会面
talks : 会谈
visit : 访问 | 访华 | 到访
invitation : 邀请
stay-in-contact : 保持联系 | 保持沟通 | 保持密切沟通 | 继续保持沟通 | 保持经常性沟通 | 保持接触 | 保持战略沟通 | 俄美接触 | 密切接触
open-channels : 沟通渠道 | 畅通沟通 | 沟通机制 | 对话渠道 | 保持沟通
high-level-contacts : 高层交往 | 高层沟通 | 各层级 | 各级别 | 元首外交
teams-follow-up : 工作团队 | 双方团队 | 外交团队 | 责成 | 两国团队 | 有关部门 | 跟进和落实
expert-groups : 工作组 | 联合委员会 | 专家组
delegations : 代表团 | 特使 | 特别代表 | 特别代表
negotiations : 谈判 | 磋商
exchange-of-views : 交换意见 | 交换了意见 | 交换看法 | 深入沟通
frank-talk : 坦诚
constructive-talk : 建设性 | 富有成果 | 积极的
dialogue : 对话 | 磋商机制 | 对话合作 | 政府间对话
international-issues : 国际和地区问题 | 国际地区 | 共同关心的问题 | 国际事务 | 全球性挑战 | 共同关心的国际 | 地区热点
cooperation : 合作 | 协作
coordination : 协调 | 配合 | 战略协作
cooperation-fields : 各领域 | 合作领域 | 务实合作 | 领域合作 | 有共同利益的领域
agreement-reached : 协议 | 协定
implement-agreements : 落实 | 重要共识 | 共识
joint-statement : 联合声明 | 联合公报
bilateral-relations : 双边关系 | 两国关系 | 中美关系 | 中俄关系 | 中英关系 | 中欧关系 | 关系指导原则 | 美中关系
improve-relations : 改善关系 | 关系正常化 | 企稳 | 关系改善 | 重回正轨 | 健康稳定可持续
stable-relations : 负责任地管控 | 管控竞争 | 管控分歧 | 稳定发展 | 健康稳定 | 竞争因素 | 管控双边关系
strengthen-relations : 深化合作 | 加强合作 | 扩大合作 | 发展关系 | 推动关系 | 深化 | 提升 | 推进合作
strategic-partnership : 战略伙伴 | 战略协作伙伴 | 全面战略 | 战略协作 | 战略对接 | 战略价值 | 战略选择
mutual-respect : 相互尊重 | 和平共处 | 互利共赢 | 合作共赢 | 平等互利 | 核心利益 | 重大关切 | 平等和尊重 | 和平等 | 尊重和平等 | 平等互利
differences-between : 分歧 | 差异
competition : 竞争 | 战略竞争 | 大国竞争
cold-war : 冷战 | 新冷战 | 脱钩 | 断链 | 脱钩断链 | 零和 | 遏制 | 打压
confrontation : 对抗 | 阵营对抗 | 红线
non-interference : 内政 | 干涉
multilateralism : 多边主义 | 多边
world-order : 国际秩序 | 全球治理 | 国际体系
multipolar-world : 多极化 | 霸权 | 全球南方
un-charter : 联合国宪章 | 宪章
international-law : 国际法
un-security-council : 安理会
thucydides : 修昔底德
china-us-relations : 中美关系 | 美中关系 | 旧金山愿景 | 巴厘岛共识 | 旧金山
global-initiatives : 命运共同体 | 全球发展倡议 | 全球安全倡议 | 中国式现代化 | 高质量发展
armed-conflict : 战争 | 战事 | 冲突
ceasefire : 停火 | 停战 | 休战
end-of-hostilities : 停止战争 | 结束战争 | 止战
peace : 和平
peace-talks : 和谈 | 劝和促谈 | 和平谈判
peace-settlement : 和平解决 | 政治解决 | 解决危机
deescalation : 缓和 | 降温 | 局势降级 | 防止冲突 | 发生冲突 | 防止冲突
escalation : 升级 | 紧张局势
war-in-ukraine : 乌克兰危机 | 乌克兰问题 | 俄乌冲突
root-causes : 根源
invasion : 侵略 | 入侵
nuclear-weapons : 核武器
nuclear-war : 核战争
nonproliferation : 核不扩散 | 不扩散
north-korea-nuclear : 无核化 | 朝核
korean-peninsula-situation : 朝鲜半岛局势 | 半岛局势 | 朝鲜半岛
iran-nuclear : 伊核 | 伊朗核
arms-control : 军控 | 裁军
military-to-military : 两军 | 两军关系 | 军事安全磋商 | 国防部工作会晤 | 战区领导 | 两军沟通
taiwan-question : 台湾问题 | 涉台 | 台湾
one-china : 一个中国 | 一中原则 | 三个联合公报 | 一个中国政策
taiwan-independence : 台独 | 两岸 | 武装台湾 | 统一
taiwan-peace : 台海和平 | 台海局势 | 台湾海峡和平 | 台海的和平
trade : 贸易 | 经贸 | 商务
economic-cooperation : 经济合作 | 经贸合作 | 经济 | 经贸 | 工商界
investment : 投资
tariffs : 关税
trade-barriers : 保护主义 | 单边主义 | 贸易战
trade-agreement : 自由贸易 | 自贸 | 贸易协定
supply-chains : 供应链 | 产业链 | 产供链
sanctions : 制裁 | 单边制裁
export-controls : 出口管制 | 投资审查 | 科技打压 | 打压中国科技
emerging-technology : 科技 | 高科技
finance : 金融 | 财政金融 | 金融服务
debt : 债务
agriculture : 农业
energy : 能源
renewable-energy : 清洁能源 | 新能源 | 绿色发展 | 可再生能源
food-security : 粮食安全 | 粮食
climate-change : 气候变化 | 气候 | 气候危机 | 气候特使
emissions : 减排 | 碳
cop : 联合国气候变化 | 气候变化大会 | 气候变化框架公约 | 缔约方大会
health : 卫生 | 公共卫生 | 医疗
covid : 疫情 | 新冠
vaccines : 疫苗
drugs : 禁毒 | 毒品
fentanyl : 芬太尼
crime : 执法 | 跨国犯罪
terrorism : 恐怖主义
counter-terrorism : 反恐
artificial-intelligence : 人工智能
cyber : 网络安全 | 网络
human-rights : 人权
democracy : 民主
sovereignty : 主权 | 领土完整
people-ties : 人文交流 | 人员往来 | 人文 | 民间交往 | 两国人民 | 人员交往 | 民心相通 | 人民友好
culture : 文化
sport : 体育
youth : 青年
education : 教育 | 留学生 | 学生
tourism : 旅游 | 旅游合作
flights : 航班 | 直航
science : 科研 | 科学
innovation : 创新
infrastructure : 基础设施
belt-and-road : 一带一路
development : 发展中国家 | 可持续发展
space : 航天 | 太空
congratulations : 祝贺 | 恭喜
condolences : 慰问 | 哀悼
gratitude : 感谢
anniversary : 周年
election-victory : 当选 | 连任
brics-group : 金砖
g20-group : 二十国集团
apec-group : 亚太经合组织
climate-finance : 气候融资
humanitarian-aid : 人道主义援助 | 人道援助
humanitarian-issues : 人道主义
two-state-solution : 两国方案
gaza-war : 巴以冲突 | 加沙
middle-east-situation : 中东局势 | 中东
south-china-sea-issue : 南海
sea : 海上
disability : 残疾人
detained-citizens : 被关押 | 被拘押
world-war-two : 反法西斯战争 | 抗日战争 | 抗战胜利 | 第二次世界大战 | 二战
policy-of-kyiv : 基辅当局
progress : 进展
concern : 关切 | 担忧
support-expressed : 坚定支持
shared-view : 一致认为 | 共识
international-security : 世界和平 | 全球稳定
special-responsibility : 重要责任 | 大国责任
peacekeepers : 维和
elections : 选举
proposal : 倡议
briefing : 介绍了 | 通报
readiness : 愿同
confidence-building : 互信
`;
