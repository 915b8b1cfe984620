import { useEffect, useState } from 'preact/hooks';
import { clauseHref, documentHref, go, hrefOf, idOf, marked, type Range } from '../address';
import { useAnswer } from '../ask';
import {
  ContentsDocument,
  type ContentsQuery,
  DocumentByIdDocument,
  DocumentByNameDocument,
  type DocumentPageFragment,
  TextsDocument,
  type TextsQuery,
} from '../gql/graphql';
import { pieces, printed, touches } from '../marks';
import { Answered, Document, Empty, Force, Page, placeName, Quoted, type Screen } from '../parts';
import { forceReason, KNOWN_BY, PRESENCE, SUPERSESSION, since, until } from '../words';
import { Facts } from './clause';
import { Lineage } from './lineage';

const contentsIn = ({ node }: ContentsQuery) => (node?.__typename === 'Document' ? node.clauses : null);
const textsIn = ({ node }: TextsQuery) => (node?.__typename === 'Document' ? node.clauses : null);
type Content = NonNullable<ReturnType<typeof contentsIn>>['nodes'][number];
type Text = NonNullable<ReturnType<typeof textsIn>>['nodes'][number];

/** The number of a clause as it is printed: the last step of its locator; of a point in its compilation, without the chapter. */
function numberOf(locator: string, isPoint: boolean): string {
  const last = locator.slice(locator.lastIndexOf('/') + 1);
  return isPoint ? last.slice(last.indexOf('#') + 1) : last;
}
const anchorOf = (locator: string) => `c:${locator}`;

/** Force first, in words and with its reason: over the text of what has lapsed, nobody shall think that it holds. */
function Banner({ document: { force, supersededBy, supersedes, presence } }: { document: DocumentPageFragment }) {
  return (
    <section class={`banner ${force.status}`} aria-label="效力">
      <p>
        <b>
          <Force force={force} />
        </b>
        ：{forceReason(force)}；{since(force)}
        {force.reason !== 'NO_END_STATED' && `，${until(force)}`}。{PRESENCE[presence]}
        {presence !== 'FULL_TEXT' && '，以下内容不能代替原文'}。
      </p>
      {supersededBy.map(({ relation, newer, basis }) => (
        <p key={newer?.id ?? relation}>
          被{newer ? <Document document={newer} /> : '后来的文件'}
          {SUPERSESSION[relation]}（{KNOWN_BY[basis]}）。
        </p>
      ))}
      {supersedes.map(({ relation, older, basis }) => (
        <p key={older?.id ?? relation}>
          {SUPERSESSION[relation]}
          {older ? <Document document={older} /> : '早前的文件'}（{KNOWN_BY[basis]}）。
        </p>
      ))}
      {force.evidence.map((quote) => (
        <Quoted key={quote.quote} quote={quote} />
      ))}
    </section>
  );
}

function About({ document }: { document: DocumentPageFragment }) {
  const {
    number,
    numbers,
    title,
    noticeTitle,
    issuers,
    addressees,
    jurisdiction,
    dateDocument,
    datePublication,
    dateEntryIntoForce,
    source,
  } = document;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['文号', numbers.join('、') || number || '无文号'],
    ['印发通知', noticeTitle === title ? null : noticeTitle],
    ['发文机关', issuers.map(({ name }) => name).join('、') || '文本未写发文机关'],
    ['主送', addressees.join('、')],
    ['属地', jurisdiction?.name],
    ['成文日期', dateDocument],
    ['印发日期', datePublication],
    ['施行日期', dateEntryIntoForce ?? '文本未写施行日期'],
    ['来源文件', source?.file ?? '原文不在库中'],
  ];
  return (
    <dl class="about">
      {rows.flatMap(([name, value]) => (value ? [<dt key={name}>{name}</dt>, <dd key={`${name}：`}>{value}</dd>] : []))}
      <dt>奖补事项</dt>
      <dd>
        {document.awards.totalCount > 0 ? (
          <a href={hrefOf([''], { document: number ?? document.label })}>{document.awards.totalCount} 项</a>
        ) : (
          '未见'
        )}
      </dd>
      <dt>重复条款</dt>
      <dd>
        <a href={hrefOf(['overlaps'], { document: number ?? document.label })}>查看与本文件重复、相近或冲突的条款</a>
      </dd>
    </dl>
  );
}

