import { BENEFIT_FUND, BY_BENEFIT_FUND, FEE, FREE, GIFT, LOW_SHARE, LOWERED_TO } from './figure-words';
import { OWN_KIND } from './genres';
import { LEVEL } from './levels';
import { oneOf, words } from './words';

/** Words around a promise (奖补承诺), matched in folded text. */

const BOUND = oneOf(words('最高 最多 不超过 上限 封顶'));

/** The beginning of a new subject. What follows does not measure the promise before it. */
export const NEW_SUBJECT = new RegExp(`^${oneOf(words('对 凡 支持 鼓励 引导 推动 积极 加强 优先'))}`, 'u');
/** A part that gives the measure or length of the promise before it: 单个企业年最高…, 补贴期限…. */
export const PROMISE_GOES_ON = new RegExp(
  `^(?:[(][一二三四五六七八九十\\d]+[)])?${oneOf(words('且 并且 其中 但 原则上 每年 年度 年 当年'))}?(?:${oneOf(
    words(`
      单个 单项 单户 单笔 单品种 单家 单体 单一 每个 每户 每家 每人 每次 每场 每项 每企业 每年 每套 每台 同一 一个 一般 累计 总额 总计 合计
      最高 最多 不超过 不得超过 上限 封顶 支持额度 奖励额度 奖励金额 奖金额度 补助额 补贴额 补助标准 补贴标准 奖励标准 贴息标准 补偿标准
      支持标准 贴息额 贴息最高 贴息期 补贴期 补助期 支持期 期限 资助额 各企业 各单位 所需资金 共计
    `),
  )}|[每单][^,。;\\d]{1,12}?(?:总额|金额|额度)?${BOUND}|${LEVEL}(?:最高|不超过|单)|${GIFT}(?:资金|金额|总额|额度|额)?(?:累计|合计)?(?:${BOUND}|以[^,。;]{1,16}为(?:上限|限)))`,
  'u',
);
/** A part that gives the measure for other payees: 个体工商户减半, 中小企业最高8万元, 高新技术企业再上浮15%. */
export const FOR_OTHERS =
  /^[^,。;]{2,24}?(?:(?:最高|不超过|至多)\d[\d.]*[万亿]?元|减半(?:执行)?|(?:再|可)?(?:上浮|上调|提高)(?:至|到)?\d[\d.]*(?:%|个百分点))$/u;
/** A part that extends the promise to other payees (个体工商户参照实施). */
export const LIKEWISE =
  /(?:参照|比照|按照|依照|照)[^,。;]{0,12}?(?:标准|政策|规定|办法)?(?:实施|执行|享受|办理)$|(?:同等|一并|均可|同样)(?:享受|适用)$/u;

/** After a reward: its amounts follow (每项奖金数额，特等奖…，一等奖…; 补助按下表发放). */
export const SCALE = /^(?:(?:数额|标准|金额|额度|比例)(?!较大|较高|超过|过大)|按照?(?:下|附|以下|下列))/u;

/** Directly before a reward: its steps follow (分三档奖励：). */
export const BY_STEPS =
  /(?:分|按)(?:成|为)?[一二两三四五六七八多几\d]?个?(?:档|级|段|类|步|期|阶段|档次|等次|等级|层次)(?:给予|予以|进行|实施|依次)?$/u;

/** After a benefit of insurance or assistance: how it is measured (补助金标准为…收入的20倍). */
export const LEVEL_OF = /^的?标准[为按]/u;
/** Before 一事一议: for whom or what it is done (对重大项目实行). */
export const SINGLY_FOR = /(?:企业|项目|人才|机构|单位|平台|团队)[^。;]{0,40}(?:实行|采取|采用|实施|可以?|给予|予以)[“‘]?$/u;
/** How offices work, not what they give (简化审批流程，实行一企一策). */
export const OF_OFFICES = /审批|流程|程序|手续|服务/u;
/** What a fund is for. */
export const FOR_WHAT = /用于|投向|支持|扶持|奖励|补助|补贴|资助|推动|促进|鼓励|引导|撬动|培育|投资|倾斜|服务/u;
/** 其中县级配套不低于30%, 其中用于团队激励的不低于60%: one budget's part of what is given, or its use. */
export const OF_BUDGET =
  /^其中[:,]?用于|^其中[:,]?由?(?:中央|省|自治区|市|州|县|区|镇|本级|地方)[^,。;\d]{0,6}(?:配套|[承负]担|出资|投入)/u;
