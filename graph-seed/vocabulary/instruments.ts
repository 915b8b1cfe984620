import { FREE, LOW_SHARE, LOWERED_TO, VOUCHER } from './figure-words';
import { oneOf, words } from './words';

/** Shapes of instruments (扶持方式) that no fixed word names, matched in folded text. */

/** Further words of a name between the purpose of a gift and its last word (岗位|开发|补贴). */
const MORE = '[^的,。;、:()\\d与及或且并给予按对为]{0,6}';
const called = (purposes: string, gifts: string) => new RegExp(`${oneOf(words(purposes))}${MORE}${oneOf(words(gifts))}`, 'gu');
type Called = readonly (readonly [code: string, called: RegExp])[];
/** Gifts in kind whose words are a promise: a loan of its own name with its limit, utilities at a capped price, land for some before others. */
export const PROMISED: Called = [
  ['LOAN_OR_GUARANTEE', /(?<=贷[”’]?(?:,?(?:单户|单笔|每户)(?:最高)?)?)(?:额度|授信)(?=[^,。;\d]{0,8}\d)/gu],
  ['PRICE_PREFERENCE', /(?<=[电水气热]价|用[电水气热]价格|水价格)(?:不高于|不超过|控制在|按)(?=[\d.]+元|[^,。;\d]{2,16}[\d.]+[%折成])/gu],
  ['LAND_PREFERENCE', /优先(?:满足|保障|安排|支持)(?=[^,。;]{0,24}用地(?:需求|指标|计划|[,。;\n]|$))/gu],
];
/** Names of gifts, by their last word (中心语) and the words before it. */
export const GIFTS: Called = [
  ...PROMISED,
  ['PREMIUM_SUBSIDY', called('保费 (?<!社会)保险费 担保费', '补贴 补助 奖补 资助')],
  ['PREMIUM_SUBSIDY', /(?<=(?<!社会|养老|医疗|失业|工伤)(?:保费|保险费)[^。;]{0,24}(?:财政|政府)[^,。;\d]{0,8})(?:补[贴助]|资助)/gu],
  ['PREMIUM_SUBSIDY', /(?<=担保(?:发生)?(?:额|金额|余额)[^。;]{0,16})补[贴助]/gu],
  ['PREMIUM_SUBSIDY', /(?<=(?<!社会|养老|医疗|失业|工伤|生育)保险的,[^。;]{0,20})补[贴助]/gu],
  ['RISK_COMPENSATION', called('风险 代偿 损失', '补偿 补助 补贴 奖补')],
  [
    'OPERATING_SUBSIDY',
    called('运营 运行 租金 房租 场租 租房 租赁 仓储 储备 管护 维护 水电 物业 办公用房 公用 生均', '补贴 补助 资助 奖补 经费 拨款'),
  ],
  [
    'EMPLOYMENT_SUBSIDY',
    called(
      '岗位 社保 社会保险 就业 见习 实习 实训 培训 技能(?!人才|领军|大师|大赛|大奖|竞赛|能手) 求职 招工 用工 稳岗 扩岗 招聘 引才 学徒 职业介绍 返岗',
      '补贴 补助 奖补 返还 津贴',
    ),
  ],
  ['ONE_TIME_REWARD', /定额(?:奖[励补]|补[助贴]|资助|标准)/gu],
  ['EMPLOYMENT_SUBSIDY', /(?:社会保险费|社保费?|(?:养老|医疗|失业|工伤)保险费)用?[^,。;]{0,16}(?:给予|予以)(?:补贴|补助)/gu],
  ['EMPLOYMENT_SUBSIDY', /(?<=(?:社会|养老|医疗|失业|工伤|生育)保险费?的,[^。;]{0,20})补[贴助]/gu],
  ['MATCHING_FUND', called('配套', '奖励 奖补 补贴 补助 资助 支持')],
  ['FEE_RELIEF', /(?:减免|减收|免收|免除)(?=[^,。;\d]{0,12}(?:费用?|租金)(?:[\d,。;\n]|$))/gu],
  ['FEE_RELIEF', /(?:费用?|租金|票)(?:阶段性|部分|全额)?(?:减免|免除)/gu],
  ['FEE_RELIEF', /(?<=(?:失业|工伤|养老|医疗|生育|社会)保险(?:总|缴费|平均)?费率[^,。;]{0,14})(?:降至|降为|降到|下调至|降低至)/gu],
  ['PRICE_PREFERENCE', /(?:执行|按照?|参照)[^,。;]{0,4}(?:居民|农业|大?工业)[^,。;]{0,6}(?:标准|价格?)/gu],
  ['PRICE_PREFERENCE', /(?<=(?:用[电水气热]|[电水气]费|[电水气]价)(?!大户|安全)[^。;]{0,16})(?:补[贴助]|返还)(?=[,。;\d]|$)/gu],
  ['PRICE_PREFERENCE', /(?<=[电水气热]价格)按照?(?:居民|农业)[^,。;]{0,6}(?:执行|收取)/gu],
  [
    'TAX_RELIEF',
    /(?:暂?不|不予|免予)征收?[^,。;]{0,8}税|加计[^,。;]{0,12}(?:扣除|抵减)|(?:税前|应纳税所得额)[^,。;]{0,16}扣除|抵[免减][^,。;]{0,6}税/gu,
  ],
  [
    'LAND_PREFERENCE',
    /(?:(?:起始价|出让价|底价)可?|可(?:以)?)(?:按照?|在|以|采取|采用|实行|选择)(?=[^,。;]{2,40}?(?:执行|确定|收取|供应|供地|出让)(?:[,。;]|$))/gu,
  ],
  ['FEE_RELIEF', new RegExp(FREE, 'gu')],
  ['TIERED_REWARD', /(?:按照?|分)[^,。;\d]{0,12}?[两二三四五六]个?档/gu],
  ['LOAN_OR_GUARANTEE', new RegExp(`(?<=担保(?:年|综合|平均)?费率[^,。;\\d]{0,6})${LOWERED_TO}(?=${LOW_SHARE})`, 'gu')],
  ['VOUCHER', new RegExp(`(?<=发放|派发|投放|领取?|使用|申领|申请|核销|\\d元|通过|以)[^,。;、:的]{0,10}?[一-龥]{2,4}${VOUCHER}`, 'gu')],
];

