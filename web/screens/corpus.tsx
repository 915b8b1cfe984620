import { sourceHref } from '../address';
import { askAll, useAnswer } from '../ask';
import { CorpusDocument, type CorpusQuery, DocumentsDocument, type DocumentsQuery, type Presence } from '../gql/graphql';
import { Answered, Choice, Empty, Page, type Screen, setter } from '../page';
import { Document, documentName, Force, forceText } from '../quote';
import { type Column, Long, More, shownOf, Table } from '../table';
import { format, notice, PRESENCE, percent, until } from '../words';

type Corpus = CorpusQuery['corpus'];
type File = Corpus['files'][number];
type Unread = Corpus['notRead'][number];
type Row = DocumentsQuery['documents']['nodes'][number];

/** The last row of the table in docs/reliability.md. The build inserts it. */
declare const RELIABILITY: { readonly texts: string; readonly clauses: string; readonly figures: readonly string[] };

const MEASURES = ['金额及其作用', '比例及其作用', '受益对象', '支持方式', '是否构成奖补'];

const COUNTS: Readonly<Record<Exclude<keyof Corpus['counts'], '__typename'>, string>> = {
  documents: '文件',
  clauses: '条款',
  departments: '单位',
  awards: '奖补事项',
  cumulationRules: '叠加规则',
  supersessions: '替代、修改、废止',
  references: '引用',
  overlaps: '重复',
};

const part = (of: keyof Pick<File, 'inClauses' | 'inHeadingsAndMetadata' | 'setAside'>) => (file: File) =>
  `${file[of].toLocaleString('zh-CN')}（${percent(file.characters > 0 ? file[of] / file.characters : 0)}）`;

const FILES: readonly Column<File>[] = [
  { head: '文件名', text: ({ name }) => name, cell: ({ name }) => <a href={sourceHref(name)}>{name}</a> },
  { head: '格式', text: ({ mediaType, pages }) => (pages ? `${format(mediaType)}，${pages} 页` : format(mediaType)) },
  {
    head: '所载文件',
    text: ({ documents }) => documents.map(documentName).join('、') || '未识别出文件',
    cell: ({ documents }) =>
      documents.length > 0 ? (
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              <Document document={document} />
            </li>
          ))}
        </ul>
      ) : (
        '未识别出文件'
      ),
    kind: 'long',
  },
  { head: '字符', text: ({ characters }) => characters.toLocaleString('zh-CN'), kind: 'sum' },
  { head: '读入条款', text: part('inClauses'), kind: 'sum' },
  { head: '标题与题录', text: part('inHeadingsAndMetadata'), kind: 'sum' },
  { head: '页码水印等，未采', text: part('setAside'), kind: 'sum' },
  { head: '提示', text: ({ warnings }) => `${warnings.length} 条`, kind: 'sum' },
  { head: 'SHA-256', text: ({ sha256 }) => sha256, cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, 12)}…</code> },
];

const UNREAD: readonly Column<Unread>[] = [
  { head: '文件名', text: ({ name }) => name },
  { head: '行', text: ({ line }) => (line === null || line === undefined ? '全文' : String(line)) },
  { head: '类型', text: ({ code }) => notice(code) },
  { head: '说明', text: ({ message }) => message, kind: 'long' },
];

const ROWS: readonly Column<Row>[] = [
  { head: '文件', text: ({ label }) => label, cell: (document) => <Document document={document} isAlone />, kind: 'long' },
  { head: '文号', text: ({ number }) => number ?? '无文号' },
  { head: '属地', text: ({ jurisdiction }) => jurisdiction?.name ?? '属地不明' },
  { head: '收录', text: ({ presence }) => PRESENCE[presence] },
  { head: '效力', text: ({ force }) => forceText(force), cell: ({ force }) => <Force force={force} /> },
  { head: '终止', text: ({ force }) => until(force), kind: 'day' },
];

