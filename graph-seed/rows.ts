import { createHash } from 'node:crypto';
import { type EdgeType, type Label, locatorKey, nameKey, numberKey, titleKey } from '../src/graph/model';
import type { FileAccount } from './accounting';
import type { Evidence, Linked, LinkedClause, LinkedDocument, LinkedForce } from './linked';
import { ranges } from './passage';
import { codePoints } from './places';
import type { SourceText } from './types';
import { chain, type Jurisdiction, jurisdictionOf } from './vocabulary/jurisdictions';

export type Property = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, Property | null | undefined>>;
export interface NodeRow {
  readonly label: Label;
  readonly id: string;
  readonly properties: Readonly<Record<string, Property>>;
  /** Hash of the properties: rows with the same one are the same. */
  readonly fingerprint: string;
}
export interface EdgeRow {
  readonly type: EdgeType;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Property>>;
  readonly fingerprint: string;
}
/** The whole graph as pure data: the same texts and rules give the same rows. */
export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly edges: readonly EdgeRow[];
  readonly files: readonly Omit<FileAccount, 'unplaced'>[];
  readonly generation: string;
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

function present(properties: Properties): Record<string, Property> {
  return Object.fromEntries(
    Object.entries(properties).filter((entry): entry is [string, Property] => entry[1] !== null && entry[1] !== undefined),
  );
}

class Rows {
  readonly nodes: NodeRow[] = [];
  readonly edges = new Map<string, EdgeRow>();
  private readonly ordinals = new Map<Label, number>();

  node(label: Label, id: string, properties: Properties): void {
    const ordinal = (this.ordinals.get(label) ?? 0) + 1;
    this.ordinals.set(label, ordinal);
    const all = present({ ...properties, ordinal });
    this.nodes.push({ label, id, properties: all, fingerprint: hash(all) });
  }

  edge(type: EdgeType, from: string, to: string, properties: Properties = {}, distinct = ''): void {
    const all = present(properties);
    const id = `${type}:${from}→${to}${distinct && `:${distinct}`}`;
    if (!this.edges.has(id)) this.edges.set(id, { type, id, from, to, properties: all, fingerprint: hash(all) });
  }
}

/** Nodes and edges of the linked corpus, with ids that survive a reload and an edit elsewhere. */
export function rows(linked: Linked, accounts: readonly FileAccount[]): GraphRows {
  const out = new Rows();
  const places = placesIn();
  const evidence = (one: Evidence): Properties => ({
    rule: one.rule,
    quote: one.quote,
    clauseId: one.clauseId,
    documentId: one.documentId,
    file: one.ranges.length > 0 ? one.source.file : null,
    ranges: one.ranges.length > 0 ? places(one.source, one.ranges) : null,
  });
  const force = (of: LinkedForce): Properties => ({
    beginsFrom: of.beginsFrom,
    beginsBy: of.beginsBy,
    ends: of.ends,
    endReason: of.endReason,
    inherited: of.inherited || null,
    repealedBy: of.repealedBy,
    repealDated: of.repealReason ? of.repealDated : null,
    repealReason: of.repealReason,
    forceEvidence: of.evidence.length > 0 ? JSON.stringify(of.evidence.map((one) => present(evidence(one)))) : null,
  });

  for (const document of linked.documents) out.node('Document', document.id, { ...documentProperties(document), ...force(document.force) });
  for (const clause of linked.clauses) {
    const own = ranges(clause.segment.words, clause.source.raw);
    out.node('Clause', clause.id, {
      ...clauseProperties(clause),
      ...force(clause.force),
      file: clause.source.file,
      ranges: places(clause.source, own),
    });
  }
  for (const department of linked.departments) {
    const { name, shortName, kind, jurisdiction } = department;
    const aliases = [...department.aliases].sort();
    out.node('Department', department.id, {
      name,
      shortName,
      aliases,
      kind,
      jurisdictionCode: jurisdiction?.code,
      level: jurisdiction?.level,
      aliasText: aliases.join(' ') || null,
      nameKeys: [...new Set([name, ...(shortName ? [shortName] : []), ...aliases].map(nameKey))],
    });
  }
  for (const jurisdiction of territories(linked)) {
    out.node('Jurisdiction', territoryId(jurisdiction), { code: jurisdiction.code, name: jurisdiction.name, level: jurisdiction.level });
    const parent = jurisdiction.parent ? jurisdictionOf(jurisdiction.parent) : null;
    if (parent) out.edge('WITHIN', territoryId(jurisdiction), territoryId(parent));
  }

  for (const document of linked.documents) {
    if (document.jurisdiction) out.edge('WITHIN', document.id, territoryId(document.jurisdiction));
    for (const [place, { department }] of document.issuers.entries())
      out.edge('ISSUED', `Department:${department.name}`, document.id, { place });
  }
  for (const clause of linked.clauses) {
    const home = clause.parent ?? clause.document;
    if (home) out.edge('PART_OF', clause.id, home.id);
    if (clause.compilation) out.edge('STANDS_IN', clause.id, clause.compilation.id);
    if (clause.excerptOf) out.edge('EXCERPT_OF', clause.id, clause.excerptOf.id);
  }
  for (const department of linked.departments) {
    if (department.jurisdiction) out.edge('WITHIN', department.id, territoryId(department.jurisdiction));
    for (const member of department.members) out.edge('MEMBER_OF', member.id, department.id);
  }
  for (const { earlier, later } of linked.successions) out.edge('SUCCEEDS', later.id, earlier.id);
  for (const { department, clause, role, basis, evidence: why } of linked.responsibilities)
    out.edge('RESPONSIBLE_FOR', department.id, clause.id, { role, basis, ...evidence(why) }, role);
  for (const reference of linked.references)
    out.edge('REFERENCES', reference.from.id, reference.to.id, { relation: reference.relation, ...evidence(reference.evidence) });

  const edges = [...out.edges.values()];
  const files = accounts.map(({ unplaced: _, ...file }) => file);
  return {
    nodes: out.nodes,
    edges,
    files,
    generation: hash([out.nodes.map((n) => [n.id, n.fingerprint]), edges.map((e) => [e.id, e.fingerprint]), files]),
  };
}

