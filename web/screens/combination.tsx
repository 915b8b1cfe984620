import { clauseHref, hrefOf, hrefWith, idOf, nameOf } from '../address';
import { useAnswer } from '../ask';
import { CombinationDocument, type CombinationQuery, type CombinedAwardFragment } from '../gql/graphql';
import { Answered, Empty, Page, type Screen } from '../page';
import { Document, documentName, Force, placeName, Quoted, Worth } from '../quote';
import { type Column, Tools } from '../table';
import { exactYuan, NO_CONDITION, VERDICT, VERDICT_SIGN, worth, yuan } from '../words';

type Set = CombinationQuery['combination']['sets'][number];

interface Row {
  readonly set: number;
  readonly award: CombinedAwardFragment;
  readonly total: string;
}

const COLUMNS: readonly Column<Row>[] = [
  { head: '方案', text: ({ set }) => `方案 ${set}` },
  { head: '奖补事项', text: ({ award }) => award.label },
  { head: '奖补标准', text: ({ award }) => worth(award) },
  { head: '条件', text: ({ award }) => award.condition ?? NO_CONDITION },
  { head: '文件', text: ({ award }) => (award.document ? documentName(award.document) : '文号不详') },
  { head: '条款', text: ({ award }) => award.statedIn.map(placeName).join('；') },
  { head: '方案合计', text: ({ total }) => total },
];

/** The total of a set in words, with the number of awards without a stated sum. */
function total({ knownYuan, unknown }: Set): string {
  if (unknown.length === 0) return `合计最高${yuan(knownYuan)}`;
  return knownYuan > 0 ? `已写明部分最高${yuan(knownYuan)}，另有 ${unknown.length} 项文本未写金额` : `${unknown.length} 项文本均未写金额`;
}

function Named({ award }: { award: CombinedAwardFragment }) {
  const [clause] = award.statedIn;
  return (
    <>
      {clause ? <a href={clauseHref(clause)}>{award.label}</a> : award.label} <Worth award={award} />
      <small class="sub">
        {award.condition ?? NO_CONDITION}；{award.document ? <Document document={award.document} /> : '文号不详'}
      </small>
    </>
  );
}

/** `/combination?award=…&award=…`: which of several awards one claimant can have together, the highest total, and the reasons. */
export function Combination({ address }: Screen) {
  const names = address.query.getAll('award');
  const asked = useAnswer(
    CombinationDocument,
    names.length > 0 ? { awards: names.map((name) => idOf('Award', name)), asOf: address.asOf } : null,
  );
  const without = (name: string) => hrefWith({ award: names.filter((one) => one !== name) });
  return (
    <Page title="组合" address={address} lead="所选奖补事项中，同一申报人可以同时享受哪些、合计最高多少、理由何在。">
      <p>
        <a href={hrefOf([''], { pick: names })}>增选奖补事项</a>
      </p>
      {names.length === 0 && (
        <Empty>
          尚未选择。请在<a href={hrefOf([''])}>找奖补</a>中勾选两项以上“加入组合测算”。
        </Empty>
      )}
      {names.length > 0 && (
        <Answered asked={asked}>
          {({ combination: { sets, setCount, setAside, undated, reasons } }) => {
            const rows = sets.flatMap((set, i) => set.awards.map((award) => ({ set: i + 1, award, total: total(set) })));
            return (
              <>
                <p role="status">
                  所选 {names.length} 项，可行方案 {setCount} 个{sets.length < setCount && `，列前 ${sets.length} 个`}。
                </p>
                {rows.length > 0 && <Tools name="组合清单" columns={COLUMNS} rows={rows} />}
                <div class="sets">
                  {sets.map((set, i) => (
                    <section key={set.awards.map(({ id }) => id).join()} class="card">
                      <h2>方案 {i + 1}</h2>
                      <p class="worth" title={exactYuan(set.knownYuan)}>
                        {total(set)}
                      </p>
                      <ol>
                        {set.awards.map((award) => (
                          <li key={award.id}>
                            <Named award={award} />{' '}
                            <a href={without(nameOf(award))} aria-label={`移出${award.label}`}>
                              移出
                            </a>
                          </li>
                        ))}
                      </ol>
                      {set.caps.map(({ yuan: cap, rule, awards }) => (
                        <div key={`${cap}${awards.map(({ id }) => id).join()}`}>
                          <p>
                            上限 <b title={exactYuan(cap)}>{yuan(cap)}</b>，适用于：{awards.map(({ label }) => label).join('、')}
                          </p>
                          {rule.evidence.map((quote) => (
                            <Quoted key={quote.quote} quote={quote} />
                          ))}
                        </div>
                      ))}
                      {set.conditions.length > 0 && (
                        <>
                          <h3>须逐案确定</h3>
                          <ul>
                            {set.conditions.map(({ id, verdict, a, b }) => (
                              <li key={id}>
                                {VERDICT_SIGN[verdict]} {VERDICT[verdict]}：{a.label} 与 {b.label}{' '}
                                <a href={hrefOf(['stacking'], { city: a.jurisdiction?.name, pair: nameOf({ id }) })}>看依据</a>
                              </li>
                            ))}
                          </ul>
                        </>
                      )}
                    </section>
                  ))}
                </div>
                {setAside.length > 0 && (
                  <section>
                    <h2>当日不在有效期内，未计入</h2>
                    <ul>
                      {setAside.map(({ award, force, explanation }) => (
                        <li key={award.id}>
                          <Named award={award} /> <Force force={force} />：{explanation}
                        </li>
                      ))}
                    </ul>
                  </section>
                )}
                {undated.length > 0 && (
                  <section>
                    <h2>效力不明，仍计入方案</h2>
                    <ul>
                      {undated.map((award) => (
                        <li key={award.id}>
                          <Named award={award} />
                        </li>
                      ))}
                    </ul>
                  </section>
                )}
                <section>
                  <h2>理由</h2>
                  {reasons.length === 0 && <Empty>所选事项之间没有可说明的规则。</Empty>}
                  <ol>
                    {reasons.map(({ explanation, assessment, rule }) => (
                      <li key={explanation}>
                        {explanation}{' '}
                        {assessment && (
                          <a href={hrefOf(['stacking'], { city: assessment.a.jurisdiction?.name, pair: nameOf(assessment) })}>看依据</a>
                        )}
                        {rule?.evidence.map((quote) => (
                          <Quoted key={quote.quote} quote={quote} />
                        ))}
                      </li>
                    ))}
                  </ol>
                </section>
              </>
            );
          }}
        </Answered>
      )}
    </Page>
  );
}
