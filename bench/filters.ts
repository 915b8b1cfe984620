import { FORGET_PLANS } from '../src/graph/indexes';
import type { Graph } from '../src/graph/neo4j';
import { median } from './rounds';
import { served } from './service';
import { markdown } from './table';

const AWARDS = 'nodes { id title maxYuan }';
const CLAUSES = 'nodes { id label }';
const DOCUMENTS = 'nodes { id label }';
const PAIRS = 'nodes { verdict relation a { title } b { title } }';
const ALIKE = 'nodes { kind similarity a { label } b { label } }';

/** Filtered lists of the shipped texts, which are the first copy. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'clauses by department and role': `clauses(filter: { department: "省科技厅", role: [LEAD] }) { ${CLAUSES} }`,
  'clauses by payee and sum': `clauses(filter: { beneficiary: ["专精特新"], minYuan: 1000000 }) { ${CLAUSES} }`,
  'clauses with no match': `clauses(filter: { department: "省科技厅", level: [COUNTY] }) { ${CLAUSES} }`,
  'clauses by level and force': `clauses(filter: { level: [MUNICIPAL], force: [IN_FORCE] }, asOf: "2026-06-01") { ${CLAUSES} }`,
  'clauses by endsBy': `clauses(filter: { endsBy: "2026-12-31" }, asOf: "2026-06-01") { ${CLAUSES} }`,
  'clauses by matter and kind': `clauses(filter: { matter: ["KEY_LABORATORY"], kind: [POINT] }) { ${CLAUSES} }`,
  'clauses by text': `search(text: "贷款贴息", kinds: [CLAUSE]) { nodes { ...on Clause { id } } }`,
  'clauses by text and level': `search(text: "贷款贴息", kinds: [CLAUSE], filter: { level: [PROVINCIAL] }) { nodes { ...on Clause { id } } }`,
  'awards by payee and force, by amount': `awards(filter: { beneficiary: ["专精特新"], force: [IN_FORCE] }, orderBy: AMOUNT_DESC) { ${AWARDS} }`,
  'awards by matter': `awards(filter: { matter: ["KEY_LABORATORY"] }) { ${AWARDS} }`,
  'awards by type and level': `awards(filter: { awardType: ["INTEREST_SUBSIDY"], level: [PROVINCIAL] }) { ${AWARDS} }`,
  'awards by text': `awards(filter: { text: "首次认定" }) { ${AWARDS} }`,
  'awards by territory around': `awards(filter: { around: "晋城市" }) { ${AWARDS} }`,
  'awards by territory around and payee': `awards(filter: { around: "晋城市", beneficiary: ["HIGH_TECH"] }) { ${AWARDS} }`,
  'awards by department and sum': `awards(filter: { department: "省科技厅", minYuan: 1000000 }) { ${AWARDS} }`,
  'documents by title': `documents(filter: { title: "科技创新" }) { ${DOCUMENTS} }`,
  'documents by endsBy': `documents(filter: { endsBy: "2026-12-31" }, asOf: "2026-06-01") { ${DOCUMENTS} }`,
  'stacking by levels': `stacking(a: { level: [MUNICIPAL] }, b: { level: [PROVINCIAL] }) { ${PAIRS} }`,
  'stacking by territory': `stacking(a: { jurisdiction: "晋城市" }, b: { jurisdiction: "山西省" }) { ${PAIRS} }`,
  'overlaps by kind': `overlaps(kinds: [IDENTICAL]) { ${ALIKE} }`,
  'overlaps with conflicts': `overlaps(withConflicts: true) { ${ALIKE} }`,
  'overlaps by kind, the most alike first': `overlaps(kinds: [CONTAINS], orderBy: SIMILARITY_DESC) { ${ALIKE} }`,
  search: `search(text: "专精特新 奖励") { nodes { __typename } }`,
  responsibilities: `department(name: "省科技厅") { responsibilities { nodes { role clause { label } } } }`,
  references: `document(number: "晋政办发〔2026〕3号") { referencedBy { nodes { from { label } } } references { nodes { to { label } } } }`,
};

const ASKED = { warm: 10, times: 60 };

/** Milliseconds of a question: the first time, without any query plan, and the median of later ones. */
export interface Filtered {
  readonly first: number;
  readonly p50: number;
}

/**
 * Asks a new service without answer cache each question, on a graph without query plans.
 * @throws Error if a question has no answer
 */
export async function askFilters(graph: Graph, progress: (line: string) => void): Promise<Map<string, Filtered>> {
  const { post, close } = await served(0);
  const asked = new Map<string, Filtered>();
  try {
    await graph.write(FORGET_PLANS);
    for (const [name, field] of Object.entries(QUESTIONS)) {
      progress(name);
      const times: number[] = [];
      for (let time = 0; time < ASKED.times; time++) {
        const begun = performance.now();
        await post(`{ ${field} }`);
        times.push(performance.now() - begun);
      }
      asked.set(name, { first: times[0] ?? 0, p50: median(times.slice(ASKED.warm)) });
    }
  } finally {
    close();
  }
  return asked;
}

/** A table in Markdown: the sizes side by side, and the ratio of the last to the first. */
export function filtersTable(sizes: readonly number[], all: readonly ReadonlyMap<string, Filtered>[]): string {
  const header = ['Filtered list', ...sizes.flatMap((size) => [`${size}×: p50, ms`, 'first, ms']), 'ratio'];
  const rows = Object.keys(QUESTIONS).map((name) => {
    const figures = all.flatMap((of) => of.get(name) ?? []);
    const ratio = (figures.at(-1)?.p50 ?? 0) / (figures[0]?.p50 ?? 1);
    return [name, ...figures.flatMap(({ first, p50 }) => [p50.toFixed(1), first.toFixed(0)]), ratio.toFixed(2)];
  });
  return markdown([header, ...rows]);
}
