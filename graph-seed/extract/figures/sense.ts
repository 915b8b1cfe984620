import type { Letters } from '../words/letters';
import { phrasesOf } from '../words/quotes';
import { standsIn } from '../words/spans';
import type { Text } from '../words/text';
import type { FigureCue } from './cues';
import type { Figure } from './figures';
import { type Edge, type Group, groupsOf, isReplaced } from './groups';
import { criteriaFrom, stemsIn } from './stem';

/** How the words before a figure bound it: 不超过, 不少于, 达到, 低于. */
export type Bound = 'most' | 'least' | 'reach' | 'below';
/** What a figure is one of: something given, measured, lent, priced, set aside, shared among several, a penalty, or what no longer holds (由3%). */
export type Subject = 'give' | 'base' | 'loan' | 'price' | 'fund' | 'split' | 'penalty' | 'former';

/** What the words around a sum or a share say of it (语境); its role is read from this. */
export interface Sense {
  /** The case that decided. */
  readonly case: string;
  /** Inside a name or a quoted phrase (名称). */
  readonly named: boolean;
  readonly bound: Bound | null;
  /** The words behind it that bound it: 以上, 以下, 以内. */
  readonly edge: Edge;
  readonly subject: Subject | null;
  /** What the words directly behind it say that it is. */
  readonly head: Subject | null;
  /** The sentence makes it a condition of something (对…的; …的，给予). */
  readonly condition: boolean;
}
/** The same without what holds of each figure of a group by itself. */
export type GroupSense = Omit<Sense, 'named'>;

/** A figure with its sense; `list` is where its list starts, `part` and `since` as of its group. */
export interface SensedFigure extends Pick<Group, 'part' | 'since' | 'goesOn'> {
  readonly figure: Figure;
  readonly sense: Sense;
  readonly list: number;
}

/** A group of figures with what stands around it. */
export interface Around {
  readonly words: string;
  readonly group: Group;
  /** The sense of the group before. */
  readonly last: GroupSense | null;
  /** Where the group before ends, and what bounds it from behind. */
  readonly lastEnd: number;
  readonly lastEdge: Edge;
  /** Words of what its line continues: a line above it that ends with a colon, or the clause's stem. */
  readonly stem: readonly FigureCue[];
  /** From here on the clause, or its stem, lists conditions. */
  readonly criteria: number;
}

/** Words in which a case decides of a figure, and what they continue of the clause above where that matters. */
export interface CaseExample {
  readonly text: string;
  readonly figure: string;
  readonly stem?: string;
  /** The case of the figure before, which it goes on with. */
  readonly as?: string;
}

/** One thing that words can say of a figure; null where they do not say it. */
export interface Case<A extends Around = Around> {
  readonly name: string;
  readonly examples: readonly CaseExample[];
  readonly sense: (around: A) => (Omit<GroupSense, 'case'> & { readonly case?: string }) | null;
}

/** How sums, or shares, are read: by the first case of a list that decides. */
interface Kind<A extends Around> {
  readonly money: boolean;
  readonly cuesIn: (letters: Letters) => FigureCue[];
  readonly weigh: (around: Around) => A;
  readonly cases: readonly Case<A>[];
  /** What is said of one figure of a group by itself, else the group's sense. */
  readonly single?: (words: string, figure: Figure, sense: GroupSense) => GroupSense;
}

/** 50万元以上(含50万元): a mark that is said once more in brackets. */
export const isOnceMore = (words: string, { since, start }: Group) => /\(不?含$/u.test(words.slice(since, start));

const FORMER: GroupSense = { case: 'superseded', bound: null, edge: null, subject: 'former', head: null, condition: false };

/**
 * Every sum, or every share, of a clause with what the words around it say.
 * @param stem what its items continue of the clause above, empty where they continue nothing
 */
export function sensed<A extends Around>(text: Text, figures: readonly Figure[], stem: string, kind: Kind<A>): SensedFigure[] {
  const { words } = text;
  const phrases = phrasesOf(text.quoted);
  const criteria = criteriaFrom(words, stem);
  const stemFor = stemsIn(words, stem, kind.cuesIn);
  const found: SensedFigure[] = [];
  let last: GroupSense | null = null;
  let lastEnd = -1;
  let lastEdge: Edge = null;
  for (const group of groupsOf(text, figures, kind.cuesIn(text), kind.money)) {
    const around = kind.weigh({ words, group, last, lastEnd, lastEdge, stem: stemFor(group.start), criteria });
    const sense: GroupSense = decided(kind.cases, around);
    const { start: list, part, since, goesOn } = group;
    group.figures.forEach((figure, i) => {
      const own = isReplaced(words, figure, group.figures[i + 1]) ? FORMER : (kind.single?.(words, figure, sense) ?? sense);
      const named = standsIn(phrases, figure.start);
      found.push({
        figure,
        list,
        part,
        since,
        goesOn,
        sense: { ...own, named, edge: own === FORMER ? null : (group.edges[i] ?? own.edge) },
      });
    });
    last = sense;
    lastEnd = group.end;
    lastEdge = group.edges.at(-1) ?? null;
  }
  return found;
}

function decided<A extends Around>(cases: readonly Case<A>[], around: A): GroupSense {
  for (const { name, sense } of cases) {
    const said = sense(around);
    if (said) return { case: name, ...said };
  }
  return { case: 'nothing said', bound: null, edge: null, subject: null, head: null, condition: false };
}
