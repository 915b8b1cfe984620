import { headsOver, isOfMarks } from './columns';
import type { Figure } from './figures';
import type { Group } from './groups';

/** 每增加80万元, 每新增投资1亿元: the increment for which the next sum is given again. */
const EACH_MORE = /每(?:再|新|净)?[增新提升上超满达到实完入缴出进投销交跨突递利吸签][^,。;:、\d每奖补给贴最不一]{0,10}$/u;
const GIVEN_BEHIND = /^(?:[^。;\d]{0,16}[奖补给贴]|,?(?:再|相应|另)?(?:递增|增加|追加|增发|加发|多发)\d)/u;
/** 每出口1元: one unit of money, by which a measure is counted. It is no threshold. */
const EACH_ONE = /每[^,。;:、\d每]{0,8}$/u;
/** 2亿元以下,8%: a step of a scale of shares. */
const SHARE_BEHIND = /^(?:的?部分|的|段)?[,:]?(?:按|补助?|奖励?|给予|补贴)?\d{1,3}(?:\.\d{1,2})?[%‰]/u;

/** 分档奖励:1亿元至5亿元的,奖励50万元: a threshold that opens its phrase, and the smaller sum given for it. */
const OPENS = /(?:^|[:;,。\n、)]|[款档]|\d[.)])$/u;
const GIVES_NEXT =
  /^(?:\(不?含[^()]{0,8}\))?(?:之间|区间)?(?:的|部分|档)*[,:]?(?:按|每[年月]|最高|不超过|一次性|分别|各|给予|予以|奖[励金]?|补[助贴]?|资助|支持|落户)*$/u;
/** 5亿元至10亿元且增长15%以上的: one of two thresholds. */
const AND_MORE = /^(?:且|并且?|同时)[^,。;]{1,16}的/u;
/** 3万元以上(8分), 每满1万元积2分: a threshold that earns points. */
const IN_POINTS = /^(?:的|部分|\)|\(不?含[^()]{0,16}\)|,)*\(?(?:可|加|减|计|得|积|记|给|奖)*\d{1,3}分(?!之|钟|别|公司)/u;

type Place = Pick<Group, 'start' | 'tailStart' | 'cut' | 'figures' | 'next'>;

const beforeOf = (text: string, { start }: Place) => text.slice(Math.max(0, start - 16), start);

/** 产值每增长1亿元再奖5万元: true of the first sum. */
export const isMarkOfMore = (text: string, place: Place) =>
  EACH_MORE.test(beforeOf(text, place)) && GIVEN_BEHIND.test(text.slice(place.tailStart, place.tailStart + 24));

/** 每出口1美元奖励2分钱: true of the dollar. */
export const isUnitOfMoney = (text: string, place: Place) =>
  place.cut &&
  place.figures.length === 1 &&
  place.figures[0]?.value === 1 &&
  EACH_ONE.test(beforeOf(text, place)) &&
  GIVEN_BEHIND.test(text.slice(place.tailStart, place.tailStart + 24));

export const isStepOfSums = (text: string, place: Place) => {
  const { figures, next, start, tailStart } = place;
  if (AND_MORE.test(text.slice(tailStart, tailStart + 24)) && OPENS.test(text.slice(Math.max(0, start - 3), start))) return true;
  return (
    next !== undefined &&
    next.unit !== 'share' &&
    figures.every(({ value }) => value > next.value) &&
    OPENS.test(text.slice(Math.max(0, start - 3), start)) &&
    GIVES_NEXT.test(text.slice(tailStart, next.start))
  );
};

export const isInPoints = (text: string, { tailStart }: Place) => IN_POINTS.test(text.slice(tailStart, tailStart + 32));

export const isStepOfShares = (text: string, { tailStart }: Place) => SHARE_BEHIND.test(text.slice(tailStart, tailStart + 14));

/** A figure in a column of a table: a threshold, or the sum given for it. */
export interface Cell {
  readonly isMark: boolean;
  /** Where the head of its column ends. */
  readonly head: number;
}

/** Figures under the heads of columns, by their start. */
export function cellsOf(text: string, figures: readonly Figure[]): ReadonlyMap<number, Cell> {
  const heads = headsOver(text, figures);
  return new Map(
    figures.flatMap(({ start, head = heads.get(start) }) =>
      head ? [[start, { isMark: isOfMarks(text, head), head: head.end }] as const] : [],
    ),
  );
}
