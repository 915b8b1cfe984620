import { Mistake } from '../errors.mjs';
import { choice, column, day, nameOf, quotes, required } from '../values.mjs';

const FIND = 'query ($name: String!, $jurisdiction: String) { department(name: $name, jurisdiction: $jurisdiction) { id } }';
const QUERY = `query ($id: ID!, $roles: [ResponsibilityRole!], $asOf: Date, $first: Int, $after: String) {
  node(id: $id) { ... on Department { list: responsibilities(roles: $roles, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { role basis evidence { quote } clause { locator heading text document { number title } compilation { compilation { title } } force(asOf: $asOf) { status until } } }
  } } }
}`;

/** The clauses that a unit leads, or is responsible for in another role, by document. */
export default {
  usage: 'owned --by 省工信厅 [--jurisdiction 140000] [--role lead|responsible|participant|all] [--as-of DATE]',
  en: 'The clauses that a unit is responsible for, by document. Defaults: --role lead, --as-of today.',
  zh: '单位承担的条款，按文件排列。省略时：--role lead（牵头），--as-of 为今天。',
  options: ['by', 'jurisdiction', 'role', 'as-of'],
  columns: [
    column('document', '文件', ({ clause }) => nameOf(clause.document ?? clause.compilation?.compilation)),
    column('title', '标题', ({ clause }) => clause.document?.title),
    column('clause', '条款', ({ clause }) => clause.locator),
    column('heading', '条标', ({ clause }) => clause.heading),
    column('role', '职责', ({ role }) => role, 'ResponsibilityRole'),
    column('basis', '依据', ({ basis }) => basis, 'ResponsibilityBasis'),
    column('force', '效力', ({ clause }) => clause.force.status, 'ForceStatus'),
    column('until', '有效期至', ({ clause }) => clause.force.until),
    column('text', '正文', ({ clause }) => clause.text),
    column('quotes', '原文', ({ evidence }) => quotes(evidence)),
  ],
  shown: ['document', 'clause', 'role', 'basis', 'force'],
  below: 'text',
  async ask({ ask, all }, given) {
    const name = required('by', given.by);
    const role = choice('role', given.role ?? 'lead', ['lead', 'responsible', 'participant', 'all']);
    const asOf = day('as-of', given['as-of']);
    const { department } = await ask(FIND, { name, jurisdiction: given.jurisdiction });
    if (!department)
      throw new Mistake(
        `--by is "${name}": no department, or more than one, has that name. If several share it, add --jurisdiction.`,
        `--by 是“${name}”：没有哪一个单位叫这个名字；多地同名的，用 --jurisdiction 区分。`,
      );
    return all(QUERY, { id: department.id, roles: role === 'ALL' ? null : [role], asOf });
  },
};
