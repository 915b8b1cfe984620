import { figurePatterns, luceneQuery, soughtIn } from '../../src/search/query';
import { countHits, snippet } from '../../src/search/snippet';
import { growth, LINEAR } from '../support/growth';

const marks = (text: string) => soughtIn(text).marks;

test.each([
  ['市工信局', '+"市工信局"'],
  ['贷款贴息', '+"贷款" +"贴息" "贷款贴息"^4'],
  ['小巨人企业', '+"小巨人" +"企业" "小巨人企业"^4'],
  ['科技创新券', '+"科技" +"创新券" "科技创新券"^4'],
  ['对贷款的贴息', '+"贷款" +"贴息" "对贷款的贴息"^4'],
  ['数字经济 贷款', '+"数字" +"经济" +"贷款" "数字经济"^4'],
  ['“小巨人”企业', '+"小巨人" +"企业"'],
  ['的', '+的*'],
  ['晋政办发〔２０２６〕3号', '+"晋政办发" +"2026" +"3" +号*'],
  ['R&D 投入', '+"r" +"d" +"投入"'],
  ['2.5%', '+((+"2.5") (+"百分之" +"2.5") (+"百分之二点五") (+"25") (+"千分之" +"25") (+"千分之二十五"))'],
  ['贴息2千万元', '+((+"2" +"千万元") (+"2000" +"万元") (+"2,000" +"万元") (+"0.2" +"亿元") (+"二千万元") (+"两千万元")) +"贴息"'],
  ['二十万元', '+((+"二十万元") (+"200000" +元*) (+"200,000" +元*) (+"20" +"万元"))'],
  ['PFlops', '+("pflops" /[0-9.,]+pflops[0-9]*|pflops[0-9]+/)'],
  ['100PFlops', '+("100pflops" "100 pflops")'],
  ['100 PFlops', '+("100pflops" (+"100" +("pflops" /[0-9.,]+pflops[0-9]*|pflops[0-9]+/)))'],
  ['5G', '+("5g" "5 g")'],
  ['2024年 GDP', '+"2024" +年* +("gdp" /[0-9.,]+gdp[0-9]*|gdp[0-9]+/)'],
  ['貸款貼息', '+"贷款" +"贴息" "贷款贴息"^4'],
  ['电', '+电*'],
  ['贷款 贷款', '+"贷款"'],
])('%s becomes the query %s', (text, query) => {
  expect(luceneQuery(soughtIn(text))).toBe(query);
});

test.each([['+-&&||!(){}[]^"~*?:\\/'], ['" OR text:*'], ['a\\" OR *:*'], ['贷款~ AND NOT 贴息'], ['[* TO *]'], ['/.*/'], ['title:贷款^5']])(
  'nothing in %s becomes syntax',
  (text) => {
    expect(luceneQuery(soughtIn(text))).toMatch(
      /^((\+"[^"\\*?~^:]+"|\+\("[a-z]+" \/\[0-9.,\]\+[a-z]+\[0-9\]\*\|[a-z]+\[0-9\]\+\/\)|\+\p{Script=Han}\*|"[^"\\*?~^:]+"\^4)( |$))*$/u,
    );
  },
);

test.each([[''], ['   '], ['。，、'], ['《》']])('"%s" has nothing to search for', (text) => {
  expect(soughtIn(text)).toMatchObject({ words: [], phrases: [], figures: [] });
});

test('hits are marked in the printed text', () => {
  expect(snippet('对专精特新“小巨人”企业奖励５０万元', marks('小巨人 50'))).toBe('对专精特新“«小巨人»”企业奖励«５０»万元');
  expect(snippet('支持PPP与㎡', marks('ppp'))).toBe('支持«PPP»与㎡');
  expect(snippet('没有这些字', marks('贷款'))).toBe('没有这些字');
});