/** The chapters of a compilation, else the clauses; those of the chapter in view with their numbers. */
function Contents({ all, chapter, locator }: { all: readonly Content[]; chapter: string | null; locator: string | null }) {
  const names = chapter === null ? [] : [...new Set(all.flatMap(({ compilation }) => compilation?.chapter ?? []))];
  const inChapter = (name: string | null) => all.filter(({ compilation }) => name === null || compilation?.chapter === name);
  return (
    <nav class="contents" aria-label="目录">
      <h2>目录</h2>
      {names.length > 0 && (
        <ul>
          {names.map((name) => {
            const [first, ...rest] = inChapter(name);
            return (
              first && (
                <li key={name}>
                  <a href={clauseHref(first)} aria-current={name === chapter ? 'true' : undefined}>
                    {name}（{rest.length + 1}）
                  </a>
                </li>
              )
            );
          })}
        </ul>
      )}
      <ol>
        {inChapter(chapter).map((clause) => (
          <li key={clause.id} class={clause.kind}>
            <a href={clauseHref(clause)} aria-current={clause.locator === locator ? 'true' : undefined}>
              {numberOf(clause.locator, chapter !== null)} {clause.heading ?? (clause.compilation ? (clause.document?.number ?? '') : '')}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A clause as printed: what it names is linked, what the address or a fact points at is marked. */
function Clause({ clause, isChosen, isPoint, points }: { clause: Text; isChosen: boolean; isPoint: boolean; points: readonly Range[] }) {
  const { source, references, responsibilities, locator, kind, path } = clause;
  const links = references.flatMap(({ to, evidence }) =>
    evidence.flatMap(({ source: at }) => (at?.file === source.file ? [{ kind: documentHref(to), ranges: at.ranges }] : [])),
  );
  const cut = pieces(source.passage.words, source.ranges, [{ kind: 'mark', ranges: points }, ...links]);
  const brackets = new Map(
    responsibilities
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ quote, source: at }) =>
        at?.file === source.file && !touches(at.ranges, source.ranges) ? [[quote, at.ranges] as const] : [],
      ),
  );
  return (
    <section id={anchorOf(locator)} class={isChosen ? 'clause chosen' : 'clause'} aria-label={locator}>
      <p class={`text ${kind}`}>
        <a class="locator" href={clauseHref(clause)} title={path.join(' / ')} aria-current={isChosen ? 'true' : undefined}>
          {numberOf(locator, isPoint)}
        </a>{' '}
        {cut.map(({ text, kinds }, i) => {
          const href = kinds.find((one) => one !== 'mark');
          const words = href ? <a href={href}>{text}</a> : text;
          return kinds.includes('mark') ? <mark key={String(i)}>{words}</mark> : words;
        })}
      </p>
      {isPoint && <p class="text bracket">所属文件：{clause.document ? <Document document={clause.document} /> : '汇编未注明'}</p>}
      {[...brackets].map(([quote, ranges]) => (
        <p key={quote} class="text bracket">
          {touches(points, ranges) ? <mark>{printed(quote)}</mark> : printed(quote)}
        </p>
      ))}
    </section>
  );
}

/** `/d/<number or title>/<locator>?mark=`: a text with its force, what is said of the clause in view, and where the words stand. */
export function TextPage({ address }: Screen) {
  const [name = '', locator = null] = address.names;
  const id = idOf('Document', name);
  const { query, asOf } = address;
  const asked = useAnswer(DocumentByIdDocument, { id, asOf });
  const isNone = asked.answer !== null && !asked.isWaiting && asked.answer.data.node?.__typename !== 'Document';
  const named = useAnswer(DocumentByNameDocument, isNone ? { name } : null).answer?.data;
  const other = named?.document ?? named?.documents.nodes[0];
  useEffect(() => {
    if (other) go(documentHref(other) === location.pathname ? '/corpus' : documentHref(other), true);
  }, [other?.id]);
  const contents = useAnswer(ContentsDocument, { id }, contentsIn);
  const all = contents.answer ? (contentsIn(contents.answer.data)?.nodes ?? []) : [];
  const isCompilation = all.some(({ compilation }) => compilation && compilation.compilation.id === id);
  const chapter = isCompilation
    ? ((all.find((one) => one.locator === locator) ?? all.find(({ compilation }) => compilation))?.compilation?.chapter ?? null)
    : null;
  const texts = useAnswer(TextsDocument, contents.answer ? { id, chapter, after: null } : null, textsIn);
  const clauses = texts.answer ? (textsIn(texts.answer.data)?.nodes ?? []) : [];
  const [pointed, point] = useState<readonly Range[] | null>(null);
  const points = pointed ?? marked(query);
  const mark = query.get('mark');
  useEffect(() => {
    if (!locator || clauses.length === 0) return;
    const section = document.getElementById(anchorOf(locator));
    (section?.querySelector('mark') ?? section)?.scrollIntoView({ block: 'center' });
  }, [locator, mark, clauses.length]);
  const isIn = (clause: Text) => clause.locator === locator;
  return (
    <Answered asked={asked}>
      {({ node }) => {
        if (node?.__typename !== 'Document') {
          const isSought = named === undefined;
          return (
            <Page title={name} address={address}>
              <Empty>
                {isSought || other ? '正在按文号和标题查找……' : `语料中没有“${name}”这一文件。请核对文号，或用页首的全文检索。`}
              </Empty>
            </Page>
          );
        }
        return (
          <Page title={node.label} address={address}>
            <Banner document={node} />
            <About document={node} />
            <div class="reader">
              <Contents all={all} chapter={chapter} locator={locator} />
              <div class="body">
                <Answered asked={texts}>
                  {() =>
                    clauses.length === 0 ? (
                      <Empty>{PRESENCE[node.presence]}：语料中没有本文件的条款。</Empty>
                    ) : (
                      clauses.map((clause) => (
                        <Clause
                          key={clause.id}
                          clause={clause}
                          isChosen={isIn(clause)}
                          isPoint={chapter !== null}
                          points={isIn(clause) ? points : []}
                        />
                      ))
                    )
                  }
                </Answered>
              </div>
              <aside class="margin" aria-label="条款要素">
                {locator ? (
                  <Facts document={name} locator={locator} asOf={asOf} onPoint={point} />
                ) : (
                  <p class="lead">点选条款序号，查看其金额、责任单位、奖补、叠加规则和引用。</p>
                )}
              </aside>
            </div>
            <Lineage document={node} />
            {node.referencedBy.totalCount > 0 && (
              <section>
                <h2>被引用（{node.referencedBy.totalCount}）</h2>
                <ul>
                  {node.referencedBy.nodes.map(({ from, fromDocument }, i) => (
                    <li key={String(i)}>
                      {from ? (
                        <a href={clauseHref(from)}>{placeName(from)}</a>
                      ) : fromDocument ? (
                        <Document document={fromDocument} />
                      ) : (
                        '出处不明'
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </Page>
        );
      }}
    </Answered>
  );
}
