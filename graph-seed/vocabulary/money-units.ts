import { words } from './words';

/** Powers of ten (数量级) between a numeral and its unit. Several are multiplied: 千万, 万亿. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 1e2,
  佰: 1e2,
  千: 1e3,
  仟: 1e3,
  万: 1e4,
  亿: 1e8,
};

/** Characters of numerals written out (中文数字). */
export const SPELLED_DIGITS = '零〇一二两三四五六七八九十廿卅百千万亿壹贰叁肆伍陆柒捌玖拾佰仟';

/** Names and signs of currencies (货币) by ISO 4217 code. They may precede a number (港币10万元, HK$2,000), except those in `YUAN`. */
export const CURRENCIES: readonly (readonly [code: string, names: readonly string[]])[] = [
  ['CNY', words('人民币 元整 圆整 块钱 元 RMB CNY ¥')],
  ['USD', words('美元 美金 US$ USD')],
  ['HKD', words('港元 港币 HK$ HKD')],
  ['MOP', words('澳门元 澳门币 葡币 MOP$ MOP')],
  ['TWD', words('新台币 台币 NT$ TWD')],
  ['EUR', words('欧元 € EUR')],
  ['JPY', words('日元 日圆 JPY')],
  ['GBP', words('英镑 £ GBP')],
  ['KRW', words('韩元 韩圆 韩币 KRW')],
  ['CAD', words('加元 加拿大元 加币 CAD')],
  ['AUD', words('澳元 澳大利亚元 澳币 AUD')],
  ['NZD', words('新西兰元 纽元 NZD')],
  ['SGD', words('新加坡元 新加坡币 坡币 SGD')],
  ['CHF', words('瑞士法郎 瑞郎 CHF')],
  ['RUB', words('卢布 RUB')],
  ['THB', words('泰铢 THB')],
  ['MYR', words('林吉特 令吉 MYR')],
  ['VND', words('越南盾 VND')],
  ['IDR', words('印尼盾 印度尼西亚盾 IDR')],
  ['INR', words('印度卢比 INR')],
  ['PHP', words('菲律宾比索 PHP')],
  ['KZT', words('坚戈 KZT')],
  ['MNT', words('图格里克 MNT')],
  ['AED', words('迪拉姆 AED')],
  ['SAR', words('沙特里亚尔 SAR')],
  ['ZAR', words('兰特 ZAR')],
  ['BRL', words('雷亚尔 BRL')],
  ['SEK', words('瑞典克朗 SEK')],
  ['NOK', words('挪威克朗 NOK')],
  ['DKK', words('丹麦克朗 DKK')],
];

/** Names that only follow a number. */
export const YUAN: ReadonlySet<string> = new Set(words('元整 圆整 块钱 元'));

/** Words that begin with 元 and are no money after a small number (5元素). */
export const YUAN_WORDS: readonly string[] = ['元旦', '元宵', '元素', '元宇宙', '元数据', '元器件', '元月'];

/** Signs between the numbers of a list (并列), and between the bounds of a range (区间). A dash is sometimes printed as 一. */
export const LIST_SIGNS: ReadonlySet<string> = new Set(['、', '和', '或', '及', '与', '以及', '或者', '、和']);
export const RANGE_SIGNS: ReadonlySet<string> = new Set([
  ...['-', '--', '–', '—', '——', '−', '─', '~', '〜', '∼', '至', '到', '一', 'ー', '\\sim', '$\\sim$', '―', '‐', '‑', '——'],
]);

/** Words before a number without 元 that make it money (最高500万). */
export const MONEY_BEFORE: readonly string[] = [
  ...['固定资产', '营业收入', '应纳税', '总规模', '资金规模', '交易规模', '成交规模', '注册资本', '销售', '产值', '营收', '收入'],
  ...['奖励', '奖金', '奖补', '补助', '补贴', '资助', '给予', '予以', '贴息', '补偿', '支持', '投资', '投入', '贷款', '授信', '融资'],
  ...['资金', '税收', '纳税', '资本', '金额', '总额', '余额', '费用', '经费', '基金', '利润', '最高', '交易额', '成交额', '进出口额'],
];

/** Measures after 万 or 亿 without 元 that make a number no money (计量单位, 级). */
export const MEASURES: readonly string[] = [
  ...[
    '平方',
    '平米',
    '立方',
    '公里',
    '公斤',
    '千瓦',
    '千克',
    '兆瓦',
    '标箱',
    '标准',
    '人次',
    '人',
    '名',
    '户',
    '家',
    '个',
    '件',
    '台',
    '套',
  ],
  ...['辆', '头', '只', '羽', '张', '册', '份', '株', '亩', '吨', '升', '米', '斤', '字', '度', '床', '间', '条', '项', '瓦', '伏', '座'],
  ...['处', '架', '次', '级', '年', '天', '公顷', '粒', '尾', '箱', '瓶', '盒', '本', '颗', '批', '方', '芯', '片', '单', '票', '用户'],
  ...['居民', '农户', '农民', '群众', '职工', '游客', '劳动', '毕业', '千伏', 'k', 'K', 'm', 'M', 'G', 'T', 't', 'P'],
];
