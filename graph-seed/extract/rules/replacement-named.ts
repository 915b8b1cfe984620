import type { ReplacementFind } from '../../types';
import { stretches } from '../../vocabulary/dates';
import { COUNT, THIS_TEXT } from '../../vocabulary/terms';
import type { Rule } from '../engine';
import { listsOf } from '../words/citations';
import { firstDay } from '../words/first-day';
import { sentenceAround } from '../words/sentences';
import { lengthOf } from '../words/term-end';

type Relation = ReplacementFind['relation'];

/** How far after a named text the words about it are read, in characters. */
const REACH = 64;

/** 有效期延长至2026年12月31日: a last day for another text. */
const TERM_OF_OTHER =
  /^(?:的|文件|等文件)*(?:继续(?:有效|执行|实施|施行|适用),)?(?:有效期限?|(?:施行|执行|实施|试行|适用)(?:期限?|有效期)?|规定)?(?:由\d{4}年[^,。;]{2,8})?[^,。;《]{0,6}?(?:延[长续期]|顺延|展期|继续|调整|执行|实施|有效期限?)(?:执行|实施|施行)?(?:[\d一二两三四五六]个?[年月],)?[^,。;《]{0,4}?(?:至|到|为)(?=\d{4}年)/u;

/** 有效期延长2年, 到期后继续执行两年: another text goes on for so long. */
const EXTENDED_BY = new RegExp(
  `^(?:的|文件|等文件)*(?:(?:到期|期满|届满)后,?)?(?:继续(?:有效|执行|实施|施行|适用),)?(?:有效期限?|(?:施行|执行|实施|试行|适用)(?:期限?|有效期)?)?(?:再|自动)?(?:延[长续期]|顺延|展期|继续)(?:执行|实施|施行|有效|适用)?${COUNT}`,
  'u',
);

/** 将原《…》, 《…》; not 按《…》执行至…, where the day is that of what is done. */
const AS_OBJECT = /(?<!(?:按照?|依照|依据|根据|参照)原?)[将把]?(?:原)?$/u;

