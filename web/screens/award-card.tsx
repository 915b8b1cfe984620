import { clauseHref, departmentHref } from '../address';
import type { AwardCardFragment } from '../gql/graphql';
import { Document, Force, forceText, placeName, Quoted, Worth } from '../quote';
import type { Column } from '../table';
import { BASIS, NO_CONDITION, ROLE, share, since, sum, until, worth } from '../words';

const owners = ({ responsibilities }: AwardCardFragment) =>
  responsibilities.map(({ role, basis, department }) => `${ROLE[role]} ${department.name}（${BASIS[basis]}）`);
const tier = ({ condition, amounts, rates }: AwardCardFragment['tiers'][number]) =>
  [condition, [...amounts.map(sum), ...rates.map(share)].join('，') || '未写'] as const;

/** The columns of awards in the CSV. */
export const COLUMNS: readonly Column<AwardCardFragment>[] = [
  { head: '奖补事项', text: ({ label }) => label },
  { head: '奖补标准', text: worth },
  { head: '最高金额（元）', text: ({ maxYuan }) => (maxYuan === null || maxYuan === undefined ? '文本未写' : String(maxYuan)) },
  { head: '条件', text: ({ condition }) => condition ?? NO_CONDITION },
  { head: '分档', text: ({ tiers }) => tiers.map((one) => tier(one).join('：')).join('；') || '不分档' },
  { head: '支持方式', text: ({ types }) => types.map(({ name }) => name).join('、') },
  { head: '对象', text: ({ beneficiaries }) => beneficiaries.map(({ name }) => name).join('、') || '文本未写对象' },
  { head: '找谁', text: (award) => owners(award).join('；') || '文本未写责任单位' },
  { head: '效力', text: ({ force }) => forceText(force) },
  { head: '起始', text: ({ force }) => since(force) },
  { head: '终止', text: ({ force }) => until(force) },
  { head: '文件', text: ({ document }) => document?.label ?? '文号不详' },
  { head: '文号', text: ({ document }) => document?.number ?? '无文号' },
  { head: '条款', text: ({ statedIn }) => statedIn.map(placeName).join('；') },
  { head: '原文', text: ({ evidence }) => evidence.map(({ quote }) => quote).join(' … ') },
];

/** An award for an enterprise: title, value, condition, tiers, quote, responsible units, term, payees. */
export function Card({ award, isPicked, onPick }: { award: AwardCardFragment; isPicked: boolean; onPick: () => void }) {
  const { label, condition, tiers, types, beneficiaries, force, statedIn, restatedIn, evidence, responsibilities, document } = award;
  const [clause] = statedIn;
  return (
    <article class="card" aria-label={label}>
      <header>
        <h2>{clause ? <a href={clauseHref(clause, evidence[0]?.source?.ranges)}>{label}</a> : label}</h2>
        <Worth award={award} />
      </header>
      <p class="condition">{condition ?? NO_CONDITION}</p>
      {tiers.length > 0 && (
        <table class="tiers">
          <caption>分档</caption>
          <tbody>
            {tiers.map(tier).map(([reached, paid]) => (
              <tr key={reached + paid}>
                <th scope="row">{reached}</th>
                <td>{paid}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {evidence.slice(0, 1).map((quote) => (
        <Quoted key={quote.quote} quote={quote} />
      ))}
      <dl>
        <dt>找谁</dt>
        <dd>
          {responsibilities.length === 0 && '文本未写责任单位'}
          <ul>
            {responsibilities.map(({ role, basis, department: { name } }) => (
              <li key={name}>
                {ROLE[role]} <a href={departmentHref(name)}>{name}</a> <small>{BASIS[basis]}</small>
              </li>
            ))}
          </ul>
        </dd>
        <dt>期限</dt>
        <dd>
          <Force force={force} />，{until(force)}
        </dd>
        <dt>对象</dt>
        <dd>{beneficiaries.map(({ name }) => name).join('、') || '文本未写对象'}</dd>
        <dt>方式</dt>
        <dd>{types.map(({ name }) => name).join('、') || '文本未写方式'}</dd>
        <dt>文件</dt>
        <dd>{document ? <Document document={document} /> : '所载条目未写文号'}</dd>
        {restatedIn.length > 0 && (
          <>
            <dt>重申于</dt>
            <dd>
              <ul>
                {restatedIn.map(({ id, document: other, statedIn: [place] }) => (
                  <li key={id}>
                    {place ? <a href={clauseHref(place)}>{placeName(place)}</a> : other ? <Document document={other} /> : '另一文本'}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      <label class="pick">
        <input type="checkbox" checked={isPicked} onChange={onPick} /> 加入组合测算
      </label>
    </article>
  );
}
