import { choice, day, group, nameOf, quotes, required, whose } from '../values.mjs';

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
  async ask(service, given) {
    const force = choice('force', given.force ?? 'in-force', ['in-force', 'any']) === 'ANY' ? null : ['IN_FORCE'];
    const filter = {
      beneficiary: [await group(service, 'for', required('for', given.for))],
      force,
      ...(given.in ? await whose(service, 'in', given.in) : {}),
    };
    const awards = await service.all(QUERY, { filter, asOf: day('as-of', given['as-of']) });
    return {
      header: [
        'at most, yuan',
        'award',
        'condition',
        'place',
        'document',
        'clauses',
        'for',
        'instrument',
        'departments',
        'force',
        'until',
        'quotes',
        'id',
      ],
      rows: awards.map((award) => [
        ...[award.maxYuan, award.title, award.condition, award.jurisdiction?.name, nameOf(award.document)],
        award.statedIn.map(({ locator }) => locator).join(' '),
        ...[names(award.beneficiaries), names(award.types), names(award.departments), award.force.status, award.force.until],
        ...[quotes(award.evidence), award.id],
      ]),
      shown: ['at most, yuan', 'award', 'document', 'clauses', 'for', 'until'],
      below: 'quotes',
    };
  },
};
