import type { Span } from '../../types';
import { PEOPLE_SHAPE, PROFESSION_SHAPE, UNIT_SHAPE, WHAT_IS_MEASURED } from '../../vocabulary/beneficiaries';
import type { Named } from './names';

/** The last word of what a passage turns to (新建的|充电站), without brackets and 等. */
const LAST = /([一-龥]{2,12})(?:[(][^()]{0,40}[)])?等?$/u;

/** Words right before the verb that say how often or for each of whom it is given (养蜂人每人每年). */
const EACH = /(?<=[一-龥]{2})(?:每[人名位户家个年月天日晚季]|按[月季年]|逐[月年]|分别|一次性).*$/u;

/**
 * The payee that a passage turns to and that no vocabulary names. The shape of its last word decides: people (养蜂人), a body (消防救援站),
 * else a thing, which is an enterprise's. Null where the passage ends with 的 or with something that is only measured.
 */
export function shapedIn(words: string, { start, end }: Span): Named | null {
  const last =
    LAST.exec(words.slice(Math.max(start, end - 60), end).replace(EACH, ''))?.[1]
      ?.split('的')
      .at(-1) ?? '';
  if (last.length < 2 || WHAT_IS_MEASURED.test(last)) return null;
  const at = words.lastIndexOf(last, end);
  const span = { start: at, end: at + last.length };
  if (PROFESSION_SHAPE.test(last)) return { ...span, code: 'TALENT', as: 'who', person: true };
  if (PEOPLE_SHAPE.test(last)) return { ...span, code: 'OTHER', as: 'who', person: true };
  if (UNIT_SHAPE.test(last)) return { ...span, code: 'OTHER', as: 'who' };
  return { ...span, code: 'ENTERPRISE', as: 'owner', loosely: true };
}
