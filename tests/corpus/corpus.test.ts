import type { LinkedClause } from '../../graph-seed/linked';
import { deliver, run } from '../../graph-seed/pipeline';
import type { ClauseKind, PointSegment } from '../../graph-seed/types';
import { CORPUS } from '../support/paths';

const result = run(deliver([CORPUS]));
const { linked } = result;
const clause = (name: string): LinkedClause => {
  const found = linked.clauses.find((one) => one.id.endsWith(`#${name}`) || one.id === `Clause:${name}`);
  if (!found) throw new Error(`no clause ${name}`);
  return found;
};
const document = (number: string) => linked.documents.find((one) => one.number === number);
const squeezed = (text: string) => text.replace(/\s+/gu, '');

describe('the account of every file', () => {
  it.each(result.accounts.map((file) => [file.name, file] as const))('of %s adds up', (_, file) => {
    expect(file.inClauses + file.inHeadingsAndMetadata + file.setAside).toBe(file.characters);
    expect(file.unplaced).toEqual([]);
  });

  it('counts code points', () => {
    for (const [i, segment] of result.segments.entries()) expect(result.accounts[i]?.characters).toBe([...segment.source.raw].length);
  });

  it('gives every clause back from its places', () => {
    const sources = new Map(result.segments.map((segment) => [segment.source.file, [...segment.source.raw]]));
    const clauses = result.rows.nodes.filter((node) => node.label === 'Clause').map((node) => node.properties);
    expect(clauses.length).toBe(linked.clauses.length);
    for (const { file, ranges, text } of clauses) {
      let read = '';
      const flat = ranges as number[];
      for (let i = 0; i < flat.length; i += 2)
        read += sources
          .get(String(file))
          ?.slice(flat[i], flat[i + 1])
          .join('');
      expect(squeezed(read)).toBe(squeezed(String(text)));
    }
  });

  it('gives every quote back from its place', () => {
    const sources = new Map(result.segments.map((segment) => [segment.source.file, [...segment.source.raw]]));
    const quoted = [...result.rows.edges, ...result.rows.nodes].flatMap((row) => evidenceIn(row.properties));
    expect(quoted.length).toBeGreaterThan(2_000);
    for (const { file, ranges, quote } of quoted) {
      let read = '';
      for (let i = 0; i < ranges.length; i += 2)
        read += sources
          .get(file)
          ?.slice(ranges[i], ranges[i + 1])
          .join('');
      expect(squeezed(read)).toBe(quote);
    }
  });
});

interface Quoted {
  readonly file: string;
  readonly ranges: readonly number[];
  readonly quote: string;
}

