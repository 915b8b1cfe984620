import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { clauseHref, departmentHref, documentHref, hrefOf } from '../address';
import { useAnswer } from '../ask';
import { SearchDocument, type SearchQuery } from '../gql/graphql';
import { Answered, Empty, Page, type Screen } from '../page';
import { documentName, Force, placeName, Worth } from '../quote';
import { PRESENCE } from '../words';

/** A snippet, in which « and » enclose the matched words. */
function Snippet({ text }: { text: string }) {
  return <>{text.split(/[«»]/).map((part, i) => (i % 2 ? <mark key={String(i)}>{part}</mark> : part))}</>;
}

interface Find {
  readonly href: string;
  readonly name: string;
  readonly snippet: string;
  readonly more?: ComponentChildren;
}

interface Group {
  readonly title: string;
  readonly total: number;
  readonly finds: readonly Find[];
}

/** The results, by kind. */
function groups({ documents, clauses, awards, departments }: SearchQuery): readonly Group[] {
  return [
    {
      title: '文件',
      total: documents.totalCount,
      finds: documents.edges.flatMap(({ snippet, node }) =>
        node.__typename === 'Document'
          ? {
              href: documentHref(node),
              name: documentName(node),
              snippet,
              more: (
                <>
                  {PRESENCE[node.presence]} <Force force={node.force} />
                </>
              ),
            }
          : [],
      ),
    },
    {
      title: '条款',
      total: clauses.totalCount,
      finds: clauses.edges.flatMap(({ snippet, node }) =>
        node.__typename === 'Clause' ? { href: clauseHref(node), name: placeName(node), snippet, more: <Force force={node.force} /> } : [],
      ),
    },
    {
      title: '奖补事项',
      total: awards.totalCount,
      finds: awards.edges.flatMap(({ snippet, node }) => {
        if (node.__typename !== 'Award') return [];
        const [clause] = node.statedIn;
        return {
          href: clause ? clauseHref(clause) : '/',
          name: node.label,
          snippet,
          more: (
            <>
              <Worth award={node} /> <Force force={node.force} />
            </>
          ),
        };
      }),
    },
    {
      title: '单位',
      total: departments.totalCount,
      finds: departments.edges.flatMap(({ snippet, node }) =>
        node.__typename === 'Department' ? { href: departmentHref(node.name), name: node.name, snippet } : [],
      ),
    },
  ];
}

/** Milliseconds without typing before the service is asked. */
const TYPING = 250;

/** The first results while the user types. */
export function Suggestions({ text, onChosen }: { text: string; onChosen: () => void }) {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), TYPING);
    return () => clearTimeout(timer);
  }, [text]);
  const asked = useAnswer(SearchDocument, { text: settled, first: 3 });
  return (
    <section class="suggestions" aria-label="检索提示" aria-live="polite">
      <Answered asked={asked}>
        {(data) => {
          const found = groups(data).filter(({ total }) => total > 0);
          if (found.length === 0) return <Empty>没有找到“{settled}”。</Empty>;
          return found.map(({ title, total, finds }) => (
            <section key={title} aria-label={title}>
              <p>
                {title}（{total}）
              </p>
              <ul>
                {finds.map(({ href, name, snippet }) => (
                  <li key={href + name}>
                    <a href={href} onClick={onChosen}>
                      {name}
                    </a>{' '}
                    <Snippet text={snippet} />
                  </li>
                ))}
              </ul>
            </section>
          ));
        }}
      </Answered>
    </section>
  );
}

/** Results of each kind, and of a single chosen kind. */
const FIRST = 10;
const MORE = 100;

/** `/search?q=&kind=`: full text search, by kind. */
export function Search({ address }: Screen) {
  const text = address.query.get('q')?.trim() ?? '';
  const kind = address.query.get('kind');
  const asked = useAnswer(SearchDocument, text ? { text, first: kind ? MORE : FIRST, asOf: address.asOf } : null);
  return (
    <Page title="全文检索" address={address} lead={text ? `检索词：${text}` : undefined}>
      {!text && <Empty>请在页首输入检索词。</Empty>}
      {text && (
        <Answered asked={asked}>
          {(data) => {
            const all = groups(data);
            const found = all.filter(({ total, title }) => total > 0 && (!kind || kind === title));
            return (
              <>
                <p role="status">{all.map(({ title, total }) => `${title} ${total}`).join('，')}。</p>
                {found.length === 0 && <Empty>没有找到“{text}”。可减少检索词，或换用文号、单位简称。</Empty>}
                {found.map(({ title, total, finds }) => (
                  <section key={title} aria-label={title}>
                    <h2>
                      {title}（{total}）
                    </h2>
                    <ul class="finds">
                      {finds.map(({ href, name, snippet, more }) => (
                        <li key={href + name}>
                          <a href={href}>{name}</a> {more}
                          <p class="text">
                            <Snippet text={snippet} />
                          </p>
                        </li>
                      ))}
                    </ul>
                    {finds.length < total && !kind && (
                      <a href={hrefOf(['search'], { q: text, kind: title })}>显示前 {Math.min(total, MORE)} 项</a>
                    )}
                  </section>
                ))}
              </>
            );
          }}
        </Answered>
      )}
    </Page>
  );
}