/** The words before and after a named text. Some shapes require that the sentence also names this text (本办法); some revive the named text. */
const SHAPES: readonly {
  readonly relation: Relation;
  readonly before: RegExp;
  readonly after: RegExp;
  readonly ofThis: boolean;
  readonly revives?: boolean;
}[] = [
  // 本办法代替原《…》
  { relation: 'REPLACES', before: /(?:代替|取代|替代)(?:了|原|原有的)?$/u, after: /^/u, ofThis: true },
  // 《…》由本办法取代
  { relation: 'REPLACES', before: /原?$/u, after: /^(?:文件?)?,?(?:由|被)本[^,。;]{1,8}(?:代替|取代|替代)/u, ofThis: true },
  // 对《…》进行了修订，现印发
  {
    relation: 'REVISED_EDITION',
    before: /对(?:原)?$/u,
    after: /^(?:文件?)?(?:进行了|作了|作出)(?:全面|重新)?修[订改](?:完善)?,(?:现|形成|并|经)/u,
    ofThis: false,
  },
  // 对《…》作如下修改；将《…》第三条修改为：
  {
    relation: 'AMENDS',
    before: /(?:对|将|修[订改])(?:原)?$/u,
    after: /^[^,。;《]{0,24}?(?:作出?(?:如下|以下)(?:修[订改]|调整)|(?:修[订改]|调整)(?:如下|为[:“"]))/u,
    ofThis: false,
  },
  // 《…》有效期延长至, 《…》延续执行至, 原《…》有效期至, 原《…》执行到
  { relation: 'AMENDS', before: AS_OBJECT, after: TERM_OF_OTHER, ofThis: false },
  { relation: 'AMENDS', before: AS_OBJECT, after: EXTENDED_BY, ofThis: false },
  // 《…》自…起恢复执行；恢复执行《…》
  {
    relation: 'AMENDS',
    before: AS_OBJECT,
    after: /^(?:文件?)?,?(?:(?:自|从)[^,。;]{0,16}起)?,?(?:恢复|重新)(?:执行|施行|实施|适用|生效|有效|效力)/u,
    ofThis: false,
    revives: true,
  },
  { relation: 'AMENDS', before: /(?:恢复|重新)(?:执行|施行|实施|适用|启用)(?:原)?$/u, after: /^/u, ofThis: false, revives: true },
];

/** Texts that this one replaces, revises or amends (代替、修订、修改). */
export const replacementNamed: Rule = {
  name: 'replacement.named',
  *find(reading) {
    const { words, citations } = reading;
    for (const list of listsOf(words, citations)) {
      const [first, last] = [list[0], list.at(-1)];
      if (!first || !last) continue;
      const before = words.slice(Math.max(0, first.start - 12), first.start);
      const after = words.slice(last.end, last.end + REACH);
      const shape = SHAPES.find((shape) => shape.before.test(before) && shape.after.test(after));
      const [said = '', count, unit = ''] = shape?.after.exec(after) ?? [];
      if (!shape) continue;
      const around = words.slice(sentenceAround(reading, first).start, first.start) + after;
      if (shape.ofThis && !THIS_TEXT.test(around)) continue;
      const day = shape.after === TERM_OF_OTHER ? stretches(after.slice(said.length))[0] : undefined;
      const end = last.end + said.length + (day?.end ?? 0);
      const start = first.start - before.length + (shape.before.exec(before)?.index ?? before.length);
      const from = shape.revives ? firstDay(reading, last, end) : null;
      for (const one of list)
        yield {
          kind: 'replacement',
          start: one === first ? start : one.start,
          end: one === last ? end : one.end,
          relation: shape.relation,
          ...(one.number && { number: one.number }),
          ...(one.title && { title: one.title }),
          ...(day && { until: day.until }),
          ...(shape.revives && { revives: true }),
          ...(from && { from }),
          ...(count && { extension: lengthOf(count, unit) }),
        } satisfies ReplacementFind;
    }
  },
  examples: [
    {
      text: '本办法自2024年5月1日起施行，代替原《星火县招商奖励办法》（星政发〔2018〕12号）。',
      finds: [
        {
          quote: '代替原《星火县招商奖励办法》（星政发〔2018〕12号）',
          relation: 'REPLACES',
          number: '星政发〔2018〕12号',
          title: '星火县招商奖励办法',
        },
      ],
    },
    {
      text: '原《甲市人才办法》由本办法取代。',
      finds: [{ quote: '原《甲市人才办法》由本办法取代', relation: 'REPLACES', title: '甲市人才办法' }],
    },
    {
      text: '我厅对《甲省创新券管理办法》进行了修订，现印发给你们。',
      finds: [{ quote: '对《甲省创新券管理办法》进行了修订，现', relation: 'REVISED_EDITION' }],
    },
    {
      text: '现决定对《甲省招标办法》（甲政发〔2019〕3号）作如下修改：',
      finds: [{ relation: 'AMENDS', number: '甲政发〔2019〕3号', quote: '对《甲省招标办法》（甲政发〔2019〕3号）作如下修改' }],
    },
    {
      text: '将《城区摊点管理规定》第三条第二款修改为：“应当备案”。',
      finds: [{ quote: '将《城区摊点管理规定》第三条第二款修改为：', relation: 'AMENDS' }],
    },
    {
      text: '《甲市购房补贴细则》有效期延长至2027年12月31日。',
      finds: [{ quote: '《甲市购房补贴细则》有效期延长至2027年12月31日', relation: 'AMENDS', until: '2027-12-31' }],
    },
    { text: '恢复执行《甲市购房补贴细则》。', finds: [{ quote: '恢复执行《甲市购房补贴细则》', relation: 'AMENDS' }] },
  ],
  counterExamples: [
    '加快修订《甲省科技进步条例》，推动修改《甲省专利条例》。',
    '鼓励国产化替代创新产品列入《首台套目录》。',
    '根据《甲省预算管理办法》调整支出结构。',
    '将《产业目录》调整情况报送省政府。',
    '对《甲省规划》进行修订，完善配套政策。',
  ],
};