/** 资金由市、县按6:4分担,其中津贴市级负担50%: how budgets share what is given. */
export const SHARED = /(?:资金(?!池)|经费)[^。;]{0,24}(?:分担|共担|[承负]担比例)/u;
/** The start of a sentence that only says how much or how many are given: 补贴标准为…, 每年支持10家. */
export const HOW_MUCH = new RegExp(
  `^[一-龥]{0,6}?${GIFT}(?:金额|资金|额度)?(?:标准|比例|幅度|额度|金额|期限)|^(?:原则上)?每[年批次][一-龥]{0,4}?${GIFT}(?:不超过|最多)?\\d[\\d-]*[个家项名户支]`,
  'u',
);
/** Others are encouraged to set up funds or awards of their own (支持有条件的县区设立转贷资金). */
export const SET_UP_BY_OTHERS =
  /^(?:支持|鼓励|引导|推动)[^,。;]{0,4}有条件的?[^,。;]{1,12}(?:设立|建立|安排|出台|制定|给予|予以|配套|参照)|^由?(?:建设|依托|牵头|承担|用人|所在)(?:单位|企业|高校)[^,。;对]{0,8}(?:给予|提供|安排|按)[^,。;]*配套/u;
/** A fund with a sum but without terms (补贴资金首期安排12亿元), or a policy that has ended (缓缴政策到期后). */
export const NO_TERMS = new RegExp(
  `政策(?:到期|期满|届满|结束|退出)后$|(?:补[贴助]|奖[补励]|发展|扶持|衔接)[^,。;]{0,6}资金[^,。;\\d]{0,8}\\d[\\d.]*[万亿]+元|专项资金[^,。;\\d]{0,4}预算[^,。;\\d]{0,6}\\d|^全[省市县区旗州盟][^,。;\\d]{0,8}(?:奖[励补]|补[贴助]|资助)[^,。;\\d]{0,6}总额[^,。;\\d]{0,8}\\d|(?:列支|安排)[^,。;]{0,16}用于(?:实施|落实|兑现)?本${OWN_KIND}`,
  'u',
);
/** What health and injury insurance pays (生育保险定额支付, 政策范围内费用报销, 住院伙食补助). */
export const INSURED = new RegExp(
  `(?:生育|医疗|工伤)保险(?!费)[^。;]{0,40}(?:支付|报销)|政策范围内|住院[^,。;]{0,8}(?:伙食|分娩)|医保基金|${BENEFIT_FUND}[^。;]{0,24}(?:支付|报销|给付|救助|负担|承担)|基金支付(?:标准|比例)|(?:参保|工伤)(?:人员|职工)[^。;]{0,24}基金[^。;]{0,12}(?:支付|报销)`,
  'u',
);
/** A person in need who starts a business is supported like others. */
export const IN_BUSINESS = /创业|创办|营业执照|经营/u;
/** 除享受贷款贴息外,还可申请设备补助: two awards that combine, neither of which is promised here. */
export const BESIDES = /除(?:享受|获得|领取)[^,。;]{2,24}外,?(?:同时)?(?:还|仍|另|亦)?可/u;
/** Directly before a figure: how often, for each of what, in which order or by what it is given (每人每月, 分别奖, 各得). */
export const MEASURE = new RegExp(
  `(?:每[一-龥\\d]{1,6}?|按月|按年|逐年|按|分别|依次|各|另|再|均|一次性?|同|连续?|可|续|给予?|奖励?|补[贴助给齐足]?|资助|获得?|得|领取?|拿|发[放给]?|拨付?|兑[付现]?|返还?|享受?|报销?|支持|扶持|追加|标准|最高|不超过|至多|为|是|:|[(]|${oneOf(words('奖金 津贴 补助金 救助金 生活费 安家费'))})+$`,
  'u',
);

