import { useEffect, useState } from 'preact/hooks';
import { documentHref, go, idOf, marked, type Range } from '../address';
import { useAnswer } from '../ask';
import { ContentsDocument, DocumentByIdDocument, DocumentByNameDocument, TextsDocument } from '../gql/graphql';
import { Answered, Empty, Page, type Screen } from '../page';
import { PRESENCE } from '../words';
import { Facts } from './clause';
import { anchorOf, Clause, Contents, contentsIn, type Text, textsIn } from './clauses';
import { About, Banner, Citing } from './document';
import { Lineage } from './lineage';

/** `/d/<number or title>/<locator>?mark=`: a text with its force, and the facts of the chosen clause. */
export function TextPage({ address }: Screen) {
  const [name = '', ...steps] = address.names;
  // A locator may contain /, and a proxy may have decoded it.
  const locator = steps.join('/') || null;
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
  const node = asked.answer?.data.node;
  return (
    <Page title={node?.__typename === 'Document' ? node.label : name} address={address}>
      <Answered asked={asked}>
        {({ node }) => {
          if (node?.__typename !== 'Document') {
            const isSought = named === undefined || other !== undefined;
            return <Empty>{isSought ? '正在按文号和标题查找……' : `语料中没有“${name}”这一文件。请核对文号，或用页首的全文检索。`}</Empty>;
          }
          return (
            <>
              <Banner document={node} />
              <About document={node} />
              <div class="reader">
                <Contents all={all} chapter={chapter} locator={locator} />
                <div class="body">
                  <Answered asked={texts}>
                    {() =>
                      clauses.length === 0 ? (
                        <Empty>收录情况：{PRESENCE[node.presence]}。语料中没有本文件的条款。</Empty>
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
              <Citing document={node} />
            </>
          );
        }}
      </Answered>
    </Page>
  );
}
