import { formed } from './number-forms';

/** One level of a list (多级列表的一级). */
export interface Level {
  readonly start: number;
  /** As ECMA-376 names it: chineseCounting */
  readonly form: string;
  /** Pattern of a custom form: 001, 002 */
  readonly custom?: string | undefined;
  /** As it is printed, with %1 … %9 for the numbers of the levels: 第%1条 */
  readonly text: string;
  /** The level restarts after a number of the first `restart` levels; 0: never; null: after any level above. */
  readonly restart: number | null;
  /** All numbers of the label in digits (正规形式编号). */
  readonly isLegal: boolean;
  /** The separator between number and words. */
  readonly gap: string;
  /** The style linked to this level. */
  readonly style?: string | undefined;
}

/** A list as paragraphs use it. Lists of one definition share their counters. */
export interface List {
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that restart at the first use of this list. */
  readonly startsAt: ReadonlyMap<number, number>;
}

/** List and level of a paragraph. */
export interface ListPlace {
  readonly id: string;
  readonly level: number;
}

/** Levels of a list: 0 to 8. */
export const LEVELS = 9;

/** Computes the automatic numbers (自动编号) of a text. Call `next` once per paragraph, in the order of the text. */
export class WordNumbers {
  /** Unknown forms with their first line. Their numbers are in digits. */
  readonly unknown = new Map<string, number>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /**
   * The number that Word prints before a paragraph, with its separator, or ''. Bullets do not count.
   * @param line The line of the reading text that the paragraph begins, counted from 1.
   */
  next(place: ListPlace | null, line: number): string {
    const list = place && this.lists.get(place.id);
    const level = place && list?.levels.get(place.level);
    if (!place || !list || !level) return '';
    const counts = this.counters.get(list.definition) ?? new Array<number | undefined>(LEVELS).fill(undefined);
    this.counters.set(list.definition, counts);
    this.count(counts, place, list);
    const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => this.printed(list, level, Number(digit) - 1, counts, line));
    return text === '' || (level.form === 'bullet' && !/[\p{Script=Han}\p{N}]/u.test(text)) ? '' : text + level.gap;
  }

  /**
   * Increments one level. A level above that has not begun begins here, and so continues with its second number. The levels below restart.
   */
  private count(counts: (number | undefined)[], { id, level: at }: ListPlace, list: List): void {
    for (let above = 0; above <= at; above++) {
      const override = list.startsAt.get(above);
      const begins = override !== undefined && !this.begun.has(`${id} ${above}`);
      this.begun.add(`${id} ${above}`);
      const now = counts[above];
      if (begins || now === undefined) counts[above] = override ?? list.levels.get(above)?.start ?? 1;
      else if (above === at) counts[at] = now + 1;
    }
    for (let below = at + 1; below < counts.length; below++) {
      const restart = list.levels.get(below)?.restart ?? below;
      if (at < restart) counts[below] = undefined;
    }
  }

  /** The number of one level in the label of another. A level that has not begun shows its first number. */
  private printed(list: List, label: Level, at: number, counts: readonly (number | undefined)[], line: number): string {
    const level = list.levels.get(at);
    const value = counts[at] ?? level?.start ?? 1;
    const form = label.isLegal && level?.form !== 'decimalZero' ? 'decimal' : (level?.form ?? 'decimal');
    const printed = formed(value, form, level?.custom);
    if (printed === null && !this.unknown.has(form)) this.unknown.set(form, line);
    return printed ?? String(value);
  }
}
