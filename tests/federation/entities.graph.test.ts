import { overlapId, stackingId } from '../../src/graph/model';
import { awardNode, clauseNode, codeNode, cumulationRuleNode, serving } from '../api/fixture';
import { SHANXI } from '../api/shanxi';

const { served, ask, data } = serving({
  nodes: [
    ...SHANXI.nodes,
    awardNode('award', { title: '小巨人奖励' }),
    codeNode('AwardType', 'TAX_RELIEF', '税收优惠'),
    codeNode('Beneficiary', 'SME', '中小企业'),
    codeNode('Matter', 'LISTING', '上市挂牌'),
    cumulationRuleNode('rule', 'FORBIDS', 'SAME_LEVEL'),
    ...['a', 'b'].map((name) => awardNode(`Award:${name}`, { title: name })),
    ...['a', 'b'].map((name) => clauseNode(`Clause:${name}`, { locator: name })),
  ],
  edges: [
    ...SHANXI.edges,
    {
      type: 'STACKS_WITH',
      from: 'Award:a',
      to: 'Award:b',
      properties: { relation: 'SAME_MATTER', verdict: 'ALLOWED', coverage: 'FULL', reasons: '[]' },
    },
    {
      type: 'DUPLICATES_WITH',
      from: 'Clause:a',
      to: 'Clause:b',
      properties: { kind: 'IDENTICAL', similarity: 1, containment: 1, sameDocument: false },
    },
  ],
});

const ENTITIES = 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Node { __typename id } } }';

const document = (number: string) => ({ __typename: 'Document', number });
const clause = (number: string, locator: string) => ({ __typename: 'Clause', document: document(number), locator });
const department = (name: string) => ({ __typename: 'Department', name });

test.each([
  [document('晋政办发〔2026〕3号'), 'Document:measure'],
  [document('晋政办发(2026)3号'), 'Document:measure'],
  [document('晋政办发[2026] 3 号'), 'Document:measure'],
  [document('晋政办发【２０２６】３号'), 'Document:measure'],
  [document('晋市政发〔20233〕5号'), 'Document:city-policy'],
  [{ __typename: 'Document', id: 'Document:cited' }, 'Document:cited'],
  [clause('晋政办发〔2026〕3号', '（一）/1'), 'Clause:measure-1-1'],
  [clause('晋政办发(2026)3号', ' (一) / 1'), 'Clause:measure-1-1'],
  [clause('晋市政发〔20233〕5号', '第三条'), 'Clause:city-1'],
  [clause('晋政办发〔2026〕3号', '财税金融篇#39'), 'Clause:point-39'],
  [{ __typename: 'Clause', id: 'Clause:point-40' }, 'Clause:point-40'],
  [department('山西省工业和信息化厅'), 'Department:industry'],
  [department('省工信厅'), 'Department:industry'],
  [department(' 工信厅 '), 'Department:industry'],
  [{ __typename: 'Department', id: 'Department:city-industry' }, 'Department:city-industry'],
  [{ __typename: 'Award', id: 'award' }, 'award'],
  [{ __typename: 'Jurisdiction', code: '140500' }, 'Jurisdiction:140500'],
  [{ __typename: 'Jurisdiction', id: 'Jurisdiction:140000' }, 'Jurisdiction:140000'],
  [{ __typename: 'AwardType', code: 'TAX_RELIEF' }, 'AwardType:TAX_RELIEF'],
  [{ __typename: 'AwardType', id: 'AwardType:TAX_RELIEF' }, 'AwardType:TAX_RELIEF'],
  [{ __typename: 'Beneficiary', code: 'SME' }, 'Beneficiary:SME'],
  [{ __typename: 'Beneficiary', id: 'Beneficiary:SME' }, 'Beneficiary:SME'],
  [{ __typename: 'Matter', code: 'LISTING' }, 'Matter:LISTING'],
  [{ __typename: 'Matter', id: 'Matter:LISTING' }, 'Matter:LISTING'],
  [{ __typename: 'CumulationRule', id: 'rule' }, 'rule'],
  [{ __typename: 'StackingAssessment', id: stackingId('Award:b', 'Award:a') }, stackingId('Award:b', 'Award:a')],
  [{ __typename: 'Overlap', id: overlapId('Clause:a', 'Clause:b') }, overlapId('Clause:a', 'Clause:b')],
  [{ __typename: 'Document', number: null, id: 'Document:measure', title: '另有其名' }, 'Document:measure'],
])('%j finds %s', async (representation, id) => {
  const { __typename } = representation;
  expect(await data(ENTITIES, { representations: [representation] })).toEqual({ _entities: [{ __typename, id }] });
});

