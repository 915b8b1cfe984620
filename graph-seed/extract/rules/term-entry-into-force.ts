import type { Span, TermFind } from '../../types';
import { type Length, lastDayOf } from '../../vocabulary/calendar';
import { stretches } from '../../vocabulary/dates';
import {
  BEGIN,
  BENEFIT,
  FROM,
  NEXT_DAY,
  NEXT_MONTH,
  NTH_DAY,
  OF_ARTICLE,
  OF_MEASURE,
  PART_OF_TEXT,
  PUBLICATION,
  TEXT_ABOVE,
  THIS_TEXT,
} from '../../vocabulary/terms';
import type { Rule } from '../engine';
import { sentenceAround } from '../words/sentences';
import { standsIn } from '../words/spans';
import { endIn, lengthOf, ownWords, statedEnd } from '../words/term-end';

/** 本办法自…起施行(, 有效期…): the first day of the whole text, and its last day where the same sentence or the next states it. */
export const termEntryIntoForce: Rule = {
  name: 'term.entry-into-force',
  *find(reading) {
    const { words, document, titles } = reading;
    let last: Span = { start: 0, end: 0 };
    for (const match of words.matchAll(BEGIN)) {
      const at = match.index;
      if (at < last.end || standsIn(titles, at)) continue;
      const sentence = sentenceAround(reading, { start: at, end: at + match[0].length });
      const from = Math.max(sentence.start, last.end);
      const before = words.slice(from, at);
      const begin = FROM.exec(before);
      // 2024年6月1日施行, without 自: only at the end of its part. 2024年7月1日实施低保金提标行动 begins something else.
      if (!begin || (/^\d/u.test(begin[0]) && !/^(?:[,。;)\n]|$)/u.test(words.slice(at + match[0].length)))) continue;
      const subject = before.slice(0, begin.index);
      const article = OF_ARTICLE.exec(subject)?.[1] ?? null;
      const isOfText = speaksOfText(subject, document.title);
      const isOfMeasure = !isOfText && OF_MEASURE.test(subject.replace(/^.*[,:]/u, ''));
      const measure = isOfMeasure || (BENEFIT.test(subject) && !THIS_TEXT.test(subject)) || PART_OF_TEXT.test(subject);
      if (!article && !isOfText && !isOfMeasure) continue;
      const day = stretches(begin[0])[0]?.first ?? null;
      const fromPublication = PUBLICATION.test(begin[0]);
      if (!day && !fromPublication) continue;
      const delay = delayOf(begin[0], match.groups ?? {});
      if (!delay && match.groups?.count) continue;
      const isExcepted = words.startsWith('外', at + match[0].length);
      const end = isExcepted ? null : (statedEnd(reading, at + match[0].length - VERB) ?? endIn(ownWords(subject), from));
      const until = end?.until ?? (day && end?.length ? lastDayOf(day, end.length) : null);
      last = {
        start: from + ((THIS_TEXT.exec(before) ?? TEXT_ABOVE.exec(before))?.index ?? begin.index),
        end: Math.max(end?.end ?? 0, at + match[0].length),
      };
      const of = article || measure ? 'clause' : 'document';
      yield {
        kind: 'term',
        ...last,
        of,
        from: day,
        until,
        fromPublication,
        delay,
        length: end?.length ?? null,
        article,
      } satisfies TermFind;
    }
  },
  examples: [
    {
      text: '本办法自印发之日起施行，有效期至2027年6月30日。',
      finds: [
        {
          quote: '本办法自印发之日起施行，有效期至2027年6月30日',
          of: 'document',
          from: null,
          until: '2027-06-30',
          fromPublication: true,
          length: null,
        },
      ],
    },
    {
      text: '本实施细则自二〇二四年三月一日起施行，有效期三年。',
      finds: [
        {
          quote: '本实施细则自二〇二四年三月一日起施行，有效期三年',
          from: '2024-03-01',
          until: '2027-02-28',
          fromPublication: false,
          length: { months: 36, days: 0 },
        },
      ],
    },
    {
      text: '本通知规定的护理补贴标准从2025年1月1日起执行。',
      finds: [{ quote: '本通知规定的护理补贴标准从2025年1月1日起执行', of: 'clause', from: '2025-01-01' }],
    },
    {
      text: '自2023年5月1日起试行，试行期一年。',
      finds: [{ quote: '自2023年5月1日起试行，试行期一年', from: '2023-05-01', until: '2024-04-30' }],
    },
    {
      text: '本规定有效期五年，自2023年10月1日起施行。',
      finds: [
        { quote: '本规定有效期五年，自2023年10月1日起施行', from: '2023-10-01', until: '2028-09-30', length: { months: 60, days: 0 } },
      ],
    },
    {
      text: '本规定自发布之日起30日后施行。',
      finds: [{ quote: '本规定自发布之日起30日后施行', from: null, fromPublication: true, delay: { months: 0, days: 30 } }],
    },
    { text: '本细则自印发次月1日起施行。', finds: [{ quote: '本细则自印发次月1日起施行', delay: 'NEXT_MONTH' }] },
    {
      text: '本办法自2024年5月1日起施行，其中第三条自2025年1月1日起施行。',
      finds: [
        { quote: '本办法自2024年5月1日起施行', of: 'document', from: '2024-05-01', until: null },
        { of: 'clause', article: '第三条', from: '2025-01-01', quote: '自2025年1月1日起施行' },
      ],
    },
  ],
  counterExamples: [
    '落实自2021年1月1日起施行的《企业信息公示条例》。',
    '《城镇燃气管理条例》自2011年3月1日起施行。',
    '新的缴费比例自2024年7月1日起执行。',
    '自认定之日起连续三年给予奖励。',
  ],
};

/** The length of 施行, 试行: a length may follow it at once (试行一年). */
const VERB = 2;

/** The delay after the named day: 起30日后, 次日, 次月1日. Null for the day itself, and for working days. */
function delayOf(begin: string, { count, unit }: Readonly<Record<string, string | undefined>>): TermFind['delay'] {
  if (NEXT_MONTH.test(begin)) return 'NEXT_MONTH';
  if (NEXT_DAY.test(begin)) return { months: 0, days: 1 } satisfies Length;
  const nth = NTH_DAY.exec(begin)?.[1];
  if (nth) return lengthOf(nth, '日');
  return count && unit && !unit.includes('工作') ? lengthOf(count, unit) : null;
}

/** True where the words before 自…起 name this text, or nothing. */
function speaksOfText(subject: string, title: string | null): boolean {
  const rest = subject.replace(/^.*[,:]/u, '');
  if (THIS_TEXT.test(subject) || TEXT_ABOVE.test(subject) || /^(?:附则|\d+[.、]|第?[一二三四五六七八九十]+[条、])?$/u.test(rest))
    return true;
  const named = /《([^《》]+)》$/u.exec(subject)?.[1];
  return named !== undefined && (title?.includes(named) ?? false);
}
