import type { ResponsibilityRole, UnitFind } from '../../types';
import { ACTS, CHARGED, DESCRIBES, HELPS, LEADS, STARTS, VERB, WITH } from '../../vocabulary/unit-verbs';
import { findUnits, type UnitInText } from '../../vocabulary/units-in-text';
import type { Rule } from '../engine';
import { standsIn } from '../words/spans';

/** Words between the names of one list: 省工信厅、省财政厅和省商务厅. */
const UNKNOWN =
  '(?!各?(?:有关|相关))(?:(?!会同|联合|牵头|负责|配合|协助)[一-龥]){2,14}?(?:厅|局|委|办|院|中心|公司|集团|会|行|署|部|队|处|联|馆|站|社(?![保会]))';
const JOINED = new RegExp(`^(?:等部门|等单位)?(?:[、,]|和|与|及|以及)?(?:${UNKNOWN}(?:[、,]|和|与|及)){0,4}$`, 'u');
const LIST_END = new RegExp(
  `^(?:[(][^()]{1,24}[)])?(?:(?:、|和|与|及)${UNKNOWN}){0,3}(?:等(?:有关)?(?:部门|单位)|[和与及]?有关部门)?`,
  'u',
);
/** How far after the leading unit, in characters, a unit of the same sentence counts as a participant. */
const SENTENCE = 240;

/** 由省财政厅牵头, 省工信厅负责, 省商务厅会同省财政厅: units that a sentence makes responsible (责任单位). */
export const unitInText: Rule = {
  name: 'unit.in-text',
  *find({ words, titles }) {
    let lead = -1;
    for (const group of listsOf(words)) {
      const [first, last] = [group[0], group.at(-1)];
      if (!first || !last || standsIn(titles, first.start)) continue;
      const before = words.slice(Math.max(0, first.start - 40), first.start);
      const after = words.slice(last.end, last.end + 60);
      const rest = after.slice(LIST_END.exec(after)?.[0].length ?? 0);
      const found = roleOf(before, rest);
      if (!found || !(group.some(({ known }) => known) || WITH.test(before) || CHARGED.test(rest))) continue;
      const role = found === 'RESPONSIBLE' && lead >= 0 && first.start - lead < SENTENCE ? 'PARTICIPANT' : found;
      if (role === 'LEAD') lead = last.end;
      const by = /由$/u.test(before) ? 1 : 0;
      const verb = after.length - rest.length + (VERB.exec(rest)?.[0].length ?? 0);
      for (const unit of group)
        yield {
          kind: 'unit',
          start: unit === first ? unit.start - by : unit.start,
          end: unit === last ? unit.end + verb : unit.end,
          name: unit.name,
          role,
        } satisfies UnitFind;
    }
  },
  examples: [
    {
      text: '奖励资金由省财政厅负责拨付。',
      finds: [{ quote: '由省财政厅负责', name: '省财政厅', role: 'RESPONSIBLE' }],
    },
    {
      text: '省工信厅、省商务厅要制定实施细则。',
      finds: [
        { quote: '省工信厅', role: 'RESPONSIBLE' },
        { quote: '省商务厅要', name: '省商务厅', role: 'RESPONSIBLE' },
      ],
    },
    {
      text: '省民政厅会同省财政厅制定办法。',
      finds: [
        { name: '省民政厅', role: 'RESPONSIBLE', quote: '省民政厅会同' },
        { name: '省财政厅', role: 'PARTICIPANT', quote: '省财政厅制定' },
      ],
    },
    {
      text: '省科技厅牵头组织实施，省教育厅配合。',
      finds: [
        { name: '省科技厅', role: 'LEAD', quote: '省科技厅牵头' },
        { name: '省教育厅', role: 'PARTICIPANT', quote: '省教育厅配合' },
      ],
    },
    {
      text: '省工信厅牵头，省商务厅、省民政厅按职责分工负责。',
      finds: [
        { name: '省工信厅', role: 'LEAD', quote: '省工信厅牵头' },
        { name: '省商务厅', role: 'PARTICIPANT', quote: '省商务厅' },
        { name: '省民政厅', role: 'PARTICIPANT', quote: '省民政厅按职责分工负责' },
      ],
    },
    {
      text: '演练由市消防救援支队牵头，市应急局、市气象局配合。',
      finds: [
        { quote: '由市消防救援支队牵头', name: '市消防救援支队', role: 'LEAD' },
        { quote: '市应急局', name: '市应急局', role: 'PARTICIPANT' },
        { quote: '市气象局配合', name: '市气象局', role: 'PARTICIPANT' },
      ],
    },
  ],
  counterExamples: [
    '市图书馆应当免费开放。',
    '市企业技术中心可申请奖励。',
    '经省工信厅认定的企业给予奖励。',
    '向省科技厅提出申请。',
    '按照省财政厅有关规定执行。',
    '落实《省财政厅关于贴息的通知》。',
    '报省商务厅备案。',
    '由省科技厅认定的企业给予奖励。',
    '省政府推动的重大项目。',
    '主任由省商务厅厅长兼任。',
  ],
};

/** Names of units, grouped by list. */
function* listsOf(words: string): Generator<UnitInText[]> {
  let list: UnitInText[] = [];
  for (const unit of findUnits(words)) {
    const previous = list.at(-1);
    if (previous && (unit.start - previous.end > 60 || !JOINED.test(words.slice(previous.end, unit.start)))) {
      yield list;
      list = [];
    }
    list.push(unit);
  }
  if (list.length > 0) yield list;
}

/** The role that the words around a list give it, or null where the units only occur. */
function roleOf(before: string, after: string): ResponsibilityRole | null {
  if (WITH.test(before)) return 'PARTICIPANT';
  if (!STARTS.test(before)) return null;
  if (HELPS.test(after)) return 'PARTICIPANT';
  if (LEADS.test(after)) return 'LEAD';
  return /由$/u.test(before) ? (DESCRIBES.test(after) ? null : 'RESPONSIBLE') : ACTS.test(after) ? 'RESPONSIBLE' : null;
}