test.each([
  ['30%', '奖励30%', true],
  ['30%', '奖励130%', false],
  ['30％', '奖励2.30%', false],
  ['500万元', '奖励500万元', true],
  ['500万元', '奖励1,500万元', false],
  ['500 万元', '奖励500万元', true],
  ['500万', '奖励500万元至800万元', true],
  ['1‰', '奖励0.1‰', false],
  ['2.5%', '奖励205%', false],
  ['晋政办发〔2026〕3号', '晋政办发〔2026〕3号', true],
  ['5000万元', '奖励0.5亿元', true],
  ['5千万元', '奖励5,000万元', true],
  ['0.5亿元', '奖励50000万元', false],
  ['500元', '每月500元', true],
  ['500元', '每月0.05万元', false],
  ['百分之三十', '按30%补助', true],
  ['30%', '按百分之三十补助', true],
  ['30%', '按百分之十三补助', false],
  ['5000万美元', '奖励5000万元', false],
  ['二十万元', '奖励20万元', true],
  ['三百万元', '奖励300万元', true],
  ['两百万元', '奖励2百万元', true],
  ['贰拾万元', '奖励20万元', true],
  ['一百五十万', '奖励150万元', true],
  ['20万元', '奖励二十万元', true],
  ['2000万元', '奖励两千万元', true],
  ['50万美元', '奖励五十万美元', true],
  ['三十万元', '奖励二百三十万元', false],
  ['30万元', '奖励二百三十万元', false],
  ['二十万元', '奖励120万元', false],
  ['千分之五', '按5‰补助', true],
  ['5‰', '按千分之五补助', true],
  ['5‰', '按0.5%补助', true],
  ['5‰', '按千分之五十补助', false],
  ['万分之三', '按0.03%补助', true],
  ['30%', '按百分之三十五补助', false],
  ['1.5%', '按百分之一点五补助', true],
  ['百分之一', '按百分之一点五补助', false],
])('the figure %s in %s matches: %s', (sought, text, isIn) => {
  // Java's patterns have their flags inside.
  const patterns = figurePatterns(soughtIn(sought)).map((pattern) => new RegExp(`^${pattern.replace('(?s)', '')}$`, 'su'));
  expect(patterns.every((pattern) => pattern.test(text))).toBe(isIn);
});

test('no mark stands within a longer number', () => {
  expect(snippet('150万元，50万元，2.50万元，50.5万元', marks('50'))).toBe('150万元，«50»万元，2.50万元，50.5万元');
  expect(snippet('１５０％，５０％', marks('50%'))).toBe('１５０％，«５０％»');
});

test.each(['三元区', '十大产业', '百强企业', '千万工程', '一企一策', '第三十条'])('%s has no figure', (text) => {
  expect(soughtIn(text).figures).toEqual([]);
});

test.each([
  ['30%', '上浮30%，奖励30万元', '上浮«30%»，奖励30万元'],
  ['500万元', '奖励 500 万元，500户企业', '奖励 «500 万元»，500户企业'],
  ['1亿元', '投资10000万元、1 亿元', '投资«10000万元»、«1 亿元»'],
  ['20万元', '奖励二十万元，二百二十万元', '奖励«二十万元»，二百二十万元'],
  ['百分之三十', '上浮30%，百分之三十五', '上浮«30%»，百分之三十五'],
  ['PFlops', '100PFlops(半精度)', '100«PFlops»(半精度)'],
  ['100 PFlops', '100PFlops；100 PFlops', '«100PFlops»；«100 PFlops»'],
  ['100PFlops', '100 PFlops；1100 PFlops', '«100 PFlops»；1100 PFlops'],
  ['专精特新', '專精特新企業', '«專精特新»企業'],
])('a figure is marked as a whole, and a word in any printed form: %s in %s', (sought, text, marked) => {
  expect(snippet(text, marks(sought))).toBe(marked);
});

test('the snippet is the passage with the most hits', () => {
  const text = `${'甲'.repeat(200)}贷款${'乙'.repeat(200)}贷款贴息与贷款担保${'丙'.repeat(200)}`;
  const passage = snippet(text, marks('贷款 贴息'));
  expect(passage).toContain('«贷款贴息»与«贷款»担保');
  expect(passage.startsWith('…')).toBe(true);
  expect(passage.endsWith('…')).toBe(true);
  expect(Array.from(passage).length).toBeLessThan(100);
});

test('paragraphs and surrogate pairs stay whole', () => {
  expect(snippet('第一段\n贷款', marks('贷款'))).toBe('第一段 «贷款»');
  const passage = snippet(`${'𠮷'.repeat(100)}贷款${'𠮷'.repeat(100)}`, marks('贷款'));
  expect(passage).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/u);
});

test('the time to find a passage is linear in the hits', async () => {
  const runs = marks('贷款');
  expect(await growth((hits) => snippet('贷款，'.repeat(hits), runs), 8_000)).toBeLessThan(LINEAR);
});

test('only the first 100,000 characters of a text are searched', () => {
  const runs = marks('贷款');
  const text = `${'甲'.repeat(99_990)}贷款${'乙'.repeat(100_000)}贷款`;
  expect(countHits(text, runs)).toBe(1);
  expect(snippet(text, runs)).toContain('«贷款»乙');
});
