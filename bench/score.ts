import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Linked, LinkedClause } from '../graph-seed/linked';
import { gather, readGathered } from '../graph-seed/seed/gather';
import type { Find, Found } from '../graph-seed/types';

const USAGE = `Usage: npm run -s score -- LABELS.json FOLDER… [--misses]
  measures how well the texts of the folders are read, by labels of their clauses (docs/reliability.md)
  --misses   also prints each label that was missed and each value that was read beyond the labels`;

interface Label {
  /** file:NAME#locator, or DOCUMENT#locator with the number or title of the document, or CHAPTER#number for a point. */
  readonly id: string;
  readonly amounts: readonly { yuan?: number; yuanMin?: number; usd?: number; role: string; per?: string | readonly string[] }[];
  readonly rates: readonly { value: number; role: string }[];
  readonly beneficiaries: readonly string[];
  readonly awardTypes: readonly string[];
  readonly hasAward: boolean;
}

/** Counts one measure: it compares the multiset of a label's values with the multiset of the values that were read. */
class Tally {
  private hit = 0;
  private wanted = 0;
  private said = 0;
  readonly misses: string[] = [];

  add(id: string, wanted: readonly string[], said: readonly string[]): void {
    const rest = [...said];
    for (const one of wanted) {
      const at = rest.indexOf(one);
      if (at < 0) this.misses.push(`missed ${id} ${one}`);
      else rest.splice(at, 1);
    }
    this.misses.push(...rest.map((one) => `beyond ${id} ${one}`));
    this.hit += said.length - rest.length;
    this.wanted += wanted.length;
    this.said += said.length;
  }

  toString(): string {
    const [precision, recall] = [this.hit / (this.said || 1), this.hit / (this.wanted || 1)];
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    const figures = [f1, precision, recall].map((figure) => figure.toFixed(3)).join('  ');
    return `${figures}  ${this.hit} of ${this.wanted}, ${this.said} said`;
  }
}

const sumOf = ({ yuan, yuanMin, usd, role }: { yuan?: number | null; yuanMin?: number | null; usd?: number | null; role: string }) =>
  `${usd != null ? `usd ${usd}` : `${yuanMin != null ? `${yuanMin}-` : ''}${yuan}`} ${role}`;
const shareOf = ({ value, role }: { value: number; role: string }) => `${Math.round(value * 1e6) / 1e6} ${role}`;
const perOf = (per: string | readonly string[] = []) =>
  (typeof per === 'string' ? per.split('+') : [...per]).filter((one) => one !== '' && one !== 'once').map((one) => one.toUpperCase());

const withItems = (clause: LinkedClause): LinkedClause[] => [clause, ...clause.children.flatMap(withItems)];

/** Clauses by the ids of labels. */
function byName({ clauses }: Linked): ReadonlyMap<string, LinkedClause> {
  const names = new Map<string, LinkedClause>();
  for (const clause of clauses) {
    const { document, place, segment, source } = clause;
    names.set(place ? `${place.chapter}#${place.number}` : `${document?.number ?? document?.title}#${segment.locator}`, clause);
    names.set(`file:${source.file.split('/').at(-1)}#${segment.locator}`, clause);
  }
  return names;
}

function score(linked: Linked, labels: readonly Label[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  const tally = (name: string) => {
    const known = tallies.get(name) ?? new Tally();
    tallies.set(name, known);
    return known;
  };
  const names = byName(linked);
  const stating = new Set(linked.awards.flatMap((award) => award.statedIn));
  for (const label of labels) {
    const clause = names.get(label.id);
    const all = clause ? withItems(clause) : [];
    const finds = all.flatMap(({ facts }) => facts.found);
    const of = <K extends Find['kind']>(kind: K) => finds.filter((find): find is Found<Extract<Find, { kind: K }>> => find.kind === kind);
    const codes = (kind: 'beneficiary' | 'awardType') => [...new Set(of(kind).map(({ code }) => code))];
    const perSum = <S extends Parameters<typeof sumOf>[0] & { per?: string | readonly string[] }>(sums: readonly S[]) =>
      sums.flatMap((sum) => (perOf(sum.per).length > 0 ? [`${sumOf({ ...sum, role: '' })}${perOf(sum.per).sort().join('+')}`] : []));
    tally('clauses found').add(label.id, ['found'], clause ? ['found'] : []);
    tally('sums with role').add(label.id, label.amounts.map(sumOf), of('amount').map(sumOf));
    tally('sums: per').add(label.id, perSum(label.amounts), perSum(of('amount')));
    tally('rates with role').add(label.id, label.rates.map(shareOf), of('rate').map(shareOf));
    tally('payees').add(label.id, label.beneficiaries, codes('beneficiary'));
    tally('award types').add(label.id, label.awardTypes, codes('awardType'));
    tally('states an award').add(label.id, [`${label.hasAward}`], [`${all.some((one) => stating.has(one))}`]);
  }
  return tallies;
}

async function main(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { misses: { type: 'boolean' } } });
  const [file, ...folders] = positionals;
  if (!file || folders.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const labels: Label[] = JSON.parse(readFileSync(file, 'utf8'));
  const { linked } = await readGathered(gather(folders), () => undefined);
  console.log(`${''.padEnd(18)}F1     P      R      (${labels.length} clauses)`);
  for (const [name, tally] of score(linked, labels)) {
    console.log(`${name.padEnd(18)}${tally}`);
    if (values.misses) for (const miss of tally.misses) console.log(`    ${miss}`);
  }
  return 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
