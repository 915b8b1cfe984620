import type { ComponentChildren } from 'preact';
import { clauseHref, departmentHref, hrefOf, hrefWith, nameOf, type Range, sourceHref } from '../address';
import { useAnswer } from '../ask';
import { ClauseFactsDocument, type ClauseFactsQuery, type CumulationEffect, type QuoteFragment } from '../gql/graphql';
import { printed } from '../marks';
import { Answered, Empty } from '../page';
import { Document, Force, placeName, Worth } from '../quote';
import { AMOUNT_ROLE, BASIS, cited, EFFECT, exactYuan, NO_CONDITION, OVERLAP, RATE_ROLE, REFERENCE, ROLE, share, sum } from '../words';

interface Fact {
  readonly text: ComponentChildren;
  readonly evidence: readonly QuoteFragment[];
  readonly title?: string;
}

type Clause = NonNullable<ClauseFactsQuery['clause']>;

/** The facts of a clause, by kind. */
function factsOf(clause: Clause): readonly (readonly [string, readonly Fact[]])[] {
  return [
    [
      '奖补事项',
      clause.awards.map((award) => ({
        text: (
          <>
            {award.label} <Worth award={award} /> <Force force={award.force} />
            <small class="sub">{award.condition ?? NO_CONDITION}</small>
            <a href={hrefOf(['combination'], { award: [nameOf(award)] })}>组合测算</a>
          </>
        ),
        evidence: award.evidence,
      })),
    ],
    [
      '金额',
      clause.amounts.map((amount) => ({
        text: `${sum(amount)}（${AMOUNT_ROLE[amount.role]}）`,
        evidence: [amount.evidence],
        ...(typeof amount.yuan === 'number' && { title: exactYuan(amount.yuan) }),
      })),
    ],
    ['比例', clause.rates.map((rate) => ({ text: `${share(rate)}（${RATE_ROLE[rate.role]}）`, evidence: [rate.evidence] }))],
    [
      '责任单位',
      clause.responsibilities.map(({ role, basis, department: { name }, evidence }) => ({
        text: (
          <>
            {ROLE[role]} <a href={departmentHref(name)}>{name}</a> <small>{BASIS[basis]}</small>
          </>
        ),
        evidence,
      })),
    ],
    ['叠加规则', clause.cumulationRules.map(({ effect, evidence }) => ({ text: EFFECT[effect as CumulationEffect], evidence }))],
    [
      '引用文件',
      clause.references.map(({ relation, to, evidence }) => ({
        text: (
          <>
            {REFERENCE[relation]} <Document document={to} />
          </>
        ),
        evidence,
      })),
    ],
  ];
}

/**
 * The facts of a clause. Pointing at a fact marks its words; its link is an address with the same mark.
 * @param onPoint Receives the places to mark, or null.
 */
export function Facts({
  document,
  locator,
  asOf,
  onPoint,
}: {
  document: string;
  locator: string;
  asOf: string | null;
  onPoint: (ranges: readonly Range[] | null) => void;
}) {
  const asked = useAnswer(ClauseFactsDocument, { document, locator, asOf });
  return (
    <Answered asked={asked}>
      {({ clause }) => {
        if (!clause) return <Empty>本文件没有“{locator}”这一条款。</Empty>;
        const pages = [...new Set(clause.source.ranges.flatMap(({ page }) => page ?? []))];
        const facts = factsOf(clause);
        return (
          <>
            <h2>{cited(locator)}</h2>
            <p>
              <Force force={clause.force} />
              {clause.form === 'DIGEST' && '；摘编，非原文'}；原件 <a href={sourceHref(clause.source.file)}>{clause.source.file}</a>
              {pages.length > 0 && ` 第 ${pages.join('、')} 页`}
            </p>
            {facts.map(
              ([title, all]) =>
                all.length > 0 && (
                  <section key={title}>
                    <h3>{title}</h3>
                    <ul>
                      {all.map(({ text, evidence, title: exact }, i) => {
                        const ranges = evidence.flatMap(({ source }) => (source?.file === clause.source.file ? source.ranges : []));
                        const [first] = evidence;
                        const isLast = all[i + 1]?.evidence[0]?.quote !== first?.quote;
                        // Units of one bracket share its words, which are offered once.
                        return (
                          <li key={String(i)} title={exact} onMouseEnter={() => onPoint(ranges)} onMouseLeave={() => onPoint(null)}>
                            {text}
                            {first?.quote && isLast && (
                              <a
                                class="quote"
                                href={hrefWith({ mark: ranges.map(({ start, end }) => `${start}-${end}`).join(',') })}
                                onFocus={() => onPoint(ranges)}
                                onBlur={() => onPoint(null)}
                              >
                                标出“{short(printed(first.quote))}”
                              </a>
                            )}
                          </li>
                        );
                      })}
                    </ul>
                  </section>
                ),
            )}
            {facts.every(([, all]) => all.length === 0) && <Empty>本条未读出金额、奖补、责任单位或引用。</Empty>}
            {clause.overlaps.totalCount > 0 && (
              <section>
                <h3>重复（{clause.overlaps.totalCount}）</h3>
                <ul>
                  {clause.overlaps.nodes.map((overlap) => {
                    const other = overlap.a.id === clause.id ? overlap.b : overlap.a;
                    return (
                      <li key={overlap.id}>
                        <a href={hrefOf(['overlaps'], { pair: nameOf(overlap) })}>
                          {OVERLAP[overlap.kind]}：{placeName(other)}
                        </a>
                        {overlap.conflicts.length > 0 && <b> 数字不一致</b>}
                      </li>
                    );
                  })}
                </ul>
              </section>
            )}
            {[
              ...(clause.excerptOf ? [['摘自', clause.excerptOf] as const] : []),
              ...clause.excerpts.map((one) => ['被摘编于', one] as const),
            ].map(([how, one]) => (
              <p key={one.id}>
                {how} <a href={clauseHref(one)}>{placeName(one)}</a>
              </p>
            ))}
          </>
        );
      }}
    </Answered>
  );
}

const SHORT = 18;
const short = (text: string) => (text.length > SHORT ? `${text.slice(0, SHORT - 6)}……${text.slice(-4)}` : text);
