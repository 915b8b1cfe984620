import type { RepealFind } from '../../types';
import { OWN_KIND } from '../../vocabulary/genres';
import { ENDED, ENDED_BEFORE } from '../../vocabulary/repeals';
import { THIS_TEXT } from '../../vocabulary/terms';
import type { Rule } from '../engine';
import type { Reading } from '../reading';
import { type Citation, listsOf } from '../words/citations';
import { dayIn, firstDay } from '../words/first-day';
import { sentenceAround } from '../words/sentences';
import { spansOf } from '../words/spans';

/** 《…》(…号)同时废止, 于2024年4月30日废止, 自…起停止执行 */
const AFTER = new RegExp(
  `^(?:文件?|的?通知)?(?:等[^,。;]{0,10})?[,(\\t|]?(?:[该此本原]?(?:文件?|${OWN_KIND}))?(?:(?:(?:[自从于在][^,。;]{0,20}|\\d{4}年[^,。;]{0,8})(?:起|日)|同[时步]|即行|即日起|随之|予以|相应|一并|一律|自动|自行|现?已经?(?:[于在][^,。;]{2,12})?|也|均|届时|,){0,4})${ENDED}(?!后|前|或)\\)?`,
  'u',
);
/** 现废止《…》, 自2024年7月15日起停止执行《…》 */
const BEFORE = new RegExp(
  `(?:^|[,。;:起]|决定|现|同时|予以)(?:宣布|正式|一并)*${ENDED}(?:了|原|原有的|(?:以下|下列)[^,。;:]{0,8}:|的[^,。;:]{0,12}:)?$`,
  'u',
);
/** 停止执行《…》第五条, 《…》规定的标准: only a part ends. */
const PART = /^(?:文件?)?(?:中|第|规定|有关|相关|确定|[所的](?!通知))/u;
/** 决定废止下列文件：, 废止的规范性文件目录: every text in the list below is repealed. */
const LISTS = '(?:文件|办法|规定|政策|规章|目录|清单|一览)';
const LIST_HEAD = new RegExp(
  `${ENDED}[^。;\\n]{0,16}${LISTS}[^。;\\n]{0,12}(?::|。?(?:\\n|$))|(?:以下|下列|如下)[^。;:\\n]{0,10}${LISTS}[^。;:\\n]{0,20}${ENDED}[^。;:\\n]{0,24}:`,
  'u',
);
/** 以上文件自2024年12月1日起停止执行: the day for a list that names none. */
const LISTED = new RegExp(
  `(?:以上|上述|上列|前述|前列|所列)[^,。;:]{0,8}${LISTS}[^,。;:]{0,6},?[自从][^,。;:]{4,16}起[^,。;:]{0,8}${ENDED}`,
  'gu',
);
/** A list of texts that stay in force or are amended repeals nothing. */
const OTHER_FATE = '(?:继续有效|保留|修[改订]|拟(?:修|废))';
const OTHER_LIST = new RegExp(`${OTHER_FATE}[^。;:\\n]{0,16}(?::|。?(?:\\n|$))`, 'u');
/** A later cell of the row of one text. */
const OTHER_ROW = new RegExp(`^[^\\n]{0,4}\\t[^\\n]{0,20}${OTHER_FATE}`, 'u');
const EVENT = '(?:出台|施行|实施|印发|发布|公布|生效|颁布|调整|修订|变化|批准|明确)';
/** 新办法出台后, 待…印发实施: the repeal depends on a later event. */
const CONDITIONAL = new RegExp(`${EVENT}[^,。;:]{0,12}(?:后|之日|时|的)起?,?[^,。;]{0,4}$|(?:^|[,。;])待[^。;]*?${EVENT}`, 'u');
const MARKED = new RegExp(`[,(]${ENDED_BEFORE}[)）]`, 'u');
const REACH_BACK = 400;

