/** Words around a term (施行期限). All of them are matched in folded text. */

/** What one gets, so that the time in which one gets it is a term and no goal. */
export const BENEFIT =
  /免[收征除缴交费]|减[征收按半租]|缓[缴征]|补缴|返还|退还|给予|享受|抵[免扣]|加计扣除|延期还|展期|续贷|资助|安排[^,。;]{0,16}(?:资金|经费|亿元|万元)|(?:减免|奖励|奖补|补[助贴]|贴息|优惠|退税)(?!资金|办法|细则|政策|标准|工作|方案|清单|名单|申请|申报|事项|对象|发放)/u;

/** What is to be done or reached by a day: a goal (目标) or a task (任务), whatever is given on the way. */
export const GOAL =
  /力争|争取|确保|达到|达[\d一二三四五六七八九十百千]|实现|完成|建成|建立|建设|形成|培育|打造|新增|超过|突破|出台|制定|编制|推动|推进|启动|开展|提高[到至]|提升[到至]|增[长加]|落实|全覆盖|覆盖|上线|开通|报送|印发|基本(?!养老|医疗|保险|生活|公共)|初步|(?<![重主需])要(?![素求件])|应当|须/u;

/** Nouns that a last day follows: 有效期至…, 政策实施期限截至…. */
export const TERM_NOUN =
  /(?:有效|执行|实施|施行|政策|优惠|减免|缓缴|缓征|适用|试行|试点|补贴|补助|奖励|贴息|活动|支持|返还|免费|规划)(?:期限|期间|时限|时间|期)(?!满|内)|期限(?!满|内)/gu;

/** Whose time it is, if not the rule's: an application, a contract, a loan, a building site, a certificate. */
export const OTHER_TIME =
  /(?:申报|申请|报名|受理|提交|征集|公示|办理|审核|评审|招标|投标|合同|协议|贷款|建设|监管|整改|培训|任期|聘期|工|假|证书?|资格|许可证?|资质|评价|统计|考核|监测|截止|起止|登记|注册|成立|开工|竣工|投产|签订|发放贷款|公告|通知)的?(?:有效)?$/u;

/** The text itself (本办法). */
export const THIS_TEXT =
  /本(?![市省县区州年月级人单企项条款级次批轮])[一-龥]{0,6}?(?:办法|细则|措施|政策|意见|方案|通知|规定|规则|条例|制度|计划|规划|公告|决定|指南|文件|标准|目录|指引|要点|规程|清单)/u;
/** All that stands above it (以上政策). */
export const TEXT_ABOVE = /(?:以上|上述|前述)(?:各项|各条|有关)?(?:政策措施|政策|措施|规定|条款|办法|内容)/u;