/** The rate is of other costs too, beside those that the instrument is named after: 贷款利息、担保、评估等费用总额的50%, 培训费用的50%. */
export const OF_COSTS = /等费用|费用总额|所承担费用|(?:培训|引才|招聘|活动|建设|进修)[^,。;]{0,12}费用(?![^。;]*扣除)|培训费的/u;

/** Paid by volume: 50万元/亿立方米. */
export const BY_VOLUME = /^\/(?:[万亿])?(?:立方米|方|吨|千瓦时|度|公里|千克|公斤|标箱|箱|升)/u;

/** The sum depends on expenses or results, within a limit. */
export const BY_RESULT = /(?:根据|按照|按|依据|综合|视|结合)[^。;]{0,60}?(?:支出|投入|情况|绩效|成效|成果|规模|数量|投资|费用)/u;

/** A share on top of the payment of another level (按30%配套, 给予40%的配套). */
export const MATCHING_SHARE =
  /按照?(?:上级|国家|中央|省级?|自治区|市级?)[^,。;\d]{0,8}(?:补贴|补助|奖励|资助|奖补)(?:资金|金额|额|标准)?的?(?=[\d.]{1,5}%|1:\d)|(?<=[%‰元]|1:[\d.]{1,4})(?:给予|予以|进行)?的?(?:配套|匹配)(?=[,。;)\n]|$|支持|资金)/u;

/** A share of a rent. `ROOMS` beside it show that it is not that of machines. */
export const RENT =
  /(?<!(?:装修|改造|设备|购置|建设|人工)[^,。;、和与及]{0,4}[、和与及])(?:租金|房租|租赁费)(?![、和与及][^,。;、]{0,4}(?:装修|改造|设备|购置|建设|人工))/u;

export const ROOMS = /用房|[旗舰首分专卖]店|店铺|商铺|场地|厂房|房屋|场所|办公|门面|门店|楼宇|公寓|宿舍|房源|仓库/u;

const BEYOND = '每(?:再)?(?:净增|新增|超过|增加|提升|增长|提高|上升|跨越|跨上|晋升)[^。;]{1,16}?(?:[加增再]奖|[加再]补|追加|递增|增发';
/** A further sum per step beyond a mark (每增加30万元加奖2万元, 每净增30万元递增2万元). */
export const PER_STEP = new RegExp(`${BEYOND}|增加(?=\\d))`, 'u');
/** The same up to its verb, also where it is only given (每增加1亿元再给予). */
export const FURTHER_STEP = new RegExp(`${BEYOND}|再(?:次|额外)?(?:给予|奖励|补[助贴])|增加)$`, 'u');

/** Marks are listed below: 达到下列标准的，奖励…. */
export const BY_LIST =
  /(?:达到|突破|超过|符合|对应)(?:以下|下列|如下)(?:标准|规模|档次|额度)|按照?(?:以下|下列|如下)(?:档次|(?:标准|规模|额度)[^。]{0,300}?\n[^\n元]{0,24}?\d[\d.]*[千万亿]?(?:[—~-]|至|[一-龥]{1,3}(?:[(]含[)])?(?:以[上下内]|及以上|[—~-]|至|,)))/u;

/** Words directly before (`EACH_…`) or after (`BY_…`) a sum per month, day or time, per year, per unit. */
export const EACH_TIME =
  /每(?:[一-龥]{1,6}?每|[人户家名位生床])?(?:月|天|日|晚|夜|周|季度|次|挂靠一次)[^,。;\d]{0,12}$|按月[^,。;\d]{0,12}$/u;
