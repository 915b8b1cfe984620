import { clauseHref, idOf, type Range } from '../address';
import { useAnswer } from '../ask';
import { type ClauseTextFragment, PairDocument, type PairSideFragment, type QuoteInTextFragment } from '../gql/graphql';
import { Answered, Empty, Pane, type Screen } from '../page';
import { Document, Force, Marked, placeName, Worth } from '../quote';
import { COVERAGE, NO_CONDITION, PRESENCE, RELATION, until, VERDICT, VERDICT_MEANING, VERDICT_SIGN } from '../words';

const TOGETHER = { true: '当日双方均有效', false: '当日不同时有效', null: '当日是否均有效不明' } as const;
const EVER = { true: '存在双方同时有效的日期', false: '从未同时有效', null: '是否曾同时有效不明' } as const;
export const together = (value: boolean | null | undefined): string => TOGETHER[String(value ?? null) as keyof typeof TOGETHER];

function Side({ title, award: { label, condition, force, statedIn, document, ...sums } }: { title: string; award: PairSideFragment }) {
  const [clause] = statedIn;
  return (
    <section>
      <h4>
        {title}：{clause ? <a href={clauseHref(clause)}>{label}</a> : label}
      </h4>
      <p>
        <Worth award={sums} />；{condition ?? NO_CONDITION}
      </p>
      <p>
        <Force force={force} />，{until(force)}
        {document && (
          <>
            ；<Document document={document} />
          </>
        )}
      </p>
    </section>
  );
}

interface Quoting {
  readonly clause: ClauseTextFragment;
  readonly ranges: readonly Range[];
}

/** The quoted clauses, each once with the places of all its quotes. */
function quoting(evidence: readonly QuoteInTextFragment[]): readonly Quoting[] {
  const clauses = new Map<string, Quoting>();
  for (const { clause, source } of evidence) {
    if (clause) clauses.set(clause.id, { clause, ranges: [...(clauses.get(clause.id)?.ranges ?? []), ...(source?.ranges ?? [])] });
  }
  return [...clauses.values()];
}

/** One verdict, its reasons, and the clauses behind them with the quoted words marked. */
export function Pair({ name, address }: Screen & { name: string }) {
  const asked = useAnswer(PairDocument, { id: idOf('StackingAssessment', name), asOf: address.asOf });
  return (
    <Pane label="结论依据" of={name}>
      <Answered asked={asked}>
        {({ node: pair }) => {
          if (pair?.__typename !== 'StackingAssessment') return <Empty>语料中已没有这一对奖补事项，可能是文本已更新。</Empty>;
          const evidence = pair.reasons.flatMap((reason) => reason.evidence);
          const silent = evidence.filter(({ clause, quote }) => !clause && !quote).flatMap(({ document }) => document ?? []);
          return (
            <>
              <h2>
                <span class={`verdict ${pair.verdict}`}>
                  <span aria-hidden="true">{VERDICT_SIGN[pair.verdict]}</span> {VERDICT[pair.verdict]}
                </span>
              </h2>
              <p>
                {VERDICT_MEANING[pair.verdict]}。{RELATION[pair.relation]}；{COVERAGE[pair.coverage]}；{together(pair.bothInForce)}；
                {EVER[String(pair.everInForceTogether ?? null) as keyof typeof EVER]}。
              </p>
              <h3>依据</h3>
              <ol>
                {pair.reasons.map(({ explanation }) => (
                  <li key={explanation}>{explanation}</li>
                ))}
              </ol>
              <h3>所据条款</h3>
              {quoting(evidence).map(({ clause, ranges }) => (
                <blockquote key={clause.id}>
                  <Marked clause={clause} ranges={ranges} />
                  <footer>
                    <a href={clauseHref(clause, ranges)}>{placeName(clause)}</a>
                  </footer>
                </blockquote>
              ))}
              {silent.length > 0 && (
                <p>
                  已查而未见规定的文件：
                  {silent.map((document) => (
                    <span key={document.id}>
                      <Document document={document} />（{PRESENCE[document.presence]}）{' '}
                    </span>
                  ))}
                </p>
              )}
              <h3>双方</h3>
              <Side title="本级" award={pair.a} />
              <Side title="上级" award={pair.b} />
            </>
          );
        }}
      </Answered>
    </Pane>
  );
}
