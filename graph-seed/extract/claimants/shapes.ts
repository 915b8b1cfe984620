import type { Span } from '../../types';
import { PEOPLE_SHAPE, PROFESSION_SHAPE, SOMEBODY_BEGINS, UNIT_SHAPE, WHAT_IS_MEASURED } from '../../vocabulary/beneficiaries';
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
  return { ...span, ...(meantBy(last) ?? { code: 'ENTERPRISE', as: 'owner', loosely: true }) };
}

/** What a name outside the vocabulary means by its last characters. Null where they tell nothing. */
function meantBy(name: string): Omit<Named, 'start' | 'end'> | null {
  if (PROFESSION_SHAPE.test(name)) return { code: 'TALENT', as: 'who', person: true };
  if (PEOPLE_SHAPE.test(name)) return { code: 'OTHER', as: 'who', person: true };
  return UNIT_SHAPE.test(name) ? { code: 'OTHER', as: 'who' } : null;
}

/** Somebody at the head of a passage whom no vocabulary names (养老护理员连续从业满3年的). */
export function begunIn(words: string, { start, end }: Span): Named | null {
  const name = SOMEBODY_BEGINS.exec(words.slice(start, Math.min(end, start + 60)))?.[1];
  if (name === undefined) return null;
  const at = words.indexOf(name, start);
  const meaning = meantBy(name);
  return meaning && { start: at, end: at + name.length, ...meaning };
}
