import { INSTRUMENTS } from '../../vocabulary/award-types';
import { type Money, moneyWithin } from '../figures/money';
import { type Instrument, raises } from './instruments';
import type { Pledge } from './promise';

/** A promise with the instruments that its own words name, and the promise before it. */
interface Promising {
  readonly words: string;
  readonly pledge: Pledge;
  readonly own: readonly Instrument[];
  /** Instruments that the clause, or its stem, names for later promises. */
  readonly shared: readonly string[];
  readonly last: { readonly pledge: Pledge; readonly instruments: readonly Instrument[] } | undefined;
  readonly money: Money;
}

/** Most characters before the verb of a next step of the same promise: 大型企业按30%返还. */
const SHORT_STEP = 16;
/** Words that set another level of what is given (补贴标准调整为每人每月2000元, 扶持比例为90%, 自缴部分全额补贴). */
const RELEVEL =
  /自[缴付筹]部分|(?:补[贴助]|奖[励补]|资助|扶持|支持|贴息|返还)(?:标准|比例|额度)(?:可|再|则|相应|统一)?(?:为|按|调整|提高|提升|上调|上浮|增加|增至|放宽)/u;
const PLAIN: ReadonlySet<string> = new Set(['ONE_TIME_REWARD', 'OPERATING_SUBSIDY']);
/** Words that refer to an award spelled out before: 视同…, 享受…相关奖励政策. */
const LIKE = /视同|参照上述|同等|参照本条|按照?(?:上述|前述|前款)|减半(?:给予)?(?:奖|补|资助|支持)/u;

const said = ({ pledge: { verb } }: Promising, codes: readonly string[]): Instrument[] =>
  codes.map((code) => ({ start: verb.start, end: verb.end, code }));

/** 技改项目按9%奖补;节能项目,比例提高3个百分点: a promise that only raises the one right before it, without naming a base (在…奖励基础上). */
function raised(promised: Promising): readonly Instrument[] {
  const { words, pledge, own, last, money } = promised;
  const isOfKind = ({ code }: Instrument) => INSTRUMENTS.get(code)?.nature === 'kind';
  if (!last || !own.every((one) => one.start === pledge.verb.start && !isOfKind(one)) || !raises(words, pledge, money)) return [];
  const follows = pledge.sentence - last.pledge.sentence <= 1 || pledge.start - last.pledge.end <= 2;
  const isMoney = !last.instruments.every(isOfKind);
  const names = words.slice(pledge.start, pledge.end).includes('基础上');
  return follows && isMoney && !names
    ? said(
        promised,
        last.instruments.map(({ code }) => code),
      )
    : [];
}

/** 贴息50%，大型企业按30%: a short step takes the measured instruments of the promise before it. */
function measured({ words, pledge, own, last }: Promising): readonly Instrument[] {
  const near = last !== undefined && last.pledge.end >= pledge.start - 2;
  const goesOn = near && (pledge.verb.start - pledge.start <= SHORT_STEP || RELEVEL.test(words.slice(pledge.start, pledge.end)));
  if (!goesOn || own.length === 0 || !own.every(({ code }) => code === 'COST_SHARE_SUBSIDY')) return [];
  return last.instruments.filter(({ code }) => INSTRUMENTS.get(code)?.measured);
}

/** 每月补助300元；重度失能的，补助500元: a short step of the same verb is paid as often as the promise before it. */
function asOften({ words, pledge, own, last }: Promising): readonly Instrument[] {
  const near = last !== undefined && pledge.start - last.pledge.end <= 2 && pledge.verb.start - pledge.start <= SHORT_STEP;
  const same = near && words[pledge.verb.start] === words[last.pledge.verb.start];
  const [sum, ...more] = own;
  const plain = same && sum && more.length === 0 && PLAIN.has(sum.code) && /\d/u.test(words[sum.start] ?? '');
  if (!plain || words.slice(pledge.start, pledge.end).includes('一次性')) return [];
  return last.instruments.filter(({ code }) => PLAIN.has(code) && code !== sum.code);
}

/** A plain sum that sets another level of what the promise before it pays. */
function relevelled(promised: Promising): readonly Instrument[] {
  const { words, pledge, own, last } = promised;
  if (!last || pledge.sentence - last.pledge.sentence > 1 || !own.every(({ code }) => PLAIN.has(code))) return [];
  if (!RELEVEL.test(words.slice(pledge.start, pledge.end))) return [];
  return said(
    promised,
    [...new Set(last.instruments.map(({ code }) => code))].filter((code) => INSTRUMENTS.get(code)?.nature === 'money'),
  );
}

/** 支持 with a sum limits the instruments named before. */
function limited(promised: Promising): readonly Instrument[] {
  const { words, pledge, own, shared } = promised;
  const isLimit = own.length === 1 && own[0]?.code === 'ONE_TIME_REWARD' && words.slice(pledge.verb.start, pledge.verb.end) === '支持';
  return isLimit ? said(promised, shared) : [];
}

const like = ({ words, pledge, last }: Promising): readonly Instrument[] =>
  LIKE.test(words.slice(pledge.start, pledge.end)) ? (last?.instruments ?? []) : [];

/** 见习期满留用的，补贴比例提高到110%: terms without an instrument take those of the promise before them. */
function goingOn(promised: Promising): readonly Instrument[] {
  const { pledge, last, money } = promised;
  if (!last || pledge.sentence - last.pledge.sentence > 1) return [];
  const { amounts, rates } = moneyWithin(money, pledge);
  return amounts.length + rates.length > 0 ? said(promised, [...new Set(last.instruments.map(({ code }) => code))]) : [];
}

/** Where the instruments of a promise are found. The first entry that yields any decides. */
const SAID = [
  raised,
  measured,
  asOften,
  limited,
  relevelled,
  ({ own }: Promising) => own,
  like,
  goingOn,
  (promised: Promising) => said(promised, ['UNSPECIFIED_SUPPORT']),
];

/** The instruments of a promise, by its own words or by the promise before it. Without any, it is UNSPECIFIED_SUPPORT. */
export function instrumentsBy(promised: Promising): readonly Instrument[] {
  for (const from of SAID) {
    const found = from(promised);
    if (found.length > 0) return found;
  }
  return [];
}