/** After a reward: its claimant (奖励由旅行社申报). */
export const CLAIMED_BY = /^(?:资金)?由[^,。;]{2,24}(?:申报|申领)$/u;

/** The most that one claimant may receive in all: a limit of other promises, no promise (同一企业享受的补贴累计不超过…). */
export const LIMIT =
  /(?:(?:(?<!可)享受|获得|取得|所获|所得|领取)[^,。;]{0,30}(?:累计|合计|总和|总额|总计|共计)|(?:累计|合计|共计?)(?:享受|获得|取得|领取)的?[^,。;]{0,16})[^,。;]{0,12}(?:不超过|不得超过|不高于|不得高于|不突破|不得突破|上限|为限|最高)/u;

/** A sentence that limits several awards (享受第三条、第四条补助，总额不得突破60万元; 各项奖励合计，每家公司全年不超过100万元). */
export const LIMIT_OF_SEVERAL =
  /^[^,。;\d]{0,16}(?:(?:享受|获得|取得)第[一二三四五六七八九十\d]+[条款项]|(?:上述|以上|前述|前款|各类|各项|[两二三]项)[^,。;]{0,6}(?:奖[励补]|补[助贴]|资助|扶持|资金))[^。;]{0,40}(?:累计|合计|总额|总和)[^。;\d]{0,16}(?:不得?超过|不得?突破|不得?高于|最高|以[^,。;]{1,10}为限)/u;
/** `LIMIT` at the beginning of a sentence (同一企业年度奖励金额累计最高…). */
export const LIMIT_AT_HEAD =
  /^(?:同一|单个|单家|单户|一家|每家|每户|[^,。;\d]{0,8}(?:上述|以上|前述|各项|[两二三四]项))[^,。;]{0,20}(?:奖励|奖补|补助|补贴|资助|扶持)(?:资金|金额|额)?(?:累计|合计|总和|总额|总计|共计)[^,。;]{0,8}\d/u;

/** After a reward: how it is paid out or shared among budgets (奖补资金按60%、40%分两年拨付). */
export const SETTLED = /^(?:资金|金额|额度|总额|额|款)?[^,。;]{0,40}(?:拨付|兑现|兑付|支付|到位|清算|结算|分担|负担|承担)/u;

/** A fund (资金) that is applied for elsewhere (申报国家专项资金). */
export const ASKED_FOR = /^(?:推动|推进|引导|促进)[^,。;]{2,24}$|申报|争取|申请|推荐|对接|获得|推[进动][^,。;]{2,60}纳入/u;

/** After a reward: a noun for something about it, which gives nothing (补贴条件, 奖励资金管理). */
export const ABOUT_IT = new RegExp(
  `^(?:资金|金)?${oneOf(words('对象 条件 期限 范围 方式 流程 程序 规则 原则 依据 材料 资格 机制 名单 事项 提名 审批 决定 申请 申报 管理 委员会 之日 期间'))}`,
  'u',
);
/** After something that may be claimed: a noun for something about it (可享受政策的时点). */
export const ABOUT_HAVING = /^[^,。;的]{0,12}的(?:时点|时间|期限|条件|前提|范围|名单|清单|情形|资格|门槛|途径|方式)/u;
/** After a reward: those who receive it are described (享受补贴的企业). */
export const THEIRS = /^的(?:企业|单位|项目|机构|个人|人员|主体|对象|基础|,|;|。|\n|$)/u;
/** Around a reward: those who receive it are described by the receiving (享受抚恤补助的老兵). */
export const HAVING =
  /(?<!可以?|可以?申请|申请)(?:享受|领取|获得|享有|申请|申报)[^,。;:的可]{0,14}(?:的$|的(?!标准|比例|额度|方式|期限|政策|,))/u;
