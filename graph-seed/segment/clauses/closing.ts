import { fold } from '../../passage';
import type { Passage } from '../../types';
import { REMAINDER } from '../../vocabulary/letterheads';
import type { Part } from '../numbering/parts';
import { closingUnits } from './units';

const CLOSES =
  /^(?:本|以上|上述|此前|该)(?:措施|办法|政策|意见|方案|细则|规定|规程|通知|条例|若干|实施|政策措施)?.{0,40}(?:施行|实施|执行|有效期|解释|废止|重复)/u;
/** 五、其他规定: the closing belongs to this heading. */
const REST = new RegExp(`^(?:${REMAINDER}|附则|说明|事项|施行|实施(?:时间|日期|期限)|执行(?:时间|期限))`, 'u');

/**
 * Removes the unnumbered closing (附则) from the last part and returns it. It begins after the part's bracket of units, or where the text
 * speaks of itself (本措施自…施行). Articles (第十条) keep it, and so do parts headed 其他规定 or the like and parts that would keep only a
 * heading (十六、附则).
 */
export function takeClosing(parts: readonly Part[]): Passage[] {
  let last = parts.at(-1);
  while (last?.parts.length) last = last.parts.at(-1);
  if (!last || last.start?.numbering === '条' || (last.start === null && last.bare !== 'measure')) return [];
  const rest = last.paragraphs;
  const [first] = rest;
  const opens = fold(first?.text.slice(last.start?.length ?? 0) ?? '');
  const isHeading = !/[。;]/u.test(opens);
  if (isHeading && REST.test(opens)) return [];
  const bracket = rest.findLastIndex((paragraph) => closingUnits(paragraph).units !== null);
  const speaks = rest.findIndex((paragraph, i) => i > 0 && CLOSES.test(fold(paragraph.text)));
  const start = bracket >= 0 ? bracket + 1 : speaks;
  return start > 0 && start < rest.length && !(start === 1 && isHeading) ? rest.splice(start) : [];
}
