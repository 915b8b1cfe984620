import { nameKey } from '../../src/graph/model';
import type { Linked, LinkedClause } from '../linked';
import { chain, everythingWithin, type Jurisdiction, jurisdictionOf, pathsOf } from '../vocabulary/jurisdictions';
import type { RowWriter } from './writer';

export const territoryId = (jurisdiction: Jurisdiction): string => `Jurisdiction:${jurisdiction.code}`;

/** The territory of a clause and of its facts: that of its document, else of its compilation. */
export const territoryOf = ({ document, compilation }: LinkedClause): Jurisdiction | null =>
  (document ?? compilation)?.jurisdiction ?? null;

/** Writes the territories of documents and departments, those that contain them, and all others of their provinces, by code. */
export function territoryRows(out: RowWriter, linked: Linked): void {
  const own = [...linked.documents, ...linked.departments].map((one) => one.jurisdiction);
  const around = new Map(own.flatMap((jurisdiction) => chain(jurisdiction)).map((jurisdiction) => [jurisdiction.code, jurisdiction]));
  const provinces = [...around.values()].filter(({ level }) => level === 'PROVINCIAL');
  const all = new Map(provinces.flatMap(({ code }) => everythingWithin(code)).map((jurisdiction) => [jurisdiction.code, jurisdiction]));
  for (const [code, jurisdiction] of around) all.set(code, jurisdiction);
  for (const jurisdiction of [...all.values()].sort((a, b) => a.code.localeCompare(b.code))) {
    const { code, name, level } = jurisdiction;
    out.node('Jurisdiction', territoryId(jurisdiction), { code, name, level, nameKeys: [code, ...pathsOf(jurisdiction)].map(nameKey) });
    const parent = jurisdiction.parent ? jurisdictionOf(jurisdiction.parent) : null;
    if (parent) out.edge('WITHIN', territoryId(jurisdiction), territoryId(parent));
  }
}
