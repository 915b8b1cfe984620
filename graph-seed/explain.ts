import { findParts } from './facts/finds';
import type { LinkedClause } from './linked';
import { ranges } from './passage';
import type { Result } from './pipeline';
import { codePoints } from './places';

const squeeze = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

/**
 * How a clause was read, in lines for maintainers: place, path, words, furniture, units, facts. Null for an unknown name.
 * @param name a document's number or title and a locator: 晋政办发〔2026〕3号#一
 */
export function explain(result: Result, name: string): string | null {
  const wanted = squeeze(name);
  const clause = result.linked.clauses.find((one) => namesOf(one).some((known) => squeeze(known) === wanted));
  if (!clause) return null;
  const { segment, source } = clause;
  const points = codePoints(source.raw);
  const own = ranges(segment.words, source.raw);
  const [from, to] = [own[0]?.[0] ?? 0, own.at(-1)?.[1] ?? 0];
  const aside = source.furniture.filter((one) => one.end > from && one.start < to);
  return [
    `${clause.id}  ${segment.kind}  ${clause.form}`,
    `document   ${clause.document ? `${clause.document.number ?? ''} ${clause.document.title ?? ''}` : 'none'}`,
    `path       ${segment.path.join(' › ')}`,
    `heading    ${segment.heading ?? ''}`,
    `place      ${source.file} ${own.map(([start, end]) => `${points.at(start)}–${points.at(end)}`).join(', ')}`,
    `set aside  ${aside.map((one) => `${one.reason} ${points.at(one.start)}–${points.at(one.end)}`).join(', ') || 'nothing within'}`,
    `words      ${segment.words.text}`,
    ...(clause.excerptOf ? [`excerpt of ${clause.excerptOf.id}`] : []),
    ...result.linked.responsibilities
      .filter((one) => one.clause === clause)
      .map((one) => `unit       ${one.department.name}  ${one.role} ${one.basis}  ${one.evidence.rule}`),
    ...clause.facts.found.map((find) => `fact       ${findParts(clause, find).filter(Boolean).join('  ')}`),
  ].join('\n');
}

/** The locators of the document that a name begins with, in reading order: the choice after a locator that is not there. */
export function locatorsOf(result: Result, name: string): string[] {
  const document = squeeze(name.slice(0, name.lastIndexOf('#') + 1));
  const known = result.linked.clauses.filter((one) => document !== '' && namesOf(one).some((named) => squeeze(named).startsWith(document)));
  return known.map(({ segment }) => segment.locator);
}

const namesOf = ({ segment, document, compilation, source }: LinkedClause): string[] => [
  ...[document?.number, document?.title, compilation?.title, source.file].flatMap((name) => (name ? [`${name}#${segment.locator}`] : [])),
  ...(compilation ? [segment.locator] : []),
];
