import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, readPlain } from '../../graph-seed/read';
import type { SourceText } from '../../graph-seed/types';
import { factsOf, kept, paragraphsOf } from '../support/facts-kept';
import { FULL } from '../support/full';
import { gb18030 } from '../support/gb18030';
import { growth, LINEAR } from '../support/growth';
import { page } from '../support/page-writer';
import { CORPUS } from '../support/paths';

const one = async (html: string | Uint8Array) =>
  (await read('page.html', typeof html === 'string' ? new TextEncoder().encode(html) : html))[0] as SourceText;
const words = async (html: string) => (await one(html)).lines.map(({ text }) => text);

describe('the corpus on a page of an office', () => {
  const names = readdirSync(CORPUS).filter((name) => !name.startsWith('004'));
  const texts = names.map((name) => readPlain(name, readFileSync(join(CORPUS, name))) as SourceText);
  const lost = async (bytesOf: (html: string) => Uint8Array, block: string) => {
    const back = texts.map(async (text) => {
      const html = page({ title: '政策文件', text: paragraphsOf(text).map(({ text }) => text), block, charset: 'gb2312' });
      return (await read(text.file, bytesOf(html)))[0] as SourceText;
    });
    return Object.values(kept(factsOf(texts), factsOf(await Promise.all(back)))).flatMap(({ lost, invented }) => [...lost, ...invented]);
  };
  it('keeps every fact in GB2312 and a known block', async () => expect(await lost(gb18030, 'id="zoom"')).toEqual([]));
  it('keeps every fact in an unnamed block', async () => expect(await lost((html) => Buffer.from(html), '')).toEqual([]));
});

const TITLE = '太行市人民政府办公室关于印发太行市支持冷链物流发展若干措施的通知';
const NUMBER = '太政办发〔2024〕21号';
const ISSUER = '太行市人民政府办公室';
const TEXT = [
  '各县（市、区）人民政府，市直各有关单位：',
  '《太行市支持冷链物流发展若干措施》已经市政府同意，现印发给你们，请认真贯彻执行。',
  '第一条 对新建冷库的企业，按设备投资额的20%给予补助，最高100万元。',
  '第二条 对冷藏车辆，每辆给予一次性奖励2万元。（责任单位：市商务局、市财政局）',
  '第三条 本措施自印发之日起施行，有效期3年。',
  ISSUER,
  '2024年3月6日',
];