/** The known documents, with the extent to which the corpus holds each. */
function Documents({ address }: Screen) {
  const { query, asOf } = address;
  const presence = query.get('presence') as Presence | null;
  const title = query.get('title');
  const wanted = { presence: presence ? [presence] : null, title, asOf };
  const asked = useAnswer(DocumentsDocument, { ...wanted, first: shownOf(address) });
  const all = async () =>
    (await askAll(DocumentsDocument, { ...wanted, first: 500, after: null }, ({ documents }) => documents)).data.documents.nodes;
  const set = setter({ n: null });
  return (
    <section>
      <h2 id="documents">文件目录</h2>
      <form class="bar" aria-label="筛选文件" onSubmit={(event) => event.preventDefault()}>
        <Choice label="收录" value={presence} options={[['', '不限'], ...Object.entries(PRESENCE)]} onChange={set('presence')} />
        <label>
          标题中的词
          <input type="search" value={title ?? ''} placeholder="不限" onChange={set('title')} />
        </label>
      </form>
      <Answered asked={asked}>
        {({ documents: { nodes, totalCount } }) => (
          <>
            <p role="status">共 {totalCount} 份文件。</p>
            {nodes.length === 0 ? <Empty>没有符合条件的文件。</Empty> : <Table name="文件目录" columns={ROWS} rows={nodes} all={all} />}
            <More shown={nodes.length} total={totalCount} />
          </>
        )}
      </Answered>
    </section>
  );
}

/** `/corpus`: the files that were read, those that were not and why, and the measured reliability of the reading. */
export function CorpusPage({ address }: Screen) {
  const asked = useAnswer(CorpusDocument, {});
  return (
    <Page
      title="语料"
      address={address}
      lead="本图谱的全部依据：读入了哪些文件、哪些没有读入及原因、读取的可靠程度。语料以外的文件，本图谱一概不知。"
    >
      <Answered asked={asked}>
        {({ corpus: { loadedAt, counts, files, notRead } }) => {
          const warnings = files.flatMap((file) => file.warnings);
          return (
            <>
              <p role="status">
                入库时间：{new Date(Date.parse(loadedAt) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')}（北京时间）。
                {Object.entries(COUNTS)
                  .map(([name, word]) => `${word} ${counts[name as keyof typeof COUNTS]}`)
                  .join('，')}
                。
              </p>
              <p>
                本页：<a href="#files">读入的文件</a>、<a href="#unread">未读入的文件</a>、<a href="#notices">读取提示</a>、
                <a href="#reliability">可靠程度</a>、<a href="#documents">文件目录</a>
              </p>
              <section>
                <h2 id="files">读入的文件（{files.length}）</h2>
                <Long name="读入文件" columns={FILES} rows={files} address={address} />
              </section>
              <section>
                <h2 id="unread">未读入的文件（{notRead.length}）</h2>
                {notRead.length > 0 ? (
                  <Long name="未读入文件" columns={UNREAD} rows={notRead} address={address} />
                ) : (
                  <Empty>所给文件均已读入。</Empty>
                )}
              </section>
              <section>
                <h2 id="notices">读取提示（{warnings.length}）</h2>
                {warnings.length > 0 ? (
                  <Long name="读取提示" columns={UNREAD} rows={warnings} address={address} />
                ) : (
                  <Empty>没有提示。</Empty>
                )}
              </section>
            </>
          );
        }}
      </Answered>
      <section>
        <h2 id="reliability">可靠程度</h2>
        <p>
          由未看过程序的人员独立标注，再与程序读取结果比对。最近一次（{RELIABILITY.clauses} 条）的吻合程度（F1 值，兼顾读对与读全）如下，1
          为完全一致。重要事项请以原文为准。
        </p>
        <dl class="figures">
          {MEASURES.flatMap((name, i) => [<dt key={name}>{name}</dt>, <dd key={`${name}：`}>{RELIABILITY.figures[i]}</dd>])}
        </dl>
      </section>
      <Documents address={address} />
    </Page>
  );
}
