import {
  ANYBODY,
  BEHIND_THING,
  CLASS,
  CONFERS,
  DOING,
  EACH_ONE,
  EVENT,
  GIVING,
  LEVELS_LISTED,
  MEASURED,
  NO_GIFT_NAME,
  NO_NAME,
  NOBODY_NAMED,
  ONLY_GRADES,
} from '../../vocabulary/things';

/** Longest name of a thing, and longest name that counts as sure, in characters. */
const LONGEST = 26;
const SHORT = 14;

/** A text without brackets, their content, and quotation marks. */
const bare = (text: string): string =>
  text
    .replace(/(?<=制)[(（]修[)）]/gu, '修')
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(/[“”"]/gu, '');

/** The thing (奖补对象物) that a condition is about, in the condition's own words. */
export interface Thing {
  readonly name: string;
  /** True where the words leave no doubt: the object of an event, or the noun that an event describes. */
  readonly sure: boolean;
}

/**
 * The thing of a condition: 绿色工厂 of 新认定的绿色工厂, 智能粮仓 of 新建智能粮仓的企业.
 * Null where the words name only a measure, or too much for a name.
 */
export function thingOf(condition: string): Thing | null {
  const parts = partsOf(condition);
  const things = parts.flatMap((part) => ofPart(part) ?? []);
  const [last, first] = things;
  if (
    last &&
    first &&
    things.length === parts.length &&
    AND_ALSO.test(condition) &&
    first.name !== last.name &&
    first.name.length + last.name.length < LONGEST
  )
    return { name: `${first.name}、${last.name}`, sure: first.sure && last.sure };
  const thing = things.find(({ sure }) => sure) ?? last ?? null;
  return thing && parts.length > 2 ? { ...thing, sure: false } : thing;
}

/** Between two things that are both rewarded (…获奖的企业,以及获得…的载体). */
const AND_ALSO = /,(?:以及|及|或者?|和)|(?<=企业|单位|机构|项目|人员|人才)以及/u;

/** The parts of a condition, last first. */
const partsOf = (condition: string): string[] =>
  bare(condition)
    .split(/[,;。:，；：\n\t]|(?<=企业|单位|机构|项目|人员|人才)以及/u)
    .map((part) => part.replace(/(?<=.{4})由.*$|(?<=、.*)(?:、|以及|及|和|或)+其[他它].*$/u, ''))
    .filter((part) => part.length > 1 && !/后$/u.test(part))
    .reverse();

function ofPart(part: string): Thing | null {
  const [, act, whom] = EACH_ONE.exec(part) ?? [];
  if (act && whom) return { name: `${act}${whom}`, sure: true };
  const at = part.lastIndexOf('的');
  const [event, noun] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
  const level = CLASS.exec(event)?.[0] ?? '';
  const said = level ? undefined : CONFERS.exec(event)?.[1]?.replace(ALSO_CONFERS, '、');
  const conferred = said && ONLY_GRADES.test(said) ? undefined : said;
  const honour = conferred ? (named(conferred, true) ?? (ANYBODY.test(conferred) ? honoured(conferred) : null)) : null;
  if (honour && honour.name.length > 2) return honour;
  if (noun.length > 0 && !noun.split(/[、和或及]/u).every((one) => ANYBODY.test(one))) {
    const single = event.slice(0, event.length - level.length).endsWith('、') ? '' : level;
    const kind = /(?:企业|单位|机构|公司|人员|人才)$/u.test(noun);
    const thing = named(`${single}${noun}`, !kind);
    if (thing) return thing;
  }
  return named(event, at < 0 && part.length <= 10);
}

/** The next honour that an event confers (被评为…项目或评定为…工法). */
const ALSO_CONFERS = /[、或和及并]被?(?:认定|评定|评|评选|列入|入选|获评)为?/gu;

/** The claimant, where nothing else is named: 科技型企业 of 研发费用占比不低于3%的科技型企业. */
export function claimantIn(condition: string): string | null {
  const nouns = partsOf(condition).map((part) => part.slice(part.lastIndexOf('的') + 1).replace(EVENT, ''));
  const [last, first] = nouns.filter((noun) => ANYBODY.test(noun) && !NOBODY_NAMED.test(noun) && !NO_NAME.test(noun));
  return last && first && AND_ALSO.test(condition) ? `${first}、${last}` : (last ?? null);
}

/** A title that reads like a claimant: 高新技术企业. */
const honoured = (conferred: string): Thing | null =>
  NOBODY_NAMED.test(conferred) || NO_NAME.test(conferred) ? null : { name: conferred.replace(LEVELS_LISTED, ''), sure: true };

function named(words: string, sure: boolean): Thing | null {
  const last = words.split('的').at(-1) ?? '';
  const done = last.replace(DOING, '');
  const object = done.length >= 2 && !NOBODY_NAMED.test(done) ? done : last;
  const opened = object.replace(/(?<=.{4})(?:且|(?<!兼)并(?=已|经|通过|投|换|取得|将|带动|稳定|且)).*$/u, '').replace(EVENT, '');
  const thing = opened
    .replace(BEHIND_THING, '')
    .replace(/^.*\d[^,、岁]{0,6}?(?:及以上|以[上下内])的?(?=[^\d]{3,}$)|(?<=[^\d]{4})\d+[份个件台座家项株头]$/gu, '');
  const counted = /^([^\d]{3,})(?:达到|超过|达)?\d[^一-龥]*(?:万|亿)?元/u.exec(thing)?.[1];
  const name = (
    counted?.replace(/(?:(?:总|累计|合同)金额)?(?:首次)?(?:达到|超过|达|突破|不低于|为|在|以|单笔)$|(?:总|累计|合同)金额$/u, '') ?? thing
  ).replace(LEVELS_LISTED, '');
  if (MEASURED.test(name) || ANYBODY.test(name) || NO_NAME.test(name) || name.length < 2) return null;
  const isEvent = opened.length < last.length;
  const short = name.length <= LONGEST && !KIND_OF_LIST.test(name) ? name : shortened(name);
  return short ? { name: short, sure: (sure || isEvent) && name.length <= SHORT && !/、/u.test(name) && counted === undefined } : null;
}

/** What the members of a list are: 公共服务平台 of 技术研发、测试测评等公共服务平台. */
const KIND_OF_LIST =
  /、.*等(?:(?:[^等、]{1,4}性、)+[^等、]{1,4}性)?(?:各类|各种|一批)?((?!领域|方面|项目|产业|行业|情况|机构|企业|单位)[^、等]{4,18})$/u;

/** A long list, by what its members are, else by its first members. */
function shortened(list: string): string | null {
  const kind = KIND_OF_LIST.exec(list)?.[1];
  if (kind) return kind;
  const members = list.split(/、|以及/u);
  let name = '';
  for (const member of members) {
    const next = name ? `${name}、${member}` : member;
    if (next.length > LONGEST - 2) break;
    name = next;
  }
  return name && members.length > 1 ? `${name}等` : null;
}

/** The short name of a claimant, without what they did: 人才 of 首购商品住房的人才. Empty where there is none, or only a general one. */
export function claimantOf(condition: string): string {
  const noun = bare(condition).split('的').at(-1)?.replace(EVENT, '') ?? '';
  return /^[一-龥]{2,8}$/u.test(noun) && !/(?:企业|单位|机构|对象|主体)$/u.test(noun) ? noun : '';
}

/** A cost as the object of the verb (补贴装修费5万元). */
const COST_PAID = /(补贴|补助|资助)([一-龥]{2,6}(?:费用?|经费))(?=[\d,。;]|$)/u;

/**
 * The gift's own name where it has one (安家补贴, 购房补贴, 建设补贴): the words right before 补贴, 津贴 …, without those that only give.
 */
export function giftNamed(promise: string): string | null {
  const [, verb, cost] = COST_PAID.exec(promise) ?? [];
  if (verb && cost) return `${cost}${verb}`;
  const said = bare(promise);
  const list = GIFT_LIST.exec(said)?.[0].split(LIST_MARK) ?? [];
  const [first = '', ...others] = list;
  const named = [ownName(first), ...others];
  if (
    list.length > 1 &&
    named.every((one) => one && one.length >= 4 && one.length <= 14 && !/财政|^通过/u.test(one)) &&
    new Set(named).size === named.length
  )
    return named.join('、').length <= LONGEST ? named.join('、') : shortened(named.join('、'));
  for (const [, before = '', gift] of said.matchAll(NAMED_GIFT)) {
    const own = ownName(before);
    if (own.length >= 2 && own.length <= 6 && !NO_GIFT_NAME.test(own)) return `${own}${gift}`;
  }
  return null;
}
const NAMED_GIFT = /([一-龥]{2,10})(补贴|补助|津贴|资助|奖金|(?<=安家)费|(?<=贡献|运营|引荐)奖励)(?!标准|对象|条件|范围|政策|资金)/gu;
const LIST_MARK = /、|和|及|以及/u;
/** Gifts that are listed, each with its name (岗位补贴和社保补贴). */
const GIFT_LIST = /[一-龥]{2,14}(?:补贴|补助|津贴|贴息|奖励)(?:(?:、|和|及|以及)[一-龥]{2,12}?(?:补贴|补助|津贴|贴息|奖励))+/u;
/** The words before a gift that are its name, without those that only give. */
const ownName = (before: string): string =>
  before
    .replace(/^.*(?:元|[给予]予|发放|申领|领取|享受|一次性|最高|的|按|每平方米|每[人月天日亩户年吨家个名位项次床只头公场处座届])/u, '')
    .replace(/^.*(?:等|其他|其中)|^[前后首第]?[一二两三四五\d]+个?年内?/gu, '')
    .replace(GIVING, '');