const territoryId = (jurisdiction: Jurisdiction) => `Jurisdiction:${jurisdiction.code}`;

function documentProperties(document: LinkedDocument): Properties {
  const { number, title, noticeTitle, jurisdiction, segment } = document;
  const printedNumbers = [...document.printedNumbers].sort();
  return {
    number,
    numberKey: number && numberKey(number),
    printedNumbers,
    printedKeys: [...new Set(printedNumbers.map(numberKey))],
    title,
    titleKey: title && titleKey(title),
    noticeTitle,
    addressees: document.addressees,
    presence: document.presence,
    dateDocument: segment?.head.dateDocument,
    datePublication: segment?.head.datePublication,
    dateEntryIntoForce: document.force.dateEntryIntoForce,
    dateEndOfValidity: document.force.dateEndOfValidity,
    jurisdictionCode: jurisdiction?.code,
    level: jurisdiction?.level,
  };
}

function clauseProperties(clause: LinkedClause): Properties {
  const { segment, place } = clause;
  const jurisdiction = clause.document ? clause.document.jurisdiction : (clause.compilation?.jurisdiction ?? null);
  return {
    kind: segment.kind,
    form: clause.form,
    locator: segment.locator,
    locatorKey: locatorKey(segment.locator),
    heading: segment.heading,
    path: segment.path,
    text: segment.words.text,
    fullText: clause.full.text,
    documentId: clause.document?.id,
    compilationId: clause.compilation?.id,
    chapter: place?.chapter,
    category: place?.category,
    section: place?.section,
    number: place?.number,
    jurisdictionCode: jurisdiction?.code,
    level: jurisdiction?.level,
  };
}

/** Territories that documents and departments lie in, with all that these lie within. */
function territories(linked: Linked): Jurisdiction[] {
  const own = [
    ...linked.documents.map((document) => document.jurisdiction),
    ...linked.departments.map((department) => department.jurisdiction),
  ];
  const all = new Map(own.flatMap((jurisdiction) => chain(jurisdiction)).map((jurisdiction) => [jurisdiction.code, jurisdiction]));
  return [...all.values()].sort((a, b) => a.code.localeCompare(b.code));
}

/** Ranges in code points of the file: start, end, start, end … */
function placesIn(): (source: SourceText, found: readonly (readonly [number, number])[]) => number[] {
  const known = new Map<SourceText, ReturnType<typeof codePoints>>();
  return (source, found) => {
    const points = known.get(source) ?? codePoints(source.raw);
    known.set(source, points);
    return found.flatMap(([start, end]) => [points.at(start), points.at(end)]);
  };
}
