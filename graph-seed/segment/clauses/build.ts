import { slice } from '../../passage';
import type { ClauseKind, ClauseSegment, Passage } from '../../types';
import type { Part } from '../numbering/parts';
import { joinParagraphs } from '../paragraphs';
import { headingOf } from './heading';
import { type Plan, planOf } from './kinds';
import { withOwners } from './owners';
import { settle } from './settle';
import { unitColumns } from './unit-columns';
import { closingUnits } from './units';

/** The context of a part: locator, headings and kind of the part above; `within` is the locator of the enclosing annex or preface. */
interface Above {
  readonly within: string | null;
  readonly locator: string | null;
  readonly path: readonly string[];
  readonly kind: ClauseKind | null;
}

/** Parts as clauses with kind, locator and heading; `within` is the locator of the enclosing annex or preface. */
export function clausesOf(roots: readonly Part[], within: string | null = null): ClauseSegment[] {
  const plan = planOf(roots);
  return roots.map((root) => build(root, plan, { within, locator: within, path: [], kind: within === null ? null : 'ANNEX' }));
}

function build(part: Part, plan: Plan, above: Above, ordinal = 1): ClauseSegment {
  const kind = plan.kindOf(part, above.kind);
  if (kind !== 'CHAPTER') settle(part);
  const [first, ...rest] = part.paragraphs;
  const number = part.start && first ? slice(first, 0, part.start.length) : null;
  const paragraphs: Passage[] = first ? [slice(first, part.start?.length ?? 0), ...rest] : [];
  const locator = locatorOf(part, kind, plan, above, ordinal);
  const unowned = joinParagraphs(paragraphs.map((one) => closingUnits(one).words)).text;
  const heading = part.bare === 'paragraph' ? null : headingOf(unowned, part.start?.numbering === '条');
  const below: Above = { ...above, locator, path: heading ? [...above.path, heading] : above.path, kind };
  let last = 0;
  const children = part.parts.map((child) => {
    if (child.bare === 'paragraph') last = Math.max(last, ownBefore(part, child)) + 1;
    return build(child, plan, below, last);
  });
  return withOwners({ kind, locator, number, heading, path: above.path, children, paragraphs });
}

/** Locators of items, and of levels that restart, begin with that of their parent; 1.2.3 already does. */
function locatorOf(part: Part, kind: ClauseKind, plan: Plan, above: Above, ordinal: number): string {
  const { start, bare } = part;
  const carry = (label: string, over = above.locator) => (over === null ? label : `${over}/${label}`);
  if (bare === 'paragraph') return carry(`第${ordinal}款`);
  if (bare === 'closing') return carry('附则');
  if (!start) return carry((part.paragraphs[0]?.text ?? '').slice(0, 40));
  if (start.numbering.startsWith('1.1')) return carry(start.label, above.within);
  return kind === 'ITEM' || plan.startsAgain(part) ? carry(start.label) : start.label;
}

/** The number of own paragraphs before a child. */
const ownBefore = (part: Part, child: Part): number =>
  part.paragraphs.filter((one) => (one.at[0] ?? 0) < (child.paragraphs[0]?.at[0] ?? 0)).length;

/** An unnumbered part of a text: 前言, 附则, 附件. */
export function unnumbered(
  kind: ClauseKind,
  locator: string,
  heading: string | null,
  paragraphs: readonly Passage[],
  children: readonly ClauseSegment[] = [],
): ClauseSegment {
  const { words, units } = unitColumns(paragraphs);
  return { kind, locator, number: null, heading, path: [], words: joinParagraphs(words), units, children };
}

/** The clauses with unique locators. A repeated locator (a number printed twice) gets a suffix: 第三条·2 */
export function withOwnLocators(clauses: readonly ClauseSegment[], taken = new Map<string, number>()): ClauseSegment[] {
  return clauses.map((clause) => {
    const count = (taken.get(clause.locator) ?? 0) + 1;
    taken.set(clause.locator, count);
    const renamed = count === 1 ? clause : renamedTo(clause, `${clause.locator}·${count}`);
    return { ...renamed, children: withOwnLocators(renamed.children, taken) };
  });
}

/** A clause under another locator. The locators of its descendants follow. */
function renamedTo(clause: ClauseSegment, locator: string): ClauseSegment {
  const children = clause.children.map((child) =>
    child.locator.startsWith(`${clause.locator}/`) ? renamedTo(child, locator + child.locator.slice(clause.locator.length)) : child,
  );
  return { ...clause, locator, children };
}
