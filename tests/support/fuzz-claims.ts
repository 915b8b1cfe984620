import type { ClauseSegment, DocumentSegment, Passage } from '../../graph-seed/types';

/** Characters of a file that two parts of its reading claim. Must be empty. */
export function disputed(segment: DocumentSegment): string[] {
  const { raw, furniture } = segment.source;
  const claimed = new Map<number, string>();
  const found: string[] = [];
  const claim = (at: number, by: string) => {
    const other = claimed.get(at);
    if (other !== undefined) found.push(`${JSON.stringify(raw[at])} at ${at}: ${other} and ${by}`);
    claimed.set(at, by);
  };
  const passage = ({ text, at }: Passage, by: string) => {
    for (const [i, place] of at.entries()) if (text[i] !== '\n' && text[i] !== '\t') claim(place, by);
  };
  const visit = (clause: ClauseSegment): void => {
    passage(clause.words, `the words of ${clause.locator}`);
    if (clause.number) passage(clause.number, `the number of ${clause.locator}`);
    for (const unit of clause.units) passage(unit, `the units of ${clause.locator}`);
    if ('documentNumber' in clause && clause.documentNumber) passage(clause.documentNumber as Passage, `the document of ${clause.locator}`);
    clause.children.forEach(visit);
  };
  segment.clauses.forEach(visit);
  for (const one of segment.metadata) passage(one, 'metadata');
  for (const { title, number } of segment.rows) for (const one of [title, number]) if (one) passage(one, 'a row');
  for (const { start, end, reason } of [...furniture, ...segment.furniture]) for (let at = start; at < end; at++) claim(at, reason);
  return found;
}
