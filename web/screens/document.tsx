import type { ComponentChildren } from 'preact';
import { clauseHref, hrefOf, sourceHref } from '../address';
import type { DocumentPageFragment } from '../gql/graphql';
import { Document, Force, placeName, Quoted } from '../quote';
import { forceReason, KNOWN_BY, PRESENCE, SUPERSESSION, since, until } from '../words';

/** The force of a document with its reason and evidence, above the text, so that a lapsed text is not taken for valid. */
export function Banner({ document: { force, supersededBy, supersedes, presence } }: { document: DocumentPageFragment }) {
  return (
    <section class={`banner ${force.status}`} aria-label="效力">
      <p>
        <b>
          <Force force={force} />
        </b>
        ：{forceReason(force)}；{since(force)}
        {force.reason !== 'NO_END_STATED' && `，${until(force)}`}。收录情况：{PRESENCE[presence]}
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

/** The data of a document: number, issuers, addressees, dates, file. */
export function About({ document }: { document: DocumentPageFragment }) {
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
  const rows: readonly (readonly [string, ComponentChildren])[] = [
    ['文号', numbers.join('、') || number || '无文号'],
    ['印发通知', noticeTitle === title ? null : noticeTitle],
    ['发文机关', issuers.map(({ name }) => name).join('、') || '文本未写发文机关'],
    ['主送', addressees.join('、')],
    ['属地', jurisdiction?.name],
    ['成文日期', dateDocument],
    ['印发日期', datePublication],
    ['施行日期', dateEntryIntoForce ?? '文本未写施行日期'],
    ['原件', source ? <a href={sourceHref(source.file)}>{source.file}</a> : '原件不在库中'],
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

/** The clauses and titles that cite a document. */
export function Citing({ document: { referencedBy } }: { document: DocumentPageFragment }) {
  if (referencedBy.totalCount === 0) return null;
  return (
    <section>
      <h2>被引用（{referencedBy.totalCount}）</h2>
      <ul>
        {referencedBy.nodes.map(({ from, fromDocument }, i) => (
          <li key={String(i)}>
            {from ? <a href={clauseHref(from)}>{placeName(from)}</a> : fromDocument ? <Document document={fromDocument} /> : '出处不明'}
          </li>
        ))}
      </ul>
    </section>
  );
}