describe('a page', () => {
  it.each([
    'id="zoom"',
    'id="Zoom"',
    'class="TRS_Editor"',
    'id="UCAP-CONTENT"',
    'class="wzcon j-fontContent"',
    'class="pages_content"',
    '',
  ])('gives its text and title, and sets the rest of the page aside: <div %s>', async (block) => {
    const html = page({ title: TITLE, number: NUMBER, issuer: ISSUER, text: TEXT, block });
    const source = await one(html);
    expect(source.lines.map(({ text }) => text)).toEqual([TITLE, ...TEXT].map((text) => text.replace(/\s/gu, '')));
    expect(new Set(source.furniture.map(({ reason }) => reason))).toEqual(new Set(['web page']));
  });
  it('gives the particulars beside the text', async () => {
    const source = await one(page({ title: TITLE, number: NUMBER, issuer: ISSUER, text: TEXT }));
    expect(source.published).toEqual({
      title: TITLE,
      number: NUMBER,
      issuer: ISSUER,
      dateDocument: null,
      datePublication: '2024年03月12日',
    });
  });
  it('gives particulars from lines, definition lists and the head', async () => {
    const line = `<p>文　　号：${NUMBER}　　发布机构：${ISSUER}　　生成日期：2024-03-06　　主题词：物流</p>`;
    expect((await one(`<html><body>${line}<div>${TEXT.join('<br>')}</div></body></html>`)).published).toMatchObject({
      number: NUMBER,
      issuer: ISSUER,
      dateDocument: '2024-03-06',
    });
    const terms = `<dl><dt>发文机构</dt><dd>${ISSUER}</dd><dt>成文日期</dt><dd>2024-03-06</dd></dl>`;
    const head = `<meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-03-12 10:30">`;
    expect((await one(`<html><head>${head}</head><body>${terms}<p>${TEXT.join('</p><p>')}</p></body></html>`)).published).toEqual({
      title: TITLE,
      number: null,
      issuer: ISSUER,
      dateDocument: '2024-03-06',
      datePublication: '2024-03-12 10:30',
    });
  });
  it('gives its title once if the text begins with it', async () => {
    expect((await words(page({ title: TITLE, text: [TITLE, ...TEXT] }))).filter((text) => text === TITLE)).toHaveLength(1);
  });
  it('gives particulars from a list, and leaves them out of the text', async () => {
    const list = `<ul><li><b>索 引 号：</b>0001-2024-1</li><li><b>名　　称：</b>${TITLE}</li><li><b>文　　号：</b>${NUMBER}</li></ul>`;
    const source = await one(`<html><body>${list}<div>${TEXT.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`);
    expect(source.published).toMatchObject({ title: TITLE, number: NUMBER });
    expect(source.lines[0]?.text).toBe(TEXT[0]);
  });
  it('keeps labels of measures, which are no particulars', async () => {
    const lines = ['服务对象：高校毕业生', '政策内容：每人每月补贴500元。'];
    expect(await words(`<html><body><h1>${TITLE}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`)).toEqual([
      TITLE,
      ...lines,
    ]);
  });
  it('gives a text that is hidden until a script runs', async () => {
    const article = `<div id="js_content" style="visibility: hidden;">${TEXT.map((text) => `<section><p><span>${text}</span></p></section>`).join('')}</div>`;
    const html = `<html><body><h1>${TITLE}</h1><em>青石发布</em>${article}<p>长按二维码关注</p></body></html>`;
    expect(await words(html)).toEqual([TITLE, ...TEXT].map((text) => text.replace(/\s/gu, '')));
  });
  it('gives paragraphs that are separated by <br>', async () => {
    const html = `<html><body><div id="zoom">${TEXT.slice(2).join('<br/>')}</div></body></html>`;
    expect(await words(html)).toEqual(TEXT.slice(2).map((text) => text.replace(/\s/gu, '')));
  });
  it('gives the text of a layout made of tables', async () => {
    const frame = `<table><tr><td width="200"><a href="1">首页</a><br><a href="2">政务公开</a></td><td><table><tr><td>${TEXT.map((one) => `<p>${one}</p>`).join('')}</td></tr></table></td></tr></table>`;
    expect(await words(`<html><body>${frame}</body></html>`)).toEqual(TEXT.map((text) => text.replace(/\s/gu, '')));
  });
  it('keeps the rows of a table and the columns of merged cells', async () => {
    const table =
      '<table><tr><th>类</th><th>奖项</th><th>标准</th></tr><tr><td rowspan="2">县级</td><td>甲</td><td>1万元</td></tr><tr><td>乙</td><td>2万元</td></tr><tr><td colspan="2">合计</td><td>3万元</td></tr></table>';
    const { raw } = await one(page({ title: TITLE, text: TEXT, more: table }));
    expect(raw).toContain('类\t奖项\t标准\n县级\t甲\t1万元\n\t乙\t2万元\n合计\t\t3万元\n');
  });
  it('prints the numbers of its lists', async () => {
    const list =
      '<ol><li>设备补助。</li><li>车辆奖励。</li></ol><ol style="list-style-type:cjk-ideographic" start="3"><li>附则。</li></ol>';
    expect(await words(page({ title: TITLE, text: TEXT, more: list }))).toEqual(
      expect.arrayContaining(['1.设备补助。', '2.车辆奖励。', '三、附则。']),
    );
  });
  it('leaves out what a browser hides', async () => {
    const html = page({
      title: TITLE,
      text: TEXT,
      more: '<p style="display: none">第九条 隐藏。</p><div hidden>第八条</div><!-- 第七条 -->',
    });
    expect((await one(html)).raw).not.toMatch(/第[七八九]条/u);
  });
  it('that only links a file names that file', async () => {
    const more =
      '<p>附件：<a href="/P020240312.pdf">太行市支持冷链物流发展若干措施.pdf</a></p><p><a href="b.doc" title="申报表.doc">申报表</a></p>';
    const { notices, lines } = await one(
      page({ title: TITLE, text: ['现将《太行市支持冷链物流发展若干措施》印发给你们，请遵照执行。'], more }),
    );
    expect(notices).toEqual([
      { code: 'TEXT_IN_ATTACHMENT', message: '网页只有通知，正文在附件“太行市支持冷链物流发展若干措施.pdf”、“申报表.doc”，请一并提供。' },
    ]);
    expect(lines.at(-2)?.text).toBe('附件：太行市支持冷链物流发展若干措施.pdf');
  });
  it('with its text gives no warning of its annex', async () => {
    expect((await one(page({ title: TITLE, text: TEXT, more: '<p><a href="a.docx">附件：申报表.docx</a></p>' }))).notices).toEqual([]);
  });
  it('is decoded by its mark, as UTF-8, by its declaration, then as GB18030', async () => {
    const html = (charset: string) => `<html><head><meta charset="${charset}"></head><body><p>第一条 补助10万元。</p></body></html>`;
    for (const bytes of [
      gb18030(html('gbk')),
      gb18030(html('x')),
      gb18030(html('utf-16')),
      Buffer.from(html('gb2312')),
      Buffer.from(`\uFEFF${html('x')}`),
    ])
      expect((await one(bytes)).lines.map(({ text }) => text)).toEqual(['第一条补助10万元。']);
  });
  it('saved by Word keeps the printed list numbers', async () => {
    const item = `<p class=MsoNormal><![if !supportLists]><span>一、<span>&nbsp;</span></span><![endif]>补助标准<o:p></o:p></p>`;
    expect(await words(`<html xmlns:o="o"><body><div class=WordSection1>${item}<p>对企业，补助10万元。</p></div></body></html>`)).toContain(
      '一、补助标准',
    );
  });
});

describe('a hostile page', () => {
  it('may nest very deep', async () => {
    const deep = '<div>'.repeat(20_000);
    expect(await words(`<html><body>${deep}第一条 补助10万元。`)).toEqual(['第一条补助10万元。']);
  });
  it.each<[string, (count: number) => string]>([
    ['of many paragraphs', (count) => `<div id="zoom">${'<p>对企业给予奖励，最高10万元。</p>'.repeat(count)}</div>`],
    ['of many rows', (count) => `<table>${'<tr><td>甲</td><td rowspan="99">对企业给予奖励，最高10万元。</td></tr>'.repeat(count)}</table>`],
    ['of many links', (count) => '<a href="x">公开</a> '.repeat(count)],
  ])('%s is read in linear time', async (_, inner) => {
    const read = (count: number) => one(`<html><body>${inner(count)}</body></html>`);
    expect(await growth(read, FULL ? 4_000 : 2_000)).toBeLessThan(LINEAR);
  });
});