/** An item of a list begins here. */
const ITEM = /(?:^|[\n。;:、.)\t]|\d|[一二三四五六七八九十])\s*原?$/u;
/** A line with nothing but a title before the number (here |), which stands in brackets or ends the line. */
const BARE_TITLE = /(?:^|\n)[^。;:,\n]{4,60}(?:\(\||\|(?:\n|$))/u;

/** The words that begin a list of repealed texts with an item at a citation; null where there is none. */
function listHead({ words, above, opening = '', document }: Reading, { start, end, title }: Citation): string | null {
  const heads = [words.slice(Math.max(0, start - REACH_BACK), start), ...above, opening, document.title ?? ''];
  const head = heads.find((text) => LIST_HEAD.test(text) || OTHER_LIST.test(text));
  const before = words.slice(Math.max(0, start - 64), start);
  const row = `${before}|${words.slice(end, end + 1)}`;
  const isItem = ITEM.test(before.slice(-2)) || (title === null && BARE_TITLE.test(row));
  return head !== undefined && isItem && !OTHER_LIST.test(head) && !OTHER_ROW.test(words.slice(end, end + 40)) ? head : null;
}

/** Texts that a sentence, a mark or a list repeals (废止), one find for each. The span of the last one includes the repealing words. */
export const repealNamed: Rule = {
  name: 'repeal.named',
  *find(reading) {
    const { words, citations } = reading;
    for (const group of listsOf(words, citations)) {
      const [first, last] = [group[0], group.at(-1)];
      if (!first || !last) continue;
      const after = AFTER.exec(words.slice(last.end, last.end + 60));
      const before = PART.test(words.slice(last.end, last.end + 4))
        ? null
        : BEFORE.exec(words.slice(Math.max(0, first.start - 24), first.start));
      const list = listHead(reading, first);
      const marked = group.filter((one) => MARKED.test(words.slice(one.start, one.end)));
      if (!after && !before && list === null && marked.length === 0) continue;
      const repeals = Boolean((after && !after[0].includes('已')) || before || list !== null);
      const end = last.end + (after?.[0].length ?? 0);
      const from = repeals ? (firstDay(reading, first, end) ?? dayIn(list ?? '')) : dayIn(words.slice(first.end, end), '');
      const lead = words.slice(sentenceAround(reading, first).start, first.start);
      const depends = CONDITIONAL.test(lead) || CONDITIONAL.test(after?.[0].replace(new RegExp(`${ENDED}$`, 'u'), '') ?? '');
      const conditional = depends && !THIS_TEXT.test(lead) && !from;
      for (const one of after || repeals ? group : marked) {
        const start = before && one === first ? first.start - (before[0].length - before[0].search(/[^,。;:起]/u)) : one.start;
        yield {
          kind: 'repeal',
          start,
          end: one === last ? end : one.end,
          of: 'named',
          from,
          ...(!repeals && { past: true }),
          ...(conditional && { conditional }),
          ...(one.number && { number: one.number }),
          ...(one.title && { title: one.title }),
        } satisfies RepealFind;
      }
    }
    for (const listed of spansOf(words, LISTED))
      yield { kind: 'repeal', ...listed, of: 'listed', from: dayIn(words.slice(listed.start, listed.end)) };
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
    {
      text: '《甲市人才办法》（甲政发〔2019〕5号）于2024年4月30日废止。',
      finds: [{ quote: '《甲市人才办法》（甲政发〔2019〕5号）于2024年4月30日废止', number: '甲政发〔2019〕5号', from: '2024-04-30' }],
    },
    {
      text: '参照《甲市人才办法》（甲政发〔2019〕5号，已废止）的标准。',
      finds: [{ quote: '《甲市人才办法》（甲政发〔2019〕5号，已废止）', number: '甲政发〔2019〕5号', from: null, past: true }],
    },
    {
      text: '2.《甲市人才办法》（甲政发〔2010〕5号）',
      above: ['下列文件自2026年6月1日起不再作为行政管理的依据：'],
      finds: [{ quote: '《甲市人才办法》（甲政发〔2010〕5号）', from: '2026-06-01' }],
    },
    {
      text: '新办法出台后，《甲市人才办法》同时废止。',
      finds: [{ quote: '《甲市人才办法》同时废止', title: '甲市人才办法', conditional: true }],
    },
    { text: '川财建〔2019〕33号文件同时废止。', finds: [{ quote: '川财建〔2019〕33号文件同时废止', number: '川财建〔2019〕33号' }] },
  ],
  counterExamples: ['推动修改、废止《对外贸易办法》。', '此前出台的奖励政策同时废止。', '落实《企业年金办法》，清理废止不合理规定。'],
};