/** Every quote with a place in a row, including quotes inside JSON properties. */
function evidenceIn(value: unknown): Quoted[] {
  if (typeof value === 'string' && /^[[{]/u.test(value)) {
    try {
      return evidenceIn(JSON.parse(value));
    } catch {
      return [];
    }
  }
  if (typeof value !== 'object' || value === null) return [];
  const own = 'quote' in value && 'ranges' in value ? [value as Quoted] : [];
  return [...own, ...Object.values(value).flatMap(evidenceIn)];
}

describe('the compilation', () => {
  const points = linked.clauses.filter((one) => one.segment.kind === 'POINT');

  it('has 739 points in six chapters', () => {
    const chapters = new Map<string, number>();
    for (const { place } of points) chapters.set(place?.chapter ?? '', (chapters.get(place?.chapter ?? '') ?? 0) + 1);
    expect(Object.fromEntries(chapters)).toEqual({
      市场建设篇: 193,
      人才支持篇: 40,
      财税金融篇: 232,
      创新支持篇: 85,
      权益保护篇: 63,
      要素保障篇: 126,
    });
  });

  it('has 49 points without a number', () => expect(points.filter((one) => one.document === null)).toHaveLength(49));

  it('has 170 titles, 18 of them without a number', () => {
    const rows = result.segments.flatMap((segment) => segment.rows);
    expect(rows).toHaveLength(170);
    expect(rows.filter((row) => row.number === null)).toHaveLength(18);
  });

  it('has 188 printed numbers of 187 documents', () => {
    const printed = new Set<string>();
    for (const { segment } of points)
      printed.add(
        squeezed((segment as PointSegment).documentNumber?.text.normalize('NFKC') ?? '')
          .replace(/[[(]/u, '〔')
          .replace(/[\])]/u, '〕'),
      );
    for (const row of result.segments.flatMap((segment) => segment.rows))
      printed.add(
        squeezed(row.number?.text.normalize('NFKC') ?? '')
          .replace(/[[(]/u, '〔')
          .replace(/[\])]/u, '〕'),
      );
    printed.delete('');
    expect(printed.size).toBe(188);
    const own = result.segments.flatMap((segment) => (segment.rows.length > 0 ? [] : [segment.head.number?.text]));
    const numbered = linked.documents.filter(
      (one) => one.number && one.presence !== 'CITED_ONLY' && (!own.includes(one.number) || printed.has(one.number)),
    );
    expect(numbered).toHaveLength(187);
  });

  it('has a damaged number that is repaired, with its printed form', () => {
    const repaired = document('晋能源直党发〔2023〕81号');
    expect([...(repaired?.printedNumbers ?? [])]).toContain('晋能源直党发〔20234〕81号');
  });

  it('has numbers that differ only in their 代字', () => {
    expect(document('晋发改投资〔2022〕91号')).toBeDefined();
    expect(document('晋发改投资函〔2022〕91号')).toBeDefined();
    expect(document('国家税务总局山西省税务局公告2021年第3号')?.presence).toBe('DIGEST');
  });

  it('has documents held as digest or title only, some without a title', () => {
    expect(linked.documents.filter((one) => one.presence === 'TITLE_ONLY').length).toBeGreaterThan(0);
    expect(linked.documents.filter((one) => one.presence === 'DIGEST' && one.title === null)).toHaveLength(33);
  });

  it('has a point that begins with a sum after its number', () =>
    expect(clause('市场建设篇#27').segment.words.text).toMatch(/^400万元以下的政府采购项目/u));
  it('has no letter of the watermark in its words', () =>
    expect(clause('市场建设篇#193').segment.words.text).toMatch(/市场准入效能综合评估。$/u));
  it('has no title pasted into a sentence', () => expect(clause('要素保障篇#4').segment.words.text).toContain('办理土地有偿使用手续。'));
  it('has no 无 of a column in a title', () => {
    expect(linked.documents.map((one) => one.title)).toContain(
      '山西省财政厅、国家税务总局山西省税务局关于明确免征土地增值税政策执行标准的公告',
    );
  });
  it.each([
    ['财税金融篇#213', '（产业基金）'],
    ['市场建设篇#154', '（2022年12月底前完成）'],
  ])('has %s with a closing bracket that names no unit', (name, bracket) => {
    expect(clause(name).segment.words.text.endsWith(bracket)).toBe(true);
    expect(clause(name).segment.units).toEqual([]);
  });
  it('has sentences joined across pages', () => expect(clause('创新支持篇#33').segment.words.text).toContain('按照算力服务合同金额的20%'));
});

describe('the four documents', () => {
  it.each([
    ['晋政办发〔2026〕3号', 8, '山西省支持专业镇高质量发展的若干措施', '2026-01-30', '2026-02-02'],
    ['晋市政办〔2023〕39号', 16, '晋城市支持专业镇高质量发展若干政策', '2023-10-31', '2023-10-31'],
    ['晋政办发〔2022〕80号', 25, '山西省促进专业镇高质量发展实施方案', '2022-09-26', '2022-09-26'],
    ['晋综改规发〔2025〕1号', 36, '山西转型综改示范区促进产业高质量发展的若干措施', null, null],
  ])('%s has %d articles', (number, articles, title, dateDocument, datePublication) => {
    const held = document(number);
    const kinds = linked.clauses
      .filter((one) => one.document === held && one.form === 'FULL_TEXT')
      .map((one): ClauseKind => one.segment.kind);
    expect(kinds.filter((kind) => kind === 'ARTICLE')).toHaveLength(articles);
    expect(held?.title).toBe(title);
    expect(held?.segment?.head).toMatchObject({ dateDocument, datePublication });
  });

  it('have locators with the parent’s number only where numbering starts again', () => {
    expect(clause('晋政办发〔2022〕80号#三/（六）').segment.heading).toBe('实施专业镇质量品牌提升行动');
    expect(clause('晋市政办〔2023〕39号#（六）').segment.path).toEqual(['促进创新能力提升']);
    expect(clause('晋政办发〔2022〕80号#附件/二').segment.kind).toBe('ITEM');
  });

  it('have items and paragraphs with their own units as clauses', () => {
    expect(clause('晋综改规发〔2025〕1号#（二十五）').children.map((one) => one.segment.locator)).toEqual([
      '（二十五）/1',
      '（二十五）/2',
      '（二十五）/3',
      '（二十五）/4',
    ]);
    expect(clause('晋综改规发〔2025〕1号#（七）').children.map((one) => one.segment.locator)).toEqual(['（七）/第1款', '（七）/第2款']);
  });

  it('have a closing', () => expect(clause('晋综改规发〔2025〕1号#附则').segment.words.text).toMatch(/^本措施各项内容的具体适用条件/u));

  it('have a standing unit added to every later article', () => {
    const owners = linked.responsibilities.filter((one) => one.clause === clause('晋政办发〔2026〕3号#四') && one.basis === 'STATED');
    expect(owners.map((one) => one.department.name)).toEqual([
      '山西省科学技术厅',
      '山西省发展和改革委员会',
      '山西省工业和信息化厅',
      '山西省市场监督管理局',
      '山西省各市人民政府',
    ]);
  });

  it('have units with their roles', () => {
    const roles = linked.responsibilities
      .filter((one) => one.clause === clause('晋政办发〔2022〕80号#三/（七）'))
      .map((one) => `${one.department.shortName} ${one.role}`);
    expect(roles.slice(0, 2)).toEqual(['省商务厅 LEAD', '省发展改革委 PARTICIPANT']);
    expect(roles.at(-1)).toBe('各市政府 PARTICIPANT');
  });
});

it('no condition of an award has an unclosed quotation or title, except where the print has one', () => {
  const conditions = result.rows.nodes.flatMap(({ label, properties }) => (label === 'Award' ? String(properties.condition ?? '') : []));
  const count = (text: string, mark: string) => text.split(mark).length;
  const open = conditions.filter((text) => ['“”', '《》', '‘’'].some(([a = '', b = '']) => count(text, a) !== count(text, b)));
  expect(conditions.length).toBeGreaterThan(450);
  expect(open).toEqual(['首次获得工业和信息化部认定的“制造业单项冠军示范企业（单项冠军产品）']);
});

it('gives every node an id that begins with its label, by which the service finds its read', () => {
  const { nodes } = result.rows;
  expect(nodes.length).toBeGreaterThan(1_000);
  expect(nodes.filter(({ label, id }) => !id.startsWith(`${label}:`))).toEqual([]);
});
