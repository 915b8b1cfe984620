import type { Letters } from '../words/letters';
import { phrasesOf } from '../words/quotes';
import { standsIn } from '../words/spans';
import type { Text } from '../words/text';
import type { FigureCue } from './cues';
import type { Figure } from './figures';
import { type Edge, type Group, groupsOf, isReplaced } from './groups';
import { isNearAny, type Near } from './near';
import { criteriaFrom, stemsIn } from './stem';

/** How the words before a figure bound it: 不超过, 不少于, 达到, 低于. */
export type Bound = 'most' | 'least' | 'reach' | 'below';
/** What a figure is: given, measured, lent, priced, set aside, shared among payers, a penalty, or a former level (由3%). */
export type Subject = 'give' | 'base' | 'loan' | 'price' | 'fund' | 'split' | 'penalty' | 'former';

/** What the words around a sum or a share say about it (语境). Its role follows from this. */
export interface Sense {
  /** Name of the case that decided. */
  readonly case: string;
  /** Inside a name or a quoted phrase (名称). */
  readonly named: boolean;
  readonly bound: Bound | null;
  /** The bound after it: 以上, 以下, 以内. */
  readonly edge: Edge;
  readonly subject: Subject | null;
  /** What the words directly after it say that it is. */
  readonly head: Subject | null;
  /** True where the sentence makes it a condition (对…的; …的，给予). */
  readonly condition: boolean;
}
/** The sense of a group, without what holds for single figures. */
export type GroupSense = Omit<Sense, 'named'>;

/** A figure with its sense. `list` is the start of its group; `part` and `since` are those of the group. */
export interface SensedFigure extends Pick<Group, 'part' | 'since' | 'goesOn'> {
  readonly figure: Figure;
  readonly sense: Sense;
  readonly list: number;
}

/** A group of figures with the words around it. */
export interface Around {
  readonly words: string;
  readonly group: Group;
  /** The sense of the previous group. */
  readonly last: GroupSense | null;
  /** The end of the previous group, and the bound after it. */
  readonly lastEnd: number;
  readonly lastEdge: Edge;
  /** Cues of the words that its line continues: a line above it that ends with a colon, or the clause's stem. */
  readonly stem: readonly FigureCue[];
  /** The place from which the clause, or its stem, lists conditions. */
  readonly criteria: number;
}

/** An example of a case: a text, the figure decided, and the stem that the text continues where it matters. */
export interface CaseExample {
  readonly text: string;
  readonly figure: string;
  readonly stem?: string;
  /** The case of the previous figure, whose sense this one takes. */
  readonly as?: string;
}

type Said = Omit<GroupSense, 'case'> & { readonly case?: string };
/** One thing that words can say about a figure, where they stand in one of the places `near`. `sense` is null where they do not say it. */
export interface Case<A extends Around = Around> {
  readonly name: string;
  readonly examples: readonly CaseExample[];
  readonly near?: readonly Near[];
  readonly sense: Said | ((around: A) => Said | null);
}

/** How sums, or shares, are read: the first case that decides gives the sense. */
interface Kind<A extends Around> {
  readonly money: boolean;
  readonly cuesIn: (letters: Letters) => FigureCue[];
  readonly weigh: (around: Around) => A;
  readonly cases: readonly Case<A>[];
  /** The sense of one figure of a group, where it differs from that of the group. */
  readonly single?: (around: A, figure: Figure, sense: GroupSense) => GroupSense;
}

const FORMER: GroupSense = { case: 'superseded', bound: null, edge: null, subject: 'former', head: null, condition: false };

/**
 * Every sum, or every share, of a clause with its sense.
 * @param stem words of the clause above that its items continue, empty where they continue nothing
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
      const own = isReplaced(words, figure, group.figures[i + 1]) ? FORMER : (kind.single?.(around, figure, sense) ?? sense);
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
  for (const { name, near, sense } of cases) {
    if (near && !isNearAny(around, near)) continue;
    const said = typeof sense === 'function' ? sense(around) : sense;
    if (said) return { case: name, ...said };
  }
  return { case: 'nothing said', bound: null, edge: null, subject: null, head: null, condition: false };
}