/** After 给予: an act of an office that gives nothing (予以公示). */
export const ACTS = new RegExp(
  `^[^,。;]{0,4}${oneOf(
    words(`
      计算 公示 公布 公告 公开 明确 确认 备案 受理 退回 处理 批评 警告 处分 处罚 通报 认定 授牌 命名 表彰 表扬 解释 说明 答复 核定 审核 审定 批准 调整
      取消 更正 纠正 制止 配合 协助 指导 核销 登记 追究 重视 关注 撤销 收回 除名 剔除 没收
    `),
  )}(?![奖补])`,
  'u',
);

/** Duties of claimants, which give nothing (扶持对象须守法经营). */
export const OBLIGED =
  /(?:对象|企业|单位|机构|人员|申请人|申报人|主体|者|申[请报领][^,。;]{2,14})(?:应当|应(?![急纳用付])|必须|须|需要|需(?![求量]))/u;
/** Parts that give nothing new: duties, grounds and earlier policies (作为发放补贴的依据, 按原政策继续执行). */
export const NO_GIFT =
  /^除(?:享受|获得|领取)[^,。;]{2,24}外$|作为[^。;]{0,60}依据|(?:帮助|确保|引导)[^,。;]{2,40}享受|按原(?:政策|规定|标准|办法|文件)|(?:部门|单位)[^,。;]{0,12}(?:负责|落实)|政策等工作|标准按照?本?[^,。;]{1,8}规定执行/u;
/** Sentences on how to apply (申领方式：登录…平台，选择…→…), and examples (以某企业为例). They give nothing. */
export const FILING =
  /→|由[^,。;]{2,12}向[^,。;]{2,14}(?:申报|申请|提出申请),[^。]*(?:初审|复核|审核|公示)|以[^,。;]{2,60}为例|(?:^|[,。;])(?:按[^,。;]{0,12}|标准)测算[,:]|^具体的?[^,。;\d]{0,8}(?:幅度|标准|比例|额度|办法)[由在按以]|(?:减免税?|优惠|补贴|奖励)应于[^,。;]*前,[^。]*(?:提出|提交|报送|申请)|^(?:[一-龥]{0,6}(?:申领|申请|申报|办理|受理|领取)|文件|政策)(?:方式|渠道|途径|流程|程序|材料|时间|地点|部门|依据):/u;
/** The awards of this text itself (享受本办法的企业). */
export const OF_THIS_TEXT = new RegExp(`享受本[一-龥]{0,4}${OWN_KIND}`, 'u');
/** Services, which are not money's worth (享受绿色通道服务). */
export const SERVICES = /享受(?![^,。;]*(?:政策|补贴|奖励|减免))[^,。;]*(?:服务|绿色通道|便利)$/u;

