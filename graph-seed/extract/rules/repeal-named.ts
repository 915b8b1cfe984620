import type { RepealFind } from '../../types';
import { stretches } from '../../vocabulary/dates';
import type { Rule } from '../engine';
import { type Citation, isJoined } from '../words/citations';
import { type Cut, sentenceAround } from '../words/sentences';

/** 《…》(…号)同时废止, 《…》(已废止) */
const AFTER =
  /^(?:文件?)?(?:等[^,。;]{0,10})?[,(]?(?:(?:自[^,。;]{0,20}起|同时|即行|随之|予以|相应|一并|自动|现已|也|均|已经?|届时|,){0,4})(?:停止执行并)?(?:废止|失效|停止执行|作废)(?!后|前|或)\)?/u;
/** 现废止《…》 */
const BEFORE = /(?:^|[,。;:]|决定|现|同时|即日起|予以)(?:宣布)?废止(?:了|原|原有的|以下文件:|下列文件:)?$/u;

/** Texts that a sentence names as repealed (废止), each one find; the last carries the words that repeal. */
export const repealNamed: Rule = {
  name: 'repeal.named',
  *find(reading) {
    const { words, citations } = reading;
    for (const group of groupsOf(words, citations)) {
      const [first, last] = [group[0], group.at(-1)];
      if (!first || !last) continue;
      const after = AFTER.exec(words.slice(last.end, last.end + 60));
      const before = BEFORE.exec(words.slice(Math.max(0, first.start - 16), first.start));
      if (!after && !before) continue;
      const from = firstDay(reading, first, last.end + (after?.[0].length ?? 0));
      for (const one of group) {
        const start = before && one === first ? first.start - (before[0].length - before[0].search(/[^,。;:]/u)) : one.start;
        const end = after && one === last ? last.end + after[0].length : one.end;
        yield {
          kind: 'repeal',
          start,
          end,
          of: 'named',
          from,
          ...(one.number && { number: one.number }),
          ...(one.title && { title: one.title }),
        } satisfies RepealFind;
      }
    }
  },
  examples: [
    {
      text: '本办法自2024年5月1日起施行，原《星火县招商奖励办法》（星政发〔2018〕12号）同时废止。',
      finds: [
        {
          quote: '《星火县招商奖励办法》（星政发〔2018〕12号）同时废止',
          of: 'named',
          number: '星政发〔2018〕12号',
          title: '星火县招商奖励办法',
          from: '2024-05-01',
        },
      ],
    },
    {
      text: '《甲市人才办法》《甲市购房补贴细则》自2025年1月1日起停止执行。',
      finds: [
        { quote: '《甲市人才办法》', title: '甲市人才办法', from: '2025-01-01' },
        { quote: '《甲市购房补贴细则》自2025年1月1日起停止执行', title: '甲市购房补贴细则' },
      ],
    },
    {
      text: '市政府决定废止《城区摊点管理规定》。',
      finds: [{ quote: '决定废止《城区摊点管理规定》', title: '城区摊点管理规定', from: null }],
    },
    { text: '川财建〔2019〕33号文件同时废止。', finds: [{ quote: '川财建〔2019〕33号文件同时废止', number: '川财建〔2019〕33号' }] },
  ],
  counterExamples: ['推动修改、废止《对外贸易办法》。', '此前出台的奖励政策同时废止。', '落实《企业年金办法》，清理废止不合理规定。'],
};

/** Citations that follow each other in one list. */
function* groupsOf(words: string, all: readonly Citation[]): Generator<Citation[]> {
  let group: Citation[] = [];
  for (const one of all) {
    const previous = group.at(-1);
    if (previous && !isJoined(words, previous, one)) {
      yield group;
      group = [];
    }
    group.push(one);
  }
  if (group.length > 0) yield group;
}

/** First day of the repeal: that of 自…起 in the sentence. */
function firstDay(cut: Cut, span: Citation, end: number): string | null {
  const sentence = sentenceAround(cut, { start: span.start, end });
  const text = cut.words.slice(sentence.start, sentence.end);
  const day = stretches(text).find((one) => one.precision === 'DAY' && /自$/u.test(text.slice(0, one.start)) && text[one.end] === '起');
  return day?.first ?? null;
}
