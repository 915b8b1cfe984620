import { INSTRUMENTS } from '../../vocabulary/award-types';
import { type Money, moneyWithin } from '../figures/money';
import { type Instrument, raises } from './instruments';
import type { Pledge } from './promise';

/** A promise with the instruments that its own words name, and what stands before it. */
interface Promising {
  readonly words: string;
  readonly pledge: Pledge;
  readonly own: readonly Instrument[];
  /** Those that the clause, or its stem, names for promises to come. */
  readonly shared: readonly string[];
  readonly last: { readonly pledge: Pledge; readonly instruments: readonly Instrument[] } | undefined;
  readonly money: Money;
}

/** The next step of the same promise: 大型企业按30%返还. */
const SHORT_STEP = 16;
/** As one that was spelled out before: 视同…, 享受…相关奖励政策. */
const LIKE = /视同|参照上述|同等|参照本条|按上述|减半(?:给予)?(?:奖|补|资助|支持)/u;

const said = ({ pledge: { verb } }: Promising, codes: readonly string[]): Instrument[] =>
  codes.map((code) => ({ start: verb.start, end: verb.end, code }));

/** 技改项目按9%奖补;节能项目,比例提高3个百分点: what only raises the promise right before it, and not one that it names (在…奖励基础上). */
function raised(promised: Promising): readonly Instrument[] {
  const { words, pledge, own, last, money } = promised;
  if (!last || !own.every((one) => one.start === pledge.verb.start) || !raises(words, pledge, money)) return [];
  const follows = pledge.sentence - last.pledge.sentence <= 1 || pledge.start - last.pledge.end <= 2;
  const isMoney = last.instruments.some(({ code }) => INSTRUMENTS.get(code)?.nature !== 'kind');
  const names = words.slice(pledge.start, pledge.end).includes('基础上');
  return follows && isMoney && !names
    ? said(
        promised,
        last.instruments.map(({ code }) => code),
      )
    : [];
}

/** 贴息50%，大型企业按30%: a short step of a promise that has a measure of its own. */
function measured({ pledge, own, last }: Promising): readonly Instrument[] {
  const goesOn = last !== undefined && last.pledge.end >= pledge.start - 2 && pledge.verb.start - pledge.start <= SHORT_STEP;
  if (!goesOn || own.length === 0 || !own.every(({ code }) => code === 'COST_SHARE_SUBSIDY')) return [];
  return last.instruments.filter(({ code }) => INSTRUMENTS.get(code)?.measured);
}

/** 支持 with a sum limits what was named before. */
function limited(promised: Promising): readonly Instrument[] {
  const { words, pledge, own, shared } = promised;
  const isLimit = own.length === 1 && own[0]?.code === 'ONE_TIME_REWARD' && words.slice(pledge.verb.start, pledge.verb.end) === '支持';
  return isLimit ? said(promised, shared) : [];
}

const like = ({ words, pledge, last }: Promising): readonly Instrument[] =>
  LIKE.test(words.slice(pledge.start, pledge.end)) ? (last?.instruments ?? []) : [];

/** 见习期满留用的，补贴比例提高到110%: terms without a name go on with the promise before them. */
function goingOn(promised: Promising): readonly Instrument[] {
  const { pledge, last, money } = promised;
  if (!last || pledge.sentence - last.pledge.sentence > 1) return [];
  const { amounts, rates } = moneyWithin(money, pledge);
  return amounts.length + rates.length > 0 ? said(promised, [...new Set(last.instruments.map(({ code }) => code))]) : [];
}

/** Where the instruments of a promise are said: the first that gives any. */
const SAID = [
  raised,
  measured,
  limited,
  ({ own }: Promising) => own,
  like,
  goingOn,
  (promised: Promising) => said(promised, ['UNSPECIFIED_SUPPORT']),
];

/** The instruments of a promise, by its own words or by those before it. */
export function instrumentsBy(promised: Promising): readonly Instrument[] {
  for (const from of SAID) {
    const found = from(promised);
    if (found.length > 0) return found;
  }
  return [];
}
