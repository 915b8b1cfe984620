import { clauseHref, departmentHref, hrefWith } from '../address';
import { useAnswer } from '../ask';
import {
  DepartmentDocument,
  type DepartmentQuery,
  DepartmentsDocument,
  type DepartmentsQuery,
  type ResponsibilityBasis,
  type ResponsibilityRole,
} from '../gql/graphql';
import { printed } from '../marks';
import { Answered, Empty, Page, type Screen, setter } from '../page';
import { Force, forceText, placeName } from '../quote';
import { type Column, Long, Rows, Tools } from '../table';
import { BASIS, cited, ROLE, titled, until } from '../words';

type Unit = DepartmentsQuery['departments']['nodes'][number];
type Duty = NonNullable<DepartmentQuery['department']>['responsibilities']['nodes'][number];

const ROLES = Object.keys(ROLE) as ResponsibilityRole[];
/** Responsibilities that a text states. Those of mere issuers are shown on request. */
const SAID: ResponsibilityBasis[] = ['STATED', 'IN_TEXT'];

const counted = (name: string, of: (unit: Unit) => number): Column<Unit> => ({ head: name, text: (unit) => String(of(unit)), kind: 'sum' });
const UNITS: readonly Column<Unit>[] = [
  { head: '单位', text: ({ name }) => name, cell: ({ name }) => <a href={departmentHref(name)}>{name}</a>, kind: 'long' },
  { head: '简称', text: ({ shortName }) => shortName ?? '未见简称' },
  { head: '属地', text: ({ jurisdiction }) => jurisdiction?.name ?? '属地不明' },
  counted(ROLE.LEAD, ({ lead }) => lead.totalCount),
  counted(ROLE.RESPONSIBLE, ({ responsible }) => responsible.totalCount),
  counted(ROLE.PARTICIPANT, ({ participant }) => participant.totalCount),
  counted('仅为发文机关', ({ issued }) => issued.totalCount),
];
const duties = ({ lead, responsible, participant }: Unit) => lead.totalCount + responsible.totalCount + participant.totalCount;

const documentOf = ({ clause: { document, compilation } }: Duty) =>
  document
    ? `${titled(document.label)}${document.number && document.number !== document.label ? `（${document.number}）` : ''}`
    : `${titled(compilation?.compilation.label ?? '')}（条目未注明文件）`;

const DUTIES: readonly Column<Duty>[] = [
  {
    head: '办结',
    text: () => '',
    cell: () => (
      <span class="box" role="img" aria-label="待勾选">
        □
      </span>
    ),
    kind: 'tick',
  },
  { head: '条款', text: ({ clause }) => placeName(clause), cell: ({ clause }) => <a href={clauseHref(clause)}>{cited(clause.locator)}</a> },
  {
    head: '任务',
    text: ({ clause }) => printed(clause.text),
    cell: ({ clause }) => <p class="text">{printed(clause.text)}</p>,
    kind: 'wide',
  },
  { head: '职责', text: ({ role }) => ROLE[role] },
  { head: '依据', text: ({ basis }) => BASIS[basis] },
  {
    head: '依据原文',
    text: ({ evidence }) => evidence.map(({ quote }) => printed(quote)).join(' … '),
    cell: ({ clause, evidence }) =>
      evidence.map((quote) => (
        <p key={quote.quote} class="text">
          <a href={clauseHref(clause, quote.source?.ranges)}>{printed(quote.quote)}</a>
        </p>
      )),
    kind: 'long',
  },
  { head: '效力', text: ({ clause: { force } }) => forceText(force), cell: ({ clause: { force } }) => <Force force={force} /> },
  { head: '终止', text: ({ clause: { force } }) => until(force), kind: 'day' },
];
const SAVED: readonly Column<Duty>[] = [{ head: '文件', text: documentOf }, ...DUTIES.slice(1)];