export const EACH_YEAR = /每(?:[人户家名位生亩床个所]每?)?(?:年|学年)(?:给予|安排|发放|最高|不超过|各|分别|补助|补贴|资助|予以|按)*$/u;
export const BY_UNIT = /^[/每]([一-龥]{1,3}|TEU)(?=标准|[·/,。;的给补奖予(]|$)/u;
/** Measures of continuing work (度量单位): a sum per measure is paid repeatedly. Per other thing it is paid once (每件专利, 每辆车, 每家). */
export const GOES_ON =
  /^(?:总?吨|亩|公顷|公里|千米|千瓦时|度|立方米|方|升|公斤|千克|斤|标准?箱|(?:[\d一二三四五六七八九十]*英尺)?箱|集装箱|TEU|班次?|航次|艘次?|人次|人天|间夜|头|只|羽|尾|票|单|套餐|份|例|课时|学时|小时|次|[吨]标准?煤)$/u;
/** Beside 每件: parcels, which are sent day by day. */
export const PARCELS = /寄递|快递|快件|邮件|包裹|[收揽派]件|单量|发货|出库/u;
/** Energy, which is delivered year by year, whatever was built for it. */
export const ENERGY = /^(?:千瓦时|度)$/u;
/** Things built, bought or brought in, for which a sum per unit is paid once. */
export const ACQUIRED = /建设|新建|改造|改建|购置|购买|引进|装修|安装|更新|报废|一次性/u;
/** Results that are paid for as they come, whatever was built for them (每减排1吨奖励20元). */
export const BY_OUTPUT = /每(?:减排|减少|节约|处理|利用|消纳|生产|运输|销售|回收|放电|发电|供应)/u;
/** Names of gifts that are paid repeatedly. */
export const UPKEEP = /补贴|补助|经费|资助|津贴|生活费/u;

/** A sum without the name of a gift. */
export const NO_NAME = /元(?:人民币)?$/u;

/** A sum per head for hiring people, finding them work or training them (招用毕业生的，每人补贴1500元; 每介绍1人就业，补贴200元), with `A_HEAD`. */
export const HIRING =
  /(?:吸纳|接收|招用|安置|安排(?![^,。;]{0,6}(?:资金|经费|\d))|带动|新招|招收|录用|介绍|推荐|输送|输出)[^。;]{0,40}(?:就业|合同|保险|社保|缴纳|人员|毕业生|劳动力|在岗|务工|残疾人)|(?:就业|务工|在岗)[^。;]{0,30}每(?:成功)?(?:介绍|输送|推荐|组织|留用|招用|录用)|(?:支付|发放)[^,。;]{0,10}(?:年薪|薪酬|工资|薪金)|(?:学员|培训)[^。;]{0,24}(?:就业率|证书|合格)/u;

export const A_HEAD =
  /每人|每名|元\/人|每(?:超比例|多|超)(?:招用|安排|安置|吸纳)?[1一]?[人名]|每(?:成功)?(?:招用|安置|带动|吸纳|新增|录用|介绍|推荐|输送|输出)[1一]?[人名个]/u;

export const RAISED_TO = /(?<!每)(?:上浮|上调|提高|增加)(?:比例)?(?:至|到|不超过)?$/u;

/** A reward in several respects, some of which are no instruments (在房租、研发等方面给予补贴). */
export const ALSO_FOR = /在([^,。;]{2,40})等方面(?:给予|予以)/u;

/** A number of things to be reached. `COUNTS` is an ascending list of them: 展位300个、600个以上的. */
export const COUNT =
  /(\d{1,8})([千万亿])?(?:[—~-]\d{1,8}[千万亿]?)?(?!年|月|日|天|号|元|美元|%)(?:[一-龥]{1,3}?)?(?:[(]含[)])?(?:以上|及以上)?/u;

export const COUNTS = new RegExp(`(?:${COUNT.source}、){1,6}${COUNT.source}(?=[^、\\d,。;]{0,6}的)`, 'u');

/** A charge that is reduced (费率下调20%, 按应缴额的50%缴纳). */
export const CHARGED = new RegExp(
  `(?:租金?|费用?|票价)(?:均|一律|全部|予以|给予)?减半|(?<=(?:票|费|租|价)[^,。;]{0,12})(?:[一二三四五六七八九]{1,2}|\\d(?:\\.\\d)?)折(?:优惠)?|(?<=(?:票|费|租金?|价)[^,。;\\d]{0,12})[\\d.]+%的?优惠|(?:[一二三四五六七八九]{1,2}|\\d(?:\\.\\d)?)折(?:收取|计收|收费|计费)|保证金[^。;]{0,40}(?:降低?|下调|减|调减)[至到为][\\d.]+[%‰]|(?:减免|免收|免除)[\\d年月个至到—~-]{1,20}的?[一-龥]{0,4}?(?:房租|租金|场租)|(?:费率|收费(?:标准)?|缴费比例)[^。;%‰]{0,40}(?:下调|降低|下浮)[\\d.]+[%‰]|[\\d.]+[%‰]的?(?:标准|比例)?(?:收取|计收|收费|缴纳|计缴)|(?:服务|手续|交易|评估|登记)费率?[^,。;]{0,6}${LOWERED_TO}[\\d.]+[%‰](?=以[下内]|[,。;]|$)`,
  'u',
);
