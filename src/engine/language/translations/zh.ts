/**
 * Chinese: words of the field that general dictionaries miss or give another sense first, and what they are in English. They are taken
 * before those of `chinese.data.json`. An analyst may extend them.
 */
export const CHINESE = `
ceasefire : 停火 | 停战 | 停止敌对行动
call : 通话 | 通电话 | 电话会谈 | 致电
meet : 会晤 | 会见
talks : 会谈
leader : 元首 | 领导人
head : 首脑
summit : 峰会 | 首脑会议 | 首脑会晤
exchange views : 交换意见 | 交换看法
discuss : 讨论 | 探讨 | 商讨
communicate : 沟通 | 联络
dialogue : 对话
negotiate : 谈判 | 磋商
consultation : 协商
mechanism : 机制
working group : 工作组 | 工作团队
difference : 分歧 | 差异
manage : 管控 | 管理 | 管控好
manage differences : 管控分歧
responsible : 负责任
competition : 竞争 | 竞赛
confrontation : 对抗 | 对立
conflict : 冲突
respect : 尊重
mutual respect : 相互尊重
peaceful coexistence : 和平共处
win : 共赢 | 双赢
win cooperation : 合作共赢 | 互利共赢
mutual benefit : 互利 | 互惠
principle : 原则
guiding principle : 指导原则
consensus : 共识
understanding : 谅解
agree : 同意 | 商定 | 达成一致 | 一致同意
reach : 达成
implement : 落实 | 执行 | 实施
commitment : 承诺 | 诺言
pledge : 保证
reaffirm : 重申
emphasize : 强调
underscore : 着重指出
point : 指出
express : 表示 | 表达
say : 称
brief : 介绍 | 通报
elaborate position : 阐述立场 | 阐明立场
position : 立场
concern : 关切 | 关注
oppose : 反对
support : 支持
not support : 不支持
welcome : 欢迎 | 乐见
appreciate : 赞赏 | 高度评价
thank : 感谢
congratulate : 祝贺
condolence : 慰问 | 哀悼
condemn : 谴责
urge : 敦促 | 要求
call : 呼吁
hope : 希望 | 期待
willing : 愿 | 愿意
ready : 愿同
independence : 独立 | 台独
taiwan independence : “台独” | 台湾独立
taiwan strait : 台海 | 台湾海峡 | 两岸
one china : 一个中国 | 一中
one china principle policy : 一个中国原则 | 一个中国政策 | 一中原则
status quo : 现状
reunification : 统一 | 和平统一
arm : 武装
arms sale : 军售 | 对台军售
red line : 红线 | 底线
core interest : 核心利益
sovereignty : 主权
territorial integrity : 领土完整
security : 安全
interest : 利益
development : 发展
system : 体制 | 制度
cold war : 冷战 | 新冷战
alliance : 同盟 | 联盟
military : 军事 | 军队
military communication : 两军沟通 | 两军交往 | 军方沟通
defense : 国防 | 防务
theater commander : 战区领导 | 战区指挥官
maritime : 海上 | 海洋
south china sea : 南海
east china sea : 东海
freedom navigation : 航行自由
korean peninsula : 朝鲜半岛
denuclearization : 无核化
nuclear : 核 | 核武
nuclear weapon : 核武器
nuclear war : 核战争
nonproliferation : 不扩散 | 防扩散
artificial intelligence : 人工智能
counternarcotics : 禁毒 | 缉毒
fentanyl : 芬太尼
drug : 毒品 | 药物
climate change : 气候变化
climate : 气候
emission : 减排 | 排放
envoy : 特使
food security : 粮食安全
energy : 能源
clean energy : 清洁能源 | 新能源
debt : 债务
health : 卫生 | 医疗 | 健康
public health : 公共卫生
pandemic : 疫情 | 新冠
trade economic : 经贸
trade investment : 贸易投资 | 投资贸易
trade : 贸易
investment : 投资
tariff : 关税 | 加征关税
sanction : 制裁
export control : 出口管制
technology : 科技 | 技术
supply chain : 产业链 | 供应链 | 产供链
decouple : 脱钩 | 断链
market : 市场
market access : 市场准入
company : 企业 | 公司
finance : 金融 | 财政
agriculture : 农业
education : 教育
culture : 文化 | 人文
people exchange : 人文交流 | 人员往来 | 民间交流
student : 留学生 | 学生
direct flight : 直航 | 航班
tourism : 旅游
visa : 签证
law enforcement : 执法 | 司法执法
human rights : 人权
hong kong : 涉港 | 香港
xinjiang : 新疆 | 涉疆
tibet : 西藏 | 涉藏
ukraine crisis : 乌克兰危机 | 乌克兰问题
crisis : 危机
war : 战争 | 战事
peace : 和平
peace talk : 和谈 | 劝和促谈
political settlement : 政治解决
aggression : 侵略
humanitarian : 人道主义 | 人道
hostage : 人质 | 被扣押人员
two state solution : 两国方案
multilateral : 多边 | 多边主义
united nations charter : 联合国宪章 | 《联合国宪章》
international order : 国际秩序
global challenge : 全球性挑战 | 全球挑战
global south : 全球南方
belt road : 一带一路 | “一带一路”
strategic partnership : 战略伙伴 | 全面战略协作伙伴关系 | 战略协作
strategic communication : 战略沟通
relation : 关系
bilateral relation : 双边关系 | 两国关系
stable : 稳定
sustainable : 可持续
important bilateral relationship : 重要的双边关系
visit : 访问 | 来访 | 访华
invite : 邀请
accept invitation : 应邀 | 接受邀请
anniversary : 周年
victory war : 抗战胜利 | 反法西斯战争胜利
candid : 坦诚 | 坦率
constructive : 建设性
depth : 深入 | 深度
contact : 联系 | 往来 | 接触
team : 团队
secretary : 国务卿 | 部长
foreign minister : 外长 | 外交部长
president : 总统 | 主席
prime minister : 首相 | 总理
ambassador : 大使
`;