const mostFirst = (units: readonly Unit[]) => [...units].sort((a, b) => duties(b) - duties(a));

function Units({ address }: Screen) {
  const name = address.query.get('name') ?? '';
  const asked = useAnswer(DepartmentsDocument, { name: name || null, after: null }, ({ departments }) => departments);
  return (
    <Page title="职责" address={address} lead="各单位在语料各条款中的牵头、责任、配合职责。点选单位，查看并打印责任清单。">
      <form class="bar" aria-label="筛选" onSubmit={(event) => event.preventDefault()}>
        <label>
          单位名称或简称
          <input type="search" value={name} placeholder="如 工信" onChange={setter({ n: null })('name')} />
        </label>
      </form>
      <Answered asked={asked}>
        {({ departments: { nodes } }) => (
          <>
            <p role="status">共 {nodes.length} 个单位。</p>
            {nodes.length === 0 ? (
              <Empty>没有名称含“{name}”的单位。</Empty>
            ) : (
              <Long name="单位职责" columns={UNITS} rows={mostFirst(nodes)} address={address} />
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

/** `/departments/山西省工业和信息化厅?role=LEAD&issuer=1`: a unit's responsibilities by document, as a list to print and tick off. */
function Duties({ address, name }: Screen & { name: string }) {
  const { query, asOf } = address;
  const role = query.get('role') as ResponsibilityRole | null;
  const withIssued = Boolean(query.get('issuer'));
  const variables = { name, roles: null, bases: withIssued ? null : SAID, asOf, after: null };
  const asked = useAnswer(DepartmentDocument, variables, ({ department }) => department?.responsibilities);
  return (
    <Page title={`责任清单：${name}`} address={address}>
      <Answered asked={asked}>
        {({ department }) => {
          if (!department) return <Empty>语料中没有“{name}”。同名单位不止一个时，请用全称。</Empty>;
          const { nodes } = department.responsibilities;
          const rows = nodes.filter((duty) => !role || duty.role === role);
          const documents = [...new Set(rows.map(documentOf))];
          const named = (title: string, units: readonly { readonly name: string }[]) =>
            units.length > 0 && (
              <p>
                {title}：
                {units.map((unit) => (
                  <span key={unit.name}>
                    <a href={departmentHref(unit.name)}>{unit.name}</a>{' '}
                  </span>
                ))}
              </p>
            );
          return (
            <>
              <p class="lead">
                {department.jurisdiction?.name ?? '属地不明'}；文本中又写作：
                {department.aliases.filter((alias) => alias !== department.name).join('、') || '无其他写法'}。
              </p>
              {named('所属', department.memberOf)}
              {named('包括', department.members)}
              {named('前身', department.predecessors)}
              {named('后继', department.successors)}
              <p class="verdicts" role="status">
                <a href={hrefWith({ role: null })} aria-current={role ? undefined : 'true'}>
                  全部 {nodes.length}
                </a>
                {ROLES.map((one) => (
                  <a key={one} href={hrefWith({ role: one })} aria-current={role === one ? 'true' : undefined}>
                    {ROLE[one]} {nodes.filter((duty) => duty.role === one).length}
                  </a>
                ))}
                <a href={hrefWith({ issuer: withIssued ? null : 1 })}>{withIssued ? '不列仅为发文机关的' : '并列仅为发文机关的'}</a>
              </p>
              {rows.length === 0 && <Empty>语料中未见该单位的此类职责。</Empty>}
              {rows.length > 0 && <Tools name={`责任清单_${name}`} columns={SAVED} rows={rows} />}
              {documents.map((document) => (
                <section key={document}>
                  <h2>{document}</h2>
                  <Rows name={document} columns={DUTIES} rows={rows.filter((duty) => documentOf(duty) === document)} />
                </section>
              ))}
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

export function Departments({ address }: Screen) {
  const [name] = address.names;
  return name ? <Duties address={address} name={name} /> : <Units address={address} />;
}