/** Words that promise only after certain other words (`behind`). `beside` must occur somewhere in the text. */
export const CONTEXTS: readonly {
  readonly kind: 'reward' | 'fulfil' | 'relief' | 'enjoy' | 'benefit' | 'purse';
  readonly word: RegExp;
  readonly behind: RegExp;
  readonly beside?: string;
}[] = [
  // a fund of any name, by what it is mainly for (振兴资金主要用于扶持…)
  { kind: 'purse', word: /[一-龥]{2,8}?(?:资金|经费)(?=(?:主要|重点|优先|着重)+(?:用于|支持|扶持|投向))/gu, behind: /(?:^|[,。;:\n])$/u },
  // something may be received or claimed (可按规定享受)
  {
    kind: 'enjoy',
    word: /可(?:以)?(?:(?:一次性|依法|按规定|按要求|按程序|按政策|优先|同时|继续|另行|分别)|(?:[向凭到在持]|通过)[^,。;]{1,16}?){0,2}(?:申请享受|申报享受|申请领取|申请|申领|申报|领取?|享受|获得|享有)/gu,
    behind: /$/u,
  },
  // no tax at all (不征收增值税)
  { kind: 'relief', word: /(?:暂?不|不予|免予)征收?(?=[^,。;]{0,8}税)/gu, behind: /$/u },
  // an expense lowers the tax (在计算应纳税所得额时扣除)
  { kind: 'relief', word: /扣除/gu, behind: /(?:税前|应纳税所得额)[^,。;]{0,16}$|加计[\d.]+%$/u },
  // a number of payees is funded (选拔资助500名优秀教师)
  {
    kind: 'relief',
    word: /资助(?=[^,。;\d]{0,16}\d[\d.]*万?[名人家项支户所])/gu,
    behind: /(?<!获得|获|享受|领取|接受|最多)$/u,
  },
  // credit on better terms for somebody (为小微企业提供优惠利率贷款)
  {
    kind: 'relief',
    word: /(?:提供|给予|发放)(?=[^,。;]{0,16}(?:优惠|低息|低利率|免息|免抵押|无抵押|增信)[^,。;]{0,8}(?:贷款|担保|融资|授信))/gu,
    behind: /[为向对](?![^,。;]*(?:银行|金融机构))[^,。;]{2,40}$/u,
  },
  // utilities at a lower class of price, the class after the verb (用水、用电执行居民价格, 电价按大工业标准执行)
  {
    kind: 'relief',
    word: /(?:执行|按照?|参照)(?=[^,。;]{0,4}(?:居民|农业|大?工业)[^,。;]{0,6}(?:标准|价))/gu,
    behind: /[水电气热暖](?:费|价|能)?(?:等)?(?:类)?(?:价格?|收费)?(?:均|可|一律|统一)?$/u,
  },
  { kind: 'relief', word: /(?:执行|收取)(?=[,。;\n]|$)/gu, behind: /[电水气热]价格?按照?(?:居民|农业)[^,。;]{0,6}$/u },
  // a fee of any name is remitted (减免首年物业费50%), or the rent for a period (减免2022年1月至3月房租)
  {
    kind: 'relief',
    word: /(?:减免|减收|免收|免除)(?=[^,。;\d]{0,12}(?:费用?|租金)(?:[\d,。;\n]|$)|[\d年月个至到—~-]{1,20}的?[一-龥]{0,4}?(?:房租|租金|场租))/gu,
    behind: /(?<!不得|不予|未)$/u,
  },
  // something is free of charge (可享受7天免费住宿)
  {
    kind: 'relief',
    word: new RegExp(FREE, 'gu'),
    behind: /(?:享受|享有|提供|可以?|给予)[^,。;]{0,24}$/u,
  },
  // bridge finance (为到期企业提供短期周转)
  { kind: 'relief', word: /提供(?=[^,。;]{0,8}(?:周转|转贷|过桥|倒贷))/gu, behind: /(?:周转|转贷|过桥)资?金[^。;]{0,60}$/u },
  // a charge is lowered by a share or to one (企业缴费费率下调20%, 失业保险总费率由3%降至1%), a deposit is reduced (保证金预留比例降至1.5%)
  {
    kind: 'relief',
    word: /(?:(?:下调|降低|下浮)|(?:降|下调|降低|减|调减)[至到为])(?=[\d.]+[%‰](?!以))/gu,
    behind: /(?:费率|缴费比例|收费标准|保证金)[^,。;]{0,24}$/u,
  },
  // a charge is remitted by name (实行水费减免)
  {
    kind: 'relief',
    word: /(?:费用?|租金|票)(?:阶段性|部分|全额)?(?:减免|免除)(?=[,。;\n]|$)/gu,
    behind: /(?:实行|实施|给予|予以|享受|执行)[^,。;]{0,8}$/u,
  },
  // a charge is taken at a share (登记费按八折收取, 停车费五折优惠)
  {
    kind: 'relief',
    word: /(?:(?:[一二三四五六七八九]{1,2}|\d(?:\.\d)?)折|\d[\d.]*%的?(?:标准|比例)?)(?=优惠|收取|计收|收费|执行|结算|出租|计费)/gu,
    behind: /(?:费(?!率)|票|租金|房租|(?<!加)价格?|标准)(?![^。;\n]*(?:费率|加[价收]))[^。;\n]{0,30}$/u,
  },
  // a charge is lowered to a mark (担保费率降至0.6%以下)
  {
    kind: 'relief',
    word: new RegExp(`${LOWERED_TO}(?=${LOW_SHARE})`, 'gu'),
    behind: /(?:担保|服务|手续|交易|评估|登记)费率?[^,。;]{0,6}$/u,
  },
  // a budget pays somebody's insurance (由财政全额代缴保险费)
  { kind: 'benefit', word: /代缴|代付|代交/gu, behind: /由[^,。;]{0,12}(?:财政|政府|资金)[^,。;]{0,24}$/u },
  // a budget bears a part of a cost, named after the verb (财政承担保费的八成)
  {
    kind: 'relief',
    word: new RegExp(`(?:承担|负担|分担)(?=${FEE}的?[\\d一二三四五六七八九两])`, 'gu'),
    behind: /(?:财政|政府|资金)[^,。;\d]{0,6}$/u,
  },
  // an insurance fund pays a share of a cost (由医保统筹基金按60%的比例报销)
  {
    kind: 'benefit',
    word: /报销|支付|结算|给付|[负承分]担(?=[\d.]+%)/gu,
    behind: new RegExp(`${BENEFIT_FUND}[^,。;]{0,16}[%‰成]的?(?:比例|标准)?(?:予以|给予)?$|${BY_BENEFIT_FUND}$`, 'u'),
  },
  // 奖, 补 or 追加 directly before a sum (再奖6万元, 每亩补70元, 分别追加3万元)
  {
    kind: 'reward',
    word: /(?:[奖补]|追加)(?=\d[\d.]*(?:[、,至—-]\d[\d.]*){0,5}[十百千万亿]{0,2}元)/gu,
    behind: /(?:^|[,。;:、\n再加另各别级户家个人次项台件亩头只吨张辆业位元的性高多均可改案理功市收过定产库统规后])$/u,
  },
  // a voucher covers a share, the share before the verb (按合同额的25%抵扣)
  { kind: 'reward', word: /抵扣|核发|兑付|抵用/gu, behind: /[%‰元例][^,。;\n]{0,14}$/u, beside: '券' },
  // on top of another level's share (按30%配套)
  {
    kind: 'reward',
    word: /(?:配套|匹配)(?=[,。;)\n]|$|支持|资金)/gu,
    behind: /(?:[%‰元]|1:[\d.]{1,4})(?:给予|予以|进行)?的?$/u,
  },
  // a fund bears a part of a lender's loss (资金池对其净损失代偿35%)
  {
    kind: 'reward',
    word: /代偿|补偿|承担|分担/gu,
    behind:
      /(?:损失|不良|代偿|逾期)[^。;\n]{0,16}由[^,。;\n]{0,12}(?:资金池|补偿金|补偿资金|代偿资金|基金)$|(?:资金池|补偿金|补偿资金|代偿资金|基金)[^,。;\n]{0,6}对[^,。;\n]{1,30}(?:损失|不良|本金|逾期)[^,。;\n]{0,10}$/u,
  },
  // a policy is extended (贴息政策执行期限延长2年)
  { kind: 'fulfil', word: /延长/gu, behind: /政策(?:的)?(?:执行|实施)?(?:期限|期)?$/u },
  // vouchers are handed out (向居民投放餐饮消费券)
  { kind: 'fulfil', word: /(?:投放|派发|派送|发行)(?=[^,。;\n]{0,24}券)/gu, behind: /$/u, beside: '券' },
  // a budget bears a cost (保费由市财政承担)
  {
    kind: 'relief',
    word: /承担|负担|支付|代偿|代缴|贴息|补贴|补助|兜底/gu,
    behind:
      /(?:保费|担保费|利息|学费|培训费|检测费|评估费|审核费|咨询费|认证费|检验费|仓储费)用?[^,。;\n]{0,10}由[^,。;\n]{0,14}(?:财政|资金|政府)[^,。;\n]{0,10}$|(?:保费|担保费|培训费|检测费|评估费)用?全额$/u,
  },
];