test.each([
  ['Document:measure', 'Document'],
  ['Award:a', 'Award'],
  ['Jurisdiction:140500', 'Jurisdiction'],
  [stackingId('Award:a', 'Award:b'), 'StackingAssessment'],
  [overlapId('Clause:a', 'Clause:b'), 'Overlap'],
])('the Node %s has the type %s', async (id, __typename) => {
  expect(await data(ENTITIES, { representations: [{ __typename: 'Node', id }] })).toEqual({ _entities: [{ __typename, id }] });
});

test.each([
  [{ __typename: 'Node', id: 'nothing' }],
  [{ __typename: 'Overlap', id: 'Document:measure' }],
  [{ __typename: 'Overlap', id: overlapId('Clause:b', 'Clause:a') }],
  [{ __typename: 'StackingAssessment', id: overlapId('Clause:a', 'Clause:b') }],
  [document('晋政办发〔2026〕4号')],
  [document('')],
  [{ __typename: 'Document', id: '晋政办发〔2026〕3号' }],
  [{ __typename: 'Document', number: 'Document:measure' }],
  [clause('晋政办发〔2026〕3号', '第三条')],
  [clause('晋政办发〔2026〕4号', '（一）')],
  [department('无此单位')],
  [department('市工信局')],
  [{ __typename: 'Jurisdiction', code: 'Jurisdiction:140500' }],
  [{ __typename: 'Matter', code: '上市挂牌' }],
  [{ __typename: 'Matter', code: 'Matter:LISTING' }],
  [{ __typename: 'AwardType', code: 'AwardType:TAX_RELIEF' }],
  [{ __typename: 'Beneficiary', code: 'Beneficiary:SME' }],
  [{ __typename: 'Award', id: 'rule' }],
])('%j finds nothing', async (representation) => {
  expect(await data(ENTITIES, { representations: [representation] })).toEqual({ _entities: [null] });
});

test.each(['', '"', '\\', '*', 'a" OR "b', '晋政办发〔2026〕3号" OR "', '\0', '\ud800', '\n', '〔〕', '长'.repeat(1_900)])(
  'no key is taken for syntax: %j finds nothing',
  async (text) => {
    const representations = [document(text), department(text), clause(text, text), { __typename: 'Matter', code: text }];
    expect(await data(ENTITIES, { representations })).toEqual({ _entities: [null, null, null, null] });
  },
);

test.each([
  ['晋政办发〔2026〕3号', 'representations[1] is no object.'],
  [[], 'representations[1] is no object.'],
  [{ number: '晋政办发〔2026〕3号' }, 'representations[1] has no __typename.'],
  [{ __typename: 7 }, 'representations[1] has no __typename.'],
  [{ __typename: 'Permit', id: '1' }, 'representations[1]: Permit is no entity here.'],
  [{ __typename: 'PageInfo' }, 'representations[1]: PageInfo is no entity here.'],
  [{ __typename: 'constructor' }, 'representations[1]: constructor is no entity here.'],
  [{ __typename: 'Document' }, 'representations[1] has no key of Document: id, or number.'],
  [{ __typename: 'Document', number: null }, 'representations[1] has no key of Document: id, or number.'],
  [{ __typename: 'Clause', locator: '（一）' }, 'representations[1] has no key of Clause: id, or document { number } locator.'],
  [
    { __typename: 'Clause', document: {}, locator: '（一）' },
    'representations[1] has no key of Clause: id, or document { number } locator.',
  ],
  [{ __typename: 'Document', number: 3 }, 'representations[1].number is no text.'],
  [{ __typename: 'Department', name: ['省工信厅'] }, 'representations[1].name is no text.'],
  [{ __typename: 'Clause', document: { number: 3 }, locator: '（一）' }, 'representations[1].document.number is no text.'],
  [{ __typename: 'Clause', document: '晋政办发〔2026〕3号', locator: '（一）' }, 'representations[1].document is no object.'],
])('%j is refused, and the others are answered', async (representation, message) => {
  const measure = { __typename: 'Document', id: 'Document:measure' };
  const answer = await ask(ENTITIES, { representations: [measure, representation, measure] });
  expect(answer).toMatchObject({ status: 200, data: { _entities: [measure, null, measure] } });
  expect(answer.errors).toMatchObject([
    { message, path: ['_entities', 1], extensions: { code: 'BAD_USER_INPUT', argument: 'representations' } },
  ]);
  expect(served().reported).toEqual([]);
});

test('a null representation is refused', async () => {
  const answer = await ask(ENTITIES, { representations: [null] });
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'representations' } }]);
});

test('representations may stand in the query', async () => {
  const query = '{ _entities(representations: [{ __typename: "Document", number: "晋政办发(2026)3号" }]) { ... on Document { number } } }';
  expect(await data(query)).toEqual({ _entities: [{ number: '晋政办发〔2026〕3号' }] });
});
