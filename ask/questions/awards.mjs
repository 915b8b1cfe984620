import { choice, column, day, group, locatorsOf, nameOf, quotes, required, whose } from '../values.mjs';

const QUERY = `query ($filter: AwardFilter, $asOf: Date, $first: Int, $after: String) {
  list: awards(filter: $filter, orderBy: AMOUNT_DESC, asOf: $asOf, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id title condition maxYuan jurisdiction { name } document { number title } statedIn { locator } beneficiaries { name } types { name } departments { name } force(asOf: $asOf) { status until } evidence { quote } }
  }
}`;
const names = (all) => all.map(({ name }) => name).join(' ');

/** The awards that a group of payees can claim, largest first. */
export default {
  usage: 'awards --for SRDI [--in provincial] [--force in-force|any] [--as-of DATE]',
  en: 'The awards that a group can claim, largest first. Defaults: --force in-force, --as-of today.',
  zh: '某类主体可以申领的奖补，金额大的在前。省略时：--force in-force，--as-of 为今天。',
  options: ['for', 'in', 'force', 'as-of'],
  columns: [
    column('at most, yuan', '最高金额（元）', ({ maxYuan }) => maxYuan),
    column('award', '奖补事项', ({ title }) => title),
    column('condition', '条件', ({ condition }) => condition),
    column('place', '地区', ({ jurisdiction }) => jurisdiction?.name),
    column('document', '文件', ({ document }) => nameOf(document)),
    column('clauses', '条款', ({ statedIn }) => locatorsOf(statedIn)),
    column('for', '受益主体', ({ beneficiaries }) => names(beneficiaries)),
    column('instrument', '奖补方式', ({ types }) => names(types)),
    column('departments', '责任单位', ({ departments }) => names(departments)),
    column('force', '效力', ({ force }) => force.status, 'ForceStatus'),
    column('until', '有效期至', ({ force }) => force.until),
    column('quotes', '原文', ({ evidence }) => quotes(evidence)),
    column('id', '编号', ({ id }) => id),
  ],
  shown: ['at most, yuan', 'award', 'document', 'clauses', 'for', 'until'],
  below: 'quotes',
  async ask(service, given) {
    const force = choice('force', given.force ?? 'in-force', ['in-force', 'any']) === 'ANY' ? null : ['IN_FORCE'];
    const filter = {
      beneficiary: [await group(service, 'for', required('for', given.for))],
      force,
      ...(given.in ? await whose(service, 'in', given.in) : {}),
    };
    return service.all(QUERY, { filter, asOf: day('as-of', given['as-of']) });
  },
};
